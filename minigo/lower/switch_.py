"""Switches.

    switch x := f(); x { case 1, 2: … }     →  Block([Define(x), Switch(tag x, clauses)])
    switch err { case io.EOF: … }           →  operands are converted to the tag's type
    switch v := x.(type) { case int: … }    →  TypeSwitch(x, [TypeClause([int], v, …)])

A tag that can be compared only with nil, or a concrete one that is compared with interfaces, becomes conditions on a temporary.

Source: specification, "Switch statements".
"""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.lower.dead import chosen_clauses
from minigo.syntax import ast as A
from minigo.types import universe as U
from minigo.types.predicates import is_interface
from minigo.types.types import Basic, Interface, Pointer, Struct, Array


class Switches:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def switch_stmt(self, s) -> None:
        self.scoped(s.start, s.init, lambda: self.switch_node(s))

    def switch_node(self, s) -> None:
        node = self.targets[s] = t.Switch(s.pos, None, [], None)
        tag = None
        clauses = chosen_clauses(s)
        if len(clauses) < len(s.clauses):
            if clauses:
                node.clauses.append(t.Clause(clauses[0].pos, None, self.block(clauses[0].body, clauses[0].start), False))
                self.out.append(node)
            return
        if s.tag is not None and not (s.tag.mode == A.CONST and s.tag.const is True):
            tag = self.value(s.tag)
            if self.tag_as_conditions(s, tag):
                tag = self.spill(tag, ".tag")
                case = lambda e: self.case_condition(e, tag)
            else:
                node.tag = tag
                case = lambda e: self.value(e, tag.type)
        else:
            case = lambda e: self.truth(s, e)
        for c in s.clauses:
            exprs = None if c.exprs is None else [case(e) for e in c.exprs]
            last = next((x for x in reversed(c.body) if x.__class__ is not A.EmptyStmt), None)
            falls = last.__class__ is A.BranchStmt and last.tok == "fallthrough"
            node.clauses.append(t.Clause(c.pos, exprs, self.block(c.body, c.start), falls))
        self.out.append(node)

    def truth(self, s, e) -> t.Expr:
        """Return the condition of a case where the tag is true, or missing."""
        if not is_interface(e.type):
            return self.value(e, U.BOOL)
        tag = t.Const(e.start, U.BOOL, True) if s.tag is None else self.value(s.tag)
        return t.Binary(e.pos, U.BOOL, "==", self.implicit(tag, e.type), self.value(e))

    def tag_as_conditions(self, s, tag) -> bool:
        u = tag.type.underlying
        if u.__class__ not in (Basic, Pointer, Interface, Struct, Array):
            return True
        if u.__class__ is Interface:
            return False
        return any(is_interface(e.type) for c in s.clauses for e in c.exprs or ())

    def case_condition(self, e, tag: t.Local) -> t.Expr:
        """Return tag == e."""
        use = t.Local(tag.pos, tag.type, tag.var)
        if e.mode == A.NIL:
            return t.Binary(e.pos, U.BOOL, "==", use, t.Zero(e.start, tag.type))
        if is_interface(e.type):
            return t.Binary(e.pos, U.BOOL, "==", self.implicit(use, e.type), self.value(e))
        return t.Binary(e.pos, U.BOOL, "==", use, self.value(e, tag.type))

    def type_switch_stmt(self, s) -> None:
        self.scoped(s.start, s.init, lambda: self.type_switch_node(s))

    def type_switch_node(self, s) -> None:
        node = self.targets[s] = t.TypeSwitch(s.pos, self.value(s.x), [], None)
        for c in s.clauses:
            types = None if c.exprs is None else [None if e.mode == A.NIL else e.type for e in c.exprs]
            var = None
            if c.var is not None and c.var.used:
                var = self.declare(c.var)
                var.pos = type_end(c.exprs[-1]) if c.exprs else c.start
            node.clauses.append(t.TypeClause(c.pos, types, var, self.block(c.body, c.start)))
        self.out.append(node)


def type_end(e) -> int:
    """Return where Go places the variable of a type switch clause: at the last name in its last type."""
    while True:
        cls = e.__class__
        if cls is A.ParenExpr or cls is A.StarExpr:
            e = e.x
        elif cls is A.ArrayType or cls is A.ChanType or cls is A.Ellipsis:
            e = e.elem
        elif cls is A.MapType:
            e = e.value
        elif cls is A.SelectorExpr:
            return e.x.start
        elif cls is A.FuncType and (e.results or e.params):
            e = (e.results or e.params)[-1].typ
        elif cls is A.InterfaceType and e.methods:
            e = e.methods[-1].typ
        elif cls is A.IndexExpr:
            e = e.indices[-1]
        else:
            return e.start
