"""The tree has the shape, the positions and the spans that minigo/syntax/ast.py promises."""
from __future__ import annotations

from pathlib import Path

import pytest

from minigo.diag import Diagnostics
from minigo.source import SourceSet
from minigo.syntax import ast
from minigo.syntax.dump import dump_ast, dump_tokens
from minigo.syntax.exprstring import expr_string
from minigo.syntax.parser import parse_file
from walk import first, nodes, parse, span_faults

HERE = Path(__file__).resolve().parent
PROGRAMS = sorted([*(HERE / "trees").glob("*.go"), *(HERE.parent / "run").glob("*.go")])


@pytest.mark.parametrize("path", sorted((HERE / "trees").glob("*.go")), ids=lambda path: path.stem)
def test_tree_is_the_recorded_one(path, request):
    found = dump_ast(parse(path.read_bytes(), path.name))
    golden = path.with_suffix(".ast")
    if request.config.getoption("--update", default=False):
        golden.write_text(found, encoding="utf-8")
    assert found == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_spans_are_exact(path):
    assert span_faults(parse(path.read_bytes(), path.name)) == []


def expression(text: str):
    return parse(f"package p\nvar _ = {text}\n").decls[0].values[0]


def grouped(x) -> str:
    """Return an expression with parentheses around each operation."""
    if type(x) is ast.BinaryExpr:
        return f"({grouped(x.x)}{x.op}{grouped(x.y)})"
    if type(x) is ast.UnaryExpr:
        return f"({x.op}{grouped(x.x)})"
    return expr_string(x)


@pytest.mark.parametrize("text, shape", [
    ("a+b*c", "(a+(b*c))"), ("a*b+c", "((a*b)+c)"), ("a-b-c", "((a-b)-c)"), ("a||b&&c==d+e*f", "(a||(b&&(c==(d+(e*f)))))"),
    ("a*b/c%d<<e>>f&g&^h", "(((((((a*b)/c)%d)<<e)>>f)&g)&^h)"), ("a+b-c|d^e", "((((a+b)-c)|d)^e)"),
    ("a==b!=c<d<=e>f>=g", "((((((a==b)!=c)<d)<=e)>f)>=g)"), ("-a*b", "((-a)*b)"), ("!a&&!b", "((!a)&&(!b))"),
    ("<-a+<-b", "((<-a)+(<-b))"), ("a+b*c<d&&e||f", "((((a+(b*c))<d)&&e)||f)"), ("^a&^b", "((^a)&^b)"),
])
def test_precedence(text, shape):
    assert grouped(expression(text)) == shape


@pytest.mark.parametrize("text", [
    "f(x, y...)", "a.b.c[1:2:3]", "a[:]", "a[1:]", "a[:2]", "T{…}", "[]int{}", "map[string]int{…}", "x.(T)", "*p", "&x",
    "func(a, b int, c ...string) (d bool, err error) {…}", "struct{a, b int; c string}", "interface{M(int) string; ~int | T}",
    "chan int", "chan<- int", "<-chan int", "chan (<-chan int)", "[3]int", "[...]int{…}", "p.T[int, string]", "(a + b) * c",
    "func() func() int", "<-c", "-x + y * z",
])
def test_expression_text(text):
    source = text.replace("{…}", "{ f() }" if text.startswith("func") else "{1}")
    assert expr_string(expression(source)) == text


@pytest.mark.parametrize("text, array", [
    ("[N]int", True), ("[N*M]int", True), ("[N+1]int", True), ("[f(x)]int", True), ("[P any]int", False), ("[P *T,]int", False),
    ("[P *T | ~int]int", False), ("[P []E]int", False), ("[P [3]E]int", False), ("[P, Q any]int", False), ("[P (T),]int", False),
    ("[P func()]int", False), ("[P interface{ ~int }]int", False), ("[P *T, Q any]int", False), ("[P T[int]]int", False),
    ("[P *[]int]int", False), ("[P ([]int)]int", False),
])
def test_array_or_type_parameters(text, array):
    decl = first(parse(f"package p\ntype T {text}\n"), ast.TypeDecl)
    assert (type(decl.typ) is ast.ArrayType) == array == (not decl.type_params)


@pytest.mark.parametrize("text, direction, elem", [
    ("<-chan int", "recv", ast.Ident), ("(<-chan int)", "recv", ast.Ident), ("<-chan<- chan int", "recv", ast.ChanType),
    ("chan<- chan int", "send", ast.ChanType), ("chan chan<- int", "both", ast.ChanType),
])
def test_arrows_belong_to_channel_types(text, direction, elem):
    for x in (expression(f"f({text})").args[0], first(parse(f"package p\nvar x {text}\n"), ast.VarDecl).typ):
        while type(x) is ast.ParenExpr:
            x = x.x
        assert (type(x), x.dir, type(x.elem)) == (ast.ChanType, direction, elem)


def test_arrow_before_a_conversion_receives():
    x = expression("<-chan int(y)")
    assert type(x) is ast.UnaryExpr and type(x.x) is ast.CallExpr


def test_constants_without_values_repeat_the_spec_before():
    specs = parse("package p\nconst (\n\tA, B = iota, 1\n\tC, D\n\tE int = 2\n\tF\n)\n").decls
    assert [(s.iota, s.inherited, len(s.values), s.typ is not None) for s in specs] == [
        (0, False, 2, False), (1, True, 2, False), (2, False, 1, True), (3, True, 1, True)]


