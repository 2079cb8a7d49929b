"""Escape verdicts of the programs here equal those of real Go, recorded in NAME.m (`--update` records again)."""
from pathlib import Path

import pytest

from recorded import HERE, record

PROGRAMS = sorted(HERE.glob("*.go"))
# Programs whose verdicts differ, and where: minigo/docs/differences.md, "Escape analysis".
DIFFERENT: dict = {}


def verdicts(path: Path) -> list:
    """Return the lines `minigo escape` prints for a file, after checking the facts themselves."""
    from minigo.verify.escapecheck import check_facts
    from pipeline import analysed
    facts, sources = analysed([path])
    check_facts(facts)
    from minigo.escape.explain import m_lines
    return m_lines(facts, sources, 1)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda p: p.stem)
def test_verdicts(path, request):
    golden = path.with_suffix(".m")
    if request.config.getoption("--update"):
        record([path], HERE)
    wanted = golden.read_text().splitlines()
    different = DIFFERENT.get(path.stem, ())
    got = verdicts(path)
    assert [line for line in got if line not in different] == [line for line in wanted if line not in different]
