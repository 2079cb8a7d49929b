"""The graph of locations: where values live and how they flow.

A *location* stands for a variable or an allocating expression; all fields and elements of it, and everything reached without
following a pointer, are that one location. An *edge* `dst <- src` has a number of *derefs*: -1 stores the address of src in
dst, 0 its value, n what n pointers lead to. An expression is evaluated into a *hole*: a destination and the derefs still to be
added. Control flow, order and conditions are ignored, so that every path a value might take is in the graph.

The analysis keeps two invariants: no pointer to a stack location is stored in the heap, and none outlives its location.

Holes are tuples `(dst, derefs, note, addrtaken)`. A note is `(next, where, why)`: the chain of expressions on the way, the
last one first. Edges have their note from birth, so that every verdict can be explained.

Source: cmd/compile/internal/escape/graph.go of Go 1.27 (the algorithm, not the text).
"""
from __future__ import annotations

from minigo.lower.loop import CARRIED

# Attributes of a location.
ESCAPES, PERSISTS, MUTATES, CALLS = 1, 2, 4, 8
ALL = ESCAPES | PERSISTS | MUTATES | CALLS

# Kinds of location. NAMELESS: a join of several holes or a value that must persist; NEW_TEMP: the variable behind new(expr);
# PLACED: what a call makes for its results (results.py), of which no report tells.
PSEUDO, NAMELESS, LOCAL, PARAM, RESULT, EXPR, NEW_TEMP, PLACED = range(8)


class Location:
    """node: LocalVar for variables, allocating Expr, or None. fn: Function around it. edges: incoming (src, derefs, note).

    depth: loop depth at the declaration. result_index: of results, from 0, else -1. leaks: see leaks.py, of parameters only.
    path: how its address first reached something that outlives it: list of steps (dst, src, derefs, note), or None.
    derefs, gen, dst, via, queued, queued_gen belong to solve.py.
    """
    __slots__ = ("node", "fn", "edges", "depth", "kind", "result_index", "attrs", "leaks", "captured", "reassigned",
                 "addrtaken", "path", "derefs", "gen", "dst", "via", "queued", "queued_gen")

    def __init__(self, node, fn, depth: int, kind: int, attrs: int = 0):
        self.node, self.fn, self.depth, self.kind, self.attrs = node, fn, depth, kind, attrs
        self.edges: list = []
        self.result_index = -1
        self.leaks = self.path = self.dst = self.via = None
        self.captured = self.reassigned = self.addrtaken = self.queued = False
        self.derefs = self.gen = self.queued_gen = 0


class Batch:
    """The locations of a group of mutually recursive functions and the literals in them.

    fns: the Functions, in the order found. unit: the analyze.UnitState. of: Location by LocalVar. closures: (hole into the
    record, FuncLit) in the order met. lost: literals that are called where their results are not followed.
    """
    __slots__ = ("fns", "members", "unit", "locs", "of", "closures", "lost", "heap", "mutator", "callee", "blank", "events",
                 "has_pointers")

    def __init__(self, fns: list, unit):
        self.fns, self.members, self.unit = fns, set(fns), unit
        self.locs, self.of, self.closures, self.lost, self.events = [], {}, [], set(), unit.facts.events
        self.heap = Location(None, None, 0, PSEUDO, ALL)
        self.mutator = Location(None, None, 0, PSEUDO, MUTATES)
        self.callee = Location(None, None, 0, PSEUDO, CALLS)
        self.blank = Location(None, None, 0, PSEUDO)
        self.has_pointers = unit.has_pointers

    def new_location(self, node, fn, depth: int, kind: int, persists: bool) -> Location:
        loc = Location(node, fn, depth, kind, PERSISTS if persists else 0)
        self.locs.append(loc)
        return loc

    def flow(self, k: tuple, src: Location) -> None:
        """Let `src` flow into the hole `k`."""
        dst, derefs, why, addrtaken = k
        if addrtaken:
            src.addrtaken = True
        if dst is self.blank or dst is src and derefs >= 0:
            return
        if derefs < 0 and dst.attrs & ESCAPES:
            # The destination is on the heap already: decided here, so that the graph stays small.
            steps = [(dst, src, derefs, why)]
            if src.kind != PLACED:
                self.events.append(("escapes", src, steps))
            if src.path is None:
                src.path = steps
            src.attrs |= ALL
            return
        dst.edges.append((src, derefs, why))


