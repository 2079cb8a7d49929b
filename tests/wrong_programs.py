"""Many small wrong programs in one file, with what real Go says about each.

A case file holds blocks:

    === NAME [go=1.N] [build]      N: the module's language version; build: go build on a module instead of the compiler
                                   alone, and no more than ten errors
    func f() { x }                 one Go file, x.go (package p unless it says otherwise), or several, each headed -- NAME.go --
    ! 2:12: undefined: x           what Go says, all of it and sorted by place, for files other than x.go with the name before
    !	…                          a line that continues the one before

`python tests/wrong_programs.py FILE…` compares minigo with the installed Go, `--update` records, `-v` shows what is equal, too.
"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from harness import MINIGO, execute, find_go

_PACKAGE = re.compile(r"^\s*(?:/\*.*\*/)?\s*package ", re.M)
_REPORT = re.compile(r"^(\w*\.go|):?(\d+)(?::(\d+))?: (.*)$")


class WrongProgram:
    """name; flags; files: name -> text; recorded: the reports that stand in the case file."""

    def __init__(self, head, body):
        self.name, _, self.flags = head.partition(" ")
        program, recorded = split_recorded(body)
        self.source, self.recorded = program, recorded
        pieces = re.split(r"^-- (\S+) --\n", program, flags=re.M)
        self.files = {"x.go": pieces[0]} if len(pieces) == 1 else dict(zip(pieces[1::2], pieces[2::2]))
        for name, text in self.files.items():
            if name.endswith(".go") and not _PACKAGE.search(text) and "raw" not in self.flags:
                self.files[name] = "package p\n" + text

    @property
    def language(self):
        found = re.search(r"go=1\.(\d+)", self.flags)
        return int(found[1]) if found else 27

    @property
    def builds(self):
        return "build" in self.flags.split()

    def write(self, folder):
        for name, text in self.files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8", "surrogateescape"))
        if self.builds and "go.mod" not in self.files:
            (Path(folder) / "go.mod").write_text(f"module x\n\ngo 1.{self.language}\n")


def split_recorded(body):
    """Split a block into its program and its recorded reports."""
    program, recorded = [], []
    for line in body.splitlines(keepends=True):
        if line.startswith("! "):
            recorded.append(line[2:].rstrip("\n"))
        elif line.startswith("!\t"):
            recorded[-1] += "\n" + line[1:].rstrip("\n")
        else:
            program.append(line)
    return "".join(program), recorded


def read_cases(path):
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    return [WrongProgram(*part.split("\n", 1)) for part in re.split(r"^=== ", text, flags=re.M)[1:]]


def reports(text):
    """List what a compiler printed, sorted by place, equal ones once: `LINE:COLUMN: message`, the name before unless it is x.go."""
    found = []
    for line in text.splitlines():
        line = re.sub(r"(?<![\w./])(?:\./|/[\w./-]*/)(\w+\.go:\d)", r"\1", line)
        match = _REPORT.match(line)
        if match:
            found.append([match[1], int(match[2]), int(match[3] or 0), match[4]])
        elif line.startswith("\t") and found:
            found[-1][3] += "\n" + line
        elif line.strip() and line[0] not in "# ":
            found.append(["", 0, 0, line])
    unique = sorted({tuple(r) for r in found})
    return [f"{'' if name == 'x.go' else name + ':'}{line}:{col}: {text}" for name, line, col, text in unique]


class RealCompiler:
    """Go's compiler, called without the go command where that has nothing to say: some thirty programs a second."""

    def __init__(self, cases):
        self.folder = tempfile.TemporaryDirectory(prefix="wrong-programs-")
        self.root = Path(self.folder.name)
        self.env = {**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod", "GOPROXY": "off"}
        self.go = find_go()
        (self.root / "go.mod").write_text("module x\n\ngo 1.27\n")
        texts = [text for case in cases if not case.builds for text in case.files.values()]
        known = self._go("list", "std").split()
        wanted = [path for path in known if any(f'"{path}"' in text for text in texts)]
        exports = self._go("list", "-export", "-deps", "-f", "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}", *wanted) if wanted else ""
        (self.root / "importcfg").write_text(exports)
        self.tool = Path(self._go("env", "GOTOOLDIR").strip()) / "compile"

    def _go(self, *arguments):
        return subprocess.run([self.go, *arguments], check=True, capture_output=True, text=True, cwd=self.root, env=self.env).stdout

    def reports(self, case):
        with tempfile.TemporaryDirectory(dir=self.root) as folder:
            case.write(folder)
            if case.builds:
                done = execute([self.go, "build", "-o", folder + "/a.out", "."], 120, folder, self.env)
                return reports(done.stderr.decode("utf-8", "surrogateescape"))
            files = [name for name in case.files if name.endswith(".go")]
            done = execute([str(self.tool), "-e", "-complete", "-p", "main", "-importcfg", str(self.root / "importcfg"),
                            f"-lang=go1.{case.language}", "-o", folder + "/a.o", *files], 120, folder)
            return reports((done.stdout + done.stderr).decode("utf-8", "surrogateescape"))


def minigo_reports(case):
    if case.builds:
        with tempfile.TemporaryDirectory(prefix="wrong-programs-") as folder:
            case.write(folder)
            done = execute([*MINIGO, "check", "."], 120, folder)
            return reports(done.stderr.decode("utf-8", "surrogateescape"))
    from minigo.diag import InternalError
    from minigo.driver import Compilation, CompileError, with_deep_stack
    from minigo.options import Options

    files = [(name, text.encode("utf-8", "surrogateescape")) for name, text in case.files.items() if name.endswith(".go")]
    compilation = Compilation(files, Options(language=case.language, all_errors=True))
    try:
        with_deep_stack(compilation.check)
    except CompileError as error:
        return reports(error.diagnostics.render_text(carets=False))
    except InternalError as fault:
        return [f"0:0: {fault}"]
    return []


def record(path, cases, found):
    """Write a case file anew, with these reports."""
    out = []
    for case, lines in zip(cases, found):
        marked = "".join(f"! {line}\n".replace("\n\t", "\n!\t") for line in lines)
        source = case.source if case.source.endswith("\n") else case.source + "\n"
        out.append(f"=== {case.name} {case.flags}".rstrip() + "\n" + source + marked)
    path.write_bytes("".join(out).encode("utf-8", "surrogateescape"))


def places(lines):
    """The lines that are reported."""
    return {line.split(": ", 1)[0].rpartition(":")[0] for line in lines}


def compare_files(paths, update, verbose):
    files = [(path, read_cases(path)) for path in paths]
    real = RealCompiler([case for _, cases in files for case in cases])
    total = lines = texts = 0
    for path, cases in files:
        found = [real.reports(case) for case in cases]
        if update:
            record(path, cases, found)
        for case, wanted in zip(cases, found):
            have = minigo_reports(case)
            total += 1
            lines += places(have) == places(wanted)
            texts += have == wanted
            if have != wanted or verbose:
                mark = "  " if have == wanted else "~~" if places(have) == places(wanted) else "##"
                print(f"{mark} {path.name}:{case.name} {case.flags}")
                for text in sorted({*have, *wanted}):
                    print("     ", "both  " if text in have and text in wanted else "go    " if text in wanted else "minigo", text)
    print(f"{total} programs, {lines} with the same lines, {texts} with the same text")


if __name__ == "__main__":
    options, names = [a for a in sys.argv[1:] if a[0] == "-"], [a for a in sys.argv[1:] if a[0] != "-"]
    compare_files([Path(name) for name in names], "--update" in options, "-v" in options)
