define internal i64 @"go.main.square.area"(i64 %p0) {
entry:
  %a1 = alloca [8 x i8], align 8
  store i64 %p0, ptr %a1
  %v2 = load i64, ptr %a1, align 8
  %v3 = load i64, ptr %a1, align 8
  %v4 = mul i64 %v2, %v3
  ret i64 %v4
}

define internal i64 @"go.main.(*rect).area"(ptr %p0) {
entry:
  %v1 = icmp eq ptr %p0, null
  br i1 %v1, label %raise2, label %ok3
ok3:
  %v4 = load i64, ptr %p0, align 8
  %v5 = icmp eq ptr %p0, null
  br i1 %v5, label %raise6, label %ok7
ok7:
  %v8 = getelementptr inbounds i8, ptr %p0, i64 8
  %v9 = load i64, ptr %v8, align 8
  %v10 = mul i64 %v4, %v9
  ret i64 %v10
raise2:
  call void @"go.runtime.panicmem"()
  unreachable
raise6:
  call void @"go.runtime.panicmemaddr"(i64 8)
  unreachable
}

define internal i64 @"go.main.total"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, i64 range(i64 0, -9223372036854775808) %p0.2) {
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
  %v9 = getelementptr inbounds [16 x i8], ptr %p0, i64 %v7
  %v10 = load ptr, ptr %v9, align 8
  %v11 = getelementptr inbounds i8, ptr %v9, i64 8
  %v12 = load ptr, ptr %v11, align 8
  %v13 = icmp eq ptr %v10, null
  br i1 %v13, label %raise14, label %ok15
ok15:
  %v16 = getelementptr inbounds i8, ptr %v10, i64 24
  %v17 = load ptr, ptr %v16
  %v18 = call i64 %v17(ptr %v12)
  %v19 = load i64, ptr %a1, align 8
  %v20 = add i64 %v19, %v18
  store i64 %v20, ptr %a1, align 8
  br label %post5
post5:
  %v21 = add nuw nsw i64 %v7, 1
  store i64 %v21, ptr %a2
  br label %head3
done6:
  %v22 = load i64, ptr %a1, align 8
  ret i64 %v22
raise14:
  call void @"go.runtime.panicmemaddr"(i64 24)
  unreachable
}

define internal { ptr, ptr, ptr, ptr, ptr, ptr } @"go.main.box"(i64 %p0, i64 %p1, ptr %p2) {
entry:
  %a1 = alloca [8 x i8], align 8
  store i64 %p1, ptr %a1
  %v2 = icmp ult i64 %p0, 256
  %v3 = select i1 %v2, i64 %p0, i64 0
  %v4 = getelementptr inbounds i64, ptr @mg.smallints, i64 %v3
  br i1 %v2, label %boxed6, label %big5
big5:
  %v7 = call noalias nonnull ptr @mg_alloc(i64 8, i64 0)
  store i64 %p0, ptr %v7, align 8
  br label %boxed6
boxed6:
  %v8 = phi ptr [ %v4, %entry ], [ %v7, %big5 ]
  %v9 = load i64, ptr %a1, align 8
  %v10 = icmp ult i64 %v9, 256
  %v11 = select i1 %v10, i64 %v9, i64 0
  %v12 = getelementptr inbounds i64, ptr @mg.smallints, i64 %v11
  br i1 %v10, label %boxed14, label %big13
big13:
  %v15 = call noalias nonnull ptr @mg_alloc(i64 8, i64 0)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %v15, ptr align 8 %a1, i64 8, i1 false)
  br label %boxed14
boxed14:
  %v16 = phi ptr [ %v12, %boxed6 ], [ %v15, %big13 ]
  %v17 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } poison, ptr @"type:int", 0
  %v18 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v17, ptr %v8, 1
  %v19 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v18, ptr @"type:main.square", 2
  %v20 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v19, ptr %v16, 3
  %v21 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v20, ptr @"itab:*main.rect,main.shape", 4
  %v22 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v21, ptr %p2, 5
  ret { ptr, ptr, ptr, ptr, ptr, ptr } %v22
}

define internal i64 @"go.main.kind"(ptr %p0, ptr %p0.1) {
entry:
  %v3 = icmp eq ptr %p0, null
  br i1 %v3, label %case2, label %next4
next4:
  %v6 = icmp eq ptr %p0, @"type:int"
  br i1 %v6, label %bind8, label %next7
bind8:
  %v9 = load i64, ptr %p0.1, align 8
  br label %case5
next7:
  %v11 = call ptr @"go.runtime.assertE2I2"(ptr @"type:main.shape", ptr %p0)
  %v12 = icmp ne ptr %v11, null
  br i1 %v12, label %bind14, label %next13
bind14:
  br label %case10
next13:
  br label %done1
case2:
  ret i64 0
case5:
  ret i64 %v9
case10:
  %v15 = icmp eq ptr %v11, null
  br i1 %v15, label %raise16, label %ok17
ok17:
  %v18 = getelementptr inbounds i8, ptr %v11, i64 24
  %v19 = load ptr, ptr %v18
  %v20 = call i64 %v19(ptr %p0.1)
  ret i64 %v20
done1:
  ret i64 -1
raise16:
  call void @"go.runtime.panicmemaddr"(i64 24)
  unreachable
}

