"""Defer: every deferred call becomes a deferred parameterless closure.

    defer mu.unlock(x, 1)
    →
    .tmp1, .tmp2 := &mu, x
    Defer(FuncLit func() { unlock(.tmp1, .tmp2, 1) })         named deferwrap1

Operands are evaluated at the statement and captured; constants, functions, `new` and the literals around operands stay in the
wrapper. A call of a func value without parameters and results needs no wrapper.

Source: specification, "Defer statements"; cmd/compile/internal/typecheck/stmt.go (normalizeGoDeferCall) of Go 1.27.
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
        recovers = self.fn.has_recover
        call = self.plain(s.call)
        if call.__class__ is t.Builtin and call.op == "recover":
            self.fn.has_recover = recovers  # it is the wrapper that calls it
        elif call.__class__ is t.Const:
            call = None
        frame = self.defer_frame()
        self.out.append(self.deferred(s.pos, call, frame))

    def defer_frame(self):
        """Note who runs the call, and return the variable that finds its frame from a range-over-func body, or None."""
        if self.range_body is not None:
            return self.range_body.frame()
        self.fn.has_defer = True
        return None

    def deferred(self, pos: int, call, frame) -> t.Defer:
        in_loop = self.loops > 0 or bool(self.labels)
        if call.__class__ is t.Call and not call.args and call.type is None and is_plain(call.fun):
            node = t.Defer(pos, call.fun, in_loop)
        else:
            node = t.Defer(pos, self.wrap(pos, call), in_loop)
        if frame is not None:
            node.frame, node.in_loop = self.local(pos, frame), True
        self.fn.heap_defer = self.fn.heap_defer or node.in_loop
        return node

    def wrap(self, pos: int, call) -> t.FuncLit:
        """Make the closure that calls with the operands as they are now."""
        inner = self.made_function("", _PLAIN, pos, True)
        fn = inner.fn
        # The wrapper of a closure's defer is named after the function around all.
        fn.name = f"{self.fn.name}.deferwrap{self.count((self.fn, 'deferwrap'))}"
        defines: list = []

        def keep(x):
            """Return what stands for operand `x` in the wrapper."""
            cls = x.__class__
            if cls is t.Const or cls is t.Zero or cls is t.FuncRef or cls is t.New and x.init is None:
                return x
            if cls is t.SliceLit or cls is t.CompositeLit:
                x.elems = [(i, keep(e)) for i, e in x.elems]
                return x
            var = self.temp(x.type, x.pos)
            defines.append(t.Define(x.pos, var, x))
            return inner.local(x.pos, var)

        checks: list = []
        cls = call.__class__
        if cls is t.Call:
            call.fun = keep(call.fun)
            call.args = [keep(x) for x in call.args]
        elif cls is t.CallInterface:
            call.recv = keep(call.recv)
            call.args = [keep(x) for x in call.args]
            checks.append(call.recv)
        elif cls is t.Builtin:
            call.args = [keep(x) for x in call.args]
            fn.has_recover = call.op == "recover"
        elif call is not None:
            raise InternalError(f"defer of {cls.__name__}", pos)
        if defines:
            self.out.append(defines[0] if len(defines) == 1 else Parallel(pos, defines))
        for recv in checks:
            if recv.__class__ is t.Local:
                self.out.append(t.NilCheck(pos, t.Local(recv.pos, recv.type, recv.var)))
        fn.body = t.Block(pos, [] if call is None else [t.ExprStmt(call.pos, call)])
        return fn.literal


def is_plain(fun) -> bool:
    sig = fun.type.underlying
    return not sig.params and not sig.results and not (fun.__class__ is t.FuncRef and fun.func.type.recv is not None)
