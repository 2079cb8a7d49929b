"""minigo says of each program of errors/cases/*.txt what real Go says: the same lines, columns and words."""
import pytest

from wrong_programs import RealCompiler, minigo_reports, read_cases, record
from harness import TESTS

FILES = sorted((TESTS / "errors" / "cases").glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_wrong_programs(request, path):
    cases = read_cases(path)
    update = request.config.getoption("--update")
    if update or request.config.getoption("--against-go"):
        real = RealCompiler(cases)
        found = [real.reports(case) for case in cases]
        if update:
            record(path, cases, found)
            return
    else:
        found = [minigo_reports(case) for case in cases]
    wrong = [f"{case.name}:\n  recorded {case.recorded}\n  found    {have}" for case, have in zip(cases, found) if have != case.recorded]
    assert not wrong, "\n".join(wrong)
