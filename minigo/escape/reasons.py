"""Put the steps of a flow in words: what happens at each, and what could be done about it.

    &x (address-of)                   its address is taken
    sink = p (assign)                 it is stored in the package variable sink          edit: do not store it there, or store a copy

Requires: the notes on edges (graph.py). Provides words only; whether an edit helps is found out in remedies.py.
"""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.types.types import Array, Pointer


def in_words(words, where, reason: str, src) -> str:
    """Return what happens at a note. Args: words: a Wording; where: the node; src: the Location that flows."""
    handler = _WORDS.get(reason)
    if handler is None:
        from minigo.diag import InternalError
        raise InternalError(f"no words for the reason {reason!r}", getattr(where, "pos", 0))
    return handler if handler.__class__ is str else handler(words, where, src)


def edit_for(words, where, reason: str, src, dst) -> str:
    """Return the edit that takes a flow away, or "" where there is none to suggest."""
    handler = _EDITS.get(reason, "")
    return handler if handler.__class__ is str else handler(words, where, src, dst)


def _assign(words, where, src):
    places = _places(where)
    for place in places:
        kind, name = _kind_of_place(words, place)
        if kind:
            return f"it is stored {kind}"
    names = ", ".join(_place_text(words, p) for p in places if p is not None)
    return f"{names} gets it" if names else "it is assigned"


def _place_text(words, place):
    return words.variable(place) if place.__class__ is t.LocalVar else words.expr(place)


def _places(where) -> list:
    cls = where.__class__
    if cls is t.Assign or cls is t.AssignMulti:
        fresh = getattr(where, "define", None) or (None,) * len(where.lhs)
        return [var if var is not None else place for place, var in zip(where.lhs, fresh)]
    if cls is t.Define:
        return [where.var]
    if cls is t.AssignOp:
        return [where.lhs]
    return []


def _kind_of_place(words, place) -> tuple[str, str]:
    """Return where a place is when that is not a variable of the function: ("in the package variable sink", "sink")."""
    while place is not None:
        cls = place.__class__
        if cls is t.Global:
            return f"in the package variable {words.expr(place)}", words.expr(place)
        if cls is t.MapIndex:
            return f"in the map {words.expr(place.x)}; what is in a map is on the heap", words.expr(place.x)
        if cls is t.Deref:
            return f"through the pointer {words.expr(place.x)}; where that points is not followed", words.expr(place.x)
        if cls is t.Field:
            if place.x.__class__ is t.Deref and place.x.implicit:
                base = words.expr(place.x.x)
                return f"in a field of what {base} points to; where that points is not followed", base
            place = place.x
        elif cls is t.Index:
            if place.x.type.underlying.__class__ is not Array:
                base = words.expr(place.x)
                return f"in an element of the slice {base}; where its array is, is not followed", base
            place = place.x
        else:
            return "", ""
    return "", ""


def _call(words, where, src):
    cls = where.__class__
    if cls is t.CallInterface:
        return f"it is passed to the method {where.method.name} of an interface: which one runs is not known"
    if cls is t.Append:
        return "append stores it in an array that may be on the heap"
    if cls is t.Builtin:
        return f"it is passed to {where.op}" + ("; a panic's value leaves the function" if where.op == "panic" else "")
    fun = where.fun
    if fun.__class__ is t.FuncRef:
        return f"it is passed to {words.func(fun.func)}, which keeps or returns it"
    if fun.__class__ is t.FuncLit:
        return "it is passed to the function literal that is called here"
    return f"it is passed to the function value {words.expr(fun)}"


def _captured(words, where, src):
    return f"a function literal captures {_name(words, where)}"


def _name(words, where):
    return words.variable(where.var) if where.__class__ is t.Local else words.expr(where)


def _spill(words, where, src):
    return f"{words.statement(where)} makes something new, and gives its address"


def _boxed(words, where, src):
    return f"it is put in the interface {words.type(where.type)}" if where.__class__ is t.Convert else "it is put in an interface"


def _returned(words, where, src):
    return "it is returned"


