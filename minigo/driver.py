"""The pipeline, one call per line. Serves run, build, check, escape, ir, asm, the Python API and the tests.

Imports the stages only when a stage runs: running an unchanged program needs none of them.
"""
from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from minigo.cache import Cache, digest, toolchain_id
from minigo.backend.runtime import RuntimeMissing
from minigo.diag import Diagnostics, InternalError
from minigo.options import Options
from minigo.packages import Library, SourceError
from minigo.passtimes import PassTimes
from minigo.source import SourceSet

if TYPE_CHECKING:
    from minigo.lower.tree import Unit
    from minigo.types.objects import Package

Result = TypeVar("Result")
_DEFAULTS = Options()
LIBRARY_OPT_LEVEL = 2  # for all programs, since they share its objects


class CompileError(Exception):
    """The program has errors; `diagnostics` holds them."""

    def __init__(self, diagnostics: Diagnostics):
        super().__init__(diagnostics.render_text())
        self.diagnostics = diagnostics


class Compiled:
    """A program ready to link. objects: package path → object, in link order, the program's own (`main`) last; library: where the cache
    has the others (Options.library_kind)."""
    __slots__ = ("objects", "library")

    def __init__(self, objects: dict[str, bytes], library: str):
        self.objects, self.library = objects, library


class Compilation:
    """One program on its way through the stages.

    Args: files: (name, bytes) of each source file. packages: those of its module that the program imports, by import path, each
    after those it imports itself (`modules.program_packages`). observe: called as observe(stage, value) with what each stage of the
    program's own package made: ast, lower, escape, ir, opt, asm. as_go: `analyze` is for reports: it takes Go's word for what functions of
    the library do with their arguments; inlining: so it is, and it inlines what Go inlines; such programs cannot be compiled. progress: called with what is being done. times: collects the passes' times.
    titles: what stands above the errors of a package of `packages`, where that is not its path.
    """

    def __init__(self, files: list[tuple[str, bytes]], options: Options = _DEFAULTS,
                 observe: Callable[[str, object], None] | None = None, progress: Callable[[str], None] | None = None,
                 times: PassTimes | None = None, packages: dict[str, list[tuple[str, bytes]]] | None = None,
                 titles: dict[str, str] | None = None, inlining: bool = False, as_go: bool = False):
        self.inlining, self.as_go = inlining, as_go or inlining
        self.times = times or PassTimes()
        self.packages = packages or {}
        self.titles = {path: path for path in self.packages} | (titles or {})
        self.checked: dict[str, "Package"] = {}
        self.options, self.observe, self.progress = options, observe or (lambda stage, value: None), progress or (lambda text: None)
        self.files = files
        self.sources = SourceSet()
        self.library: Library = Library(self._compile_library_package, self.options.library_kind)
        self.package = self.facts = None
        self.others: dict[str, "Unit"] = {}

    def check(self) -> "Package":
        """Parse and check the program. Raises: CompileError."""
        with self._naming_faults(self.sources):
            for path, files in self.packages.items():
                self.checked[path] = self._check(path, files, self.sources)
            self.package = self._check("main", self.files, self.sources)
            return self.package

    def check_promises(self) -> None:
        """Check the program, and what its //minigo: comments promise, which only analysis can. Raises: CompileError."""
        self.check()
        with self._naming_faults(self.sources):
            for package in (*self.checked.values(), self.package):
                if _promises(package):
                    self._lower(package, self.sources)

    def _import(self, path: str, pos: int) -> "Package":
        """Return what a package of the program imports."""
        if path in self.checked:
            return self.checked[path]
        if "internal" in path.split("/"):
            raise ImportError(f"use of internal package {path} not allowed")
        return self.library.import_package(path, pos)

    def _parse(self, path: str) -> list:
        """Return the trees of a package that is imported, for instances of its generic functions."""
        if path in self.checked:
            return self.checked[path].files
        return parse_library(path, self.sources)

    def analyze(self) -> "Unit":
        """Check, lower and decide stack or heap. Provides: `facts` of the program's own package, `others`."""
        with self._naming_faults(self.sources):
            own = self.check()
            # What is imported comes first: callers need to know what functions do with their parameters.
            self.others = {path: self._lower(package, self.sources)[0] for path, package in self.checked.items()}
            unit, self.facts = self._lower(own, self.sources)
            return unit

    def generate_ir(self) -> str:
        """Return the program's LLVM IR text before optimisation."""
        with self._naming_faults(self.sources):
            return self._generate(self.analyze(), self.sources, is_program=True)

    def compile(self) -> Compiled:
        """Compile the program and whatever part of the library it needs."""
        with self._naming_faults(self.sources):
            return self._compile()

    def _compile(self) -> Compiled:
        unit = self.analyze()
        if unit.pkg.name != "main":
            raise SourceError(f"{self.files[0][0]}: package {unit.pkg.name} is not a main package")
        others = {path: self._generate(unit, self.sources, is_program=False) for path, unit in self.others.items()}
        obj = self._object(self._generate(unit, self.sources, is_program=True), "main", others)
        paths = self._library_order()
        if not self.library.unfinished:
            return self._with_library(paths, obj)
        with self.times.measure("library (once)"):
            return self._with_library(paths, obj)

    def _with_library(self, paths: list[str], obj: bytes) -> Compiled:
        return Compiled({**{path: self.library.object_of(path) for path in paths}, "main": obj}, self.options.library_kind)

    def _library_order(self) -> list[str]:
        """List the packages of the library that the program needs, each after those it imports."""
        packages = [self.package, *self.checked.values()]
        return self.library.link_order([p.path for package in packages for p in package.imports
                                        if p.path != "unsafe" and p.path not in self.checked])

    def _compile_library_package(self, path: str) -> tuple["Package", Callable[[], bytes]]:
        """Compile one package of the library for the cache, up to its IR; return what makes its object."""
        from minigo.packages import library_files

        self.progress(f"compiling library package {path} (once)")
        sources = SourceSet()
        with self._naming_faults(sources), self.times.measure("library (once)"):
            package = self._check(path, [(f"{path}/{p.name}", p.read_bytes()) for p in library_files(path)], sources)
            unit, _ = self._lower(package, sources)
            text = self._generate(unit, sources, is_program=False)
        return package, lambda: self._object(text, path)

    @contextmanager
    def _naming_faults(self, sources: SourceSet):
        """Turn any other exception of a stage into an InternalError that names the Go file and line it was working on."""
        try:
            yield
        except (CompileError, InternalError) as err:
            if isinstance(err, InternalError) and err.pos:
                file, line, col = sources.position(err.pos)
                raise InternalError(f"{file}:{line}:{col}: {err.message}") from err
            raise
        except (OSError, KeyboardInterrupt, RuntimeMissing, SourceError):
            raise
        except Exception as err:
            where, place = "", err.__traceback__
            while place is not None:
                last = place
                for value in place.tb_frame.f_locals.values():
                    if isinstance(pos := getattr(value, "pos", None), int) and (source := sources.source_at(pos)):
                        line, col = source.line_col(pos)
                        where = f"{source.name}:{line}:{col}: "
                place = place.tb_next
            code = last.tb_frame.f_code
            raise InternalError(f"{where}{type(err).__name__}: {err} (in {os.path.basename(code.co_filename)}:{last.tb_lineno}, "
                                f"{code.co_name})") from err

    def _check(self, path: str, files: list[tuple[str, bytes]], sources: SourceSet) -> "Package":
        with self._pass("parse", path):
            from minigo.syntax.parser import parse_file
            from minigo.types.labels import check_branches

            diags, sound = self._diagnostics(path, sources), []
            trees = [parse_file(sources.add(name, data), diags, keep=True, sound=sound) for name, data in files]
            if not diags.syntax_ok or None in trees:
                check_branches(sound, diags)
                raise CompileError(diags)
        with self._pass("check", path):
            from minigo.types.check import check_package

            if sources is self.sources:
                package = check_package(path, trees, self._import, diags, sources, self._parse, self.options.language)
            else:
                package = check_package(path, trees, self.library.import_package, diags, sources, lambda path: parse_library(path, sources))
            if not diags.ok:
                raise CompileError(diags)
        if path == "main":
            self.observe("ast", trees)
        return package

    def _diagnostics(self, path: str, sources: SourceSet) -> Diagnostics:
        if self.options.all_errors:
            return Diagnostics(sources, self.titles.get(path, ""), sys.maxsize, compiler_alone=True)
        return Diagnostics(sources, self.titles.get(path, ""))

    def _lower(self, package: "Package", sources: SourceSet):
        with self._pass("lower", package.path):
            from minigo.lower.package import lower_package

            unit = lower_package(package, sources)
        with self._pass("escape", package.path):
            from minigo.escape.analyze import analyze_unit

            own = sources is self.sources
            facts = analyze_unit(unit, sources, self.inlining and own, self.as_go and own)
            if self.options.verify_escapes:
                from minigo.verify.escapecheck import check_facts

                check_facts(facts)
            if _promises(package):
                from minigo.escape.promises import check_promises

                compiled = unit, facts
                if self.as_go:
                    plain = lower_package(package, sources)
                    compiled = plain, analyze_unit(plain, sources)
                diags = self._diagnostics(package.path, sources)
                check_promises(*compiled, sources, diags)
                if not diags.ok:
                    raise CompileError(diags)
        if package.path == "main":
            self.observe("lower", unit)
            self.observe("escape", (facts, sources))
        return unit, facts

    def _generate(self, unit: "Unit", sources: SourceSet, is_program: bool) -> str:
        with self._pass("generate IR", unit.pkg.path):
            from minigo.codegen.module import generate
            from minigo.lower.package import order_unit

            order_unit(unit)
            imports = []
            if is_program:
                imports = [self.library.loaded[path].package for path in self._library_order()] + list(self.checked.values())
            text = generate(unit, self.options, sources, is_program=is_program, imports=imports)
        if is_program:
            self.observe("ir", text)
        return text

    def _object(self, ir_text: str, path: str, others: dict[str, str] | None = None) -> bytes:
        """Make an object of a package; of the program's main package together with its module's others."""
        with self._pass("LLVM parse, verify", path):
            from minigo.backend.optimize import (add_empty_functab, add_functab, emit_object, join_packages, optimize_module,
                                                 parse_module)

            module = parse_module(ir_text)
            join_packages(module, list((others or {}).values()))
        with self._pass("LLVM optimise", path):
            level = self.options.opt_level if path == "main" else LIBRARY_OPT_LEVEL
            optimize_module(module, level, library=path != "main")
            add_functab(module, path)
            for other in others or ():
                add_empty_functab(module, other)  # its functions are in the table of the whole
        if path == "main":
            self.observe("opt", module)
            self.observe("asm", module)
        with self._pass("LLVM machine code", path):
            return emit_object(module, level)

    def _pass(self, name: str, path: str):
        """Measure a pass over the program; those over library packages count together."""
        return self.times.measure(name if path == "main" else "library (once)")


