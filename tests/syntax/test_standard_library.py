"""Every file of real Go's standard library parses, and its tree has exact spans (a sample; --full takes all files)."""
from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from error_cases import go_binary
from minigo.diag import Diagnostics
from minigo.source import SourceSet
from minigo.syntax.parser import parse_file
from walk import span_faults

SAMPLE = 300


def go_root() -> Path | None:
    go = go_binary()
    if go is None:
        return None
    done = subprocess.run([go, "env", "GOROOT"], capture_output=True, text=True, env={**os.environ, "GOTOOLCHAIN": "local"})
    return Path(done.stdout.strip()) / "src" if done.returncode == 0 and done.stdout.strip() else None


@pytest.mark.skipif(go_binary() is None, reason="go is not installed")
def test_standard_library_parses(request):
    root = go_root()
    if root is None or not root.is_dir():
        pytest.skip("the go command names no folder of sources")
    files = sorted(path for path in root.rglob("*.go") if "testdata" not in path.parts)
    if not request.config.getoption("--full", default=False):
        files = files[::max(1, len(files) // SAMPLE)]
    for path in files:
        sources = SourceSet()
        diags = Diagnostics(sources)
        tree = parse_file(sources.add(path.relative_to(root).as_posix(), path.read_bytes()), diags)
        assert tree is not None, diags.render_text()
        assert span_faults(tree) == [], path
