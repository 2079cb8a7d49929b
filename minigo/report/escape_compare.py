"""Compare escape verdicts: with those of an installed Go (`--against-go`), and of two recorded runs (`--diff`).

Recorded sites are matched by what they are (package, file, function, kind, name, and which of several alike), not by line, so that
moving code is no difference.
"""
from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections import Counter

from minigo.report.escapes import SCHEMA

_LINE = re.compile(r"^(?:\./)?(?P<path>[^:\n]*?\.go):(?P<line>\d+)(?::(?P<col>\d+))?: (?P<text>.*)$")


class CompareError(Exception):
    """What was to be compared with is not there; the text says so."""


# ---- with Go ---------------------------------------------------------------------------------------------------------
def go_lines(target: str, files: list[str], plain: bool) -> list[str]:
    """Return what `go` prints under -gcflags=-m about a folder, a pattern, or the files of a program. Args: plain: with -l.

    Raises: CompareError where no go is installed or it finds errors.
    """
    go = shutil.which("go")
    if go is None:
        raise CompareError("no go command is installed (or in PATH), so there is nothing to compare with")
    pattern = target.endswith("...")
    folder = (target[:-3] or ".") if pattern else target if os.path.isdir(target) else os.path.dirname(target) or "."
    names = ["./..."] if pattern else ["."] if os.path.isdir(target) else [os.path.basename(f) for f in files]
    # Nothing is linked: list -export compiles and prints what compiling prints.
    done = subprocess.run([go, "list", "-export", "-f", "", "-gcflags=-m -l" if plain else "-gcflags=-m", *names], cwd=folder, capture_output=True, text=True,
                          env={**os.environ, "GOTOOLCHAIN": "local"})
    if done.returncode:
        raise CompareError(f"go does not compile this:\n{done.stderr.rstrip()}")
    return [line for line in done.stderr.splitlines() if line and not line.startswith(("# ", "/"))]


def against_go(ours: list[str], theirs: list[str]) -> tuple[list[str], int, int]:
    """Compare lines of messages. Returns: the differences in words, and how many lines of each are equal and not."""
    mine, gos = Counter(map(_parts, ours)), Counter(map(_parts, theirs))
    equal = (mine & gos).total()
    only_mine, only_gos = mine - gos, gos - mine
    out = []
    for place in sorted({p for p, _ in only_mine} | {p for p, _ in only_gos}):
        a = [text for (p, text), n in only_mine.items() if p == place for _ in range(n)]
        b = [text for (p, text), n in only_gos.items() if p == place for _ in range(n)]
        out.append(f"{_place_text(place)}:")
        for i in range(max(len(a), len(b))):
            out.append(f"    minigo: {a[i] if i < len(a) else '(nothing)'}")
            out.append(f"    go:     {b[i] if i < len(b) else '(nothing)'}")
    return out, equal, only_mine.total() + only_gos.total()


def _parts(line: str) -> tuple[tuple[str, int, int], str]:
    m = _LINE.match(line)
    if m is None:
        return ("", 0, 0), line
    return (os.path.basename(m["path"]), int(m["line"]), int(m["col"] or 0)), m["text"]


def _place_text(place: tuple[str, int, int]) -> str:
    file, line, col = place
    return f"{file}:{line}:{col}" if col else f"{file}:{line}" if file else "(no place)"


# ---- of two runs -----------------------------------------------------------------------------------------------------
def read_recording(path: str) -> dict:
    """Read what `--format=json` wrote. Raises: CompareError."""
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
    except (OSError, ValueError) as err:
        raise CompareError(f"{path}: {err}") from None
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise CompareError(f"{path}: not a recording of `minigo escape --format=json` of this version ({SCHEMA})")
    return data


def differences(old: dict, new: dict) -> list[str]:
    """Return one line for each site whose verdict or place of memory differs, or that only one recording has."""
    before, after = _by_identity(old), _by_identity(new)
    out = []
    for key, site in after.items():
        was = before.get(key)
        if was is None:
            if site["verdict"] != "stack" or site["placement"]["where"] == "heap":
                out.append((site, f"new: {_verdict(site)}"))
        elif _verdict(was) != _verdict(site):
            out.append((site, f"{_verdict(was)} → {_verdict(site)}"))
    out += [(site, f"gone; was {_verdict(site)}") for key, site in before.items()
            if key not in after and (site["verdict"] != "stack" or site["placement"]["where"] == "heap")]
    out.sort(key=lambda item: (item[0]["file"], item[0]["line"], item[0]["col"]))
    return [f"{site['file']}:{site['line']}:{site['col']}: {site['name']} in {site['function']}: {text}" for site, text in out]


def _verdict(site: dict) -> str:
    leaks = "".join(sorted(f" to {chain['to']}" for chain in site["chains"])) if site["verdict"] == "leak" else ""
    return f"{site['lifetime']}{leaks}, {site['placement']['where']}"


def _by_identity(data: dict) -> dict:
    found: dict = {}
    count: Counter = Counter()
    for site in data["sites"]:
        key = tuple(site[name] for name in ("package", "file", "function", "kind", "name"))
        count[key] += 1
        found[(*key, count[key])] = site
    return found
