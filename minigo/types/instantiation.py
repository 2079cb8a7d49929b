"""Bodies of instances: each is checked as if it had been written with the type arguments in place of the parameters.

Source: specification, "Instantiations"; docs/internals.md, "What is compiled when".
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.syntax import ast as A
from minigo.syntax.copy import copy_tree
from minigo.types.decl import DeclInfo
from minigo.types.instances import is_parameterized
from minigo.types.objects import Func, TypeName
from minigo.types.scope import Scope
from minigo.types.types import Named


class Instantiation:
    """Part of the Checker."""
    __slots__ = ()

    def need_instance(self, func: Func) -> None:
        """Let an instance be compiled with this package, unless its arguments are parameters themselves."""
        root = self.root or self
        if func not in root.instances and not any(map(is_parameterized, func.targs)):
            root.instances.add(func)
            root.todo.append(func)

    def check_instances(self) -> None:
        """Check the bodies of all instances; those may need others. Requires: no errors so far."""
        while True:
            for func in self.methods_of_instances():
                self.need_instance(func)
            if not self.todo:
                return
            while self.todo:
                func = self.todo.pop(0)
                checker = self if func.pkg is self.pkg else self.foreign(func.pkg)
                checker.instance(func)
                checker.process_delayed()
                if checker.errors:
                    pos, message, code, _ = checker.errors[0]
                    if code == "InvalidInstanceCycle":
                        param = func.origin.type_params[0].obj
                        self.errors = [(param.pos, "instantiation cycle", code, [(pos, f"{param.name} instantiated anew each time")])]
                        return
                    raise InternalError(f"the instance {func.full_name} of a generic function: {message}", pos)

    def methods_of_instances(self):
        """Yield the methods of all instances of types that this package and those it imports have made."""
        seen, pending = set(), [self.pkg]
        while pending:
            pkg = pending.pop()
            if pkg in seen:
                continue
            seen.add(pkg)
            pending += pkg.imports
            generic = [o.type for o in pkg.scope.values() if o.__class__ is TypeName and o.type.__class__ is Named and o.type.type_params]
            if pkg is self.pkg:
                generic += self.local_generics
            for origin in generic:
                for named in list(origin.instances.values()):
                    if not any(map(is_parameterized, named.targs)):
                        yield from (m for m in named.methods if not m.type.type_params)

    def instance(self, func: Func) -> None:
        """Check the body of an instance on a copy of its syntax."""
        origin = func.origin
        info = self.obj_map[origin]
        node = func.decl = copy_tree(info.node)
        node.func = node.name.obj = func
        own = self.obj_map[func] = DeclInfo(info.scope, node)
        own.order = info.order
        saved = self.environment()
        self.restore((Scope(info.scope), None, None, None, 0, own))
        base = self.receiver_index(node)
        names = [*(base.indices if base is not None else ()), *(f.name for f in node.sig.type_params)]
        for e, t in zip(names, func.targs):
            obj = TypeName(e.name, t, self.pkg, e.start, True)
            obj.argument = True
            self.scope.names.setdefault(e.name, obj)
            self.blank_parameters[e] = t
        self.inside, self.local_types = func, 0
        sig, scope = self.signature(node.sig, node.recv, func)
        func.type = sig
        root = self.root or self
        root.pkg.instances.append(func)
        if node.body is not None:
            self.func_body(func, sig, scope, node.body, own, None)
        self.inside = None
        self.restore(saved)

    def foreign(self, pkg):
        """Return the checker for instances of another package's generic functions."""
        checker = self.checkers.get(pkg)
        if checker is None:
            # What that package imports it may import, internal packages too, whatever this one may.
            known = {p.path: p for p in pkg.imports}
            checker = self.checkers[pkg] = self.__class__(
                pkg.path, self.parse(pkg.path), lambda path, pos: known.get(path) or self.importer(path, pos), self.diags, self.sources)
            checker.pkg, checker.root = pkg, self
            checker.enter_package()
        return checker

    def enter_package(self) -> None:
        """Find the declarations of the generic functions of a package that has been checked before."""
        if not self.collect_imports():
            raise InternalError(f"package {self.pkg.path} no longer finds its imports")
        for f in self.files:
            scope = self.file_scopes[f]
            for d in f.decls:
                if d.__class__ is not A.FuncDecl:
                    continue
                if d.recv is None:
                    func = self.pkg.scope.get(d.name.name)
                else:
                    _, name = self.receiver_base(d.recv.typ)
                    owner = self.pkg.scope.get(name.name) if name is not None else None
                    methods = owner.type.methods if owner.__class__ is TypeName and owner.type.__class__ is Named else ()
                    func = next((m for m in methods if m.name == d.name.name), None)
                if func.__class__ is Func and func.type_params:
                    self.obj_map[func] = DeclInfo(scope, d)
