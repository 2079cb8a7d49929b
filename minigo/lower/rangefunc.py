"""Range over functions: the body becomes a function that the iterator calls.

    for x := range seq { if x == 3 { break }; defer f(x); if x == 5 { return x } }
    →
    .state := READY; .next := 0; .rv0 := 0
    .yield := func(x int) bool {                          named f-range1
        if .state != READY { panicrangestate(.state) }
        .state = PANIC
        if x == 3 { .state = DONE; return false }
        defer in the frame of f
        if x == 5 { .rv0 = x; .next = 1; .state = DONE; return false }
        .state = READY; return true
    }
    seq(.yield)
    if .state == PANIC { panicrangestate(MISSED_PANIC) }
    .state = EXHAUSTED
    if .next == 1 { return .rv0 }

A branch or return that leaves several nested bodies is passed on from one to the next: each, when its iterator has returned,
does what is left to do.

Source: specification, "For statements with range clause"; cmd/compile/internal/rangefunc of Go 1.27.
"""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.lower.range_ import blank
from minigo.types import universe as U
from minigo.types.objects import Func, Var
from minigo.types.types import Interface, Signature

DONE, READY, PANIC, EXHAUSTED, MISSED_PANIC = range(5)
_STATE_PANIC = Func("panicrangestate", Signature([Var("state", U.INT, kind="param")], []), full_name="runtime.panicrangestate")


class RangeBody:
    """A loop under way. outer: the lowerer of the function the loop stands in; inner: that of the body.

    exits: what to do behind the call, by the number in `.next`: functions that append the statements in `outer`.
    """
    __slots__ = ("stmt", "outer", "inner", "state", "next", "exits", "numbers", "labels", "frame_var", "return_vars")

    def __init__(self, stmt, outer):
        self.stmt, self.outer, self.inner = stmt, outer, None
        self.exits, self.numbers = [], {}
        self.frame_var = self.return_vars = None
        pos = stmt.pos
        number = outer.count((self.root().outer.fn, "state"))
        self.state, self.next = outer.temp(U.INT, pos, f".state{number}"), outer.temp(U.INT, pos, ".next")
        self.state.assigned = self.next.assigned = True
        self.labels = labels_in(stmt.body)

    def contains(self, labeled) -> bool:
        return labeled in self.labels

    def root(self) -> "RangeBody":
        """The outermost loop around, in a function of the source."""
        at = self
        while at.outer.range_body is not None:
            at = at.outer.range_body
        return at

    def frame(self):
        """Return the variable that tells a deferred call the frame of the function of the source."""
        root = self.root()
        root.outer.fn.has_defer = root.outer.fn.heap_defer = True
        if root.frame_var is None:
            root.frame_var = root.outer.temp(U.UNSAFE_POINTER, root.stmt.pos, ".frame")
        return root.frame_var

    def results(self) -> list:
        """Return the variables that carry the values of a return to the function of the source: its results where they have names.

        The iterator's deferred calls can see named results, so a return sets them at once.
        """
        root = self.root()
        if root.return_vars is None:
            root.return_vars = [r if r.name and r.name != "_" else root.outer.temp(r.type, r.pos or root.stmt.pos, f".rv{i + 1}")
                                for i, r in enumerate(root.outer.fn.results)]
            for v in root.return_vars:
                v.assigned = True
        return root.return_vars


