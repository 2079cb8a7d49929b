define internal { ptr, i64, i64 } @"go.main.push"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, i64 range(i64 0, -9223372036854775808) %p0.2, i64 %p1) {
entry:
  %v1 = add i64 %p0.1, 1
  %v4 = icmp ugt i64 %v1, %p0.2
  br i1 %v4, label %grow2, label %room3
grow2:
  %v5 = call { ptr, i64, i64 } @"go.runtime.growslice"(ptr %p0, i64 %v1, i64 %p0.2, i64 1, ptr @.desc)
  %v6 = extractvalue { ptr, i64, i64 } %v5, 0
  %v7 = extractvalue { ptr, i64, i64 } %v5, 1
  %v8 = extractvalue { ptr, i64, i64 } %v5, 2
  br label %room3
room3:
  %v9 = phi ptr [ %p0, %entry ], [ %v6, %grow2 ]
  %v10 = phi i64 [ %p0.2, %entry ], [ %v8, %grow2 ]
  %v11 = getelementptr inbounds i64, ptr %v9, i64 %p0.1
  store i64 %p1, ptr %v11, align 8
  %v12 = insertvalue { ptr, i64, i64 } poison, ptr %v9, 0
  %v13 = insertvalue { ptr, i64, i64 } %v12, i64 %v1, 1
  %v14 = insertvalue { ptr, i64, i64 } %v13, i64 %v10, 2
  ret { ptr, i64, i64 } %v14
}

define internal { ptr, i64, i64 } @"go.main.pushAll"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, i64 range(i64 0, -9223372036854775808) %p0.2, ptr %p1, i64 range(i64 0, -9223372036854775808) %p1.1, i64 range(i64 0, -9223372036854775808) %p1.2) {
entry:
  %v1 = add i64 %p0.1, %p1.1
  %v4 = icmp ugt i64 %v1, %p0.2
  br i1 %v4, label %grow2, label %room3
grow2:
  %v5 = call { ptr, i64, i64 } @"go.runtime.growslice"(ptr %p0, i64 %v1, i64 %p0.2, i64 %p1.1, ptr @.desc)
  %v6 = extractvalue { ptr, i64, i64 } %v5, 0
  %v7 = extractvalue { ptr, i64, i64 } %v5, 1
  %v8 = extractvalue { ptr, i64, i64 } %v5, 2
  br label %room3
room3:
  %v9 = phi ptr [ %p0, %entry ], [ %v6, %grow2 ]
  %v10 = phi i64 [ %p0.2, %entry ], [ %v8, %grow2 ]
  %v11 = getelementptr inbounds i64, ptr %v9, i64 %p0.1
  %v12 = mul i64 %p1.1, 8
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %v11, ptr align 8 %p1, i64 %v12, i1 false)
  %v13 = insertvalue { ptr, i64, i64 } poison, ptr %v9, 0
  %v14 = insertvalue { ptr, i64, i64 } %v13, i64 %v1, 1
  %v15 = insertvalue { ptr, i64, i64 } %v14, i64 %v10, 2
  ret { ptr, i64, i64 } %v15
}

define internal { ptr, i64, i64 } @"go.main.text"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, i64 range(i64 0, -9223372036854775808) %p0.2, ptr %p1, i64 range(i64 0, -9223372036854775808) %p1.1) {
entry:
  %v1 = add i64 %p0.1, %p1.1
  %v4 = icmp ugt i64 %v1, %p0.2
  br i1 %v4, label %grow2, label %room3
grow2:
  %v5 = call { ptr, i64, i64 } @"go.runtime.growslice"(ptr %p0, i64 %v1, i64 %p0.2, i64 %p1.1, ptr @.desc)
  %v6 = extractvalue { ptr, i64, i64 } %v5, 0
  %v7 = extractvalue { ptr, i64, i64 } %v5, 1
  %v8 = extractvalue { ptr, i64, i64 } %v5, 2
  br label %room3
room3:
  %v9 = phi ptr [ %p0, %entry ], [ %v6, %grow2 ]
  %v10 = phi i64 [ %p0.2, %entry ], [ %v8, %grow2 ]
  %v11 = getelementptr inbounds i8, ptr %v9, i64 %p0.1
  call void @llvm.memmove.p0.p0.i64(ptr align 1 %v11, ptr align 1 %p1, i64 %p1.1, i1 false)
  %v12 = insertvalue { ptr, i64, i64 } poison, ptr %v9, 0
  %v13 = insertvalue { ptr, i64, i64 } %v12, i64 %v1, 1
  %v14 = insertvalue { ptr, i64, i64 } %v13, i64 %v10, 2
  ret { ptr, i64, i64 } %v14
}

