"""Line directives: comments that say which file and line the text behind them comes from.

    //line FILE:LINE       from the next line on; the comment begins in the first column
    //line FILE:LINE:COL   columns are told, too; without them they are unknown
    /*line FILE:LINE:COL*/ from behind the comment on; FILE may be left out: the file before

Source: `go doc compile`, "Line Directives".
"""
from __future__ import annotations

import os
import re

from minigo.source import Relocation, Source

_WORD = re.compile(rb'"(?:[^"\\\n]|\\.)*"|`[^`]*`|\'(?:[^\'\\\n]|\\.)*\'|//[^\n]*|/\*.*?\*/', re.S)
_MOST = (1 << 30) - 1


def relocate(source: Source, report) -> None:
    """Give a file its relocations. report: called with (position, message) for directives that are wrong."""
    for m in _WORD.finditer(source.data):
        comment, at = m[0], m.start()
        is_line = comment.startswith(b"//line ")
        if is_line:
            if source.data[at - 1:at] not in (b"", b"\n"):
                continue
            text, end = comment[7:].rstrip(b"\r"), m.end() + 1
        elif comment.startswith(b"/*line "):
            text, end = comment[7:-2], m.end()
        else:
            continue
        found = _parse(text.decode("utf-8", "replace"), lambda i, why: report(source.base + at + 7 + i, why))
        if found is not None and (is_line or b"\n" not in comment):
            name, line, col = found
            if name is None:
                name = source.relocations[-1].name if source.relocations else source.name
            elif name:
                name = os.path.normpath(os.path.join(os.path.dirname(source.name), name))
            source.relocations.append(Relocation(end, name, line, col))


def _parse(text: str, report) -> tuple[str | None, int, int] | None:
    """Return (file, line, column), None as file for the one before, 0 as column for unknown; None for what is no directive."""
    rest, colon, last = text.rpartition(":")
    if not colon:
        return None
    if not last.isdecimal() or not last.isascii():
        report(len(rest) + 1, f"invalid line number: {last}")
        return None
    name, colon, line = rest.rpartition(":")
    col = 0
    if colon and line.isdecimal() and line.isascii():
        col = int(last)
        if not 0 < col <= _MOST:
            report(len(rest) + 1, f"invalid column number: {last}")
            return None
        last, at = line, len(name) + 1
    else:
        name, at = rest, len(rest) + 1
    if not 0 < int(last) <= _MOST:
        report(at, f"invalid line number: {text[at:]}")
        return None
    return (None if not name and col else name), int(last), col
