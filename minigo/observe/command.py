"""`minigo events FILE`: choose events and print them."""
from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator

from minigo.observe.events import NAMES, Create, kind_name
from minigo.observe.read import EventsError, Recording
from minigo.observe.render import json_line, text_line
from minigo.observe.summary import summarize, summary_lines


def choose(events: Iterable[tuple], kinds: set[str], goroutines: set[int], function: str | None) -> Iterator[tuple]:
    """Yield the events of these kinds (all, if empty), of these goroutines, and with this function.

    An event is a function's when the function made the stack grow, or the goroutine runs it or was created in it.
    """
    created: dict[int, Create] = {}
    for event in events:
        goroutine = getattr(event, "goroutine", None)
        if isinstance(event, Create):
            created[event.goroutine] = event
        if kinds and kind_name(type(event)) not in kinds or goroutines and goroutine not in goroutines:
            continue
        if function is not None and not _is_of(function, event, created.get(goroutine)):
            continue
        yield event


def _is_of(function: str, event: tuple, create: Create | None) -> bool:
    names = {event.function.function} if hasattr(event, "function") else set()
    if create is not None:
        names |= {create.function.function, create.site.function}
    return function in names or f"main.{function}" in names


def print_events(arguments: argparse.Namespace) -> str | None:
    """Do what the command line asks for. Returns: a complaint, or None."""
    kinds = {name for text in arguments.kind or () for name in text.split(",")}
    if unknown := sorted(kinds - set(NAMES)):
        return f"no kind of event {unknown[0]!r}: choose {', '.join(NAMES)}"
    try:
        recording = Recording(arguments.file)
        events = choose(recording.events(), kinds, set(arguments.goroutine or ()), arguments.function)
        if arguments.summary:
            summary = summarize(events, recording.duration)
            lines = [json.dumps(summary.as_json(), ensure_ascii=False)] if arguments.json else summary_lines(summary)
        else:
            lines = map(json_line if arguments.json else text_line, events)
        for line in lines:
            sys.stdout.write(line + "\n")
    except EventsError as err:
        return str(err)
    if not recording.complete:
        sys.stderr.write(f"minigo: {arguments.file} is cut off: the run did not come to its end\n")
    return None
