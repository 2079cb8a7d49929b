"""Stages import only from stages before them: syntax ← types ← lower ← escape ← layout ← codegen ← backend."""
import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "minigo"
STAGES = ["syntax", "types", "lower", "escape", "layout", "codegen", "backend"]
SHARED = {"source", "diag", "diag_codes", "options", "cache"}


def imports(path: Path) -> set[str]:
    """Return the parts of minigo that a module imports, by first name."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{a.name}" for a in node.names] if node.module == "minigo" else [node.module]
        found |= {name.split(".")[1] for name in names if name.startswith("minigo.")}
    return found


@pytest.mark.parametrize("stage", STAGES)
def test_a_stage_imports_nothing_to_its_right(stage):
    allowed = set(STAGES[:STAGES.index(stage) + 1]) | SHARED
    wrong = {str(path.relative_to(PACKAGE)): imports(path) - allowed for path in (PACKAGE / stage).rglob("*.py")}
    assert {name: what for name, what in wrong.items() if what} == {}


def test_shared_modules_import_no_stage():
    assert {name: imports(PACKAGE / f"{name}.py") & set(STAGES) for name in SHARED} == dict.fromkeys(SHARED, set())
