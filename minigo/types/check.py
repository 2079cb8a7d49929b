"""Check a package: `check_package` resolves its names, types every expression and annotates the tree.

    files ─ imports ─ package-level objects ─ types, then values ─ function bodies ─ initialisation order

Provides, on the tree: `mode`, `type`, `const` of every expression (with the type an untyped operand got from its context; a
`v, ok` form has a Tuple); `Ident.obj`, `SelectorExpr.selection`, `FuncLit.func`, `FuncDecl.func`, `AssignStmt.new`,
`CaseClause.var`, `BranchStmt.target`, `ImportDecl.obj`; on variables the facts that captures need.

Source: specification, "Packages", "Program initialization and execution".
"""
from __future__ import annotations

import re

from minigo.diag import Diagnostics, InternalError
from minigo.source import SourceSet
from minigo.syntax import ast as A
from minigo.types import universe as U
from minigo.types.assign import Assignments
from minigo.types.builtins import BuiltinCalls
from minigo.types.call import Calls
from minigo.types.conversions import Conversions
from minigo.types.decl import Declarations, DeclInfo
from minigo.types.directives import check_directives, linknames
from minigo.types.expr import Expressions, start_of
from minigo.types.generics import Generics
from minigo.types.imports import Imports
from minigo.types.index import Indexing
from minigo.types.inference import Inference
from minigo.types.initorder import order_variables
from minigo.types.instancegraph import InstanceGraph
from minigo.types.instantiation import Instantiation
from minigo.types.lasttypes import check_interfaces, check_sizes
from minigo.types.literals import CompositeLiterals
from minigo.types.objects import Const, Func, Package, PkgName, TypeName, Var
from minigo.types.operators import Operators
from minigo.types.scope import Scope
from minigo.types.stmt import Statements
from minigo.types.typestring import write_signature, write_type
from minigo.types.typexpr import TypeExpressions
from minigo.types.untyped import UntypedOperands

NEWEST = 27  # the version of the language, go1.27
_PRAGMAS = frozenset(("noinline", "nosplit", "noescape", "norace", "nocheckptr", "yeswritebarrierrec", "systemstack"))


# What is wrong only when written: in an instance two cases may become one, an assertion may have become impossible.
_ONLY_WRITTEN = frozenset(("DuplicateCase", "ImpossibleAssert"))


def check_package(path: str, files: list, importer, diags: Diagnostics, sources: SourceSet, parse=None,
                  language: int | None = None) -> Package:
    """Check the files of one package and return it; problems go to `diags`.

    Args: path: the import path, "main" for a program; importer: `importer(path, pos) -> Package`, raising ImportError
        whose text is the message, `package foo is not in std`; parse: `parse(path) -> [ast.File]` of an imported package, for
        instances of its generic functions; language: N of the language version go1.N that the package keeps to, None for packages
        of the library, where a function without body is C or made by the code generator.
    """
    checker = Checker(path, files, importer, diags, sources, parse, language)
    checker.run()
    return checker.pkg


