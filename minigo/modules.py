"""Modules: the folder with go.mod, the packages of a program in it, and what the go command says where one is missing.

    example.com/shop          go.mod, main.go        imports example.com/shop/cart, fmt
    example.com/shop/cart     cart/*.go              imports example.com/shop/money

A program is its main package and the packages of its module that it reaches through imports; everything else is the library's.

Source: Go Modules Reference, "go.mod files"; `go help packages`, `go help buildconstraint`; the go command's messages as observed.
"""
from __future__ import annotations

import os
import re

from minigo.syntax.importpaths import is_import_path
from minigo.packages import ModuleError, SourceError, library_files, read_files

_SYSTEMS = frozenset("aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows "
                     "zos".split())
_PROCESSORS = frozenset("386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 "
                        "ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm".split())
NEWEST, UNNAMED = 27, 16  # versions of the language: the latest, and that of a module that names none
_TAGS = frozenset(("linux", "amd64", "unix", "gc")) | {f"go1.{n}" for n in range(1, NEWEST + 1)}
_TOKEN = re.compile(rb'\s+|//[^\n]*|/\*.*?\*/|;|"[^"\n]*"|`[^`]*`|[A-Za-z_.\x80-\xff][\w.\x80-\xff]*|[()]', re.S)
_CONSTRAINT = re.compile(rb"^//go:build[ \t]+(.*)$", re.M)
_FIRST_CODE = re.compile(rb"(?:\s+|//[^\n]*\n|/\*.*?\*/)*", re.S)


class Module:
    """root: the folder of go.mod; path: its module path; language: N of the language version go1.N that it names."""
    __slots__ = ("root", "path", "language")

    def __init__(self, root: str, path: str, language: int):
        self.root, self.path, self.language = root, path, language

    def folder(self, import_path: str) -> str | None:
        """Return where a package of the module would be; None for paths outside of it."""
        if import_path == self.path:
            return self.root
        inside = import_path.removeprefix(self.path + "/")
        return os.path.join(self.root, inside) if inside != import_path else None

    def import_path(self, folder: str) -> str:
        inside = os.path.relpath(folder, self.root)
        return self.path if inside == "." else f"{self.path}/{inside.replace(os.sep, '/')}"


def find_module(folder: str) -> Module | None:
    """Return the module that a folder belongs to. Raises: ModuleError when its go.mod has no module path."""
    at = os.path.abspath(folder)
    while True:
        path = os.path.join(at, "go.mod")
        if os.path.isfile(path):
            return _read_module(at, path)
        parent = os.path.dirname(at)
        if parent == at:
            return None
        at = parent


def _read_module(root: str, path: str) -> Module:
    _, data = read_files([path])[0]
    text = re.sub(r"//[^\n]*", "", data.decode("utf-8", "replace"))
    found = re.search(r'^\s*module\s+("[^"\n]+"|`[^`\n]+`|[^\s()]+)\s*$', text, re.M)
    if found is None:
        raise ModuleError(f"{short_path(path)}: no module declaration in go.mod")
    version = re.search(r"^\s*go\s+1\.(\d+)(\S*)\s*$", text, re.M)
    language = int(version[1]) if version else UNNAMED
    if language > NEWEST:
        raise ModuleError(f"go: go.mod requires go >= 1.{language}{version[2]} (running go 1.{NEWEST}; GOTOOLCHAIN=local)")
    return Module(root, found[1].strip('"`'), language)


def language_of(path: str) -> int:
    """Return N of the language version go1.N for a folder or file, as its module says. Raises: ModuleError."""
    module = find_module(path if os.path.isdir(path) else os.path.dirname(path) or ".")
    return module.language if module is not None else NEWEST


def short_path(path: str) -> str:
    """Return a path as the go command prints it: relative to where we are, when that is shorter."""
    path = os.path.abspath(path)
    relative = os.path.relpath(path)
    return relative if len(relative) < len(path) else path


