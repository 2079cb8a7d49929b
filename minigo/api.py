"""The Python API: compile a Go program once, then run it, call its functions in process, or look at what became of it.

Example:
    program = minigo.compile("package main\\nfunc fib(n int) int { if n < 2 { return n }; return fib(n-1) + fib(n-2) }\\nfunc main() {}")
    program.call("fib", 30)        # 832040
    program.run().stdout           # ""
"""
from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from minigo.driver import Compilation, Compiled, CompileError, pctab_of, with_deep_stack
from minigo.marshal import Block
from minigo.options import Options, parse_size
from minigo.modules import Files, read_program

__all__ = ["CompileError", "Escape", "GoPanic", "Program", "Result", "compile_program"]


class GoPanic(Exception):
    """A called function did not return: it panicked, overflowed its stack or ended the program.

    str() is the first line of what Go would print; trace: all of it; status: the exit status the program would have had.
    """

    def __init__(self, status: int, trace: str):
        first = next((line for line in trace.splitlines() if line.strip()), f"the program ended with status {status}")
        super().__init__(first)
        self.status, self.trace = status, trace


@dataclass(frozen=True)
class Result:
    """What a run left: exit status (negative: killed by that signal) and its output."""
    status: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class Escape:
    """One verdict of escape analysis, in Go's words, at line and column (bytes, from 1) of a file."""
    file: str
    line: int
    col: int
    text: str


def compile_program(source_or_path: str | os.PathLike, **options) -> "Program":
    """Compile Go source text, a .go file or a folder of one package.

    Args: options: fields of `options.Options`; stack_init_bytes and stack_max_bytes also take texts such as "2K", as do
    their short names stack_init and stack_max.
    Raises: CompileError (with `diagnostics`), packages.SourceError, TypeError for an unknown option, ValueError for a bad one.
    """
    for short in ("stack_init", "stack_max"):
        if short in options:
            options[short + "_bytes"] = options.pop(short)
    for name in ("stack_init_bytes", "stack_max_bytes"):
        if isinstance(options.get(name), str):
            options[name] = parse_size(options[name])
    given = Options(**options)
    text = os.fspath(source_or_path)
    if "\n" in text or text.lstrip().startswith("package "):
        return Program([("main.go", text.encode())], {}, None, given)
    return Program(*read_program(text), os.path.abspath(text), given)


def _this_minigo() -> list[str]:
    """The command line of the minigo that this process has loaded; `-m minigo` would take a folder of that name where the caller stands."""
    root = str(Path(__file__).resolve().parents[1])
    return [sys.executable, "-c", f"import sys; sys.path[0] = {root!r}; from minigo.cli import main; main()"]


class Program:
    """A compiled program. Functions called with `call` share one set of package variables, initialised at the first call."""

    def __init__(self, files: Files, packages: dict[str, Files], path: str | None, options: Options):
        self.options, self._files, self._packages, self._path = options, files, packages, path
        self._compilation = Compilation(files, dataclasses.replace(options, export_calls=True), packages=packages)
        self._compiled: Compiled = with_deep_stack(self._compilation.compile)
        self._package = self._compilation.package
        self._linked = None
        self._kept: list = []

    def run(self, args: tuple | list = (), stdin: str | bytes = b"", timeout: float | None = None) -> Result:
        """Run the program in a process of its own; whatever it does, the caller lives on.

        Raises: subprocess.TimeoutExpired.
        """
        o = self.options
        command = [*_this_minigo(), "run", f"--stack={o.stack}", f"--stack-init={o.stack_init_bytes}",
                   f"--stack-max={o.stack_max_bytes}", f"-O{o.opt_level}"]
        command += [f"--{flag.replace('_', '-')}" for flag in ("stack_stress", "stack_stats", "gc_stress", "verify_escapes") if getattr(o, flag)]
        if o.seed is not None:
            command.append(f"--seed={o.seed}")
        if o.sched_seed is not None:
            command.append(f"--sched-seed={o.sched_seed}")
        if o.events is not None:
            command.append(f"--events={o.events}")
        if o.events_all:
            command.append("--events-all")
        if o.stack_init_adaptive:
            command.append("--stack-init=adaptive")
        command += [f"--{flag.replace('_', '-')}=off" for flag in ("async_preempt", "gc", "stack_cache") if not getattr(o, flag)]
        data = stdin.encode() if isinstance(stdin, str) else stdin
        with tempfile.TemporaryDirectory(prefix="minigo-") as folder:
            path = self._path
            if path is None:
                path = os.path.join(folder, "main.go")
                Path(path).write_bytes(self._files[0][1])
            done = subprocess.run([*command, path, *map(str, args)], input=data, capture_output=True, timeout=timeout)
        return Result(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))

    def call(self, name: str, *args):
        """Call a package-level function on a new goroutine in this process.

        Returns: None, the result, or a tuple of results. Arguments and results: bool, int, float, str, and lists (slices, arrays)
        and dicts (structs) of them. Memory of arguments lives as long as the program object.
        Raises: GoPanic; AttributeError for no such function; TypeError for a wrong number or kind of arguments; OverflowError.
        """
        from minigo.types.objects import Func

        function = self._package.scope.get(name)
        if not isinstance(function, Func):
            raise AttributeError(f"the program has no function {name!r}")
        block = Block(name, function.type, args)
        self._link()
        self._kept.append(block.kept)
        self._invoke(f"go.minigo.call.{name}", block.memory)
        return block.results()

    def _link(self) -> None:
        """Link the program into this process and run its initialisers, once."""
        if self._linked is not None:
            return
        from minigo.backend.jit import LinkedProgram
        from minigo.backend.runtime import provide_pctabs

        from minigo.types.objects import Func

        calls = [f"go.minigo.call.{n}" for n, obj in self._package.scope.items() if isinstance(obj, Func)]
        self._linked = LinkedProgram(list(self._compiled.objects.values()), ["go.minigo.init", *calls])
        provide_pctabs(lambda path: pctab_of(self._compiled, path))
        self._invoke("go.minigo.init", None)

    def _invoke(self, symbol: str, memory) -> None:
        from minigo.backend.runtime import provide_pctabs, run_call

        provide_pctabs(lambda path: pctab_of(self._compiled, path))
        status, out, err = run_call(self._linked.address(symbol), memory, self.options)
        sys.stdout.write(out.decode("utf-8", "replace"))
        if status:
            raise GoPanic(status, err.decode("utf-8", "replace"))
        sys.stderr.write(err.decode("utf-8", "replace"))

    def ir(self, stage: str = "opt") -> str:
        """Return the LLVM IR of the program's own package, "raw" or "opt" (after LLVM's passes)."""
        from minigo.backend.optimize import optimize_module, parse_module

        if stage not in ("raw", "opt"):
            raise ValueError(f"no stage {stage!r}: choose raw or opt")
        text = with_deep_stack(Compilation(self._files, self.options, packages=self._packages).generate_ir)
        module = parse_module(text)
        if stage == "opt":
            optimize_module(module, self.options.opt_level)
        return str(module)

    @property
    def escapes(self) -> list[Escape]:
        """The verdicts of escape analysis, as `go build -gcflags='-m -l'` would print them."""
        from minigo.escape.explain import m_lines

        out = []
        for line in m_lines(self._compilation.facts, self._compilation.sources, 1):
            file, row, col, text = line.split(":", 3)
            out.append(Escape(file, int(row), int(col), text.strip()))
        return out
