"""`minigo escape`: filters, formats and explanations from the command line."""
import json

import pytest
from test_cli import minigo

SOURCE = """package main

var sink *int

func f(p *int) int {
	x := 1
	sink = &x
	return *p
}

func main() {
	y := 2
	println(f(&y))
}
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "x.go").write_text(SOURCE)
    return tmp_path


@pytest.mark.parametrize("args,lines", [
    (["-l"], ["./x.go:5:8: p does not escape", "./x.go:6:2: moved to heap: x"]),
    (["--func=f"], ["./x.go:5:8: p does not escape", "./x.go:6:2: moved to heap: x"]),
    (["-l", "--verdict=heap"], ["./x.go:6:2: moved to heap: x"]),
    (["--var=p"], ["./x.go:5:8: p does not escape"]),
    (["--func=main"], ["./x.go:13:11: moved to heap: x"]),
    (["--func=main", "-l"], []),
    (["--inline-notes", "--func=main"], ["./x.go:11:6: can inline main", "./x.go:13:11: inlining call to f", "./x.go:13:11: moved to heap: x"]),
])
def test_filters_choose_among_gos_lines(folder, args, lines):
    assert minigo("escape", *args, "x.go", cwd=folder).stdout.splitlines() == lines


def test_json_has_what_stays_too(folder):
    data = json.loads(minigo("escape", "--format=json", "--func=main", "x.go", cwd=folder).stdout)
    assert [(s["name"], s["verdict"], s["messages"]) for s in data["sites"]] == [("y", "stack", [])]


@pytest.mark.parametrize("wanted", ["x", "f.x", "6", "6:2", "x.go:6"])
def test_why_takes_names_and_lines(folder, wanted):
    done = minigo("escape", "--why", wanted, "x.go", cwd=folder)
    assert done.returncode == 0 and "x.go:6:2: x: variable of type int in f" in done.stdout
    assert "it is stored in the package variable sink" in done.stdout and "do not store it in sink" in done.stdout
    assert "\x1b" not in done.stdout


def test_why_of_something_else_is_told(folder):
    done = minigo("escape", "--why", "sinc", "x.go", cwd=folder)
    assert done.returncode == 1 and "no variable or allocation 'sinc'" in done.stderr
    assert "line 3" in minigo("escape", "--why", "3", "x.go", cwd=folder).stderr


def test_packages_below_a_folder_have_headings(tmp_path):
    (tmp_path / "go.mod").write_text("module example.com/m\n\ngo 1.27\n")
    (tmp_path / "x.go").write_text('package main\n\nimport "example.com/m/a"\n\nfunc main() { println(*a.F()) }\n')
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "a.go").write_text("package a\n\nfunc F() *int { x := 1; return &x }\n")
    assert minigo("escape", ".", cwd=tmp_path).stdout == ""
    assert minigo("escape", "./...", cwd=tmp_path).stdout == "# example.com/m/a\n./a.go:3:17: moved to heap: x\n"


def test_against_go_lists_differences_with_both_texts(folder):
    done = minigo("escape", "--against-go", "x.go", cwd=folder, env={"PATH": "/nowhere"})
    assert done.returncode == 2 and "no go command is installed" in done.stderr
    done = minigo("escape", "--against-go", "-l", "x.go", cwd=folder)
    assert (done.returncode, done.stdout) == (0, "2 lines are the same, 0 are only minigo's or only Go's\n")
    done = minigo("escape", "--against-go", "x.go", cwd=folder)
    assert (done.returncode, done.stdout) == (0, "6 lines are the same, 0 are only minigo's or only Go's\n")
    (folder / "y.go").write_text("package main\n\nvar keep any\n\nfunc main() {\n\tx := 3\n\tx++\n\tkeep = +x\n}\n")
    done = minigo("escape", "--against-go", "y.go", cwd=folder)
    assert done.returncode == 1
    assert done.stdout.splitlines()[-1].endswith("2 are only minigo's or only Go's")
    assert "    minigo: x escapes to heap\n" in done.stdout and "    go:     +x escapes to heap\n" in done.stdout


def test_diff_finds_changed_verdicts_whatever_the_line(folder):
    (folder / "old.json").write_text(minigo("escape", "--format=json", "x.go", cwd=folder).stdout)
    (folder / "x.go").write_text("// moved\n\n" + SOURCE)
    assert minigo("escape", "--diff", "old.json", "x.go", cwd=folder).returncode == 0
    (folder / "x.go").write_text(SOURCE.replace("return *p", "sink = p\n\treturn *p"))
    done = minigo("escape", "--diff", "old.json", "x.go", cwd=folder)
    assert done.returncode == 1
    assert done.stdout.splitlines() == ["x.go:5:8: p in f: stays, frame → leaks to heap, frame", "x.go:13:2: y in main: stays, frame → escapes, heap"]
    (folder / "new.json").write_text(minigo("escape", "--format=json", "x.go", cwd=folder).stdout)
    assert minigo("escape", "--diff", "old.json", "new.json", cwd=folder).stdout == done.stdout
    (folder / "old.json").write_text("{}")
    assert minigo("escape", "--diff", "old.json", "new.json", cwd=folder).returncode == 2


@pytest.mark.parametrize("command", ["run", "build", "check", "escape"])
def test_a_broken_promise_stops_every_command(folder, command):
    (folder / "x.go").write_text(SOURCE.replace("x := 1", "x := 1 //minigo:stack"))
    done = minigo(command, "x.go", cwd=folder)
    assert done.returncode == 1 and done.stdout == ""
    assert done.stderr.splitlines()[0] == "x.go:6:2: x is promised to be on the stack, but it escapes"
    assert "x.go:7:7: it is stored in the package variable sink" in done.stderr
