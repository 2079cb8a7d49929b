"""Write the body of one LLVM function as text: names, blocks, instructions, allocas, debug locations.

Instructions are lines appended to a list. Allocas go to the entry block whatever block asked for them; cold blocks (failed
checks) go behind all others. After a terminator `open` is False and nothing may be emitted before `start`.
Every instruction carries the location set last (`dbg`), so that each that can trap or call has a line and a column.
"""
from __future__ import annotations

MANY_WORDS = 8  # more words than this are cleared by clearing all


class Builder:
    __slots__ = ("lines", "allocas", "cold", "dbg", "open", "count", "block")

    def __init__(self):
        self.lines: list[str] = []
        self.allocas: list[str] = []
        self.cold: list[str] = []
        self.dbg = ""
        self.open = True
        self.count = 0
        self.block = "entry"

    # ---- names and blocks --------------------------------------------------------------------------------------------
    def name(self) -> str:
        self.count += 1
        return f"%v{self.count}"

    def label(self, hint: str = "b") -> str:
        self.count += 1
        return f"{hint}{self.count}"

    def start(self, label: str) -> None:
        """Begin a block; a block that was still open falls through to it."""
        if self.open:
            self.lines.append(f"  br label %{label}{self.dbg}")
        self.lines.append(f"{label}:")
        self.open = True
        self.block = label

    def ensure_open(self) -> None:
        """Begin an unreachable block when the last one is closed (code behind a return or panic)."""
        if not self.open:
            self.start(self.label("dead"))

    def br(self, label: str) -> None:
        if self.open:
            self.lines.append(f"  br label %{label}{self.dbg}")
            self.open = False

    def cbr(self, cond: str, yes: str, no: str, weights: str = "") -> None:
        """Branch. weights: "" or a `!prof` attachment from the module."""
        self.lines.append(f"  br i1 {cond}, label %{yes}, label %{no}{weights}{self.dbg}")
        self.open = False

    def unreachable(self) -> None:
        self.lines.append(f"  unreachable{self.dbg}")
        self.open = False

    # ---- instructions ------------------------------------------------------------------------------------------------
    def ins(self, text: str) -> str:
        """Emit an instruction with a result and return its name."""
        self.count += 1
        v = f"%v{self.count}"
        self.lines.append(f"  {v} = {text}{self.dbg}")
        return v

    def do(self, text: str) -> None:
        self.lines.append(f"  {text}{self.dbg}")

    def alloca(self, ty: str, align: int) -> str:
        """Reserve frame memory in the entry block (one place for the whole call, whatever loop asks for it)."""
        self.count += 1
        v = f"%a{self.count}"
        self.allocas.append(f"  {v} = alloca {ty}, align {align}")
        return v

    def frame_memory(self, size: int, align: int, loose: tuple) -> str:
        """Reserve frame memory whose words at the offsets `loose` are never filled: they are cleared once, at entry.

        A word that is written in part keeps the rest of what lay there before. If that was an address in the stack, the word still
        looks like one, and a move of the stack would change the part that was written.
        """
        if not loose:
            return self.alloca(f"[{size} x i8]", align)
        whole = (size + 7) // 8 * 8
        ptr = self.alloca(f"[{whole} x i8]", 8)
        if len(loose) > MANY_WORDS:
            self.allocas.append(f"  call void @llvm.memset.p0.i64(ptr align 8 {ptr}, i8 0, i64 {whole}, i1 false)")
            return ptr
        for off in loose:
            at = ptr
            if off:
                at = f"{ptr}.{off}"
                self.allocas.append(f"  {at} = getelementptr inbounds i8, ptr {ptr}, i64 {off}")
            self.allocas.append(f"  store i64 0, ptr {at}, align 8")
        return ptr

    def gep(self, ptr: str, off: int) -> str:
        if off == 0:
            return ptr
        return self.ins(f"getelementptr inbounds i8, ptr {ptr}, i64 {off}")

    def load(self, ty: str, ptr: str, align: int = 0) -> str:
        return self.ins(f"load {ty}, ptr {ptr}, align {align}" if align else f"load {ty}, ptr {ptr}")

    def store(self, ty: str, value: str, ptr: str) -> None:
        self.lines.append(f"  store {ty} {value}, ptr {ptr}{self.dbg}")

    def memcpy(self, dst: str, src: str, size: int, align: int) -> None:
        if size:
            self.do(f"call void @llvm.memcpy.p0.p0.i64(ptr align {align} {dst}, ptr align {align} {src}, i64 {size}, i1 false)")

    def memzero(self, dst: str, size: int, align: int) -> None:
        if size:
            self.do(f"call void @llvm.memset.p0.i64(ptr align {align} {dst}, i8 0, i64 {size}, i1 false)")

    def phi(self, ty: str, *pairs: tuple) -> str:
        """pairs: (value, label)."""
        return self.ins(f"phi {ty} " + ", ".join(f"[ {v}, %{b} ]" for v, b in pairs))

    def select(self, cond: str, ty: str, x: str, y: str) -> str:
        return self.ins(f"select i1 {cond}, {ty} {x}, {ty} {y}")
