define internal { i32, ptr, i64, i64 } @"go.main.pass"(i32 %p0, ptr %p0.1, i64 %p0.2, ptr noalias nonnull noundef align 8 dereferenceable(56) %p1) {
entry:
  %a1 = alloca [24 x i8], align 8
  store i64 0, ptr %a1, align 8
  %a4 = alloca [24 x i8], align 8
  store i64 0, ptr %a4, align 8
  store i32 %p0, ptr %a1
  %v2 = getelementptr inbounds i8, ptr %a1, i64 8
  store ptr %p0.1, ptr %v2
  %v3 = getelementptr inbounds i8, ptr %a1, i64 16
  store i64 %p0.2, ptr %v3
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %a4, ptr align 8 %a1, i64 24, i1 false)
  %v5 = getelementptr inbounds i8, ptr %p1, i64 16
  %v6 = load i64, ptr %v5, align 8
  %v7 = load i32, ptr %a4
  %v8 = getelementptr inbounds i8, ptr %a4, i64 8
  %v9 = load ptr, ptr %v8
  %v10 = getelementptr inbounds i8, ptr %a4, i64 16
  %v11 = load i64, ptr %v10
  %v12 = insertvalue { i32, ptr, i64, i64 } poison, i32 %v7, 0
  %v13 = insertvalue { i32, ptr, i64, i64 } %v12, ptr %v9, 1
  %v14 = insertvalue { i32, ptr, i64, i64 } %v13, i64 %v11, 2
  %v15 = insertvalue { i32, ptr, i64, i64 } %v14, i64 %v6, 3
  ret { i32, ptr, i64, i64 } %v15
}

define internal void @"go.main.give"(ptr noalias nonnull noundef %out) {
entry:
  call void @llvm.memset.p0.i64(ptr align 8 %out, i8 0, i64 56, i1 false)
  %v1 = getelementptr inbounds i8, ptr %out, i64 48
  store double 0x4004000000000000, ptr %v1, align 8
  ret void
}

define internal i1 @"go.main.same"(i32 %p0, ptr %p0.1, i64 %p0.2, i32 %p1, ptr %p1.1, i64 %p1.2) {
entry:
  %a1 = alloca [24 x i8], align 8
  store i64 0, ptr %a1, align 8
  %a4 = alloca [24 x i8], align 8
  store i64 0, ptr %a4, align 8
  store i32 %p0, ptr %a1
  %v2 = getelementptr inbounds i8, ptr %a1, i64 8
  store ptr %p0.1, ptr %v2
  %v3 = getelementptr inbounds i8, ptr %a1, i64 16
  store i64 %p0.2, ptr %v3
  store i32 %p1, ptr %a4
  %v5 = getelementptr inbounds i8, ptr %a4, i64 8
  store ptr %p1.1, ptr %v5
  %v6 = getelementptr inbounds i8, ptr %a4, i64 16
  store i64 %p1.2, ptr %v6
  %v8 = load i32, ptr %a1, align 4
  %v9 = load i32, ptr %a4, align 4
  %v10 = icmp eq i32 %v8, %v9
  br i1 %v10, label %more11, label %done7
more11:
  %v12 = getelementptr inbounds i8, ptr %a1, i64 8
  %v13 = load ptr, ptr %v12, align 8
  %v14 = getelementptr inbounds i8, ptr %v12, i64 8
  %v15 = load i64, ptr %v14, align 8
  %v16 = getelementptr inbounds i8, ptr %a4, i64 8
  %v17 = load ptr, ptr %v16, align 8
  %v18 = getelementptr inbounds i8, ptr %v16, i64 8
  %v19 = load i64, ptr %v18, align 8
  %v22 = icmp eq i64 %v15, %v19
  br i1 %v22, label %same20, label %done21
same20:
  %v23 = call i32 @memcmp(ptr %v13, ptr %v17, i64 %v15)
  %v24 = icmp eq i32 %v23, 0
  br label %done21
done21:
  %v25 = phi i1 [ false, %more11 ], [ %v24, %same20 ]
  br label %done7
done7:
  %v26 = phi i1 [ false, %entry ], [ %v25, %done21 ]
  ret i1 %v26
}

define internal void @"go.main.swap"(ptr %p0, ptr %p1) {
entry:
  %a1 = alloca [56 x i8], align 8
  %a5 = alloca [56 x i8], align 8
  %v2 = icmp eq ptr %p1, null
  br i1 %v2, label %raise3, label %ok4
ok4:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %a1, ptr align 8 %p1, i64 56, i1 false)
  %v6 = icmp eq ptr %p0, null
  br i1 %v6, label %raise7, label %ok8
ok8:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %a5, ptr align 8 %p0, i64 56, i1 false)
  %v9 = icmp eq ptr %p0, null
  br i1 %v9, label %raise10, label %ok11
ok11:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %p0, ptr align 8 %a1, i64 56, i1 false)
  %v12 = icmp eq ptr %p1, null
  br i1 %v12, label %raise13, label %ok14
ok14:
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %p1, ptr align 8 %a5, i64 56, i1 false)
  ret void
