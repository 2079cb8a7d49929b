"""Type sets: which types an interface admits, and what all types of a type parameter have in common.

    interface{ ~int | ~string; String() string }     terms [~int, ~string], methods [String]

Source: specification, "General interfaces", "Satisfying a type constraint", "Core types" (of Go 1.24's edition).
"""
from __future__ import annotations

from collections.abc import Callable

from minigo.types import universe as U
from minigo.types.identical import identical
from minigo.types.types import Basic, Chan, Interface, Slice, Type, TypeParam, TypeSet, Union

_ALL = TypeSet()


def type_set(t: Interface) -> TypeSet:
    """Return the type set of an interface, methods aside."""
    if t.type_set is None:
        t.type_set = _ALL  # an interface that embeds itself has been reported; end here
        terms, comparable = None, False
        for e in t.embeds:
            found = _of(e)
            terms, comparable = _intersect(terms, found.terms), comparable or found.comparable
        if terms is not None or comparable:
            t.type_set = TypeSet(terms, comparable)
    return t.type_set


def _of(e: Type) -> TypeSet:
    if e.__class__ is Union:
        terms: list | None = []
        for tilde, t in e.terms:
            if t.underlying.__class__ is Interface:
                inner = type_set(t.underlying).terms
                terms = None if inner is None or terms is None else terms + inner
            elif terms is not None:
                terms.append((tilde, t))
        return TypeSet(terms)
    u = e.underlying
    if u.__class__ is Interface:
        return type_set(u)
    return _ALL if u is U.INVALID else TypeSet([(False, e)])


def _intersect(xs: list | None, ys: list | None) -> list | None:
    if xs is None or ys is None:
        return ys if xs is None else xs
    found = []
    for tilde, t in xs:
        for other_tilde, o in ys:
            if tilde and other_tilde:
                if identical(t.underlying, o.underlying):
                    found.append((True, t))
            elif tilde:
                if identical(t, o.underlying):
                    found.append((False, o))
            elif identical(t, o) or other_tilde and identical(t.underlying, o):
                found.append((False, t))
    return found


def bound(t: TypeParam) -> Interface:
    """Return the interface that constrains a type parameter."""
    if t.bound is None:
        c = t.constraint
        u = None if c is None else c.underlying
        if u is None or u is U.INVALID:
            return U.EMPTY_INTERFACE
        t.bound = u if u.__class__ is Interface else Interface([], [c])
    return t.bound


def terms_of(t: Type) -> list | None:
    """Return the types that a type parameter may stand for, as (tilde, type), without type parameters; None: all types."""
    terms = type_set(bound(t)).terms
    if terms is None:
        return None
    found = []
    for tilde, term in terms:
        if term.__class__ is TypeParam:
            inner = terms_of(term)
            if inner is None:
                return None
            found += inner
        else:
            found.append((tilde, term))
    return found


def all_types(t: Type, holds: Callable[[Type], bool]) -> bool:
    """Report whether a predicate holds for each type that `t` may stand for: itself, or the terms of a type parameter."""
    if t.__class__ is not TypeParam:
        return holds(t)
    terms = terms_of(t)
    return bool(terms) and all(holds(term) for _, term in terms)


def core(t: Type) -> Type | None:
    """Return the one underlying type of all types that `t` may stand for, None where there is no such."""
    if t.__class__ is not TypeParam:
        return t.underlying
    found = None
    for _, term in terms_of(t) or ():
        found = term if found is None else _joined(found, term)[0]
        if found is None:
            return None
    return None if found is None else found.underlying


def _joined(x: Type, y: Type) -> tuple[Type | None, str]:
    """Return (that of two types whose underlying type both can be used as, ""), or (None, why there is no such)."""
    u, v = x.underlying, y.underlying
    if u.__class__ is Chan and v.__class__ is Chan:
        if not identical(u.elem, v.elem):
            return None, "channels {} and {} have different element types"
        if v.dir in ("both", u.dir):
            return x, ""
        return (y, "") if u.dir == "both" else (None, "channels {} and {} have conflicting directions")
    return (x, "") if identical(u, v) else (None, "{} and {} have different underlying types")


def why_no_core(t: TypeParam, text: Callable[[Type], str], fits: Callable[[Type], bool] | None = None, wanted: str = "") -> str:
    """Say why the types that a type parameter may stand for have no underlying type in common.

    Args: fits: tells of an underlying type whether it is of the kind that is needed; wanted: what to say of the first that is not.
    """
    found = None
    for _, term in terms_of(t) or ():
        if fits is not None and not fits(term.underlying):
            return wanted
        joined, why = (term, "") if found is None else _joined(found, term)
        if joined is None:
            return why.format(text(found), text(term))
        found = joined
    return "no specific type"


def core_string(t: Type) -> Type | None:
    """As `core`, but string and []byte together count as string."""
    if t.__class__ is TypeParam:
        terms = terms_of(t)
        if terms and all(_is_text(term.underlying) for _, term in terms):
            return U.STRING if any(term.underlying.__class__ is Basic for _, term in terms) else terms[0][1].underlying
    return core(t)


def _is_text(u: Type) -> bool:
    return identical(u, U.STRING) or u.__class__ is Slice and identical(u.elem.underlying, U.BYTE)


def includes(terms: list, t: Type) -> bool:
    """Report whether a concrete type is in a set of terms."""
    return any(identical(t, term) or tilde and identical(t.underlying, term.underlying) for tilde, term in terms)
