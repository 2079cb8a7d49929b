"""Calls of built-in functions, those of package unsafe included.

    append(s, 1, x)   →  Append(s, [1, x])
    make([]T, n)      →  MakeSlice(n, None)
    panic(err)        →  Builtin("panic", [Convert(err)])

Source: specification, "Built-in functions", "Package unsafe".
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.lower.expr import unparen
from minigo.syntax import ast as A
from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.predicates import array_behind, default_type
from minigo.types.sizes import align_of, offset_of, size_of
from minigo.types.types import Array, Basic, Chan, Map, Pointer, Slice

_BYTE_POINTER = Pointer(U.BYTE)


class Builtins:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def builtin_call(self, e) -> t.Expr:
        fun = unparen(e.fun)
        obj = fun.obj if fun.__class__ is A.Ident else fun.sel.obj
        name = obj.name if obj.pkg is None else "unsafe." + obj.name
        maker = _BUILTINS.get(name)
        if maker is None:
            raise InternalError(f"lowering of built-in {name}", e.start)
        return maker(self, e, name)

    def builtin_append(self, e, name) -> t.Expr:
        values = self.values_of(e)
        type_ = e.type
        base = self.argument(values[0], type_)
        if e.dots:
            arg = values[1]
            text = arg.type.underlying.__class__ is Basic and arg.type.underlying.info & T.IS_STRING
            args = [self.argument(arg, default_type(arg.type) if text else type_)]
            if not text and args[0].type.underlying.__class__ is not Slice:
                raise InternalError("append of what is no slice", e.pos)
        else:
            args = [self.argument(x, type_.underlying.elem) for x in values[1:]]
        return t.Append(e.pos, type_, base, args, bool(e.dots))

    def builtin_len(self, e, name) -> t.Expr:
        x = self.argument(self.values_of(e)[0], None)
        array = array_behind(x.type.underlying)
        if array.__class__ is Array:
            # Not constant: x calls something, so it is evaluated. Nothing is read through a pointer.
            self.spill(x)
            return t.Const(e.pos, e.type, array.len)
        return t.Builtin(e.pos, e.type, name, [x])

    def builtin_make(self, e, name) -> t.Expr:
        sizes = [self.value(a) for a in e.args[1:]]
        if e.type.underlying.__class__ is Map:
            return t.MakeMap(e.pos, e.type, sizes[0] if sizes else None)
        if e.type.underlying.__class__ is Chan:
            return t.MakeChan(e.pos, e.type, sizes[0] if sizes else None)
        if e.type.underlying.__class__ is not Slice:
            raise InternalError(f"lowering of make({e.type})", e.pos)
        return t.MakeSlice(e.pos, e.type, sizes[0], sizes[1] if len(sizes) > 1 else None)

    def builtin_new(self, e, name) -> t.Expr:
        arg = e.args[0]
        elem = e.type.underlying.elem
        init = None if arg.mode == A.TYPE else self.value(arg, elem)
        return t.New(e.pos, e.type, elem, init)

    def builtin_min_max(self, e, name) -> t.Expr:
        args = [self.argument(x, e.type) for x in self.values_of(e)]
        return args[0] if len(args) == 1 else t.Builtin(e.pos, e.type, name, args)

    def builtin_copy(self, e, name) -> t.Expr:
        x, y = (self.argument(v, None) for v in self.values_of(e))
        return t.Builtin(e.pos, e.type, name, [x, y])

    def builtin_clear(self, e, name) -> t.Expr:
        return t.Builtin(e.pos, None, name, [self.argument(self.values_of(e)[0], None)])

    def builtin_close(self, e, name) -> t.Expr:
        return t.Builtin(e.pos, None, name, [self.argument(self.values_of(e)[0], None)])

    def builtin_delete(self, e, name) -> t.Expr:
        m, key = self.values_of(e)
        m = self.argument(m, None)
        return t.Builtin(e.pos, None, name, [m, self.argument(key, m.type.underlying.key)])

    def builtin_complex(self, e, name) -> t.Expr:
        part = U.FLOAT32 if e.type.underlying.kind == T.COMPLEX64 else U.FLOAT64
        return t.Builtin(e.pos, e.type, name, [self.argument(x, part) for x in self.values_of(e)])

    def builtin_part(self, e, name) -> t.Expr:
        whole = U.COMPLEX64 if e.type.underlying.kind == T.FLOAT32 else U.COMPLEX128
        return t.Builtin(e.pos, e.type, name, [self.argument(self.values_of(e)[0], whole)])

    def builtin_panic(self, e, name) -> t.Expr:
        return t.Builtin(e.pos, None, name, [self.argument(self.values_of(e)[0], U.EMPTY_INTERFACE)])

    def builtin_print(self, e, name) -> t.Expr:
        return t.Builtin(e.pos, None, name, [self.argument(x, None) for x in self.values_of(e)])

    def builtin_recover(self, e, name) -> t.Expr:
        self.fn.has_recover = True
        return t.Builtin(e.pos, U.EMPTY_INTERFACE, name, [])

    def builtin_size(self, e, name) -> t.Expr:
        """unsafe.Sizeof and the like where a type parameter was written: no constant, but known now. Nothing is evaluated."""
        x = unparen(e.args[0])
        if name == "unsafe.Offsetof":
            n = offset_of(x.selection.recv, x.selection.path)
        else:
            n = (size_of if name == "unsafe.Sizeof" else align_of)(x.type)
        return t.Const(e.pos, e.type, n)

    def builtin_unsafe(self, e, name) -> t.Expr:
        args = self.values_of(e)
        first = _UNSAFE_FIRST.get(name)
        values = [self.argument(args[0], first)] + [self.argument(x, None) for x in args[1:]]
        return t.Builtin(e.pos, e.type, name, values)


_UNSAFE_FIRST = {"unsafe.Add": U.UNSAFE_POINTER, "unsafe.String": _BYTE_POINTER, "unsafe.StringData": U.STRING}
_B = Builtins
_BUILTINS = {"complex": _B.builtin_complex, "real": _B.builtin_part, "imag": _B.builtin_part, "append": _B.builtin_append, "cap": _B.builtin_len, "clear": _B.builtin_clear, "close": _B.builtin_close, "copy": _B.builtin_copy, "delete": _B.builtin_delete,
             "len": _B.builtin_len, "make": _B.builtin_make, "max": _B.builtin_min_max, "min": _B.builtin_min_max,
             "new": _B.builtin_new, "panic": _B.builtin_panic, "print": _B.builtin_print, "println": _B.builtin_print,
             "recover": _B.builtin_recover, "unsafe.Add": _B.builtin_unsafe, "unsafe.Slice": _B.builtin_unsafe,
             "unsafe.SliceData": _B.builtin_unsafe, "unsafe.String": _B.builtin_unsafe,
             "unsafe.StringData": _B.builtin_unsafe, "unsafe.Alignof": _B.builtin_size, "unsafe.Offsetof": _B.builtin_size,
             "unsafe.Sizeof": _B.builtin_size}
