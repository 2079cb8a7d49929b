"""Maps: index, assignment, delete, clear, len, literals, make. The table itself is Go code, `lib/runtime/map.go`.

Keys that are plain words of 8 or 4 bytes, or strings, have functions of their own, which take the key in registers; others take its
address. An assignment asks for the element's address, and then stores: everything else on both sides has been evaluated by then.

Example: `m[k] += 2` → p = mapassign64(type, m, k); *p = *p + 2.
Source: abi.md, "Maps"; specification, "Index expressions", "Deletion of map elements"; order of events as gc's walk/order.go shows it.
"""
from __future__ import annotations

from minigo.codegen.types import MEMORY, repr_of
from minigo.layout.records import WORD, pointer_bitmap
from minigo.lower import tree
from minigo.lower.tree import STACK
from minigo.types import types as T
from minigo.types.sizes import align_of, size_of
from minigo.types.types import Array, Basic, Chan, Map, Pointer

ITER_BYTES = 96      # runtime.mapIter
GROUP_SLOTS = 8
HEAD_BYTES, HEAD_GROUP = 64, 16  # of runtime.hmap
FRAME_GROUP_BYTES = 8 + 8 * 256  # the largest group in a frame: gc's, whose keys and elements have at most 128 bytes each
ALL_EMPTY = -0x7F7F7F7F7F7F7F80  # runtime.allEmpty as a signed word
TABLE_ENTRIES = 25   # literals with more constant entries are filled by a loop over data, as gc does

_WORDS_64 = frozenset((T.INT, T.UINT, T.INT64, T.UINT64, T.UINTPTR, T.UNSAFE_POINTER))
_WORDS_32 = frozenset((T.INT32, T.UINT32))


class GroupLayout:
    """A group: the control word, then GROUP_SLOTS slots of key and element. slot: size of one; elem: offset of the element."""
    __slots__ = ("slot", "elem", "size", "bitmap")

    def __init__(self, u: Map):
        align = max(align_of(u.key), align_of(u.elem))
        self.elem = _round_up(size_of(u.key), align_of(u.elem))
        self.slot = max(_round_up(self.elem + size_of(u.elem), align), 1)
        self.size = WORD + GROUP_SLOTS * self.slot
        bits = pointer_bitmap(u.key) | pointer_bitmap(u.elem) << self.elem // WORD
        self.bitmap = 0
        if bits:
            for i in range(GROUP_SLOTS):
                self.bitmap |= bits << 1 + i * self.slot // WORD


_layouts: dict = {}


def group_layout(u: Map) -> GroupLayout:
    found = _layouts.get(u)
    if found is None:
        _layouts[u] = found = GroupLayout(u)
    return found


