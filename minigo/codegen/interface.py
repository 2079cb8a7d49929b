"""Interfaces: making them, looking into them, calling through them.

* A concrete value becomes `{descriptor or itab, word}`; the word is the value itself when it is pointer-shaped, else a pointer
  to a copy: read-only data for constants, zero values, empty strings and nil slices, a shared table for small numbers, the frame or the
  heap for others.
* An assertion to a concrete type compares descriptors, which are unique; to an interface type it asks the runtime for an itab.
* A dynamic call loads the code pointer from the itab: `itab + 24 + 8*i` for method i in name order.

Source: abi.md, "Values"; specification, "Type assertions", "Type switches", "Interface types".
"""
from __future__ import annotations

from minigo.codegen.types import MEMORY, MULTI, SCALAR, interface_methods, is_empty_interface, repr_of
from minigo.diag import InternalError
from minigo.layout.records import has_pointers, is_direct
from minigo.lower import tree
from minigo.lower.tree import STACK
from minigo.types.types import Basic, Interface, Slice

ITAB_TYPE, ITAB_FUN = 8, 24
SMALL_INTS = 256


def is_interface(t) -> bool:
    return t.underlying.__class__ is Interface


def dynamic_type(f, t, word0: str) -> str:
    """The descriptor of the dynamic type (null for nil) from the first word of an interface of static type `t`."""
    if is_empty_interface(t):
        return word0
    load, done = f.label("typ"), f.label("done")
    first = f.block
    f.cbr(f.ins(f"icmp eq ptr {word0}, null"), done, load)
    f.start(load)
    typ = f.load("ptr", f.gep(word0, ITAB_TYPE))
    f.start(done)
    return f.phi("ptr", ("null", first), (typ, load))


def first_word(m, concrete, target) -> str:
    """The descriptor or itab that stands for `concrete` in an interface of type `target`."""
    if is_empty_interface(target):
        return m.type_descriptor(concrete)
    from minigo.codegen import typedesc
    return typedesc.itab(m, concrete, target)


# ---- boxing ----------------------------------------------------------------------------------------------------------
def box_expr(f, e):
    """Convert(kind="iface")."""
    if is_interface(e.x.type):
        return interface_to_interface(f, e)
    word0 = first_word(f.m, e.x.type, e.type)
    static_word = _static_word(f.m, e.x)
    if static_word is not None:
        return word0, static_word
    value = f.expr(e.x)
    f.at(e.pos)
    return word0, box_value(f, e.x.type, value, e.esc)


def _static_word(m, x):
    """Return the data word of a constant or zero value, laid out as read-only data; None for other expressions."""
    if x.__class__ is not tree.Const and x.__class__ is not tree.Zero and not (x.__class__ is tree.Convert and x.kind == "noop"):
        return None
    if is_direct(x.type):
        return None
    from minigo.codegen import static
    return static.constant_data(m, x)


def box_value(f, t, value, esc: str) -> str:
    """Return the data word for a value of the concrete type `t`."""
    r = repr_of(t)
    if is_direct(t):
        return f.load("ptr", value) if r.kind == MEMORY else value
    if r.size == 0:
        return f.m.zero_base()
    if r.size == 1:
        byte = f.bool_byte(value) if r.kind == SCALAR and r.reg == "i1" else f.load("i8", value) if r.kind == MEMORY else value
        return f.ins(f"getelementptr inbounds i64, ptr {small_ints(f.m)}, i64 {f.ins(f'zext i8 {byte} to i64')}")
    if esc == STACK:
        ptr = f.temp(r)
        f.store_value(r, value, ptr)
        return ptr
    if r.size == r.align and not has_pointers(t):
        wide = _as_integer(f, r, value)
        small = f.ins(f"icmp ult i64 {wide}, {SMALL_INTS}")
        shared = f.ins(f"getelementptr inbounds i64, ptr {small_ints(f.m)}, i64 {f.select(small, 'i64', wide, '0')}")
    elif r.u.__class__ is Slice or r.kind == MULTI and r.u.__class__ is Basic and not r.floating:
        from minigo.codegen.expr import zero_memory
        small = f.ins(f"icmp eq ptr {value[0]}, null" if r.u.__class__ is Slice else f"icmp eq i64 {value[1]}, 0")
        shared = zero_memory(f.m, r)
    else:
        return _box_copy(f, t, r, value)
    big, done, first = f.label("big"), f.label("boxed"), f.block
    f.cbr(small, done, big)
    f.start(big)
    ptr = _box_copy(f, t, r, value)
    f.start(done)
    return f.phi("ptr", (shared, first), (ptr, big))


