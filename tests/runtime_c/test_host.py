"""The host's side, as Python uses it: many runs in one process, which survives every one of them."""
import re
import subprocess
import sys

import pytest

from native import ATTRIBUTES, HEADER, RUNTIME
from test_stack import CHAIN

PROGRAM = CHAIN[:CHAIN.index("define void @go.minigo.start")] + """
declare void @mg_dopanic()
declare i64 @mg_nanotime()

declare void @mg_go(ptr)
declare void @mg_gosched()
declare i64 @mg_read(i64, ptr, i64)
declare i64 @mg_syscall(i64, i64, i64, i64, i64, i64)
declare i64 @mg_semacquire(ptr, i64, i64)

@loops.closure = private constant [1 x ptr] [ptr @loops_alone]
@exits.closure = private constant [1 x ptr] [ptr @exits_later]
@panics.closure = private constant [1 x ptr] [ptr @panics_alone]
@reads.closure = private constant [1 x ptr] [ptr @reads]
@sleeps.closure = private constant [1 x ptr] [ptr @sleeps]
@waits.closure = private constant [1 x ptr] [ptr @waits_forever]
@started = private global i64 0
@nobody = private global i32 0

@hello = private constant [6 x i8] c"hello\\0A"

define void @thunk(ptr %block) #0 {
  %n = load i64, ptr %block
  %r = call i64 @walk(i64 %n, ptr null)
  %out = getelementptr i64, ptr %block, i64 1
  store i64 %r, ptr %out
  %w = call i64 @mg_write(i64 1, ptr @hello, i64 6)
  ret void
}
define void @exits(ptr %block) #0 {
  call void @mg_exit(i64 7)
  ret void
}
define void @panics(ptr %block) #0 {
  %w = call i64 @mg_write(i64 2, ptr @hello, i64 6)
  call void @mg_dopanic()
  ret void
}
define void @faults(ptr %block) #0 {
  store volatile i64 1, ptr inttoptr (i64 64 to ptr)
  ret void
}
define void @overflows(ptr %block) #0 {
  %r = call i64 @walk(i64 1000000000, ptr null)
  ret void
}
define void @loops(ptr %block) #0 {
  br label %loop
loop:
  %r = call i64 @walk(i64 3, ptr null)
  br label %loop
}
define void @waits(ptr %block) #0 {
  %t0 = call i64 @mg_nanotime()
  br label %loop
loop:
  %t = call i64 @mg_nanotime()
  %d = sub i64 %t, %t0
  %more = icmp slt i64 %d, 900000000
  br i1 %more, label %loop, label %out
out:
  ret void
}
define void @here() #0 {
  %old = atomicrmw add ptr @started, i64 1 seq_cst
  ret void
}
define void @loops_alone() #0 {
  call void @here()
  call void @loops(ptr null)
  ret void
}
define void @exits_later() #0 {
  call void @here()
  %r = call i64 @walk(i64 1000, ptr null)
  call void @mg_exit(i64 7)
  ret void
}
define void @panics_alone() #0 {
  call void @here()
  call void @panics(ptr null)
  ret void
}
define void @reads() #0 {
  %fds = alloca [2 x i32]
  %byte = alloca i8
  %p = ptrtoint ptr %fds to i64
  %ok = call i64 @mg_syscall(i64 22, i64 %p, i64 0, i64 0, i64 0, i64 0)
  %fd32 = load i32, ptr %fds
  %fd = zext i32 %fd32 to i64
  call void @here()
  %n = call i64 @mg_read(i64 %fd, ptr %byte, i64 1)
  call void @mg_exit(i64 9)
  ret void
}
define void @sleeps() #0 {
  %span = alloca [2 x i64]
  store i64 1000, ptr %span
  %ns = getelementptr i64, ptr %span, i64 1
  store i64 0, ptr %ns
  %p = ptrtoint ptr %span to i64
  call void @here()
  br label %sleep
sleep: ; again after EINTR: the monitor may have wanted the thread's p just before
  %n = call i64 @mg_syscall(i64 35, i64 %p, i64 0, i64 0, i64 0, i64 0)
  %interrupted = icmp eq i64 %n, -4
  br i1 %interrupted, label %sleep, label %over
over:
  call void @mg_exit(i64 9)
  ret void
}
define void @waits_forever() #0 {
  call void @here()
  %r = call i64 @mg_semacquire(ptr @nobody, i64 0, i64 8)
  ret void
}
; block: closure, how many of it to start, how many of all must have begun before we go on, then: 0 return, 1 wait
define void @leads(ptr %block) #0 {
  store atomic i64 0, ptr @started seq_cst, align 8
  %fn = load ptr, ptr %block
  %np = getelementptr i64, ptr %block, i64 1
  %n = load i64, ptr %np
  %mp = getelementptr i64, ptr %block, i64 2
  %m = load i64, ptr %mp
  %wp = getelementptr i64, ptr %block, i64 3
  %w = load i64, ptr %wp
  br label %loop
loop:
  %i = phi i64 [ 0, %0 ], [ %j, %loop ]
  %j = add i64 %i, 1
  call void @mg_go(ptr %fn)
  %more = icmp slt i64 %j, %n
  br i1 %more, label %loop, label %turns
turns:
  call void @mg_gosched()
  %s = load atomic i64, ptr @started seq_cst, align 8
  %begun = icmp sge i64 %s, %m
  br i1 %begun, label %then, label %turns
then:
  %wait = icmp ne i64 %w, 0
  br i1 %wait, label %forever, label %out
forever:
  %r = call i64 @mg_semacquire(ptr @nobody, i64 0, i64 8)
  br label %out
out:
  ret void
}
@closures = constant [6 x ptr] [ptr @loops.closure, ptr @exits.closure, ptr @panics.closure, ptr @reads.closure, ptr @sleeps.closure, ptr @waits.closure]

define void @start() #0 {
  %w = call i64 @mg_write(i64 1, ptr @hello, i64 6)
  ret void
}
"""

