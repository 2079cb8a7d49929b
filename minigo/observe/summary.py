"""Add up a recording: stacks per function and per goroutine, collections."""
from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from minigo.observe import events as kinds
from minigo.observe.render import short_place

ROWS = 20  # of a table for people


@dataclass
class FunctionCost:
    """What growing stacks for one function cost. largest: the largest stack, or segment, it asked for."""
    function: str
    growths: int = 0
    copied: int = 0
    rebased: int = 0
    ns: int = 0
    largest: int = 0


@dataclass
class GoroutineLife:
    """One goroutine. began and ended: time, ended None when the recording ends before. stack: bytes now; max_stack: at most."""
    goroutine: int
    function: str = ""
    site: str = ""
    began: int = 0
    ended: int | None = None
    stack: int = 0
    max_stack: int = 0
    growths: int = 0
    copied: int = 0
    rebased: int = 0
    parks: int = 0

    def resize(self, size: int) -> None:
        self.stack = size
        self.max_stack = max(self.max_stack, size)


@dataclass
class Collection:
    """One collection. pause: nanoseconds in which the world stood still, the sum of stop, mark, sweep and start."""
    collection: int
    began: int = 0
    pause: int = 0
    stop: int = 0
    mark: int = 0
    sweep: int = 0
    start: int = 0
    heap: int = 0
    live: int = 0
    stack_bytes: int = 0
    global_bytes: int = 0


@dataclass
class Summary:
    """All of it. duration: nanoseconds. counts: events by kind. pauses, paused: how often, how long (ns) too much happened to be recorded."""
    duration: int
    counts: dict[str, int] = field(default_factory=dict)
    functions: list[FunctionCost] = field(default_factory=list)
    goroutines: list[GoroutineLife] = field(default_factory=list)
    collections: list[Collection] = field(default_factory=list)
    pauses: int = 0
    paused: int = 0

    def as_json(self) -> dict:
        """Return plain dicts and lists."""
        return dataclasses.asdict(self)


def summarize(events: Iterable[tuple], duration: int) -> Summary:
    """Add up events that come in the order of their time."""
    functions: dict[str, FunctionCost] = {}
    lives: dict[int, GoroutineLife] = {}
    collections: dict[int, Collection] = {}
    counts: Counter[str] = Counter()
    paused_at, paused = None, 0
    for e in events:
        counts[kinds.kind_name(type(e))] += 1
        match e:
            case kinds.Create():
                life = lives.setdefault(e.goroutine, GoroutineLife(e.goroutine))
                life.function, life.began = e.function.function, e.time
                life.site = short_place(e.site) if e.site.line else e.reason
                life.resize(e.stack)
            case kinds.Pause():
                paused_at = e.time
            case kinds.Resume():
                paused_at, paused = None, paused + e.ns
            case kinds.Exit():
                lives.setdefault(e.goroutine, GoroutineLife(e.goroutine)).ended = e.time
            case kinds.Park():
                lives.setdefault(e.goroutine, GoroutineLife(e.goroutine)).parks += 1
            case kinds.Grow() | kinds.Push():
                size = e.new if isinstance(e, kinds.Grow) else e.size
                rebased = e.rebased if isinstance(e, kinds.Grow) else 0
                life = lives.setdefault(e.goroutine, GoroutineLife(e.goroutine))
                life.resize(size if isinstance(e, kinds.Grow) else life.stack + size)
                cost = functions.setdefault(e.function.function, FunctionCost(e.function.function))
                cost.ns += e.ns
                cost.largest = max(cost.largest, size)
                for counter in (life, cost):
                    counter.growths += 1
                    counter.copied += e.copied
                    counter.rebased += rebased
            case kinds.Shrink():
                lives.setdefault(e.goroutine, GoroutineLife(e.goroutine)).resize(e.new)
            case kinds.Pop():
                lives.setdefault(e.goroutine, GoroutineLife(e.goroutine)).stack -= e.size
            case kinds.GcStop() | kinds.GcMark() | kinds.GcSweep() | kinds.GcStart():
                c = collections.setdefault(e.collection, Collection(e.collection))
                c.pause += e.ns
                setattr(c, kinds.kind_name(type(e)).removeprefix("gc-"), e.ns)
                if isinstance(e, kinds.GcStop):
                    c.began, c.heap = e.time - e.ns, e.heap
                elif isinstance(e, kinds.GcMark):
                    c.live, c.stack_bytes, c.global_bytes = e.live, e.stack_bytes, e.global_bytes
    return Summary(duration, dict(sorted(counts.items())),
                   sorted(functions.values(), key=lambda f: (-f.growths, f.function)),
                   [lives[g] for g in sorted(lives)], [collections[n] for n in sorted(collections)],
                   counts["pause"], paused + (max(duration - paused_at, 0) if paused_at is not None else 0))


def _table(title: str, head: tuple[str, ...], rows: list[tuple], left: int = 1) -> list[str]:
    """Return lines of a table; the last `left` columns are text, the others numbers."""
    if not rows:
        return []
    shown = [head, *([str(cell) for cell in row] for row in rows[:ROWS])]
    widths = [max(len(row[i]) for row in shown) for i in range(len(head))]
    lines = ["", title]
    for row in shown:
        cells = [cell.ljust(w) if i >= len(head) - left else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths))]
        lines.append("  " + "  ".join(cells).rstrip())
    if len(rows) > ROWS:
        lines.append(f"  … and {len(rows) - ROWS} more")
    return lines


def _ms(ns: int) -> str:
    return f"{ns / 1e6:.3f}"


def summary_lines(s: Summary) -> list[str]:
    """Return the summary for people. Goroutines with the largest stacks come first."""
    lines = [f"{_ms(s.duration)} ms, {sum(s.counts.values())} events: " + ", ".join(f"{n} {kind}" for kind, n in s.counts.items())]
    if s.pauses:
        lines.append(f"{s.pauses} pauses, {_ms(s.paused)} ms: goroutines and stacks are missing from them (--events-all records without)")
    lines += _table("functions whose prologues made stacks grow", ("growths", "copied", "rebased", "µs", "largest", "function"),
                    [(f.growths, f.copied, f.rebased, f"{f.ns / 1000:.1f}", f.largest, f.function) for f in s.functions])
    order = sorted(s.goroutines, key=lambda g: (-g.max_stack, g.goroutine))
    lines += _table("goroutines", ("goroutine", "ms", "max stack", "growths", "waits", "function", "created in"),
                    [(g.goroutine, _ms(g.ended - g.began) if g.ended is not None else "lives", g.max_stack, g.growths, g.parks, g.function, g.site)
                     for g in order], left=2)
    lines += _table("collections (ms)", ("gc", "at", "pause", "stop", "mark", "sweep", "start", "heap", "live", "stacks", "globals"),
                    [(c.collection, _ms(c.began), _ms(c.pause), _ms(c.stop), _ms(c.mark), _ms(c.sweep), _ms(c.start), c.heap, c.live,
                      c.stack_bytes, c.global_bytes) for c in s.collections], left=0)
    return lines
