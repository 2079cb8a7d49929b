"""Equality of values of every comparable type, and the Equal functions that type descriptors name.

Structures that are equal exactly when their bytes are (no padding, no floats, strings, interfaces or blank fields) are compared
as memory; other ones field by field, in order, ending at the first difference.

Example: `a == b` for `struct{ n int; s string }` → compare n; then lengths of s; then memcmp.
Source: specification, "Comparison operators".
"""
from __future__ import annotations

from minigo.codegen.types import MEMORY, SCALAR, repr_of
from minigo.diag import InternalError
from minigo.lower import tree
from minigo.types import types as T
from minigo.types.sizes import offsets_of, size_of
from minigo.types.types import Array, Basic, Chan, Interface, Pointer, Struct, key

INLINE_MEMORY_BYTES = 16  # memory up to this size is compared by integer loads
INLINE_ELEMENTS = 4


def is_comparable(t) -> bool:
    u = t.underlying
    cls = u.__class__
    if cls is Struct:
        return all(is_comparable(fl.type) for fl in u.fields)
    if cls is Array:
        return is_comparable(u.elem)
    return cls in (Basic, Pointer, Chan, Interface)


def is_memory_comparable(t) -> bool:
    """Tell whether values of `t` are equal exactly when their bytes are."""
    u = t.underlying
    cls = u.__class__
    if cls is Basic:
        return not u.info & (T.IS_FLOAT | T.IS_COMPLEX | T.IS_STRING)
    if cls is Struct:
        at = 0
        for fl, off in zip(u.fields, offsets_of(u)):
            if off != at or fl.name == "_" or not is_memory_comparable(fl.type):
                return False
            at += size_of(fl.type)
        return at == size_of(u)
    if cls is Array:
        return is_memory_comparable(u.elem)
    return cls in (Pointer, Chan)


def compare_expr(f, e, negate: bool):
    x_nil, y_nil = e.x.__class__ is tree.Zero, e.y.__class__ is tree.Zero
    t = e.x.type
    if repr_of(t).kind != MEMORY and (x_nil or y_nil):
        return _compare_nil(f, e, e.y if x_nil else e.x, negate)
    boxed = _boxed_operand(e)
    if boxed is not None:
        return _compare_boxed(f, e, boxed, negate)
    x = f.expr(e.x)
    y = f.expr(e.y)
    f.at(e.pos)
    if repr_of(t).kind == SCALAR:
        return compare_scalar(f, repr_of(t), x, y, negate)
    v = equal(f, t, x, y)
    return f.ins(f"xor i1 {v}, true") if negate else v


def compare_scalar(f, r, x, y, negate: bool):
    if r.floating:
        return f.ins(f"fcmp {'une' if negate else 'oeq'} {r.reg} {x}, {y}")
    return f.ins(f"icmp {'ne' if negate else 'eq'} {r.reg} {x}, {y}")


def _compare_nil(f, e, operand, negate):
    v = f.expr(operand)
    f.at(e.pos)
    r = repr_of(operand.type)
    if r.kind == SCALAR:
        return compare_scalar(f, r, v, "0.0" if r.floating else "null" if r.reg == "ptr" else "false" if r.reg == "i1" else "0", negate)
    if r.floating:
        zero = equal(f, operand.type, v, ("0.0", "0.0"))
        return f.ins(f"xor i1 {zero}, true") if negate else zero
    if r.u.__class__ is Basic:  # string: equal to "" exactly when empty
        return f.ins(f"icmp {'ne' if negate else 'eq'} i64 {v[1]}, 0")
    return f.ins(f"icmp {'ne' if negate else 'eq'} ptr {v[0]}, null")


def _boxed_operand(e):
    """Return the operand that is a concrete value converted for the comparison with an interface, if there is one."""
    for side in (e.y, e.x):
        if side.__class__ is tree.Convert and side.kind == "iface" and side.implicit:
            return side
    return None


def _compare_boxed(f, e, boxed, negate):
    """interface == concrete: the types first, then the values, without boxing."""
    from minigo.codegen import interface
    t = boxed.x.type
    r = repr_of(t)
    if boxed is e.x:
        y = f.expr(boxed.x)
        x = f.expr(e.y)
        other = e.y
    else:
        x = f.expr(e.x)
        y = f.expr(boxed.x)
        other = e.x
    f.at(e.pos)
    typ = interface.dynamic_type(f, other.type, x[0])
    same, done = f.label("same"), f.label("done")
    is_t = f.ins(f"icmp eq ptr {typ}, {f.m.type_descriptor(t)}")
    first = f.block
    f.cbr(is_t, same, done)
    f.start(same)
    v = equal(f, t, interface.unbox(f, r, t, x[1]), y)
    second = f.block
    f.start(done)
    v = f.phi("i1", ("false", first), (v, second))
    return f.ins(f"xor i1 {v}, true") if negate else v


def equal(f, t, x, y) -> str:
    """Compare two values of type `t`."""
    r = repr_of(t)
    if r.kind == SCALAR:
        return compare_scalar(f, r, x, y, False)
    u = r.u
    cls = u.__class__
    if cls is Basic:
        if r.floating:
            a, b = (f.ins(f"fcmp oeq {r.regs[0]} {x[i]}, {y[i]}") for i in (0, 1))
            return f.ins(f"and i1 {a}, {b}")
        return _equal_strings(f, x, y)
    if cls is Interface:
        return equal_interfaces(f, t, x, y)
    if cls is Struct or cls is Array:
        return _equal_memory(f, u, x, y)
    raise InternalError(f"comparison of {t}")


