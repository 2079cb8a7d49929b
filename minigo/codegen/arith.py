"""Operators: arithmetic that wraps, checked division, masked shifts, comparisons, short circuits.

No result is ever undefined for LLVM: divisors are checked, MinInt / -1 is computed by negation, shift counts are compared with
the width, and no instruction carries nsw, nuw or fast-math flags.

Source: specification, "Operators", "Integer overflow", "Integer operators".
"""
from __future__ import annotations

from minigo.codegen import equality
from minigo.codegen.types import SCALAR, repr_of
from minigo.diag import InternalError
from minigo.lower import tree

_INT = {"+": "add", "-": "sub", "*": "mul", "&": "and", "|": "or", "^": "xor"}
_FLOAT = {"+": "fadd", "-": "fsub", "*": "fmul", "/": "fdiv"}
_ORDER = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge"}


def unary(f, e):
    op = e.op
    r = repr_of(e.type)
    v = f.expr(e.x)
    f.at(e.pos)
    if op == "!":
        return f.ins(f"xor i1 {v}, true")
    if op == "+":
        return v
    if op == "-" and r.floating and r.kind != SCALAR:
        return tuple(f.ins(f"fneg {ty} {part}") for ty, part in zip(r.regs, v))
    if op == "-" and r.floating:
        return f.ins(f"fneg {r.reg} {v}")
    if op == "-" and r.bits:
        return f.ins(f"sub {r.reg} 0, {v}")
    if op == "^" and r.bits:
        return f.ins(f"xor {r.reg} {v}, -1")
    raise InternalError(f"unary {op} of {e.type}", e.pos)


def binary(f, e):
    op = e.op
    if op == "&&" or op == "||":
        return _short_circuit(f, e)
    if op == "==" or op == "!=":
        return equality.compare_expr(f, e, op == "!=")
    if op in _ORDER:
        return _order(f, e)
    if op == "<<" or op == ">>":
        return _shift_expr(f, e)
    x = f.expr(e.x)
    y = f.expr(e.y)
    f.at(e.pos)
    return arithmetic(f, op, repr_of(e.type), x, y, e.y)


def arithmetic(f, op: str, r, x, y, y_expr):
    """Compute `x op y` for operands of one type. y_expr: the tree of y, whose constants spare checks."""
    if op == "<<" or op == ">>":
        return shift(f, op, r, x, y, repr_of(y_expr.type), y_expr)
    if r.kind != SCALAR:
        if not r.floating:
            raise InternalError(f"operator {op} on a value of several words", y_expr.pos)
        return _complex(f, op, r, x, y)
    if r.floating:
        return f.ins(f"{_FLOAT[op]} {r.reg} {x}, {y}")
    if op in _INT:
        return f.ins(f"{_INT[op]} {r.reg} {x}, {y}")
    if op == "&^":
        return f.ins(f"and {r.reg} {x}, {f.ins(f'xor {r.reg} {y}, -1')}")
    if op == "/" or op == "%":
        return _divide(f, op, r, x, y, y_expr)
    raise InternalError(f"operator {op}", y_expr.pos)


def _complex(f, op, r, x, y) -> tuple:
    """Products and quotients of complex64 are computed in double precision, as gc does."""
    if op == "+" or op == "-":
        return tuple(f.ins(f"{_FLOAT[op]} {ty} {a}, {b}") for ty, a, b in zip(r.regs, x, y))
    narrow = r.regs[0] == "float"
    if narrow:
        x, y = (tuple(f.ins(f"fpext float {part} to double") for part in v) for v in (x, y))
    if op == "*":
        value = (f.ins(f"fsub double {_times(f, x[0], y[0])}, {_times(f, x[1], y[1])}"),
                 f.ins(f"fadd double {_times(f, x[0], y[1])}, {_times(f, x[1], y[0])}"))
    else:
        value = f.call_go_multi("complex128div", f"double {x[0]}, double {x[1]}, double {y[0]}, double {y[1]}")
    return tuple(f.ins(f"fptrunc double {part} to float") for part in value) if narrow else value


def _times(f, a, b) -> str:
    return f.ins(f"fmul double {a}, {b}")


