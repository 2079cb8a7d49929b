"""Statements.

Source: specification, "Statements" and its sections; break, continue, goto and labels are in `labels.py`.
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import BUILTIN, CONST, INVALID, TYPE, VARIABLE
from minigo.syntax.exprstring import expr_string
from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.constants import Complex
from minigo.types.expr import unparen
from minigo.types.identical import identical
from minigo.types.labels import Branches
from minigo.types.lookup import assertable
from minigo.types.objects import Func, Nil, Var
from minigo.types.predicates import array_behind, has_nil, is_boolean, is_comparable, is_integer, is_interface
from minigo.types.returns import is_terminating
from minigo.types.scope import Scope
from minigo.types.types import Array, Basic, Chan, Map, Signature, Slice, Type, TypeParam
from minigo.types.typeset import core, terms_of, why_no_core

_YIELD = "func must be func(yield func(...) bool): "


class Statements:
    """Part of the Checker."""
    __slots__ = ()

    # ---- bodies ------------------------------------------------------------------------------------------------------

    def func_body(self, func: Func, sig: Signature, scope: Scope, body, decl, iota) -> None:
        """Check the body of a function or literal, then its labels, its end and its unused variables."""
        saved, saved_locals, saved_body = self.environment(), self.locals, self.range_body
        self.scope, self.func, self.sig, self.iota, self.errpos, self.decl = scope, func, sig, iota, 0, decl
        self.locals, self.range_body = [], None
        Branches(lambda pos, message: self.branch_error(pos, message, body.end), self.place).check(body)
        self.stmt_list(body.stmts)
        if sig.results and not is_terminating(body):
            self.error(body.rbrace, "MissingReturn", "missing return")
        for v in self.locals:
            if not v.used:
                self.error(v.pos, "UnusedVar", f"declared and not used: {v.name}")
        self.restore(saved)
        self.locals, self.range_body = saved_locals, saved_body

    def stmt_list(self, stmts: list) -> None:
        table = self.STMTS
        for s in stmts:
            table[s.__class__](self, s)
            if self.delayed:
                self.process_delayed()

    def stmt(self, s) -> None:
        self.STMTS[s.__class__](self, s)
        if self.delayed:
            self.process_delayed()

    def block(self, s) -> None:
        self.scope = Scope(self.scope)
        self.stmt_list(s.stmts)
        self.scope = self.scope.parent

    def empty_stmt(self, s) -> None:
        pass

    def labeled_stmt(self, s) -> None:
        self.stmt(s.stmt)

    def branch_stmt(self, s) -> None:
        pass  # labels.py has been there

    # ---- simple statements -------------------------------------------------------------------------------------------

    def expr_stmt(self, s) -> None:
        x = s.x
        self.raw_expr(x)
        mode = x.mode
        if mode == INVALID:
            return
        if mode == BUILTIN:
            self.error(x, "UncalledBuiltin", f"{self.describe(x)} must be called")
        elif mode == TYPE:
            self.error(x, "NotAnExpr", f"{self.describe(x)} is not an expression")
        else:
            e = unparen(x)
            kind = e.__class__
            if kind is A.CallExpr and self.is_statement_call(e) == "statement":
                return
            if kind is A.UnaryExpr and e.op == "<-":
                return
            self.error(x, "UnusedExpr", f"{self.describe(x)} is not used")

    def suspended_call(self, keyword: str, call) -> None:
        """Check the call of a go or defer statement."""
        code = "InvalidGo" if keyword == "go" else "InvalidDefer"
        if call.__class__ is not A.CallExpr:
            self.error(call, code, f"expression in {keyword} must be function call")
            self.use([call])
            return
        self.raw_expr(call)
        if call.mode == INVALID:
            return
        kind = self.is_statement_call(call)
        if kind == "conversion":
            self.error(call, code,
                       f"{keyword} requires function call, not conversion {self.describe(call)}")
        elif kind == "expression":
            self.error(call, "UnusedResults", f"{keyword} discards result of {self.describe(call)}")

    def go_stmt(self, s) -> None:
        self.suspended_call("go", s.call)

    def defer_stmt(self, s) -> None:
        self.suspended_call("defer", s.call)

    def send_stmt(self, s) -> None:
        ok = self.expr(s.chan)
        if not self.generic_expr(s.value) or not ok:
            return
        u = core(s.chan.type)
        if u.__class__ is not Chan or u.dir == "recv":
            if s.chan.type.__class__ is TypeParam:
                self.error(s, "InvalidSend", f"invalid operation: cannot send to {self.describe(s.chan)}: "
                                             f"{self.channel_cause(s.chan.type, 'receive-only', 'recv')}")
                return
            what = "receive-only channel" if u.__class__ is Chan else f"non-channel {self.text(s.chan.type)}"
            if u.__class__ is Chan:
                what += f" {self.text(s.chan.type)}"
            self.error(s, "InvalidSend", f"invalid operation: cannot send to {what} {self.describe(s.chan)}")
            return
        self.assignment(s.value, u.elem, "send")

    def receive(self, e, x) -> None:
        u = core(x.type)
        if u.__class__ is not Chan or u.dir == "send":
            if x.type.__class__ is TypeParam:
                self.error(x, "InvalidReceive", f"invalid operation: cannot receive from {self.describe(x)}: "
                                                f"{self.channel_cause(x.type, 'send-only', 'send')}")
                self.bad(e)
                return
            what = "send-only channel" if u.__class__ is Chan else "non-channel"
            self.error(x, "InvalidReceive",
                       f"invalid operation: cannot receive from {what} {self.text(x.type)} {self.describe(x)}")
            self.bad(e)
            return
        self.has_call = True
        e.mode, e.type = A.COMMAOK, u.elem

    def channel_cause(self, t: TypeParam, word: str, wrong: str) -> str:
        """Say why the types that a type parameter may stand for cannot all send, or receive."""
        for _, term in terms_of(t) or ():
            u = term.underlying
            if u.__class__ is Chan and u.dir == wrong:
                return f"{word} channel {self.text(term)}"
        return "no specific channel type"

    def return_stmt(self, s) -> None:
        results = self.sig.results
        if not s.results and results and results[0].name:
            for v in results:
                inner = self.scope.lookup(v.name)
                if inner is not None and inner is not v:
                    self.error(s, "OutOfScopeResult", f"result parameter {v.name} not in scope at return",
                               [(inner.pos, f"inner declaration of {self.object_text(v)}")])
            return
        if results or s.results:
            if not results:
                self.no_results(s)
            elif not s.results:
                self.return_error(s, results, [])
            else:
                self.init_vars(results, s.results, s)

    def no_results(self, s) -> None:
        """Report values returned by a function that has no results."""
        values = self.multi_expr(s.results[0]) if len(s.results) == 1 else \
            (s.results if all([self.expr(e) for e in s.results]) else None)
        if values is not None:
            self.return_error(s, [], values)

    # ---- if, for, switch ---------------------------------------------------------------------------------------------

    def condition(self, e, what: str) -> None:
        if self.expr(e):
            if not is_boolean(e.type):
                self.error(e, "InvalidCond", f"non-boolean condition in {what} statement")
            else:
                self.update_type(e, U.BOOL, True)

    def if_stmt(self, s) -> None:
        self.scope = Scope(self.scope)
        if s.init is not None:
            self.stmt(s.init)
        self.condition(s.cond, "if")
        self.block(s.body)
        if s.els is not None:
            self.stmt(s.els)
        self.scope = self.scope.parent

    def for_stmt(self, s) -> None:
        self.scope = Scope(self.scope)
        if s.init is not None:
            self.stmt(s.init)
        if s.cond is not None:
            self.condition(s.cond, "for")
        if s.post is not None:
            self.stmt(s.post)
        self.block(s.body)
        self.scope = self.scope.parent

    def multiple_defaults(self, clauses: list) -> None:
        first = None
        for c in clauses:
            if (c.comm if c.__class__ is A.CommClause else c.exprs) is None:
                if first is not None:
                    self.error(c, "DuplicateDefault", f"multiple defaults (first at {self.place(first.start)})")
                else:
                    first = c

    def switch_stmt(self, s) -> None:
        self.scope = Scope(self.scope)
        guard = s.init if s.init.__class__ is A.AssignStmt and s.init.op == ":=" and len(s.init.lhs) == 1 else None
        if guard is not None and guard.rhs[0].__class__ is A.TypeAssertExpr and guard.rhs[0].typ is None:
            # switch x := y.(type); z {: of a type switch this would be the end.
            self.error(guard, "InvalidSyntaxTree", "use of .(type) outside type switch")
            self.use([guard.rhs[0].x])
        elif s.init is not None:
            self.stmt(s.init)
        x = s.tag
        if x is not None:
            if self.expr(x) and self.assignment(x, None, "switch expression"):
                if not is_comparable(x.type) and not has_nil(x.type):
                    self.error(x, "InvalidExprSwitch", f"cannot switch on {self.describe(x)} "
                                                             f"({self.text(x.type)} is not comparable)")
                    x.mode = INVALID
        else:
            at = s.clauses[0].start if s.clauses else s.rbrace
            x = A.Ident(at, at, at, "true")
            x.mode, x.type, x.const = CONST, U.BOOL, True
        self.multiple_defaults(s.clauses)
        seen: dict = {}
        for c in s.clauses:
            self.case_values(x, c.exprs or (), seen)
            self.scope = Scope(self.scope)
            self.stmt_list(c.body)
            self.scope = self.scope.parent
        self.scope = self.scope.parent

    def case_values(self, x, exprs, seen: dict) -> None:
        for e in exprs:
            if not self.expr(e) or x.mode == INVALID:
                continue
            if not self.convert_untyped(e, x.type) or not self.comparison(e, x, "==", True):
                continue
            if e.mode != CONST or e.const.__class__ is bool or e.const.__class__ is Complex:
                continue
            places = seen.setdefault(e.const, [])
            old = next((o for o in places if identical(o.type, e.type)), None)
            if old is not None:
                self.error(e, "DuplicateCase", f"duplicate case {self.describe(e)} in expression switch",
                           [(old.pos, "previous case")])
            else:
                places.append(e)

    def type_switch_stmt(self, s) -> None:
        self.scope = Scope(self.scope)
        if s.init is not None:
            self.stmt(s.init)
        bind, x = s.bind, s.x
        if bind is not None and bind.name == "_":
            self.error(bind, "NoNewVar", "no new variable on left side of :=")
            bind = None
        x = x.x if x.__class__ is A.TypeAssertExpr else x
        valid = self.expr(x)
        if valid and x.type.__class__ is TypeParam:
            self.error(x, "InvalidTypeSwitch", f"cannot use type switch on type parameter value {self.describe(x)}")
            valid = False
        elif valid and not is_interface(x.type):
            self.error(x, "InvalidTypeSwitch", f"{self.describe(x)} is not an interface")
            valid = False
        self.multiple_defaults(s.clauses)
        variables, seen = [], []
        for c in s.clauses:
            t = self.case_types(x if valid else None, c.exprs or (), seen)
            self.scope = Scope(self.scope)
            if bind is not None:
                v = c.var = Var(bind.name, t, self.pkg, bind.start, "local", False, self.func)
                self.scope.names[v.name] = v
                variables.append(v)
            self.stmt_list(c.body)
            self.scope = self.scope.parent
        if bind is not None and not any(v.used for v in variables):
            self.error(bind, "UnusedVar", f"{bind.name} declared and not used")
        self.scope = self.scope.parent

    def case_types(self, x, exprs, seen: list) -> Type:
        """Check the types of a clause; return the type of its variable."""
        t = None
        for e in exprs:
            if self.is_nil(e):
                t = None
                self.expr(e)
            else:
                t = self.var_type(e)
                if t is U.INVALID:
                    continue
            old = next((o for u, o in seen if (u is None) == (t is None) and (t is None or identical(t, u))), None)
            if old is not None:
                self.error(e, "DuplicateCase",
                           f"duplicate case {'nil' if t is None else self.text(t)} in type switch",
                           [(old, "previous case")])
                continue
            seen.append((t, e))
            if x is not None and t is not None:
                self.check_assertion(e, x, t, True)
        if len(exprs) == 1 and t is not None:
            return t
        return x.type if x is not None else U.INVALID

    def is_nil(self, e) -> bool:
        e = unparen(e)
        return e.__class__ is A.Ident and self.scope.lookup(e.name).__class__ is Nil

    def check_assertion(self, e, x, t: Type, in_switch: bool) -> None:
        cause = assertable(x.type, t, self.pkg)
        if cause is None:
            return
        if in_switch:
            self.error(e, "ImpossibleAssert", f"impossible type switch case: {expr_string(e)}\n\t"
                                                    f"{self.describe(x)} cannot have dynamic type {self.text(t)} {cause}")
        else:
            self.error(e, "ImpossibleAssert", f"impossible type assertion: {expr_string(e)}\n\t"
                                                    f"{self.text(t)} does not implement {self.text(x.type)} {cause}")

    def select_stmt(self, s) -> None:
        self.multiple_defaults(s.clauses)
        for c in s.clauses:
            comm = c.comm
            rhs = None
            if comm.__class__ is A.AssignStmt and len(comm.rhs) == 1:
                rhs = unparen(comm.rhs[0])
            elif comm.__class__ is A.ExprStmt:
                rhs = unparen(comm.x)
            if comm is not None and comm.__class__ is not A.SendStmt \
                    and not (rhs.__class__ is A.UnaryExpr and rhs.op == "<-"):
                self.error(comm.x.pos if comm.__class__ is A.ExprStmt else comm, "InvalidSelectCase",
                           "select case must be send or receive (possibly with assignment)")
                continue
            self.scope = Scope(self.scope)
            if comm is not None:
                self.stmt(comm)
            self.stmt_list(c.body)
            self.scope = self.scope.parent

    # ---- range -------------------------------------------------------------------------------------------------------

    def range_stmt(self, s) -> None:
        x = s.x
        self.has_call = False
        valid = self.expr(x)
        key_type = value_type = None
        if valid:
            key_type, value_type, cause, ok = self.range_types(x.type)
            if ok and self.versions:
                kind = core(x.type).__class__
                wanted = 22 if kind is Basic and is_integer(core(x.type)) else 23 if kind is Signature else 0
                if not self.allows(wanted, x):
                    ok, cause = False, f"requires go1.{wanted} or later"
            if not ok:
                more = f": {cause}" if cause else ""
                self.error(x, "InvalidRangeExpr", f"cannot range over {self.describe(x)}{more}")
                key_type = value_type = U.INVALID
            elif key_type is None and s.key is not None:
                self.error(s.key, "InvalidIterVar",
                           f"range over {self.describe(x)} permits no iteration variables")
            elif value_type is None and s.value is not None:
                self.error(s.value, "InvalidIterVar",
                           f"range over {self.describe(x)} permits only one iteration variable")
            elif s.extra is not None:
                self.error(s.extra, "InvalidIterVar", "range clause permits at most two iteration variables")
        over_int = valid and is_integer(x.type)
        self.scope = Scope(self.scope)
        pairs = [(e, t) for e, t in ((s.key, key_type), (s.value, value_type)) if e is not None]
        if s.define:
            self.range_define(s, x, pairs, over_int)
        elif pairs:
            for e, t in pairs:
                if t is None or t is U.INVALID:
                    self.use_lhs([e])
                    continue
                y = x if over_int else self.stand_in(e, expr_string(e), t)
                lhs = self.lhs_type(e)
                if lhs is not U.INVALID:
                    self.assign_value(lhs, y, "range clause" if over_int else "assignment")
                    if over_int and y.mode != INVALID and not is_integer(y.type):
                        self.error(e, "InvalidRangeExpr",
                                   f"cannot use iteration variable of type {self.text(y.type)}")
        elif over_int:
            self.assignment(x, None, "range clause")
        if valid and x.type is not U.INVALID and x.mode == CONST and x.type.__class__ is Basic:
            self.update_type(x, U.STRING if x.type.info & T.IS_STRING else x.type, True)
        if valid and core(x.type).__class__ is Signature:
            outer, self.range_body = self.range_body, self.new_range_body()
            self.block(s.body)
            self.range_body = outer
        else:
            self.block(s.body)
        self.scope = self.scope.parent

    def range_define(self, s, x, pairs: list, over_int: bool) -> None:
        new = []
        for e, t in pairs:
            if e.__class__ is not A.Ident:
                self.error(e, "InvalidSyntaxTree", f"cannot declare {expr_string(e)}")
                continue
            v = e.obj = Var(e.name, None, self.pkg, e.start, "local", False, self.func)
            if e.name != "_":
                new.append(v)
            if t is None or t is U.INVALID:
                v.type = U.INVALID
                v.used = True
            elif over_int:
                self.init_var(v, x, "range clause")
            else:
                self.init_var(v, self.stand_in(e, e.name, t), "assignment")
            e.mode, e.type = VARIABLE, v.type
        if not new:
            self.error(s, "NoNewVar", "no new variables on left side of :=")
        for v in new:
            if self.declare_in(self.scope, v):
                self.locals.append(v)

    def range_types(self, t: Type):
        """Return (key type, value type, reason, ok) of ranging over a `t`; None: there is no such variable."""
        common = core(t)
        if common is None:
            return None, None, why_no_core(t, self.text), False
        u = array_behind(common)
        kind = u.__class__
        if kind is Basic:
            if u.info & T.IS_STRING:
                return U.INT, U.RUNE, "", True
            if u.info & T.IS_INTEGER:
                return t, None, "", True
            if u.info & T.IS_UNTYPED and u.info & T.IS_NUMERIC:
                return None, None, "", False
        elif kind is Array or kind is Slice:
            return U.INT, u.elem, "", True
        elif kind is Map:
            return u.key, u.elem, "", True
        elif kind is Chan:
            if u.dir == "send":
                return None, None, f"receive from send-only channel {self.text(t)}", False
            return u.elem, None, "", True
        elif kind is Signature:
            return self.range_func(u)
        return None, None, "", False

    def range_func(self, u: Signature):
        if len(u.params) != 1:
            return None, None, _YIELD + "wrong argument count", False
        if u.results:
            return None, None, _YIELD + "unexpected results", False
        cb = u.params[0].type.underlying
        if cb.__class__ is not Signature:
            return None, None, _YIELD + "argument is not func", False
        if len(cb.params) > 2:
            return None, None, _YIELD + "yield func has too many parameters", False
        if len(cb.results) != 1 or not identical(cb.results[0].type, U.BOOL):
            if len(cb.results) == 1 and is_boolean(cb.results[0].type):
                return None, None, _YIELD + "yield func returns user-defined boolean, not bool", False
            return None, None, _YIELD + "yield func does not return bool", False
        if cb.variadic:
            return None, None, f"yield func of type {self.text(cb)} cannot be variadic", False
        types = [p.type for p in cb.params] + [None, None]
        return types[0], types[1], "", True

