"""Save points and defer records survive moves: growth in a deferred call, resuming, unwinding segments."""
import pytest

from native import run

# protect() takes a save point, recurses to `depth` with pointers into its frame, and there resumes. Its locals
# and callee-saved registers must be those of the frame, wherever the stack is by then.
RESUME = """
declare i32 @mg_savepoint(ptr) returns_twice
declare void @mg_resume(ptr) noreturn
declare void @mg_exit(i64)
declare ptr @mg_getg()

define void @dive(i64 %n, ptr %save, ptr %seen) #0 {
  %local = alloca [8 x i64]
  store i64 %n, ptr %local
  %z = icmp eq i64 %n, 0
  br i1 %z, label %bottom, label %more
bottom:
  store i64 77, ptr %seen
  call void @mg_resume(ptr %save)
  unreachable
more:
  %m = sub i64 %n, 1
  call void @dive(i64 %m, ptr %save, ptr %seen)
  %again = load volatile i64, ptr %local
  ret void
}

define i64 @protect(i64 %depth, i64 %a, i64 %b, i64 %c) #0 {
  %save = alloca [8 x i64]
  %seen = alloca i64
  store volatile i64 0, ptr %seen
  %r = call i32 @mg_savepoint(ptr %save) returns_twice
  %first = icmp eq i32 %r, 0
  br i1 %first, label %run, label %back
run:
  call void @dive(i64 %depth, ptr %save, ptr %seen)
  ret i64 0
back:
  %v = load volatile i64, ptr %seen
  %s1 = add i64 %v, %a
  %s2 = add i64 %s1, %b
  %s3 = add i64 %s2, %c
  ret i64 %s3
}

define i64 @nest(i64 %n) #0 {
  %local = alloca [4 x i64]
  store i64 %n, ptr %local
  %z = icmp eq i64 %n, 0
  br i1 %z, label %bottom, label %more
bottom:
  ret i64 0
more:
  %p = call i64 @protect(i64 200, i64 %n, i64 10, i64 1)
  %m = sub i64 %n, 1
  %r = call i64 @nest(i64 %m)
  %q = call i64 @protect(i64 3000, i64 1, i64 1, i64 1)
  %x = load i64, ptr %local
  %s = add i64 %p, %r
  %t = add i64 %s, %q
  %u = add i64 %t, %x
  ret i64 %u
}

define void @go.minigo.start() #0 {
  %r = call i64 @nest(i64 20)
  %ok = icmp eq i64 %r, EXPECTED
  br i1 %ok, label %good, label %bad
good:
  ret void
bad:
  call void @mg_exit(i64 1)
  unreachable
}
"""
EXPECTED = sum(77 + n + 11 + 80 + n for n in range(1, 21))


def test_resume_after_moves_and_over_segments(runtime, tmp_path, mode):
    exe = runtime.program(tmp_path, RESUME.replace("EXPECTED", str(EXPECTED)))
    assert run(exe, mode).returncode == 0


# A chain of defer records as Go code builds it: every other one on the heap, all pointing to save buffers
# on the stack. After a deep recursion every record must still know its frame's buffer.
RECORDS = """
declare ptr @mg_new(ptr)
declare ptr @mg_getg()
declare void @mg_exit(i64)
declare void @mg_gc()

@bits = private constant [1 x i8] c"\\07"
@record = private constant { i64, i64, i32, [12 x i8], ptr, [176 x i8] }
    { i64 32, i64 24, i32 0, [12 x i8] zeroinitializer, ptr @bits, [176 x i8] zeroinitializer }

define void @fail() #0 {
  call void @mg_exit(i64 1)
  unreachable
}

define void @frame(i64 %n) #0 {
  %save = alloca [8 x i64]
  %own = alloca [4 x ptr]
  store i64 %n, ptr %save
  %z = icmp eq i64 %n, 0
  br i1 %z, label %bottom, label %more
bottom:
  call void @mg_gc()
  ret void
more:
  %odd = trunc i64 %n to i1
  br i1 %odd, label %heap, label %stack
heap:
  %h = call ptr @mg_new(ptr @record)
  %flag = getelementptr i8, ptr %h, i64 24
  store i64 1, ptr %flag
  br label %push
stack:
  br label %push
push:
  %d = phi ptr [ %h, %heap ], [ %own, %stack ]
  %g = call ptr @mg_getg()
  %head = getelementptr i8, ptr %g, i64 32
  %link = load ptr, ptr %head
  store ptr %link, ptr %d
  %fn = getelementptr i8, ptr %d, i64 8
  store ptr null, ptr %fn
  %sp = getelementptr i8, ptr %d, i64 16
  store ptr %save, ptr %sp
  store ptr %d, ptr %head
  %m = sub i64 %n, 1
  call void @frame(i64 %m)
  %d2 = load ptr, ptr %head
  %sp2 = getelementptr i8, ptr %d2, i64 16
  %s2 = load ptr, ptr %sp2
  %mine = icmp eq ptr %s2, %save
  br i1 %mine, label %pop, label %bad
pop:
  %v = load i64, ptr %s2
  %same = icmp eq i64 %v, %n
  br i1 %same, label %good, label %bad
good:
  %l2 = load ptr, ptr %d2
  store ptr %l2, ptr %head
  ret void
bad:
  call void @fail()
  ret void
}

define void @go.minigo.start() #0 {
  call void @frame(i64 1000)
  ret void
}
"""


@pytest.mark.parametrize("gc", ["", ",gc-stress=50"])
def test_defer_records_move_with_their_frames(runtime, tmp_path, mode, gc):
    exe = runtime.program(tmp_path, RECORDS)
    assert run(exe, mode + gc).returncode == 0
