"""Func values: closure records of literals, static records of plain functions, method values.

A record is `{code, captures…}`: a captured variable's value when it never changes and is small, else its address. A literal that
captures nothing and a declared function have one read-only record. Inside, captures are read from the context once, at entry.

Example: `func() int { n++; return n }` with n by reference → `%rec = {@"go.main.f.func1", %n}`, in the frame or on the heap.
Source: abi.md, "Values"; design: "Values, calls, closures".
"""
from __future__ import annotations

from minigo.codegen.types import repr_of
from minigo.diag import InternalError
from minigo.layout.records import Record, closure_record, pointer_bitmap
from minigo.lower.tree import STACK
from minigo.types.sizes import align_of, size_of


def func_value(f, e) -> str:
    """A declared function or method expression as a value."""
    return f.m.static_record(f.m.func_symbol(e.func))


def literal(f, e) -> str:
    """A func literal: its record."""
    fn = e.function
    fn.literal = e
    if e.captures is None:
        raise InternalError(f"captures of {fn.name} are not decided", e.pos)
    symbol = f.m.need(fn.name)
    if not e.captures:
        return f.m.static_record(symbol)
    f.at(e.pos)
    record = closure_record(e.captures)
    ptr = _allocate(f, record, e)
    f.store("ptr", symbol, ptr)
    for c, off in zip(e.captures, record.offsets[1:]):
        slot = f.gep(ptr, off)
        if not c.by_value:
            f.store("ptr", f.var_place(c.var), slot)
        else:
            f.store_value(repr_of(c.var.type), f.read_var(c.var), slot)
    return ptr


def _allocate(f, record: Record, e) -> str:
    if e.esc == STACK:
        return f.frame_memory(record.size, 8, record.loose)
    return f.outer_memory(e, record.size, 8, record.bitmap, zeroed=False)


def method_value(f, e) -> str:
    """x.m: a record of the wrapper `m-fm` and the receiver, evaluated now."""
    from minigo.codegen import interface, wrappers
    t = e.recv.type
    r = repr_of(t)
    value = f.expr(e.recv)
    f.at(e.pos)
    if interface.is_interface(t):
        f.nil_check(value[0])
    symbol = wrappers.method_value_wrapper(f.m, e.func, t)
    record = Record([(8, 8, 0), (size_of(t), align_of(t), pointer_bitmap(t))])
    ptr = _allocate(f, record, e)
    f.store("ptr", symbol, ptr)
    f.store_value(r, value, f.gep(ptr, record.offsets[1]))
    return ptr
