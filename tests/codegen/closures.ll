define internal i64 @"go.main.apply"(ptr %p0, i64 %p1) {
entry:
  %v1 = icmp eq ptr %p0, null
  br i1 %v1, label %raise2, label %ok3
ok3:
  %v4 = load ptr, ptr %p0
  %v5 = call i64 %v4(i64 %p1, ptr nest %p0)
  ret i64 %v5
raise2:
  call void @"go.runtime.panicmem"()
  unreachable
}

define internal i64 @"go.main.byValue"(i64 %p0) {
entry:
  %a1 = alloca [16 x i8], align 8
  store ptr @"go.main.byValue.func1", ptr %a1
  %v2 = getelementptr inbounds i8, ptr %a1, i64 8
  store i64 %p0, ptr %v2, align 8
  %v3 = call i64 @"go.main.byValue.func1"(i64 1, ptr nest %a1)
  %v4 = call i64 @"go.main.apply"(ptr %a1, i64 2)
  %v5 = add i64 %v3, %v4
  ret i64 %v5
}

define internal i64 @"go.main.byValue.func1"(i64 %p0, ptr nest noundef nonnull align 8 dereferenceable(16) %ctx) {
entry:
  %v1 = getelementptr inbounds i8, ptr %ctx, i64 8
  %v2 = load i64, ptr %v1, align 8
  %v3 = add i64 %p0, %v2
  ret i64 %v3
}

define internal i64 @"go.main.byReference"() {
entry:
  %a1 = alloca i64, align 8
  %a2 = alloca [16 x i8], align 8
  store i64 0, ptr %a1, align 8
  store ptr @"go.main.byReference.func1", ptr %a2
  %v3 = getelementptr inbounds i8, ptr %a2, i64 8
  store ptr %a1, ptr %v3
  call void @"go.main.byReference.func1"(ptr nest %a2)
  call void @"go.main.byReference.func1"(ptr nest %a2)
  %v4 = load i64, ptr %a1, align 8
  ret i64 %v4
}

define internal void @"go.main.byReference.func1"(ptr nest noundef nonnull align 8 dereferenceable(16) %ctx) {
entry:
  %a3 = alloca ptr, align 8
  %v1 = getelementptr inbounds i8, ptr %ctx, i64 8
  %v2 = load ptr, ptr %v1, align 8
  store ptr %v2, ptr %a3
  %v4 = load i64, ptr %v2, align 8
  %v5 = add i64 %v4, 1
  store i64 %v5, ptr %v2, align 8
  ret void
}

define internal i64 @"go.main.escaping.func1"(ptr nest noundef nonnull align 8 dereferenceable(16) %ctx) {
entry:
  %a3 = alloca ptr, align 8
  %v1 = getelementptr inbounds i8, ptr %ctx, i64 8
  %v2 = load ptr, ptr %v1, align 8
  store ptr %v2, ptr %a3
  %v4 = load i64, ptr %v2, align 8
  %v5 = add i64 %v4, 1
  store i64 %v5, ptr %v2, align 8
  %v6 = load i64, ptr %v2, align 8
  ret i64 %v6
}

define internal i64 @"go.main.plain"(i64 %p0) {
entry:
  %v1 = sub i64 0, %p0
  ret i64 %v1
}

define internal void @"go.main.main"() {
entry:
  %a3 = alloca [24 x i8], align 8
  %v1 = call i64 @"go.main.byValue"(i64 3)
  %v2 = call i64 @"go.main.byReference"()
  %v4 = call ptr @"go.main.escaping-placing"(ptr %a3, i64 1)
  %v5 = icmp eq ptr %v4, null
  br i1 %v5, label %raise6, label %ok7
ok7:
  %v8 = load ptr, ptr %v4
  %v9 = call i64 %v8(ptr nest %v4)
  %v10 = call i64 @"go.main.apply"(ptr @.fn, i64 4)
  %v11 = call i64 @"go.main.main.func1"(i64 5)
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v1)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v2)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v9)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v10)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v11)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  ret void
raise6:
  call void @"go.runtime.panicmem"()
  unreachable
}

define internal i64 @"go.main.main.func1"(i64 %p0) {
entry:
  ret i64 %p0
}

define internal ptr @"go.main.escaping-placing"(ptr noalias nonnull noundef align 8 dereferenceable(24) %objects, i64 %p0) {
entry:
  %a1 = alloca ptr, align 8
  call void @llvm.memset.p0.i64(ptr align 8 %objects, i8 0, i64 8, i1 false)
  store ptr %objects, ptr %a1
  store i64 %p0, ptr %objects, align 8
  %v2 = getelementptr inbounds i8, ptr %objects, i64 8
  call void @llvm.memset.p0.i64(ptr align 8 %v2, i8 0, i64 16, i1 false)
  store ptr @"go.main.escaping.func1", ptr %v2
  %v3 = getelementptr inbounds i8, ptr %v2, i64 8
  store ptr %objects, ptr %v3
  ret ptr %v2
}
