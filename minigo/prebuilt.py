"""What the wheel brings compiled: objects, facts and pctabs of the library's packages, and the parser's table.

They are read where the user's cache has nothing, and only if they were made from just these sources of the compiler and the library, by
this Python and this llvmlite. Else everything is compiled by the user's minigo and kept in the cache. `prebuilding.py` makes the folder.
Generated code is for x86-64-v2 on every machine (backend/target.py, one of the sources), so the machine that made it does not matter.
"""
from __future__ import annotations

import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "_library"
MANIFEST = "MANIFEST"
KINDS = ("lib", "table")  # the folders of the cache that have a counterpart here
_CONTENTS = "contents"

_fits: bool | None = None


def read(kind: str, file: str) -> bytes | None:
    """Return a file of a kind; None when it is not there or made by another installation."""
    global _fits
    if _fits is None:
        _fits = _is_ours()
    if not _fits:
        return None
    try:
        with open(f"{FOLDER}/{kind}/{file}", "rb") as f:
            return f.read()
    except OSError:
        return None


def ignore() -> None:
    """Read nothing from the folder in this process."""
    global _fits
    _fits = False


def manifest(contents: str) -> str:
    """Return the text of the manifest that this installation would write; contents: `cache.contents_id()`."""
    import llvmlite

    return f"contents {contents}\npython {sys.implementation.cache_tag}\nllvmlite {llvmlite.__version__}\n"


def _is_ours() -> bool:
    """Compare the manifest with this installation, whose hash is remembered for as long as its files have the same sizes and times."""
    from minigo.cache import Cache, contents_id

    try:
        written = (FOLDER / MANIFEST).read_text(encoding="utf-8")
    except OSError:
        return False  # a checkout, or installed without
    cache = Cache("lib")
    known = cache.read_own(_CONTENTS)
    if known is None:
        known = contents_id().encode()
        cache.write(_CONTENTS, known)
    return written == manifest(known.decode())