class Checker(Expressions, Operators, UntypedOperands, Calls, BuiltinCalls, Conversions, Indexing, CompositeLiterals,
              Assignments, TypeExpressions, Imports, Declarations, Statements, Generics,
              Inference, Instantiation):
    """The state of one check. Its methods are in one file per notion of the language.

    scope, func, sig, iota, errpos, decl: where we are (saved and restored together); locals: variables of the function under
    way; delayed: checks to run after the statement or declaration; path: package-level objects under way; shifted: untyped
    constants that a non-constant shift waits to type; literals: Funcs made for literals; range_body: of the innermost loop over
    a function in the function under way.

    Of generic functions: partial: IndexExpr -> type arguments given; pending_generic: generic functions that are arguments of
    the call under way; blank_parameters: what `_` in a receiver's type stands for; inside: the instance under way; instances and
    todo: those needed, and those not checked yet; checkers: of other packages' instances, whose `root` is this one.
    """
    __slots__ = ("pkg", "files", "importer", "diags", "sources", "scope", "func", "sig", "iota", "errpos", "decl", "locals",
                 "delayed", "path", "path_index", "obj_map", "methods", "shifted", "has_call", "literals", "local_types",
                 "valid_types", "imports", "file_scopes", "dot_imports", "errors", "branch_errors", "value_cycle", "range_body",
                 "range_counts", "unresolved", "late_errors", "parse", "root", "partial", "pending_generic",
                 "blank_parameters", "inside", "instances", "todo", "checkers", "local_generics", "language", "versions", "graph", "large_arrays", "right_sides", "instance_places")

    def __init__(self, path: str, files: list, importer, diags: Diagnostics, sources: SourceSet, parse=None, language: int | None = None):
        self.parse, self.root, self.inside = parse, None, None
        # Only files for which not all of the language is allowed are in `versions`.
        self.language, self.versions, self.large_arrays = language, {}, False
        self.partial, self.pending_generic, self.blank_parameters, self.checkers = {}, {}, {}, {}
        self.instances, self.todo, self.local_generics = set(), [], []
        self.pkg = Package(path, files[0].package.name if files else path)
        self.pkg.files = files
        self.right_sides, self.instance_places = {}, {}  # of defined types: as declared; of instances: where first written
        self.graph = InstanceGraph(self.pkg)
        self.files, self.importer, self.diags, self.sources = files, importer, diags, sources
        self.scope, self.func, self.sig, self.iota, self.errpos, self.decl = None, None, None, None, 0, None
        self.locals, self.delayed, self.path, self.path_index, self.obj_map = [], [], [], {}, {}
        self.methods, self.shifted, self.has_call, self.literals, self.local_types = {}, set(), False, [], 0
        self.valid_types, self.imports, self.file_scopes, self.dot_imports = set(), [], {}, {}
        self.errors, self.branch_errors, self.value_cycle = [], [], False
        self.range_body, self.range_counts = None, {}
        self.unresolved, self.late_errors = [], []

    # ---- reports -----------------------------------------------------------------------------------------------------

    def error(self, at, code: str, message: str, notes=()) -> None:
        """Report at a node or position, unless the message only repeats that something is invalid."""
        if (self.errors or self.diags.remarks) and ("invalid operand" in message or "invalid type" in message):
            return
        if self.inside is not None and code in _ONLY_WRITTEN:
            return
        if code == "InvalidSyntaxTree":
            message = "invalid syntax tree: " + message
        pos = self.errpos or (at if at.__class__ is int else start_of(at))
        if self.versions and message.endswith(" or later"):
            message += self.version_hint(pos)
        self.errors.append((pos, message, code, [(p if p.__class__ is int else start_of(p), text) for p, text in notes]))

    # ---- versions of the language ------------------------------------------------------------------------------------

    def find_versions(self) -> None:
        """Find what version each file keeps to: that of its //go:build line, but 1.21 at least, else the module's."""
        for f in self.files:
            version = self.language if f.go_version is None else max(f.go_version, 21)
            if version is not None and version < NEWEST:
                self.versions[f.source] = version
            if f.go_version is not None and f.go_version > NEWEST:
                self.error(f.package, "TooNew", f"file requires newer Go version go1.{f.go_version}")

    def allows(self, version: int, at) -> bool:
        """Report whether the file of a node or position keeps to go1.`version` or later."""
        if not self.versions:
            return True
        return self.versions.get(self.sources.source_at(at if at.__class__ is int else at.start), NEWEST) >= version

    def wants_version(self, version: int, at, what: str) -> bool:
        """Report what needs a later version of the language than the file keeps to; return whether it need not."""
        if self.allows(version, at):
            return True
        self.error(at, "UnsupportedFeature", f"{what} requires go1.{version} or later")
        return False

    def version_hint(self, pos: int) -> str:
        """Say where the version comes from that a file keeps to."""
        source = self.sources.source_at(pos)
        file = next(f for f in self.files if f.source is source)
        if file.go_version == self.versions[source]:
            return f" (file declares //go:build go1.{file.go_version})"
        return f" (-lang was set to go1.{self.language}; check go.mod)"

    def late_error(self, pos: int, code: str, message: str) -> None:
        """Keep a report that Go makes only for programs without other errors, when it generates code."""
        self.late_errors.append((pos, message, code, ()))

    def branch_error(self, pos: int, message: str, end: int) -> None:
        """Keep a report about a branch or label in the function that ends at `end`."""
        self.branch_errors.append((end, (pos, message, "InvalidBranch", ())))

    def internal(self, node, what) -> None:
        raise InternalError(f"types: no case for {what}", getattr(node, "start", 0))

    def report(self) -> None:
        """Hand the reports over. Go's parser finds the errors of labels and branches at the end of each function: they come first."""
        found = [report for _, report in sorted(self.branch_errors, key=lambda pair: pair[0])] + self.errors
        for pos, message, code, notes in found or (self.late_errors if self.diags.ok else ()):
            self.diags.error(pos, message, code, notes)
        if self.diags.ok:
            for pos, message in self.diags.remarks:
                self.diags.error(pos, message, "BrokenImport")
            self.diags.remarks.clear()

    def text(self, t) -> str:
        return write_type(t, self.pkg)

    def run_time_text(self, t) -> str:
        """Write a type as %T does, but names of this package bare."""
        return re.sub(rf"\b{self.pkg.name}\.", "", write_type(t, "name"))

    def place(self, pos: int) -> str:
        return self.sources.place(pos)

    def object_text(self, obj) -> str:
        """Write an object as messages do. Example: `var x int`"""
        kind = obj.__class__
        if kind is Func:
            return f"func {obj.name}{write_signature(obj.type, self.pkg, True)}"
        word = {Var: "var", Const: "const", TypeName: "type"}.get(kind, "")
        t = "" if obj.type is None else f" {self.text(obj.type if kind is not TypeName else obj.type.underlying)}"
        return f"{word} {obj.name}{t}".strip()

    # ---- the phases --------------------------------------------------------------------------------------------------

    def run(self) -> None:
        if self.collect_imports():
            self.find_versions()
            self.collect_objects()
            self.declare_objects()
            self.process_delayed()
            self.unused_imports()
            if not self.errors and not self.branch_errors:
                self.instance_cycle()
            if not self.errors and not self.branch_errors and not self.diags.remarks:
                self.check_instances()
            self.initialisation_order()
            self.name_literals()
            for checker in self.checkers.values():
                checker.name_literals()
            if self.language is not None:
                self.last_checks()
            if self.pkg.name == "main" and "main" not in self.pkg.scope and not self.errors and not self.branch_errors \
                    and not self.late_errors and self.diags.ok and not self.diags.compiler_alone:
                # The linker finds this one, when everything else is right.
                self.error(0, "MissingMain", "function main is undeclared in the main package")
            self.pkg.complete = True
        self.report()

    def last_checks(self) -> None:
        """Look at what Go does when it is done with the types; it goes on from one of these to the next only without errors."""
        if self.errors or self.branch_errors:
            return
        of_code, self.late_errors = self.late_errors, []
        for check in (check_interfaces, check_directives, check_sizes):
            if not self.late_errors and (not self.diags.remarks or check is check_directives):
                for f in self.files:
                    check(self, f)
        if not self.late_errors or check is check_sizes:
            self.late_errors += of_code

    def later(self, action) -> None:
        self.delayed.append(action)

    def process_delayed(self) -> None:
        """Run what was put off, and what that puts off in turn."""
        while self.delayed:
            batch, self.delayed = self.delayed, []
            for action in batch:
                action()

    def collect_objects(self) -> None:
        """Enter all package-level names, without looking at what they are."""
        methods = []
        for f in self.files:
            self.scope = self.file_scopes[f]
            names = linknames(f) if f.directives else {}
            for d in f.decls:
                kind = d.__class__
                if kind is A.ConstDecl:
                    self.collect_consts(d)
                elif kind is A.VarDecl:
                    self.collect_vars(d)
                elif kind is A.TypeDecl:
                    obj = d.name.obj = TypeName(d.name.name, None, self.pkg, d.name.start, d.alias)
                    self.declare_global(obj, DeclInfo(self.scope, d))
                elif kind is A.FuncDecl:
                    self.collect_func(d, names, methods)
                else:
                    self.internal(d, kind)
        for f in self.files:
            for name, obj in self.file_scopes[f].names.items():
                other = self.pkg.scope.get(name)
                if other is not None:
                    how = "import" if obj.__class__ is PkgName else "dot-import"
                    package = obj.imported if obj.__class__ is PkgName else obj.pkg
                    self.error(other.pos, "DuplicateDecl",
                               f'{name} already declared through {how} of package {package.name} ("{package.path}")',
                               [(obj.pos, f"other declaration of {name}")] if obj.__class__ is PkgName else ())
        for func, typ in methods:
            owner = self.method_owner(func, typ)
            if owner is not None:
                func.full_name = f"{self.pkg.path}.{f'(*{owner.name})' if func.ptr_recv else owner.name}.{func.name}"
                if func.name != "_":
                    self.methods.setdefault(owner, []).append(func)

    def declare_global(self, obj, info: DeclInfo) -> None:
        name = obj.name
        if name == "init" or name == "main" and self.pkg.name == "main":
            self.error(obj.pos, "InvalidInitDecl" if name == "init" else "InvalidMainDecl",
                       f"cannot declare {name} - must be func")
            obj.type = U.INVALID
            return
        self.declare_in(self.pkg_scope(), obj)
        info.order = len(self.obj_map)
        self.obj_map[obj] = info

    def pkg_scope(self) -> Scope:
        return self.scope.parent

    def collect_consts(self, d) -> None:
        values = d.values or []
        for i, name in enumerate(d.names):
            obj = name.obj = Const(name.name, None, self.pkg, name.start)
            info = DeclInfo(self.scope, d, d.typ, values[i] if i < len(values) else None)
            info.inherited, info.iota = d.inherited, d.iota
            self.declare_global(obj, info)
        self.arity(d.names[0].start, d.names, values, True, d.inherited)

    def collect_vars(self, d) -> None:
        values = d.values or []
        variables = [Var(n.name, None, self.pkg, n.start, "global") for n in d.names]
        shared = None
        if len(values) == 1 and len(variables) > 1:
            shared = DeclInfo(self.scope, d, d.typ, values[0])
            shared.lhs = variables
        for i, (name, v) in enumerate(zip(d.names, variables)):
            name.obj, v.used = v, True
            info = shared or DeclInfo(self.scope, d, d.typ, values[i] if i < len(values) else None)
            if shared is not None and i > 0:
                order = shared.order
                self.declare_global(v, shared)
                shared.order = order
            else:
                self.declare_global(v, info)
        if d.typ is None or values:
            self.arity(d.names[0].start, d.names, values, False, False)

    def collect_func(self, d, names: dict, methods: list) -> None:
        name = d.name.name
        pkg = self.pkg
        func = d.func = d.name.obj = Func(name, None, pkg, d.name.start, f"{pkg.path}.{name}", d)
        func.has_body = d.body is not None
        func.pragmas = _PRAGMAS.intersection(d.pragmas)
        if not func.has_body:
            func.linkname = names.get(name) or None
        info = DeclInfo(self.scope, d)
        info.order = len(self.obj_map)
        self.obj_map[func] = info
        if d.recv is not None:
            methods.append((func, d.recv.typ))
            if d.sig.type_params:
                self.wants_version(27, d.sig.type_params[0], "generic method")
        elif name == "init" or name == "main" and pkg.name == "main":
            code = "InvalidInitDecl" if name == "init" else "InvalidMainDecl"
            if d.sig.type_params:
                self.error(d.sig.type_params[0], code, f"func {name} must have no type parameters")
            if d.sig.params or d.sig.results:
                self.error(d.name, code, f"func {name} must have no arguments and no return values")
            if name == "init":
                if d.body is None:
                    self.error(d.name, "MissingInitBody", "func init must have a body")
                func.full_name = f"{pkg.path}.init.{len(pkg.inits)}"
                pkg.inits.append(func)
            else:
                self.declare_in(self.pkg_scope(), func)
        else:
            if d.sig.type_params:
                self.wants_version(18, d.sig.type_params[0], "type parameter")
            self.declare_in(self.pkg_scope(), func)
        if func.has_body and name != "_":
            pkg.funcs.append(func)

    def declare_objects(self) -> None:
        """Declare everything: types first, then aliases, signatures of methods, and the rest in source order."""
        objects = list(self.obj_map)
        types = [o for o in objects if o.__class__ is TypeName]
        self.direct_cycles(types)
        for obj in types:
            if obj.type is not None:
                self.collect_methods(obj)
        for obj in types:
            if not obj.is_alias:
                self.obj_decl(obj)
        for obj in types:
            if obj.is_alias:
                self.obj_decl(obj)
        self.resolve_types()
        for obj in objects:
            if obj.__class__ is Func and self.obj_map[obj].node.recv is not None:
                self.obj_decl(obj)
        for obj in objects:
            if obj.__class__ is not TypeName:
                self.obj_decl(obj)

    def initialisation_order(self) -> None:
        self.pkg.init_order = order_variables(self.obj_map, self.init_cycle, self.value_cycle)

    def init_cycle(self, cycle: list) -> None:
        obj = cycle[0]
        if len(cycle) == 1:
            self.error(obj.pos, "InvalidInitCycle", f"initialization cycle: {obj.name} refers to itself")
            return
        notes, at = [], obj
        for following in reversed(cycle):
            notes.append((at.pos, f"{at.name} refers to {following.name}"))
            at = following
        self.error(obj.pos, "InvalidInitCycle", f"initialization cycle for {obj.name}", notes)

    # ---- function literals -------------------------------------------------------------------------------------------

    def new_literal(self, e) -> Func:
        func = e.func = Func("", None, self.pkg, e.start, "", e, self.func)
        self.literals.append((func, self.decl, self.range_body))
        return func

    def new_range_body(self) -> "RangeBody":
        n = self.range_counts[self.func] = self.range_counts.get(self.func, 0) + 1
        return RangeBody(self.func, n)

    def name_literals(self) -> None:
        """Name literals as traces do: `main.f.func1`, nested `main.f.func1.1`, in initialisers `main.init.func1`.

        They count in source order, those of initialisers in initialisation order.  The body of a loop over a function is a
        function of its own, `main.f-range1`, and so are literals in it, `main.f-range1.1`.
        """
        order = [] if self.root is not None else self.pkg.init_order
        rank = {self.obj_map[variables[0]]: i for i, (variables, _) in enumerate(order)}
        last = len(rank)
        counts: dict = {}
        # A literal begins behind its outer one, so that the name of the outer one is known.
        for func, decl, body in sorted(self.literals, key=lambda p: (rank.get(p[1], last), p[0].pos)):
            place = body or func.outer
            n = counts[place] = counts.get(place, 0) + 1
            if body is not None:
                func.name = str(n)
                func.full_name = f"{body.name}.{n}"
            elif place is None:
                func.name, func.full_name = f"func{n}", f"{self.pkg.path}.init.func{n}"
            else:
                func.name = str(n) if place.decl.__class__ is A.FuncLit else f"func{n}"
                func.full_name = f"{place.full_name}.{func.name}"


