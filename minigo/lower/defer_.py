"""Defer and go: the call of either becomes a parameterless closure, which is deferred or run as a goroutine.

    defer mu.unlock(x, 1)
    →
    .tmp1, .tmp2 := &mu, x
    Defer(FuncLit func() { unlock(.tmp1, .tmp2, 1) })         named deferwrap1; for go, gowrap1

Operands are evaluated at the statement and captured; constants, functions, `new` and the literals around operands stay in the
wrapper. A call of a func value without parameters and results needs no wrapper.

Source: specification, "Defer statements", "Go statements"; cmd/compile/internal/typecheck/stmt.go (normalizeGoDeferCall) of Go 1.27.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.lower.order import Parallel
from minigo.types.types import Signature

_PLAIN = Signature([], [])


class Defers:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def defer_stmt(self, s) -> None:
        call = self.suspended(s.call)
        frame = self.defer_frame()
        self.out.append(self.deferred(s.pos, call, frame))

    def go_stmt(self, s) -> None:
        self.out.append(t.Go(s.pos, self.closure_of(s.pos, self.suspended(s.call), "gowrap")))

    def suspended(self, e):
        """Lower the call of a statement that does not make it now. Returns: the call, or None when nothing is left of it."""
        call = self.plain(e)
        return None if call.__class__ is t.Const else call

    def defer_frame(self):
        """Note who runs the call, and return the variable that finds its frame from a range-over-func body, or None."""
        if self.range_body is not None:
            return self.range_body.frame()
        self.fn.has_defer = True
        return None

    def deferred(self, pos: int, call, frame) -> t.Defer:
        node = t.Defer(pos, self.closure_of(pos, call, "deferwrap"), self.loops > 0 or bool(self.labels))
        if frame is not None:
            node.frame, node.in_loop = self.local(pos, frame), True
        self.fn.heap_defer = self.fn.heap_defer or node.in_loop
        return node

    def closure_of(self, pos: int, call, word: str) -> t.Expr:
        """Return the func() whose call is `call`, with the operands as they are now."""
        if call.__class__ is t.Call and not call.args and call.type is None and is_plain(call.fun):
            return call.fun
        return self.wrap(pos, call, word)

    def wrap(self, pos: int, call, word: str) -> t.FuncLit:
        """Make the closure that calls with the operands as they are now. word: what it is named by."""
        inner = self.made_function("", _PLAIN, pos, True)
        fn = inner.fn
        # The wrapper of a closure's defer is named after the function around all.
        number = self.count((self.fn, "wrap"))
        fn.name = f"{self.fn.name}.{word}{number}"
        defines: list = []

        def keep(x):
            """Return what stands for operand `x` in the wrapper."""
            cls = x.__class__
            if cls is t.Const or cls is t.Zero or cls is t.FuncRef or cls is t.New and x.init is None:
                return x
            if cls is t.SliceLit or cls is t.CompositeLit:
                x.elems = [(i, keep(e)) for i, e in x.elems]
                return x
            var = self.temp(x.type, pos if cls is t.Local or cls is t.Global else x.pos)
            defines.append(t.Define(x.pos, var, x))
            return inner.local(var.pos, var)

        def spread() -> None:
            """Make the call whose results are the arguments, behind what comes before them."""
            if call.before is not None:
                self.out += [*defines, call.before]
                defines.clear()
                call.before = None

        checks: list = []
        cls = call.__class__
        if cls is t.Call:
            call.fun = keep(call.fun)
            first = [keep(call.args.pop(0))] if call.before is not None and t.receives(call) else []
            spread()
            call.args = first + [keep(x) for x in call.args]
        elif cls is t.CallInterface:
            call.recv = keep(call.recv)
            spread()
            call.args = [keep(x) for x in call.args]
            checks.append(call.recv)
        elif cls is t.Builtin:
            spread()
            call.args = [keep(x) for x in call.args]
            fn.has_recover = call.op == "recover"  # in the name of the deferring function, so that has it, too
        elif call is not None:
            raise InternalError(f"{word} of {cls.__name__}", pos)
        if defines:
            self.out.append(Parallel(pos, defines))
        for recv in checks:
            if recv.__class__ is t.Local:
                self.out.append(t.NilCheck(pos, t.Local(recv.pos, recv.type, recv.var)))
        fn.body = t.Block(pos, [] if call is None else [t.ExprStmt(call.pos, call)])
        return fn.literal


def is_plain(fun) -> bool:
    sig = fun.type.underlying
    return not sig.params and not sig.results and not (fun.__class__ is t.FuncRef and fun.func.type.recv is not None)
