"""Say what a function literal captures, how, and what forced a reference.

    n := 0
    f := func() { n++ }         n by reference: n++ assigns it after f has captured it

Requires: the facts of analyze_unit. Source: the rule in captures.py.
"""
from __future__ import annotations

from minigo.escape.captures import MAX_VALUE_BYTES
from minigo.escape.survey import NODES, outer_variable
from minigo.lower import tree as t
from minigo.types.sizes import size_of


class Told:
    """One capture: var LocalVar, by_value, words: the rule; pos: of the node that forced the reference, 0 where none did."""
    __slots__ = ("var", "by_value", "words", "pos")

    def __init__(self, var, by_value: bool, words: str, pos: int = 0):
        self.var, self.by_value, self.words, self.pos = var, by_value, words, pos


def captures_of(batch, lit) -> list[Told]:
    """Return what the literal captures, with the reason for each. Args: lit: a FuncLit of the batch."""
    found = []
    for capture in lit.captures or ():
        var = capture.var
        loc, width = batch.of[var], size_of(var.type)
        if capture.by_value:
            found.append(Told(var, True, f"nothing assigns it once it is captured, nothing takes its address, and {width} ≤ {MAX_VALUE_BYTES} bytes"))
            continue
        assigned, addressed = _uses(var)
        later = [n for n in assigned if n.pos > lit.pos] or assigned
        if loc.reassigned and later:
            found.append(Told(var, False, "this assigns it, and all must see one variable", later[0].pos))
        elif loc.addrtaken and addressed:
            found.append(Told(var, False, "its address is taken, and all must see one variable", addressed[0].pos))
        elif width > MAX_VALUE_BYTES:
            found.append(Told(var, False, f"it is too large to copy: {width:,} > {MAX_VALUE_BYTES} bytes"))
        else:
            found.append(Told(var, False, "a function literal around this one holds its address, or a range statement assigns it"))
    return found


def _uses(var) -> tuple[list, list]:
    """Return the statements that assign `var` behind its definition, and the nodes that take its address, in source order."""
    assigned: list = []
    addressed: list = []
    pending: list = [var.owner.body]
    while pending:
        n = pending.pop()
        cls = n.__class__
        if cls in (list, tuple):
            pending += n
            continue
        if cls not in NODES or cls is t.Branch:  # its target is around it
            continue
        if cls is t.FuncLit:
            pending.append(n.function.body)
        elif cls is t.AddrOf and outer_variable(n.x) is var:
            addressed.append(n)
        elif any(place is not None and outer_variable(place) is var for place in _places(n)):
            assigned.append(n)
        pending += [getattr(n, name) for name in n._fields]
    return sorted(assigned, key=lambda n: n.pos), sorted(addressed, key=lambda n: n.pos)


def _places(n) -> list:
    cls = n.__class__
    if cls is t.Assign or cls is t.AssignMulti:
        return n.lhs
    if cls is t.AssignOp:
        return [n.lhs]
    if cls is t.Range and not n.define:
        return [n.key, n.value]
    return []
