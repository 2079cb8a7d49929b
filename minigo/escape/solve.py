"""Find, for every location, what its address and value can reach, until nothing changes.

From each root the edges are followed backwards with the least number of derefs (as in Bellman and Ford, since an edge may be
negative; a sum below zero counts as zero on the way, so there are no negative cycles). Where the address of a location reaches
a root that outlives it, it escapes and becomes a root of its own.

Requires: the graph of a batch. Provides: attributes and leaks of its locations, and the paths by which they came about.
Complexity: one walk per location, plus one per attribute it gains.
Source: cmd/compile/internal/escape/solve.go of Go 1.27.
"""
from __future__ import annotations

from collections import deque

from minigo.escape.graph import ALL, CALLS, ESCAPES, MUTATES, PARAM, PERSISTS, PLACED, RESULT
from minigo.escape.leaks import LEAK_CALLEE, LEAK_MUTATOR, SLOTS, add_leak, leak_to
from minigo.lower import tree as t


def solve_batch(batch) -> None:
    """Walk from all roots until no location gains an attribute."""
    todo = deque()
    for loc in batch.locs:
        todo.appendleft(loc)
        loc.queued = True
    for loc in (batch.mutator, batch.callee, batch.heap):
        todo.appendleft(loc)
        loc.queued = True
    gen = 0
    while todo:
        root = todo.popleft()
        root.queued = False
        if not root.edges and root.kind != PARAM and not root.attrs & CALLS:
            continue
        gen += 1
        _walk_from(batch, root, gen, todo)


def _queue(todo, loc) -> None:
    if not loc.queued:
        loc.queued = True
        if loc.attrs & ESCAPES:
            todo.appendleft(loc)
        else:
            todo.append(loc)


def _walk_from(batch, root, gen: int, todo) -> None:
    root.gen, root.derefs, root.dst = gen, 0, None
    if root.attrs & CALLS and root.node.__class__ is t.FuncLit:
        fn = root.node.function
        if fn in batch.members and fn not in batch.lost:
            # Its results go somewhere after all: they outlive everything from now on.
            batch.lost.add(fn)
            for var in fn.results:
                _queue(todo, batch.of[var])
    pending = deque((root,))
    while pending:
        loc = pending.popleft()
        loc.queued_gen = 0
        derefs = loc.derefs
        gained = 0
        if derefs < 0:
            derefs = 0
            if outlives(batch, root, loc):
                if not loc.attrs & ESCAPES:
                    loc.path = _path(root, loc)
                    if loc.kind != PLACED:
                        batch.events.append(("escapes", loc, loc.path))
                gained = ALL
            elif root.attrs & PERSISTS:
                gained = PERSISTS
        if derefs == 0:
            gained |= root.attrs & (MUTATES | CALLS)
        if loc.kind == PARAM:
            _param_leaks(batch, root, loc, derefs)
        if gained & ~loc.attrs:
            loc.attrs |= gained
            _queue(todo, loc)
            if loc.attrs & ESCAPES:
                continue
        for edge in loc.edges:
            src = edge[0]
            if src.attrs & ESCAPES:
                continue
            d = derefs + edge[1]
            if src.gen != gen or src.derefs > d:
                src.gen, src.derefs, src.dst, src.via = gen, d, loc, edge
                if src.queued_gen != gen:
                    src.queued_gen = gen
                    pending.append(src)


def _param_leaks(batch, root, param, derefs: int) -> None:
    leaks = param.leaks
    if outlives(batch, root, param):
        if leaks is None:
            leaks = param.leaks = [-1] * SLOTS
        leak_to(leaks, param, root, bool(root.attrs & ESCAPES), derefs)
        if not param.attrs & ESCAPES:
            batch.events.append(("leaks", param, root, derefs, _path(root, param)))
    if root.attrs & (MUTATES | CALLS):
        if leaks is None:
            leaks = param.leaks = [-1] * SLOTS
        if root.attrs & MUTATES:
            add_leak(leaks, LEAK_MUTATOR, derefs)
        if root.attrs & CALLS:
            add_leak(leaks, LEAK_CALLEE, derefs)


def _path(root, loc) -> list:
    """Return the steps (dst, src, derefs, note) by which `loc` reaches `root` in the current walk."""
    steps, seen = [], set()
    while loc is not root and loc not in seen:
        seen.add(loc)
        src, derefs, why = loc.via
        steps.append((loc.dst, src, derefs, why))
        loc = loc.dst
    return steps


def contains_closure(fn, inner) -> bool:
    """Return whether `inner` is a literal inside `fn`, at any depth."""
    if fn is inner or inner is None or inner.literal is None:
        return False
    outer = inner.outer
    while outer is not None:
        if outer is fn:
            return True
        outer = outer.outer
    return False


def outlives(batch, loc, other) -> bool:
    """Return whether what `loc` holds may be used when `other`, if it were on the stack, is gone."""
    if loc.attrs & ESCAPES:
        return True
    if loc.fn is None:
        return False    # mutator and callee: no storage at all
    if loc.kind == RESULT:
        # Callers may keep results for ever; but a literal whose calls are all known may return addresses of outer variables.
        return not (contains_closure(other.fn, loc.fn) and loc.fn not in batch.lost)
    if loc.fn is other.fn:
        return loc.depth < other.depth
    return contains_closure(loc.fn, other.fn)
