"""Work done in forked children: the library's packages are compiled to machine code beside each other, on all processors.

A child inherits everything the work needs, and the lock that is held; what it makes it leaves in files.

Source: fork(2), flock(2) (a lock lives as long as any copy of its descriptor).
"""
from __future__ import annotations

import atexit
import os
from collections.abc import Callable

_running: list["Child"] = []


class Child:
    """One piece of work in a child. It starts at once, but waits for an older one when all processors have work.

    Args: work: returns whether it did what it should; its output and exceptions are lost, so a caller repeats what failed.
    """
    __slots__ = ("pid", "done")

    def __init__(self, work: Callable[[], bool]):
        if not _running:
            atexit.register(wait_for_all)
        while len(_running) >= len(os.sched_getaffinity(0)):
            _running[0].wait()
        self.done: bool | None = None
        self.pid = os.fork()
        if self.pid == 0:
            _work_and_leave(work)
        _running.append(self)

    def wait(self) -> bool:
        """Wait for the end; return whether the work was done."""
        if self.done is None:
            _, status = os.waitpid(self.pid, 0)
            self.done = status == 0
            _running.remove(self)
        return self.done


def wait_for_all() -> None:
    """Wait for the children that nobody has waited for."""
    while _running:
        _running[0].wait()


def _work_and_leave(work: Callable[[], bool]) -> None:
    status = 1
    try:
        nowhere = os.open(os.devnull, os.O_RDWR)
        for fd in (0, 1, 2):
            os.dup2(nowhere, fd)
        status = 0 if work() else 1
    finally:
        os._exit(status)
