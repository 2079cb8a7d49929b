"""Where the time of a compilation goes: seconds per pass, each without the passes it called (`--time-passes`)."""
from __future__ import annotations

from contextlib import contextmanager
from time import perf_counter


class PassTimes:
    """Collects seconds by pass name, in the order of their first start.

    Example: `with times.measure("parse"): …` then `print(times.table())`
    """

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._running: list[str] = []
        self._since = perf_counter()

    @contextmanager
    def measure(self, name: str):
        """Count the time inside as that of `name`; an outer measurement pauses."""
        self._charge()
        self._running.append(name)
        self.seconds.setdefault(name, 0.0)
        try:
            yield
        finally:
            self._charge()
            self._running.pop()

    def _charge(self) -> None:
        now = perf_counter()
        if self._running:
            self.seconds[self._running[-1]] += now - self._since
        self._since = now

    def table(self) -> str:
        """Return a line per pass: name, milliseconds, share."""
        total = sum(self.seconds.values()) or 1.0
        rows = [*self.seconds.items(), ("total", total)]
        return "".join(f"{name:<22}{1000 * s:9.1f} ms {100 * s / total:5.1f} %\n" for name, s in rows)
