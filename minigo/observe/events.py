"""The kinds of events, as typed tuples. Their fields, in this order and with these types, are the file's: docs/events.md.

Every event begins with `time`, nanoseconds since the recording began, and `p`, the processor that recorded it (-1: a thread without one).
"""
from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """A place of code. function: its name, or its address when the recording was cut off before the names."""
    address: int
    function: str
    file: str
    line: int


class Ns(int):
    """A duration that the file has in ticks of its clock."""


class Entry(Place):
    """The function that begins there."""


class Call(Place):
    """The call that returns there."""


class Prologue(Place):
    """The function whose prologue returns there."""


class CreateReason(str):
    TEXTS = ("program start", "go statement", "timer")


class WaitReason(str):
    TEXTS = None  # in the file


class YieldReason(str):
    TEXTS = ("runtime.Gosched", "preempted at a call", "preempted by a signal", "no processor after a system call")


class ExitReason(str):
    TEXTS = ("function ended", "program ended")


class Create(NamedTuple):
    """A goroutine was made. stack: bytes of its first stack. function: what it runs. site: the go statement."""
    time: int
    p: int
    goroutine: int
    parent: int
    reason: CreateReason
    stack: int
    function: Entry
    site: Call


class Start(NamedTuple):
    """A goroutine runs, for the first time or again."""
    time: int
    p: int
    goroutine: int


class Park(NamedTuple):
    """A goroutine waits from now on."""
    time: int
    p: int
    goroutine: int
    reason: WaitReason


class Ready(NamedTuple):
    """What a goroutine waited for has come: it can run. by: the goroutine that saw to it, 0 for a timer."""
    time: int
    p: int
    goroutine: int
    by: int


class Yield(NamedTuple):
    """A goroutine stops running although it could go on."""
    time: int
    p: int
    goroutine: int
    reason: YieldReason


class Exit(NamedTuple):
    """A goroutine is over."""
    time: int
    p: int
    goroutine: int
    reason: ExitReason


class Grow(NamedTuple):
    """A stack became larger. function: whose prologue asked for it; frame: bytes it needs. used: bytes in use before."""
    time: int
    p: int
    goroutine: int
    old: int
    new: int
    used: int
    copied: int
    rebased: int
    ns: Ns
    frame: int
    function: Prologue


class Shrink(NamedTuple):
    """A collection halved a stack of which little was in use."""
    time: int
    p: int
    goroutine: int
    old: int
    new: int
    used: int
    rebased: int
    ns: Ns


class Push(NamedTuple):
    """A segment was linked for the function whose prologue asked. used: bytes in use on all others."""
    time: int
    p: int
    goroutine: int
    size: int
    used: int
    copied: int
    ns: Ns
    frame: int
    function: Prologue


class Pop(NamedTuple):
    """A segment was freed."""
    time: int
    p: int
    goroutine: int
    size: int


class StackAlloc(NamedTuple):
    """Memory became a stack. goroutine: who ran then, 0 for the scheduler or a collection."""
    time: int
    p: int
    goroutine: int
    size: int
    address: int


class StackFree(NamedTuple):
    """Memory of a stack, or of a segment, was given back."""
    time: int
    p: int
    goroutine: int
    size: int
    address: int


class GcStop(NamedTuple):
    """The world has stopped for a collection, which took ns. heap: bytes now; goal: what it might have become."""
    time: int
    p: int
    collection: int
    ns: int
    heap: int
    goal: int
    forced: int


class GcMark(NamedTuple):
    """All that is live was marked, from these roots. words: looked at on stacks and in objects."""
    time: int
    p: int
    collection: int
    ns: int
    live: int
    stacks: int
    stack_bytes: int
    global_bytes: int
    words: int
    workers: int


class GcSweep(NamedTuple):
    """Sweeping was prepared; it is done when memory is wanted."""
    time: int
    p: int
    collection: int
    ns: int


class GcStart(NamedTuple):
    """The world runs again. goal: heap size of the next collection."""
    time: int
    p: int
    collection: int
    ns: int
    goal: int


class HeapGrow(NamedTuple):
    """The heap got bytes from the system. total: bytes of its range now."""
    time: int
    p: int
    bytes: int
    total: int


class HeapRelease(NamedTuple):
    """The heap gave memory back to the system. total: bytes it does without."""
    time: int
    p: int
    bytes: int
    total: int


class Pause(NamedTuple):
    """From now on only collections and the heap are recorded: so much happened that recording it would cost too much."""
    time: int
    p: int


class Resume(NamedTuple):
    """Everything is recorded again, after ns."""
    time: int
    p: int
    ns: Ns


# By number in the file.
KINDS: dict[int, type] = dict(enumerate((Create, Start, Park, Ready, Yield, Exit, Grow, Shrink, Push, Pop, StackAlloc, StackFree,
                                         GcStop, GcMark, GcSweep, GcStart, HeapGrow, HeapRelease, Pause, Resume), 1))


def kind_name(kind: type) -> str:
    """Return the name for people and JSON: `stack-alloc` for StackAlloc."""
    return "".join("-" + c.lower() if c.isupper() else c for c in kind.__name__).lstrip("-")


NAMES: dict[str, type] = {kind_name(kind): kind for kind in KINDS.values()}
