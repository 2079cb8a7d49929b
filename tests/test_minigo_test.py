"""`minigo test` prints, and ends, as `go test` does.

A case is a module in testcmd/. Its file `commands` has one command a line; `~` in front: lines may come in any order. Beside the
module stands NAME.txt with what the go command did (--update records it, --against-go checks the record). Times, traces,
addresses and what only one of both has are masked.
"""
import re

import pytest

from harness import MINIGO, TESTS, RealGo, execute

FOLDER = TESTS / "testcmd"
CASES = [(path.parent.name, line) for path in sorted(FOLDER.glob("*/commands")) for line in path.read_text().splitlines()]
_TRACE = re.compile(r"^goroutine \d+ (?:gp=.*)?\[.*?(?=^(?:FAIL\t|ok  \t|exit status|\?   \t)|\Z)", re.M | re.S)
_MASKS = ((r"\(\d+\.\d\ds\)", "(T)"), (r"\t\d+\.\d{3}s\b", "\tT"), (r"(addr|pc)=0x[0-9a-f]+", r"\1=0x"), (r"^cpu: .*\n", ""), (r"\b(?:testing|t|fuzz|benchmark)\.go:\d+:", "LIBRARY:"),
          (r"\s+\d+ stack-B/op$", ""), (r"-\d+( *\t) *\d+\t", r"-P\1N\t"), (r"\t *[\d.]+ (ns/op|MB/s|B/op|allocs/op)", r"\tX \1"),
          (r"(Benchmark\S+)\s+N\t", r"\1 N\t"))


def _stdout(data, folder):
    text = _TRACE.sub("[trace]\n", data.decode("utf-8", "backslashreplace")).replace(str(folder), "MODULE")
    for pattern, replacement in _MASKS:
        text = re.sub(pattern, replacement, text, flags=re.M)
    return text


def _stderr(data, folder):
    """Keep what is said of the packages: no source lines, no hints where Go's library is."""
    text = "\n".join(line.removeprefix("./") for line in data.decode().splitlines() if not line.startswith("    "))
    return re.sub(r" \(/\S*/src/\S*\)", "", text).replace(str(folder), "MODULE") + "\n" if text else ""


def _run(case, line, go):
    folder = FOLDER / case
    words = line.removeprefix("~").split()
    if go is not None:
        done = execute([go.go, words[0], "-vet=off", *words[1:]], 300, folder, {**go.env, "GOFLAGS": "-count=1"})
    else:
        done = execute([*MINIGO, *words], 300, folder)
    out = _stdout(done.stdout, folder)
    if line.startswith("~"):
        out = "".join(sorted(out.splitlines(keepends=True)))
    return f"{out}-- stderr\n{_stderr(done.stderr, folder)}-- status {done.returncode}\n"


def _records(case):
    path = FOLDER / f"{case}.txt"
    parts = re.split(r"^\$ (.*)\n", path.read_text(), flags=re.M) if path.exists() else [""]
    return dict(zip(parts[1::2], parts[2::2]))


@pytest.mark.parametrize(("case", "line"), CASES, ids=lambda text: text.replace(" ", "_"))
def test_command(case, line, request):
    update = request.config.getoption("--update")
    got = _run(case, line, RealGo() if update or request.config.getoption("--against-go") else None)
    records = _records(case)
    if update:
        records[line] = got
        order = [command for name, command in CASES if name == case]
        (FOLDER / f"{case}.txt").write_text("".join(f"$ {command}\n{records[command]}" for command in order if command in records))
    else:
        assert got == records[line]
