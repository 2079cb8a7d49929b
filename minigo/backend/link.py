"""Link objects into an executable with the system's C compiler.

Requires: the objects of all packages and the static runtime. Provides: an ELF executable that needs no Python.
"""
from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from minigo.backend.optimize import emit_object, parse_module
from minigo.backend.runtime import find_runtime, stale_runtime

_UNDEFINED = re.compile(r"undefined (?:reference to|symbol:) [`']?(mg_\w+)")  # in the words of bfd, gold and lld


class LinkError(Exception):
    """The system linker is missing or refused; the text is for the user."""


def link_executable(objects: dict[str, bytes], pctabs: dict[str, bytes], output: Path) -> None:
    """Write the executable. Args: objects and pctabs by package path. Raises: LinkError, RuntimeMissing, OSError."""
    compiler = next(filter(None, map(shutil.which, (os.environ.get("CC") or "cc", "gcc", "clang"))), None)
    if compiler is None:
        raise LinkError("`minigo build` needs a C compiler to link with: install gcc or clang (Debian: apt install gcc)")
    static = find_runtime("libminigo_rt.a")
    with tempfile.TemporaryDirectory(prefix="minigo-") as folder:
        files = []
        for n, data in enumerate([*objects.values(), emit_object(parse_module(_pctab_module(pctabs)))]):
            files.append(os.path.join(folder, f"{n}.o"))
            Path(files[-1]).write_bytes(data)
        linked = os.path.join(folder, "a.out")
        command = [compiler, "-Wl,-z,now", "-o", linked, *files, static, "-lm", "-lpthread"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            if missing := set(_UNDEFINED.findall(done.stderr)):
                raise stale_runtime("libminigo_rt.a", list(missing))
            raise LinkError(f"the system linker failed:\n{done.stderr.strip()}")
        shutil.move(linked, output)


def _pctab_module(pctabs: dict[str, bytes]) -> str:
    """Make the IR of `mg_aot_pctabs` (docs/abi.md, "The module record")."""
    lines, rows = [], []
    for n, (path, blob) in enumerate(pctabs.items()):
        data = "".join(f"\\{byte:02X}" for byte in blob)
        lines.append(f'@"mg.module.{path}" = external global i8')
        lines.append(f'@pctab{n} = private constant [{len(blob)} x i8] c"{data}", align 8')
        rows.append(f'{{ptr, ptr, i64}} {{ptr @"mg.module.{path}", ptr @pctab{n}, i64 {len(blob)}}}')
    rows.append("{ptr, ptr, i64} zeroinitializer")
    lines.append(f"@mg_aot_pctabs = constant [{len(rows)} x {{ptr, ptr, i64}}] [{', '.join(rows)}]")
    return "\n".join(lines) + "\n"
