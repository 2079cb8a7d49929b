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
        u = term.underlying
        if found is None or identical(found, u):
            found = u if found is None else found
        elif found.__class__ is Chan and u.__class__ is Chan and identical(found.elem, u.elem):
            if found.dir == "both":
                found = u
            elif u.dir != "both" and u.dir != found.dir:
                return None
        else:
            return None
    return found


def why_no_core(t: TypeParam, text: Callable[[Type], str]) -> str:
    """Say why the types that a type parameter may stand for have no underlying type in common."""
    terms = terms_of(t)
    if not terms:
        return "no specific type"
    first = terms[0][1]
    other = next((u for _, u in terms if not identical(u.underlying, first.underlying)), first)
    return f"{text(first)} and {text(other)} have different underlying types"


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
