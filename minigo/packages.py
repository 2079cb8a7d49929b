"""Packages: which files make one, and the library's packages compiled once per installation.

A library package is kept in the cache as an object file and a pickle of what importers need: its types and objects with
their escape tags. Objects of the universe and of other packages are pickled by name, so identity survives.
"""
from __future__ import annotations

import io
import pickle
from collections.abc import Callable
from pathlib import Path

from minigo.cache import PACKAGE_DIR, Cache
from minigo.children import Child
from minigo.diag import InternalError
from minigo.types import objects as O
from minigo.types import types as T
from minigo.types.instances import instance_key, instance_of, is_parameterized

LIB = PACKAGE_DIR / "lib"
# What every program is linked with, imported or not: the panics and strings of generated code live there.
RUNTIME_PACKAGE = "runtime"


class SourceError(Exception):
    """The source cannot be read as a package; the text is for the user."""


class ModuleError(SourceError):
    """What the go command itself complains of; printed as it is."""


def read_files(paths: list[str]) -> list[tuple[str, bytes]]:
    """Read the files. Raises: SourceError naming the one that cannot be read."""
    out = []
    for path in paths:
        try:
            with open(path, "rb") as f:
                out.append((path, f.read()))
        except OSError as err:
            raise SourceError(f"{path}: cannot be read: {err.strerror}") from err
    return out


def library_files(path: str) -> list[Path]:
    """List the files of a library package; empty when there is none."""
    folder = LIB / path
    return sorted(p for p in folder.glob("*.go") if not p.name.endswith("_test.go")) if folder.is_dir() else []


class LibraryPackage:
    """A compiled package of the library. imports: paths of packages it needs directly."""
    __slots__ = ("package", "imports")

    def __init__(self, package: O.Package, imports: list[str]):
        self.package, self.imports = package, imports


class Library:
    """Finds, loads and where needed compiles library packages; one per compilation.

    Args: compile_package: path → (Package, a function that makes its object), called when the cache has no such package. The
    objects are made in children, while the front end goes on with the next package. kind: the folder of the cache.
    """

    def __init__(self, compile_package: Callable[[str], tuple[O.Package, Callable[[], bytes]]], kind: str):
        self.cache = Cache(kind)
        self.loaded: dict[str, LibraryPackage] = {}
        self.compile_package = compile_package
        self._objects: dict[str, bytes] = {}
        self.unfinished: dict[str, tuple[Child, Callable[[], bytes]]] = {}
        self._compiling: list[str] = []
        self._universe = _universe_names()

    def import_package(self, path: str, pos: int = 0) -> O.Package:
        """Return the package for an import. Raises: ImportError with Go's words when there is none."""
        if path in self.loaded:
            return self.loaded[path].package
        if not library_files(path):
            raise ImportError(f"package {path} is not in std")
        if path in self._compiling:
            raise InternalError(f"library packages import each other: {' → '.join([*self._compiling, path])}", pos)
        data = self.cache.read(path + ".pkg")
        if data is None:
            with self.cache.lock(path):  # whoever comes first compiles; the others find it done
                data = self.cache.read(path + ".pkg")
                if data is None:
                    self._compile(path)
        if data is not None:
            self._load(path, data)
        return self.loaded[path].package

    def _compile(self, path: str) -> None:
        self._compiling.append(path)
        package, make_object = self.compile_package(path)
        self._compiling.pop()
        imports = [p.path for p in package.imports if p.path != "unsafe"]
        self.loaded[path] = LibraryPackage(package, imports)
        facts = self._dump(package, imports)

        def store() -> bool:
            return self.cache.write(path + ".o", make_object()) and self.cache.write(path + ".pkg", facts)

        self.unfinished[path] = Child(store), make_object

    def link_order(self, package_imports: list[str]) -> list[str]:
        """List the packages a program needs, each after those it imports."""
        order: dict[str, None] = {}

        def visit(path: str) -> None:
            if path not in order:
                self.import_package(path)
                for imported in self.loaded[path].imports:
                    visit(imported)
                order[path] = None

        for path in [RUNTIME_PACKAGE, *sorted(package_imports)]:
            visit(path)
        return list(order)

    def object_of(self, path: str) -> bytes:
        """Return the object of a library package, compiling it when the cache lost it or cannot be written."""
        make_object = None
        if path in self.unfinished:
            child, make_object = self.unfinished.pop(path)
            child.wait()
        obj = self._objects.get(path) or self.cache.read(path + ".o")
        if obj is None:
            if make_object is None:
                _, make_object = self.compile_package(path)
            obj = make_object()
            self.cache.write(path + ".o", obj)
        self._objects[path] = obj
        return obj

    def _dump(self, package: O.Package, imports: list[str]) -> bytes:
        out = io.BytesIO()
        pickler = _Pickler(out, package, self._universe)
        # Bodies of generic functions are compiled where they are used, and may mention anything.
        everything = package.path == RUNTIME_PACKAGE or any(map(_is_generic, package.scope.values()))
        kept = {name: obj for name, obj in package.scope.items() if everything or obj.exported or isinstance(obj, O.TypeName)}
        # An instance of a generic type is one object in the whole program: whoever needs it finds it at its origin.
        own = [(k, named) for obj in kept.values() if isinstance(obj, O.TypeName) and isinstance(obj.type, T.Named)
               for k, named in obj.type.instances.items() if not is_parameterized(named)]
        pickler.dump((imports, package.name, kept, own))
        return out.getvalue()

    def _load(self, path: str, data: bytes) -> None:
        package = O.Package(path, "")
        imports, package.name, package.scope, instances = _Unpickler(io.BytesIO(data), package, self).load()
        for k, named in instances:
            named.origin.instances[k] = named
        package.imports = [self.import_package(p) for p in imports]
        package.complete = True
        self.loaded[path] = LibraryPackage(package, imports)

    def find(self, path: str, name: str):
        return self.import_package(path).scope[name]


