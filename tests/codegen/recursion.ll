define internal i64 @"go.main.(*node).count"(ptr %p0) {
entry:
  %v3 = icmp eq ptr %p0, null
  br i1 %v3, label %then1, label %fi2
then1:
  ret i64 0
fi2:
  %v4 = icmp eq ptr %p0, null
  br i1 %v4, label %raise5, label %ok6
ok6:
  %v7 = load ptr, ptr %p0, align 8
  %v11 = icmp eq ptr %v7, null
  br i1 %v11, label %ends8, label %deeper9
ends8:
  br label %answer10
deeper9:
  %v12 = call i64 @"go.main.(*node).count"(ptr %v7)
  br label %answer10
answer10:
  %v13 = phi i64 [ 0, %ends8 ], [ %v12, %deeper9 ]
  %v14 = add i64 %v13, 1
  %v15 = icmp eq ptr %p0, null
  br i1 %v15, label %raise16, label %ok17
ok17:
  %v18 = getelementptr inbounds i8, ptr %p0, i64 8
  %v19 = load ptr, ptr %v18, align 8
  %v23 = icmp eq ptr %v19, null
  br i1 %v23, label %ends20, label %deeper21
ends20:
  br label %answer22
deeper21:
  %v24 = call i64 @"go.main.(*node).count"(ptr %v19)
  br label %answer22
answer22:
  %v25 = phi i64 [ 0, %ends20 ], [ %v24, %deeper21 ]
  %v26 = add i64 %v14, %v25
  ret i64 %v26
raise5:
  call void @"go.runtime.panicmem"()
  unreachable
raise16:
  call void @"go.runtime.panicmemaddr"(i64 8)
  unreachable
}

define internal i64 @"go.main.fib"(i64 %p0) {
entry:
  %v3 = icmp slt i64 %p0, 2
  br i1 %v3, label %then1, label %fi2
then1:
  ret i64 %p0
fi2:
  %v4 = sub i64 %p0, 1
  %v8 = icmp slt i64 %v4, 2
  br i1 %v8, label %ends5, label %deeper6
ends5:
  br label %answer7
deeper6:
  %v9 = call i64 @"go.main.fib"(i64 %v4)
  br label %answer7
answer7:
  %v10 = phi i64 [ %v4, %ends5 ], [ %v9, %deeper6 ]
  %v11 = sub i64 %p0, 2
  %v15 = icmp slt i64 %v11, 2
  br i1 %v15, label %ends12, label %deeper13
ends12:
  br label %answer14
deeper13:
  %v16 = call i64 @"go.main.fib"(i64 %v11)
  br label %answer14
answer14:
  %v17 = phi i64 [ %v11, %ends12 ], [ %v16, %deeper13 ]
  %v18 = add i64 %v10, %v17
  ret i64 %v18
}

define internal i64 @"go.main.kept"(i64 %p0) {
entry:
  %v3 = icmp eq i64 %p0, 0
  br i1 %v3, label %then1, label %fi2
then1:
  ret i64 0
fi2:
  %v4 = sub i64 %p0, 1
  %v5 = call i64 @"go.main.kept"(i64 %v4)
  %v6 = add i64 %v5, 1
  ret i64 %v6
}

define internal void @"go.main.main"() {
entry:
  %a1 = alloca [16 x i8], align 8
  call void @llvm.memset.p0.i64(ptr align 8 %a1, i8 0, i64 16, i1 false)
  %v2 = call i64 @"go.main.(*node).count"(ptr %a1)
  %v3 = call i64 @"go.main.fib"(i64 10)
  %v4 = call i64 @"go.main.kept"(i64 5)
  call void @"go.runtime.printlock"()
  call void @"go.runtime.printint"(i64 %v2)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v3)
  call void @"go.runtime.printsp"()
  call void @"go.runtime.printint"(i64 %v4)
  call void @"go.runtime.printnl"()
  call void @"go.runtime.printunlock"()
  ret void
}
