"""Escape verdicts equal those of real Go, recorded in NAME.m: of the programs here, and of all programs in tests/run and examples.

`--update` records again. The facts of each program are checked by the escape verifier on the way.
"""
from collections import Counter

import pytest
from pipeline import analysed
from recorded import HERE, record

from minigo.diag import InternalError
from minigo.escape.explain import m_lines
from minigo.escape.graph import ESCAPES, LOCAL
from minigo.lower import tree as t
from minigo.verify.escapecheck import check_facts

PROGRAMS = sorted(HERE.glob("*.go"))
WHOLE = HERE / "whole"
ROOT = HERE.parent.parent


def known_differences() -> dict:
    """Read differences.txt: program -> the texts that only one of both prints, and "(order)" where the lines come in another order.

    docs/differences.md says why: the library is another one and so are its tags, and what Go's range over functions looks like inside.
    """
    found: dict = {}
    for row in (WHOLE / "differences.txt").read_text().splitlines():
        name, _, text = row.partition(": ")
        found.setdefault(name, set()).add(text)
    return found


DIFFERENT = known_differences()


def verdicts(files: list) -> list:
    """Return the lines `minigo escape` prints, after checking the facts themselves."""
    facts, sources = analysed(files)
    check_facts(facts)
    return m_lines(facts, sources, 1)


def whole_programs() -> list:
    found = []
    for folder in (ROOT / "tests" / "run", ROOT / "examples"):
        found += [p for p in sorted(folder.iterdir()) if p.suffix == ".go" or p.is_dir() and any(p.glob("*.go"))]
    return found


def text_of(line: str) -> str:
    """Return a line without its place, which variables of the compiler do not have."""
    return line.split(": ", 1)[1] if line.startswith("./") else line


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda p: p.stem)
def test_rule(path, request):
    if request.config.getoption("--update"):
        record([path], HERE)
    assert verdicts([path]) == path.with_suffix(".m").read_text().splitlines()


@pytest.mark.parametrize("path", whole_programs(), ids=lambda p: p.stem)
def test_whole_program(path, request):
    if request.config.getoption("--update"):
        record([path], WHOLE)
    want = (WHOLE / f"{path.stem}.m").read_text().splitlines()
    got = verdicts([path] if path.is_file() else sorted(path.glob("*.go")))
    different = DIFFERENT.get(path.stem, set())
    if "(order)" in different:
        assert got != want
        got.sort(), want.sort()
    odd = {text_of(line) for line in set(got) | set(want) if got.count(line) != want.count(line)}
    assert odd == different - {"(order)"}
    assert [line for line in got if text_of(line) not in odd] == [line for line in want if text_of(line) not in odd]


def test_why_names_each_step(tmp_path):
    source = tmp_path / "x.go"
    source.write_text("package main\n\nvar sink *int\n\nfunc f() {\n\tx := 1\n\tp := &x\n\tsink = p\n}\n\nfunc main() { f() }\n")
    facts, sources = analysed([source])
    assert m_lines(facts, sources, 2) == [
        "./x.go:6:2: x escapes to heap in f:",
        "./x.go:6:2:   flow: p ← &x:",
        "./x.go:6:2:     from &x (address-of) at ./x.go:7:7",
        "./x.go:6:2:     from p := &x (assign) at ./x.go:7:4",
        "./x.go:6:2:   flow: {heap} ← p:",
        "./x.go:6:2:     from sink = p (assign) at ./x.go:8:7",
        "./x.go:6:2: moved to heap: x",
    ]


class TestVerifier:
    """The verifier finds what is made wrong behind its back."""

    SOURCE = """package main

var sink func() int

func f() *int {
\tx := 1
\tp := &x
\treturn p
}

func g() {
\tn := 0
\tsink = func() int { n++; return n }
}

func main() { println(*f()); g() }
"""

    @pytest.fixture
    def facts(self, tmp_path):
        source = tmp_path / "x.go"
        source.write_text(self.SOURCE)
        return analysed([source])[0]

    def locations(self, facts, name):
        return [loc for b in facts.batches for loc in b.locs if loc.kind == LOCAL and loc.node.name == name]

    def test_accepts_what_is_right(self, facts):
        check_facts(facts)

    def test_site_without_a_verdict(self, facts):
        x, = self.locations(facts, "x")
        batch, = (b for b in facts.batches if x in b.locs)
        batch.locs.remove(x)
        with pytest.raises(InternalError, match="x in main.f has no verdict"):
            check_facts(facts)

    def test_site_with_two_verdicts(self, facts):
        x, = self.locations(facts, "x")
        batch, = (b for b in facts.batches if x in b.locs)
        batch.locs.append(x)
        with pytest.raises(InternalError, match="x in main.f has two verdicts"):
            check_facts(facts)

    def test_address_that_outlives_its_variable(self, facts):
        x, = self.locations(facts, "x")
        x.attrs &= ~ESCAPES
        x.node.heap = False
        with pytest.raises(InternalError, match="x in main.f is on the stack"):
            check_facts(facts)

    def test_variable_placed_against_its_verdict(self, facts):
        self.locations(facts, "x")[0].node.heap = False
        with pytest.raises(InternalError, match="against its verdict"):
            check_facts(facts)

    def test_closure_on_the_heap_with_variable_on_the_stack(self, facts):
        n, = self.locations(facts, "n")
        n.attrs &= ~ESCAPES
        n.node.heap = False
        with pytest.raises(InternalError, match="n .*on the stack"):
            check_facts(facts)


def test_tags_are_small_and_kept_with_the_function(tmp_path):
    source = tmp_path / "x.go"
    source.write_text("package main\n\nfunc F(p *int, n int, q **int) *int { return *q }\n\nfunc main() { F(nil, 1, nil) }\n")
    facts, _ = analysed([source])
    func = facts.pkg.scope["F"]
    assert func.escape_tags[0] == (-1,) * 8
    assert func.escape_tags[2] == (-1, -1, -1, 1, -1, -1, -1, -1)


def test_constants_make_sizes_known(tmp_path):
    source = tmp_path / "x.go"
    source.write_text("package main\n\nfunc main() {\n\tn := 10\n\ts := make([]int, n)\n\tprintln(len(s))\n}\n")
    facts, _ = analysed([source])
    makes = [loc.node for b in facts.batches for loc in b.locs if loc.node.__class__ is t.MakeSlice]
    assert [(m.esc, m.len.value) for m in makes] == [(t.STACK, 10)]
    assert Counter(e[0] for e in facts.events) == {"expr": 1}
