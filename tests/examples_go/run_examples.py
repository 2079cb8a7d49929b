"""Run the documented examples of an installed Go's library with minigo.

Each `Example…` function with an `// Output:` comment in GOROOT/src/<package>/example*_test.go becomes a program: the
file's imports and other declarations stay, the example is called from `main`. What it prints must be what the comment
says. Nothing of GOROOT is kept in the repository.

Usage: run_examples.py [--report FILE] [--keep FOLDER] [--timeout SECONDS] [PACKAGE…]
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from harness import go_library  # noqa: E402

PACKAGES = """fmt errors strings strconv bytes unicode unicode/utf8 unicode/utf16 math math/bits math/cmplx sort io bufio os time
container/heap container/list container/ring math/rand math/rand/v2 text/tabwriter flag log hash hash/fnv hash/crc32 hash/maphash path
path/filepath sync sync/atomic context regexp regexp/syntax math/big crypto/md5 crypto/sha1 crypto/sha256 crypto/rand
encoding/json encoding/binary encoding/hex encoding/base64 encoding/csv slices maps cmp iter reflect html net/url unique""".split()
OUTPUT = re.compile(r"^[ \t]*//[ \t]*(unordered output|output):(.*)", re.I | re.M)
# What the examples of a package expect of the process: Go's own tests of package time run in this zone.
ENVIRONMENT = {"time": {"TZ": "America/Los_Angeles"}}
# Files of other systems, by their names.
FOREIGN = re.compile(r"_(windows|plan9|darwin|wasm|js)_test\.go$")


class Example:
    """One example function and the file around it."""

    def __init__(self, package, path, name, text, want, unordered):
        self.package, self.path, self.name, self.text = package, path, name, text
        self.want, self.unordered = want, unordered

    def agrees(self, got):
        """Compare as `go test` does: without blank around, and as a set of lines if the order does not matter.

        Types that the example declares are printed with its package's name, which is main here.
        """
        own = self.package.split("/")[-1] + "_test."
        got, want = re.sub(r"\bmain\.", own, got.strip()), re.sub(r"\bmain\.", own, self.want)
        if self.unordered:
            return sorted(got.split("\n")) == sorted(want.split("\n"))
        return got == want


def declarations(text):
    """Cut a formatted file into its top-level declarations: (first line, text) pairs."""
    chunks, current, raw = [], [], False
    for line in text.split("\n"):
        starts = not raw and re.match(r"(package|import|func|type|var|const)\b", line)
        comment = not raw and line.startswith("//")
        if starts or comment and current and not current[-1].startswith("//"):
            if starts and current and all(c.startswith("//") or not c for c in current):
                current.append(line)  # the comment belongs to what follows
            else:
                chunks.append("\n".join(current))
                current = [line]
        else:
            current.append(line)
        raw ^= re.sub(r'"(\\.|[^"\\])*"|\'(\\.|[^\'\\])*\'|//.*' if "`" not in line.split("//")[0] else r'"(\\.|[^"\\`])*"', "", line).count("`") % 2 == 1
    chunks.append("\n".join(current))
    return chunks[1:] if chunks[0] == "" and len(chunks) > 1 else chunks


def used(name, text):
    """Whether a package name is used in the text."""
    return re.search(rf"\b{re.escape(name)}\.", text) is not None


def keep_imports(chunk, body):
    """Drop the imports that the remaining text does not use."""
    lines = []
    for line in chunk.split("\n"):
        found = re.match(r'\s*(?:import\s+)?(?:([\w.]+)\s+)?"([^"]+)"\s*(?://.*)?$', line)
        if found:
            base = found[2].split("/")[-1]
            if re.fullmatch(r"v\d+", base):
                base = found[2].split("/")[-2]
            name = found[1] or base
            if name not in ("_", ".") and not used(name, body):
                line = ""
        lines.append(line)
    return "\n".join(lines)


def code_of(chunk):
    """Return a declaration without its comments."""
    return re.sub(r"^\s*//.*|\s//.*", "", chunk, flags=re.M)


def declared(chunk):
    """Return the names that a declaration declares; a method counts as its type's."""
    head = next((line for line in chunk.split("\n") if line and not line.startswith("//")), "")
    method = re.match(r"func \([^)]*?\*?(\w+)(?:\[[^]]*\])?\) ", head)
    if method:
        return [method[1]]
    if re.match(r"(var|const|type) \($", head):
        return re.findall(r"^\t(\w+)", chunk, re.M) + [n for line in re.findall(r"^\t(\w+(?:, \w+)+)", chunk, re.M) for n in line.split(", ")]
    plain = re.match(r"(?:func|type|var|const) (\w+(?:, \w+)*)", head)
    return plain[1].split(", ") if plain else []


