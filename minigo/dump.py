"""`--dump=STAGE[:FUNC]`: print what a stage of this very compilation made. Each stage's own module renders it."""
from __future__ import annotations

from typing import TextIO

STAGES = ("tokens", "ast", "lower", "ir")


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
        elif stage == "ir":
            self.out.write(_ir_of(value, func))


def _ir_of(text: str, func: str | None) -> str:
    """Cut one function out of IR text, or return it whole."""
    if func is None:
        return text
    names = (f'@"go.{func}"(', f'@"go.main.{func}"(')
    out, keep = [], False
    for line in text.splitlines(keepends=True):
        keep = keep or (line.startswith("define") and any(name in line for name in names))
        if keep:
            out.append(line)
            keep = line.rstrip() != "}"
    return "".join(out)
