"""Statements: the dispatch, definitions and assignments, branches and loops, returns.

Assignments have two phases, as the specification orders: operands of index expressions and indirections on the left and the
right sides are evaluated, then the checks and stores follow from left to right.

Source: specification, "Statements".
"""
from __future__ import annotations

from minigo.codegen import arith, channel, defer, interface, map_, range_, select_, slice_, string_, switch_
from minigo.codegen.expr import element, expr, expr_into, index_value, place, simple
from minigo.codegen.types import MEMORY, SCALAR, repr_of
from minigo.diag import InternalError
from minigo.lower import tree
from minigo.lower.order import has_eager
from minigo.lower.tree import HEAP
from minigo.types.sizes import offsets_of
from minigo.types.types import Array, Slice


def block(f, b) -> None:
    for s in b.stmts:
        stmt(f, s)


def stmt(f, s) -> None:
    """Compile one statement (code that cannot be reached goes to a block of its own)."""
    maker = _STMT.get(s.__class__)
    if maker is None:
        raise InternalError(f"no code for the statement {s.__class__.__name__}", s.pos)
    if not f.open:
        f.ensure_open()
    maker(f, s)


def fall_off(f) -> None:
    """End the function behind its last statement."""
    if not f.open:
        return
    fn = f.fn
    f.at(fn.end or fn.pos)
    if fn.results:
        f.unreachable()  # the checker found a terminating statement
    else:
        f.leave()


# ---- definitions and assignments -------------------------------------------------------------------------------------
def _declare(f, s) -> None:
    f.at(s.pos)
    f.declare_zero(s.var)


def _define(f, s) -> None:
    var, e = s.var, s.value
    if var is None:
        expr(f, e)
        return
    if e.__class__ is tree.FuncLit and not var.assigned and not var.addrtaken:
        f.m.known[var] = e
    if repr_of(var.type).kind != MEMORY:
        value = expr(f, e)
        f.at(s.pos)
        f.define_var(var, value)
        return
    if var.heap and not simple(e):
        value = expr(f, e)
        f.at(s.pos)
        f.store_value(repr_of(var.type), value, f.make_var(var))
        return
    f.at(s.pos)
    expr_into(f, e, f.make_var(var))


def _assign(f, s) -> None:
    if len(s.lhs) != 1:
        _assign_parallel(f, s)
        return
    lhs, rhs = s.lhs[0], s.rhs[0]
    if lhs is None:
        expr(f, rhs)
        return
    r = repr_of(rhs.type)
    target = None if _no_calls(lhs) else delayed_place(f, lhs)
    value = expr(f, rhs)
    f.at(s.pos)
    dest = place(f, lhs) if target is None else target()
    if r.u.__class__ is Array and rhs.__class__ is tree.Deref and lhs.__class__ is tree.Deref:
        # Two array pointers made from one slice may overlap.
        f.do(f"call void @llvm.memmove.p0.p0.i64(ptr align {r.align} {dest}, ptr align {r.align} {value}, i64 {r.size}, i1 false)")
    else:
        f.store_value(r, value, dest)


def _assign_parallel(f, s) -> None:
    targets = [delayed_place(f, x) if x is not None else None for x in s.lhs]
    values = [_snapshot(f, x) for x in s.rhs]
    f.at(s.pos)
    for target, value, x in zip(targets, values, s.rhs):
        if target is not None:
            f.store_value(repr_of(x.type), value, target())


def _snapshot(f, e):
    """Evaluate to a value that the stores of this statement cannot change."""
    return slice_._snapshot(f, e)


def _assign_multi(f, s) -> None:
    targets = [delayed_place(f, x) if x is not None else None for x in s.lhs]
    values = expr(f, s.rhs)
    f.at(s.pos)
    for i, (target, value, t) in enumerate(zip(targets, values, s.rhs.type.types)):
        var = s.define[i] if s.define else None
        if var is not None:
            f.define_var(var, value)
        elif target is not None:
            f.store_value(repr_of(t), value, target())


