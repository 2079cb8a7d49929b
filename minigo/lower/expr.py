"""Expressions: names, constants, operators, selectors, indices, slices, assertions.

    p.x + 1        →  Binary("+", Field(Deref(p, implicit), 0), Const(1))
    a + "," + b    →  Concat([a, ",", b])
    err == nil     →  Binary("==", err, Zero(error))

Requires: a checked expression. Provides: an Expr whose operands have their exact types.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.lower.place import address_of, is_place
from minigo.syntax import ast as A
from minigo.types import constants as K
from minigo.types import universe as U
from minigo.types.identical import identical
from minigo.types.objects import Func, Var
from minigo.types.predicates import default_type, is_interface, is_string, is_untyped
from minigo.types.types import Array, Basic, Map, Pointer, Tuple

_COMPARISONS = frozenset(("==", "!=", "<", "<=", ">", ">="))


def unparen(e):
    while e.__class__ is A.ParenExpr:
        e = e.x
    return e


class Expressions:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def value(self, e, want=None) -> t.Expr:
        """Lower an expression of one value. want: the type of the context, to which it is converted implicitly."""
        if e.mode == A.CONST:
            x = self.constant(e, want)
        elif e.mode == A.NIL:
            type_ = want if want is not None else e.type
            if type_ is U.UNTYPED_NIL:
                raise InternalError("nil without a type", e.start)
            return t.Zero(e.start, type_)
        else:
            x = self.plain(e)
        if want is not None and x.type is not want:
            converted = self.implicit(x, want)
            if converted is not x and converted.__class__ is t.Convert:
                converted.pos = e.pos  # where the operand as written is: T(x) sits at its x, but what is made of it at the `(`
            return converted
        return x

    def plain(self, e) -> t.Expr:
        """Lower an expression that is no constant."""
        maker = _EXPR.get(e.__class__)
        if maker is None:
            raise InternalError(f"lowering of expression {e.__class__.__name__}", e.start)
        return maker(self, e)

    def constant(self, e, want=None) -> t.Const:
        """Lower a constant, in the type of its context where it is untyped."""
        type_ = e.type
        if is_untyped(type_):
            type_ = want if want is not None and want.underlying.__class__ is Basic else default_type(type_)
        value = e.const
        u = type_.underlying
        if value.__class__ is not bool and value.__class__ is not bytes:
            exact = K.represent(value, u)
            if exact is None:
                raise InternalError(f"constant {value} does not fit {type_}", e.start)
            value = exact
        return t.Const(e.start if e.__class__ is A.Ident or e.__class__ is A.BasicLit else e.pos, type_, value)

    # ---- names -------------------------------------------------------------------------------------------------------
    def ident(self, e) -> t.Expr:
        return self.object_use(e, e.obj)

    def object_use(self, e, obj) -> t.Expr:
        kind = obj.__class__
        if kind is Var:
            if obj.kind == "global":
                return t.Global(e.start, obj.type, obj)
            var = self.vars.get(obj)
            if var is None:
                raise InternalError(f"variable {obj.name} is used before its declaration", e.start)
            return self.local(e.start, var)
        if kind is Func:
            return t.FuncRef(e.start, obj.type, obj)
        raise InternalError(f"lowering of name {obj.name} ({kind.__name__})", e.start)

    def paren(self, e) -> t.Expr:
        return self.plain(e.x)

    def func_lit(self, e) -> t.Expr:
        return self.literal(e)

    # ---- selectors ---------------------------------------------------------------------------------------------------
    def selector(self, e) -> t.Expr:
        sel = e.selection
        if sel is None:
            return self.object_use(e, e.sel.obj)
        if sel.kind == "field":
            return self.field_path(e.pos, self.value(e.x), sel.path, True)
        if sel.kind == "method":
            return self.method_value(e)
        return self.method_expr(e)

    def field_path(self, pos: int, x: t.Expr, path: list, last_written: bool) -> t.Expr:
        """Select fields along a path of indices; the last one is written in the source, those before are embedded."""
        last = len(path) - 1
        for i, index in enumerate(path):
            u = x.type.underlying
            if u.__class__ is Pointer:
                x = t.Deref(pos, u.elem, x, True)
                u = u.elem.underlying
            x = t.Field(pos, u.fields[index].type, x, index, i < last or not last_written)
        return x

    # ---- operators ---------------------------------------------------------------------------------------------------
    def star(self, e) -> t.Expr:
        x = self.value(e.x)
        return t.Deref(e.pos, e.type, x)

    def unary(self, e) -> t.Expr:
        op = e.op
        if op == "&":
            lit = unparen(e.x)
            if lit.__class__ is A.CompositeLit:
                return t.AddrLit(e.pos, e.type, self.composite(lit))
            place = self.value(e.x)
            if not is_place(place):
                raise InternalError(f"address of {place.__class__.__name__}", e.start)
            return address_of(e.pos, e.type, place)
        if op == "+":
            return self.value(e.x)
        if op == "<-":
            return self.receive(e)
        if op in ("-", "!", "^"):
            return t.Unary(e.pos, self.type_of(e), op, self.value(e.x, self.type_of(e)))
        raise InternalError(f"lowering of unary operator {op}", e.start)

    def type_of(self, e):
        """The type of an operation, with untyped booleans made bool."""
        return default_type(e.type) if e.type.__class__ is Basic else e.type

    def binary(self, e) -> t.Expr:
        op, type_ = e.op, self.type_of(e)
        if op in ("<<", ">>"):
            count = self.value(e.y)
            return t.Binary(e.pos, type_, op, self.value(e.x, type_), count)
        if op in _COMPARISONS:
            x, y = self.comparison_operands(e.x, e.y)
            return t.Binary(e.pos, type_, op, x, y)
        if op == "+" and is_string(type_):
            operands: list = []
            self.concat_operands(e, type_, operands)
            return t.Concat(e.pos, type_, operands)
        return t.Binary(e.pos, type_, op, self.value(e.x, type_), self.value(e.y, type_))

    def concat_operands(self, e, type_, operands: list) -> None:
        inner = unparen(e)
        if inner.__class__ is A.BinaryExpr and inner.mode != A.CONST and inner.op == "+":
            self.concat_operands(inner.x, type_, operands)
            self.concat_operands(inner.y, type_, operands)
        else:
            operands.append(self.value(e, type_))

    def comparison_operands(self, x, y) -> tuple:
        """Lower the operands of a comparison, both to one type."""
        if x.mode == A.NIL:
            b = self.value(y)
            return t.Zero(x.start, b.type), b
        if y.mode == A.NIL:
            a = self.value(x)
            return a, t.Zero(y.start, a.type)
        xt, yt = x.type, y.type
        if is_untyped(xt):
            xt = yt if not is_untyped(yt) else default_type(xt)
        if is_untyped(yt):
            yt = xt
        if is_interface(xt) != is_interface(yt):
            # The concrete side is boxed in the other's type.
            xt = yt = xt if is_interface(xt) else yt
        elif is_interface(xt) and xt is not yt:
            # Both are interfaces: the one with more methods is converted to the other, which it implements.
            xt = yt = xt if len(xt.underlying.all_methods) <= len(yt.underlying.all_methods) else yt
        elif xt is not yt and not identical(xt, yt):
            yt = xt  # one of them is a type literal
        return self.value(x, xt), self.value(y, yt)

    # ---- index, slice, assertion -------------------------------------------------------------------------------------
    def index(self, e, comma_ok: bool = False) -> t.Expr:
        if e.func is not None:
            return self.instance(e)
        x = self.value(e.x)
        u = x.type.underlying
        if u.__class__ is Map:
            type_ = Tuple([u.elem, U.BOOL]) if comma_ok else u.elem
            return t.MapIndex(e.pos, type_, x, self.value(e.indices[0], u.key), comma_ok)
        if u.__class__ is Pointer:
            x = t.Deref(e.pos, u.elem, x, True)
            u = u.elem.underlying
        return t.Index(e.pos, e.type, x, self.value(e.indices[0]))

    def instance(self, e) -> t.Expr:
        """Lower f[T], a function or method with type arguments."""
        named = unparen(e.x)
        if named.__class__ is A.SelectorExpr and named.selection is not None:
            return self.selector(named)
        return t.FuncRef(e.start, e.func.type, e.func)

    def slice_expr(self, e) -> t.Expr:
        x = self.value(e.x)
        if x.type.underlying.__class__ is Array:
            x = address_of(e.pos, Pointer(x.type), x, True)
        parts = [None if p is None else self.value(p) for p in (e.lo, e.hi, e.max)]
        return t.SliceOp(e.pos, e.type, x, *parts)

    def type_assert(self, e, comma_ok: bool = False) -> t.Expr:
        x = self.value(e.x)
        target = e.typ.type
        type_ = Tuple([target, U.BOOL]) if comma_ok else target
        return t.TypeAssert(e.pos, type_, x, target, comma_ok)


_X = Expressions
_EXPR = {
    A.Ident: _X.ident, A.ParenExpr: _X.paren, A.FuncLit: _X.func_lit, A.SelectorExpr: _X.selector, A.StarExpr: _X.star,
    A.UnaryExpr: _X.unary, A.BinaryExpr: _X.binary, A.IndexExpr: _X.index, A.SliceExpr: _X.slice_expr,
    A.TypeAssertExpr: _X.type_assert, A.CompositeLit: lambda f, e: f.composite_value(e), A.CallExpr: lambda f, e: f.call(e),
}
