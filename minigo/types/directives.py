"""What directives may be said of, and what must be there for them. Reported only for packages that are otherwise right.

Source: `go doc compile`, "Compiler Directives"; https://pkg.go.dev/embed; the compiler's messages as observed.
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.types import constants as K
from minigo.types.objects import Func, Var


def imported_paths(file) -> set[str]:
    return {K.parse_string(d.path.text).decode("utf-8", "replace") for d in file.imports}


def linknames(file) -> dict:
    """Return what //go:linkname says in a file: local name -> linker's name, "" where it gives none."""
    found: dict = {}
    for d in file.directives:
        if d.word in ("linkname", "linknamestd"):
            found.setdefault(d.words[0], d.words[1] if len(d.words) > 1 else "")
    return found


def check_directives(checker, file) -> None:
    """Report directives that belong to something they cannot be said of, and bodies that are missing."""
    report = checker.late_error
    imported = imported_paths(file)
    known: set = set()
    for d in file.directives:
        kind = d.owner.__class__
        if d.word in ("linkname", "linknamestd"):
            _check_linkname(checker, d, imported, known)
        elif d.owner is None:
            continue
        elif d.is_embed:
            if kind is not A.VarDecl:
                report(d.pos, "MisplacedDirective", "misplaced go:embed directive")
        elif d.is_function and kind is not A.FuncDecl or d.word == "build" and kind is not A.File:
            report(d.pos, "MisplacedDirective", "misplaced compiler directive")
    for variable in {d.owner: None for d in file.directives if d.is_embed and d.owner.__class__ is A.VarDecl}:
        _check_embed(checker, file, variable, "embed" in imported)
    for decl in file.decls:
        if decl.__class__ is A.FuncDecl:
            _check_function(checker, decl, known)


def _check_linkname(checker, d, imported: set, known: set) -> None:
    report, name = checker.late_error, d.words[0]
    if "unsafe" not in imported:
        report(d.pos, "BadLinkname", f'//go:{d.word} only allowed in Go files that import "unsafe"')
    elif len(d.words) > 1 and "[" in d.words[1] and "]" in d.words[1]:
        report(d.pos, "BadLinkname", f"//go:{d.word} reference of an instantiation is not allowed")
    elif name in known:
        report(d.pos, "BadLinkname", f"duplicate //go:{d.word} for {name}")
    elif checker.pkg.scope.get(name).__class__ in (Func, Var):
        known.add(name)
    elif checker.allows(18, d.pos):
        report(d.pos, "BadLinkname", f"//go:{d.word} must refer to declared function or variable")


def _check_embed(checker, file, decl, imported: bool) -> None:
    pos = min(d.pos for d in file.directives if d.owner is decl and d.is_embed)
    why = None
    if not imported:
        why = 'requires import "embed" (or import _ "embed", if package is not used)'
    elif len(decl.names) > 1:
        why = "cannot apply to multiple vars"
    elif decl.values:
        why = "cannot apply to var with initializer"
    elif decl not in file.decls:
        why = "cannot apply to var inside func"
    elif not checker.allows(16, pos):
        why = f"requires go1.16 or later (-lang was set to go1.{checker.language}; check go.mod)"
    if why is not None:
        checker.late_error(pos, "BadEmbed", f"go:embed {why}")


def _check_function(checker, decl, known: set) -> None:
    if decl.body is not None:
        if "noescape" in decl.pragmas:
            checker.late_error(decl.pos, "MisplacedDirective", "can only use //go:noescape with external func implementations")
    elif decl.recv is not None or decl.name.name not in known:
        checker.late_error(decl.pos, "MissingBody", "missing function body")
