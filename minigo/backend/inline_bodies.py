"""Small functions of the library, inlined into programs.

When a package of the library has been optimised, the text of its small functions is kept beside its object. A program that calls
one gets it as an `available_externally` definition: LLVM may inline it, and drops what is left. Such a function refers to nothing
that its own module hides, except constants of few bytes, which are copied. Its debug information comes along, so that traces
name it; numbers of metadata and attribute groups are moved out of the way of the program's.

Example: `declare i64 @"go.unicode/utf8.RuneLen"(i32)` → `define available_externally i64 @"go.unicode/utf8.RuneLen"(i32 %p0) …`
"""
from __future__ import annotations

import marshal
import re
from collections.abc import Callable

MAX_INSTRUCTIONS = 40
MAX_CONSTANT = 512  # characters of its definition
_STEP = 1_000_000   # numbers of metadata per package

_SYMBOL = re.compile(r'@(?:"([^"]*)"|([-\w.$]+))')
_NUMBER = re.compile(r"([!#])(\d+)\b")
_MOVED = re.compile(r"([!#])<(\d+)>")
_DEFINED = re.compile(r'^(?:(?:declare|define) [^@\n]*)?@(?:"([^"]*)"|([-\w.$]+))(?:\(| = )', re.M)
_DECLARED = re.compile(r'^declare [^@\n]*@"?(go\.[^"\n]*|go\.[-\w.]+)"?\(.*\n', re.M)
_UNIT = re.compile(r"^!(\d+) = distinct !DICompileUnit", re.M)


def extract(text: str) -> bytes:
    """Return what programs need to know of an optimised package, given as IR text: see `_Package`."""
    functions, heads, symbols, metadata, attributes = {}, {}, {}, {}, {}
    for block in re.split(r"\n(?=define |declare |@|attributes |!)", text):
        if block.startswith("define "):
            head, _, body = block.partition("{\n")
            name = _name(head)
            if head.startswith(("define internal ", "define linkonce")):  # a program may have the latter itself
                continue
            symbols[name], heads[name] = None, head
            last = name.rpartition(".")[2]
            if body.count("\n") <= 2 * MAX_INSTRUCTIONS and (last[:1].isupper() or name.startswith("go.runtime.")):
                functions[name] = block[:block.index("\n}") + 2]
        elif block.startswith("declare "):
            symbols[_name(block)] = block.partition("\n")[0]
        elif block.startswith("@"):
            text, name = block.partition("\n")[0], _name(block)
            symbol, _, value = text.partition(" = ")
            if value.startswith("external ") or value.startswith("private ") and ' c"' in value and len(value) <= MAX_CONSTANT:
                symbols[name] = text
            elif not value.startswith(("private ", "internal ", "linkonce")):
                # What its type is does not matter to others.
                symbols[name] = f"{symbol} = external {'constant' if ' constant ' in value.partition('{')[0] else 'global'} i8"
        elif block.startswith("attributes "):
            number, _, value = block.partition(" = ")
            attributes[number[len("attributes #"):]] = value.strip()
        elif block.startswith("!") and block[1:2].isdigit():
            number, _, value = block.partition("\n")[0].partition(" = ")
            metadata[number[1:]] = value
    kept = {}
    for name, body in functions.items():
        refers = _names(_SYMBOL, body) - {name}
        if _is_small(body, attributes) and all(r in symbols for r in refers):
            kept[name] = _moved(body.replace("define ", "define available_externally ", 1).replace(" dso_local", "")), sorted(refers)
    needed = {r for _, refers in kept.values() for r in refers}
    declared = {}
    for name, text in symbols.items():
        if name in needed:
            declared[name] = _declaration(heads[name]) if text is None else text if text.startswith("@") else _moved(text)
    return marshal.dumps((kept, declared, *_reachable(kept, declared, metadata, attributes)))


def _name(text: str) -> str:
    return "".join(_SYMBOL.search(text).groups(""))


def _names(pattern: re.Pattern, text: str) -> set[str]:
    return {a or b for a, b in pattern.findall(text)}


def _is_small(body: str, attributes: dict) -> bool:
    lines = [line for line in body.split("\n")[1:-1] if line.startswith("  ")]
    group = re.search(r"#(\d+)", body.partition("{\n")[0])
    words = attributes[group.group(1)].split() if group else []
    return len(lines) <= MAX_INSTRUCTIONS and "noinline" not in words and "returns_twice" not in body and "%mg." not in body \
        and "blockaddress" not in body and "frameaddress" not in body


