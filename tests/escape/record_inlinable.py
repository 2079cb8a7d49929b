"""Record what Go inlines of its library, and what that allocates, in minigo/escape/inlinable.txt.

    python tests/escape/record_inlinable.py

Compiles the packages of Go's library that minigo has, too, under -gcflags=-m=2, and keeps the facts about exported functions and methods.
"""
from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from harness import find_go  # noqa: E402

BOUNDED, IGNORED = "index bounds check elided", "ignoring self-assignment in "
OUT = ROOT / "minigo" / "escape" / "inlinable.txt"
HEAD = """# Made by tests/escape/record_inlinable.py of what go {version} prints about its library under -gcflags=-m=2.
# name cost [names of results] | calls inlined in it | allocations and where their address goes: a result's number, heap, @ and
# the number of another allocation, or nothing; other messages at the place | for parameters by number: h0 leaks, h1 what it points to does, r0@1 to result 0 with one level; () is called;
# =T: the interface that is returned holds a T
"""
_LINE = re.compile(r"^(?P<file>.*?\.go):(?P<line>\d+):(?P<col>\d+): (?P<text>.*)$")
_CAN = re.compile(r"^can inline (?P<name>\S+) with cost (?P<cost>\d+) as: ")
# What Go finds in an interface that an inlined function returns: x := F(); x.M() is reported as "devirtualizing x.M to T".
CONCRETE = {
    "context.Background": "backgroundCtx", "context.TODO": "todoCtx", "context.WithoutCancel": "withoutCancelCtx",
    "crypto/md5.New": "*digest", "crypto/sha1.New": "*digest",
    **{f"crypto/{name}": "*digest" for name in ("sha256.New", "sha256.New224", "sha512.New", "sha512.New384", "sha512.New512_224", "sha512.New512_256")},
    "encoding/base64.NewDecoder": "*decoder", "encoding/base64.NewEncoder": "*encoder",
    "encoding/hex.Dumper": "*dumper", "encoding/hex.NewDecoder": "*decoder", "encoding/hex.NewEncoder": "*encoder",
    "errors.Join": "*joinError", "errors.New": "*errorString",
    "hash/adler32.New": "*digest", "hash/crc32.New": "*digest", "hash/crc32.NewIEEE": "*digest", "hash/crc64.New": "*digest",
    **{f"hash/fnv.New{size}": f"*sum{size}" for size in ("32", "32a", "64", "64a", "128", "128a")},
    "io.LimitReader": "*LimitedReader", "io.MultiReader": "*multiReader", "io.MultiWriter": "*multiWriter", "io.TeeReader": "*teeReader",
    "math/rand.NewSource": "*rngSource", "os.DirFS": "dirFS", "reflect.PointerTo": "*rtype", "reflect.PtrTo": "*rtype",
    "reflect.TypeOf": "*rtype", "reflect.(*rtype).Elem": "*rtype", "sync.(*RWMutex).RLocker": "*rlocker",
}
# Types that programs cannot name, but call methods of: those above, and those of exported variables.
HIDDEN = frozenset(name.lstrip("*") for name in CONCRETE.values()) | {"bigEndian", "littleEndian"}
# Packages whose types are those of another one in our library: the path there, and how Go calls the type.
ALIASES = {f"crypto/internal/fips140/{name}": (f"crypto/{name}", "Digest", "digest") for name in ("sha256", "sha512")}
_NAME = re.compile(rf"^(?:(?:\(\*(?P<ptr>\w+)\)|(?P<base>\w+))\.)?[A-Z]\w*$")
_FLOW = re.compile(r"^  flow: (?P<dst>\S+|\{storage for (?P<storage>.*)\}) ← ")


def packages() -> list[str]:
    """List the packages that both libraries have and programs can import."""
    lib = ROOT / "minigo" / "lib"
    return sorted({str(p.parent.relative_to(lib)) for p in lib.rglob("*.go") if "internal" not in p.parts})


def is_kept(name: str) -> bool:
    """Tell whether programs can call what Go calls `name` in its own package."""
    m = _NAME.match(name)
    base = m and (m["ptr"] or m["base"])
    return m is not None and (base is None or base[0].isupper() or base in HIDDEN)