def shared_constants(folder):
    """Return the constants with a value of their own that a package's other test files declare, by name."""
    found = {}
    for path in sorted(p for p in folder.glob("*_test.go") if not p.name.startswith("example")):
        for group, line in re.findall(r"^const (?:\(\n(.*?)^\)|([^\n(]*))$", path.read_text(), re.M | re.S):
            pairs = re.findall(r"^\t?(\w+)\s+= (.+)$", group or line, re.M)
            found |= {name: f"const {name} = {value}" for name, value in pairs if "iota" not in value}
    return found


def program(chunks, chosen, shared):
    """Make a program of a file's declarations that runs one of its examples.

    What the example does not need is replaced by empty lines, so that places stay what they are. shared: declarations of other
    files, by name; those that are needed come last.
    """
    kinds = [next((line.split(" ")[0] for line in c.split("\n") if line and not line.startswith("//")), "") for c in chunks]
    names = [declared(c) if k in ("func", "type", "var", "const") else [] for c, k in zip(chunks, kinds)]
    kept = {i for i, n in enumerate(names) if chosen in n or "init" in n or "_" in n}
    todo = list(kept)
    while todo:
        words = set(re.findall(r"\w+", code_of(chunks[todo.pop()])))
        more = {i for i, n in enumerate(names) if words & set(n)} - kept
        kept |= more
        todo += more
    body = "\n".join(code_of(chunks[i]) for i in kept)
    own = {n for names_ in names for n in names_}
    extra = [code_of(line) for name, line in shared.items() if name not in own and re.search(rf"\b{name}\b", body)]
    body = "\n".join([body, *extra])
    parts = []
    for i, (chunk, kind) in enumerate(zip(chunks, kinds)):
        if kind == "package":
            parts.append(re.sub(r"^package .*$", "package main", chunk, flags=re.M))
        elif kind == "import":
            parts.append(keep_imports(chunk, body))
        else:
            parts.append(chunk if i in kept else "\n" * chunk.count("\n"))
    return "\n".join(parts + extra) + f"\n\nfunc main() {{ {chosen}() }}\n"


def expected(chunk):
    """Return what an example's comment says it prints and whether the order is free, or None."""
    comments = re.findall(r"(?:^[ \t]*//.*\n)+(?=\}\s*$)", chunk.rstrip("\n") + "\n", re.M)
    found = OUTPUT.search(comments[-1]) if comments else None
    if not found:
        return None
    lines = [found[2]] + [re.sub(r"^[ \t]*//[ \t]?", "", line) for line in comments[-1][found.end():].split("\n")[1:]]
    lines = [re.sub(r"[ \t]+$", "", line) if not line.strip() else line for line in lines]
    return "\n".join(lines).strip(), found[1].lower().startswith("unordered")


def examples(package, root):
    """List the examples of a package that say what they print."""
    found = []
    shared = shared_constants(root / "src" / package)
    for path in sorted((root / "src" / package).glob("example*_test.go")):
        text = path.read_text()
        if FOREIGN.search(path.name) or re.search(r"^//go:build .*(windows|plan9)", text, re.M) and "!windows" not in text:
            continue
        chunks = declarations(text)
        names = [(re.search(r"^func (Example\w*)\(\)", c, re.M), c) for c in chunks]
        for match, chunk in names:
            want = expected(chunk) if match else None
            if want:
                found.append(Example(package, path, match[1], program(chunks, match[1], shared), *want))
    return found


