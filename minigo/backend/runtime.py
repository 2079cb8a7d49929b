"""The C runtime as a Python object: finds libminigo_rt, binds its host functions, runs entries.

Requires: the library built by the wheel (`minigo/_runtime/`). Source: runtime_c/minigo_host.h, whose layouts are repeated here.
"""
from __future__ import annotations

import ctypes
import functools
import os
from collections.abc import Callable

import minigo
from minigo.options import POLICIES, Options

PctabProvider = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_int64))


class RuntimeMissing(Exception):
    """The runtime library is not where the installation should have put it, or not the one that compiled code needs."""


class RunOptions(ctypes.Structure):
    """struct mg_options."""
    _fields_ = [("size", ctypes.c_uint32), ("policy", ctypes.c_uint32), ("stack_init_bytes", ctypes.c_uint64),
                ("stack_max_bytes", ctypes.c_uint64), ("stack_stress", ctypes.c_uint32), ("stack_stats", ctypes.c_uint32),
                ("gc_stress", ctypes.c_uint32), ("capture_output", ctypes.c_uint32), ("host_survives", ctypes.c_uint32),
                ("gc_percent", ctypes.c_int32), ("seed", ctypes.c_uint64), ("sched_seed", ctypes.c_uint64),
                ("async_preempt_off", ctypes.c_uint32), ("schedtrace_ms", ctypes.c_uint32), ("memory_limit", ctypes.c_int64),
                ("stack_cache_off", ctypes.c_uint32), ("stack_init_adaptive", ctypes.c_uint32), ("gc_trace", ctypes.c_uint32),
                ("shrink_stack_off", ctypes.c_uint32), ("slice_us", ctypes.c_uint32), ("events_all", ctypes.c_uint32),
                ("events", ctypes.c_char_p), ("stack_profile", ctypes.c_char_p), ("heap_profile", ctypes.c_char_p)]


def run_options(options: Options, in_process: bool = False) -> RunOptions:
    """Translate the run's options; in_process: keep the output for the host and come back whatever happens."""
    return RunOptions(size=ctypes.sizeof(RunOptions), policy=POLICIES.index(options.stack),
                      stack_init_bytes=options.stack_init_bytes, stack_max_bytes=options.stack_max_bytes,
                      stack_stress=int(options.stack_stress), stack_stats=int(options.stack_stats),
                      gc_stress=int(options.gc_stress), capture_output=int(in_process), host_survives=int(in_process),
                      seed=_seed(options.seed), sched_seed=_seed(options.sched_seed),
                      async_preempt_off=int(not options.async_preempt), gc_percent=0 if options.gc else -1,
                      stack_cache_off=int(not options.stack_cache), stack_init_adaptive=int(options.stack_init_adaptive),
                      events=_path(options.events), stack_profile=_path(options.stack_profile), heap_profile=_path(options.heap_profile),
                      events_all=int(options.events_all))


def _path(path: str | None) -> bytes | None:
    return os.fsencode(path) if path else None


def _seed(seed: int | None) -> int:
    """Encode a seed: 0 means there is none."""
    return 0 if seed is None else 2 * seed + 1


def find_runtime(name: str) -> str:
    """Return the path of a file of the runtime (`libminigo_rt.so`, `libminigo_rt.a`). Raises: RuntimeMissing."""
    for folder in minigo.__path__:
        path = os.path.join(folder, "_runtime", name)
        if os.path.exists(path):
            return path
    raise RuntimeMissing(f"minigo's runtime {name} is missing from this installation: run `pip install .` again "
                         "in its source folder (it needs a C compiler)")


def stale_runtime(name: str, missing: list[str]) -> RuntimeMissing:
    """Return the complaint about a file of the runtime without symbols that the program needs.

    Example: `this program needs mg_a, mg_b, mg_c and 2 more of minigo's runtime, but …/libminigo_rt.so has been built from other sources: …`
    """
    missing = sorted(missing)
    shown = ", ".join(missing[:3]) + (f" and {len(missing) - 3} more" if len(missing) > 3 else "")
    return RuntimeMissing(f"this program needs {shown} of minigo's runtime, but {find_runtime(name)} has been built from other sources: "
                          "run `pip install .` again in minigo's source folder")


@functools.cache
def load_runtime() -> ctypes.CDLL:
    """Load the shared runtime once, its symbols visible to jitted code."""
    library = ctypes.CDLL(find_runtime("libminigo_rt.so"), mode=ctypes.RTLD_GLOBAL)
    library.mg_main.restype = library.mg_call.restype = ctypes.c_int64
    library.mg_main.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(RunOptions)]
    library.mg_call.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(RunOptions)]
    library.mg_captured.restype = ctypes.c_void_p
    library.mg_captured.argtypes = [ctypes.c_int, ctypes.POINTER(ctypes.c_int64)]
    library.mg_start_error.restype = ctypes.c_char_p
    library.mg_set_pctab_provider.argtypes = [PctabProvider]
    library.mg_unregister_module.argtypes = [ctypes.c_void_p]
    return library


def provide_pctabs(blob_of: Callable[[str], bytes | None]) -> None:
    """Answer the runtime's questions for a module's pctab. Args: blob_of: package path → blob; called once per module."""

    @PctabProvider
    def provider(module: int, length) -> int | None:
        text, size = ctypes.cast(module, ctypes.POINTER(ctypes.c_uint64))[0:2]
        blob = blob_of(ctypes.string_at(text, size).decode())
        if blob is None:
            return None
        buffer = ctypes.create_string_buffer(blob, len(blob))
        _kept.append(buffer)
        length[0] = len(blob)
        return ctypes.addressof(buffer)

    _kept.append(provider)
    load_runtime().mg_set_pctab_provider(provider)


_kept: list = []  # what C holds pointers to


def run_main(entry: int, arguments: list[str], options: Options) -> int:
    """Run a program's entry as this process; returns its status unless the program ends the process itself.

    Raises: RuntimeMissing, RuntimeError with the runtime's own words when it could not start.
    """
    library = load_runtime()
    argv = (ctypes.c_char_p * (len(arguments) + 1))(*[os.fsencode(a) for a in arguments], None)
    status = library.mg_main(entry, len(arguments), argv, ctypes.byref(run_options(options)))
    if status < 0:
        raise RuntimeError((library.mg_start_error() or b"").decode())
    return status


def run_call(thunk: int, block: ctypes.Array | None, options: Options) -> tuple[int, bytes, bytes]:
    """Run thunk(block) on a goroutine inside this process. Returns: (status, stdout, stderr)."""
    library = load_runtime()
    status = library.mg_call(thunk, ctypes.addressof(block) if block is not None else None,
                             ctypes.byref(run_options(options, in_process=True)))
    if status < 0:
        raise RuntimeError((library.mg_start_error() or b"").decode())
    return status, _captured(library, 1), _captured(library, 2)


def _captured(library: ctypes.CDLL, fd: int) -> bytes:
    length = ctypes.c_int64()
    text = library.mg_captured(fd, ctypes.byref(length))
    return ctypes.string_at(text, length.value) if text else b""
