"""Calls: of declared functions, literals, func values, interface methods, C functions.

A call is direct when the callee is known: a declared function or method, a literal called on the spot, or a local variable that
holds one literal for ever. Arguments are evaluated left to right after the callee; a nil func value or interface panics behind them.

Example: `f(s, n)` with s string → `call i64 @"go.main.f"(ptr %p, i64 %len, i64 %n)`;
`fn(n)` → `%code = load ptr, ptr %fn; call i64 %code(i64 %n, ptr nest %fn)`.
Source: abi.md, "Calls between Go functions", "Calls from Go to C".
"""
from __future__ import annotations

from minigo.codegen import basecase, interface, intrinsics
from minigo.codegen.types import MEMORY, call_shape, param_types, repr_of, result_types, shape_of
from minigo.lower import tree

# Behind so many calls in one function LLVM inlines no more of them: its time grows with the square of what a function becomes.
CALLS_INLINED = 100

# A function that calls one of these stays on its own: the registers in which it holds the object are then the caller's again when it
# returns. Inlined, they would keep the object alive for as long as the caller does not need them.
_GARBAGE_IS_TOLD = ("runtime.SetFinalizer", "runtime.AddCleanup[", "weak.Make[")


def call(f, e, dest: str | None = None):
    """Compile a Call or CallInterface.

    Args: dest: memory for the only result, of a memory type. Returns: the value; a list of values for several results; None.
    """
    if e.__class__ is tree.CallInterface:
        return _call_interface(f, e, dest)
    fun = e.fun
    cls = fun.__class__
    if cls is tree.FuncRef:
        func = fun.func
        maker = intrinsics.expansion(func.full_name, func.linkname)
        if maker is not None:
            return maker(f, e)
        if not func.has_body and func.linkname:
            return _call_linked(f, e, func)
        shape = _shape(e)
        place = _place_of_objects(f, e) if e.placed or e in f.placing else None
        symbol = f.m.func_symbol(func) if place is None else f.m.placing_symbol(func)
        if f.fn is not None and func.full_name == f.fn.name:
            case = basecase.base_case(f.fn)
            if case is not None:
                return basecase.call_itself(f, e, case, lambda pieces: emit(f, shape, symbol, pieces, None, dest))
        f.waits_for_garbage = f.waits_for_garbage or func.full_name.startswith(_GARBAGE_IS_TOLD)
        args = arguments(f, e.args)
        f.at(e.pos)
        if place is not None:
            args.insert(0, f"ptr {place}")
        return emit(f, shape, symbol, args, None, dest)
    lit = fun if cls is tree.FuncLit else f.m.known.get(fun.var) if cls is tree.Local else None
    if lit is not None:
        record = f.expr(fun)
        args = arguments(f, e.args)
        f.at(e.pos)
        symbol = f.m.need(lit.function.name)
        return emit(f, _shape(e), symbol, args, record if lit.captures else None, dest)
    record = f.expr(fun)
    args = arguments(f, e.args)
    f.at(e.pos)
    f.nil_check(record)
    code = f.load("ptr", record)
    return emit(f, _shape(e), code, args, record, dest)


def _place_of_objects(f, e) -> str:
    """Return the memory in which the callee is to make what its results point to: in this frame, or part of what this function was given."""
    if not e.placed:
        return f.gep("%objects", f.placing[e])
    f.at(e.pos)
    return f.alloca(f"[{e.fun.func.placed[0]} x i8]", 8)


def call_into(f, e, dest: str) -> None:
    """Compile a call whose only result is of a memory type, leaving it at `dest`."""
    value = call(f, e, dest)
    if value != dest:
        r = repr_of(e.type)
        f.store_value(r, value, dest)


def _shape(e):
    return call_shape([a.type for a in e.args], result_types(e.type))


def arguments(f, args: list) -> list:
    """Evaluate arguments to typed pieces; large memory values to the address of a copy that the callee owns."""
    out: list = []
    for a in args:
        r = repr_of(a.type)
        if r.kind == MEMORY and r.leaves is None:
            out.append(f"ptr {own_copy(f, a, r)}")
        else:
            out += f.explode(r, f.expr(a))
    return out


def own_copy(f, e, r) -> str:
    from minigo.codegen.expr import expr_into
    ptr = f.temp(r)
    expr_into(f, e, ptr)
    return ptr


