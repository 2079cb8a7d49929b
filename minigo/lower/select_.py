"""Channels: send, receive, select.

    c <- x                          →  Send(c, x)
    v, ok := <-c                    →  AssignMulti(define v, ok, Receive(c, comma_ok))
    select { case a[f()] = <-c: …   →  Select([SelectClause(c, var .recv, Block([Assign(a[f()], .recv), …])), …])

Source: specification, "Send statements", "Receive operator", "Select statements".
"""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.lower.expr import unparen
from minigo.syntax import ast as A
from minigo.types import universe as U
from minigo.types.identical import identical
from minigo.types.types import Tuple


class Channels:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def send_stmt(self, s) -> None:
        chan = self.value(s.chan)
        self.out.append(t.Send(s.pos, chan, self.value(s.value, chan.type.underlying.elem)))

    def receive(self, e, comma_ok: bool = False) -> t.Receive:
        x = self.value(e.x)
        elem = x.type.underlying.elem
        return t.Receive(e.pos, Tuple([elem, U.BOOL]) if comma_ok else elem, x, comma_ok)

    def select_stmt(self, s) -> None:
        node = self.targets[s] = t.Select(s.pos, [], None)
        operands: list = []  # (clause, name of its field)
        for c in s.clauses:
            clause = t.SelectClause(c.start, None, None, None, None, False, None)
            node.clauses.append(clause)
            comm = c.comm
            if comm is None:
                continue
            clause.pos = comm.pos
            if comm.__class__ is A.SendStmt:
                self.select_operand(operands, clause, "chan", comm.chan, None)
                self.select_operand(operands, clause, "value", comm.value, clause.chan.type.underlying.elem)
            else:
                self.select_operand(operands, clause, "chan", unparen(received(comm)).x, None)
        for c, clause in zip(s.clauses, node.clauses):
            stores: list = []
            if c.comm.__class__ is A.AssignStmt:
                stores = self.receive_into(clause, c.comm)
            clause.body = self.block(c.body, c.start)
            clause.body.stmts[:0] = stores
        self.out.append(node)

    def select_operand(self, operands: list, clause, name: str, e, want) -> None:
        """Lower a channel or a value to send; what it needs statements for must not come before the operands so far."""
        before = len(self.out)
        setattr(clause, name, self.value(e, want))
        if len(self.out) > before:
            needed, self.out[before:] = self.out[before:], []
            for earlier, field in operands:
                setattr(earlier, field, self.spill(getattr(earlier, field)))
            self.out += needed
        operands.append((clause, name))

    def receive_into(self, clause, comm) -> list:
        """Give a clause its variables; return the assignments to what else stands on the left."""
        types = clause.chan.type.underlying.elem, U.BOOL
        made: list = [None, None]
        clause.comma_ok = len(comm.lhs) > 1
        pos = comm.pos if clause.comma_ok else comm.rhs[0].pos
        saved, self.out = self.out, []
        for i, (e, type_) in enumerate(zip(comm.lhs, types)):
            if comm.op == ":=":
                if e.name != "_":
                    made[i] = self.declare(e.obj)
                continue
            if is_blank(e):
                continue
            place = self.place(e)
            # To Go it is a temporary where there are two values, or it is converted.
            counted = clause.comma_ok or not identical(place.type, type_)
            var = made[i] = self.temp(type_, pos, ".tmp" if counted else ".recv")
            self.assign_one(comm.pos, place, self.implicit(t.Local(pos, type_, var), place.type))
        clause.var, clause.ok = made
        stores, self.out = self.out, saved
        return stores


def is_blank(e) -> bool:
    e = unparen(e)
    return e.__class__ is A.Ident and e.name == "_"


def received(comm):
    """The receive expression of a clause that is no send."""
    return comm.rhs[0] if comm.__class__ is A.AssignStmt else comm.x
