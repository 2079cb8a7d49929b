"""Programs that use much of the library print the same when minigo compiles library and program as with real Go.

The goldens are real Go's: pytest tests/lib/test_programs.py --update records them anew.
"""
from pathlib import Path

import pytest

from harness import RealGo, cases, run_minigo

PROGRAMS = cases(Path(__file__).parent / "run")


@pytest.mark.parametrize("case", PROGRAMS, ids=lambda case: case.name)
def test_program_prints_what_real_go_prints(case, request):
    if request.config.getoption("--update"):
        case.record(RealGo().run(case))
        return
    result = run_minigo(case)
    assert result.stdout.decode("utf-8", "replace") == case.expected().stdout.decode("utf-8", "replace"), result.err
    assert result == case.expected()
