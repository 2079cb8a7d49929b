"""Policy segment: results and arguments pass the boundary, and a call across it is paid each time."""
import re

from native import run

# Results in rax, rdx, rcx and xmm0, xmm1; ten integer arguments, four of them on the stack.
BOUNDARY = """
declare void @mg_exit(i64)

define { ptr, i64, i64 } @three(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e, i64 %f, i64 %g, i64 %h, i64 %i, i64 %j) #0 {
  %s1 = add i64 %g, %h
  %s2 = add i64 %i, %j
  %p = inttoptr i64 %s1 to ptr
  %big = alloca [100 x i64]
  store volatile i64 %a, ptr %big
  %again = load volatile i64, ptr %big
  %r1 = insertvalue { ptr, i64, i64 } undef, ptr %p, 0
  %r2 = insertvalue { ptr, i64, i64 } %r1, i64 %s2, 1
  %r3 = insertvalue { ptr, i64, i64 } %r2, i64 %again, 2
  ret { ptr, i64, i64 } %r3
}

define { double, double } @floats(double %x, double %y, ptr nest %ctx) #0 {
  %big = alloca [100 x i64]
  store volatile ptr %ctx, ptr %big
  %c = load volatile double, ptr %ctx
  %a = fadd double %x, %c
  %b = fmul double %y, %c
  %r1 = insertvalue { double, double } undef, double %a, 0
  %r2 = insertvalue { double, double } %r1, double %b, 1
  ret { double, double } %r2
}

define i64 @check(i64 %depth) #0 {
  %local = alloca [2 x i64]
  store i64 %depth, ptr %local
  %r = call { ptr, i64, i64 } @three(i64 %depth, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10)
  %p = extractvalue { ptr, i64, i64 } %r, 0
  %n = ptrtoint ptr %p to i64
  %m = extractvalue { ptr, i64, i64 } %r, 1
  %k = extractvalue { ptr, i64, i64 } %r, 2
  %ctx = alloca double
  store double 2.0, ptr %ctx
  %fl = call { double, double } @floats(double 1.0, double 3.0, ptr nest %ctx)
  %fa = extractvalue { double, double } %fl, 0
  %fb = extractvalue { double, double } %fl, 1
  %fs = fadd double %fa, %fb
  %fi = fptosi double %fs to i64
  %x = sub i64 %k, %depth
  %s1 = add i64 %n, %m
  %s2 = add i64 %s1, %x
  %s3 = add i64 %s2, %fi
  %bad = icmp ne i64 %s3, 43
  br i1 %bad, label %fail, label %next
fail:
  call void @mg_exit(i64 1)
  unreachable
next:
  %z = icmp eq i64 %depth, 0
  br i1 %z, label %out, label %more
out:
  ret i64 0
more:
  %d = sub i64 %depth, 1
  %q = call i64 @check(i64 %d)
  %l = load i64, ptr %local
  ret i64 %l
}

define void @go.minigo.start() #0 {
  %r = call i64 @check(i64 500)
  ret void
}
"""


def test_results_and_arguments_pass_every_boundary(runtime, tmp_path, mode):
    assert run(runtime.program(tmp_path, BOUNDARY), mode).returncode == 0


# A loop 100 frames deep or so calls a function with a frame of 600 bytes, a million times.
HOT = """
define void @hot(ptr %p) #0 {
  %big = alloca [75 x i64]
  store volatile ptr %p, ptr %big
  ret void
}

define void @go.minigo.start() #0 {
  %pad = alloca [60 x i64]
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  call void @hot(ptr %pad)
  %j = add i64 %i, 1
  %more = icmp ult i64 %j, 100000
  br i1 %more, label %loop, label %out
out:
  ret void
}
"""


def test_the_hot_split_is_counted(runtime, tmp_path):
    exe = runtime.program(tmp_path, HOT)
    split = run(exe, "stack=segment,stack-stats")
    assert split.returncode == 0
    assert re.search(r", 100000 segments\n", split.stderr)
    copied = run(exe, "stack=copy,stack-stats")
    assert re.search(r"^stack: goroutine 1: 1 growths", copied.stderr)
