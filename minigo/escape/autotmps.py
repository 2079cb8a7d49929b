"""Number the temporaries that Go's front end makes and shows in messages as `.autotmp_N`.

N is the number of variables the function had when the temporary was made, in source order: parameters, results, locals, and
one temporary for each

    result of a call that is assigned, returned or passed on as several     x, y := f()      g(f())
    operand of a go or defer statement that is no constant                  defer g(x)
    new(expr)                                                               new(n + 1)
    function value or interface of a call that contains a call itself      f()(1)           f().m()

Requires: a lowered tree. Only texts need this; nothing is decided by it.
Source: cmd/compile/internal/typecheck/{dcl,typecheck,stmt}.go, noder/reader.go of Go 1.27.
"""
from __future__ import annotations

from minigo.escape.survey import NODES
from minigo.lower import tree as t
from minigo.lower.loop import CARRIED
from minigo.types.types import Tuple


def number_temporaries(functions: list) -> tuple[dict, dict]:
    """Return names by LocalVar (temporaries), `New` (with a value) and `Call`/`CallInterface` (its receiver or function).

    Second, the values of temporaries that only lowering makes, by LocalVar.
    """
    names: dict = {"first": set()}
    values: dict = {}
    for fn in functions:
        if fn.body is not None:
            _Numbering(fn, names, values).visit(fn.body)
    return names, values


class _Numbering:
    def __init__(self, fn, names: dict, values: dict):
        self.names, self.values = names, values
        self.count = len(fn.params) + len(fn.results)

    def name(self, key) -> None:
        self.names[key] = f".autotmp_{self.count}"
        self.count += 1

    def variable(self, var) -> None:
        """Count a declared variable; temporaries that only lowering knows do not count."""
        if var.kind != "temp":
            self.count += 1
        elif var.name == COUNTED_TEMP:
            self.name(var)
        elif var.name.startswith(_RANGE_FUNC_NAMES):
            self.count += 1

    def visit(self, n) -> None:
        handler = _HANDLERS.get(n.__class__)
        if handler is not None:
            handler(self, n)
            return
        for field in n._fields:
            self.any(getattr(n, field))

    def any(self, value) -> None:
        cls = value.__class__
        if cls in NODES:
            self.visit(value)
        elif cls is list or cls is tuple:
            for item in value:
                self.any(item)

    def define(self, n) -> None:
        # A loop variable is declared where the variable that carries it is, not at its copy at the head of the body.
        if n.var is not None and (is_carried(n.var) if n.var.kind == "temp" else not is_carried(getattr(n.value, "var", None))):
            self.count += 1
        self.visit(n.value)
        if n.var is not None and n.var.kind == "temp":
            self.variable(n.var)
            self.values[n.var] = n.value

    def assign_multi(self, n) -> None:
        fresh = n.define or (None,) * len(n.lhs)
        temps = [var for var in fresh if var is not None and var.kind == "temp"]
        for place, var in zip(n.lhs, fresh):
            if var is None:
                self.any(place)
            elif var.kind != "temp":
                self.count += 1
        self.visit(n.rhs)
        for var in temps:
            self.name(var)
        if temps and n.rhs.__class__ in _CALLS:
            self.names["first"].add(n.define[0])
        self.count += len(n.lhs) - len(temps)

    def range(self, n) -> None:
        for var in (n.key, n.value):
            if n.define and var is not None:
                self.variable(var)
            else:
                self.any(var)
        self.visit(n.x)
        self.visit(n.body)

    def type_switch(self, n) -> None:
        self.visit(n.x)
        named = any(clause.var is not None for clause in n.clauses)
        for clause in n.clauses:
            # Go declares the variable in every clause, used there or not.
            self.count += named
            self.visit(clause.body)

    def select_clause(self, n) -> None:
        variables = [var for var in (n.var, n.ok) if var is not None]
        for var in variables:
            self.variable(var)
        if n.comma_ok:
            self.count += 2 - sum(var.kind == "temp" for var in variables)
        for part in (n.chan, n.value, n.body):
            self.any(part)

    def returned(self, n) -> None:
        self.any(n.values)
        if len(n.values) == 1 and n.values[0].__class__ in _CALLS and n.values[0].type.__class__ is Tuple:
            self.count += len(n.values[0].type.types)

    def new(self, n) -> None:
        if n.init is not None:
            self.visit(n.init)
            self.name(n)

    def call(self, n) -> None:
        self.visit(n.fun)
        self.any(n.before)
        self.any(n.args)
        # The receiver of a method that is known statically is an argument like others.
        if n.fun.__class__ is not t.FuncRef and contains_call(n.fun):
            self.name(n)

    def call_interface(self, n) -> None:
        self.visit(n.recv)
        self.any(n.before)
        self.any(n.args)
        if contains_call(n.recv):
            self.name(n)


def is_carried(var) -> bool:
    """Return whether `var` carries a loop variable from one iteration to the next."""
    return var is not None and var.name.startswith(CARRIED)


_CALLS = frozenset((t.Call, t.CallInterface))
_CALL_LIKE = frozenset((t.Call, t.CallInterface, t.Inlined, t.Builtin, t.Append, t.Receive))
_N = _Numbering
_HANDLERS = {t.DeclVar: lambda w, n: w.variable(n.var), t.Define: _N.define, t.AssignMulti: _N.assign_multi, t.Range: _N.range,
             t.TypeSwitch: _N.type_switch, t.Return: _N.returned, t.New: _N.new, t.Call: _N.call,
             t.CallInterface: _N.call_interface, t.FuncLit: lambda w, n: None,
             t.SelectClause: _N.select_clause, t.Branch: lambda w, n: None}
# Temporaries of lowering with this name are also temporaries of Go.
COUNTED_TEMP = ".tmp"
# What carries on a range over a function are variables in Go, too: #state1, #next, #rv1, #yield1.
_RANGE_FUNC_NAMES = (".state", ".next", ".rv", ".yield")


def contains_call(n) -> bool:
    """Return whether evaluating `n` calls anything; literals inside are not entered."""
    cls = n.__class__
    if cls in _CALL_LIKE:
        return True
    if cls is t.FuncLit:
        return False
    for field in n._fields:
        value = getattr(n, field)
        if value.__class__ in NODES and contains_call(value):
            return True
        if value.__class__ is list:
            for item in value:
                item = item[-1] if item.__class__ is tuple else item
                if item.__class__ in NODES and contains_call(item):
                    return True
    return False
