"""Conversions, written and implicit: which kind a change of type is.

    var e error = p        →  Convert(p, "iface", implicit)
    string(b)              →  Convert(b, "bytes2str")

A conversion sits at its operand. Source: specification, "Conversions", "Assignability".
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.syntax import ast as A
from minigo.types import types as T
from minigo.types.identical import identical
from minigo.types.predicates import default_type, is_untyped
from minigo.types.types import Array, Basic, Interface, Pointer, Slice

_NUMBER = T.IS_INTEGER | T.IS_FLOAT | T.IS_COMPLEX


class Conversions:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def implicit(self, x: t.Expr, want) -> t.Expr:
        return convert(x, want, True)

    def conversion(self, e) -> t.Expr:
        """Lower T(x), not constant."""
        target, arg = e.type, e.args[0]
        if arg.mode == A.NIL:
            return t.Convert(arg.start, target, t.Zero(arg.start, target), "noop")
        want = None
        if arg.type.__class__ is Basic and is_untyped(arg.type):
            # An untyped boolean or a shift takes the target's type where that is basic.
            want = target if target.underlying.__class__ is Basic else default_type(arg.type)
        x = self.value(arg, want)
        converted = convert(x, target)
        if converted is x and x.__class__ is not t.Const:
            return t.Convert(arg.pos, target, x, "noop")
        if converted.__class__ is t.Convert:
            converted.pos = arg.pos
        return converted


def convert(x: t.Expr, target, implicit: bool = False) -> t.Expr:
    """Return `x` converted to `target`; `x` itself where the types are identical."""
    source = x.type
    if source is target or identical(source, target):
        return x
    if x.__class__ is t.Const and not (target.underlying.__class__ is Interface) and source.underlying is target.underlying:
        return t.Const(x.pos, target, x.value)
    return t.Convert(x.pos, target, x, conversion_kind(source, target, x.pos), implicit)


def conversion_kind(source, target, pos: int) -> str:
    s, d = source.underlying, target.underlying
    if d.__class__ is Interface:
        if s.__class__ is not Interface:
            return "iface"
        return "noop" if identical(s, d) else "iface2iface"
    if s.__class__ is Basic and d.__class__ is Basic:
        if s.kind == d.kind:
            return "noop"
        if s.info & _NUMBER and d.info & _NUMBER:
            return "unsafe" if T.UNSAFE_POINTER in (s.kind, d.kind) else "number"
        if d.info & T.IS_STRING and s.info & T.IS_INTEGER:
            return "int2str"
        if T.UNSAFE_POINTER in (s.kind, d.kind):
            return "unsafe"
        if s.info & T.IS_BOOLEAN and d.info & T.IS_BOOLEAN or s.info & T.IS_STRING and d.info & T.IS_STRING:
            return "noop"
    if s.__class__ is Slice:
        if d.__class__ is Basic and d.info & T.IS_STRING:
            return "bytes2str" if s.elem.underlying.kind == T.UINT8 else "runes2str"
        if d.__class__ is Array:
            return "slice2array"
        if d.__class__ is Pointer:
            return "slice2arrayptr"
    if d.__class__ is Slice and s.__class__ is Basic and s.info & T.IS_STRING:
        return "str2bytes" if d.elem.underlying.kind == T.UINT8 else "str2runes"
    if s.__class__ is Basic and s.kind == T.UNSAFE_POINTER or d.__class__ is Basic and d.kind == T.UNSAFE_POINTER:
        return "unsafe"
    if s.__class__ is d.__class__:
        return "noop"
    raise InternalError(f"conversion of {source} to {target}", pos)