def _promises(package: "Package") -> bool:
    return any(file.promises for file in package.files)


def parse_library(path: str, sources: SourceSet) -> list:
    """Parse a package of the library again, for instances of its generic functions."""
    from minigo.packages import library_files
    from minigo.syntax.parser import parse_file

    diags = Diagnostics(sources)
    return [parse_file(sources.add(f"{path}/{p.name}", p.read_bytes()), diags) for p in library_files(path)]


def compile_files(files: list[tuple[str, bytes]], options: Options, progress: Callable[[str], None] | None = None,
                  times: PassTimes | None = None, packages: dict[str, list[tuple[str, bytes]]] | None = None,
                  titles: dict[str, str] | None = None) -> Compiled:
    """Return the compiled program, from the cache when these very files were compiled before with these options.

    Raises: CompileError, InternalError.
    """
    cache = Cache("run")
    everything = files + [file for path in packages or () for file in [(path, b""), *packages[path]]]
    name = digest(toolchain_id(), options.code_key, *(part for file, data in everything for part in (os.path.abspath(file), data)))
    stored = cache.read(name)
    if stored is not None and (compiled := _unpack(stored, options.library_kind)) is not None:
        return compiled
    compiled = with_deep_stack(Compilation(files, options, progress=progress, times=times, packages=packages, titles=titles).compile)
    cache.write(name, _pack(compiled))
    return compiled


