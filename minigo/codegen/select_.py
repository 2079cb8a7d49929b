"""Select: a table of the cases in the frame, one call of the runtime, a switch on its answer.

    select { case v := <-c: A; case d <- x: B }
    →
    table = [{c, &slot, 2}, {d, &x, 1}];  i, state = mg_select(table, 2, 1);  0: v := slot; A   1: B

With one case and a default the operation is tried, with one case alone it is simply made.

Source: abi.md, "Channels"; specification, "Select statements".
"""
from __future__ import annotations

from minigo.codegen import channel
from minigo.codegen.types import repr_of

CASE_BYTES, CHAN, ELEM, DIRECTION = 24, 0, 8, 16
SEND, RECEIVE = 1, 2
CLOSED = 2  # what mg_select says of a send on a closed channel


class _Case:
    """One clause with its channel and the slot for what is sent or received."""
    __slots__ = ("clause", "chan", "slot", "label")

    def __init__(self, clause, chan: str, slot: str, label: str):
        self.clause, self.chan, self.slot, self.label = clause, chan, slot, label


def select(f, s) -> None:
    cases = []
    default = None
    for c in s.clauses:
        if c.chan is None:
            default = c
            continue
        chan = f.expr(c.chan)
        cases.append(_Case(c, chan, _slot(f, c), f.label("case")))
    done, other = f.label("done"), f.label("default")
    f.targets[s] = (done, None)
    f.at(s.pos)
    if not cases and default is None:
        f.do(f"call {f.m.c_function('mg_select')}(ptr null, i64 0, i64 1)")
        f.unreachable()
        f.start(done)
        return
    if not cases:
        answer = None
    elif len(cases) == 1:
        answer = _single(f, cases[0], other if default is not None else None)
    else:
        answer = _several(f, cases, other if default is not None else None)
    for case in cases:
        f.start(case.label)
        _receive(f, case, answer)
        _body(f, case.clause, done)
    if default is not None:
        f.start(other)
        _body(f, default, done)
    f.start(done)


def _slot(f, c) -> str:
    if c.value is not None:
        return channel.value_slot(f, c.value)
    return channel.receive_slot(f, repr_of(c.chan.type.underlying.elem)) if c.var is not None else "null"


def _single(f, case: _Case, other: str | None) -> str:
    """Make, or with a default try, the only operation. Returns: i1, whether a value was received; "" for a send."""
    sends = case.clause.value is not None
    f.at(case.clause.pos)
    name = f"mg_chan{'' if other is None else 'try'}{'send' if sends else 'recv'}"
    result = f.call_c(name, f"ptr {case.chan}, ptr {case.slot}")
    if other is not None:
        f.cbr(f.ins(f"icmp slt i64 {result}, 0"), other, case.label)
        f.start(case.label)
        case.label = f.label("case")
    if sends:
        channel.raise_if_closed(f, f.ins(f"icmp ne i64 {result}, 0"))
        return ""
    return f.ins(f"icmp ne i64 {result}, 0")


def _several(f, cases: list, other: str | None) -> str:
    """Choose one of the operations and go to its clause. Returns: i1, whether a value was received, where one is."""
    table = f.alloca(f"[{CASE_BYTES * len(cases)} x i8]", 8)
    for i, case in enumerate(cases):
        at = CASE_BYTES * i
        f.store("ptr", case.chan, f.gep(table, at + CHAN))
        f.store("ptr", case.slot, f.gep(table, at + ELEM))
        f.store("i64", str(SEND if case.clause.value is not None else RECEIVE), f.gep(table, at + DIRECTION))
    pair = f.call_c("mg_select", f"ptr {table}, i64 {len(cases)}, i64 {0 if other is not None else 1}")
    chosen, state = f.unpack("{ i64, i64 }", pair, 2)
    if any(case.clause.value is not None for case in cases):
        channel.raise_if_closed(f, f.ins(f"icmp eq i64 {state}, {CLOSED}"))
    received = f.ins(f"icmp ne i64 {state}, 0")
    targets = " ".join(f"i64 {i}, label %{case.label}" for i, case in enumerate(cases))
    nowhere = other
    if other is None:
        nowhere = f.label("nowhere")
        f.cold += [f"{nowhere}:", f"  unreachable{f.dbg}"]
    f.do(f"switch i64 {chosen}, label %{nowhere} [ {targets} ]")
    f.open = False
    return received


def _receive(f, case: _Case, answer: str) -> None:
    """Define the variables of a clause."""
    c = case.clause
    f.at(c.pos)
    if c.var is not None:
        f.define_var(c.var, channel.received_value(f, repr_of(c.var.type), case.slot))
    if c.ok is not None:
        f.define_var(c.ok, answer)


def _body(f, clause, done: str) -> None:
    from minigo.codegen import stmt
    stmt.block(f, clause.body)
    f.br(done)
