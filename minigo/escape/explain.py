"""Render the facts as Go's compiler does under `-gcflags='-m -l'` (level 1) and `-m=2 -l` (level 2).

Requires: the facts of analyze_unit. The order is that of Go: as found, not sorted.
Source: cmd/compile/internal/escape/{escape,solve}.go of Go 1.27 for the words; shared facts, section "Messages".
"""
from __future__ import annotations

from minigo.escape.autotmps import number_temporaries
from minigo.escape.graph import ESCAPES, LOCAL, NEW_TEMP, PARAM, PSEUDO, RESULT
from minigo.escape.leaks import LEAK_HEAP, LEAK_RESULT0, RESULT_SLOTS
from minigo.escape.wording import Wording, direct_type
from minigo.lower import tree as t
from minigo.lower.range_ import RANGED
from minigo.types.types import key


def m_lines(facts, sources, level: int = 1) -> list[str]:
    """Return the lines that `go build -gcflags='-m -l'` prints for the package, without the `# package` line."""
    return Renderer(facts, sources, level).lines()


# Go keeps eight bits of a column, and shows none that does not fit.
_MAX_COLUMN = 255


class Renderer:
    """Texts of one package's facts. out: the lines so far."""

    def __init__(self, facts, sources, level: int):
        self.facts, self.sources, self.level = facts, sources, level
        temps, values = number_temporaries(facts.functions)
        self.words = Wording(facts.pkg, facts.direct, temps, values)
        self.out: list[str] = []
        self.shown: dict = {}    # generic function and shapes of its arguments -> the instance whose messages stand for all such

    def lines(self) -> list[str]:
        return [line for event in self.facts.events for line in self.lines_of(event)]

    def lines_of(self, event: tuple) -> list[str]:
        """Return the lines about one event."""
        fn = instance_around(function_of(event))
        if fn is not None:
            if fn.obj.pkg is not self.facts.pkg:
                return []    # an instance of another package's function: its source is not what was asked about
            # Go compiles a function once for all type arguments of one shape, and tells nothing of its parameters.
            shapes = tuple(map(self.words.shape, fn.obj.targs))
            if event[0] == "param" or self.shown.setdefault((fn.obj.origin, shapes), fn) is not fn:
                return []
            self.words.shapes = {key(arg): shape for arg, shape in zip(fn.obj.targs, shapes)}
        before, self.out = self.out, []
        _EVENTS[event[0]](self, *event[1:])
        found, self.out = self.out, before
        self.words.shapes = {}
        return found

    def at(self, pos: int) -> str:
        name, line, column = self.sources.position(pos)
        where = f"./{name.rsplit('/', 1)[-1]}:{line}"
        return f"{where}:{column}" if column < _MAX_COLUMN else where

    def say(self, pos: int, text: str) -> None:
        self.out.append(f"{self.at(pos)}: {text}")

    def func(self, fn) -> str:
        """Return the name of a Function without its package."""
        if fn.obj is not None and fn.obj.targs:
            return self.words.func(fn.obj)
        prefix = fn.pkg.path + "." if fn.pkg is not None else ""
        return fn.name[len(prefix):] if prefix and fn.name.startswith(prefix) else fn.name.partition(".")[2] or fn.name

    def node(self, loc) -> str:
        if loc.kind == NEW_TEMP:
            return self.words.temps[loc.node]
        return self.words.statement(loc.node)

    # ---- one method per event
    def devirtualized(self, call, direct) -> None:
        method = f"{self.words.receiver(call)}.{call.method.name}"
        self.say(call.pos, f"devirtualizing {method} to {self.words.type(direct_type(direct))}")

    def self_assignment(self, fn, statement) -> None:
        self.say(statement.pos, f"{self.func(fn)} ignoring self-assignment in {self.words.statement(statement)}")

    def capture(self, var, by_value, addrtaken, reassigned, width) -> None:
        if self.level > 1:
            how = "value" if by_value else "ref"
            flags = f"addr={str(addrtaken).lower()} assign={str(reassigned).lower()} width={width}"
            self.say(var.pos, f"{self.func(var.owner)} capturing by {how}: {self.words.variable(var)} ({flags})")

    def param(self, fn, var, tag) -> None:
        name = self.words.variable(var)
        if tag is None:
            self.say(var.pos, f"{name} does not escape")
            return
        silent = True
        if tag[LEAK_HEAP] >= 0:
            silent = False
            self.say(var.pos, f"leaking param{' content' if tag[LEAK_HEAP] else ''}: {name}")
        for i in range(RESULT_SLOTS):
            level = tag[LEAK_RESULT0 + i]
            if level >= 0:
                silent = False
                result = self.words.variable(fn.results[i])
                self.say(var.pos, f"leaking param: {name} to result {result} level={level}")
        if silent:
            self.say(var.pos, f"{name} does not escape")

    def moved(self, loc) -> None:
        text = f"moved to heap: {self.node(loc)}"
        if text.endswith(" #next"):
            self.out.append(text)    # Go gives no position to where a range over a function goes on
        else:
            self.say(loc.node.pos, text)

    def expression(self, loc) -> None:
        node = loc.node
        if node.__class__ is t.Convert and node.x.__class__ is t.Local and node.x.var.name == RANGED:
            return    # Go boxes what a range statement assigns behind the analysis
        text = "append" if node.__class__ is t.Append else self.words.expr(node)
        self.say(node.pos, f"{text} {'escapes to heap' if loc.attrs & ESCAPES else 'does not escape'}")

    def zero_copy(self, loc) -> None:
        self.say(loc.node.pos, "zero-copy string->[]byte conversion")

    def bounded(self, index) -> None:
        self.say(index.pos, "index bounds check elided")

    def escapes(self, loc, steps) -> None:
        if self.level > 1:
            self.say(loc.node.pos, f"{self.node(loc)} escapes to heap in {self.func(loc.fn)}:")
            self.steps(loc, steps)

    def leaks(self, param, root, derefs, steps) -> None:
        if self.level > 1:
            text = f"parameter {self.node(param)} leaks to {self.place(root)} for {self.func(param.fn)} with derefs={derefs}:"
            self.say(param.node.pos, text)
            self.steps(param, steps)

    def steps(self, loc, steps) -> None:
        at = self.at(loc.node.pos)
        for dst, src, derefs, why in steps:
            arrow = "&" if derefs < 0 else "*" * derefs
            self.out.append(f"{at}:   flow: {self.place(dst)} ← {arrow}{self.place(src)}:")
            while why is not None:
                why, where, reason = why
                self.out.append(f"{at}:     from {self.words.statement(where)} ({reason}) at {self.at(where.pos)}")

    def place(self, loc) -> str:
        if loc.kind == PSEUDO:
            return "{heap}" if loc.attrs & ESCAPES else "{temp}"
        if loc.node is None:
            return "{temp}"
        if loc.kind in (LOCAL, PARAM, RESULT, NEW_TEMP):
            return self.node(loc)
        return f"{{storage for {self.node(loc)}}}"


def function_of(event: tuple):
    """Return the Function that an event is about, None for what is about a node only."""
    kind = event[0]
    if kind in ("moved", "escapes", "expr", "zerocopy", "leaks"):
        return event[1].fn
    if kind == "capture":
        return event[1].owner
    return event[1] if kind in ("param", "self") else None


def instance_around(fn):
    """Return the instance of a generic function or method that `fn` is, or is a literal in; else None."""
    while fn is not None and fn.outer is not None:
        fn = fn.outer
    return fn if fn is not None and fn.obj is not None and fn.obj.targs else None


_R = Renderer
_EVENTS = {"devirtualized": _R.devirtualized, "self": _R.self_assignment, "capture": _R.capture, "param": _R.param,
           "moved": _R.moved, "expr": _R.expression, "zerocopy": _R.zero_copy, "bounded": _R.bounded, "escapes": _R.escapes,
           "leaks": _R.leaks}
