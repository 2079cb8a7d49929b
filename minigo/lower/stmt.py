"""Statements: blocks, declarations, branches, labels, return, if.

    if v, ok := f(); ok { … }   →  Block([AssignMulti(define v, ok), If(ok, …)])

Requires: a checked body. Source: specification, "Statements".
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.lower.dead import live, static_bool
from minigo.syntax import ast as A
from minigo.types.types import Tuple


class Statements:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def block(self, stmts: list, pos: int) -> t.Block:
        saved, self.out = self.out, []
        for s in live(stmts):
            self.stmt(s)
        made, self.out = self.out, saved
        return t.Block(pos, made)

    def stmt(self, s) -> None:
        """Lower one statement and append what it becomes."""
        maker = _STMTS.get(s.__class__)
        if maker is None:
            raise InternalError(f"lowering of statement {s.__class__.__name__}", s.start)
        maker(self, s)

    def scoped(self, pos: int, init, make) -> None:
        """Lower `init`, then what `make()` appends, in a block of their own if there is an init."""
        if init is None:
            make()
            return
        saved, self.out = self.out, []
        self.stmt(init)
        make()
        made, self.out = self.out, saved
        self.out.append(t.Block(pos, made))

    def nested(self, s) -> t.Block:
        """Lower one statement as a block."""
        return self.block([s], s.start)

    # ---- simple statements -------------------------------------------------------------------------------------------
    def block_stmt(self, s) -> None:
        self.out.append(self.block(s.stmts, s.start))

    def empty_stmt(self, s) -> None:
        pass

    def expr_stmt(self, s) -> None:
        e = s.x
        while e.__class__ is A.ParenExpr:
            e = e.x
        x = self.plain(e)
        if x.__class__ in _EFFECTS:
            self.out.append(t.ExprStmt(s.pos, x))
        elif x.__class__ is not t.Const:
            self.out.append(t.Define(s.pos, None, x))

    def decl_stmt(self, s) -> None:
        for d in s.decls:
            if d.__class__ is A.VarDecl:
                self.var_decl(d)
            elif d.__class__ is not A.ConstDecl and d.__class__ is not A.TypeDecl:
                raise InternalError(f"lowering of declaration {d.__class__.__name__}", d.start)

    # ---- branches ----------------------------------------------------------------------------------------------------
    def labeled_stmt(self, s) -> None:
        node = self.label_node(s)
        saved, self.out = self.out, []
        self.stmt(s.stmt)
        made, self.out = self.out, saved
        node.stmt = made[0] if len(made) == 1 else t.Block(s.stmt.start, made) if made else t.Nop(s.stmt.start)
        inner = node.stmt
        if inner.__class__ is t.Block and inner.stmts:
            inner = inner.stmts[-1]
        if inner.__class__ in _BREAKABLE and inner.label is None:
            inner.label = s.label.name
        self.out.append(node)

    def label_node(self, s) -> t.Labeled:
        node = self.labels.get(s)
        if node is None:
            node = self.labels[s] = t.Labeled(s.pos, s.label.name, None)
        return node

    def branch_stmt(self, s) -> None:
        tok = s.tok
        if tok == "fallthrough":
            return  # switch_.py has noted it
        self.branch(s.pos, tok, s.target)

    def branch(self, pos: int, tok: str, target) -> None:
        """Go to a statement of the source, out of range-over-func bodies where it is outside of them."""
        if tok == "goto":
            if self.range_body is None or self.range_body.contains(target):
                self.out.append(t.Branch(pos, tok, self.label_node(target)))
            else:
                self.leave_body(pos, tok, target)
            return
        node = self.targets.get(target)
        if node is not None:
            self.out.append(t.Branch(pos, tok, node))
        elif self.range_body is not None:
            self.leave_body(pos, tok, target)
        else:
            raise InternalError(f"{tok} without a target", pos)

    def return_stmt(self, s) -> None:
        values = s.results
        if self.range_body is not None:
            self.return_from_body(s)
            return
        made = self.leaving_loops(lambda: self.return_values(s.pos, values, self.fn.results))
        self.out.append(t.Return(s.pos, made))

    def return_values(self, pos: int, values: list, results: list) -> list:
        """Lower what is returned, in the types of the results."""
        if len(values) == 1 and values[0].type.__class__ is Tuple:
            call = self.plain(values[0])
            if all(have is want.type for have, want in zip(call.type.types, results)):
                return [call]
            temps = [self.temp(type_, pos) for type_ in call.type.types]
            self.out.append(t.AssignMulti(pos, [None] * len(temps), call, temps))
            return [self.implicit(t.Local(pos, v.type, v), want.type) for v, want in zip(temps, results)]
        return [self.value(x, want.type) for x, want in zip(values, results)]

    def if_stmt(self, s) -> None:
        self.scoped(s.start, s.init, lambda: self.out.append(self.if_node(s)))

    def if_node(self, s) -> t.Stmt:
        always, rest = static_bool(s.cond)
        if always:
            return self.decided(s, always > 0, rest)
        cond = self.value(s.cond)
        then = self.block(s.body.stmts, s.body.start)
        els = s.els
        if els is not None:
            if els.__class__ is A.IfStmt and els.init is None:
                # What the condition needs before it is made in a block.
                saved, self.out = self.out, []
                node = self.if_node(els)
                made, self.out = self.out, saved
                els = node if not made else t.Block(els.start, made + [node])
            elif els.__class__ is A.IfStmt:
                els = self.nested(els)
            else:
                els = self.block(els.stmts, els.start)
        return t.If(s.pos, cond, then, els)

    def decided(self, s, holds: bool, cond) -> t.Block:
        """Lower an if whose condition always holds or never does: only the branch taken."""
        made = [] if cond.mode == A.CONST else [t.Define(s.pos, None, self.value(cond))]
        branch = s.body if holds else s.els
        if branch is not None:
            made += self.nested(branch).stmts
        return t.Block(s.pos, made)


_EFFECTS = frozenset((t.Call, t.CallInterface, t.Builtin, t.Receive))
_BREAKABLE = frozenset((t.For, t.Range, t.Switch, t.TypeSwitch, t.Select))
_S = Statements
_STMTS = {
    A.BlockStmt: _S.block_stmt, A.EmptyStmt: _S.empty_stmt, A.ExprStmt: _S.expr_stmt, A.DeclStmt: _S.decl_stmt,
    A.LabeledStmt: _S.labeled_stmt, A.BranchStmt: _S.branch_stmt, A.ReturnStmt: _S.return_stmt, A.IfStmt: _S.if_stmt,
    A.IncDecStmt: lambda f, s: f.inc_dec(s), A.AssignStmt: lambda f, s: f.assign_stmt(s), A.ForStmt: lambda f, s: f.for_stmt(s),
    A.RangeStmt: lambda f, s: f.range_stmt(s), A.SwitchStmt: lambda f, s: f.switch_stmt(s),
    A.TypeSwitchStmt: lambda f, s: f.type_switch_stmt(s), A.DeferStmt: lambda f, s: f.defer_stmt(s),
    A.GoStmt: lambda f, s: f.go_stmt(s), A.SendStmt: lambda f, s: f.send_stmt(s), A.SelectStmt: lambda f, s: f.select_stmt(s),
}
