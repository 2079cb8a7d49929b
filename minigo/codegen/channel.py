"""Channels: make, send, receive, close, len, cap, and the go statement.

What is sent is read from memory, what is received written to it, by the C runtime, and, when the goroutine parks meanwhile, by
another goroutine. That memory is an alloca whose address the call is given, so LLVM takes nothing about it for granted.

Example: `v, ok := <-c` → `%r = mg_chanrecv(c, %slot)`, v is loaded from the slot, ok is `%r != 0`.
Source: abi.md, "Go statements", "Channels"; specification, "Send statements", "Receive operator", "Close".
"""
from __future__ import annotations

from minigo.codegen.types import MEMORY, Repr, repr_of


def go(f, s) -> None:
    fn = f.expr(s.closure)
    f.at(s.pos)
    f.do(f"call {f.m.c_function('mg_go')}(ptr {fn})")


def make(f, e) -> str:
    size = "0"
    if e.size is not None:
        from minigo.codegen.expr import index_value
        size = index_value(f, e.size)[0]
    f.at(e.pos)
    c = f.call_c("mg_makechan", f"ptr {f.m.type_descriptor(e.type.underlying)}, i64 {size}")
    f.raise_if(f.ins(f"icmp eq ptr {c}, null"), "panicmakechansize")
    return c


# ---- send ------------------------------------------------------------------------------------------------------------
def send(f, s) -> None:
    c = f.expr(s.chan)
    slot = value_slot(f, s.value)
    f.at(s.pos)
    raise_if_closed(f, f.ins(f"icmp ne i64 {f.call_c('mg_chansend', f'ptr {c}, ptr {slot}')}, 0"))


def value_slot(f, e) -> str:
    """Evaluate what is sent into memory; no memory for what has no size."""
    from minigo.codegen.expr import expr_into
    r = repr_of(e.type)
    if r.size == 0:
        f.expr(e)
        return "null"
    if r.kind == MEMORY:
        slot = f.temp(r)
        expr_into(f, e, slot)
        return slot
    return f.spill(r, f.expr(e))


def raise_if_closed(f, cond: str) -> None:
    f.raise_if(cond, "panicsendclosed")


# ---- receive ---------------------------------------------------------------------------------------------------------
def receive(f, e):
    """<-x: the value, or [value, ok]."""
    c = f.expr(e.x)
    r = repr_of(e.x.type.underlying.elem)
    slot = receive_slot(f, r)
    f.at(e.pos)
    got = f.call_c("mg_chanrecv", f"ptr {c}, ptr {slot}")
    value = received_value(f, r, slot)
    return [value, f.ins(f"icmp ne i64 {got}, 0")] if e.comma_ok else value


def drop(f, e) -> None:
    """<-x for its effect."""
    c = f.expr(e.x)
    f.at(e.pos)
    f.call_c("mg_chanrecv", f"ptr {c}, ptr null")


def receive_slot(f, r: Repr) -> str:
    return f.temp(r) if r.size else "null"


def received_value(f, r: Repr, slot: str):
    """Read what a receive has left in its slot."""
    if r.size:
        return f.load_value(r, slot)
    from minigo.codegen.expr import zero_memory
    return zero_memory(f.m, r)


def range_channel(f, s) -> None:
    """for v := range c: receive until the channel is closed and drained."""
    from minigo.codegen import stmt
    from minigo.codegen.range_ import bind
    elem = s.x.type.underlying.elem
    r = repr_of(elem)
    c = f.expr(s.x)
    slot = receive_slot(f, r) if s.key is not None else "null"
    head, inside, done = f.label("head"), f.label("body"), f.label("done")
    f.targets[s] = (done, head)
    f.at(s.pos)
    f.start(head)
    f.at(s.pos)
    got = f.call_c("mg_chanrecv", f"ptr {c}, ptr {slot}")
    f.cbr(f.ins(f"icmp ne i64 {got}, 0"), inside, done)
    f.start(inside)
    if s.key is not None:
        bind(f, s, s.key, elem, received_value(f, r, slot))
    stmt.block(f, s.body)
    f.at(s.pos)
    f.br(head)
    f.start(done)


# ---- built-in functions ----------------------------------------------------------------------------------------------
def close(f, e) -> None:
    c = f.expr(e.args[0])
    f.at(e.pos)
    failed = f.call_c("mg_chanclose", f"ptr {c}")
    f.raise_if(f.ins(f"icmp ne i64 {failed}, 0"), "panicclosechan", f"i64 {failed}")


def length(f, e) -> str:
    """len and cap, 0 of a nil channel. Other goroutines change the length, so each reading of it counts."""
    c = f.expr(e.args[0])
    f.at(e.pos)
    return f.call_c(f"mg_chan{e.op}", f"ptr {c}")
