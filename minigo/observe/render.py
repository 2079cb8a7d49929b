"""Events as lines of text and as JSON."""
from __future__ import annotations

import json
import os
from collections.abc import Callable

from minigo.observe import events as kinds
from minigo.observe.events import Place, kind_name


def short_place(place: Place) -> str:
    """Return function and position, the file without its folder."""
    position = f" {os.path.basename(place.file)}:{place.line}" if place.line else ""
    return place.function + position


def _duration(ns: int) -> str:
    return f"{ns / 1000:.1f} µs" if ns < 10_000_000 else f"{ns / 1e6:.1f} ms"


def _create(e: kinds.Create) -> str:
    by = f", {e.reason}" + (f" of g{e.parent}" if e.parent else "") + (f" in {short_place(e.site)}" if e.site.line else "")
    return f"{e.function.function}{by}"


def _grow(e: kinds.Grow) -> str:
    return (f"{e.old} → {e.new}, {e.used} used, {e.copied} copied, {e.rebased} rebased, {_duration(e.ns)}, for {short_place(e.function)} "
            f"(frame {e.frame})")


_DETAILS: dict[type, Callable[[tuple], str]] = {
    kinds.Create: _create,
    kinds.Start: lambda e: "",
    kinds.Park: lambda e: e.reason,
    kinds.Ready: lambda e: f"by g{e.by}" if e.by else "",
    kinds.Yield: lambda e: e.reason,
    kinds.Exit: lambda e: e.reason,
    kinds.Grow: _grow,
    kinds.Shrink: lambda e: f"{e.old} → {e.new}, {e.used} used, {e.rebased} rebased, {_duration(e.ns)}",
    kinds.Push: lambda e: f"{e.size}, {e.used} used below, {e.copied} copied, {_duration(e.ns)}, for {short_place(e.function)} (frame {e.frame})",
    kinds.Pop: lambda e: f"{e.size}",
    kinds.StackAlloc: lambda e: f"{e.size} at {e.address:#x}",
    kinds.StackFree: lambda e: f"{e.size} at {e.address:#x}",
    kinds.GcStop: lambda e: f"#{e.collection}{' forced' if e.forced else ''}, {_duration(e.ns)}, heap {e.heap}, goal {e.goal}",
    kinds.GcMark: lambda e: (f"#{e.collection}, {_duration(e.ns)}, live {e.live}, {e.stacks} stacks with {e.stack_bytes} bytes in use, "
                             f"globals {e.global_bytes}, {e.words} words, {e.workers} workers"),
    kinds.GcSweep: lambda e: f"#{e.collection}, {_duration(e.ns)}",
    kinds.GcStart: lambda e: f"#{e.collection}, {_duration(e.ns)}, next goal {e.goal}",
    kinds.HeapGrow: lambda e: f"{e.bytes}, total {e.total}",
    kinds.HeapRelease: lambda e: f"{e.bytes}, total {e.total}",
    kinds.Pause: lambda e: "too many events: goroutines and stacks are not recorded",
    kinds.Resume: lambda e: f"after {_duration(e.ns)}",
}


def text_line(event: tuple) -> str:
    """Return one aligned line: milliseconds, P, goroutine, kind, details."""
    p = f"p{event.p}" if event.p >= 0 else "-"
    goroutine = getattr(event, "goroutine", 0)
    g = f"g{goroutine}" if goroutine else "-"
    return f"{event.time / 1e6:>12.4f} {p:<4} {g:<7} {kind_name(type(event)):<12} {_DETAILS[type(event)](event)}".rstrip()


def json_line(event: tuple) -> str:
    """Return one JSON object; docs/events.md has the schema."""
    fields = {name: value._asdict() if isinstance(value, Place) else value for name, value in event._asdict().items()}
    return json.dumps({"kind": kind_name(type(event)), **fields}, ensure_ascii=False)
