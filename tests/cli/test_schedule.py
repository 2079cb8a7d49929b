"""What the scheduler does to a built program: preemption by signal, runs that repeat, reports of all goroutines, traces of its work."""
import contextlib
import os
import re
import signal
import subprocess

import pytest

from harness import MINIGO

# Integers, floats, vectors, lists and calls, all with values in registers when they are interrupted.
SUMS = """package main

import "fmt"

type node struct {
	v    int
	next *node
}

func ints(n int) int {
	s, t, u := 1, 2, 3
	for i := 0; i < n; i++ {
		s = s*31 + t
		t ^= u + i
		u = u<<1 | s>>63&1
	}
	return s ^ t ^ u
}

func floats(n int) float64 {
	a, b, c := 1.0, 0.5, 0.25
	for i := 0; i < n; i++ {
		a = a*0.999 + b
		b = b*0.5 + c
		c = c*0.25 + a*1e-9
	}
	return a + b + c
}

func vector(n int) (r float32) {
	var x, y [1024]float32
	for i := range x {
		x[i], y[i] = float32(i), float32(i)*0.5
	}
	for k := 0; k < n; k++ {
		for i := range x {
			x[i] = x[i]*0.99 + y[i]
		}
	}
	for _, v := range x {
		r += v
	}
	return
}

func list(n int) (r int) {
	var head *node
	for i := 0; i < n; i++ {
		head = &node{i, head}
		if i%1000 == 999 {
			for p := head; p != nil; p = p.next {
				r += p.v
			}
			head = nil
		}
	}
	return
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func all() string { return fmt.Sprint(ints(4e6), floats(4e6), vector(4000), list(100000), fib(25)) }

func main() {
	want := all()
	c := make(chan string)
	for i := 0; i < 6; i++ {
		go func() { c <- all() }()
	}
	for i := 0; i < 6; i++ {
		if got := <-c; got != want {
			fmt.Println(got, want)
		}
	}
	fmt.Println("done")
}
"""

# Nothing but a signal can take the processor from spin.
SPIN = """package main

import "runtime"

func spin() {
	n := 0
	for {
		n++
	}
}

func main() {
	go spin()
	for i := 0; i < 3; i++ {
		runtime.Gosched()
		runtime.GC()
	}
	println("done")
}
"""

RACE = """package main

import "fmt"

func main() {
	c := make(chan int)
	for i := 0; i < 5; i++ {
		go func() {
			for k := 0; k < 4; k++ {
				c <- i*10 + k
			}
		}()
	}
	for i := 0; i < 20; i++ {
		fmt.Print(<-c, " ")
	}
	for k := range map[int]int{1: 1, 2: 2, 3: 3, 4: 4} {
		fmt.Print(k)
	}
}
"""

WAIT = """package main

import (
	"fmt"
	"time"
)

func waits(c chan int) { c <- 1 }

func main() {
	go waits(make(chan int))
	go func() {
		for {
		}
	}()
	time.Sleep(20 * time.Millisecond)
	fmt.Println("ready")
	time.Sleep(time.Hour)
}
"""

ALWAYS_READY = """package main

import "runtime"

func forward(from, to chan int) {
	for v := range from {
		to <- v
	}
}

func main() {
	there, back := make(chan int), make(chan int)
	go forward(there, back)
	go forward(back, there)
	there <- 1

	full := make(chan int, 1)
	go func() {
		for {
			full <- 1
			<-full
		}
	}()

	empty := make(chan int)
	go func() {
		for {
			select {
			case <-empty:
			default:
			}
		}
	}()

	for range 20 {
		runtime.Gosched()
	}
	runtime.GC()
	println("done")
}
"""

PANIC = """package main

import "time"

func waits() { time.Sleep(time.Hour) }

func main() {
	go waits()
	time.Sleep(time.Millisecond)
	panic("end")
}
"""


