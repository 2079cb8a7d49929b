"""Measure minigo against real Go, side by side in one run.

Each program of this folder is built by both, then both executables run in turn; a program prints a checksum on standard
output and the nanoseconds of its hot part as the last line of standard error.  The large programs of tests/modules do so
when they are told to measure.  Checksums must agree.  Ratios are minigo's
over Go's: below 1 minigo is faster, or smaller.  Memory is the most that was resident at once; less than about 9 MB, the
size of the process that starts the programs, is not told apart.

    python tests/bench/compare.py --only fib,nbody --runs 9
    python tests/bench/compare.py --group everyday
"""
import argparse
import json
import math
import os
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from harness import RealGo, execute  # noqa: E402

# The stack's growth is judged by itself; the geometric mean is over the others.
APART = "deep_recursion"
CORE = {APART, "closures", "fannkuch", "fib", "function_values", "nbody", "spectral_norm"}
CONCURRENT = {"chan_ping_pong", "growing_goroutines", "mutex_contention", "parallel_sum", "prime_sieve", "producer_consumer", "select_four",
              "spawn_join"}
LARGE = {"chess", "scheme", "sqlengine"}
LIBRARY = {"big_integers", "json_documents", "regexp_search"}
# Started from a process as small as can be: a new process counts what its parent held as its own.
LAUNCH = """import os, sys
_, status, usage = os.wait4(os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ), 0)
os.write(2, b"%d\\n" % usage.ru_maxrss)
sys.exit(os.waitstatus_to_exitcode(status) & 255)"""
HELLO = 'package main\n\nimport "fmt"\n\nfunc main() {{ fmt.Println("hello {}") }}\n'


def minigo_command():
    """Find the console script of this environment: that is what users start."""
    script = Path(sys.executable).parent / "minigo"
    return [str(script)] if script.exists() else [sys.executable, "-m", "minigo"]


def run_once(exe):
    """Return (checksum, nanoseconds, peak memory in KiB) of one run."""
    done = execute([sys.executable, "-S", "-E", "-c", LAUNCH, str(exe), "measure"], 120)
    if done.returncode:
        sys.exit(f"{exe} ended with {done.returncode}:\n{done.stderr.decode()}")
    *_, ns, peak = done.stderr.split()
    return done.stdout, int(ns), int(peak)


def build_both(go, source, folder):
    built, exe = go.build(source)
    if built.returncode:
        sys.exit(built.stderr.decode())
    ours = folder / source.stem
    done = execute([*minigo_command(), "build", "-o", str(ours), str(source) if source.is_file() else "."], 120,
                   source if source.is_dir() else None, environment())
    if done.returncode:
        sys.exit(f"minigo build {source.name} ended with {done.returncode}:\n{done.stderr.decode()}")
    return exe, ours


