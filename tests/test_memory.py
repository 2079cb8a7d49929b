"""The collector frees: much allocated through a small live set runs in little memory."""
import sys

import pytest

from harness import MINIGO, ROOT, TESTS, execute

CHURN = TESTS / "memory" / "churn.go"
LIMIT_BYTES = 200 << 20
# Megabytes allocated, and what real Go prints.
GIGABYTE = (1000, b"1000 2327467\n")
TEN_GIGABYTES = (10000, b"10000 25157706\n")


# Linux counts what a process was before exec into its peak: the command's parent must be a small process, not the test's.
MEASURE = "import os, sys; _, status, usage = os.wait4(os.spawnv(os.P_NOWAIT, sys.argv[1], sys.argv[1:]), 0); " \
          "print(os.waitstatus_to_exitcode(status), usage.ru_maxrss * 1024, file=sys.stderr)"


def run_measured(argv, timeout):
    """Return (stdout, status, peak resident bytes) of a command."""
    done = execute([sys.executable, "-S", "-c", MEASURE, *argv], timeout, cwd=ROOT)
    status, peak = done.stderr.split()[-2:]
    return done.stdout, int(status), int(peak)


@pytest.mark.parametrize("amount", [GIGABYTE, pytest.param(TEN_GIGABYTES, marks=pytest.mark.slow)], ids=["1GB", "10GB"])
@pytest.mark.parametrize("policy", ["copy", "reserve"])
def test_much_allocated_little_kept(amount, policy):
    argv = [*MINIGO, "run", f"--stack={policy}", str(CHURN), str(amount[0])]
    out, status, peak = run_measured(argv, 300)
    assert (out, status) == (amount[1], 0)
    assert peak < LIMIT_BYTES, f"{peak >> 20} MB"
