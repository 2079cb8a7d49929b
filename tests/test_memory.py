"""The collector frees: much allocated through a small live set runs in little memory."""
import os
import signal
import subprocess
import threading

import pytest

from harness import MINIGO, ROOT, TESTS

CHURN = TESTS / "memory" / "churn.go"
LIMIT_BYTES = 200 << 20
# Megabytes allocated, and what real Go prints.
GIGABYTE = (1000, b"1000 2327467\n")
TEN_GIGABYTES = (10000, b"10000 25157706\n")


def run_measured(argv, timeout, folder):
    """Return (stdout, status, peak resident bytes) of a command."""
    with open(folder / "out", "wb") as out:
        child = subprocess.Popen(argv, stdout=out, cwd=ROOT)
        watch = threading.Timer(timeout, os.kill, (child.pid, signal.SIGKILL))
        watch.start()
        _, status, usage = os.wait4(child.pid, 0)
        watch.cancel()
    return (folder / "out").read_bytes(), os.waitstatus_to_exitcode(status), usage.ru_maxrss * 1024


@pytest.mark.parametrize("amount", [GIGABYTE, pytest.param(TEN_GIGABYTES, marks=pytest.mark.slow)], ids=["1GB", "10GB"])
@pytest.mark.parametrize("policy", ["copy", "reserve"])
def test_much_allocated_little_kept(amount, policy, tmp_path):
    argv = [*MINIGO, "run", f"--stack={policy}", str(CHURN), str(amount[0])]
    out, status, peak = run_measured(argv, 300, tmp_path)
    assert (out, status) == (amount[1], 0)
    assert peak < LIMIT_BYTES, f"{peak >> 20} MB"
