define internal i64 @"go.main.field"(ptr %p0) {
entry:
  %v1 = icmp eq ptr %p0, null
  br i1 %v1, label %raise2, label %ok3
ok3:
  %v4 = getelementptr inbounds i8, ptr %p0, i64 8
  %v5 = load i64, ptr %v4, align 8
  ret i64 %v5
raise2:
  call void @"go.runtime.panicmemaddr"(i64 8)
  unreachable
}

define internal i64 @"go.main.index"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, i64 range(i64 0, -9223372036854775808) %p0.2, i64 %p1) {
entry:
  %v1 = icmp uge i64 %p1, %p0.1
  br i1 %v1, label %raise2, label %ok3
ok3:
  %v4 = getelementptr inbounds i64, ptr %p0, i64 %p1
  %v5 = load i64, ptr %v4, align 8
  ret i64 %v5
raise2:
  call void @"go.runtime.panicIndex"(i64 %p1, i64 %p0.1)
  unreachable
}

define internal i64 @"go.main.constant"(ptr %p0) {
entry:
  %v1 = icmp eq ptr %p0, null
  br i1 %v1, label %raise2, label %ok3
ok3:
  %v4 = getelementptr inbounds i8, ptr %p0, i64 24
  %v5 = load i64, ptr %v4, align 8
  ret i64 %v5
raise2:
  call void @"go.runtime.panicmem"()
  unreachable
}

define internal i8 @"go.main.char"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, i8 %p1) {
entry:
  %v1 = zext i8 %p1 to i64
  %v2 = icmp uge i64 %v1, %p0.1
  br i1 %v2, label %raise3, label %ok4
ok4:
  %v5 = getelementptr inbounds i8, ptr %p0, i64 %v1
  %v6 = load i8, ptr %v5
  ret i8 %v6
raise3:
  call void @"go.runtime.panicIndex"(i64 %v1, i64 %p0.1)
  unreachable
}

define internal { ptr, i64, i64 } @"go.main.slice"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, i64 range(i64 0, -9223372036854775808) %p0.2, i64 %p1, i64 %p2) {
entry:
  %v1 = icmp ugt i64 %p2, %p0.2
  br i1 %v1, label %raise2, label %ok3
ok3:
  %v4 = icmp ugt i64 %p1, %p2
  br i1 %v4, label %raise5, label %ok6
ok6:
  %v7 = sub i64 %p2, %p1
  %v8 = sub i64 %p0.2, %p1
  %v9 = icmp eq i64 %v8, 0
  %v10 = select i1 %v9, i64 0, i64 %p1
  %v11 = getelementptr inbounds i64, ptr %p0, i64 %v10
  %v12 = insertvalue { ptr, i64, i64 } poison, ptr %v11, 0
  %v13 = insertvalue { ptr, i64, i64 } %v12, i64 %v7, 1
  %v14 = insertvalue { ptr, i64, i64 } %v13, i64 %v8, 2
  ret { ptr, i64, i64 } %v14
raise2:
  call void @"go.runtime.panicSlice"(i64 1, i64 %p2, i64 %p0.2)
  unreachable
raise5:
  call void @"go.runtime.panicSlice"(i64 2, i64 %p1, i64 %p2)
  unreachable
}

define internal i64 @"go.main.divide"(i64 %p0, i64 %p1) {
entry:
  %v1 = icmp eq i64 %p1, 0
  br i1 %v1, label %raise2, label %ok3
ok3:
  %v4 = icmp eq i64 %p1, -1
  %v5 = select i1 %v4, i64 1, i64 %p1
  %v6 = sdiv i64 %p0, %v5
  %v7 = sub i64 0, %p0
  %v8 = select i1 %v4, i64 %v7, i64 %v6
  ret i64 %v8
raise2:
  call void @"go.runtime.panicdivide"()
  unreachable
}

define internal i64 @"go.main.tenth"(i64 %p0) {
entry:
  %v1 = sdiv i64 %p0, 10
  ret i64 %v1
}

define internal i64 @"go.main.shift"(i64 %p0, i64 %p1) {
entry:
  %v1 = icmp slt i64 %p1, 0
  br i1 %v1, label %raise2, label %ok3
ok3:
  %v4 = icmp uge i64 %p1, 64
  %v5 = and i64 %p1, 63
  %v6 = shl i64 %p0, %v5
  %v7 = select i1 %v4, i64 0, i64 %v6
  ret i64 %v7
raise2:
  call void @"go.runtime.panicshift"()
  unreachable
}

