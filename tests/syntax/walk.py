"""Parse for tests, and go over a tree."""
from __future__ import annotations

from typing import Iterator

from minigo.diag import Diagnostics
from minigo.source import SourceSet
from minigo.syntax import ast
from minigo.syntax.parser import parse_file


def parse(data: bytes | str, name: str = "x.go") -> ast.File:
    sources = SourceSet()
    diags = Diagnostics(sources)
    tree = parse_file(sources.add(name, data if isinstance(data, bytes) else data.encode("utf-8")), diags)
    assert tree is not None, diags.render_text()
    return tree


def nodes(tree: ast.Node) -> Iterator[tuple[ast.Node, ast.Node | None]]:
    """Yield (node, parent) for all nodes; those shared by several parents come once for each."""
    todo = [(tree, None)]
    while todo:
        node, parent = todo.pop()
        yield node, parent
        for field in node._fields:
            value = getattr(node, field)
            for child in value if isinstance(value, list) else (value,):
                if isinstance(child, ast.Node):
                    todo.append((child, node))


def first(tree: ast.Node, kind: type) -> ast.Node:
    return next(node for node, _ in nodes(tree) if type(node) is kind)


def span_faults(tree: ast.File) -> list[str]:
    """Say where a node's positions are not what minigo/syntax/ast.py promises."""
    data, base, faults = tree.source.data, tree.source.base, []

    def text(at: int, size: int) -> str:
        return data[at - base:at - base + size].decode("utf-8", "replace")

    for node, parent in nodes(tree):
        def check(good: bool, what: str) -> None:
            if not good:
                faults.append(f"{type(node).__name__} at {tree.source.line_col(node.start)}: {what}")
        check(0 < node.start <= node.end <= base + len(data), "span")
        check(node.start <= node.pos <= node.end, "pos")
        if isinstance(parent, ast.ConstDecl) and parent.inherited and node not in parent.names:
            continue
        if parent is not None:
            # The type of a, b int is shared; the receiver and type parameters are outside the signature they belong to.
            inside = parent.start <= node.start and node.end <= parent.end
            check(inside or isinstance(parent, ast.FuncType) and node in parent.type_params, f"outside {type(parent).__name__}")
        want = _AT_POS.get(type(node))
        if want is not None:
            check(text(node.pos, len(want)) == want, f"pos is not at {want}")
        if type(node) in (ast.BinaryExpr, ast.UnaryExpr, ast.IncDecStmt, ast.AssignStmt):
            check(text(node.pos, len(node.op)) == node.op, f"pos is not at {node.op}")
        elif type(node) is ast.Ident and parent is not None and node.end > node.start:
            check(text(node.start, node.end - node.start) == node.name, f"is not {node.name}")
        elif type(node) is ast.BasicLit:
            check(text(node.start, node.end - node.start) == node.text, "is not its text")
        for name, brace in (("rbrace", "}"), ("rparen", ")")):
            if hasattr(node, name):
                check(text(getattr(node, name), 1) == brace and getattr(node, name) == node.end - 1, name)
        last = _ENDS.get(type(node))
        if last is not None:
            check(text(node.end - len(last), len(last)) == last, f"does not end with {last}")
    return faults


_AT_POS = {ast.CallExpr: "(", ast.IndexExpr: "[", ast.SliceExpr: "[", ast.SelectorExpr: ".", ast.TypeAssertExpr: ".",
           ast.CompositeLit: "{", ast.StarExpr: "*", ast.ParenExpr: "(", ast.KeyValueExpr: ":", ast.SendStmt: "<-",
           ast.FuncLit: "func", ast.ArrayType: "[", ast.MapType: "map", ast.StructType: "struct", ast.Ellipsis: "...",
           ast.InterfaceType: "interface", ast.BlockStmt: "{", ast.IfStmt: "if", ast.ForStmt: "for", ast.RangeStmt: "for",
           ast.SwitchStmt: "switch", ast.TypeSwitchStmt: "switch", ast.SelectStmt: "select", ast.ReturnStmt: "return",
           ast.GoStmt: "go", ast.DeferStmt: "defer", ast.LabeledStmt: ":", ast.File: "package"}
_ENDS = {ast.CallExpr: ")", ast.IndexExpr: "]", ast.SliceExpr: "]", ast.TypeAssertExpr: ")", ast.CompositeLit: "}",
         ast.ParenExpr: ")", ast.StructType: "}", ast.InterfaceType: "}", ast.BlockStmt: "}", ast.SwitchStmt: "}",
         ast.TypeSwitchStmt: "}", ast.SelectStmt: "}", ast.IncDecStmt: ""}
