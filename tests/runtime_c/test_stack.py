"""Stacks grow, move and overflow under every policy, and pointers into them stay right."""
import os
import re
import signal
import subprocess

import pytest

from native import run

# walk(n, prev) keeps its level in a local, links it to the caller's local, and at the bottom follows the
# chain of pointers back to the top: every one of them must have moved with its stack.
CHAIN = """
declare i64 @mg_write(i64, ptr, i64)
declare void @mg_exit(i64)

%node = type { ptr, i64, [4 x i64] }

define i64 @sum(ptr %p) #0 {
entry:
  br label %loop
loop:
  %q = phi ptr [ %p, %entry ], [ %next, %body ]
  %s = phi i64 [ 0, %entry ], [ %s2, %body ]
  %end = icmp eq ptr %q, null
  br i1 %end, label %out, label %body
body:
  %np = getelementptr %node, ptr %q, i64 0, i32 0
  %next = load ptr, ptr %np
  %vp = getelementptr %node, ptr %q, i64 0, i32 1
  %v = load i64, ptr %vp
  %s2 = add i64 %s, %v
  br label %loop
out:
  ret i64 %s
}

define i64 @walk(i64 %n, ptr %prev) #0 {
  %local = alloca %node
  store ptr %prev, ptr %local
  %vp = getelementptr %node, ptr %local, i64 0, i32 1
  store i64 %n, ptr %vp
  %z = icmp eq i64 %n, 0
  br i1 %z, label %bottom, label %more
bottom:
  %s = call i64 @sum(ptr %local)
  ret i64 %s
more:
  %m = sub i64 %n, 1
  %r = call i64 @walk(i64 %m, ptr %local)
  %again = load i64, ptr %vp
  %same = icmp eq i64 %again, %n
  br i1 %same, label %good, label %bad
good:
  ret i64 %r
bad:
  ret i64 -1
}

define void @go.minigo.start() #0 {
  %r = call i64 @walk(i64 DEPTH, ptr null)
  %ok = icmp eq i64 %r, SUM
  br i1 %ok, label %good, label %bad
good:
  ret void
bad:
  call void @mg_exit(i64 1)
  unreachable
}
"""


def chain(depth):
    return CHAIN.replace("DEPTH", str(depth)).replace("SUM", str(depth * (depth + 1) // 2))


def test_pointers_follow_a_deep_stack(runtime, tmp_path, mode):
    exe = runtime.program(tmp_path, chain(20000))
    assert run(exe, mode).returncode == 0


def test_pointers_follow_a_stack_moved_at_every_call(runtime, tmp_path):
    exe = runtime.program(tmp_path, chain(2000))
    assert run(exe, "stack-stress=2").returncode == 0


@pytest.mark.parametrize("policy", ["copy", "segment", "reserve"])
@pytest.mark.parametrize("limit, shown", [("1000000", "1000000"), ("1M", "1048576")])
def test_overflow_is_reported_as_go_does(runtime, tmp_path, policy, limit, shown):
    exe = runtime.program(tmp_path, chain(10**9))
    result = run(exe, f"stack={policy},stack-max={limit}")
    assert result.returncode == 2
    assert result.stderr.startswith(f"runtime: goroutine stack exceeds {shown}-byte limit\nruntime: sp=0x")
    assert re.search(r"^fatal error: stack overflow\n\n", result.stderr, re.M)


# A frame that no stack can hold.
HUGE = CHAIN.replace("[4 x i64] }", "[160000000 x i64] }")


@pytest.mark.parametrize("policy", ["copy", "segment", "reserve"])
def test_a_limit_above_the_ceiling_is_reported_as_the_ceiling(runtime, tmp_path, policy):
    result = run(runtime.program(tmp_path, HUGE.replace("DEPTH", "3").replace("SUM", "6")), f"stack={policy},stack-max=5000000000")
    assert result.returncode == 2
    assert result.stderr.startswith("runtime: goroutine stack exceeds 2000000000-byte limit\nruntime: sp=0x")


def test_overflow_under_stress(runtime, tmp_path):
    exe = runtime.program(tmp_path, chain(10**9))
    result = run(exe, "stack-stress,stack-max=1M")
    assert result.returncode == 2
    assert "fatal error: stack overflow" in result.stderr


def test_the_default_limit_is_gos(runtime, tmp_path):
    exe = runtime.program(tmp_path, chain(10**9))
    result = run(exe)
    assert result.returncode == 2
    assert result.stderr.startswith("runtime: goroutine stack exceeds 1000000000-byte limit\n")


def test_the_same_depth_overflows_under_every_policy(runtime, tmp_path):
    frames = {}
    for policy in ("copy", "segment", "reserve"):
        low, high = 12000, 14000
        while high - low > 1:
            mid = (low + high) // 2
            exe = runtime.program(tmp_path, chain(mid))
            if run(exe, f"stack={policy},stack-max=1M").returncode == 0:
                low = mid
            else:
                high = mid
        frames[policy] = low
    assert frames["copy"] == frames["reserve"] == frames["segment"]


# Recursion, then a collection near the top: the stack is a quarter used at most, and halves.
SHRINK = CHAIN[:CHAIN.index("define void @go.minigo.start")] + """
declare void @mg_gc()
define void @go.minigo.start() #0 {
  %local = alloca %node
  %r = call i64 @walk(i64 5000, ptr null)
  store ptr %local, ptr %local
  call void @mg_gc()
  call void @mg_gc()
  call void @mg_gc()
  %p = load ptr, ptr %local
  %ok = icmp eq ptr %p, %local
  br i1 %ok, label %good, label %bad
good:
  ret void
bad:
  call void @mg_exit(i64 1)
  unreachable
}
"""


def test_a_collection_halves_a_stack_that_is_hardly_used(runtime, tmp_path):
    result = run(runtime.program(tmp_path, SHRINK), "stack-stats")
    assert result.returncode == 0
    assert re.search(r"to 524288$", result.stderr, re.M)
    assert re.search(r", size 65536, 3 shrinks$", result.stderr, re.M)


WRITER = """
declare i64 @mg_write(i64, ptr, i64)
define void @go.minigo.start() #0 {
  %text = alloca i64
  %n = call i64 @mg_write(i64 1, ptr %text, i64 8)
  ret void
}
"""


def test_a_broken_pipe_ends_the_program(runtime, tmp_path):
    """As in Go: a program whose output nobody reads dies of SIGPIPE."""
    exe = runtime.program(tmp_path, WRITER)
    reader, writer = os.pipe()
    os.close(reader)
    assert subprocess.run([exe], stdout=writer).returncode == -signal.SIGPIPE
    os.close(writer)
