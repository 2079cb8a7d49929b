"""The IR of small programs, function by function, against recorded text.

A case is NAME.go; NAME.ll holds the IR of the package's functions without debug information, attribute groups and numbered names
that change with unrelated code.  `pytest tests/codegen --update` records it anew.
"""
import re
from pathlib import Path

import pytest

from minigo.driver import Compilation
from minigo.options import Options
from minigo.verify.ircheck import check_ir

HERE = Path(__file__).parent
CASES = sorted(HERE.glob("*.go"))


def generate(path):
    return Compilation([(path.name, path.read_bytes())], Options()).generate_ir()


def filtered(ir):
    """Keep the definitions of main's functions, without metadata and attribute groups."""
    out, keep = [], False
    for line in ir.split("\n"):
        if line.startswith("define "):
            keep = '@"go.main.' in line and '@"go.main.init"' not in line
        if keep and not line.lstrip().startswith("#dbg_"):
            line = re.sub(r",? !(dbg|range|prof|nonnull|noundef) !\d+", "", line)
            line = re.sub(r" #\d+( \{)?", r"\1", line)
            out.append(re.sub(r"@\.(str|gc|desc|data|fn|tab|zeros)\.\d+", r"@.\1", line))
        if line == "}":
            if keep:
                out.append("")
            keep = False
    return "\n".join(out)


@pytest.mark.parametrize("path", CASES, ids=lambda p: p.stem)
def test_ir(path, request):
    ir = generate(path)
    check_ir(ir)
    golden = path.with_suffix(".ll")
    text = filtered(ir)
    if request.config.getoption("--update"):
        golden.write_text(text)
    assert text == golden.read_text()


@pytest.mark.parametrize("path", CASES[:1], ids=lambda p: p.stem)
def test_ir_is_the_same_every_time(path):
    assert generate(path) == generate(path)
