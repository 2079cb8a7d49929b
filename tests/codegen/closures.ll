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

define internal ptr @"go.main.escaping"(i64 %p0) {
entry:
  %a2 = alloca ptr, align 8
  %v1 = call noalias nonnull ptr @mg_alloc(i64 8, i64 1)
  store ptr %v1, ptr %a2
  store i64 %p0, ptr %v1, align 8
  %v3 = call noalias nonnull ptr @mg_new(ptr @.desc)
  store ptr @"go.main.escaping.func1", ptr %v3
  %v4 = getelementptr inbounds i8, ptr %v3, i64 8
  store ptr %v1, ptr %v4
  ret ptr %v3
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
  %v1 = call i64 @"go.main.byValue"(i64 3)
  %v2 = call i64 @"go.main.byReference"()
  %v3 = call ptr @"go.main.escaping"(i64 1)
  %v4 = icmp eq ptr %v3, null
  br i1 %v4, label %raise5, label %ok6
ok6:
  %v7 = load ptr, ptr %v3
  %v8 = call i64 %v7(ptr nest %v3)
  %v9 = call i64 @"go.main.apply"(ptr @.fn, i64 4)
  %v10 = call i64 @"go.main.main.func1"(i64 5)
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v1)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v2)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v8)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v9)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v10)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  ret void
raise5:
  call void @"go.runtime.panicmem"()
  unreachable
}

define internal i64 @"go.main.main.func1"(i64 %p0) {
entry:
  ret i64 %p0
}
