"""Check a lowered unit against what lower/tree.py promises: exact types, declared variables, facts that are not too small.

May only raise. Run by the tests after lowering and again after ordering; a fault found here would otherwise show as wrong code.

Raises: InternalError with the position of the node.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.lower.place import is_place, root_variable
from minigo.types import types as T
from minigo.types.identical import identical
from minigo.types.predicates import is_boolean, is_integer, is_interface, is_string, is_untyped
from minigo.types.types import Array, Chan, Map, Pointer, Signature, Slice, Struct, Tuple

_OPS = frozenset("+ - * / % & | ^ &^".split())
_COMPARISONS = frozenset("== != < <= > >=".split())


def check_unit(unit: t.Unit) -> None:
    """Check every function of a unit."""
    named = {fn.name for fn in unit.functions}
    if len(named) != len(unit.functions):
        raise InternalError("two functions have one name")
    for fn in unit.functions:
        if fn.literal is None and fn.body is not None:
            _Checker(None).function(fn)


class _Checker:
    """declared: variables that may be used; outer: the checker of the function around a literal."""

    def __init__(self, outer):
        self.outer, self.fn, self.declared = outer, None, set()

    def function(self, fn) -> None:
        self.fn = fn
        self.declared.update(fn.params, fn.results)
        for v in (*fn.params, *fn.results):
            self.need(v.owner is fn, v, f"{v.name} belongs to another function")
        self.visit(fn.body)

    def need(self, holds: bool, n, what: str) -> None:
        if not holds:
            raise InternalError(f"lowered tree of {self.fn.name}: {n.__class__.__name__}: {what}", n.pos)

    def same(self, a, b, n, what: str) -> None:
        if a is not b and not identical(a, b):
            raise InternalError(f"lowered tree of {self.fn.name}: {n.__class__.__name__}: {what}: {a} and {b}", n.pos)

    def declare(self, var) -> None:
        self.need(var.owner is self.fn, var, f"{var.name} is declared in another function")
        self.declared.add(var)

    # ---- walking -----------------------------------------------------------------------------------------------------
    def visit(self, n) -> None:
        cls = n.__class__
        before = _BEFORE.get(cls)
        if before is not None:
            before(self, n)
        if cls is not t.Branch:
            # The post statement of a loop sees what the head of its body declares.
            for name in ("cond", "body", "post") if cls is t.For else n._fields:
                self.any(getattr(n, name))
        if isinstance(n, t.Expr):
            self.need(n.type is not None or cls in _EFFECTS, n, "no type")
            self.need(n.type is None or not is_untyped(n.type), n, f"untyped: {n.type}")
        after = _AFTER.get(cls)
        if after is not None:
            after(self, n)

    def any(self, x) -> None:
        if x.__class__ is list or x.__class__ is tuple:
            for item in x:
                self.any(item)
        elif isinstance(x, t.Node):
            self.visit(x)

    # ---- statements --------------------------------------------------------------------------------------------------
    def declare_one(self, n) -> None:
        self.declare(n.var)

    def define(self, n) -> None:
        if n.var is not None:
            self.same(n.var.type, n.value.type, n, "defined")
            self.declare(n.var)

    def store(self, place, type_, n) -> None:
        if place is not None:
            self.need(is_place(place) or place.__class__ is t.MapIndex and not place.comma_ok, n, "the left side is no place")
            self.same(place.type, type_, n, "assigned")
            var = root_variable(place)
            self.need(var is None or var.assigned, n, f"{getattr(var, 'name', '')} is not marked as assigned")

    def assign(self, n) -> None:
        self.need(len(n.lhs) == len(n.rhs), n, "sides of different length")
        for place, value in zip(n.lhs, n.rhs):
            self.store(place, value.type, n)

    def assign_multi(self, n) -> None:
        self.need(n.rhs.type.__class__ is Tuple and len(n.rhs.type.types) == len(n.lhs), n, "sides of different length")
        for i, (place, type_) in enumerate(zip(n.lhs, n.rhs.type.types)):
            var = n.define[i] if n.define else None
            if var is not None:
                self.need(place is None, n, "a place and a definition")
                self.same(var.type, type_, n, "defined")
                self.declare(var)
            self.store(place, type_, n)

    def assign_op(self, n) -> None:
        self.store(n.lhs, n.lhs.type, n)
        if n.op in ("<<", ">>"):
            self.need(is_integer(n.rhs.type), n, "shift count")
        else:
            self.need(n.op in _OPS, n, f"operator {n.op}")
            self.same(n.lhs.type, n.rhs.type, n, "operands")

    def range(self, n) -> None:
        u = n.x.type.underlying
        self.need(u.__class__ in (Array, Slice, Pointer, Map, Chan) or is_string(u) or is_integer(u), n, f"range over {n.x.type}")
        for v in (n.key, n.value):
            if v is not None and n.define:
                self.declare(v)
            elif v is not None:
                self.store(v, v.type, n)

    def send(self, n) -> None:
        self.channel(n.chan, "recv", n)
        self.same(n.chan.type.underlying.elem, n.value.type, n, "sent")

    def channel(self, x, dir: str, n) -> None:
        """Check that `x` is a channel of another direction than `dir`."""
        u = x.type.underlying
        self.need(u.__class__ is Chan and u.dir != dir, n, f"use of {x.type}")

    def receive(self, n) -> None:
        self.channel(n.x, "send", n)
        self.same(n.x.type.underlying.elem, n.type.types[0] if n.comma_ok else n.type, n, "received")

    def make_chan(self, n) -> None:
        self.need(n.type.underlying.__class__ is Chan and (n.size is None or is_integer(n.size.type)), n, "make")

    def select_clause(self, n) -> None:
        for v in (n.var, n.ok):
            if v is not None:
                self.declare(v)

    def select(self, n) -> None:
        for c in n.clauses:
            if c.chan is not None and c.value is not None:
                self.send(c)
            elif c.chan is not None:
                self.channel(c.chan, "send", c)
                self.need(c.var is None or identical(c.var.type, c.chan.type.underlying.elem), c, "received")
                self.need(c.ok is None or is_boolean(c.ok.type), c, "received")

    def type_switch(self, n) -> None:
        self.need(is_interface(n.x.type), n, "no interface")

    def type_clause(self, n) -> None:
        if n.var is not None:
            self.declare(n.var)

    def condition(self, n) -> None:
        self.need(n.cond is None or is_boolean(n.cond.type), n, "condition")

    def return_(self, n) -> None:
        results = self.fn.results
        if not n.values:
            return
        if len(n.values) == 1 and len(results) != 1:
            types = n.values[0].type.types
        else:
            types = [v.type for v in n.values]
        self.need(len(types) == len(results), n, "number of values")
        for type_, var in zip(types, results):
            self.same(type_, var.type, n, "returned")

    def defer(self, n) -> None:
        sig = n.closure.type.underlying
        self.need(sig.__class__ is Signature and not sig.params and not sig.results, n, "the closure takes or returns something")

    def switch(self, n) -> None:
        for c in n.clauses:
            for x in c.exprs or ():
                if n.tag is None:
                    self.need(is_boolean(x.type), n, "case is no condition")
                else:
                    self.same(x.type, n.tag.type, n, "case")

    # ---- expressions -------------------------------------------------------------------------------------------------
    def local(self, n) -> None:
        var = n.var
        self.same(n.type, var.type, n, "variable")
        at = self
        while at is not None and at.fn is not var.owner:
            at = at.outer
        self.need(at is not None, n, f"{var.name} is of no function around")
        self.need(var in at.declared, n, f"{var.name} is used before its declaration")
        self.need(at is self or var.captured, n, f"{var.name} is not marked as captured")

    def func_lit(self, n) -> None:
        self.need(n.function.literal is n and n.function.outer is self.fn or self.fn.literal is None, n, "literal out of place")
        _Checker(self).function(n.function)

    def binary(self, n) -> None:
        op = n.op
        if op in ("<<", ">>"):
            self.need(is_integer(n.x.type) and is_integer(n.y.type), n, "shift")
            self.same(n.type, n.x.type, n, "shifted")
        elif op in _COMPARISONS:
            self.same(n.x.type, n.y.type, n, "compared")
            self.need(is_boolean(n.type), n, "comparison")
        else:
            self.need(op in _OPS or op in ("&&", "||"), n, f"operator {op}")
            self.need(not is_string(n.type), n, "addition of strings")
            self.same(n.x.type, n.y.type, n, "operands")
            self.same(n.type, n.x.type, n, "operation")

    def field(self, n) -> None:
        u = n.x.type.underlying
        self.need(u.__class__ is Struct and 0 <= n.index < len(u.fields), n, "field")
        self.same(n.type, u.fields[n.index].type, n, "field")

    def index(self, n) -> None:
        u = n.x.type.underlying
        self.need(u.__class__ in (Array, Slice) or is_string(u), n, f"index of {n.x.type}")
        self.need(is_integer(n.index.type), n, "index")

    def address_of(self, n) -> None:
        self.need(is_place(n.x), n, "address of what is no place")
        self.same(n.type.underlying.elem, n.x.type, n, "address")
        var = root_variable(n.x)
        self.need(var is None or var.addrtaken, n, "the variable's address is not marked as taken")

    def call(self, n) -> None:
        sig = n.fun.type.underlying
        params = [p.type for p in sig.params]
        if len(n.args) == len(params) + 1 and n.fun.__class__ is t.FuncRef and n.fun.func.type.recv is not None:
            params.insert(0, n.fun.func.type.recv.type)
        self.need(len(params) == len(n.args), n, "number of arguments")
        for want, x in zip(params, n.args):
            self.same(want, x.type, n, "argument")
        self.result(n, sig)

    def call_interface(self, n) -> None:
        sig = n.method.type
        for p, x in zip(sig.params, n.args, strict=True):
            self.same(p.type, x.type, n, "argument")
        self.result(n, sig)

    def result(self, n, sig) -> None:
        types = [r.type for r in sig.results]
        have = [] if n.type is None else n.type.types if n.type.__class__ is Tuple else [n.type]
        self.need(len(have) == len(types), n, "number of results")
        for a, b in zip(have, types):
            self.same(a, b, n, "result")

    def composite(self, n) -> None:
        u = n.type.underlying
        for i, x in n.elems:
            self.same(u.fields[i].type if u.__class__ is Struct else u.elem, x.type, n, "element")

    def slice_literal(self, n) -> None:
        for i, x in n.elems:
            self.need(0 <= i < n.length, n, "element index")
            self.same(n.type.underlying.elem, x.type, n, "element")

    def map_index(self, n) -> None:
        self.need(n.x.type.underlying.__class__ is Map, n, f"index of {n.x.type}")
        self.same(n.x.type.underlying.key, n.key.type, n, "key")

    def map_literal(self, n) -> None:
        for k, x in zip(n.keys, n.values, strict=True):
            self.same(n.type.underlying.key, k.type, n, "key")
            self.same(n.type.underlying.elem, x.type, n, "element")

    def append(self, n) -> None:
        self.same(n.type, n.slice.type, n, "slice")
        for x in n.args:
            if not n.spread:
                self.same(n.type.underlying.elem, x.type, n, "appended")

    def convert(self, n) -> None:
        boxes = is_interface(n.type) and not is_interface(n.x.type)
        self.need((n.kind == "iface") == boxes, n, f"{n.kind} from {n.x.type} to {n.type}")

    def const(self, n) -> None:
        info = n.type.underlying.info
        kinds = {T.IS_BOOLEAN: bool, T.IS_STRING: bytes, T.IS_INTEGER: int}
        want = next((c for bit, c in kinds.items() if info & bit), None)
        self.need(want is None or n.value.__class__ is want, n, f"{n.value!r} of type {n.type}")


_C = _Checker
_EFFECTS = frozenset((t.Call, t.CallInterface, t.Builtin))
_BEFORE = {t.DeclVar: _C.declare_one, t.TypeClause: _C.type_clause, t.SelectClause: _C.select_clause, t.Range: _C.range}
_AFTER = {
    t.Define: _C.define, t.Assign: _C.assign, t.AssignMulti: _C.assign_multi, t.AssignOp: _C.assign_op, t.TypeSwitch: _C.type_switch,
    t.If: _C.condition, t.For: _C.condition, t.Return: _C.return_, t.Defer: _C.defer, t.Go: _C.defer, t.Switch: _C.switch, t.Local: _C.local,
    t.FuncLit: _C.func_lit, t.Binary: _C.binary, t.Field: _C.field, t.Index: _C.index, t.AddrOf: _C.address_of, t.Call: _C.call,
    t.CallInterface: _C.call_interface, t.CompositeLit: _C.composite, t.SliceLit: _C.slice_literal, t.Append: _C.append,
    t.MapIndex: _C.map_index, t.MapLit: _C.map_literal, t.Convert: _C.convert, t.Const: _C.const,
    t.Send: _C.send, t.Select: _C.select, t.Receive: _C.receive, t.MakeChan: _C.make_chan,
}
