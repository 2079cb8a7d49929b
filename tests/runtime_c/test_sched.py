"""Goroutines start, switch, wait and end; the program ends with the first one, or when none can run."""
import pytest

from native import MODES, run

# Go functions in IR; what they share is in C: counters, and a place to wait at that stands for a channel.
IR = """
declare void @mg_go(ptr)
declare void @mg_gosched()
declare void @mg_exit(i64)
declare i64 @mg_numgoroutine()
declare void @mg_lockosthread()
declare void @mg_unlockosthread()
declare i64 @mg_gomaxprocs(i64)
declare i64 @mg_syscall(i64, i64, i64, i64, i64, i64)
declare i64 @test_wait()
declare void @test_wake(i64)
declare void @test_count(i64)
declare i64 @test_counted()

@work.closure = constant [1 x ptr] [ptr @work]
@waiter.closure = constant [1 x ptr] [ptr @waiter]
@deep.closure = constant [1 x ptr] [ptr @deep]

@wired.closure = constant [1 x ptr] [ptr @wired]
@changes.closure = constant [1 x ptr] [ptr @changes]
@calls.closure = constant [1 x ptr] [ptr @calls]

define i64 @tid() #0 {
  %t = call i64 @mg_syscall(i64 186, i64 0, i64 0, i64 0, i64 0, i64 0)
  ret i64 %t
}
; counts one if it ran on one thread all the time, and is over with the thread still locked
define void @wired() #0 {
  call void @mg_lockosthread()
  call void @mg_lockosthread()
  call void @mg_unlockosthread()
  %t = call i64 @tid()
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %same ]
  call void @mg_gosched()
  %u = call i64 @tid()
  %ok = icmp eq i64 %t, %u
  br i1 %ok, label %same, label %out
same:
  %j = add i64 %i, 1
  %more = icmp slt i64 %j, 20
  br i1 %more, label %loop, label %done
done:
  call void @test_count(i64 1)
  br label %out
out:
  ret void
}
define void @changes() #0 {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %n = urem i64 %i, 7
  %procs = add i64 %n, 1
  %old = call i64 @mg_gomaxprocs(i64 %procs)
  call void @mg_gosched()
  %j = add i64 %i, 1
  %more = icmp slt i64 %j, 20
  br i1 %more, label %loop, label %out
out:
  call void @test_count(i64 1)
  ret void
}
define void @calls() #0 {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %t = call i64 @tid()
  %j = add i64 %i, 1
  %more = icmp slt i64 %j, 200
  br i1 %more, label %loop, label %out
out:
  call void @test_count(i64 1)
  ret void
}
define i64 @recurse(i64 %n) #0 {
  %a = alloca [16 x i64]
  store volatile i64 %n, ptr %a
  %z = icmp eq i64 %n, 0
  br i1 %z, label %bottom, label %more
bottom:
  call void @mg_gosched()
  ret i64 0
more:
  %m = sub i64 %n, 1
  %r = call i64 @recurse(i64 %m)
  %v = load volatile i64, ptr %a
  %s = add i64 %r, %v
  ret i64 %s
}

define void @work() #0 {
  call void @mg_gosched()
  call void @test_count(i64 1)
  ret void
}
define void @waiter() #0 {
  %v = call i64 @test_wait()
  call void @test_count(i64 %v)
  ret void
}
define void @deep() #0 {
  %r = call i64 @recurse(i64 200)
  call void @test_count(i64 %r)
  ret void
}
define void @until(i64 %n) #0 {
  br label %loop
loop:
  call void @mg_gosched()
  %c = call i64 @test_counted()
  %more = icmp slt i64 %c, %n
  br i1 %more, label %loop, label %out
out:
  ret void
}
define void @wake_until(i64 %n) #0 {
  br label %loop
loop:
  call void @mg_gosched()
  call void @test_wake(i64 7)
  %c = call i64 @test_counted()
  %more = icmp slt i64 %c, %n
  br i1 %more, label %loop, label %out
out:
  ret void
}
define void @spawn(i64 %n, ptr %f) #0 {
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %j = add i64 %i, 1
  call void @mg_go(ptr %f)
  %more = icmp slt i64 %j, %n
  br i1 %more, label %loop, label %out
out:
  ret void
}
define void @go.minigo.start() #0 {
BODY
  ret void
}
"""
STUBS = "".join(f"""
.globl {name}
{name}: leaq {name}_impl(%rip), %rax
    jmp mg_switch_call
""" for name in ("test_wait", "test_wake", "test_count", "test_counted"))
C = """
#include "minigo.h"
#include <stdio.h>

static mg_lock_t lock;
static mg_g *waiting;
static _Atomic int64_t count;

void test_count_impl(int64_t n) { count += n; }
int64_t test_counted_impl(void) { return count; }

int64_t test_wait_impl(void)
{
    mg_g *g = mg_g_running;
    mg_lock(&lock);
    g->param = waiting;
    waiting = g;
    mg_park_begin(g, MG_WAIT_CHAN_RECEIVE);
    mg_unlock(&lock);
    mg_schedule();
}

void test_wake_impl(int64_t value)
{
    for (;;) {
        mg_lock(&lock);
        mg_g *g = waiting;
        if (g)
            waiting = g->param;
        mg_unlock(&lock);
        if (!g)
            return;
        g->ret[0] = (uint64_t)value;
        mg_ready(g, true);
    }
}
__asm__(R"(.text
STUBS)");
"""


