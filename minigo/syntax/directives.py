"""Judge the //go: lines of a file: which declaration takes each, and which stand where none does.

Go's parser hands the lines before a token to whoever comes next: the package clause, a declaration, or a statement, which wants
none. Misplaced ones of the second kind are found while parsing; those given to a declaration that wants none are found
when everything else is right.

Source: cmd/compile/internal/noder (directives), cmd/compile/internal/syntax (who takes them).
"""
from __future__ import annotations

from bisect import bisect_right

from minigo.syntax import ast as A
from minigo.syntax.semicolons import KIND, Tokens

MISPLACED = "misplaced compiler directive"
# What a function's declaration takes; other words that begin with go: mean nothing to the compiler.
_OF_FUNCTIONS = frozenset("noescape norace nosplit noinline nocheckptr registerparams uintptrescapes cgo_unsafe_args".split())
_OF_RUNTIME = frozenset("systemstack nowritebarrier nowritebarrierrec yeswritebarrierrec".split())
_DECLARES = frozenset(KIND[word] for word in ("import", "const", "type", "var"))
_PACKAGE, _FUNC, _PAREN = KIND["package"], KIND["func"], KIND["("]


def check_directives(file: A.File, tokens: Tokens, text: str, report) -> None:
    """Report what Go's parser does, with report(pos, message), and leave in `file.misplaced` what is found at the end.

    Args: text: of the file, from position `file.source.base` on.
    """
    base, positions, specs = file.source.base, None, None
    for pos, comment in tokens.pragmas:
        if not comment.startswith("//go:"):
            continue
        verb, at = comment[5:].split(None, 1)[0] if comment[5:].strip() else "", pos - base
        place = pos + 2
        if text[text.rfind("\n", 0, at) + 1:at].strip(" \t\r"):
            report(place, MISPLACED)
            continue
        if verb in ("linkname", "linknamestd") and " " in comment:
            _linkname(file, place, comment[2:].split(), report)
        elif verb in _OF_RUNTIME:
            report(place, f"//go:{verb} only allowed in runtime")
        elif verb == "uintptrkeepalive":
            report(place, f"//go:{verb} is only allowed in the standard library")
        elif verb.startswith("cgo_") and verb != "cgo_import_dynamic":
            report(place, f"{comment} only allowed in cgo-generated code")
        if verb != "build" and verb not in _OF_FUNCTIONS:
            continue
        if positions is None:
            positions = [v if isinstance(v, int) else v[0] if isinstance(v, tuple) else v.start for v in tokens.values]
            specs = set(_spec_starts(file))
        index = bisect_right(positions, pos)
        kind = tokens.kinds[index] if index < len(positions) else 0
        if kind == _PACKAGE:
            if verb != "build":
                file.misplaced.append((place, MISPLACED))
        elif kind == _FUNC and any(d.start == positions[index] for d in file.decls):
            if verb == "build":
                file.misplaced.append((place, MISPLACED))
        elif kind in _DECLARES and tokens.kinds[index + 1] != _PAREN or index < len(positions) and positions[index] in specs:
            file.misplaced.append((place, MISPLACED))
        else:
            report(place, MISPLACED)


def _linkname(file: A.File, place: int, words: list[str], report) -> None:
    if not 2 <= len(words) <= 3:
        report(place, f"usage: //{words[0]} localname [linkname]")
    else:
        file.linknames.append((place, words[0], words[1], words[2] if len(words) == 3 else None))


def _spec_starts(node):
    """Find the positions at which declarations begin, in functions too."""
    if isinstance(node, list):
        for item in node:
            yield from _spec_starts(item)
    elif isinstance(node, A.Node):
        if isinstance(node, A.Decl) and not isinstance(node, A.FuncDecl):
            yield node.start
        for name in node._fields:
            yield from _spec_starts(getattr(node, name))