# ---- Which files make a package --------------------------------------------------------------------------------------
def is_built(name: str, data: bytes) -> bool:
    """Report whether a file is for this system and processor, by its name and its //go:build line."""
    parts = name.removesuffix(".go").removesuffix("_test").split("_")[1:]
    if parts and parts[-1] in _PROCESSORS:
        if parts[-1] != "amd64" or len(parts) > 1 and parts[-2] in _SYSTEMS and parts[-2] != "linux":
            return False
    elif parts and parts[-1] in _SYSTEMS and parts[-1] != "linux":
        return False
    header = _FIRST_CODE.match(data)
    found = _CONSTRAINT.search(data[:header.end()])
    return found is None or _holds(found[1].decode("utf-8", "replace"))


def _holds(expression: str) -> bool:
    """Evaluate the expression of a //go:build line; one that cannot be read holds nowhere."""
    tokens = re.findall(r"&&|\|\||[!()]|[\w.]+", expression.partition("//")[0])
    python = {"&&": "and", "||": "or", "!": "not", "(": "(", ")": ")"}
    words = [python.get(t) or str(t in _TAGS) for t in tokens]
    try:
        return bool(eval(" ".join(words), {"__builtins__": {}}))  # of the words above only
    except SyntaxError:
        return False


def folder_files(folder: str) -> list[tuple[str, bytes]]:
    """Read the files that make the package in a folder, sorted. Raises: ModuleError where there are none."""
    names = _go_files(os.listdir(folder), tests=False)
    built = _built(folder, names)
    if not built:
        raise ModuleError(f"build constraints exclude all Go files in {os.path.abspath(folder)}" if names
                          else f"no Go files in {os.path.abspath(folder)}")
    return built


def test_files(folder: str) -> list[tuple[str, bytes]]:
    """Read the test files in a folder, sorted."""
    return _built(folder, _go_files(os.listdir(folder), tests=True))


def _go_files(names: list[str], tests: bool) -> list[str]:
    return sorted(n for n in names if n.endswith(".go") and n.endswith("_test.go") == tests and n[0] not in "._")


def _built(folder: str, names: list[str]) -> list[tuple[str, bytes]]:
    files = read_files([short_path(os.path.join(folder, n)) for n in names])
    return [(name, data) for name, data in files if is_built(os.path.basename(name), data)]


def scan_imports(data: bytes) -> tuple[str, list[tuple[str, int]]]:
    """Return the package name of a file and its imports, as (path, offset), without parsing more than them."""
    name, imports, words, at, state = "", [], [], 0, "package"
    while True:
        m = _TOKEN.match(data, at)
        if m is None:
            return name, imports
        token, start, at = m[0], at, m.end()
        if token[:1].isspace() or token[:2] in (b"//", b"/*") or token == b";":
            continue
        if state == "package":
            if words:
                name, state = token.decode("utf-8", "replace"), "decl"
            elif token != b"package":
                return name, imports
            words.append(token)
        elif token[:1] in b'"`' and state in ("import", "group"):
            imports.append((token[1:-1].decode("utf-8", "replace"), start))
            state = "group" if state == "group" else "decl"
        elif state == "decl":
            if token != b"import":
                return name, imports
            state = "import"
        elif token == b"(":
            state = "group"
        elif token == b")":
            state = "decl"


# ---- The packages of a program ---------------------------------------------------------------------------------------
Files = list[tuple[str, bytes]]


def read_program(path: str, *more: str) -> tuple[Files, dict[str, Files]]:
    """Read a program given as a folder, or as files of one: its main package, and the packages of its module that this imports.

    Raises: SourceError.
    """
    if os.path.isdir(path):
        return (files := folder_files(path)), program_packages(files, path)
    for name in (path, *more):
        if not os.path.exists(name):
            raise SourceError(f"{name}: no such file or folder")
        if not name.endswith(".go"):
            raise SourceError(f"{name}: not a Go file: its name must end in .go")
    files = read_files([path, *more])
    return files, program_packages(files, os.path.dirname(path) or ".", whole=False)


