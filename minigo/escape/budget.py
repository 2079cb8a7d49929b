"""What a function costs to inline: the number of nodes of its body in Go's own tree, where a call costs 57 more.

    func add(a, b int) int { return a + b }       return, +, a, b: 4

Go counts its tree, which the lowered one is not: a declared variable is two nodes more, a selection through a pointer one node,
a temporary of lowering none. A call of what can be inlined costs as much as the body; what has `defer`, `go` or `recover` cannot be.

Requires: a lowered function, not yet ordered. Source: cmd/compile/internal/inline/inl.go (hairyVisitor) of Go 1.27.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.escape.intrinsics import is_intrinsic
from minigo.lower import tree as t
from minigo.lower.loop import CARRIED
from minigo.lower.order import Parallel
from minigo.types.sizes import offsets_of
from minigo.types.types import Pointer

BUDGET, CALL, PARAMETER_CALL, CLOSURE = 80, 57, 17, 15
CLOSURE_CALLED_ONCE = 10 * BUDGET
BIG_NODES, BIG_BUDGET = 5000, 20
# The nodes of what Go declares and assigns for `f(g())` where g has several results: per result, and for the assignment.
_PASSED_ON, _PASSED_ON_EACH = 1, 4
_DECLARED = 2
_STATE_KEPT = 5
NEW_TEMP, PLAIN_TEMP = ".new", ".tmp"
# What lowering has made but is a variable in Go's tree, too.
_VARIABLES = (CARRIED, ".state", ".next", ".rv", ".yield")


# Methods that Go counts as a node, because loads and stores are merged.
_CHEAP = frozenset(f"encoding/binary.{order}.{what}Uint{bits}"
                   for order in ("bigEndian", "littleEndian") for what in ("", "Put", "Append") for bits in (16, 32, 64))


class Hopeless(Exception):
    """The function cannot be inlined whatever it costs; the text is Go's reason."""