def reason(done):
    """Say in one line why a program failed that should not have."""
    lines = done.stderr.decode("utf-8", "replace").strip().split("\n")
    errors = [re.sub(r"^\S+\.go:\d+:\d+: ", "", line) for line in lines if re.match(r"\S+\.go:\d+:\d+: ", line)]
    if errors:
        return errors[0]
    loud = [line for line in lines if re.match(r"(panic|fatal error|minigo|\w*Error)", line)]
    return (loud or lines[-1:] or ["no message"])[-1] or f"exit status {done.returncode}"


def judge(example, folder, timeout):
    """Run one example; return None, or why it failed."""
    place = folder / example.package.replace("/", "_") / example.name / example.path.name
    place.parent.mkdir(parents=True, exist_ok=True)
    # As with `go test`, the package's folder is the current one: testdata is there.
    place.write_text(example.text)
    try:
        done = subprocess.run([sys.executable, "-m", "minigo", "run", str(place)], capture_output=True, timeout=timeout,
                              cwd=example.path.parent, stdin=subprocess.DEVNULL,
                              env={**os.environ, "PYTHONPATH": str(ROOT), **ENVIRONMENT.get(example.package, {})})
    except subprocess.TimeoutExpired:
        return f"no end after {timeout} s"
    got = done.stdout.decode("utf-8", "replace")
    if example.agrees(got) and done.returncode == 0:
        return None
    if done.returncode:
        return reason(done)
    got, want = got.strip().split("\n"), example.want.split("\n")
    for ours, real in zip(got + [""] * len(want), want):
        if ours != real:
            return f"prints `{ours[:70]}`, not `{real[:70]}`"
    return "prints more lines than it should"


def report(path, results):
    """Write the page of percentages and failures."""
    total = sum(len(r) for r in results.values())
    good = sum(1 for r in results.values() for _, why in r if why is None)
    lines = ["# Examples of Go's library", "",
             "The `Example` functions with an `// Output:` comment in an installed Go's GOROOT, each run as a program by",
             "`tests/examples_go/run_examples.py --report minigo/docs/examples.md`, which wrote this page.", "",
             f"{good} of {total} pass ({100 * good / max(total, 1):.1f}%).", "",
             "| package | pass | of | % |", "|---|---|---|---|"]
    for package, list_ in results.items():
        passed = sum(1 for _, why in list_ if why is None)
        share = f"{100 * passed / len(list_):.0f}" if list_ else "-"
        lines.append(f"| {package} | {passed} | {len(list_)} | {share} |")
    lines += ["", "## Failures", ""]
    lines += [f"* `{p}` {name}: {why}" for p, r in results.items() for name, why in r if why is not None]
    path.write_text("\n".join(lines) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("packages", nargs="*", metavar="PACKAGE", help="packages to try, all listed ones without")
    parser.add_argument("--report", type=Path, help="write percentages and failures to this file")
    parser.add_argument("--keep", type=Path, help="keep the programs in this folder")
    parser.add_argument("--timeout", type=float, default=60, help="seconds for one example")
    args = parser.parse_args()
    root, results = go_library().parent, {}
    folder = args.keep or Path(tempfile.mkdtemp(prefix="examples-"))
    folder.mkdir(parents=True, exist_ok=True)
    for package in args.packages or PACKAGES:
        results[package] = [(e.name, judge(e, folder, args.timeout)) for e in examples(package, root)]
        passed = sum(1 for _, why in results[package] if why is None)
        print(f"{package:16} {passed:3} of {len(results[package]):3}", flush=True)
        for name, why in results[package]:
            if why is not None:
                print(f"    {name}: {why}", flush=True)
    if not args.keep:
        shutil.rmtree(folder)
    total = sum(len(r) for r in results.values())
    good = sum(1 for r in results.values() for _, why in r if why is None)
    print(f"{good} of {total} ({100 * good / max(total, 1):.1f}%)")
    if args.report:
        report(args.report, results)
    return good < total


if __name__ == "__main__":
    sys.exit(main())
