"""Range loops over integers, strings, slices, arrays, maps and channels. Those over functions are in rangefunc.py.

    for i, x := range xs { … }     →  Range(key i, value x, define, xs)
    for i, x := range array { … }  →  .range := array; Range(i, x, define, .range)   where the array might change meanwhile

Source: specification, "For statements with range clause".
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.lower.order import has_call
from minigo.lower.place import is_place, mark_assigned, root_variable
from minigo.syntax import ast as A
from minigo.types import universe as U
from minigo.types.predicates import array_behind
from minigo.types.types import Array, Basic, Chan, Map, Signature, Slice


# Name of the temporaries for what a range statement assigns to places of other types.
RANGED = ".ranged"


class Ranges:
    """Part of the FunctionLowerer."""
    __slots__ = ()

    def range_stmt(self, s) -> None:
        kind = s.x.type.underlying.__class__
        if kind is Signature:
            self.range_over_func(s)
            return
        if array_behind(s.x.type.underlying).__class__ not in (Array, Basic, Chan, Map, Slice):
            raise InternalError(f"lowering of range over {s.x.type}", s.start)
        key, value = (None if blank(e) else e for e in (s.key, s.value))
        want = None
        if s.x.mode == A.CONST and key is not None:
            want = key.type if key.type.underlying.__class__ is Basic and not kind_is_string(s.x.type) else None
        x = self.value(s.x, want)
        array = array_behind(x.type.underlying)
        if value is None and array.__class__ is Array and not has_call(x):
            # Only the length is wanted, and that is constant: the operand is not evaluated.
            x = t.Const(s.pos, U.INT, array.len)
        node = self.targets[s] = t.Range(s.pos, None, None, s.define, x, None, None)
        if s.define:
            node.key, node.value = (None if e is None else self.declare(e.obj) for e in (key, value))
        else:
            node.key, node.value = (None if e is None else self.value(e) for e in (key, value))
            types = range_types(x.type)
            stores = self.converted_stores(node, types)
            for p in (node.key, node.value):
                if p is not None and not node.define:
                    mark_assigned(p)
        self.loops += 1
        node.body = self.block(s.body.stmts, s.body.start)
        if not s.define:
            node.body.stmts[:0] = stores
        self.loops -= 1
        if x.type.underlying.__class__ is Array and value is not None and is_place(x):
            self.keep_copy(node)
        self.out.append(node)

    def converted_stores(self, node: t.Range, types: tuple) -> list:
        """Make the assignments of `for i, xs[i] = range …`, and of values to interfaces, go by way of fresh variables.

        The operands of both places are evaluated before either changes.
        """
        places = node.key, node.value
        if all(p is None or p.type is type_ and p.__class__ is not t.MapIndex for p, type_ in zip(places, types)) and (
                None in places or all(p.__class__ in (t.Local, t.Global) for p in places)):
            return []
        temps = [None if p is None else self.temp(type_, node.pos, RANGED) for p, type_ in zip(places, types)]
        node.define, node.key, node.value = True, *temps
        used = [(p, v) for p, v in zip(places, temps) if p is not None]
        for p, _ in used:
            mark_assigned(p)
        return [t.Assign(node.pos, [p for p, _ in used],
                         [self.implicit(t.Local(node.pos, v.type, v), p.type) for p, v in used])]

    def keep_copy(self, node: t.Range) -> None:
        """Range over a copy of the array, as it was, unless nothing can change it."""
        var = root_variable(node.x)
        if node.x.__class__ is t.Local and not (var.assigned or var.addrtaken):
            return
        node.x = self.spill(node.x, ".range")


def blank(e) -> bool:
    return e is None or e.__class__ is A.Ident and e.name == "_"


def kind_is_string(type_) -> bool:
    from minigo.types.predicates import is_string
    return is_string(type_)


def range_types(type_) -> tuple:
    """Return the types of key and value (None: there is none)."""
    u = array_behind(type_.underlying)
    if u.__class__ is Basic:
        return (U.INT, U.RUNE) if kind_is_string(u) else (type_, None)
    if u.__class__ is Map:
        return u.key, u.elem
    if u.__class__ is Chan:
        return u.elem, None
    return U.INT, u.elem
