"""Evaluation order: make it what real Go shows, where one can see it.

The specification orders calls only. Go's compiler takes, within one statement, all calls first, from left to right, each into a
temporary; what merely reads variables, fields, elements or does arithmetic is evaluated after the last call:

    h(x, f())       where f changes x    →  .tmp := f(); h(x, .tmp)
    a[i] = f()                           →  .tmp := f(); a[i] = .tmp      an index out of range shows after the call
    x, f() in return, :=, op=            →  the same

Evaluated at their place, like calls: `&&`, `||`, slicing, append, make, new, len, cap, min, max, copy, recover, assertions to types
that are not pointer-shaped, string to slice conversions, and the boxing of what is boxed by address (`boxed_by_address`).

A statement is rewritten only if it matters: something read late stands before a call, an append or a copy.

Requires: a lowered function and the facts of its variables. Provides: the function without `Parallel` nodes.
Source: cmd/compile/internal/walk/order.go of Go 1.27, by its effects.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.lower.place import is_place, root_variable
from minigo.types import universe as U
from minigo.types.pointers import has_pointers, is_pointer_shaped
from minigo.types.sizes import layout, size_of
from minigo.types.types import IS_INTEGER, IS_STRING, UNSAFE_POINTER, Array, Basic, Pointer, Signature, Slice, Struct


class Parallel(t.Stmt):
    """Definitions whose values are all evaluated before any of them counts; only until order_function has run."""
    __slots__ = ("defines",)
    _fields = ("defines",)

    def __init__(self, pos: int, defines: list):
        self.pos, self.defines = pos, defines


def order_function(fn: t.Function) -> None:
    """Order the statements of `fn`; literals in it are functions of their own."""
    if fn.body is not None:
        _Orderer(fn).block(fn.body)


def hoist_calls(fn: t.Function, e: t.Expr, out: list) -> t.Expr:
    """Evaluate the calls in `e` now, appending to `out`; return what is left of it."""
    return _Hoister(fn, out).expr(e) if has_call(e) else e


class _Orderer:
    __slots__ = ("fn", "out")

    def __init__(self, fn):
        self.fn, self.out = fn, []

    def block(self, b: t.Block) -> None:
        b.stmts = self.statements(b.stmts)

    def statements(self, stmts: list) -> list:
        saved, self.out = self.out, []
        for s in stmts:
            self.stmt(s)
        made, self.out = self.out, saved
        return made

    def single(self, s):
        """Order one statement where only one may stand."""
        made = self.statements([s])
        return made[0] if len(made) == 1 else t.Block(s.pos, made)

    def stmt(self, s) -> None:
        maker = _STMTS.get(s.__class__)
        if maker is None:
            raise InternalError(f"ordering of {s.__class__.__name__}", s.pos)
        maker(self, s)

    def keep(self, s) -> None:
        self.out.append(s)

    def wants(self, exprs) -> bool:
        """Tell whether a late read stands before a call in these expressions, taken in order."""
        scan = _Scan()
        late = False
        for e in exprs:
            if e is not None:
                late = scan.expr(e, late) or late
        return scan.found

    def hoister(self) -> "_Hoister":
        return _Hoister(self.fn, self.out)

    # ---- simple statements -------------------------------------------------------------------------------------------
    def define(self, s) -> None:
        if self.wants((s.value,)):
            s.value = self.hoister().root(s.value)
        self.out.append(s)

    def parallel(self, s) -> None:
        if self.wants([d.value for d in s.defines]):
            h = self.hoister()
            for d in s.defines:
                d.value = h.expr(d.value)
        self.out += s.defines

    def assign(self, s) -> None:
        if self.wants([_place_operand(p) for p in s.lhs if p is not None] + s.rhs):
            h = self.hoister()
            s.lhs = [None if p is None else h.place(p) for p in s.lhs]
            s.rhs = [h.expr(x) for x in s.rhs]
        self.out.append(s)

    def assign_multi(self, s) -> None:
        if self.wants((s.rhs,)):
            s.rhs = self.hoister().root(s.rhs)
        self.out.append(s)

    def assign_op(self, s) -> None:
        # The place is also read, late.
        if self.wants((s.lhs, s.rhs)):
            h = self.hoister()
            s.lhs, s.rhs = h.place(s.lhs), h.expr(s.rhs)
        self.out.append(s)

    def one(self, s) -> None:
        """A statement with the operand x."""
        if self.wants((s.x,)):
            s.x = self.hoister().root(s.x)
        self.out.append(s)

    def return_(self, s) -> None:
        if self.wants(s.values):
            h = self.hoister()
            s.values = [h.root(s.values[0])] if len(s.values) == 1 else [h.expr(x) for x in s.values]
        self.out.append(s)

    def send(self, s) -> None:
        if self.wants((s.chan, s.value)):
            h = self.hoister()
            s.chan, s.value = h.expr(s.chan), h.expr(s.value)
        self.out.append(s)

    def select(self, s) -> None:
        operands = [(c, name) for c in s.clauses for name in ("chan", "value") if getattr(c, name) is not None]
        if any(self.wants((getattr(c, name),)) for c, name in operands):
            # Each operand is complete before the next one begins.
            for c, name in operands:
                h = self.hoister()
                setattr(c, name, h.temp(h.root(getattr(c, name))))
        for c in s.clauses:
            self.block(c.body)
        self.out.append(s)

    def defer(self, s) -> None:
        if self.wants((s.closure,)):
            s.closure = self.hoister().expr(s.closure)
        self.out.append(s)

    # ---- statements with parts ---------------------------------------------------------------------------------------
    def block_stmt(self, s) -> None:
        self.block(s)
        self.out.append(s)

    def labeled(self, s) -> None:
        s.stmt = self.single(s.stmt)
        self.out.append(s)

    def if_(self, s) -> None:
        if self.wants((s.cond,)):
            s.cond = self.hoister().root(s.cond)
        self.block(s.then)
        if s.els is not None:
            s.els = self.single(s.els)
        self.out.append(s)

    def for_(self, s) -> None:
        head: list = []
        if s.cond is not None and self.wants((s.cond,)):
            cond = _Hoister(self.fn, head).root(s.cond)
            leave = t.Block(cond.pos, [t.Branch(cond.pos, "break", s)])
            head.append(t.If(cond.pos, t.Unary(cond.pos, cond.type, "!", cond), leave, None))
            s.cond = None
        if s.post is not None:
            s.post = self.single(s.post)
        self.block(s.body)
        s.body.stmts[:0] = head
        self.out.append(s)

    def range(self, s) -> None:
        if self.wants((s.x,)):
            s.x = self.hoister().root(s.x)
        self.block(s.body)
        self.out.append(s)

    def switch(self, s) -> None:
        if s.tag is not None and self.wants((s.tag,)):
            s.tag = self.hoister().root(s.tag)
        if any(self.wants((x,)) for c in s.clauses for x in c.exprs or ()):
            self.choose_first(s)
        for c in s.clauses:
            self.block(c.body)
        self.out.append(s)

    def choose_first(self, s) -> None:
        """Find the clause of a switch by statements, then switch on its number: the expressions need statements of their own.

            switch { case x+f() == 2: … }   →   .case := -1; .tmp := f(); if x+.tmp == 2 { .case = 0 }; switch .case { case 0: … }
        """
        pos = s.pos
        var = t.LocalVar(".case", U.INT, pos, self.fn, "temp")
        var.assigned = True
        self.out.append(t.Define(pos, var, t.Const(pos, U.INT, -1)))
        tag = None if s.tag is None else self.hoister().temp(s.tag).var
        out = self.out
        for i, c in enumerate(s.clauses):
            if c.exprs is None:
                continue
            for x in c.exprs:
                cond = x if tag is None else t.Binary(x.pos, U.BOOL, "==", t.Local(x.pos, tag.type, tag), x)
                if self.wants((cond,)):
                    cond = self.hoister().root(cond)
                chosen = t.Assign(pos, [t.Local(pos, U.INT, var)], [t.Const(pos, U.INT, i)])
                rest = t.Block(pos, [])
                self.out.append(t.If(x.pos, cond, t.Block(pos, [chosen]), rest))
                self.out = rest.stmts
            c.exprs = [t.Const(pos, U.INT, i)]
        self.out = out
        s.tag = t.Local(pos, U.INT, var)

    def type_switch(self, s) -> None:
        if self.wants((s.x,)):
            s.x = self.hoister().root(s.x)
        for c in s.clauses:
            self.block(c.body)
        self.out.append(s)


_O = _Orderer
_STMTS = {
    t.Block: _O.block_stmt, t.DeclVar: _O.keep, t.Define: _O.define, Parallel: _O.parallel, t.Assign: _O.assign,
    t.AssignMulti: _O.assign_multi, t.AssignOp: _O.assign_op, t.ExprStmt: _O.one, t.NilCheck: _O.one, t.If: _O.if_, t.For: _O.for_,
    t.Range: _O.range, t.Switch: _O.switch, t.TypeSwitch: _O.type_switch, t.Return: _O.return_, t.Branch: _O.keep,
    t.Labeled: _O.labeled, t.Defer: _O.defer, t.Go: _O.defer, t.Send: _O.send, t.Select: _O.select, t.Nop: _O.keep,
}


def _place_operand(place):
    """The part of a place that is evaluated before the store: nothing of a plain variable."""
    return None if place.__class__ is t.Local or place.__class__ is t.Global else place


def operands(e) -> list:
    """The operands of an expression, in order."""
    cls = e.__class__
    if cls is t.CompositeLit or cls is t.SliceLit:
        return [x for _, x in e.elems]
    if cls is t.Concat:
        return e.operands
    if cls is t.Call:
        return [e.fun] + e.args
    if cls is t.CallInterface:
        return [e.recv] + e.args
    if cls is t.Append:
        return [e.slice] + e.args
    if cls is t.MapLit:
        return [x for pair in zip(e.keys, e.values) for x in pair]
    if cls is t.Builtin:
        return e.args
    return [x for name in _OPERANDS[cls] if (x := getattr(e, name)) is not None]


_OPERANDS = {
    t.Const: (), t.Zero: (), t.Local: (), t.Global: (), t.FuncRef: (), t.FuncLit: (), t.MethodValue: ("recv",), t.Unary: ("x",),
    t.Binary: ("x", "y"), t.Deref: ("x",), t.AddrOf: ("x",), t.AddrLit: ("lit",), t.New: ("init",), t.Field: ("x",),
    t.Index: ("x", "index"), t.SliceOp: ("x", "lo", "hi", "max"), t.TypeAssert: ("x",), t.Convert: ("x",),
    t.MakeSlice: ("len", "cap"), t.MapIndex: ("x", "key"), t.MakeMap: ("hint",),
    t.MakeChan: ("size",), t.Receive: ("x",),
}
# A receive is as good as a call: what other goroutines have written by then, it makes visible.
_CALLS = frozenset((t.Call, t.CallInterface, t.Receive))


def has_call(e) -> bool:
    return e.__class__ in _CALLS or any(has_call(x) for x in operands(e))


def is_eager(e) -> bool:
    """Tell whether real Go evaluates `e` at its place in the sequence of calls."""
    cls = e.__class__
    if cls in _EAGER:
        return True
    if cls is t.Binary:
        return e.op == "&&" or e.op == "||"
    if cls is t.Builtin:
        return not e.op.startswith("unsafe.")
    if cls is t.TypeAssert:
        return e.type.underlying.__class__ not in (Pointer, Signature)
    if cls is t.MapIndex:
        return e.key.__class__ is t.Convert and e.key.kind == "bytes2str"  # the key is not copied, so it is looked up at once
    if cls is t.Convert:
        if e.kind == "iface":
            return boxed_by_address(e.x.type) and (not is_place(e.x) or _is_kept_in_registers(e.x))
        return e.kind == "str2bytes" or e.kind == "str2runes"
    return False


def _is_kept_in_registers(place) -> bool:
    """Tell whether Go copies a place rather than take its address.

    Of variables that closures change only those can be, whose closures are inlined; that is taken for granted.
    """
    var = root_variable(place)
    return var.__class__ is t.LocalVar and not var.addrtaken and _fits_registers(var.type)


def _fits_registers(type_) -> bool:
    u = type_.underlying
    if size_of(type_) > 32:
        return False
    if u.__class__ is Array:
        return u.len == 0 or u.len == 1 and _fits_registers(u.elem)
    if u.__class__ is Struct:
        return len(u.fields) <= 4 and all(_fits_registers(f.type) for f in u.fields)
    return True


def boxed_by_address(type_) -> bool:
    """Tell whether Go's boxing takes an address, so that what has none is copied first."""
    size, align, _ = layout(type_)
    if size == align and size in (2, 4, 8) and not has_pointers(type_):
        return False
    while True:
        u = type_.underlying
        if u.__class__ is Struct and len(u.fields) == 1:
            type_ = u.fields[0].type
        elif u.__class__ is Array and u.len == 1:
            type_ = u.elem
        else:
            return not (u.__class__ is Slice or u.__class__ is Basic and u.info & IS_STRING)