def emit(f, shape, callee: str, args: list, context: str | None, dest: str | None = None):
    """Emit the call and gather its results."""
    out = None
    if shape.out is not None:
        single = len(shape.results) == 1
        out = dest if dest is not None and single else _results(f, shape)
        args = [f"ptr {out}", *args]
    if context is not None:
        args = [*args, f"ptr nest {context}"]
    f.calls += 1
    text = f"call {shape.ret} {callee}({', '.join(args)}){' noinline' if f.calls > CALLS_INLINED else ''}"
    if shape.ret == "void":
        f.do(text)
        if out is None and not shape.results:
            return None
        pieces: list = []
    else:
        v = f.ins(text)
        pieces = [v] if len(shape.rtypes) == 1 else list(f.unpack(shape.ret, v, len(shape.rtypes)))
    values = []
    if out is not None:
        values = [f.load_value(r, f.gep(out, off)) for r, off in zip(shape.results, shape.out.offsets)]
    else:
        at = 0
        for r in shape.results:
            n = len(param_types(r))
            values.append(f.implode(r, pieces[at:at + n], dest))
            at += n
    return values[0] if len(values) == 1 else values


def _results(f, shape) -> str:
    """Reserve memory for results that are returned in memory; no word that they fill in part may keep what was there."""
    loose = shape.out.loose
    if any(r.loose for r in shape.results):
        loose = range(0, shape.out.size, 8)
    return f.frame_memory(shape.out.size, shape.out.align, loose)


def _call_interface(f, e, dest):
    word0, word = f.expr(e.recv)
    args = arguments(f, e.args)
    f.at(e.pos)
    code = interface.load_method(f, e.recv.type, word0, e.method.name)
    shape = call_shape([a.type for a in e.args], result_types(e.type))
    if shape.out is None:
        return emit(f, shape, code, [f"ptr {word}", *args], None, dest)
    return emit(f, shape, code, [f"ptr {word}", *args], None, dest)


def _call_linked(f, e, func):
    """A body-less function: C's by System V rules, another package's Go function by ours."""
    name = func.linkname
    args = arguments(f, e.args)
    f.at(e.pos)
    shape = shape_of(func.type)
    if not name.startswith("mg_"):
        symbol = f.m.need(name) if name in f.m.by_name else f.m.declare_go(name, shape)
        return emit(f, shape, symbol, args, None)
    return emit_c(f, name, shape, args)


def emit_c(f, name: str, shape, args: list):
    """Call a C function: bool is zero-extended; more than two result words come through a hidden first pointer."""
    args = ["i1 zeroext" + a[2:] if a.startswith("i1 ") else a for a in args]
    types = [a.partition(" ")[0] for a in args]
    hidden = None
    if len(shape.rtypes) > 2:
        from minigo.layout.records import Record
        record = Record([(8, 8, 0)] * len(shape.rtypes))
        hidden = f.alloca(f"[{record.size} x i8]", 8)
        args, types, ret = [f"ptr {hidden}", *args], ["ptr", *types], "void"
    else:
        ret = shape.ret
    callee = _declare_c(f.m, name, ret, types)
    text = f"call {ret} {callee}({', '.join(args)})"
    if ret == "void":
        f.do(text)
        if hidden is None:
            return None
        pieces = [f.load(ty, f.gep(hidden, 8 * i)) for i, ty in enumerate(shape.rtypes)]
    else:
        v = f.ins(text)
        pieces = [v] if len(shape.rtypes) == 1 else list(f.unpack(ret, v, len(shape.rtypes)))
    values, at = [], 0
    for r in shape.results:
        n = len(param_types(r))
        values.append(f.implode(r, pieces[at:at + n]))
        at += n
    return values[0] if len(values) == 1 else values


def _declare_c(m, name: str, ret: str, types: list) -> str:
    from minigo.codegen.runtime_abi import C_FUNCTIONS
    if name in C_FUNCTIONS:
        return m.c_function(name).rpartition(" ")[2]
    result = "zeroext i1" if ret == "i1" else ret
    params = ", ".join("i1 zeroext" if t == "i1" else t for t in types)
    m.declare(name, f"declare {result} @{name}({params}) {m.attrs('nounwind')}")
    return f"@{name}"
