"""Constants and untyped operands: overflow, representability, implicit conversion.

An untyped operand keeps its untyped type until its context gives it another (`convert_untyped`), which is then pushed down to
the operands it was made of (`update_type`).

Source: specification, "Constants", "Constant expressions", "Representability", "Conversions".
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import CONST, INVALID, NIL
from minigo.syntax.exprstring import expr_string
from minigo.types import constants as K
from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.operators import COMPARISONS, OP_NAMES, SHIFTS
from minigo.types.predicates import default_type, has_nil, is_integer, is_numeric, is_untyped, max_untyped
from minigo.types.types import Basic, Interface, Type, TypeParam
from minigo.types.typeset import all_types

# Codes of failed implicit conversions.
TRUNCATED, OVERFLOW, IMPOSSIBLE = "TruncatedFloat", "NumericOverflow", "InvalidUntypedConversion"


class UntypedOperands:
    """Part of the Checker."""
    __slots__ = ()

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
                name = OP_NAMES.get(e.op, "")
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
            self.invalid_conversion(code, x, t)
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
            return m, None, ""  # the value stays what it is, and messages write it so
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
        if u.__class__ is TypeParam and all_types(u, lambda term: not self.implicit_type(x, term)[2]):
            return target, None, ""
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
