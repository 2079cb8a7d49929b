"""Count what programs allocate, under minigo and under real Go: runtime.MemStats.Mallocs, after main less before.

The programs of tests/bench and the large ones of tests/modules, and with --run those of tests/run that come to the end of main and allocate something worth comparing. A count
is the objects of the heap, tiny ones that share a block in Go one by one. Goroutines themselves count in Go only.

    python tests/escape/mallocs.py
    python tests/escape/mallocs.py --only maps_int,closures
    python tests/escape/mallocs.py --run
"""
import argparse
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))
from harness import MINIGO, RealGo, execute  # noqa: E402
from bench.compare import LARGE  # noqa: E402

ALLOWED = 1.05
LEAST = 100  # objects in Go: below, a ratio says nothing
COUNTING = """package main

import "runtime"

func main() {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	countedMain()
	runtime.ReadMemStats(&after)
	println("mallocs", after.Mallocs-before.Mallocs)
}
"""


def counting(program, folder):
    """Copy a program with its packages into a folder of its own, its main counted; return the folder."""
    place = folder / (program.stem if program.is_file() else program.name)
    if program.is_dir():
        shutil.copytree(program, place)
    else:
        place.mkdir()
        shutil.copy(program, place)
    for file in place.glob("*.go"):
        file.write_text(re.sub(r"^func main\(\)", "func countedMain()", file.read_text(), flags=re.M))
    (place / "counting_main.go").write_text(COUNTING)
    if not (place / "go.mod").exists():
        (place / "go.mod").write_text("module x\n\ngo 1.27\n")
    return place


def count(argv):
    """Run an executable and return its count, or None when main did not return."""
    done = execute(argv, 300, env={**os.environ, "MEASURE": "1"})
    found = re.findall(rb"^mallocs (\d+)$", done.stderr, re.M)
    return int(found[-1]) if done.returncode == 0 and found else None


def measure(go, program, folder):
    """Return (minigo's count, Go's count); None for who did not get to the end."""
    place = counting(program, folder)
    built, theirs = go.build(place)
    assert built.returncode == 0, built.stderr.decode()
    ours = folder / (place.name + ".minigo")
    built = execute([*MINIGO, "build", "-o", str(ours), str(place)], 300)
    assert built.returncode == 0, built.stderr.decode()
    try:
        return count([str(ours)]), count([str(theirs)])
    finally:
        ours.unlink()
        theirs.unlink()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", metavar="NAMES", help="programs, separated by commas")
    parser.add_argument("--run", action="store_true", help="the programs of tests/run in place of those of tests/bench")
    arguments = parser.parse_args()
    source = TESTS / ("run" if arguments.run else "bench")
    programs = sorted(p for p in source.iterdir() if p.suffix == ".go" or p.is_dir() and any(p.glob("*.go")))
    if not arguments.run:
        programs += [TESTS / "modules" / name for name in sorted(LARGE)]
    if arguments.only:
        programs = [p for p in programs if p.stem in arguments.only.split(",")]
    go, above = RealGo(), 0
    with tempfile.TemporaryDirectory(prefix="minigo-mallocs-") as folder:
        for program in programs:
            ours, theirs = measure(go, program, Path(folder))
            if ours is None or theirs is None:
                continue
            small = max(ours, theirs) < LEAST
            too_many = not small and ours > ALLOWED * theirs
            above += too_many
            ratio = f"{ours / theirs:.3f}" if theirs else "-"
            print(f"{program.stem:26} Go {theirs:10}   minigo {ours:10}   ratio {'few' if small else ratio}{'   above' if too_many else ''}", flush=True)
    print(f"{above} programs allocate more than {ALLOWED} times what they do in Go")
    return 1 if above else 0


if __name__ == "__main__":
    sys.exit(main())
