"""The machine that code is made for: LLVM target machines. Imports llvmlite, so import this module only when compiling.

Source: llvmlite.binding.targets.
"""
from __future__ import annotations

import functools

import llvmlite.binding as llvm

TRIPLE = "x86_64-unknown-linux-gnu"


@functools.cache
def target_machine(opt_level: int = 2) -> llvm.TargetMachine:
    """Return the target machine for position-independent code with the baseline of x86-64-v2.

    One object serves the JIT and the system linker, and may be moved to another machine, so host features are not used.
    """
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    llvm.initialize_native_asmparser()
    target = llvm.Target.from_triple(TRIPLE)
    return target.create_target_machine(cpu="x86-64-v2", opt=opt_level, reloc="pic", codemodel="default")
