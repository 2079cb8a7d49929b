"""Profiles of stacks and heap say exactly what happened, and `go tool pprof` reads them."""
import os
import re

import pytest

from harness import MINIGO, execute, find_go

PROGRAM = """package main

type node struct{ left, right *node }

var keep *node // else its root is in main's frame

func tree(n int) *node {
	if n == 0 {
		return &node{}
	}
	return &node{tree(n - 1), tree(n - 1)}
}

//go:noinline
func deep(n int) int {
	var room [32]int
	if n == 0 {
		return room[0]
	}
	room[n%32] = n
	return deep(n-1) + room[n%32]
}

//go:noinline
func worker(done chan int) { done <- deep(2000) }

func main() {
	done := make(chan int)
	go worker(done)
	go worker(done)
	keep = tree(9)
	println(<-done+<-done, keep != nil)
}
"""


def _top(path, sample):
    """Run `go tool pprof -top`. Returns: function → (flat, cumulative) of a sample type, in its units."""
    env = {**os.environ, "GOTOOLCHAIN": "local", "PPROF_TMPDIR": str(path.parent)}
    done = execute([find_go(), "tool", "pprof", "-top", "-nodefraction=0", f"-sample_index={sample}", "-unit=B", str(path)], 120, env=env)
    assert done.returncode == 0, done.stderr.decode()
    rows = re.findall(r"^ *(\S+) +\S+ +\S+ +(\S+) +\S+ +(\S+)$", done.stdout.decode(), re.M)
    return {name: (float(flat.rstrip("B")), float(cum.rstrip("B"))) for flat, cum, name in rows if name != "sum%"}


@pytest.mark.parametrize("options", [[], ["--stack=segment"], ["--stack-stress"], ["--gc-stress"]], ids=" ".join)
def test_profiles(options, tmp_path):
    source, stack, heap = tmp_path / "prog.go", tmp_path / "stack.pb.gz", tmp_path / "heap.pb.gz"
    source.write_text(PROGRAM)
    done = execute([*MINIGO, "run", *options, "--stack-profile", stack, "--heap-profile", heap, source], 120)
    assert (done.returncode, done.stderr) == (0, b"4002000 true\n")
    objects, space = _top(heap, "alloc_objects"), _top(heap, "alloc_space")
    assert objects["main.tree"] == (1023, 1023) and space["main.tree"] == (1023 * 16, 1023 * 16)
    grown = _top(stack, "grown_space")
    assert grown["main.worker"][1] == grown["main.deep"][0]
    if not options:
        size = int(grown["main.deep"][0]) // 2 + 2048  # of each goroutine at its end
        assert size & (size - 1) == 0
        assert _top(stack, "growths")["main.deep"][0] % 2 == 0


def test_profile_of_a_program_that_fails(tmp_path):
    source, heap = tmp_path / "prog.go", tmp_path / "heap.pb.gz"
    source.write_text("package main\n\nvar keep []int\n\nfunc main() { keep = make([]int, 100); panic(1) }\n")
    assert execute([*MINIGO, "run", "--heap-profile", heap, source], 120).returncode == 2
    assert _top(heap, "alloc_space")["main.main"][0] == 800


def test_file_that_cannot_be_written(tmp_path):
    source = tmp_path / "prog.go"
    source.write_text("package main\n\nfunc main() {}\n")
    done = execute([*MINIGO, "run", "--stack-profile", tmp_path / "no" / "file", source], 120)
    assert done.returncode == 1 and b"cannot write profile to " in done.stderr


def test_tests_write_profiles(tmp_path):
    (tmp_path / "go.mod").write_text("module m\n\ngo 1.27\n")
    (tmp_path / "m_test.go").write_text('package m\n\nimport "testing"\n\nvar keep []byte\n\n'
                                        "func TestX(t *testing.T) { keep = make([]byte, 5000) }\n")
    done = execute([*MINIGO, "test", "-memprofile", "heap.pb.gz", "."], 300, tmp_path)
    assert done.returncode == 0, done.stdout
    assert _top(tmp_path / "heap.pb.gz", "alloc_space")["m.TestX"] == (5000, 5000)
