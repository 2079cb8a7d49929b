"""Link objects into this process with LLVM's ORC and look up their symbols."""
from __future__ import annotations

import ctypes
import functools
import io
import itertools
import sys

import llvmlite.binding as llvm

from minigo.backend.runtime import load_runtime, stale_runtime
from minigo.backend.target import target_machine

_names = itertools.count(1)


@functools.cache
def _compiler() -> llvm.LLJIT:
    return llvm.create_lljit_compiler(target_machine(), use_jit_link=True, suppress_errors=not sys.flags.dev_mode)


_loaded: list[llvm.ResourceTracker] = []  # never unloaded: objects on the heap point to type descriptors in this code


class LinkedProgram:
    """Objects linked together in this process for the rest of its life; `address` of each exported symbol.

    Raises: RuntimeMissing when the runtime lacks what they need.
    """

    def __init__(self, objects: list[bytes], exports: list[str]):
        load_runtime()
        builder = llvm.JITLibraryBuilder().add_current_process()
        for obj in objects:
            builder.add_object_img(obj)
        for name in exports:
            builder.export_symbol(name)
        try:
            self._tracker = builder.link(_compiler(), f"program{next(_names)}")
        except RuntimeError as err:  # its text names all symbols of the objects, not those that are missing
            missing = missing_symbols(objects)
            if runtimes := [name for name in missing if name.startswith("mg_")]:
                raise stale_runtime("libminigo_rt.so", runtimes) from err
            if missing:
                raise RuntimeError(f"LLVM cannot link the program: {', '.join(missing[:3])} is defined nowhere") from err
            raise
        _loaded.append(self._tracker)

    def address(self, name: str) -> int:
        return self._tracker[name]


def missing_symbols(objects: list[bytes]) -> list[str]:
    """List the symbols that neither the objects nor this process defines."""
    from elftools.elf.elffile import ELFFile

    needed, defined = set(), set()
    for obj in objects:
        for symbol in ELFFile(io.BytesIO(obj)).get_section_by_name(".symtab").iter_symbols():
            (needed if symbol["st_shndx"] == "SHN_UNDEF" else defined).add(symbol.name)
    process = ctypes.CDLL(None)
    return sorted(name for name in needed - defined - {""} if not hasattr(process, name))
