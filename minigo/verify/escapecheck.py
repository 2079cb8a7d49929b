"""Check what escape analysis decided, by another road than the one it took.

`solve` walks backwards from what outlives; this walks forwards from each location that stayed: wherever its address can come,
nothing may outlive it. Then the tree is compared with the graph: what escapes is on the heap, records that hold the address of
a variable on the stack are on the stack, and a variable captured by value is never assigned by a literal.

Requires: facts of analyze_unit, before the tree is changed. Raises: InternalError at the first contradiction.
Complexity: one forward walk per location that stayed; for tests and `--verify`.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.escape.graph import ESCAPES, EXPR, LOCAL, NAMELESS, NEW_TEMP, PARAM, PSEUDO, RESULT
from minigo.escape.solve import contains_closure
from minigo.lower import tree as t


def check_facts(facts) -> None:
    """Check all batches of one analysed unit."""
    for batch in facts.batches:
        _check_graph(batch)
        _check_tree(batch)


def _check_graph(batch) -> None:
    forward: dict = {}
    for dst in batch.locs:
        for src, derefs, _ in dst.edges:
            forward.setdefault(src, []).append((dst, derefs))
    for dst in (batch.heap, batch.mutator, batch.callee):
        for src, derefs, _ in dst.edges:
            forward.setdefault(src, []).append((dst, derefs))
    for loc in batch.locs:
        if loc.kind != NAMELESS and not loc.attrs & ESCAPES:
            for holder in _holders(loc, forward):
                if _gone_before(batch, loc, holder):
                    raise InternalError(f"{_name(loc)} is on the stack, but its address reaches {_name(holder)}")


def _holders(loc, forward: dict):
    """Yield every location that may come to hold the address of `loc`.

    `spare` counts how many dereferences may follow before the address itself is used up; more than any chain of pointers in a
    program needs is as good as any number.
    """
    best = {loc: -1}
    pending = [loc]
    while pending:
        src = pending.pop()
        spare = best[src]
        for dst, derefs in forward.get(src, ()):
            left = min(spare - derefs, _DEEPEST)
            if left < 0 or left <= best.get(dst, -1):
                continue
            best[dst] = left
            yield dst
            # What is on the heap is a root of its own: `solve` does not enter it through an edge.
            if not dst.attrs & ESCAPES:
                pending.append(dst)


_DEEPEST = 20


def _gone_before(batch, loc, holder) -> bool:
    if holder.attrs & ESCAPES:
        return True
    if holder.kind == PSEUDO:
        return False
    if holder.kind == RESULT:
        return not (contains_closure(loc.fn, holder.fn) and holder.fn not in batch.lost)
    if holder.fn is loc.fn:
        return holder.depth < loc.depth
    return contains_closure(holder.fn, loc.fn)


def _check_tree(batch) -> None:
    for loc in batch.locs:
        node, escapes = loc.node, bool(loc.attrs & ESCAPES)
        if loc.kind == EXPR and escapes and node.esc != t.HEAP:
            raise InternalError(f"{_name(loc)} escapes but is placed on the stack")
        if loc.kind == NEW_TEMP and escapes != (node.esc == t.HEAP):
            raise InternalError(f"{_name(loc)} is placed against its verdict")
        if loc.kind in (LOCAL, PARAM, RESULT) and node.heap != escapes:
            raise InternalError(f"variable {_name(loc)} is placed against its verdict")
        if node.__class__ is t.FuncLit:
            _check_captures(batch, node, escapes)


def _check_captures(batch, lit, escapes: bool) -> None:
    if lit.captures is None:
        raise InternalError(f"the captures of a literal in {lit.function.name} are not decided")
    for capture in lit.captures:
        var = capture.var
        if capture.by_value != var.by_value:
            raise InternalError(f"variable {var.name} is captured both by value and by reference")
        if not capture.by_value and escapes and not var.heap:
            raise InternalError(f"variable {var.name} is on the stack, but a closure on the heap refers to it")
        if capture.by_value and batch.of[var].reassigned:
            raise InternalError(f"variable {var.name} is captured by value, but assigned afterwards")


def _name(loc) -> str:
    if loc.kind == PSEUDO:
        return "a pseudo-location"
    what = getattr(loc.node, "name", None) or type(loc.node).__name__
    return f"{what} in {loc.fn.name}"
