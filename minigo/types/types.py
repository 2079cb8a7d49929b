"""The types of a checked program. Pure data: no scopes, no syntax, no byte sizes (`sizes.py` knows those).

Types are immutable once complete. `identical` compares; `key(t)` is a canonical string, equal exactly for identical types,
which later stages use as dictionary key and symbol name.

Source: specification, "Types", "Type identity", "Method sets".
"""
from __future__ import annotations

# Kinds of basic types, in reflect.Kind's numbers where there is one.
INVALID, BOOL, INT, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR, FLOAT32, FLOAT64, COMPLEX64, \
    COMPLEX128 = range(17)
STRING, UNSAFE_POINTER = 24, 26
UNTYPED_BOOL, UNTYPED_INT, UNTYPED_RUNE, UNTYPED_FLOAT, UNTYPED_COMPLEX, UNTYPED_STRING, UNTYPED_NIL = range(100, 107)

# Properties of basic types (bit set in Basic.info).
IS_BOOLEAN, IS_INTEGER, IS_UNSIGNED, IS_FLOAT, IS_COMPLEX, IS_STRING, IS_UNTYPED = 1, 2, 4, 8, 16, 32, 64
IS_ORDERED = IS_INTEGER | IS_FLOAT | IS_STRING
IS_NUMERIC = IS_INTEGER | IS_FLOAT | IS_COMPLEX
IS_CONST_TYPE = IS_BOOLEAN | IS_NUMERIC | IS_STRING


class Type:
    """Base of all types; `_key` caches the canonical string, `_layout` belongs to `sizes.py`."""
    __slots__ = ("_key", "_layout")

    @property
    def underlying(self) -> "Type":
        return self

    def __str__(self) -> str:
        return type_string(self)


class Basic(Type):
    __slots__ = ("kind", "info", "name")

    def __init__(self, kind: int, info: int, name: str):
        self.kind, self.info, self.name = kind, info, name


class Named(Type):
    """A defined type. `methods`: list of objects.Func declared on T or *T, in source order.

    obj: objects.TypeName; pkg_path and local_id make its key (local_id: "" at package level, else "·N" per function scope).
    type_params: of a generic type; its `instances` by the keys of their arguments. origin, targs: of an instance, whose underlying
    type and methods are made from its origin's when asked for. is_local_to_generic: declared in the body of a generic function as
    written, where it is another type in each instance; local_targs: of such a type, the type arguments of the instance.
    """
    __slots__ = ("obj", "_underlying", "_methods", "local_id", "type_params", "instances", "origin", "targs", "is_local_to_generic", "local_targs")

    def __init__(self, obj, underlying: Type | None = None, local_id: str = ""):
        self.obj, self._underlying, self._methods, self.local_id = obj, underlying, [], local_id
        self.type_params, self.instances, self.origin, self.targs = (), {}, None, ()
        self.is_local_to_generic, self.local_targs = False, ()

    @property
    def underlying(self) -> Type:
        u = self._underlying
        if u is None and self.origin is not None:
            from minigo.types.instances import expand
            u = expand(self)
        return u

    @property
    def methods(self) -> list:
        if self.origin is not None and len(self._methods) < len(self.origin.methods):
            from minigo.types.instances import instantiate_methods
            instantiate_methods(self)
        return self._methods


class TypeParam(Type):
    """A type parameter. obj: its TypeName; constraint: the type that bounds it, as written; bound: the Interface that this means.

    Its underlying type is itself: what the types it may stand for have in common, `typeset` tells.
    """
    __slots__ = ("obj", "constraint", "number", "bound")
    made = 0

    def __init__(self, obj):
        TypeParam.made += 1
        self.obj, self.constraint, self.number, self.bound = obj, None, TypeParam.made, None


class Union(Type):
    """Terms of a constraint, as in ~int | string. terms: list of (has a tilde, type)."""
    __slots__ = ("terms",)

    def __init__(self, terms: list):
        self.terms = terms


class Pointer(Type):
    __slots__ = ("elem",)

    def __init__(self, elem: Type):
        self.elem = elem


class Slice(Type):
    __slots__ = ("elem",)

    def __init__(self, elem: Type):
        self.elem = elem


class Array(Type):
    __slots__ = ("elem", "len")

    def __init__(self, elem: Type, len: int):
        self.elem, self.len = elem, len


class Struct(Type):
    """fields: list of objects.Var (is_field); tags: list of str, parallel."""
    __slots__ = ("fields", "tags")

    def __init__(self, fields: list, tags: list):
        self.fields, self.tags = fields, tags


class Tuple(Type):
    """Several results; never the type of a variable."""
    __slots__ = ("types",)

    def __init__(self, types: list):
        self.types = types


class Signature(Type):
    """params and results: lists of objects.Var (names may be ""); the last parameter of a variadic one has a Slice type.

    recv: Var of a method declaration or None; it is not part of identity. type_params: of a generic function.
    """
    __slots__ = ("params", "results", "variadic", "recv", "type_params")

    def __init__(self, params: list, results: list, variadic: bool = False, recv=None):
        self.params, self.results, self.variadic, self.recv, self.type_params = params, results, variadic, recv, ()


class Interface(Type):
    """methods: list of objects.Func declared here; embeds: list of Type; all_methods: complete, sorted by name (key order).

    type_set: a TypeSet, when `typeset.type_set` has been asked.
    """
    __slots__ = ("methods", "embeds", "all_methods", "type_set")

    def __init__(self, methods: list, embeds: list):
        self.methods, self.embeds, self.all_methods, self.type_set = methods, embeds, None, None


class TypeSet:
    """What an interface demands beyond methods. terms: list of (tilde, type), None for all types; comparable: == compares them."""
    __slots__ = ("terms", "comparable")

    def __init__(self, terms: list | None = None, comparable: bool = False):
        self.terms, self.comparable = terms, comparable

    @property
    def is_all(self) -> bool:
        return self.terms is None and not self.comparable


class Map(Type):
    __slots__ = ("key", "elem")

    def __init__(self, key: Type, elem: Type):
        self.key, self.elem = key, elem


class Chan(Type):
    __slots__ = ("dir", "elem")

    def __init__(self, dir: str, elem: Type):
        self.dir, self.elem = dir, elem


def type_string(t: Type, qualify: str = "name") -> str:
    """Render `t` as messages do. qualify: "name" (main.T, as %T), "path" (full path), "none" (T)."""
    from minigo.types.typestring import write_type
    return write_type(t, qualify)


def key(t: Type) -> str:
    """Return the canonical string of `t`: full package paths, local types numbered; equal exactly for identical types."""
    try:
        return t._key
    except AttributeError:
        from minigo.types.typestring import write_type
        t._key = k = write_type(t, "key")
        return k
