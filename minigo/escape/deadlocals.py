"""Delete assignments of plain values to local variables that nobody reads, as Go's compiler does before escape analysis.

    func f(p *int) { p = nil }                         →  func f(p *int) {}
    func g(h func()) { x := 1; h = func() { x++ } }    →  the literal is gone, and x is not captured

Deleted are only names, constants, nil and func literals: nothing that has effects.

Requires: the survey of the unit. Provides: a unit without such stores. Invalidates: the survey, when something was deleted.
Source: cmd/compile/internal/deadlocals/deadlocals.go of Go 1.27.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.escape.survey import WITHOUT_EFFECT
from minigo.lower import tree as t
from minigo.types import universe as U


def delete_dead_stores(assignments) -> set:
    """Delete what can be, and return the variables concerned."""
    counting = _settle(assignments)
    deleted = set()
    for var, stores in assignments.stores.items():
        if var in assignments.read or var.kind == "result":
            continue
        for n, i, around in stores:
            if id(around) not in counting:
                continue    # inside a value that is deleted itself
            if n.__class__ is t.Define:
                if n.value.__class__ in WITHOUT_EFFECT and n.value.__class__ is not t.Zero:
                    n.value = t.Zero(n.pos, var.type)
                    deleted.add(var)
            elif n.lhs[i] is not None and n.rhs[i].__class__ in WITHOUT_EFFECT:
                n.lhs[i], n.rhs[i] = None, t.Const(n.pos, U.INT, 0)
                deleted.add(var)
    return deleted


def check_deleted(assignments, deleted: set) -> None:
    """Check, when nothing more is deleted, that no use at all is left of what was. Raises: InternalError."""
    used = assignments.read.union(*(reads for _, reads, _ in assignments.conditional)) & deleted
    if used:
        raise InternalError(f"the value of {used.pop().name} was deleted, but is used")


def _settle(assignments) -> set:
    """Complete the set of variables that are read: by values of other variables, too, as far as those are read.

    Returns: the ids of the sets of reads that count.
    """
    read = assignments.read
    counting = {id(read)}
    pending, settled = assignments.conditional, False
    while not settled:
        settled, left = True, []
        for var, reads, around in pending:
            # A value inside another one counts only if that one does.
            if var in read and id(around) in counting:
                counting.add(id(reads))
                read |= reads
                settled = False
            else:
                left.append((var, reads, around))
        pending = left
    return counting
