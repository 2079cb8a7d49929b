"""Compare the library with real Go: every area of compare/ must find no difference."""
import os
import subprocess

import pytest
import try_with_go
from harness import find_go


@pytest.fixture(scope="module")
def binaries(tmp_path_factory):
    return try_with_go.build(tmp_path_factory.mktemp("lib"), try_with_go.areas())


@pytest.mark.parametrize("area", try_with_go.areas())
def test_library_agrees_with_real_go(binaries, area):
    done = subprocess.run([str(binaries / area)], capture_output=True, text=True, errors="replace", timeout=300)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]


def test_generated_tables_are_current(tmp_path):
    """The tables are what tests/lib/tables writes with a Go of the same Unicode version."""
    lib = try_with_go.LIB
    for package in ("strconv", "unicode"):
        (tmp_path / package).mkdir()
    subprocess.run([find_go(), "run", ".", str(tmp_path)], cwd=try_with_go.HERE / "tables", check=True,
                   timeout=300, env={**os.environ, "GOTOOLCHAIN": "local"})
    written = sorted(p.relative_to(tmp_path) for p in tmp_path.rglob("*.go"))
    assert written
    for path in written:
        assert (tmp_path / path).read_text() == (lib / path).read_text(), path
