"""Calls: let arguments flow to where the callee takes them, and results to their holes.

A callee of the same batch is wired location by location; one that is done is known by its tags; several known callees are the
union; of an unknown one nothing is known, and its arguments are stored in the heap.

Source: cmd/compile/internal/escape/call.go of Go 1.27.
"""
from __future__ import annotations

from minigo.escape.autotmps import contains_call
from minigo.escape.build_expr import discard, evaluate
from minigo.escape.graph import NAMELESS, note, shift
from minigo.escape.library import BOUNDED
from minigo.escape.leaks import EVERYTHING, LEAK_CALLEE, LEAK_HEAP, LEAK_MUTATOR, LEAK_RESULT0, RESULT_SLOTS
from minigo.escape.results import locate_placed, tags_of_returned
from minigo.lower import tree as t
from minigo.types.types import Slice

_WHY = "call parameter"


def call(w, results: list | None, n) -> None:
    """Evaluate a call, calling builtins included. Args: results: a hole per result, or None where the call stands alone."""
    cls = n.__class__
    if cls is t.Call:
        _static_or_dynamic(w, results, n)
    elif cls is t.CallInterface:
        direct = w.unit.devirtualized.get(n)
        if direct is not None:
            _static_or_dynamic(w, results, direct)
            return
        k = note(w.heap_hole, n, _WHY)
        evaluate(w, k, n.recv)
        _put_off(w, n)
        for arg in n.args:
            evaluate(w, k, arg)
    elif cls is t.Inlined:
        _inlined(w, results, n)
    elif cls is t.Append:
        _append(w, results[0] if results else w.blank_hole, n)
    else:
        _builtin(w, results[0] if results else w.blank_hole, n)


def _static_or_dynamic(w, results, n) -> None:
    batch = w.batch
    callees = w.unit.assignments.callees(n.fun)
    if results is not None:
        for callee in callees:
            if callee in batch.members:
                for i, var in enumerate(callee.results):
                    k = results[i]
                    if k[1] < 0 or w.has_pointers(var.type):
                        w.flow(k, w.of[var])
    fun = n.fun
    if w.unit.placing and fun.__class__ is t.FuncRef and fun.func.placed is not None and callees[0] not in batch.members:
        locate_placed(w, results, n)
    if fun.__class__ is not t.FuncRef and contains_call(fun):
        # What a function value comes from by a call is kept in a variable.
        kept = w.batch.new_location(None, w.fn, w.depth, NAMELESS, True)
        evaluate(w, (kept, 0, (None, n, "assign"), False), fun)
        if not callees and results is not None and not all(k[0] is batch.blank for k in results):
            w.flow((batch.callee, 0, (None, n, "callee operand"), False), kept)
    elif callees or results is None or all(k[0] is batch.blank for k in results):
        evaluate(w, w.blank_hole, fun)
    else:
        # Results of whatever is called here are used, and nobody follows them from its body.
        evaluate(w, (batch.callee, 0, (None, n, "callee operand"), False), fun)
    spread_at = 1 if n.before is not None and t.receives(n) else 0
    returned = None if callees or not w.unit.placing else tags_of_returned(w.unit.assignments.static_value(fun))
    for i, arg in enumerate(n.args):
        if i == spread_at:
            _put_off(w, n)
        if returned is not None:
            k = tag_hole(w, results, returned[i])
        elif not callees:
            k = w.heap_hole
        elif len(callees) == 1:
            k = parameter_hole(w, results, callees[0], i)
        else:
            k = w.tee([parameter_hole(w, results, callee, i) for callee in callees])
        evaluate(w, note(k, n, _WHY), arg)


def _inlined(w, results, n) -> None:
    """Walk the body of what was called, then let the variables that hold its results flow on."""
    from minigo.escape.build_stmt import statement
    for s in n.body:
        statement(w, s)
    for note_ in n.notes:
        if note_.text != BOUNDED:
            w.batch.events.append(("self", w.fn, note_))
    made = [w.spill(w.heap_hole if target == "heap" else w.blank_hole, x)[0] for x, target in n.allocated]
    for loc, (_, target) in zip(made, n.allocated):
        if target is not None and target != "heap":
            w.flow((w.of[n.results[target]] if target.__class__ is int else made[int(target[1:])], -1, None, True), loc)
    for i, var in enumerate(n.results):
        evaluate(w, w.blank_hole if results is None else results[i], t.Local(n.pos, var.type, var))


