"""Import paths: what can be one, and what the go command says about others.

Source: https://go.dev/ref/spec#Import_declarations; the go command's messages as observed.
"""
from __future__ import annotations


def is_import_path(path: str) -> bool:
    """Report whether the characters are those of a path; a file with another one is not read any further."""
    return bool(path) and all(c.isprintable() and c not in " !\"#$%&'()*,:;<=>?[\\]^`{|}\ufffd" for c in path)


def bad_import_path(path: str, literal: str) -> str | None:
    """Return what the go command says about an import path that names no package, None for a good one."""
    if path.startswith("/"):
        return f"{literal} is not a package path; see 'go help packages'"
    if path.startswith(("./", "../")) or path in (".", ".."):
        return f"{literal} is relative, but relative import paths are not supported in module mode"
    if path.endswith("/"):
        return f"malformed import path {literal}: trailing slash"
    if "//" in path:
        return f"malformed import path {literal}: double slash"
    strange = next((c for c in path if not c.isascii()), None)
    if strange is not None:
        return f"malformed import path {literal}: invalid char '{strange}'"
    return None