def _pack(compiled: Compiled) -> bytes:
    """Store the program's own object and the names of the library's."""
    names = "\n".join(path for path in compiled.objects if path != "main").encode()
    return len(names).to_bytes(4, "little") + names + compiled.objects["main"]


def _unpack(data: bytes, library: str) -> Compiled | None:
    """Read a stored program; None when the cache no longer has one of its library packages."""
    size = int.from_bytes(data[:4], "little")
    lib, objects = Cache(library), {}
    for path in data[4:4 + size].decode().split("\n"):
        obj = lib.read(path + ".o")
        if obj is None:
            return None
        objects[path] = obj
    return Compiled({**objects, "main": data[4 + size:]}, library)


class _DeepRecursion:
    """Lifts Python's recursion limit, which all threads share, while any of them needs it; the last one puts it back."""

    def __init__(self):
        self.lock, self.users, self.limit = threading.Lock(), 0, 0

    def __enter__(self) -> None:
        with self.lock:
            if not self.users:
                self.limit = sys.getrecursionlimit()
                sys.setrecursionlimit(1_000_000)
            self.users += 1

    def __exit__(self, *_) -> None:
        with self.lock:
            self.users -= 1
            if not self.users:
                sys.setrecursionlimit(self.limit)

    def start(self, thread: threading.Thread) -> None:
        """Start a thread with 1 GiB of stack, touched as used; the size is a setting of the process, too."""
        with self.lock:
            size = threading.stack_size(1 << 30)
            try:
                thread.start()
            finally:
                threading.stack_size(size)


