"""One function or literal to a `tree.Function`: its parameters, its body, its local variables.

    func (c *Counter) Add(n int) { c.n += n }     params [c, n]; body: AssignOp(Field(Deref(c), 0), "+", n)

Requires: a checked body. Provides: LocalVars whose `assigned`, `addrtaken`, `captured` say what the body and its literals do.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.lower.assign import Assignments
from minigo.lower.builtin import Builtins
from minigo.lower.call import Calls
from minigo.lower.conversion import Conversions
from minigo.lower.defer_ import Defers
from minigo.lower.expr import Expressions
from minigo.lower.literal import Literals
from minigo.lower.loop import Loops
from minigo.lower.methodvalue_ import MethodValues
from minigo.lower.range_ import Ranges
from minigo.lower.rangefunc import RangeFuncs
from minigo.lower.select_ import Channels
from minigo.lower.stmt import Statements
from minigo.lower.switch_ import Switches


class FunctionLowerer(Expressions, Literals, Calls, Builtins, Conversions, MethodValues, Statements, Assignments, Loops, Ranges,
                      RangeFuncs, Switches, Channels, Defers):
    """Lowers one body. A literal inside has a lowerer of its own, whose `outer` is this one.

    package: the PackageLowerer. fn: the tree.Function being made. out: statements of the block under way. vars: objects.Var ->
    LocalVar, shared by a function and the literals in it. targets: syntax statement -> tree node that a branch to it names, of
    this function; labels: LabeledStmt -> Labeled. loops: number of loops around. range_body: how to leave the range-over-func
    body that this function is, or None. loop_vars: variables of the three-clause loops around -> (captured, addrtaken) in returns.
    spreads: call under way -> what sets the temporaries in its arguments.
    """
    __slots__ = ("package", "fn", "outer", "out", "vars", "targets", "labels", "loops", "range_body", "counters", "carried",
                 "loop_vars", "spreads")

    def __init__(self, package, fn: t.Function, outer: "FunctionLowerer | None"):
        self.package, self.fn, self.outer = package, fn, outer
        self.out: list = []
        self.vars = {} if outer is None else outer.vars
        self.targets, self.labels, self.loops, self.range_body = {}, {}, 0, None
        self.loop_vars: dict = {}
        self.spreads: dict = {}
        self.carried: list | None = None
        self.counters = {} if outer is None else outer.counters

    # ---- variables ---------------------------------------------------------------------------------------------------
    def declare(self, obj, kind: str = "local") -> t.LocalVar:
        """Make the LocalVar of a variable of the source."""
        var = self.vars[obj] = t.LocalVar(obj.name, obj.type, obj.pos, self.fn, kind, obj)
        return var

    def temp(self, type_, pos: int, name: str = ".tmp") -> t.LocalVar:
        return t.LocalVar(name, type_, pos, self.fn, "temp")

    def spill(self, value: t.Expr, name: str = ".tmp") -> t.Local:
        """Evaluate `value` now into a temporary and return a use of it."""
        var = self.temp(value.type, value.pos, name)
        self.out.append(t.Define(value.pos, var, value))
        return t.Local(value.pos, value.type, var)

    def local(self, pos: int, var: t.LocalVar) -> t.Local:
        if var.owner is not self.fn:
            var.captured = True
        return t.Local(pos, var.type, var)

    def count(self, word: str) -> int:
        """Number the compiler's functions of one kind in the function around: deferwrap1, deferwrap2, …"""
        n = self.counters[word] = self.counters.get(word, 0) + 1
        return n

    @property
    def top(self) -> t.Function:
        """The declared function that this body is in."""
        at = self
        while at.outer is not None:
            at = at.outer
        return at.fn

    # ---- functions ---------------------------------------------------------------------------------------------------
    def signature(self, sig, recv=None) -> None:
        """Make the parameters and results of the function."""
        fn = self.fn
        fn.params = [self.declare(p, "param") for p in ([recv] if recv is not None else []) + sig.params]
        fn.results = [self.declare(r, "result") for r in sig.results]

    def literal(self, e) -> t.FuncLit:
        """Lower a function literal of the source."""
        func = e.func
        fn = t.Function(func.full_name, func.type, e.pos, self.fn.pkg, func, self.fn)
        lit = fn.literal = t.FuncLit(e.pos, e.type, fn)
        self.package.unit.functions.append(fn)
        inner = FunctionLowerer(self.package, fn, self)
        inner.signature(func.type)
        inner.body(e.body)
        return lit

    def body(self, body) -> None:
        """Lower a function's block."""
        fn = self.fn
        fn.end = body.rbrace
        fn.body = self.block(body.stmts, body.start)

    def made_function(self, suffix: str, sig, pos: int, wrapper: bool) -> "FunctionLowerer":
        """Return the lowerer of a compiler-made literal named after the function around it."""
        fn = t.Function(self.fn.name + suffix, sig, pos, self.fn.pkg, None, self.fn)
        fn.wrapper, fn.end = wrapper, pos
        fn.literal = t.FuncLit(pos, sig, fn)
        self.package.unit.functions.append(fn)
        return FunctionLowerer(self.package, fn, self)


def lower_function(package, decl) -> None:
    """Lower a declared function or method and the literals in it."""
    func = decl.func
    fn = t.Function(func.full_name, func.type, decl.name.start, func.pkg, func)
    fn.pragmas, fn.linkname = func.pragmas, func.linkname
    fn.end = decl.end
    package.unit.functions.append(fn)
    lowerer = FunctionLowerer(package, fn, None)
    try:
        lowerer.signature(func.type, func.type.recv)
        if decl.body is not None:
            lowerer.body(decl.body)
    except InternalError as err:
        err.pos = err.pos or decl.start
        raise
