"""Tell someone at a terminal what takes so long: silent for a second, then one line that is rewritten and removed."""
from __future__ import annotations

import sys
import threading

_DELAY_S = 1.0


class Progress:
    """A context in which `show(text)` says what is being done. Writes only when stderr is a terminal."""

    def __init__(self) -> None:
        self._text = "compiling"
        self._shown = False
        self._done = threading.Event()
        self._thread: threading.Thread | None = None

    def __enter__(self) -> "Progress":
        if sys.stderr.isatty():
            self._thread = threading.Thread(target=self._watch, daemon=True)
            self._thread.start()
        return self

    def show(self, text: str) -> None:
        self._text = text

    def __exit__(self, *exc: object) -> None:
        self._done.set()
        if self._thread is not None:
            self._thread.join()
            if self._shown:
                sys.stderr.write("\r\x1b[K")
                sys.stderr.flush()

    def _watch(self) -> None:
        wait = _DELAY_S
        while not self._done.wait(wait):
            self._shown, wait = True, 0.2
            sys.stderr.write(f"\r\x1b[Kminigo: {self._text} …")
            sys.stderr.flush()
