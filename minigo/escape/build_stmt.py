"""Walk statements: declarations, loops and what they assign.

Source: cmd/compile/internal/escape/stmt.go of Go 1.27.
"""
from __future__ import annotations

from minigo.escape.build_assign import assign, assign_global, define, place_hole
from minigo.escape.build_call import call
from minigo.escape.build_expr import assertion_hole, discard, evaluate
from minigo.escape.graph import NAMELESS, Walk, deref, note
from minigo.lower import tree as t
from minigo.lower.order import Parallel
from minigo.types.types import Array


def walk_function(batch, fn) -> None:
    """Evaluate the body of `fn` into the graph of `batch`; literals with captures are walked where they stand."""
    if fn.body is not None:
        statement(Walk(batch, fn), fn.body)


def statement(w, n) -> None:
    try:
        handler = _HANDLERS[n.__class__]
    except KeyError:
        from minigo.diag import InternalError
        raise InternalError(f"escape analysis of statement {n.__class__.__name__}") from None
    handler(w, n)


def _nothing(w, n) -> None:
    pass


def block(w, n) -> None:
    """Walk the body of a statement; labels in it that raise the loop depth do so until its end."""
    depth = w.depth
    _statements(w, n)
    w.depth = depth


def _statements(w, n) -> None:
    """Walk a block that stands alone: a label in it counts on behind its end, as in Go."""
    for s in n.stmts:
        statement(w, s)
        if w.late and s.__class__ is not t.AssignMulti:
            flush_late(w)
    flush_late(w)


def flush_late(w) -> None:
    while w.late:
        assign_multi(w, w.late.popitem()[1])


def _declare(w, n) -> None:
    w.declare(n.var)


def _define(w, n) -> None:
    if n.var is None:
        evaluate(w, note(w.blank_hole, n, "assign"), n.value)
    else:
        define(w, n.var, n.value, "assign", n)


def _parallel(w, n) -> None:
    for define_ in n.defines:
        if define_.var is not None:
            w.declare(define_.var)
    for define_ in n.defines:
        if define_.var is None:
            _define(w, define_)
        else:
            define(w, define_.var, define_.value, "assign-pair", n)


def _nil_check(w, n) -> None:
    discard(w, n.x)


def _assign(w, n) -> None:
    if w.fn is w.unit.unit.init and len(n.lhs) == 1 and n.lhs[0].__class__ is t.Global:
        assign_global(w, n.rhs[0], "assign", n)
        return
    why = "assign" if len(n.lhs) == 1 else "assign-pair"
    for k in assign(w, n.lhs, n.rhs, why, n):
        k[0].reassigned = True


def _passed_on(w, n) -> None:
    """Put off a call whose results go to temporaries to where the first of them is used, which is where Go walks it."""
    first = n.define[0] if n.define else None
    if first is not None and first.kind == "temp" and n.rhs.__class__ in _CALLS:
        w.late[first] = n
    else:
        assign_multi(w, n)


def assign_multi(w, n) -> None:
    fresh = n.define or (None,) * len(n.lhs)
    for var in fresh:
        if var is not None:
            w.declare(var)
    holes = [(w.of[var], 0, None, False) if var is not None else place_hole(w, place) for place, var in zip(n.lhs, fresh)]
    if n.rhs.__class__ is t.TypeAssert:
        evaluate(w, note(holes[0], n, "assign-pair-dot-type"), n.rhs)
    elif n.rhs.__class__ is t.MapIndex or n.rhs.__class__ is t.Receive:
        evaluate(w, w.blank_hole, n.rhs)
    else:
        call(w, holes, n.rhs)
    for k, var in zip(holes, fresh):
        if var is None:
            k[0].reassigned = True


def _assign_op(w, n) -> None:
    for k in assign(w, [n.lhs], [n.rhs], "assign", n):
        k[0].reassigned = True


def _send(w, n) -> None:
    discard(w, n.chan)
    evaluate(w, note(w.heap_hole, n, "send"), n.value)


def _select(w, n) -> None:
    for clause in n.clauses:
        for var in (clause.var, clause.ok):
            if var is not None:
                w.declare(var)
        discard(w, clause.chan)
        if clause.value is not None:
            evaluate(w, note(w.heap_hole, clause, "send"), clause.value)
        block(w, clause.body)


def _go(w, n) -> None:
    evaluate(w, w.heap_hole, n.closure)


