define internal { i64, i1 } @"go.main.guarded"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, i64 range(i64 0, -9223372036854775808) %p0.2, i64 %p1) {
entry:
  %a1 = alloca [80 x i8], align 8
  %a1.64 = getelementptr inbounds i8, ptr %a1, i64 64
  store i64 0, ptr %a1.64, align 8
  %a1.72 = getelementptr inbounds i8, ptr %a1, i64 72
  store i64 0, ptr %a1.72, align 8
  %a13 = alloca [16 x i8], align 8
  %a15 = alloca [32 x i8], align 8
  %a22 = alloca i8, align 1
  store i8 0, ptr %a22
  %v2 = getelementptr inbounds i8, ptr %a1, i64 64
  store i64 0, ptr %v2, align 8
  %v3 = getelementptr inbounds i8, ptr %a1, i64 72
  store i8 0, ptr %v3, align 1
  %v4 = call i32 @mg_savepoint(ptr %a1)
  %v7 = icmp ne i32 %v4, 0
  br i1 %v7, label %recovered5, label %body6
recovered5:
  call void @"go.runtime.deferreturn"(ptr %a1)
  %v8 = load i64, ptr %v2, align 8
  %v9 = load i8, ptr %v3
  %v10 = trunc i8 %v9 to i1
  %v11 = insertvalue { i64, i1 } poison, i64 %v8, 0
  %v12 = insertvalue { i64, i1 } %v11, i1 %v10, 1
  ret { i64, i1 } %v12
body6:
  store ptr @"go.main.guarded.func1", ptr %a13
  %v14 = getelementptr inbounds i8, ptr %a13, i64 8
  store ptr %v3, ptr %v14
  %v16 = call ptr @mg_getg()
  %v17 = getelementptr inbounds i8, ptr %v16, i64 32
  %v18 = load ptr, ptr %v17
  store ptr %v18, ptr %a15
  %v19 = getelementptr inbounds i8, ptr %a15, i64 8
  store ptr %a13, ptr %v19
  %v20 = getelementptr inbounds i8, ptr %a15, i64 16
  store ptr %a1, ptr %v20
  %v21 = getelementptr inbounds i8, ptr %a15, i64 24
  store i64 0, ptr %v21
  store ptr %a15, ptr %v17
  store i8 1, ptr %a22
  %v23 = icmp uge i64 %p1, %p0.1
  br i1 %v23, label %raise24, label %ok25
ok25:
  %v26 = getelementptr inbounds i64, ptr %p0, i64 %p1
  %v27 = load i64, ptr %v26, align 8
  store i64 %v27, ptr %v2, align 8
  store i8 0, ptr %v3, align 1
  %v30 = load i8, ptr %a22
  %v31 = icmp ne i8 %v30, 0
  br i1 %v31, label %run28, label %ran29
run28:
  %v32 = load ptr, ptr %a15
  %v33 = call ptr @mg_getg()
  %v34 = getelementptr inbounds i8, ptr %v33, i64 32
  store ptr %v32, ptr %v34
  call void @"go.main.guarded.func1"(ptr nest %a13)
  br label %ran29
ran29:
  %v35 = load i64, ptr %v2, align 8
  %v36 = load i8, ptr %v3
  %v37 = trunc i8 %v36 to i1
  %v38 = insertvalue { i64, i1 } poison, i64 %v35, 0
  %v39 = insertvalue { i64, i1 } %v38, i1 %v37, 1
  ret { i64, i1 } %v39
raise24:
  call void @"go.runtime.panicIndex"(i64 %p1, i64 %p0.1)
  unreachable
}

define internal void @"go.main.guarded.func1"(ptr nest noundef nonnull align 8 dereferenceable(16) %ctx) {
entry:
  %a3 = alloca ptr, align 8
  %v1 = getelementptr inbounds i8, ptr %ctx, i64 8
  %v2 = load ptr, ptr %v1, align 8
  store ptr %v2, ptr %a3
  %v6 = call ptr @llvm.frameaddress.p0(i32 1)
  %v7 = ptrtoint ptr %v6 to i64
  %v8 = call { ptr, ptr } @"go.runtime.gorecover"(i64 %v7)
  %v9 = extractvalue { ptr, ptr } %v8, 0
  %v10 = extractvalue { ptr, ptr } %v8, 1
  %v11 = icmp ne ptr %v9, null
  br i1 %v11, label %then4, label %fi5
then4:
  store i8 1, ptr %v2, align 1
  br label %fi5
fi5:
  ret void
}

define internal void @"go.main.loop"(i64 %p0) {
entry:
  %a1 = alloca [64 x i8], align 8
  %a6 = alloca i64, align 8
  %v2 = call i32 @mg_savepoint(ptr %a1)
  %v5 = icmp ne i32 %v2, 0
  br i1 %v5, label %recovered3, label %body4
recovered3:
  call void @"go.runtime.deferreturn"(ptr %a1)
  ret void
body4:
  store i64 0, ptr %a6
  br label %head7
head7:
  %v11 = load i64, ptr %a6
  %v12 = icmp slt i64 %v11, %p0
  br i1 %v12, label %body8, label %done10
body8:
  %v13 = call noalias nonnull ptr @mg_alloc(i64 16, i64 0)
  store ptr @"go.main.loop.deferwrap1", ptr %v13
  %v14 = getelementptr inbounds i8, ptr %v13, i64 8
  store i64 %v11, ptr %v14, align 8
  call void @"go.runtime.deferproc"(ptr %v13, ptr %a1)
  br label %post9
post9:
  %v15 = add i64 %v11, 1
  store i64 %v15, ptr %a6
  br label %head7
done10:
  call void @"go.runtime.deferreturn"(ptr %a1)
  ret void
}

define internal void @"go.main.loop.deferwrap1"(ptr nest noundef nonnull align 8 dereferenceable(16) %ctx) {
entry:
  %v1 = getelementptr inbounds i8, ptr %ctx, i64 8
  %v2 = load i64, ptr %v1, align 8
  %v3 = call ptr @llvm.frameaddress.p0(i32 1)
  %v4 = ptrtoint ptr %v3 to i64
  %v5 = call ptr @llvm.frameaddress.p0(i32 0)
  %v6 = ptrtoint ptr %v5 to i64
  call void @"go.runtime.wrapper"(i64 %v4, i64 %v6)
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v2)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  ret void
}

define internal void @"go.main.main"() {
entry:
  %a1 = alloca [8 x i8], align 8
  store i64 1, ptr %a1, align 8
  %v2 = call { i64, i1 } @"go.main.guarded"(ptr %a1, i64 1, i64 1, i64 3)
  %v3 = extractvalue { i64, i1 } %v2, 0
  %v4 = extractvalue { i64, i1 } %v2, 1
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v3)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printbool"(i1 %v4)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  call void @"go.main.loop"(i64 2)
  ret void
}
