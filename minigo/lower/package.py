"""A checked package to a lowered unit: its functions, the data of its variables, its initialiser.

    var limit = 10              →  static data
    var table = [...]int{1, 2}  →  static data
    var start = now()           →  init: start = now()

Requires: a complete package. Provides: a `tree.Unit` as its docstring says.
Source: specification, "Package initialization"; cmd/compile/internal/staticinit of Go 1.27.
"""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.lower.func import FunctionLowerer, lower_function
from minigo.lower.order import order_function
from minigo.syntax import ast as A
from minigo.types.types import Signature

_STATIC_KINDS = frozenset(("noop", "iface"))


class PackageLowerer:
    """Makes the unit of one package."""
    __slots__ = ("pkg", "sources", "unit")

    def __init__(self, pkg, sources):
        self.pkg, self.sources, self.unit = pkg, sources, t.Unit(pkg)

    def run(self) -> t.Unit:
        for file in self.pkg.files:
            for d in file.decls:
                if d.__class__ is A.FuncDecl and d.name.name != "_" and not d.func.type_params:
                    lower_function(self, d)
        for func in self.pkg.instances:
            lower_function(self, func.decl)
        self.variables()
        return self.unit

    def variables(self) -> None:
        """Lay out what can be data; give the rest to the initialiser."""
        unit, pkg = self.unit, self.pkg
        init = t.Function(f"{pkg.path}.init", Signature([], []), 0, pkg)
        lowerer = FunctionLowerer(self, init, None)
        functions = unit.functions
        data: dict = {}
        dynamic: list = []
        for variables, value in pkg.init_order:
            unit.functions = made = []
            out = len(lowerer.out)
            if not init.pos:
                init.pos = init.end = value.start
            if len(variables) == 1:
                v = variables[0]
                x = lowerer.value(value, v.type)
                if v.name != "_" and len(lowerer.out) == out and is_static(x):
                    data[v] = x
                    for fn in made:
                        if fn.outer is init:
                            fn.outer = None
                    functions += made
                    continue
                if v.name == "_":
                    lowerer.out.append(t.Define(value.start, None, x))
                else:
                    lowerer.out.append(t.Assign(v.pos, [t.Global(v.pos, v.type, v)], [x]))
            else:
                self.define_several(lowerer, variables, value)
            dynamic += made
        unit.functions = functions
        for func in pkg.inits:
            call = t.Call(func.pos, None, t.FuncRef(func.pos, func.type, func), [])
            lowerer.out.append(t.ExprStmt(func.pos, call))
            init.pos = init.pos or func.pos
        unit.static_vars = [(v, data.get(v)) for v in self.declared()]
        if lowerer.out:
            init.end = init.end or init.pos
            init.body = t.Block(init.pos, lowerer.out)
            unit.init = init
            functions.append(init)
            functions += dynamic

    def define_several(self, lowerer, variables: list, value) -> None:
        """Lower `var a, b = f()`."""
        rhs = lowerer.tuple_value(value)
        pos = value.start
        temps = [None if v.name == "_" else lowerer.temp(type_, pos) for v, type_ in zip(variables, rhs.type.types)]
        lowerer.out.append(t.AssignMulti(pos, [None] * len(temps), rhs, temps))
        for v, temp in zip(variables, temps):
            if temp is not None:
                use = lowerer.implicit(t.Local(pos, temp.type, temp), v.type)
                lowerer.out.append(t.Assign(v.pos, [t.Global(v.pos, v.type, v)], [use]))

    def declared(self):
        """Yield the package's variables in source order."""
        for file in self.pkg.files:
            for d in file.decls:
                if d.__class__ is A.VarDecl:
                    for name in d.names:
                        if name.name != "_":
                            yield name.obj


def is_static(x: t.Expr) -> bool:
    """Tell whether the value of a package variable can be laid out as data."""
    cls = x.__class__
    if cls is t.Const or cls is t.Zero or cls is t.FuncRef:
        return True
    if cls is t.CompositeLit or cls is t.SliceLit:
        return all(is_static(e) for _, e in x.elems)
    if cls is t.AddrLit:
        return is_static(x.lit)
    if cls is t.FuncLit:
        return True  # at package level there is nothing to capture
    if cls is t.AddrOf:
        return x.x.__class__ is t.Global
    if cls is t.Convert:
        return x.kind in _STATIC_KINDS and is_static(x.x)
    return False


def order_unit(unit: t.Unit) -> None:
    """Bring the statements of a unit in the order of evaluation that real Go shows.

    Requires: escape analysis is done: it must not see the temporaries, which make new names for old values.
    """
    for fn in unit.functions:
        order_function(fn)


def lower_package(pkg, sources) -> t.Unit:
    """Lower a checked package. Its statements are still to be ordered (`order_unit`)."""
    return PackageLowerer(pkg, sources).run()
