"""Slices: literals, make, append, slicing, copy.

append: the new length is compared with the capacity in line; only growth calls `runtime.growslice`.

Example: `append(s, x)` → n = len+1; if n > cap (unsigned) {p, _, cap} = growslice(p, n, cap, 1, elem); p[len] = x; {p, n, cap}.
Source: specification, "Appending to and copying slices", "Slice expressions", "Making slices".
"""
from __future__ import annotations

from minigo.codegen.types import MEMORY, repr_of
from minigo.diag import InternalError
from minigo.layout.records import pointer_bitmap
from minigo.lower import tree
from minigo.lower.tree import STACK
from minigo.types.types import Array, Pointer, Slice

CONST_COPY_ELEMENTS = 4
VARIABLE_MAKE_BYTES = 32   # frame memory that gc keeps for make with a size it does not know
SMALL_HEAP_MAKE_BYTES = 1 << 16


def slice_literal(f, e):
    """[]T{…}: a backing array of e.length elements."""
    elem = e.type.underlying.elem
    r = repr_of(elem)
    n = e.length
    if n == 0:
        return f.m.zero_base(), "0", "0"
    array = Array(elem, n)
    size = r.size * n
    if n >= CONST_COPY_ELEMENTS:
        from minigo.codegen import static
        symbol = static.constant_array(f.m, array, e.elems)
        if symbol is not None:
            f.at(e.pos)
            ptr = _backing(f, e, size, r.align, array, False)
            f.memcpy(ptr, symbol, size, r.align)
            return ptr, str(n), str(n)
    from minigo.codegen.expr import expr_into, simple
    late = [(i, x) for i, x in e.elems if not simple(x)]
    values = {}
    if len(late) > 1 or (late and e.esc != STACK):
        # Elements that call or allocate come before the array exists.
        for i, x in e.elems:
            values[i] = _snapshot(f, x)
    f.at(e.pos)
    ptr = _backing(f, e, size, r.align, array, len(e.elems) < n)
    for i, x in e.elems:
        at = f.gep(ptr, i * r.size)
        if i in values:
            f.store_value(r, values[i], at)
        else:
            expr_into(f, x, at)
    return ptr, str(n), str(n)


def _snapshot(f, x):
    """Evaluate to a value that later expressions cannot change."""
    r = repr_of(x.type)
    if r.kind != MEMORY or x.__class__ in (tree.Call, tree.CallInterface, tree.CompositeLit, tree.Zero):
        return f.expr(x)
    from minigo.codegen.expr import expr_into
    ptr = f.temp(r)
    expr_into(f, x, ptr)
    return ptr


def _backing(f, e, size, align, array, zeroed: bool) -> str:
    if size == 0:
        return f.m.zero_base()
    if e.esc == STACK:
        ptr = f.frame_memory(size, align, repr_of(array).loose)
        if zeroed:
            f.memzero(ptr, size, align)
        return ptr
    return f.outer_memory(e, size, align, pointer_bitmap(array), zeroed)


# ---- make ------------------------------------------------------------------------------------------------------------
def _length(f, e) -> str:
    """A length as int: values that do not fit turn negative."""
    from minigo.codegen.expr import index_value
    return index_value(f, e)[0]


def make_slice(f, e):
    elem = e.type.underlying.elem
    r = repr_of(elem)
    n = _length(f, e.len)
    cap = _length(f, e.cap) if e.cap is not None else n
    f.at(e.pos)
    fixed_cap = _constant(e.cap if e.cap is not None else e.len)
    fixed_len = _constant(e.len)
    if fixed_cap is not None and fixed_cap >= 0 and r.size * fixed_cap <= SMALL_HEAP_MAKE_BYTES * 2:
        if fixed_len is None:
            f.raise_if(f.ins(f"icmp ugt i64 {n}, {cap}"), "panicmakeslicelen")
        if e.esc == STACK or r.size * fixed_cap <= SMALL_HEAP_MAKE_BYTES:
            ptr = _backing(f, e, r.size * fixed_cap, r.align, Array(elem, fixed_cap), True)
            return ptr, n, cap
    if e.esc == STACK and fixed_cap is None and 0 < r.size <= VARIABLE_MAKE_BYTES:
        return _make_variable(f, e, elem, r, n, cap), n, cap
    return f.call_go("makeslice", f"ptr {f.m.heap_descriptor(elem)}, i64 {n}, i64 {cap}"), n, cap


def _make_variable(f, e, elem, r, n, cap) -> str:
    """make with an unknown size that does not escape: small ones in the frame."""
    most = VARIABLE_MAKE_BYTES // r.size
    buf = f.alloca(f"[{VARIABLE_MAKE_BYTES} x i8]", 8)
    small, big, done = f.label("small"), f.label("big"), f.label("made")
    fits = f.ins(f"and i1 {f.ins(f'icmp ule i64 {cap}, {most}')}, {f.ins(f'icmp ule i64 {n}, {cap}')}")
    f.cbr(fits, small, big)
    f.start(small)
    f.memzero(buf, VARIABLE_MAKE_BYTES, 8)
    f.br(done)
    f.start(big)
    ptr = f.call_go("makeslice", f"ptr {f.m.heap_descriptor(elem)}, i64 {n}, i64 {cap}")
    f.start(done)
    return f.phi("ptr", (buf, small), (ptr, big))