class Budget:
    """Counts one function. callee_cost: (Call) → what the body of the callee costs, None where it is not inlined."""
    __slots__ = ("fn", "callee_cost", "kept", "returned")

    def __init__(self, fn, callee_cost):
        self.fn, self.callee_cost = fn, callee_cost
        self.kept: set = set()      # temporaries whose uses count as what they hold, which is counted at their definition
        self.returned: set = set()

    def body(self) -> int:
        """Return the cost. Raises: Hopeless."""
        # Go keeps the state of the loop in a variable before it looks at it.
        return self.stmt(self.fn.body) + (_STATE_KEPT if self.fn.range_body else 0)

    # ---- expressions -------------------------------------------------------------------------------------------------
    def expr(self, n) -> int:
        if n is None:
            return 0
        handler = _EXPR.get(n.__class__)
        if handler is None:
            raise InternalError(f"cost of expression {n.__class__.__name__}", n.pos)
        return handler(self, n)

    def all(self, values) -> int:
        return sum(map(self.expr, values))

    def _one(self, n) -> int:
        return 1

    def _local(self, n) -> int:
        return 0 if n.var in self.kept else 1

    def _func_ref(self, n) -> int:
        dictionary = 2 if n.func.targs or _receiver_arguments(n.func) else 0
        return (0 if n.func.type.recv is not None else 1) + dictionary

    def _func_lit(self, n) -> int:
        if n.function.wrapper and ".methodexpr" in n.function.name:
            return 0
        return 1 + CLOSURE

    def _operand(self, n) -> int:
        return 1 + self.expr(n.x)

    def _binary(self, n) -> int:
        x = n.x.x if n.x.__class__ is t.Convert else n.x
        if x.__class__ is t.Local and x.var.name == ".tag":
            return self.expr(n.y)    # a case of a switch
        total = 0
        while n.__class__ is t.Binary:    # long chains lean to the left
            total += 1 + self.expr(n.y)
            n = n.x
        return total + self.expr(n)

    def _concat(self, n) -> int:
        return 1 + self.all(n.operands)

    def _deref(self, n) -> int:
        x = n.x
        while x.__class__ is t.Convert and x.kind in ("noop", "unsafe"):
            x = x.x
        return self.expr(n.x) + (0 if x.__class__ is t.AddrOf else 1)

    def _address_of(self, n) -> int:
        x = n.x
        total = 1 + self.expr(x)
        if x.__class__ is t.Field:
            inner = x.x.x if x.x.__class__ is t.Deref and x.x.implicit else x.x
            if inner.__class__ in (t.Local, t.Global) and offsets_of(x.x.type.underlying)[x.index] == 0:
                total -= 2
        return total

    def _address_of_literal(self, n) -> int:
        return 1 + self.expr(n.lit)

    def _new(self, n) -> int:
        return 1 if n.init is None else 3 + _DECLARED + self.expr(n.init)

    def _field(self, n) -> int:
        x = n.x
        return 1 + self.expr(x.x if x.__class__ is t.Deref and x.implicit else x)

    def _index(self, n) -> int:
        return 1 + self.expr(n.x) + self.expr(n.index)

    def _slice(self, n) -> int:
        total = 1 + sum(self.expr(x) for x in (n.x, n.lo, n.hi, n.max))
        if n.lo.__class__ is t.Const and n.lo.value == 0:
            total -= 1
        hi, x = n.hi, n.x
        if hi.__class__ is t.Builtin and hi.op == "len" and x.__class__ is t.Local is hi.args[0].__class__ and hi.args[0].var is x.var:
            total -= 2
        return total

    def _convert(self, n) -> int:
        return self.expr(n.x) + (0 if n.kind in ("noop", "unsafe") else 1)

    def _composite(self, n) -> int:
        fields = n.type.underlying.__class__.__name__ == "Struct"
        return 1 + sum(self.expr(x) + (fields or i != at) for at, (i, x) in enumerate(n.elems))

    def _slice_literal(self, n) -> int:
        return 2 + sum(self.expr(x) + (i != at) for at, (i, x) in enumerate(n.elems))

    def _make_slice(self, n) -> int:
        return 1 + self.expr(n.len) + self.expr(n.cap)

    def _map_index(self, n) -> int:
        return 1 + self.expr(n.x) + self.expr(n.key)

    def _map_literal(self, n) -> int:
        return 1 + sum(1 + self.expr(k) + self.expr(v) for k, v in zip(n.keys, n.values))

    def _make_map(self, n) -> int:
        return 2 if n.hint is None else 1 + self.expr(n.hint)

    def _make_chan(self, n) -> int:
        return 2 if n.size is None else 1 + self.expr(n.size)

    def _append(self, n) -> int:
        return 1 + self.before(n) + self.expr(n.slice) + self.all(n.args)

    def _method_value(self, n) -> int:
        return 2 + self.expr(n.recv)

    def before(self, n) -> int:
        """Count the call whose results are the operands of `n`."""
        if n.before is None:
            return 0
        return _PASSED_ON + len(n.before.define) * (_PASSED_ON_EACH - 1) + self.expr(n.before.rhs)

    def _call(self, n) -> int:
        total = 1 + self.before(n) + self.expr(n.fun) + self.all(n.args)
        fun = n.fun
        if fun.__class__ is t.Call and n.args and n.args[-1].__class__ is t.Local and n.args[-1].var.name.startswith(".yield"):
            total += 3 + _DECLARED    # a function to range over that comes from a call is kept in a variable
        if fun.__class__ is t.FuncRef and (is_intrinsic(fun.func) or fun.func.full_name == "runtime.panicrangestate"):
            return total
        if fun.__class__ is t.FuncRef and fun.func.full_name in _CHEAP:
            return total
        inlined = self.callee_cost(self.fn, n)
        if inlined is not None:
            return total + inlined
        if fun.__class__ is t.Local and (fun.var.kind == "param" and fun.var.owner is self.fn or fun.var.owner is not self.fn):
            return total + PARAMETER_CALL
        return total + CALL

    def _call_interface(self, n) -> int:
        return 2 + CALL + self.before(n) + self.expr(n.recv) + self.all(n.args)

    def _builtin(self, n) -> int:
        if n.op == "recover":
            raise Hopeless("call to recover")
        total = 1 + self.before(n) + self.all(n.args)
        if n.op == "panic":
            x = n.args[0]
            total += 0 if x.__class__ is t.Convert and x.implicit and x.kind in ("iface", "iface2iface") else 1
        return total

    # ---- statements --------------------------------------------------------------------------------------------------
    def stmt(self, n) -> int:
        if n is None:
            return 0
        handler = _STMT.get(n.__class__)
        if handler is None:
            raise InternalError(f"cost of statement {n.__class__.__name__}", n.pos)
        return handler(self, n)

    def _block(self, n) -> int:
        total = 0
        for s in n.stmts:
            total += self.stmt(s)
            if s.__class__ is t.Return and self.fn.range_body:
                break    # what lowering adds behind it, Go does not
        return total

    def _declare(self, n) -> int:
        return 2 if n.var.name.startswith(".rv") else 2 + _DECLARED

    def _define(self, n) -> int:
        var, value = n.var, n.value
        if var is None:
            return 2 + self.expr(value)
        if var.kind == "temp" and not var.name.startswith(_VARIABLES):
            if var.name == ".first":
                return 0
            self.kept.add(var)
            return self.expr(value)
        if value.__class__ is t.Local and value.var.name == NEW_TEMP:
            return _DECLARED
        if var.name.startswith(".next"):
            return 1
        if value.__class__ is t.Convert and value.x.__class__ is t.Local and value.x.var.kind == "temp":
            return _DECLARED + self.expr(value) - self.expr(value.x)
        return 2 + _DECLARED + self.expr(value)

    def _parallel(self, n) -> int:
        total = 1
        for d in n.defines:
            if d.var is not None and d.var.name == NEW_TEMP:
                self.kept.add(d.var)
            total += 1 + self.expr(d.value) + (_DECLARED if d.var is not None and d.var.name != NEW_TEMP else 0)
        return total

    def _assign(self, n) -> int:
        if all(_of_temporary(x) for x in n.rhs):
            # Behind a call of several results, whose own left side has been counted.
            return sum(self.place(p) - 1 + self.expr(x) - (x.__class__ is t.Convert and self.expr(x.x) or x.__class__ is t.Local and self.expr(x) or 0)
                       for p, x in zip(n.lhs, n.rhs))
        return 1 + sum(map(self.place, n.lhs)) + self.all(n.rhs)

    def place(self, n) -> int:
        return 1 if n is None else self.expr(n)

    def _assign_multi(self, n) -> int:
        fresh = n.define or (None,) * len(n.lhs)
        total = 1 + self.expr(n.rhs)
        for place, var in zip(n.lhs, fresh):
            total += self.place(place) if var is None else 1 if var.kind == "temp" else 1 + _DECLARED
        return total

    def _assign_op(self, n) -> int:
        return 1 + self.expr(n.lhs) + self.expr(n.rhs)

    def _expression(self, n) -> int:
        return self.expr(n.x)

    def _if(self, n) -> int:
        return 1 + self.expr(n.cond) + self.stmt(n.then) + self.stmt(n.els)

    def _for(self, n) -> int:
        if n.cond is None and n.post.__class__ is t.Assign and n.post.lhs[0].__class__ is t.Local and n.post.lhs[0].var.name.startswith(CARRIED):
            return 1 + self._separated(n.body.stmts, len(n.post.lhs))
        return 1 + self.expr(n.cond) + self.stmt(n.post) + self.stmt(n.body)

    def _separated(self, stmts: list, count: int) -> int:
        """Count the body of a loop whose variables are made afresh as what it was made from (lower/loop.py)."""
        head, rest = stmts[count], stmts[count + 1:]
        total = sum(map(self.stmt, head.els.stmts))
        if rest and rest[0].__class__ is t.If and rest[0].cond.__class__ is t.Unary and rest[0].then.stmts[0].__class__ is t.Branch \
                and rest[0].pos == rest[0].cond.pos == rest[0].then.pos:
            total += self.expr(rest[0].cond.x)
            rest = rest[1:]
        return total + sum(map(self.stmt, rest))

    def _range(self, n) -> int:
        total = 1 + self.expr(n.x) + self.stmt(n.body)
        if n.value is not None and n.key is None:
            total += 1
        for x in (n.key, n.value):
            if x is not None:
                total += 1 + _DECLARED if n.define else self.expr(x)
        return total

    def _switch(self, n) -> int:
        return 1 + self.expr(n.tag) + sum(1 + self.all(c.exprs or ()) + self.stmt(c.body) for c in n.clauses)

    def _type_switch(self, n) -> int:
        named = any(c.var is not None for c in n.clauses)
        total = 2 + named + self.expr(n.x)
        for c in n.clauses:
            total += 1 + named + self.stmt(c.body) + sum(typ is None for typ in c.types or ())
        return total

    def _return(self, n) -> int:
        if len(n.values) == 1 and len(self.fn.results) > 1:
            count = len(self.fn.results)
            return 1 + _PASSED_ON + _PASSED_ON_EACH * count + self.expr(n.values[0])
        total = 1 + self.all(n.values)
        if n.values and all(_of_temporary(x) for x in n.values):
            total += (_PASSED_ON_EACH - 2) * len(n.values)
        return total

    def _labeled(self, n) -> int:
        return 1 + self.stmt(n.stmt)

    def _suspended(self, n) -> int:
        raise Hopeless(f"unhandled op {n.__class__.__name__.upper()}")

    def _send(self, n) -> int:
        return 1 + self.expr(n.chan) + self.expr(n.value)

    def _select(self, n) -> int:
        total = 1
        for c in n.clauses:
            total += 1 + self.stmt(c.body)
            if c.chan is None:
                continue
            total += self.expr(c.chan) + 1
            if c.value is not None:
                total += self.expr(c.value)
            elif c.comma_ok:
                total += 16    # both values go through temporaries
            else:
                total += 3 + (_DECLARED if c.var is not None else 0)
        return total

    def _nil_check(self, n) -> int:
        return 0


