"""Expressions: the dispatch, constants, variables, places, literals and allocations.

`expr(f, e)` evaluates to a value (see codegen/types.py); `place(f, e, off)` gives the address of an addressable expression plus
`off` bytes; `expr_into(f, e, dest)` builds a value of a memory type directly in memory that nobody else sees.
"""
from __future__ import annotations

import struct
from fractions import Fraction

from minigo.codegen import arith, builtin, call, channel, closure, conversions, interface, map_, slice_, string_
from minigo.codegen.func import FuncGen, zero_of
from minigo.codegen.types import MEMORY, MULTI, Repr, repr_of
from minigo.diag import InternalError
from minigo.lower import tree
from minigo.lower.tree import STACK
from minigo.types.sizes import offsets_of, size_of
from minigo.types.types import Array, Slice, Struct

CONST_COPY_BYTES = 64  # literals of constants above this size are copied from read-only data


def expr(f: FuncGen, e):
    """Evaluate an expression to a value."""
    maker = _EXPR.get(e.__class__)
    if maker is None:
        raise InternalError(f"no code for the expression {e.__class__.__name__}", e.pos)
    return maker(f, e)


def place(f: FuncGen, e, off: int = 0) -> str:
    """Evaluate a place, or a value of a memory type, to an address; add `off` bytes."""
    maker = _PLACE.get(e.__class__)
    if maker is not None:
        return maker(f, e, off)
    if repr_of(e.type).kind != MEMORY:
        raise InternalError(f"{e.__class__.__name__} is no place", e.pos)
    return f.gep(expr(f, e), off)


def expr_into(f: FuncGen, e, dest: str) -> None:
    """Evaluate `e` and leave its value at `dest`, which no operand of `e` can see."""
    r = repr_of(e.type)
    if r.kind == MEMORY:
        cls = e.__class__
        if cls is tree.CompositeLit:
            composite_into(f, e, dest)
            return
        if cls is tree.Zero:
            f.memzero(dest, r.size, r.align)
            return
        if cls is tree.Call or cls is tree.CallInterface:
            call.call_into(f, e, dest)
            return
        if cls is tree.Convert and e.kind == "noop":
            expr_into(f, e.x, dest)
            return
        if cls is tree.MapIndex:
            f.memcpy(dest, map_.element_place(f, e, 0), r.size, r.align)
            return
    value = expr(f, e)
    f.at(e.pos)
    f.store_value(r, value, dest)


# ---- constants -------------------------------------------------------------------------------------------------------
def const_value(m, r: Repr, value):
    """Write a constant as a value of the representation."""
    if r.kind == MULTI:
        if r.floating:
            return tuple(float_literal(part, ty) for part, ty in zip((value.re, value.im), r.regs))
        return m.string(value)
    if r.floating:
        return float_literal(value, r.regs[0])
    if r.regs[0] == "i1":
        return "true" if value else "false"
    if r.regs[0] == "ptr":
        return f"inttoptr (i64 {value} to ptr)" if value else "null"
    return str(value)


def float_literal(value, ty: str) -> str:
    """Write a float constant exactly: LLVM takes the bits of a double in hexadecimal for both types."""
    x = value if value.__class__ is float else _nearest(Fraction(value), ty)
    return "0x" + struct.pack(">d", x).hex().upper()


def _nearest(value: Fraction, ty: str) -> float:
    x = value.numerator / value.denominator
    return struct.unpack("<f", struct.pack("<f", x))[0] if ty == "float" else x


def _const(f, e):
    return const_value(f.m, repr_of(e.type), e.value)


def _zero(f, e):
    r = repr_of(e.type)
    if r.kind != MEMORY:
        return zero_of(r)
    return zero_memory(f.m, r)


def zero_memory(m, r: Repr) -> str:
    """The address of read-only zeros of a memory type's size."""
    key = ("zeros", r.size)
    symbol = m.made.get(key)
    if symbol is None:
        m.made[key] = symbol = f"@.zeros.{len(m.made)}"
        m.globals.append(f"{symbol} = private unnamed_addr constant [{r.size} x i8] zeroinitializer, align 8")
    return symbol