def renamed(name: str) -> str:
    """Return the full name that our library has for a function of Go's."""
    at = name.index(".", name.rfind("/") + 1)
    path, rest = name[:at], name[at + 1:]
    if path not in ALIASES:
        return name
    path, theirs, ours = ALIASES[path]
    return f"{path}." + re.sub(rf"^(\(?\*?){theirs}\b", rf"\1{ours}", rest)


class Function:
    """A function that can be inlined. start, end: (line, column) of its body; literals: those of literals inside."""
    __slots__ = ("name", "cost", "declared", "start", "end", "literals", "nested", "allocated", "results", "params", "leaks", "called", "text")

    def __init__(self, name: str, cost: int, text: list[str], line: int, col: int):
        self.name, self.cost, self.declared = name, cost, (line, col)
        self.start, self.end, self.literals, head = _body(text, line, col)
        self.results, self.params = _result_names(head), _parameter_names(head)
        self.leaks: dict[int, list[str]] = {}
        (first, at), (last, _) = self.start, self.end
        body = "\n".join(row.partition("//")[0] for row in [text[first - 1][at:], *text[first:last]])
        self.text = body
        self.called = [i for i, p in enumerate(self.params) if re.search(rf"(?<![\w.]){re.escape(p)}\(", body)]
        self.nested: list[str] = []
        self.allocated: list[str] = []

    def holds(self, at: tuple[int, int]) -> bool:
        return self.start <= at <= self.end and not any(a <= at <= b for a, b in self.literals)

    def _resolve_targets(self) -> None:
        """Write numbers for texts of what allocations are in."""
        made = [a.rpartition(">")[0] for a in self.allocated if not a.startswith((BOUNDED, IGNORED))]
        for i, item in enumerate(self.allocated):
            what, _, target = item.rpartition(">@")
            if target and what:
                self.allocated[i] = f"{what}>@{made.index(target)}" if target in made else f"{what}>heap"

    def row(self, path: str, own: set[str]) -> str:
        self._resolve_targets()
        name = name_of_package(path)
        nested = " ; ".join(f"{name}.{n}" if n in own or n[0] == "(" or "." not in n else n for n in self.nested)
        named = " " + ",".join(self.results) if self.results else ""
        flows = " ".join(f"{i}{''.join(ways)}" for i, ways in sorted(self.leaks.items()))
        called = " ".join(f"{i}()" for i in self.called)
        concrete = CONCRETE.get(f"{path}.{self.name}")
        more = " ".join(word for word in (flows, called, concrete and f"={concrete}") if word)
        more = f" | {more}" if more else ""
        return f"{renamed(f'{path}.{self.name}')} {self.cost}{named} | {nested} | {' ; '.join(qualified(a, name) for a in self.allocated)}{more}".replace(" |  |", " ||").rstrip()


def _parameter_names(head: str) -> list[str]:
    """Return the names of receiver and parameters in a function's head."""
    names, rest = [], head.strip()
    receiver = re.match(r"\((\w+) [^()]*\) ", rest)
    if receiver:
        names.append(receiver[1])
        rest = rest[receiver.end():]
    at, depth, part, parts = rest.index("(") + 1, 1, "", []
    while depth:
        c = rest[at]
        depth += (c in "([{") - (c in ")]}")
        if c == "," and depth == 1 or not depth:
            parts.append(part)
            part = ""
        else:
            part += c
        at += 1
    return names + [p.split()[0] for p in parts if p.strip()]


_LEAK = re.compile(r"^leaking param(?P<content> content)?: (?P<name>\S+?)(?: to result (?P<result>\S+) level=(?P<level>\d+))?$")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|~r\d+|(?:(?<=\))\.)?[A-Za-z_]\w*(?:\.\w+)*')
_PREDECLARED = frozenset("""any append bool byte cap complex copy error false float32 float64 func int int16 int32 int64 int8 interface len literal
    make map max min new nil rune string struct true uint uint16 uint32 uint64 uint8 uintptr argument chan""".split())
_OTHER_PACKAGES = ("abi", "bytealg", "godebug", "stringslite", "sys", "unsafe")    # that the library alone imports


def name_of_package(path: str) -> str:
    """Return the name of a package of the library: the last part of its path that is no version."""
    return re.sub(r"/v\d+$", "", path).rpartition("/")[2]


