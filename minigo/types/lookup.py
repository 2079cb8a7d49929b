"""Fields and methods: lookup through embedded structs, method sets, and why a type does not implement an interface.

Source: specification, "Selectors", "Method sets", "Implementing an interface", "Interface types".
"""
from __future__ import annotations

from minigo.types import universe as U
from minigo.types.identical import identical, same_id
from minigo.types.objects import Func, Package, Selection, Var
from minigo.types.predicates import deref, is_interface, is_interface_pointer
from minigo.types.types import Interface, Named, Pointer, Struct, Type, TypeParam
from minigo.types.typestring import write_signature

__all__ = ["Selection", "interface_methods", "lookup", "lookup_impl", "missing_method", "lookup_error", "assertable"]


def bound(t: TypeParam) -> Interface:
    from minigo.types.typeset import bound
    return bound(t)


def interface_methods(t: Interface) -> list:
    """Return all methods of an interface, those of embedded ones included, each once, sorted by name."""
    if t.all_methods is not None:
        return t.all_methods
    found = list(t.methods)
    t.all_methods = found  # an interface that embeds itself has been reported; end here
    for e in t.embeds:
        u = e.underlying
        if u.__class__ is Interface:
            for m in interface_methods(u):
                if not any(same_id(m, n) for n in found):
                    found.append(m)
    t.all_methods = sorted(found, key=lambda m: m.name)
    return t.all_methods


def _matches(obj, name: str) -> bool:
    """Compare names without regard to letter case."""
    return obj.name.casefold() == name.casefold()


def _find(methods: list, pkg: Package | None, name: str, fold: bool):
    for m in methods:
        if m.name == name and (m.exported or m.pkg is pkg) or fold and _matches(m, name):
            return m
    return None


def lookup(t: Type, addressable: bool, pkg: Package, name: str, fold: bool = False):
    """Find field or method `name` of `t` as seen from `pkg`.

    Returns: (obj, path, indirect). obj None and path set: ambiguous; obj None and indirect: a method that needs an
    addressable operand; fold: letter case does not count.
    """
    if t.__class__ is Named and t.underlying.__class__ is Pointer:
        # A defined pointer type has the fields of its base, but no methods.
        obj, path, indirect = lookup_impl(t.underlying, False, pkg, name, fold)
        return (None, None, False) if obj.__class__ is Func else (obj, path, indirect)
    return lookup_impl(t, addressable, pkg, name, fold)


def lookup_impl(t: Type, addressable: bool, pkg: Package | None, name: str, fold: bool = False):
    """Find `name` breadth first: the shallowest depth wins, two at one depth are ambiguous."""
    if name == "_":
        return None, None, False
    base, is_ptr = deref(t)
    if is_ptr and base.underlying.__class__ in (Interface, TypeParam):
        return None, None, False
    # Entries: type, path to it, a pointer was followed, the type occurs several times at this depth.
    current = [(base, [], is_ptr, False)]
    seen: set = set()
    while current:
        obj, found_path, found_indirect, following = None, None, False, []
        for typ, path, indirect, multiples in current:
            if typ.__class__ is Named:
                if typ in seen:
                    continue
                seen.add(typ)
                m = _find(typ.methods, pkg, name, fold)
                if m is not None:
                    if obj is not None or multiples:
                        return None, path, False
                    obj, found_path, found_indirect = m, path, indirect
                    continue
            u = typ.underlying
            if u.__class__ is Struct:
                for i, f in enumerate(u.fields):
                    if f.name == name and (f.exported or f.pkg is pkg) or fold and _matches(f, name):
                        if obj is not None or multiples:
                            return None, path + [i], False
                        obj, found_path, found_indirect = f, path + [i], indirect
                    elif obj is None and f.embedded:
                        e, ptr = deref(f.type)
                        following.append((e, path + [i], indirect or ptr, multiples))
            elif u.__class__ is Interface or u.__class__ is TypeParam:
                m = _find(interface_methods(u if u.__class__ is Interface else bound(u)), pkg, name, fold)
                if m is not None:
                    if obj is not None or multiples:
                        return None, path, False
                    obj, found_path, found_indirect = m, path, indirect
        if obj is not None:
            if obj.__class__ is Func and obj.ptr_recv and not found_indirect and not addressable:
                return None, None, True
            return obj, found_path, found_indirect
        current = _merge(following)
    return None, None, False