# ---- variables and places --------------------------------------------------------------------------------------------
def _local(f, e):
    value = f.values.get(e.var)
    return value if value is not None else f.load_value(repr_of(e.type), f.var_place(e.var))


def _local_place(f, e, off):
    return f.gep(f.var_place(e.var), off)


def _global(f, e):
    f.at(e.pos)
    return f.load_value(repr_of(e.type), f.m.var_symbol(e.var))


def _global_place(f, e, off):
    return f.gep(f.m.var_symbol(e.var), off)


def _load_place(f, e):
    ptr = place(f, e, 0)
    f.at(e.pos)
    return f.load_value(repr_of(e.type), ptr)


def _deref_place(f, e, off):
    ptr = expr(f, e.x)
    if not _never_nil(e.x):
        f.at(e.pos)
        f.nil_check(ptr, off)
    return f.gep(ptr, off)


def _never_nil(e) -> bool:
    cls = e.__class__
    if cls is tree.Convert and e.kind == "noop":
        return _never_nil(e.x)
    return cls is tree.AddrOf or cls is tree.AddrLit or cls is tree.New


def _field_place(f, e, off):
    return place(f, e.x, off + offsets_of(e.x.type.underlying)[e.index])


def index_value(f: FuncGen, e) -> tuple[str, bool]:
    """Evaluate an index or length: (i64 value, whether its type is unsigned with 64 bits)."""
    r = repr_of(e.type)
    v = expr(f, e)
    if r.bits == 64:
        return v, not r.signed
    if e.__class__ is tree.Const:
        return str(e.value), False
    return f.ins(f"{'sext' if r.signed else 'zext'} i{r.bits} {v} to i64"), False


def _index_place(f, e, off):
    u = e.x.type.underlying
    if u.__class__ is Array:
        base, n = place(f, e.x, 0), str(u.len)
        if e.index.__class__ is tree.Const and 0 <= e.index.value < u.len:
            return f.gep(base, e.index.value * size_of(u.elem) + off)
        elem = u.elem
    elif u.__class__ is Slice:
        base, n, _ = expr(f, e.x)
        elem = u.elem
    else:
        raise InternalError(f"index of {u}", e.pos)
    i, unsigned = index_value(f, e.index)
    f.at(e.pos)
    f.raise_if(f.ins(f"icmp uge i64 {i}, {n}"), "panicIndexU" if unsigned else "panicIndex", f"i64 {i}, i64 {n}")
    return f.gep(element(f, base, repr_of(elem), i), off)


def element(f: FuncGen, base: str, r: Repr, i: str) -> str:
    """The address of element `i` (in range, or one past the end) of an array at `base`."""
    if i == "0" or r.size == 0:
        return base
    return f.ins(f"getelementptr inbounds {r.blob}, ptr {base}, i64 {i}")


def _index(f, e):
    u = e.x.type.underlying
    if u.__class__ is Array or u.__class__ is Slice:
        return _load_place(f, e)
    p, n = expr(f, e.x)
    i, unsigned = index_value(f, e.index)
    f.at(e.pos)
    f.raise_if(f.ins(f"icmp uge i64 {i}, {n}"), "panicIndexU" if unsigned else "panicIndex", f"i64 {i}, i64 {n}")
    return f.load("i8", f.ins(f"getelementptr inbounds i8, ptr {p}, i64 {i}"))


def _addr_of(f, e):
    return place(f, e.x, 0)


# ---- literals and allocations ----------------------------------------------------------------------------------------
def allocate(f: FuncGen, e, t, zeroed: bool) -> str:
    """Make memory for the `t` of an expression where escape analysis decided; zeroed when asked."""
    r = repr_of(t)
    if e.esc != STACK:
        return f.outer_object(e, t, zeroed)
    ptr = f.temp(r)
    if zeroed:
        f.store_zero(r, ptr)
    return ptr


def _new(f, e):
    if e.init is None:
        f.at(e.pos)
        return allocate(f, e, e.elem, True)
    value = expr(f, e.init)
    f.at(e.pos)
    ptr = allocate(f, e, e.elem, False)
    f.store_value(repr_of(e.elem), value, ptr)
    return ptr


