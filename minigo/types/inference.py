"""Uses of generic functions: type arguments written, inferred from the arguments of a call, or from the function type wanted.

    Map(xs, strconv.Itoa)      →  Map[int, string]
    var f func(int) int = id   →  id[int]

Source: specification, "Instantiations", "Type inference".
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.syntax import ast as A
from minigo.syntax.ast import INVALID, VALUE
from minigo.syntax.exprstring import expr_string
from minigo.types import universe as U
from minigo.types.expr import unparen
from minigo.types.generics import MOST_NESTED, nesting
from minigo.types.unification import Unifier, use_constraints
from minigo.types.instances import instantiate_function, is_parameterized, substitute
from minigo.types.objects import Func, Selection, Var
from minigo.types.predicates import default_type, is_untyped, max_untyped
from minigo.types.types import Signature, Slice, Type, TypeParam


class Inference:
    """Part of the Checker."""
    __slots__ = ()

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
        self.wants_version(18, e, "function instantiation")
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
        if nesting(targs) > MOST_NESTED:
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
        if not given:
            self.wants_version(18, e, "implicit function instantiation")
        unifier, fresh = self.unifier(func, params, given)
        env = dict(zip(params, fresh))
        wanted = [substitute(t, env) for t in wanted]
        where = f"in call to {expr_string(fun)}, "
        untyped = self.unify_arguments(unifier, values, wanted, where)
        if untyped is None:
            return None
        failed = use_constraints(unifier)
        # Constants say something only of what neither typed arguments nor constraints fix.
        if failed is None and not self.default_types(unifier, untyped, where):
            return None
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

    def unify_arguments(self, unifier: Unifier, values: list, wanted: list, where: str) -> dict | None:
        """Infer from typed arguments; return the untyped ones by their type parameters, None after a report."""
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
                return None
        if generic:
            self.wants_version(21, generic[0][0], "implicitly instantiated function as argument")
        for x, t in generic:
            func, given = self.generic_callee(x)
            inner, fresh = self.unifier(func, x.type.type_params, given)
            unifier.found.update(inner.found)
            sig = substitute(x.type, dict(zip(x.type.type_params, fresh)))
            if not unifier.unify(t, Signature(sig.params, sig.results, sig.variadic)):
                self.mismatch(unifier, x, t, x.type, where)
                return None
            self.pending_generic[x] = (func, fresh)
        return untyped

    def default_types(self, unifier: Unifier, untyped: dict, where: str) -> bool:
        """Let type parameters that only untyped constants are given for stand for the default type of the largest kind."""
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
        names = _listing([p for p in unifier.found if _occurs(p, t)])
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
        if self.allows(18, x):
            how = f"{'partially' if given else 'implicitly'} instantiated function in assignment"
            self.wants_version(21, x, "implicitly instantiated function as argument" if context.startswith("argument to ") else how)
        elif not given:
            self.wants_version(18, x, "function instantiation")
        unifier, fresh = self.unifier(func, x.type.type_params, given)
        sig = substitute(x.type, dict(zip(x.type.type_params, fresh)))
        if not unifier.unify(Signature(sig.params, sig.results, sig.variadic), u):
            own = Signature(x.type.params, x.type.results, x.type.variadic)
            known = {p: found for p, q in zip(x.type.type_params, fresh) if (found := unifier.results().get(q)) is not None}
            if context.startswith("argument to "):
                message = (f"in call to {context.removeprefix('argument to ')}, type {self.text(x.type)} of {expr_string(x)} does not match "
                           f"{self.text(u)} (cannot infer {_listing(fresh)})")
            elif known:
                message = f"inferred type {self.text(substitute(own, known))} for {self.text(own)} does not match type {self.text(u)} of {context}"
            else:
                message = f"type {self.text(u)} of {context} does not match {self.text(own)} (cannot infer {_listing(fresh)})"
            self.error(x, "CannotInferTypeArgs", message)
            self.bad(x)
            return False
        failed = use_constraints(unifier)
        found = unifier.results()
        if failed is not None and not is_parameterized(failed.constraint):
            self.error(x, "InvalidTypeArg", f"{failed.obj.name} (type {self.text(found[failed])}) does not satisfy {self.text(failed.constraint)}")
            self.bad(x)
            return False
        if any(p not in found for p in fresh):
            self.generic_function_error(x)
            return False
        self.instantiate(x, func, [found[p] for p in fresh], [x] * len(fresh))
        return True

    def generic_function_error(self, e) -> None:
        self.error(e, "WrongTypeArgCount", f"cannot use generic function {expr_string(e)} without instantiation")
        self.bad(e)


def _listing(params: list) -> str:
    """Write names of type parameters. Example: `K, V, and E`"""
    names = [p.obj.name for p in params]
    if len(names) < 3:
        return " and ".join(names)
    return ", ".join(names[:-1]) + ", and " + names[-1]


def _occurs(p: TypeParam, t: Type) -> bool:
    return substitute(t, {p: U.INVALID}) is not t


def _mentions_fresh(t: Type, fresh: list) -> bool:
    return any(_occurs(p, t) for p in fresh)
