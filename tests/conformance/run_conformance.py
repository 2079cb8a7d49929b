"""Run Go's own conformance programs with real Go and with minigo, and tell where they differ.

The programs are not part of this repository. They come unpacked as a folder (DIR), or from Debian's package golang-1.19-src,
which `apt-get download` fetches into the cache once; only the folders ken, chan, interface and the top level of its test
directory are unpacked. What real Go does with a program is kept in the cache under a hash of its files.

    run_conformance.py [DIR] [-k PART ...] [--errors | --all] [-v] [--jobs N]

Without --errors: programs that run (run, runoutput, rundir) and those that only need to compile (build, compile, compiledir). A program
counts when real Go builds it and both of its runs agree. With --errors: errorcheck programs; the lines of the errors must be
those of `go tool compile -e`; texts that differ are told but do not count.
"""
import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, namedtuple
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))

from harness import MINIGO, find_go  # noqa: E402

DEBIAN_PACKAGE, DEBIAN_FOLDERS = "golang-1.19-src", ("ken", "chan", "interface")
GO_FLAGS = {"GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOWORK": "off"}
RUNS = {"run", "runoutput", "rundir", "build", "compile", "compiledir"}
ERRORS = {"errorcheck", "errorcheckdir"}
ACTION = re.compile(r"^//\s*(skip|run|runoutput|rundir|build|compile|compiledir|buildrundir|runindir|errorcheck\w*|cmpout)\b(.*)$", re.M)
REPORT = re.compile(r"^(?:\S*/)?([\w.-]+\.go):(\d+):(?:(\d+):)? (.*)$")
MISSING = re.compile(r"package (\S+) is not in std|(?:use of internal package) (\S+) not allowed")

Outcome = namedtuple("Outcome", "stdout stderr status")
Verdict = namedtuple("Verdict", "word reason", defaults=("",))  # pass, fail, refused (by minigo) or not counted (by real Go)


def main():
    args = _arguments()
    cache = Path(args.cache)
    cache.mkdir(parents=True, exist_ok=True)
    folder = Path(args.folder).resolve() if args.folder else fetch(cache)
    runner = Runner(folder, cache, args.timeout)
    programs = [p for p in find_programs(folder) if not args.k or any(part in p.name for part in args.k)]
    chosen = [p for p in programs if p.action in (ERRORS if args.errors else RUNS)]
    if args.errors:
        runner.prepare_imports(chosen)
    with ThreadPoolExecutor(args.jobs) as pool:
        verdicts = list(pool.map(runner.judge, chosen))
    counts = Counter(v.word for v in verdicts)
    for program, verdict in zip(chosen, verdicts):
        if verdict.word != "pass" or args.v:
            print(f"{verdict.word:<12} {program.action:<12} {program.name:<30} {verdict.reason}")
    left_out = Counter(p.action for p in programs if p.action not in RUNS | ERRORS)
    print(f"\n{counts['pass']} of {counts['pass'] + counts['fail']} pass; refused {counts['refused']}, not counted {counts['not counted']}")
    if left_out:
        print("left out:", ", ".join(f"{n} {action}" for action, n in sorted(left_out.items())))
    sys.exit(1 if counts["fail"] else 0)


