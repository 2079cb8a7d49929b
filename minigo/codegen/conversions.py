"""Conversions between types.

Floats to integers give what gc's amd64 code gives, without undefined results: out of range, int64 becomes its minimum; int32,
int16 and int8 are the low bits of such an int32, uint32 of an int64, uint8 and uint16 of an int32; uint64 from 2^63 on is computed from x - 2^63.

Source: specification, "Conversions"; behaviour of gc on amd64 as observed (tests/run covers the edges).
"""
from __future__ import annotations

from minigo.codegen import interface
from minigo.codegen.types import MULTI, SCALAR, repr_of
from minigo.diag import InternalError
from minigo.lower.tree import STACK
from minigo.types.types import Pointer


def convert(f, e):
    maker = _CONVERT.get(e.kind)
    if maker is None:
        raise InternalError(f"conversion of kind {e.kind}", e.pos)
    return maker(f, e)


def _noop(f, e):
    return f.expr(e.x)


# ---- numbers ---------------------------------------------------------------------------------------------------------
def _number(f, e):
    v = f.expr(e.x)
    f.at(e.pos)
    return convert_number(f, v, repr_of(e.x.type), repr_of(e.type))


def convert_number(f, v, src, dst):
    if src.kind == MULTI or dst.kind == MULTI:
        if src.kind != dst.kind:
            raise InternalError("conversion between complex and other numbers")
        return tuple(_float_to_float(f, p, src.regs[0], dst.regs[0]) for p in v)
    if src.floating:
        if dst.floating:
            return _float_to_float(f, v, src.reg, dst.reg)
        return float_to_int(f, v, src.reg, dst)
    if dst.floating:
        return f.ins(f"{'sitofp' if src.signed else 'uitofp'} {src.reg} {v} to {dst.reg}")
    return resize(f, v, src, dst)


def resize(f, v, src, dst):
    if src.bits == dst.bits:
        return v
    if src.bits > dst.bits:
        return f.ins(f"trunc {src.reg} {v} to {dst.reg}")
    return f.ins(f"{'sext' if src.signed else 'zext'} {src.reg} {v} to {dst.reg}")


def _float_to_float(f, v, src, dst):
    if src == dst:
        return v
    return f.ins(f"{'fpext' if src == 'float' else 'fptrunc'} {src} {v} to {dst}")


def _to_signed(f, v, ty, bits: int) -> str:
    """Convert to a signed integer of 32 or 64 bits; its minimum when out of range or NaN."""
    limit = {32: "0x41E0000000000000", 64: "0x43E0000000000000"}[bits]   # 2^31, 2^63
    if ty == "float" and bits == 64 or ty == "double" and bits == 64:
        low = f.ins(f"fcmp oge {ty} {v}, {'0xC3E0000000000000'}")        # -2^63
    elif ty == "double":
        low = f.ins(f"fcmp ogt double {v}, 0xC1E0000000200000")           # -2^31 - 1
    else:
        low = f.ins(f"fcmp oge float {v}, 0xC1E0000000000000")            # -2^31
    high = f.ins(f"fcmp olt {ty} {v}, {limit}")
    inside = f.ins(f"and i1 {low}, {high}")
    n = f.ins(f"fptosi {ty} {v} to i{bits}")
    return f.select(inside, f"i{bits}", n, str(-(1 << bits - 1)))


def float_to_int(f, v, ty, dst):
    if dst.bits == 64 and not dst.signed:
        border = "0x43E0000000000000"
        small = f.ins(f"fcmp olt {ty} {v}, {border}")
        rest = f.ins(f"fsub {ty} {v}, {border}")
        n = _to_signed(f, f.select(small, ty, v, rest), ty, 64)
        return f.select(small, "i64", n, f.ins(f"or i64 {n}, {-(1 << 63)}"))
    wide = 64 if dst.bits == 64 or dst.bits == 32 and not dst.signed else 32
    n = _to_signed(f, v, ty, wide)
    return n if dst.bits == wide else f.ins(f"trunc i{wide} {n} to {dst.reg}")


# ---- strings ---------------------------------------------------------------------------------------------------------
def _buffer(f, e, size: int) -> str:
    return f.alloca(f"[{size} x i8]", 8) if e.esc == STACK else "null"


def _bytes2str(f, e):
    p, n, c = f.expr(e.x)
    f.at(e.pos)
    return f.call_go_multi("slicebytetostring", f"ptr {_buffer(f, e, 32)}, ptr {p}, i64 {n}, i64 {c}")


def _runes2str(f, e):
    p, n, c = f.expr(e.x)
    f.at(e.pos)
    return f.call_go_multi("slicerunetostring", f"ptr {_buffer(f, e, 32)}, ptr {p}, i64 {n}, i64 {c}")


def _str2bytes(f, e):
    p, n = f.expr(e.x)
    f.at(e.pos)
    if e.zero_copy:
        # Nothing writes to it: it shares the bytes of the string. An empty one must not be nil.
        empty = f.ins(f"icmp eq i64 {n}, 0")
        return f.select(empty, "ptr", f.m.zero_base(), p), n, n
    return f.call_go_multi("stringtoslicebyte", f"ptr {_buffer(f, e, 32)}, ptr {p}, i64 {n}")


def _str2runes(f, e):
    p, n = f.expr(e.x)
    f.at(e.pos)
    return f.call_go_multi("stringtoslicerune", f"ptr {_buffer(f, e, 128)}, ptr {p}, i64 {n}")


def _int2str(f, e):
    r = repr_of(e.x.type)
    v = f.expr(e.x)
    f.at(e.pos)
    if r.bits < 64:
        v = f.ins(f"{'sext' if r.signed else 'zext'} {r.reg} {v} to i64")
    elif not r.signed:
        v = f.select(f.ins(f"icmp slt i64 {v}, 0"), "i64", "-1", v)
    return f.call_go_multi("intstring", f"ptr {_buffer(f, e, 8)}, i64 {v}")


# ---- slices to arrays ------------------------------------------------------------------------------------------------
def _slice2array(f, e):
    return _array_part(f, e, e.type.underlying)


def _slice2arrayptr(f, e):
    u = e.type.underlying
    if u.__class__ is not Pointer:
        raise InternalError(f"slice to {e.type}", e.pos)
    return _array_part(f, e, u.elem.underlying)


def _array_part(f, e, array) -> str:
    p, n, _ = f.expr(e.x)
    f.at(e.pos)
    if array.len:
        f.raise_if(f.ins(f"icmp ult i64 {n}, {array.len}"), "panicSliceConvert", f"i64 {n}, i64 {array.len}")
    return p


def _unsafe(f, e):
    v = f.expr(e.x)
    src, dst = repr_of(e.x.type), repr_of(e.type)
    if src.kind != SCALAR or dst.kind != SCALAR:
        raise InternalError(f"unsafe conversion of {e.x.type} to {e.type}", e.pos)
    if src.reg == dst.reg:
        return v
    f.at(e.pos)
    if dst.reg == "ptr":
        return f.ins(f"inttoptr {src.reg} {v} to ptr")
    return f.ins(f"ptrtoint ptr {v} to {dst.reg}")


_CONVERT = {"noop": _noop, "number": _number, "iface": interface.box_expr, "iface2iface": interface.interface_to_interface,
            "bytes2str": _bytes2str, "runes2str": _runes2str, "str2bytes": _str2bytes, "str2runes": _str2runes,
            "int2str": _int2str, "slice2array": _slice2array, "slice2arrayptr": _slice2arrayptr, "unsafe": _unsafe}