def _declaration(head: str) -> str:
    head = re.sub(r" !dbg !\d+", "", head.rstrip()).replace("define ", "declare ", 1).replace(" dso_local", "")
    return _moved(re.sub(r" %[\w.]+(?=[,)])", "", head))


def _moved(text: str) -> str:
    """Mark the numbers of metadata and attribute groups."""
    return _NUMBER.sub(r"\1<\2>", re.sub(r" *; preds = .*", "", text))


def _reachable(kept: dict, declared: dict, metadata: dict, attributes: dict) -> tuple[dict, dict]:
    """Return the metadata and attributes that the texts refer to. The compile unit becomes the program's."""
    nodes, groups = {}, {}
    work = [text for text, _ in kept.values()] + list(declared.values())
    while work:
        for sign, number in _MOVED.findall(work.pop()):
            if sign == "#":
                groups[number] = attributes[number]
            elif number not in nodes:
                value = metadata[number]
                nodes[number] = "" if value.startswith("distinct !DICompileUnit") else _NUMBER.sub(r"\1<\2>", value)
                work.append(nodes[number])
    return nodes, groups


def add_bodies(text: str, packages: list[str], load: Callable[[str], bytes | None]) -> str:
    """Add to a program's IR the definitions of library functions it calls.

    Args: packages: import paths of the library packages it is linked with; load: path → what `extract` made.
    """
    calls = _DECLARED.findall(text)
    known = _names(_DEFINED, text)
    prefixes = sorted(((f"go.{path}.", path) for path in packages), reverse=True)
    unit = _UNIT.search(text)
    loaded: dict[str, tuple] = {}
    bodies, declarations, tail = {}, {}, []
    used: dict[str, dict] = {}
    while calls:
        name = calls.pop()
        path = next((path for prefix, path in prefixes if name.startswith(prefix)), None)
        if path is None or name in bodies:
            continue
        if path not in loaded:
            data = load(path)
            loaded[path] = marshal.loads(data) if data is not None else ({}, {}, {}, {})
        kept, declared, nodes, groups = loaded[path]
        if name not in kept:
            continue
        base = (1 + list(loaded).index(path)) * _STEP
        body, refers = kept[name]
        wanted = used.setdefault(path, {})
        renamed = {r: f"{r}.{base}" for r in refers if r[0] == "." and r in declared}
        bodies[name] = _placed(body, base, nodes, unit, wanted, renamed)
        for r in refers:
            if r in renamed:
                declarations[renamed[r]] = _placed(declared[r], base, nodes, unit, wanted, renamed)
            elif r not in known and r not in declarations:
                declarations[r] = _placed(declared[r], base, nodes, unit, wanted, {})
                calls.append(r)
    if not bodies:
        return text
    for path, wanted in used.items():
        _, _, nodes, groups = loaded[path]
        base = (1 + list(loaded).index(path)) * _STEP
        work, done = list(wanted), set()
        while work:
            sign, number = work.pop()
            if (sign, number) in done:
                continue
            done.add((sign, number))
            more: dict = {}
            if sign == "#":
                tail.append(f"attributes #{base + int(number)} = {groups[number]}")
            elif nodes[number]:
                tail.append(f"!{base + int(number)} = {_placed(nodes[number], base, nodes, unit, more, {})}")
            work += more
    text = _DECLARED.sub(lambda m: "" if m.group(1) in bodies else m.group(0), text)
    added = [d for r, d in declarations.items() if r not in bodies]
    return "\n".join([text, *added, *bodies.values(), *tail, ""])


def _placed(text: str, base: int, nodes: dict, unit, wanted: dict, renamed: dict) -> str:
    """Give the numbers of a text their place in the program and note them as wanted."""
    def number(m):
        sign, n = m.groups()
        if sign == "!" and not nodes[n]:
            return "!" + unit.group(1)
        wanted[sign, n] = None
        return f"{sign}{base + int(n)}"

    if renamed:
        text = _SYMBOL.sub(lambda m: "@" + renamed[m.group(2)] if m.group(2) in renamed else m.group(0), text)
    return _MOVED.sub(number, text)
