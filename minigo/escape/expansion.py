"""Copy the body of a function into a caller.

    func add(a, b int) int { return a + b }         x = add(1, f())
    →
    x = Inlined{ a, b := 1, f(); ~r0 := a + b } ~r0

Everything in the copy stands at the place of the call, as in Go's messages, but what is in literals. Variables become new ones of the
caller, literals new functions. Results are defined by the return statement if there is one only and they have no names, else declared up front.

Requires: a lowered body in which nothing has been inlined. Source: cmd/compile/internal/noder/reader.go (unifiedInlineCall) of Go 1.27.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.escape.survey import NODES
from minigo.lower import tree as t
from minigo.lower.order import Parallel


class Template:
    """What is copied for a call: a function as it was before anything was inlined into it."""
    __slots__ = ("fn", "params", "results", "body", "delayed")

    def __init__(self, fn, names: tuple):
        copier = Copier(fn, None, None, {}, names)
        self.fn = fn
        self.params = [copier.variable(v) for v in fn.params]
        self.results = [copier.variable(v) for v in fn.results]
        self.delayed = all(v.name in ("", "_") for v in fn.results) and _returns_once(fn.body)
        self.body = copier.node(fn.body)


def _returns_once(body) -> bool:
    """Tell whether there is one return statement, with values, outside of literals."""
    found, pending = [], [body]
    while pending:
        n = pending.pop()
        cls = n.__class__
        if cls is list:
            pending += n
        elif cls is t.Return:
            found.append(n)
        elif cls in NODES and issubclass(cls, (t.Stmt, t.Clause, t.TypeClause, t.SelectClause)) and cls is not t.Branch:
            pending += [getattr(n, name) for name in n._fields]
    return len(found) == 1 and bool(found[0].values)


def expand(template: Template, caller, call, made: list, shaped: dict, names: tuple, written: dict) -> t.Inlined:
    """Return the call with the body in its place.

    Args: made: gets the Functions of copied literals; shaped: gets what an instance of a generic function gave → that instance; names: those
    of temporaries (autotmps.py), which the copies share; written: gets where copied calls were written.
    """
    copier = Copier(caller, call.pos, template, {}, names)
    copier.written = written
    copier.made = made
    around = template.fn
    while around.outer is not None:
        around = around.outer
    if around.obj is not None:
        if around.obj.pkg is not None and around.obj.pkg is not caller.pkg:
            copier.prefix = f"{around.obj.pkg.name}."
        if around.obj.targs:
            copier.instance, copier.shaped = around, shaped
    pos = call.pos
    defines = [t.Define(pos, None if old.name in ("", "_") else copier.variable(old), arg) for old, arg in zip(template.params, call.args)]
    fun = call.fun
    while fun.__class__ is t.Convert:
        fun = fun.x
    # What is called may come from a call, which has been inlined, too.
    body: list = [t.ExprStmt(pos, fun)] if fun.__class__ is t.Call or fun.__class__ is t.CallInterface else []
    if call.before is not None:
        body.append(call.before)
    if defines:
        body.append(Parallel(pos, defines))
    copier.results = [copier.variable(v) for v in template.results]
    for i, var in enumerate(copier.results):
        if var.name in ("", "_"):
            var.name = f"~r{i}"
        if not template.delayed:
            body.append(t.DeclVar(pos, var))
    body.append(copier.node(template.body))
    return t.Inlined(pos, call.type, body, copier.results, [], call)


class Copier:
    """Copies nodes for `owner`. pos: of all copies, None: their own. template: set while returns become assignments.

    prefix: of names of variables that come from another package. instance: the generic function's that is copied, or None; shaped: see
    expand. made: Functions of literals copied, outer ones first. numbers: of the literals, those of range bodies apart.
    """
    __slots__ = ("owner", "pos", "template", "vars", "targets", "results", "made", "numbers", "prefix", "instance", "shaped", "names", "written")

    def __init__(self, owner, pos, template, variables: dict, names: tuple):
        self.names, self.written = names, {}
        self.owner, self.pos, self.template, self.vars = owner, pos, template, variables
        self.targets: dict = {}
        self.results: list = []
        self.made: list = []
        self.numbers = {False: 0, True: 0}
        self.prefix, self.instance, self.shaped = "", None, {}

    def variable(self, old):
        """Make the copy of a variable that is declared in what is copied."""
        kind = "local" if self.template is not None and old.kind != "temp" else old.kind
        name = self.prefix + old.name if old.kind != "temp" and old.name not in ("", "_") else old.name
        new = self.vars[old] = t.LocalVar(name, old.type, old.pos if self.pos is None else self.pos, self.owner, kind, old.obj)
        new.captured, new.assigned, new.addrtaken = old.captured, old.assigned, old.addrtaken
        temps, values = self.names
        if old in temps:
            temps[new] = temps[old]
            if old in temps["first"]:
                temps["first"].add(new)
        if old in values:
            values[new] = values[old]
        return new

    def used(self, old):
        """Return what stands for a variable; those of functions around stay what they are."""
        new = self.vars.get(old)
        if new is None and old.owner is (self.owner if self.template is None else self.template.fn):
            new = self.variable(old)    # declared further on
        return old if new is None else new

    def node(self, n):
        cls = n.__class__
        if cls is list:
            return [self.node(x) for x in n]
        if cls is tuple:
            return tuple(self.node(x) for x in n)
        if cls is t.LocalVar:
            return self.used(n)
        if cls not in NODES:
            return n    # a type, an object, a text
        if cls is t.FuncLit:
            return self.literal(n)
        if cls is t.Return and self.template is not None:
            return self.returned(n)
        if cls is t.Branch:
            return t.Branch(n.pos if self.pos is None else self.pos, n.kind, self.target(n.target))
        new = self.target(n) if cls in _TARGETS else cls.__new__(cls)
        for name in _slots_of(cls):
            setattr(new, name, self.node(getattr(n, name)))
        if self.pos is not None:
            new.pos = self.pos
            if cls is t.Call or cls is t.CallInterface:
                self.written[new] = n.pos
        if self.instance is not None:
            self.shaped[new] = self.instance
        if n in self.names[0]:
            self.names[0][new] = self.names[0][n]
        return new

    def target(self, n):
        """Return the copy of a statement that branches name, which may stand further on."""
        new = self.targets.get(n)
        if new is None:
            new = self.targets[n] = n.__class__.__new__(n.__class__)
        return new

    def returned(self, n) -> t.Block:
        values, results, pos = self.node(n.values), self.results, self.pos
        if not values:
            return t.Block(pos, [])
        define = self.template.delayed
        if len(values) == 1 and len(results) > 1:
            places = [None if define else t.Local(pos, v.type, v) for v in results]
            return t.Block(pos, [t.AssignMulti(pos, places, values[0], list(results) if define else [None] * len(results))])
        if define:
            return t.Block(pos, [Parallel(pos, [t.Define(pos, v, x) for v, x in zip(results, values)])])
        return t.Block(pos, [t.Assign(pos, [t.Local(pos, v.type, v) for v in results], values)])

    def name_of(self, old) -> str:
        """Return the name of the copy of a literal: after the function it was written in, numbered anew."""
        if old.wrapper or self.template is None and self.pos is None and self.owner.literal is None:
            return old.name
        self.numbers[old.range_body] += 1
        around = self.owner.name if self.template is None else self.template.fn.name
        word = "-range" if old.range_body else "." if self.owner.literal is not None else ".func"
        return f"{around}{word}{self.numbers[old.range_body]}"

    def literal(self, n) -> t.FuncLit:
        old = n.function
        new = t.Function(self.name_of(old), old.sig, old.pos, self.owner.pkg, old.obj, self.owner)
        for name in ("end", "linkname", "wrapper", "has_defer", "has_recover", "heap_defer", "range_body", "pragmas"):
            setattr(new, name, getattr(old, name))
        lit = new.literal = t.FuncLit(n.pos if self.pos is None else self.pos, n.type, new)
        self.made.append(new)
        if self.instance is not None:
            self.shaped[new] = self.shaped[lit] = self.instance
        inner = Copier(new, None, None, self.vars, self.names)
        inner.instance, inner.shaped = self.instance, self.shaped
        inner.made = self.made
        inner.vars = _Scope(self, old, inner)
        new.params = [inner.variable(v) for v in old.params]
        new.results = [inner.variable(v) for v in old.results]
        new.body = inner.node(old.body)
        return lit


class _Scope(dict):
    """Copies of the variables of a literal, and of the functions around it."""
    __slots__ = ("outer", "fn", "copier")

    def __init__(self, outer: Copier, fn, copier: Copier):
        self.outer, self.fn, self.copier = outer, fn, copier

    def get(self, old, default=None):
        found = dict.get(self, old)
        if found is not None:
            return found
        if old.owner is self.fn:
            return self.copier.variable(old)
        new = self.outer.used(old)
        return default if new is old else new


_TARGETS = frozenset((t.For, t.Range, t.Switch, t.TypeSwitch, t.Select, t.Labeled))
_SLOTS: dict = {}


def _slots_of(cls) -> list:
    found = _SLOTS.get(cls)
    if found is None:
        found = _SLOTS[cls] = [name for base in cls.__mro__ for name in getattr(base, "__slots__", ())]
        if "pos" not in found:
            raise InternalError(f"copy of {cls.__name__}")
    return found
