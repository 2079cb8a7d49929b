"""Wrong programs are refused with Go's words at Go's place.

The markers stand in the source, at the end of the line: `// ERROR 7 "regexp"` wants a report at column 7 whose whole text
matches; several may follow each other.  The compiler sees the file without them.  In a regexp \\n\\t stands for the start of a continuation line.  Every report needs a
marker and every marker a report.  --update writes the markers anew from real Go, --against-go compares them with it.
"""
import re

import pytest

from harness import MINIGO, ROOT, TESTS, RealGo, execute

FILES = sorted((TESTS / "errors").glob("*/*.go"))
MARKERS = re.compile(r' ?// ERROR ((?:\d+ "[^"]*" ?)+)$')
MARKER = re.compile(r'(\d+) "([^"]*)"')
REPORT = re.compile(r"^\S*?(\w+\.go):(\d+):(\d+): (.*)$")


def reports(text):
    """Split what a compiler prints into (line, column, message); folders before file names and shown source are dropped."""
    found = []
    for line in re.sub(r"[\w./-]*/(\w+\.go)", r"\1", text).splitlines():
        match = REPORT.match(line)
        if match:
            found.append((int(match[2]), int(match[3]), match[4]))
        elif line.startswith("\t") and found:
            found[-1] = (*found[-1][:2], found[-1][2] + "\n" + line)
        else:
            assert line.startswith(("#", "    ")), f"not a diagnostic: {line}"
    return found


def wanted(path):
    marks = []
    for number, line in enumerate(path.read_text().split("\n"), 1):
        match = MARKERS.search(line)
        if match:
            marks += [(number, int(column), pattern) for column, pattern in MARKER.findall(match[1])]
    return marks


def compare(path, text):
    """Compare as sets: the order on one line is the compiler's affair, the lines must ascend."""
    found, marks = reports(text), wanted(path)
    missing = [m for m in marks if not any(m[:2] == f[:2] and re.fullmatch(m[2], f[2]) for f in found)]
    extra = [f for f in found if not any(m[:2] == f[:2] and re.fullmatch(m[2], f[2]) for m in marks)]
    assert not missing and not extra, "\n".join([*(f"missing {m}" for m in missing), *(f"extra   {f}" for f in extra)])
    lines = [f[0] for f in found if f[2] != "too many errors"]
    assert lines == sorted(lines)


def mark(path, text):
    """Write the markers for the reports in `text` into the file."""
    lines = unmarked(path).split("\n")
    for number in sorted({r[0] for r in reports(text)}):
        texts = [f'{c} "{quoted(m)}"' for l, c, m in reports(text) if l == number]
        lines[number - 1] += " // ERROR " + " ".join(texts)
    path.write_text("\n".join(lines))


def unmarked(path):
    return "\n".join(MARKERS.sub("", line) for line in path.read_text().split("\n"))


def quoted(message):
    escaped = re.sub(r"([.^$*+?{}\[\]|()\\])", r"\\\1", message)
    return escaped.replace("\n", "\\n").replace("\t", "\\t").replace('"', "\\x22")


@pytest.fixture(scope="session")
def real_go():
    return RealGo()


@pytest.mark.parametrize("path", FILES, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_error(request, path, tmp_path):
    update, against_go = request.config.getoption("--update"), request.config.getoption("--against-go")
    plain = tmp_path / path.name
    plain.write_text(unmarked(path))
    if update or against_go:
        done, _ = request.getfixturevalue("real_go").build(plain)
        if update:
            mark(path, done.stderr.decode())
    else:
        done = execute([*MINIGO, "check", str(plain)], 60, cwd=ROOT)
        assert b"Traceback" not in done.stderr, done.stderr.decode()
    assert done.returncode == 1, done.stderr.decode()
    compare(path, done.stderr.decode())