def environment():
    """Let the checkout be importable when minigo is not installed."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, [str(HERE.parent.parent), os.environ.get("PYTHONPATH")]))}


def measure(go, source, runs, folder):
    """Run both executables in turn and return their medians."""
    theirs, ours = build_both(go, source, folder)
    times = {theirs: [], ours: []}
    peaks = {theirs: [], ours: []}
    sums = set()
    for _ in range(runs):
        for exe, taken in times.items():
            checksum, ns, peak = run_once(exe)
            sums.add(checksum)
            taken.append(ns)
            peaks[exe].append(peak)
    if len(sums) != 1:
        sys.exit(f"{source.stem}: checksums differ: {sums}")
    go_ns, minigo_ns = (statistics.median(taken) for taken in times.values())
    go_kib, minigo_kib = (statistics.median(taken) for taken in peaks.values())
    return {
        "go_ns": go_ns, "minigo_ns": minigo_ns, "ratio": minigo_ns / go_ns, "least_ratio": min(times[ours]) / min(times[theirs]),
        "go_kib": go_kib, "minigo_kib": minigo_kib, "memory_ratio": minigo_kib / go_kib,
    }


def timed(argv, cwd, env):
    start = time.perf_counter()
    done = execute(argv, 120, cwd=cwd, env=env)
    if done.returncode:
        sys.exit(f"{' '.join(argv)} ended with {done.returncode}:\n{done.stderr.decode()}")
    return time.perf_counter() - start


def latency(go, runs, folder):
    """Time hello world edited and run again, and unchanged, for both commands."""
    file = folder / "hello.go"
    shutil.copy(go.root / "go.mod", folder)
    commands = {"minigo": ([*minigo_command(), "run", "hello.go"], environment()), "go": ([go.go, "run", "hello.go"], go.env)}
    taken = {f"{name}_{what}_s": [] for name in commands for what in ("edited", "unchanged")}
    for argv, env in commands.values():
        file.write_text(HELLO.format("first"))
        timed(argv, folder, env)
    for number in range(runs):
        file.write_text(HELLO.format(f"{number} {os.getpid()}"))
        for name, (argv, env) in commands.items():
            taken[f"{name}_edited_s"].append(timed(argv, folder, env))
            taken[f"{name}_unchanged_s"].append(timed(argv, folder, env))
    return {name: statistics.median(values) for name, values in taken.items()}


def print_row(name, go_ns, minigo_ns, ratio, least_ratio, go_kib, minigo_kib, memory_ratio):
    print(f"{name:18} Go {go_ns / 1e6:8.1f} ms   minigo {minigo_ns / 1e6:8.1f} ms   ratio {ratio:.3f}   of the least {least_ratio:.3f}   "
          f"memory {go_kib / 1024:6.1f} / {minigo_kib / 1024:6.1f} MB   ratio {memory_ratio:.3f}", flush=True)


def main():
    programs = {p.stem: p for p in [*HERE.glob("*.go"), *(HERE.parent / "modules" / name for name in LARGE)]}
    names = sorted(programs)
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0], epilog=f"programs: {', '.join(names)}, latency")
    parser.add_argument("--only", metavar="NAMES", help="programs, separated by commas")
    parser.add_argument("--group", choices=["core", "everyday", "concurrent", "large", "library", "all"], default="all",
                        help="without --only: what is measured")
    parser.add_argument("--runs", type=int, default=5, help="runs of each executable (5)")
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    arguments = parser.parse_args()
    groups = {"core": [*sorted(CORE), "latency"], "everyday": [n for n in names if n not in CORE | CONCURRENT | LARGE | LIBRARY],
              "concurrent": sorted(CONCURRENT), "large": sorted(LARGE), "library": sorted(LIBRARY), "all": [*names, "latency"]}
    chosen = arguments.only.split(",") if arguments.only else groups[arguments.group]
    unknown = set(chosen) - {*names, "latency"}
    if unknown:
        parser.error(f"no such program: {', '.join(sorted(unknown))}")
    go = RealGo()
    results = {}
    with tempfile.TemporaryDirectory(prefix="minigo-bench-") as folder:
        for name in names:
            if name in chosen:
                results[name] = measure(go, programs[name], arguments.runs, Path(folder))
                if not arguments.json:
                    print_row(name, **results[name])
        ratios = [r["ratio"] for name, r in results.items() if name != APART]
        if ratios:
            memory = [r["memory_ratio"] for name, r in results.items() if name != APART]
            results["geometric_mean"], results["memory_mean"] = (math.exp(statistics.fmean(map(math.log, r))) for r in (ratios, memory))
        if "latency" in chosen:
            results["latency"] = latency(go, arguments.runs, Path(folder))
    if arguments.json:
        print(json.dumps(results, indent=2))
        return
    if ratios:
        print(f"geometric mean of {len(ratios)} (without {APART}): {results['geometric_mean']:.3f}, of memory {results['memory_mean']:.3f}")
    for name, seconds in results.get("latency", {}).items():
        print(f"hello world, {name.removesuffix('_s').replace('_', ' ')}: {seconds * 1000:.0f} ms")


if __name__ == "__main__":
    main()