class RangeFuncs:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def range_over_func(self, s) -> None:
        pos = s.pos
        loop = RangeBody(s, self)
        seq = self.value(s.x)
        lit = self.range_body_literal(s, loop)
        body = self.temp(lit.type, pos, ".yield")
        call = call_of(pos, seq, t.Local(pos, lit.type, body))
        if loop.frame_var is not None:
            self.out.append(t.Define(pos, loop.frame_var, t.Builtin(pos, U.UNSAFE_POINTER, "deferframe", [])))
        for v in loop.return_vars or ():
            if v.kind != "result":
                self.out.append(t.DeclVar(pos, v))
        if loop.exits:
            self.out.append(t.Define(pos, loop.next, t.Const(pos, U.INT, 0)))
        self.out.append(t.Define(pos, loop.state, t.Const(pos, U.INT, READY)))
        self.out.append(t.Define(pos, body, lit))
        self.out.append(t.ExprStmt(pos, call))
        self.when(pos, loop.state, "==", PANIC, lambda: self.state_panic(pos, t.Const(pos, U.INT, MISSED_PANIC)))
        self.set_int(pos, loop.state, EXHAUSTED)
        for i, act in enumerate(loop.exits):
            self.when(pos, loop.next, "==", i + 1, act)

    def range_body_literal(self, s, loop: RangeBody) -> t.FuncLit:
        pos = s.pos
        sig = s.x.type.underlying.params[0].type.underlying
        inner = loop.inner = self.made_function(f"-range{self.count((self.fn, 'range'))}", sig, pos, False)
        inner.range_body, inner.labels = loop, dict(self.labels)
        fn = inner.fn
        fn.range_body, fn.end = True, s.body.rbrace
        stores = []
        for i, p in enumerate(sig.params):
            e = (s.key, s.value)[i]
            if e is not None and s.define and blank(e):
                fn.params.append(t.LocalVar("_", p.type, pos, fn, "param"))
            elif not blank(e) and s.define:
                fn.params.append(inner.declare(e.obj, "param"))
            else:
                var = t.LocalVar(f".p{i + 1}", p.type, pos, fn, "param")
                fn.params.append(var)
                if not blank(e):
                    stores.append((e, var))
        fn.results = [t.LocalVar("", U.BOOL, pos, fn, "result")]
        inner.when(pos, loop.state, "!=", READY, lambda: inner.state_panic(pos, inner.local(pos, loop.state)))
        inner.set_int(pos, loop.state, PANIC)
        for e, var in stores:
            place = inner.value(e)
            inner.assign_one(pos, place, inner.implicit(t.Local(pos, var.type, var), place.type))
        for stmt in s.body.stmts:
            inner.stmt(stmt)
        inner.finish_body(s.body.rbrace, READY, True)
        fn.body = t.Block(s.body.start, inner.out)
        return fn.literal

    # ---- inside the body ---------------------------------------------------------------------------------------------
    def finish_body(self, pos: int, state: int, more: bool) -> None:
        """Return from the body function to the iterator."""
        self.set_int(pos, self.range_body.state, state)
        self.out.append(t.Return(pos, [t.Const(pos, U.BOOL, more)]))

    def leave_body(self, pos: int, tok: str, target) -> None:
        """Branch to something outside of the body, or end or continue its own loop."""
        loop = self.range_body
        if target is loop.stmt:
            self.finish_body(pos, *(READY, True) if tok == "continue" else (DONE, False))
        else:
            self.exit_body(pos, (tok, target), lambda: loop.outer.branch(pos, tok, target))

    def return_from_body(self, s) -> None:
        """Return from the function of the source."""
        loop = self.range_body
        function = loop.root().outer.fn
        if s.results:
            values = self.return_values(s.pos, s.results, function.results)
            carried = loop.results()
            if len(values) == 1 and len(carried) > 1:
                temps = [self.temp(v.type, s.pos) for v in carried]
                self.out.append(t.AssignMulti(s.pos, [None] * len(temps), values[0], temps))
                values = [t.Local(s.pos, v.type, v) for v in temps]
            if carried:
                self.out.append(t.Assign(s.pos, [self.local(s.pos, v) for v in carried], values))
        self.pass_return(s.pos, bool(s.results))

    def pass_return(self, pos: int, with_values: bool) -> None:
        """Return the carried values, here or, in a body, by way of the function around."""
        loop = self.range_body
        if loop is not None:
            self.exit_body(pos, ("return", with_values), lambda: loop.outer.pass_return(pos, with_values))
            return
        values = []
        if with_values:
            values = [t.Local(pos, v.type, v) for v in self.carried]
        self.out.append(t.Return(pos, values))

    def exit_body(self, pos: int, key, act) -> None:
        """Stop the iterator, and have `act` done behind its call."""
        loop = self.range_body
        number = loop.numbers.get(key)
        if number is None:
            def outside():
                loop.outer.carried = loop.results() if key[0] == "return" and loop.outer.range_body is None else None
                act()
            loop.exits.append(outside)
            number = loop.numbers[key] = len(loop.exits)
        self.set_int(pos, loop.next, number)
        self.finish_body(pos, DONE, False)

    # ---- statements --------------------------------------------------------------------------------------------------
    def set_int(self, pos: int, var: t.LocalVar, value: int) -> None:
        self.out.append(t.Assign(pos, [self.local(pos, var)], [t.Const(pos, U.INT, value)]))

    def when(self, pos: int, var: t.LocalVar, op: str, value: int, act) -> None:
        """Append `if var op value { act }`."""
        saved, self.out = self.out, []
        act()
        made, self.out = self.out, saved
        cond = t.Binary(pos, U.BOOL, op, self.local(pos, var), t.Const(pos, U.INT, value))
        self.out.append(t.If(pos, cond, t.Block(pos, made), None))

    def state_panic(self, pos: int, state: t.Expr) -> None:
        self.out.append(t.ExprStmt(pos, t.Call(pos, None, t.FuncRef(pos, _STATE_PANIC.type, _STATE_PANIC), [state])))


def call_of(pos: int, seq: t.Expr, lit: t.FuncLit) -> t.Expr:
    """Return seq(lit): a method value is called as the method it is."""
    if seq.__class__ is not t.MethodValue:
        return t.Call(pos, None, seq, [lit])
    if seq.recv.type.underlying.__class__ is Interface:
        return t.CallInterface(pos, None, seq.recv, seq.func, [lit])
    return t.Call(pos, None, t.FuncRef(pos, seq.func.type, seq.func), [seq.recv, lit])


def labels_in(body) -> set:
    """The labelled statements in a block, without those in function literals."""
    from minigo.syntax import ast as A
    found: set = set()
    work = [body]
    while work:
        n = work.pop()
        if n.__class__ is list:
            work += n
        elif isinstance(n, A.Stmt):
            if n.__class__ is A.LabeledStmt:
                found.add(n)
            work += [getattr(n, f) for f in n._fields]
    return found