def _universe_names() -> dict[int, str]:
    """Map the id of each object that exists once per process to its name in types/universe.py."""
    from minigo.types import universe

    names = {}
    for name, value in vars(universe).items():
        if isinstance(value, (T.Type, O.Object, O.Package)):
            names[id(value)] = name
    for name, value in universe.UNIVERSE.items():
        names.setdefault(id(value), ":" + name)
        if isinstance(value, O.TypeName) and value.type is not None:
            names.setdefault(id(value.type), "=" + name)
    return names


def _is_generic(obj) -> bool:
    if isinstance(obj, O.TypeName):
        return isinstance(obj.type, T.Named) and any(m.type_params for m in obj.type.methods)
    return isinstance(obj, O.Func) and bool(obj.type_params)


class _Pickler(pickle.Pickler):
    """Writes one package; what belongs elsewhere is written as its name."""

    def __init__(self, out: io.BytesIO, package: O.Package, universe: dict[int, str]):
        super().__init__(out, protocol=pickle.HIGHEST_PROTOCOL)
        self.package, self.universe = package, universe

    def persistent_id(self, value):
        kind = type(value)
        if kind in _PLAIN:
            return None
        if id(value) in self.universe:
            return "universe", self.universe[id(value)]
        if kind is O.Package:
            return ("self",) if value is self.package else ("package", value.path)
        if kind is T.Named and value.obj.pkg is not self.package:
            if value.origin is not None:
                return "instance", value.origin, None if is_parameterized(value) else instance_key(value.targs), value.targs
            return "type", value.obj.pkg.path, value.obj.name
        if kind is O.TypeName and value.pkg is not self.package:
            return "object", value.pkg.path, value.name
        return None

    def reducer_override(self, value):
        kind = type(value)
        if kind is T.Named:
            if value.origin is not None:
                return T.Named, (None,), (None, {s: getattr(value, s) for s in ("obj", "local_id", "origin", "targs")})
            return T.Named, (None,), (None, {s: getattr(value, s) for s in ("obj", "_underlying", "_methods", "local_id", "type_params", "local_targs")})
        if kind is T.TypeParam:
            return T.TypeParam, (None,), (None, {"obj": value.obj, "constraint": value.constraint})
        slots = _SLOTS.get(kind)
        if slots is None:
            return NotImplemented
        return type(value), (value.name, None, value.pkg), (None, {s: getattr(value, s) for s in slots})


_PLAIN = frozenset({str, int, bool, tuple, list, dict, bytes, float, frozenset, type(None)})
# What an importer needs of each kind of object; positions and syntax stay behind.
_SLOTS = {O.Func: ("type", "full_name", "ptr_recv", "linkname", "pragmas", "escape_tags", "placed", "returned", "has_body", "type_params"),
          O.Var: ("type", "kind", "embedded"), O.Const: ("type", "value"), O.TypeName: ("type", "is_alias")}


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: io.BytesIO, package: O.Package, library: Library):
        super().__init__(data)
        self.package, self.library = package, library

    def persistent_load(self, pid):
        from minigo.types import universe

        kind = pid[0]
        if kind == "self":
            return self.package
        if kind == "package":
            return self.library.import_package(pid[1])
        if kind == "type":
            return self.library.find(pid[1], pid[2]).type
        if kind == "instance":
            return instance_of(*pid[1:])
        if kind == "object":
            return self.library.find(pid[1], pid[2])
        name = pid[1]
        if name[0] == ":":
            return universe.UNIVERSE[name[1:]]
        if name[0] == "=":
            return universe.UNIVERSE[name[1:]].type
        return getattr(universe, name)
