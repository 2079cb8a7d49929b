"""Delete assignments of plain values to local variables that nobody reads, as Go's compiler does before escape analysis.

    func f(p *int) { p = nil }                         →  func f(p *int) {}
    func g(h func()) { x := 1; h = func() { x++ } }    →  the literal is gone, and x is not captured

Deleted are only names, constants, nil and func literals: nothing that has effects.

Requires: the survey of the unit. Provides: a unit without such stores. Invalidates: the survey, when something was deleted.
Source: cmd/compile/internal/deadlocals/deadlocals.go of Go 1.27.
"""
from __future__ import annotations

from minigo.escape.survey import WITHOUT_EFFECT
from minigo.lower import tree as t
from minigo.types import universe as U


def delete_dead_stores(assignments) -> bool:
    """Delete what can be, and return whether anything was."""
    _settle(assignments)
    deleted = False
    for var, stores in assignments.stores.items():
        if var in assignments.read or var.kind == "result":
            continue
        for n, i in stores:
            if n.__class__ is t.Define:
                if n.value.__class__ in WITHOUT_EFFECT and n.value.__class__ is not t.Zero:
                    n.value = t.Zero(n.pos, var.type)
                    deleted = True
            elif n.lhs[i] is not None and n.rhs[i].__class__ in WITHOUT_EFFECT:
                n.lhs[i], n.rhs[i] = None, t.Const(n.pos, U.INT, 0)
                deleted = True
    return deleted


def _settle(assignments) -> None:
    """Complete the set of variables that are read: by values of other variables, too, as far as those are read."""
    pending, changed = assignments.conditional, True
    while changed:
        changed, left = False, []
        for var, reads, outer in pending:
            if var not in assignments.read:
                left.append((var, reads, outer))
            elif reads:
                # Inside a value that counts only under a condition itself, this goes to what counts with that one.
                outer |= reads
                changed = True
        pending = left