def key_in_registers(u) -> bool:
    """Tell whether Go looks keys of the map up without taking their address: otherwise it copies the key at its place."""
    key = u.key.underlying
    if size_of(u.elem) > 128:
        return False
    if key.__class__ is Basic:
        return bool(key.info & IS_STRING) or bool(key.info & IS_INTEGER) and size_of(key) >= 4 or key.kind == UNSAFE_POINTER
    return is_pointer_shaped(u.key) and key.__class__ not in (Struct, Array)


_EAGER = frozenset((t.Call, t.CallInterface, t.Receive, t.MakeChan, t.Append, t.SliceOp, t.MakeSlice, t.MakeMap, t.MapLit, t.New))


def has_eager(e) -> bool:
    return is_eager(e) or any(has_eager(x) for x in operands(e))


class _Scan:
    """Looks for a late read before a call."""
    __slots__ = ("found",)

    def __init__(self):
        self.found = False

    def expr(self, e, pending: bool) -> bool:
        """Visit `e`, before which late reads are `pending` or not; return whether `e` itself is read late."""
        cls = e.__class__
        if cls is t.Local:
            v = e.var
            return v.addrtaken or v.captured and v.assigned
        if cls is t.Const or cls is t.Zero or cls is t.FuncRef or cls is t.FuncLit:
            return False
        if cls is t.Global:
            return True
        if cls is t.Binary and (e.op == "&&" or e.op == "||"):
            self.expr(e.x, pending)
            self.expr(e.y, pending)
            return False
        if cls is t.MapIndex and not key_in_registers(e.x.type.underlying):
            late = self.expr(e.x, pending)
            self.expr(e.key, pending or late)
            return True
        if cls in _SPREADING and e.before is not None:
            self.found = True  # a statement must be made of it, at its place
            return False
        late = False
        for x in operands(e):
            late = self.expr(x, pending or late) or late
        if cls in _WRITING or cls is t.Builtin and e.op == "copy":
            if pending:
                self.found = True
            return False
        if cls is t.AddrOf and (e.x.__class__ is t.Local or e.x.__class__ is t.Global):
            return False
        if is_eager(e):
            return False
        if cls is t.Convert:
            return late or e.kind in _READING
        return late or cls is t.Deref or cls is t.Index or cls is t.MapIndex or cls is t.Binary and (e.op == "/" or e.op == "%")


