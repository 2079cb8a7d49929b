"""Concurrent programs do what real Go does, with any number of Ps, under every policy, stress and scheduler seed.

A plain run takes every program in the default mode and in one of the others, in turn; --full takes all programs in all modes.
tests/concurrent/repeat.py repeats them many times over.  --update records the goldens with the installed Go, --against-go
compares them with it; a .trace beside a program of fatal/ is its list of goroutines.
"""
import os
import tempfile
from pathlib import Path

import pytest

from concurrency import FATAL, FOLDER, NEED_TWO_THREADS, PROGRAMS, QUICK
from concurrency import difference, fits, full_modes, report, report_path, run_command, run_mode
from harness import MINIGO, RealGo, Result, stable_err

TIMEOUT_S = 120
SOAK = "1 5f03912c191c796e\ngoroutines left: 0\n"  # of soak.go 1 1 8
SHARE = 1  # of the other modes of the quick matrix, for each program


def pairs():
    """Pair programs with modes: the quick ones in turn, all the rest marked slow."""
    first, *others = QUICK
    chosen = []
    for number, case in enumerate(PROGRAMS + FATAL):
        turn = {others[(number * SHARE + k) % len(others)].name for k in range(SHARE)}
        for mode in [*QUICK, *full_modes()]:
            if fits(case, mode):
                marks = () if mode == first or mode.name in turn else pytest.mark.slow
                chosen.append(pytest.param(case, mode, id=f"{case.name}-{mode.name}", marks=marks))
    return chosen


@pytest.fixture(scope="session")
def real_go():
    return RealGo()


@pytest.mark.goldens
@pytest.mark.parametrize("case, mode", pairs())
def test_program(case, mode):
    outcome = run_mode(case, mode, TIMEOUT_S)
    different = difference(case, outcome, with_report=True)
    assert different is None, f"{different}\n--- standard error\n{outcome.stderr.decode(errors='replace')}"


@pytest.mark.real_go
@pytest.mark.parametrize("case", PROGRAMS + FATAL, ids=lambda c: c.name)
def test_program_with_real_go(request, real_go, case):
    update = request.config.getoption("--update")
    built, exe = real_go.build(case.path)
    assert built.returncode == 0, built.stderr.decode()
    procs = {"GOMAXPROCS": "2"} if case.name in NEED_TWO_THREADS else {}
    outcome = run_command([exe], TIMEOUT_S, {**real_go.env, **procs})
    exe.unlink()
    if update:
        case.record(Result(outcome.stdout, outcome.status, stable_err(outcome.stderr)))
        if case in FATAL and (text := report(outcome.stderr)):
            report_path(case).write_text(text)
        else:
            report_path(case).unlink(missing_ok=True)
    assert difference(case, outcome, with_report=True) is None


@pytest.mark.goldens
@pytest.mark.parametrize("policy", ["copy", pytest.param("segment", marks=pytest.mark.slow), pytest.param("reserve", marks=pytest.mark.slow)])
def test_a_round_of_the_soak(policy):
    done = run_command([*MINIGO, "run", f"--stack={policy}", FOLDER / "soak.go", "1", "1", "8"], TIMEOUT_S, dict(os.environ))
    assert (done.stdout.decode(), done.status) == (SOAK, 0), done.stderr.decode(errors="replace")


@pytest.mark.real_go
def test_a_round_of_the_soak_with_real_go(real_go):
    built, exe = real_go.build(FOLDER / "soak.go")
    assert built.returncode == 0, built.stderr.decode()
    assert run_command([exe, "1", "1", "8"], TIMEOUT_S, real_go.env).stdout.decode() == SOAK


def test_every_golden_has_a_program():
    for folder, programs in ((FOLDER / "run", PROGRAMS), (FOLDER / "fatal", FATAL)):
        names = {case.name for case in programs}
        assert {p.stem for p in folder.iterdir() if p.suffix in (".out", ".exit", ".err", ".trace")} == names


def test_a_hang_is_ended_and_tells_where_it_stood():
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "hang.sh"
        script.write_text("trap 'echo stuck here >&2; exit 2' QUIT\nwhile :; do sleep 0.05; done\n")
        outcome = run_command(["sh", script], 0.5, dict(os.environ))
    assert outcome.hung and b"stuck here" in outcome.stderr


TWO_PANICS = """package main

import "sync"

var garbage [4][]byte

func main() {
	start := make(chan bool)
	var ready sync.WaitGroup
	for i := range 8 {
		ready.Add(1)
		go func() {
			ready.Done()
			<-start
			if i < len(garbage) {
				for {
					garbage[i] = make([]byte, 100000)
				}
			}
			panic("at the same moment")
		}()
	}
	ready.Wait()
	close(start)
	select {}
}
"""


def test_of_panics_at_the_same_moment_one_is_reported(tmp_path):
    (tmp_path / "x.go").write_text(TWO_PANICS)
    assert run_command([*MINIGO, "build", "-o", tmp_path / "x", tmp_path / "x.go"], TIMEOUT_S, os.environ).status == 0
    for trace in ("single", "all") * 5:
        outcome = run_command([tmp_path / "x"], 20, {**os.environ, "GOMAXPROCS": "4", "GOTRACEBACK": trace})
        text = outcome.stderr.decode()
        assert outcome.status == 2 and text.startswith("panic: at the same moment\n\ngoroutine ") and text.count("panic: ") == 1, text
