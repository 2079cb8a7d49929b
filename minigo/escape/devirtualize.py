"""Find interface calls whose dynamic type can only be one: the callee, and with it the fate of the arguments, is then known.

    var s Shape = &Square{2}        every value assigned to s is a *Square, so
    s.Area()                        is (*Square).Area(s.(*Square)) to the analysis

Only locals whose address is never taken are followed. The call itself stays dynamic in the tree.

Requires: the survey of the unit. Provides: Facts.direct, further mentions (the order of the batches depends on them).
Source: cmd/compile/internal/devirtualize/devirtualize.go of Go 1.27.
"""
from __future__ import annotations

from minigo.escape.library import Summary
from minigo.escape.survey import functions_of
from minigo.lower import tree as t
from minigo.types.lookup import lookup, missing_method
from minigo.types.types import Interface, Pointer, Struct, key

_NO_TYPE = object()


def devirtualize_unit(state, known: dict | None) -> None:
    """Find the direct form of dynamic calls in all functions of the unit, declared ones first, as Go reports them.

    Args: known: those that inlining has found, where it has: all.
    """
    state.devirtualized.update(known or {})
    for fn in functions_of(state.unit):
        survey = state.surveys[fn]
        if not survey.dynamic_calls:
            continue
        for n in survey.dynamic_calls if known is None else ():
            direct = direct_call(state.assignments, state.unit.pkg, n)
            if direct is not None:
                state.devirtualized[n] = direct
                state.facts.events.append(("devirtualized", n, direct))
        survey.mentions = list(_resolved(state, survey.mentions))


def _resolved(state, mentions: list):
    """Yield the mentions with each dynamic call replaced by the function it is known to call."""
    for mention in mentions:
        if mention.__class__ is t.CallInterface:
            direct = state.devirtualized.get(mention)
            mention = None if direct is None else state.assignments.by_obj.get(direct.fun.func)
        if mention is not None:
            yield mention


def concrete_type(assignments, n, seen: set):
    """Return the one type that an interface-valued `n` can hold, None if unknown, _NO_TYPE if it is only ever nil."""
    while n.type.underlying.__class__ is Interface or n.__class__ is t.TypeAssert:
        n = assignments.result_of(n)
        cls = n.__class__
        if cls is t.Convert:
            n = n.x
        elif cls is t.TypeAssert:
            if n.target.underlying.__class__ is not Interface:
                return n.target
            n = n.x
        else:
            break
    else:
        return n.type
    if n.__class__ is t.Call and n.fun.__class__ is t.FuncRef and n.fun.func.__class__ is Summary:
        return n.fun.func.concrete
    if n.__class__ is not t.Local:
        return None
    var = n.var
    if var.kind in ("param", "result") or var in assignments.addrtaken:
        return None
    if var in seen:
        return _NO_TYPE
    seen.add(var)
    found = None
    for value in assignments.interfaces.get(var, ()):
        if not isinstance(value, t.Expr):
            return None    # an interface type: something of a call, a range or an assertion
        typ = concrete_type(assignments, value, seen)
        if typ is _NO_TYPE:
            continue
        if typ is None or found is not None and key(found) != key(typ):
            return None
        found = typ
    return _NO_TYPE if found is None else found


def direct_call(assignments, pkg, n):
    """Return the static call that the CallInterface `n` of a package must be, or None."""
    typ = concrete_type(assignments, n.recv, set())
    if typ is None or typ is _NO_TYPE:
        return None
    if missing_method(typ, n.recv.type, True, pkg) is not None:
        return None    # an assertion that always fails stands before this call
    method, path, _ = lookup(typ, False, n.method.pkg, n.method.name)
    receiver = receiver_of(t.TypeAssert(n.pos, typ, n.recv, typ, False), method, path)
    if receiver is None:
        return None
    fun = t.FuncRef(n.pos, method.type, method)
    direct = t.Call(n.pos, n.type, fun, [receiver, *n.args])
    direct.before = n.before
    return direct


def receiver_of(x, method, path: list):
    """Return what a method found behind the embedded fields of `path` in `x` is called with: x.a.b, &x.a.b or *x.a.b; None if that
    is an interface, which calls something else again."""
    for index in path:
        if x.type.underlying.__class__ is Pointer:
            x = t.Deref(x.pos, x.type.underlying.elem, x, True)
        struct = x.type.underlying
        if struct.__class__ is not Struct:
            return None
        x = t.Field(x.pos, struct.fields[index].type, x, index, True)
    u = x.type.underlying
    if u.__class__ is Interface:
        return None
    if method.ptr_recv and u.__class__ is not Pointer:
        return t.AddrOf(x.pos, Pointer(x.type), x, True)
    if not method.ptr_recv and u.__class__ is Pointer:
        return t.Deref(x.pos, u.elem, x, True)
    return x
