"""Give appended slices room in the frame first.

An append that does not escape starts with an array of 32 bytes in the frame. A slice that only its variable knows, until one
place where it gets out, can do so too: its array is moved to the heap there.

    var s []int                          append: not more than 4 elements: in the frame
    for … { s = append(s, i) }
    return s                             s = move2heap(s) stands before

Uses that keep a slice to its variable: `s = nil`, `s = []T{…}`, `s = s[i:j]`, `s = append(s, …)`, s[i], len, cap, and passing it to a
function that keeps nothing of it. `return s`, `x = s` and ranging over it let it out; any other use, or a second such place, or
one in a loop inside the variable's life, and the slice is left alone.

Differs from Go: where Go inlines such a function in a loop it leaves the slice alone, and the capacity that the caller sees is
that of a slice grown on the heap.

Requires: verdicts and tags of the whole unit. Provides: Append.grow; `move2heap` assignments before the places.
Invalidates: verdicts "escapes to heap" of the appends concerned; their message stays, as in Go.
Source: cmd/compile/internal/slice/slice.go, ssagen/ssa.go (append) of Go 1.27.
"""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.lower.order import Parallel
from minigo.types.sizes import size_of
from minigo.types.types import Array, Slice

ROOM_BYTES = 32


def place_slices(state) -> None:
    """Choose how the appends of the unit's functions grow."""
    for fn in state.unit.functions:
        if fn.body is not None:
            _Function(state, fn).run()


class _Life:
    """What happens to one slice variable. uses, understood: counts; let_out: (block, statement) where it gets out, or None."""
    __slots__ = ("var", "uses", "understood", "let_out", "appends", "weight", "depth", "cap_used", "dropped")

    def __init__(self, var):
        self.var, self.uses, self.understood, self.let_out, self.appends = var, 0, 0, None, []
        self.weight = self.depth = 0
        self.cap_used = self.dropped = False


