"""Types as text: for messages, for %T, and as canonical keys.

Three ways of writing, chosen by `qualify`:
* a Package or "none": as the compiler's messages do; names of that package stand bare, others behind their package's name;
* "name" and "path": as %T and reflect do, each name behind its package's name, or full path;
* "argument": as %T and reflect write type arguments: as "path", with local types numbered and unexported members qualified;
* "key": as "path", with local types numbered and unexported members qualified: equal exactly for identical types.

Source: specification, "Types"; the forms of reflect.Type.String and of the compiler's messages as observed.
"""
from __future__ import annotations

from minigo.types.constants import quote
from minigo.types.localtypes import local_type_number
from minigo.types.objects import Package
from minigo.types.types import Array, Basic, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, Tuple, Type, TypeParam, Union

_CANONICAL = {"byte": "uint8", "rune": "int32"}
_DIRS = {"both": "chan ", "send": "chan<- ", "recv": "<-chan "}


def write_type(t: Type, qualify="name") -> str:
    return _Writer(qualify).write(t)


def write_signature(sig: Signature, qualify, names: bool = False) -> str:
    """Write parameters and results without the word func."""
    return _Writer(qualify, names).signature(sig)


class _Writer:
    __slots__ = ("qualify", "message", "names", "key", "argument")

    def __init__(self, qualify, names: bool = True):
        self.qualify = qualify
        self.message = qualify == "none" or qualify.__class__ is Package
        self.names = names and self.message
        self.key, self.argument = qualify == "key", qualify == "argument"

    def write(self, t: Type) -> str:
        return _WRITE[t.__class__](self, t)

    def basic(self, t: Basic) -> str:
        return t.name if self.message else _CANONICAL.get(t.name, t.name)

    def named(self, t: Named) -> str:
        obj = t.obj
        text = self.prefix(obj.pkg) + obj.name + (t.local_id if self.key else "")
        targs = t.targs or t.local_targs
        if targs:
            text = f"{text}[{self.type_list(targs)}]"
        if self.argument and t.local_id:
            text += self.local_number(obj)
        if targs:
            return text
        return f"{text}[{type_parameters_text(t.type_params, self.qualify)}]" if t.type_params and self.message else text

    def local_number(self, obj) -> str:
        number = local_type_number(obj)
        return f"·{number}" if number else ""

    def type_list(self, types) -> str:
        write = self.write if self.message or self.key or self.argument else _Writer("argument").write
        return (", " if self.message else ",").join(map(write, types))

    def type_param(self, t: TypeParam) -> str:
        return f"{t.obj.name}${t.number}" if self.key else t.obj.name

    def union(self, t: Union) -> str:
        return " | ".join(("~" if tilde else "") + self.write(term) for tilde, term in t.terms)

    def prefix(self, pkg: Package | None) -> str:
        q = self.qualify
        if pkg is None or q == "none" or pkg is q:
            return ""
        if self.key or self.argument or q == "path":
            return pkg.path + "."
        return pkg.name + "."

    def array(self, t: Array) -> str:
        return f"[{t.len}]{self.write(t.elem)}"

    def slice(self, t: Slice) -> str:
        return "[]" + self.write(t.elem)

    def pointer(self, t: Pointer) -> str:
        return "*" + self.write(t.elem)

    def struct(self, t: Struct) -> str:
        parts = []
        for f, tag in zip(t.fields, t.tags):
            text = self.write(f.type)
            if not f.embedded:
                text = f"{self.member(f)} {text}"
            elif self.key:
                text = f".{self.member(f)} {text}"
            elif self.argument:
                text = self.embedded(f) + text
            parts.append(f"{text} {quote(tag.encode())}" if tag else text)
        if self.message:
            return "struct{" + "; ".join(parts) + "}"
        return "struct { " + "; ".join(parts) + " }" if parts else "struct {}"

    def embedded(self, f) -> str:
        """Write what stands before an embedded field's type where that is called otherwise. Example: `main.int = `"""
        t = f.type.elem if f.type.__class__ is Pointer else f.type
        named = t.__class__ is Named
        pkg = t.obj.pkg if named else None
        name = write_type(t, "argument").removeprefix(f"{pkg.path}." if pkg is not None else "")
        return "" if name == f.name and (f.exported or pkg is f.pkg) else f"{self.member(f)} = "

    def member(self, obj) -> str:
        return f"{obj.pkg.path}.{obj.name}" if (self.key or self.argument) and not obj.exported and obj.pkg is not None else obj.name

    def interface(self, t: Interface) -> str:
        from minigo.types.lookup import interface_methods
        if self.message:
            from minigo.types.universe import ANY
            if t is ANY:
                return "any"
            parts = [m.name + self.signature(m.type) for m in t.methods] + [self.write(e) for e in t.embeds]
            return "interface{" + "; ".join(parts) + "}"
        parts = [(self.member(m) if self.key or self.argument or m.exported else self.prefix(m.pkg) + m.name) + self.signature(m.type)
                 for m in interface_methods(t)]
        if self.key:
            parts += constraint_parts(t, self.write)
        return "interface { " + "; ".join(parts) + " }" if parts else "interface {}"

    def func(self, t: Signature) -> str:
        return "func" + self.signature(t)

    def signature(self, t: Signature) -> str:
        text = self.vars(t.params, t.variadic)
        if t.type_params:
            text = f"[{type_parameters_text(t.type_params, self.qualify)}]{text}"
        results = t.results
        if not results:
            return text
        if len(results) == 1 and not (self.names and results[0].name):
            return f"{text} {self.write(results[0].type)}"
        return f"{text} {self.vars(results, False)}"

    def vars(self, vs: list, variadic: bool) -> str:
        parts = []
        for i, v in enumerate(vs):
            if variadic and i == len(vs) - 1:
                text = "..." + self.write(v.type.elem) if v.type.__class__ is Slice else self.write(v.type) + "..."
            else:
                text = self.write(v.type)
            parts.append(f"{v.name} {text}" if self.names and v.name else text)
        return "(" + ", ".join(parts) + ")"

    def tuple(self, t: Tuple) -> str:
        return "(" + ", ".join(map(self.write, t.types)) + ")"

    def map(self, t: Map) -> str:
        return f"map[{self.write(t.key)}]{self.write(t.elem)}"

    def chan(self, t: Chan) -> str:
        elem = self.write(t.elem)
        if t.dir == "both" and t.elem.__class__ is Chan and t.elem.dir == "recv":
            elem = f"({elem})"
        return _DIRS[t.dir] + elem


def constraint_parts(t: Interface, write) -> list:
    """Write what an interface demands of types beyond methods."""
    from minigo.types.typeset import type_set
    found = type_set(t)
    parts = ["comparable"] if found.comparable else []
    if found.terms is not None:
        parts.append(" | ".join(sorted(("~" if tilde else "") + write(term) for tilde, term in found.terms)))
    return parts


def type_parameters_text(params: tuple, qualify) -> str:
    """Write a list of type parameters as messages do. Example: `K comparable, V any`"""
    parts = []
    for i, p in enumerate(params):
        following = params[i + 1] if i + 1 < len(params) else None
        shared = following is not None and following.constraint is p.constraint
        parts.append(p.obj.name if shared or p.constraint is None else f"{p.obj.name} {write_type(p.constraint, qualify)}")
    return ", ".join(parts)


_WRITE = {TypeParam: _Writer.type_param, Union: _Writer.union, Basic: _Writer.basic, Named: _Writer.named, Array: _Writer.array, Slice: _Writer.slice, Pointer: _Writer.pointer,
          Struct: _Writer.struct, Interface: _Writer.interface, Signature: _Writer.func, Tuple: _Writer.tuple,
          Map: _Writer.map, Chan: _Writer.chan}
