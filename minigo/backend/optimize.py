"""IR text to an optimised module to an object file.

Requires: text from `codegen.module.generate`. Provides: an object (ELF), or the IR or assembly text of a stage.
"""
from __future__ import annotations

import llvmlite.binding as llvm

from minigo.backend.target import target_machine
from minigo.diag import InternalError


def parse_module(ir_text: str) -> llvm.ModuleRef:
    """Parse and verify IR text. Raises: InternalError when code generation made something LLVM refuses."""
    target_machine()
    try:
        module = llvm.parse_assembly(ir_text)
        module.verify()
    except RuntimeError as err:
        raise InternalError(f"LLVM refuses the generated code: {err}", 0) from err
    return module


def optimize_module(module: llvm.ModuleRef, opt_level: int = 2) -> None:
    """Run LLVM's standard pipeline on `module`, in place."""
    machine = target_machine(opt_level)
    tuning = llvm.create_pipeline_tuning_options(speed_level=opt_level)
    tuning.loop_vectorization = tuning.slp_vectorization = opt_level >= 2
    builder = llvm.create_pass_builder(machine, tuning)
    builder.getModulePassManager().run(module, builder)


def add_functab(module: llvm.ModuleRef, path: str) -> None:
    """Fill the module record's table of functions with those that survived optimisation, in order.

    Example: `@mg.functab.main = global [2 x ptr] [ptr @"go.main.main", ptr @"go.main.f"]`, and its length.
    """
    names = [f.name for f in module.functions if not f.is_declaration]
    quoted = [f'@"{name}"' for name in names]
    declared = "\n".join(f"declare void {name}()" for name in quoted)
    table = ", ".join(f"ptr {name}" for name in quoted)
    text = (f'{declared}\n@"mg.functab.{path}" = constant [{len(names)} x ptr] [{table}]\n'
            f'@"mg.nfunc.{path}" = constant i64 {len(names)}\n')
    module.link_in(llvm.parse_assembly(text))


def emit_object(module: llvm.ModuleRef, opt_level: int = 2) -> bytes:
    return target_machine(opt_level).emit_object(module)


def emit_assembly(module: llvm.ModuleRef, opt_level: int = 2) -> str:
    return target_machine(opt_level).emit_assembly(module)
