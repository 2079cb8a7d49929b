"""Expressions: the entries for one and for several values, names and literals, and what variables have done to them.

An expression node is its own operand: handlers set its `mode`, `type` and `const`.

Source: specification, "Expressions", "Operands", "Address operators", "Type assertions".
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import BUILTIN, COMMAOK, CONST, INVALID, MAPINDEX, NIL, NOVALUE, TYPE, VALUE, VARIABLE
from minigo.syntax.exprstring import expr_string
from minigo.types import constants as K
from minigo.types import universe as U
from minigo.types.objects import Builtin, Const, Func, Nil, PkgName, TypeName, Var
from minigo.types.predicates import composite_kind, is_interface, is_pointer, is_untyped
from minigo.types.types import Array, Named, Pointer, Signature, Tuple, Type, TypeParam
from minigo.types.typeset import all_types, core

_LITERALS = {"int": U.UNTYPED_INT, "float": U.UNTYPED_FLOAT, "imag": U.UNTYPED_COMPLEX, "char": U.UNTYPED_RUNE,
             "string": U.UNTYPED_STRING}
_MODES = {INVALID: "invalid operand", NOVALUE: "no value", BUILTIN: "built-in", TYPE: "type", CONST: "constant",
          VARIABLE: "variable", MAPINDEX: "map index expression", VALUE: "value", NIL: "nil",
          COMMAOK: "comma, ok expression"}
def unparen(e):
    while e.__class__ is A.ParenExpr:
        e = e.x
    return e


def start_of(node) -> int:
    """Return where Go begins an expression in its reports: its left end, but `[` of a slice expression, `(` of a func type."""
    while True:
        kind = node.__class__
        if kind in _LEFT:
            node = node.x
        elif kind is A.CallExpr:
            node = node.fun
        elif kind is A.KeyValueExpr:
            node = node.key
        elif kind is A.CompositeLit and node.typ is not None:
            node = node.typ
        elif kind is A.SliceExpr:
            return node.pos
        elif kind is A.FuncType and node.pos == node.start:
            return node.start + len("func")
        else:
            return node.start


_LEFT = frozenset((A.SelectorExpr, A.IndexExpr, A.TypeAssertExpr, A.BinaryExpr))


class Expressions:
    """Part of the Checker."""
    __slots__ = ()

    # ---- entry points ------------------------------------------------------------------------------------------------

    def raw_expr(self, e, hint: Type | None = None) -> None:
        """Check `e` as anything at all: value, type, built-in or call without result. hint: element type of a literal."""
        self.EXPR[e.__class__](self, e, hint)

    def expr(self, e, hint: Type | None = None) -> bool:
        """Check `e` as a single value; report whether it is valid."""
        self.EXPR[e.__class__](self, e, hint)
        mode = e.mode
        if mode <= TYPE:
            if mode != INVALID:
                self.exclude(e)
            return False
        if mode == VALUE:
            t = e.type
            if t.__class__ is Tuple:
                self.multiple(e)
                return False
            if t.__class__ is Signature and t.type_params:
                self.generic_function_error(e)
                return False
        return True

    def generic_expr(self, e, hint: Type | None = None) -> bool:
        """As `expr`, but a generic function may be left for its context to instantiate."""
        self.EXPR[e.__class__](self, e, hint)
        mode = e.mode
        if mode <= TYPE:
            if mode != INVALID:
                self.exclude(e)
            return False
        if mode == VALUE and e.type.__class__ is Tuple:
            self.multiple(e)
            return False
        return True

    def expr_or_type(self, e) -> bool:
        self.EXPR[e.__class__](self, e, None)
        mode = e.mode
        if mode == NOVALUE:
            self.error(e, "TooManyValues", f"{self.describe(e)} used as value or type")
            self.bad(e)
            return False
        if mode == VALUE and e.type.__class__ is Tuple:
            self.multiple(e)
            return False
        return mode != INVALID

    def multi_expr(self, e, comma_ok: bool = False) -> list | None:
        """Check `e` as one or several values; return one operand for each, None if invalid.

        Several results, and the second value of a `v, ok` form, are stand-ins: Idents at the place of `e`.
        """
        self.EXPR[e.__class__](self, e, None)
        mode = e.mode
        if mode <= TYPE:
            if mode != INVALID:
                self.exclude(e)
            return None
        if e.type.__class__ is Tuple and mode == VALUE:
            return [self.stand_in(e, f"{_nth(i + 1)} function result", t) for i, t in enumerate(e.type.types)]
        if comma_ok and (mode == MAPINDEX or mode == COMMAOK):
            return [e, self.stand_in(e, "ok value of (comma, ok) expression", U.UNTYPED_BOOL)]
        return [e]

    def stand_in(self, e, name: str, t: Type):
        x = A.Ident(start_of(e), e.end, e.pos, name)
        x.mode, x.type = VALUE, t
        return x

    def exclude(self, e) -> None:
        """Report an operand that is not a value."""
        if e.mode == NOVALUE:
            self.error(e, "TooManyValues", f"{self.describe(e)} used as value")
        elif e.mode == BUILTIN:
            self.error(e, "UncalledBuiltin", f"{self.describe(e)} must be called")
        else:
            self.error(e, "NotAnExpr", f"{self.describe(e)} is not an expression")
        if e.mode == NOVALUE:
            e.type = unparen(e).fun.type
        e.mode = INVALID  # its type still shows in the have line of a call

    def multiple(self, e) -> None:
        self.error(e, "TooManyValues", f"multiple-value {self.describe(e)} in single-value context")
        e.mode = INVALID

    def bad(self, e) -> None:
        e.mode, e.type, e.const = INVALID, U.INVALID, None

    def use(self, es) -> bool:
        """Check expressions whose value is not wanted after an error, so that what they name counts as used."""
        ok = True
        for e in es:
            if e.mode is None and not (e.__class__ is A.Ident and e.name == "_"):
                self.raw_expr(e)
            if e.mode == INVALID:
                ok = False
        return ok

    def describe(self, e) -> str:
        """Write an operand as messages do. Example: `x (variable of type int)`"""
        mode, t = e.mode, e.type
        if mode == NIL:
            return "nil" if t is U.UNTYPED_NIL else f"nil (of type {self.text(t)})"
        name = expr_string(e)
        parts = ""
        typed = False
        if mode > TYPE:
            if is_untyped(t):
                parts = t.name + " "
            else:
                typed = True
        parts += _MODES[mode]
        if mode == CONST:
            value = K.value_text(e.const)
            if value != name:
                parts += " " + value
        if typed:
            if t is U.INVALID:
                parts += " with invalid type"
            elif t.__class__ is TypeParam:
                parts += f" of type {self.text(t)} constrained by {self.text(t.constraint)}"
            elif t.__class__ is Named or t is U.ANY:
                parts += f" of {composite_kind(t) or t.underlying.name} type {self.text(t)}"
            else:
                parts += f" of type {self.text(t)}"
        return f"{name} ({parts})"

    # ---- operands ----------------------------------------------------------------------------------------------------

    def ident(self, e, hint=None) -> None:
        obj = self.scope.lookup(e.name)
        if obj is None:
            if e.name == "_":
                if e.start < e.end:  # an empty one stands for what the parser missed and reported
                    self.error(e, "InvalidBlank", "cannot use _ as value or type")
            else:
                self.error(e, "UndeclaredName", f"undefined: {e.name}")
            self.bad(e)
            return
        e.obj = obj
        kind = obj.__class__
        t = obj.type
        if kind is Var:
            obj.used = True
            if t is None:
                self.obj_decl(obj)
                t = obj.type
            if obj.kind == "global":
                self.add_dep(obj)
            if t is U.INVALID:
                self.bad(e)
            else:
                e.mode, e.type = VARIABLE, t
        elif kind is Func:
            if t is None:
                self.obj_decl(obj)
                t = obj.type
            self.add_dep(obj)
            if t is U.INVALID:
                self.bad(e)
            else:
                e.mode, e.type = VALUE, t
        elif kind is Const:
            if t is None:
                self.obj_decl(obj)
                t = obj.type
            if obj is U.IOTA:
                if self.iota is None:
                    self.error(e, "InvalidIota", "cannot use iota outside constant declaration")
                    self.bad(e)
                else:
                    e.mode, e.type, e.const = CONST, t, self.iota
            elif t is U.INVALID or obj.value is None:
                self.bad(e)
            else:
                e.mode, e.type, e.const = CONST, t, obj.value
            if obj in self.obj_map:
                self.add_dep(obj)
        elif kind is TypeName:
            self.type_name(e, obj)
        elif kind is Builtin:
            e.mode, e.type = BUILTIN, U.INVALID
        elif kind is Nil:
            e.mode, e.type = NIL, U.UNTYPED_NIL
        elif kind is PkgName:
            self.error(e, "InvalidPkgUse", f"use of package {obj.name} not in selector")
            self.bad(e)
        else:
            self.internal(e, kind)
        if obj.pkg is not self.pkg and obj.pkg is not None:
            self.use_dot_import(obj)

    def basic_lit(self, e, hint=None) -> None:
        kind, text = e.kind, e.text
        if len(text) > 10_000 and kind != "string":
            self.error(e, "InvalidConstVal", f"excessively long constant: {text[:10]}... ({len(text)} chars)")
            self.bad(e)
            return
        if self.versions and kind in ("int", "float", "imag"):
            self.check_literal_version(e)
        value = K.parse_literal(kind, text)
        if value is None:
            if self.diags.ok:  # else the scanner has said what is wrong with it
                self.error(e, "InvalidConstVal", f"malformed constant: {text}")
            self.bad(e)
            return
        e.mode, e.type, e.const = CONST, _LITERALS[kind], value
        if kind == "int" and len(text) > 100:
            self.overflow(e, e.start)

    def check_literal_version(self, e) -> None:
        """Report a form of numbers that is younger than the file's language version."""
        radix = e.text[1].lower() if len(e.text) > 2 and e.text[0] == "0" else ""
        if "_" in e.text and len(e.text) > 2:
            self.wants_version(13, e, "underscore in numeric literal")
        elif radix == "b":
            self.wants_version(13, e, "binary literal")
        elif radix == "o":
            self.wants_version(13, e, "0o/0O-style octal literal")
        elif radix == "x" and e.kind != "int":
            self.wants_version(13, e, "hexadecimal floating-point literal")

    def paren(self, e, hint=None) -> None:
        x = e.x
        self.raw_expr(x)
        e.mode, e.type, e.const = x.mode, x.type, x.const

    def func_lit(self, e, hint=None) -> None:
        func = self.new_literal(e)
        sig, scope = self.signature(e.sig, None, func)
        func.type = sig
        e.sig.mode, e.sig.type = TYPE, sig
        e.mode, e.type = VALUE, sig
        if self.func is None:
            decl, iota = self.decl, self.iota
            self.delayed.append(lambda: self.func_body(func, sig, scope, e.body, decl, iota))
        else:
            self.func_body(func, sig, scope, e.body, self.decl, self.iota)

    def star(self, e, hint=None) -> None:
        x = e.x
        if not self.expr_or_type(x):
            self.bad(e)
        elif x.mode == TYPE:
            self.star_type(e, x)
        elif x.mode == NIL:
            self.error(x, "InvalidIndirection", f"invalid operation: cannot indirect {self.describe(x)}")
            self.bad(e)
        else:
            u = core(x.type)
            if u is None and all_types(x.type, is_pointer):
                self.error(x, "InvalidIndirection", f"invalid operation: pointers of {self.describe(x)} must have identical base types")
                self.bad(e)
            elif u.__class__ is not Pointer:
                self.error(x, "InvalidIndirection", f"invalid operation: cannot indirect {self.describe(x)}")
                self.bad(e)
            elif not self.is_complete(u.elem):
                self.bad(e)
            else:
                e.mode, e.type = VARIABLE, u.elem

    def type_assert(self, e, hint=None) -> None:
        x = e.x
        if e.typ is None:
            self.error(e, "InvalidSyntaxTree", "use of .(type) outside type switch")
            self.use([x])
            self.bad(e)
            return
        if not self.expr(x):
            self.bad(e)
            return
        if x.type.__class__ is TypeParam:
            self.error(x, "InvalidAssert", f"invalid operation: cannot use type assertion on type parameter value {self.describe(x)}")
            self.bad(e)
            return
        if not is_interface(x.type):
            self.error(x, "InvalidAssert", f"invalid operation: {self.describe(x)} is not an interface")
            self.bad(e)
            return
        t = self.var_type(e.typ)
        if t is U.INVALID or not self.is_complete(t):
            self.bad(e)
            return
        self.check_assertion(e, x, t, False)
        e.mode, e.type = COMMAOK, t

    def key_value(self, e, hint=None) -> None:
        self.error(e, "InvalidSyntaxTree", "no key:value expected")
        self.bad(e)

    def ellipsis(self, e, hint=None) -> None:
        self.error(e, "InvalidSyntaxTree", "invalid use of ...")
        self.bad(e)

    def type_literal(self, e, hint=None) -> None:
        t = self.typ(e)
        e.mode, e.type = TYPE, t

    # ---- facts about variables ---------------------------------------------------------------------------------------

    def outer_var(self, e) -> Var | None:
        """Return the variable of which `e` is a part that lies inside it (itself, a field, an array element), or None."""
        while True:
            kind = e.__class__
            if kind is A.Ident:
                return e.obj if e.obj.__class__ is Var else None
            if kind is A.ParenExpr:
                e = e.x
            elif kind is A.SelectorExpr:
                s = e.selection
                if s is None:
                    return e.sel.obj if e.sel.obj.__class__ is Var else None
                if s.indirect:
                    return None
                e = e.x
            elif kind is A.IndexExpr:
                if e.x.type is None or e.x.type.underlying.__class__ is not Array:
                    return None
                e = e.x
            else:
                return None

    def mark_address_taken(self, e) -> None:
        v = self.outer_var(e)
        if v is not None:
            v.addrtaken = True

    def mark_assigned(self, e) -> None:
        v = self.outer_var(e)
        if v is not None:
            v.assigned = True


def _nth(n: int) -> str:
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(n, 'th') }"
