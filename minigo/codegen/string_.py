"""Strings: concatenation and walking over runes.

Source: abi.md, "Go runtime functions called by generated code".
"""
from __future__ import annotations

from minigo.lower.tree import STACK

_BUFFER_BYTES = 32


def concat(f, e):
    """x + y + …: two operands directly, more through an array of strings in the frame."""
    parts = [f.expr(x) for x in e.operands]
    f.at(e.pos)
    return concat_values(f, parts, e.esc)


def concat_values(f, parts: list, esc: str) -> tuple:
    buf = f.alloca(f"[{_BUFFER_BYTES} x i8]", 8) if esc == STACK else "null"
    if len(parts) == 2:
        (a, an), (b, bn) = parts
        return f.call_go_multi("concatstring2", f"ptr {buf}, ptr {a}, i64 {an}, ptr {b}, i64 {bn}")
    array = f.alloca(f"[{16 * len(parts)} x i8]", 8)
    for i, (p, n) in enumerate(parts):
        f.store("ptr", p, f.gep(array, 16 * i))
        f.store("i64", n, f.gep(array, 16 * i + 8))
    return f.call_go_multi("concatstrings", f"ptr {buf}, ptr {array}, i64 {len(parts)}")


def decode_rune(f, s: tuple, i: str) -> tuple[str, str]:
    """Return (rune, next index) at s[i], i in range: bytes below 0x80 in line."""
    p, n = s
    byte = f.load("i8", f.ins(f"getelementptr inbounds i8, ptr {p}, i64 {i}"))
    ascii_rune = f.ins(f"zext i8 {byte} to i32")
    ascii_next = f.ins(f"add i64 {i}, 1")
    slow, done = f.label("multi"), f.label("rune")
    first = f.block
    f.cbr(f.ins(f"icmp slt i8 {byte}, 0"), slow, done, f.m.unlikely)
    f.start(slow)
    rune, following = f.call_go_multi("decoderune", f"ptr {p}, i64 {n}, i64 {i}")
    f.start(done)
    return f.phi("i32", (ascii_rune, first), (rune, slow)), f.phi("i64", (ascii_next, first), (following, slow))
