"""Measure scanning, parsing and tree building in tokens a second; nothing is asserted but the budget with --budget.

    python tests/bench/bench_parser.py                  the programs of tests/run, repeated
    python tests/bench/bench_parser.py FILE…            these files
    python tests/bench/bench_parser.py --budget 60000   exit 1 below that rate

Times are processor time, so that other work on the machine does not count. Also shown: the time of a first parse in a new process (imports, table from the cache), and of building the table.
"""
from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from minigo.diag import Diagnostics  # noqa: E402
from minigo.source import SourceSet  # noqa: E402
from minigo.syntax.parser import parse_file  # noqa: E402
from minigo.syntax.semicolons import scan  # noqa: E402

FIRST = """
import sys, time
begin = time.process_time()
from minigo.diag import Diagnostics
from minigo.source import SourceSet
from minigo.syntax.parser import parse_file
sources = SourceSet()
assert parse_file(sources.add("x.go", b"package p\\n"), Diagnostics(sources)) is not None
print((time.process_time() - begin) * 1e3)
"""


def run_once(texts: list[tuple[str, bytes]]) -> tuple[float, float, int]:
    """Return seconds of scanning alone, of the whole, and the number of tokens."""
    scanning, whole, count = 0.0, 0.0, 0
    for name, data in texts:
        sources = SourceSet()
        source, diags = sources.add(name, data), Diagnostics(sources)
        begin = time.process_time()
        tokens = scan(data.decode("latin-1"), 1, lambda pos, message: None)
        middle = time.process_time()
        tree = parse_file(source, diags)
        whole += time.process_time() - middle
        scanning += middle - begin
        count += len(tokens.kinds)
        if tree is None:
            sys.exit(diags.render_text())
    return scanning, whole, count


def first_parse(home: str) -> float:
    """Return the milliseconds a new process needs for its first file."""
    done = subprocess.run([sys.executable, "-c", FIRST], env={**os.environ, "XDG_CACHE_HOME": home, "PYTHONPATH": str(ROOT)},
                          capture_output=True, text=True, check=True)
    return float(done.stdout)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--budget", type=float, default=0, help="least tokens a second")
    options = parser.parse_args()
    files = options.files or sorted((ROOT / "tests" / "run").glob("*.go"))
    texts = [(path.name, path.read_bytes()) for path in files]
    runs = [run_once(texts) for _ in range(options.runs)]
    count = runs[0][2]
    scanning, whole = (statistics.median(run[i] for run in runs) for i in (0, 1))
    print(f"{len(texts)} files, {count} tokens, median of {options.runs} runs")
    print(f"scanning       {count / scanning:10,.0f} tokens/s")
    print(f"whole          {count / whole:10,.0f} tokens/s   {whole / count * 1e6:.2f} µs a token")
    with tempfile.TemporaryDirectory() as home:
        print(f"first process, table built    {first_parse(home):6.0f} ms")
        print(f"next process, table cached    {statistics.median(first_parse(home) for _ in range(options.runs)):6.0f} ms")
    if count / whole < options.budget:
        sys.exit(f"below the budget of {options.budget:,.0f} tokens/s")


if __name__ == "__main__":
    main()
