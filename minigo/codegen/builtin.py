"""Built-in functions, `unsafe` ones included.

Source: specification, "Built-in functions", "Package unsafe".
"""
from __future__ import annotations

from minigo.codegen import arith, channel, defer, slice_
from minigo.codegen.types import SCALAR, repr_of
from minigo.diag import InternalError
from minigo.types import types as T
from minigo.types.types import Array, Basic, Chan, Interface, Map, Pointer, Slice


def builtin(f, e):
    maker = _BUILTIN.get(e.op)
    if maker is None:
        raise InternalError(f"no code for the built-in {e.op}", e.pos)
    return maker(f, e)


def _len(f, e):
    x = e.args[0]
    u = x.type.underlying
    if u.__class__ is Array:
        f.expr(x)
        return str(u.len)
    if u.__class__ is Pointer:
        f.expr(x)
        return str(u.elem.underlying.len)
    if u.__class__ is Map:
        from minigo.codegen import map_
        return map_.length(f, e)
    if u.__class__ is Chan:
        return channel.length(f, e)
    if u.__class__ is not Slice and u.__class__ is not Basic:
        raise InternalError(f"{e.op} of {x.type}", e.pos)
    value = f.expr(x)
    return value[2] if e.op == "cap" else value[1]


def _clear(f, e):
    if e.args[0].type.underlying.__class__ is Map:
        from minigo.codegen import map_
        map_.clear(f, e)
    else:
        slice_.clear(f, e)


def _delete(f, e):
    from minigo.codegen import map_
    map_.delete(f, e)


# ---- min and max -----------------------------------------------------------------------------------------------------
def _min_max(f, e):
    r = repr_of(e.type)
    values = [f.expr(x) for x in e.args]
    f.at(e.pos)
    v = values[0]
    for w in values[1:]:
        v = _extreme(f, e.op, r, v, w)
    return v


def _extreme(f, op, r, x, y):
    if r.kind != SCALAR:
        less = arith.order(f, "<" if op == "min" else ">", r, y, x)
        return tuple(f.select(less, ty, b, a) for ty, a, b in zip(r.regs, x, y))
    if r.floating:
        return f.call_go(f"f{op}{'32' if r.reg == 'float' else ''}", f"{r.reg} {x}, {r.reg} {y}")
    name = f"llvm.{'s' if r.signed else 'u'}{op}.{r.reg}"
    return f.ins(f"call {f.m.intrinsic(name, r.reg, f'{r.reg}, {r.reg}')}({r.reg} {x}, {r.reg} {y})")


# ---- print -----------------------------------------------------------------------------------------------------------
def _print(f, e):
    values = [f.expr(x) for x in e.args]
    f.at(e.pos)
    f.do_go("printlock", "")
    for i, (x, v) in enumerate(zip(e.args, values)):
        if i and e.op == "println":
            f.do_go("printsp", "")
        _print_value(f, e, x.type, v)
    if e.op == "println":
        f.do_go("printnl", "")
    f.do_go("printunlock", "")


def _print_value(f, e, t, v) -> None:
    r = repr_of(t)
    u = r.u
    if u.__class__ is Interface:
        f.do_go("printeface", f"ptr {v[0]}, ptr {v[1]}")
    elif u.__class__ is Slice:
        f.do_go("printslice", f"ptr {v[0]}, i64 {v[1]}, i64 {v[2]}")
    elif u.__class__ is Basic and u.kind == T.STRING:
        f.do_go("printstring", f"ptr {v[0]}, i64 {v[1]}")
    elif r.floating and r.kind != SCALAR:
        single = r.regs[0] == "float"
        re, im = (f.ins(f"fpext float {part} to double") if single else part for part in v)
        f.do_go("printcomplex", f"double {re}, double {im}, i1 {'true' if single else 'false'}")
    elif r.kind != SCALAR:
        raise InternalError(f"{e.op} of {t}", e.pos)
    elif r.reg == "i1":
        f.do_go("printbool", f"i1 {v}")
    elif r.bits:
        if r.bits < 64:
            v = f.ins(f"{'sext' if r.signed else 'zext'} {r.reg} {v} to i64")
        f.do_go("printint" if r.signed else "printuint", f"i64 {v}")
    elif r.floating:
        f.do_go("printfloat" if r.reg == "double" else "printfloat32", f"{r.reg} {v}")
    else:
        f.do_go("printpointer", f"ptr {v}")


# ---- unsafe ----------------------------------------------------------------------------------------------------------
def _integer(f, x) -> str:
    from minigo.codegen.expr import index_value
    return index_value(f, x)[0]


def _unsafe_add(f, e):
    p = f.expr(e.args[0])
    n = _integer(f, e.args[1])
    f.at(e.pos)
    return f.ins(f"getelementptr i8, ptr {p}, i64 {n}")


def _unsafe_slice(f, e):
    p = f.expr(e.args[0])
    n = _integer(f, e.args[1])
    f.at(e.pos)
    elem = e.args[0].type.underlying.elem
    f.do_go("unsafeslice", f"ptr {f.m.heap_descriptor(elem)}, ptr {p}, i64 {n}")
    return p, n, n


def _unsafe_string(f, e):
    p = f.expr(e.args[0])
    n = _integer(f, e.args[1])
    f.at(e.pos)
    f.do_go("unsafestring", f"ptr {p}, i64 {n}")
    return p, n


def _data(f, e):
    return f.expr(e.args[0])[0]


def _complex(f, e):
    return tuple([f.expr(x) for x in e.args])


def _part(f, e):
    return f.expr(e.args[0])[0 if e.op == "real" else 1]


_BUILTIN = {"complex": _complex, "real": _part, "imag": _part, "len": _len, "cap": _len, "copy": slice_.copy, "clear": _clear, "close": channel.close, "delete": _delete, "panic": defer.panic, "recover": defer.recover,
            "deferframe": defer.frame, "move2heap": slice_.move_to_heap, "move2heapcap": slice_.move_to_heap,
            "print": _print, "println": _print, "min": _min_max, "max": _min_max, "unsafe.Add": _unsafe_add,
            "unsafe.Slice": _unsafe_slice, "unsafe.String": _unsafe_string, "unsafe.StringData": _data,
            "unsafe.SliceData": _data}