_WRITING = _CALLS | {t.Append}
_SPREADING = frozenset((t.Call, t.CallInterface, t.Append, t.Builtin))
_READING = frozenset(("bytes2str", "runes2str", "slice2array", "slice2arrayptr"))


_FIXED = frozenset((t.Const, t.Zero))


class _Hoister:
    """Evaluates, in order, all that real Go evaluates at its place; what remains can be evaluated behind it."""
    __slots__ = ("fn", "out")

    def __init__(self, fn, out: list):
        self.fn, self.out = fn, out

    def root(self, e):
        """Hoist out of the operands of `e`, which is the last to be evaluated itself."""
        return self.inside(e) if is_eager(e) and e.__class__ is not t.Binary else self.expr(e)

    def expr(self, e):
        if e.__class__ is t.Binary and (e.op == "&&" or e.op == "||"):
            return self.logical(e)
        e = self.inside(e)
        return self.temp(e) if is_eager(e) and e.type is not None else e

    def temp(self, value):
        var = t.LocalVar(".tmp", value.type, value.pos, self.fn, "temp")
        self.out.append(t.Define(value.pos, var, value))
        return t.Local(value.pos, value.type, var)

    def logical(self, e):
        pos = e.pos
        var = t.LocalVar(".bool", e.type, pos, self.fn, "temp")
        var.assigned = True
        self.out.append(t.Define(pos, var, self.expr(e.x)))
        saved, self.out = self.out, []
        y = self.expr(e.y)
        body = self.out + [t.Assign(pos, [t.Local(pos, e.type, var)], [y])]
        self.out = saved
        cond = t.Local(pos, e.type, var)
        if e.op == "||":
            cond = t.Unary(pos, e.type, "!", cond)
        self.out.append(t.If(pos, cond, t.Block(pos, body), None))
        return t.Local(pos, e.type, var)

    def map_literal(self, e):
        """Store one entry after the other, each with an order of its own."""
        pairs, e.keys, e.values = list(zip(e.keys, e.values)), [], []
        made = self.temp(e)
        for key, value in pairs:
            entry = t.MapIndex(key.pos, value.type, t.Local(e.pos, e.type, made.var), self.expr(key), False)
            self.out.append(t.Assign(key.pos, [self.inside(entry)], [self.expr(value)]))
        return made

    def spread(self, e) -> None:
        """Call what gives several arguments now."""
        before = e.before
        if before is not None:
            e.before = None
            before.rhs = self.inside(before.rhs)
            self.out.append(before)

    def place(self, e):
        """Hoist out of the operands of a place."""
        return self.inside(e)

    def inside(self, e):
        cls = e.__class__
        if cls is t.CompositeLit or cls is t.SliceLit:
            e.elems = [(i, self.expr(x)) for i, x in e.elems]
        elif cls is t.Concat:
            e.operands = [self.expr(x) for x in e.operands]
        elif cls is t.Call:
            e.fun = self.expr(e.fun)
            if e.before is not None and t.receives(e):
                e.args[0] = self.expr(e.args[0])
            self.spread(e)
            e.args = [self.expr(x) for x in e.args]
        elif cls is t.CallInterface:
            e.recv = self.expr(e.recv)
            self.spread(e)
            e.args = [self.expr(x) for x in e.args]
        elif cls is t.Append:
            self.spread(e)
            e.slice = self.expr(e.slice)
            e.args = [self.expr(x) for x in e.args]
        elif cls is t.Builtin:
            self.spread(e)
            e.args = [self.expr(x) for x in e.args]
        elif cls is t.MapLit:
            return self.map_literal(e)
        elif cls is t.MapIndex:
            e.x, e.key = self.expr(e.x), self.expr(e.key)
            if e.key.__class__ not in _FIXED and not key_in_registers(e.x.type.underlying):
                e.key = self.temp(e.key)
        elif cls is t.AddrOf:
            e.x = self.place(e.x)
        elif cls is t.AddrLit:
            e.lit = self.inside(e.lit)
        else:
            for name in _OPERANDS[cls]:
                x = getattr(e, name)
                if x is not None:
                    setattr(e, name, self.expr(x))
        return e
