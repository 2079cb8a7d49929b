"""Labels and branches of one function body: resolve the targets, report what does not fit.

Go's parser finds these errors, before anything is type-checked; they come first among the reports.

Source: specification, "Labeled statements", "Break statements", "Continue statements", "Goto statements", "Fallthrough
statements".
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.exprstring import expr_string

_LOOPS = (A.ForStmt, A.RangeStmt)
_SWITCHES = (A.SwitchStmt, A.TypeSwitchStmt)
_BREAKABLE = _LOOPS + _SWITCHES + (A.SelectStmt,)


class _Block:
    """A block under way. label: the labelled statement whose body it is, or None; start: its position."""
    __slots__ = ("parent", "start", "label")

    def __init__(self, parent, start: int, label):
        self.parent, self.start, self.label = parent, start, label


class _Context:
    """What break, continue and fallthrough mean: statements or None, and the clause's index in a switch or -1."""
    __slots__ = ("breaks", "continues", "clause")

    def __init__(self, breaks=None, continues=None, clause: int = -1):
        self.breaks, self.continues, self.clause = breaks, continues, clause


class Branches:
    """Checks one function body. report(pos, message); place(pos) writes a position."""

    def __init__(self, report, place):
        self.report, self.place = report, place
        self.labels: dict = {}  # name -> [block, LabeledStmt, used]

    def check(self, body) -> None:
        for branch in self.block(None, _Context(), None, body.start, body.stmts):
            name = branch.label.name
            found = self.labels.get(name)
            if found is not None:
                found[2] = True
                self.report(branch.label.start,
                            f"goto {name} jumps into block starting at {self.place(found[0].start)}")
            else:
                self.report(branch.label.start, f"label {name} not defined")
        for name, (_, stmt, used) in self.labels.items():
            if not used:
                self.report(stmt.label.start, f"label {name} defined and not used")

    def block(self, parent, ctx: _Context, label, start: int, stmts: list) -> list:
        """Check the statements of a block; return the gotos whose label has not appeared in it."""
        block = _Block(parent, start, label)
        forward: list = []
        over: list = []       # gotos that were pending at the last variable declaration
        declared = (0, "")    # that declaration
        last = len(stmts) - 1
        while last >= 0 and stmts[last].__class__ is A.EmptyStmt:
            last -= 1
        for i, s in enumerate(stmts[:last + 1]):
            label = None
            while s.__class__ is A.LabeledStmt:
                name = s.label.name
                if name != "_":
                    entry = self.declare(block, s)
                    pending = []
                    for branch in forward:
                        if branch.label.name != name:
                            pending.append(branch)
                            continue
                        branch.target = s
                        entry[2] = True
                        if branch in over:
                            self.report(branch.label.start, f"goto {name} jumps over declaration of "
                                                            f"{declared[1]} at {self.place(declared[0])}")
                    forward = pending
                    label = s
                s = s.stmt
            kind = s.__class__
            if kind is A.BranchStmt:
                self.branch(s, block, ctx, i == last, forward)
            elif kind is A.AssignStmt:
                if s.op == ":=":
                    declared, over = (s.pos, ", ".join(map(expr_string, s.lhs))), list(forward)
            elif kind is A.DeclStmt:
                for d in s.decls:
                    if d.__class__ is A.VarDecl:
                        declared, over = (d.names[0].start, d.names[0].name), list(forward)
                        break
            elif kind is A.BlockStmt:
                forward += self.block(block, _Context(ctx.breaks, ctx.continues), label, s.start, s.stmts)
            elif kind is A.IfStmt:
                inner = _Context(ctx.breaks, ctx.continues)
                forward += self.block(block, inner, label, s.body.start, s.body.stmts)
                if s.els is not None:
                    forward += self.block(block, inner, label, s.els.start, [s.els])
            elif kind in _LOOPS:
                forward += self.block(block, _Context(s, s), label, s.body.start, s.body.stmts)
            elif kind in _SWITCHES or kind is A.SelectStmt:
                for n, c in enumerate(s.clauses):
                    forward += self.block(block, _Context(s, ctx.continues, n), label, c.start, c.body)
        return forward

    def declare(self, block: _Block, s) -> list:
        name = s.label.name
        old = self.labels.get(name)
        if old is not None:
            self.report(s.label.start, f"label {name} already defined at {self.place(old[1].label.start)}")
            return old
        entry = self.labels[name] = [block, s, False]
        return entry

    def branch(self, s, block: _Block, ctx: _Context, is_last: bool, forward: list) -> None:
        tok = s.tok
        if s.label is None:
            if tok == "break":
                s.target = ctx.breaks
                if ctx.breaks is None:
                    self.report(s.start, "break is not in a loop, switch, or select")
            elif tok == "continue":
                s.target = ctx.continues
                if ctx.continues is None:
                    self.report(s.start, "continue is not in a loop")
            else:
                self.fallthrough(s, ctx, is_last)
            return
        name = s.label.name
        if tok == "goto":
            found = self.labels.get(name)
            if found is not None:
                found[2] = True
                b = block
                while b is not None and b is not found[0]:
                    b = b.parent
                if b is not None:
                    s.target = found[1]
                    return
            forward.append(s)
            return
        found = self.labels.get(name)
        if found is None:
            self.report(s.label.start, f"{tok} label not defined: {name}")
            return
        found[2] = True
        b = block
        while b is not None and b.label is not found[1]:
            b = b.parent
        target = found[1].stmt if b is not None else None
        if target.__class__ in (_BREAKABLE if tok == "break" else _LOOPS):
            s.target = target
        else:
            self.report(s.label.start, f"invalid {tok} label {name}")

    def fallthrough(self, s, ctx: _Context, is_last: bool) -> None:
        switch = ctx.breaks
        message = "fallthrough statement out of place"
        if switch.__class__ is A.TypeSwitchStmt:
            message = "cannot fallthrough in type switch"
        elif switch.__class__ is A.SwitchStmt and ctx.clause >= 0 and is_last:
            if ctx.clause + 1 < len(switch.clauses):
                s.target = switch.clauses[ctx.clause + 1]
                return
            message = "cannot fallthrough final case in switch"
        self.report(s.start, message)


def check_branches(functions: list, diags) -> None:
    """Report what is wrong with labels and branches of declared functions and the literals in them, without their types.

    For files with syntax errors, of which nothing else is checked.
    """
    def report(pos: int, message: str) -> None:
        diags.error(pos, message, "InvalidBranch")

    for decl in functions:
        stack = [decl]
        while stack:
            node = stack.pop()
            if node.__class__ is A.FuncLit or node.__class__ is A.FuncDecl:
                if node.body is not None:
                    Branches(report, diags.sources.place).check(node.body)
            for name in node._fields:
                value = getattr(node, name)
                stack.extend(item for item in (value if value.__class__ is list else (value,)) if isinstance(item, A.Node))
