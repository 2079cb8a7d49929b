"""What a run records with --events is what happened, however the run ends, and `minigo events` shows it."""
import json
import os
import re
import signal
import subprocess
import time

import pytest

from harness import MINIGO
from minigo.observe import EventsError, Recording, read_events
from minigo.observe import events as kinds

DEEP = """package main

import "fmt"

func deep(n int) int {
	var a [10]int
	for i := range a {
		a[i] = n
	}
	if n == 0 {
		return 0
	}
	return deep(n-1) + a[n%10]
}

func main() { fmt.Println(deep(3000)) }
"""


def minigo(*args, cwd, env=None, timeout=120):
    return subprocess.run([*MINIGO, *map(str, args)], cwd=cwd, text=True, capture_output=True, timeout=timeout, stdin=subprocess.DEVNULL,
                          env={**os.environ, **(env or {})})


def record(tmp_path, program, *options, status=0, env=None):
    """Run a program with events. Returns: the recording, standard error."""
    (tmp_path / "prog.go").write_text(program)
    done = minigo("run", "--events", "run.events", *options, "prog.go", cwd=tmp_path, env=env)
    assert done.returncode == status, done.stderr
    recording = Recording(tmp_path / "run.events")
    assert recording.complete and recording.status == status
    return recording, done.stderr


@pytest.mark.parametrize("policy", ["copy", "segment", "reserve"])
def test_growths_are_those_of_stack_stats(tmp_path, policy):
    recording, stats = record(tmp_path, DEEP, f"--stack={policy}", "--stack-stats")
    growths = [e for e in recording.events() if isinstance(e, (kinds.Grow, kinds.Push)) and e.goroutine == 1]
    by_function = {}
    for e in growths:
        n, copied, rebased = by_function.get(e.function.function, (0, 0, 0))
        by_function[e.function.function] = n + 1, copied + e.copied, rebased + getattr(e, "rebased", 0)
    told = re.findall(r"^stack:   (\S+): (\d+) growths, (\d+) bytes copied, (\d+) words rebased", stats, re.M)
    assert by_function == {name: tuple(map(int, numbers)) for name, *numbers in told}
    assert "main.deep" in by_function
