"""Link objects into this process with LLVM's ORC and look up their symbols."""
from __future__ import annotations

import functools
import itertools

import llvmlite.binding as llvm

from minigo.backend.runtime import load_runtime
from minigo.backend.target import target_machine

_names = itertools.count(1)


@functools.cache
def _compiler() -> llvm.LLJIT:
    return llvm.create_lljit_compiler(target_machine(), use_jit_link=True, suppress_errors=False)


_loaded: list[llvm.ResourceTracker] = []  # never unloaded: objects on the heap point to type descriptors in this code


class LinkedProgram:
    """Objects linked together in this process for the rest of its life; `address` of each exported symbol."""

    def __init__(self, objects: list[bytes], exports: list[str]):
        load_runtime()
        builder = llvm.JITLibraryBuilder().add_current_process()
        for obj in objects:
            builder.add_object_img(obj)
        for name in exports:
            builder.export_symbol(name)
        self._tracker = builder.link(_compiler(), f"program{next(_names)}")
        _loaded.append(self._tracker)

    def address(self, name: str) -> int:
        return self._tracker[name]
