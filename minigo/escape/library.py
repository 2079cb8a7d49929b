"""What Go's own library does with its parameters, and what of it is inlined: facts about functions whose bodies are not ours.

Our library has bodies of its own, so that what Go does with a call of strings.Builder.WriteString is not to be seen in them. The table
inlinable.txt tells for each exported function that can be inlined what it costs, which calls in it are inlined in turn, what
it allocates and what it does with its parameters; `tests/escape/record_inlinable.py` made it of what Go's compiler prints about its library.

    errors.New 7 || &errors.errorString{...}>0
    strings.(*Builder).WriteByte 62 | strings.(*Builder).copyCheck abi.NoEscape | append>heap

Fields: name, cost, and names of the results where they have any; calls inlined in it; allocations with where their address goes: the number of a result, `heap`, or nothing.

The table leaks.txt has the parameter tags of all exported functions but generic ones, made by `tests/escape/record_leaks.py`.
"""
from __future__ import annotations

import re
from pathlib import Path

from minigo.escape.leaks import EVERYTHING, LEAK_CALLEE, LEAK_HEAP, LEAK_MUTATOR, LEAK_RESULT0, NOTHING, RESULT_SLOTS, SLOTS
from minigo.lower import tree as t
from minigo.lower.order import Parallel
from minigo.types import universe as U
from minigo.types.objects import Func
from minigo.types.types import Pointer, Signature, Slice


class Entry:
    """cost; results: their names, [] where they have none; nested: names as in messages; allocated: (text, where its address goes: result
    index, "heap", None or "@" and the number of another allocation); notes: other messages; concrete: name of the type that is in the
    interface it returns, or None.

    leaks: parameter's number → (slot of its tag, derefs) of each way out; called: numbers of the parameters that are called.
    """
    __slots__ = ("cost", "results", "nested", "allocated", "leaks", "called", "notes", "concrete")

    def __init__(self, line: str):
        head, nested, allocated, flows = (line + "|" * (3 - line.count("|"))).split("|")
        self.leaks, self.called, self.concrete = {}, [], None
        for word in flows.split():
            if word[0] == "=":
                self.concrete = word[1:]
                continue
            number, rest = re.match(r"(\d+)(.*)", word).groups()
            if rest == "()":
                self.called.append(int(number))
            for heap, result, level in re.findall(r"h(\d)|r(\d+)@(\d+)", rest):
                if heap:
                    self.leaks.setdefault(int(number), []).append((LEAK_HEAP, int(heap)))
                elif int(result) < RESULT_SLOTS:
                    self.leaks.setdefault(int(number), []).append((LEAK_RESULT0 + int(result), int(level)))
        _, cost, *results = head.split()
        self.cost, self.results = int(cost), results[0].split(",") if results else []
        self.nested = [name for name in nested.strip().split(" ; ") if name]
        self.allocated, self.notes = [], []
        for item in allocated.strip().split(" ; "):
            text, _, target = item.rpartition(">")
            if text == BOUNDED or text.startswith(IGNORED):
                self.notes.append(text)
            elif item:
                self.allocated.append((text, int(target) if target.isdigit() else target or None))


BOUNDED, IGNORED = "index bounds check elided", "ignoring self-assignment in "


class Summary(Func):
    """The function that is called in place of one of the library: its tags tell where arguments go. concrete: the type that is in the
    interface it returns, or None."""
    __slots__ = ("concrete",)


def name_in_go(obj) -> str:
    """Return the name of an object as Go's library has it: of some unexported types it differs."""
    return "Digest" if obj.name == "digest" and obj.pkg is not None and obj.pkg.path in _SHARED_DIGESTS else obj.name


_SHARED_DIGESTS = frozenset(("crypto/sha256", "crypto/sha512"))


class _Table(dict):
    """The lines of a file by the name they begin with, read when one is wanted first."""

    def __init__(self, file: str):
        self.file = Path(__file__).with_name(file)

    def line_of(self, func) -> str | None:
        if not self:
            for line in self.file.read_text(encoding="utf-8").splitlines():
                if line and line[0] != "#":
                    self[line.split(None, 1)[0]] = line
        return self.get(func.full_name)


_INLINABLE, _LEAKS = _Table("inlinable.txt"), _Table("leaks.txt")


def inlinable(func) -> Entry | None:
    """Return what is known of a function (objects.Func) of the library, None if Go does not inline it."""
    line = _INLINABLE.line_of(func)
    return None if line is None else Entry(line)


