"""The benchmark programs allocate no more objects than in real Go, but for five in a hundred; --full."""
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
def test_programs_allocate_as_in_go():
    done = subprocess.run([sys.executable, Path(__file__).with_name("mallocs.py")], capture_output=True, text=True, timeout=3600)
    assert done.returncode == 0, done.stdout + done.stderr
