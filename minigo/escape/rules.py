"""Say by which rule something is where it is: the placement verdict in words, with the numbers compared.

    var a [131073]byte      heap: larger than a variable in the frame may be: 131,073 > 131,072 bytes
    p := &T{} (stays)       frame: does not escape and fits: 16 <= 65,536 bytes

Requires: placed nodes (analyze_unit). Source: the table at the top of placement.py.
"""
from __future__ import annotations

from minigo.escape.graph import ESCAPES, EXPR, LOCAL, NEW_TEMP, PARAM, RESULT
from minigo.escape.placement import BOX_LIMIT_BYTES, EXPLICIT_LIMIT_BYTES, IMPLICIT_LIMIT_BYTES, NO_SIZE, heap_reason
from minigo.escape.slices import ROOM_BYTES
from minigo.lower import tree as t
from minigo.types.pointers import has_pointers
from minigo.types.sizes import size_of

FRAME, HEAP, READ_ONLY, EITHER = "frame", "heap", "read-only data", "frame or heap"


class Rule:
    """where: one of the four constants; words: the rule; size, limit: the bytes compared, or None."""
    __slots__ = ("where", "words", "size", "limit")

    def __init__(self, where: str, words: str, size: int | None = None, limit: int | None = None):
        self.where, self.words, self.size, self.limit = where, words, size, limit

    @property
    def comparison(self) -> str:
        """Return "65,537 > 65,536 bytes", or "" where no sizes were compared."""
        if self.size is None or self.limit is None:
            return ""
        return f"{self.size:,} {'>' if self.size > self.limit else '≤'} {self.limit:,} bytes"


def placement_rule(loc, lives_on: bool) -> Rule:
    """Return the rule that placed a location. Args: lives_on: it escapes by its flows, apart from its size."""
    if loc.kind in (PARAM, RESULT):
        if loc.attrs & ESCAPES:
            return Rule(HEAP, "it escapes")
        return Rule(FRAME, "it does not escape; parameters and results have no limit", size_of(loc.node.type))
    if loc.kind in (LOCAL, NEW_TEMP):
        typ = loc.node.type if loc.kind == LOCAL else loc.node.init.type
        return _limited(loc, lives_on, size_of(typ), EXPLICIT_LIMIT_BYTES, "a variable")
    if loc.kind != EXPR:
        from minigo.diag import InternalError
        raise InternalError("a location without a node has no place")
    return _RULES[loc.node.__class__](loc, loc.node, lives_on)


def _limited(loc, lives_on: bool, size: int, limit: int, what: str) -> Rule:
    if lives_on:
        return Rule(HEAP, "it escapes", size)
    if size > limit:
        return Rule(HEAP, f"because of size: larger than {what} in the frame may be", size, limit)
    if loc.attrs & ESCAPES:
        return Rule(HEAP, "it escapes", size)
    return Rule(FRAME, "it does not escape and fits", size, limit)


def _new(loc, n, lives_on):
    return _limited(loc, lives_on, size_of(n.elem), IMPLICIT_LIMIT_BYTES, "what new makes")


def _literal_address(loc, n, lives_on):
    return _limited(loc, lives_on, size_of(n.lit.type), IMPLICIT_LIMIT_BYTES, "a literal whose address is taken")


def _make_slice(loc, n, lives_on):
    if lives_on:
        return Rule(HEAP, "it escapes")
    element = size_of(n.type.underlying.elem)
    if heap_reason(loc) == NO_SIZE:
        return Rule(HEAP, "its elements have no size", 0)
    count = n.cap if n.cap is not None else n.len
    if count.__class__ is t.Const:
        return _limited(loc, lives_on, count.value * element, IMPLICIT_LIMIT_BYTES, "an array that make makes")
    return Rule(EITHER, f"its size is known at run time only: up to {ROOM_BYTES} bytes are in the frame", None, ROOM_BYTES)


def _slice_literal(loc, n, lives_on):
    if lives_on:
        return Rule(HEAP, "it escapes")
    element = n.type.underlying.elem
    size = n.length * size_of(element)
    if has_pointers(element):
        return Rule(FRAME, "it does not escape", size)
    return _limited(loc, lives_on, size, IMPLICIT_LIMIT_BYTES, "an array without pointers")


def _convert(loc, n, lives_on):
    if n.kind != "iface":
        return _text(loc, n, lives_on)
    typ = n.x.type
    size = size_of(typ)
    if n.x.__class__ is t.Const:
        return Rule(READ_ONLY, "a constant is boxed once and for all", size)
    if size == 0:
        return Rule(READ_ONLY, "a value without size needs no memory", 0)
    if size == 1:
        return Rule(READ_ONLY, "a single byte is one of 256 that exist already", 1)
    if lives_on:
        return Rule(HEAP, "it escapes", size)
    if has_pointers(typ):
        return Rule(FRAME, "it does not escape", size)
    return _limited(loc, lives_on, size, BOX_LIMIT_BYTES, "a boxed value without pointers")


def _text(loc, n, lives_on):
    if n.__class__ is t.Convert and n.zero_copy:
        return Rule(FRAME, "nothing writes to it: it shares the bytes of the string")
    if lives_on:
        return Rule(HEAP, "it escapes")
    return Rule(EITHER, f"its length is known at run time only: up to {ROOM_BYTES} bytes are in the frame", None, ROOM_BYTES)


def _append(loc, n, lives_on):
    if n.grow == t.HEAP:
        return Rule(HEAP, "it escapes" if lives_on else "a grown array is on the heap")
    return Rule(EITHER, f"the first {ROOM_BYTES} bytes of a grown array are in the frame", None, ROOM_BYTES)


def _map(loc, n, lives_on):
    if lives_on:
        return Rule(HEAP, "it escapes")
    return Rule(EITHER, "the first eight entries of a map are in the frame, unless they are large")


def _closure(loc, n, lives_on):
    if not n.captures:
        return Rule(READ_ONLY, "it captures nothing, so one record serves for all")
    size = 8 + sum(size_of(c.var.type) if c.by_value else 8 for c in n.captures)
    return _limited(loc, lives_on, size, IMPLICIT_LIMIT_BYTES, "a closure record")


def _method_value(loc, n, lives_on):
    return _limited(loc, lives_on, size_of(n.recv.type) + 8, IMPLICIT_LIMIT_BYTES, "a method value")


_RULES = {t.New: _new, t.AddrLit: _literal_address, t.MakeSlice: _make_slice, t.SliceLit: _slice_literal, t.Convert: _convert,
          t.Concat: _text, t.Append: _append, t.MapLit: _map, t.MakeMap: _map, t.FuncLit: _closure, t.MethodValue: _method_value}
