"""Three-clause loops and their variables, one per iteration.

A variable that a closure or an address can observe, other than in a return, is made afresh at the head of the body; the
increment then runs on the fresh one, before the rest of the body:

    for i := 0; i < n; i++ { fs = append(fs, func() int { return i }) }
    →
    .i := 0; .first := true
    for ;; .i = i {
        i := .i
        if .first { .first = false } else { i++ }
        if !(i < n) { break }
        fs = append(fs, func() int { return i })
    }

Source: specification, "For statements with for clause"; cmd/compile/internal/loopvar of Go 1.27.
"""
from __future__ import annotations

from minigo.lower import tree as t
from minigo.lower.order import Parallel
from minigo.syntax import ast as A
from minigo.types import universe as U


# Names of the variables that carry a loop variable from one iteration to the next begin so.
CARRIED = ".for."


class Loops:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def for_stmt(self, s) -> None:
        self.scoped(s.start, s.init, lambda: self.for_node(s))

    def for_node(self, s) -> None:
        if s.cond is not None and s.cond.mode == A.CONST and not s.cond.const:
            return
        node = self.targets[s] = t.For(s.pos, None, None, None, None)
        init = self.out
        variables = defined_by(init) if s.init is not None else []
        self.loop_vars.update((v, (False, False)) for v in variables)
        self.loops += 1
        if s.cond is not None:
            node.cond, before = self.apart(lambda: self.value(s.cond))
            if before:
                # The condition needs statements: they run at the head of the body.
                node.cond, test = None, node.cond
                before.append(leave_unless(test, node))
        else:
            before = []
        if s.post is not None:
            _, made = self.apart(lambda: self.stmt(s.post))
            node.post = made[0] if len(made) == 1 else t.Block(s.post.start, made)
        node.body = self.block(s.body.stmts, s.body.start)
        node.body.stmts[:0] = before
        self.loops -= 1
        if variables:
            self.separate(node, init)
        for v in variables:
            captured, addrtaken = self.loop_vars.pop(v)
            v.captured, v.addrtaken = v.captured or captured, v.addrtaken or addrtaken
        self.out.append(node)

    def leaving_loops(self, make):
        """Return what `make()` returns, the operands of a return: what they observe of loop variables, no later iteration sees."""
        before = [(v, v.captured, v.addrtaken) for v in self.loop_vars]
        for v in self.loop_vars:
            v.captured = v.addrtaken = False
        made = make()
        for v, captured, addrtaken in before:
            seen = self.loop_vars[v]
            self.loop_vars[v] = seen[0] or v.captured, seen[1] or v.addrtaken
            v.captured, v.addrtaken = captured, addrtaken
        return made

    def apart(self, make) -> tuple:
        """Return what `make()` returns and the statements it appends."""
        saved, self.out = self.out, []
        result = make()
        made, self.out = self.out, saved
        return result, made

    def separate(self, node: t.For, init: list) -> None:
        """Give each iteration its own copy of the variables in `init` that can be observed."""
        observed = [v for v in defined_by(init) if v.captured or v.addrtaken]
        if not observed:
            return
        hidden = {}
        for v in observed:
            h = hidden[v] = self.temp(v.type, v.pos, CARRIED + v.name)
            h.assigned = True
            v.assigned = v.assigned or node.post is not None
        replace_defined(init, hidden)
        pos = node.pos
        first = self.temp(U.BOOL, pos, ".first")
        first.assigned = True
        init.append(t.Define(pos, first, t.Const(pos, U.BOOL, True)))
        head: list = [t.Define(v.pos, v, t.Local(v.pos, v.type, h)) for v, h in hidden.items()]
        unset = t.Assign(pos, [t.Local(pos, U.BOOL, first)], [t.Const(pos, U.BOOL, False)])
        step = t.Block(pos, [node.post] if node.post is not None else [])
        head.append(t.If(pos, t.Local(pos, U.BOOL, first), t.Block(pos, [unset]), step))
        if node.cond is not None:
            head.append(leave_unless(node.cond, node))
        node.cond = None
        copies = [(t.Local(pos, h.type, h), t.Local(pos, v.type, v)) for v, h in hidden.items()]
        node.post = t.Assign(pos, [a for a, _ in copies], [b for _, b in copies])
        node.body.stmts[:0] = head


def leave_unless(test, node: t.For) -> t.If:
    """Return `if !test { break }`."""
    return t.If(test.pos, t.Unary(test.pos, test.type, "!", test), t.Block(test.pos, [t.Branch(test.pos, "break", node)]), None)


def defined_by(init: list) -> list:
    """The variables of the source that the statements define."""
    found = []
    for s in init:
        cls = s.__class__
        if cls is t.Define or cls is t.DeclVar:
            found.append(s.var)
        elif cls is t.AssignMulti:
            found += s.define
        elif cls is Parallel:
            found += [d.var for d in s.defines]
    return [v for v in found if v is not None and v.obj is not None]


def replace_defined(init: list, hidden: dict) -> None:
    for s in init:
        cls = s.__class__
        if cls is t.Define or cls is t.DeclVar:
            s.var = hidden.get(s.var, s.var)
        elif cls is t.AssignMulti:
            s.define = [hidden.get(v, v) for v in s.define]
        elif cls is Parallel:
            for d in s.defines:
                d.var = hidden.get(d.var, d.var)