_DEEP = _DeepRecursion()


def with_deep_stack(work: Callable[[], Result]) -> Result:
    """Run `work` in a thread of its own where deeply nested programs cannot exhaust the stack."""
    outcome: list = []

    def body() -> None:
        with _DEEP:
            try:
                outcome.append((work(), None))
            except BaseException as err:  # carried to the caller below
                outcome.append((None, err))

    thread = threading.Thread(target=body)
    _DEEP.start(thread)
    thread.join()
    value, error = outcome[0]
    if error is not None:
        raise error
    return value


def link_and_run(compiled: Compiled, arguments: list[str], options: Options, times: PassTimes | None = None) -> int:
    """JIT-link the program and run it as this process. Returns: its exit status, unless it ends the process itself.

    times: when given, the link is measured and the table printed on stderr before the program starts.
    """
    from minigo.backend.runtime import provide_pctabs, run_main

    with (times or PassTimes()).measure("link"):
        from minigo.backend.jit import LinkedProgram

        program = LinkedProgram(list(compiled.objects.values()), ["go.minigo.start"])
    if times is not None:
        sys.stderr.write(times.table())
    provide_pctabs(lambda path: pctab_of(compiled, path))
    return run_main(program.address("go.minigo.start"), arguments, options)


def pctab_of(compiled: Compiled, path: str) -> bytes | None:
    """Return the pctab of one package of the program, kept for library packages."""
    from minigo.backend.pctab import build_pctab

    obj = compiled.objects.get(path)
    if obj is None:
        return None
    if path == "main":
        return build_pctab(obj, "mg.functab.main")
    cache = Cache(compiled.library)
    blob = cache.read(path + ".pctab")
    if blob is None:
        blob = build_pctab(obj, f"mg.functab.{path}")
        cache.write(path + ".pctab", blob)
    return blob
