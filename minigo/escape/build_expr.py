"""Evaluate expressions into the graph: `evaluate(w, k, n)` lets the value of `n` flow into the hole `k`.

    p = &x       edge p <- x, derefs -1          p = q.f     edge p <- q, derefs 0
    p = *q       edge p <- q, derefs  1          p = s[i]    edge p <- s, derefs 1 (0 for an array)

Every operand is visited, for the allocations and calls in it, even where its value is dropped.

Source: cmd/compile/internal/escape/expr.go of Go 1.27.
"""
from __future__ import annotations

from minigo.escape.graph import address, deref, note
from minigo.lower import tree as t
from minigo.types.pointers import is_pointer_shaped
from minigo.types.types import Array, Interface


def evaluate(w, k: tuple, n) -> None:
    """Let the value of `n` flow into `k`.

    Raises: InternalError for a node that is no expression.
    """
    if k[1] >= 0 and not w.has_pointers(n.type):
        # Nothing of it can point anywhere; the visit goes on for side effects.
        k = (w.blank_hole[0], k[1], None, k[3])
    try:
        handler = _HANDLERS[n.__class__]
    except KeyError:
        from minigo.diag import InternalError
        raise InternalError(f"escape analysis of expression {n.__class__.__name__}") from None
    handler(w, k, n)


def discard(w, n) -> None:
    if n is not None:
        evaluate(w, w.blank_hole, n)


def _nothing(w, k, n) -> None:
    pass


def _local(w, k, n) -> None:
    if w.late:
        _call_late(w, n)
    w.flow(k, w.of[n.var])


def _call_late(w, n) -> None:
    """Walk the call whose first result `n` is, if it has been put off until here."""
    if n.__class__ is t.Local and n.var in w.late:
        from minigo.escape.build_stmt import assign_multi
        assign_multi(w, w.late.pop(n.var))


def _operand(w, k, n) -> None:
    evaluate(w, w.blank_hole, n.x)


def _binary(w, k, n) -> None:
    # Long chains lean to the left; a loop instead of recursion on that side keeps them off the Python stack.
    rights = []
    while n.__class__ is t.Binary:
        rights.append(n.y)
        n = n.x
    evaluate(w, w.blank_hole, n)
    for y in reversed(rights):
        evaluate(w, w.blank_hole, y)


def _address_of(w, k, n) -> None:
    evaluate(w, address(k, n, "address-of"), n.x)


def _deref(w, k, n) -> None:
    evaluate(w, deref(k, n, "indirection"), n.x)


def _field(w, k, n) -> None:
    x = n.x
    if x.__class__ is t.Deref and x.implicit:
        evaluate(w, deref(k, n, "dot of pointer"), x.x)
    else:
        evaluate(w, note(k, n, "dot"), x)


def _index(w, k, n) -> None:
    if n.x.type.underlying.__class__ is Array:
        evaluate(w, note(k, n, "fixed-array-index-of"), n.x)
    else:
        evaluate(w, deref(k, n, "dot of pointer"), n.x)
    evaluate(w, w.blank_hole, n.index)


def _slice(w, k, n) -> None:
    evaluate(w, note(k, n, "slice"), n.x)
    for part in (n.lo, n.hi, n.max):
        discard(w, part)


def assertion_hole(k: tuple, target, where, why: str) -> tuple:
    """Return the hole for an interface whose value as `target` flows to `k`: what is boxed costs one deref."""
    if target.underlying.__class__ is Interface or is_pointer_shaped(target):
        return note(k, where, why)
    return deref(k, where, why)


def _type_assert(w, k, n) -> None:
    if k[1] >= 0 and not w.has_pointers(n.target):
        k = w.blank_hole
    evaluate(w, assertion_hole(k, n.target, n, "dot"), n.x)


def _convert(w, k, n) -> None:
    kind = n.kind
    if kind == "noop" or kind == "number" or kind == "slice2arrayptr":
        evaluate(w, k, n.x)
    elif kind == "iface":
        if w.late:
            _call_late(w, n.x)
        if not is_pointer_shaped(n.x.type):
            k = w.spill(k, n)
        evaluate(w, note(k, n, "interface-converted"), n.x)
    elif kind == "iface2iface":
        evaluate(w, note(k, n, "interface-converted"), n.x)
    elif kind in _ALLOCATING_CONVERSIONS:
        w.spill(k, n)
        evaluate(w, w.blank_hole, n.x)
    elif kind == "slice2array":
        evaluate(w, deref(k, n, "slice-to-array"), n.x)
    elif kind == "unsafe":
        if w.has_pointers(n.type) and not w.has_pointers(n.x.type):
            _unsafe_value(w, k, n.x)
        else:
            evaluate(w, k, n.x)
    else:
        from minigo.diag import InternalError
        raise InternalError(f"escape analysis of conversion {kind}")


