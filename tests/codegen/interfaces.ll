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
  %v4 = icmp ult i64 %p0, 256
  %v5 = select i1 %v4, i64 %p0, i64 0
  %v6 = getelementptr inbounds i64, ptr @mg.smallints, i64 %v5
  br i1 %v4, label %boxed3, label %big2
big2:
  %v7 = call noalias nonnull ptr @mg_alloc(i64 8, i64 0)
  store i64 %p0, ptr %v7, align 8
  br label %boxed3
boxed3:
  %v8 = phi ptr [ %v6, %entry ], [ %v7, %big2 ]
  %v9 = call noalias nonnull ptr @mg_alloc(i64 8, i64 0)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %v9, ptr align 8 %a1, i64 8, i1 false)
  %v10 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } poison, ptr @"type:int", 0
  %v11 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v10, ptr %v8, 1
  %v12 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v11, ptr @"type:main.square", 2
  %v13 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v12, ptr %v9, 3
  %v14 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v13, ptr @"itab:*main.rect,main.shape", 4
  %v15 = insertvalue { ptr, ptr, ptr, ptr, ptr, ptr } %v14, ptr %p2, 5
  ret { ptr, ptr, ptr, ptr, ptr, ptr } %v15
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
  %v18 = call noalias nonnull ptr @mg_alloc(i64 8, i64 0)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %v18, ptr align 8 %a17, i64 8, i1 false)
  store ptr @"itab:main.square,main.shape", ptr %a16, align 8
  %v19 = getelementptr inbounds i8, ptr %a16, i64 8
  store ptr %v18, ptr %v19, align 8
  %v20 = getelementptr inbounds i8, ptr %a16, i64 16
  store ptr %v10, ptr %v20, align 8
  %v21 = getelementptr inbounds i8, ptr %v20, i64 8
  store ptr %v11, ptr %v21, align 8
  %v22 = call i64 @"go.main.total"(ptr %a16, i64 2, i64 2)
  %v23 = call i64 @"go.main.kind"(ptr %v6, ptr %v7)
  %v24 = call i64 @"go.main.kind"(ptr %v8, ptr %v9)
  %v28 = icmp eq ptr %v6, %v8
  br i1 %v28, label %same25, label %done27
same25:
  %v29 = icmp eq ptr %v6, null
  br i1 %v29, label %done27, label %values26
values26:
  %v30 = call i1 @"go.runtime.efaceeq"(ptr %v6, ptr %v7, ptr %v9)
  br label %done27
done27:
  %v31 = phi i1 [ false, %entry ], [ true, %same25 ], [ %v30, %values26 ]
  %v34 = icmp eq ptr %v6, @"type:int"
  br i1 %v34, label %same32, label %done33
same32:
  %v35 = load i64, ptr %v7, align 8
  %v36 = icmp eq i64 %v35, 300
  br label %done33
done33:
  %v37 = phi i1 [ false, %done27 ], [ %v36, %same32 ]
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v22)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v23)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v24)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printbool"(i1 %v15)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printbool"(i1 %v31)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printbool"(i1 %v37)
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