def test_parameters_share_types_or_are_types():
    def names(text):
        sig = first(parse(f"package p\nfunc f({text})\n"), ast.FuncDecl).sig
        return [(field.name and field.name.name, expr_string(field.typ)) for field in sig.params]
    assert names("a, b int") == [("a", "int"), ("b", "int")]
    assert names("a, b") == [(None, "a"), (None, "b")]
    assert names("a, b []int, c ...p.T") == [("a", "[]int"), ("b", "[]int"), ("c", "...p.T")]
    assert names("a [n]int, b T[int]") == [("a", "[n]int"), ("b", "T[int]")]
    assert names("T[int], p.T[int], *q, ...T") == [(None, "T[int]"), (None, "p.T[int]"), (None, "*q"), (None, "...T")]


def test_fields_embed_or_have_names():
    struct = first(parse("package p\ntype T struct { a, b [n]int; A[int]; *B; p.C `t`; d *p.E }\n"), ast.StructType)
    assert [(f.name and f.name.name, expr_string(f.typ), f.embedded, f.tag and f.tag.text) for f in struct.fields] == [
        ("a", "[n]int", False, None), ("b", "[n]int", False, None), (None, "A[int]", True, None), (None, "*B", True, None),
        (None, "p.C", True, "`t`"), ("d", "*p.E", False, None)]


def test_type_switches_are_told_from_switches():
    body = first(parse("package p\nfunc f() {\nswitch x.(type) {}\nswitch y := x.(type) {}\nswitch a(); y := x.(type) {}\n"
                       "switch x {}\nswitch x; {}\nswitch {}\nswitch x := 1; x {}\n}\n"), ast.FuncDecl).body
    assert [(type(s), s.init is not None, (s.bind and s.bind.name) if type(s) is ast.TypeSwitchStmt else s.tag is not None)
            for s in body.stmts] == [
        (ast.TypeSwitchStmt, False, None), (ast.TypeSwitchStmt, False, "y"), (ast.TypeSwitchStmt, True, "y"),
        (ast.SwitchStmt, False, True), (ast.SwitchStmt, True, False), (ast.SwitchStmt, False, False),
        (ast.SwitchStmt, True, True)]


def test_pragmas_go_to_the_function_behind_them():
    tree = parse("//go:build x\npackage p\n//go:noinline\n//go:nosplit\nfunc f() {\n//go:inside\n}\n//go:lost\nvar x int\n"
                 "//go:linkname g h\nfunc g()\n//go:end\n")
    assert [d.pragmas for d in tree.decls if type(d) is ast.FuncDecl] == [["noinline", "nosplit"], ["linkname"]]
    owners = [(d.text, type(d.owner)) for d in tree.directives if type(d.owner) is not ast.FuncDecl]
    assert owners == [("go:build x", ast.File), ("go:inside", type(None)), ("go:lost", ast.VarDecl), ("go:end", type(None))]


@pytest.mark.parametrize("text, count, kind", [
    ("\tx := " + "(" * 10_000 + "1" + ")" * 10_000, 10_000, ast.ParenExpr),
    ("{\n" * 3_000 + "}\n" * 3_000, 3_001, ast.BlockStmt),
    ("if x {\n" * 3_000 + "}\n" * 3_000, 3_000, ast.IfStmt),
    ("\tx := " + "!" * 10_000 + "a", 10_000, ast.UnaryExpr),
    ("\tvar x " + "*" * 10_000 + "int", 10_000, ast.StarExpr),
    ("\tx := " + "func() {" * 3_000 + "}" * 3_000, 3_000, ast.FuncLit),
    ("\tx := " + "[]int{" * 3_000 + "}" * 3_000, 3_000, ast.CompositeLit),
    ("\tx := " + "1 + " * 20_000 + "1", 20_000, ast.BinaryExpr),
    ("\tx" + ".y" * 20_000 + "()", 20_000, ast.SelectorExpr),
])
def test_nesting_needs_no_python_stack(text, count, kind):
    tree = parse("package p\nfunc f() {\n" + text + "\n}\n")
    assert sum(type(node) is kind for node, _ in nodes(tree)) == count
    assert dump_ast(tree).count("\n") > count


@pytest.mark.parametrize("text", [
    "package p\nvar x = " + "(" * 10_000, "package p\nfunc f() {" + "{\n" * 3_000, "package p\nvar x = " + "(" * 10_000 + "]" * 10_000,
    "package p\nfunc f() {\n" + "f(a b) " * 20_000 + "\n}\n", "\0" * 100_000, "package p\n" + ") " * 100_000, "package p; var x = [" * 3_000,
    "package p\nvar x = 1" + "+1" * 100_001, "package p\nvar x = " + "(" * 100_001 + "1" + ")" * 100_001,
    "package p\nvar x = \"" + "a" * 1_000_000, "package p\n/*" + "a" * 1_000_000, "package p\nvar x = `" + "a" * 1_000_000,
], ids=range(12))
def test_hostile_files_end_with_a_message(text):
    sources = SourceSet()
    diags = Diagnostics(sources)
    parse_file(sources.add("x.go", text.encode()), diags)
    assert not diags.ok
    shown = diags.render_text()
    assert shown.startswith("x.go:") and len(shown) < 10_000


def test_tokens_are_dumped():
    assert dump_tokens("x.go", b"package p; var x = 1 + \"a\"\n") == ("1:1 package\n1:9 NAME p\n1:10 SEMI ;\n1:12 var\n1:16 NAME x\n1:18 =\n1:20 INT '1'\n1:22 +\n"
        "1:24 STRING '\"a\"'\n1:27 SEMI\n2:1 $END\n")


def test_one_function_is_dumped():
    tree = parse("package p\nfunc f() {}\nfunc (*T[P]) f() {}\nfunc g() {}\n")
    assert dump_ast(tree, "f").startswith("FuncDecl 2:1-") and dump_ast(tree, "f").count("FuncDecl") == 1
    assert dump_ast(tree, "T.f").startswith("FuncDecl 3:1-")
    assert dump_ast(tree, "h") == ""
