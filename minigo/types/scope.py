"""Scopes: blocks of names. Source: specification, "Blocks", "Declarations and scope"."""
from __future__ import annotations


class Scope:
    """names: name -> Object; of a package it is the package's own dictionary."""
    __slots__ = ("parent", "names")

    def __init__(self, parent: "Scope | None", names: dict | None = None):
        self.parent, self.names = parent, {} if names is None else names

    def lookup(self, name: str):
        """Return the innermost object of that name, or None."""
        s = self
        while s is not None:
            obj = s.names.get(name)
            if obj is not None:
                return obj
            s = s.parent
        return None