def _arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", nargs="?", help="unpacked test directory (from Debian's package when missing)")
    parser.add_argument("-k", action="append", metavar="PART", help="only programs with PART in their names")
    parser.add_argument("--errors", action="store_true", help="the programs with compile errors")
    parser.add_argument("-v", action="store_true", help="list what passes, too")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--timeout", type=int, default=90, metavar="SECONDS", help="for one run of one program")
    parser.add_argument("--cache", default=os.path.join(tempfile.gettempdir(), "minigo-conformance"))
    return parser.parse_args()


def fetch(cache):
    """Return the test directory of the Debian package, unpacked into the cache: our folders and the files beside them."""
    place = cache / DEBIAN_PACKAGE
    if not place.exists():
        with tempfile.TemporaryDirectory(dir=cache) as folder:
            subprocess.run(["apt-get", "download", DEBIAN_PACKAGE], check=True, cwd=folder)
            deb = next(Path(folder).glob("*.deb"))
            top = "./usr/share/go-1.19/test/"
            wanted = [f"{top}*.*", *(f"{top}{name}/*" for name in DEBIAN_FOLDERS)]
            unpack = f"dpkg --fsys-tarfile '{deb}' | tar x --wildcards --no-wildcards-match-slash " + " ".join(f"'{w}'" for w in wanted)
            subprocess.run(unpack, shell=True, check=True, cwd=folder)
            test = Path(folder, top)
            for sub in test.iterdir():
                if sub.is_dir() and sub.name not in DEBIAN_FOLDERS:
                    shutil.rmtree(sub)
            shutil.move(test, place)
    return place


class Program:
    """One program: `name` in the collection, its action, the arguments of that, and its files."""

    def __init__(self, top, path, action, arguments):
        self.path, self.action = path, action
        self.name = str(path.relative_to(top))
        words = arguments.split()
        self.arguments = [w for w in words if not w.startswith("-") and not w.endswith(".go")]
        self.flags = [w for w in words if w.startswith("-")]
        self.files = [path, *(path.parent / w for w in words if w.endswith(".go"))]
        self.folder = path.with_suffix(".dir")
        self.golden = path.with_suffix(".out")

    def digest(self, salt):
        found = hashlib.sha256(salt.encode())
        for file in [*self.files, *(sorted(self.folder.glob("*.go")) if self.folder.is_dir() else [])]:
            found.update(file.read_bytes())
        return found.hexdigest()[:24]


def find_programs(top):
    """List the programs of a folder and of those in it that are no parts of programs."""
    found = []
    for path in sorted(top.rglob("*.go")):
        if any(part.endswith(".dir") for part in path.parts):
            continue
        match = ACTION.search(path.read_text("utf-8", "replace")[:2000])
        if match is None:
            continue
        program = Program(top, path, match[1], match[2])
        if program.action.endswith("dir") and not program.folder.is_dir():
            continue
        if program.action == "errorcheck" and {"-0", "-m", "-std", "-+"} & set(program.flags):
            continue  # about the optimiser's reports, or about the runtime itself
        found.append(program)
    return found


class Runner:
    """Runs programs both ways, in temporary folders, and keeps real Go's results."""

    def __init__(self, top, cache, timeout):
        self.top, self.cache, self.timeout = top, cache / "oracle", timeout
        self.cache.mkdir(exist_ok=True)
        self.go = find_go()
        self.env = {**os.environ, **GO_FLAGS}
        version = subprocess.run([self.go, "version"], capture_output=True, text=True, env=self.env, check=True).stdout
        self.salt, self.importcfg = version, self.cache / "importcfg"

    def judge(self, program):
        try:
            with tempfile.TemporaryDirectory(prefix="conformance-") as folder:
                return getattr(self, "_judge_" + program.action)(program, Path(folder))
        except subprocess.TimeoutExpired as late:
            return Verdict("fail", f"no end after {late.timeout:.0f} s: {Path(str(late.cmd[0])).name}")

    # ---- Programs that run ----------------------------------------------------------------------------------------------
    def _judge_run(self, program, folder):
        place = self._copy(program.files, folder)
        return self._compare_runs(program, place, program.arguments)

    def _judge_runoutput(self, program, folder):
        place = self._copy(program.files, folder)
        verdict = self._compare_runs(program, place, program.arguments, keep_stdout=True)
        if verdict.word != "pass":
            return verdict
        inner = folder / "inner"
        inner.mkdir()
        (inner / "tmp__.go").write_text(verdict.reason)
        (inner / "go.mod").write_text("module x\n\ngo 1.27\n")
        return self._compare_runs(program, inner, [], salt="inner")

    def _judge_rundir(self, program, folder):
        return self._compare_runs(program, self._as_module(program, folder), [])

    def _judge_build(self, program, folder):
        return self._compare_checks(program, self._copy(program.files, folder))

    _judge_compile = _judge_build

    def _judge_compiledir(self, program, folder):
        return self._compare_checks(program, self._as_module(program, folder))

    def _compare_runs(self, program, place, arguments, keep_stdout=False, salt=""):
        """Compare the results of running the program that lies in `place`."""
        want = self._remember(program, "run" + salt, lambda: self._run_go(place, arguments))
        if isinstance(want, str):
            return Verdict("not counted", want)
        want = Outcome(*want)
        got = self._run([*MINIGO, "run", ".", *arguments], place)
        if got.status == 1 and (missing := MISSING.findall(got.stderr)):
            return Verdict("refused", ", ".join(sorted({a or b for a, b in missing})))
        if got.status != want.status:
            return Verdict("fail", f"status {got.status}, not {want.status}: {_first_line(got.stderr)}")
        if got.stdout != want.stdout:
            return Verdict("fail", "stdout: " + _first_difference(got.stdout, want.stdout))
        if program.golden.exists() and not salt and got.stderr != want.stderr and want.status == 0:
            return Verdict("fail", "stderr: " + _first_difference(got.stderr, want.stderr))
        return Verdict("pass", got.stdout if keep_stdout else "")

    def _compare_checks(self, program, place):
        """Compare whether the package in `place` compiles."""
        want = self._remember(program, "build", lambda: self._run([self.go, "build", "./..."], place))
        if want[2] != 0:
            return Verdict("not counted", "go: " + _first_line(want[1]))
        got = self._run([*MINIGO, "build", "-o", "out.exe", "."] if any("package main" in f.read_text("utf-8", "replace")
                        for f in place.glob("*.go")) else [*MINIGO, "check", "."], place)
        if got.status == 1 and (missing := MISSING.findall(got.stderr)):
            return Verdict("refused", ", ".join(sorted({a or b for a, b in missing})))
        return Verdict("pass") if got.status == 0 else Verdict("fail", _first_line(got.stderr))

    def _run_go(self, place, arguments):
        """Build and run twice with real Go. Returns: the outcome, or why there is none."""
        built = self._run([self.go, "build", "-o", "real.exe", "."], place)
        if built.status != 0:
            return "go: " + _first_line(built.stderr)
        try:
            first, second = (self._run(["./real.exe", *arguments], place) for _ in range(2))
        except subprocess.TimeoutExpired:
            return "go: no end"
        if first[::2] != second[::2]:
            return "go: runs differ"
        return list(first)

    # ---- Programs with errors -------------------------------------------------------------------------------------------
    def _judge_errorcheck(self, program, folder):
        place = self._copy(program.files, folder)
        names = sorted(p.name for p in place.glob("*.go"))
        lang = next((f for f in program.flags if f.startswith("-lang=")), "-lang=go1.27")
        want = self._remember(program, "errors", lambda: self._run([self.go, "tool", "compile", "-e", "-p", "main", "-o", "out.o", lang, "-importcfg",
                                                                    str(self.importcfg), *names], place))
        (place / "go.mod").write_text(f"module x\n\ngo {lang.removeprefix('-lang=go')}\n")
        got = self._run([*MINIGO, "check", "-e", *names[:1]], place)
        return _compare_reports(want, got)

    def _judge_errorcheckdir(self, program, folder):
        place = self._as_module(program, folder)
        want = self._remember(program, "errors", lambda: self._run([self.go, "build", "-gcflags=-e", "./..."], place))
        got = self._run([*MINIGO, "check", "-e", "./..."], place)
        return _compare_reports(want, got)

    def prepare_imports(self, programs):
        """Write the file that tells Go's compiler where the library's packages are."""
        wanted = {"fmt"}
        for program in programs:
            for file in program.files:
                wanted |= set(re.findall(r'^\s*(?:import\s+)?(?:[\w.]+\s+)?"([a-z][a-z0-9/]*)"', file.read_text("utf-8", "replace"), re.M))
        lists = [self.go, "list", "-e", "-export", "-deps", "-f", "{{if .Export}}packagefile {{.ImportPath}}={{.Export}}{{end}}"]
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "go.mod").write_text("module x\n\ngo 1.27\n")
            std = set(subprocess.run([self.go, "list", "std"], capture_output=True, text=True, env=self.env, check=True).stdout.split())
            done = subprocess.run([*lists, *sorted(wanted & std)], capture_output=True, text=True, env=self.env, cwd=folder, check=True)
        self.importcfg.write_text("".join(line + "\n" for line in done.stdout.splitlines() if line))

    # ---- Shared ---------------------------------------------------------------------------------------------------------
    def _copy(self, files, folder):
        """Make a module of the files."""
        place = folder / "prog"
        place.mkdir()
        for file in files:
            shutil.copy(file, place / file.name.replace("_test.go", "_tst.go"))
        (place / "go.mod").write_text("module x\n\ngo 1.27\n")
        return place

    def _as_module(self, program, folder):
        """Make a module of a program's folder: each file a package of its own, the one with `package main` the program."""
        place = folder / "prog"
        place.mkdir()
        (place / "go.mod").write_text("module x\n\ngo 1.27\n")
        for file in sorted(program.folder.glob("*.go")):
            text = re.sub(r'"\./(\w+)"', r'"x/\1"', file.read_text())
            where = place if re.search(r"^package main\b", text, re.M) else place / file.stem
            where.mkdir(exist_ok=True)
            (where / file.name).write_text(text)
        return place

    def _remember(self, program, what, work):
        kept = self.cache / (program.digest(self.salt + what) + ".json")
        if not kept.exists():
            kept.write_text(json.dumps(work()))
        return json.loads(kept.read_text())

    def _run(self, argv, place):
        done = subprocess.run(argv, stdin=subprocess.DEVNULL, capture_output=True, cwd=place, env=self.env, timeout=self.timeout)
        return Outcome(done.stdout.decode("utf-8", "surrogateescape"), done.stderr.decode("utf-8", "surrogateescape"), done.returncode)


