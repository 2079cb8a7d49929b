"""`minigo test`: the go command's order of things. Packages that cannot be set up are told first; then each package is compiled, and
tested while the next one is compiled; what they print comes in the order of the packages."""
from __future__ import annotations

import os
import sys
from collections import deque

from minigo.cache import Cache, digest, toolchain_id
from minigo.diag import InternalError
from minigo.driver import Compilation, CompileError, Compiled, compile_files, link_and_run, with_deep_stack
from minigo.options import Options, use_color
from minigo.packages import ModuleError
from minigo.progress import Progress
from minigo.testing.flags import TestCommand
from minigo.testing.packages import Tested, find_packages
from minigo.testing.program import main_file
from minigo.testing.run import STREAM_BLINDLY, STREAM_KNOWINGLY, STREAM_NOT, TestRun, program_name

EXIT_FAILED, EXIT_USAGE, EXIT_INTERNAL = 1, 2, 3
_LEAST_PATIENCE_S, _BENCHMARK_PATIENCE_S = 5.0, 60.0


def run_tests(command: TestCommand, options: Options) -> int:
    """Test what the command names; returns the exit status."""
    return _Session(command, options).run()


class _Session:
    def __init__(self, command: TestCommand, options: Options):
        self.command, self.options, self.status = command, options, 0
        self.here = not command.packages  # no package was named: everything is shown as it comes
        self.bench = bool(command.values.get("bench"))
        self.show_passed = self.here or self.bench or command.on("v") or bool(command.values.get("list"))
        self.running: deque[tuple[Tested, TestRun]] = deque()

    def run(self) -> int:
        packages = find_packages(self.command.packages or [])
        if len(packages) > 1 and (self.options.events or self.options.stack_profile or self.options.heap_profile):
            sys.stderr.write("minigo: a profile or a recording is of one package: name only one\n")
            return EXIT_USAGE
        self.one_by_one = self.here or self.bench or self.command.on("failfast") or len(packages) == 1
        self.stream = (STREAM_BLINDLY if self.here or self.bench
                       else STREAM_KNOWINGLY if self.show_passed and len(packages) == 1 else STREAM_NOT)
        for tested in packages:
            if tested.problem is not None:
                self.fail(tested, tested.problem + "\n", "setup failed", heading=True)
        for tested in packages:
            if tested.problem is None and not (self.status and self.command.on("failfast")):
                self.test(tested)
        self.finish_running(0)
        if self.status and not self.here:
            self.print(b"FAIL\n")
        return self.status

    def test(self, tested: Tested) -> None:
        compiled = self.compile(tested)
        if compiled is None:
            return
        patience = 0.0
        if timeout := self.command.timeout_s:
            patience = timeout + (_BENCHMARK_PATIENCE_S if self.bench else max(timeout / 10, _LEAST_PATIENCE_S))
        arguments = [program_name(tested.path), "-test.paniconexit0", *self.command.passed]
        run = TestRun(lambda: link_and_run(compiled, arguments, self.options), tested.folder, self.stream, patience)
        self.running.append((tested, run))
        self.finish_running(0 if self.one_by_one else max(len(os.sched_getaffinity(0)) - 1, 1))

    def compile(self, tested: Tested) -> Compiled | None:
        """Compile the test program; None where there is none, or no test. A package without tests must be right all the same."""
        try:
            if not tested.has_tests:
                self.check(tested)
                self.finish_running(0)
                self.print(f"?   \t{tested.path}\t[no test files]\n".encode())
                return None
            packages = tested.packages()
            with Progress() as progress:
                return compile_files([main_file(tested)], self.options, progress.show, packages=packages, titles=tested.titles)
        except CompileError as err:
            self.fail(tested, err.diagnostics.render_text(color=use_color(sys.stderr)), "build failed")
        except ModuleError as err:
            self.fail(tested, f"{err}\n", "setup failed", heading=True)
        except InternalError as err:
            self.fail(tested, f"minigo: internal error: {err.message}\nThis is a fault of minigo, not of your program.\n", "build failed",
                      status=EXIT_INTERNAL)
        return None

    def check(self, tested: Tested) -> None:
        """Check a package that has no tests, once for each state of its files."""
        packages = tested.packages()
        everything = [file for path, files in packages.items() for file in [(path, b""), *files]]
        name = digest("checked", toolchain_id(), *(part for file, data in everything for part in (os.path.abspath(file), data)))
        cache = Cache("run")
        if cache.read(name) is None:
            own = packages.pop(tested.path)
            with_deep_stack(Compilation(own, self.options, packages=packages, titles={"main": tested.path}).check)
            cache.write(name, b"checked")

    def fail(self, tested: Tested, text: str, why: str, heading: bool = False, status: int = EXIT_FAILED) -> None:
        self.finish_running(0)
        self.status = max(self.status, status)
        sys.stderr.write(f"# {tested.path}\n{text}" if heading else text)
        sys.stderr.flush()
        self.print(f"FAIL\t{tested.path} [{why}]\n".encode())

    def finish_running(self, most: int) -> None:
        """Wait for the oldest programs until no more than so many run, and print what they say."""
        while len(self.running) > most:
            tested, run = self.running.popleft()
            run.wait()
            if not run.passed:
                self.status = max(self.status, EXIT_FAILED)
            self.print(run.report(tested.path, self.show_passed))

    def print(self, data: bytes) -> None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