def program_packages(files: Files, folder: str, whole: bool = True) -> dict[str, Files]:
    """Return the packages of the module in `folder` that a main package imports, each after those it imports itself.

    Args: whole: the files are the package in that folder, not some given by name. Raises: ModuleError, listing what is missing
    and cycles in the go command's words.
    """
    module = find_module(folder)
    if module is None:
        return {}
    if not all(is_import_path(imported) for _, data in files for imported, _ in scan_imports(data)[1]):
        return {}  # the checker says so
    loader = Loader(module)
    own = module.import_path(folder) if whole else "command-line-arguments"
    loader.package(own, files, [])
    if loader.errors:
        raise ModuleError("\n".join(loader.errors + loader.absent))
    del loader.packages[own]
    return loader.packages


class Loader:
    """Finds the packages of a module that others import. given: packages with other files than those in their folders, or without one."""

    def __init__(self, module: Module, given: dict[str, Files] | None = None):
        self.module, self.given = module, given or {}
        self.packages: dict[str, Files] = {}
        self.errors: list[str] = []
        self.absent: list[str] = []  # what the checker will say of packages outside of the module

    def package(self, path: str, files: Files, chain: list[tuple[str, str]]) -> None:
        """Load what a package imports, then enter it. chain: (package, file with the import of the next) on the way to it."""
        for name, data in files:
            for imported, offset in scan_imports(data)[1]:
                self.imported(imported, f"{name}:{_line_col(data, offset)}", [*chain, (path, os.path.basename(name))])
        self.packages.setdefault(path, files)

    def imported(self, path: str, place: str, chain: list[tuple[str, str]]) -> None:
        way = [p for p, _ in chain]
        if path in way:
            steps = [f"\timports {p} from {chain[i][1]}" for i, p in enumerate([*way[1:], path])]
            cycle = "import cycle not allowed in test" if self.given else "import cycle not allowed"
            self.fail("\n".join([f"package {way[0]}", *steps]) + f": {cycle}")
            return
        if path in self.given and path not in self.packages:
            self.package(path, self.given[path], chain)
            return
        if path in self.packages or path == "unsafe" or library_files(path):
            return
        folder = self.module.folder(path)
        if folder is None or not os.path.isdir(folder):
            if folder is None and "." not in path.partition("/")[0]:
                self.absent.append(f"{place}: package {path} is not in std")
                return
            if "." not in path.partition("/")[0]:
                self.fail(f"{place}: package {path} is not in std")
                return
            self.fail(f"{place}: no required module provides package {path}; to add it:\n\tgo get {path}")
            return
        if not _may_import(way[-1], path):
            steps = [f"package {way[0]}", *(f"\timports {p}" for p in way[1:])]
            self.fail("\n".join([*steps, f"\t{place}: use of internal package {path} not allowed"]))
            return
        try:
            files = folder_files(folder)
        except ModuleError as err:
            self.fail(f"package {way[-1]}\n\timports {path}: {err}")
            return
        names = {scan_imports(data)[0]: os.path.basename(name) for name, data in reversed(files)}
        if len(names) > 1:
            (one, first), (two, second) = sorted(names.items(), key=lambda item: item[1])[:2]
            self.fail(f"{place}: found packages {one} ({first}) and {two} ({second}) in {os.path.abspath(folder)}")
            return
        if "main" in names:
            self.fail(f'{place}: import "{path}" is a program, not an importable package')
            return
        self.package(path, files, chain)

    def fail(self, text: str) -> None:
        if text not in self.errors:
            self.errors.append(text)


def _may_import(importer: str, path: str) -> bool:
    """Report whether a package may import one whose path has an element `internal`."""
    at = f"/{path}/".rfind("/internal/")
    if at < 0:
        return True
    parent = path[:max(at - 1, 0)]
    return importer == "command-line-arguments" or importer == parent or importer.startswith(parent + "/")


def _line_col(data: bytes, offset: int) -> str:
    line, start = data.count(b"\n", 0, offset) + 1, data.rfind(b"\n", 0, offset)
    return f"{line}:{offset - start}"


def folders_below(folder: str, tests: bool = False) -> list[str]:
    """List the folders that hold a package below one, itself included, for the pattern `./...`; tests: also those with nothing
    but test files."""
    found = []
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f[0] not in "._" and f not in ("testdata", "vendor")
                            and not os.path.exists(os.path.join(at, f, "go.mod")))
        if _go_files(names, tests=False) or tests and _go_files(names, tests=True):
            found.append(at)
    return found
