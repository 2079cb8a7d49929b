"""Which types hold pointers, and which are one pointer.

Source: specification, "Types"; gc keeps a value that is one pointer directly in an interface (cmd/compile/internal/types).
"""
from __future__ import annotations

from minigo.types import types as T
from minigo.types.sizes import size_of
from minigo.types.types import Array, Basic, Struct, Tuple, Type

_POINTER_BASICS = (T.STRING, T.UNSAFE_POINTER, T.UNTYPED_STRING, T.UNTYPED_NIL)


def has_pointers(t: Type) -> bool:
    """Return whether a value of type `t` contains anything the garbage collector must see."""
    u = t.underlying
    kind = u.__class__
    if kind is Basic:
        return u.kind in _POINTER_BASICS
    if kind is Struct:
        return any(has_pointers(f.type) for f in u.fields)
    if kind is Array:
        return u.len > 0 and has_pointers(u.elem)
    if kind is Tuple:
        return any(has_pointers(e) for e in u.types)
    return True


def is_pointer_shaped(t: Type) -> bool:
    """Return whether a value of type `t` is exactly one pointer, so that an interface holds it without boxing.

    Pointers, maps, channels, functions, and structs or arrays whose eight bytes are one of them.
    """
    return size_of(t) == 8 and has_pointers(t)
