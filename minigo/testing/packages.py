"""Find what `minigo test` is about: the packages its arguments name, with their test files.

    ./money          money.go, money_test.go (package money)   →  files of the package under test, example.com/shop/money
                     api_test.go (package money_test)          →  files of a second package, example.com/shop/money_test
    ./...            every such folder below
    a_test.go b.go   one package, command-line-arguments

Source: `go help test`, `go help packages`; the go command's messages as observed.
"""
from __future__ import annotations

import os
from dataclasses import dataclass, field

from minigo.modules import Files, Loader, Module, find_module, folder_files, folders_below, scan_imports, short_path, test_files
from minigo.packages import ModuleError, read_files
from minigo.testing.functions import Function, SignatureError, find_functions

COMMAND_LINE = "command-line-arguments"


@dataclass
class Tested:
    """A package to test. path: its import path; folder: where its tests run; own, inside, outside: the package's files, its test files,
    and those of package NAME_test; functions: what the test program calls, of each package path; problem: why it cannot be tested."""
    path: str
    folder: str
    own: Files = field(default_factory=list)
    inside: Files = field(default_factory=list)
    outside: Files = field(default_factory=list)
    functions: dict[str, list[Function]] = field(default_factory=dict)
    module: Module | None = None
    problem: str | None = None

    @property
    def has_tests(self) -> bool:
        return bool(self.inside or self.outside)

    @property
    def outside_path(self) -> str:
        return self.path + "_test"

    @property
    def titles(self) -> dict[str, str]:
        """How the go command calls the packages in front of their errors."""
        variant = f" [{self.path}.test]"
        return {self.path: self.path + (variant if self.inside else ""), self.outside_path: self.outside_path + variant}

    def packages(self) -> dict[str, Files]:
        """Return the packages of the test program, each after those it imports. Raises: ModuleError."""
        given = {path: files for path, files in ((self.path, self.own + self.inside), (self.outside_path, self.outside)) if files}
        loader = Loader(self.module or Module(os.path.abspath(self.folder), COMMAND_LINE), given)
        for path, files in given.items():
            if path not in loader.packages:
                loader.package(path, files, [])
        if loader.errors:
            raise ModuleError(loader.errors[0])  # as the go command does with tests
        return loader.packages


def find_packages(arguments: list[str]) -> list[Tested]:
    """List the packages that the arguments name; those that cannot be read have a `problem`."""
    if arguments and all(a.endswith(".go") for a in arguments):
        return [_from_files(arguments)]
    found: dict[str, Tested] = {}
    for argument in arguments or ["."]:
        if argument == "..." or argument.endswith("/..."):
            for folder in folders_below(_folder(argument[:-3].rstrip("/") or "."), tests=True):
                tested = _from_folder(folder)
                found.setdefault(tested.path, tested)
        else:
            tested = _from_folder(_folder(argument), argument)
            found.setdefault(tested.path, tested)
    return list(found.values())


def _folder(argument: str) -> str:
    """Return the folder that an argument means: a path, or an import path of the module that we are in."""
    if argument in (".", "..") or argument.startswith(("./", "../", "/")):
        return argument
    module = find_module(".")
    folder = module.folder(argument) if module else None
    return short_path(folder) if folder is not None else argument


def _from_folder(folder: str, argument: str = "") -> Tested:
    module = find_module(folder)
    if not os.path.isdir(folder):
        place = os.path.abspath(folder)
        return Tested(argument or folder, folder, problem=f"stat {place}: directory not found" if argument.startswith((".", "/"))
                      else f"package {argument} is not in std")
    tested = Tested(module.import_path(folder) if module else COMMAND_LINE, folder, module=module)
    try:
        tests = test_files(folder)
        try:
            tested.own = folder_files(folder)
        except ModuleError:
            if not tests:
                tested.path = argument or tested.path
                raise
        _divide(tested, tests)
    except ModuleError as err:
        tested.problem = str(err)
    return tested


def _from_files(paths: list[str]) -> Tested:
    folder = os.path.dirname(paths[0]) or "."
    tested = Tested(COMMAND_LINE, folder, module=find_module(folder))
    files = read_files(paths)
    tested.own = [(name, data) for name, data in files if not name.endswith("_test.go")]
    try:
        _divide(tested, [(name, data) for name, data in files if name.endswith("_test.go")])
    except ModuleError as err:
        tested.problem = str(err)
    return tested


def _divide(tested: Tested, tests: Files) -> None:
    """Divide test files into those of the package and those of NAME_test, find their functions, and the packages they need."""
    for name, data in tests:
        package = scan_imports(data)[0]
        outside = package.endswith("_test")
        (tested.outside if outside else tested.inside).append((name, data))
        try:
            functions = find_functions(data)
        except SignatureError as err:
            line = data.count(b"\n", 0, err.offset) + 1
            column = err.offset - data.rfind(b"\n", 0, err.offset)
            raise ModuleError(f"{os.path.abspath(name)}:{line}:{column}: {err.text}") from None
        tested.functions.setdefault(tested.outside_path if outside else tested.path, []).extend(functions)
    names = {scan_imports(data)[0]: os.path.basename(name) for name, data in reversed(tested.own + tested.inside)}
    if len(names) > 1:
        (one, first), (two, second) = sorted(names.items(), key=lambda item: item[1])[:2]
        raise ModuleError(f"found packages {one} ({first}) and {two} ({second}) in {os.path.abspath(tested.folder)}")
    if sum(f.kind == "main" for functions in tested.functions.values() for f in functions) > 1:
        raise ModuleError("multiple definitions of TestMain")
    if tested.has_tests:
        tested.packages()  # what is missing is told before anything is compiled
