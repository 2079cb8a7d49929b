"""Build declarations and the file; see build_ast.py.

A declaration is handed up as (position of its keyword, list of declarations, end).

Source: https://go.dev/ref/spec#Declarations_and_scope
"""
from __future__ import annotations

from minigo.syntax.ast import (ArrayType, BinaryExpr, CallExpr, ChanType, ConstDecl, Field, File, FuncDecl, FuncType, Ident,
                               ImportDecl, InterfaceType, MapType, ParenExpr, StarExpr, StructType, TypeDecl, UnaryExpr,
                               VarDecl)

LATE_IMPORT = "imports must appear before other declarations"


def package_clause(keyword, name):
    return keyword, name


def import_path(path):
    return ImportDecl(path.start, path.end, path.start, None, path)


def import_named(name, path):
    return ImportDecl(name.start, path.end, name.start, name, path)


def import_dot(dot, path):
    return ImportDecl(dot, path.end, dot, Ident(dot, dot + 1, dot, "."), path)


# ---- Constants: a spec without values repeats the one before -----------------------------------------------------------
def const_inherited(names):
    return ConstDecl(names[0].start, names[-1].end, names[0].start, names, None, [], 0, True)


def const_untyped(names, eq, values):
    return ConstDecl(names[0].start, values[-1].end, names[0].start, names, None, values, 0, False)


def const_typed_only(names, typ):
    return ConstDecl(names[0].start, typ.end, names[0].start, names, typ, [], 0, False)


def const_typed(names, typ, eq, values):
    return ConstDecl(names[0].start, values[-1].end, names[0].start, names, typ, values, 0, False)


def _number(specs):
    typ, values = None, []
    for iota, spec in enumerate(specs):
        spec.iota = iota
        if spec.inherited:
            spec.typ, spec.values = typ, values
        else:
            typ, values = spec.typ, spec.values
    return specs


# ---- Variables, types, functions -----------------------------------------------------------------------------------------
def var_typed(names, typ):
    return VarDecl(names[0].start, typ.end, names[0].start, names, typ, [])


def var_full(names, typ, eq, values):
    return VarDecl(names[0].start, values[-1].end, names[0].start, names, typ, values)


def var_untyped(names, eq, values):
    return VarDecl(names[0].start, values[-1].end, names[0].start, names, None, values)


def type_def(name, typ):
    return TypeDecl(name.start, typ.end, name.start, name, [], False, typ)


def alias_decl(name, eq, typ):
    return TypeDecl(name.start, typ.end, name.start, name, [], True, typ)


def type_def_slice(name, lbrack, rbrack, elem):
    return type_def(name, ArrayType(lbrack, elem.end, lbrack, None, elem))


def type_def_counted(name, lbrack, dots, rbrack, elem):
    return type_def(name, ArrayType(lbrack, elem.end, lbrack, "...", elem))


def type_param(name, constraint):
    """A type parameter is (name, constraint), or a single expression that type_parameters takes apart."""
    return name, constraint


def type_param_cover(x):
    return x


def _is_type_elem(x) -> bool:
    """Say whether an expression can only be a type or a constraint."""
    stack = [x]
    while stack:
        x = stack.pop()
        kind = type(x)
        if kind in (ArrayType, StructType, FuncType, InterfaceType, MapType, ChanType):
            return True
        if kind is UnaryExpr:
            if x.op == "~":
                return True
            stack.append(x.x)
        elif kind in (StarExpr, ParenExpr):
            stack.append(x.x)
        elif kind is BinaryExpr:
            stack += (x.x, x.y)
    return False


def split_type_param(x, force: bool):
    """Split `P *C`, `P (C)`, `P *C|D`, read as an expression, into (P, constraint); (name, None) for a lone name.

    Where `force` is not set and the right part could as well be a value, or the shape is another: (None, x).
    """
    if type(x) is Ident:
        return x, None
    first, terms = x, []
    while type(first) is BinaryExpr and first.op == "|":
        terms.append(first)
        first = first.x
    force = force or any(_is_type_elem(term.y) for term in terms)
    if type(first) is BinaryExpr and first.op == "*" and type(first.x) is Ident and (force or _is_type_elem(first.y)):
        name, typ = first.x, StarExpr(first.pos, first.y.end, first.pos, first.y)
    elif (type(first) is CallExpr and type(first.fun) is Ident and len(first.args) == 1 and not first.dots
          and (force or _is_type_elem(first.args[0]))):
        name, typ = first.fun, ParenExpr(first.pos, first.end, first.pos, first.args[0])
    else:
        return None, x
    for term in reversed(terms):
        typ = BinaryExpr(typ.start, term.end, term.pos, "|", typ, term.y)
    return name, typ


