"""Import declarations: the packages they name, and the scope of each file.

Without the package nothing else is checked: the go command ends there, too. Where we speak for the compiler alone
(Diagnostics.compiler_alone) a package that is missing is a stand-in, of which everything can be asked and nothing is known.

Source: specification, "Import declarations".
"""
from __future__ import annotations

import re

from minigo.syntax.importpaths import bad_import_path, bad_path_character, is_import_path, is_in_go, unopened
from minigo.types import constants as K
from minigo.types import universe as U
from minigo.types.objects import Package, PkgName
from minigo.types.scope import Scope

_UNIVERSE = Scope(None, U.UNIVERSE)


class Imports:
    __slots__ = ()

    def collect_imports(self) -> bool:
        """Import packages and make the file scopes; report False when one is missing (nothing else is checked then)."""
        pkg, seen, ok = self.pkg, {}, True
        for f in self.files:
            if f.package.name == "_":
                self.error(f.package, "InvalidPackageName", "invalid package name _")
            if f.package.name != pkg.name:
                self.error(f.package, "MismatchedPkgName",
                           f"package {f.package.name}; expected package {pkg.name}")
            for d in f.imports:
                path = import_path(d)
                if path not in seen:
                    imported = self.imported_alone(d, path) if self.diags.compiler_alone else self.imported(d, path)
                    if imported is not None:
                        seen[path] = imported
                        continue
                    ok = self.diags.compiler_alone
                    if not is_import_path(path) and not ok:
                        return False
        if ok:
            pkg.imports = [seen[path] for path in sorted(seen) if not seen[path].missing]
            for f in self.files:
                self.file_scope(f, seen)
        return ok

    def imported(self, d, path: str) -> Package | None:
        """Return the package that an import names; report in the words of the go command when there is none."""
        if not is_import_path(path):
            # The go command gives the file up.
            self.error(d.path, "BadImportPath", f"invalid import path: {path}")
            self.errors = self.errors[-1:]
            return None
        why = bad_import_path(path, d.path.text)
        if why is not None:
            self.error(d.path, "BadImportPath", why)
            return None
        try:
            return U.UNSAFE if path == "unsafe" else self.importer(path, d.path.start)
        except ImportError as failure:
            self.error(d.path, "BrokenImport", str(failure))
            return None

    def imported_alone(self, d, path: str) -> Package | None:
        """Return the package that an import names, or a stand-in; report in the words of the compiler."""
        why = bad_path_character(path)
        if self.diags.any_within(d.path.start, d.path.end):
            return None  # a malformed literal
        if why is not None:
            self.error(d.path, "BadImportPath", f"invalid import path ({why})")
            return None
        why = unopened(path)
        if why is None:
            try:
                return U.UNSAFE if path == "unsafe" else self.importer(path, d.path.start)
            except ImportError:
                why = "open : no such file or directory"
        if is_in_go(path):
            self.diags.remark(d.path.start, f"package {path} is not in the library of minigo: what it declares is unknown")
        else:
            self.error(d.path, "BrokenImport", f"could not import {path} ({why})")
        found = Package(path, re.sub(r"(?<=.)/(?:v\d+)?$", "", path).rpartition("/")[2])
        found.missing = True
        return found

    def file_scope(self, f, packages: dict) -> None:
        scope = self.scope = Scope(Scope(_UNIVERSE, self.pkg.scope))
        self.file_scopes[f] = scope
        for d in f.imports:
            imported = packages.get(import_path(d))
            if imported is None:
                continue
            at = (d.name or d.path).start
            name = d.name.name if d.name is not None else imported.name
            if d.name is not None and imported.path == "C":
                self.error(at, "ImportCRenamed", 'cannot rename import "C"')
                continue
            if name == "init":
                self.error(at, "InvalidInitDecl", "cannot import package as init - init must be a func")
                continue
            obj = d.obj = PkgName(name, self.pkg, at, imported)
            obj.used = imported.missing and (name == "." or not is_in_go(imported.path))
            if d.name is not None:
                d.name.obj = obj
            self.imports.append(obj)
            if name == ".":
                for member in imported.scope.values():
                    if not member.exported:
                        continue
                    other = scope.names.get(member.name)
                    if other is None:
                        scope.names[member.name] = member
                        self.dot_imports.setdefault(member, []).append(obj)
                    else:
                        notes = [(other.pos, f"other declaration of {other.name}")] if other.pos and other.pkg is self.pkg else ()
                        self.error(at, "DuplicateDecl", f"{member.name} redeclared in this block", notes)
            elif name != "_":
                self.declare_in(scope, obj)

    def use_dot_import(self, obj) -> None:
        for name in self.dot_imports.get(obj, ()):
            name.used = True

    def unused_imports(self) -> None:
        for obj in self.imports:
            if obj.used or obj.name == "_":
                continue
            path = obj.imported.path
            if obj.name in (".", path.rsplit("/", 1)[-1]):
                self.error(obj.pos, "UnusedImport", f'"{path}" imported and not used')
            else:
                self.error(obj.pos, "UnusedImport", f'"{path}" imported as {obj.name} and not used')


def import_path(d) -> str:
    return K.parse_string(d.path.text).decode("utf-8", "replace")
