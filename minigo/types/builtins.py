"""Calls of built-in functions, those of package unsafe included.

Source: specification, "Built-in functions", "Package unsafe".
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import CONST, INVALID, NIL, NOVALUE, TYPE, VALUE, VARIABLE
from minigo.syntax.exprstring import expr_string
from minigo.types import constants as K
from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.expr import unparen
from minigo.types.identical import identical
from minigo.types.instances import is_parameterized
from minigo.types.lookup import lookup
from minigo.types.objects import Func, Selection, Var
from minigo.types.predicates import array_behind, default_type, is_numeric, is_ordered, is_string, is_untyped
from minigo.types.sizes import align_of, offset_of, size_of
from minigo.types.types import Array, Basic, Chan, Map, Pointer, Signature, Slice, Struct, Tuple, Type, TypeParam
from minigo.types.typeset import all_types, core, core_string, terms_of, why_no_core

_COMPLEX_OF = {T.FLOAT32: U.COMPLEX64, T.FLOAT64: U.COMPLEX128, T.UNTYPED_FLOAT: U.UNTYPED_COMPLEX}
_FLOAT_OF = {T.COMPLEX64: U.FLOAT32, T.COMPLEX128: U.FLOAT64, T.UNTYPED_COMPLEX: U.UNTYPED_FLOAT}
_MADE = (Slice, Map, Chan)
_BYTES = Slice(U.BYTE)
_BYTE_POINTER = Pointer(U.BYTE)


class BuiltinCalls:
    """Part of the Checker."""
    __slots__ = ()

    def builtin_call(self, e) -> None:
        fun = unparen(e.fun)
        obj = fun.obj if fun.__class__ is A.Ident else fun.sel.obj
        name, args = obj.name, e.args
        unsafe = obj.pkg is not None
        least, variadic, _ = (U.UNSAFE_BUILTINS if unsafe else U.BUILTINS)[name]
        self.bad(e)
        if e.dots and name != "append":
            self.error(e, "InvalidDotDotDot", f"invalid operation: invalid use of ... with built-in {name}")
            self.use(args)
            return
        has_call, self.has_call = self.has_call, False
        literals = len(self.literals)
        values = args
        if name not in ("make", "new", "Offsetof"):
            values = self.argument_list(args) if args else []
            for a in values:
                if a.mode != INVALID and a.type.__class__ is Signature and a.type.type_params:
                    self.generic_function_error(a)
            if any(a.mode == INVALID for a in values):
                self.has_call = has_call
                return
        if len(values) < least or not variadic and len(values) > least:
            word = "not enough" if len(values) < least else "too many"
            self.error(e, "WrongArgCount", f"invalid operation: {word} arguments for {expr_string(e)} "
                                                 f"(expected {least}, found {len(values)})")
        else:
            if unsafe and self.versions:
                self.wants_version(_SINCE.get(name, 0), e.fun, f"unsafe.{name}")
            (_UNSAFE if unsafe else _BUILTINS)[name](self, e, values)
        self.has_call = has_call or self.has_call and name not in ("len", "cap")
        if e.mode == CONST:
            del self.literals[literals:]  # never evaluated, and so never made
            if e.computed:
                e.mode, e.const = VALUE, None

    def done(self, e, t: Type) -> None:
        e.mode, e.type = VALUE, t

    def done_statement(self, e) -> None:
        e.mode, e.type = NOVALUE, U.INVALID

    # ---- slices, maps, channels --------------------------------------------------------------------------------------

    def slice_elem(self, x):
        """Return (element type, "") of a slice operand, or (None, reason)."""
        u = core_string(x.type)
        if u.__class__ is Slice:
            return u.elem, ""
        have = "untyped nil" if x.mode == NIL else self.describe(x)
        first = None
        for _, term in (terms_of(x.type) or ()) if x.type.__class__ is TypeParam else ():
            u = term.underlying
            if u.__class__ is not Slice:
                break
            first = first or u.elem
            if not identical(first, u.elem):
                return None, f"mismatched slice element types {self.text(first)} and {self.text(u.elem)} in {have}"
        return None, f"argument must be a slice; have {have}"

    def builtin_append(self, e, args) -> None:
        x = args[0]
        elem, why = self.slice_elem(x)
        if elem is None:
            self.error(x, "InvalidAppend", f"invalid append: {why}")
            return
        t = x.type
        if len(args) == 2 and e.dots and is_string(core_string(args[1].type) or args[1].type) and self.assignable(x, _BYTES)[0]:
            # append([]byte, string...)
            if is_untyped(args[1].type):
                self.convert_untyped(args[1], U.STRING)
        else:
            self.arguments(e, Signature([Var("", t), Var("", Slice(elem))], [], True), args)
        self.done(e, t)

    def builtin_len(self, e, args) -> None:
        x = args[0]
        fun = unparen(e.fun).name
        u = array_behind(x.type.underlying)
        kind = u.__class__
        mode, value = INVALID, None
        if kind is TypeParam and all_types(u, lambda term: self.has_length(term, fun)):
            mode = VALUE
        if kind is Basic and u.info & T.IS_STRING and fun == "len":
            mode = VALUE
            if x.mode == CONST:
                mode, value = CONST, len(x.const)
            if is_untyped(x.type):
                self.update_type(x, U.STRING, True)
        elif kind is Array:
            mode = VALUE
            if not self.has_call:
                mode, value = CONST, u.len
        elif kind is Slice or kind is Chan or kind is Map and fun == "len":
            mode = VALUE
        if mode == INVALID:
            if u is not U.INVALID:
                self.error(x, "InvalidLen" if fun == "len" else "InvalidCap",
                           f"invalid argument: {self.describe(x)} for built-in {fun}")
            return
        e.mode, e.type, e.const = mode, U.INT, value

    def has_length(self, t: Type, fun: str) -> bool:
        u = array_behind(t.underlying)
        return u.__class__ in (Array, Slice, Chan) or fun == "len" and (u.__class__ is Map or is_string(u))

    def builtin_clear(self, e, args) -> None:
        x = args[0]
        self.wants_version(21, e.fun, "clear")
        if not all_types(x.type, lambda t: t.underlying.__class__ in (Map, Slice)):
            self.error(x, "InvalidClear", f"invalid argument: cannot clear {self.describe(x)}: "
                                                "argument must be (or constrained by) map or slice")
            return
        self.done_statement(e)

    def builtin_close(self, e, args) -> None:
        x = args[0]
        u = core(x.type)
        if u.__class__ is not Chan or u.dir == "recv":
            what = "receive-only channel" if u.__class__ is Chan else "non-channel"
            self.error(x, "InvalidClose", f"invalid operation: cannot close {what} {self.describe(x)}")
            return
        self.done_statement(e)

    def builtin_copy(self, e, args) -> None:
        x, y = args
        elem, why = self.slice_elem(x)
        if elem is None:
            self.error(x, "InvalidCopy", f"invalid copy: {why}")
            return
        source, why = self.slice_elem(y)
        if source is None:
            if not is_string(core_string(y.type) or y.type):
                self.error(y, "InvalidCopy", f"invalid copy: {why}")
                return
            source = U.BYTE
        copied = self.describe(y)
        if is_untyped(y.type):
            self.convert_untyped(y, U.STRING)
        if not identical(elem, source):
            self.error(x, "InvalidCopy", f"invalid copy: arguments {self.describe(x)} and {copied} have "
                                               f"different element types {self.text(elem)} and {self.text(source)}")
            return
        self.done(e, U.INT)

    def builtin_delete(self, e, args) -> None:
        x, key = args
        u = core(x.type)
        if u.__class__ is not Map:
            self.error(x, "InvalidDelete", f"invalid argument: {self.describe(x)} is not a map")
            return
        if self.assignment(key, u.key, "argument to delete"):
            self.done_statement(e)

    def builtin_make(self, e, args) -> None:
        t = self.var_type(args[0])
        if t is U.INVALID:
            self.use(args[1:])
            return
        kind = core(t).__class__
        if kind not in _MADE:
            why = "type must be slice, map, or channel"
            if t.__class__ is TypeParam:
                why = why_no_core(t, self.text, lambda u: u.__class__ in _MADE, why)
            self.error(args[0], "InvalidMake", f"invalid argument: cannot make {expr_string(args[0])}: {why}")
            return
        least = 2 if kind is Slice else 1
        if not least <= len(args) <= least + 1:
            self.error(e, "WrongArgCount", f"invalid operation: {expr_string(e)} expects {least} or {least + 1} "
                                                 f"arguments; found {len(args)}")
            return
        sizes = [self.index(a, -1) for a in args[1:]]
        if len(sizes) == 2 and 0 <= sizes[1] < sizes[0]:
            self.error(args[1], "SwappedMakeArgs", "invalid argument: length and capacity swapped")
        self.done(e, t)

    # ---- the others --------------------------------------------------------------------------------------------------

    def builtin_new(self, e, args) -> None:
        x = args[0]
        self.raw_expr(x)
        if x.mode == INVALID:
            return
        if x.mode == NOVALUE:
            self.error(x, "TooManyValues", f"{self.describe(x)} used as value or type")
            return
        if x.mode != TYPE:
            if x.mode < TYPE:
                self.exclude(x)
                return
            if x.type.__class__ is Tuple:
                self.multiple(x)
                return
            if is_untyped(x.type) and not self.assignment(x, None, "argument to new"):
                return
            self.wants_version(26, e.fun, f"new({expr_string(x)})")
        self.done(e, Pointer(x.type))

    def builtin_min_max(self, e, args) -> None:
        fun = unparen(e.fun).name
        self.wants_version(21, e.fun, f"built-in {fun}")
        x = args[0]
        best, const = x, True
        for i, a in enumerate(args):
            if not is_ordered(a.type):
                self.error(a, "InvalidMinMaxOperand", f"invalid argument: {self.describe(a)} cannot be ordered")
                return
            if i > 0:
                if not self.match_types(x, a):
                    return
                if not identical(x.type, a.type):
                    self.error(a, "MismatchedTypes",
                               f"invalid argument: mismatched types {self.text(x.type)} (previous argument) and "
                               f"{self.text(a.type)} (type of {expr_string(a)})")
                    return
                if is_untyped(x.type) or not is_untyped(a.type):
                    x = a
            const = const and a.mode == CONST
            if const and a is not best and (a.const < best.const if fun == "min" else a.const > best.const):
                best = a
        t = x.type
        if const:
            e.mode, e.type, e.const = CONST, t, best.const
            if not is_untyped(t):
                for a in args:
                    self.update_type(a, t, True)
            return
        if is_untyped(t):
            t = default_type(t)
        for a in args:
            self.update_type(a, t, True)
        self.done(e, t)

    def builtin_panic(self, e, args) -> None:
        if self.assignment(args[0], U.EMPTY_INTERFACE, "argument to panic"):
            self.done_statement(e)

    def builtin_print(self, e, args) -> None:
        name = unparen(e.fun).name
        for a in args:
            if not self.assignment(a, None, f"argument to built-in {name}"):
                return
            if a.type.underlying.__class__ in (Struct, Array):
                self.late_error(e.pos, "InvalidPrint", f"illegal types for operand: {name}\n\t{self.run_time_text(a.type)}")
        self.done_statement(e)

    def builtin_recover(self, e, args) -> None:
        self.done(e, U.EMPTY_INTERFACE)

    def builtin_complex(self, e, args) -> None:
        x, y = args
        if is_untyped(x.type) and is_untyped(y.type):
            if x.mode == CONST and y.mode == CONST:
                for a in args:
                    if is_numeric(a.type) and K.to_float(a.const) is not None:
                        a.type, a.const = U.UNTYPED_FLOAT, K.to_float(a.const)
            else:
                self.convert_untyped(x, U.FLOAT64)
                self.convert_untyped(y, U.FLOAT64)
        elif is_untyped(x.type):
            self.convert_untyped(x, y.type)
        else:
            self.convert_untyped(y, x.type)
        if x.mode == INVALID or y.mode == INVALID:
            return
        if not identical(x.type, y.type):
            self.error(x, "InvalidComplex", f"invalid operation: {expr_string(e)} (mismatched types "
                                            f"{self.text(x.type)} and {self.text(y.type)})")
            return
        t = _COMPLEX_OF.get(getattr(x.type.underlying, "kind", None))
        if t is None:
            self.error(x, "InvalidComplex",
                       f"invalid argument: arguments have type {self.text(x.type)}, expected floating-point")
            return
        e.type = t
        if x.mode == CONST and y.mode == CONST:
            e.mode, e.const = CONST, K.Complex(x.const, y.const)
        else:
            e.mode = VALUE

    def builtin_real_imag(self, e, args) -> None:
        fun, x = unparen(e.fun).name, args[0]
        if is_untyped(x.type):
            if x.mode == CONST:
                if is_numeric(x.type):
                    x.type, x.const = U.UNTYPED_COMPLEX, K.to_complex(x.const)
            elif not self.convert_untyped(x, U.COMPLEX128):
                return
        t = _FLOAT_OF.get(getattr(x.type.underlying, "kind", None))
        if t is None:
            self.error(x, "InvalidReal" if fun == "real" else "InvalidImag",
                       f"invalid argument: argument has type {self.text(x.type)}, expected complex type")
            return
        e.type = t
        if x.mode == CONST:
            e.mode, e.const = CONST, x.const.re if fun == "real" else x.const.im
        else:
            e.mode = VALUE

    # ---- package unsafe ----------------------------------------------------------------------------------------------

    def const_uintptr(self, e, n: int) -> None:
        e.mode, e.type, e.const = CONST, U.UINTPTR, n

    def unsafe_add(self, e, args) -> None:
        if (self.assignment(args[0], U.UNSAFE_POINTER, "argument to unsafe.Add")
                and self.valid_index(args[1], "InvalidUnsafeAdd", "length", True)):
            self.done(e, U.UNSAFE_POINTER)

    def unsafe_alignof(self, e, args) -> None:
        if self.assignment(args[0], None, "argument to unsafe.Alignof"):
            if is_parameterized(args[0].type):
                self.done(e, U.UINTPTR)
            else:
                self.const_uintptr(e, align_of(args[0].type))

    def unsafe_sizeof(self, e, args) -> None:
        if self.assignment(args[0], None, "argument to unsafe.Sizeof"):
            if is_parameterized(args[0].type):
                self.done(e, U.UINTPTR)
                return
            size = size_of(args[0].type)
            if size >= 1 << 63:
                self.error(args[0], "TypeTooLarge", f"{self.describe(args[0])} is too large")
                return
            self.const_uintptr(e, size)

    def unsafe_offsetof(self, e, args) -> None:
        arg = args[0]
        sel = unparen(arg)
        if sel.__class__ is not A.SelectorExpr:
            self.error(arg, "BadOffsetofSyntax",
                       f"invalid argument: {expr_string(arg)} is not a selector expression")
            self.use([arg])
            return
        x = sel.x
        if not self.expr(x):
            return
        base = x.type
        u = base.underlying
        if u.__class__ is Pointer and u.elem.underlying.__class__ is Struct:
            base = u.elem
        name = sel.sel.name
        obj, path, indirect = lookup(base, False, self.pkg, name)
        if obj is None:
            self.error(x, "MissingFieldOrMethod",
                       f"invalid argument: {self.text(base)} has no single field {name}")
            return
        if obj.__class__ is Func:
            self.error(arg, "InvalidOffsetof", f"invalid argument: {expr_string(arg)} is a method value")
            return
        if indirect:
            self.error(x, "InvalidOffsetof",
                       f"invalid argument: field {name} is embedded via a pointer in {self.text(base)}")
            return
        sel.sel.obj = obj
        sel.selection = Selection("field", base, obj, path, False)
        sel.mode, sel.type = VARIABLE if x.mode == VARIABLE else VALUE, obj.type
        if is_parameterized(base) or is_parameterized(base.underlying):
            self.done(e, U.UINTPTR)
        else:
            self.const_uintptr(e, offset_of(base, path))

    def unsafe_slice(self, e, args) -> None:
        x = args[0]
        u = x.type.underlying
        if u.__class__ is not Pointer:
            self.error(x, "InvalidUnsafeSlice", f"invalid argument: {self.describe(x)} is not a pointer")
        elif self.valid_index(args[1], "InvalidUnsafeSlice", "length", False):
            self.done(e, Slice(u.elem))

    def unsafe_slice_data(self, e, args) -> None:
        x = args[0]
        u = x.type.underlying
        if u.__class__ is not Slice:
            self.error(x, "InvalidUnsafeSliceData", f"invalid argument: {self.describe(x)} is not a slice")
        else:
            self.done(e, Pointer(u.elem))

    def unsafe_string(self, e, args) -> None:
        if (self.assignment(args[0], _BYTE_POINTER, "argument to unsafe.String")
                and self.valid_index(args[1], "InvalidUnsafeString", "length", False)):
            self.done(e, U.STRING)

    def unsafe_string_data(self, e, args) -> None:
        if self.assignment(args[0], U.STRING, "argument to unsafe.StringData"):
            self.done(e, _BYTE_POINTER)


_SINCE = {"Add": 17, "Slice": 17, "SliceData": 20, "String": 20, "StringData": 20}
_B = BuiltinCalls
_BUILTINS = {"append": _B.builtin_append, "cap": _B.builtin_len, "clear": _B.builtin_clear, "close": _B.builtin_close,
             "complex": _B.builtin_complex, "copy": _B.builtin_copy, "delete": _B.builtin_delete,
             "imag": _B.builtin_real_imag, "len": _B.builtin_len, "make": _B.builtin_make, "max": _B.builtin_min_max,
             "min": _B.builtin_min_max, "new": _B.builtin_new, "panic": _B.builtin_panic, "print": _B.builtin_print,
             "println": _B.builtin_print, "real": _B.builtin_real_imag, "recover": _B.builtin_recover}
_UNSAFE = {"Add": _B.unsafe_add, "Alignof": _B.unsafe_alignof, "Offsetof": _B.unsafe_offsetof,
           "Sizeof": _B.unsafe_sizeof, "Slice": _B.unsafe_slice, "SliceData": _B.unsafe_slice_data,
           "String": _B.unsafe_string, "StringData": _B.unsafe_string_data}
