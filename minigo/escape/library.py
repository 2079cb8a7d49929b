"""What Go inlines of its own library: facts about functions whose bodies are not ours.

Our library has bodies of its own, so that what Go does with a call of strings.Builder.WriteString is not to be seen in them. The table
inlinable.txt tells for each exported function that can be inlined what it costs, which calls in it are inlined in turn, and what
it allocates; `tests/escape/record_inlinable.py` made it of what Go's compiler prints about its library.

    errors.New 7 || &errors.errorString{...}>0
    strings.(*Builder).WriteByte 62 | strings.(*Builder).copyCheck abi.NoEscape | append>heap

Fields: name, cost, and names of the results where they have any; calls inlined in it; allocations with where their address goes: the number of a result, `heap`, or nothing.
"""
from __future__ import annotations

from pathlib import Path

from minigo.lower import tree as t
from minigo.lower.order import Parallel
from minigo.types import universe as U


class Entry:
    """cost; results: their names, [] where they have none; nested: names as in messages; allocated: (text, result index, "heap" or None)."""
    __slots__ = ("cost", "results", "nested", "allocated")

    def __init__(self, line: str):
        head, nested, allocated = line.split("|")
        _, cost, *results = head.split()
        self.cost, self.results = int(cost), results[0].split(",") if results else []
        self.nested = [name for name in nested.strip().split(" ; ") if name]
        self.allocated = []
        for item in allocated.strip().split(" ; "):
            if item:
                text, _, target = item.rpartition(">")
                self.allocated.append((text, target if target == "heap" else int(target) if target else None))


_TABLE: dict[str, str] = {}


def inlinable(func) -> Entry | None:
    """Return what is known of a function (objects.Func) of the library, None if Go does not inline it."""
    if not _TABLE:
        for line in (Path(__file__).with_name("inlinable.txt")).read_text(encoding="utf-8").splitlines():
            if line and line[0] != "#":
                _TABLE[line.split(None, 1)[0]] = line
    line = _TABLE.get(func.full_name)
    return None if line is None else Entry(line)


def summarised(entry: Entry, func, caller, call) -> t.Inlined:
    """Return what stands for an inlined call of a library function: the call, whose tags tell where arguments go, and what it allocates."""
    pos = call.pos
    names = [f"{func.pkg.name}.{name}" if name != "_" else f"~r{i}" for i, name in enumerate(entry.results)]
    results = [t.LocalVar(names[i] if names else f"~r{i}", r.type, pos, caller) for i, r in enumerate(func.type.results)]
    inner = t.Call(pos, call.type, call.fun, call.args)
    inner.before = call.before
    if not results:
        body: list = [t.ExprStmt(pos, inner)]
    elif len(results) == 1:
        body = [Parallel(pos, [t.Define(pos, results[0], inner)])]
    else:
        body = [t.AssignMulti(pos, [None] * len(results), inner, list(results))]
    allocated = [(t.Allocated(pos, U.UNSAFE_POINTER, text), target) for text, target in entry.allocated]
    return t.Inlined(pos, call.type, body, results, allocated, call)
