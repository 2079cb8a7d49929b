"""Compile minigo's library with real Go under other import paths, beside programs that compare it with the real one.

The package `fmt` becomes `lib/fmt`, and so on. A file that binds C functions or intrinsics is replaced by the file of
the same name in shim/. Each folder of compare/ is a program that prints the differences it finds and exits 1 for any.

Usage: try_with_go.py [AREA [ARGS…]]    all areas without arguments
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from harness import find_go  # noqa: E402

LIB = HERE.parent.parent / "minigo" / "lib"
IMPORT = re.compile(r'^(\s*(?:import\s+)?(?:\w+\s+)?)"([\w/]+)"\s*$', re.M)
# The runtime packages stand on minigo's own runtime; real Go has its own.
NATIVE = {"runtime", "runtime/debug", "unsafe", "reflect", "sync", "sync/atomic"}


def packages():
    """List the library's packages that can be compiled with real Go."""
    found = {str(f.parent.relative_to(LIB)) for f in LIB.rglob("*.go")}
    return sorted(p for p in found if p not in NATIVE)


def areas():
    return sorted(p.name for p in (HERE / "compare").iterdir() if p.is_dir())


def source_text(source, package):
    """Return the text of a library file, or of its shim."""
    shim = HERE / "shim" / package / source.name
    if shim.exists():
        return shim.read_text(), True
    text = source.read_text()
    if "//go:linkname" in text or "// intrinsic\n" in text:
        raise FileNotFoundError(f"{source} has functions without body but no shim {shim}")
    return text, False


def needed(chosen):
    """List the packages that the programs of the chosen areas stand on."""
    ours, found = set(packages()), set()
    todo = {m for area in chosen for f in (HERE / "compare" / area).glob("*.go")
            for m in re.findall(r'"lib/([\w/]+)"', f.read_text())}
    while todo:
        package = todo.pop()
        if package not in ours:
            raise LookupError(f"a comparing program imports lib/{package}, which the library does not have")
        found.add(package)
        for source in (LIB / package).glob("*.go"):
            text, shim = source_text(source, package)
            imports = re.findall(r'"lib/([\w/]+)"', text) if shim else [m[1] for m in IMPORT.findall(text)]
            todo |= {i for i in imports if i in ours} - found
    return found


def write_module(folder, chosen):
    """Write the module `lib`: the library, its shims and the comparing programs of the chosen areas."""
    ours = needed(chosen)

    def moved(match):
        return f'{match[1]}"lib/{match[2]}"' if match[2] in ours else match[0]

    (folder / "go.mod").write_text("module lib\n\ngo 1.27\n")
    for package in ours:
        (folder / package).mkdir(parents=True, exist_ok=True)
        for source in (LIB / package).glob("*.go"):
            text, shim = source_text(source, package)
            (folder / package / source.name).write_text(text if shim else IMPORT.sub(moved, text))
    for area in chosen:
        shutil.copytree(HERE / "compare" / area, folder / "compare" / area)


def build(folder, chosen):
    """Build the comparing programs of the chosen areas; return the folder they are in."""
    write_module(folder, chosen)
    env = {"GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod", "CGO_ENABLED": "0"}
    binaries = folder / "bin"
    binaries.mkdir()
    done = subprocess.run([find_go(), "build", "-o", str(binaries), "./compare/..."], cwd=folder, text=True,
                          capture_output=True, env={**os.environ, **env})
    if done.returncode:
        raise RuntimeError(done.stderr)
    return binaries


def main(args):
    with tempfile.TemporaryDirectory() as name:
        chosen = args[:1] or areas()
        binaries = build(Path(name), chosen)
        return max(subprocess.run([str(binaries / area), *args[1:]]).returncode for area in chosen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