def _compare_reports(want, got):
    """Compare the lines with errors; tell of texts and columns that differ, too."""
    wanted, found = _reports(want[0] + want[1]), _reports(got.stderr)
    if missing := MISSING.findall(got.stderr):
        refused = {a or b for a, b in missing}
        if not all(f"package {path} is not in std" in want[0] + want[1] for path in refused):
            return Verdict("refused", ", ".join(sorted(refused)))
    if got.status not in (0, 1):
        return Verdict("fail", f"status {got.status}: {_first_line(got.stderr)}")
    lines, ours = {r[:2] for r in wanted}, {r[:2] for r in found}
    if lines == ours:
        texts = [f"{r[1]}:{r[2]}: {r[3]}" for r in wanted if r not in found]
        return Verdict("pass", f"{len(texts)} texts differ, such as {texts[0]!r}" if texts else "")
    parts = [f"{sign}{file[:-3]}:{line} {text}" for sign, only, reports in (("missing ", lines - ours, wanted), ("extra ", ours - lines, found))
             for file, line, _, text in reports if (file, line) in only]
    return Verdict("fail", "; ".join(parts[:6]) + (f" … {len(parts)}" if len(parts) > 6 else ""))


def _reports(text):
    """Read the reports of a compiler as (file, line, column, text)."""
    return [(m[1], int(m[2]), int(m[3] or 0), m[4]) for line in text.splitlines() if (m := REPORT.match(line))]


def _first_line(text):
    return next((line for line in text.splitlines() if line.strip() and not line.startswith("#")), "")[:200]


def _first_difference(got, want):
    """Show the first line that differs."""
    ours, theirs = got.splitlines(), want.splitlines()
    for number, (a, b) in enumerate(zip(ours, theirs), 1):
        if a != b:
            return f"line {number}: {a[:80]!r}, not {b[:80]!r}"
    return f"{len(ours)} lines, not {len(theirs)}"


if __name__ == "__main__":
    main()