def _of_temporary(x) -> bool:
    """Tell whether `x` is what an assignment or a call of several results has left in a temporary, converted or not."""
    x = x.x if x.__class__ is t.Convert and x.implicit else x
    return x.__class__ is t.Local and x.var.kind == "temp" and x.var.name in (PLAIN_TEMP, NEW_TEMP)


def _receiver_arguments(func) -> tuple:
    recv = func.type.recv
    if recv is None:
        return ()
    base = recv.type.elem if recv.type.__class__ is Pointer else recv.type
    return getattr(base, "targs", ())


_B = Budget
_EXPR = {
    t.Const: _B._one, t.Zero: _B._one, t.Global: _B._one, t.FuncRef: _B._func_ref, t.Local: _B._local,
    t.Unary: _B._operand, t.Binary: _B._binary, t.AddrOf: _B._address_of, t.Deref: _B._deref, t.Field: _B._field, t.Index: _B._index,
    t.SliceOp: _B._slice, t.TypeAssert: _B._operand, t.Convert: _B._convert, t.New: _B._new, t.AddrLit: _B._address_of_literal,
    t.CompositeLit: _B._composite, t.SliceLit: _B._slice_literal, t.MakeSlice: _B._make_slice, t.Concat: _B._concat,
    t.MapIndex: _B._map_index, t.MapLit: _B._map_literal, t.MakeMap: _B._make_map, t.MakeChan: _B._make_chan, t.Receive: _B._operand,
    t.FuncLit: _B._func_lit, t.MethodValue: _B._method_value, t.Call: _B._call, t.CallInterface: _B._call_interface,
    t.Builtin: _B._builtin, t.Append: _B._append,
}
_STMT = {
    t.Block: _B._block, t.DeclVar: _B._declare, t.Define: _B._define, t.Assign: _B._assign, t.AssignMulti: _B._assign_multi,
    t.AssignOp: _B._assign_op, t.ExprStmt: _B._expression, t.If: _B._if, t.For: _B._for, t.Range: _B._range, t.Switch: _B._switch,
    t.TypeSwitch: _B._type_switch, t.Return: _B._return, t.Branch: lambda b, n: 1, t.Labeled: _B._labeled, t.Defer: _B._suspended,
    t.Go: _B._suspended, t.Send: _B._send, t.Select: _B._select, t.Nop: lambda b, n: 0, Parallel: _B._parallel,
    t.NilCheck: _B._nil_check,
}
