"""Verify the annotated tree: every expression has been typed, every name resolved, before anything is lowered.

Requires: a package without errors from `types.check`. Raises: InternalError naming the node.

An untyped type may stay only on a constant, or inside one, where nothing is computed at run time; and on nil.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.syntax import ast as A
from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.objects import Func, Package, PkgName, Var
from minigo.types.types import Basic

_TARGETS = {"break", "continue", "goto"}


def verify_ast(pkg: Package) -> None:
    """Check all files of a package."""
    for f in pkg.files:
        for d in f.decls:
            if not _is_generic(d):
                _node(d)


def _is_generic(d) -> bool:
    return d.__class__ is A.TypeDecl and bool(d.type_params) or d.__class__ is A.FuncDecl and bool(d.sig.type_params)


def _fail(node, what: str) -> None:
    raise InternalError(f"astcheck: {node.__class__.__name__} {what}", node.start)


def _children(node) -> None:
    for name in node._fields:
        value = getattr(node, name)
        if value.__class__ is list:
            for item in value:
                if isinstance(item, A.Node):
                    _node(item)
        elif isinstance(value, A.Node):
            _node(value)


def _node(node) -> None:
    check = _CHECKS.get(node.__class__)
    if check is not None:
        check(node)
    elif isinstance(node, A.Expr):
        _typed(node)
        if node.mode != A.CONST:
            _children(node)
    else:
        _children(node)


def _typed(e) -> None:
    if e.mode is None or e.mode == A.INVALID:
        _fail(e, "has no mode")
    t = e.type
    if t is None or t is U.INVALID and e.mode not in (A.NOVALUE, A.BUILTIN):
        _fail(e, "has no type")
    if e.mode == A.CONST and e.const is None:
        _fail(e, "is constant without value")
    if t.__class__ is Basic and t.info & T.IS_UNTYPED and e.mode not in (A.CONST, A.NIL):
        _fail(e, f"is still {t.name}")


def _ident(e) -> None:
    if e.name == "_":
        return
    if e.obj is None:
        _fail(e, f"{e.name} is not resolved")
    if e.obj.__class__ is Var and e.obj.kind != "field" and e.obj.type is None:
        _fail(e, f"{e.name} has no type")
    if e.obj.__class__ is not PkgName and e.mode is not None:
        _typed(e)


def _selector(e) -> None:
    _typed(e)
    if e.mode == A.CONST:
        return
    if e.sel.obj is None:
        _fail(e, "has no object")
    if e.x.__class__ is A.Ident and e.x.obj.__class__ is PkgName:
        return
    if e.selection is None:
        _fail(e, "has no selection")
    _node(e.x)


def _composite(e) -> None:
    _typed(e)
    keyed_by_field = e.type.underlying.__class__.__name__ == "Struct" or (
        e.type.__class__.__name__ == "Pointer" and e.type.elem.underlying.__class__.__name__ == "Struct")
    for x in e.elts:
        if x.__class__ is A.KeyValueExpr:
            if not keyed_by_field:
                _node(x.key)
            elif x.key.obj is None:
                _fail(x.key, "is no field")
            x = x.value
        _node(x)


def _func_lit(e) -> None:
    _typed(e)
    if e.func.__class__ is not Func:
        _fail(e, "has no function")
    _node(e.body)


def _func_decl(d) -> None:
    if d.func is None or d.func.type is None:
        _fail(d, "has no type")
    if d.body is not None:
        _node(d.body)


def _branch(s) -> None:
    if s.tok in _TARGETS and s.target is None:
        _fail(s, f"{s.tok} has no target")


def _assign(s) -> None:
    if s.op == ":=" and s.new is None:
        _fail(s, "declares nothing")
    _children(s)


def _type_switch(s) -> None:
    """The bound name denotes another variable in each clause."""
    for part in (s.init, s.x, *s.clauses):
        if part is not None:
            _node(part)


def _labeled(s) -> None:
    _node(s.stmt)


def _skip(node) -> None:
    pass


_CHECKS = {A.Ident: _ident, A.SelectorExpr: _selector, A.CompositeLit: _composite, A.FuncLit: _func_lit,
           A.FuncDecl: _func_decl, A.BranchStmt: _branch, A.AssignStmt: _assign, A.LabeledStmt: _labeled,
           A.TypeSwitchStmt: _type_switch,
           A.ConstDecl: _skip, A.TypeDecl: _skip, A.Field: _skip}