class _Function:
    """lives: LocalVar -> _Life of the slice variables still considered. block, here: the statement under way and its list."""
    __slots__ = ("state", "fn", "lives", "depth", "block", "here", "named")

    def __init__(self, state, fn):
        self.state, self.fn, self.lives, self.depth = state, fn, {}, 0
        self.block = self.here = None
        self.named = [v for v in fn.results if v.name]

    def run(self) -> None:
        # The results of a function that may recover get out without passing any statement.
        for var in (*self.fn.params, *(() if self.fn.has_defer else self.fn.results)):
            self.consider(var)
        self.statements(self.fn.body)
        for life in self.lives.values():
            if not life.dropped and life.uses == life.understood and life.let_out is not None and life.weight > 1:
                self.move_out(life)

    def consider(self, var) -> None:
        """Begin to follow a variable where it is declared."""
        u = var.type.underlying
        if u.__class__ is Slice and not (var.captured or var.addrtaken or var.heap) and size_of(u.elem) <= ROOM_BYTES:
            life = self.lives[var] = _Life(var)
            life.depth = self.depth

    def of(self, e):
        """Return the life of the variable that `e` is a use of, or None."""
        return self.lives.get(e.var) if e.__class__ is t.Local else None

    def move_out(self, life: _Life) -> None:
        block, stmt = life.let_out
        pos = stmt.pos
        use = t.Local(pos, life.var.type, life.var)
        move = t.Builtin(pos, life.var.type, "move2heapcap" if life.cap_used else "move2heap", [use])
        life.var.assigned = True
        at = next(i for i, s in enumerate(block) if s is stmt)
        block.insert(at, t.Assign(pos, [t.Local(pos, life.var.type, life.var)], [move]))
        for append in life.appends:
            append.grow = grown(append, life.cap_used)

    def out(self, life: _Life) -> None:
        """Note that the slice gets out in the statement under way."""
        if life.let_out is not None or self.depth > life.depth:
            life.dropped = True
        else:
            life.let_out = self.block, self.here

    # ---- statements --------------------------------------------------------------------------------------------------
    def statements(self, block: t.Block) -> None:
        saved = self.block, self.here
        self.block = block.stmts
        for s in list(block.stmts):
            self.here = s
            self.stmt(s)
        self.block, self.here = saved

    def stmt(self, s) -> None:
        handler = _STMTS.get(s.__class__)
        if handler is not None:
            handler(self, s)
        else:
            self.parts(s)

    def parts(self, n) -> None:
        """Visit whatever is below a node."""
        for name in n._fields:
            self.any(getattr(n, name))

    def any(self, x) -> None:
        cls = x.__class__
        if cls is list:
            for item in x:
                self.any(item[-1] if item.__class__ is tuple else item)
        elif cls is t.Block:
            self.statements(x)
        elif isinstance(x, t.Expr):
            self.expr(x)
        elif isinstance(x, t.Stmt):
            self.stmt(x)
        elif cls is t.Clause or cls is t.TypeClause or cls is t.SelectClause:
            self.parts(x)
            if cls is t.TypeClause and x.var is not None:
                self.lives.pop(x.var, None)

    def declare(self, s) -> None:
        self.consider(s.var)

    def define(self, s) -> None:
        if s.var is not None:
            self.consider(s.var)
        self.store(self.lives.get(s.var), s.value, True)
        self.expr(s.value)

    def parallel(self, s) -> None:
        for d in s.defines:
            self.define(d)

    def assign(self, s) -> None:
        for place, value in zip(s.lhs, s.rhs):
            self.store(self.of(place), value, False)
        self.any(s.lhs)
        self.any(s.rhs)

    def store(self, life, value, fresh: bool) -> None:
        """Note `s = value`. fresh: it is the definition, in which the variable is not mentioned as a use."""
        if life is not None:
            cls = value.__class__
            self_use = (cls is t.SliceOp and value.max is None and self.of(value.x) is life
                        or cls is t.Append and self.of(value.slice) is life)
            if cls is t.Zero or cls is t.SliceLit:
                life.understood += not fresh
                life.cap_used = life.cap_used or cls is t.SliceLit
            elif self_use:
                life.understood += 2
                if cls is t.SliceOp:
                    life.cap_used = True
                else:
                    life.appends.append(value)
                    life.weight += 1 + self.depth - life.depth
            elif fresh:
                life.dropped = True
        source = self.of(value)
        if source is not None:
            source.understood += 1
            self.out(source)

    def return_(self, s) -> None:
        for x in s.values:
            life = self.of(x)
            if life is not None:
                life.understood += 1
                self.out(life)
        if not s.values:
            for var in self.named:
                if var in self.lives:
                    self.out(self.lives[var])
        self.any(s.values)

    def for_(self, s) -> None:
        self.depth += 1
        self.parts(s)
        self.depth -= 1

    def range(self, s) -> None:
        life = self.of(s.x)
        if life is not None:
            life.understood += 1
            self.out(life)
        self.for_(s)

    # ---- expressions -------------------------------------------------------------------------------------------------
    def expr(self, e) -> None:
        cls = e.__class__
        if cls is t.Local:
            life = self.lives.get(e.var)
            if life is not None:
                life.uses += 1
            return
        if cls is t.Append and e.esc == t.STACK:
            e.grow = grown(e, False)
        elif cls is t.Index or cls is t.Builtin and e.op in ("len", "cap"):
            life = self.of(e.x if cls is t.Index else e.args[0])
            if life is not None:
                life.understood += 1
                life.cap_used = life.cap_used or cls is t.Builtin and e.op == "cap"
        elif cls is t.AddrOf:
            self.address(e.x)
        elif cls is t.Call:
            self.arguments(e)
        if cls is not t.FuncLit:
            self.parts(e)

    def address(self, x) -> None:
        """&s[i] and what lies inside it point into the array for ever."""
        while True:
            cls = x.__class__
            if cls is t.Field:
                x = x.x
            elif cls is t.Index:
                life = self.of(x.x)
                if life is not None:
                    life.dropped = True
                if x.x.type.underlying.__class__ is not Array:
                    return
                x = x.x
            else:
                return

    def arguments(self, e) -> None:
        callee = self.state.assignments.static_value(e.fun)
        tags = None
        if callee.__class__ is t.FuncRef:
            tags = self.state.tags_of(self.state.assignments.by_obj.get(callee.func, callee.func))
        for i, x in enumerate(e.args):
            life = self.of(x)
            if life is not None and tags is not None and i < len(tags) and all(n < 0 for n in tags[i]):
                life.understood += 1
                life.cap_used = True


def grown(append: t.Append, cap_used: bool) -> str:
    """Return how an append that may start in the frame grows."""
    size = size_of(append.type.underlying.elem)
    if append.spread or not append.args or not 0 < size <= ROOM_BYTES:
        return "heap"
    return "buffer" if cap_used else "first"


_F = _Function
_STMTS = {t.DeclVar: _F.declare, t.Define: _F.define, Parallel: _F.parallel, t.Assign: _F.assign, t.Return: _F.return_,
          t.For: _F.for_, t.Range: _F.range,
          t.Branch: lambda f, s: None}
