"""Type parameters: their declaration, instantiations written and inferred, and the bodies of instances.

    func Max[T cmp.Ordered](a, b T) T { … }      Max(x, 3)  →  a call of the instance main.Max[float64]

A generic function is checked once with its parameters as types of their own. Each instance is then checked as if it had been
written with the arguments in place of the parameters, on a copy of its syntax; only instances are compiled. Those of imported
generic functions belong to the importing package, but names in them mean what they mean where the function stands.

Source: specification, "Type parameter declarations", "Instantiations", "Type inference".
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.syntax import ast as A
from minigo.syntax.ast import INVALID, VALUE
from minigo.syntax.copy import copy_tree
from minigo.syntax.exprstring import expr_string
from minigo.types import universe as U
from minigo.types.decl import DeclInfo
from minigo.types.expr import unparen
from minigo.types.infer import Unifier, use_constraints
from minigo.types.instances import instantiate_function, instantiate_named, is_parameterized, substitute
from minigo.types.lookup import interface_methods, missing_method
from minigo.types.objects import Func, Selection, TypeName, Var
from minigo.types.predicates import default_type, is_comparable, is_untyped, max_untyped
from minigo.types.scope import Scope
from minigo.types.types import Interface, Named, Signature, Slice, Type, TypeParam, Union
from minigo.types.typeset import includes, terms_of, type_set

_MOST_NESTED = 40  # type arguments within type arguments, before an instantiation is taken to be endless


class Generics:
    """Part of the Checker."""
    __slots__ = ()

    # ---- declarations ------------------------------------------------------------------------------------------------

    def type_parameters(self, fields: list) -> tuple:
        """Declare type parameters in the scope at hand."""
        params = []
        for f in fields:
            obj = f.name.obj = TypeName(f.name.name, None, self.pkg, f.name.start)
            obj.type = TypeParam(obj)
            params.append(obj.type)
            self.declare_in(self.scope, obj)
        node = constraint = None
        for f, p in zip(fields, params):
            if f.typ is not node:
                node = f.typ
                constraint = self.constraint(node)
            p.constraint = constraint
        return tuple(params)

    def constraint(self, e) -> Type:
        if e.__class__ is A.BinaryExpr and e.op == "|" or e.__class__ is A.UnaryExpr and e.op == "~":
            return self.union(e)
        t = self.typ(e)
        if t.__class__ is TypeParam:
            self.error(e, "MisplacedTypeParam", f"cannot use a type parameter as constraint: {self.text(t)}")
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
            self.error(e, "MisplacedTypeParam", "term cannot represent type parameter")
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
        named = obj.type = Named(obj, None, local_id)
        outer = self.scope
        self.scope = Scope(outer)
        named.type_params = self.type_parameters(node.type_params)
        if local_id:
            self.local_generics.append(named)
        if not node.alias:
            self.later(lambda: self.valid_type(named))
        rhs = self.typ(node.typ, None if node.alias else named)
        self.scope = outer
        if node.alias:
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
            obj = TypeName(e.name, None, self.pkg, e.start)
            obj.type = TypeParam(obj)
            params.append(obj.type)
            self.declare_in(self.scope, obj)
        if len(base.indices) != len(origin.type_params):
            have, want = len(base.indices), len(origin.type_params)
            parameters = "type parameter" if have == 1 else "type parameters"
            self.error(base.x, "BadRecv", f"receiver declares {have} {parameters}, but receiver base type declares {want}")
            return None
        env = dict(zip(origin.type_params, params))
        for p, q in env.items():
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

    def text_of_name(self, t: Named) -> str:
        return self.text(t).partition("[")[0]

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
        targs = [self.type_argument(i) for i in e.indices]
        if any(t is U.INVALID for t in targs):
            return U.INVALID
        have, want = len(targs), len(origin.type_params)
        if have != want:
            word = "not enough" if have < want else "too many"
            self.error(e.x, "WrongTypeArgCount",
                       f"{word} type arguments for type {self.text_of_name(origin)}: have {have}, want {want}")
            return U.INVALID
        params = origin.type_params
        self.later(lambda: self.verify(params, targs, e.indices))
        if origin.obj.is_alias:
            return substitute(origin._underlying, dict(zip(params, targs))) if origin._underlying is not None else U.INVALID
        if _nesting(targs) > _MOST_NESTED:
            self.error(e, "InvalidInstanceCycle", "instantiation cycle")
            return U.INVALID
        return instantiate_named(origin, targs)

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
        return True

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

    # ---- instantiated functions --------------------------------------------------------------------------------------

    def generic_callee(self, fun) -> tuple:
        """Return (Func, type arguments given) of an expression that denotes a generic function."""
        f = unparen(fun)
        if f.__class__ is A.IndexExpr:
            func, _ = self.generic_callee(f.x)
            return func, self.partial.get(f, [])
        if f.__class__ is A.Ident:
            return f.obj, []
        if f.__class__ is A.SelectorExpr:
            return f.selection.obj if f.selection is not None else f.sel.obj, []
        raise InternalError(f"a generic function in a {f.__class__.__name__}", f.start)

    def function_index(self, e) -> None:
        """Check f[T1, T2], where f is a generic function; some arguments may be left to inference."""
        func, _ = self.generic_callee(e.x)
        params = e.x.type.type_params
        targs = [self.type_argument(i) for i in e.indices]
        if any(t is U.INVALID for t in targs):
            self.bad(e)
            return
        if len(targs) > len(params):
            self.error(e.indices[len(params)], "WrongTypeArgCount", f"got {len(targs)} type arguments but want {len(params)}")
            self.bad(e)
            return
        self.partial[e] = targs
        e.mode, e.type = VALUE, e.x.type
        if len(targs) == len(params):
            self.instantiate(e, func, targs, [i for i in e.indices])
            return
        # What follows from the constraints needs no arguments.
        unifier, fresh = self.unifier(func, params, targs)
        use_constraints(unifier)
        found = unifier.results()
        if all(p in found for p in fresh):
            self.instantiate(e, func, [found[p] for p in fresh], [*e.indices, *[e.pos] * (len(params) - len(targs))])

    def unifier(self, func: Func, params, given: list):
        """Return a Unifier for fresh copies of type parameters, and the copies: a function may call itself with its own."""
        fresh = []
        for p in params:
            q = TypeParam(p.obj)
            fresh.append(q)
        env = dict(zip(params, fresh))
        if func.origin is not None:
            env.update(zip(func.origin.type_params, func.targs))
        for p, q in zip(params, fresh):
            q.constraint = None if p.constraint is None else substitute(p.constraint, env)
        unifier = Unifier(fresh)
        for q, t in zip(fresh, given):
            unifier.set(q, t)
        return unifier, fresh

    def instantiate(self, fun, func: Func, targs: list, places: list) -> Signature:
        """Let an expression that denotes a generic function denote its instance; return the signature to call it with."""
        params = unparen(fun).type.type_params
        env_params, env_args = list(params), list(targs)
        if func.origin is not None:
            env_params, env_args = [*func.origin.type_params, *params], [*func.targs, *targs]
            places = [*[fun] * len(func.targs), *places]
        self.later(lambda: self.verify(env_params, env_args, places))
        if _nesting(targs) > _MOST_NESTED:
            self.error(fun, "InvalidInstanceCycle", "instantiation cycle")
            return unparen(fun).type
        instance = instantiate_function(func, targs)
        self.add_dep(instance)
        self.need_instance(instance)
        f = unparen(fun)
        if f.__class__ is A.IndexExpr:
            f.func = instance
            selector = unparen(f.x)
        else:
            selector = f
        sig = instance.type
        if selector.__class__ is A.SelectorExpr and selector.selection is not None:
            s = selector.selection
            selector.selection = Selection(s.kind, s.recv, instance, s.path, s.indirect)
            selector.sel.obj = instance
            params_ = sig.params if s.kind == "method" else [Var("", s.recv, self.pkg, 0, "param")] + sig.params
            sig = Signature(params_, sig.results, sig.variadic)
            selector.type = sig
        elif selector.__class__ is A.SelectorExpr:
            selector.sel.obj = instance
            selector.type = sig
        elif f is selector:
            f.obj = instance
        e = fun
        while True:
            e.type = sig
            if e.__class__ is not A.ParenExpr:
                break
            e = e.x
        return sig

    def infer_call(self, e, sig: Signature, values: list) -> Signature | None:
        """Infer the type arguments of a call of a generic function; return the instance's signature, None after a report."""
        fun = e.fun
        func, given = self.generic_callee(fun)
        params = sig.type_params
        if any(v.mode == INVALID for v in values):
            return None
        wanted = self.parameter_types(e, sig, len(values))
        if len(wanted) != len(values):
            self.arguments(e, sig, values)  # which reports the number
            return None
        unifier, fresh = self.unifier(func, params, given)
        env = dict(zip(params, fresh))
        wanted = [substitute(t, env) for t in wanted]
        if not self.unify_arguments(unifier, values, wanted, f"in call to {expr_string(fun)}, "):
            return None
        failed = use_constraints(unifier)
        found = unifier.results()
        if failed is not None and not is_parameterized(failed.constraint):
            self.error(e.pos, "InvalidTypeArg", f"in call to {expr_string(fun)}, {failed.obj.name} (type {self.text(found[failed])}) "
                                                f"does not satisfy {self.text(failed.constraint)}")
            return None
        for p in fresh:
            if p not in found or _mentions_fresh(found[p], fresh):
                self.error(e.pos, "CannotInferTypeArgs", f"in call to {expr_string(fun)}, cannot infer {p.obj.name} "
                                                         f"(declared at {self.place(p.obj.pos)})")
                return None
        self.instantiate_arguments(values, wanted, found)
        indices = unparen(fun).indices if given else []
        return self.instantiate(fun, func, [found[p] for p in fresh], [*indices, *[e.pos] * (len(params) - len(given))])

    def parameter_types(self, e, sig: Signature, have: int) -> list:
        """Return the types wanted of `have` arguments; of another number where they do not fit."""
        types = [p.type for p in sig.params]
        if sig.variadic and not e.dots and have >= len(types) - 1:
            last = types.pop()
            types += [last.elem if last.__class__ is Slice else last] * (have - len(types))
        return types

    def unify_arguments(self, unifier: Unifier, values: list, wanted: list, where: str) -> bool:
        untyped: dict = {}
        generic: list = []
        for x, t in zip(values, wanted):
            if not is_parameterized(t):
                continue
            if is_untyped(x.type):
                if t in unifier.found:
                    untyped.setdefault(t, []).append(x)
                continue
            if x.type.__class__ is Signature and x.type.type_params:
                generic.append((x, t))
                continue
            if not unifier.unify(t, x.type):
                self.mismatch(unifier, x, t, x.type, where)
                return False
        for x, t in generic:
            func, given = self.generic_callee(x)
            inner, fresh = self.unifier(func, x.type.type_params, given)
            unifier.found.update(inner.found)
            sig = substitute(x.type, dict(zip(x.type.type_params, fresh)))
            if not unifier.unify(t, Signature(sig.params, sig.results, sig.variadic)):
                self.mismatch(unifier, x, t, x.type, where)
                return False
            self.pending_generic[x] = (func, fresh)
        for p, xs in untyped.items():
            if unifier.at(p) is not None:
                continue
            best = None
            for x in xs:
                if x.mode == A.NIL:
                    continue
                kind = x.type if best is None else max_untyped(best, x.type)
                if kind is None:
                    self.error(x, "CannotInferTypeArgs", f"{where}mismatched types {self.text(best)} and {self.text(x.type)} "
                                                         f"(cannot infer {p.obj.name})")
                    return False
                best = kind
            if best is not None:
                unifier.set(p, default_type(best))
        return True

    def mismatch(self, unifier: Unifier, x, t: Type, have: Type, where: str) -> None:
        known = unifier.at(t) if t in unifier.found else None
        names = ", ".join(p.obj.name for p in unifier.found if _occurs(p, t))
        start = f"{where}type {self.text(have)} of {expr_string(x)} does not match"
        if known is not None:
            self.error(x, "CannotInferTypeArgs", f"{start} inferred type {self.text(known)} for {t.obj.name}")
            return
        partly = substitute(t, unifier.results())
        if partly is not t:
            inferred = "inferred type " if not is_parameterized(partly) else ""
            more = f" for {self.text(t)}" if inferred else f" (cannot infer {names})"
            self.error(x, "CannotInferTypeArgs", f"{start} {inferred}{self.text(partly)}{more}")
            return
        self.error(x, "CannotInferTypeArgs", f"{start} {self.text(t)} (cannot infer {names})")

    def instantiate_arguments(self, values: list, wanted: list, found: dict) -> None:
        """Instantiate generic functions that are arguments with what the call says about them."""
        for x in values:
            pending = self.pending_generic.pop(x, None)
            if pending is not None:
                func, fresh = pending
                targs = [substitute(found[p], found) for p in fresh if p in found]
                if len(targs) == len(fresh):
                    self.instantiate(x, func, targs, [x] * len(targs))

    def assign_generic(self, x, t: Type | None, context: str) -> bool:
        """Infer the type arguments of a generic function from the function type it is assigned to."""
        u = None if t is None else t.underlying
        if u.__class__ is not Signature:
            self.generic_function_error(x)
            return False
        func, given = self.generic_callee(x)
        unifier, fresh = self.unifier(func, x.type.type_params, given)
        sig = substitute(x.type, dict(zip(x.type.type_params, fresh)))
        if not unifier.unify(Signature(sig.params, sig.results, sig.variadic), u):
            names = ", ".join(p.obj.name for p in fresh)
            self.error(x, "CannotInferTypeArgs",
                       f"type {self.text(t)} of {context} does not match "
                       f"{self.text(Signature(x.type.params, x.type.results, x.type.variadic))} (cannot infer {names})")
            self.bad(x)
            return False
        use_constraints(unifier)
        found = unifier.results()
        if any(p not in found for p in fresh):
            self.generic_function_error(x)
            return False
        self.instantiate(x, func, [found[p] for p in fresh], [x] * len(fresh))
        return True

    def generic_function_error(self, e) -> None:
        self.error(e, "WrongTypeArgCount", f"cannot use generic function {expr_string(e)} without instantiation")
        self.bad(e)

    # ---- bodies of instances -----------------------------------------------------------------------------------------

    def need_instance(self, func: Func) -> None:
        """Let an instance be compiled with this package, unless its arguments are parameters themselves."""
        root = self.root or self
        if func not in root.instances and not any(map(is_parameterized, func.targs)):
            root.instances.add(func)
            root.todo.append(func)

    def check_instances(self) -> None:
        """Check the bodies of all instances; those may need others. Requires: no errors so far."""
        while True:
            for func in self.methods_of_instances():
                self.need_instance(func)
            if not self.todo:
                return
            while self.todo:
                func = self.todo.pop(0)
                checker = self if func.pkg is self.pkg else self.foreign(func.pkg)
                checker.instance(func)
                checker.process_delayed()
                if checker.errors:
                    pos, message, code, _ = checker.errors[0]
                    if code == "InvalidInstanceCycle":
                        param = func.origin.type_params[0].obj
                        self.errors = [(param.pos, "instantiation cycle", code, [(pos, f"{param.name} instantiated anew each time")])]
                        return
                    raise InternalError(f"the instance {func.full_name} of a generic function: {message}", pos)

    def methods_of_instances(self):
        """Yield the methods of all instances of types that this package and those it imports have made."""
        seen, pending = set(), [self.pkg]
        while pending:
            pkg = pending.pop()
            if pkg in seen:
                continue
            seen.add(pkg)
            pending += pkg.imports
            generic = [o.type for o in pkg.scope.values() if o.__class__ is TypeName and o.type.__class__ is Named and o.type.type_params]
            if pkg is self.pkg:
                generic += self.local_generics
            for origin in generic:
                for named in list(origin.instances.values()):
                    if not any(map(is_parameterized, named.targs)):
                        yield from (m for m in named.methods if not m.type.type_params)

    def instance(self, func: Func) -> None:
        """Check the body of an instance on a copy of its syntax."""
        origin = func.origin
        info = self.obj_map[origin]
        node = func.decl = copy_tree(info.node)
        node.func = node.name.obj = func
        own = self.obj_map[func] = DeclInfo(info.scope, node)
        own.order = info.order
        saved = self.environment()
        self.restore((Scope(info.scope), None, None, None, 0, own))
        base = self.receiver_index(node)
        names = [*(base.indices if base is not None else ()), *(f.name for f in node.sig.type_params)]
        for e, t in zip(names, func.targs):
            obj = TypeName(e.name, t, self.pkg, e.start, True)
            obj.argument = True
            self.scope.names.setdefault(e.name, obj)
            self.blank_parameters[e] = t
        self.inside, self.local_types = func, 0
        sig, scope = self.signature(node.sig, node.recv, func)
        func.type = sig
        root = self.root or self
        root.pkg.instances.append(func)
        if node.body is not None:
            self.func_body(func, sig, scope, node.body, own, None)
        self.inside = None
        self.restore(saved)

    def foreign(self, pkg):
        """Return the checker for instances of another package's generic functions."""
        checker = self.checkers.get(pkg)
        if checker is None:
            # What that package imports it may import, internal packages too, whatever this one may.
            known = {p.path: p for p in pkg.imports}
            checker = self.checkers[pkg] = self.__class__(
                pkg.path, self.parse(pkg.path), lambda path, pos: known.get(path) or self.importer(path, pos), self.diags, self.sources)
            checker.pkg, checker.root = pkg, self
            checker.enter_package()
        return checker

    def enter_package(self) -> None:
        """Find the declarations of the generic functions of a package that has been checked before."""
        if not self.collect_imports():
            raise InternalError(f"package {self.pkg.path} no longer finds its imports")
        for f in self.files:
            scope = self.file_scopes[f]
            for d in f.decls:
                if d.__class__ is not A.FuncDecl:
                    continue
                if d.recv is None:
                    func = self.pkg.scope.get(d.name.name)
                else:
                    _, name = self.receiver_base(d.recv.typ)
                    owner = self.pkg.scope.get(name.name) if name is not None else None
                    methods = owner.type.methods if owner.__class__ is TypeName and owner.type.__class__ is Named else ()
                    func = next((m for m in methods if m.name == d.name.name), None)
                if func.__class__ is Func and func.type_params:
                    self.obj_map[func] = DeclInfo(scope, d)


def _nesting(targs) -> int:
    """How deep type arguments are nested in type arguments."""
    return max((_depth(t) for t in targs), default=0)


def _depth(t: Type) -> int:
    depth = 0
    while True:
        if t.__class__ is Named and t.targs:
            return depth + 1 + _nesting(t.targs)
        elem = getattr(t, "elem", None)
        if elem is None:
            return depth
        t, depth = elem, depth + 1


def _occurs(p: TypeParam, t: Type) -> bool:
    return substitute(t, {p: U.INVALID}) is not t


def _mentions_fresh(t: Type, fresh: list) -> bool:
    return any(_occurs(p, t) for p in fresh)
