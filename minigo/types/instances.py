"""Generic types and signatures with type arguments in the place of their parameters.

    type List[T any] struct{ head *node[T] }      List[int] is Named with origin List, targs (int,)

An instance exists once: types are compared by identity. Its underlying type and its methods are made when first asked for,
because a generic type may be under way or lead back to itself.

Source: specification, "Instantiations".
"""
from __future__ import annotations

from minigo.types.objects import Func, Var
from minigo.types.types import (
    Array,
    Basic,
    Chan,
    Interface,
    Map,
    Named,
    Pointer,
    Signature,
    Slice,
    Struct,
    Tuple,
    Type,
    TypeParam,
    Union,
    key,
)


def instantiate_named(origin: Named, targs) -> Named:
    """Return the instance of a generic type with these arguments."""
    return instance_of(origin, instance_key(targs), tuple(targs))


def instance_key(targs) -> str:
    return ",".join(map(key, targs))


def instance_of(origin: Named, k: str | None, targs: tuple) -> Named:
    """As `instantiate_named`, by the arguments' key, for arguments that are not complete yet; without a key it is a new one."""
    found = origin.instances.get(k)
    if found is None:
        found = Named(origin.obj, None, origin.local_id)
        found.origin, found.targs = origin, targs
        if k is not None:
            origin.instances[k] = found
    return found


def expand(t: Named) -> Type | None:
    """Return the underlying type of an instance; None while that of its origin is not known."""
    u = t.origin._underlying
    if u is None or u.__class__ is Named:
        return None
    t._underlying = u = substitute(u, dict(zip(t.origin.type_params, t.targs)))
    return u


def instantiate_methods(t: Named) -> None:
    """Give an instance the methods of its origin that it lacks."""
    for m in t.origin.methods[len(t._methods):]:
        f = Func(m.name, None, m.pkg, m.pos)
        owner = key(t)
        f.full_name = f"{m.pkg.path}.{_behind_package(owner, m.ptr_recv, m.pkg.path)}.{m.name}"
        f.ptr_recv, f.pragmas, f.has_body, f.linkname = m.ptr_recv, m.pragmas, m.has_body, m.linkname
        f.origin, f.targs = m, t.targs
        if m.type is not None:
            method_signature(f)
        t._methods.append(f)


def _behind_package(owner: str, ptr: bool, path: str) -> str:
    name = owner.removeprefix(path + ".")
    return f"(*{name})" if ptr else name


def method_signature(f: Func) -> None:
    """Give an instance's method its signature, once that of the generic type's is known."""
    f.type = substitute(f.origin.type, dict(zip(f.origin.type_params, f.targs)))


def instantiate_function(f: Func, targs) -> Func:
    """Return the instance of a generic function, or of a generic method of a (perhaps instantiated) type."""
    k = instance_key(targs)
    if f.instances is None:
        f.instances = {}
    found = f.instances.get(k)
    if found is None:
        origin = f.origin or f
        found = f.instances[k] = Func(f.name, None, f.pkg, f.pos, f"{f.full_name}[{k}]")
        found.ptr_recv, found.pragmas, found.has_body, found.linkname = f.ptr_recv, f.pragmas, f.has_body, f.linkname
        found.origin, found.targs = origin, f.targs + tuple(targs)
        found.type = substitute(origin.type, dict(zip(origin.type_params, found.targs)))
    return found


def is_parameterized(t: Type) -> bool:
    """Report whether type parameters occur in a type."""
    return _mentions(t, set())


def _mentions(t: Type, seen: set) -> bool:
    kind = t.__class__
    if kind is TypeParam:
        return True
    if kind is Basic or t in seen:
        return False
    seen.add(t)
    if kind is Named:
        return t.is_local_to_generic or any(_mentions(a, seen) for a in t.targs)
    if kind in (Pointer, Slice, Array, Chan):
        return _mentions(t.elem, seen)
    if kind is Map:
        return _mentions(t.key, seen) or _mentions(t.elem, seen)
    if kind is Struct:
        return any(_mentions(f.type, seen) for f in t.fields)
    if kind is Signature:
        return any(_mentions(v.type, seen) for v in t.params + t.results)
    if kind is Interface:
        return any(_mentions(m.type, seen) for m in t.methods) or any(_mentions(e, seen) for e in t.embeds)
    if kind is Tuple:
        return any(_mentions(e, seen) for e in t.types)
    return kind is Union and any(_mentions(term, seen) for _, term in t.terms)


def substitute(t: Type, env: dict) -> Type:
    """Return a type with the type parameters of `env` replaced; the same object where none occurs."""
    return _SUBSTITUTE[t.__class__](t, env) if env else t


def _elem(t, env):
    elem = substitute(t.elem, env)
    return t if elem is t.elem else t.__class__(elem)


def _array(t, env):
    elem = substitute(t.elem, env)
    return t if elem is t.elem else Array(elem, t.len)


def _chan(t, env):
    elem = substitute(t.elem, env)
    return t if elem is t.elem else Chan(t.dir, elem)


def _map(t, env):
    k, elem = substitute(t.key, env), substitute(t.elem, env)
    return t if k is t.key and elem is t.elem else Map(k, elem)


def _named(t, env):
    targs = [substitute(a, env) for a in t.targs]
    return t if all(a is b for a, b in zip(targs, t.targs)) else instantiate_named(t.origin, targs)


def _struct(t, env):
    types = [substitute(f.type, env) for f in t.fields]
    if all(a is f.type for a, f in zip(types, t.fields)):
        return t
    return Struct([_retyped(f, a) for f, a in zip(t.fields, types)], t.tags)


def _retyped(v: Var, t: Type) -> Var:
    new = Var(v.name, t, v.pkg, v.pos, v.kind, v.embedded, v.func)
    new.used = True
    return new


def _vars(vs: list, env) -> list:
    types = [substitute(v.type, env) for v in vs]
    return vs if all(a is v.type for a, v in zip(types, vs)) else [_retyped(v, a) for a, v in zip(types, vs)]


def _signature(t, env):
    params, results = _vars(t.params, env), _vars(t.results, env)
    recv = None if t.recv is None else _vars([t.recv], env)[0]
    left = tuple(p for p in t.type_params if p not in env)
    if params is t.params and results is t.results and recv is t.recv and len(left) == len(t.type_params):
        return t
    new = Signature(params, results, t.variadic, recv)
    new.type_params = left
    return new


def _interface(t, env):
    methods = []
    for m in t.methods:
        sig = _signature(Signature(m.type.params, m.type.results, m.type.variadic), env)
        if sig.params is m.type.params and sig.results is m.type.results:
            methods.append(m)
            continue
        sig.recv = m.type.recv
        f = Func(m.name, sig, m.pkg, m.pos, m.full_name)
        f.has_body = False
        methods.append(f)
    embeds = [substitute(e, env) for e in t.embeds]
    if all(a is b for a, b in zip(methods, t.methods)) and all(a is b for a, b in zip(embeds, t.embeds)):
        return t
    new = Interface(methods, embeds)
    if not methods and not embeds:
        new.all_methods = []
    return new


def _tuple(t, env):
    return Tuple([substitute(e, env) for e in t.types])


def _union(t, env):
    return Union([(tilde, substitute(term, env)) for tilde, term in t.terms])


_SUBSTITUTE = {Basic: lambda t, env: t, TypeParam: lambda t, env: env.get(t, t), Named: lambda t, env: _named(t, env) if t.targs else t,
               Pointer: _elem, Slice: _elem, Array: _array, Chan: _chan, Map: _map, Struct: _struct, Signature: _signature,
               Interface: _interface, Tuple: _tuple, Union: _union}
