"""Expressions: names, literals, operators, and the conversion of untyped operands.

An expression node is its own operand: handlers set its `mode`, `type` and `const`.  An untyped operand keeps its untyped type
until its context gives it another (`convert_untyped`), which is then pushed down to the operands it was made of
(`update_type`).

Source: specification, "Expressions", "Operators", "Constant expressions".
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import BUILTIN, COMMAOK, CONST, INVALID, MAPINDEX, NIL, NOVALUE, TYPE, VALUE, VARIABLE
from minigo.types import constants as K
from minigo.types import types as T
from minigo.types import universe as U
from minigo.syntax.exprstring import expr_string
from minigo.types.objects import Builtin, Const, Func, Nil, PkgName, TypeName, Var
from minigo.types.predicates import (composite_kind, default_type, has_nil, incomparable_cause, is_boolean, is_comparable,
                                     is_integer, is_interface, is_numeric, is_ordered, is_pointer, is_string, is_unsigned,
                                     is_untyped, max_untyped)
from minigo.types.sizes import size_of
from minigo.types.types import Array, Basic, Interface, Map, Named, Pointer, Signature, Slice, Tuple, Type
from minigo.types.identical import identical

_LITERALS = {"int": U.UNTYPED_INT, "float": U.UNTYPED_FLOAT, "imag": U.UNTYPED_COMPLEX, "char": U.UNTYPED_RUNE,
             "string": U.UNTYPED_STRING}
_MODES = {INVALID: "invalid operand", NOVALUE: "no value", BUILTIN: "built-in", TYPE: "type", CONST: "constant",
          VARIABLE: "variable", MAPINDEX: "map index expression", VALUE: "value", NIL: "nil",
          COMMAOK: "comma, ok expression"}
COMPARISONS = frozenset(("==", "!=", "<", "<=", ">", ">="))
SHIFTS = frozenset(("<<", ">>"))
_UNARY_RULE = {"+": is_numeric, "-": is_numeric, "^": is_integer, "!": is_boolean}


def _numeric_or_string(t: Type) -> bool:
    u = t.underlying
    return u.__class__ is Basic and u.info & (T.IS_NUMERIC | T.IS_STRING) != 0


_BINARY_RULE = {"+": _numeric_or_string, "-": is_numeric, "*": is_numeric, "/": is_numeric, "%": is_integer,
                "&": is_integer, "|": is_integer, "^": is_integer, "&^": is_integer, "&&": is_boolean, "||": is_boolean}
_OP_NAMES = {"+": "addition ", "-": "subtraction ", "^": "bitwise XOR ", "*": "multiplication ", "<<": "shift "}
# Codes of failed implicit conversions.
TRUNCATED, OVERFLOW, IMPOSSIBLE = "TruncatedFloat", "NumericOverflow", "InvalidUntypedConversion"


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
        if kind == "imag":
            self.refuse(e, "complex numbers")
        if len(text) > 10_000 and kind != "string":
            self.error(e, "InvalidConstVal", f"excessively long constant: {text[:10]}... ({len(text)} chars)")
            self.bad(e)
            return
        value = K.parse_literal(kind, text)
        if value is None:
            if self.diags.ok:  # else the scanner has said what is wrong with it
                self.error(e, "InvalidConstVal", f"malformed constant: {text}")
            self.bad(e)
            return
        e.mode, e.type, e.const = CONST, _LITERALS[kind], value
        if kind == "int" and len(text) > 100:
            self.overflow(e, e.start)

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
            u = x.type.underlying
            if u.__class__ is not Pointer:
                self.error(x, "InvalidIndirection", f"invalid operation: cannot indirect {self.describe(x)}")
                self.bad(e)
            elif not self.is_complete(u.elem):
                self.bad(e)
            else:
                e.mode, e.type = VARIABLE, u.elem

    def type_assert(self, e, hint=None) -> None:
        x = e.x
        if not self.expr(x):
            self.bad(e)
            return
        if e.typ is None:
            self.error(e, "InvalidSyntaxTree", "use of .(type) outside type switch")
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

    # ---- operators ---------------------------------------------------------------------------------------------------

    def unary(self, e, hint=None) -> None:
        op, x = e.op, e.x
        if not self.expr(x):
            self.bad(e)
            return
        if op == "&":
            if unparen(x).__class__ is not A.CompositeLit:
                if x.mode != VARIABLE:
                    self.error(x, "UnaddressableOperand",
                               f"invalid operation: cannot take address of {self.describe(x)}")
                    self.bad(e)
                    return
                self.mark_address_taken(x)
            e.mode, e.type = VALUE, Pointer(x.type)
            return
        if op == "<-":
            self.receive(e, x)
            return
        if op == "~":
            more = " (use ^ for bitwise complement)" if is_integer(x.type) else ""
            self.error(e, "UndefinedOp", "cannot use ~ outside of interface or type constraint" + more)
            self.bad(e)
            return
        if x.mode == NIL or not _UNARY_RULE[op](x.type):
            self.error(x, "UndefinedOp", f"invalid operation: operator {op} not defined on {self.describe(x)}")
            self.bad(e)
            return
        t = e.type = x.type
        if x.mode == CONST:
            e.mode = CONST
            e.const = K.unary(op, x.const, 8 * size_of(t) if is_unsigned(t) else 0)
            self.overflow(e, e.pos)
        else:
            e.mode = VALUE

    def binary_expr(self, e, hint=None) -> None:
        self.binary(e, e.x, e.y, e.op, False)

    def binary(self, e, x, y, op: str, assigning: bool) -> None:
        """Check x op y with e as its result. assigning: it is x op= y."""
        ok = self.expr(x)
        if not self.expr(y) or not ok:
            self.bad(e)
            return
        if op in SHIFTS:
            self.shift(e, x, y, op)
            return
        if not self.match_types(x, y):
            self.bad(e)
            return
        if op in COMPARISONS:
            if not self.comparison(x, y, op, False):
                self.bad(e)
                return
            if x.mode == CONST and y.mode == CONST:
                e.mode, e.const = CONST, K.COMPARE[op](x.const, y.const)
            else:
                e.mode = VALUE
            e.type = U.UNTYPED_BOOL
            return
        t = x.type
        if t is not y.type and not identical(t, y.type):
            if t is not U.INVALID and y.type is not U.INVALID:
                left = f"{expr_string(x)} {op}= {expr_string(y)}" if assigning else expr_string(e)
                self.error(x, "MismatchedTypes", f"invalid operation: {left} (mismatched types "
                                                 f"{self.text(t)} and {self.text(y.type)})")
            self.bad(e)
            return
        if x.mode == NIL or not _BINARY_RULE[op](t):
            self.error(x, "UndefinedOp", f"invalid operation: operator {op} not defined on {self.describe(x)}")
            self.bad(e)
            return
        if (op == "/" or op == "%") and y.mode == CONST and y.const == 0 and (x.mode == CONST or is_integer(t)):
            self.error(y, "DivByZero", "invalid operation: division by zero")
            self.bad(e)
            return
        e.type = t
        if x.mode == CONST and y.mode == CONST:
            e.mode, e.const = CONST, K.binary(op, x.const, y.const, is_integer(t))
            self.overflow(e, e.pos)
        else:
            e.mode = VALUE

    def shift(self, e, x, y, op: str) -> None:
        xval = K.to_int(x.const) if x.mode == CONST else None
        if not (is_integer(x.type) or is_untyped(x.type) and xval is not None):
            self.error(x, "InvalidShiftOperand",
                       f"invalid operation: shifted operand {self.describe(x)} must be integer")
            self.bad(e)
            return
        yval = None
        if y.mode == CONST:
            yval = K.to_int(y.const)
            if yval is not None and yval < 0:
                self.error(y, "InvalidShiftCount", f"invalid operation: negative shift count {self.describe(y)}")
                self.bad(e)
                return
            if is_untyped(y.type):
                # The count stays what it is, but must be a possible uint.
                if not self.representable(y, U.UINT):
                    self.bad(e)
                    return
                if x.mode != CONST or not is_untyped(y.type):
                    self.convert_untyped(y, U.UINT)
            elif not is_integer(y.type):
                self.error(y, "InvalidShiftCount",
                           f"invalid operation: shift count {self.describe(y)} must be integer")
                self.bad(e)
                return
        elif is_untyped(y.type):
            if not self.convert_untyped(y, U.UINT):
                self.bad(e)
                return
        elif not is_integer(y.type):
            self.error(y, "InvalidShiftCount", f"invalid operation: shift count {self.describe(y)} must be integer")
            self.bad(e)
            return
        if x.mode == CONST:
            if y.mode == CONST:
                if yval is None or yval > K.MAX_SHIFT:
                    self.error(y, "InvalidShiftCount", f"invalid operation: invalid shift count {self.describe(y)}")
                    self.bad(e)
                    return
                e.type = x.type if is_integer(x.type) else U.UNTYPED_INT
                e.mode, e.const = CONST, xval << yval if op == "<<" else xval >> yval
                self.overflow(e, e.pos)
                return
            if is_untyped(x.type):
                # The operand takes the type the whole shift gets from its context.
                self.shifted.add(x)
                e.mode, e.type = VALUE, x.type
                return
        e.mode, e.type = VALUE, x.type

    def match_types(self, x, y) -> bool:
        """Convert untyped operands of a binary operation to each other's type, where that can make sense."""
        xt, yt = x.type, y.type
        if xt is yt or not (is_untyped(xt) or is_untyped(yt)):
            return True
        if is_numeric(xt) != is_numeric(yt) and not (is_interface(xt) or is_interface(yt)):
            return True
        if is_numeric(xt) != is_numeric(yt):
            return True
        if not (is_interface(xt) or is_interface(yt)):
            if is_boolean(xt) != is_boolean(yt) or is_string(xt) != is_string(yt):
                return True
            if x.mode == NIL:
                if not has_nil(yt):
                    return True
            elif y.mode == NIL:
                if not has_nil(xt):
                    return True
            elif is_pointer(xt) or is_pointer(yt):
                return True
        return self.convert_untyped(x, yt) and self.convert_untyped(y, x.type)

    def comparison(self, x, y, op: str, in_switch: bool) -> bool:
        """Check that x op y compares; the operands get their final types unless both are constant."""
        xt, yt = x.type, y.type
        if xt is U.INVALID or yt is U.INVALID:
            return False
        at, cause, code = x, "", "MismatchedTypes"
        if self.assignable(x, yt)[0] or self.assignable(y, xt)[0]:
            code = "UndefinedOp"
            failed = True
            if op == "==" or op == "!=":
                if x.mode == NIL or y.mode == NIL:
                    failed = not has_nil(yt if x.mode == NIL else xt)
                    at = y if failed else x
                elif not is_comparable(xt):
                    cause = self.incomparable(xt)
                elif not is_comparable(yt):
                    at, cause = y, self.incomparable(yt)
                else:
                    failed = False
            elif not is_ordered(xt):
                pass
            elif not is_ordered(yt):
                at = y
            else:
                failed = False
            if not failed:
                if x.mode != CONST or y.mode != CONST:
                    self.update_type(x, default_type(x.type), True)
                    self.update_type(y, default_type(y.type), True)
                return True
        else:
            at, cause = y, f"mismatched types {self.text(xt)} and {self.text(yt)}"
        if not cause:
            what = composite_kind(at.type) or self.text(at.type)
            cause = f"operator {op} not defined on {what}"
        if in_switch:
            self.error(x, code, f"invalid case {expr_string(x)} in switch on {expr_string(y)} ({cause})")
        else:
            self.error(at, code, f"invalid operation: {expr_string(x)} {op} {expr_string(y)} ({cause})")
        return False

    def incomparable(self, t: Type) -> str:
        if t.underlying.__class__ in (Slice, Signature, Map):
            return composite_kind(t) + " can only be compared to nil"
        return incomparable_cause(t, self.text) or ""

    # ---- constants and untyped operands ------------------------------------------------------------------------------

    def overflow(self, e, at: int) -> None:
        """Check the value of a constant operation."""
        t = e.type
        if not is_untyped(t):
            self.representable(e, t.underlying)
        elif e.const.__class__ is int and e.const.bit_length() > K.MAX_BITS:
            name = ""
            if e.__class__ is A.UnaryExpr:
                name = "bitwise complement " if e.op == "^" else ""
            elif e.__class__ is A.BinaryExpr:
                name = _OP_NAMES.get(e.op, "")
            self.error(at, "InvalidConstVal", f"constant {name}overflow")
            self.bad(e)

    def representation(self, x, t: Basic):
        """Return (value, "") of a constant as `t`, or (None, code)."""
        v = K.represent(x.const, t)
        if v is not None:
            return v, ""
        if is_numeric(x.type) and t.info & T.IS_NUMERIC:
            return None, TRUNCATED if not is_integer(x.type) and t.info & T.IS_INTEGER else OVERFLOW
        return None, "InvalidConstVal"

    def representable(self, x, t: Basic) -> bool:
        v, code = self.representation(x, t)
        if code:
            self.invalid_conversion(code, x, x.type if t is x.type.underlying else t)
            self.bad(x)
            return False
        x.const = v
        return True

    def invalid_conversion(self, code: str, x, target: Type) -> None:
        form = {TRUNCATED: "{} truncated to {}", OVERFLOW: "{} overflows {}"}.get(code, "cannot convert {} to type {}")
        self.error(x, code, form.format(self.describe(x), self.text(target)))

    def implicit_type(self, x, target: Type):
        """Return (type, value or None, code) for the implicit conversion of an untyped operand to `target`."""
        t = x.type
        if not is_untyped(t) or target is U.INVALID or x.mode == INVALID:
            return t, None, ""
        if is_untyped(target):
            m = max_untyped(t, target)
            if m is None:
                return None, None, IMPOSSIBLE
            return m, K.represent(x.const, m) if x.mode == CONST else None, ""
        if x.mode == NIL:
            return (target, None, "") if has_nil(target) else (None, None, IMPOSSIBLE)
        u = target.underlying
        if u.__class__ is Basic:
            if x.mode == CONST:
                v, code = self.representation(x, u)
                return (None, None, code) if code else (target, v, "")
            fits = u.info & (T.IS_BOOLEAN if t is U.UNTYPED_BOOL else T.IS_STRING if t is U.UNTYPED_STRING
                             else 0 if t is U.UNTYPED_NIL else T.IS_NUMERIC)
            return (target, None, "") if fits else (None, None, IMPOSSIBLE)
        if u.__class__ is Interface and not self.interface_methods(u):
            return default_type(t), None, ""
        return None, None, IMPOSSIBLE

    def convert_untyped(self, x, target: Type) -> bool:
        """Give an untyped operand the type its context needs; report where it cannot have it."""
        t = x.type
        if t.__class__ is not Basic or not t.info & T.IS_UNTYPED:
            return True
        new, value, code = self.implicit_type(x, target)
        if code:
            self.invalid_conversion(code, x, target.underlying)
            self.bad(x)
            return False
        if value is not None:
            x.const = value
        if new is not t:
            self.update_type(x, new, False)
        return True

    def update_type(self, e, t: Type, final: bool) -> None:
        """Push a type down an untyped expression. final: `t` is recorded even if untyped."""
        old = e.type
        if old.__class__ is not Basic or not old.info & T.IS_UNTYPED:
            return
        kind = e.__class__
        if kind is A.ParenExpr:
            self.update_type(e.x, t, final)
        elif e.mode != CONST:
            if kind is A.BinaryExpr:
                if e.op in SHIFTS:
                    self.update_type(e.x, t, final)
                elif e.op not in COMPARISONS:
                    self.update_type(e.x, t, final)
                    self.update_type(e.y, t, final)
            elif kind is A.UnaryExpr:
                self.update_type(e.x, t, final)
        if is_untyped(t):
            e.type = t
            if e.mode == CONST:
                e.const = K.represent(e.const, t)
            return
        if e in self.shifted:
            self.shifted.discard(e)
            if not is_integer(t):
                self.error(e, "InvalidShiftOperand",
                           f"invalid operation: shifted operand {expr_string(e)} (type {self.text(t)}) must be integer")
                self.bad(e)
                return
        if e.mode == CONST:
            u = t.underlying
            if u.__class__ is Basic:
                v, code = self.representation(e, u)
                if code:
                    self.invalid_conversion(code, e, u)
                    self.bad(e)
                    return
                e.const = v
        e.type = t

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
