"""Reports are sorted, cut and drawn as Go's are, with the line and a caret."""
from __future__ import annotations

import json

from minigo.diag import Diagnostics
from minigo.source import SourceSet


def two_files():
    sources = SourceSet()
    a = sources.add("a.go", "package p\n\tx := é + 1\n".encode())
    b = sources.add("b.go", b"package p\n")
    return Diagnostics(sources), a.base, b.base


def test_text_has_line_and_caret():
    diags, a, b = two_files()
    diags.error(a + 16, "undefined: é", code="UndeclaredName", notes=[(b, "see here"), (0, "and there")])
    assert diags.render_text() == ("a.go:2:7: undefined: é\n    \tx := é + 1\n    \t     ^\n\tb.go:1:1: see here\n\tand there\n")
    assert diags.render_text(carets=False) == "a.go:2:7: undefined: é\n\tb.go:1:1: see here\n\tand there\n"
    assert "\x1b[31m^\x1b[0m" in diags.render_text(color=True)


def test_order_is_that_of_positions():
    diags, a, b = two_files()
    for pos, text in ((b, "third"), (a + 11, "second"), (a, "first"), (0, "before all")):
        diags.error(pos, text, code="UnusedVar")
    assert [str(d) for d in diags.sorted()] == ["before all", "a.go:1:1: first", "a.go:2:2: second", "b.go:1:1: third"]


def test_one_syntax_error_a_line_and_no_repeated_text():
    diags, a, _ = two_files()
    for col, text in ((0, "syntax error: one"), (3, "syntax error: two"), (4, "other"), (4, "other"), (5, "others")):
        diags.error(a + col, text, code="InvalidSyntaxTree")
    assert [d.message for d in diags.sorted()] == ["syntax error: one", "other", "others"]


def test_the_tenth_report_is_the_last():
    sources = SourceSet()
    source = sources.add("a.go", b"x\n" * 20)
    diags = Diagnostics(sources)
    for i in range(9):
        diags.error(source.base + 2 * i, f"m{i}", code="UnusedVar")
    assert not diags.full and "too many" not in diags.render_text()
    diags.error(source.base + 18, "m9", code="UnusedVar")
    diags.error(source.base + 20, "m10", code="UnusedVar")
    assert diags.full and len(diags) == 11
    assert diags.render_text(carets=False).endswith("a.go:10:1: m9\na.go:10:1: too many errors\n")


def test_json_has_places_and_notes():
    diags, a, b = two_files()
    diags.error(a, "no", code="BadDecl", notes=[(b, "see")])
    assert json.loads(diags.render_json()) == [{"file": "a.go", "line": 1, "col": 1, "message": "no", "code": "BadDecl",
                                                "notes": [{"file": "b.go", "line": 1, "col": 1, "message": "see"}]}]


def test_long_lines_and_control_characters_are_tamed():
    sources = SourceSet()
    source = sources.add("a.go", b"a" * 500 + b"\x1b[31m" + b"b" * 500)
    diags = Diagnostics(sources)
    diags.error(source.base + 500, "here", code="InvalidSyntaxTree")
    _, line, caret = diags.render_text().splitlines()
    assert len(line) < 160 and "\x1b" not in line and line[len(caret) - 1] == "\ufffd"
