"""//minigo:stack and //minigo:noalloc fail the build when they are broken, and only then."""
import pytest

from minigo.driver import Compilation, CompileError

TYPES = "package main\n\nimport \"math\"\n\nvar _ = math.Pi\nvar sink *int\nvar m map[int]int\n\ntype T struct{ a, b int }\n\ntype S interface{ M() }\n\n"


def reports(body: str) -> list:
    text = TYPES + body + ("" if "func main()" in body else "\n\nfunc main() {}\n")
    try:
        Compilation([("x.go", text.encode())]).check_promises()
    except CompileError as error:
        return [(d.code, d.message, [note for _, note in d.notes]) for d in error.diagnostics.sorted()]
    return []


@pytest.mark.parametrize("body", [
    "func f() {\n\t//minigo:stack\n\tx := 1\n\tp := &x\n\tprintln(*p)\n}",
    "func f() {\n\tp := &T{1, 2} //minigo:stack\n\tprintln(p.a)\n}",
    "func f() {\n\t//minigo:stack\n\t// of known size\n\ts := make([]int, 10)\n\tprintln(s[0])\n}",
    "//minigo:noalloc\nfunc f(a []float64) (sum float64) {\n\tfor _, x := range a {\n\t\tsum += math.Sqrt(g(x))\n\t}\n\treturn sum\n}\n\nfunc g(x float64) float64 { return x * x }",
    "//minigo:noalloc\nfunc f(n int) int {\n\tif n < 2 {\n\t\treturn n\n\t}\n\tadd := func(d int) int { return f(n-1) + d }\n\treturn add(f(n - 2))\n}",
    'var s = "//minigo:stack"',
])
def test_kept_promises_are_silent(body):
    assert reports(body) == []


@pytest.mark.parametrize("body,words", [
    ("func f() {\n\t//minigo:stack\n\tx := 1\n\tsink = &x\n}", "x is promised to be on the stack, but it escapes"),
    ("func f() {\n\tvar a [131073]byte //minigo:stack\n\tprintln(len(a), a[0])\n}", "(131,073 > 131,072 bytes)"),
    ("func f() *T {\n\tp := &T{} //minigo:stack\n\treturn p\n}", "&T{}, which p is initialised with, is promised to be on the stack, but it escapes"),
    ("func f(n int) {\n\ts := make([]int, n) //minigo:stack\n\tprintln(s[0])\n}", "its size is known at run time only"),
    ("//minigo:noalloc\nfunc f() *int {\n\tx := 1\n\treturn &x\n}", "f is promised not to allocate, but x is on the heap: it escapes"),
    ("//minigo:noalloc\nfunc f() { g() }\n\nfunc g() { sink = new(int) }", "f is promised not to allocate, but it calls g, which allocates"),
    ("//minigo:noalloc\nfunc (t T) f(s S) { s.M() }", "it calls what is not known here"),
    ("//minigo:noalloc\nfunc f() { m[1] = 2 }", "a map may grow"),
    ("//minigo:noalloc\nfunc f(s string) string { s += s; return s }", "a string grows by +="),
    ("//minigo:noalloc\nfunc f(s []int) []int { return append(s, 1) }", "append is on the heap"),
    ("//minigo:noalloc\nfunc f[E any](x E) *E { return &x }\n\nfunc main() { f(1) }", "x is on the heap"),
])
def test_broken_promises_are_reported(body, words):
    found = reports(body)
    assert [code for code, _, _ in found] == ["BrokenPromise"] and words in found[0][1]


def test_the_chain_is_in_the_notes():
    (_, _, notes), = reports("func f() {\n\t//minigo:stack\n\tx := 1\n\tsink = &x\n}")
    assert notes == ["the address of x is taken", "it is stored in the package variable sink", "the heap outlives every function"]


@pytest.mark.parametrize("body,code", [("//minigo:noaloc\nfunc f() {}", "UnknownPromise"), ("//minigo:stack\nfunc f() {}", "MisplacedPromise"),
                                       ("func f() {\n\t//minigo:noalloc\n\tx := 1\n\t_ = x\n}", "MisplacedPromise")])
def test_other_comments_are_reported(body, code):
    assert [c for c, _, _ in reports(body)] == [code]
