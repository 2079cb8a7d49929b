"""Directives: comments that begin with //go:, what they belong to, and what is wrong with those that stand wrongly.

    //go:noinline            belongs to the declaration of which the next token is the first, or the first behind its keyword
    func f() {}

    //go:noinline            belongs to nothing: before a group, inside of a type or a statement, at the end of the file
    var (

What a directive that belongs to something may be there is said when the types are right (`types/directives.py`).

Source: `go doc compile`, "Compiler Directives"; the compiler's messages as observed.
"""
from __future__ import annotations

import re

from minigo.syntax import ast

# On functions only; what these imply is the code generator's affair.
FUNCTION_DIRECTIVES = frozenset(
    "noescape norace nosplit noinline nocheckptr systemstack nowritebarrier nowritebarrierrec yeswritebarrierrec cgo_unsafe_args "
    "uintptrkeepalive uintptrescapes registerparams".split())
_RUNTIME = frozenset("systemstack nowritebarrier nowritebarrierrec yeswritebarrierrec".split())
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"(?!\S)|`[^`]*`(?!\S)')
_CGO_USAGE = {"cgo_dynamic_linker": '"path"', "cgo_ldflag": '"arg"'}


class Directive:
    """One //go: line. pos: behind the slashes; word: `noinline`; words: what follows; owner: File, declaration or None."""
    __slots__ = ("pos", "word", "words", "text", "owner")

    def __init__(self, pos: int, text: str, owner):
        self.pos, self.text, self.owner = pos, text, owner
        word, *self.words = text.split()
        self.word = word.removeprefix("go:")

    @property
    def is_function(self) -> bool:
        return self.word in FUNCTION_DIRECTIVES

    @property
    def is_embed(self) -> bool:
        return self.word == "embed"


def attach(pragmas: list, file: ast.File, text: str, base: int, owners: dict, next_token, error) -> list[Directive]:
    """Return the directives of a file with their owners, reporting those that are wrong wherever they stand.

    Args: pragmas: (position, line) pairs; owners: position of a token -> declaration; error: called with (position, message).
    """
    found = []
    for pos, line in pragmas:
        if not line.startswith("//go:"):
            continue
        at = pos - base
        if text[text.rfind("\n", 0, at) + 1:at].strip(" \t\r"):
            error(pos + 2, "misplaced compiler directive")  # it is not alone on its line
            continue
        following = next_token(pos)
        owner = file if following <= file.package.start else owners.get(following)
        directive = Directive(pos + 2, line[2:], owner)
        if _usable(directive, error):
            found.append(directive)
    return found


def _usable(d: Directive, error) -> bool:
    """Report what is wrong with a directive by itself; say whether it counts all the same."""
    word, words = d.word, d.words
    if word in ("linkname", "linknamestd"):
        if not 1 <= len(words) <= 2 and d.text != f"go:{word}":
            error(d.pos, f"usage: //go:{word} localname [linkname]")
            return False
        return bool(words)
    if word in ("wasmimport", "wasmexport"):
        if words and len(words) != (2 if word == "wasmimport" else 1):
            error(d.pos, f"usage: //go:{word} " + ("importmodule importname" if word == "wasmimport" else "exportname"))
        return False
    if d.is_embed:
        broken = _broken_pattern(d.text.removeprefix("go:embed"))
        if broken:
            error(d.pos, f"invalid quoted string in //go:embed: {broken}")
        if broken or not words:
            error(d.pos, "usage: //go:embed pattern...")
            return False
    elif word == "cgo_import_dynamic" and len(words) >= 3:
        return False
    elif word.startswith("cgo_"):
        error(d.pos, f"//{d.text} only allowed in cgo-generated code")
        if word in _CGO_USAGE and not (len(words) == 1 and _QUOTED.fullmatch(words[0])):
            error(d.pos, f"usage: //go:{word} {_CGO_USAGE[word]}")
    elif word in _RUNTIME:
        error(d.pos, f"//go:{word} only allowed in runtime")
    elif word == "uintptrkeepalive":
        error(d.pos, f"//go:{word} is only allowed in the standard library")
    if d.owner is None and (d.is_function or d.is_embed or word == "build"):
        error(d.pos, f"misplaced {'go:embed' if d.is_embed else 'compiler'} directive")
    return True


def _broken_pattern(text: str) -> str:
    """Return the rest of a go:embed line from the first quoted pattern on that is none, "" if all are."""
    text = text.strip()
    while text:
        quoted = _QUOTED.match(text)
        if text[0] in '"`' and quoted is None:
            return text
        text = text[quoted.end() if quoted else len(text.split(None, 1)[0]):].strip()
    return ""


def go_version(line: str) -> int | None:
    """Return N where a //go:build line can hold for go1.N or later only, None where it says nothing about the version."""
    tokens = re.findall(r"&&|\|\||[!()]|[\w.]+", line.removeprefix("//go:build").partition("//")[0])
    try:
        found = _Constraint(tokens).alternatives(1)
    except (IndexError, ValueError):
        return None
    return found if found >= 0 else None


class _Constraint:
    """The smallest version that an expression allows; -1: any. sign is -1 below a `!`."""

    def __init__(self, tokens: list[str]):
        self.tokens, self.at = tokens, 0

    def alternatives(self, sign: int) -> int:
        return self._chain("||", self._all, min, max, sign)

    def _all(self, sign: int) -> int:
        return self._chain("&&", self._tag, max, min, sign)

    def _chain(self, operator: str, part, joined, negated, sign: int) -> int:
        found = part(sign)
        while self.at < len(self.tokens) and self.tokens[self.at] == operator:
            self.at += 1
            found = (joined if sign > 0 else negated)(found, part(sign))
        return found

    def _tag(self, sign: int) -> int:
        token = self.tokens[self.at]
        self.at += 1
        if token == "!":
            return self._tag(-sign)
        if token == "(":
            found = self.alternatives(sign)
            if self.tokens[self.at] != ")":
                raise ValueError(token)
            self.at += 1
            return found
        if token in ("&&", "||", ")"):
            raise ValueError(token)
        version = re.fullmatch(r"go1(?:\.(\d+))?", token)
        return int(version[1] or 0) if version and sign > 0 else -1