_ALLOCATING_CONVERSIONS = frozenset(("bytes2str", "runes2str", "str2bytes", "str2runes", "int2str"))


def _unsafe_value(w, k, n) -> None:
    """Let pointers hidden in uintptr arithmetic flow to `k`: unsafe.Pointer(uintptr(p) + off)."""
    cls = n.__class__
    if cls is t.Convert and n.kind == "unsafe":
        evaluate(w, k, n.x)
    elif cls is t.Convert and n.kind in ("noop", "number"):
        _unsafe_value(w, k, n.x)
    elif cls is t.Unary:
        _unsafe_value(w, k, n.x)
    elif cls is t.Binary:
        _unsafe_value(w, k, n.x)
        if n.op in ("<<", ">>"):
            discard(w, n.y)
        else:
            _unsafe_value(w, k, n.y)
    else:
        discard(w, n)


def _new(w, k, n) -> None:
    if n.init is None:
        w.spill(k, n)
        return
    # new(expr) is a variable that holds the value, and its address.
    loc = w.of[n]
    loc.depth = w.depth
    evaluate(w, (loc, 0, (None, n, "assign"), False), n.init)
    w.flow(address(k, n, "address-of"), loc)


def _address_of_literal(w, k, n) -> None:
    evaluate(w, w.spill(k, n), n.lit)


def _composite(w, k, n) -> None:
    why = "array literal element" if n.type.underlying.__class__ is Array else "struct literal element"
    k = note(k, n, why)
    for _, element in n.elems:
        evaluate(w, k, element)


def _slice_literal(w, k, n) -> None:
    k = note(w.spill(k, n), n, "slice-literal-element")
    for _, element in n.elems:
        evaluate(w, k, element)


def _make_slice(w, k, n) -> None:
    w.spill(k, n)
    discard(w, n.len)
    discard(w, n.cap)


def _map_index(w, k, n) -> None:
    # What a map holds is in the heap: reading it is not traced back to the map.
    discard(w, n.x)
    discard(w, n.key)


def _map_literal(w, k, n) -> None:
    w.spill(k, n)
    for key, value in zip(n.keys, n.values):
        evaluate(w, note(w.heap_hole, n, "map literal key"), key)
        evaluate(w, note(w.heap_hole, n, "map literal value"), value)


def _make_map(w, k, n) -> None:
    w.spill(k, n)
    discard(w, n.hint)


def _make_chan(w, k, n) -> None:
    # A channel is on the heap always, so it is no location.
    discard(w, n.size)


def _concat(w, k, n) -> None:
    # The operands are copied into the new string at once.
    w.spill(k, n)
    for x in n.operands:
        evaluate(w, w.blank_hole, x)


def _func_literal(w, k, n) -> None:
    k = w.spill(k, n)
    batch = w.batch
    batch.closures.append((k, n))
    fn = n.function
    free = w.unit.surveys[fn].free
    if not free:
        return
    for var in free:
        loc = w.of[var]
        if not loc.captured:
            loc.captured = True
            # What straight-line code before the first capture assigned does not matter to the closure.
            if loc.depth == w.depth:
                loc.reassigned = False
    from minigo.escape.build_stmt import walk_function
    walk_function(batch, fn)


def _method_value(w, k, n) -> None:
    record = w.spill(k, n)
    if n.recv.type.underlying.__class__ is Interface:
        receiver = w.heap_hole
    else:
        from minigo.escape.build_call import parameter_hole
        callee = w.unit.assignments.by_obj.get(n.func, n.func)
        # Nobody knows who will call it: results are taken as stored in the heap.
        receiver = parameter_hole(w, [w.heap_hole] * len(n.func.type.results), callee, 0)
    evaluate(w, w.tee([receiver, record]), n.recv)


def _call(w, k, n) -> None:
    from minigo.escape.build_call import call
    call(w, [k], n)


_HANDLERS = {
    t.Const: _nothing, t.Zero: _nothing, t.Global: _nothing, t.FuncRef: _nothing, t.Local: _local,
    t.Unary: _operand, t.Binary: _binary, t.AddrOf: _address_of, t.Deref: _deref, t.Field: _field, t.Index: _index,
    t.SliceOp: _slice, t.TypeAssert: _type_assert, t.Convert: _convert, t.New: _new, t.AddrLit: _address_of_literal,
    t.CompositeLit: _composite, t.SliceLit: _slice_literal, t.MakeSlice: _make_slice, t.Concat: _concat,
    t.MapIndex: _map_index, t.MapLit: _map_literal, t.MakeMap: _make_map,
    t.MakeChan: _make_chan, t.Receive: _operand,
    t.FuncLit: _func_literal, t.MethodValue: _method_value, t.Call: _call, t.CallInterface: _call, t.Builtin: _call,
    t.Append: _call, t.Inlined: _call,
}
