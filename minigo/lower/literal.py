"""Composite literals.

    Point{Y: 2}          →  CompositeLit([(1, Const(2))])
    []*Point{{1, 2}}     →  SliceLit([(0, AddrLit(CompositeLit(…)))], length 1)
    map[string]int{k: 1} →  MapLit([k], [Const(1)])

Source: specification, "Composite literals".
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.syntax import ast as A
from minigo.types.types import Array, Map, Pointer, Slice, Struct


class Literals:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def composite_value(self, e) -> t.Expr:
        """Lower a literal that stands as a value: of an elided &T where its type is a pointer."""
        if e.type.underlying.__class__ is Pointer:
            return t.AddrLit(e.pos, e.type, self.composite(e, e.type.underlying.elem))
        return self.composite(e)

    def composite(self, e, type_=None) -> t.Expr:
        type_ = type_ or e.type
        u = type_.underlying
        if u.__class__ is Struct:
            return t.CompositeLit(e.pos, type_, self.struct_elements(e, u))
        if u.__class__ is Array:
            return t.CompositeLit(e.pos, type_, self.indexed_elements(e, u.elem)[0])
        if u.__class__ is Slice:
            elems, length = self.indexed_elements(e, u.elem)
            return t.SliceLit(e.pos, type_, elems, length)
        if u.__class__ is Map:
            return t.MapLit(e.pos, type_, [self.value(x.key, u.key) for x in e.elts], [self.value(x.value, u.elem) for x in e.elts])
        raise InternalError(f"lowering of a literal of {type_}", e.pos)

    def struct_elements(self, e, u: Struct) -> list:
        elems = []
        for i, x in enumerate(e.elts):
            value = x
            if x.__class__ is A.KeyValueExpr:
                i, value = u.fields.index(x.key.obj), x.value
            elems.append((i, self.value(value, u.fields[i].type)))
        return elems

    def indexed_elements(self, e, elem) -> tuple:
        elems, at, length = [], 0, 0
        for x in e.elts:
            value = x
            if x.__class__ is A.KeyValueExpr:
                at, value = int(x.key.const), x.value
            elems.append((at, self.value(value, elem)))
            at += 1
            length = max(length, at)
        return elems, length