def _merge(entries: list) -> list:
    if len(entries) < 2:
        return entries
    merged: dict = {}
    for typ, path, indirect, multiples in entries:
        old = next((k for k in merged if k is typ or identical(k, typ)), None)
        if old is None:
            merged[typ] = (typ, path, indirect, multiples)
        else:
            merged[old] = (*merged[old][:3], True)
    return list(merged.values())


def method_set(t: Type) -> list:
    """Return the methods of a type that is no interface, exported ones first, by name: (Func, path to its receiver).

    The path is empty for a declared method, else the fields on the way to the embedded type whose method is promoted.
    """
    base, through_pointer = (t.elem, True) if t.__class__ is Pointer else (t, False)
    u = base.underlying
    if u.__class__ is Interface or base.__class__ is Named and u.__class__ is Pointer:
        return []
    if u.__class__ is not Struct or not any(f.embedded for f in u.fields):
        own = base.methods if base.__class__ is Named else []
        found = [(f, []) for f in own if (through_pointer or not f.ptr_recv) and not f.type.type_params]
    else:
        found = []
        for pkg, name in _method_names(base):
            obj, path, _ = lookup_impl(t, False, pkg, name)
            if obj.__class__ is Func and not obj.type.type_params:
                found.append((obj, path))
    return sorted(found, key=lambda m: (not m[0].exported, m[0].name))


def _method_names(base: Type) -> set:
    """Return (package or None, name) of all methods of a type and of what it embeds, at any depth."""
    names: set = set()
    seen, pending = set(), [base]
    while pending:
        typ = pending.pop()
        u = typ.underlying
        if typ in seen:
            continue
        seen.add(typ)
        methods = interface_methods(u) if u.__class__ is Interface else typ.methods if typ.__class__ is Named else ()
        names.update((None if m.exported else m.pkg, m.name) for m in methods)
        if u.__class__ is Struct:
            pending += [deref(f.type)[0] for f in u.fields if f.embedded]
    return names


def _func_text(f: Func, pkg) -> str:
    return f.name + write_signature(f.type, pkg)


def pointer_to_interface_text(t: Type, pkg) -> str:
    from minigo.types.typestring import write_type
    if t.underlying.elem.__class__ is TypeParam:
        return f"type {write_type(t, pkg)} is pointer to type parameter, not type parameter"
    return f"type {write_type(t, pkg)} is pointer to interface, not interface"


def missing_method(v: Type, t: Type, static: bool, pkg: Package) -> str | None:
    """Return why `v` lacks a method of interface `t`, as messages say it; None if it has them all.

    static: False for type assertions of an interface v: methods v does not declare may still be there.
    """
    methods = interface_methods(t.underlying)
    if not methods:
        return None
    from minigo.types.typestring import write_type
    u = v.underlying
    if u.__class__ is Interface or u.__class__ is TypeParam:
        own = interface_methods(u if u.__class__ is Interface else bound(u))
        static = static or u.__class__ is TypeParam
        for m in methods:
            f = next((n for n in own if same_id(n, m)), None)
            if f is None:
                if static:
                    return f"(missing method {m.name})"
            elif not identical(f.type, m.type):
                return _wrong_type(f, m, pkg)
        return None
    for m in methods:
        obj, path, indirect = lookup_impl(v, False, m.pkg, m.name)
        if obj is None:
            if path is not None:
                return f"(ambiguous selector {write_type(v, pkg)}.{m.name})"
            if indirect:
                return f"(method {m.name} has pointer receiver)"
            alt, _, _ = lookup_impl(v, False, m.pkg, m.name, True)
            if alt.__class__ is Func:
                if alt.name == m.name:
                    return f"(unexported method {m.name})"
                return f"(missing method {m.name})\n\t\thave {_func_text(alt, pkg)}\n\t\twant {_func_text(m, pkg)}"
            if is_interface_pointer(v):
                return f"({pointer_to_interface_text(v, pkg)})"
            return f"(missing method {m.name})"
        if obj.__class__ is Var:
            return f"({write_type(v, pkg)}.{m.name} is a field, not a method)"
        if not identical(obj.type, m.type):
            return _wrong_type(obj, m, pkg)
    return None