def _round_up(n: int, align: int) -> int:
    return -(-n // align) * align


def _suffix(key) -> str:
    """Which functions serve maps with this key: "64", "32", "str" or "", for any."""
    u = key.underlying
    cls = u.__class__
    if cls is Basic:
        return "64" if u.kind in _WORDS_64 else "32" if u.kind in _WORDS_32 else "str" if u.kind == T.STRING else ""
    return "64" if cls is Pointer or cls is Chan else ""


def _key_pieces(f, key, value) -> str:
    """The key as the functions for it take it. value: of the key's type, or in memory."""
    kind = _suffix(key)
    if kind == "64":
        r = repr_of(key)
        return f"i64 {f.ins(f'ptrtoint ptr {value} to i64') if r.reg == 'ptr' else value}"
    if kind == "32":
        return f"i32 {value}"
    if kind == "str":
        return f"ptr {value[0]}, i64 {value[1]}"
    return f"ptr {f.spill(repr_of(key), value)}"


def _descriptor(f, u: Map) -> str:
    return f.m.type_descriptor(u)


# ---- reading ---------------------------------------------------------------------------------------------------------
def _lookup_key(f, e):
    """Evaluate the key of a read: string(bytes) shares the bytes, since nobody keeps the key."""
    if e.__class__ is tree.Convert and e.kind == "bytes2str":
        p, n, _ = f.expr(e.x)
        return p, n
    return f.expr(e)


def _read(f, e, name: str) -> str:
    u = e.x.type.underlying
    m = f.expr(e.x)
    key = _lookup_key(f, e.key)
    f.at(e.pos)
    return f"{name}{_suffix(u.key)}", f"ptr {_descriptor(f, u)}, ptr {m}, {_key_pieces(f, u.key, key)}"


def element_place(f, e, off: int) -> str:
    """The address of the element, or of a zero value, to be read at once."""
    return f.gep(f.call_go(*_read(f, e, "mapaccess")), off)


def index(f, e):
    u = e.x.type.underlying
    r = repr_of(u.elem)
    if not e.comma_ok:
        return _copied(f, r, element_place(f, e, 0))
    ptr, found = f.call_go_multi(*_read(f, e, "mapaccess2"))
    return [_copied(f, r, ptr), found]


def _copied(f, r, ptr: str):
    """Read an element; what has an address is copied, for the map may change before it is used."""
    if r.kind != MEMORY:
        return f.load_value(r, ptr)
    copy = f.temp(r)
    f.memcpy(copy, ptr, r.size, r.align)
    return copy


def length(f, e) -> str:
    m = f.expr(e.args[0])
    f.at(e.pos)
    some, done = f.label("some"), f.label("len")
    first = f.block
    f.cbr(f.ins(f"icmp eq ptr {m}, null"), done, some)
    f.start(some)
    n = f.ins(f"load i64, ptr {m}, align 8, !range {f.m.len_range}")
    f.start(done)
    return f.phi("i64", ("0", first), (n, some))


# ---- writing ---------------------------------------------------------------------------------------------------------
def operands(f, e) -> tuple:
    """Evaluate map and key of an assignment to values that the right side cannot change."""
    from minigo.codegen.slice_ import _snapshot
    m = f.expr(e.x)
    return m, _snapshot(f, e.key)


def assign(f, e, m: str, key) -> str:
    """The address of the element to be written at once."""
    u = e.x.type.underlying
    return _assign(f, u, m, key)


def _assign(f, u: Map, m: str, key) -> str:
    return f.call_go("mapassign" + _suffix(u.key), f"ptr {_descriptor(f, u)}, ptr {m}, {_key_pieces(f, u.key, key)}")


def divide(f, s) -> None:
    """m[k] /= y: reads, divides, then inserts, so that a division by zero leaves no entry behind."""
    from minigo.codegen import arith
    e = s.lhs
    u, r = e.x.type.underlying, repr_of(e.type)
    m, key = operands(f, e)
    y = f.expr(s.rhs)
    f.at(s.pos)
    old = f.call_go("mapaccess" + _suffix(u.key), f"ptr {_descriptor(f, u)}, ptr {m}, {_key_pieces(f, u.key, key)}")
    x = f.load_value(r, old)
    value = arith.arithmetic(f, s.op, r, x, y, s.rhs)
    f.store_value(r, value, assign(f, e, m, key))


def delete(f, e) -> None:
    u = e.args[0].type.underlying
    m = f.expr(e.args[0])
    key = _lookup_key(f, e.args[1])
    f.at(e.pos)
    f.do_go("mapdelete" + _suffix(u.key), f"ptr {_descriptor(f, u)}, ptr {m}, {_key_pieces(f, u.key, key)}")


def clear(f, e) -> None:
    m = f.expr(e.args[0])
    f.at(e.pos)
    f.do_go("mapclear", f"ptr {_descriptor(f, e.args[0].type.underlying)}, ptr {m}")


# ---- making ----------------------------------------------------------------------------------------------------------
def make(f, e) -> str:
    hint = "0"
    if e.hint is not None:
        from minigo.codegen.slice_ import _length
        hint = _length(f, e.hint)
    f.at(e.pos)
    return _make(f, e.type.underlying, hint, e.esc)


def _make(f, u: Map, hint: str, esc: str) -> str:
    """Make a map. One that stays has its head in the frame, and if it may be small its first group, too."""
    if esc != STACK:
        return f.call_go("makemap", f"ptr {_descriptor(f, u)}, i64 {hint}")
    m = f.alloca(f"[{HEAD_BYTES} x i8]", 8)
    f.memzero(m, HEAD_BYTES, 8)
    size = group_layout(u).size
    if size <= FRAME_GROUP_BYTES and not (hint.isdigit() and int(hint) > GROUP_SLOTS):
        group = f.alloca(f"[{size} x i8]", 8)
        f.memzero(group, size, 8)
        f.store("i64", str(ALL_EMPTY), group)
        f.store("ptr", group, f.gep(m, HEAD_GROUP))
    f.do_go("initmap", f"ptr {_descriptor(f, u)}, i64 {hint}, ptr {m}")
    return m


def literal(f, e) -> str:
    """Constant entries first, then the others one by one, as gc does."""
    from minigo.codegen import static
    from minigo.codegen.expr import expr_into
    u = e.type.underlying
    f.at(e.pos)
    m = _make(f, u, str(len(e.keys)), e.esc)
    pairs = list(zip(e.keys, e.values))
    constant = [is_constant(k) and is_constant(v) for k, v in pairs]
    fixed = [p for p, c in zip(pairs, constant) if c]
    if len(fixed) > TABLE_ENTRIES:
        tables = [static.constant_array(f.m, Array(t, len(fixed)), [(i, p[side]) for i, p in enumerate(fixed)])
                  for side, t in enumerate((u.key, u.elem))]
        if None not in tables:
            _fill(f, u, m, *tables, len(fixed))
            fixed = []
    r = repr_of(u.elem)
    for k, v in fixed + [p for p, c in zip(pairs, constant) if not c]:
        key = f.expr(k)
        if r.kind == MEMORY:
            value = f.temp(r)
            expr_into(f, v, value)
        else:
            value = f.expr(v)
        f.at(e.pos)
        f.store_value(r, value, _assign(f, u, m, key))
    return m


def is_constant(e) -> bool:
    """Tell whether gc lays the value out as data."""
    cls = e.__class__
    if cls is tree.Const or cls is tree.Zero or cls is tree.FuncRef:
        return True
    if cls is tree.CompositeLit:
        return all(is_constant(x) for _, x in e.elems)
    if cls is tree.Convert:
        return e.kind in ("noop", "iface") and is_constant(e.x)
    return False


def _fill(f, u: Map, m: str, keys: str, values: str, n: int) -> None:
    """Insert n entries from two tables of read-only data."""
    from minigo.codegen.expr import element
    rk, rv = repr_of(u.key), repr_of(u.elem)
    slot = f.alloca("i64", 8)
    head, body, done = f.label("head"), f.label("body"), f.label("done")
    f.store("i64", "0", slot)
    f.start(head)
    i = f.load("i64", slot)
    f.cbr(f.ins(f"icmp ult i64 {i}, {n}"), body, done)
    f.start(body)
    dest = _assign(f, u, m, f.load_value(rk, element(f, keys, rk, i)))
    f.store_value(rv, f.load_value(rv, element(f, values, rv, i)), dest)
    f.store("i64", f.ins(f"add nuw nsw i64 {i}, 1"), slot)
    f.br(head)
    f.start(done)
