"""Type descriptors and itabs, as read-only data shared by all packages of a program (linkonce_odr).

A descriptor is made when something first names its type and pulls in those of its parts and the methods of its method set.

Layout: abi.md, "Type descriptors". Source: specification, "Method sets".
"""
from __future__ import annotations

from minigo.codegen import equality
from minigo.codegen.debuginfo import quote
from minigo.codegen.types import interface_methods
from minigo.diag import InternalError
from minigo.layout.records import is_direct, pointer_bitmap, pointer_bytes
from minigo.types.lookup import method_set
from minigo.types.sizes import align_of, offsets_of, size_of
from minigo.types.types import Array, Basic, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, key, type_string

NAMED, DIRECT, COMPARABLE, VARIADIC, MEM_EQUAL = 1, 2, 4, 8, 16
_KINDS = {Array: 17, Chan: 18, Signature: 19, Interface: 20, Map: 21, Pointer: 22, Slice: 23, Struct: 25}
_CHAN_DIRS = {"recv": 1, "send": 2, "both": 3}
_TYPE = "%mg.type"
TYPE_DEFINITION = ("%mg.type = type { i64, i64, i32, i8, i8, i8, i8, ptr, ptr, ptr, i64, ptr, i64, ptr, i64, ptr, ptr, i64, "
                   "ptr, i64, i64, ptr, i64, i64, ptr, i64, i64, ptr, i64, i64, ptr }")
_NO_STRING, _NO_SLICE = "ptr null, i64 0", "ptr null, i64 0, i64 0"


def fnv1a(text: str) -> int:
    h = 0x811C9DC5
    for b in text.encode():
        h = (h ^ b) * 0x01000193 & 0xFFFFFFFF
    return h


def bare(m, size: int, align: int, bitmap: int) -> str:
    """A descriptor with only what the heap needs: size, alignment, pointers."""
    bits = m.gc_bits(bitmap) if bitmap else "null"
    return (f"{_TYPE} {{ i64 {size}, i64 {pointer_bytes(bitmap)}, i32 0, i8 {align}, i8 {align}, i8 0, i8 0, ptr null, ptr {bits}, "
            f"{_NO_STRING}, {_NO_STRING}, {_NO_STRING}, ptr null, ptr null, i64 0, {_NO_SLICE}, {_NO_SLICE}, {_NO_SLICE}, {_NO_SLICE}, ptr null }}")


def descriptor(m, t) -> str:
    """Return the symbol of the descriptor of `t`."""
    name = "type:" + key(t)
    symbol = m.made.get(name)
    if symbol is None:
        m.made[name] = symbol = "@" + quote(name)
        m.later(lambda: _emit(m, t, symbol))
    return symbol


def _emit(m, t, symbol: str) -> None:
    u = t.underlying
    cls = u.__class__
    size, align, bitmap = size_of(t), align_of(t), pointer_bitmap(t)
    named = t.__class__ is Named
    flags = (NAMED if named or cls is Basic else 0) | (DIRECT if is_direct(t) else 0)
    equal = "null"
    if equality.is_comparable(t):
        flags |= COMPARABLE
        if equality.is_memory_comparable(t):
            flags |= MEM_EQUAL
        else:
            equal = equality.equal_function(m, t)
    elem = map_key = "null"
    length, fields, methods, ins, outs = 0, _NO_SLICE, _NO_SLICE, _NO_SLICE, _NO_SLICE
    if cls in (Pointer, Slice, Array, Chan, Map):
        elem = descriptor(m, u.elem)
    if cls is Map:
        from minigo.codegen import map_
        map_key = descriptor(m, u.key)
        group = map_.group_layout(u)
        length = group.slot << 32 | group.elem
        ins = _slice(m, "ptr", [m.gc_descriptor(group.size, 8, group.bitmap)])
    elif cls is Array:
        length = u.len
    elif cls is Chan:
        length = _CHAN_DIRS[u.dir]
    elif cls is Struct:
        fields = _fields(m, u)
    elif cls is Signature:
        flags |= VARIADIC if u.variadic else 0
        ins, outs = _types(m, u.params), _types(m, u.results)
    if cls is Interface:
        methods = _interface_methods(m, u)
    else:
        methods = _method_table(m, t)
    kind = u.kind if cls is Basic else _KINDS[cls]
    bits = m.gc_bits(bitmap) if bitmap else "null"
    text = type_string(t, "name")
    path, _, name = ("", "", t.obj.name) if named else text.rpartition(".") if cls is Basic else ("", "", "")  # unsafe.Pointer
    if named and t.obj.pkg is not None:
        path = t.obj.pkg.path
        if "[" in text:
            name = text.removeprefix(t.obj.pkg.name + ".")  # with its type arguments
    m.globals.append(
        f"{symbol} = linkonce_odr constant {_TYPE} {{ i64 {size}, i64 {pointer_bytes(bitmap)}, i32 {fnv1a(key(t))}, i8 {align}, "
        f"i8 {align}, i8 {kind}, i8 {flags}, ptr {equal}, ptr {bits}, {_string(m, text)}, {_string(m, name)}, {_string(m, path)}, "
        f"ptr {elem}, ptr {map_key}, i64 {length}, {fields}, {methods}, {ins}, {outs}, ptr {_pointer_to(m, t)} }}, align 8")


