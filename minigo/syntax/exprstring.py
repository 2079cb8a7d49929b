"""Print expressions in one line, as they appear in Go's messages: function bodies and literals are cut to `…`.

Example: `f(x, func(int) {…})`, `T{…}`, `[]int{}`, `a + b*c`
"""
from __future__ import annotations

from minigo.syntax import ast
from minigo.syntax.build_ast import PRECEDENCE


def expr_string(x) -> str:
    """Return an expression or type as source text in one line."""
    return _PRINT[type(x)](x)


def stmt_string(s) -> str:
    """Return a simple statement as source text in one line."""
    kind = type(s)
    if kind is ast.ExprStmt:
        return expr_string(s.x)
    if kind is ast.AssignStmt:
        return f"{_list(s.lhs)} {s.op} {_list(s.rhs)}"
    if kind is ast.IncDecStmt:
        return expr_string(s.x) + s.op
    if kind is ast.SendStmt:
        return f"{expr_string(s.chan)} <- {expr_string(s.value)}"
    raise TypeError(f"no simple statement: {kind.__name__}")


def _list(items) -> str:
    return ", ".join(map(expr_string, items))


def _fields(items, sep=", ") -> str:
    """Join fields, those that share their type node as `a, b T`."""
    parts, i = [], 0
    while i < len(items):
        j = i
        while j + 1 < len(items) and items[j + 1].typ is items[i].typ:
            j += 1
        names = ", ".join(f.name.name for f in items[i:j + 1] if f.name is not None)
        typ = expr_string(items[i].typ) if items[i].typ is not None else ""
        parts.append(f"{names} {typ}".strip())
        i = j + 1
    return sep.join(parts)


def signature_string(sig) -> str:
    """Return the parameters and results of a function type."""
    text = f"({_fields(sig.params)})"
    if not sig.results:
        return text
    if len(sig.results) == 1 and sig.results[0].name is None:
        return f"{text} {expr_string(sig.results[0].typ)}"
    return f"{text} ({_fields(sig.results)})"


def _composite(x) -> str:
    typ = expr_string(x.typ) if x.typ is not None else ""
    return typ + ("{…}" if x.elts else "{}")


def _slice(x) -> str:
    parts = [expr_string(part) if part is not None else "" for part in (x.lo, x.hi)]
    if x.three:
        parts.append(expr_string(x.max) if x.max is not None else "")
    return f"{expr_string(x.x)}[{':'.join(parts)}]"


def _binary(x) -> str:
    """Operands that bind weaker get parentheses, as they have no ParenExpr only in trees made by hand."""
    level = PRECEDENCE[x.op]

    def side(y, strict):
        inner = PRECEDENCE[y.op] if type(y) is ast.BinaryExpr else 9
        return f"({expr_string(y)})" if inner < level or strict and inner == level else expr_string(y)
    return f"{side(x.x, False)} {x.op} {side(x.y, True)}"


def _array(x) -> str:
    length = "" if x.len is None else x.len if isinstance(x.len, str) else expr_string(x.len)
    return f"[{length}]{expr_string(x.elem)}"


def _interface(x) -> str:
    parts = [f.name.name + signature_string(f.typ) for f in x.methods] + [expr_string(e) for e in x.embeds]
    return f"interface{{{'; '.join(parts)}}}"


_CHAN = {"both": "chan ", "send": "chan<- ", "recv": "<-chan "}
_PRINT = {
    ast.Ident: lambda x: x.name,
    ast.BasicLit: lambda x: x.text,
    ast.CompositeLit: _composite,
    ast.KeyValueExpr: lambda x: f"{expr_string(x.key)}: {expr_string(x.value)}",
    ast.FuncLit: lambda x: f"func{signature_string(x.sig)} {'{…}' if x.body.stmts else '{}'}",
    ast.ParenExpr: lambda x: f"({expr_string(x.x)})",
    ast.SelectorExpr: lambda x: f"{expr_string(x.x)}.{x.sel.name}",
    ast.IndexExpr: lambda x: f"{expr_string(x.x)}[{_list(x.indices)}]",
    ast.SliceExpr: _slice,
    ast.TypeAssertExpr: lambda x: f"{expr_string(x.x)}.({expr_string(x.typ) if x.typ is not None else 'type'})",
    ast.CallExpr: lambda x: f"{expr_string(x.fun)}({_list(x.args)}{'...' if x.dots else ''})",
    ast.StarExpr: lambda x: f"*{expr_string(x.x)}",
    ast.UnaryExpr: lambda x: f"{x.op}{expr_string(x.x)}",
    ast.BinaryExpr: _binary,
    ast.ArrayType: _array,
    ast.StructType: lambda x: f"struct{{{_fields(x.fields, '; ')}}}",
    ast.FuncType: lambda x: f"func{signature_string(x)}",
    ast.InterfaceType: _interface,
    ast.MapType: lambda x: f"map[{expr_string(x.key)}]{expr_string(x.value)}",
    ast.ChanType: lambda x: _CHAN[x.dir] + (f"({expr_string(x.elem)})" if x.dir != "send" and type(x.elem) is ast.ChanType
                                            and x.elem.dir == "recv" else expr_string(x.elem)),
    ast.Ellipsis: lambda x: f"...{expr_string(x.elem)}",
}
