"""Solve a batch again without one flow, to learn whether that flow is what sends a location to the heap.

    p := &x; sink = p          without the edge heap <- p, x stays: not storing p in sink would keep it

The batch itself is left alone: a copy of its graph is solved. Decisions before solving (captures, constants) stay as they are, but a
capture by reference can be tried as one by value.

Requires: the facts of analyze_unit. Complexity: one solution of the batch per question; only explanations ask.
"""
from __future__ import annotations

from minigo.escape.graph import ALL, CALLS, ESCAPES, LOCAL, MUTATES, NAMELESS, NEW_TEMP, PARAM, PERSISTS, RESULT, Location
from minigo.escape.solve import solve_batch

_PERSISTENT = frozenset((LOCAL, PARAM, RESULT, NEW_TEMP))


class _Copy:
    """What solve_batch needs of a batch, with locations of its own. twin: Location of the batch -> its copy."""
    __slots__ = ("locs", "of", "members", "lost", "heap", "mutator", "callee", "events", "twin")


def forced_flows(batch) -> list:
    """List the flows (dst, src, derefs, note) that were decided while the graph was built and are no edges of it."""
    found = []
    members = set(batch.locs)
    for event in batch.events:
        if event[0] == "escapes" and event[1] in members and len(event[2]) == 1:
            dst, src, derefs, why = event[2][0]
            if not any(e[0] is src and e[2] is why for e in dst.edges):
                found.append((dst, src, derefs, why))
    return found


def solved_without(batch, dst, src, why, derefs: int | None = None):
    """Return the copy of `src`'s batch solved without the flow `dst <- src` with the note `why`.

    Args: derefs: the flow has this number instead of being left out. Returns: dict Location -> its copy.
    """
    copy = _Copy()
    copy.twin, copy.events, copy.lost, copy.members = {}, [], set(), batch.members
    for loc in (batch.heap, batch.mutator, batch.callee, batch.blank, *batch.locs):
        new = copy.twin[loc] = Location(loc.node, loc.fn, loc.depth, loc.kind)
        new.result_index = loc.result_index
        new.attrs = PERSISTS if loc.kind in _PERSISTENT or loc.kind == NAMELESS and loc.attrs & PERSISTS else 0
    copy.heap, copy.mutator, copy.callee = (copy.twin[loc] for loc in (batch.heap, batch.mutator, batch.callee))
    copy.heap.attrs, copy.mutator.attrs, copy.callee.attrs = ALL, MUTATES, CALLS
    copy.locs = [copy.twin[loc] for loc in batch.locs]
    copy.of = {var: copy.twin[loc] for var, loc in batch.of.items()}
    for loc, new in copy.twin.items():
        for edge in loc.edges:
            if loc is dst and edge[0] is src and edge[2] is why:
                if derefs is not None:
                    new.edges.append((copy.twin[src], derefs, why))
            else:
                new.edges.append((copy.twin[edge[0]], edge[1], edge[2]))
    for to, what, _, reason in forced_flows(batch):
        if not (to is dst and what is src and reason is why):
            new = copy.twin[what]
            new.attrs |= ALL
            new.path = []
    solve_batch(copy)
    return copy.twin


def stays_without(batch, loc, dst, src, why, derefs: int | None = None) -> bool:
    """Return whether `loc` would stay without the flow."""
    return not solved_without(batch, dst, src, why, derefs)[loc].attrs & ESCAPES
