"""Compile the whole library when the wheel is built: `python -m minigo.prebuilding FOLDER` (runtime_c/CMakeLists.txt calls it).

Provides: the folder that `prebuilt.py` reads: MANIFEST, `lib/` and `table/` with the files that the cache would have.
"""
from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from minigo import prebuilt
from minigo.cache import PACKAGE_DIR, Cache, contents_id

_NEEDED = ("llvmlite.binding", "lark", "elftools")


def main(folder: str) -> int:
    """Make the folder anew unless it is of this state of the sources. Returns: an exit status."""
    out = Path(folder)
    missing = [name for name in _NEEDED if not _importable(name)]
    if missing or PACKAGE_DIR.parent != Path.cwd():
        why = f"{missing[0]} cannot be imported" if missing else f"another installation of minigo is found first, in {PACKAGE_DIR}"
        print(f"minigo: {why}, so this wheel has no compiled library: each package of it will be compiled where it is first imported")
        shutil.rmtree(out, ignore_errors=True)
        return 0
    manifest = prebuilt.manifest(contents_id())
    written = out / prebuilt.MANIFEST
    if not (written.exists() and written.read_text(encoding="utf-8") == manifest):
        make(out, manifest, library_paths())
    return 0


def library_paths() -> list[str]:
    """List the packages of the library."""
    from minigo.packages import LIB, library_files

    paths = [os.path.relpath(folder, LIB) for folder, _, _ in os.walk(LIB)]
    return sorted(path for path in paths if library_files(path))


def make(out: Path, manifest: str, paths: list[str]) -> None:
    """Compile these packages and those they import into the folder; the manifest comes last, so half a folder is none."""
    from minigo.driver import with_deep_stack

    shutil.rmtree(out, ignore_errors=True)
    prebuilt.ignore()
    with tempfile.TemporaryDirectory(prefix="minigo-") as cache:
        os.environ["MINIGO_CACHE"] = cache
        files = with_deep_stack(lambda: _compile(paths))
        (out / "lib").mkdir(parents=True)
        for name, data in files.items():
            (out / "lib" / name.replace("/", "_")).write_bytes(data)
        shutil.copytree(Cache("table").folder, out / "table")
    (out / prebuilt.MANIFEST).write_text(manifest, encoding="utf-8")


def _compile(paths: list[str]) -> dict[str, bytes]:
    """Return the files of the packages. Raises: what compiling raises; RuntimeError when the temporary folder cannot take them."""
    from minigo.children import Child
    from minigo.driver import Compilation, Compiled, pctab_of
    from minigo.options import Options

    options = Options()
    library = Compilation([], options).library
    paths = library.link_order(paths)
    compiled = Compiled({path: library.object_of(path) for path in paths}, options.library_kind)
    for child in [Child(lambda path=path: pctab_of(compiled, path) is not None) for path in paths]:
        child.wait()
    files = {}
    for path in paths:
        facts = library.cache.read_own(path + ".pkg")
        if facts is None:
            raise RuntimeError(f"the compiled package {path} cannot be kept in {library.cache.folder}")
        files |= {path + ".pkg": facts, path + ".o": compiled.objects[path], path + ".pctab": pctab_of(compiled, path)}
    return files


def _importable(name: str) -> bool:
    try:
        __import__(name)
    except ImportError:
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
