"""What Go's compiler finds in types when all is right otherwise: anonymous interfaces in themselves, and types too large.

    type I interface { m() interface { I } }      var x [1 << 60]byte      var c chan [1 << 17]byte

Source: the compiler's reports as observed; go.dev/issue/56103.
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.types.lookup import interface_methods
from minigo.types.sizes import size_of
from minigo.types.types import Array, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, Type

_ADDRESSES = 1 << 50
_CYCLE = "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)"


def parts(t: Type) -> tuple:
    """Return the types that a type is made of; none for defined types."""
    kind = t.__class__
    if kind in (Array, Slice, Pointer, Chan):
        return (t.elem,)
    if kind is Map:
        return t.key, t.elem
    if kind is Struct:
        return tuple(f.type for f in t.fields)
    if kind is Signature:
        return tuple(v.type for v in (*t.params, *t.results))
    return ()


# ---- Anonymous interfaces ----------------------------------------------------------------------------------------------
def check_interfaces(checker, file) -> None:
    """Look at the outermost interface types of a file."""
    todo: list = [file]
    cyclic: dict = {}
    while todo:
        node = todo.pop()
        if node.__class__ is list:
            todo += reversed(node)
        elif node.__class__ is A.InterfaceType:
            if node.type.__class__ is Interface and _in_cycle(node.type, cyclic):
                checker.late_error(node.start, "InvalidTypeCycle", _CYCLE)
                cyclic.update(dict.fromkeys(cyclic, False))
        elif isinstance(node, A.Node):
            todo += reversed([getattr(node, name) for name in node._fields])


def _in_cycle(t: Interface, cyclic: dict) -> bool:
    return any(_reaches(m.type, cyclic) for m in interface_methods(t))


def _reaches(t: Type, cyclic: dict) -> bool:
    """Report whether a type holds an anonymous interface that is under way."""
    if t.__class__ is not Interface:
        return any(_reaches(part, cyclic) for part in parts(t))
    if not t.methods and not t.embeds:
        return False
    if t in cyclic:
        return cyclic[t]
    cyclic[t] = True
    if _in_cycle(t, cyclic):
        return True
    cyclic[t] = False
    return False


# ---- Sizes -------------------------------------------------------------------------------------------------------------
def check_sizes(checker, file) -> None:
    """Look at the types that declarations mention."""
    if checker.large_arrays:
        _check_sizes(checker, file)


def _check_sizes(checker, node) -> None:
    if node.__class__ is list:
        for item in node:
            _check_sizes(checker, item)
        return
    kind = node.__class__
    if kind is A.TypeDecl and node.type_params or kind is A.FuncDecl and (node.func is None or node.func.type_params):
        return  # what is generic has no size
    if kind is A.TypeDecl and not node.alias and node.name.obj.type.__class__ is Named:
        _check_type(checker, node.name.start, node.name.obj.type.underlying)
    elif kind is A.FuncDecl:
        _check_type(checker, node.name.start, node.func.type)
    elif kind is A.VarDecl:
        for name in node.names:
            if name.obj is not None and name.name != "_":
                _check_type(checker, name.start, name.obj.type)
    elif kind is A.AssignStmt:
        for v in node.new or ():
            _check_type(checker, v.pos, v.type)
    if isinstance(node, A.Node) and kind not in (A.Ident, A.BasicLit):
        for name in node._fields:
            _check_sizes(checker, getattr(node, name))


def _check_type(checker, pos: int, t: Type) -> None:
    for part in parts(t):
        _check_type(checker, pos, part)
    if t.__class__ is Array and t.len and size_of(t.elem) and t.len > (_ADDRESSES - 1) // size_of(t.elem):
        checker.late_error(pos, "TypeTooLarge", f"type {checker.text(t)} larger than address space")
    elif t.__class__ is Chan and size_of(t.elem) >= 1 << 16:
        checker.late_error(pos, "TypeTooLarge", "channel element type too large (>64kB)")
    elif t.__class__ is Map:
        for what, part in ("element", t.elem), ("key", t.key):
            if size_of(part) >= 1 << 31:
                checker.late_error(pos, "TypeTooLarge", f"map {what} type too large")