def _divide(f, op, r, x, y, y_expr):
    ty = r.reg
    constant = y_expr.value if y_expr.__class__ is tree.Const else None
    if not constant:
        f.raise_if(f.ins(f"icmp eq {ty} {y}, 0"), "panicdivide")
    if not r.signed:
        return f.ins(f"{'udiv' if op == '/' else 'urem'} {ty} {x}, {y}")
    if constant == -1:
        return f.ins(f"sub {ty} 0, {x}") if op == "/" else "0"
    word = "sdiv" if op == "/" else "srem"
    if constant:
        return f.ins(f"{word} {ty} {x}, {y}")
    minus = f.ins(f"icmp eq {ty} {y}, -1")
    safe = f.select(minus, ty, "1", y)
    q = f.ins(f"{word} {ty} {x}, {safe}")
    return f.select(minus, ty, f.ins(f"sub {ty} 0, {x}"), q) if op == "/" else q


# ---- shifts ----------------------------------------------------------------------------------------------------------
def _shift_expr(f, e):
    x = f.expr(e.x)
    y = f.expr(e.y)
    f.at(e.pos)
    return shift(f, e.op, repr_of(e.type), x, y, repr_of(e.y.type), e.y)


def shift(f, op, r, x, y, ry, y_expr):
    """Shift by a count of any integer type: counts from the width on give 0 or the sign; negative ones panic."""
    ty, width = r.reg, r.bits
    word = "shl" if op == "<<" else "ashr" if r.signed else "lshr"
    if y_expr.__class__ is tree.Const:
        n = y_expr.value
        if n < width:
            return f.ins(f"{word} {ty} {x}, {n}")
        return f.ins(f"ashr {ty} {x}, {width - 1}") if word == "ashr" else "0"
    if ry.signed and not _never_negative(y_expr):
        f.raise_if(f.ins(f"icmp slt {ry.reg} {y}, 0"), "panicshift")
    count = y
    if ry.bits < width:
        count = f.ins(f"zext {ry.reg} {y} to {ty}")
    big = f.ins(f"icmp uge {ry.reg} {y}, {width}") if width < 1 << (ry.bits - (1 if ry.signed else 0)) else "false"
    if ry.bits > width:
        count = f.ins(f"trunc {ry.reg} {y} to {ty}")
    if big == "false":
        return f.ins(f"{word} {ty} {x}, {count}")
    safe = f.ins(f"and {ty} {count}, {width - 1}")
    v = f.ins(f"{word} {ty} {x}, {safe}")
    if word == "ashr":
        return f.select(big, ty, f.ins(f"ashr {ty} {x}, {width - 1}"), v)
    return f.select(big, ty, "0", v)


def _never_negative(e) -> bool:
    """Tell whether the count is seen to be in range: `x & c` with a constant c >= 0."""
    return e.__class__ is tree.Binary and e.op == "&" and any(
        s.__class__ is tree.Const and s.value >= 0 for s in (e.x, e.y))


# ---- comparisons and logic -------------------------------------------------------------------------------------------
def _order(f, e):
    x = f.expr(e.x)
    y = f.expr(e.y)
    f.at(e.pos)
    return order(f, e.op, repr_of(e.x.type), x, y)


def order(f, op, r, x, y):
    """Compare with `<`, `<=`, `>` or `>=`."""
    word = _ORDER[op]
    if r.kind == SCALAR:
        if r.floating:
            return f.ins(f"fcmp o{word} {r.reg} {x}, {y}")
        return f.ins(f"icmp {'s' if r.signed else 'u'}{word} {r.reg} {x}, {y}")
    c = f.call_go("cmpstring", f"ptr {x[0]}, i64 {x[1]}, ptr {y[0]}, i64 {y[1]}")
    return f.ins(f"icmp s{word} i64 {c}, 0")


def _short_circuit(f, e):
    x = f.expr(e.x)
    first = f.block
    more, done = f.label("more"), f.label("done")
    f.at(e.pos)
    if e.op == "&&":
        f.cbr(x, more, done)
    else:
        f.cbr(x, done, more)
    f.start(more)
    y = f.expr(e.y)
    second = f.block
    f.start(done)
    return f.phi("i1", ("false" if e.op == "&&" else "true", first), (y, second))


def branch(f, e, yes: str, no: str) -> None:
    """Branch on a condition; `&&`, `||` and `!` become control flow."""
    cls = e.__class__
    if cls is tree.Binary and (e.op == "&&" or e.op == "||"):
        more = f.label("more")
        if e.op == "&&":
            branch(f, e.x, more, no)
        else:
            branch(f, e.x, yes, more)
        f.start(more)
        branch(f, e.y, yes, no)
    elif cls is tree.Unary and e.op == "!":
        branch(f, e.x, no, yes)
    else:
        v = f.expr(e)
        f.at(e.pos)
        f.cbr(v, yes, no)