def _expression(w, n) -> None:
    x = n.x
    if x.__class__ in _CALLS:
        call(w, None, x)
    else:
        discard(w, x)


_CALLS = frozenset((t.Call, t.CallInterface, t.Builtin, t.Inlined))


def _if(w, n) -> None:
    discard(w, n.cond)
    block(w, n.then)
    if n.els is not None:
        depth = w.depth
        statement(w, n.els)
        w.depth = depth


def _for(w, n) -> None:
    depth = w.depth
    w.depth = depth + 1
    discard(w, n.cond)
    if n.post is not None:
        statement(w, n.post)
    block(w, n.body)
    w.depth = depth


def _range(w, n) -> None:
    variables = (n.key, n.value)
    if n.define:
        for var in variables:
            if var is not None:
                w.declare(var)
    # The operand is evaluated before the loop and lives until its end.
    operand = w.batch.new_location(None, w.fn, w.depth, NAMELESS, True)
    evaluate(w, (operand, 0, None, False), n.x)
    depth = w.depth
    w.depth = depth + 1
    if n.define:
        holes = [_iteration_hole(w, var, n) for var in variables]
    else:
        holes = [place_hole(w, place) for place in variables]
    if n.x.type.underlying.__class__ is Array:
        w.flow(note(holes[1], n, "range"), operand)
    else:
        w.flow(deref(holes[1], n, "range-deref"), operand)
    for k in holes:
        k[0].reassigned = True
    block(w, n.body)
    w.depth = depth


def _iteration_hole(w, var, n) -> tuple:
    """Return the hole of a variable that the range statement defines.

    One that can be observed is a fresh variable in the body, defined from a hidden one that each iteration assigns.
    """
    if var is None:
        return w.blank_hole
    if var not in w.observed:
        return w.of[var], 0, None, False
    loc = w.declare(var)
    # To Go this is no definition but an assignment, so that only a capture at this very depth copies the value.
    loc.reassigned = True
    hidden = w.batch.new_location(None, w.fn, 1, NAMELESS, True)    # it has no declaration of its own
    if w.has_pointers(var.type):
        w.flow((loc, 0, (None, n, "assign"), False), hidden)
    return hidden, 0, None, False


def _switch(w, n) -> None:
    discard(w, n.tag)
    for clause in n.clauses:
        for x in clause.exprs or ():
            discard(w, x)
        block(w, clause.body)


def _type_switch(w, n) -> None:
    holes = []
    for clause in n.clauses:
        var = clause.var
        if var is not None:
            loc = w.declare(var)
            if w.has_pointers(var.type):
                holes.append(assertion_hole((loc, 0, None, False), var.type, clause, "switch case"))
    evaluate(w, w.tee(holes), n.x)
    for clause in n.clauses:
        block(w, clause.body)


def _return(w, n) -> None:
    results = w.fn.results
    if len(n.values) == 1 and len(results) > 1:
        holes = [(w.of[var], 0, (None, n, "return"), False) for var in results]
        call(w, holes, n.values[0])
    else:
        holes = [(w.of[var], 0, None, False) for var in results]
        for k, value in zip(holes, n.values):
            evaluate(w, note(k, n, "return"), value)
    for k in holes:
        k[0].reassigned = True


def _labeled(w, n) -> None:
    if n in w.looping:
        w.depth += 1
    statement(w, n.stmt)


def _defer(w, n) -> None:
    # Outside loops the record lives in the frame; its closure need only persist until the function returns.
    # So it is for a defer in a range-over-func body, whose function returns long before.
    k = w.later(w.blank_hole) if w.depth == 1 and n.frame is None else w.heap_hole
    discard(w, n.frame)
    evaluate(w, k, n.closure)


_HANDLERS = {
    t.Block: _statements, t.DeclVar: _declare, t.Define: _define, t.Assign: _assign, t.AssignMulti: _passed_on,
    t.AssignOp: _assign_op, t.ExprStmt: _expression, t.If: _if, t.For: _for, t.Range: _range, t.Switch: _switch,
    t.TypeSwitch: _type_switch, t.Return: _return, t.Branch: _nothing, t.Labeled: _labeled, t.Defer: _defer,
    t.Go: _go, t.Send: _send, t.Select: _select, t.Nop: _nothing, Parallel: _parallel, t.NilCheck: _nil_check,
}
