"""Scopes: blocks of names. Source: specification, "Blocks", "Declarations and scope"."""
from __future__ import annotations


class Scope:
    """names: name -> Object; of a package it is the package's own dictionary.

    outer: the next scope to look in. It passes over blocks that have declared nothing when this one begins: what they declare later is
    not in scope here. Universe and package, whose names count wherever they are declared, are always looked at.
    """
    __slots__ = ("parent", "names", "outer")

    def __init__(self, parent: "Scope | None", names: dict | None = None):
        self.parent, self.names = parent, {} if names is None else names
        is_block = parent is not None and parent.parent is not None and parent.parent.parent is not None
        self.outer = parent.outer if is_block and not parent.names else parent

    def lookup(self, name: str):
        """Return the innermost object of that name, or None."""
        s = self
        while s is not None:
            obj = s.names.get(name)
            if obj is not None:
                return obj
            s = s.outer
        return None