def _assign_op(f, s) -> None:
    r = repr_of(s.lhs.type)
    if s.lhs.__class__ is tree.MapIndex and s.op in ("/", "%"):
        map_.divide(f, s)
        return
    target = delayed_place(f, s.lhs)
    concatenates = s.op == "+" and r.kind != SCALAR and not r.floating
    if concatenates or s.lhs.__class__ is tree.MapIndex or has_eager(s.rhs):
        # `s += a + b` makes one new string of the three.
        ys = [expr(f, x) for x in s.rhs.operands] if concatenates and s.rhs.__class__ is tree.Concat else None
        y = expr(f, s.rhs) if ys is None else None
        f.at(s.pos)
        ptr = target()
        x = f.load_value(r, ptr)
    else:
        # As in `p = p op y`, the place is read, and found wanting, before the right side.
        f.at(s.pos)
        ptr = target()
        x = f.load_value(r, ptr)
        y = expr(f, s.rhs)
    f.at(s.pos)
    if concatenates:
        value = string_.concat_values(f, [x, *(ys or [y])], HEAP)
    else:
        value = arith.arithmetic(f, s.op, r, x, y, s.rhs)
    f.store_value(r, value, ptr)


def delayed_place(f, e):
    """Evaluate the operands of a place now; return a function that makes its checks and gives its address."""
    pos = e.pos
    finish = _delayed(f, e)

    def address() -> str:
        saved = f.pos
        f.at(pos)
        ptr = finish(0)
        f.at(saved)
        return ptr
    return address


def _delayed(f, e):
    cls = e.__class__
    if cls is tree.Local or cls is tree.Global:
        return lambda off: place(f, e, off)
    if cls is tree.Field:
        inner = _delayed(f, e.x)
        mine = offsets_of(e.x.type.underlying)[e.index]
        return lambda off: inner(off + mine)
    if cls is tree.Deref:
        ptr = expr(f, e.x)

        def deref(off):
            f.nil_check(ptr, off)
            return f.gep(ptr, off)
        return deref
    if cls is tree.Index:
        return _delayed_index(f, e)
    if cls is tree.MapIndex:
        operands = map_.operands(f, e)
        return lambda off: f.gep(map_.assign(f, e, *operands), off)
    ptr = place(f, e)
    return lambda off: f.gep(ptr, off)


def _delayed_index(f, e):
    u = e.x.type.underlying
    elem = repr_of(u.elem)
    if u.__class__ is Slice:
        base, n, _ = expr(f, e.x)
        i, unsigned = index_value(f, e.index)
        inner = None
    elif u.__class__ is Array:
        inner, n = _delayed(f, e.x), str(u.len)
        i, unsigned = index_value(f, e.index)
    else:
        raise InternalError(f"{u} is not assignable by index", e.pos)

    def address(off):
        at = base if inner is None else inner(0)
        if inner is None or e.index.__class__ is not tree.Const or not 0 <= e.index.value < u.len:
            f.raise_if(f.ins(f"icmp uge i64 {i}, {n}"), "panicIndexU" if unsigned else "panicIndex", f"i64 {i}, i64 {n}")
        return f.gep(element(f, at, elem, i), off)
    return address


_LEAVES = (tree.Local, tree.Global, tree.Const)


def _no_calls(e) -> bool:
    """Tell whether a place's operands are variables and constants, so that they may be read after the right side."""
    while True:
        cls = e.__class__
        if cls in _LEAVES:
            return True
        if cls is tree.Field or cls is tree.Deref:
            e = e.x
        elif cls is tree.Index:
            if e.index.__class__ not in _LEAVES:
                if not _plain_index(e.index):
                    return False
            e = e.x
        elif cls is tree.Convert and e.kind == "noop":
            e = e.x
        else:
            return False