def _put_off(w, n) -> None:
    """Put off the call whose results are the arguments of `n` to where the first of them is used."""
    if n.before is not None:
        w.late[n.before.define[0]] = n.before


def parameter_hole(w, results: list | None, callee, i: int) -> tuple:
    """Return the hole for argument `i` (the receiver is the first) of the known `callee`."""
    if callee in w.batch.members:
        var = callee.params[i]
        return w.blank_hole if var.name in ("", "_") else (w.of[var], 0, None, False)
    tags = w.unit.tags_of(callee)
    return tag_hole(w, results, tags[i] if tags is not None and i < len(tags) else EVERYTHING)


def tag_hole(w, results: list | None, tag: tuple) -> tuple:
    """Return the hole for an argument with which is done what the tag says."""
    holes = []
    if tag[LEAK_HEAP] >= 0:
        holes.append(shift(w.heap_hole, tag[LEAK_HEAP]))
    if tag[LEAK_MUTATOR] >= 0:
        holes.append((w.batch.mutator, tag[LEAK_MUTATOR], None, False))
    if tag[LEAK_CALLEE] >= 0:
        holes.append((w.batch.callee, tag[LEAK_CALLEE], None, False))
    if results is not None:
        for r in range(RESULT_SLOTS):
            if tag[LEAK_RESULT0 + r] >= 0:
                holes.append(shift(results[r], tag[LEAK_RESULT0 + r]))
    return w.tee(holes)


def _append(w, k, n) -> None:
    """The slice may be the result, or its elements are copied to a new backing store that is one."""
    _put_off(w, n)
    element_pointers = w.has_pointers(n.type.underlying.elem)
    slice_hole = w.tee([k, (w.batch.mutator, 0, None, False)])
    if element_pointers:
        slice_hole = w.tee([slice_hole, (w.batch.heap, 1, (None, n, "appendee slice"), False)])
    evaluate(w, note(slice_hole, n, _WHY), n.slice)
    if n.spread:
        arg = n.args[0]
        spread_hole = w.blank_hole
        if arg.type.underlying.__class__ is Slice and w.has_pointers(arg.type.underlying.elem):
            spread_hole = (w.batch.heap, 1, (None, n, "appended slice..."), False)
        evaluate(w, note(spread_hole, n, _WHY), arg)
    else:
        for arg in n.args:
            evaluate(w, note(w.heap_hole, n, _WHY), arg)
    # The new backing store: an iteration never reuses that of another, so loops alone do not send it to the heap.
    w.spill(k, n)[0].depth = 0


def _builtin(w, k, n) -> None:
    op, args = n.op, n.args
    _put_off(w, n)
    if op == "copy":
        evaluate(w, (w.batch.mutator, 0, (None, n, _WHY), False), args[0])
        source = w.blank_hole
        if args[1].type.underlying.__class__ is Slice and w.has_pointers(args[1].type.underlying.elem):
            source = (w.batch.heap, 1, (None, n, "copied slice"), False)
        evaluate(w, note(source, n, _WHY), args[1])
    elif op == "panic":
        evaluate(w, note(w.heap_hole, n, _WHY), args[0])
    elif op == "clear":
        evaluate(w, (w.batch.mutator, 0, (None, n, _WHY), False), args[0])
    elif op in ("min", "max"):
        for arg in args:
            evaluate(w, note(k, n, _WHY), arg)
    elif op in _FIRST_FLOWS:
        evaluate(w, note(k, n, _WHY), args[0])
        for arg in args[1:]:
            discard(w, arg)
    elif op in _DISCARDING:
        for arg in args:
            discard(w, arg)
    else:
        from minigo.diag import InternalError
        raise InternalError(f"escape analysis of builtin {op}")


_FIRST_FLOWS = frozenset(("unsafe.Add", "unsafe.Slice", "unsafe.String", "unsafe.StringData", "unsafe.SliceData"))
_DISCARDING = frozenset(("len", "cap", "delete", "close", "print", "println", "recover", "real", "imag", "complex", "deferframe"))
