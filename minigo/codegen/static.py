"""Data laid out at compile time: package variables, constant literals, boxed constants.

`constant` writes an initialiser as LLVM text. For package variables `&T{}` and `[]T{}` inside become further variables
(`go.main.x.stmp_0`), which are roots when they hold pointers; for literals in functions such parts are refused, because every
evaluation must make a fresh object.

Example: `var primes = []int{2, 3}` → `@"go.main.primes.stmp_0" = internal global [2 x i64] [i64 2, i64 3]`,
`@"go.main.primes" = internal global { ptr, i64, i64 } { ptr @"go.main.primes.stmp_0", i64 2, i64 2 }`.
"""
from __future__ import annotations

from minigo.codegen.debuginfo import quote
from minigo.codegen.types import MEMORY, MULTI, SCALAR, repr_of
from minigo.diag import InternalError
from minigo.layout.records import is_direct
from minigo.lower import tree
from minigo.types.sizes import align_of, offsets_of, size_of
from minigo.types.types import Array, Interface, Struct

SPARSE = 64  # arrays with more unset elements than this are written in runs


def emit_package_vars(m) -> None:
    for var, e in m.unit.static_vars:
        symbol = m.var_symbol(var)
        owner = f"go.{m.path}.{var.name}"
        text = f"{mem_type(var.type)} zeroinitializer"
        if e is not None and e.__class__ is not tree.Zero:
            text = _Writer(m, owner).write(e)
            if text is None:
                raise InternalError(f"the initialiser of {var.name} is not constant", e.pos)
        m.globals.append(f"{symbol} = {m.linkage}global {text}, align {max(align_of(var.type), 1)}")
        m.add_root(symbol, var.type)


def constant_data(m, e):
    """Return the address of read-only data holding the value of `e`, or None when it is not constant."""
    if e.__class__ is tree.Zero:
        from minigo.codegen.expr import zero_memory
        return zero_memory(m, repr_of(e.type))
    text = _Writer(m, None).write(e)
    return None if text is None else _data(m, text, align_of(e.type))


def constant_array(m, array: Array, elems: list):
    """As `constant_data`, for the elements of a slice literal: list of (index, Expr)."""
    text = _Writer(m, None).array(array, elems)
    return None if text is None else _data(m, text, align_of(array))


def _data(m, text: str, align: int) -> str:
    key = ("data", text, align)
    symbol = m.made.get(key)
    if symbol is None:
        m.made[key] = symbol = f"@.data.{len(m.made)}"
        m.globals.append(f"{symbol} = private unnamed_addr constant {text}, align {align}")
    return symbol


def mem_type(t) -> str:
    """The LLVM type with the layout of `t` in memory."""
    r = repr_of(t)
    if r.kind == SCALAR:
        return r.mems[0]
    if r.kind == MULTI:
        return "{ " + ", ".join(r.mems) + " }"
    u = r.u
    if u.__class__ is Array:
        return f"[{u.len} x {mem_type(u.elem)}]"
    parts = [mem_type(f.type) for f in u.fields]
    pad = _tail(u)
    return "{ " + ", ".join(parts + ([f"[{pad} x i8]"] if pad else [])) + " }"


def _tail(u: Struct) -> int:
    """Bytes that Go adds behind a last field of size zero, beyond LLVM's own padding."""
    if not u.fields:
        return 0
    end = offsets_of(u)[-1] + size_of(u.fields[-1].type)
    align = align_of(u)
    return size_of(u) - end if size_of(u) > (end + align - 1) // align * align else 0


