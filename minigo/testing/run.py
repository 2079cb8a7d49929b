"""Run a test program in a child of this process, and pass on or collect what it prints.

Source: fork(2), pipe(2); the go command's lines about a finished test program, as observed.
"""
from __future__ import annotations

import os
import select
import signal
import sys
import tempfile
import time
from collections.abc import Callable

STREAM_NOT, STREAM_KNOWINGLY, STREAM_BLINDLY = 0, 1, 2
NO_TESTS = b"testing: warning: no tests to run\n"


class TestRun:
    """A test program that runs, with both of its outputs in one pipe.

    Args: body: what the child does, with its standard files and folder in place; it returns the exit status. stream: whether what
    is printed is passed on while the program runs. kill_after_s: when to end it if it does not end itself, 0: never.
    """

    def __init__(self, body: Callable[[], int], folder: str, stream: int, kill_after_s: float = 0.0):
        self.stream, self.kill_after_s, self.began = stream, kill_after_s, time.monotonic()
        self.output, self.status, self.killed = bytearray(), None, False
        sys.stdout.flush()
        sys.stderr.flush()
        self.read_end, write_end = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            _be_child(body, folder, write_end)
        os.close(write_end)

    def wait(self) -> None:
        """Read to the end of the output, then take the status."""
        kill_at = self.began + self.kill_after_s if self.kill_after_s else None
        while True:
            wait_s = None if kill_at is None else max(kill_at - time.monotonic(), 0.0)
            if not select.select([self.read_end], [], [], wait_s)[0]:
                self.killed, kill_at = True, None
                os.kill(self.pid, signal.SIGQUIT)
            elif not self._read():
                break
        os.close(self.read_end)
        _, self.status = os.waitpid(self.pid, 0)
        self.took_s = time.monotonic() - self.began

    def _read(self) -> bool:
        """Take what the program has printed; False at its end."""
        data = os.read(self.read_end, 1 << 16)
        if self.stream:
            sys.stdout.buffer.write(data)
            sys.stdout.flush()
        self.output += data
        self.ends_line = data.endswith(b"\n") if data else self.ends_line
        return bool(data)

    ends_line = True

    def _unseen(self, out: bytes) -> bytes:
        return b"" if self.stream else out

    @property
    def passed(self) -> bool:
        return self.status == 0

    def report(self, path: str, show_passed: bool) -> bytes:
        """Return what is to be printed of a finished program: its output, unless that was streamed or is of no interest, and a line.

        The go command does not look at what it streams but for -v: then it knows whether there were tests.
        """
        took, out = f"{self.took_s:.3f}s", b"" if self.stream == STREAM_BLINDLY else bytes(self.output)
        newline = b"" if self.ends_line else b"\n"
        if self.passed:
            nothing = " [no tests to run]" if out.startswith(NO_TESTS) or b"\n" + NO_TESTS in out else ""
            return (self._unseen(out) + newline if show_passed else b"") + f"ok  \t{path}\t{took}{nothing}\n".encode()
        text = self._unseen(out)
        if self.killed:
            text += f"*** Test killed with quit: ran too long ({self.kill_after_s:g}s).\n".encode()
        if not os.WIFEXITED(self.status) or not out:
            text += _status_text(self.status) + b"\n"
        else:
            text += newline
        return text + f"FAIL\t{path}\t{took}\n".encode()


def _status_text(status: int) -> bytes:
    if os.WIFEXITED(status):
        return f"exit status {os.WEXITSTATUS(status)}".encode()
    number = os.WTERMSIG(status)
    return f"signal: {(signal.strsignal(number) or str(number)).lower()}{' (core dumped)' if os.WCOREDUMP(status) else ''}".encode()


def _be_child(body: Callable[[], int], folder: str, write_end: int) -> None:
    status = 3
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(write_end, 1)
        os.dup2(write_end, 2)
        os.close(write_end)
        os.chdir(folder)
        os.environ["PWD"] = os.getcwd()
        for number in (signal.SIGINT, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        status = body()
    except BaseException as err:
        sys.stderr.write(f"minigo: {type(err).__name__}: {err}\n")
    finally:
        sys.stderr.flush()
        os._exit(status)


def program_name(path: str) -> str:
    """Return what the test program is called, as its os.Args[0]."""
    return os.path.join(tempfile.gettempdir(), "minigo-test", path.rpartition("/")[2] + ".test")
