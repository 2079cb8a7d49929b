"""`--dump=STAGE[:FUNC]`: print what a stage of this very compilation made. Each stage's own module renders it."""
from __future__ import annotations

from typing import TextIO

STAGES = ("tokens", "ast", "lower", "escape", "ir", "opt", "asm")


class Dumper:
    """Prints the wanted stages as the pipeline reports them.

    Args: wanted: STAGE or STAGE:FUNC texts with a stage of STAGES; files: (name, bytes) of the program.
    """

    def __init__(self, wanted: list[str], files: list[tuple[str, bytes]], out: TextIO):
        self.out, self.stages = out, {}
        for text in wanted:
            stage, _, func = text.partition(":")
            self.stages[stage] = func or None
        if "tokens" in self.stages:
            from minigo.syntax.dump import dump_tokens

            for name, data in files:
                out.write(dump_tokens(name, data))

    def observe(self, stage: str, value) -> None:
        if stage not in self.stages:
            return
        func = self.stages[stage]
        if stage == "ast":
            from minigo.syntax.dump import dump_ast

            for tree in value:
                self.out.write(dump_ast(tree, func))
        elif stage == "lower":
            from minigo.lower.dump import dump_unit

            self.out.write(dump_unit(value, func))
        elif stage == "escape":
            from minigo.escape.explain import m_lines

            facts, sources = value
            self.out.writelines(line + "\n" for line in m_lines(facts, sources, 1))
        elif stage == "ir":
            self.out.write(_ir_of(value, func))
        elif stage == "opt":
            self.out.write(_ir_of(str(value), func) or _gone(func))
        elif stage == "asm":
            from minigo.backend.optimize import emit_assembly

            text = emit_assembly(value)
            self.out.write(text if func is None else "\n".join(assembly_functions(text, func)) or _gone(func))


def names_function(wanted: str, symbol: str) -> bool:
    """Say whether the user's `fib`, `main.fib` or `main.main.func1` means the symbol."""
    return symbol.removeprefix("go.") in (wanted, f"main.{wanted}")


def assembly_functions(text: str, wanted: str) -> list[str]:
    """Cut the wanted functions out of assembly text."""
    out, keep = [], False
    for line in text.split("\n"):
        if line.endswith(":") or (":" in line and line[:1] not in "\t .#"):
            label = line.split(":")[0].strip('"')
            keep = keep or (not label.startswith(".") and names_function(wanted, label))
        if keep:
            out.append(line)
            if ".cfi_endproc" in line:
                keep = False
    return ["\n".join(out)] if out else []


def _gone(func: str) -> str:
    return f"; {func} is gone: all its calls were inlined or computed (minigo ir --func={func} keeps it)\n"


def _ir_of(text: str, func: str | None) -> str:
    """Cut one function out of IR text, or return it whole."""
    if func is None:
        return text
    names = tuple(f"@{quote}go.{prefix}{func}{quote}(" for quote in ('"', "") for prefix in ("", "main."))
    out, keep = [], False
    for line in text.splitlines(keepends=True):
        keep = keep or (line.startswith("define") and any(name in line for name in names))
        if keep:
            out.append(line)
            keep = line.rstrip() != "}"
    return "".join(out)
