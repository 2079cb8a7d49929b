"""Build statements; see build_ast.py.

Source: https://go.dev/ref/spec#Statements
"""
from __future__ import annotations

from minigo.syntax.ast import (AssignStmt, BinaryExpr, BlockStmt, BranchStmt, CaseClause, CommClause, DeclStmt, DeferStmt,
                               EmptyStmt, ExprStmt, ForStmt, GoStmt, Ident, IfStmt, IncDecStmt, LabeledStmt, ParenExpr,
                               RangeStmt, ReturnStmt, SelectStmt, SendStmt, SwitchStmt, TypeAssertExpr, TypeSwitchStmt)
from minigo.syntax.exprstring import expr_string, stmt_string


def block(lbrace, stmts, rbrace):
    return BlockStmt(lbrace, rbrace + 1, lbrace, stmts, rbrace)


def block_last(lbrace, stmts, last, rbrace):
    stmts.append(last)
    return BlockStmt(lbrace, rbrace + 1, lbrace, stmts, rbrace)


def decl_stmt(decl):
    start, decls, end = decl
    return DeclStmt(start, end, start, decls)


def labeled_empty(label, colon):
    return LabeledStmt(label.start, colon + 1, colon, label, EmptyStmt(colon + 1, colon + 1, colon + 1, True))


def labeled_stmt(label, colon, stmt):
    return LabeledStmt(label.start, stmt.end, colon, label, stmt)


def expression_stmt(x):
    return ExprStmt(x.start, x.end, x.pos, x)


def send_stmt(channel, arrow, value):
    return SendStmt(channel.start, value.end, arrow[0], channel, value)


def inc_dec_stmt(x, op):
    return IncDecStmt(x.start, op[0] + 2, op[0], x, op[1])


def op_assignment(x, op, y):
    return AssignStmt(x.start, y.end, op[0], [x], op[1], [y])


def assignment(lhs, op, rhs):
    return AssignStmt(lhs[0].start, rhs[-1].end, op, lhs, "=", rhs)


def short_var_decl(lhs, op, rhs):
    return AssignStmt(lhs[0].start, rhs[-1].end, op, lhs, ":=", rhs)


def case_clause(keyword, exprs, colon, stmts):
    return CaseClause(keyword, stmts[-1].end if stmts else colon + 1, keyword, exprs, stmts)


def case_clause_last(keyword, exprs, colon, stmts, last):
    return case_clause(keyword, exprs, colon, [*stmts, last])


def default_clause(keyword, colon, stmts):
    return case_clause(keyword, None, colon, stmts)


def default_clause_last(keyword, colon, stmts, last):
    return case_clause(keyword, None, colon, [*stmts, last])


def select_stmt(keyword, lbrace, clauses, rbrace):
    return SelectStmt(keyword, rbrace + 1, keyword, clauses, rbrace)


def select_stmt_last(keyword, lbrace, clauses, last, rbrace):
    return SelectStmt(keyword, rbrace + 1, keyword, [*clauses, last], rbrace)


def comm_clause(keyword, comm, colon, stmts):
    return CommClause(keyword, stmts[-1].end if stmts else colon + 1, keyword, comm, stmts)


def comm_clause_last(keyword, comm, colon, stmts, last):
    return comm_clause(keyword, comm, colon, [*stmts, last])


def comm_default(keyword, colon, stmts):
    return comm_clause(keyword, None, colon, stmts)


def comm_default_last(keyword, colon, stmts, last):
    return comm_clause(keyword, None, colon, [*stmts, last])


def for_ever(keyword, body):
    return ForStmt(keyword, body.end, keyword, None, None, None, body)


def for_clause_none(semi, semi2):
    """A clause is (init, condition, post); the condition is an expression."""
    return None, None, None


def for_while(keyword, cond, body):
    return ForStmt(keyword, body.end, keyword, None, cond, None, body)


def for_stmt(keyword, clause, body):
    init, cond, post = clause
    return ForStmt(keyword, body.end, keyword, init, cond, post, body)


def range_bare(keyword, x):
    return [], False, x


def range_assign(lhs, op, keyword, x):
    return lhs, False, x


def range_define(lhs, op, keyword, x):
    return lhs, True, x


def return_stmt(keyword, results=None):
    return ReturnStmt(keyword, results[-1].end if results else keyword + 6, keyword, results or [])


def branch_break(keyword, label=None):
    return BranchStmt(keyword, label.end if label else keyword + 5, keyword, "break", label)


def branch_continue(keyword, label=None):
    return BranchStmt(keyword, label.end if label else keyword + 8, keyword, "continue", label)


def branch_goto(keyword, label):
    return BranchStmt(keyword, label.end, keyword, "goto", label)


def branch_fallthrough(keyword):
    return BranchStmt(keyword, keyword + 11, keyword, "fallthrough", None)


def _emphasize(x) -> str:
    return f"({expr_string(x)})" if type(x) is BinaryExpr else expr_string(x)


