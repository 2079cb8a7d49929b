"""Questions about a type that the rules of the specification ask.

Source: specification, "Types", "Comparison operators", "Representability", "Constants" (default types).
"""
from __future__ import annotations

from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.types import Array, Basic, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, Tuple, Type, TypeParam


def _property(info: int):
    """Make the test for basic types with a property; of a type parameter all types must have it."""
    def holds(t: Type) -> bool:
        u = t.underlying
        return u.info & info != 0 if u.__class__ is Basic else u.__class__ is TypeParam and _all_types(u, holds)
    return holds


def _all_types(t: TypeParam, holds) -> bool:
    from minigo.types.typeset import all_types
    return all_types(t, holds)


is_integer = _property(T.IS_INTEGER)
is_unsigned = _property(T.IS_UNSIGNED)
is_numeric = _property(T.IS_NUMERIC)
is_boolean = _property(T.IS_BOOLEAN)
is_string = _property(T.IS_STRING)
is_ordered = _property(T.IS_ORDERED)
is_numeric_or_string = _property(T.IS_NUMERIC | T.IS_STRING)


def is_const_type(t: Type) -> bool:
    u = t.underlying
    return u.__class__ is Basic and u.info & T.IS_CONST_TYPE != 0


def is_untyped(t: Type) -> bool:
    return t.__class__ is Basic and t.info & T.IS_UNTYPED != 0


def is_interface(t: Type) -> bool:
    return t.underlying.__class__ is Interface


def is_pointer(t: Type) -> bool:
    return t.underlying.__class__ is Pointer


def is_unsafe_pointer(t: Type) -> bool:
    u = t.underlying
    return u.__class__ is Basic and u.kind == T.UNSAFE_POINTER


def is_bytes_or_runes(t: Type) -> bool:
    u = t.underlying
    if u.__class__ is not Slice:
        return False
    e = u.elem.underlying
    return e.__class__ is Basic and (e.kind == T.UINT8 or e.kind == T.INT32)


def is_interface_pointer(t: Type) -> bool:
    u = t.underlying
    return u.__class__ is Pointer and u.elem.underlying.__class__ is Interface


def has_name(t: Type) -> bool:
    return t.__class__ is Basic or t.__class__ is Named or t.__class__ is TypeParam


def has_nil(t: Type) -> bool:
    u = t.underlying
    if u.__class__ is Basic:
        return u.kind == T.UNSAFE_POINTER
    if u.__class__ is TypeParam:
        return _all_types(u, has_nil)
    return u.__class__ not in (Array, Struct, Tuple)


_DEFAULTS = {T.UNTYPED_BOOL: U.BOOL, T.UNTYPED_INT: U.INT, T.UNTYPED_RUNE: U.RUNE, T.UNTYPED_FLOAT: U.FLOAT64,
             T.UNTYPED_COMPLEX: U.COMPLEX128, T.UNTYPED_STRING: U.STRING}


def default_type(t: Type) -> Type:
    """Return the type a variable gets from an untyped constant; other types, and untyped nil, are returned as they are."""
    return _DEFAULTS.get(t.kind, t) if t.__class__ is Basic else t


def max_untyped(x: Basic, y: Basic) -> Basic | None:
    """Return the kind of an operation on two untyped operands: the later of int, rune, float, complex; None if there is none."""
    if x is y:
        return x
    if x.info & y.info & T.IS_UNTYPED and x.info & T.IS_NUMERIC and y.info & T.IS_NUMERIC:
        return x if x.kind > y.kind else y
    return None


def deref(t: Type) -> tuple[Type, bool]:
    """Return (element type, True) of an unnamed pointer type, else (t, False)."""
    return (t.elem, True) if t.__class__ is Pointer else (t, False)


def array_behind(t: Type) -> Type:
    """Return the array for an (unnamed) pointer to array, else t itself. Requires: t is an underlying type."""
    if t.__class__ is Pointer:
        a = t.elem.underlying
        if a.__class__ is Array:
            return a
    return t


_KINDS = {Array: "array", Slice: "slice", Struct: "struct", Pointer: "pointer", Signature: "func", Interface: "interface",
          Map: "map", Chan: "chan", Tuple: "tuple", Basic: "", TypeParam: ""}


def composite_kind(t: Type) -> str:
    """Return the word for the kind of a composite type, "" for basic types."""
    return _KINDS[t.underlying.__class__]


def incomparable_cause(t: Type, text, seen: tuple = ()) -> str | None:
    """Return None for a comparable type, else the reason as messages give it ("" where there is none to give).

    Args: text: the function that writes types in messages.
    """
    if t in seen:
        return None
    u = t.underlying
    kind = u.__class__
    if kind is Basic:
        return "" if u.kind == T.UNTYPED_NIL else None
    if kind is Pointer or kind is Chan or kind is Interface:
        return None
    if kind is TypeParam:
        from minigo.types.typeset import bound, type_set
        if type_set(bound(u)).comparable or _all_types(u, is_comparable):
            return None
        return "incomparable types in type set"
    if kind is Struct:
        for f in u.fields:
            if incomparable_cause(f.type, text, seen + (t,)) is not None:
                return f"struct containing {text(f.type)} cannot be compared"
        return None
    if kind is Array:
        if incomparable_cause(u.elem, text, seen + (t,)) is not None:
            return f"{text(t)} cannot be compared"
        return None
    return ""


def is_comparable(t: Type) -> bool:
    return incomparable_cause(t, str) is None


def may_panic(t: Type, seen: tuple = ()) -> bool:
    """Report whether comparing two values of a comparable type may panic, for an interface in it."""
    u = t.underlying
    if u.__class__ is Interface:
        from minigo.types.typeset import type_set
        return not type_set(u).comparable
    if t in seen:
        return False
    if u.__class__ is Struct:
        return any(may_panic(f.type, seen + (t,)) for f in u.fields)
    return u.__class__ is Array and may_panic(u.elem, seen + (t,))
