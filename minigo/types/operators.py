"""Operators: unary, binary, shifts and comparisons.

Source: specification, "Operators" and its sections, "Constant expressions".
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import CONST, NIL, VALUE, VARIABLE
from minigo.syntax.exprstring import expr_string
from minigo.types import constants as K
from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.expr import unparen
from minigo.types.identical import identical
from minigo.types.predicates import (
    composite_kind,
    default_type,
    has_nil,
    incomparable_cause,
    is_boolean,
    is_comparable,
    is_integer,
    is_interface,
    is_numeric,
    is_numeric_or_string,
    is_ordered,
    is_pointer,
    is_string,
    is_unsigned,
    is_untyped,
)
from minigo.types.sizes import size_of
from minigo.types.types import Map, Pointer, Signature, Slice, Type, TypeParam

COMPARISONS = frozenset(("==", "!=", "<", "<=", ">", ">="))
SHIFTS = frozenset(("<<", ">>"))
_UNARY_RULE = {"+": is_numeric, "-": is_numeric, "^": is_integer, "!": is_boolean}


_BINARY_RULE = {"+": is_numeric_or_string, "-": is_numeric, "*": is_numeric, "/": is_numeric, "%": is_integer,
                "&": is_integer, "|": is_integer, "^": is_integer, "&^": is_integer, "&&": is_boolean, "||": is_boolean}
OP_NAMES = {"+": "addition ", "-": "subtraction ", "^": "bitwise XOR ", "*": "multiplication ", "<<": "shift "}


class Operators:
    """Part of the Checker."""
    __slots__ = ()

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
            elif not is_integer(y.type) and x.mode != CONST:
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
        elif self.versions and not y.type.underlying.info & T.IS_UNSIGNED \
                and not self.wants_version(13, y, f"invalid operation: signed shift count {self.describe(y)}"):
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
        if not cause and at.type.__class__ is TypeParam:
            cause = f"type parameter {self.text(at.type)} cannot use operator {op}"
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
