"""IR text to an optimised module to an object file.

Requires: text from `codegen.module.generate`. Provides: an object (ELF), or the IR or assembly text of a stage.
"""
from __future__ import annotations

import llvmlite.binding as llvm

from minigo.backend.target import TRIPLE, target_machine
from minigo.codegen.debuginfo import quote
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


LIBRARY_INLINING = 100  # cost up to which a call is inlined in the library; LLVM's 225 makes a fifth more code


def optimize_module(module: llvm.ModuleRef, opt_level: int = 2, library: bool = False) -> None:
    """Run LLVM's standard pipeline on `module`, in place."""
    machine = target_machine(opt_level)
    tuning = llvm.create_pipeline_tuning_options(speed_level=opt_level)
    tuning.loop_vectorization = opt_level >= 2
    # LLVM's superword vectoriser (22) aborts the process for some code with the constant 1<<63 - 1, and gains little.
    tuning.slp_vectorization = False
    if library:
        tuning.inlining_threshold = LIBRARY_INLINING
    builder = llvm.create_pass_builder(machine, tuning)
    builder.getModulePassManager().run(module, builder)


def add_functab(module: llvm.ModuleRef, path: str) -> None:
    """Add the tables of the functions and of the composite types' descriptors that survived: their count, then their addresses.

    Internal functions become hidden ones, so that the table, linked in as a module of its own, can name them.
    The last two functions are empty: behind them no code of the module follows in its section (.text, .text.unlikely). The
    runtime preempts only code that lies before the next function of the same module.
    Example: `@"mg.functab.main" = constant {i64, [2 x ptr]} {i64 2, [2 x ptr] [ptr @"go.main.main", ptr @"go.main.f"]}`
    """
    types = ["@" + quote(v.name) for v in module.global_variables if not v.is_declaration and v.name.startswith(_COMPOSITE)]
    names = []
    for function in module.functions:
        if not function.is_declaration:
            if function.linkage in (llvm.Linkage.internal, llvm.Linkage.private):
                function.linkage = llvm.Linkage.external
                function.visibility = llvm.Visibility.hidden
                if "[" in function.name:  # an instance, of which another package's object may have one with other parameters
                    function.name += " in " + path
            names.append(function.name)
    quoted = ["@" + quote(name) for name in names]
    declared = "".join(f"declare void {name}()\n" for name in quoted)
    for symbol, attribute in (("@" + quote("mg.textend." + path), ""), ("@" + quote("mg.coldend." + path), " cold")):
        quoted.append(symbol)
        declared += f"define hidden void {symbol}() noinline{attribute} {{\n  ret void\n}}\n"
    declared += "".join(f"{name} = external constant ptr\n" for name in types)
    module.link_in(llvm.parse_assembly(f'target triple = "{TRIPLE}"\n{declared}{_table("mg.functab." + path, quoted)}'
                                       f'{_table("mg.typetab." + path, types)}'))


def join_packages(module: llvm.ModuleRef, ir_texts: list[str]) -> None:
    """Link the program's other packages into its module, which is optimised as a whole: only what main reaches stays."""
    names = []
    for text in ir_texts:
        other = parse_module(text)
        names += [f.name for f in other.functions if not f.is_declaration and f.linkage == llvm.Linkage.external]
        module.link_in(other)
    for name in names:
        module.get_function(name).linkage = llvm.Linkage.internal


def add_empty_functab(module: llvm.ModuleRef, path: str) -> None:
    """Add the tables that a package's module record names, without rows."""
    module.link_in(llvm.parse_assembly(f'target triple = "{TRIPLE}"\n{_table("mg.functab." + path, [])}{_table("mg.typetab." + path, [])}'))


# What the names of descriptors of unnamed types begin with, for which reflect looks at run time.
_COMPOSITE = ("type:*", "type:[", "type:map[", "type:func(", "type:chan ", "type:<-chan ", "type:struct {")


def _table(name: str, symbols: list[str]) -> str:
    shape = f"{{i64, [{len(symbols)} x ptr]}}"
    rows = ", ".join(f"ptr {symbol}" for symbol in symbols)
    return f'@{quote(name)} = constant {shape} {{i64 {len(symbols)}, [{len(symbols)} x ptr] [{rows}]}}\n'


def emit_object(module: llvm.ModuleRef, opt_level: int = 2) -> bytes:
    return target_machine(opt_level).emit_object(module)


def emit_assembly(module: llvm.ModuleRef, opt_level: int = 2) -> str:
    return target_machine(opt_level).emit_assembly(module)
