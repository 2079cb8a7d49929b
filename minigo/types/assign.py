"""Assignments: assignability, variable and constant initialisation, `=`, `op=`, `:=`, and returned values.

Source: specification, "Assignability", "Assignment statements", "Variable declarations", "Short variable declarations",
"Return statements".
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import CONST, INVALID, MAPINDEX, NIL, TYPE, VARIABLE
from minigo.syntax.exprstring import expr_string
from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.expr import unparen
from minigo.types.identical import identical
from minigo.types.lookup import implements
from minigo.types.objects import Const, PkgName, Var
from minigo.types.predicates import default_type, has_name, is_interface, is_interface_pointer, is_numeric, is_untyped
from minigo.types.types import Chan, Interface, Signature, Slice, Tuple, Type, TypeParam
from minigo.types.typeset import terms_of
from minigo.types.untyped import OVERFLOW, TRUNCATED


def _measure(n: int, unit: str) -> str:
    return f"{n} {unit}" if n == 1 else f"{n} {unit}s"


def directs_named_channel(v: Type, t: Type) -> bool:
    """Report whether only their names keep a channel `v` of both directions from being assigned to the channel type `t`."""
    vu, tu = v.underlying, t.underlying
    return (vu.__class__ is Chan and vu.dir == "both" and tu.__class__ is Chan and identical(vu.elem, tu.elem)
            and has_name(v) and has_name(t))


class Assignments:
    """Part of the Checker."""
    __slots__ = ()

    def assignable(self, x, t: Type) -> tuple[bool, str]:
        """Report whether operand `x` may be assigned to a `t`, and if not, why (or "")."""
        v = x.type
        if v is t or v is U.INVALID or t is U.INVALID or x.mode == INVALID:
            return True, ""
        if is_untyped(v):
            return self.implicit_type(x, t)[0] is not None, ""
        if identical(v, t):
            return True, ""
        vu, tu = v.underlying, t.underlying
        if not (has_name(v) and has_name(t)) and identical(vu, tu):
            return True, ""
        if tu.__class__ is Interface or is_interface_pointer(tu):
            cause = implements(v, t, self.pkg)
            return cause is None, cause or "" if v.__class__ is not TypeParam else ""
        if vu.__class__ is Interface and implements(t, v, self.pkg) is None:
            return False, "need type assertion"
        if tu.__class__ is TypeParam and not has_name(v) or vu.__class__ is TypeParam and not has_name(t):
            return self.assignable_for_all(x, v, t), ""
        if (vu.__class__ is Chan and vu.dir == "both" and tu.__class__ is Chan and identical(vu.elem, tu.elem)):
            return not (has_name(v) and has_name(t)), ""
        return False, ""

    def assignable_for_all(self, x, v: Type, t: Type) -> bool:
        """Report whether `x` may be assigned whatever the type parameter that is its type, or the variable's, stands for."""
        param = t if t.__class__ is TypeParam else v
        terms = terms_of(param)
        if not terms:
            return False
        for _, term in terms:
            y = self.stand_in(x, "", v if param is t else term)
            if not self.assignable(y, term if param is t else t)[0]:
                return False
        return True

    def assignment(self, x, t: Type | None, context: str) -> bool:
        """Check that `x` may be assigned to a variable of type `t` (None: the type is x's own), converting it if untyped."""
        mode = x.mode
        if mode == INVALID:
            return False
        if x.type.__class__ is Signature and x.type.type_params and not self.assign_generic(x, t, context):
            return False
        if x.type.__class__ is Tuple:
            self.multiple(x)
            return False
        if mode <= TYPE:
            self.error(x, "IncompatibleAssign", f"cannot assign {self.describe(x)} to {self.text(t)} in {context}")
            return False
        if is_untyped(x.type):
            target = t
            if mode == NIL:
                if t is None:
                    self.error(x, "UntypedNilUse", f"use of untyped nil in {context}")
                    self.bad(x)
                    return False
            elif t is None or is_interface(t):
                target = default_type(x.type)
            new, value, code = self.implicit_type(x, target)
            if code:
                more = {TRUNCATED: " (truncated)", OVERFLOW: " (overflows)"}.get(code, "")
                if not more:
                    code = "IncompatibleAssign"
                self.error(x, code,
                           f"cannot use {self.describe(x)} as {self.text(target)} value in {context}{more}")
                self.bad(x)
                return False
            if value is not None:
                x.const = value
            if new is not x.type:
                self.update_type(x, new, False)
                if x.mode == INVALID:
                    return False
        if t is None:
            return True
        ok, cause = self.assignable(x, t)
        if not ok:
            cause = f": {cause}" if cause else ""
            self.error(x, "InvalidChanAssign" if directs_named_channel(x.type, t) else "IncompatibleAssign",
                       f"cannot use {self.describe(x)} as {self.text(t)} value in {context}{cause}")
            self.bad(x)
        return ok

    # ---- initialisation ----------------------------------------------------------------------------------------------

    def init_const(self, obj: Const, x) -> None:
        if x is None or x.mode == INVALID or obj.type is U.INVALID:
            if obj.type is None:
                obj.type = U.INVALID
            return
        if x.mode != CONST:
            self.error(x, "InvalidConstInit", f"{self.describe(x)} is not constant")
            if obj.type is None:
                obj.type = U.INVALID
            return
        if obj.type is None:
            obj.type = x.type
        if self.assignment(x, obj.type, "constant declaration"):
            obj.value = x.const

    def init_var(self, v: Var, x, context: str) -> None:
        if x.mode == INVALID or x.type is U.INVALID or v.type is U.INVALID:
            if v.type is None:
                v.type = U.INVALID
            return
        if x.type.__class__ is Signature and x.type.type_params and not self.assign_generic(x, v.type, v.name or "result variable"):
            if v.type is None:
                v.type = U.INVALID
            return
        if v.type is None:
            t = x.type
            if is_untyped(t):
                if t is U.UNTYPED_NIL:
                    self.error(x, "UntypedNilUse", f"use of untyped nil in {context}")
                    v.type = U.INVALID
                    return
                t = default_type(t)
            v.type = t
        self.assignment(x, v.type, context)

    def init_vars(self, lhs: list, rhs: list, ret=None) -> None:
        """Initialise variables with expressions. ret: the return statement whose results these are."""
        n, r = len(lhs), len(rhs)
        context = "return statement" if ret is not None else "multiple assignment" if n > 1 else "assignment"
        is_call = r == 1 and unparen(rhs[0]).__class__ is A.CallExpr
        if n == r and not is_call:
            for v, e in zip(lhs, rhs):
                self.generic_expr(e)
                self.init_var(v, e, context)
            return
        if r != 1:
            ok = True
            for e in rhs:
                ok = self.expr(e) and ok
            if ok:
                if ret is not None:
                    self.return_error(ret, lhs, rhs)
                else:
                    self.assign_error(rhs, n, r)
            self.invalidate(lhs)
            return
        values = self.multi_expr(rhs[0], n == 2 and ret is None)
        if values is None:
            self.invalidate(lhs)
            return
        if len(values) == n:
            for v, x in zip(lhs, values):
                self.init_var(v, x, context)
            self.record_comma_ok(rhs[0], values)
            return
        if ret is not None:
            self.return_error(ret, lhs, values)
        else:
            self.assign_error(rhs, n, len(values))
        self.invalidate(lhs)

    def invalidate(self, lhs: list) -> None:
        for v in lhs:
            if v.type is None:
                v.type = U.INVALID

    def record_comma_ok(self, e, values: list) -> None:
        """Record the pair of types of a `v, ok` form, on the expression and on the parentheses around it."""
        if len(values) != 2 or values[0] is not e or values[1].mode == INVALID:
            return
        pair = Tuple([e.type, default_type(values[1].type)])
        while True:
            e.type = pair
            if e.__class__ is not A.ParenExpr:
                return
            e = e.x

    def assign_error(self, rhs: list, n: int, r: int) -> None:
        at = rhs[0]
        vars_, values = _measure(n, "variable"), _measure(r, "value")
        call = unparen(at)
        if len(rhs) == 1 and call.__class__ is A.CallExpr:
            self.error(at, "WrongAssignCount",
                       f"assignment mismatch: {vars_} but {expr_string(call.fun)} returns {values}")
        else:
            self.error(at, "WrongAssignCount", f"assignment mismatch: {vars_} but {values}")

    def return_error(self, ret, lhs: list, values: list) -> None:
        at, word = ret, "not enough"
        if len(values) > len(lhs):
            at, word = values[len(lhs)], "too many"
        elif values:
            at = values[-1]
        self.error(at, "WrongResultCount", f"{word} return values",
                   [(0, f"have {self.summary([x.type for x in values])}"),
                    (0, f"want {self.summary([v.type for v in lhs])}")])

    def summary(self, types: list, variadic: bool = False, dots: bool = False) -> str:
        """Write a list of types as the have/want lines do."""
        parts = []
        for i, t in enumerate(types):
            last = i == len(types) - 1
            if t is None or t is U.INVALID:
                s = "unknown type"
            elif is_untyped(t):
                s = "number" if t.info & T.IS_NUMERIC else t.name.replace("untyped ", "")
            elif last and variadic and t.__class__ is Slice:
                s = self.text(t.elem)
            else:
                s = self.text(t)
            if last:
                s = "..." + s if variadic else s + "..." if dots else s
            parts.append(s)
        return "(" + ", ".join(parts) + ")"

    # ---- assignment to existing variables ----------------------------------------------------------------------------

    def lhs_type(self, e) -> Type | None:
        """Return the type that can be assigned to `e`: None for the blank identifier, invalid if there is none."""
        name = unparen(e)
        if name.__class__ is A.Ident:
            if name.name == "_":
                name.obj = None
                return None
            # Being assigned to is not being used.
            obj = self.scope.lookup(name.name)
            if obj.__class__ is Var and obj.pkg is self.pkg:
                used = obj.used
                self.expr(e)
                obj.used = used
            else:
                self.expr(e)
        else:
            self.expr(e)
        return self.settable(e)

    def settable(self, e) -> Type:
        """Return the type of a checked expression that may stand left of `=`, invalid after a report."""
        if e.mode == INVALID or e.type is U.INVALID:
            return U.INVALID
        if e.mode == VARIABLE or e.mode == MAPINDEX:
            self.mark_assigned(e)
            return e.type
        sel = unparen(e)
        if sel.__class__ is A.SelectorExpr and sel.x.mode == MAPINDEX:
            self.error(e, "UnaddressableFieldAssign", f"cannot assign to struct field {expr_string(e)} in map")
        else:
            if sel.__class__ is A.SelectorExpr and sel.x.__class__ is A.Ident and sel.x.obj.__class__ is PkgName:
                # Looking whether x.f is a field of a map element, Go looks at the x of a qualified identifier, too.
                self.error(sel.x, "InvalidPkgUse", f"use of package {sel.x.name} not in selector")
            self.error(e, "UnassignableOperand",
                       f"cannot assign to {expr_string(e)} (neither addressable nor a map index expression)")
        return U.INVALID

    def assign_value(self, t: Type | None, x, context: str) -> None:
        if t is None and context == "assignment":
            context = "assignment to _ identifier"
        self.assignment(x, t, context)

    def assign_vars(self, lhs: list, rhs: list) -> None:
        n, r = len(lhs), len(rhs)
        context = "multiple assignment" if n > 1 else "assignment"
        is_call = r == 1 and unparen(rhs[0]).__class__ is A.CallExpr
        if n == r and not is_call:
            for e, x in zip(lhs, rhs):
                t = self.lhs_type(e)
                if t is U.INVALID:
                    self.use([x])
                else:
                    self.generic_expr(x)
                    if x.mode != INVALID and x.type.__class__ is Signature and x.type.type_params:
                        self.assign_generic(x, t, expr_string(e))
                    self.assign_value(t, x, context)
            return
        if r != 1:
            ok = self.use_lhs(lhs)
            if self.use(rhs) and ok:
                self.assign_error(rhs, n, r)
            return
        values = self.multi_expr(rhs[0], n == 2)
        if values is not None and len(values) == n:
            for e, x in zip(lhs, values):
                t = self.lhs_type(e)
                if t is not U.INVALID:
                    self.assign_value(t, x, context)
            self.record_comma_ok(rhs[0], values)
            return
        if values is not None:
            self.assign_error(rhs, n, len(values))
        self.use_lhs(lhs)

    def use_lhs(self, es: list) -> bool:
        ok = True
        for e in es:
            name = unparen(e)
            if name.__class__ is A.Ident:
                if name.name == "_":
                    continue
                obj = self.scope.lookup(name.name)
                used = obj.used if obj.__class__ is Var else False
                self.raw_expr(e)
                if obj.__class__ is Var:
                    obj.used = used
            else:
                self.raw_expr(e)
            ok = e.mode != INVALID and ok
        return ok

    def assign_stmt(self, s) -> None:
        op = s.op
        if op == "=":
            self.assign_vars(s.lhs, s.rhs)
        elif op == ":=":
            self.short_var_decl(s)
        elif len(s.lhs) != 1 or len(s.rhs) != 1:
            self.error(s, "MultiValAssignOp", f"assignment operation {op} requires single-valued expressions")
        else:
            lhs, rhs = s.lhs[0], s.rhs[0]
            result = A.BinaryExpr(s.start, s.end, s.pos, op[:-1], lhs, rhs)
            if unparen(lhs).__class__ is A.Ident and unparen(lhs).name == "_":
                self.expr(lhs)
                self.use([rhs])
                return
            self.binary(result, lhs, rhs, op[:-1], True)
            t = self.settable(lhs)
            if t is not U.INVALID:
                self.assignment(result, t, "assignment")

    def inc_dec(self, s) -> None:
        x = s.x
        if not self.expr(x):
            return
        if not is_numeric(x.type):
            self.error(x, "NonNumericIncDec",
                       f"invalid operation: {expr_string(x)}{s.op} (non-numeric type {self.text(x.type)})")
            return
        self.settable(x)

    def short_var_decl(self, s) -> None:
        scope = self.scope
        seen: set = set()
        lhs, new, failed = [], [], False
        for e in s.lhs:
            v = None
            if e.__class__ is not A.Ident:
                self.use_lhs([e])
                self.error(e, "BadDecl", f"non-name {expr_string(e)} on left side of :=")
                failed = True
            elif e.name != "_" and e.name in seen:
                self.error(e, "RepeatedDecl", f"{e.name} repeated on left side of :=")
                failed = True
            else:
                name = e.name
                seen.add(name)
                old = scope.names.get(name)
                if old is None:
                    v = e.obj = Var(name, None, self.pkg, e.start, "local", False, self.func)
                    if name != "_":
                        new.append(v)
                else:
                    e.obj = old
                    if old.__class__ is Var:
                        v = old
                        v.assigned = True
                    else:
                        self.error(e, "UnassignableOperand", f"cannot assign to {name}")
                        failed = True
            lhs.append(v if v is not None else Var("_", None, self.pkg, e.start, "local", False, self.func))
        self.init_vars(lhs, s.rhs)
        for e, v in zip(s.lhs, lhs):
            if e.__class__ is A.Ident:
                e.mode, e.type = VARIABLE, v.type
        s.new = new
        if not new and not failed:
            self.error(s.pos, "NoNewVar", "no new variables on left side of :=")
            return
        for v in new:
            scope.names[v.name] = v
            self.locals.append(v)
