"""Type expressions: names, pointers, arrays, structs, functions, interfaces, maps, channels.

Source: specification, "Types" and its sections, "Method declarations" (receivers).
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import CONST, INVALID, NOVALUE, TYPE
from minigo.syntax.exprstring import expr_string
from minigo.types import constants as K
from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.expr import unparen
from minigo.types.identical import identical, same_id
from minigo.types.lookup import interface_methods
from minigo.types.objects import Const, Func, TypeName, Var
from minigo.types.predicates import deref, is_comparable, is_integer, is_untyped
from minigo.types.scope import Scope
from minigo.types.types import Array, Basic, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, Type, TypeParam, Union
from minigo.types.typeset import type_set

_VAR_KINDS = {"global": "package-level variable", "local": "local variable", "recv": "receiver", "param": "parameter",
              "result": "result variable", "field": "struct field"}


def object_kind(obj) -> str:
    kind = obj.__class__
    if kind is Var:
        return _VAR_KINDS[obj.kind]
    if kind is Func:
        return "method" if obj.type is not None and obj.type.recv is not None else "function"
    if kind is TypeName:
        return "type alias" if obj.is_alias else "defined type"
    return {"Const": "constant", "PkgName": "package name", "Builtin": "built-in function",
            "Nil": "untyped nil", "Label": "label"}[kind.__name__]


class TypeExpressions:
    """Part of the Checker."""
    __slots__ = ()

    def typ(self, e, define: Named | None = None, generic: bool = False) -> Type:
        """Check a type expression and record its type; invalid after a report.

        Args: define: the type being declared as `e`; generic: a generic type is wanted, to be instantiated.
        """
        handler = self.TYPES.get(e.__class__)
        if handler is None:
            self.error(e, "NotAType", f"{expr_string(e)} is not a type")
            self.use([e])
            t = U.INVALID
        else:
            t = handler(self, e, define)
            if t.__class__ is Named and t.type_params and not generic and e.__class__ is not A.ParenExpr:
                self.generic_type_error(e, t)
                t = U.INVALID
        e.mode, e.type = (INVALID if t is U.INVALID else TYPE), t
        return t

    def var_type(self, e) -> Type:
        """Check the type of a variable."""
        t = self.typ(e)
        if t.__class__ is Named or t.__class__ is Interface:
            self.later(lambda: self.no_constraint(e, t))
        return t

    def no_constraint(self, e, t: Type) -> None:
        """Report an interface that only a constraint can be."""
        u = t.underlying
        if u.__class__ is Interface and not type_set(u).is_all:
            what = self.text(t)
            if type_set(u).terms is None:
                self.error(e, "MisplacedConstraintIface", f"cannot use type {what} outside a type constraint: "
                                                          "interface is (or embeds) comparable")
            else:
                self.error(e, "MisplacedConstraintIface", f"cannot use type {what} outside a type constraint: "
                                                          "interface contains type constraints")

    def interface_methods(self, t: Interface) -> list:
        return interface_methods(t)

    def type_name(self, e, obj: TypeName) -> None:
        """Check a name that denotes a type, in either context."""
        t = obj.type
        if t is None or obj in self.path_index:
            self.obj_decl(obj)
            t = obj.type
        if t is U.INVALID or t is None:
            self.bad(e)
            return
        e.mode, e.type = TYPE, t

    def named_type(self, e, define) -> Type:
        obj = self.scope.lookup(e.name)
        if obj.__class__ is TypeName:
            if self.versions and obj.pkg is None and obj.name in ("any", "comparable") \
                    and not self.wants_version(18, e, f"predeclared {obj.name}"):
                return U.INVALID
            e.obj = obj
            self.type_name(e, obj)
            if obj.pkg is not self.pkg and obj.pkg is not None:
                self.use_dot_import(obj)
            return e.type
        if obj is None:
            self.ident(e)
            return U.INVALID
        e.obj = obj
        if obj.__class__ is Var:
            obj.used = True
        self.error(e, "NotAType", f"{e.name} ({object_kind(obj)}) is not a type")
        return U.INVALID

    def selected_type(self, e, define) -> Type:
        self.select(e, True)
        if e.mode == TYPE:
            return e.type
        if e.mode == NOVALUE:
            self.error(e, "NotAType", f"{self.describe(e)} used as type")
        elif e.mode != INVALID:
            self.error(e, "NotAType", f"{self.describe(e)} is not a type")
        return U.INVALID

    def paren_type(self, e, define) -> Type:
        return self.typ(e.x, define)

    def pointer_type(self, e, define) -> Type:
        t = self.var_type(e.x)
        return U.INVALID if t is U.INVALID else Pointer(t)

    def star_type(self, e, x) -> None:
        """Finish `*x` in an expression where x turned out to be a type."""
        e.mode, e.type = TYPE, Pointer(x.type)

    def array_type(self, e, define) -> Type:
        if e.len is None:
            return Slice(self.var_type(e.elem))
        if e.len.__class__ is str:
            self.error(e, "BadDotDotDotSyntax", "invalid use of [...] array (outside a composite literal)")
            self.var_type(e.elem)
            return U.INVALID
        n = self.array_length(e.len)
        elem = self.var_type(e.elem)
        self.large_arrays = self.large_arrays or n >= 32
        return Array(elem, n) if n >= 0 else U.INVALID

    def array_length(self, e) -> int:
        if e.__class__ is A.Ident:
            obj = self.scope.lookup(e.name)
            if obj is None:
                self.error(e, "InvalidArrayLen", f"undefined array length {e.name} or missing type constraint")
                return -1
            if obj.__class__ is not Const:
                self.error(e, "InvalidArrayLen", f"invalid array length {e.name}")
                return -1
            if obj in self.path_index and obj.type not in (None, U.INVALID):
                self.obj_decl(obj)
                self.add_dep(obj)
                self.error(e, "InvalidArrayLen",
                           f"invalid array length {e.name} (constant unknown of type {self.text(obj.type)})")
                return -1
        if not self.expr(e):
            return -1
        if e.mode != CONST:
            self.error(e, "InvalidArrayLen", f"array length {self.describe(e)} must be constant")
            return -1
        if is_untyped(e.type) or is_integer(e.type):
            n = K.represent(e.const, U.INT)
            if n is not None and n >= 0:
                if is_untyped(e.type):
                    self.convert_untyped(e, U.INT)
                return n
        form = "invalid array length {}" if is_integer(e.type) else "array length {} must be integer"
        self.error(e, "InvalidArrayLen", form.format(self.describe(e)))
        return -1

    def map_type(self, e, define) -> Type:
        t = Map(self.var_type(e.key), self.var_type(e.value))

        def check_key() -> None:
            if t.key is not U.INVALID and t.key.underlying is not U.INVALID and not is_comparable(t.key):
                self.error(e.key, "IncomparableMapKey", f"invalid map key type {self.text(t.key)}"
                           + (" (missing comparable constraint)" if t.key.__class__ is TypeParam else ""))
        self.later(check_key)
        return t

    def chan_type(self, e, define) -> Type:
        return Chan(e.dir, self.var_type(e.elem))

    # ---- structs -----------------------------------------------------------------------------------------------------

    def struct_type(self, e, define) -> Type:
        fields, tags, seen = [], [], {}
        node = t = None
        for f in e.fields:
            if f.typ is not node:
                node = f.typ
                t = self.var_type(node)
            if f.embedded:
                name = self.embedded_name(f.typ)
                if name is None:
                    self.error(f.typ, "InvalidSyntaxTree", f"invalid embedded field type {expr_string(f.typ)}")
                    continue
                self.later(lambda t=t, at=f.typ: self.check_embedded(t, at))
            else:
                name = f.name
            v = Var(name.name, t, self.pkg, name.start, "field", f.embedded)
            if f.name is not None:
                f.name.obj = v
            if v.name != "_":
                old = seen.get(v.name)
                if old is not None:
                    self.error(v.pos, "DuplicateDecl", f"{v.name} redeclared", [(old.pos, f"other declaration of {v.name}")])
                    continue
                seen[v.name] = v
            fields.append(v)
            tags.append(K.parse_string(f.tag.text).decode("utf-8", "surrogateescape") if f.tag is not None else "")
        return Struct(fields, tags)

    def embedded_name(self, e):
        kind = e.__class__
        if kind is A.Ident:
            return e
        if kind is A.StarExpr and e.x.__class__ is not A.StarExpr:
            return self.embedded_name(e.x)
        if kind is A.SelectorExpr:
            return e.sel
        if kind is A.IndexExpr:
            return self.embedded_name(e.x)
        return None

    def check_embedded(self, t: Type, at) -> None:
        base, is_ptr = deref(t)
        u = base.underlying
        if u.__class__ is TypeParam:
            self.error(at, "MisplacedTypeParam", "embedded field type cannot be a (pointer to a) type parameter")
        elif u.__class__ is Basic and u.kind == T.UNSAFE_POINTER:
            self.error(at, "InvalidPtrEmbed", "embedded field type cannot be unsafe.Pointer")
        elif u.__class__ is Pointer:
            self.error(at, "InvalidPtrEmbed", "embedded field type cannot be a pointer")
        elif u.__class__ is Interface and is_ptr:
            self.error(at, "InvalidPtrEmbed", "embedded field type cannot be a pointer to an interface")

    # ---- functions ---------------------------------------------------------------------------------------------------

    def func_type(self, e, define) -> Type:
        return self.signature(e, None, None)[0]

    def signature(self, e, recv, func: Func | None) -> tuple[Signature, Scope]:
        """Check a function type; return it and the scope of its parameters.

        Args: recv: the receiver's Field or None; func: the function whose body sees the parameters, None for a mere type.
        """
        scope = Scope(self.scope)
        recv_var = self.receiver(recv, func) if recv is not None else None
        params, variadic = self.parameters(e.params, "param", func)
        results, _ = self.parameters(e.results, "result", func)
        if recv_var is not None and recv.name is not None:
            self.declare_in(scope, recv_var)
        for v in params:
            if v.name:
                self.declare_in(scope, v)
        for v in results:
            if v.name:
                self.declare_in(scope, v)
        sig = Signature(params, results, variadic, recv_var)
        e.mode, e.type = TYPE, sig
        return sig, scope

    def parameters(self, fields: list, kind: str, func: Func | None) -> tuple[list, bool]:
        variables, variadic = [], False
        node = t = None
        for i, f in enumerate(fields):
            if f.typ is not node:
                node = f.typ
                if node.__class__ is A.Ellipsis:
                    if kind == "param" and i == len(fields) - 1:
                        variadic = True
                        t = Slice(self.var_type(node.elem))
                        node.mode, node.type = TYPE, t
                    else:
                        self.error(node, "InvalidSyntaxTree", "can only use ... with final parameter in list")
                        t = U.INVALID
                else:
                    t = self.var_type(node)
            name = f.name
            v = Var("" if name is None else name.name, t, self.pkg, f.start if name is None else name.start, kind, False,
                    func)
            v.used = True
            if name is not None:
                name.obj = v
            variables.append(v)
        return variables, variadic

    def receiver(self, field, func: Func | None) -> Var:
        t = self.var_type(field.typ)
        name = field.name
        v = Var("" if name is None else name.name, t, self.pkg, field.start if name is None else name.start, "recv", False,
                func)
        v.used = True
        if name is not None:
            name.obj = v
        base = unparen(field.typ)
        if base.__class__ is A.StarExpr:
            base = unparen(base.x)
        self.later(lambda: self.check_receiver(base, v))
        return v

    def check_receiver(self, at, v: Var) -> None:
        t, _ = deref(v.type)
        if t is U.INVALID:
            return
        if t.__class__ is Named:
            u = t.underlying
            if t.obj.pkg is not self.pkg:
                self.error(at, "InvalidRecv", f"cannot define new methods on non-local type {self.text(t)}")
            elif u.__class__ is Pointer or u.__class__ is Interface:
                self.error(at, "InvalidRecv", f"invalid receiver type {self.text(t)} (pointer or interface type)")
            elif u.__class__ is Basic and u.kind == T.UNSAFE_POINTER:
                self.error(at, "InvalidRecv", f"invalid receiver type {self.text(t)} (unsafe.Pointer)")
        elif t.__class__ is Basic:
            self.error(at, "InvalidRecv", f"cannot define new methods on non-local type {self.text(t)}")
        else:
            self.error(at, "InvalidRecv", f"invalid receiver type {self.text(v.type)}")

    # ---- interfaces --------------------------------------------------------------------------------------------------

    def interface_type(self, e, define: Named | None) -> Type:
        methods, embeds, places = [], [], []
        t = Interface(methods, embeds)
        for f in e.methods:
            name = f.name
            if name.name == "_":
                self.error(name, "BlankIfaceMethod", "methods must have a unique non-blank name")
                continue
            sig, _ = self.signature(f.typ, None, None)
            sig.recv = Var("", define if define is not None else t, self.pkg, name.start, "recv")
            m = Func(name.name, sig, self.pkg, name.start)
            m.has_body = False
            owner = define.obj.name if define is not None else "interface"
            m.full_name = f"{self.pkg.path}.{owner}.{m.name}"
            name.obj = m
            methods.append(m)
        for x in e.embeds:
            if x.__class__ is A.BinaryExpr or x.__class__ is A.UnaryExpr:
                u = self.union(x)
            else:
                u = self.typ(x)
                if u.__class__ is TypeParam:
                    self.error(x, "MisplacedTypeParam", "term cannot be a type parameter")
                    u = U.INVALID
            if u is not U.INVALID:
                embeds.append(u)
                places.append(x)
        methods.sort(key=lambda m: m.name)
        if not methods and not embeds:
            t.all_methods = []
        else:
            self.later(lambda: self.check_interface(t, places))
        return t

    def check_interface(self, t: Interface, places: list) -> None:
        """Report methods declared twice, and embedded types that are no interfaces."""
        found: list = []  # (method, where it was declared or embedded)
        for m in sorted(t.methods, key=lambda m: m.pos):
            old = next((pair for pair in found if same_id(m, pair[0])), None)
            if old is not None:
                self.duplicate_method(m, m.pos, old[1])
            else:
                found.append((m, m.pos))
        for embedded, at in zip(t.embeds, places):
            u = embedded.underlying
            if u.__class__ is not Interface:
                if self.versions and u is not U.INVALID:
                    what = "interface element" if u.__class__ is Union else "non-interface type"
                    self.wants_version(18, at, f"embedding {what} {self.text(embedded)}")
                continue
            for m in interface_methods(u):
                old = next((pair for pair in found if same_id(m, pair[0])), None)
                if old is None:
                    found.append((m, at))
                elif not identical(m.type, old[0].type) or not self.allows(14, at):
                    self.duplicate_method(m, at, old[1])
        if t.all_methods is not None and len(t.all_methods) != len(found):
            t.all_methods = None
        interface_methods(t)

    def duplicate_method(self, m: Func, at, other) -> None:
        self.error(at, "DuplicateDecl", f"duplicate method {m.name}", [(other, f"other declaration of method {m.name}")])