def _constant(e):
    return e.value if e.__class__ is tree.Const else None


# ---- append and copy -------------------------------------------------------------------------------------------------
def append(f, e):
    elem = e.type.underlying.elem
    r = repr_of(elem)
    p, n, cap = f.expr(e.slice)
    if e.spread:
        return _append_slice(f, e, elem, r, p, n, cap)
    if not e.args:
        return p, n, cap
    values = [_snapshot(f, x) if len(e.args) > 1 else f.expr(x) for x in e.args]
    f.at(e.pos)
    added = str(len(values))
    key = e.slice.var if e.slice.__class__ is tree.Local else e
    if e.grow == "buffer":
        p, total, cap = _grow(f, elem, p, n, cap, added, frame_array(f, key))
    elif e.grow == "first" and key not in f.first_used:
        f.first_used.add(key)
        p, total, cap = _grow_first(f, elem, p, n, cap, added, frame_array(f, key))
    else:
        p, total, cap = _grow(f, elem, p, n, cap, added)
    for i, v in enumerate(values):
        at = n if i == 0 else f.ins(f"add i64 {n}, {i}")
        f.store_value(r, v, _element(f, p, r, at))
    return p, total, cap


def _element(f, base, r, i) -> str:
    from minigo.codegen.expr import element
    return element(f, base, r, i)


def frame_array(f, key) -> str:
    """The array in the frame with which a slice variable may start."""
    array = f.frame_arrays.get(key)
    if array is None:
        f.frame_arrays[key] = array = f.alloca(f"[{VARIABLE_MAKE_BYTES} x i8]", 8)
    return array


def _grow(f, elem, p, n, cap, added: str, room: str | None = None) -> tuple:
    """Make room for `added` more elements: (pointer, new length, capacity). room: an array of the frame to grow in first."""
    total = f.ins(f"add i64 {n}, {added}")
    grow, done = f.label("grow"), f.label("room")
    first = f.block
    f.cbr(f.ins(f"icmp ugt i64 {total}, {cap}"), grow, done, f.m.unlikely)
    f.start(grow)
    args = f"ptr {p}, i64 {total}, i64 {cap}, i64 {added}, ptr {f.m.heap_descriptor(elem)}"
    if room is None:
        p2, _, cap2 = f.call_go_multi("growslice", args)
    else:
        p2, _, cap2 = f.call_go_multi("growslicebuf", f"{args}, ptr {room}, i64 {VARIABLE_MAKE_BYTES // repr_of(elem).size}")
    f.start(done)
    return f.phi("ptr", (p, first), (p2, grow)), total, f.phi("i64", (cap, first), (cap2, grow))


def _grow_first(f, elem, p, n, cap, added: str, array: str) -> tuple:
    """Make room where an empty slice may start in the frame: once per call, so that a loop does not give an array out twice."""
    most = VARIABLE_MAKE_BYTES // repr_of(elem).size
    used = f.alloca("i1", 1)
    f.allocas.append(f"  store i1 false, ptr {used}")
    total = f.ins(f"add i64 {n}, {added}")
    short, take, grow, done = f.label("short"), f.label("frame"), f.label("grow"), f.label("room")
    first = f.block
    f.cbr(f.ins(f"icmp ugt i64 {total}, {cap}"), short, done, f.m.unlikely)
    f.start(short)
    empty = f.ins(f"icmp eq i64 {n}, 0")
    fits = f.ins(f"icmp ule i64 {total}, {most}")
    unused = f.ins(f"xor i1 {f.load('i1', used)}, true")
    f.cbr(f.ins(f"and i1 {f.ins(f'and i1 {empty}, {fits}')}, {unused}"), take, grow)
    f.start(take)
    f.store("i1", "true", used)
    f.memzero(array, VARIABLE_MAKE_BYTES, 8)
    f.br(done)
    f.start(grow)
    args = f"ptr {p}, i64 {total}, i64 {cap}, i64 {added}, ptr {f.m.heap_descriptor(elem)}"
    p2, _, cap2 = f.call_go_multi("growslice", args)
    f.start(done)
    return (f.phi("ptr", (p, first), (array, take), (p2, grow)), total,
            f.phi("i64", (cap, first), (str(most), take), (cap2, grow)))


def move_to_heap(f, e) -> tuple:
    """The slice; if its array is the frame's, a copy on the heap."""
    x = e.args[0]
    p, n, cap = f.expr(x)
    f.at(e.pos)
    array = frame_array(f, x.var)
    inside, done = f.label("inside"), f.label("moved")
    off = f.ins(f"sub i64 {f.ins(f'ptrtoint ptr {p} to i64')}, {f.ins(f'ptrtoint ptr {array} to i64')}")
    first = f.block
    f.cbr(f.ins(f"icmp ule i64 {off}, {VARIABLE_MAKE_BYTES}"), inside, done)
    f.start(inside)
    desc = f.m.heap_descriptor(e.type.underlying.elem)
    keep = "true" if e.op == "move2heapcap" else "false"
    p2, _, cap2 = f.call_go_multi("moveslice", f"ptr {desc}, ptr {p}, i64 {n}, i64 {cap}, i1 {keep}")
    f.start(done)
    return f.phi("ptr", (p, first), (p2, inside)), n, f.phi("i64", (cap, first), (cap2, inside))


