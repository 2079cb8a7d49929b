"""Byte layouts that generated code and the collector agree on: pointer bitmaps, closure records, structures of values.

Sizes, alignments and field offsets of Go types come from `types.sizes`; this module adds what only compiled code needs.

Source: abi.md, "Values", "Type descriptors".
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.types import types as T
from minigo.types.sizes import align_of, offsets_of, size_of
from minigo.types.types import Array, Basic, Chan, Interface, Map, Pointer, Signature, Slice, Struct, Type

WORD = 8
_bitmaps: dict[Type, int] = {}


def pointer_bitmap(t: Type) -> int:
    """Return the words of `t` that can hold pointers, bit i for word i; 0 when it has none."""
    found = _bitmaps.get(t)
    if found is None:
        _bitmaps[t] = found = _compute_bitmap(t)
    return found


def _compute_bitmap(t: Type) -> int:
    u = t.underlying
    cls = u.__class__
    if cls is Basic:
        return 1 if u.kind in (T.STRING, T.UNSAFE_POINTER, T.UNTYPED_NIL) else 0
    if cls in (Pointer, Map, Chan, Signature, Slice):
        return 1
    if cls is Interface:
        return 3
    if cls is Struct:
        bits = 0
        for field, off in zip(u.fields, offsets_of(u)):
            bits |= pointer_bitmap(field.type) << off // WORD
        return bits
    if cls is Array:
        elem = pointer_bitmap(u.elem)
        if not elem or u.len <= 0:
            return 0
        step, have, bits = size_of(u.elem) // WORD, 1, elem
        while have * 2 <= u.len:  # doubling keeps long arrays cheap
            bits |= bits << step * have
            have *= 2
        if have < u.len:
            bits |= (bits & (1 << step * (u.len - have)) - 1) << step * have
        return bits
    raise InternalError(f"no pointer bitmap of {cls.__name__}")


def has_pointers(t: Type) -> bool:
    return pointer_bitmap(t) != 0


def pointer_bytes(bitmap: int) -> int:
    """Return the length in bytes of the prefix that holds every pointer."""
    return bitmap.bit_length() * WORD


def is_direct(t: Type) -> bool:
    """Tell whether a `t` is kept in an interface's data word itself: eight bytes that are one pointer."""
    u = t.underlying
    cls = u.__class__
    if cls is Basic:
        return u.kind == T.UNSAFE_POINTER
    if cls is Struct:
        return len(u.fields) == 1 and is_direct(u.fields[0].type)
    if cls is Array:
        return u.len == 1 and is_direct(u.elem)
    return cls in (Pointer, Map, Chan, Signature)


class Record:
    """A sequence of values laid out as a struct. offsets: bytes from the start; bitmap: as `pointer_bitmap`.

    loose: offsets of the words that the values do not fill.
    """
    __slots__ = ("offsets", "size", "align", "bitmap", "loose")

    def __init__(self, sizes: list):
        """sizes: list of (size, align, bitmap)."""
        at, align, bits, offsets = 0, 1, 0, []
        for size, a, bitmap in sizes:
            at = (at + a - 1) // a * a
            offsets.append(at)
            bits |= bitmap << at // WORD
            at += size
            align = max(align, a)
        self.offsets, self.bitmap, self.align = offsets, bits, align
        self.size = (at + align - 1) // align * align
        ends = [off + s for off, (s, _, _) in zip(offsets, sizes)]
        gaps = [end for end, following in zip(ends, offsets[1:] + [(at + WORD - 1) // WORD * WORD]) if end < following]
        self.loose = tuple(sorted({end // WORD * WORD for end in gaps}))


def record_of(types: list) -> Record:
    """Lay out values of the types one after the other, as the fields of a struct (without padding at the end for size zero)."""
    return Record([(size_of(t), align_of(t), pointer_bitmap(t)) for t in types])


def closure_record(captures: list) -> Record:
    """Lay out a closure record: the code pointer, then each capture, its value or its address. offsets[0] is the code's.

    The code word points outside the heap, so it is no pointer for the collector.
    """
    parts = [(WORD, WORD, 0)]
    for c in captures:
        t = c.var.type
        parts.append((size_of(t), align_of(t), pointer_bitmap(t)) if c.by_value else (WORD, WORD, 1))
    return Record(parts)
