"""Expression switches.

Integer constants become an LLVM switch when the tag is an integer and every case a constant; everything else a chain of
comparisons in source order, which is also the order of evaluation.

Source: specification, "Expression switches".
"""
from __future__ import annotations

from minigo.codegen import arith, equality
from minigo.codegen.types import SCALAR, repr_of
from minigo.lower import tree

MIN_TABLE = 3  # cases from which on an LLVM switch is made


def switch(f, s) -> None:
    from minigo.codegen import stmt
    tag = r = None
    if s.tag is not None:
        r = repr_of(s.tag.type)
        tag = f.expr(s.tag)
    f.at(s.pos)
    done = f.label("done")
    f.targets[s] = (done, None)
    labels = [f.label("case") for _ in s.clauses]
    default = next((label for c, label in zip(s.clauses, labels) if c.exprs is None), done)
    if r is not None and _is_table(r, s):
        _table(f, s, r, tag, labels, default)
    else:
        _chain(f, s, r, tag, labels, default)
    for i, (c, label) in enumerate(zip(s.clauses, labels)):
        f.start(label)
        stmt.block(f, c.body)
        f.br(labels[i + 1] if c.fallthrough_ else done)
    f.start(done)


def _is_table(r, s) -> bool:
    values = [e for c in s.clauses for e in c.exprs or ()]
    if r.kind != SCALAR or not r.bits or len(values) < MIN_TABLE:
        return False
    return all(e.__class__ is tree.Const for e in values) and len({e.value for e in values}) == len(values)


def _table(f, s, r, tag, labels, default) -> None:
    rows = "\n".join(f"    {r.reg} {e.value}, label %{label}" for c, label in zip(s.clauses, labels) for e in c.exprs or ())
    f.do(f"switch {r.reg} {tag}, label %{default} [\n{rows}\n  ]")
    f.open = False


def _chain(f, s, r, tag, labels, default) -> None:
    for c, label in zip(s.clauses, labels):
        for e in c.exprs or ():
            following = f.label("next")
            if r is None or _is_condition(r, e):
                arith.branch(f, e, label, following)
            else:
                value = f.expr(e)
                f.at(e.pos)
                f.cbr(equality.equal(f, s.tag.type, tag, value), label, following)
            f.start(following)
    f.at(s.pos)
    f.br(default)


def _is_condition(r, e) -> bool:
    """A case that is a whole comparison with the tag, because their types differ."""
    is_bool = repr_of(e.type).regs == ("i1",)
    return is_bool and r.regs != ("i1",)
