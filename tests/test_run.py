"""Programs print and exit as with real Go, under every stack policy and stress mode.

A plain run takes every program under the copying policy and under one more mode, in turn; --full takes all of them
(-m slow only the rest).  --update records the goldens with the installed Go, --against-go compares them with it.
"""
import pytest

from harness import MODES, ROOT, TESTS, RealGo, cases, run_minigo

PROGRAMS = cases(TESTS / "run")
EXAMPLES = cases(ROOT / "examples", goldens=TESTS / "examples")


def pytest_generate_tests(metafunc):
    """Pair programs with modes; real Go knows no modes."""
    if "case" not in metafunc.fixturenames:
        return
    programs = EXAMPLES if "example" in metafunc.function.__name__ else PROGRAMS
    if "mode" not in metafunc.fixturenames:
        metafunc.parametrize("case", programs, ids=lambda c: c.name)
        return
    first, *others = MODES
    pairs = [pytest.param(case, first, id=f"{case.name}-{first}") for case in programs]
    for number, case in enumerate(programs):
        for place, mode in enumerate(others):
            marks = () if number % len(others) == place else pytest.mark.slow
            pairs.append(pytest.param(case, mode, id=f"{case.name}-{mode}", marks=marks))
    metafunc.parametrize("case, mode", pairs)


@pytest.fixture(scope="session")
def real_go():
    return RealGo()


def check(case, result, compare_err=True):
    expected = case.expected()
    told = f"\n--- standard error\n{result.err}"
    assert result.stdout.decode("utf-8", "backslashreplace") == expected.stdout.decode("utf-8", "backslashreplace"), told
    assert result.stdout == expected.stdout
    assert result.status == expected.status, told
    if compare_err:
        assert result.err == expected.err


@pytest.mark.goldens
def test_program(case, mode):
    check(case, run_minigo(case, MODES[mode]))


@pytest.mark.goldens
def test_example(case, mode):
    check(case, run_minigo(case, MODES[mode]), compare_err=False)


@pytest.mark.real_go
def test_program_with_real_go(real_go, request, case):
    result = real_go.run(case)
    if request.config.getoption("--update"):
        case.record(result)
    check(case, result)


@pytest.mark.real_go
def test_example_with_real_go(real_go, request, case):
    result = real_go.run(case)._replace(err="")
    if request.config.getoption("--update"):
        case.record(result)
    check(case, result)


def test_every_golden_has_a_program():
    for folder, programs in ((TESTS / "run", PROGRAMS), (TESTS / "examples", EXAMPLES)):
        names = {case.name for case in programs}
        assert {p.stem for p in folder.iterdir() if p.suffix in (".out", ".exit", ".err")} == names
