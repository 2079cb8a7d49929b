"""Range loops over integers, arrays, slices, strings and maps; those over channels are in channel.py.

A hidden counter runs; `key` and `value` are made afresh from it in each iteration (or assigned, without :=), so that the body may
change them. The operand is evaluated once; an array whose elements are wanted is copied unless nothing can change it.

Example: `for i, v := range s` → `{p, n} = s; for c = 0; c < n (unsigned); c++ { i := c; v := p[c]; … }`, without bounds check.
Source: specification, "For statements with range clause".
"""
from __future__ import annotations

from minigo.codegen import channel, string_
from minigo.codegen.types import repr_of
from minigo.diag import InternalError
from minigo.lower import tree
from minigo.types.types import Array, Basic, Chan, Map, Pointer, Slice
from minigo.types import types as T


def range_stmt(f, s) -> None:
    u = s.x.type.underlying
    cls = u.__class__
    if cls is Basic and u.kind != T.STRING:
        _range_int(f, s)
    elif cls is Basic:
        _range_string(f, s)
    elif cls is Map:
        _range_map(f, s, u)
    elif cls is Chan:
        channel.range_channel(f, s)
    elif cls is Slice:
        p, n, _ = f.expr(s.x)
        _range_elements(f, s, u.elem, p, n)
    elif cls is Array:
        _range_elements(f, s, u.elem, _array_operand(f, s), str(u.len))
    elif cls is Pointer:
        p = f.expr(s.x)
        array = u.elem.underlying
        _range_elements(f, s, array.elem, p, str(array.len), check=s.value is not None)
    else:
        raise InternalError(f"range over {s.x.type}", s.pos)


def _array_operand(f, s) -> str:
    x = s.x
    if s.value is None:
        return f.expr(x) if x.__class__ in (tree.Call, tree.CallInterface) else "null"
    ptr = f.expr(x)
    fixed = x.__class__ in (tree.Call, tree.CallInterface, tree.CompositeLit) or (
        x.__class__ is tree.Local and not x.var.assigned and not x.var.addrtaken)
    if fixed:
        return ptr
    r = repr_of(x.type)
    copy = f.temp(r)
    f.at(s.pos)
    f.memcpy(copy, ptr, r.size, r.align)
    return copy


def _loop(f, s, ty: str, start: str, condition, body, step) -> None:
    """The common frame: condition(i) → i1, body(i), step(i) → next i."""
    f.at(s.pos)
    slot = f.alloca(ty, 8)
    f.store(ty, start, slot)
    head, inside, post, done = f.label("head"), f.label("body"), f.label("post"), f.label("done")
    f.targets[s] = (done, post)
    f.start(head)
    i = f.load(ty, slot)
    f.cbr(condition(i), inside, done)
    f.start(inside)
    following = body(i)
    from minigo.codegen import stmt
    stmt.block(f, s.body)
    f.start(post)
    f.at(s.pos)
    f.store(ty, step(i, following), slot)
    f.br(head)
    f.start(done)


def bind(f, s, target, t, value) -> None:
    """Give an iteration's key or value to its variable or place."""
    if target is None:
        return
    if s.define:
        f.define_var(target, value)
    else:
        from minigo.codegen.expr import place
        f.store_value(repr_of(t), value, place(f, target))


def _target_type(s, target):
    return target.type if target is not None else None


def _range_int(f, s) -> None:
    r = repr_of(s.x.type)
    n = f.expr(s.x)
    less = "slt" if r.signed else "ult"

    def body(i):
        bind(f, s, s.key, _target_type(s, s.key), i)
    _loop(f, s, r.reg, "0", lambda i: f.ins(f"icmp {less} {r.reg} {i}, {n}"), body,
          lambda i, _: f.ins(f"add {r.reg} {i}, 1"))


def _range_elements(f, s, elem, base, n, check: bool = False) -> None:
    r = repr_of(elem)

    def body(i):
        f.at(s.pos)
        bind(f, s, s.key, _target_type(s, s.key), i)
        if s.value is not None:
            if check:
                f.nil_check(base)
            from minigo.codegen.expr import element
            bind(f, s, s.value, elem, f.load_value(r, element(f, base, r, i)))
    _loop(f, s, "i64", "0", lambda i: f.ins(f"icmp ult i64 {i}, {n}"), body, lambda i, _: f.ins(f"add nuw nsw i64 {i}, 1"))


def _range_string(f, s) -> None:
    value = f.expr(s.x)

    def body(i):
        f.at(s.pos)
        rune, following = string_.decode_rune(f, value, i)
        bind(f, s, s.key, _target_type(s, s.key), i)
        bind(f, s, s.value, _target_type(s, s.value), rune)
        return following
    _loop(f, s, "i64", "0", lambda i: f.ins(f"icmp ult i64 {i}, {value[1]}"), body, lambda i, following: following)


def _range_map(f, s, u: Map) -> None:
    """The state of the walk is `runtime.mapIter` in the frame: the addresses of key and element come first, nil at the end."""
    from minigo.codegen import map_, stmt
    m = f.expr(s.x)
    f.at(s.pos)
    state = f.alloca(f"[{map_.ITER_BYTES} x i8]", 8)
    f.memzero(state, map_.ITER_BYTES, 8)
    f.do_go("mapiterinit", f"ptr {f.m.type_descriptor(u)}, ptr {m}, ptr {state}")
    head, inside, post, done = f.label("head"), f.label("body"), f.label("post"), f.label("done")
    f.targets[s] = (done, post)
    f.start(head)
    key = f.load("ptr", state)
    f.cbr(f.ins(f"icmp ne ptr {key}, null"), inside, done)
    f.start(inside)
    if s.key is not None:
        bind(f, s, s.key, u.key, f.load_value(repr_of(u.key), key))
    if s.value is not None:
        bind(f, s, s.value, u.elem, f.load_value(repr_of(u.elem), f.load("ptr", f.gep(state, 8))))
    stmt.block(f, s.body)
    f.start(post)
    f.at(s.pos)
    f.do_go("mapiternext", f"ptr {state}")
    f.br(head)
    f.start(done)