_PACKAGES = frozenset(name_of_package(path) for path in packages()) | frozenset(_OTHER_PACKAGES)


def qualified(text: str, package: str) -> str:
    """Write a text of a package as it is written in messages about others: its own names have the package before them."""
    def name(m: re.Match) -> str:
        token = m[0]
        first, _, more = token.partition(".")
        if token[0] in '".~' or token in _PREDECLARED or more and first in _PACKAGES:
            return token
        return f"{package}.{token}"
    what, _, target = text.rpartition(">")
    if what.startswith("moved to heap: "):
        return f"moved to heap: {package}.{what.removeprefix('moved to heap: ')}>{target}"
    if what == BOUNDED:
        return text
    if what.startswith(IGNORED):
        return IGNORED + qualified(text.removeprefix(IGNORED), package)
    return f"{_TOKEN.sub(name, what)}>{target}"


def _body(text: list[str], line: int, col: int) -> tuple:
    """Find the braces of the function declared at a place. Returns: start, end, ranges of literals inside, text of the head."""
    depth, start, opened, literals, head, braces = 0, None, [], [], "", 0
    at = line - 1
    skip = col - 1
    while True:
        row = text[at]
        i = skip
        while i < len(row):
            c = row[i]
            if row.startswith("//", i):
                break
            if c in "\"`'":
                end = i + 1
                while end < len(row) and row[end] != c:
                    end += 2 if row[end] == "\\" and c != "`" else 1
                i = end + 1
                continue
            if start is None:
                head += c
            if c in "([":
                depth += 1
            elif c in ")]":
                depth -= 1
            elif c == "{":
                if start is None and depth == 0 and not re.search(r"(interface|struct) $", row[:i]):
                    start = at + 1, i + 1
                    depth = 0
                if start is not None:
                    literal = re.search(r"\bfunc\([^{}]*$", row[:i]) if braces else None
                    if literal:
                        opened.append((braces, (at + 1, literal.start() + 2)))
                    braces += 1
            elif c == "}" and start is not None:
                braces -= 1
                if opened and opened[-1][0] == braces:
                    literals.append((opened.pop()[1], (at + 1, i + 1)))
                if not braces:
                    return start, (at + 1, i + 1), literals, head
            i += 1
        at, skip = at + 1, 0
        head += "\n"


def _result_names(head: str) -> list[str]:
    """Return the names of the results in a function's head, in order; of unnamed ones none."""
    m = re.search(r"\)\s*\(([^()]*)\)\s*\{?$", head.strip())
    return [part.split()[0] for part in m[1].split(",")] if m and "..." not in m[1] and any(" " in part.strip() for part in m[1].split(",")) else []


