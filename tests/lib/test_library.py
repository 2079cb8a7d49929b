"""Compare the library with real Go: every area of compare/ must find no difference."""
import subprocess

import pytest

import try_with_go

if try_with_go.go_command() is None:
    pytest.skip("the go command is not installed: nothing to compare the library with", allow_module_level=True)


@pytest.fixture(scope="module")
def binaries(tmp_path_factory):
    return try_with_go.build(tmp_path_factory.mktemp("lib"))


@pytest.mark.parametrize("area", try_with_go.areas())
def test_library_agrees_with_real_go(binaries, area):
    done = subprocess.run([str(binaries / area)], capture_output=True, text=True, errors="replace", timeout=300)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