def _addr_lit(f, e):
    """&T{…}: the elements are evaluated before the object exists, so that a panic or an allocation in them sees no half of it."""
    f.at(e.pos)
    if e.lit.__class__ is tree.CompositeLit and all(simple(x) for _, x in e.lit.elems):
        ptr = allocate(f, e, e.lit.type, False)
        composite_into(f, e.lit, ptr, fresh=e.esc != STACK and size_of(e.lit.type) > 0 and _zeroed_by_heap(f, e.lit.type))
        return ptr
    value = expr(f, e.lit)
    f.at(e.pos)
    ptr = allocate(f, e, e.lit.type, False)
    f.store_value(repr_of(e.lit.type), value, ptr)
    return ptr


def _zeroed_by_heap(f, t) -> bool:
    from minigo.layout.records import has_pointers
    return has_pointers(t)  # mg_new zeroes; mg_alloc was asked not to


def simple(e) -> bool:
    """Tell whether evaluating `e` neither calls, allocates nor panics."""
    cls = e.__class__
    if cls is tree.Const or cls is tree.Zero or cls is tree.Local or cls is tree.Global or cls is tree.FuncRef:
        return True
    if cls is tree.Field:
        return simple(e.x)
    if cls is tree.Convert:
        return e.kind in ("noop", "number") and simple(e.x)
    if cls is tree.CompositeLit:
        return all(simple(x) for _, x in e.elems)
    return False


def _composite(f, e):
    r = repr_of(e.type)
    if r.size > CONST_COPY_BYTES:
        from minigo.codegen import static
        symbol = static.constant_data(f.m, e)
        if symbol is not None:
            return symbol
    ptr = f.temp(r)
    composite_into(f, e, ptr)
    return ptr


def composite_into(f: FuncGen, e, dest: str, fresh: bool = False) -> None:
    """Build a struct or array literal at `dest`. fresh: the memory is zero already."""
    r = repr_of(e.type)
    if r.size > CONST_COPY_BYTES and len(e.elems) > 2:
        from minigo.codegen import static
        symbol = static.constant_data(f.m, e)
        if symbol is not None:
            f.at(e.pos)
            f.memcpy(dest, symbol, r.size, r.align)
            return
    u = r.u
    count = len(u.fields) if u.__class__ is Struct else u.len
    if len(e.elems) < count and not fresh:
        f.at(e.pos)
        f.memzero(dest, r.size, r.align)
    if u.__class__ is Struct:
        offsets = offsets_of(u)
        for i, x in e.elems:
            expr_into(f, x, f.gep(dest, offsets[i]))
    else:
        size = size_of(u.elem)
        for i, x in e.elems:
            expr_into(f, x, f.gep(dest, i * size))


_PLACE = {tree.Local: _local_place, tree.Global: _global_place, tree.Deref: _deref_place, tree.Field: _field_place,
          tree.Index: _index_place, tree.MapIndex: map_.element_place}

_EXPR = {
    tree.Const: _const, tree.Zero: _zero, tree.Local: _local, tree.Global: _global, tree.Deref: _load_place, tree.Field: _load_place,
    tree.Index: _index, tree.AddrOf: _addr_of, tree.New: _new, tree.AddrLit: _addr_lit, tree.CompositeLit: _composite,
    tree.Unary: arith.unary, tree.Binary: arith.binary, tree.Convert: conversions.convert,
    tree.FuncRef: closure.func_value, tree.FuncLit: closure.literal, tree.MethodValue: closure.method_value,
    tree.Call: call.call, tree.CallInterface: call.call, tree.Builtin: builtin.builtin,
    tree.TypeAssert: interface.type_assert, tree.Concat: string_.concat, tree.SliceOp: slice_.slice_op,
    tree.SliceLit: slice_.slice_literal, tree.MakeSlice: slice_.make_slice, tree.Append: slice_.append,
    tree.MapIndex: map_.index, tree.MapLit: map_.literal, tree.MakeMap: map_.make,
    tree.MakeChan: channel.make, tree.Receive: channel.receive,
}