# mg_options ends where its header says.
WORDS_AFTER_SEED = (int(re.search(r"(\d+) end\n", (RUNTIME / "minigo_host.h").read_text())[1]) - 56) // 8

SCRIPT = f"""
WORDS_AFTER_SEED = {WORDS_AFTER_SEED}
""" + """
import ctypes, sys
import llvmlite.binding as llvm

class Options(ctypes.Structure):
    _fields_ = [(n, ctypes.c_uint32) for n in ("size", "policy")] + [(n, ctypes.c_uint64) for n in ("init", "max")] + [
        (n, ctypes.c_uint32) for n in ("stress", "stats", "gc_stress", "capture", "survive")] + [
        ("percent", ctypes.c_int32), ("seed", ctypes.c_uint64), ("rest", ctypes.c_uint64 * WORDS_AFTER_SEED)]

lib = ctypes.CDLL(sys.argv[1], mode=ctypes.RTLD_GLOBAL)
llvm.load_library_permanently(sys.argv[1])
llvm.initialize_native_target()
llvm.initialize_native_asmprinter()
machine = llvm.Target.from_default_triple().create_target_machine(opt=2, reloc="pic", codemodel="default")
engine = llvm.create_mcjit_compiler(llvm.parse_assembly(open(sys.argv[2]).read()), machine)
engine.finalize_object()
lib.mg_call.restype = lib.mg_main.restype = ctypes.c_int64
lib.mg_captured.restype = ctypes.c_void_p
lib.mg_start_error.restype = ctypes.c_char_p

def options(**fields):
    return ctypes.byref(Options(size=ctypes.sizeof(Options), capture=1, survive=1, **fields))

LOOPS, EXITS, PANICS, READS, SLEEPS, WAITS = range(6)

def lead(closure, n, begun, wait, **fields):
    # start n goroutines, go on when so many have begun, and return or wait for ever
    fn = (ctypes.c_void_p * 6).from_address(engine.get_global_value_address("closures"))[closure]
    return call("leads", (ctypes.c_int64 * 4)(fn, n, begun, wait), **fields)

def call(name, block=None, **fields):
    f = ctypes.c_void_p(engine.get_function_address(name))
    return lib.mg_call(f, block, options(**fields)), text(1), text(2)

def text(fd):
    n = ctypes.c_int64()
    p = lib.mg_captured(fd, ctypes.byref(n))
    return ctypes.string_at(p, n.value).decode()
"""


@pytest.fixture
def script(runtime, tmp_path):
    """Run Python text in a process of its own, with the runtime and the program loaded."""
    def script(text):
        (tmp_path / "program.ll").write_text(HEADER + PROGRAM + ATTRIBUTES)
        result = subprocess.run([sys.executable, "-c", SCRIPT + text, runtime.shared, tmp_path / "program.ll"],
                                capture_output=True, text=True, timeout=60)
        assert (result.returncode, result.stderr) == (0, "")
        return result.stdout
    return script


def test_a_host_survives_every_end_of_a_program(script):
    script("""
for policy in (0, 1, 2):
    for round in range(3):
        block = (ctypes.c_int64 * 2)(1000, 0)
        assert call("thunk", block, policy=policy) == (0, "hello\\n", "")
        assert block[1] == 500500
        assert call("exits", policy=policy) == (7, "", "")
        status, out, err = call("panics", policy=policy)
        assert (status, out) == (2, "") and err.startswith("hello\\n\\ngoroutine 1 [running]:"), err
        status, out, err = call("faults", policy=policy)
        assert (status, out) == (2, "") and err.startswith("unexpected fault address 0x40\\nfatal error: fault\\n"), err
        status, out, err = call("overflows", policy=policy, max=1 << 20)
        assert (status, out) == (2, "") and "fatal error: stack overflow" in err, err
""")