class RangeBody:
    """The body of a loop over a function, which becomes a function. number: among those of `func`, in source order."""
    __slots__ = ("func", "number")

    def __init__(self, func: Func, number: int):
        self.func, self.number = func, number

    @property
    def name(self) -> str:
        return f"{self.func.full_name}-range{self.number}"


_C = Checker
Checker.EXPR = {
    A.Ident: _C.ident, A.BasicLit: _C.basic_lit, A.CompositeLit: _C.composite_lit, A.KeyValueExpr: _C.key_value,
    A.FuncLit: _C.func_lit, A.ParenExpr: _C.paren, A.SelectorExpr: _C.selector, A.IndexExpr: _C.index_expr,
    A.SliceExpr: _C.slice_expr, A.TypeAssertExpr: _C.type_assert, A.CallExpr: _C.call, A.StarExpr: _C.star,
    A.UnaryExpr: _C.unary, A.BinaryExpr: _C.binary_expr, A.ArrayType: _C.type_literal, A.StructType: _C.type_literal,
    A.FuncType: _C.type_literal, A.InterfaceType: _C.type_literal, A.MapType: _C.type_literal,
    A.ChanType: _C.type_literal, A.Ellipsis: _C.ellipsis,
}
Checker.TYPES = {
    A.Ident: _C.named_type, A.SelectorExpr: _C.selected_type, A.IndexExpr: _C.instantiated_type, A.ParenExpr: _C.paren_type,
    A.StarExpr: _C.pointer_type, A.ArrayType: _C.array_type, A.StructType: _C.struct_type, A.FuncType: _C.func_type,
    A.InterfaceType: _C.interface_type, A.MapType: _C.map_type, A.ChanType: _C.chan_type,
}
Checker.STMTS = {
    A.BlockStmt: _C.block, A.EmptyStmt: _C.empty_stmt, A.ExprStmt: _C.expr_stmt, A.SendStmt: _C.send_stmt,
    A.IncDecStmt: _C.inc_dec, A.AssignStmt: _C.assign_stmt, A.LabeledStmt: _C.labeled_stmt, A.BranchStmt: _C.branch_stmt,
    A.GoStmt: _C.go_stmt, A.DeferStmt: _C.defer_stmt, A.ReturnStmt: _C.return_stmt, A.IfStmt: _C.if_stmt,
    A.SwitchStmt: _C.switch_stmt, A.TypeSwitchStmt: _C.type_switch_stmt, A.SelectStmt: _C.select_stmt,
    A.ForStmt: _C.for_stmt, A.RangeStmt: _C.range_stmt, A.DeclStmt: _C.decl_stmt,
}