def facts_of(lines: list[str], path: str) -> list[str]:
    """Return the rows of one package, given what Go prints about it."""
    functions: list[Function] = []
    texts: dict[str, list[str]] = {}
    by_file: dict[str, list[Function]] = {}
    for line in lines:
        m = _LINE.match(line)
        can = _CAN.match(m["text"]) if m else None
        if can and (is_kept(can["name"]) or re.fullmatch(r"[a-z]\w*", can["name"])):
            text = texts.setdefault(m["file"], Path(m["file"]).read_text(encoding="utf-8").splitlines())
            if not text[int(m["line"]) - 1].startswith("func "):
                continue
            fn = Function(can["name"], int(can["cost"]), text, int(m["line"]), int(m["col"]))
            functions.append(fn)
            by_file.setdefault(m["file"], []).append(fn)
    flows: dict[tuple, str] = {}
    current = None
    for line in lines:
        m = _LINE.match(line)
        if m is None:
            continue
        text, at = m["text"], (int(m["line"]), int(m["col"]))
        fn = next((f for f in by_file.get(m["file"], ()) if f.holds(at)), None)
        if fn is None:
            head = next((f for f in by_file.get(m["file"], ()) if f.declared <= at <= f.start), None)
            leak = _LEAK.match(text)
            if head is not None and text.startswith("moved to heap: "):    # a parameter
                head.allocated.append(f"{text}>heap")
                if (name := text.removeprefix("moved to heap: ")) in head.params:
                    head.leaks[head.params.index(name)] = ["h0"]
            elif head is not None and leak and leak["name"] in head.params:
                number = head.params.index(leak["name"])
                if leak["result"] is None:
                    way = f"h{1 if leak['content'] else 0}"
                else:
                    result = leak["result"]
                    index = int(result[2:]) if re.fullmatch(r"~r\d+", result) else head.results.index(result)
                    way = f"r{index}@{leak['level']}"
                if way not in head.leaks.setdefault(number, []):
                    head.leaks[number].append(way)
            continue
        began = re.match(r"^(.*) escapes to heap in .*:$", text)
        flow = _FLOW.match(text)
        if began:
            current = (at, began[1])
        elif flow:
            if current is not None and not flows.get(current, "").startswith("@"):
                flows[current] = flow["dst"] if flow["storage"] is None else f"@{flow['storage']}"
        elif text.startswith("inlining call to "):
            fn.nested.append(text.removeprefix("inlining call to "))
        elif text.endswith(" escapes to heap"):
            what = text.removesuffix(" escapes to heap")
            dst = flows.get((at, what), "{heap}").rstrip(":")
            if dst[0] == "@":
                fn.allocated.append(f"{what}>{dst}")    # it is in something else that is allocated
                continue
            result = int(dst[2:]) if re.fullmatch(r"~r\d+", dst) else fn.results.index(dst) if dst in fn.results else "heap"
            fn.allocated.append(f"{what}>{result}")
        elif text.startswith("moved to heap: "):
            dst = flows.get((at, text.removeprefix("moved to heap: ")), "{heap}").rstrip(":")
            result = int(dst[2:]) if re.fullmatch(r"~r\d+", dst) else fn.results.index(dst) if dst in fn.results else "heap"
            fn.allocated.append(f"{text}>{result}")
        elif text == BOUNDED:
            fn.allocated.append(f"{BOUNDED}>")
        elif IGNORED in text:
            fn.allocated.append(f"{IGNORED}{text.partition(IGNORED)[2]}>")
        elif text.endswith(" does not escape") and not text.startswith("  "):
            fn.allocated.append(f"{text.removesuffix(' does not escape')}>")
    own = {can["name"] for line in lines if (m := _LINE.match(line)) and (can := _CAN.match(m["text"])) and "[" not in can["name"]}
    _follow_parameters(functions)
    return [fn.row(path, own) for fn in functions if is_kept(fn.name) and (path not in ALIASES or "." in fn.name)]


def _follow_parameters(functions: list[Function]) -> None:
    """Find the parameters that are called in functions of the package that are inlined in turn: f in IndexFunc(s, f) is by indexFunc(s, f, true)."""
    named = {fn.name: fn for fn in functions}
    for _ in range(2):
        for fn in functions:
            for callee, arguments in re.findall(r"(?<![\w.])([a-z]\w*)\(([^()]*)\)", fn.text):
                if callee in named and callee in fn.nested:
                    words = [a.strip() for a in arguments.split(",")]
                    passed = [words[i] for i in named[callee].called if i < len(words)]
                    fn.called += [i for i, p in enumerate(fn.params) if p in passed and i not in fn.called]


def main() -> None:
    go = find_go()
    environment = {**os.environ, "GOTOOLCHAIN": "local"}
    version = subprocess.run([go, "env", "GOVERSION"], capture_output=True, text=True, check=True, env=environment).stdout.strip()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "go.mod").write_text("module x\n\ngo 1.27\n")
        done = subprocess.run([go, "list", "-e", "-export", "-f", "", "-gcflags=-m=2", *packages(), *ALIASES], cwd=folder, capture_output=True, text=True,
                              env=environment)
    of: dict[str, list[str]] = {}
    for line in done.stderr.splitlines():
        if line.startswith("# "):
            path = line[2:]
        else:
            of.setdefault(path, []).append(line)
    rows = sorted({row for path, lines in of.items() for row in facts_of(lines, path)})
    OUT.write_text(HEAD.format(version=version.removeprefix("go")) + "".join(row + "\n" for row in rows), encoding="utf-8")
    print(f"{len(rows)} functions of {len(of)} packages")


if __name__ == "__main__":
    main()