class _Writer:
    """owner: symbol name of the package variable whose parts may get variables of their own, or None (read-only literal)."""
    __slots__ = ("m", "owner")

    def __init__(self, m, owner):
        self.m, self.owner = m, owner

    def write(self, e):
        """Return "TYPE VALUE", or None when the expression is not constant."""
        maker = _WRITE.get(e.__class__)
        return None if maker is None else maker(self, e)

    def const(self, e):
        from minigo.codegen.expr import const_value
        r = repr_of(e.type)
        v = const_value(self.m, r, e.value)
        if r.floating and r.kind == MULTI:
            return "{ %s, %s } { %s %s, %s %s }" % (*r.mems, r.mems[0], v[0], r.mems[1], v[1])
        if r.kind == MULTI:
            return "{ ptr, i64 } { ptr %s, i64 %s }" % v
        if r.regs[0] == "i1":
            return f"i8 {1 if e.value else 0}"
        return f"{r.mems[0]} {v}"

    def zero(self, e):
        return f"{mem_type(e.type)} zeroinitializer"

    def func_ref(self, e):
        return f"ptr {self.m.static_record(self.m.func_symbol(e.func))}"

    def func_lit(self, e):
        if e.captures is None and self.owner is not None:
            e.captures = []  # a package variable's literal has nothing to capture, and no analysis visits it
        if e.captures is None or e.captures:
            return None
        e.function.literal = e
        return f"ptr {self.m.static_record(self.m.need(e.function.name))}"

    def addr_of(self, e):
        x, off = e.x, 0
        while True:
            if x.__class__ is tree.Field:
                off += offsets_of(x.x.type.underlying)[x.index]
                x = x.x
            elif x.__class__ is tree.Index and x.x.type.underlying.__class__ is Array and x.index.__class__ is tree.Const:
                off += size_of(x.type) * x.index.value
                x = x.x
            else:
                break
        if x.__class__ is not tree.Global:
            return None
        symbol = self.m.var_symbol(x.var)
        return f"ptr getelementptr (i8, ptr {symbol}, i64 {off})" if off else f"ptr {symbol}"

    def convert(self, e):
        if e.kind == "noop":
            return self.write(e.x)
        if e.kind != "iface" or e.x.type.underlying.__class__ is Interface:
            return None
        if is_direct(e.x.type):
            inner = self.write(e.x)
            if inner is None:
                return None
            if repr_of(e.x.type).kind == MEMORY:
                return None
            word = inner.partition(" ")[2]
        elif size_of(e.x.type) == 0:
            word = self.m.zero_base()
        else:
            word = constant_data(self.m, e.x)
            if word is None:
                return None
        from minigo.codegen import interface
        first = interface.first_word(self.m, e.x.type, e.type)
        return "{ ptr, ptr } { ptr %s, ptr %s }" % (first, "null" if word == "zeroinitializer" else word)

    def composite(self, e):
        u = e.type.underlying
        if u.__class__ is Array:
            return self.array(u, e.elems)
        given = dict(e.elems)
        types, values = [], []
        for i, field in enumerate(u.fields):
            x = given.get(i)
            text = f"{mem_type(field.type)} zeroinitializer" if x is None else self.write(x)
            if text is None:
                return None
            types.append(text)
            values.append(_type_part(text))
        pad = _tail(u)
        if pad:
            types.append(f"[{pad} x i8] zeroinitializer")
            values.append(f"[{pad} x i8]")
        return "{ " + ", ".join(values) + " } { " + ", ".join(types) + " }"

    def array(self, u: Array, elems: list):
        elem = mem_type(u.elem)
        texts = {}
        for i, x in elems:
            texts[i] = text = self.write(x)
            if text is None:
                return None
        if u.len - len(texts) > SPARSE or any(_type_part(t) != elem for t in texts.values()):
            return _runs(u.len, elem, texts)
        zero = f"{elem} zeroinitializer"
        return f"[{u.len} x {elem}] [" + ", ".join(texts.get(i, zero) for i in range(u.len)) + "]"

    def addr_lit(self, e):
        if self.owner is None:
            return None
        return self._variable(self.write(e.lit), e.lit.type)

    def slice_lit(self, e):
        if self.owner is None:
            return None
        if e.length == 0:
            return "{ ptr, i64, i64 } { ptr %s, i64 0, i64 0 }" % self.m.zero_base()
        array = Array(e.type.underlying.elem, e.length)
        inner = self._variable(self.array(array, e.elems), array)
        return None if inner is None else "{ ptr, i64, i64 } { %s, i64 %d, i64 %d }" % (inner, e.length, e.length)

    def _variable(self, text, t):
        """Make a variable for a part and return "ptr @symbol"."""
        if text is None:
            return None
        n = self.m.made.get(("stmp", self.owner), 0)
        self.m.made["stmp", self.owner] = n + 1
        symbol = "@" + quote(f"{self.owner}.stmp_{n}")
        self.m.globals.append(f"{symbol} = internal global {text}, align {max(align_of(t), 1)}")
        self.m.add_root(symbol, t)
        return f"ptr {symbol}"


def _runs(n: int, elem: str, texts: dict) -> str:
    """An array with few or oddly typed elements as a structure of elements and zeroed stretches."""
    types, values, at = [], [], 0
    for i in sorted(texts):
        if i > at:
            types.append(f"[{i - at} x {elem}]")
            values.append(types[-1] + " zeroinitializer")
        types.append(_type_part(texts[i]))
        values.append(texts[i])
        at = i + 1
    if n > at:
        types.append(f"[{n - at} x {elem}]")
        values.append(types[-1] + " zeroinitializer")
    return "{ " + ", ".join(types) + " } { " + ", ".join(values) + " }"


_OPEN, _CLOSE = "{[<", "}]>"


def _type_part(text: str) -> str:
    """The type in "TYPE VALUE"."""
    if text[0] not in _OPEN:
        return text.partition(" ")[0]
    depth = 0
    for i, c in enumerate(text):
        if c in _OPEN:
            depth += 1
        elif c in _CLOSE:
            depth -= 1
            if depth == 0:
                return text[:i + 1]
    raise InternalError(f"unbalanced constant {text[:40]}")


_WRITE = {tree.Const: _Writer.const, tree.Zero: _Writer.zero, tree.FuncRef: _Writer.func_ref, tree.FuncLit: _Writer.func_lit,
          tree.AddrOf: _Writer.addr_of, tree.Convert: _Writer.convert, tree.CompositeLit: _Writer.composite,
          tree.AddrLit: _Writer.addr_lit, tree.SliceLit: _Writer.slice_lit}