def _equal_strings(f, x, y) -> str:
    same, done = f.label("same"), f.label("done")
    first = f.block
    f.cbr(f.ins(f"icmp eq i64 {x[1]}, {y[1]}"), same, done)
    f.start(same)
    v = equal_bytes(f, x[0], y[0], x[1])
    f.start(done)
    return f.phi("i1", ("false", first), (v, same))


def equal_bytes(f, p: str, q: str, n: str) -> str:
    """Compare n bytes: by memcmp, which LLVM knows and expands when n is a small constant."""
    f.m.declare("memcmp", f"declare i32 @memcmp(ptr, ptr, i64) {f.m.attrs('nounwind nofree nosync willreturn memory(argmem: read)')}")
    return f.ins(f"icmp eq i32 {f.ins(f'call i32 @memcmp(ptr {p}, ptr {q}, i64 {n})')}, 0")


def equal_interfaces(f, t, x, y) -> str:
    """Types first; then nil, or the values by `runtime.efaceeq`."""
    from minigo.codegen import interface
    tx, ty = (interface.dynamic_type(f, t, v[0]) for v in (x, y))
    same, values, done = f.label("same"), f.label("values"), f.label("done")
    first = f.block
    f.cbr(f.ins(f"icmp eq ptr {tx}, {ty}"), same, done)
    f.start(same)
    f.cbr(f.ins(f"icmp eq ptr {tx}, null"), done, values)
    f.start(values)
    v = f.call_go("efaceeq", f"ptr {tx}, ptr {x[1]}, ptr {y[1]}")
    f.start(done)
    return f.phi("i1", ("false", first), ("true", same), (v, values))


def _equal_memory(f, u, x, y) -> str:
    size = size_of(u)
    if size == 0:
        return "true"
    if is_memory_comparable(u):
        if size <= INLINE_MEMORY_BYTES and size & size - 1 == 0:
            ty = f"i{size * 8}"
            a, b = f.load(ty, x, repr_of(u).align), f.load(ty, y, repr_of(u).align)
            return f.ins(f"icmp eq {ty} {a}, {b}")
        return equal_bytes(f, x, y, str(size))
    parts = _parts(u)
    if len(parts) > INLINE_ELEMENTS:
        return f.ins(f"call i1 {equal_function(f.m, u)}(ptr {x}, ptr {y})")
    return _equal_parts(f, parts, x, y)


def _parts(u) -> list:
    if u.__class__ is Struct:
        return [(fl.type, off) for fl, off in zip(u.fields, offsets_of(u)) if fl.name != "_"]
    return [(u.elem, i * size_of(u.elem)) for i in range(min(u.len, INLINE_ELEMENTS + 1))]


def _equal_parts(f, parts, x, y) -> str:
    done = f.label("done")
    outs = []
    v = "true"
    for i, (t, off) in enumerate(parts):
        if i:
            more = f.label("more")
            outs.append(("false", f.block))
            f.cbr(v, more, done)
            f.start(more)
        r = repr_of(t)
        v = equal(f, t, f.load_value(r, f.gep(x, off)), f.load_value(r, f.gep(y, off)))
    if not outs:
        return v
    outs.append((v, f.block))
    f.start(done)
    return f.phi("i1", *outs)


# ---- Equal functions -------------------------------------------------------------------------------------------------
def equal_function(m, t) -> str:
    """Return the symbol of `func(p, q unsafe.Pointer) bool` for a comparable type that is not memory-comparable."""
    from minigo.codegen.debuginfo import quote
    u = t.underlying
    name = "type:.eq." + key(u)
    symbol = "@" + quote(name)
    if ("eq", symbol) not in m.made:
        m.made["eq", symbol] = symbol
        m.later(lambda: _emit_equal(m, u, name, symbol))
    return symbol


def _emit_equal(m, u, name, symbol) -> None:
    from minigo.codegen.types import call_shape
    from minigo.types.universe import BOOL, UNSAFE_POINTER
    f = m.generator(None, name, 0)
    f.shape = call_shape([UNSAFE_POINTER, UNSAFE_POINTER], [BOOL])
    f.params_text = ["ptr %p", "ptr %q"]
    r = repr_of(u)
    if u.__class__ is Array and u.len > INLINE_ELEMENTS:
        _equal_loop(f, u)
    elif r.kind == MEMORY:
        f.ret([_equal_parts(f, _parts(u), "%p", "%q")])
    else:
        f.ret([equal(f, u, f.load_value(r, "%p"), f.load_value(r, "%q"))])
    m.texts[name] = f.text(symbol, "linkonce_odr ", m.function_attrs())


def _equal_loop(f, u: Array) -> None:
    r = repr_of(u.elem)
    slot = f.alloca("i64", 8)
    head, body, step, no, yes = (f.label(h) for h in ("head", "body", "step", "no", "yes"))
    f.store("i64", "0", slot)
    f.start(head)
    i = f.load("i64", slot)
    f.cbr(f.ins(f"icmp ult i64 {i}, {u.len}"), body, yes)
    f.start(body)
    from minigo.codegen.expr import element
    x, y = (f.load_value(r, element(f, p, r, i)) for p in ("%p", "%q"))
    f.cbr(equal(f, u.elem, x, y), step, no)
    f.start(step)
    f.store("i64", f.ins(f"add i64 {i}, 1"), slot)
    f.br(head)
    f.start(no)
    f.ret(["false"])
    f.start(yes)
    f.ret(["true"])
