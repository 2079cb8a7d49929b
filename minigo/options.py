"""Every choice of one compilation and run, in one frozen value. Nothing else reads the environment or the command line."""
from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

POLICIES = ("copy", "segment", "reserve")
GO_STACK_MAX_BYTES = 1_000_000_000
GO_STACK_INIT_BYTES = 2048

_SIZE = re.compile(r"(\d+)\s*([KMGT]?)(?:I?B)?", re.IGNORECASE)


def parse_size(text: str) -> int:
    """Read a size such as `2K`, `1MB`, `64KiB` or `1000000`; letters are powers of 1024.

    Returns: bytes. Raises: ValueError with a sentence for the user.
    """
    match = _SIZE.fullmatch(text.strip())
    if not match:
        raise ValueError(f"{text!r} is not a size: write bytes or use K, M, G, as in 2K, 1MB or 1000000")
    return int(match[1]) << 10 * " KMGT".index(match[2].upper() or " ")


@dataclass(frozen=True)
class Options:
    """Options of a compilation (first group) and of a run (second group).

    language: N of the language version go1.N that the program keeps to.
    seed: of the order in which maps are walked; None: another one in every run.
    sched_seed: of a run that repeats itself: one P, a virtual clock, and every choice of the scheduler, of select and of maps
        from one generator; None: real time on all cores.
    gc: collect garbage.
    stack_cache: reuse stacks; if not, each one has addresses of its own, which become inaccessible with it.
    stack_init_adaptive: goroutines begin with the stack that was in use on average at the last collection.
    async_preempt: a goroutine that runs for 10 ms without a call is interrupted by a signal.
    events: the file that records what happens to stacks, goroutines and heap (docs/events.md); None: no recording.
    events_all: record events without pauses, whatever it costs.
    stack_profile, heap_profile: files for `go tool pprof`: which calls made stacks grow, which allocated; None: no profile.
    all_errors: report every error, not only the first ten, and what the compiler says where the go command would not even call it.
    export_calls: compile a call entry for every package-level function, as the Python API needs.
    verify_escapes: check while the program runs that no address in a stack goes where it outlives what is there.
    """
    opt_level: int = 2
    language: int = 27
    export_calls: bool = False
    all_errors: bool = False
    verify_escapes: bool = False

    stack: str = "copy"
    stack_init_bytes: int = GO_STACK_INIT_BYTES
    stack_max_bytes: int = GO_STACK_MAX_BYTES
    stack_stress: bool = False
    stack_stats: bool = False
    gc_stress: bool = False
    seed: int | None = None
    sched_seed: int | None = None
    async_preempt: bool = True
    gc: bool = True
    stack_cache: bool = True
    stack_init_adaptive: bool = False
    events: str | None = None
    events_all: bool = False
    stack_profile: str | None = None
    heap_profile: str | None = None

    def __post_init__(self) -> None:
        if self.stack not in POLICIES:
            raise ValueError(f"unknown stack policy {self.stack!r}: choose {', '.join(POLICIES)}")
        if self.stack_init_bytes < GO_STACK_INIT_BYTES:
            raise ValueError(f"a stack starts with at least {GO_STACK_INIT_BYTES} bytes, not {self.stack_init_bytes}")
        for seed in (self.seed, self.sched_seed):
            if seed is not None and not 0 <= seed < 1 << 63:
                raise ValueError(f"a seed is a number from 0 to 2^63 - 1, not {seed}")

    @property
    def code_key(self) -> str:
        """The options that change generated code, as text for the cache key."""
        return f"O{self.opt_level} go1.{self.language} calls={int(self.export_calls)} {self.library_kind}"

    @property
    def library_kind(self) -> str:
        """The folder of the cache with the library's packages that fit the program."""
        return "lib-verified" if self.verify_escapes else "lib"


def cache_dir() -> Path:
    """Return the folder for compiled packages and programs: $MINIGO_CACHE, else the user's cache folder."""
    if given := os.environ.get("MINIGO_CACHE"):
        return Path(given)
    return Path(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")) / "minigo"


def use_color(stream) -> bool:
    """Say whether to colour text on `stream`: only a terminal, and not against $NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR")