class StmtBuilder:
    """The statements that may have to complain."""

    def condition(self, stmt):
        """Return the expression of a statement in the place of a condition."""
        if type(stmt) is ExprStmt:
            return stmt.x
        if type(stmt) is AssignStmt and stmt.op == "=":
            lhs, rhs = (", ".join(map(expr_string, side)) if len(side) > 1 else _emphasize(side[0])
                        for side in (stmt.lhs, stmt.rhs))
            self.error(stmt.pos, f"cannot use assignment {lhs} = {rhs} as value")
        else:
            self.error(stmt.pos, f"cannot use {stmt_string(stmt)} as value")
        return Ident(stmt.start, stmt.end, stmt.start, "_")

    def header_one(self, stmt):
        """The header of an if is (init, condition)."""
        return None, self.condition(stmt)

    def header_semi(self, semi, stmt=None):
        return self.header_two(None, semi, stmt)

    def header_two(self, init, semi, stmt=None):
        if stmt is not None:
            return init, self.condition(stmt)
        lit = self.semi_text(semi)
        self.error(semi, "missing condition in if statement" if lit == "semicolon" else
                   f"unexpected {lit}, expected {{ after if clause")
        return init, Ident(semi, semi, semi, "_")

    def if_stmt(self, keyword, header, body, else_keyword=0, els=None):
        init, cond = header
        return IfStmt(keyword, (els or body).end, keyword, init, cond, body, els)

    def if_without_condition(self, keyword, body, else_keyword=0, els=None):
        self.error(body.start, "missing condition in if statement")
        return IfStmt(keyword, (els or body).end, keyword, None, Ident(keyword, keyword, keyword, "_"), body, els)

    def switch_plain(self, keyword, lbrace, clauses, rbrace):
        return SwitchStmt(keyword, rbrace + 1, keyword, None, None, clauses, rbrace)

    def switch_plain_last(self, keyword, lbrace, clauses, last, rbrace):
        return SwitchStmt(keyword, rbrace + 1, keyword, None, None, [*clauses, last], rbrace)

    def switch_one(self, stmt):
        """The header of a switch is (init, tag or None, the bound name if that is a type switch's guard, whether it is)."""
        return self.switch_two(None, 0, stmt)

    def switch_semi(self, semi, stmt=None):
        return self.switch_two(None, semi, stmt)

    def switch_two(self, init, semi, stmt=None):
        if stmt is None:
            return init, None, None, False
        if type(stmt) is AssignStmt and stmt.op == ":=" and len(stmt.lhs) == len(stmt.rhs) == 1:
            name, x = stmt.lhs[0], stmt.rhs[0]
            if type(name) is Ident and type(x) is TypeAssertExpr and x.typ is None:
                return init, x.x, name, True
        x = self.condition(stmt)
        if type(x) is TypeAssertExpr and x.typ is None:
            return init, x.x, None, True
        return init, x, None, False

    def switch_stmt(self, keyword, header, lbrace, clauses, rbrace):
        init, tag, bind, guard = header
        if guard:
            return TypeSwitchStmt(keyword, rbrace + 1, keyword, init, bind, tag, clauses, rbrace)
        return SwitchStmt(keyword, rbrace + 1, keyword, init, tag, clauses, rbrace)

    def switch_stmt_last(self, keyword, header, lbrace, clauses, last, rbrace):
        return self.switch_stmt(keyword, header, lbrace, [*clauses, last], rbrace)

    def for_condition(self, stmt):
        return self.condition(stmt)

    def for_clause_post(self, semi, semi2, post):
        return None, None, self.post(post)

    def for_clause_cond(self, semi, cond, semi2, post=None):
        return None, self.condition(cond), self.post(post)

    def for_clause_init(self, init, semi, semi2, post=None):
        return init, None, self.post(post)

    def for_clause(self, init, semi, cond, semi2, post=None):
        return init, self.condition(cond), self.post(post)

    def post(self, stmt):
        if type(stmt) is AssignStmt and stmt.op == ":=":
            self.error(stmt.pos, "cannot declare in post statement of for loop")
        return stmt

    def for_range(self, keyword, clause, body):
        lhs, define, x = clause
        key, value, *more = [*lhs, None, None]
        stmt = RangeStmt(keyword, body.end, keyword, key, value, define, x, body)
        stmt.extra = more[0] if len(lhs) > 2 else None
        return stmt

    def _call(self, word, x):
        if type(x) is ParenExpr:
            self.error(x.start, f"expression in {word} must not be parenthesized", plain=True)
        while type(x) is ParenExpr:
            x = x.x
        return x

    def go_stmt(self, keyword, x):
        x = self._call("go", x)
        return GoStmt(keyword, x.end, keyword, x)

    def defer_stmt(self, keyword, x):
        x = self._call("defer", x)
        return DeferStmt(keyword, x.end, keyword, x)
