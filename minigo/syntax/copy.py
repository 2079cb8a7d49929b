"""Copies of syntax trees without what the checker wrote on them: each instance of a generic function is checked on its own."""
from __future__ import annotations

from minigo.syntax import ast as A

_SHAPES: dict = {}


def copy_tree(node):
    """Return a copy of a tree as the parser made it. Nodes that occur twice, such as the type of `a, b int`, still do."""
    return _copy(node, {})


def _shape(kind) -> tuple:
    """Return (attributes that the parser sets, attributes that it leaves empty) of a class of nodes."""
    fields = kind._fields
    slots = {s for c in kind.__mro__ for s in getattr(c, "__slots__", ())}
    return fields, tuple(slots - set(fields) - {"start", "end", "pos"})


def _copy(node, done: dict):
    new = done.get(id(node))
    if new is not None:
        return new
    kind = node.__class__
    shape = _SHAPES.get(kind)
    if shape is None:
        shape = _SHAPES[kind] = _shape(kind)
    new = done[id(node)] = kind.__new__(kind)
    new.start, new.end, new.pos = node.start, node.end, node.pos
    fields, empty = shape
    for name in fields:
        value = getattr(node, name)
        if isinstance(value, A.Node):
            value = _copy(value, done)
        elif value.__class__ is list:
            value = [_copy(x, done) if isinstance(x, A.Node) else x for x in value]
        setattr(new, name, value)
    for name in empty:
        setattr(new, name, None)
    if kind is A.CallExpr:
        new.computed = node.mode == A.VALUE
    return new
