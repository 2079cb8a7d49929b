"""Programs of several packages print, exit and are refused as with `go run .`.

A case is a folder with a go.mod; beside it stand NAME.out, NAME.exit and NAME.err, what the go command did in that folder.
"""
import re

import pytest

from harness import MINIGO, TESTS, Case, Result, RealGo, execute, stable_err

CASES = [Case(path) for path in sorted((TESTS / "modules").iterdir()) if path.is_dir()]


def messages(stderr, folder):
    """Keep what is said of the program: no source lines, no folders of this machine."""
    lines = [line for line in stable_err(stderr).splitlines() if not line.startswith(("    ", "exit status", "# "))]
    text = "\n".join(line.removeprefix("./").replace(str(folder), "MODULE") for line in lines)
    return re.sub(r" \(/\S*/src/\S*\)", "", text) + "\n" if text else ""


@pytest.mark.parametrize("case", CASES, ids=lambda c: c.name)
def test_module(case, request):
    update, against_go = request.config.getoption("--update"), request.config.getoption("--against-go")
    if update or against_go:
        go = RealGo()
        done = execute([go.go, "run", "."], 120, case.path, {**go.env, "GOFLAGS": ""})
    else:
        done = execute([*MINIGO, "run", "."], 120, case.path)
    # go run exits 1 whatever the program's own status was, and says which; minigo run exits with it.
    told = re.search(rb"^exit status (\d+)$", done.stderr, re.M)
    result = Result(done.stdout, int(told[1]) if told else done.returncode, messages(done.stderr, case.path))
    if update:
        case.record(result)
    else:
        assert result == case.expected()