def _wrong_type(f: Func, m: Func, pkg) -> str:
    have, want = _func_text(f, pkg), _func_text(m, pkg)
    if have == want:
        have, want = (x.name + write_signature(x.type, "path") for x in (f, m))
    if have == want:
        return f"(wrong type for method {m.name})"
    return f"(wrong type for method {m.name})\n\t\thave {have}\n\t\twant {want}"


def invalid_inside(t: Type) -> bool:
    """Report whether an embedded field of `t` has an invalid type, so that nothing is known about its methods."""
    u = t.underlying
    if u.__class__ is Pointer:
        u = u.elem.underlying
    return u.__class__ is Struct and any(f.embedded and f.type is U.INVALID for f in u.fields)


def implements(v: Type, t: Type, pkg: Package) -> str | None:
    """Return None if `v` implements `t` (or one of them is invalid), else the reason in full."""
    from minigo.types.typestring import write_type
    vu, tu = v.underlying, t.underlying
    if vu is U.INVALID or tu is U.INVALID or vu.__class__ is Pointer and vu.elem.underlying is U.INVALID:
        return None
    if tu.__class__ is not Interface:
        detail = (pointer_to_interface_text(t, pkg) if is_interface_pointer(tu)
                  else f"{write_type(t, pkg)} is not an interface")
        return f"{write_type(v, pkg)} does not implement {write_type(t, pkg)} ({detail})"
    cause = missing_method(v, t, True, pkg)
    if cause is None or invalid_inside(v):
        return None
    return f"{write_type(v, pkg)} does not implement {write_type(t, pkg)} {cause}"


def assertable(v: Type, t: Type, pkg: Package) -> str | None:
    """Return None if a value of interface type `v` can hold a `t`, else the reason in parentheses."""
    if is_interface(t) or t is U.INVALID:
        return None
    cause = missing_method(t, v, False, pkg)
    return None if cause is None or invalid_inside(t) else cause


def _tail(s: str) -> str:
    return s[1:] if len(s) > 1 else s


def lookup_error(t_text: str, sel: str, alt, pkg: Package, literal: bool) -> str:
    """Explain that `sel` was not found; alt: what was found when letter case does not count, or None."""
    kind = "missing"
    name = alt.name if alt is not None else ""
    if alt is not None:
        if alt.pkg is pkg:
            kind = "misspelled"
        elif sel[:1].isupper():
            if name[:1].isupper():
                kind = "misspelled"
            elif _tail(sel) == _tail(name):
                kind = "unexported"
        elif name[:1].isupper():
            if _tail(sel) == _tail(name):
                kind = "misspelled"
        elif sel == name:
            kind = "inaccessible"
    if literal:
        if kind == "inaccessible":
            return f"cannot refer to unexported field {name} in struct literal of type {t_text}"
        more = {"missing": "", "misspelled": f", but does have {name}", "unexported": f", but does have unexported {name}"}
        return f"unknown field {sel} in struct literal of type {t_text}{more[kind]}"
    what = "field" if alt.__class__ is Var else "method"
    if kind == "inaccessible":
        return f"cannot refer to unexported {what} {name}"
    more = {"missing": "", "misspelled": f", but does have {what} {name}",
            "unexported": f", but does have unexported {what} {name}"}
    return f"type {t_text} has no field or method {sel}{more[kind]}"