def _pointer_to(m, t) -> str:
    """The descriptor of *t where only the compiler can make it, because it has methods; others reflect finds or makes."""
    if t.__class__ is Pointer or t.underlying.__class__ in (Interface, Pointer) or _nobody_reflects(m):
        return "null"
    return descriptor(m, Pointer(t)) if method_set(Pointer(t)) else "null"


def _nobody_reflects(m) -> bool:
    return m.is_program and all(pkg.path != "reflect" for pkg in m.imports)


def _string(m, text: str) -> str:
    p, n = m.string(text.encode())
    return f"ptr {p}, i64 {n}"


def _slice(m, row_type: str, rows: list) -> str:
    if not rows:
        return _NO_SLICE
    symbol = f"@.tab.{len(m.made)}"
    m.made[symbol] = symbol
    m.globals.append(f"{symbol} = private unnamed_addr constant [{len(rows)} x {row_type}] "
                     f"[{', '.join(f'{row_type} {row}' for row in rows)}], align 8")
    return f"ptr {symbol}, i64 {len(rows)}, i64 {len(rows)}"


def _types(m, variables: list) -> str:
    return _slice(m, "ptr", [descriptor(m, v.type) for v in variables])


def _fields(m, u: Struct) -> str:
    rows = []
    for field, tag, off in zip(u.fields, u.tags or [""] * len(u.fields), offsets_of(u)):
        path = "" if field.exported or field.pkg is None else field.pkg.path
        rows.append(f"{{ {_string(m, field.name)}, ptr {descriptor(m, field.type)}, i64 {off}, {_string(m, tag)}, "
                    f"{_string(m, path)}, i8 {int(bool(field.embedded))} }}")
    return _slice(m, "{ ptr, i64, ptr, i64, ptr, i64, ptr, i64, i8 }", rows)


_METHOD_ROW = "{ ptr, i64, ptr, i64, ptr, ptr, ptr }"


def _method_row(m, func, ifn: str, tfn: str) -> str:
    path = "" if func.exported or func.pkg is None else func.pkg.path
    return (f"{{ {_string(m, func.name)}, {_string(m, path)}, ptr {descriptor(m, without_receiver(func.type))}, ptr {ifn}, "
            f"ptr {tfn} }}")


def without_receiver(sig: Signature) -> Signature:
    return sig if sig.recv is None else Signature(sig.params, sig.results, sig.variadic)


def _interface_methods(m, u: Interface) -> str:
    return _slice(m, _METHOD_ROW, [_method_row(m, f, "null", "null") for f in interface_methods(u)])


def _method_table(m, t) -> str:
    rows = []
    for func, path in method_set(t):
        ifn, tfn = method_code(m, t, func, path)
        rows.append(_method_row(m, func, ifn, tfn))
    return _slice(m, _METHOD_ROW, rows)


def method_code(m, t, func, path) -> tuple[str, str]:
    """Return (code taking the interface word, code taking the receiver) of a method of `t`. path: of what is promoted."""
    from minigo.codegen import wrappers
    if path:
        ifn = wrappers.promoted(m, t, func, path, wrappers.WORD if t.__class__ is Pointer or is_direct(t) else wrappers.ADDRESS)
        if t.__class__ is Pointer:
            return ifn, ifn
        return ifn, "null" if _nobody_reflects(m) else wrappers.promoted(m, t, func, path, wrappers.VALUE)
    if t.__class__ is Pointer:
        code = m.func_symbol(func) if func.ptr_recv else wrappers.pointer_wrapper(m, t.elem, func)
        return code, code
    code = m.func_symbol(func)
    return (code if is_direct(t) else wrappers.itab_wrapper(m, t, func)), code


def itab(m, t, inter) -> str:
    """Return the symbol of the method table of concrete type `t` for an interface type."""
    u = inter.underlying
    name = f"itab:{key(t)},{key(inter)}"
    symbol = m.made.get(name)
    if symbol is None:
        m.made[name] = symbol = "@" + quote(name)
        m.later(lambda: _emit_itab(m, t, inter, u, symbol))
    return symbol


def _emit_itab(m, t, inter, u: Interface, symbol: str) -> None:
    methods = {(f.name, None if f.exported else f.pkg.path): (f, path) for f, path in method_set(t)}
    codes = []
    for want in interface_methods(u):
        found = methods.get((want.name, None if want.exported else want.pkg.path))
        if found is None:
            raise InternalError(f"{t} has no method {want.name} for {inter}")
        codes.append(f"ptr {method_code(m, t, *found)[0]}")
    n = len(codes)
    m.globals.append(f"{symbol} = linkonce_odr constant {{ ptr, ptr, i32, i32, [{n} x ptr] }} {{ ptr {descriptor(m, inter)}, "
                     f"ptr {descriptor(m, t)}, i32 {fnv1a(key(t))}, i32 0, [{n} x ptr] [{', '.join(codes)}] }}, align 8")