PROCS = ["1", "4", "4-sanitized", "4-raced"]


@pytest.fixture(params=PROCS)
def procs(request, monkeypatch):
    monkeypatch.setenv("GOMAXPROCS", request.param.partition("-")[0])
    return request.param


@pytest.fixture
def program(request, runtime, tmp_path):
    def program(body):
        kind = request.getfixturevalue("procs").partition("-")[2] if "procs" in request.fixturenames else ""
        built = request.getfixturevalue(f"{kind}_runtime") if kind else runtime
        return built.program(tmp_path, IR.replace("BODY", body), C.replace("STUBS", STUBS))
    return program


@pytest.fixture
def works(request, program, procs):
    """Run a body and expect silence and status 0.

    Sanitized C functions need more stack than a guard has: stacks are larger then. The thread sanitizer delivers signals late, with
    registers of its own making: no preemption by signals then.
    """
    def works(*lines, knobs="", times=1):
        exe, env = program(calls(*lines)), {}
        if "-" in procs:
            knobs, env = "stack=reserve,stack-init=64K,async-preempt=off", {"ASAN_OPTIONS": "detect_leaks=0:detect_stack_use_after_return=0"}
        for _ in range(times):
            result = run(exe, knobs, env=env)
            assert (result.returncode, result.stderr) == (0, "")
    return works


def calls(*lines):
    return "\n".join("  " + line for line in lines)


def exit_unless(n):
    """The body's end: status 0 when the counter has the value."""
    return ("%c.end = call i64 @test_counted()", f"%ok = icmp eq i64 %c.end, {n}", "%code = select i1 %ok, i64 0, i64 1",
            "call void @mg_exit(i64 %code)")


# Sanitized programs have one size of stacks and one policy, so one mode.
in_modes = pytest.mark.parametrize("procs, mode", [(p, m) for p in PROCS for m in (list(MODES)[:1] if "-" in p else MODES)], indirect=True)


@in_modes
def test_goroutines_run_in_turns(works, mode):
    works("call void @spawn(i64 1000, ptr @work.closure)", "call void @until(i64 1000)", *exit_unless(1000), knobs=mode)


@in_modes
def test_stacks_grow_under_every_goroutine(works, mode):
    works("call void @spawn(i64 50, ptr @deep.closure)", f"call void @until(i64 {50 * 20100})", *exit_unless(50 * 20100), knobs=mode)


@in_modes
def test_a_woken_goroutine_gets_its_result(works, mode):
    works("call void @spawn(i64 100, ptr @waiter.closure)", "call void @wake_until(i64 700)", *exit_unless(700), knobs=mode)


@pytest.mark.parametrize("closure", ["wired", "changes", "calls"])
def test_threads_ps_and_system_calls_change_under_goroutines(works, closure):
    works("call void @spawn(i64 20, ptr @changes.closure)", f"call void @spawn(i64 30, ptr @{closure}.closure)",
          "call void @spawn(i64 20, ptr @deep.closure)", f"call void @until(i64 {50 + 20 * 20100})", *exit_unless(50 + 20 * 20100), times=5)


def test_the_program_ends_with_its_first_goroutine(program):
    exe = program(calls("call void @spawn(i64 100, ptr @waiter.closure)", "call void @mg_gosched()"))
    assert run(exe).returncode == 0


def test_no_goroutine_that_can_run_is_a_deadlock(program):
    exe = program(calls("call void @spawn(i64 1, ptr @waiter.closure)", "%v = call i64 @test_wait()"))
    result = run(exe)
    assert result.returncode == 2
    assert result.stderr.startswith("fatal error: all goroutines are asleep - deadlock!\n\ngoroutine ")
    assert "goroutine 1 [chan receive]:\n" in result.stderr


def test_a_nil_function_is_fatal(program):
    result = run(program(calls("call void @mg_go(ptr null)")))
    assert result.returncode == 2 and result.stderr.startswith("fatal error: go of nil func value\n")
