"""Python values to and from the memory of a call: parameters, then results, laid out as the fields of one Go struct.

Source: docs/abi.md, "Values"; types/sizes.py knows the offsets.
"""
from __future__ import annotations

import ctypes
import struct

from minigo.types import types as T
from minigo.types.sizes import align_of, offsets_of, size_of

_INTS = {T.INT: "q", T.INT8: "b", T.INT16: "h", T.INT32: "i", T.INT64: "q", T.UINT: "Q", T.UINT8: "B", T.UINT16: "H",
         T.UINT32: "I", T.UINT64: "Q", T.UINTPTR: "Q"}
_FLOATS = {T.FLOAT32: "f", T.FLOAT64: "d"}


class Block:
    """The argument block of one call. memory: ctypes array; kept: buffers that arguments point to."""

    def __init__(self, name: str, signature: T.Signature, args: tuple):
        wanted = [p.type for p in signature.params]
        if len(args) != len(wanted):
            raise TypeError(f"{name} takes {len(wanted)} arguments, not {len(args)}")
        self._types = wanted + [r.type for r in signature.results]
        self._n_params, self.kept = len(wanted), []
        self._offsets, end = [], 0
        for typ in self._types:
            end = -(-end // align_of(typ)) * align_of(typ)
            self._offsets.append(end)
            end += size_of(typ)
        self.memory = (ctypes.c_char * max(8, -(-end // 8) * 8))()
        for typ in self._types:
            _refuse_unknown(typ)
        for typ, offset, value in zip(wanted, self._offsets, args):
            self._store(typ, offset, value, self.memory)

    def results(self):
        """Read the results after the call: None, one value, or a tuple."""
        address = ctypes.addressof(self.memory)
        values = [_load(typ, address + off) for typ, off in list(zip(self._types, self._offsets))[self._n_params:]]
        return values[0] if len(values) == 1 else tuple(values) or None

    def _store(self, typ: T.Type, offset: int, value, memory) -> None:
        u = typ.underlying
        if isinstance(u, T.Basic):
            self._store_basic(u, offset, value, memory)
        elif isinstance(u, T.Slice):
            size = size_of(u.elem)
            backing = (ctypes.c_char * max(1, size * len(value)))()
            self.kept.append(backing)
            for i, item in enumerate(value):
                self._store(u.elem, i * size, item, backing)
            struct.pack_into("<Qqq", memory, offset, ctypes.addressof(backing), len(value), len(value))
        elif isinstance(u, T.Array):
            if len(value) != u.len:
                raise TypeError(f"{typ} has {u.len} elements, not {len(value)}")
            for i, item in enumerate(value):
                self._store(u.elem, offset + i * size_of(u.elem), item, memory)
        else:
            for field, at in zip(u.fields, offsets_of(u)):
                self._store(field.type, offset + at, value[field.name], memory)

    def _store_basic(self, u: T.Basic, offset: int, value, memory) -> None:
        if u.kind == T.STRING:
            data = value.encode() if isinstance(value, str) else bytes(value)
            backing = ctypes.create_string_buffer(data, len(data) or 1)
            self.kept.append(backing)
            struct.pack_into("<Qq", memory, offset, ctypes.addressof(backing), len(data))
        elif u.kind == T.BOOL:
            struct.pack_into("<?", memory, offset, bool(value))
        elif u.kind in _FLOATS:
            struct.pack_into("<" + _FLOATS[u.kind], memory, offset, float(value))
        else:
            if not isinstance(value, int):
                raise TypeError(f"{u} needs an int, not {type(value).__name__}")
            try:
                struct.pack_into("<" + _INTS[u.kind], memory, offset, value)
            except struct.error:
                raise OverflowError(f"{value} does not fit in {u}") from None


def _load(typ: T.Type, address: int):
    u = typ.underlying
    if isinstance(u, T.Basic):
        if u.kind == T.STRING:
            at, size = struct.unpack("<Qq", ctypes.string_at(address, 16))
            return ctypes.string_at(at, size).decode("utf-8", "surrogateescape") if size else ""
        code = "?" if u.kind == T.BOOL else _INTS.get(u.kind) or _FLOATS[u.kind]
        return struct.unpack("<" + code, ctypes.string_at(address, struct.calcsize(code)))[0]
    if isinstance(u, T.Slice):
        at, count, _ = struct.unpack("<Qqq", ctypes.string_at(address, 24))
        return [_load(u.elem, at + i * size_of(u.elem)) for i in range(count)]
    if isinstance(u, T.Array):
        return [_load(u.elem, address + i * size_of(u.elem)) for i in range(u.len)]
    return {field.name: _load(field.type, address + at) for field, at in zip(u.fields, offsets_of(u))}


def _refuse_unknown(typ: T.Type) -> None:
    """Raise TypeError for types that have no Python form."""
    u = typ.underlying
    if isinstance(u, T.Basic) and (u.kind in _INTS or u.kind in _FLOATS or u.kind in (T.BOOL, T.STRING)):
        return
    if isinstance(u, (T.Slice, T.Array)):
        _refuse_unknown(u.elem)
    elif isinstance(u, T.Struct):
        for field in u.fields:
            _refuse_unknown(field.type)
    else:
        raise TypeError(f"call cannot pass a {typ}: it takes bool, numbers, string, and slices, arrays and structs of them")