class DeclBuilder:
    """The declarations that may have to complain, or belong to the file."""

    def single(self, keyword, decl):
        if self.pragmas:
            self.owners[keyword] = self.owners[decl.start] = decl
        return keyword, [decl], decl.end

    single_import = single

    def group(self, keyword, lparen, decls, rparen):
        if self.pragmas:
            self.owners.update((decl.start, decl) for decl in decls)
        return keyword, decls, rparen + 1

    def group_last(self, keyword, lparen, decls, last, rparen):
        return self.group(keyword, lparen, [*decls, last], rparen)

    def single_const(self, keyword, spec):
        _number([spec])
        return self.single(keyword, spec)

    def const_group(self, keyword, lparen, specs, rparen):
        return self.group(keyword, lparen, _number(specs), rparen)

    def const_group_last(self, keyword, lparen, specs, last, rparen):
        return self.group(keyword, lparen, _number([*specs, last]), rparen)

    def type_params(self, items, rbrack):
        """Return a list of Field for the items of a type parameter list, names without a constraint sharing the next."""
        fields, typ, typed, named, wrong = [], None, 0, 0, 0
        for item in reversed(items):
            if type(item) is not tuple:
                item = split_type_param(item, True)
            name, constraint = item
            if name is None:
                typed += 1
                typ, wrong = constraint, constraint.start
                name = Ident(wrong, wrong, wrong, "_")
            elif constraint is not None:
                typ, typed, named = constraint, typed + 1, named + 1
            elif typ is None:
                wrong = name.start
            fields.append(Field(name.start, (typ or name).end, name.start, name, typ, None, False))
        if wrong:
            if named == typed:
                self.error(rbrack, "missing type constraint")
            else:
                self.error(wrong, "missing type parameter name" + (" or invalid array length" if len(items) == 1 else ""))
        fields.reverse()
        return fields

    def type_parameters(self, lbrack, items, *closing):
        return self.type_params(items, closing[-1])

    def type_def_bracket(self, name, lbrack, items, rbrack, typ, comma=0):
        first = items[0]
        if len(items) == 1 and type(first) is not tuple:
            param, constraint = split_type_param(first, bool(comma))
            if param is None or constraint is None and not comma:
                if comma:
                    self.error(comma, "unexpected comma; expected ]")
                return type_def(name, ArrayType(lbrack, typ.end, lbrack, first, typ))
        return TypeDecl(name.start, typ.end, name.start, name, self.type_params(items, rbrack), False, typ)

    def type_def_bracket_comma(self, name, lbrack, items, comma, rbrack, typ):
        return self.type_def_bracket(name, lbrack, items, rbrack, typ, comma)

    def alias_decl_generic(self, name, lbrack, items, rbrack, eq, typ):
        return TypeDecl(name.start, typ.end, name.start, name, self.type_params(items, rbrack), True, typ)

    def alias_decl_generic_comma(self, name, lbrack, items, comma, rbrack, eq, typ):
        return self.alias_decl_generic(name, lbrack, items, rbrack, eq, typ)

    def _function(self, keyword, recv, name, type_params, sig, body):
        sig.type_params = type_params
        pos = self.find("(", keyword) if recv is not None else name.start
        decl = FuncDecl(keyword, (body or sig).end, pos, recv, name, sig, body, [])
        self.functions.append(decl)
        if self.pragmas:
            self.owners[keyword] = self.owners[pos] = decl
        return keyword, [decl], decl.end

    def function_decl(self, keyword, name, sig, body=None):
        return self._function(keyword, None, name, [], sig, body)

    def generic_decl(self, keyword, name, type_params, sig, body=None):
        return self._function(keyword, None, name, type_params, sig, body)

    def receiver(self, params):
        fields, start, end = params
        self._check_dots(fields, False)
        if len(fields) != 1:
            self.error(self.next_token(end, True), "method has no receiver" if not fields else "method has multiple receivers",
                       plain=True)
        return fields[0] if fields else None

    def method_decl(self, keyword, recv, name, sig, body=None):
        return self._function(keyword, recv, name, [], sig, body)

    def generic_method_decl(self, keyword, recv, name, type_params, sig, body=None):
        return self._function(keyword, recv, name, type_params, sig, body)

    def append_decls(self, decls, decl, semi):
        is_import = type(decl[1][0] if decl[1] else None) is ImportDecl
        if is_import and not self.after_import:
            self.error(decl[0], LATE_IMPORT)
        if decl[1] and not is_import:
            self.only_imports = False
        self.after_import = is_import or not decl[1] and self.after_import
        decls += decl[1]
        return decls

    def source_file(self, package, semi, decls):
        keyword, name = package
        imports = [d for d in decls if type(d) is ImportDecl]
        others = [d for d in decls if type(d) is not ImportDecl]
        end = decls[-1].end if decls else name.end
        return File(keyword, end, keyword, name, imports, others)
