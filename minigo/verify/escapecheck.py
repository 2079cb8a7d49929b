"""Check what escape analysis decided, by another road than the one it took.

`solve` walks backwards from what outlives; this walks forwards from each location that stayed: wherever its address can come,
nothing may outlive it. Then the tree is compared with the graph: what escapes is on the heap, records that hold the address of
a variable on the stack are on the stack, and a variable captured by value is never assigned by a literal.

Every variable and every expression that allocates must have exactly one verdict: the tree is walked once more, by the kinds of its nodes
alone, and each site found is looked up among the locations.

Requires: facts of analyze_unit, before the tree is changed. Raises: InternalError at the first contradiction.
Complexity: one forward walk per location that stayed; for tests and `--verify`.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.escape.graph import ESCAPES, EXPR, LOCAL, NAMELESS, NEW_TEMP, PARAM, PLACED, PSEUDO, RESULT, holders, outgoing
from minigo.escape.solve import contains_closure
from minigo.lower import tree as t
from minigo.types.pointers import is_pointer_shaped
from minigo.types.types import Interface


def check_facts(facts) -> None:
    """Check all batches of one analysed unit."""
    _check_sites(facts)
    for batch in facts.batches:
        _check_graph(batch)
        _check_tree(batch)


def _check_sites(facts) -> None:
    decided: dict = {}
    for batch in facts.batches:
        for loc in batch.locs:
            if loc.kind in (EXPR, LOCAL, PARAM, RESULT, NEW_TEMP):
                if loc.node in decided:
                    raise InternalError(f"{_name(loc)} has two verdicts", loc.node.pos)
                decided[loc.node] = loc
    for fn in facts.functions:
        for site in (*fn.params, *fn.results, *_sites(fn)):
            if site not in decided:
                what = getattr(site, "name", None) or type(site).__name__
                raise InternalError(f"{what} in {fn.name} has no verdict", site.pos)


def _sites(fn):
    """Yield the variables declared and the expressions that allocate in a body, without those of the literals in it."""
    initialiser = fn.obj is None and fn.literal is None and fn.name.endswith(".init")
    pending: list = [fn.body]
    while pending:
        n = pending.pop()
        cls = n.__class__
        if cls is list or cls is tuple:
            pending += n
        elif cls is t.LocalVar:
            yield n
        elif isinstance(n, t.Node) and cls is not t.Branch and cls is not t.Local:    # a target is around its branch; a use declares nothing
            if _allocates(n):
                yield n
            if initialiser and cls is t.Assign and len(n.lhs) == 1 and n.lhs[0].__class__ is t.Global:
                pending += _without_data(n.rhs[0])
            else:
                pending += [getattr(n, name) for name in n._fields]


def _without_data(value) -> list:
    """List what is evaluated in the initial value of a package variable: the literals around it are laid out as data."""
    if value.__class__ is t.AddrLit:
        return _without_data(value.lit)
    if value.__class__ is t.SliceLit or value.__class__ is t.CompositeLit:
        return [x for _, element in value.elems for x in _without_data(element)]
    return [value]


def _allocates(n) -> bool:
    cls = n.__class__
    if cls is not t.Convert:
        return cls in _ALLOCATING
    if n.kind == "iface":
        return not is_pointer_shaped(n.x.type) and n.x.type.underlying.__class__ is not Interface
    return n.kind in _COPYING


_ALLOCATING = frozenset((t.New, t.AddrLit, t.MakeSlice, t.SliceLit, t.Concat, t.Append, t.MapLit, t.MakeMap, t.FuncLit, t.MethodValue))
_COPYING = frozenset(("bytes2str", "runes2str", "str2bytes", "str2runes", "int2str"))


def _check_graph(batch) -> None:
    out = outgoing(batch)
    for loc in batch.locs:
        if loc.kind != NAMELESS and not loc.attrs & ESCAPES:
            for holder in holders(loc, out):
                if _gone_before(batch, loc, holder):
                    raise InternalError(f"{_name(loc)} is on the stack, but its address reaches {_name(holder)}")


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
        if loc.kind == PLACED and escapes and node.placed:
            raise InternalError(f"what a call in {loc.fn.name} makes escapes but is placed on the stack")
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
