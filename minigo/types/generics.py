"""Type parameters: their declaration, instantiations written and inferred, and the bodies of instances.

    func Max[T cmp.Ordered](a, b T) T { … }      Max(x, 3)  →  a call of the instance main.Max[float64]

A generic function is checked once with its parameters as types of their own. Each instance is then checked as if it had been
written with the arguments in place of the parameters, on a copy of its syntax; only instances are compiled. Those of imported
generic functions belong to the importing package, but names in them mean what they mean where the function stands.

Source: specification, "Type parameter declarations", "Instantiations", "Type inference".
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.exprstring import expr_string
from minigo.types import universe as U
from minigo.types.decl import DeclInfo
from minigo.types.expr import start_of, unparen
from minigo.types.instances import instantiate_named, substitute
from minigo.types.lookup import interface_methods, missing_method
from minigo.types.objects import Func, TypeName
from minigo.types.predicates import is_comparable, may_panic
from minigo.types.scope import Scope
from minigo.types.types import Interface, Named, Signature, Type, TypeParam, Union
from minigo.types.typeset import includes, terms_of, type_set

MOST_NESTED = 40  # type arguments within type arguments, before an instantiation is taken to be endless


class Generics:
    """Part of the Checker."""
    __slots__ = ()

    # ---- declarations ------------------------------------------------------------------------------------------------

    def type_parameters(self, fields: list, owner: Named | None = None) -> tuple:
        """Declare type parameters in the scope at hand; owner: the type that has them, which constraints may instantiate."""
        params = tuple(self.type_parameter(f.name) for f in fields)
        if owner is not None:
            owner.type_params = params
        node = constraint = None
        for f, p in zip(fields, params):
            if f.typ is not node:
                node = f.typ
                constraint = self.constraint(node)
            p.constraint = constraint
        return params

    def type_parameter(self, name) -> TypeParam:
        obj = name.obj = TypeName(name.name, None, self.pkg, name.start)
        obj.type = TypeParam(obj)
        self.declare_in(self.scope, obj)
        return obj.type

    def constraint(self, e) -> Type:
        if e.__class__ is A.BinaryExpr and e.op == "|" or e.__class__ is A.UnaryExpr and e.op == "~":
            return self.union(e)
        t = self.typ(e)
        if t.__class__ is TypeParam:
            self.error(e, "MisplacedTypeParam", "cannot use a type parameter as constraint")
            return U.INVALID
        return t

    def union(self, e) -> Type:
        """Check the terms of A | ~B."""
        terms: list = []
        self._terms(e, terms)
        if any(t is U.INVALID for _, t, _ in terms):
            return U.INVALID
        self.later(lambda: self._check_terms(terms))
        return Union([(tilde, t) for tilde, t, _ in terms])

    def _terms(self, e, terms: list) -> None:
        if e.__class__ is A.BinaryExpr and e.op == "|":
            self._terms(e.x, terms)
            self._terms(e.y, terms)
            return
        tilde = e.__class__ is A.UnaryExpr and e.op == "~"
        t = self.typ(e.x if tilde else e)
        if t.__class__ is TypeParam:
            what = f"type in term ~{self.text(t)}" if tilde else "term"
            self.error(e.x if tilde else e, "MisplacedTypeParam", f"{what} cannot be a type parameter")
            t = U.INVALID
        terms.append((tilde, t, e))

    def _check_terms(self, terms: list) -> None:
        for i, (tilde, t, at) in enumerate(terms):
            u = t.underlying
            if u.__class__ is Interface:
                if tilde:
                    self.error(at, "InvalidUnion", f"invalid use of ~ ({self.text(t)} is an interface)")
                elif len(terms) > 1 and t is U.COMPARABLE:
                    self.error(at, "InvalidUnion", "cannot use comparable in union")
                elif len(terms) > 1 and interface_methods(u):
                    self.error(at, "InvalidUnion", f"cannot use {t} in union ({t} contains methods)")
                elif len(terms) > 1 and type_set(u).comparable:
                    self.error(at, "InvalidUnion", f"cannot use {t} in union ({t} embeds comparable)")
                continue
            if tilde and u is not t and u is not None:
                self.error(at, "InvalidUnion", f"invalid use of ~ (underlying type of {self.text(t)} is {self.text(u)})")
                continue
            for other_tilde, other, where in terms[:i]:
                if other.underlying.__class__ is not Interface and (
                        includes([(other_tilde, other)], t) or tilde and includes([(True, t)], other)):
                    mark, old = "~" if tilde else "", "~" if other_tilde else ""
                    self.error(at, "InvalidUnion", f"overlapping terms {mark}{self.text(t)} and {old}{self.text(other)}")
                    break

    def generic_type_decl(self, obj: TypeName, node, local_id: str) -> None:
        """Declare a generic type or alias."""
        if node.alias:
            self.wants_version(23, node.type_params[0], "generic type alias")
        else:
            self.wants_version(18, node.type_params[0], "type parameter")
        named = obj.type = Named(obj, None, local_id)
        outer = self.scope
        self.scope = Scope(outer)
        self.type_parameters(node.type_params, named)
        if local_id:
            self.local_generics.append(named)
        if not node.alias:
            self.later(lambda: self.valid_type(named))
        rhs = self.typ(node.typ, None if node.alias else named)
        self.scope = outer
        if node.alias:
            if rhs in named.type_params:
                self.error(node.typ, "MisplacedTypeParam", "cannot use type parameter declared in alias declaration as RHS")
                rhs = U.INVALID
            named._underlying = rhs
            return
        if rhs.__class__ is TypeParam:
            self.error(node.typ, "MisplacedTypeParam", "cannot use a type parameter as RHS in type declaration")
            rhs = U.INVALID
        self.define(named, rhs)

    def generic_func_decl(self, obj: Func, info: DeclInfo) -> None:
        """Declare a generic function, or a method of a generic type, and check its body once for all instances."""
        node = info.node
        outer = self.scope
        self.scope = Scope(outer)
        receiver = self.receiver_parameters(node)
        if receiver is None:
            obj.type = U.INVALID
            self.scope = outer
            return
        own = self.type_parameters(node.sig.type_params)
        obj.type_params = receiver + own
        sig, scope = self.signature(node.sig, node.recv, obj)
        sig.type_params = own
        obj.type = sig
        self.scope = outer
        if node.body is None and node.sig.type_params:
            self.error(node.pos, "MissingBody", "generic function is missing function body")
        if node.body is not None:
            self.delayed.append(lambda: self.generic_body(obj, sig, scope, node.body, info))

    def generic_body(self, obj: Func, sig: Signature, scope: Scope, body, info: DeclInfo) -> None:
        """Check a body for its errors; what is found in it is not compiled."""
        literals = len(self.literals)
        self.func_body(obj, sig, scope, body, info, None)
        del self.literals[literals:]

    def receiver_parameters(self, node) -> tuple | None:
        """Declare the names that a method gives to the parameters of its generic type; None after a report."""
        base = self.receiver_index(node)
        if base is None:
            return ()
        origin = self.typ(base.x, None, True)
        if origin.__class__ is not Named or not origin.type_params:
            self.typ(base)
            return None
        params = []
        for e, p in zip(base.indices, origin.type_params):
            if e.__class__ is not A.Ident:
                self.error(e, "InvalidSyntaxTree", f"receiver type parameter {expr_string(e)} must be an identifier")
                return None
            params.append(self.type_parameter(e))
        if len(base.indices) != len(origin.type_params):
            have, want = len(base.indices), len(origin.type_params)
            parameters = "type parameter" if have == 1 else "type parameters"
            self.error(base.x, "BadRecv", f"receiver declares {have} {parameters}, but receiver base type declares {want}")
            return None
        env = dict(zip(origin.type_params, params))
        for p, q in env.items():
            self.graph.canon[q] = p
            q.constraint = None if p.constraint is None else substitute(p.constraint, env)
        # A blank name stands for a parameter all the same.
        for e, p in zip(base.indices, params):
            self.blank_parameters[e] = p
        return tuple(params)

    def receiver_index(self, node):
        """Return the IndexExpr of a method's receiver type, None if it has none."""
        if node.recv is None:
            return None
        base = unparen(node.recv.typ)
        if base.__class__ is A.StarExpr:
            base = unparen(base.x)
        return base if base.__class__ is A.IndexExpr else None

    # ---- instantiated types ------------------------------------------------------------------------------------------

    def generic_type_error(self, e, t: Type) -> None:
        self.error(e, "WrongTypeArgCount", f"cannot use generic type {self.text(t)} without instantiation")

    def instantiated_type(self, e, define) -> Type:
        origin = self.typ(e.x, None, True)
        if origin is U.INVALID:
            return U.INVALID
        if origin.__class__ is not Named or not origin.type_params:
            arguments = ", ".join(map(expr_string, e.indices))
            self.error(e.x, "NotAGenericType", f"invalid operation: {expr_string(e.x)}[{arguments}] "
                                               f"({self.text(origin)} is not a generic type)")
            return U.INVALID
        self.wants_version(18, e, "type instantiation")
        targs = [self.type_argument(i) for i in e.indices]
        if any(t is U.INVALID for t in targs):
            return U.INVALID
        have, want = len(targs), len(origin.type_params)
        if have != want:
            word = "not enough" if have < want else "too many"
            self.error(e.x.pos, "WrongTypeArgCount", f"{word} type arguments for type {origin.obj.name}: have {have}, want {want}")
            return U.INVALID
        params = origin.type_params
        self.later(lambda: self.verify(params, targs, e.indices))
        if origin.obj.is_alias:
            return substitute(origin._underlying, dict(zip(params, targs))) if origin._underlying is not None else U.INVALID
        if nesting(targs) > MOST_NESTED:
            self.error(e, "InvalidInstanceCycle", "instantiation cycle")
            return U.INVALID
        instance = instantiate_named(origin, targs)
        self.instance_places.setdefault(instance, e.start)
        return instance

    def type_argument(self, e) -> Type:
        p = self.blank_parameters.get(e)
        if p is not None and e.name == "_":
            e.mode, e.type = A.TYPE, p
            return p
        return self.var_type(e)

    def verify(self, params, targs: list, places) -> bool:
        """Check type arguments against the constraints. places: where to report each."""
        env = dict(zip(params, targs))
        for p, t, at in zip(params, targs, places):
            why = self.satisfies(t, substitute(p.constraint, env)) if p.constraint is not None else None
            if why is not None:
                self.error(at, "InvalidTypeArg", why)
                return False
            bound = p.constraint.underlying if self.versions and p.constraint is not None else None
            if bound.__class__ is Interface and may_panic(t) and type_set(bound).comparable \
                    and not self.wants_version(20, at, f"{self.text(t)} to satisfy comparable"):
                return False
        if self.root is None and self.inside is None:
            self.graph.add(params, targs, [at if at.__class__ is int else start_of(at) for at in places])
        return True

    def instance_cycle(self) -> None:
        """Report generic code that needs endlessly many instances."""
        cycle = self.graph.cycle()
        if cycle is None:
            return
        how = {TypeParam: "instantiated as", Named: "implicitly parameterized by"}
        self.error(cycle[0].dst.obj.pos, "InvalidInstanceCycle", "instantiation cycle:",
                   [(edge.pos, f"{edge.dst.obj.name} {how[edge.dst.__class__]} {self.text(edge.typ)}") for edge in cycle])

    def satisfies(self, t: Type, constraint: Type) -> str | None:
        """Return None if a type satisfies a constraint, else the message."""
        u = constraint.underlying
        if u is U.INVALID or t is U.INVALID or t.underlying is U.INVALID or u is None:
            return None
        bound = u if u.__class__ is Interface else Interface([], [constraint])
        start = f"{self.text(t)} does not satisfy {self.text(constraint)}"
        cause = missing_method(t, bound, True, self.pkg)
        if cause is not None:
            return f"{start} {cause}"
        wanted = type_set(bound)
        if wanted.comparable and not is_comparable(t) and t.underlying.__class__ is not Interface:
            return start
        if wanted.terms is None:
            return None
        text = self.terms_text(constraint, wanted.terms)
        if t.__class__ is TypeParam:
            have = terms_of(t)
            if have is None:
                return f"{start} ({self.text(t)} missing in {text})" if wanted.terms else start
            for tilde, term in have:
                if not any(includes([w], term) and (w[0] or not tilde) for w in wanted.terms):
                    return f"{start} ({'~' if tilde else ''}{self.text(term)} missing in {text})"
            return None
        if includes(wanted.terms, t):
            return None
        if not wanted.terms:
            return f"cannot satisfy {self.text(constraint)} (empty type set)"
        if t.underlying.__class__ is Interface:
            return start
        near = next((w for tilde, w in wanted.terms if not tilde and includes([(True, w.underlying)], t)), None)
        if near is not None:
            return f"{start} (possibly missing ~ for {self.text(near)} in {self.text(constraint)})"
        return f"{start} ({self.text(t)} missing in {text})"

    def terms_text(self, constraint: Type, terms: list) -> str:
        return " | ".join(("~" if tilde else "") + self.text(t) for tilde, t in terms)


def nesting(targs) -> int:
    """How deep type arguments are nested in type arguments."""
    return max((_depth(t) for t in targs), default=0)


def _depth(t: Type) -> int:
    depth = 0
    while True:
        if t.__class__ is Named and t.targs:
            return depth + 1 + nesting(t.targs)
        elem = getattr(t, "elem", None)
        if elem is None:
            return depth
        t, depth = elem, depth + 1
