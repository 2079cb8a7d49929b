"""Broken programs with the messages of real Go: `tests/syntax/errors/*.txt`.

A file is a sequence of cases: `=== name`, the source, `--- go` and the messages (LINE:COL: text) that `go build` prints. A name that ends in "(escaped)" has its source in Python escapes, with no final newline but those written.
`python tests/syntax/error_cases.py` records the messages again with the Go of the environment, and says what changed.
"""
from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Iterator, NamedTuple

from harness import find_go

# Messages of later stages, which go on after lexical errors.
_TYPE_ERROR = re.compile(r": (undefined: |declared and not used|missing return|extra init expr|label \w+ defined)|not an expression$")
FOLDER = Path(__file__).resolve().parent / "errors"


class Case(NamedTuple):
    file: str
    name: str
    text: str  # as in the file
    expected: list[str]

    @property
    def source(self) -> bytes:
        if self.name.endswith("(escaped)"):
            return self.text.rstrip("\n").encode("latin-1").decode("unicode_escape").encode("latin-1")
        return self.text.encode("utf-8")


def read_cases(path: Path) -> Iterator[Case]:
    for part in ("\n" + path.read_text(encoding="utf-8")).split("\n=== ")[1:]:
        head, _, rest = (part if part.endswith("\n") else part + "\n").partition("\n")
        text, _, expected = rest.partition("--- go\n")
        yield Case(path.name, head, text, expected.splitlines())


def all_cases() -> list[Case]:
    return [case for path in sorted(FOLDER.glob("*.txt")) for case in read_cases(path)]


def ask_go(source: bytes) -> list[str]:
    """Return the syntax errors of real Go for a file, without the file's name; type errors are left out.

    `go build` is asked (the go command itself reads package clause and imports); where it names no place, the compiler.
    """
    environment = {**os.environ, "GOTOOLCHAIN": "local"}
    for command in (["build", "-o", "out", "."], ["tool", "compile", "-p", "p", "-o", "x.o", "x.go"]):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "x.go").write_bytes(source)
            Path(folder, "go.mod").write_text("module p\n\ngo 1.27\n")
            done = subprocess.run([find_go(), *command], cwd=folder, capture_output=True, env=environment, timeout=60)
        text = "\n" + (done.stdout + done.stderr).decode("utf-8", "replace").replace("./x.go:", "x.go:")
        lines = [line.rstrip("\n").replace("\n", "\\n") for line in text.split("\nx.go:")[1:]]
        if done.returncode == 0 or lines:
            break
    kept = [line for line in lines if not _TYPE_ERROR.search(line)]
    return kept if len(kept) == len(lines) else [line for line in kept if "too many errors" not in line]


def record() -> None:
    for path in sorted(FOLDER.glob("*.txt")):
        parts = []
        for case in read_cases(path):
            found = ask_go(case.source)
            if case.expected and found != case.expected:
                print(f"{case.file}: {case.name}: changed")
            parts.append(f"=== {case.name}\n{case.text}--- go\n" + "".join(line + "\n" for line in found))
        path.write_text("".join(parts), encoding="utf-8")


if __name__ == "__main__":
    record()
