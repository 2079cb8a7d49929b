"""Each code of the catalogue is reported for its example, each code reported is in the catalogue."""
from __future__ import annotations

import re

import pytest
from harness import ROOT, RealGo

from minigo.diag_codes import CODES
from minigo.driver import Compilation, CompileError

EXAMPLES = [code for code, (_, example) in CODES.items() if example]
WITHOUT_EXAMPLE = {"ImportCRenamed", "InvalidPackageName", "MismatchedPkgName", "MissingMain", "MultiValAssignOp", "TooNew", "UnsupportedFeature"}


def program(example: str) -> str:
    return f"package main\n\n{example}\n" + ("" if "func main" in example else "\nfunc main() {}\n")


def codes(text: str) -> set[str]:
    try:
        Compilation([("x.go", text.encode())]).check_promises()
    except CompileError as error:
        return {d.code for d in error.diagnostics.sorted()}
    return set()


@pytest.mark.parametrize("code", EXAMPLES)
def test_example_is_reported_with_its_code(code):
    assert code in codes(program(CODES[code][1]))


# The promises of //minigo: comments are minigo's own.
@pytest.mark.real_go
@pytest.mark.parametrize("code", [code for code in EXAMPLES if not code.endswith("Promise")])
def test_real_go_refuses_the_example(code, tmp_path):
    path = tmp_path / "x.go"
    path.write_text(program(CODES[code][1]))
    done, _ = RealGo().build(path)
    assert done.returncode != 0


def test_what_has_no_example_is_known():
    assert {code for code, (_, example) in CODES.items() if not example} == WITHOUT_EXAMPLE


def test_codes_in_the_source_are_in_the_catalogue():
    used = set()
    for path in sorted((ROOT / "minigo").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        used |= set(re.findall(r'code="(\w+)"', text))
        used |= set(re.findall(r'self\.error\([^,\n]+, "([A-Z]\w+)"', text))
    assert used - CODES.keys() == set()