define internal void @"go.main.literal"(ptr noalias nonnull noundef %out) {
entry:
  store i64 1, ptr %out, align 8
  %v1 = getelementptr inbounds i8, ptr %out, i64 8
  store i64 2, ptr %v1, align 8
  %v2 = getelementptr inbounds i8, ptr %out, i64 16
  store i64 3, ptr %v2, align 8
  %v3 = getelementptr inbounds i8, ptr %out, i64 24
  store i64 4, ptr %v3, align 8
  %v4 = getelementptr inbounds i8, ptr %out, i64 32
  store i64 5, ptr %v4, align 8
  ret void
}

define internal { ptr, i64 } @"go.main.join"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, ptr %p1, i64 range(i64 0, -9223372036854775808) %p1.1, ptr %p2, i64 range(i64 0, -9223372036854775808) %p2.1) {
entry:
  %a1 = alloca [48 x i8], align 8
  store ptr %p0, ptr %a1
  %v2 = getelementptr inbounds i8, ptr %a1, i64 8
  store i64 %p0.1, ptr %v2
  %v3 = getelementptr inbounds i8, ptr %a1, i64 16
  store ptr %p1, ptr %v3
  %v4 = getelementptr inbounds i8, ptr %a1, i64 24
  store i64 %p1.1, ptr %v4
  %v5 = getelementptr inbounds i8, ptr %a1, i64 32
  store ptr %p2, ptr %v5
  %v6 = getelementptr inbounds i8, ptr %a1, i64 40
  store i64 %p2.1, ptr %v6
  %v7 = call { ptr, i64 } @"go.runtime.concatstrings"(ptr null, ptr %a1, i64 3)
  %v8 = extractvalue { ptr, i64 } %v7, 0
  %v9 = extractvalue { ptr, i64 } %v7, 1
  %v10 = insertvalue { ptr, i64 } poison, ptr %v8, 0
  %v11 = insertvalue { ptr, i64 } %v10, i64 %v9, 1
  ret { ptr, i64 } %v11
}

define internal i1 @"go.main.less"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, ptr %p1, i64 range(i64 0, -9223372036854775808) %p1.1) {
entry:
  %v1 = call i64 @"go.runtime.cmpstring"(ptr %p0, i64 %p0.1, ptr %p1, i64 %p1.1)
  %v2 = icmp slt i64 %v1, 0
  ret i1 %v2
}

define internal { ptr, i64 } @"go.main.part"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, i64 %p1) {
entry:
  %v1 = icmp ugt i64 %p1, %p0.1
  br i1 %v1, label %raise2, label %ok3
ok3:
  %v4 = sub i64 %p0.1, %p1
  %v5 = getelementptr inbounds i8, ptr %p0, i64 %p1
  %v6 = insertvalue { ptr, i64 } poison, ptr %v5, 0
  %v7 = insertvalue { ptr, i64 } %v6, i64 %v4, 1
  ret { ptr, i64 } %v7
raise2:
  call void @"go.runtime.panicSlice"(i64 2, i64 %p1, i64 %p0.1)
  unreachable
}

define internal i64 @"go.main.runes"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1) {
entry:
  %a1 = alloca i64, align 8
  %a2 = alloca i64, align 8
  store i64 0, ptr %a1, align 8
  store i64 0, ptr %a2
  br label %head3
head3:
  %v7 = load i64, ptr %a2
  %v8 = icmp ult i64 %v7, %p0.1
  br i1 %v8, label %body4, label %done6
body4:
  %v9 = getelementptr inbounds i8, ptr %p0, i64 %v7
  %v10 = load i8, ptr %v9
  %v11 = zext i8 %v10 to i32
  %v12 = add i64 %v7, 1
  %v15 = icmp slt i8 %v10, 0
  br i1 %v15, label %multi13, label %rune14
multi13:
  %v16 = call { i32, i64 } @"go.runtime.decoderune"(ptr %p0, i64 %p0.1, i64 %v7)
  %v17 = extractvalue { i32, i64 } %v16, 0
  %v18 = extractvalue { i32, i64 } %v16, 1
  br label %rune14
rune14:
  %v19 = phi i32 [ %v11, %body4 ], [ %v17, %multi13 ]
  %v20 = phi i64 [ %v12, %body4 ], [ %v18, %multi13 ]
  %v21 = load i64, ptr %a1, align 8
  %v22 = sext i32 %v19 to i64
  %v23 = mul i64 %v7, %v22
  %v24 = add i64 %v21, %v23
  store i64 %v24, ptr %a1, align 8
  br label %post5
post5:
  store i64 %v20, ptr %a2
  br label %head3
done6:
  %v25 = load i64, ptr %a1, align 8
  ret i64 %v25
}