def test_many_calls_do_not_leak_stacks(script):
    script("""
import resource
block = (ctypes.c_int64 * 2)(100, 0)
for i in range(4000):
    call("thunk", block, policy=i % 3)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
for i in range(4000):
    call("thunk", block, policy=i % 3, stress=i % 2)
    call("exits", policy=i % 3)
assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < before + 2000
""")


def test_the_main_entry_returns_its_status(script):
    script("""
f = ctypes.c_void_p(engine.get_function_address("start"))
assert lib.mg_main(f, 0, None, options()) == 0 and text(1) == "hello\\n"
""")


def test_bad_options_are_refused_in_words(script):
    script("""
assert lib.mg_call(None, None, options(policy=9)) == -1
assert lib.mg_start_error() == b"bad options"
""")


def test_the_hosts_own_handlers_come_back(script):
    script("""
import faulthandler, os, signal
faulthandler.enable()
call("faults")
reader, writer = os.pipe()
pid = os.fork()
if pid == 0:
    os.dup2(writer, 2)
    ctypes.string_at(0)
assert os.waitpid(pid, 0)[1] & 127 == signal.SIGSEGV
assert os.read(reader, 100).startswith(b"Fatal Python error: Segmentation fault")
""")


def test_an_interrupt_ends_the_run_and_then_the_host_hears_of_it(script):
    script("""
import os, signal, threading
signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started the tests may have it ignored
over = threading.Event()
def interrupt():
    while not over.wait(1):  # again, if one came before the program ran
        os.kill(os.getpid(), signal.SIGINT)
threading.Thread(target=interrupt, daemon=True).start()
try:
    call("loops")
    raise SystemExit("not interrupted")
except KeyboardInterrupt:
    over.set()
assert call("exits") == (7, "", "")
""")


def test_two_threads_cannot_run_at_once(script):
    script("""
import threading, time, os, signal
other = threading.Thread(target=lambda: call("waits"))
other.start()
time.sleep(0.3)
assert call("exits")[0] == -1
assert lib.mg_start_error() == b"a goroutine is already running in this process"
other.join()
assert call("exits") == (7, "", "")
""")


@pytest.fixture(params=[1, 4])
def procs(request, monkeypatch):
    monkeypatch.setenv("GOMAXPROCS", str(request.param))
    return request.param


def test_a_run_ends_while_goroutines_run_wait_and_sit_in_system_calls(script, procs):
    script("""
for round in range(20):
    for closure in (LOOPS, READS, SLEEPS, WAITS):
        for policy in (0, 1, 2):
            n = 3 if closure == LOOPS else 20
            got = lead(closure, n, n if closure == WAITS else 1, 0, policy=policy)
            assert got == (0, "", ""), (closure, got)
""")


def test_any_goroutine_ends_the_run(script, procs):
    script("""
for round in range(50):
    for stress in (0, 1):
        assert lead(EXITS, 20, 99, 0, stress=stress) == (7, "", "")
        assert lead(EXITS, 20, 1, 1, stress=stress) == (7, "", "")
        status, out, err = lead(PANICS, 20, 99, 0, stress=stress)
        assert (status, out) == (2, "") and "\\n\\ngoroutine " in err and " [running]:" in err, err
        assert err.count(" [running]:") == 1, err
""")


def test_a_deadlock_ends_the_run(script, procs):
    script("""
for round in range(50):
    status, out, err = lead(WAITS, 20, 0, 1)
    assert (status, out) == (2, ""), status
    assert err.startswith("fatal error: all goroutines are asleep - deadlock!\\n\\ngoroutine "), err
    assert err.count(" [semacquire]:") == 21, err
""")


def test_an_interrupt_ends_a_run_that_waits(script, procs):
    script("""
import os, signal, threading
signal.signal(signal.SIGINT, signal.default_int_handler)
for closure in (READS, LOOPS):
    over = threading.Event()
    def interrupt():
        while not over.wait(0.3):
            os.kill(os.getpid(), signal.SIGINT)
    threading.Thread(target=interrupt, daemon=True).start()
    try:
        lead(closure, 1, 1, 1)
        raise SystemExit("not interrupted")
    except KeyboardInterrupt:
        over.set()
assert call("exits") == (7, "", "")
""")


def test_no_thread_is_left_after_a_run(script, procs):
    script("""
import os
for round in range(20):
    lead(READS, 10, 1, 0)
    assert len(os.listdir("/proc/self/task")) == 1
""")
