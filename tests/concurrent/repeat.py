#!/usr/bin/env python3
"""Repeat concurrent programs in many modes, and list every run that differs from what real Go did.

    tests/concurrent/repeat.py -n 50                          the modes of a plain test run
    tests/concurrent/repeat.py -n 50 --all                    1, 2 and 8 Ps, every policy, stress and 20 seeds
    tests/concurrent/repeat.py -n 50 --all --suite            the same for the programs of tests/run
    tests/concurrent/repeat.py -n 9 --modes seed stack-stress --programs sieve deadlock_

With --all each program is linked once, because nearly all the time of `minigo run` is its own start: all rounds but the last run
the executable, which gets the options in MINIGODEBUG; the last is `minigo run`.  --through chooses one of the two.

Rounds go through all pairs once before any is repeated.  What a failing run printed is kept in a folder, and what a hang stood in.
"""
import argparse
import collections
import fnmatch
import os
import random
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from concurrency import FATAL, PROGRAMS, QUICK, build, difference, fits, full_modes, run_executable, run_mode  # noqa: E402
from harness import TESTS, cases  # noqa: E402


def chosen(things, patterns):
    """Keep the things whose name begins with or matches one of the patterns; all when there are none."""
    if not patterns:
        return things
    return [t for t in things if any(t.name.startswith(p) or fnmatch.fnmatch(t.name, p) for p in patterns)]


class Tally:
    """What happened so far, and the folder that keeps the outputs of failures."""

    def __init__(self, total, folder):
        self.total, self.folder, self.start = total, folder, time.monotonic()
        self.done = 0
        self.runs, self.failures = collections.Counter(), collections.Counter()
        self.slowest = {}

    def add(self, case, mode, exe, outcome, different, seconds):
        self.done += 1
        self.runs[mode.name] += 1
        self.slowest[mode.name] = max(self.slowest.get(mode.name, (0, "")), (seconds, case.name))
        if different:
            self.failures[case.name, mode.name] += 1
            self._keep(case, mode, exe, outcome, different)
        if different or self.done % 1000 == 0:
            self._progress(f"FAIL {case.name} [{mode.name}] {different.splitlines()[0][:150]}" if different else "")

    def _keep(self, case, mode, exe, outcome, different):
        stem = f"{case.name}.{mode.name}.{self.failures[case.name, mode.name]}"
        how = "executable" if exe or mode.options is None else "minigo run"
        (self.folder / f"{stem}.txt").write_text(
            f"{' '.join(f'{k}={v}' for k, v in mode.env.items())} {how} {' '.join(mode.options or ())} {case.path}\n"
            f"status {outcome.status}\n{different}\n{outcome.hung or ''}")
        (self.folder / f"{stem}.stdout").write_bytes(outcome.stdout)
        (self.folder / f"{stem}.stderr").write_bytes(outcome.stderr)

    def _progress(self, text):
        passed = time.monotonic() - self.start
        left = passed / self.done * (self.total - self.done)
        print(f"{self.done}/{self.total} runs, {sum(self.failures.values())} failed, {passed:.0f} s, {left:.0f} s to go {text}", flush=True)

    def report(self):
        print(f"{self.done} runs in {time.monotonic() - self.start:.0f} s")
        for mode, runs in self.runs.items():
            failed = sum(n for (_, name), n in self.failures.items() if name == mode)
            seconds, name = self.slowest[mode]
            print(f"  {mode:24} {runs:6} runs {failed:5} failed, slowest {seconds:.1f} s ({name})")
        for (case, mode), failed in sorted(self.failures.items()):
            print(f"  {case} [{mode}]: {failed}")
        print(f"outputs of failures: {self.folder}" if self.failures else "no failure")


def executable(case, place):
    """Link a program into a folder."""
    exe = place / case.name
    built = build(case, exe)
    assert built.status == 0, f"{case.name}: {built.stderr.decode(errors='replace')}"
    return exe


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("-n", type=int, default=50, help="repetitions of each pair")
    parser.add_argument("--all", action="store_true", help="the full matrix instead of the quick one")
    parser.add_argument("--suite", action="store_true", help="the programs of tests/run instead of the concurrent ones")
    parser.add_argument("--through", choices=("run", "executable"), help="instead of a last round of `minigo run` after executables, with --all")
    parser.add_argument("--seeds", type=int, default=20, help="number of seeds in the full matrix")
    parser.add_argument("--modes", nargs="+", help="beginnings of names, or patterns")
    parser.add_argument("--programs", nargs="+", help="beginnings of names, or patterns")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="how many run at the same time")
    parser.add_argument("--timeout", type=float, default=60, help="seconds after which a run counts as a hang")
    parser.add_argument("--shuffle", type=int, metavar="SEED", help="take the pairs in a random order: for a sample with --minutes")
    parser.add_argument("--minutes", type=float, help="begin no further run after this time")
    parser.add_argument("--keep", type=Path, help="folder for the outputs of failures")
    arguments = parser.parse_args()

    modes = chosen(full_modes(arguments.seeds) if arguments.all else QUICK, arguments.modes)
    programs = chosen(cases(TESTS / "run") if arguments.suite else PROGRAMS + FATAL, arguments.programs)
    pairs = [(case, mode) for mode in modes for case in programs if fits(case, mode)]
    if arguments.shuffle is not None:
        random.Random(arguments.shuffle).shuffle(pairs)
    through = arguments.through or ("both" if arguments.all else "run")
    folder = arguments.keep or Path(tempfile.mkdtemp(prefix="minigo-flakes-"))
    folder.mkdir(parents=True, exist_ok=True)
    tally = Tally(len(pairs) * arguments.n, folder)
    end = time.monotonic() + arguments.minutes * 60 if arguments.minutes else float("inf")

    def one(case, mode, exe):
        if time.monotonic() >= end:
            return None
        start = time.monotonic()
        outcome = run_executable(exe, mode, arguments.timeout) if exe else run_mode(case, mode, arguments.timeout)
        return case, mode, exe, outcome, difference(case, outcome, with_report=True), time.monotonic() - start

    with ThreadPoolExecutor(arguments.jobs) as pool, tempfile.TemporaryDirectory(prefix="minigo-programs-") as place:
        exes = {}
        if through != "run":
            exes = dict(zip(programs, pool.map(lambda case: executable(case, Path(place)), programs)))
        for number in range(arguments.n):
            with_python = through == "run" or through == "both" and number == arguments.n - 1
            for result in pool.map(lambda pair: one(*pair, None if with_python else exes[pair[0]]), pairs):
                if result:
                    tally.add(*result)
    tally.report()
    sys.exit(bool(tally.failures))


if __name__ == "__main__":
    main()
