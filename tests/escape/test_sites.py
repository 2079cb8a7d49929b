"""Sites carry both verdicts with the rule and number that decided, the chain, and edits that really help."""
import pytest

from minigo.report.escape_command import Analysed, recording
from minigo.report.escapes import Colors, why_lines
from minigo.escape.sites import edits
from pipeline import analysed

SOURCE = """package main

var sink *int
var keep func() int

type T struct{ a [9000]int }

func f() {
	x := 1
	p := &x
	sink = p
}

func g(q, r *int) *int {
	sink = r
	return q
}

func loop() {
	var last *int
	for i := 0; i < 3; i++ {
		v := i
		last = &v
	}
	println(*last)
}

func counter() func() int {
	n, step := 0, 2
	return func() int { n += step; return n }
}

func big(n int) {
	var a [131073]byte
	t := new(T)
	s := make([]byte, 65537)
	u := make([]int, n)
	println(len(a), t.a[0], s[0], u[0])
}

func both() *int {
	y := 1
	sink = &y
	return &y
}

func main() {
	f()
	g(nil, nil)
	loop()
	keep = counter()
	big(3)
	both()
}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    path = tmp_path_factory.mktemp("sites") / "x.go"
    path.write_text(SOURCE)
    return Analysed("main", *analysed([path]))


def site(package, name):
    found, = [s for s in package.sites if s.name == name]
    return found


@pytest.mark.parametrize("name,lifetime,where,comparison", [
    ("x", "escapes", "heap", ""), ("p", "stays", "frame", "8 ≤ 131,072 bytes"), ("r", "leaks", "frame", ""), ("step", "stays", "frame", "8 ≤ 131,072 bytes"),
    ("a", "stays", "heap", "131,073 > 131,072 bytes"), ("new(T)", "stays", "heap", "72,000 > 65,536 bytes"),
    ("make([]byte, 65537)", "stays", "heap", "65,537 > 65,536 bytes"), ("make([]int, n)", "stays", "frame or heap", ""),
    ("v", "escapes", "heap", ""),
])
def test_lifetime_and_placement_are_apart(package, name, lifetime, where, comparison):
    s = site(package, name)
    assert (s.lifetime, s.placement.where, s.placement.comparison) == (lifetime, where, comparison)


def test_a_chain_goes_to_where_it_escapes(package):
    chain, = site(package, "x").chains
    assert [(step.code, step.reason) for step in chain.steps] == [("&x", "address-of"), ("p := &x", "assign"), ("sink = p", "assign")]
    assert chain.to == "heap" and "package variable sink" in chain.steps[-1].words


def test_a_chain_ends_at_a_loop_or_a_result(package):
    assert "loop depth 1 < 2" in site(package, "v").chains[0].ending
    assert site(package, "q").chains[0].to == "result ~r0"


def test_edits_are_those_that_change_the_verdict(package):
    assert [edit for _, edit in edits(site(package, "x"))] == ["do not store it in sink; store what it points to, a copy, instead", "do not assign it to p"]
    assert edits(site(package, "y")) == []
    assert any("more than one way" in line for line in why_lines(site(package, "y"), package.sources, Colors(False), []))


def test_a_closure_tells_its_captures_and_layout(package):
    lines = "\n".join(why_lines(site(package, "func literal"), package.sources, Colors(False), []))
    assert "its record has 24 bytes, heap" in lines
    assert "offset 8: 8 bytes: n by reference, which is on the heap: this assigns it" in lines and "x.go:30:24:" in lines
    assert "offset 16: 8 bytes: step by value" in lines


def test_recorded_sites_follow_the_schema(package):
    data = recording([package])
    assert data["schema"] == "minigo.escape/1" and data["inlining"] is False
    first = data["sites"][0]
    assert set(first) == {"package", "file", "line", "col", "kind", "name", "type", "function", "verdict", "lifetime", "placement", "messages", "chains"}
    assert set(first["placement"]) == {"where", "rule", "size_bytes", "limit_bytes"}
    assert first["messages"] == ["moved to heap: x"] and set(first["chains"][0]["steps"][0]) == {"file", "line", "col", "code", "reason", "words", "flow"}


def test_a_chain_goes_on_in_the_function_that_is_called(tmp_path):
    (tmp_path / "y.go").write_text("package main\n\nvar sink *int\n\nfunc keep(n int, p *int) { sink = p }\n\nfunc same(p *int) *int { return p }\n\n"
                                   "func main() {\n\tx := 1\n\tkeep(2, same(&x))\n}\n")
    y = Analysed("main", *analysed([tmp_path / "y.go"]))
    chain, = site(y, "x").chains
    assert [step.words for step in chain.steps] == [
        "the address of x is taken", "it is passed to same, which keeps or returns it", "in same: it is returned",
        "it is passed to keep, which keeps or returns it", "in keep: it is stored in the package variable sink"]