_WORDS = {
    "address-of": lambda w, where, src: f"the address of {_operand(w, where)} is taken",
    "assign": _assign, "assign-pair": _assign, "assign-pair-dot-type": _assign,
    "return": _returned, "captured by a closure": _captured,
    "reference": lambda w, where, src: f"{_name(w, where)} is captured by reference: the closure holds its address",
    "call parameter": _call, "spill": _spill, "interface-converted": _boxed,
    "dot": "a part of it is used", "dot of pointer": "what it points to is used", "indirection": "what it points to is used",
    "fixed-array-index-of": "an element of it is used", "slice": "it is sliced: the slice is the same array",
    "slice-literal-element": "it is an element of a slice literal", "struct literal element": "it is a field of a literal",
    "array literal element": "it is an element of an array literal", "map literal key": "it is a key in a map; what is in a map is on the heap",
    "map literal value": "it is a value in a map; what is in a map is on the heap",
    "key of map put": "it is a key in a map; what is in a map is on the heap",
    "send": "it is sent to a channel: another goroutine gets it", "range": "the range statement copies its elements",
    "range-deref": "the range statement copies what is in it", "switch case": "the type switch gives it to the clause's variable",
    "appendee slice": "append may copy its elements to a new array on the heap",
    "appended slice...": "append copies its elements to an array that may be on the heap",
    "copied slice": "copy copies its elements to an array that may be on the heap",
    "slice-to-array": "the array is copied out of it", "callee operand": "a function that is not known is called, and its results are used",
    "too large for stack": "it is too large for the frame", "zero-sized element": "its elements have no size",
}


def _operand(words, where):
    return words.expr(where.x) if where.__class__ is t.AddrOf else words.statement(where)


def _assign_edit(words, where, src, dst):
    for place in _places(where):
        kind, name = _kind_of_place(words, place)
        if kind:
            return f"do not store it in {_place_text(words, place)}{_or_copy(src)}"
    names = ", ".join(_place_text(words, p) for p in _places(where) if p is not None)
    return f"do not assign it to {names}{_or_copy(src)}" if names else ""


def _or_copy(src) -> str:
    typ = getattr(src.node, "type", None)
    if typ is not None and typ.underlying.__class__ is Pointer:
        return "; store what it points to, a copy, instead"
    return ""


def _call_edit(words, where, src, dst):
    cls = where.__class__
    if cls is t.CallInterface:
        return f"call {where.method.name} on a value of a concrete type, whose method is known"
    if cls is t.Append:
        return "append a copy, not its address"
    if cls is t.Builtin:
        return f"do not pass it to {where.op}"
    fun = where.fun
    if fun.__class__ is t.FuncRef:
        return f"pass a copy, or let {words.func(fun.func)} not keep its argument"
    if fun.__class__ is t.FuncLit:
        return "let the literal not keep its argument"
    return f"call a function that is known instead of the value {words.expr(fun)}"


def _return_edit(words, where, src, dst):
    return "return the value instead of its address, or let the caller pass a pointer to fill"


_EDITS = {
    "assign": _assign_edit, "assign-pair": _assign_edit, "assign-pair-dot-type": _assign_edit, "return": _return_edit,
    "captured by a closure": lambda w, where, src, dst: f"do not let the literal use {_name(w, where)}: pass it as an argument",
    "call parameter": _call_edit, "interface-converted": "do not put it in an interface here: use its concrete type",
    "map literal key": "do not put its address in the map", "map literal value": "do not put its address in the map",
    "key of map put": "do not use its address as a key", "send": "send a copy",
    "address-of": lambda w, where, src, dst: f"do not take the address of {_operand(w, where)} here: copy it",
    "slice-literal-element": "put a copy in the slice", "struct literal element": "put a copy in the field",
    "array literal element": "put a copy in the array", "slice": "copy the elements instead of slicing",
    "appendee slice": "start from an empty slice", "appended slice...": "append copies of the elements, not addresses", "copied slice": "copy values, not addresses",
    "callee operand": "call a function that is known",
    "range": "let the range variable not keep it", "range-deref": "let the range variable not keep it",
}
