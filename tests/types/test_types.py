"""The type checker says what real Go says, and annotates what it accepts.

NAME.go holds wrong programs with the markers of tests/test_errors.py, here without a limit of reports; accept/NAME.go are right
ones.  `// NAME "main.f.func1"` is the name a literal on that line has in traces.
"""
import re
import sys
from pathlib import Path

import pytest

from harness import ROOT
from minigo.diag import Diagnostics
from minigo.driver import parse_library
from minigo.source import SourceSet
from minigo.syntax import ast as A
from minigo.syntax.parser import parse_file
from minigo.types.check import check_package
from minigo.verify.astcheck import verify_ast
from test_errors import compare, mark, real_go, unmarked  # noqa: F401 (real_go is a fixture)

HERE = Path(__file__).parent
LIB = ROOT / "minigo" / "lib"
WRONG = sorted(HERE.glob("*.go"))
RIGHT = sorted(HERE.glob("accept/*.go"))
PACKAGES = sorted({str(p.parent.relative_to(LIB)) for p in LIB.rglob("*.go")})
sys.setrecursionlimit(20_000)
library: dict = {}


def check(path, files, **limit):
    """Check a package given as (name, bytes) pairs; return it and the diagnostics."""
    sources = SourceSet()
    diags = Diagnostics(sources, **limit)
    trees = [parse_file(sources.add(name, data), diags) for name, data in files]
    assert diags.ok, diags.render_text()
    return check_package(path, trees, import_package, diags, sources, lambda p: parse_library(p, sources)), diags


def import_package(path, pos=0):
    if path not in library:
        files = sorted((LIB / path).glob("*.go"))
        if not files:
            raise ImportError(f"package {path} is not in std")
        library[path], diags = check(path, [(p.name, p.read_bytes()) for p in files])
        assert diags.ok, diags.render_text()
    return library[path]


def literals(node):
    """Find all function literals of a tree."""
    if isinstance(node, list):
        for item in node:
            yield from literals(item)
    elif isinstance(node, A.Node):
        if isinstance(node, A.FuncLit):
            yield node
        for name in node._fields:
            yield from literals(getattr(node, name))


@pytest.mark.parametrize("path", WRONG, ids=lambda p: p.stem)
def test_wrong(request, path, tmp_path):
    if request.config.getoption("--update") or request.config.getoption("--against-go"):
        plain = tmp_path / path.name
        plain.write_text(unmarked(path))
        done, _ = request.getfixturevalue("real_go").build(plain, "-gcflags=-e")
        text = done.stderr.decode()
        if request.config.getoption("--update"):
            mark(path, text)
    else:
        _, diags = check("main", [(path.name, unmarked(path).encode())], limit=10**6)
        text = diags.render_text(carets=False)
    compare(path, text)


@pytest.mark.parametrize("path", RIGHT, ids=lambda p: p.stem)
def test_right(request, path, tmp_path):
    if request.config.getoption("--against-go"):
        done, _ = request.getfixturevalue("real_go").build(path)
        assert done.returncode == 0, done.stderr.decode()
    package, diags = check("main", [(path.name, path.read_bytes())])
    assert diags.ok, diags.render_text()
    verify_ast(package)
    names = {n: m for n, line in enumerate(path.read_text().split("\n"), 1) for m in re.findall(r'// NAME "(.*)"$', line)}
    found = {}
    for lit in literals(package.files):
        found.setdefault(diags.sources.position(lit.start)[1], lit.func.full_name)
    assert names == {n: found.get(n) for n in names}


@pytest.mark.parametrize("path", PACKAGES)
def test_library(path):
    """The library is free of errors and completely annotated."""
    verify_ast(import_package(path))