raise3:
  call void @"go.runtime.panicmem"()
  unreachable
raise7:
  call void @"go.runtime.panicmem"()
  unreachable
raise10:
  call void @"go.runtime.panicmem"()
  unreachable
raise13:
  call void @"go.runtime.panicmem"()
  unreachable
}

define internal void @"go.main.change"(ptr noalias nonnull noundef %out, ptr noalias nonnull noundef align 8 dereferenceable(56) %p0) {
entry:
  %v1 = load i64, ptr %p0, align 8
  %v2 = add i64 %v1, 1
  store i64 %v2, ptr %p0, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %out, ptr align 8 %p0, i64 56, i1 false)
  ret void
}

define internal void @"go.main.main"() {
entry:
  %a1 = alloca [24 x i8], align 8
  store i64 0, ptr %a1, align 8
  %a9 = alloca [56 x i8], align 8
  %a15 = alloca [24 x i8], align 8
  store i64 0, ptr %a15, align 8
  %a18 = alloca [24 x i8], align 8
  store i64 0, ptr %a18, align 8
  %a19 = alloca [56 x i8], align 8
  %a20 = alloca [56 x i8], align 8
  %a21 = alloca [56 x i8], align 8
  %a31 = alloca [24 x i8], align 8
  store i64 0, ptr %a31, align 8
  store i32 1, ptr %a1, align 4
  %v2 = getelementptr inbounds i8, ptr %a1, i64 8
  store ptr @.str, ptr %v2, align 8
  %v3 = getelementptr inbounds i8, ptr %v2, i64 8
  store i64 1, ptr %v3, align 8
  %v4 = load i32, ptr %a1
  %v5 = getelementptr inbounds i8, ptr %a1, i64 8
  %v6 = load ptr, ptr %v5
  %v7 = getelementptr inbounds i8, ptr %a1, i64 16
  %v8 = load i64, ptr %v7
  call void @"go.main.give"(ptr %a9)
  %v10 = call { i32, ptr, i64, i64 } @"go.main.pass"(i32 %v4, ptr %v6, i64 %v8, ptr %a9)
  %v11 = extractvalue { i32, ptr, i64, i64 } %v10, 0
  %v12 = extractvalue { i32, ptr, i64, i64 } %v10, 1
  %v13 = extractvalue { i32, ptr, i64, i64 } %v10, 2
  %v14 = extractvalue { i32, ptr, i64, i64 } %v10, 3
  store i32 %v11, ptr %a15
  %v16 = getelementptr inbounds i8, ptr %a15, i64 8
  store ptr %v12, ptr %v16
  %v17 = getelementptr inbounds i8, ptr %a15, i64 16
  store i64 %v13, ptr %v17
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %a18, ptr align 8 %a15, i64 24, i1 false)
  call void @"go.main.give"(ptr %a19)
  call void @"go.main.give"(ptr %a21)
  call void @"go.main.change"(ptr %a20, ptr %a21)
  call void @"go.main.swap"(ptr %a19, ptr %a20)
  %v22 = getelementptr inbounds i8, ptr %a18, i64 8
  %v23 = load ptr, ptr %v22, align 8
  %v24 = getelementptr inbounds i8, ptr %v22, i64 8
  %v25 = load i64, ptr %v24, align 8
  %v26 = load i32, ptr %a18
  %v27 = getelementptr inbounds i8, ptr %a18, i64 8
  %v28 = load ptr, ptr %v27
  %v29 = getelementptr inbounds i8, ptr %a18, i64 16
  %v30 = load i64, ptr %v29
  store i32 1, ptr %a31, align 4
  %v32 = getelementptr inbounds i8, ptr %a31, i64 8
  store ptr @.str, ptr %v32, align 8
  %v33 = getelementptr inbounds i8, ptr %v32, i64 8
  store i64 1, ptr %v33, align 8
  %v34 = load i32, ptr %a31
  %v35 = getelementptr inbounds i8, ptr %a31, i64 8
  %v36 = load ptr, ptr %v35
  %v37 = getelementptr inbounds i8, ptr %a31, i64 16
  %v38 = load i64, ptr %v37
  %v39 = call i1 @"go.main.same"(i32 %v26, ptr %v28, i64 %v30, i32 %v34, ptr %v36, i64 %v38)
  %v40 = load i64, ptr %a19, align 8
  %v42 = call i32 @memcmp(ptr %a19, ptr %a20, i64 48)
  %v43 = icmp eq i32 %v42, 0
  br i1 %v43, label %more44, label %done41
more44:
  %v45 = getelementptr inbounds i8, ptr %a19, i64 48
  %v46 = load double, ptr %v45, align 8
  %v47 = getelementptr inbounds i8, ptr %a20, i64 48
  %v48 = load double, ptr %v47, align 8
  %v49 = fcmp oeq double %v46, %v48
  br label %done41
done41:
  %v50 = phi i1 [ false, %entry ], [ %v49, %more44 ]
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printstring"(ptr %v23, i64 %v25)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v14)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printbool"(i1 %v39)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v40)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printbool"(i1 %v50)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  ret void
}