def _box_copy(f, t, r, value) -> str:
    ptr = f.m.new_object(f, t, zeroed=has_pointers(t))
    f.store_value(r, value, ptr)
    return ptr


def _as_integer(f, r, value) -> str:
    """The bits of a value of 2, 4 or 8 bytes as a word: what is below SMALL_INTS needs no memory of its own, as in gc."""
    ty = f"i{8 * r.size}"
    if r.kind == MEMORY:
        value = f.load(ty, value, r.align)
    elif r.floating:
        value = f.ins(f"bitcast {r.reg} {value} to {ty}")
    return value if r.size == 8 else f.ins(f"zext {ty} {value} to i64")


def small_ints(m) -> str:
    """The table of the integers 0 to 255, which serves every width (little-endian)."""
    if "smallints" not in m.made:
        m.made["smallints"] = "@mg.smallints"
        values = ", ".join(f"i64 {i}" for i in range(SMALL_INTS))
        m.globals.append(f"@mg.smallints = linkonce_odr constant [{SMALL_INTS} x i64] [{values}], align 8")
    return "@mg.smallints"


def unbox(f, r, t, word: str):
    """The value of concrete type `t` behind a data word; of a memory type the address of the (read-only) copy."""
    if not is_direct(t):
        return f.load_value(r, word)
    return f.spill(_POINTER, word) if r.kind == MEMORY else word


class _PointerRepr:
    """What `spill` needs to know of a pointer."""
    kind, regs, mems, offs, size, align, blob, loose = SCALAR, ("ptr",), ("ptr",), (0,), 8, 8, "ptr", ()


_POINTER = _PointerRepr()


# ---- interface to interface ------------------------------------------------------------------------------------------
def interface_to_interface(f, e):
    """Convert(kind="iface2iface"): never fails."""
    word0, word = f.expr(e.x)
    f.at(e.pos)
    src, dst = e.x.type, e.type
    if is_empty_interface(dst):
        return dynamic_type(f, src, word0), word
    if _same_methods(src, dst):
        return word0, word
    typ = dynamic_type(f, src, word0)
    return f.call_go("assertE2I2", f"ptr {f.m.type_descriptor(dst)}, ptr {typ}"), word


def _same_methods(x, y) -> bool:
    from minigo.types.types import key
    return key(x.underlying) == key(y.underlying)


# ---- assertions ------------------------------------------------------------------------------------------------------
def type_assert(f, e):
    word0, word = f.expr(e.x)
    f.at(e.pos)
    typ = dynamic_type(f, e.x.type, word0)
    t = e.target
    if is_interface(t):
        return _assert_interface(f, e, typ, word)
    r = repr_of(t)
    is_t = f.ins(f"icmp eq ptr {typ}, {f.m.type_descriptor(t)}")
    if not e.comma_ok:
        _raise_dottype(f, e, is_t, typ)
        return unbox(f, r, t, word)
    value = value_if(f, r, t, is_t, word)
    return [value, is_t]


def _raise_dottype(f, e, is_t, typ) -> None:
    args = f"ptr {typ}, ptr {f.m.type_descriptor(e.target)}, ptr {f.m.type_descriptor(e.x.type)}"
    f.raise_if(f.ins(f"xor i1 {is_t}, true"), "panicdottype", args)


