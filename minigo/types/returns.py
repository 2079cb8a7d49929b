"""Terminating statements. Source: specification, "Terminating statements"."""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import BUILTIN, INVALID
from minigo.types.expr import unparen


def is_terminating(s, label: str = "") -> bool:
    """Report whether control cannot leave `s` at its end. label: of a labelled statement around it."""
    kind = s.__class__
    if kind is A.ReturnStmt:
        return True
    if kind is A.ExprStmt:
        return _is_panic(s.x)
    if kind is A.BranchStmt:
        return s.tok == "goto" or s.tok == "fallthrough"
    if kind is A.BlockStmt:
        return _list_terminates(s.stmts)
    if kind is A.IfStmt:
        return s.els is not None and is_terminating(s.body) and is_terminating(s.els)
    if kind is A.ForStmt:
        return s.cond is None and not _has_break([s.body], label, True)
    if kind is A.LabeledStmt:
        return is_terminating(s.stmt, s.label.name)
    if kind is A.SwitchStmt or kind is A.TypeSwitchStmt:
        return (any(c.exprs is None for c in s.clauses)
                and all(_list_terminates(c.body) and not _has_break(c.body, label, True) for c in s.clauses))
    if kind is A.SelectStmt:
        return all(_list_terminates(c.body) and not _has_break(c.body, label, True) for c in s.clauses)
    return False


def _is_panic(x) -> bool:
    x = unparen(x)
    if x.__class__ is not A.CallExpr or x.fun.mode != BUILTIN:
        return False
    fun = unparen(x.fun)
    if fun.__class__ is not A.Ident or fun.name != "panic":
        return False
    # With a bad argument it is no call of panic, to Go.
    return len(x.args) == 1 and x.args[0].mode != INVALID


def _list_terminates(stmts: list) -> bool:
    for s in reversed(stmts):
        if s.__class__ is not A.EmptyStmt:
            return is_terminating(s)
    return False


def _has_break(stmts: list, label: str, implicit: bool) -> bool:
    """Report whether a break in `stmts` leaves the statement around them. implicit: one without label does."""
    for s in stmts:
        kind = s.__class__
        if kind is A.BranchStmt:
            if s.tok == "break" and (implicit if s.label is None else s.label.name == label):
                return True
        elif kind is A.BlockStmt:
            if _has_break(s.stmts, label, implicit):
                return True
        elif kind is A.IfStmt:
            if _has_break([s.body], label, implicit) or s.els is not None and _has_break([s.els], label, implicit):
                return True
        elif kind is A.LabeledStmt:
            if _has_break([s.stmt], label, implicit):
                return True
        elif label:
            if kind is A.ForStmt or kind is A.RangeStmt:
                if _has_break([s.body], label, False):
                    return True
            elif kind in (A.SwitchStmt, A.TypeSwitchStmt, A.SelectStmt):
                if any(_has_break(c.body, label, False) for c in s.clauses):
                    return True
    return False