define internal { ptr, i64, i1 } @"go.main.assert"(ptr %p0, ptr %p0.1) {
entry:
  %v1 = icmp eq ptr %p0, @"type:string"
  br i1 %v1, label %yes2, label %done3
yes2:
  %v4 = load ptr, ptr %p0.1, align 8
  %v5 = getelementptr inbounds i8, ptr %p0.1, i64 8
  %v6 = load i64, ptr %v5, align 8
  br label %done3
done3:
  %v7 = phi ptr [ null, %entry ], [ %v4, %yes2 ]
  %v8 = phi i64 [ 0, %entry ], [ %v6, %yes2 ]
  %v9 = insertvalue { ptr, i64, i1 } poison, ptr %v7, 0
  %v10 = insertvalue { ptr, i64, i1 } %v9, i64 %v8, 1
  %v11 = insertvalue { ptr, i64, i1 } %v10, i1 %v1, 2
  ret { ptr, i64, i1 } %v11
}

define internal void @"go.main.main"() {
entry:
  %a1 = alloca [8 x i8], align 8
  %a16 = alloca [32 x i8], align 8
  %a17 = alloca [8 x i8], align 8
  store i64 2, ptr %a1, align 8
  %v2 = load i64, ptr %a1
  %v3 = call noalias nonnull ptr @mg_alloc(i64 40, i64 0)
  call void @llvm.memset.p0.i64(ptr align 8 %v3, i8 0, i64 40, i1 false)
  store i64 1, ptr %v3, align 8
  %v4 = getelementptr inbounds i8, ptr %v3, i64 8
  store i64 2, ptr %v4, align 8
  %v5 = call { ptr, ptr, ptr, ptr, ptr, ptr } @"go.main.box"(i64 300, i64 %v2, ptr %v3)
  %v6 = extractvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v5, 0
  %v7 = extractvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v5, 1
  %v8 = extractvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v5, 2
  %v9 = extractvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v5, 3
  %v10 = extractvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v5, 4
  %v11 = extractvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v5, 5
  %v12 = call { ptr, i64, i1 } @"go.main.assert"(ptr %v6, ptr %v7)
  %v13 = extractvalue { ptr, i64, i1 } %v12, 0
  %v14 = extractvalue { ptr, i64, i1 } %v12, 1
  %v15 = extractvalue { ptr, i64, i1 } %v12, 2
  store i64 2, ptr %a17, align 8
  %v18 = load i64, ptr %a17, align 8
  %v19 = icmp ult i64 %v18, 256
  %v20 = select i1 %v19, i64 %v18, i64 0
  %v21 = getelementptr inbounds i64, ptr @mg.smallints, i64 %v20
  br i1 %v19, label %boxed23, label %big22
big22:
  %v24 = call noalias nonnull ptr @mg_alloc(i64 8, i64 0)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %v24, ptr align 8 %a17, i64 8, i1 false)
  br label %boxed23
boxed23:
  %v25 = phi ptr [ %v21, %entry ], [ %v24, %big22 ]
  store ptr @"itab:main.square,main.shape", ptr %a16, align 8
  %v26 = getelementptr inbounds i8, ptr %a16, i64 8
  store ptr %v25, ptr %v26, align 8
  %v27 = getelementptr inbounds i8, ptr %a16, i64 16
  store ptr %v10, ptr %v27, align 8
  %v28 = getelementptr inbounds i8, ptr %v27, i64 8
  store ptr %v11, ptr %v28, align 8
  %v29 = call i64 @"go.main.total"(ptr %a16, i64 2, i64 2)
  %v30 = call i64 @"go.main.kind"(ptr %v6, ptr %v7)
  %v31 = call i64 @"go.main.kind"(ptr %v8, ptr %v9)
  %v35 = icmp eq ptr %v6, %v8
  br i1 %v35, label %same32, label %done34
same32:
  %v36 = icmp eq ptr %v6, null
  br i1 %v36, label %done34, label %values33
values33:
  %v37 = call i1 @"go.runtime.efaceeq"(ptr %v6, ptr %v7, ptr %v9)
  br label %done34
done34:
  %v38 = phi i1 [ false, %boxed23 ], [ true, %same32 ], [ %v37, %values33 ]
  %v41 = icmp eq ptr %v6, @"type:int"
  br i1 %v41, label %same39, label %done40
same39:
  %v42 = load i64, ptr %v7, align 8
  %v43 = icmp eq i64 %v42, 300
  br label %done40
done40:
  %v44 = phi i1 [ false, %done34 ], [ %v43, %same39 ]
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v29)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v30)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v31)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printbool"(i1 %v15)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printbool"(i1 %v38)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printbool"(i1 %v44)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  ret void
}

define linkonce_odr i64 @"go.main.square.area-itab"(ptr %p0) {
entry:
  %v1 = load i64, ptr %p0
  %v2 = call i64 @"go.main.square.area"(i64 %v1)
  ret i64 %v2
}
