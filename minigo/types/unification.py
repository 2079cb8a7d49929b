"""Unification, which finds type arguments.

    func Map[T, U any](xs []T, f func(T) U) []U
    Map(words, strings.ToUpper)         []T ~ []string: T = string; func(T) U ~ func(string) string: U = string

Source: specification, "Type inference", "Type unification".
"""
from __future__ import annotations

from minigo.types.identical import same_id
from minigo.types.instances import is_parameterized, substitute
from minigo.types.lookup import interface_methods, lookup_impl
from minigo.types.types import Array, Basic, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, Type, TypeParam
from minigo.types.typeset import bound, core, terms_of


class Unifier:
    """What is known of some type parameters. found: TypeParam -> Type or None; same: TypeParam -> TypeParam it was joined with."""
    __slots__ = ("found", "same", "depth")

    def __init__(self, params):
        self.found: dict = dict.fromkeys(params)
        self.same: dict = {}
        self.depth = 0

    def root(self, p: TypeParam) -> TypeParam:
        while p in self.same:
            p = self.same[p]
        return p

    def at(self, p: TypeParam) -> Type | None:
        return self.found[self.root(p)]

    def set(self, p: TypeParam, t: Type) -> None:
        self.found[self.root(p)] = t

    def unify(self, x: Type, y: Type, exact: bool = False) -> bool:
        """Make two types identical, or, unless `exact`, so that one is assignable to the other."""
        if x is y:
            return True
        self.depth += 1
        if self.depth > 100:
            self.depth -= 1
            return False
        try:
            return self._unify(x, y, exact)
        finally:
            self.depth -= 1

    def _unify(self, x: Type, y: Type, exact: bool) -> bool:
        if y in self.found and x not in self.found:
            x, y = y, x
        if not exact and x not in self.found and y not in self.found:
            # One defined type and one type literal: the underlying types count.
            if x.__class__ is Named and y.__class__ not in (Named, Basic, TypeParam) and y.__class__ is not Interface:
                x = x.underlying
            elif y.__class__ is Named and x.__class__ not in (Named, Basic, TypeParam) and x.__class__ is not Interface:
                y = y.underlying
        if x in self.found:
            if y in self.found:
                return self._join(x, y, exact)
            known = self.at(x)
            if known is None:
                self.set(x, y)
                return True
            if not self.unify(known, y, exact):
                return False
            if not exact and y.__class__ is Named and known.__class__ is not Named:
                self.set(x, y)  # the name is worth keeping
            elif not exact and known.__class__ is Chan and y.__class__ is Chan and y.dir != "both" == known.dir:
                self.set(x, y)
            return True
        if x.__class__ is TypeParam and not exact and y.__class__ is not TypeParam:
            common = core(x)
            return common is not None and self.unify(common, y, exact)
        if y.__class__ is TypeParam and not exact and x.__class__ is not TypeParam:
            common = core(y)
            return common is not None and self.unify(x, common, exact)
        if not exact and (x.__class__ is Named or x.__class__ is Interface) and (y.__class__ is Named or y.__class__ is Interface):
            u, v = x.underlying, y.underlying
            if u.__class__ is Interface and v.__class__ is not Interface and interface_methods(u) or \
                    v.__class__ is Interface and u.__class__ is not Interface and interface_methods(v):
                return self._methods(x, y)
        kind = x.__class__
        if kind is not y.__class__:
            if not exact and Interface in (x.underlying.__class__, y.underlying.__class__):
                return self._methods(x, y)
            return False
        compare = _UNIFY.get(kind)
        return compare is not None and compare(self, x, y, exact)

    def _join(self, x: TypeParam, y: TypeParam, exact: bool) -> bool:
        a, b = self.root(x), self.root(y)
        if a is b:
            return True
        known, other = self.found[a], self.found[b]
        if known is not None and other is not None:
            return self.unify(known, other, exact)
        if known is None:
            a, b = b, a
        self.same[b] = a
        return True

    def _methods(self, x: Type, y: Type) -> bool:
        """Unify the methods of an interface with those of the other type."""
        if y.underlying.__class__ is Interface and x.underlying.__class__ is not Interface:
            x, y = y, x
        u = x.underlying
        if u.__class__ is not Interface:
            return False
        wanted = interface_methods(u)
        if y.underlying.__class__ is Interface:
            have = {m.name: m for m in interface_methods(y.underlying)}
            return all(m.name not in have or self.unify(m.type, have[m.name].type, True) for m in wanted)
        for m in wanted:
            obj, _, _ = lookup_impl(y, False, m.pkg, m.name)
            if obj is None or obj.type.__class__ is not Signature or not self.unify(m.type, obj.type, True):
                return False
        return True

    def results(self) -> dict:
        """Return what was found, with parameters that occur in other's types replaced, too."""
        env = {p: self.at(p) for p in self.found if self.at(p) is not None}
        for _ in env:
            env = {p: substitute(t, {q: u for q, u in env.items() if q is not p}) for p, t in env.items()}
            if not any(_mentions_any(t, env) for t in env.values()):
                break
        return env


