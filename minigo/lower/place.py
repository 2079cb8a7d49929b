"""Facts about places: which variable an assignment or an address is about, and copies of a place that is used twice."""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.types.types import Array


def root_variable(place):
    """Return the LocalVar whose storage `place` is part of, or None."""
    while True:
        cls = place.__class__
        if cls is t.Local:
            return place.var
        if cls is t.Field or cls is t.Index and place.x.type.underlying.__class__ is Array:
            place = place.x
        else:
            return None


def mark_assigned(place) -> None:
    var = root_variable(place)
    if var is not None:
        var.assigned = True


def address_of(pos: int, type_, place, implicit: bool = False) -> t.Expr:
    """Return &place; &*p is p, which must then be checked where it is used."""
    if place.__class__ is t.Deref and place.implicit:
        return place.x
    var = root_variable(place)
    if var is not None:
        var.addrtaken = True
    return t.AddrOf(pos, type_, place, implicit)


def is_place(e) -> bool:
    """Tell whether an expression denotes storage, so that it has an address."""
    while True:
        cls = e.__class__
        if cls is t.Local or cls is t.Global or cls is t.Deref:
            return True
        if cls is t.Field:
            e = e.x
        elif cls is t.Index:
            if e.x.type.underlying.__class__ is not Array:
                return True
            e = e.x
        else:
            return False
