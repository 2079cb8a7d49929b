"""Method values and method expressions.

    f := c.Add           →  MethodValue(AddrOf(c, implicit), (*Counter).Add)
    (*Counter).Add       →  FuncRef((*Counter).Add)
    (*Counter).Get       →  FuncLit func(c *Counter) int { return Get(*c) }   where Get has a value receiver

Source: specification, "Method values", "Method expressions".
"""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.types.types import Interface, Pointer, Signature, Tuple


class MethodValues:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def method_value(self, e) -> t.Expr:
        sel = e.selection
        recv = self.receiver(e.pos, self.value(e.x), sel)
        return t.MethodValue(e.pos, e.type, recv, sel.obj)

    def method_expr(self, e) -> t.Expr:
        sel = e.selection
        u = sel.recv.underlying
        if u.__class__ is not Interface and not sel.path and sel.obj.ptr_recv == (u.__class__ is Pointer):
            return t.FuncRef(e.pos, e.type, sel.obj)
        return self.method_wrapper(e, sel)

    def method_wrapper(self, e, sel) -> t.FuncLit:
        """Make a function that takes the receiver first and calls the method."""
        sig: Signature = e.type
        inner = self.made_function(f".methodexpr{self.count('methodexpr')}", sig, e.pos, True)
        fn = inner.fn
        fn.params = [t.LocalVar(f".p{i}", p.type, e.pos, fn, "param") for i, p in enumerate(sig.params)]
        fn.results = [t.LocalVar("", r.type, e.pos, fn, "result") for r in sig.results]
        recv, *args = [t.Local(e.pos, p.type, p) for p in fn.params]
        recv = inner.receiver(e.pos, recv, sel)
        types = [r.type for r in sig.results]
        result = None if not types else types[0] if len(types) == 1 else Tuple(types)
        if recv.type.underlying.__class__ is Interface:
            call = t.CallInterface(e.pos, result, recv, sel.obj, args)
        else:
            call = t.Call(e.pos, result, t.FuncRef(e.pos, sel.obj.type, sel.obj), [recv] + args)
        fn.body = t.Block(e.pos, [t.Return(e.pos, [call])] if types else [t.ExprStmt(e.pos, call)])
        return fn.literal
