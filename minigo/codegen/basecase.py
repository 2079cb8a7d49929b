"""A recursive call that ends at once is answered where it is made.

Many recursive functions begin with `if CONDITION { return VALUES }` over their parameters. Where such a function calls itself, that
beginning is evaluated in the caller, and the call is made only if it does not answer: more than half of the calls of fib, and the
calls for the empty children of a tree, disappear. Every call that goes deeper is still made, with a frame of its own, so stack
depth and traces are those of the source.

    return fib(n-1) + fib(n-2)   →   .a := n-1; if .a < 2 { .r = .a } else { .r = fib(.a) }; …

Requires: condition and values that neither call, allocate nor panic. Functions marked `//go:noinline` are left alone.
"""
from __future__ import annotations

from minigo.codegen import arith
from minigo.codegen.types import MEMORY, SCALAR, repr_of
from minigo.lower import tree

_OPERATORS = frozenset("+ - * & | ^ &^ == != < <= > >= && ||".split())


def base_case(fn: tree.Function):
    """Return the (condition, values) with which the function begins, or None."""
    if fn.literal is not None or fn.has_defer or fn.has_recover or "noinline" in fn.pragmas or not fn.body.stmts:
        return None
    if any(repr_of(v.type).kind == MEMORY for v in (*fn.params, *fn.results)):
        return None
    first = fn.body.stmts[0]
    while first.__class__ is tree.Block and len(first.stmts) == 1:
        first = first.stmts[0]
    if first.__class__ is not tree.If or len(first.then.stmts) != 1:
        return None
    ret = first.then.stmts[0]
    if ret.__class__ is not tree.Return or len(ret.values) != len(fn.results):
        return None
    params = set(fn.params)
    if all(_plain(e, params) for e in (first.cond, *ret.values)):
        return first.cond, ret.values
    return None


def _plain(e, params: set) -> bool:
    cls = e.__class__
    if cls is tree.Const or cls is tree.Zero:
        return True
    if cls is tree.Local:
        return e.var in params
    if cls is tree.Unary:
        return _plain(e.x, params)
    if cls is tree.Binary:
        comparable = repr_of(e.x.type).kind == SCALAR or e.x.__class__ is tree.Zero or e.y.__class__ is tree.Zero
        return e.op in _OPERATORS and comparable and _plain(e.x, params) and _plain(e.y, params)
    if cls is tree.Convert:
        return e.kind in ("noop", "number") and _plain(e.x, params)
    if cls is tree.Builtin:
        return e.op in ("len", "cap") and _plain(e.args[0], params)
    return False


def call_itself(f, e, case, make_call):
    """Compile a call of the function being compiled. make_call(pieces): emits the call itself and returns its value.

    Returns: as `call.emit`.
    """
    fn = f.fn
    values = [f.expr(a) for a in e.args]
    f.at(e.pos)
    shadowed = {var: f.values.get(var) for var in fn.params}
    f.values.update(zip(fn.params, values))
    ends, deeper, done = f.label("ends"), f.label("deeper"), f.label("answer")
    arith.branch(f, case[0], ends, deeper)
    f.start(ends)
    quick = [f.expr(x) for x in case[1]]
    quick_block = f.block
    f.at(e.pos)
    f.br(done)
    for var, value in shadowed.items():
        if value is None:
            del f.values[var]
        else:
            f.values[var] = value
    f.start(deeper)
    pieces = [p for var, v in zip(fn.params, values) for p in f.explode(repr_of(var.type), v)]
    slow = make_call(pieces)
    slow_block = f.block
    f.start(done)
    if not quick:
        return None
    slow = slow if slow.__class__ is list else [slow]
    merged = [_merge(f, repr_of(var.type), (q, quick_block), (s, slow_block)) for var, q, s in zip(fn.results, quick, slow)]
    return merged[0] if len(merged) == 1 else merged


def _merge(f, r, x: tuple, y: tuple):
    (a, first), (b, second) = x, y
    if r.kind == SCALAR:
        return f.phi(r.reg, (a, first), (b, second))
    return tuple([f.phi(ty, (p, first), (q, second)) for ty, p, q in zip(r.regs, a, b)])
