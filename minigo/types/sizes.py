"""Sizes, alignments and offsets of gc on amd64, in bytes.

Source: specification, "Size and alignment guarantees"; gc adds one byte of padding to a struct that ends in a field of size
zero, so that a pointer to that field stays inside.
"""
from __future__ import annotations

from minigo.types import types as T
from minigo.types.types import Array, Basic, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, Type

WORD = 8
_SIZES = {T.BOOL: 1, T.INT8: 1, T.UINT8: 1, T.INT16: 2, T.UINT16: 2, T.INT32: 4, T.UINT32: 4, T.FLOAT32: 4, T.INT64: 8,
          T.UINT64: 8, T.FLOAT64: 8, T.INT: 8, T.UINT: 8, T.UINTPTR: 8, T.UNSAFE_POINTER: 8, T.COMPLEX64: 8,
          T.COMPLEX128: 16, T.STRING: 16, T.INVALID: 0}


def layout(t: Type) -> tuple[int, int, tuple]:
    """Return (size, alignment, field offsets of a struct)."""
    try:
        return t._layout
    except AttributeError:
        pass
    t._layout = found = _LAYOUT[t.__class__](t)
    return found


def size_of(t: Type) -> int:
    return layout(t)[0]


def align_of(t: Type) -> int:
    return layout(t)[1]


def offsets_of(t: Struct) -> tuple:
    """Return the offset of each field."""
    return layout(t)[2]


def offset_of(t: Type, path) -> int:
    """Return the offset of a field found by a path of field indices, through embedded structs."""
    offset = 0
    for i in path:
        offset += offsets_of(t.underlying)[i]
        t = t.underlying.fields[i].type
    return offset


def _basic(t: Basic):
    size = _SIZES[t.kind]
    return size, max(1, min(size, WORD)) if t.kind != T.COMPLEX64 else 4, ()


def _array(t: Array):
    size, align, _ = layout(t.elem)
    return size * max(t.len, 0), align, ()


def _struct(t: Struct):
    at, align, offsets, size = 0, 1, [], 0
    for f in t.fields:
        size, a, _ = layout(f.type)
        align = max(align, a)
        at = (at + a - 1) // a * a
        offsets.append(at)
        at += size
    if t.fields and size == 0 and at > 0:
        at += 1
    return (at + align - 1) // align * align, align, tuple(offsets)


_LAYOUT = {Basic: _basic, Array: _array, Struct: _struct, Named: lambda t: layout(t.underlying),
           Pointer: lambda t: (8, 8, ()), Signature: lambda t: (8, 8, ()), Map: lambda t: (8, 8, ()),
           Chan: lambda t: (8, 8, ()), Slice: lambda t: (24, 8, ()), Interface: lambda t: (16, 8, ())}
