"""Assignments and variable declarations.

    x := f()             →  Define(x, f())
    a[i], b = b, a[i]    →  Assign([a[i], b], [b, a[i]])
    v, err = f()         →  AssignMulti([v, err], f());  with conversions through temporaries
    s.n += 2             →  AssignOp(s.n, "+", 2)

Source: specification, "Assignment statements", "Variable declarations", "Short variable declarations".
"""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.lower.expr import unparen
from minigo.lower.order import Parallel, hoist_calls
from minigo.lower.place import mark_assigned
from minigo.syntax import ast as A
from minigo.types import constants as K
from minigo.types.identical import identical


class Assignments:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    # ---- declarations ------------------------------------------------------------------------------------------------
    def var_decl(self, d) -> None:
        names = d.names
        if not d.values:
            for n in names:
                if n.name != "_":
                    self.out.append(t.DeclVar(n.start, self.declare(n.obj)))
            return
        pos = names[0].start
        if len(d.values) == 1 and len(names) > 1:
            self.define_multi(pos, names, [n.obj for n in names], d.values[0])
            return
        values = [self.value(v, n.obj.type if n.obj is not None else None) for n, v in zip(names, d.values)]
        self.define_all(pos, [None if n.name == "_" else n.obj for n in names], values)

    def define_all(self, pos: int, objects: list, values: list) -> None:
        """Define variables (objects.Var or None) with values that none of them can see."""
        nodes = [t.Define(pos, None if obj is None else self.declare(obj), x) for obj, x in zip(objects, values)]
        self.out.append(nodes[0] if len(nodes) == 1 else Parallel(pos, nodes))

    def short_var_decl(self, s) -> None:
        new = set(s.new)
        if len(s.rhs) == 1 and len(s.lhs) > 1:
            self.define_multi(s.pos, s.lhs, [e.obj if e.obj in new else None for e in s.lhs], s.rhs[0])
            return
        if len(new) == len(s.lhs):
            self.define_all(s.pos, [e.obj for e in s.lhs], [self.value(x, e.obj.type) for e, x in zip(s.lhs, s.rhs)])
            return
        # Some are old: all values are taken before any variable changes.
        values, places = [], []
        for e, x in zip(s.lhs, s.rhs):
            blank = e.name == "_"
            values.append(self.value(x, None if blank else e.obj.type))
            if not blank and e.obj not in new:
                places.append(self.value(e))
        temps = [self.temp(x.type, x.pos, ".new") for x in values]
        self.out.append(Parallel(s.pos, [t.Define(s.pos, v, x) for v, x in zip(temps, values)]))
        at = iter(places)
        for e, v in zip(s.lhs, temps):
            if e.name == "_":
                continue
            use = t.Local(s.pos, v.type, v)
            if e.obj in new:
                self.out.append(t.Define(s.pos, self.declare(e.obj), use))
            else:
                self.assign_one(s.pos, next(at), use)

    def define_multi(self, pos: int, names: list, new: list, value) -> None:
        """Lower `a, b := f()` or a comma-ok form. names: Idents; new: the Vars to define, None for old ones and blanks."""
        rhs = self.tuple_value(value)
        places: list = []
        define: list = []
        after: list = []
        for e, obj, type_ in zip(names, new, rhs.type.types):
            place = var = None
            if e.name == "_":
                pass
            elif obj is None:
                place = self.value(e)
                if not identical(place.type, type_):
                    var = self.temp(type_, e.start)
                    after.append((place, None, var))
                    place = None
            elif not identical(obj.type, type_):
                var = self.temp(type_, e.start)
                after.append((None, obj, var))
            else:
                var = obj
            places.append(place)
            define.append(var)
        for place in places:
            if place is not None:
                mark_assigned(place)
        define = [self.declare(v) if v is not None and v.__class__ is not t.LocalVar else v for v in define]
        self.out.append(t.AssignMulti(pos, places, rhs, define))
        for place, obj, var in after:
            use = t.Local(pos, var.type, var)
            if obj is not None:
                self.out.append(t.Define(pos, self.declare(obj), self.implicit(use, obj.type)))
            else:
                self.assign_one(pos, place, self.implicit(use, place.type))

    def tuple_value(self, e) -> t.Expr:
        """Lower a call of several results or a comma-ok form."""
        e = unparen(e)
        if e.__class__ is A.TypeAssertExpr:
            return self.type_assert(e, True)
        if e.__class__ is A.IndexExpr:
            return self.index(e, True)
        if e.__class__ is A.UnaryExpr:
            return self.receive(e, True)
        return self.plain(e)

    # ---- assignments -------------------------------------------------------------------------------------------------
    def assign_stmt(self, s) -> None:
        if s.op == ":=":
            self.short_var_decl(s)
        elif s.op == "=":
            if len(s.rhs) == 1 and len(s.lhs) > 1:
                self.assign_multi(s)
            else:
                self.assign_parallel(s)
        else:
            op = s.op[:-1]
            place = self.value(s.lhs[0])
            want = None if op in ("<<", ">>") else place.type
            self.assign_op(s.pos, place, op, self.value(s.rhs[0], want))

    def assign_op(self, pos: int, place, op: str, value) -> None:
        mark_assigned(place)
        self.out.append(t.AssignOp(pos, place, op, value))

    def inc_dec(self, s) -> None:
        place = self.value(s.x)
        one = t.Const(s.pos, place.type, K.represent(1, place.type.underlying))
        self.assign_op(s.pos, place, s.op[0], one)

    def place(self, e):
        """Lower the left side of an assignment; None for the blank identifier."""
        e = unparen(e)
        return None if e.__class__ is A.Ident and e.name == "_" else self.value(e)

    def assign_one(self, pos: int, place, value) -> None:
        mark_assigned(place)
        self.out.append(t.Assign(pos, [place], [value]))

    def assign_parallel(self, s) -> None:
        places = [self.place(e) for e in s.lhs]
        values = [self.value(x, None if p is None else p.type) for p, x in zip(places, s.rhs)]
        if len(places) == 1 and places[0] is None:
            self.out.append(t.Define(s.pos, None, values[0]))
            return
        for p in places:
            if p is not None:
                mark_assigned(p)
        self.out.append(t.Assign(s.pos, places, values))

    def assign_multi(self, s) -> None:
        """Lower `a, b = f()`: stored at once where the places are variables of the very types, else by way of temporaries."""
        places = [self.place(e) for e in s.lhs]
        rhs = self.tuple_value(s.rhs[0])
        types = rhs.type.types
        if all(p is None or p.__class__ is t.Local and identical(p.type, type_) for p, type_ in zip(places, types)):
            for p in places:
                if p is not None:
                    mark_assigned(p)
            self.out.append(t.AssignMulti(s.pos, places, rhs, [None] * len(places)))
            return
        temps = [None if p is None else self.temp(type_, s.pos) for p, type_ in zip(places, types)]
        # Calls in the places come before the call on the right, everything else in them behind it.
        places = [None if p is None else hoist_calls(self.fn, p, self.out) for p in places]
        self.out.append(t.AssignMulti(s.pos, [None] * len(places), rhs, temps))
        used = [(p, v) for p, v in zip(places, temps) if p is not None]
        for p, _ in used:
            mark_assigned(p)
        self.out.append(t.Assign(s.pos, [p for p, _ in used],
                                 [self.implicit(t.Local(s.pos, v.type, v), p.type) for p, v in used]))
