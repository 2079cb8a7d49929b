"""How Go types look in LLVM: registers, memory, and the pieces that calls pass.

A value is, in the code generator,
* a **scalar**: one LLVM value (`str`), for bool, numbers, pointers, funcs, maps, channels;
* **multi**: a tuple of LLVM values, for string (ptr, len), slice (ptr, len, cap), interface (type or itab, word), complex (re, im);
* **memory**: the address (`str`) of a structure or array that nobody changes before the value is used.

Example: `[]int` → regs ("ptr", "i64", "i64"), offs (0, 8, 16); `struct{a bool; s string}` → leaves ((0,"i8"), (8,"ptr"), (16,"i64")).
Source: abi.md, "Values", "Calls between Go functions".
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.types import types as T
from minigo.types.lookup import interface_methods
from minigo.types.sizes import align_of, offsets_of, size_of
from minigo.types.types import Array, Basic, Chan, Interface, Map, Pointer, Signature, Slice, Struct, Tuple, Type

SCALAR, MULTI, MEMORY = range(3)
MAX_LEAVES = 4  # structures of at most so many scalars travel in registers
MAX_FLOAT_RESULTS = 2  # LLVM would return more of them in x87 registers, which change the bits of a signaling NaN


class Repr:
    """kind: SCALAR, MULTI or MEMORY. regs: LLVM types in registers; mems: in memory; offs: byte offsets of the pieces.

    leaves: of a memory type, its scalars as (offset, memory type), or None when there are more than MAX_LEAVES.
    loose: offsets of the words that a value does not fill. bits: width of an integer, else 0; signed; floating. u: the underlying type.
    """
    __slots__ = ("kind", "regs", "mems", "offs", "size", "align", "leaves", "bits", "signed", "floating", "u", "loose")

    def __init__(self, u, kind, regs, mems, offs, leaves=None):
        self.u, self.kind, self.regs, self.mems, self.offs, self.leaves = u, kind, regs, mems, offs, leaves
        self.size, self.align = size_of(u), align_of(u)
        self.bits, self.signed, self.floating = 0, False, False
        if leaves is None and kind == MEMORY:
            self.loose = _loose_in(u, self.size)
        else:
            pieces = zip(offs, mems) if kind != MEMORY else leaves
            self.loose = loose_words(self.size, [(off, MEM_BYTES[ty]) for off, ty in pieces])

    @property
    def reg(self) -> str:
        """The register type of a scalar."""
        return self.regs[0]

    @property
    def blob(self) -> str:
        """An LLVM type of the same size, for allocas and address arithmetic."""
        return self.mems[0] if self.kind == SCALAR else f"[{self.size} x i8]"


MEM_BYTES = {"i8": 1, "i16": 2, "i32": 4, "i64": 8, "ptr": 8, "float": 4, "double": 8}


def loose_words(size: int, pieces: list) -> tuple:
    """Return the offsets of the words in `size` bytes that the pieces (offset, bytes) do not fill."""
    filled = [0] * ((size + 7) // 8)
    for off, n in pieces:
        while n > 0:
            part = min(n, 8 - off % 8)
            filled[off // 8] += part
            off, n = off + part, n - part
    return tuple([8 * i for i, n in enumerate(filled) if n < 8])


_FEW_SCALARS = 64


def _loose_in(u: Type, size: int):
    """Return the words that a value of a large structure does not fill; of one with many scalars all, if there is any such word."""
    filled = _filled_bytes(u)
    if filled == size:
        return (size & ~7,) if size & 7 else ()
    if filled > 8 * _FEW_SCALARS:
        return range(0, size, 8)
    return loose_words(size, list(_scalars(u, 0)))


def _filled_bytes(u: Type) -> int:
    """Count the bytes of a value without its padding."""
    if u.__class__ is Struct:
        return sum(_filled_bytes(f.type.underlying) for f in u.fields)
    if u.__class__ is Array:
        return u.len * _filled_bytes(u.elem.underlying) if u.len else 0
    return size_of(u)


def _scalars(u: Type, base: int):
    """Yield (offset, bytes) of the scalars of a structure."""
    if u.__class__ is Struct:
        for f, off in zip(u.fields, offsets_of(u)):
            yield from _scalars(f.type.underlying, base + off)
    elif u.__class__ is Array:
        for i in range(u.len):
            yield from _scalars(u.elem.underlying, base + i * size_of(u.elem))
    else:
        yield base, size_of(u)


_INT_BITS = {T.INT: (64, True), T.INT8: (8, True), T.INT16: (16, True), T.INT32: (32, True), T.INT64: (64, True),
             T.UINT: (64, False), T.UINT8: (8, False), T.UINT16: (16, False), T.UINT32: (32, False), T.UINT64: (64, False),
             T.UINTPTR: (64, False)}
_PTR = ("ptr",)
_reprs: dict[Type, Repr] = {}


def repr_of(t: Type) -> Repr:
    """Return the representation of `t` (cached by its underlying type)."""
    found = _reprs.get(t)
    if found is None:
        u = t.underlying
        found = _reprs.get(u)
        if found is None:
            _reprs[u] = found = _make(u)
        _reprs[t] = found
    return found


def _make(u: Type) -> Repr:
    cls = u.__class__
    if cls is Basic:
        return _basic(u)
    if cls in (Pointer, Signature, Map, Chan):
        return Repr(u, SCALAR, _PTR, _PTR, (0,))
    if cls is Slice:
        pieces = ("ptr", "i64", "i64")
        return Repr(u, MULTI, pieces, pieces, (0, 8, 16))
    if cls is Interface:
        return Repr(u, MULTI, ("ptr", "ptr"), ("ptr", "ptr"), (0, 8))
    if cls is Struct or cls is Array:
        leaves = _leaves(u, 0)
        return Repr(u, MEMORY, (), (), (), tuple(leaves) if leaves is not None else None)
    raise InternalError(f"no representation of the type {u}")


def _basic(u: Basic) -> Repr:
    kind = u.kind
    if kind in _INT_BITS:
        bits, signed = _INT_BITS[kind]
        ty = (f"i{bits}",)
        r = Repr(u, SCALAR, ty, ty, (0,))
        r.bits, r.signed = bits, signed
        return r
    if kind == T.BOOL or kind == T.UNTYPED_BOOL:
        u = u if kind == T.BOOL else _bool()
        return Repr(u, SCALAR, ("i1",), ("i8",), (0,))
    if kind == T.STRING:
        pieces = ("ptr", "i64")
        return Repr(u, MULTI, pieces, pieces, (0, 8))
    if kind == T.UNSAFE_POINTER:
        return Repr(u, SCALAR, _PTR, _PTR, (0,))
    if kind in (T.FLOAT32, T.FLOAT64):
        ty = ("float",) if kind == T.FLOAT32 else ("double",)
        r = Repr(u, SCALAR, ty, ty, (0,))
        r.floating = True
        return r
    if kind in (T.COMPLEX64, T.COMPLEX128):
        ty = ("float", "float") if kind == T.COMPLEX64 else ("double", "double")
        r = Repr(u, MULTI, ty, ty, (0, 4 if kind == T.COMPLEX64 else 8))
        r.floating = True
        return r
    raise InternalError(f"a value of type {u.name} reached code generation")


def _bool():
    from minigo.types.universe import BOOL
    return BOOL


def _leaves(u: Type, base: int) -> list | None:
    """List the scalars of a structure with their offsets; None when there are too many."""
    if u.__class__ is Struct:
        parts = [(f.type, base + off) for f, off in zip(u.fields, offsets_of(u))]
    elif u.len > MAX_LEAVES and size_of(u) > 0:
        return None
    else:
        size = size_of(u.elem)
        parts = [(u.elem, base + i * size) for i in range(u.len)] if size_of(u) else []
    out: list = []
    for t, off in parts:
        r = repr_of(t)
        if r.kind == MEMORY:
            if r.leaves is None:
                return None
            out += [(off + o, m) for o, m in r.leaves]
        else:
            out += [(off + o, m) for o, m in zip(r.offs, r.mems)]
        if len(out) > MAX_LEAVES:
            return None
    return out


class CallShape:
    """How a function type is called. params: list of Repr; ptypes: LLVM parameter types, spread; results: list of Repr.

    ret: the LLVM return type. out: None, or the `layout.Record` of the results when they are returned through a first pointer.
    """
    __slots__ = ("params", "ptypes", "results", "rtypes", "ret", "out")


def param_types(r: Repr) -> tuple:
    """LLVM types in which a parameter of this representation arrives."""
    if r.kind != MEMORY:
        return r.regs
    if r.leaves is None:
        return _PTR
    return tuple(m for _, m in r.leaves)


def call_shape(param_list: list, result_list: list) -> CallShape:
    """Classify a call. Args: param_list, result_list: types, the receiver first."""
    s = CallShape()
    s.params = [repr_of(t) for t in param_list]
    s.results = [repr_of(t) for t in result_list]
    s.ptypes = [p for r in s.params for p in param_types(r)]
    s.out, s.rtypes = None, []
    large = any(r.kind == MEMORY and r.leaves is None for r in s.results)
    if not large:
        s.rtypes = [ty for r in s.results for ty in param_types(r)]
        large = s.rtypes.count("double") + s.rtypes.count("float") > MAX_FLOAT_RESULTS
    if large:
        from minigo.layout.records import record_of
        s.out, s.rtypes, s.ret = record_of(result_list), [], "void"
        s.ptypes.insert(0, "ptr")
        return s
    n = len(s.rtypes)
    s.ret = "void" if n == 0 else s.rtypes[0] if n == 1 else "{ " + ", ".join(s.rtypes) + " }"
    return s


_shapes: dict = {}


def shape_of(sig: Signature, receiver: bool = True) -> CallShape:
    """Classify a signature; with `receiver`, a method's receiver is the first parameter."""
    cached = _shapes.get((sig, receiver))
    if cached is None:
        params = [p.type for p in sig.params]
        if receiver and sig.recv is not None:
            params.insert(0, sig.recv.type)
        _shapes[(sig, receiver)] = cached = call_shape(params, [r.type for r in sig.results])
    return cached


def result_types(t: Type | None) -> list:
    """The types of a call's results from the type of the call."""
    if t is None:
        return []
    return t.types if t.__class__ is Tuple else [t]


def is_empty_interface(t: Type) -> bool:
    return not interface_methods(t.underlying)
