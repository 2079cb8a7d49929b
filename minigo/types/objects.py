"""What an identifier can denote. Source: specification, "Declarations and scope"."""
from __future__ import annotations


class Object:
    """pkg: Package or None (universe); pos: of the declaring identifier; type: types.Type or None until checked."""
    __slots__ = ("name", "type", "pkg", "pos")

    def __init__(self, name: str, type=None, pkg=None, pos: int = 0):
        self.name, self.type, self.pkg, self.pos = name, type, pkg, pos

    @property
    def exported(self) -> bool:
        c = self.name[:1]
        return c.isupper()


class Var(Object):
    """kind: 'local' 'param' 'result' 'recv' 'field' 'global'. func: the Func whose body declares it (locals, params).

    Facts of the checker for captures: `used`; `assigned`: assigned after its declaration, anywhere; `addrtaken`: `&x`, sliced
    array, or method call with implicit address.
    """
    __slots__ = ("kind", "embedded", "used", "assigned", "addrtaken", "func")

    def __init__(self, name, type=None, pkg=None, pos=0, kind="local", embedded=False, func=None):
        Object.__init__(self, name, type, pkg, pos)
        self.kind, self.embedded, self.func = kind, embedded, func
        self.used = self.assigned = self.addrtaken = False


class Const(Object):
    __slots__ = ("value",)

    def __init__(self, name, type=None, pkg=None, pos=0, value=None):
        Object.__init__(self, name, type, pkg, pos)
        self.value = value


class TypeName(Object):
    """type is the Named, or any type for an alias (is_alias).

    argument: it stands for a type parameter in an instance, so that conversions to it are no
    constants.
    """
    __slots__ = ("is_alias", "argument")

    def __init__(self, name, type=None, pkg=None, pos=0, is_alias=False):
        Object.__init__(self, name, type, pkg, pos)
        self.is_alias, self.argument = is_alias, False


class Func(Object):
    """A function, method (type.recv set), interface method, or function literal.

    full_name: as in traces: `main.f`, `main.(*T).m`, `main.f.func1`; symbol is "go." + full_name.
    decl: ast.FuncDecl or ast.FuncLit (None when imported or interface method). outer: enclosing Func of a literal.
    ptr_recv: method on *T. linkname: C symbol of a body-less function. pragmas: set such as {"noinline"}.
    escape_tags, placed, returned: set by escape/ (serialised with the package): see escape/leaks.py, escape/results.py.
    type_params: those of the receiver of a generic type's method, then its own; `instances` of a generic function by the keys of
    their arguments. origin, targs: of an instance, the declared Func it was made from and the arguments for its type_params;
    a generic method of an instance has those for the receiver's only.
    """
    __slots__ = ("full_name", "decl", "outer", "ptr_recv", "linkname", "pragmas", "escape_tags", "placed", "returned", "has_body", "type_params",
                 "instances", "origin", "targs")

    def __init__(self, name, type=None, pkg=None, pos=0, full_name="", decl=None, outer=None):
        Object.__init__(self, name, type, pkg, pos)
        self.full_name, self.decl, self.outer = full_name, decl, outer
        self.ptr_recv, self.linkname, self.pragmas, self.escape_tags, self.has_body = False, None, frozenset(), None, True
        self.type_params, self.instances, self.origin, self.targs = (), None, None, ()
        self.placed = self.returned = None


class PkgName(Object):
    """An import in file scope; imported: the Package."""
    __slots__ = ("imported", "used")

    def __init__(self, name, pkg=None, pos=0, imported=None):
        Object.__init__(self, name, None, pkg, pos)
        self.imported, self.used = imported, False


class Builtin(Object):
    __slots__ = ()


class Nil(Object):
    __slots__ = ()


class Package:
    """scope: dict name -> Object of package level. imports: list of Package, in path order. files: list of ast.File (own only).

    init_order: list of (list[Var], Expr) in initialisation order; inits: list of Func (`init.0`, …).
    funcs: list of Func with bodies declared here, methods included, in source order (literals excluded).
    instances: list of Func made here from generic functions and methods of any package. missing: a stand-in for one that cannot be
    imported: any name may be one of its. local_types: numbers of the types declared in functions (localtypes.py), by position;
    None until asked for.
    """
    __slots__ = ("path", "name", "scope", "imports", "files", "init_order", "inits", "funcs", "instances", "complete", "missing",
                 "local_types")

    def __init__(self, path: str, name: str):
        self.path, self.name, self.scope = path, name, {}
        self.imports, self.files, self.init_order, self.inits, self.funcs, self.complete = [], [], [], [], [], False
        self.instances, self.missing, self.local_types = [], False, None


class Selection:
    """What x.f means. kind: 'field' 'method' 'methodexpr'. obj: Var or Func.

    path: list of field indices through embedded structs to the field, or to the receiver of the method; indirect: a pointer
    was followed on the way (only embedded ones; the implicit * of x itself included).
    """
    __slots__ = ("kind", "recv", "obj", "path", "indirect")

    def __init__(self, kind, recv, obj, path, indirect):
        self.kind, self.recv, self.obj, self.path, self.indirect = kind, recv, obj, path, indirect
