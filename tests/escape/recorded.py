"""Escape verdicts of real Go: run `go build -gcflags='-m -l'`, or with `-m` alone, over programs and keep what it prints in NAME.m."""
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from harness import find_go

HERE = Path(__file__).resolve().parent


def go_verdicts(programs: dict, flags: str = "-m -l") -> dict:
    """Return for each name the list of lines Go prints. Args: programs: name -> list of files, all package main."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "go.mod").write_text("module x\n\ngo 1.27\n")
        # With several packages the results are thrown away; one alone would be linked and written.
        (root / "other").mkdir()
        (root / "other" / "other.go").write_text("package other\n")
        for name, files in programs.items():
            (root / name).mkdir()
            for file in files:
                shutil.copy(file, root / name / file.name)
        go = find_go()
        result = subprocess.run([go, "build", f"-gcflags={flags}", "./..."], cwd=root, capture_output=True, text=True,
                                env={**os.environ, "GOTOOLCHAIN": "local"})
    found = {name: [] for name in programs}
    name = None
    for line in result.stderr.splitlines():
        if line.startswith("# "):
            name = line.split("/")[-1]
        elif name is None:
            raise RuntimeError(f"go build printed: {line}")
        elif not line.startswith("/"):    # an instance of a function of Go's own library
            # Variables of the compiler for a range over a function have no position.
            found[name].append(re.sub(r"^(?:\./)?\w+/(?=\w+\.go:)", "./", line))
    return found


def record(sources: list, out: Path, flags: str = "-m -l") -> None:
    """Write the verdicts of each program of `sources` (files or folders) to `out`/NAME.m."""
    programs = {s.stem if s.is_file() else s.name: [s] if s.is_file() else sorted(s.glob("*.go")) for s in sources}
    for name, lines in go_verdicts(programs, flags).items():
        (out / f"{name}.m").write_text("".join(line + "\n" for line in lines))
