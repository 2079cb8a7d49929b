"""Diagnostics: the only place that formats errors.

A stage reports with `Diagnostics.error(pos, message, code=...)` and goes on; the driver asks `ok` between stages and
prints `render_text()` or `render_json()`. The rules of what is shown are Go's: of syntax errors only the first reported
on a line, of other errors equal ones on a line once; the tenth report is the last (`too many errors` follows it, also when
there was no eleventh); those kept are sorted by position.
"""
from __future__ import annotations

import json
from bisect import bisect_right

from minigo.source import SourceSet

LIMIT = 10
LAST_COLUMN = 255  # columns from here on are not told


class InternalError(Exception):
    """A compiler invariant does not hold: `message` names it, `pos` is where in the user's program it showed."""

    def __init__(self, message: str, pos: int = 0):
        super().__init__(message)
        self.message, self.pos = message, pos


class Diagnostic:
    """One report: `pos` in the source set (0: no place), `file`/`line`/`col` computed from it, `notes` as (pos, text)."""
    __slots__ = ("pos", "file", "line", "col", "message", "code", "notes")

    def __init__(self, pos: int, file: str, line: int, col: int, message: str, code: str, notes: tuple = ()):
        self.pos, self.file, self.line, self.col = pos, file, line, col
        self.message, self.code, self.notes = message, code, notes

    @property
    def place(self) -> str:
        if not self.pos:
            return self.file
        return f"{self.file}:{self.line}:{self.col}" if self.col else f"{self.file}:{self.line}"

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message

    def __repr__(self) -> str:
        return f"<Diagnostic {self} [{self.code}]>"


class Diagnostics:
    """Collect the reports of one compilation.

    package: import path to head the text with, of a package that the program imports. limit: the report that is the last.
    compiler_alone: say what the compiler does, also where the go command would have found an error first and stopped.
    remarks: (pos, text) of what keeps us from seeing everything; reports only when there are no others.
    Example: `d = Diagnostics(sources); d.error(pos, "undefined: x", code="UndeclaredName"); print(d.render_text())`
    """
    __slots__ = ("sources", "package", "limit", "compiler_alone", "remarks", "_items", "_last_syntax", "_last_other")

    def __init__(self, sources: SourceSet, package: str = "", limit: int = LIMIT, compiler_alone: bool = False):
        self.package, self.limit, self.compiler_alone = package, limit, compiler_alone
        self.remarks: list[tuple[int, str]] = []
        self.sources, self._items, self._last_syntax, self._last_other = sources, [], None, None

    def error(self, pos: int, message: str, code: str, notes: tuple | list = (), place: tuple[int, int] | None = None) -> None:
        """Report `message` at `pos`; `code` is a key of `diag_codes.CODES`; `notes` are (pos, text) pairs.

        place: (line, column) to show, where Go counts another way than `pos` does.
        """
        file, line, col = self.sources.position(pos)
        if place is not None:
            line, col = place
        if col >= LAST_COLUMN:
            col = 0
        if pos and message.startswith("syntax error"):
            if self._last_syntax == (file, line):
                return
            self._last_syntax = (file, line)
        elif pos:
            if self._last_other == (file, line, message):
                return
            self._last_other = (file, line, message)
        self._items.append(Diagnostic(pos, file, line, col, message, code, tuple(notes)))

    def __len__(self) -> int:
        """Count the reports, those beyond the limit included."""
        return len(self._items)

    @property
    def ok(self) -> bool:
        return not self._items

    def remark(self, pos: int, text: str) -> None:
        self.remarks.append((pos, text))

    def any_within(self, start: int, end: int) -> bool:
        """Say whether there is a report about a part of the program."""
        return any(start <= item.pos < end for item in self._items)

    @property
    def syntax_ok(self) -> bool:
        """Say whether no report is a syntax error: then Go goes on to the types, whatever else the parser reported."""
        return not any(item.message.startswith("syntax error") for item in self._items)

    @property
    def full(self) -> bool:
        """Say whether the limit is reached, so that a stage may stop looking."""
        return len(self._items) >= self.limit

    def sorted(self) -> list[Diagnostic]:
        """Return the first `limit` reports in the order of their positions, equal ones once."""
        kept: list[Diagnostic] = []
        for item in sorted(self._items[:self.limit], key=lambda d: d.pos):
            if not kept or str(item) != str(kept[-1]):
                kept.append(item)
        return kept

    def render_text(self, color: bool = False, carets: bool = True) -> str:
        """Return what is printed: `FILE:LINE:COL: message`, the source line and a caret; then the notes.

        Args: color: only when the output is a terminal; carets False: message lines only, as Go prints them.
        """
        bold, red, end = ("\x1b[1m", "\x1b[31m", "\x1b[0m") if color else ("", "", "")
        out = [f"# {self.package}"] if self.package else []
        for item in self.sorted():
            out.append(f"{bold}{item.place}:{end} {item.message}" if item.place else item.message)
            if carets:
                out += excerpt(self.sources, item.pos, red, end)
            for pos, text in item.notes:
                out.append(f"\t{self.sources.place(pos)}: {text}" if pos else f"\t{text}")
        out += [f"# {text}" for text in dict.fromkeys(text for _, text in self.remarks)]
        if self.full:
            out.append(f"{self._items[self.limit - 1].place}: too many errors".removeprefix(": "))
        return "".join(line + "\n" for line in out)

    def render_json(self) -> str:
        """Return a JSON array of all reports kept, positions as file, line, col (bytes, from 1)."""
        def place(pos: int, text: str) -> dict:
            file, line, col = self.sources.position(pos)
            return {"file": file, "line": line, "col": col, "message": text}
        return json.dumps([{"file": d.file, "line": d.line, "col": d.col, "message": d.message, "code": d.code,
                            "notes": [place(*n) for n in d.notes]}
                           for d in self.sorted()], ensure_ascii=False, indent=1)


def excerpt(sources: SourceSet, pos: int, red: str = "", end: str = "") -> list[str]:
    """Return the source line and the caret line, cut to a window when the line is long."""
    source = sources.source_at(pos)
    if source is None:
        return []
    line, col = source.line_col(pos)
    start = source.lines[line - 1]
    nth = bisect_right(source.lines, start)
    stop = source.lines[nth] - 1 if nth < len(source.lines) else len(source.data)
    at = start + col - 1
    lo, hi = max(start, at - 80), min(stop, at + 60)
    before = source.data[lo:at].decode("utf-8", "replace").lstrip("\ufffd" if lo > start else "")
    after = source.data[at:hi].decode("utf-8", "replace").rstrip("\r\ufffd")
    before, after = _visible(before), _visible(after)
    if not (before + after).strip():
        return []
    if lo > start:
        before = "…" + before
    if hi < stop:
        after += "…"
    pad = "".join("\t" if ch == "\t" else " " for ch in before)
    return [f"    {before}{after}", f"    {pad}{red}^{end}"]


def _visible(text: str) -> str:
    """Replace control characters, so that a hostile file cannot steer the terminal."""
    return "".join(ch if ch == "\t" or ch.isprintable() else "\ufffd" for ch in text)