def _plain_index(e) -> bool:
    cls = e.__class__
    if cls is tree.Binary:
        return e.op in ("+", "-", "*") and _plain_index(e.x) and _plain_index(e.y)
    if cls is tree.Convert:
        return e.kind in ("noop", "number") and _plain_index(e.x)
    if cls is tree.Field:
        return _plain_index(e.x)
    if cls is tree.Deref:
        return e.x.__class__ is tree.Local
    return cls in _LEAVES


# ---- control flow ----------------------------------------------------------------------------------------------------
def _expr_stmt(f, s) -> None:
    if s.x.__class__ is tree.Receive:
        channel.drop(f, s.x)
    else:
        expr(f, s.x)


def _if(f, s) -> None:
    then, done = f.label("then"), f.label("fi")
    other = f.label("else") if s.els is not None else done
    f.at(s.pos)
    arith.branch(f, s.cond, then, other)
    f.start(then)
    block(f, s.then)
    f.br(done)
    if s.els is not None:
        f.start(other)
        stmt(f, s.els)
        f.br(done)
    f.start(done)


def _for(f, s) -> None:
    head, body, post, done = f.label("head"), f.label("body"), f.label("post"), f.label("done")
    f.targets[s] = (done, post)
    f.at(s.pos)
    f.start(head)
    if s.cond is not None:
        arith.branch(f, s.cond, body, done)
        f.start(body)
    block(f, s.body)
    f.start(post)
    if s.post is not None:
        stmt(f, s.post)
    f.at(s.pos)
    f.br(head)
    f.start(done)


def _labeled(f, s) -> None:
    f.start(_goto_label(f, s))
    stmt(f, s.stmt)
    target = f.targets.get(s)
    if target is not None:
        f.start(target[0])


def _goto_label(f, s) -> str:
    label = f.labels.get(s)
    if label is None:
        f.labels[s] = label = f.label("L")
    return label


def _branch(f, s) -> None:
    f.at(s.pos)
    if s.kind == "goto":
        f.br(_goto_label(f, s.target))
        return
    target = s.target
    if target.__class__ is tree.Labeled and target not in f.targets:
        f.targets[target] = (f.label("done"), None)
    f.br(f.targets[target][0 if s.kind == "break" else 1])


def _return(f, s) -> None:
    fn = f.fn
    if not s.values:
        f.at(s.pos)
        f.leave()
        return
    if len(s.values) == 1 and len(fn.results) > 1:
        values = expr(f, s.values[0])
    elif f.out is not None and not fn.has_defer:
        for e, off in zip(s.values, f.shape.out.offsets):
            expr_into(f, e, f.gep(f.out, off))
        f.at(s.pos)
        f.ret_pieces([])
        return
    elif len(s.values) == 1:
        values = [expr(f, s.values[0])]
    else:
        values = [_snapshot(f, e) for e in s.values]
    f.at(s.pos)
    if not fn.has_defer:
        f.ret(values)
        return
    for (var, _), value in zip(f.slots, values):
        f.store_value(repr_of(var.type), value, f.places[var])
    f.leave()


def _nil_check(f, s) -> None:
    value = expr(f, s.x)
    f.at(s.pos)
    f.nil_check(value[0] if value.__class__ is tuple else value, interface.ITAB_FUN)


def _nop(f, s) -> None:
    return


_STMT = {
    tree.Block: block, tree.DeclVar: _declare, tree.Define: _define, tree.Assign: _assign, tree.AssignMulti: _assign_multi,
    tree.AssignOp: _assign_op, tree.ExprStmt: _expr_stmt, tree.If: _if, tree.For: _for, tree.Range: range_.range_stmt,
    tree.Switch: switch_.switch, tree.TypeSwitch: interface.type_switch, tree.Return: _return, tree.Branch: _branch,
    tree.Labeled: _labeled, tree.Defer: defer.defer, tree.NilCheck: _nil_check, tree.Nop: _nop,
    tree.Go: channel.go, tree.Send: channel.send, tree.Select: select_.select,
}