def _append_slice(f, e, elem, r, p, n, cap):
    value = f.expr(e.args[0])
    f.at(e.pos)
    src, added = value[0], value[1]
    p, total, cap = _grow(f, elem, p, n, cap, added)
    move(f, _element(f, p, r, n), src, added, r)
    return p, total, cap


def move(f, dst: str, src: str, n: str, r) -> None:
    """Copy n elements; the areas may overlap. An intrinsic, so that small known sizes become plain moves."""
    if r.size == 0:
        return
    amount = n if r.size == 1 else f.ins(f"mul i64 {n}, {r.size}")
    f.do(f"call void @llvm.memmove.p0.p0.i64(ptr align {r.align} {dst}, ptr align {r.align} {src}, i64 {amount}, i1 false)")


def copy(f, e) -> str:
    """copy(dst, src): the number of elements copied."""
    dst = f.expr(e.args[0])
    src = f.expr(e.args[1])
    f.at(e.pos)
    n = f.select(f.ins(f"icmp ult i64 {dst[1]}, {src[1]}"), "i64", dst[1], src[1])
    move(f, dst[0], src[0], n, repr_of(e.args[0].type.underlying.elem))
    return n


def clear(f, e) -> None:
    u = e.args[0].type.underlying
    if u.__class__ is not Slice:
        raise InternalError(f"clear of {u}", e.pos)
    p, n, _ = f.expr(e.args[0])
    f.at(e.pos)
    r = repr_of(u.elem)
    if r.size:
        amount = n if r.size == 1 else f.ins(f"mul i64 {n}, {r.size}")
        f.do(f"call void @llvm.memset.p0.i64(ptr align {r.align} {p}, i8 0, i64 {amount}, i1 false)")


# ---- slicing ---------------------------------------------------------------------------------------------------------
# Codes of runtime.panicSlice.
_LEN, _CAP, _LOW, _MAX_LEN, _MAX_CAP, _HIGH3, _LOW3 = range(7)


def slice_op(f, e):
    """x[lo:hi:max] of a slice, a string, or a pointer to an array."""
    u = e.x.type.underlying
    value = f.expr(e.x)
    bounds = [_bound(f, b) for b in (e.lo, e.hi, e.max)]
    f.at(e.pos)
    if u.__class__ is Slice:
        (base, n, cap), hard = value, False
    elif u.__class__ is Pointer:
        array = u.elem.underlying
        if e.x.__class__ is not tree.AddrOf:
            f.nil_check(value)
        base, n, cap, hard = value, str(array.len), str(array.len), True
    else:
        (base, n), cap, hard = value, value[1], True
    lo, hi, most = bounds
    if most is not None:
        _check(f, most, cap, _MAX_LEN if hard else _MAX_CAP)
        _check(f, hi, most[0], _HIGH3)
        if lo is not None:
            _check(f, lo, hi[0], _LOW3)
        cap = most[0]
    else:
        if hi is not None:
            _check(f, hi, cap, _LEN if hard else _CAP)
        if lo is not None:
            _check(f, lo, hi[0] if hi is not None else n, _LOW)
    end = hi[0] if hi is not None else n
    if lo is None:
        return (base, end) if _is_string(u) else (base, end, cap)
    start = lo[0]
    length = _subtract(f, end, start)
    if _is_string(u):
        return (base if start == "0" else f.ins(f"getelementptr inbounds i8, ptr {base}, i64 {start}"), length)
    room = _subtract(f, cap, start)
    ptr = base
    if start != "0":
        # A slice without room keeps pointing to its array, not behind it, where the next object may lie.
        first = f.ins(f"select i1 {f.ins(f'icmp eq i64 {room}, 0')}, i64 0, i64 {start}")
        ptr = _element(f, base, repr_of(u.elem) if u.__class__ is Slice else repr_of(array.elem), first)
    return (ptr, length, room)


def _is_string(u) -> bool:
    return u.__class__ is not Slice and u.__class__ is not Pointer


def _subtract(f, x: str, y: str) -> str:
    return x if y == "0" else f.ins(f"sub i64 {x}, {y}")


def _bound(f, b):
    from minigo.codegen.expr import index_value
    return None if b is None else index_value(f, b)


def _check(f, bound: tuple, limit: str, code: int) -> None:
    v, unsigned = bound
    if v == "0":
        return
    if v.isdigit() and limit.isdigit() and int(v) <= int(limit):
        return
    f.raise_if(f.ins(f"icmp ugt i64 {v}, {limit}"), "panicSliceU" if unsigned else "panicSlice", f"i64 {code}, i64 {v}, i64 {limit}")
