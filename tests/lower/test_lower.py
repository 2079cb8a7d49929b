"""Lowering: programs that behave as under real Go, and the shapes that constructs are lowered to.

`programs` were recorded with real Go. `shapes/NAME.go` holds functions, `shapes/NAME.lower` their lowered text; MINIGO_UPDATE=1 rewrites it.
"""
import os
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from harness import cases, run_minigo  # noqa: E402

PROGRAMS = [*(HERE / "programs").glob("*.go"), *(HERE.parent / "run").glob("*.go")]
SHAPES = sorted((HERE / "shapes").glob("*.go"))


@pytest.mark.parametrize("case", cases(HERE / "programs"), ids=lambda c: c.name)
def test_program_prints_what_real_go_prints(case):
    assert run_minigo(case) == case.expected()


def lowered(path):
    from minigo.driver import Compilation
    from minigo.lower.package import lower_package

    compilation = Compilation([(path.name, path.read_bytes())])
    return lower_package(compilation.check(), compilation.sources)


def lowered_text(path):
    from minigo.lower.dump import dump_unit
    from minigo.lower.package import order_unit

    unit = lowered(path)
    order_unit(unit)
    return dump_unit(unit)


@pytest.mark.parametrize("path", sorted(PROGRAMS), ids=lambda p: p.stem)
def test_lowered_tree_keeps_its_promises(path):
    from minigo.lower.package import order_unit
    from minigo.verify.lowercheck import check_unit

    unit = lowered(path)
    check_unit(unit)
    order_unit(unit)
    check_unit(unit)


@pytest.mark.parametrize("path", SHAPES, ids=lambda p: p.stem)
def test_construct_is_lowered_to_its_shape(path):
    golden = path.with_suffix(".lower")
    text = lowered_text(path)
    if os.environ.get("MINIGO_UPDATE"):
        golden.write_text(text)
    assert text == golden.read_text()
