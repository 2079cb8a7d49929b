"""Each command does what its help says, from any folder, and wrong use is told in one line."""
import json
import os
import signal
import subprocess

import pytest

from harness import MINIGO

HELLO = 'package main\n\nimport "fmt"\n\nfunc add(a, b int) int { return a + b }\n\nfunc main() { fmt.Println("hello", add(1, 2)) }\n'


def minigo(*args, cwd, stdin="", env=None):
    return subprocess.run([*MINIGO, *map(str, args)], cwd=cwd, input=stdin, text=True, capture_output=True,
                          timeout=120, env={**os.environ, **(env or {})})


@pytest.fixture
def hello(tmp_path):
    (tmp_path / "hello.go").write_text(HELLO)
    return tmp_path


def test_run_prints_what_the_program_prints(hello):
    done = minigo("run", "hello.go", cwd=hello)
    assert (done.returncode, done.stdout, done.stderr) == (0, "hello 3\n", "")


def test_run_reads_a_program_from_standard_input(tmp_path):
    assert minigo("run", "-", cwd=tmp_path, stdin=HELLO).stdout == "hello 3\n"


def test_run_passes_what_follows_the_file_to_the_program(tmp_path):
    (tmp_path / "args.go").write_text('package main\nimport ("fmt"; "os")\nfunc main() { fmt.Println(len(os.Args), os.Args[1:]); os.Exit(7) }\n')
    done = minigo("run", "args.go", "a", "--stack=copy", "-x", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (7, "4 [a --stack=copy -x]\n")


def test_a_program_is_called_what_go_would_call_its_executable(tmp_path):
    program = 'package main\nimport ("fmt"; "os"; "path/filepath")\nfunc main() { fmt.Println(filepath.Base(os.Args[0])) }\n'
    place = tmp_path / "tool"
    place.mkdir()
    (place / "args.go").write_text(program)
    assert minigo("run", "args.go", cwd=place).stdout == "args\n"
    assert minigo("run", "tool/args.go", cwd=tmp_path).stdout == "args\n"
    assert minigo("run", ".", cwd=place).stdout == "tool\n"
    assert minigo("run", "tool", cwd=tmp_path).stdout == "tool\n"


def test_run_takes_a_folder_of_several_files(tmp_path):
    (tmp_path / "a.go").write_text("package main\nfunc main() { println(two) }\n")
    (tmp_path / "b.go").write_text("package main\nvar two = 1 + one\nvar one = 1\n")
    assert minigo("run", ".", cwd=tmp_path).stderr == "2\n"


def test_build_makes_an_executable_without_python(hello):
    assert minigo("build", "-o", "exe", "hello.go", cwd=hello).returncode == 0
    done = subprocess.run([hello / "exe"], capture_output=True, text=True, env={})
    assert (done.returncode, done.stdout) == (0, "hello 3\n")


def test_built_executables_trace_panics_like_run(tmp_path):
    (tmp_path / "p.go").write_text("package main\n\nfunc f(n int) int { return 10 / n }\n\nfunc main() { println(f(0)) }\n")
    assert minigo("build", "p.go", cwd=tmp_path).returncode == 0
    built = subprocess.run([tmp_path / "p"], capture_output=True, text=True)
    ran = minigo("run", "p.go", cwd=tmp_path)
    assert built.returncode == ran.returncode == 2
    for done in (built, ran):
        assert done.stderr.startswith("panic: runtime error: integer divide by zero\n")
        assert "goroutine 1 [running]:\nmain.f(...)\n\t" in done.stderr and "p.go:3" in done.stderr and "main.main()" in done.stderr


def test_build_does_not_overwrite_a_source_file(hello):
    done = minigo("build", "-o", "hello.go", "hello.go", cwd=hello)
    assert done.returncode == 1 and (hello / "hello.go").read_text() == HELLO


def test_check_reports_position_and_exits_1(tmp_path):
    (tmp_path / "bad.go").write_text("package main\n\nfunc main() {\n\tx := 1\n}\n")
    done = minigo("check", "bad.go", cwd=tmp_path)
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.splitlines()[0] == "bad.go:4:2: declared and not used: x"


def test_escape_prints_gos_words(tmp_path):
    (tmp_path / "e.go").write_text("package main\n\nfunc f() *int {\n\tx := 1\n\treturn &x\n}\n\nfunc main() { println(*f()) }\n")
    assert "e.go:4:2: moved to heap: x" in minigo("escape", "e.go", cwd=tmp_path).stdout


@pytest.mark.parametrize("command", ["ir", "asm"])
def test_ir_and_asm_show_one_function(tmp_path, command):
    (tmp_path / "f.go").write_text("package main\n\n//go:noinline\nfunc fib(n int) int {\n\tif n < 2 {\n\t\treturn n\n\t}\n"
                                   "\treturn fib(n-1) + fib(n-2)\n}\n\nfunc main() { println(fib(10)) }\n")
    out = minigo(command, "--func=fib", "f.go", cwd=tmp_path).stdout
    assert "main.fib" in out and "go.main.main\"(" not in out.split("\n")[0]
    assert ("%fs:112" if command == "asm" else "define") in out
    assert minigo(command, "--func=nothing", "f.go", cwd=tmp_path).returncode == 1


@pytest.mark.parametrize("stage", ["tokens", "ast", "lower", "escape", "ir", "opt", "asm"])
def test_dump_shows_each_stage_on_stderr(hello, stage):
    done = minigo("run", f"--dump={stage}", "hello.go", cwd=hello)
    assert done.stdout == "hello 3\n" and ("add" in done.stderr or "main.main" in done.stderr)


@pytest.mark.parametrize("command", ["run", "build", "check", "escape", "ir", "asm", "explain", "version", "help"])
def test_help_of_each_command_shows_an_example(tmp_path, command):
    assert f"example: minigo {command}" in minigo(command, "--help", cwd=tmp_path).stdout


@pytest.mark.parametrize("args,words", [
    (["run", "--stack=tall", "x.go"], "invalid choice"),
    (["run", "--stack-max=12Q", "x.go"], "is not a size"),
    (["run", "--stack-init=1", "x.go"], "at least 2048 bytes"),
    (["run", "--dump=soup", "x.go"], "no stage 'soup'"),
    (["frobnicate"], "invalid choice"),
    ([], "required"),
])
def test_a_wrong_command_line_is_told_and_exits_2(tmp_path, args, words):
    (tmp_path / "x.go").write_text("package main\nfunc main() {}\n")
    done = minigo(*args, cwd=tmp_path)
    assert done.returncode == 2 and words in done.stderr and "Traceback" not in done.stderr


def test_a_cache_that_cannot_be_written_is_no_error(hello):
    (hello / "file").write_text("")
    done = minigo("run", "hello.go", cwd=hello, env={"MINIGO_CACHE": str(hello / "file")})
    assert (done.returncode, done.stdout) == (0, "hello 3\n")


def test_sizes_are_read_as_powers_of_1024():
    from minigo.options import parse_size

    assert [parse_size(t) for t in ("2K", "1MB", "64KiB", "1000000", "1G")] == [2048, 1 << 20, 65536, 1000000, 1 << 30]


def test_build_leaves_devices_alone(hello):
    done = minigo("build", "-o", os.devnull, "hello.go", cwd=hello)
    assert done.returncode == 0 and not os.path.isfile(os.devnull)


def test_check_as_json_names_codes_that_explain_knows(tmp_path):
    (tmp_path / "bad.go").write_text("package main\n\nfunc main() {\n\tx := 1\n}\n")
    done = minigo("check", "--json", "bad.go", cwd=tmp_path)
    error, = json.loads(done.stdout)
    assert done.returncode == 1 and (error["line"], error["col"], error["code"]) == (4, 2, "UnusedVar")
    assert "func f() { x := 1 }" in minigo("explain", error["code"], cwd=tmp_path).stdout
    (tmp_path / "bad.go").write_text("package main\n\nfunc main() {}\n")
    assert minigo("check", "--json", "bad.go", cwd=tmp_path).stdout == "[]\n"


def test_explain_suggests_codes_of_like_names(tmp_path):
    done = minigo("explain", "UnusedVra", cwd=tmp_path)
    assert done.returncode == 2 and "UnusedVar" in done.stderr


def test_time_passes_names_each_pass_before_the_program_runs(hello):
    done = minigo("run", "--time-passes", "hello.go", cwd=hello)
    assert done.stdout == "hello 3\n"
    assert [line.split("  ")[0] for line in done.stderr.splitlines()][-2:] == ["link", "total"]


def test_only_package_main_runs(tmp_path):
    (tmp_path / "o.go").write_text("package other\n\nfunc main() {}\n")
    done = minigo("run", "o.go", cwd=tmp_path)
    assert done.returncode == 1 and "package other is not a main package" in done.stderr
    assert minigo("check", "o.go", cwd=tmp_path).returncode == 0


CLOSED = """package main

import (
	"fmt"
	"os"
)

func main() {
	f, err := os.Create("made")
	fmt.Println("printed", err)
	fmt.Fprintln(f, "written")
	fmt.Fprintln(os.Stderr, "said")
	n, err := os.Stdin.Read(make([]byte, 9))
	fmt.Fprint(f, n, err)
}
"""


@pytest.mark.parametrize("closing", ["<&-", ">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_closed_standard_files_are_empty_ones(closing, tmp_path):
    (tmp_path / "closed.go").write_text(CLOSED)
    built = minigo("build", "closed.go", cwd=tmp_path)
    assert built.returncode == 0, built.stderr
    for command in ([*MINIGO, "run", "closed.go"], ["./closed"]):
        done = subprocess.run(["sh", "-c", f'exec "$@" {closing}', "sh", *command], cwd=tmp_path, capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=60)
        want = "" if " >&-" in f" {closing}" else "printed <nil>\n", "" if "2>&-" in closing else "said\n"
        assert (done.returncode, done.stdout, done.stderr, (tmp_path / "made").read_text()) == (0, *want, "written\n0 EOF")


def test_standard_input_that_is_closed_holds_no_program(tmp_path):
    done = subprocess.run(["sh", "-c", 'exec "$@" <&-', "sh", *MINIGO, "run", "-"], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr.splitlines()[0]) == (1, "<stdin>.go:1:1: expected 'package', found 'EOF'")


@pytest.mark.parametrize("name", [b"a b.go", b"it's.go", b'say "hi".go', b"per%cent.go", b"back\\slash.go", "größe.go".encode(), b"-dash.go", b"\xff.go"])
def test_unusual_names_of_files_appear_in_traces(name, tmp_path):
    (tmp_path / os.fsdecode(name)).write_text("package main\n\nfunc main() {\n\tpanic(1)\n}\n")
    built = subprocess.run([*MINIGO, "build", "-o", "exe", "--", name], cwd=tmp_path, capture_output=True, timeout=60)
    assert (built.returncode, built.stderr) == (0, b"")
    for command in ([*MINIGO, "run", "--", name], ["./exe"]):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, timeout=60)
        assert done.returncode == 2 and b"main.main()\n\t" + name + b":4 +0x" in done.stderr, done.stderr


@pytest.mark.parametrize("command", ["ir", "escape", "version"])
def test_a_command_whose_output_nobody_reads_ends_silently(hello, command):
    files = [] if command == "version" else ["hello.go"]
    with subprocess.Popen([*MINIGO, command, *files], cwd=hello, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        child.stdout.close()
        assert (child.stderr.read(), child.wait(60)) == ("", 141)


NOT_BEGUN = """package main

import (
	"fmt"
	"os"
	"runtime"
	"sync/atomic"
)

var begun atomic.Int32

func work(n int) { begun.Add(1) }

func trace() string {
	go work(1)
	go func() { begun.Add(1) }()
	buf := make([]byte, 10000)
	return string(buf[:runtime.Stack(buf, true)])
}

func main() {
	for range 1000 {
		before := begun.Load()
		text := trace()
		if begun.Load() == before {
			fmt.Print(text)
			os.Exit(0)
		}
		for begun.Load() != before+2 {
			runtime.Gosched()
		}
	}
}
"""


def test_goroutines_that_have_not_begun_show_their_function(tmp_path):
    (tmp_path / "x.go").write_text(NOT_BEGUN)
    done = minigo("run", "x.go", cwd=tmp_path, env={"GOMAXPROCS": "1"})
    first, work, literal = done.stdout.split("\n\n")
    assert [line for line in work.splitlines()[1:] if line[0] != "\t"] == ["main.trace.gowrap1()", "created by main.trace in goroutine 1"]
    assert [line for line in literal.splitlines()[1:] if line[0] != "\t"] == ["main.trace.func1()", "created by main.trace in goroutine 1"]
    assert "\tx.go:15\n" in work.replace(str(tmp_path) + "/", "") and "x.go:16\n" in literal


def test_a_fault_signal_from_outside_ends_the_program(tmp_path):
    (tmp_path / "spin.go").write_text('package main\n\nfunc main() {\n\tprintln("ready")\n\tfor {\n\t}\n}\n')
    with subprocess.Popen([*MINIGO, "run", "spin.go"], cwd=tmp_path, stderr=subprocess.PIPE) as child:
        assert child.stderr.readline() == b"ready\n"
        child.send_signal(signal.SIGSEGV)
        assert child.wait(20) == -signal.SIGSEGV
