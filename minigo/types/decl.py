"""Declarations: constants, variables, types, functions and methods, at package level and in functions.

Package-level objects are declared when first needed (`obj_decl`); the objects under way form `path`, in which cycles show.

Source: specification, "Declarations and scope" and its sections, "Method declarations".
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import VARIABLE
from minigo.syntax.exprstring import expr_string
from minigo.types import universe as U
from minigo.types.expr import unparen
from minigo.types.instances import method_signature
from minigo.types.objects import Const, Func, TypeName, Var
from minigo.types.predicates import is_const_type
from minigo.types.scope import Scope
from minigo.types.types import Array, Interface, Named, Struct, Type, TypeParam, Union

class DeclInfo:
    """How a package-level object is declared. deps: the package-level variables and functions its initialiser mentions."""
    __slots__ = ("scope", "node", "lhs", "typ", "init", "inherited", "iota", "deps", "order")

    def __init__(self, scope: Scope, node, typ=None, init=None):
        self.scope, self.node, self.typ, self.init = scope, node, typ, init
        self.lhs, self.inherited, self.iota, self.deps, self.order = None, False, None, {}, 0


class Declarations:
    """Part of the Checker."""
    __slots__ = ()

    def declare_in(self, scope: Scope, obj) -> bool:
        name = obj.name
        if name == "_":
            return True
        old = scope.names.get(name)
        if old is not None:
            notes = [(old.pos, f"other declaration of {name}")] if old.pos else []
            self.error(obj.pos, "DuplicateDecl", f"{name} redeclared in this block", notes)
            return False
        scope.names[name] = obj
        return True

    def add_dep(self, obj) -> None:
        """Note that the declaration under way mentions a package-level variable or function."""
        if self.decl is not None and obj.pkg is self.pkg:
            self.decl.deps[obj] = True

    # ---- package-level objects ---------------------------------------------------------------------------------------

    def obj_decl(self, obj) -> None:
        """Declare a package-level object unless that is done; report cycles."""
        if obj in self.path_index:
            if not self.valid_cycle(obj) or obj.type is None:
                if obj.__class__ is not Func:
                    obj.type = U.INVALID
            if obj.type is None:
                obj.type = U.INVALID
            return
        if obj.type is not None:
            return
        if obj.__class__ is Func and obj.origin is not None:
            self.obj_decl(obj.origin)
            method_signature(obj)
            return
        info = self.obj_map.get(obj)
        if info is None:
            self.internal(info, f"undeclared object {obj.name}")
        self.path_index[obj] = len(self.path)
        self.path.append(obj)
        saved = self.environment()
        self.scope, self.func, self.sig, self.iota, self.errpos, self.decl = info.scope, None, None, None, 0, None
        kind = obj.__class__
        if kind is Const:
            self.decl = info
            self.const_decl(obj, info.typ, info.init, info.inherited, info.iota)
        elif kind is Var:
            self.decl = info
            self.var_decl(obj, info.lhs, info.typ, info.init)
        elif kind is TypeName:
            self.type_decl(obj, info.node)
            self.collect_methods(obj)
        elif kind is Func:
            self.func_decl(obj, info)
        else:
            self.internal(info.node, kind)
        self.restore(saved)
        self.path.pop()
        del self.path_index[obj]

    def environment(self) -> tuple:
        return self.scope, self.func, self.sig, self.iota, self.errpos, self.decl

    def restore(self, saved: tuple) -> None:
        self.scope, self.func, self.sig, self.iota, self.errpos, self.decl = saved

    def valid_cycle(self, obj) -> bool:
        """Report an invalid cycle among the objects under way, from `obj` on.

        A cycle of variables and constants alone shows up as an initialisation cycle; one through a type definition is the
        type's own affair (`valid_type`).
        """
        cycle = self.path[self.path_index[obj]:]
        values = sum(o.__class__ in (Const, Var) for o in cycle)
        types = sum(o.__class__ is TypeName and not o.is_alias for o in cycle)
        if values == len(cycle):
            self.value_cycle = True
            return True
        if values == 0 and types > 0:
            return True
        self.cycle_error(cycle, min(range(len(cycle)), key=lambda i: cycle[i].pos))
        return False

    def cycle_error(self, cycle: list, start: int) -> None:
        obj = cycle[start]
        is_type = obj.__class__ is TypeName
        if len(cycle) == 1:
            what = "invalid recursive type" if is_type else "invalid cycle in declaration"
            self.error(obj.pos, "InvalidDeclCycle", f"{what}: {obj.name} refers to itself")
            return
        what = "invalid recursive type" if is_type else "invalid cycle in declaration of"
        notes = []
        for i in range(len(cycle)):
            at, following = cycle[(start + i) % len(cycle)], cycle[(start + i + 1) % len(cycle)]
            notes.append((at.pos, f"{at.name} refers to {following.name}"))
        self.error(obj.pos, "InvalidDeclCycle", f"{what} {obj.name}", notes)

    def is_complete(self, t: Type) -> bool:
        """Report whether a type's definition is finished; using it before is a cycle."""
        while t.__class__ is Named:
            if t.obj in self.path_index:
                cycle = self.path[self.path_index[t.obj]:]
                self.cycle_error(cycle, min(range(len(cycle)), key=lambda i: cycle[i].pos))
                return False
            t = t.underlying
            if t is None:
                return True
        return True

    # ---- constants and variables -------------------------------------------------------------------------------------

    def const_decl(self, obj: Const, typ, init, inherited: bool, iota: int) -> None:
        saved = self.iota, self.errpos
        self.iota, self.errpos = iota, 0
        if typ is not None:
            t = self.typ(typ)
            if not is_const_type(t):
                if t.underlying is not U.INVALID:
                    self.error(typ, "InvalidConstType", f"invalid constant type {self.text(t)}")
                obj.type = U.INVALID
                self.iota, self.errpos = saved
                return
            obj.type = t
        if init is not None:
            if inherited:
                self.errpos = obj.pos
            self.expr(init)
            self.init_const(obj, init)
        elif obj.type is None:
            obj.type = U.INVALID
        self.iota, self.errpos = saved

    def var_decl(self, v: Var, lhs: list | None, typ, init) -> None:
        """Declare a variable; lhs: all variables that one call initialises together, or None."""
        if typ is not None:
            v.type = self.var_type(typ) if typ.type is None else typ.type
        if init is None:
            if typ is None:
                v.type = U.INVALID
            return
        if lhs is None or len(lhs) == 1:
            self.generic_expr(init)
            self.init_var(v, init, "variable declaration")
            return
        if typ is not None:
            for other in lhs:
                other.type = v.type
        self.init_vars(lhs, [init])

    def arity(self, at: int, names: list, values: list, const: bool, inherited: bool) -> None:
        n, r = len(names), len(values)
        if n < r:
            if inherited:
                self.error(at, "WrongAssignCount", f"extra init expr at {self.place(values[n].pos)}")
            else:
                self.error(values[n], "WrongAssignCount", f"extra init expr {expr_string(values[n])}")
        elif n > r and (const or r != 1):
            self.error(names[r], "WrongAssignCount", f"missing init expr for {names[r].name}")

    # ---- types -------------------------------------------------------------------------------------------------------

    def type_decl(self, obj: TypeName, node, local_id: str = "") -> None:
        if node.type_params:
            self.generic_type_decl(obj, node, local_id)
            return
        if node.alias:
            self.wants_version(9, node, "type alias")
            t = self.typ(node.typ)
            if obj.type is None:
                obj.type = t
            return
        named = Named(obj, None, local_id)
        obj.type = named
        self.later(lambda: self.valid_type(named))
        self.define(named, self.typ(node.typ, named))

    def define(self, named: Named, rhs: Type) -> None:
        """Give a defined type the underlying type of what it is declared to be like."""
        if named.obj.type is U.INVALID:
            named._underlying = U.INVALID
        elif rhs.__class__ is TypeParam:
            named._underlying = U.INVALID
        else:
            named._underlying = self.right_sides[named] = rhs
            if rhs.__class__ is Named:
                u = rhs.underlying
                if u is not None and u.__class__ is not Named:
                    named._underlying = u
                else:
                    self.unresolved.append(named)

    def resolve_types(self) -> None:
        """Finish the types that were declared to be like a type under way."""
        for named in self.unresolved:
            self.resolve(named)
        self.unresolved = []

    def resolve(self, named: Named) -> Type:
        """Replace a chain of defined types by the type at its end."""
        seen = [named]
        u = named._underlying
        while u.__class__ is Named:
            if u in seen:
                cycle = [n.obj for n in seen[seen.index(u):]]
                self.cycle_error(cycle, min(range(len(cycle)), key=lambda i: cycle[i].pos))
                u = U.INVALID
                break
            seen.append(u)
            u = u.underlying
        if u is None:
            u = U.INVALID
        for n in seen:
            n._underlying = u
        return u

    def valid_type(self, named: Named) -> None:
        """Report a type that contains itself."""
        self._contains(named, [], [])

    def _contains(self, t: Type, nest: list, path: list) -> bool:
        """Walk what lies in a type; False after a report.

        Instances are walked as their generic type is written: what a parameter in it stands for is said by the innermost instance
        in `nest`, and found in the types outside of that. path: all types on the way.
        """
        kind = t.__class__
        if kind is Array:
            return self._contains(t.elem, nest, path)
        if kind is Struct:
            return all(self._contains(f.type, nest, path) for f in t.fields)
        if kind is Interface:
            return all(self._contains(e, nest, path) for e in t.embeds)
        if kind is Union:
            return all(self._contains(term, nest, path) for _, term in t.terms)
        if kind is TypeParam:
            inst = nest[-1] if nest else None
            params = inst.origin.type_params if inst is not None and inst.origin is not None else ()
            return t not in params or self._contains(inst.targs[params.index(t)], nest[:-1], path)
        if kind is not Named or t in self.valid_types or t.obj.pkg is not self.pkg and not t.targs:
            return True
        origin = t.origin or t
        if t in nest:
            origin._underlying = self.right_sides[origin] = U.INVALID
            self.cycle_error([self.shown_instance(n) for n in path[path.index(t):]], 0)
            return False
        rhs = self.right_sides.get(origin, origin._underlying)
        if rhs is not None and not self._contains(rhs, nest + [t], path + [t]):
            return False
        if not t.targs and not t.type_params:
            self.valid_types.add(t)
        return True

    def shown_instance(self, t: Named) -> TypeName:
        """Return what messages call a type and where they place it: an instance where it was first written."""
        return TypeName(self.text(t), None, t.obj.pkg, self.instance_places.get(t, t.obj.pos)) if t.targs else t.obj

    def direct_cycles(self, names: list) -> None:
        """Report types that are declared to be themselves (type A B; type B A)."""
        done: set = set()
        for obj in names:
            path: list = []
            while obj not in done:
                if obj in path:
                    cycle = path[path.index(obj):]
                    obj.type = U.INVALID
                    self.cycle_error(cycle, min(range(len(cycle)), key=lambda i: cycle[i].pos))
                    break
                path.append(obj)
                rhs = self.obj_map[obj].node.typ
                following = self.pkg.scope.get(rhs.name) if rhs.__class__ is A.Ident else None
                if following.__class__ is not TypeName:
                    break
                obj = following
            done.update(path)

    # ---- methods and functions ---------------------------------------------------------------------------------------

    def receiver_base(self, typ):
        """Return (pointer?, Ident or None) of a receiver's type expression."""
        base, ptr = unparen(typ), False
        if base.__class__ is A.StarExpr:
            base, ptr = unparen(base.x), True
        if base.__class__ is A.IndexExpr:
            base = base.x
        return ptr, base if base.__class__ is A.Ident else None

    def method_owner(self, func: Func, typ) -> TypeName | None:
        """Find the defined type a method belongs to, through aliases; set `ptr_recv`."""
        ptr, name = self.receiver_base(typ)
        seen: set = set()
        while name is not None:
            obj = self.pkg.scope.get(name.name)
            if obj.__class__ is not TypeName or obj in seen:
                return None
            seen.add(obj)
            node = self.obj_map[obj].node
            if not node.alias:
                func.ptr_recv = ptr
                return obj
            t = unparen(node.typ)
            if t.__class__ is A.IndexExpr:
                t = t.x
            if t.__class__ is A.StarExpr:
                if ptr:
                    return None
                ptr, t = True, unparen(t.x)
            name = t if t.__class__ is A.Ident else None
        return None

    def collect_methods(self, obj: TypeName) -> None:
        """Give a defined type its methods."""
        methods = self.methods.pop(obj, None)
        if not methods:
            return
        named = obj.type
        if named.__class__ is not Named:
            return
        seen: dict = {}
        for m in methods:
            old = seen.get(m.name)
            if old is not None:
                self.error(m.pos, "DuplicateMethod",
                           f"method {obj.name}.{m.name} already declared at {self.place(old.pos)}")
                continue
            seen[m.name] = m
            named.methods.append(m)
        self.later(lambda: self.check_fields_and_methods(named))

    def check_fields_and_methods(self, named: Named) -> None:
        u = named.underlying
        if u.__class__ is Struct:
            fields = {f.name: f for f in u.fields if f.name != "_"}
            for m in named.methods:
                f = fields.get(m.name)
                if f is not None:
                    self.error(m.pos, "DuplicateFieldAndMethod", f"field and method with the same name {m.name}",
                               [(f.pos, f"other declaration of {m.name}")])

    def func_decl(self, obj: Func, info: DeclInfo) -> None:
        node = info.node
        if node.sig.type_params or self.receiver_index(node) is not None:
            self.generic_func_decl(obj, info)
            return
        sig, scope = self.signature(node.sig, node.recv, obj)
        obj.type = sig
        if node.body is not None:
            self.delayed.append(lambda: self.func_body(obj, sig, scope, node.body, info, None))

    # ---- declarations in functions -----------------------------------------------------------------------------------

    def decl_stmt(self, s) -> None:
        for d in s.decls:
            kind = d.__class__
            if kind is A.VarDecl:
                self.local_vars(d)
            elif kind is A.ConstDecl:
                self.local_consts(d)
            elif kind is A.TypeDecl:
                self.local_type(d)
            else:
                self.internal(d, kind)

    def local_consts(self, d) -> None:
        objects, values = [], d.values or []
        for i, name in enumerate(d.names):
            obj = Const(name.name, None, self.pkg, name.start)
            objects.append(obj)
            self.const_decl(obj, d.typ, values[i] if i < len(values) else None, d.inherited, d.iota)
            name.obj = obj
        self.arity(d.names[0].start, d.names, values, True, d.inherited)
        for obj in objects:
            self.declare_in(self.scope, obj)

    def local_vars(self, d) -> None:
        values = d.values or []
        variables = [Var(n.name, None, self.pkg, n.start, "local", False, self.func) for n in d.names]
        if len(values) == 1 and len(variables) > 1:
            self.var_decl(variables[0], variables, d.typ, values[0])
        else:
            for i, v in enumerate(variables):
                self.var_decl(v, None, d.typ, values[i] if i < len(values) else None)
        if d.typ is None or values:
            self.arity(d.names[0].start, d.names, values, False, False)
        for name, v in zip(d.names, variables):
            name.obj, name.mode, name.type = v, VARIABLE, v.type
            if v.name != "_" and self.declare_in(self.scope, v):
                self.locals.append(v)

    def in_generic(self) -> bool:
        """Report whether we are in the body of a generic function, as written."""
        func = self.outermost()
        return func is not None and bool(func.type_params)

    def outermost(self) -> Func | None:
        """Return the declared function we are in."""
        func = self.func
        while func is not None and func.outer is not None:
            func = func.outer
        return func

    def local_type(self, d) -> None:
        obj = TypeName(d.name.name, None, self.pkg, d.name.start, d.alias)
        d.name.obj = obj
        self.declare_in(self.scope, obj)
        self.local_types += 1
        self.path_index[obj] = len(self.path)
        self.path.append(obj)
        place = f"·{self.inside.full_name}" if self.inside is not None else ""
        self.type_decl(obj, d, f"{place}·{self.local_types}")
        if obj.type.__class__ is Named:
            if self.inside is not None:
                obj.type.local_targs = self.inside.targs
            elif self.in_generic():
                obj.type.is_local_to_generic = True
                self.graph.locals[obj.type] = self.outermost().type_params
        self.resolve_types()
        self.path.pop()
        del self.path_index[obj]
