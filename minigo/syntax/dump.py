"""Print the tokens and the tree of a file (`--dump=tokens`, `--dump=ast`), with positions as line:column.

Example: `x := f(1)` on line 4 of a file is

    AssignStmt 4:2-4:11 @4:4 op=':='
      lhs Ident 4:2-4:3 name='x'
      rhs CallExpr 4:7-4:11 @4:8 dots=0 rparen=4:10
        fun Ident 4:7-4:8 name='f'
        args BasicLit 4:9-4:10 kind='int' text='1'
"""
from __future__ import annotations

from minigo.source import Source, SourceSet
from minigo.syntax import ast
from minigo.syntax.exprstring import expr_string
from minigo.syntax.parser import decode
from minigo.syntax.semicolons import SEMI, TERMINALS, scan

_POSITIONS = {"rbrace", "rparen"}


def dump_ast(file: ast.File, func: str | None = None) -> str:
    """Return the tree of a file, a line for each node, children indented; needs no recursion.

    Args: func: print the functions and methods of this name (`f`, `T.m`) only.
    """
    place = _placer(file.source)
    out: list[str] = []
    roots = [file] if func is None else [decl for decl in file.decls if type(decl) is ast.FuncDecl and _name_of(decl) == func]
    todo: list[tuple[str, int, object]] = [("", 0, root) for root in reversed(roots)]
    while todo:
        label, depth, node = todo.pop()
        attributes, children = [], []
        for name in node._fields:
            value = getattr(node, name)
            if isinstance(value, ast.Node):
                children.append((name, depth + 1, value))
            elif isinstance(value, list) and value and isinstance(value[0], ast.Node):
                children += [(name, depth + 1, item) for item in value]
            elif value is None or isinstance(value, list) and not value:
                continue
            else:
                attributes.append(f"{name}={place(value) if name in _POSITIONS else repr(value)}")
        at = "" if node.pos == node.start else f" @{place(node.pos)}"
        head = [label, type(node).__name__, f"{place(node.start)}-{place(node.end)}{at}", *attributes]
        out.append("  " * depth + " ".join(filter(None, head)))
        todo += reversed(children)
    return "".join(line + "\n" for line in out)


def _name_of(decl: ast.FuncDecl) -> str:
    if decl.recv is None:
        return decl.name.name
    typ = decl.recv.typ
    while type(typ) in (ast.ParenExpr, ast.StarExpr, ast.IndexExpr):
        typ = typ.x
    return f"{expr_string(typ)}.{decl.name.name}"


def dump_tokens(name: str, data: bytes) -> str:
    """Return the tokens of a file, one a line; lexical errors come first."""
    source = SourceSet().add(name, data)
    place, out = _placer(source), []

    def report(pos: int, message: str) -> None:
        out.append(f"{place(pos)} error: {message}")

    tokens = scan(decode(source, report), source.base, report)
    for kind, value in zip(tokens.kinds, tokens.values):
        name = TERMINALS[kind]
        if isinstance(value, ast.Ident):
            out.append(f"{place(value.start)} {name} {value.name}")
        elif isinstance(value, ast.BasicLit):
            out.append(f"{place(value.start)} {name} {value.text!r}")
        elif isinstance(value, tuple):
            out.append(f"{place(value[0])} {name}" + (f" {value[1]}" if value[1] != name else ""))
        else:
            explicit = kind == SEMI and source.data[value - source.base:value - source.base + 1] == b";"
            out.append(f"{place(value)} {name}" + (" ;" if explicit else ""))
    return "\n".join(out) + "\n"


def _placer(source: Source):
    def place(pos: int) -> str:
        return "{}:{}".format(*source.line_col(pos)) if pos else "-"
    return place
