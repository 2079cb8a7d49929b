#!/usr/bin/env python3
"""Let soak.go run for some minutes under a policy or a stress, watch its memory, and compare its checksums with real Go's.

    tests/concurrent/soak.py --minutes 10 --modes copy segment reserve --together

The last fifth of the memory samples may exceed the second fifth by an eighth and 16 MiB; more counts as a leak.
"""
import argparse
import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from harness import MINIGO, ROOT, RealGo  # noqa: E402

SOURCE = Path(__file__).with_name("soak.go")
SLACK_BYTES = 16 << 20
MODES = {
    "copy": ["--stack=copy"],
    "segment": ["--stack=segment"],
    "reserve": ["--stack=reserve"],
    "stack-stress": ["--stack-stress"],
    "gc-stress": ["--gc-stress"],
    "adaptive": ["--stack-init=adaptive"],
    "no-cache": ["--stack-cache=off"],
    "no-preempt": ["--async-preempt=off"],
    "seed": ["--sched-seed", "7"],
}


def resident_bytes(pid):
    """Return the memory of a process, or None when it is gone."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return None
    match = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(match[1]) * 1024 if match else None


def soak(argv, minutes, env):
    """Run until the time is over.

    Returns: the lines of the rounds, the samples of memory, and what went wrong (None: nothing).
    """
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=out, stderr=err, cwd=ROOT, env=env)
        samples, end, last, since = [], time.monotonic() + minutes * 60, 0, time.monotonic()
        stuck = None
        while time.monotonic() < end and child.poll() is None:
            time.sleep(0.25)
            if (rss := resident_bytes(child.pid)) is not None:
                samples.append(rss)
            if (size := os.fstat(out.fileno()).st_size) != last:
                last, since = size, time.monotonic()
            elif time.monotonic() - since > 300:
                stuck = "no round for 300 s"
                break
        ended = child.poll() is not None
        if not ended:
            child.send_signal(signal.SIGQUIT if stuck else signal.SIGKILL)
            try:
                child.wait(10)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        out.seek(0)
        err.seek(0)
        lines = out.read().decode().split("\n")[:-1]
        told = err.read().decode(errors="replace")
    if ended:
        stuck = f"ended with status {child.returncode}"
    return lines, samples, f"{stuck}\n{told}" if stuck else None


def growth(samples):
    """Return the medians of the second and the last fifth of the samples."""
    fifth = len(samples) // 5
    if not fifth:
        return None
    return statistics.median(samples[fifth:2 * fifth]), statistics.median(samples[-fifth:])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--minutes", type=float, default=10, help="for each mode")
    parser.add_argument("--modes", nargs="+", choices=MODES, default=["copy", "segment", "reserve"])
    parser.add_argument("--together", action="store_true", help="all modes at the same time")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=16)
    parser.add_argument("--procs", type=int, help="GOMAXPROCS of the soaked program")
    arguments = parser.parse_args()
    numbers = [str(arguments.seed), str(arguments.workers)]
    env = {**os.environ, **({"GOMAXPROCS": str(arguments.procs)} if arguments.procs else {})}
    real_go = RealGo()
    built, exe = real_go.build(SOURCE)
    assert built.returncode == 0, built.stderr.decode()

    def soaked(mode):
        return soak([*MINIGO, "run", *MODES[mode], str(SOURCE), "0", *numbers], arguments.minutes, env)

    known, bad = [], 0
    with ThreadPoolExecutor(len(arguments.modes) if arguments.together else 1) as pool:
        results = dict(zip(arguments.modes, pool.map(soaked, arguments.modes)))
    for mode, (lines, samples, wrong) in results.items():
        if len(lines) > len(known):
            most = max(len(lines) for lines, _, _ in results.values())
            known = subprocess.run([exe, str(most), *numbers], capture_output=True, text=True, check=True).stdout.split("\n")
        same = lines == known[:len(lines)]
        before_after = growth(samples)
        flat = before_after is not None and before_after[1] <= before_after[0] * 1.125 + SLACK_BYTES
        memory = "too short to tell" if before_after is None else f"{before_after[0] / 2**20:.0f} -> {before_after[1] / 2**20:.0f} MiB"
        verdict = wrong or ("checksum differs from Go's" if not same else "" if lines else "no round") or ("memory grows" if not flat else "")
        bad += bool(verdict)
        print(f"{mode}: {len(lines)} rounds, checksum {'as Go' if same else 'WRONG'}, memory {memory}: {verdict or 'good'}", flush=True)
    sys.exit(bool(bad))


if __name__ == "__main__":
    main()
