"""Source files and positions.

A position is one int: an offset in the `SourceSet`, in which each file has a base (the first is 1, so that 0 is "none").
Offsets count bytes of the UTF-8 text, and so do columns, from 1, as in Go.
"""
from __future__ import annotations

from bisect import bisect_right


class Source:
    """One file: `name` as shown in messages, `data` bytes, `base` in its set; line starts are computed when first asked."""
    __slots__ = ("name", "data", "base", "_lines")

    def __init__(self, name: str, data: bytes, base: int):
        self.name, self.data, self.base, self._lines = name, data, base, None

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
        """Return (file name, line, column) of `pos`; ("", 0, 0) for none."""
        source = self.source_at(pos)
        return (source.name, *source.line_col(pos)) if source else ("", 0, 0)
