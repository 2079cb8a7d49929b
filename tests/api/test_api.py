"""The Python API inside a test process: calls return values, panics become exceptions, and nothing ends the host."""
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

import minigo

SOURCE = '''package main

import (
	"fmt"
	"os"
	"strings"
)

type Point struct{ X, Y int }

var calls int

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func count() int { calls++; return calls }
func greet(name string, loud bool) string {
	if loud {
		return strings.ToUpper("hello " + name)
	}
	return "hello " + name
}
func divide(a, b int) (int, int)            { return a / b, a % b }
func sum(xs []float64) (total float64)      { for _, x := range xs { total += x }; return }
func flip(p Point) Point                    { return Point{p.Y, p.X} }
func squares(n int8) (out []int)            { for i := range int(n) { out = append(out, i*i) }; return }
func say(n int)                             { fmt.Println("said", n) }
func deep(n int) int                        { if n == 0 { return 0 }; return deep(n-1) + 1 }
func forever(n int) int                     { return forever(n+1) + 1 }
func quit()                                 { os.Exit(3) }
func pointer(p *int)                        {}
func at(xs []int, i int) int                { return xs[i] }

func main() { fmt.Println("main", fib(10)) }
'''


@pytest.fixture(scope="module")
def program():
    return minigo.compile(SOURCE)


def test_call_converts_arguments_and_results(program):
    assert program.call("fib", 20) == 6765
    assert program.call("greet", "gö", True) == "HELLO GÖ"
    assert program.call("divide", 7, 2) == (3, 1)
    assert program.call("sum", [0.5, 1.5, 2]) == 4.0
    assert program.call("flip", {"X": 1, "Y": 2}) == {"X": 2, "Y": 1}
    assert program.call("squares", 4) == [0, 1, 4, 9]


def test_package_variables_live_on_between_calls(program):
    first = program.call("count")
    assert program.call("count") == first + 1


def test_a_panic_becomes_an_exception_with_gos_trace(program):
    with pytest.raises(minigo.GoPanic) as caught:
        program.call("divide", 1, 0)
    assert str(caught.value) == "panic: runtime error: integer divide by zero"
    assert "main.divide(...)" in caught.value.trace and caught.value.status == 2
    assert program.call("fib", 5) == 5


def test_overflow_and_exit_do_not_end_the_host(program):
    small = minigo.compile(SOURCE, stack_max="1MB")
    with pytest.raises(minigo.GoPanic) as caught:
        small.call("forever", 0)
    assert "stack overflow" in caught.value.trace
    with pytest.raises(minigo.GoPanic) as caught:
        program.call("quit")
    assert caught.value.status == 3
    assert program.call("deep", 100_000) == 100_000


def test_call_output_reaches_the_hosts_stdout(program, capsys):
    program.call("say", 4)
    assert capsys.readouterr().out == "said 4\n"


PRINTS = """package main

func talk() int {
	began := make(chan bool)
	for range 4 {
		go func() {
			println("from the background")
			began <- true
			for {
				println("from the background")
			}
		}()
	}
	<-began
	println("from the call")
	return 1
}

func main() {}
"""


def test_a_call_that_ends_while_others_print_does_not_keep_the_next_from_printing(capfd):
    program = minigo.compile(PRINTS)
    for _ in range(20):
        assert program.call("talk") == 1
        lines = capfd.readouterr().err.splitlines()
        assert lines.count("from the call") == 1 and set(lines) <= {"from the call", "from the background"}


def test_wrong_calls_are_python_errors(program):
    with pytest.raises(AttributeError):
        program.call("nothing")
    with pytest.raises(TypeError):
        program.call("fib")
    with pytest.raises(TypeError):
        program.call("pointer", 0)
    with pytest.raises(OverflowError):
        program.call("squares", 300)


def test_run_gives_status_and_output(program):
    done = program.run()
    assert (done.status, done.stdout, done.stderr) == (0, "main 55\n", "")
    crash = minigo.compile("package main\nfunc main() { var p *int; *p = 1 }\n").run()
    assert crash.status == 2 and "nil pointer dereference" in crash.stderr


def test_compile_errors_are_exceptions_with_positions():
    with pytest.raises(minigo.CompileError) as caught:
        minigo.compile("package main\nfunc main() { x := 1 }\n")
    assert str(caught.value).startswith("main.go:2:15: declared and not used: x")


def test_ir_and_escapes_come_from_the_same_program(program):
    assert 'define' in program.ir("raw") and "split-stack" in program.ir("opt")
    moved = minigo.compile("package main\nfunc f() *int { x := 1; return &x }\nfunc main() { println(*f()) }\n").escapes
    assert ("moved to heap: x", 2, 17) in [(e.text, e.line, e.col) for e in moved]


def test_run_uses_this_minigo_whatever_lies_in_the_current_folder(tmp_path, monkeypatch):
    (tmp_path / "minigo").mkdir()
    (tmp_path / "minigo" / "__init__.py").write_text("raise SystemExit('the wrong package')\n")
    monkeypatch.chdir(tmp_path)
    assert minigo.compile("package main\nfunc main() { println(1) }\n").run().stderr == "1\n"


def test_threads_compile_deep_programs_beside_each_other():
    """Python's recursion limit is one for all threads: who ends first must not lower it under the others."""
    limit = sys.getrecursionlimit()
    short = "package main\nfunc main() {}\n"
    deep = f"package main\nfunc main() {{ println(-{'(' * 3000}1{')' * 3000}) }}\n"
    with ThreadPoolExecutor(4) as pool:
        programs = list(pool.map(minigo.compile, [short, deep, short, deep]))
    assert programs[1].run().stderr == "-1\n"
    assert sys.getrecursionlimit() == limit
