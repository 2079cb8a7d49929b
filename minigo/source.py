"""Source files and positions.

A position is one int: an offset in the `SourceSet`, in which each file has a base (the first is 1, so that 0 is "none").
Offsets count bytes of the UTF-8 text, and so do columns, from 1, as in Go.
"""
from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple


class Relocation(NamedTuple):
    """From offset `start` on the text comes from `name`, line `line`; col 0: its columns are unknown."""
    start: int
    name: str
    line: int
    col: int


class Source:
    """One file: `name` as shown in messages, `data` bytes, `base` in its set; line starts are computed when first asked.

    relocations: what //line says, in the order of the text.
    """
    __slots__ = ("name", "data", "base", "relocations", "_lines")

    def __init__(self, name: str, data: bytes, base: int):
        self.name, self.data, self.base, self.relocations, self._lines = name, data, base, [], None

    @property
    def lines(self) -> list[int]:
        """Offsets in `data` at which lines start."""
        if self._lines is None:
            starts, at = [0], self.data.find(b"\n")
            while at >= 0:
                starts.append(at + 1)
                at = self.data.find(b"\n", at + 1)
            self._lines = starts
        return self._lines

    def line_col(self, pos: int) -> tuple[int, int]:
        off = pos - self.base
        line = bisect_right(self.lines, off)
        return line, off - self.lines[line - 1] + 1

    def shown(self, pos: int) -> tuple[str, int, int]:
        """Return (file name, line, column) as messages tell it; column 0: unknown."""
        line, col = self.line_col(pos)
        nth = bisect_right(self.relocations, pos - self.base, key=lambda r: r.start) if self.relocations else 0
        if not nth:
            return self.name, line, col
        known = self.relocations[nth - 1]
        first_line, first_col = self.line_col(known.start + self.base)
        if known.col and line == first_line:
            col += known.col - first_col
        return known.name, known.line + line - first_line, col if known.col else 0

    def line_text(self, line: int) -> str:
        start = self.lines[line - 1]
        end = self.data.find(b"\n", start)
        return self.data[start:end if end >= 0 else len(self.data)].decode("utf-8", "replace").rstrip("\r")


class SourceSet:
    """All files of one compilation."""

    def __init__(self) -> None:
        self.sources: list[Source] = []
        self._bases: list[int] = []

    def add(self, name: str, data: bytes) -> Source:
        base = self.sources[-1].base + len(self.sources[-1].data) + 1 if self.sources else 1
        source = Source(name, data, base)
        self.sources.append(source)
        self._bases.append(base)
        return source

    def source_at(self, pos: int) -> Source | None:
        """Return the file that holds `pos`, or None for position 0."""
        return self.sources[bisect_right(self._bases, pos) - 1] if pos else None

    def position(self, pos: int) -> tuple[str, int, int]:
        """Return (file name, line, column) of `pos`; ("", 0, 0) for none, column 0 where it is unknown."""
        source = self.source_at(pos)
        return source.shown(pos) if source else ("", 0, 0)

    def place(self, pos: int) -> str:
        """Return `pos` as text, with what //line hides. Example: `x.go:3:7`, `x.y:20[x.go:3:7]`"""
        source = self.source_at(pos)
        if source is None:
            return ""
        own = (source.name, *source.line_col(pos))
        name, line, col = shown = source.shown(pos)
        text = f"{name}:{line}:{col}" if col else f"{name}:{line}"
        return text if shown == own else f"{text}[{own[0]}:{own[1]}:{own[2]}]"
