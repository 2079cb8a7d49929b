"""Dead code, known from the syntax: branches that constants rule out, statements behind one that ends their list.

    if debug { a() } else { b() }     with const debug = false  →  { b() }
    return x; c()                                               →  return x

Go's compiler never sees such code either, so that what it would allocate or capture does not count.

Requires: a checked body. Source: cmd/compile/internal/noder/writer.go of Go 1.27 (staticBool, terminates, stmts, switchStmt).
"""
from __future__ import annotations

from minigo.syntax import ast as A


def static_bool(e) -> tuple[int, object]:
    """Return (1 if `e` is always true, -1 if always false, else 0; what of `e` is still to be evaluated)."""
    if e.mode == A.CONST:
        return (1 if e.const else -1), e
    if e.__class__ is A.BinaryExpr and e.op in ("&&", "||"):
        decides = -1 if e.op == "&&" else 1
        x, rest = static_bool(e.x)
        if x == decides:
            return x, rest
        y, _ = static_bool(e.y)
        if x == -decides or y == decides:
            return y, e.y if e.x.mode == A.CONST else e
    return 0, e


def live(stmts: list) -> list:
    """Return the statements of a list without those that can never run; up to the last label all may be jumped to."""
    last_label = max((i for i, s in enumerate(stmts) if s.__class__ is A.LabeledStmt), default=-1)
    for i, s in enumerate(stmts[:-1]):  # never the last: what is nested there would be asked again at each level
        if i >= last_label and terminates(s):
            return stmts[:i + 1]
    return stmts


def terminates(s) -> bool:
    """Return whether control never goes on behind `s`, as far as that shows at once."""
    cls = s.__class__
    if cls is A.ReturnStmt:
        return True
    if cls is A.BranchStmt:
        return s.tok == "goto"
    if cls is A.ExprStmt:
        call = s.x
        while call.__class__ is A.ParenExpr:
            call = call.x
        return call.__class__ is A.CallExpr and call.fun.mode == A.BUILTIN and getattr(call.fun, "name", "") == "panic"
    if cls is A.IfStmt:
        value, _ = static_bool(s.cond)
        return (value > 0 or s.els is not None and terminates(s.els)) and (value < 0 or terminates(s.body))
    if cls is A.BlockStmt:
        last = next((x for x in reversed(s.stmts) if x.__class__ is not A.EmptyStmt), None)
        return last is not None and terminates(last)
    return False


def chosen_clauses(s) -> list:
    """Return the clauses of a switch that can be taken: only the one where tag and cases are constants."""
    if s.tag is not None and s.tag.mode != A.CONST:
        return s.clauses
    value = True if s.tag is None else s.tag.const
    target = None
    for clause in s.clauses:
        if clause.exprs is None:
            target = clause
        for e in clause.exprs or ():
            if e.mode != A.CONST:
                return s.clauses
            if same_constant(value, e.const):
                return s.clauses if falls_through(clause) else [clause]
    if target is None:
        return []
    return s.clauses if falls_through(target) else [target]


def same_constant(a, b) -> bool:
    return a.__class__ is b.__class__ and a == b or not isinstance(a, (bool, bytes)) and not isinstance(b, (bool, bytes)) and a == b


def falls_through(clause) -> bool:
    last = next((x for x in reversed(clause.body) if x.__class__ is not A.EmptyStmt), None)
    return last.__class__ is A.BranchStmt and last.tok == "fallthrough"