define internal i8 @"go.main.shift8"(i8 %p0, i64 %p1) {
entry:
  %v1 = icmp uge i64 %p1, 8
  %v2 = trunc i64 %p1 to i8
  %v3 = and i8 %v2, 7
  %v4 = ashr i8 %p0, %v3
  %v5 = ashr i8 %p0, 7
  %v6 = select i1 %v1, i8 %v5, i8 %v4
  ret i8 %v6
}

define internal i64 @"go.main.whole"(double %p0) {
entry:
  %v1 = fcmp oge double %p0, 0xC3E0000000000000
  %v2 = fcmp olt double %p0, 0x43E0000000000000
  %v3 = and i1 %v1, %v2
  %v4 = fptosi double %p0 to i64
  %v5 = select i1 %v3, i64 %v4, i64 -9223372036854775808
  ret i64 %v5
}

define internal i64 @"go.main.unsigned"(double %p0) {
entry:
  %v1 = fcmp olt double %p0, 0x43E0000000000000
  %v2 = fsub double %p0, 0x43E0000000000000
  %v3 = select i1 %v1, double %p0, double %v2
  %v4 = fcmp oge double %v3, 0xC3E0000000000000
  %v5 = fcmp olt double %v3, 0x43E0000000000000
  %v6 = and i1 %v4, %v5
  %v7 = fptosi double %v3 to i64
  %v8 = select i1 %v6, i64 %v7, i64 -9223372036854775808
  %v9 = or i64 %v8, -9223372036854775808
  %v10 = select i1 %v1, i64 %v8, i64 %v9
  ret i64 %v10
}

define internal i64 @"go.main.sum"(ptr %p0, i64 range(i64 0, -9223372036854775808) %p0.1, i64 range(i64 0, -9223372036854775808) %p0.2) {
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
  %v9 = getelementptr inbounds i64, ptr %p0, i64 %v7
  %v10 = load i64, ptr %v9, align 8
  %v11 = load i64, ptr %a1, align 8
  %v12 = add i64 %v11, %v10
  store i64 %v12, ptr %a1, align 8
  br label %post5
post5:
  %v13 = add nuw nsw i64 %v7, 1
  store i64 %v13, ptr %a2
  br label %head3
done6:
  %v14 = load i64, ptr %a1, align 8
  ret i64 %v14
}

define internal void @"go.main.main"() {
entry:
  %a1 = alloca [24 x i8], align 8
  %a4 = alloca [16 x i8], align 8
  %a7 = alloca [32 x i8], align 8
  store i64 1, ptr %a1, align 8
  %v2 = getelementptr inbounds i8, ptr %a1, i64 8
  store i64 2, ptr %v2, align 8
  %v3 = getelementptr inbounds i8, ptr %a1, i64 16
  store i64 3, ptr %v3, align 8
  call void @llvm.memset.p0.i64(ptr align 8 %a4, i8 0, i64 16, i1 false)
  %v5 = call i64 @"go.main.field"(ptr %a4)
  %v6 = call i64 @"go.main.index"(ptr %a1, i64 3, i64 3, i64 1)
  call void @llvm.memset.p0.i64(ptr align 8 %a7, i8 0, i64 32, i1 false)
  %v8 = call i64 @"go.main.constant"(ptr %a7)
  %v9 = call i8 @"go.main.char"(ptr @.str, i64 3, i8 1)
  %v10 = call { ptr, i64, i64 } @"go.main.slice"(ptr %a1, i64 3, i64 3, i64 1, i64 2)
  %v11 = extractvalue { ptr, i64, i64 } %v10, 0
  %v12 = extractvalue { ptr, i64, i64 } %v10, 1
  %v13 = extractvalue { ptr, i64, i64 } %v10, 2
  %v14 = call i64 @"go.main.divide"(i64 7, i64 2)
  %v15 = call i64 @"go.main.tenth"(i64 30)
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v5)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v6)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v8)
  call void @"go.runtime.printsp"()
  %v16 = zext i8 %v9 to i64
  call void @"go.runtime.printuint"(i64 %v16)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v12)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v14)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v15)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  %v17 = call i64 @"go.main.shift"(i64 1, i64 3)
  %v18 = call i8 @"go.main.shift8"(i8 -8, i64 1)
  %v19 = call i64 @"go.main.whole"(double 0x4004000000000000)
  %v20 = call i64 @"go.main.unsigned"(double 0x4004000000000000)
  %v21 = call i64 @"go.main.sum"(ptr %a1, i64 3, i64 3)
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v17)
  call void @"go.runtime.printsp"()
  %v22 = sext i8 %v18 to i64
  call void @"go.runtime.printint"(i64 %v22)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v19)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printuint"(i64 %v20)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v21)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  ret void
}