def value_if(f, r, t, cond, word):
    """The unboxed value when `cond` holds, else the zero value."""
    from minigo.codegen.func import zero_of
    yes, done = f.label("yes"), f.label("done")
    if r.kind == MEMORY:
        ptr = f.temp(r)
        f.store_zero(r, ptr)
        f.cbr(cond, yes, done)
        f.start(yes)
        f.memcpy(ptr, unbox(f, r, t, word), r.size, r.align)
        f.start(done)
        return ptr
    zero = zero_of(r)
    first = f.block
    f.cbr(cond, yes, done)
    f.start(yes)
    value = unbox(f, r, t, word)
    f.start(done)
    if r.kind == SCALAR:
        return f.phi(r.reg, (zero, first), (value, yes))
    return tuple(f.phi(ty, (z, first), (v, yes)) for ty, z, v in zip(r.regs, zero, value))


def _assert_interface(f, e, typ, word):
    t = e.target
    inter = f.m.type_descriptor(t)
    if is_empty_interface(t):
        ok = f.ins(f"icmp ne ptr {typ}, null")
        if not e.comma_ok:
            f.raise_if(f.ins(f"icmp eq ptr {typ}, null"), "panicnildottype", f"ptr {inter}")
            return typ, word
        return [(typ, f.select(ok, "ptr", word, "null")), ok]
    if not e.comma_ok:
        return f.call_go("assertE2I", f"ptr {inter}, ptr {typ}"), word
    tab = f.call_go("assertE2I2", f"ptr {inter}, ptr {typ}")
    ok = f.ins(f"icmp ne ptr {tab}, null")
    return [(tab, f.select(ok, "ptr", word, "null")), ok]


# ---- type switches ---------------------------------------------------------------------------------------------------
def type_switch(f, s) -> None:
    """Test the types of the clauses in order; the variable of a clause with one type has that type."""
    from minigo.codegen import stmt
    x = f.expr(s.x)
    f.at(s.pos)
    typ = dynamic_type(f, s.x.type, x[0])
    done = f.label("done")
    f.targets[s] = (done, None)
    default, bodies = None, []
    for c in s.clauses:
        body = f.label("case")
        bodies.append((c, body))
        if c.types is None:
            default = body
            continue
        f.at(c.pos)
        single = len(c.types) == 1
        for t in c.types:
            cond, value = _clause_test(f, s.x.type, typ, x, t)
            following = f.label("next")
            if single and c.var is not None and t is not None:
                bind = f.label("bind")
                f.cbr(cond, bind, following)
                f.start(bind)
                f.define_var(c.var, value())
                f.br(body)
            else:
                f.cbr(cond, body, following)
            f.start(following)
    f.br(default or done)
    for c, body in bodies:
        f.start(body)
        if c.var is not None and (c.types is None or len(c.types) != 1 or c.types[0] is None):
            f.define_var(c.var, x)
        stmt.block(f, c.body)
        f.br(done)
    f.start(done)


def _clause_test(f, static, typ, x, t):
    """Return (condition, function giving the value in the clause)."""
    if t is None:
        return f.ins(f"icmp eq ptr {typ}, null"), None
    if not is_interface(t):
        cond = f.ins(f"icmp eq ptr {typ}, {f.m.type_descriptor(t)}")
        return cond, lambda: unbox(f, repr_of(t), t, x[1])
    if is_empty_interface(t):
        return f.ins(f"icmp ne ptr {typ}, null"), lambda: (typ, x[1])
    tab = f.call_go("assertE2I2", f"ptr {f.m.type_descriptor(t)}, ptr {typ}")
    return f.ins(f"icmp ne ptr {tab}, null"), lambda: (tab, x[1])


# ---- dynamic calls ---------------------------------------------------------------------------------------------------
def method_index(t, name: str) -> int:
    for i, m in enumerate(interface_methods(t.underlying)):
        if m.name == name:
            return i
    raise InternalError(f"no method {name} in {t}")


def load_method(f, t, word0: str, name: str) -> str:
    """Load the code pointer of a method from an itab, which is checked."""
    f.nil_check(word0, ITAB_FUN)
    return f.load("ptr", f.gep(word0, ITAB_FUN + 8 * method_index(t, name)))
