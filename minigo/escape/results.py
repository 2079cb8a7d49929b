"""Place what a function makes for its results in the frame of its caller.

    func newNode(v int) *node { return &node{v: v} }     the node's only way out is the result
    n := newNode(1); use(n.v)                            and n does not escape here: the node lies in this frame

Go has this by inlining. Here the callee gets a second body, which makes these objects in memory that its caller hands it; calls use it
where none of them escapes from the caller, by the same rules as for a new(T) in place of the call. What flows into the objects
escapes as ever; reports do not know of it.

A function that always returns the same literal, as one that makes an iterator does, says besides what that does with its arguments: the
body of a loop over what it returns is such an argument.

An object qualifies if its size is known and small, it is made at most once in a call of the function, and its address comes nowhere that
outlives the call but to results of the function and to objects that qualify. A call in the function can be such an object itself.

Requires: a solved batch. Provides: objects.Func.placed (bytes, indices of the results that hold addresses, whether an
object holds one) and Function.placing; a location for each call of such a function; objects.Func.returned (the tags of the literal).
Complexity: one forward walk for each object that escapes through a result.
"""
from __future__ import annotations

from minigo.escape.graph import ESCAPES, EXPR, LOCAL, NEW_TEMP, PARAM, PLACED, PSEUDO, RESULT, Location, holders, outgoing
from minigo.escape.solve import contains_closure
from minigo.lower import tree as t
from minigo.lower.loop import CARRIED
from minigo.types.sizes import size_of
from minigo.types.types import Signature

# More would make the frames of callers large for a function that Go may not inline.
LIMIT_BYTES = 512


def locate_placed(w, results: list | None, n) -> None:
    """Make a location for the objects that the callee of `n` makes for its results, and let their address flow there."""
    _, indices, nested = n.fun.func.placed
    loc = Location(n, w.fn, w.depth, PLACED)
    w.batch.locs.append(loc)
    n.placed = True
    if nested:
        w.flow((loc, -1, None, True), loc)
    if results is None:
        return
    for i in indices:
        dst, derefs, why, _ = results[i]
        if derefs < 0:
            dst, derefs = w.batch.heap, 0
        w.flow((dst, derefs - 1, (why, n, "spill"), True), loc)


def may_be_placed(batch) -> list:
    """List the locations of small known size that are made at most once in a call of a declared function.

    Requires: a batch to be solved. What escapes already has ways out that are no edges of the graph: it is not among them.
    """
    found = []
    for loc in batch.locs:
        fn = loc.fn
        if loc.depth == 1 and not loc.attrs & ESCAPES and fn.obj is not None and fn.literal is None and not fn.wrapper:
            if 0 < _size(loc) <= LIMIT_BYTES:
                found.append(loc)
    return found


def place_results(batch, candidates: list) -> None:
    """Find for each function of the batch what it may make in its caller's frame, of the candidates that escape after all."""
    places = {loc: loc.fn for loc in candidates if loc.attrs & ESCAPES and _ends_well(loc)}
    if not places:
        return
    out = outgoing(batch)
    while places:
        ways = {loc: _ways_out(batch, loc, places, out) for loc in places}
        elsewhere = [loc for loc, found in ways.items() if found is None]
        if not elsewhere:
            break
        for loc in elsewhere:
            del places[loc]
    for fn in batch.fns:
        own = [loc for loc in places if loc.fn is fn]
        at, placing = 0, {}
        for loc in own:
            placing[loc.node] = at
            at += (_size(loc) + 7) // 8 * 8
        if own and at <= LIMIT_BYTES:
            nested = any(ways[loc][1] or loc.kind == PLACED and loc.node.fun.func.placed[2] for loc in own)
            fn.placing, fn.obj.placed = placing, (at, tuple(sorted(set().union(*(ways[loc][0] for loc in own)))), nested)


def _ends_well(loc) -> bool:
    """Tell whether what the location was first seen to reach is a result or an object of its function: then its other ways out count."""
    root = loc.path[-1][0]
    return root.kind != PSEUDO and root.fn is loc.fn


def _size(loc) -> int:
    """Return the bytes of what the location stands for, 0 where that is not known or has to be on the heap."""
    kind, node = loc.kind, loc.node
    if kind == LOCAL or kind == PARAM:
        return 0 if node.kind not in ("local", "param") or node.name.startswith(CARRIED) else size_of(node.type)
    if kind == NEW_TEMP:
        return size_of(node.init.type)
    if kind == PLACED:
        return node.fun.func.placed[0]
    if kind != EXPR:
        return 0
    cls = node.__class__
    if cls is t.New:
        return size_of(node.elem)
    if cls is t.AddrLit:
        return size_of(node.lit.type)
    if cls is t.SliceLit:
        return node.length * size_of(node.type.underlying.elem)
    if cls is t.MakeSlice:
        count = node.len if node.cap is None else node.cap
        return max(count.value, 0) * size_of(node.type.underlying.elem) if count.__class__ is t.Const else 0
    if cls is t.FuncLit and node.captures:
        return 8 + sum((size_of(c.var.type) + 7) // 8 * 8 if c.by_value else 8 for c in node.captures)
    return 0


def tag_returned(batch, tags: dict) -> None:
    """Tell of each function of a batch with which tags what it returns is called."""
    for fn in batch.fns:
        if fn.obj is not None and fn.literal is None and fn.body is not None:
            literal = _returned_literal(fn)
            if literal is not None:
                fn.obj.returned = tags[literal.function]


def tags_of_returned(n) -> tuple | None:
    """Return the tags of the parameters of the function that `n` gives, None unless that is what a known function returns."""
    return n.fun.func.returned if n.__class__ is t.Call and n.fun.__class__ is t.FuncRef else None


def _returned_literal(fn):
    """Return the FuncLit that the only return statement of a function, its last, returns; None if there is no such."""
    if len(fn.results) != 1 or fn.results[0].type.underlying.__class__ is not Signature or fn.has_defer or not fn.body.stmts:
        return None
    last = fn.body.stmts[-1]
    if last.__class__ is not t.Return or len(last.values) != 1:
        return None
    value = last.values[0]
    while value.__class__ is t.Convert and value.kind == "noop":
        value = value.x
    pending = list(fn.body.stmts[:-1])
    while pending and value.__class__ is t.FuncLit:
        n = pending.pop()
        if n.__class__ is list or n.__class__ is tuple:
            pending += n
        elif n.__class__ is t.Return:
            return None
        elif isinstance(n, t.Node) and n.__class__ is not t.FuncLit and n.__class__ is not t.Branch:    # whose target is around it
            pending += [getattr(n, name) for name in n._fields]
    return value if value.__class__ is t.FuncLit else None


def _ways_out(batch, loc, places: dict, out: dict) -> tuple | None:
    """Return (indices of the results that the address of `loc` comes to, whether it comes into one of `places`), None if elsewhere."""
    fn, found, nested = loc.fn, set(), False
    for dst in holders(loc, out, places):
        if dst in places:
            if places[dst] is not fn:
                return None
            nested = True
        elif dst.attrs & ESCAPES:
            return None
        elif dst.kind == RESULT:
            if dst.fn is fn:
                found.add(dst.result_index)
            elif not contains_closure(fn, dst.fn) or dst.fn in batch.lost:
                return None
        elif dst.kind != PSEUDO and (dst.depth < loc.depth if dst.fn is fn else contains_closure(dst.fn, fn)):
            return None
    return (found, nested) if found or nested else None