def outgoing(batch: Batch) -> dict:
    """Return the edges of a batch the other way round: location → (where it flows to, dereferences) of each."""
    found: dict = {}
    for dst in (*batch.locs, batch.heap, batch.mutator, batch.callee):
        for src, derefs, _ in dst.edges:
            found.setdefault(src, []).append((dst, derefs))
    return found


def holders(loc: Location, out: dict, through=()):
    """Yield every location that may come to hold the address of `loc`, more than once where it may do so in several ways.

    What is on the heap is a root of its own and followed no further, but for the locations in `through`. Args: out: `outgoing` of the batch.
    """
    spare = {loc: -1}    # the dereferences that may follow before the address itself is used up
    pending = [loc]
    while pending:
        src = pending.pop()
        for dst, derefs in out.get(src, ()):
            left = min(spare[src] - derefs, _DEEPEST)
            if left < 0 or left <= spare.get(dst, -1):
                continue
            spare[dst] = left
            yield dst
            if not dst.attrs & ESCAPES or dst in through:
                pending.append(dst)


_DEEPEST = 20    # more than any chain of pointers in a program needs


def note(k: tuple, where, why: str) -> tuple:
    """Return `k` with a further reason on its way."""
    return k[0], k[1], (k[2], where, why), k[3]


def deref(k: tuple, where, why: str) -> tuple:
    return k[0], k[1] + 1, (k[2], where, why), False


def address(k: tuple, where, why: str) -> tuple:
    """Return the hole for x where `k` is the hole for &x. Requires: k has derefs >= 0."""
    return k[0], k[1] - 1, (k[2], where, why), True


def shift(k: tuple, derefs: int) -> tuple:
    return k[0], k[1] + derefs, k[2], False


class Walk:
    """Evaluates one function body into the graph of its batch.

    late: calls whose results go to temporaries, by the first of these, until it is used.
    depth: number of loops around the current statement, plus 1. Loops raise it, and labels with a later `goto` to them.
    """
    __slots__ = ("batch", "unit", "fn", "depth", "of", "blank_hole", "heap_hole", "has_pointers", "looping", "observed",
                 "flow", "late")

    def __init__(self, batch: Batch, fn):
        self.batch, self.unit, self.fn, self.depth, self.of = batch, batch.unit, fn, 1, batch.of
        self.blank_hole = (batch.blank, 0, None, False)
        self.heap_hole = (batch.heap, 0, None, False)
        self.has_pointers = batch.has_pointers
        self.looping, self.observed = batch.unit.surveys[fn].looping, batch.unit.surveys[fn].observed
        self.flow = batch.flow
        self.late: dict = {}

    def spill(self, k: tuple, n) -> tuple:
        """Make a location for the allocating expression `n`, let its address flow to `k`, return the hole that fills it."""
        loc = Location(n, self.fn, self.depth, EXPR)
        self.batch.locs.append(loc)
        self.flow((k[0], k[1] - 1, (k[2], n, "spill"), True), loc)
        return loc, 0, None, False

    def tee(self, holes: list) -> tuple:
        """Return one hole that feeds all of `holes`. Requires: all have derefs >= 0."""
        if len(holes) == 1:
            return holes[0]
        if not holes:
            return self.blank_hole
        loc = self.batch.new_location(None, self.fn, self.depth, NAMELESS, False)
        for k in holes:
            self.flow(k, loc)
        return loc, 0, None, False

    def later(self, k: tuple) -> tuple:
        """Return a hole that feeds `k` some time later: what flows into it must persist until then."""
        loc = self.batch.new_location(None, self.fn, self.depth, NAMELESS, True)
        self.flow(k, loc)
        return loc, 0, None, False

    def declare(self, var) -> Location:
        """Record the loop depth at the declaration of `var`.

        What carries a loop variable from iteration to iteration has no declaration in Go: it belongs to the whole function.
        """
        loc = self.of[var]
        if var.kind != "temp" or not var.name.startswith(CARRIED):
            loc.depth = self.depth
        return loc
