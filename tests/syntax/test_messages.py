"""The parser says what real Go says: same text, line and column, for each case of errors/*.txt."""
from __future__ import annotations

import pytest

from error_cases import all_cases
from minigo.diag import Diagnostics
from minigo.source import SourceSet
from minigo.syntax.parser import parse_file

CASES = all_cases()


def messages(data: bytes) -> list[str]:
    sources = SourceSet()
    diags = Diagnostics(sources)
    tree = parse_file(sources.add("x.go", data), diags, keep=True)
    assert tree is None or diags.syntax_ok
    assert tree is not None or not diags.ok
    shown = "\n" + diags.render_text(carets=False)
    return [line.rstrip("\n").replace("\n", "\\n") for line in shown.split("\nx.go:")[1:]]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.file}:{case.name}")
def test_messages_are_those_of_go(case):
    assert messages(case.source) == case.expected


def test_there_are_many_cases():
    assert len(CASES) >= 120 and len({(c.file, c.name) for c in CASES}) == len(CASES)
