"""Composite literals. Source: specification, "Composite literals"."""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import CONST, INVALID, TYPE, VALUE
from minigo.syntax.exprstring import expr_string
from minigo.types import constants as K
from minigo.types import universe as U
from minigo.types.identical import identical
from minigo.types.lookup import lookup_error, lookup_impl
from minigo.types.objects import Var
from minigo.types.predicates import deref, is_interface
from minigo.types.types import Array, Map, Slice, Struct, Type
from minigo.types.typeset import core


class CompositeLiterals:
    """Part of the Checker."""
    __slots__ = ()

    def composite_lit(self, e, hint: Type | None = None) -> None:
        is_elem = False
        if e.typ is not None:
            if e.typ.__class__ is A.ArrayType and e.typ.len == "...":
                t = Array(self.var_type(e.typ.elem), -1)
                e.typ.mode, e.typ.type = TYPE, t
            else:
                t = self.typ(e.typ)
            base = t
        elif hint is not None:
            t = hint
            base, is_elem = deref(hint)[0], True
        else:
            self.error(e, "UntypedLit", "missing type in composite literal")
            t = base = U.INVALID
        if not self.is_complete(base):
            self.use_elements(e)
            self.bad(e)
            return
        u = core(base)
        kind = u.__class__
        if kind is Struct:
            if e.elts:
                if e.elts[0].__class__ is A.KeyValueExpr:
                    self.keyed_fields(e, base, u)
                else:
                    self.listed_fields(e, base, u)
        elif kind is Array:
            n = self.indexed_elements(e.elts, u.elem, u.len)
            if u.len < 0:
                u.len = n
        elif kind is Slice:
            self.indexed_elements(e.elts, u.elem, -1)
        elif kind is Map:
            self.map_elements(e, u)
        else:
            self.use_elements(e)
            if u is not U.INVALID:
                word = " element" if is_elem else ""
                cause = " (no common underlying type)" if u is None else ""
                self.error(e, "InvalidLit", f"invalid composite literal{word} type {self.text(t)}{cause}")
            self.bad(e)
            return
        e.mode, e.type = VALUE, t

    def use_elements(self, e) -> None:
        self.use([x.value if x.__class__ is A.KeyValueExpr else x for x in e.elts])

    def keyed_fields(self, e, base: Type, u: Struct) -> None:
        """Check `T{f: x}`. A promoted field may be named, too; how to get there, `lookup_impl(u, …)` says again."""
        seen: dict = {}  # path of indices -> field
        for kv in e.elts:
            if kv.__class__ is not A.KeyValueExpr:
                self.error(kv, "MixedStructLit", "mixture of field:value and value elements in struct literal")
                continue
            key, value = kv.key, kv.value
            # No hint: the type of a field's literal cannot be left out.
            ok = self.generic_expr(value)
            if key.__class__ is not A.Ident:
                self.error(kv, "InvalidLitField", f"invalid field name {expr_string(key)} in struct literal")
                continue
            field, path, indirect = lookup_impl(u, False, self.pkg, key.name)
            if field is None:
                alt, _, _ = lookup_impl(u, False, self.pkg, key.name, True)
                self.error(key, "MissingLitField", lookup_error(self.text(base), key.name, alt, self.pkg, True))
                continue
            if field.__class__ is not Var:
                self.error(key, "MissingLitField", f"{key.name} is not a field")
                continue
            if len(path) > 1 and self.versions and not self.wants_version(
                    27, key, f"use of promoted field {field_path(u, path)} in struct literal of type {self.text(base)}"):
                continue
            if indirect:
                self.error(key, "InvalidLitField", f"invalid implicit pointer indirection to reach {key.name}")
                continue
            key.obj = field
            if ok:
                self.assignment(value, field.type, "struct literal")
            self.check_distinct(kv, field, tuple(path), seen)

    def check_distinct(self, kv, field: Var, path: tuple, seen: dict) -> None:
        """Report a field given twice, or together with the embedded struct it lies in."""
        for other_path, other in seen.items():
            n = min(len(path), len(other_path))
            if path[:n] != other_path[:n]:
                continue
            if len(path) == len(other_path):
                self.error(kv, "DuplicateLitField", f"duplicate field name {field.name} in struct literal")
            elif len(other_path) < len(path):
                self.error(kv, "DuplicateLitField", f"cannot specify promoted field {field.name} and enclosing embedded "
                                                    f"field {other.name}")
            else:
                self.error(kv, "DuplicateLitField", f"cannot specify embedded field {field.name} and enclosed promoted "
                                                    f"field {other.name}")
            return
        seen[path] = field

    def listed_fields(self, e, base: Type, u: Struct) -> None:
        fields = u.fields
        for i, x in enumerate(e.elts):
            if x.__class__ is A.KeyValueExpr:
                self.error(x, "MixedStructLit", "mixture of field:value and value elements in struct literal")
                continue
            ok = self.generic_expr(x)
            if i >= len(fields):
                self.error(x, "InvalidStructLit", f"too many values in struct literal of type {self.text(base)}")
                break
            field = fields[i]
            if not field.exported and field.pkg is not self.pkg:
                self.error(x, "UnexportedLitField", f"implicit assignment to unexported field {field.name} "
                                                          f"in struct literal of type {self.text(base)}")
            elif ok:
                self.assignment(x, field.type, "struct literal")
        if len(e.elts) < len(fields):
            hidden = any(not f.exported and f.pkg is not self.pkg for f in fields)
            more = " (type has unexported fields - use key:value pairs)" if hidden else ""
            self.error(e.rbrace, "InvalidStructLit", f"too few values in struct literal of type {self.text(base)}{more}")

    def indexed_elements(self, elts: list, elem: Type, length: int) -> int:
        """Check the elements of an array (of `length`, or -1) or slice literal; return its length."""
        seen: set = set()
        at = longest = 0
        for x in elts:
            valid, value = False, x
            if x.__class__ is A.KeyValueExpr:
                value = x.value
                i = self.index(x.key, length)
                if i >= 0:
                    at, valid = i, True
                elif x.key.mode != INVALID and x.key.mode != CONST:
                    self.error(x, "InvalidLitIndex", f"index {expr_string(x.key)} must be integer constant")
            elif 0 <= length <= at:
                self.error(x, "OversizeArrayLit", f"index {at} is out of bounds (>= {length})")
            else:
                valid = True
            if valid:
                if at in seen:
                    self.error(x, "DuplicateLitKey", f"duplicate index {at} in array or slice literal")
                seen.add(at)
            at += 1
            if at > longest:
                longest = at
            if self.generic_expr(value, elem):
                if value.type is not elem:
                    self.assignment(value, elem, "array or slice literal")
        return longest

    def map_elements(self, e, u: Map) -> None:
        by_type = is_interface(u.key)
        seen: dict = {}
        for kv in e.elts:
            if kv.__class__ is not A.KeyValueExpr:
                self.error(kv, "MissingLitKey", "missing key in map literal")
                continue
            key = kv.key
            if not self.expr(key, u.key) or not self.assignment(key, u.key, "map literal"):
                continue
            if key.mode == CONST:
                types = seen.setdefault((key.const.__class__ is bool, key.const), [])
                if any(not by_type or identical(t, key.type) for t in types):
                    self.error(key, "DuplicateLitKey",
                               f"duplicate key {K.value_text(key.const)} in map literal")
                    continue
                types.append(key.type)
            if self.generic_expr(kv.value, u.elem):
                self.assignment(kv.value, u.elem, "map literal")


def field_path(u: Struct, path) -> str:
    """Write how to get to a promoted field. Example: `E.a`"""
    names = []
    for i in path:
        names.append(u.fields[i].name)
        u = deref(u.fields[i].type)[0].underlying
    return ".".join(names)