@pytest.fixture
def build(tmp_path):
    def build(text):
        (tmp_path / "p.go").write_text(text)
        done = subprocess.run([*MINIGO, "build", "-o", str(tmp_path / "p"), str(tmp_path / "p.go")], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return lambda timeout=60, **env: subprocess.run([str(tmp_path / "p")], capture_output=True, text=True, timeout=timeout,
                                                        env={**os.environ, **env})
    return build


@pytest.mark.parametrize("microseconds", [20, 200])
def test_interrupted_code_goes_on_as_if_nothing_had_happened(build, microseconds):
    done = build(SUMS)(MINIGODEBUG=f"slice-us={microseconds}")
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")


def test_a_loop_without_calls_stalls_neither_others_nor_the_collector(build):
    run = build(SPIN)
    for procs in "1", "2":
        assert run(GOMAXPROCS=procs).stderr == "done\n"
    for env in {"MINIGODEBUG": "async-preempt=off"}, {"GODEBUG": "asyncpreemptoff=1"}:
        with pytest.raises(subprocess.TimeoutExpired):
            run(timeout=1, GOMAXPROCS="1", **env)


@pytest.mark.parametrize("procs", ["1", "4"])
def test_channel_operations_that_never_wait_let_others_run_without_signals(build, procs):
    run = build(ALWAYS_READY)
    for env in {}, {"GODEBUG": "asyncpreemptoff=1"}:
        assert run(GOMAXPROCS=procs, **env).stderr == "done\n"


def test_a_seed_repeats_a_run(build):
    run = build(RACE)
    same = {run(MINIGODEBUG="sched-seed=7").stdout for _ in range(20)}
    others = {run(MINIGODEBUG=f"sched-seed={n}").stdout for n in range(20)}
    assert len(same) == 1 and len(others) > 10


def test_sigquit_lists_all_goroutines(build, tmp_path):
    build(WAIT)
    with subprocess.Popen([str(tmp_path / "p")], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout.readline() == "ready\n"
        child.send_signal(signal.SIGQUIT)
        _, err = child.communicate(timeout=30)
    assert child.returncode == 2
    assert re.match(r"SIGQUIT: quit\nPC=0x\w+ m=\d+ sigcode=0\n\ngoroutine 1 gp=0x\w+ m=nil \[sleep\]:\n", err), err
    assert "[chan send]:\nmain.waits(...)\n" in err and "main.main.func1()\n" in err and "\nrflags 0x" in err


def test_gotraceback_says_which_goroutines_a_panic_shows(build):
    run = build(PANIC)
    assert run(GOTRACEBACK="none").stderr == "panic: end\n"
    assert "waits" not in run().stderr
    for level in "all", "system":
        err = run(GOTRACEBACK=level).stderr
        assert "main.waits()\n" in err and "created by main.main in goroutine 1\n" in err, err
    assert run(GOTRACEBACK="crash").returncode == -signal.SIGABRT


def test_schedtrace_prints_lines_as_go_does(build):
    lines = build(SUMS)(GODEBUG="schedtrace=5", GOMAXPROCS="2").stderr.splitlines()
    pattern = (r"SCHED \d+ms: gomaxprocs=2 idleprocs=\d threads=\d+ spinningthreads=\d needspinning=\d idlethreads=\d+ runqueue=\d+ "
               r"\[ \d+ \d+ \] schedticks=\[ \d+ \d+ \]")
    assert len(lines) > 2 and all(re.fullmatch(pattern, line) for line in lines), lines


WRITES = """package main

import "os"

func main() {
	done := make(chan bool)
	go func() {
		block := make([]byte, 4096)
		for range 500 {
			os.Stdout.Write(block)
		}
		done <- true
	}()
	<-done
	<-done
}
"""


@pytest.mark.parametrize("procs", ["1", "2"])
def test_a_goroutine_back_from_a_system_call_is_no_deadlock_until_it_waits(build, tmp_path, procs):
    build(WRITES)
    with contextlib.ExitStack() as stack:
        children = [stack.enter_context(subprocess.Popen([tmp_path / "p"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                                         env={**os.environ, "GOMAXPROCS": procs})) for _ in range(4)]
        lengths = {c: 0 for c in children}
        reading = set(children)
        while reading:
            for child in list(reading):
                some = os.read(child.stdout.fileno(), 4096)
                lengths[child] += len(some)
                if not some:
                    reading.remove(child)
        for child in children:
            err = child.stderr.read()
            assert lengths[child] == 4096 * 500 and err.startswith(b"fatal error: all goroutines are asleep - deadlock!\n"), err
