"""Calls of functions, methods and func values.

    c.Add(1)          →  Call(FuncRef((*Counter).Add), [AddrOf(c, implicit), 1])
    w.Write(b)        →  CallInterface(w, Write, [b])
    f(g())            →  Call(f, [.a, .b], before AssignMulti(.a, .b := g()))
    Println(1, "x")   →  Call(FuncRef(Println), [SliceLit([Convert(1), Convert("x")], implicit)])

Source: specification, "Calls", "Passing arguments to ... parameters".
"""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.lower.expr import unparen
from minigo.lower.place import address_of
from minigo.syntax import ast as A
from minigo.types.types import Interface, Pointer, Tuple


class Calls:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def call(self, e) -> t.Expr:
        """Lower a call, conversion or built-in. A call without result has type None, one with several a Tuple."""
        x = self.call_node(e)
        before = self.spreads.pop(e, None)
        if before is not None:
            x.before = before
        return x

    def call_node(self, e) -> t.Expr:
        mode = e.fun.mode
        if mode == A.TYPE:
            return self.conversion(e)
        if mode == A.BUILTIN:
            return self.builtin_call(e)
        type_ = None if e.mode == A.NOVALUE else e.type
        fun = unparen(e.fun)
        sig = fun.type.underlying
        if fun.__class__ is A.IndexExpr and fun.func is not None and unparen(fun.x).__class__ is A.SelectorExpr:
            fun = unparen(fun.x)  # which denotes the instance, too
        sel = fun.selection if fun.__class__ is A.SelectorExpr else None
        if sel is not None and sel.kind == "method":
            recv = self.receiver(fun.pos, self.value(fun.x), sel)
            if recv.type.underlying.__class__ is Interface:
                return t.CallInterface(e.pos, type_, recv, sel.obj, self.arguments(e, sig))
            callee = t.FuncRef(fun.pos, sel.obj.type, sel.obj)
            return t.Call(e.pos, type_, callee, [recv] + self.arguments(e, sig))
        callee = self.value(fun)
        return t.Call(e.pos, type_, callee, self.arguments(e, sig))

    def receiver(self, pos: int, x: t.Expr, sel) -> t.Expr:
        """Return what the method is called on: through embedded fields, with the & or * that the method needs."""
        x = self.field_path(pos, x, sel.path, False)
        u = x.type.underlying
        if u.__class__ is Interface:
            return x
        if sel.obj.ptr_recv:
            return x if u.__class__ is Pointer else address_of(pos, Pointer(x.type), x, True)
        return t.Deref(pos, u.elem, x, True) if u.__class__ is Pointer else x

    def arguments(self, e, sig) -> list:
        """Lower the arguments of a call to exactly the parameters of `sig`."""
        params = sig.params
        values = self.values_of(e)
        if not sig.variadic or e.dots:
            return [self.argument(x, p.type) for x, p in zip(values, params)]
        fixed, last = len(params) - 1, params[-1].type
        args = [self.argument(x, p.type) for x, p in zip(values[:fixed], params)]
        rest = values[fixed:]
        if not rest:
            args.append(t.Zero(e.pos, last))
        else:
            elem = last.underlying.elem
            elems = [(i, self.argument(x, elem)) for i, x in enumerate(rest)]
            args.append(t.SliceLit(e.pos, last, elems, len(elems), True))
        return args

    def values_of(self, e) -> list:
        """Return the operands that the arguments of `e` stand for: syntax, or lowered uses of temporaries where one gives several."""
        args = e.args
        if len(args) == 1 and args[0].type.__class__ is Tuple and args[0].mode == A.VALUE:
            return self.spread_call(e)
        return args

    def argument(self, x, want) -> t.Expr:
        if x.__class__.__module__ == t.__name__:
            return self.implicit(x, want) if want is not None else x
        return self.value(x, want)

    def spread_call(self, e) -> list:
        """Lower the argument of `e` that is a call of several results; return uses of temporaries that it sets before them."""
        call, pos = self.plain(e.args[0]), e.pos
        temps = [self.temp(type_, pos) for type_ in call.type.types]
        self.spreads[e] = t.AssignMulti(pos, [None] * len(temps), call, temps)
        return [t.Local(pos, v.type, v) for v in temps]
