"""The cache of parser tables, compiled packages and programs: files named by a hash of everything they depend on.

Writers put a complete temporary file in place by rename, so readers in other processes never see half a file. A cache folder
that cannot be written is no error: the result is compiled again next time. What is not in the cache may be in the wheel (prebuilt.py).
"""
from __future__ import annotations

import fcntl
import hashlib
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from minigo import prebuilt
from minigo.options import cache_dir

PACKAGE_DIR = Path(__file__).resolve().parent
_KEEP_PROGRAMS = 400
_SOURCES = (".py", ".go", ".lark", ".txt")
_COUNTED = (*_SOURCES, ".so", ".a")


def digest(*parts: str | bytes) -> str:
    """Return a short hexadecimal hash of the parts, each with its length."""
    h = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        h.update(b"%d:" % len(data))
        h.update(data)
    return h.hexdigest()


def toolchain_id() -> str:
    """Return a hash of this installation: the name, size and time of each file of the compiler, its library and runtime."""
    global _toolchain
    if _toolchain is None:
        rows = []
        for _, entry in _files(_COUNTED):
            stat = entry.stat()
            rows.append(f"{entry.path} {stat.st_size} {stat.st_mtime_ns}")
        _toolchain = digest(*sorted(rows))
    return _toolchain


_toolchain: str | None = None


def contents_id() -> str:
    """Return a hash of what this compiler and its library contain, wherever and whenever they were installed."""
    parts = []
    for name, entry in sorted(_files(_SOURCES)):
        with open(entry.path, "rb") as file:
            parts += name, file.read()
    return digest(*parts)


def _files(kinds: tuple[str, ...]) -> Iterator[tuple[str, os.DirEntry]]:
    """List the files of this installation with such endings, each with its name in an installed package."""
    folders = [(str(PACKAGE_DIR), "")]
    if not (PACKAGE_DIR / "grammar").is_dir():  # a checkout
        folders.append((str(PACKAGE_DIR.parent / "grammar"), "grammar/"))
    while folders:
        folder, prefix = folders.pop()
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name in ("__pycache__", "docs", "_library"):
                    continue
                if entry.is_dir():
                    folders.append((entry.path, f"{prefix}{entry.name}/"))
                elif entry.name.endswith(kinds):
                    yield prefix + entry.name, entry


class Cache:
    """One folder of the cache: `table` (parser tables), `lib` and `lib-verified` (library packages of this installation) or `run` (programs)."""

    def __init__(self, kind: str):
        self.kind = kind
        self.folder = cache_dir() / kind / toolchain_id()[:16] if kind.startswith("lib") else cache_dir() / kind

    def path(self, name: str) -> Path:
        return self.folder / name.replace("/", "_")

    def read(self, name: str) -> bytes | None:
        """Return what the cache has under this name, else what the wheel brought; None when neither has it."""
        data = self.read_own(name)
        if data is None and self.kind in prebuilt.KINDS:
            data = prebuilt.read(self.kind, self.path(name).name)
        return data

    def read_own(self, name: str) -> bytes | None:
        try:
            with open(self.path(name), "rb") as f:
                return f.read()
        except OSError:
            return None

    def write(self, name: str, data: bytes) -> bool:
        """Store `data`; return whether that was possible."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            temporary = self.folder / f".new-{os.getpid()}-{time.monotonic_ns()}"
            try:
                with open(temporary, "xb") as f:
                    f.write(data)
                os.replace(temporary, self.path(name))
            finally:
                temporary.unlink(missing_ok=True)
        except OSError:
            return False
        if self.kind == "run":
            self._drop_oldest()
        return True

    @contextmanager
    def lock(self, name: str):
        """Hold off other processes that lock the same name; no lock where the folder cannot be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle = os.open(self.path(name + ".lock"), os.O_RDWR | os.O_CREAT, 0o666)
        except OSError:
            yield
            return
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            os.close(handle)

    def _drop_oldest(self) -> None:
        """Remove all but the newest programs. Other processes may do the same meanwhile: what is gone is gone."""
        entries = []
        for entry in os.scandir(self.folder):
            try:
                entries.append((entry.stat().st_mtime_ns, entry.path))
            except FileNotFoundError:
                continue
        for _, path in sorted(entries)[:-_KEEP_PROGRAMS]:
            Path(path).unlink(missing_ok=True)
