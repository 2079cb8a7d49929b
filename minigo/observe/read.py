"""Read a recording: sections, records, time, names. The format is docs/events.md; runtime_c/events.c writes it.

A recording that was cut off (the process was killed) is read up to its last complete section.
"""
from __future__ import annotations

import heapq
import os
import struct
import typing
from collections.abc import Callable, Iterator

from minigo.observe import events as kinds
from minigo.observe.events import KINDS, Call, Entry, Place, Prologue

MAGIC, VERSION = b"MGEVENTS", 1
HEADER = struct.Struct("<8sIIQqqIIQQ")
SECTION = struct.Struct("<4sI")
BATCH = struct.Struct("<iIQQq")
NAME = struct.Struct("<QII")
STOP = struct.Struct("<iIQq")
HOW = {Call: 1, Entry: 2, Prologue: 3}


class EventsError(Exception):
    """The file is no recording, or damaged."""


class Recording:
    """A whole recording.

    procs: GOMAXPROCS at the beginning. policy: 0 copy, 1 segment, 2 reserve. seed: of the schedule, or None. complete: whether the run
    came to its end, with `status` and after `duration` nanoseconds; if not, duration is the last moment that was recorded.
    """

    def __init__(self, path: str | os.PathLike):
        with open(path, "rb") as file:
            self._data = file.read()
        self._path = os.fspath(path)
        if len(self._data) < HEADER.size or self._data[:8] != MAGIC:
            raise EventsError(f"{self._path} is not a recording of events: `minigo run --events FILE` makes one")
        _, version, size, self._ticks, self._ns, self.wall_ns, self.procs, self.policy, seed, self.first_stack = HEADER.unpack_from(self._data)
        if version != VERSION:
            raise EventsError(f"{self._path} has version {version} of the format, this minigo reads version {VERSION}")
        self.seed = None if seed == 0 else seed // 2
        self.complete, self.status = False, None
        self._wait_texts: list[str] = []
        self._batches: dict[int, list[tuple[int, int, int]]] = {}  # p → (base ticks, first byte, end) of each
        self._places: dict[tuple[int, int], tuple[str, str, int]] = {}
        self._last = (self._ticks, self._ns)
        self._read_sections(size)
        ticks, ns = self._last[0] - self._ticks, self._last[1] - self._ns
        self._ns_per_tick = ns / ticks if ticks > 0 and ns > 0 else 1.0
        self.duration = max(ns, 0)

    def _read_sections(self, at: int) -> None:
        read = {b"BTCH": self._read_batch, b"NAME": self._read_names, b"STOP": self._read_stop, b"WHYS": self._read_reasons}
        while at + SECTION.size <= len(self._data) and not self.complete:
            tag, size = SECTION.unpack_from(self._data, at)
            if tag not in read:
                raise EventsError(f"{self._path}: no section begins at byte {at}")
            begin, at = at + SECTION.size, at + SECTION.size + size
            if at > len(self._data):
                return  # cut off while it was written
            try:
                read[tag](begin, at)
            except (struct.error, UnicodeDecodeError, IndexError) as err:
                raise EventsError(f"{self._path}: the section at byte {begin - SECTION.size} is damaged ({err})") from None

    def _read_batch(self, at: int, end: int) -> None:
        p, _, base, ticks, ns = BATCH.unpack_from(self._data, at)
        self._batches.setdefault(p, []).append((base, at + BATCH.size, end))
        self._last = max(self._last, (ticks, ns))

    def _text(self, at: int, end: int) -> tuple[str, int]:
        size, = struct.unpack_from("<I", self._data, at)
        if at + 4 + size > end:
            raise IndexError("a text is longer than its section")
        return self._data[at + 4:at + 4 + size].decode("utf-8", "replace"), at + 4 + size

    def _read_reasons(self, at: int, end: int) -> None:
        while at < end:
            text, at = self._text(at, end)
            self._wait_texts.append(text)

    def _read_names(self, at: int, end: int) -> None:
        while at < end:
            address, how, line = NAME.unpack_from(self._data, at)
            name, at = self._text(at + NAME.size, end)
            file, at = self._text(at, end)
            self._places[how, address] = name, file, line

    def _read_stop(self, at: int, _end: int) -> None:
        self.status, _, ticks, ns = STOP.unpack_from(self._data, at)
        self._last = (ticks, ns)
        self.complete = True

    def events(self) -> Iterator[tuple]:
        """Yield all events, in the order of their time. Raises: EventsError."""
        for _, _, event in heapq.merge(*(self._of_p(p) for p in self._batches), key=lambda item: item[:2]):
            yield event

    def _of_p(self, p: int) -> Iterator[tuple[int, int, tuple]]:
        """Yield (ticks, p, event) of one P."""
        decoders = {number: [self._decoder(t) for t in list(typing.get_type_hints(kind).values())[2:]] for number, kind in KINDS.items()}
        data = self._data
        for base, at, end in self._batches[p]:
            ticks, state = base, [0]
            while at < end:
                kind = KINDS.get(data[at])
                if kind is None:
                    raise EventsError(f"{self._path}: no event has the kind {data[at]} at byte {at}")
                number, begin = data[at], at
                delta, at = _varint(data, at + 1)
                ticks = ticks + delta & (1 << 64) - 1
                fields = []
                for decode in decoders[number]:
                    value, at = _varint(data, at)
                    fields.append(decode(value, state))
                if at > end:
                    raise EventsError(f"{self._path}: the event at byte {begin} is longer than its batch")
                yield ticks, p, kind(round((ticks - self._ticks) * self._ns_per_tick), p, *fields)

    def _decoder(self, kind: type) -> Callable[[int, list], object]:
        """Return what makes a field of this type from its number; the state has the last address of the batch."""
        if kind is int:
            return lambda value, state: value
        if kind is kinds.Ns:
            return lambda value, state: round(value * self._ns_per_tick)
        if kind in HOW:
            how = HOW[kind]

            def place(value, state):
                state[0] = state[0] + (value >> 1 ^ -(value & 1)) & (1 << 64) - 1
                return self._place(how, state[0])
            return place
        texts = self._wait_texts if kind is kinds.WaitReason else kind.TEXTS
        return lambda value, state: texts[value] if value < len(texts) else f"reason {value}"

    def _place(self, how: int, address: int) -> Place:
        return Place(address, *self._places.get((how, address), (f"{address:#x}" if address else "", "", 0)))


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(data):
            raise EventsError(f"an event ends beyond the file, at byte {at}")
        byte = data[at]
        at += 1
        value |= (byte & 0x7f) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def read_events(path: str | os.PathLike) -> Iterator[tuple]:
    """Yield the typed events (`minigo.observe.events`) of a recording in the order of their time. Raises: EventsError, OSError."""
    return Recording(path).events()
