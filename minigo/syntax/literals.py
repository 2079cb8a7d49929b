"""The slow path of the scanner: check literals and names, and say as Go does what is wrong with them.

Source: https://go.dev/ref/spec#Lexical_elements
"""
from __future__ import annotations

import re

from minigo.syntax import ast

_BASE_NAMES = {2: "binary", 8: "octal", 10: "decimal", 16: "hexadecimal"}
_PARTS = re.compile(r"(0[xXbBoO]|0|)([0-9a-fA-F_]*)(\.?)([0-9a-fA-F_]*)([eEpP]?)([-+]?)([0-9_]*)(i?)")
_SHORT_PARTS = re.compile(r"(0[bBoO]|0|)([0-9_]*)(\.?)([0-9_]*)([eEpP]?)([-+]?)([0-9_]*)(i?)")


def number_kind(text: str) -> tuple[str, tuple[int, str] | None]:
    """Return ('int' | 'float' | 'imag', None or (offset in the text, what is wrong with it))."""
    hexadecimal = text[:2] in ("0x", "0X")
    prefix, whole, point, fraction, e, _, exponent, i = (_PARTS if hexadecimal else _SHORT_PARTS).match(text).groups()
    base = {"": 10, "0": 8}.get(prefix) or {"x": 16, "o": 8, "b": 2}[prefix[1].lower()]
    kind = "imag" if i else "float" if point or e else "int"
    end = len(prefix + whole)
    if point and base != 16 and len(prefix) == 2:
        return kind, (end, f"invalid radix point in {_BASE_NAMES[base]} literal")
    digits = (whole + fraction).replace("_", "")
    if not digits and prefix != "0":
        return kind, (end + len(point + fraction), f"{_BASE_NAMES[base]} literal has no digits")
    if e:
        at = end + len(point + fraction)
        if e in "eE" and len(prefix) == 2:
            return kind, (at, f"'{e}' exponent requires decimal mantissa")
        if e in "pP" and base != 16:
            return kind, (at, f"'{e}' exponent requires hexadecimal mantissa")
        if not exponent.replace("_", ""):
            return kind, (len(text) - len(i), "exponent has no digits")
    elif base == 16 and point:
        return kind, (len(text) - len(i), "hexadecimal mantissa requires a 'p' exponent")
    if kind == "int" and base < 10:
        for at, ch in enumerate(whole, len(prefix)):
            if ch != "_" and int(ch) >= base:
                return kind, (at, f"invalid digit '{ch}' in {_BASE_NAMES[base]} literal")
    if "_" in text:
        at = _misplaced_separator(text, len(prefix) == 2, base == 16)
        if at >= 0:
            return kind, (at, "'_' must separate successive digits")
    return kind, None


def _misplaced_separator(text: str, prefixed: bool, hexadecimal: bool) -> int:
    """Return the index of the first "_" that is not between digits (a base prefix counts as one), or -1."""
    digits = "0123456789abcdefABCDEF" if hexadecimal else "0123456789"
    start = 2 if prefixed else 0
    for at in range(start, len(text)):
        if text[at] != "_":
            continue
        before = at > start and text[at - 1] in digits or at == start and prefixed
        behind = text[at + 1:at + 2]
        if not before or not (behind and behind in digits + "_"):
            return at
    return -1


def quote_rune(ch: str) -> str:
    """Return a character in Go's %q form for messages."""
    special = {"\a": "\\a", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v", "\\": "\\\\",
               "'": "\\'"}
    if ch in special:
        return f"'{special[ch]}'"
    if ch.isprintable():
        return f"'{ch}'"
    code = ord(ch)
    return f"'\\x{code:02x}'" if code < 0x80 else f"'\\u{code:04x}'" if code < 0x10000 else f"'\\U{code:08x}'"


def unicode_point(ch: str) -> str:
    """Return a character in Go's %#U form: U+0040 '@'."""
    return f"U+{ord(ch):04X} '{ch}'" if ch.isprintable() else f"U+{ord(ch):04X}"