def _mentions_any(t: Type, params) -> bool:
    return is_parameterized(t) and substitute(t, {p: _MARK for p in params}) is not t


_MARK = Basic(0, 0, "")


def _basic(u, x, y, exact):
    return x.kind == y.kind


def _named(u, x, y, exact):
    if x.origin is not None and x.origin is y.origin:
        return all([u.unify(a, b, True) for a, b in zip(x.targs, y.targs)])
    if not exact and x.underlying.__class__ is Interface and y.underlying.__class__ is Interface:
        return u._methods(x, y)
    return False


def _elem(u, x, y, exact):
    return u.unify(x.elem, y.elem, True)


def _array(u, x, y, exact):
    return (x.len == y.len or x.len < 0 or y.len < 0) and u.unify(x.elem, y.elem, True)


def _chan(u, x, y, exact):
    return (not exact or x.dir == y.dir) and u.unify(x.elem, y.elem, True)


def _map(u, x, y, exact):
    return u.unify(x.key, y.key, True) and u.unify(x.elem, y.elem, True)


def _struct(u, x, y, exact):
    return len(x.fields) == len(y.fields) and all(
        f.embedded == g.embedded and same_id(f, g) and tag == other and u.unify(f.type, g.type, True)
        for f, g, tag, other in zip(x.fields, y.fields, x.tags, y.tags))


def _signature(u, x, y, exact):
    # What the parameters tell stays known, for messages, also where the results do not fit.
    return x.variadic == y.variadic and all(len(xs) == len(ys) and all(u.unify(a.type, b.type, True) for a, b in zip(xs, ys))
                                            for xs, ys in ((x.params, y.params), (x.results, y.results)))


def _interface(u, x, y, exact):
    xs, ys = interface_methods(x), interface_methods(y)
    if not exact:
        return u._methods(x, y)
    return len(xs) == len(ys) and all(same_id(m, n) and u.unify(m.type, n.type, True) for m, n in zip(xs, ys))


_UNIFY = {Basic: _basic, Named: _named, Pointer: _elem, Slice: _elem, Array: _array, Chan: _chan, Map: _map, Struct: _struct,
          Signature: _signature, Interface: _interface}


def use_constraints(u: Unifier) -> TypeParam | None:
    """Infer from the constraints what they fix; return a parameter of which what is known does not fit, or None."""
    failed = None
    while True:
        before = {p: u.at(p) for p in u.found}, len(u.same)
        for p in u.found:
            known = u.at(p)
            terms = terms_of(p)
            common = core(p)
            if common is not None:
                single = terms[0] if len(terms) == 1 else None
                if known is not None:
                    if not u.unify(known, common, single is not None and not single[0]) and known.underlying.__class__ is common.__class__ \
                            and common.__class__ is not Basic:
                        failed = failed or p
                elif single is not None and not single[0]:
                    u.set(p, single[1])
            elif known is not None and known not in u.found:
                for m in interface_methods(bound(p)):
                    obj, _, _ = lookup_impl(known, True, m.pkg, m.name)
                    if obj is not None and obj.type.__class__ is Signature:
                        u.unify(m.type, obj.type, True)
        if before == ({p: u.at(p) for p in u.found}, len(u.same)):
            return failed