define internal void @"go.main.main"() {
entry:
  %a19 = alloca [160 x i8], align 8
  %a28 = alloca [40 x i8], align 8
  %a36 = alloca [32 x i8], align 8
  %v1 = load ptr, ptr @"go.main.table", align 8
  %v2 = getelementptr inbounds i8, ptr @"go.main.table", i64 8
  %v3 = load i64, ptr %v2, align 8
  %v4 = getelementptr inbounds i8, ptr @"go.main.table", i64 16
  %v5 = load i64, ptr %v4, align 8
  %v6 = call { ptr, i64, i64 } @"go.main.push"(ptr %v1, i64 %v3, i64 %v5, i64 11)
  %v7 = extractvalue { ptr, i64, i64 } %v6, 0
  %v8 = extractvalue { ptr, i64, i64 } %v6, 1
  %v9 = extractvalue { ptr, i64, i64 } %v6, 2
  %v10 = load ptr, ptr @"go.main.table", align 8
  %v11 = getelementptr inbounds i8, ptr @"go.main.table", i64 8
  %v12 = load i64, ptr %v11, align 8
  %v13 = getelementptr inbounds i8, ptr @"go.main.table", i64 16
  %v14 = load i64, ptr %v13, align 8
  %v15 = call { ptr, i64, i64 } @"go.main.pushAll"(ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v12, i64 %v14)
  %v16 = extractvalue { ptr, i64, i64 } %v15, 0
  %v17 = extractvalue { ptr, i64, i64 } %v15, 1
  %v18 = extractvalue { ptr, i64, i64 } %v15, 2
  %v20 = call { ptr, i64, i64 } @"go.main.room-placing"(ptr %a19, i64 3)
  %v21 = extractvalue { ptr, i64, i64 } %v20, 0
  %v22 = extractvalue { ptr, i64, i64 } %v20, 1
  %v23 = extractvalue { ptr, i64, i64 } %v20, 2
  %v24 = call { ptr, i64, i64 } @"go.main.text"(ptr null, i64 0, i64 0, ptr @.str, i64 1)
  %v25 = extractvalue { ptr, i64, i64 } %v24, 0
  %v26 = extractvalue { ptr, i64, i64 } %v24, 1
  %v27 = extractvalue { ptr, i64, i64 } %v24, 2
  call void @"go.main.literal"(ptr %a28)
  %v29 = call { ptr, i64 } @"go.main.join"(ptr @.str, i64 1, ptr @.str, i64 1, ptr @.str, i64 1)
  %v30 = extractvalue { ptr, i64 } %v29, 0
  %v31 = extractvalue { ptr, i64 } %v29, 1
  %v32 = call i1 @"go.main.less"(ptr @.str, i64 1, ptr @.str, i64 1)
  %v33 = call { ptr, i64 } @"go.main.part"(ptr @.str, i64 3, i64 1)
  %v34 = extractvalue { ptr, i64 } %v33, 0
  %v35 = extractvalue { ptr, i64 } %v33, 1
  %v37 = call { ptr, i64 } @"go.runtime.slicebytetostring"(ptr %a36, ptr %v25, i64 %v26, i64 %v27)
  %v38 = extractvalue { ptr, i64 } %v37, 0
  %v39 = extractvalue { ptr, i64 } %v37, 1
  %v40 = getelementptr inbounds i8, ptr %a28, i64 16
  %v41 = load i64, ptr %v40, align 8
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v17)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v23)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printstring"(ptr %v38, i64 %v39)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v41)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printstring"(ptr %v30, i64 %v31)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printbool"(i1 %v32)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printstring"(ptr %v34, i64 %v35)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  %v42 = call i64 @"go.main.runes"(ptr @.str, i64 3)
  %v43 = load ptr, ptr @"go.main.table", align 8
  %v44 = getelementptr inbounds i8, ptr @"go.main.table", i64 8
  %v45 = load i64, ptr %v44, align 8
  %v46 = getelementptr inbounds i8, ptr @"go.main.table", i64 16
  %v47 = load i64, ptr %v46, align 8
  %v48 = icmp ult i64 %v17, %v45
  %v49 = select i1 %v48, i64 %v17, i64 %v45
  %v50 = mul i64 %v49, 8
  call void @llvm.memmove.p0.p0.i64(ptr align 8 %v16, ptr align 8 %v43, i64 %v50, i1 false)
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v42)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v49)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  ret void
}

define internal { ptr, i64, i64 } @"go.main.room-placing"(ptr noalias nonnull noundef align 8 dereferenceable(160) %objects, i64 %p0) {
entry:
  %v1 = icmp ugt i64 %p0, 10
  br i1 %v1, label %raise2, label %ok3
ok3:
  call void @llvm.memset.p0.i64(ptr align 8 %objects, i8 0, i64 160, i1 false)
  %v4 = insertvalue { ptr, i64, i64 } poison, ptr %objects, 0
  %v5 = insertvalue { ptr, i64, i64 } %v4, i64 %p0, 1
  %v6 = insertvalue { ptr, i64, i64 } %v5, i64 10, 2
  ret { ptr, i64, i64 } %v6
raise2:
  call void @"go.runtime.panicmakeslicelen"()
  unreachable
}
