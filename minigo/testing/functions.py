"""Find the Test, Benchmark, Fuzz and Example functions of a test file, with the output that examples should have.

Only what stands at the top level matters, so the file is cut into words, not parsed:

    func TestAdd(t *testing.T) { … }        →  Function("TestAdd", "test", …)
    func ExampleAdd() {                     →  Function("ExampleAdd", "example", output="3\\n")
        fmt.Println(Add(1, 2))
        // Output: 3
    }

Source: `go help testfunc`; go/doc's Example (which comment is the output, and how it is read).
"""
from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|`[^`]*`|\'(?:[^\'\\\n]|\\.)+\'|\bfunc\b|[(){}\[\]]', re.S)
_OPENING, _CLOSING = "([{", ")]}"
_HEAD = re.compile(r"\s*([^\W\d]\w*)\s*")
_PARAMETER = re.compile(r"\(\s*(?:[^\W\d]\w*\s+)?\*\s*(?:[^\W\d]\w*\s*\.\s*)?(\w+)\s*,?\s*\)")
_OUTPUT = re.compile(r"[ \t\n\v\f\r]*(unordered )?output:", re.I)
_DIRECTIVE = re.compile(r"line |extern |export |[a-z0-9]+:[a-z0-9]")
_KINDS = {"Test": ("test", "T"), "Benchmark": ("benchmark", "B"), "Fuzz": ("fuzz", "F")}


class SignatureError(Exception):
    """A function has the name of a test, but not its parameters; the text is the go command's, without the place."""

    def __init__(self, text: str, offset: int):
        super().__init__(text)
        self.text, self.offset = text, offset


@dataclass(frozen=True)
class Function:
    """kind: test, benchmark, fuzz, main (TestMain) or example; output: of an example, if it says so; offset: where it begins."""
    name: str
    kind: str
    offset: int
    output: str | None = None
    unordered: bool = False


def find_functions(data: bytes) -> list[Function]:
    """List the functions of a test file that a test program calls, in order. Raises: SignatureError."""
    return [found for declared in _declarations(data.decode("utf-8", "surrogateescape")) if (found := _classify(*declared))]


def _declarations(text: str):
    """Yield (text, offset, head, body, comments) of each function at the top level: head and body are spans of the text, comments
    those in the body."""
    depth, start, body, comments = 0, None, None, []
    for word in _WORD.finditer(text):
        token = word[0]
        if token[:2] in ("//", "/*"):
            if body is not None:
                comments.append(word.span())
        elif token == "func" and depth == 0:
            start = word.start()
        elif token in _OPENING:
            if token == "{" and depth == 0 and start is not None:
                body, comments = word.start(), []
            depth += 1
        elif token in _CLOSING:
            depth -= 1
            if token == "}" and depth == 0 and body is not None:
                yield text, start, text[start + len("func"):body], (body, word.end()), comments
                start = body = None


def _classify(text: str, start: int, head: str, body: tuple[int, int], comments: list[tuple[int, int]]) -> Function | None:
    match = _HEAD.match(head)
    if match is None:
        return None  # a method
    name, rest = match[1], head[match.end():].strip()
    offset = len(text[:start].encode("utf-8", "surrogateescape"))
    if _is_test(name, "Example"):
        if not re.fullmatch(r"\(\s*\)", rest):
            return None
        output, unordered = _expected(text, comments)
        return Function(name, "example", offset, output, unordered)
    if name == "TestMain" and _parameter(rest) != "T":
        _require(name, rest, "M", offset)
        return Function(name, "main", offset)
    for prefix, (kind, parameter) in _KINDS.items():
        if _is_test(name, prefix):
            _require(name, rest, parameter, offset)
            return Function(name, kind, offset)
    return None


def _is_test(name: str, prefix: str) -> bool:
    return name.startswith(prefix) and not name[len(prefix):][:1].islower()


def _parameter(rest: str) -> str | None:
    match = _PARAMETER.fullmatch(rest)
    return match[1] if match else None


def _require(name: str, rest: str, parameter: str, offset: int) -> None:
    if rest.startswith("["):
        raise SignatureError(f"wrong signature for {name}, test functions cannot have type parameters", offset)
    if _parameter(rest) != parameter:
        raise SignatureError(f"wrong signature for {name}, must be: func {name}({parameter.lower()} *testing.{parameter})", offset)


def _expected(text: str, comments: list[tuple[int, int]]) -> tuple[str | None, bool]:
    """Return the output that the last comment of an example tells, None if it tells none, and whether lines may change places."""
    group: list[tuple[int, int]] = []
    for span in comments:
        between = text[group[-1][1]:span[0]] if group else ""
        if group and (between.strip() or between.count("\n") > 1):
            group = []
        group.append(span)
    comment = _comment_text([text[slice(*span)] for span in group])
    match = _OUTPUT.match(comment)
    if match is None:
        return None, False
    return re.sub(r"\A *\n?", "", comment[match.end():]), match[1] is not None


def _comment_text(comments: list[str]) -> str:
    """Return what a group of comments says: without markers, directives, and more than one blank line in a row."""
    lines: list[str] = []
    for comment in comments:
        if comment.startswith("/*"):
            comment = comment[2:-2]
        else:
            comment = comment[2:]
            if comment.startswith(" "):
                comment = comment[1:]
            elif _DIRECTIVE.match(comment):
                continue
        lines += [line.rstrip(" \t\n\r") for line in comment.split("\n")]
    kept: list[str] = []
    for line in lines:
        if line or kept and kept[-1]:
            kept.append(line)
    if kept and kept[-1]:
        kept.append("")
    return "\n".join(kept)
