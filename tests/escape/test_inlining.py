"""What is inlined, and the verdicts after it, equal those of real Go (`go build -gcflags=-m`), recorded in inlined/NAME.m.

Lines are compared as sets with counts: what Go inlines in a library function comes in another order. `--update` records again.
"""
from collections import Counter

import pytest
from pipeline import analysed
from recorded import HERE, record

from minigo.escape import library
from minigo.escape.explain import m_lines
from minigo.types.objects import Func, Package

INLINED = HERE / "inlined"


@pytest.mark.parametrize("path", sorted(INLINED.glob("*.go")), ids=lambda p: p.stem)
def test_inlined(path, request):
    if request.config.getoption("--update"):
        record([path], INLINED, "-m")
    want = Counter((INLINED / f"{path.stem}.m").read_text().splitlines())
    got = Counter(m_lines(*analysed([path], inlining=True)))
    assert (sorted((got - want).elements()), sorted((want - got).elements())) == ([], [])


# Costs as `go build -gcflags=-m=2` prints them; None where it says that there is no inlining whatever the cost.
@pytest.mark.parametrize("text,cost", [
    ("func f(a, b int) int { return a + b }", 4),
    ("func f(n int) int { if n < 0 { return -n }; return n }", 9),
    ("func f(s []int) int { t := 0; for _, v := range s { t += v }; return t }", 16),
    ("func f(n int) int { t := 0; for i := 0; i < n; i++ { t += i }; return t }", 22),
    ("func f(n int) int { switch n { case 1, 2: return 1; case 3: return 2; default: return 3 } }", 14),
    ("func f(x int) *[2]int { return &[2]int{x, x} }", 5),
    ("func f() func() int { n := 0; return func() int { n++; return n } }", 22),
    ("func f(g func(int) int, v int) int { return g(g(v)) }", 40),
    ("func f(err error) { if err != nil { panic(err) } }", 7),
    ("func f(b bool, s string) { if !b { panic(\"bad: \" + s) } }", 8),
    ("func f() (r int, err error) { r = 3; return }", 4),
    ("func f() { defer println() }", None),
    ("func f() { recover() }", None),
    ("//go:noinline\nfunc f() {}", None),
])
def test_costs(tmp_path, text, cost):
    source = tmp_path / "x.go"
    source.write_text(f"package main\n\n{text}\n\nfunc main() {{}}\n")
    facts, _ = analysed([source], inlining=True)
    found = [event[2] for event in facts.events if event[0] == "inlinable" and event[1].name == "main.f"]
    assert found == ([] if cost is None else [cost])


def test_what_is_recorded_of_the_library():
    strings = Package("strings", "strings")
    entry = library.inlinable(Func("WriteByte", pkg=strings, full_name="strings.(*Builder).WriteByte"))
    assert "strings.(*Builder).copyCheck" in entry.nested and ("append", "heap") in entry.allocated
    assert library.inlinable(Func("Fields", pkg=strings, full_name="strings.Fields")) is None
