"""Type identity. Source: specification, "Type identity"."""
from __future__ import annotations

from minigo.types.types import Array, Basic, Chan, Interface, Map, Pointer, Signature, Slice, Struct, Tuple, Type, Union


def same_id(x, y) -> bool:
    """Compare field or method names: unexported ones differ between packages."""
    return x.name == y.name and (x.exported or x.pkg is y.pkg or
                                 (x.pkg is not None and y.pkg is not None and x.pkg.path == y.pkg.path))


def identical(x: Type, y: Type, tags: bool = True, pairs: tuple = ()) -> bool:
    """Report whether two types are identical. tags: struct tags count (they do not in conversions).

    pairs holds the interfaces being compared: an anonymous interface can lead back to itself through a named type.
    """
    if x is y:
        return True
    kind = x.__class__
    if kind is not y.__class__:
        return False
    compare = _COMPARE.get(kind)
    return compare is not None and compare(x, y, tags, pairs)


def _basic(x, y, tags, pairs):
    return x.kind == y.kind


def _elem(x, y, tags, pairs):
    return identical(x.elem, y.elem, tags, pairs)


def _array(x, y, tags, pairs):
    return (x.len == y.len or x.len < 0 or y.len < 0) and identical(x.elem, y.elem, tags, pairs)


def _struct(x, y, tags, pairs):
    if len(x.fields) != len(y.fields):
        return False
    for i, f in enumerate(x.fields):
        g = y.fields[i]
        if (f.embedded != g.embedded or not same_id(f, g) or tags and x.tags[i] != y.tags[i]
                or not identical(f.type, g.type, tags, pairs)):
            return False
    return True


def _vars(xs, ys, tags, pairs):
    return len(xs) == len(ys) and all(identical(a.type, b.type, tags, pairs) for a, b in zip(xs, ys))


def _signature(x, y, tags, pairs):
    return x.variadic == y.variadic and len(x.type_params) == len(y.type_params) and _vars(x.params, y.params, tags, pairs) and _vars(x.results, y.results, tags, pairs)


def _tuple(x, y, tags, pairs):
    return len(x.types) == len(y.types) and all(identical(a, b, tags, pairs) for a, b in zip(x.types, y.types))


def _interface(x, y, tags, pairs):
    if (x, y) in pairs or (y, x) in pairs:
        return True
    from minigo.types.lookup import interface_methods
    xs, ys = interface_methods(x), interface_methods(y)
    if len(xs) != len(ys) or not _same_types(x, y):
        return False
    pairs += ((x, y),)
    return all(same_id(m, n) and identical(m.type, n.type, tags, pairs) for m, n in zip(xs, ys))


def _same_types(x, y) -> bool:
    from minigo.types.typeset import type_set
    xs, ys = type_set(x), type_set(y)
    if xs.comparable != ys.comparable or (xs.terms is None) != (ys.terms is None):
        return False
    return xs.terms is None or _subset(xs.terms, ys.terms) and _subset(ys.terms, xs.terms)


def _subset(xs: list, ys: list) -> bool:
    return all(any(tilde == other and identical(t, u) for other, u in ys) for tilde, t in xs)


def _union(x, y, tags, pairs):
    return _subset(x.terms, y.terms) and _subset(y.terms, x.terms)


def _map(x, y, tags, pairs):
    return identical(x.key, y.key, tags, pairs) and identical(x.elem, y.elem, tags, pairs)


def _chan(x, y, tags, pairs):
    return x.dir == y.dir and identical(x.elem, y.elem, tags, pairs)


_COMPARE = {Basic: _basic, Pointer: _elem, Slice: _elem, Array: _array, Struct: _struct, Signature: _signature,
            Tuple: _tuple, Interface: _interface, Map: _map, Chan: _chan, Union: _union}