def tags_of(func) -> tuple | None:
    """Return the parameter tags of a function, Go's if it is of the library and there are any, else our own."""
    line = None if func.escape_tags is None or func.targs or func.pkg is None or func.pkg.name == "main" else _LEAKS.line_of(func)
    if line is None:
        return func.escape_tags
    tags = [NOTHING] * len(func.escape_tags)
    for word in line.split()[1:]:
        number, rest = re.match(r"(\d+)(.*)", word).groups()
        tag = [-1] * SLOTS
        for way, derefs, result, level in re.findall(r"([hmc])(\d+)|r(\d+)@(\d+)", rest):
            if way:
                tag[_WAYS[way]] = int(derefs)
            elif int(result) < RESULT_SLOTS:
                tag[LEAK_RESULT0 + int(result)] = int(level)
        tags[int(number)] = tuple(tag)
    return tuple(tags)


_WAYS = {"h": LEAK_HEAP, "m": LEAK_MUTATOR, "c": LEAK_CALLEE}


def summarised(entry: Entry, func, caller, call) -> t.Inlined:
    """Return what stands for an inlined call of a library function: the call, whose tags tell where arguments go, and what it allocates."""
    pos = call.pos
    names = [f"{func.pkg.name}.{name}" if name != "_" else f"~r{i}" for i, name in enumerate(entry.results)]
    results = [t.LocalVar(names[i] if names else f"~r{i}", r.type, pos, caller) for i, r in enumerate(func.type.results)]
    shadow = Summary(func.name, func.type, func.pkg, func.pos, func.full_name)
    shadow.concrete = _concrete_type(entry, func)
    shadow.escape_tags = tuple(_tag(entry, func, i) for i in range(len(call.args)))
    body: list = []
    args = list(call.args)
    for i in entry.called if call.before is None else ():
        # Called on the spot, perhaps often: if it is a literal, it is inlined, too.
        sig = args[i].type.underlying
        if sig.__class__ is Signature:
            var = t.LocalVar(f"{func.pkg.name}.f", args[i].type, pos, caller)
            result = None if not sig.results else sig.results[0].type
            calling = t.Call(pos, result, t.Local(pos, var.type, var), [t.Zero(pos, p.type) for p in sig.params])
            if len(sig.results) < 2:
                body += [Parallel(pos, [t.Define(pos, var, args[i])]),
                         t.For(pos, None, None, t.Block(pos, [t.ExprStmt(pos, calling)]), None)]
                args[i] = t.Zero(pos, var.type)
    inner = t.Call(pos, call.type, t.FuncRef(call.fun.pos, call.fun.type, shadow), args)
    inner.before = call.before
    if not results:
        body.append(t.ExprStmt(pos, inner))
    elif len(results) == 1:
        body.append(Parallel(pos, [t.Define(pos, results[0], inner)]))
    else:
        body.append(t.AssignMulti(pos, [None] * len(results), inner, list(results)))
    length = _length_of_only_slice(func, call)
    allocated = [(t.Allocated(pos, U.UNSAFE_POINTER, text if length is None else re.sub(r"\blen\(\w+\.\w+\)", str(length), text)), target)
                 for text, target in entry.allocated]
    inlined = t.Inlined(pos, call.type, body, results, allocated, call)
    inlined.notes = [t.Allocated(pos, U.UNSAFE_POINTER, text) for text in entry.notes]
    return inlined


def _concrete_type(entry: Entry, func):
    if entry.concrete is None:
        return None
    named = func.pkg.scope.get(entry.concrete.lstrip("*"))
    if named is None:
        return None
    return Pointer(named.type) if entry.concrete[0] == "*" else named.type


def _length_of_only_slice(func, call) -> int | None:
    """Return the length of the slice literal that is passed to a function with one parameter of such a type: Go knows what is made for it."""
    slices = [i for i, p in enumerate(func.type.params) if p.type.underlying.__class__ is Slice]
    if len(slices) != 1 or call.before is not None:
        return None
    arg = call.args[slices[0] + (func.type.recv is not None)]
    return arg.length if arg.__class__ is t.SliceLit else None


def _tag(entry: Entry, func, i: int) -> tuple:
    """Return the tag of a parameter of a function that is inlined."""
    tags = tags_of(func)
    known = tags[i] if tags is not None and i < len(tags) else EVERYTHING
    tag = [-1] * SLOTS
    tag[LEAK_MUTATOR], tag[LEAK_CALLEE] = known[LEAK_MUTATOR], known[LEAK_CALLEE]
    for slot, derefs in entry.leaks.get(i, ()):
        tag[slot] = derefs
    return tuple(tag)
