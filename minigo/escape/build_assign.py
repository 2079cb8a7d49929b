"""Assignments: find the hole of each left side, then evaluate the right sides into them.

Storing through a pointer, a slice or a package variable is storing in the heap, since nothing is known of what else sees it;
the pointer itself flows to the mutator.

Source: cmd/compile/internal/escape/{assign,utils}.go of Go 1.27.
"""
from __future__ import annotations

from minigo.escape.build_expr import discard, evaluate
from minigo.escape.graph import note
from minigo.lower import tree as t
from minigo.types.types import Array


def place_hole(w, n) -> tuple:
    """Return the hole that stores into the place `n` (None: the blank identifier)."""
    if n is None:
        return w.blank_hole
    cls = n.__class__
    if cls is t.Local:
        return w.of[n.var], 0, None, False
    if cls is t.Field:
        x = n.x
        if x.__class__ is t.Deref and x.implicit:
            _mutate(w, x.x)
            return w.heap_hole
        return place_hole(w, x)
    if cls is t.Index:
        discard(w, n.index)
        if n.x.type.underlying.__class__ is Array:
            return place_hole(w, n.x)
        _mutate(w, n.x)
        return w.heap_hole
    if cls is t.Deref:
        _mutate(w, n.x)
        return w.heap_hole
    if cls is t.Global:
        return w.heap_hole
    if cls is t.MapIndex:
        discard(w, n.x)
        evaluate(w, note(w.heap_hole, n, "key of map put"), n.key)
        return w.heap_hole
    if cls is t.CompositeLit or cls is t.Call or cls is t.Zero:
        # A field of a value that is no variable: possible only under &, where it is evaluated.
        discard(w, n)
        return w.blank_hole
    from minigo.diag import InternalError
    raise InternalError(f"escape analysis of place {cls.__name__}")


def _mutate(w, pointer) -> None:
    evaluate(w, (w.batch.mutator, 0, None, False), pointer)


def assign(w, places: list, values: list, why: str, where) -> list:
    """Evaluate `places... = values...`; values may be fewer (the second place of a comma-ok form). Returns the holes."""
    holes = [place_hole(w, place) for place in places]
    for i, k in enumerate(holes):
        if i >= len(values):
            break
        value = values[i]
        if places[i] is not None and is_self_assignment(places[i], value):
            w.batch.events.append(("self", w.fn, where))
            k = w.blank_hole
        evaluate(w, note(k, where, why), value)
    return holes


def assign_global(w, value, why: str, where) -> None:
    """Evaluate the initial value of a package variable: literals in it are laid out as data, what is dynamic is stored there."""
    cls = value.__class__
    if cls is t.AddrLit:
        assign_global(w, value.lit, why, where)
    elif cls is t.SliceLit or cls is t.CompositeLit:
        for _, element in value.elems:
            assign_global(w, element, why, where)
    else:
        evaluate(w, note(w.heap_hole, where, why), value)


def define(w, var, value, why: str, where) -> None:
    """Evaluate the definition of `var`, which is no reassignment of it."""
    loc = w.declare(var)
    evaluate(w, (loc, 0, (None, where, why), False), value)


def is_self_assignment(place, value) -> bool:
    """Return whether the assignment stores in an object only pointers that it holds already.

    Example: p.a = p.b; x.s[i] = x.s[j]; p.buf = p.buf[i:j]
    """
    if _is_slice_self_assignment(place, value):
        return True
    cls = place.__class__
    if cls is not value.__class__:
        return False
    if cls is t.Field:
        through = _through_pointer(place)
        if through != _through_pointer(value):
            return False
        return same_safe(place.x.x, value.x.x) if through else same_safe(place.x, value.x)
    if cls is t.Index:
        if may_affect_memory(place.index) or may_affect_memory(value.index):
            return False
        return same_safe(place.x, value.x)
    return False


def _through_pointer(field) -> bool:
    return field.x.__class__ is t.Deref and field.x.implicit


def _pointer_name(n):
    """Return the variable p of `*p` or `p.f` (p a pointer), else None."""
    if n.__class__ is t.Field and _through_pointer(n):
        n = n.x
    elif n.__class__ is not t.Deref:
        return None
    x = n.x
    return x.var if x.__class__ is t.Local or x.__class__ is t.Global else None


def _is_slice_self_assignment(place, value) -> bool:
    if value.__class__ is not t.SliceOp:
        return False
    name = _pointer_name(place)
    # Slicing an array inside the object makes a pointer to it that was not there before; that has an AddrOf.
    return name is not None and value.x.__class__ is not t.AddrOf and _pointer_name(value.x) is name


_PURE_OPS = frozenset("+ - | ^ * << >> & &^ / %".split())
_PURE_BUILTINS = ("len", "cap")


def may_affect_memory(n) -> bool:
    cls = n.__class__
    if cls is t.Local or cls is t.Global or cls is t.Const or cls is t.Zero:
        return False
    if cls is t.Binary:
        return n.op not in _PURE_OPS or may_affect_memory(n.x) or may_affect_memory(n.y)
    if cls is t.Index:
        return may_affect_memory(n.x) or may_affect_memory(n.index)
    if cls is t.Convert:
        return n.kind not in ("noop", "number", "unsafe") or may_affect_memory(n.x)
    if cls is t.Builtin:
        return n.op not in _PURE_BUILTINS or may_affect_memory(n.args[0])
    if cls is t.Unary or cls is t.Field or cls is t.Deref:
        return may_affect_memory(n.x)
    return True


def same_safe(a, b) -> bool:
    """Return whether `a` and `b` are the same expression without side effects."""
    while a.__class__ is t.Convert and a.kind == "noop":
        a = a.x
    while b.__class__ is t.Convert and b.kind == "noop":
        b = b.x
    cls = a.__class__
    if cls is not b.__class__:
        return False
    if cls is t.Local or cls is t.Global:
        return a.var is b.var
    if cls is t.Field:
        return a.index == b.index and same_safe(a.x, b.x)
    if cls is t.Deref:
        return same_safe(a.x, b.x)
    if cls is t.Unary:
        return a.op == b.op and same_safe(a.x, b.x)
    if cls is t.Convert:
        return a.kind == b.kind == "number" and a.type is b.type and same_safe(a.x, b.x)
    if cls is t.Index:
        return same_safe(a.x, b.x) and same_safe(a.index, b.index)
    if cls is t.Binary:
        return a.op == b.op and a.op in _PURE_OPS and same_safe(a.x, b.x) and same_safe(a.y, b.y)
    if cls is t.Const:
        return a.value == b.value
    return cls is t.Zero