class LiteralScanner:
    """Scan what the scanner's expression does not match, or matches only as to its bytes."""
    __slots__ = ("text", "base", "report")

    def __init__(self, text: str, base: int, report):
        self.text, self.base, self.report = text, base, report

    def rune_at(self, at: int) -> tuple[str, int]:
        """Return the character at byte offset `at` and its size in bytes ('' at the end)."""
        lead = self.text[at:at + 1]
        size = 1 if lead < "\x80" else 2 if lead < "\xe0" else 3 if lead < "\xf0" else 4
        return self.text[at:at + size].encode("latin-1").decode("utf-8", "replace"), max(1, min(size, len(self.text) - at))

    def name(self, start: int, word: str) -> str:
        """Return an identifier with letters beyond ASCII; complain about what is no letter or digit."""
        import unicodedata
        name, at = word.encode("latin-1").decode("utf-8", "replace"), start
        for i, ch in enumerate(name):
            if not ch.isascii():
                category = unicodedata.category(ch)
                if category == "Nd":
                    if i == 0:
                        self.report(at, f"identifier cannot begin with digit {unicode_point(ch)}")
                elif category[0] != "L":
                    self.report(at, f"invalid character {unicode_point(ch)} in identifier")
            at += len(ch.encode("utf-8"))
        return name

    def other(self, at: int) -> tuple[int, ast.BasicLit | None]:
        """Scan at an offset nothing else matched at; return where to go on and the literal, if it is one."""
        ch = self.text[at]
        if ch == '"':
            return self._string(at)
        if ch == "'":
            return self._char(at)
        if ch == "`":
            self.report(at + self.base, "string not terminated")
            return len(self.text), self._literal(at, len(self.text), "string")
        if ch == "/":
            self.report(at + self.base, "comment not terminated")
            return len(self.text), None
        rune, size = self.rune_at(at)
        self.report(at + self.base, f"invalid character {unicode_point(rune)}")
        return at + size, None

    def _literal(self, start: int, end: int, kind: str) -> ast.BasicLit:
        text = self.text[start:end].encode("latin-1").decode("utf-8", "replace")
        return ast.BasicLit(start + self.base, end + self.base, start + self.base, kind, text)

    def _string(self, start: int) -> tuple[int, ast.BasicLit]:
        text, at = self.text, start + 1
        while True:
            ch = text[at:at + 1]
            if ch == '"':
                at += 1
                break
            if ch == "\\":
                at, _ = self._escape(at + 1, '"')
                continue
            if ch == "\n":
                self.report(at + self.base, "newline in string")
                break
            if not ch:
                self.report(start + self.base, "string not terminated")
                break
            at += 1
        return at, self._literal(start, at, "string")

    def _char(self, start: int) -> tuple[int, ast.BasicLit]:
        text, at, count, good = self.text, start + 1, 0, True
        while True:
            ch, size = self.rune_at(at)
            if ch == "'":
                if good and count == 0:
                    self.report(at + self.base, "empty rune literal or unescaped '")
                elif good and count != 1:
                    self.report(start + self.base, "more than one character in rune literal")
                at += 1
                break
            if ch == "\\":
                at, fine = self._escape(at + 1, "'")
                good = good and fine
                count += 1
                continue
            if ch == "\n":
                if good:
                    self.report(at + self.base, "newline in rune literal")
                break
            if not ch:
                if good:
                    self.report(start + self.base, "rune literal not terminated")
                break
            at += size
            count += 1
        return at, self._literal(start, min(at, len(text)), "char")

    def _escape(self, at: int, quote: str) -> tuple[int, bool]:
        """Check the escape whose first character after the backslash is at `at`; return the end and whether it is good."""
        ch = self.text[at:at + 1]
        if ch and ch in quote + "abfnrtv\\":
            return at + 1, True
        if ch and ch in "01234567":
            count, base, limit = 3, 8, 255
        elif ch and ch in "xuU":
            count, base, limit = {"x": (2, 16, 255), "u": (4, 16, 0x10FFFF), "U": (8, 16, 0x10FFFF)}[ch]
            at += 1
        elif not ch:
            return at, True
        else:
            self.report(at + self.base, "unknown escape")
            return at, False
        value = 0
        for _ in range(count):
            ch, size = self.rune_at(at)
            if not ch:
                return at, True
            if ch not in ("01234567" if base == 8 else "0123456789abcdefABCDEF"):
                name = _BASE_NAMES[base]
                self.report(at + self.base, f"invalid character {quote_rune(ch)} in {name} escape")
                return at, False
            value = value * base + int(ch, 16)
            at += size
        if base == 8 and value > limit:
            self.report(at + self.base, f"octal escape value {value} > 255")
            return at, False
        if value > limit or 0xD800 <= value < 0xE000:
            point = f"U+{value:04X}"
            self.report(at + self.base, f"escape is invalid Unicode code point {point}")
            return at, False
        return at, True
