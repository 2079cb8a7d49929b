"""Decide what each closure captures, and how.

A variable is captured by value if its address is never taken, nothing assigns it once a closure has it, and it has at most 128
bytes; else by reference, so that all see one variable. Where a literal inside a literal uses a variable, each level captures it.

    x := 1; f := func() int { return x }      by value: the record holds 1
    x := 1; f := func() { x++ }               by reference: the record holds &x

Requires: the graph of the whole batch, since an assignment anywhere counts. Provides: FuncLit.captures, LocalVar.by_value, and
edges from the variables to the closure records.

Source: cmd/compile/internal/escape/escape.go (flowClosure) of Go 1.27.
"""
from __future__ import annotations

from minigo.escape.graph import address, note
from minigo.lower import tree as t
from minigo.types.sizes import size_of

MAX_VALUE_BYTES = 128


def flow_closures(batch) -> None:
    """Decide the captures of all literals of `batch`, outer before inner, and let the variables flow into the records."""
    for k, lit in batch.closures:
        captures = []
        for var, use in batch.unit.surveys[lit.function].free.items():
            loc = batch.of[var]
            width = size_of(var.type)
            by_value = not loc.addrtaken and not loc.reassigned and width <= MAX_VALUE_BYTES
            var.captured, var.by_value = True, by_value
            captures.append(t.Capture(var, by_value))
            batch.events.append(("capture", var, by_value, loc.addrtaken, loc.reassigned, width))
            if not by_value:
                hole = address(k, use, "reference")
            else:
                hole = k
            batch.flow(note(hole, use, "captured by a closure"), loc)
        lit.captures = captures
    batch.closures = []
