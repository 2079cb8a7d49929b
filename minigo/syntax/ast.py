"""The syntax tree: one slotted class per production of the specification, plus what the checker writes on it.

Every node has three positions, offsets in the `source.SourceSet` (0 is "no position"):
`start` and `end` delimit its text; `pos` is where Go's own messages put it: the operator of an operation, the `(` of a
call, the `[` of an index or slice expression, the `.` of a selector or assertion, the `{` of a composite literal, `=` or
`:=` of an assignment, else `start`.

Expressions carry three slots for the checker (`types/`): `mode` (a constant below), `type` (a `types.types.Type`) and
`const` (value of a constant expression: bool, str-bytes, int, Fraction; else None). They are None after parsing.

Source: https://go.dev/ref/spec, section names in the comments.
"""

# Modes of a checked expression; INVALID: an error was reported for it.
INVALID = -1
NOVALUE, BUILTIN, TYPE, CONST, VARIABLE, MAPINDEX, VALUE, NIL, COMMAOK = range(9)


class Node:
    __slots__ = ("start", "end", "pos")


class Expr(Node):
    __slots__ = ("mode", "type", "const")


class Stmt(Node):
    __slots__ = ()


class Decl(Node):
    __slots__ = ()


# ---- Expressions -----------------------------------------------------------------------------------------------------


class Ident(Expr):
    """obj: the object it denotes or declares."""
    __slots__ = ("name", "obj")
    _fields = ("name",)

    def __init__(self, start, end, pos, name):
        self.start = start; self.end = end; self.pos = pos; self.name = name
        self.mode = self.type = self.const = None; self.obj = None


class BasicLit(Expr):
    """kind: 'int' 'float' 'imag' 'char' 'string'; text as written."""
    __slots__ = _fields = ("kind", "text")

    def __init__(self, start, end, pos, kind, text):
        self.start = start; self.end = end; self.pos = pos; self.kind = kind; self.text = text
        self.mode = self.type = self.const = None


class CompositeLit(Expr):
    """typ None where elided; elts are Expr or KeyValueExpr."""
    __slots__ = _fields = ("typ", "elts", "rbrace")

    def __init__(self, start, end, pos, typ, elts, rbrace):
        self.start = start; self.end = end; self.pos = pos; self.typ = typ; self.elts = elts; self.rbrace = rbrace
        self.mode = self.type = self.const = None


class KeyValueExpr(Expr):
    __slots__ = _fields = ("key", "value")

    def __init__(self, start, end, pos, key, value):
        self.start = start; self.end = end; self.pos = pos; self.key = key; self.value = value
        self.mode = self.type = self.const = None


class FuncLit(Expr):
    """sig FuncType, body BlockStmt; func: the objects.Func made for it."""
    __slots__ = ("sig", "body", "func")
    _fields = ("sig", "body")

    def __init__(self, start, end, pos, sig, body):
        self.start = start; self.end = end; self.pos = pos; self.sig = sig; self.body = body
        self.mode = self.type = self.const = None; self.func = None


class ParenExpr(Expr):
    __slots__ = _fields = ("x",)

    def __init__(self, start, end, pos, x):
        self.start = start; self.end = end; self.pos = pos; self.x = x; self.mode = self.type = self.const = None


class SelectorExpr(Expr):
    """selection: a types.lookup.Selection for fields and methods; None for a qualified identifier."""
    __slots__ = ("x", "sel", "selection")
    _fields = ("x", "sel")

    def __init__(self, start, end, pos, x, sel):
        self.start = start; self.end = end; self.pos = pos; self.x = x; self.sel = sel
        self.mode = self.type = self.const = None; self.selection = None


class IndexExpr(Expr):
    """indices: list; more than one only for type arguments. func: the Func where it instantiates a function."""
    __slots__ = ("x", "indices", "func")
    _fields = ("x", "indices")

    def __init__(self, start, end, pos, x, indices):
        self.start = start; self.end = end; self.pos = pos; self.x = x; self.indices = indices
        self.mode = self.type = self.const = self.func = None


class SliceExpr(Expr):
    """lo, hi, max may be None."""
    __slots__ = _fields = ("x", "lo", "hi", "max", "three")

    def __init__(self, start, end, pos, x, lo, hi, max, three):
        self.start = start; self.end = end; self.pos = pos; self.x = x; self.lo = lo; self.hi = hi; self.max = max
        self.three = three; self.mode = self.type = self.const = None


class TypeAssertExpr(Expr):
    """typ None is x.(type)."""
    __slots__ = _fields = ("x", "typ")

    def __init__(self, start, end, pos, x, typ):
        self.start = start; self.end = end; self.pos = pos; self.x = x; self.typ = typ
        self.mode = self.type = self.const = None


class CallExpr(Expr):
    """dots: position of `...` or 0. Also conversions, builtins. computed: of an instance, where it is no constant as written."""
    __slots__ = ("fun", "args", "dots", "rparen", "computed")
    _fields = ("fun", "args", "dots", "rparen")

    def __init__(self, start, end, pos, fun, args, dots, rparen):
        self.start = start; self.end = end; self.pos = pos; self.fun = fun; self.args = args; self.dots = dots
        self.rparen = rparen; self.mode = self.type = self.const = None; self.computed = False


class StarExpr(Expr):
    """Dereference or pointer type."""
    __slots__ = _fields = ("x",)

    def __init__(self, start, end, pos, x):
        self.start = start; self.end = end; self.pos = pos; self.x = x; self.mode = self.type = self.const = None


class UnaryExpr(Expr):
    """op: + - ! ^ & <- ~"""
    __slots__ = _fields = ("op", "x")

    def __init__(self, start, end, pos, op, x):
        self.start = start; self.end = end; self.pos = pos; self.op = op; self.x = x
        self.mode = self.type = self.const = None


class BinaryExpr(Expr):
    __slots__ = _fields = ("op", "x", "y")

    def __init__(self, start, end, pos, op, x, y):
        self.start = start; self.end = end; self.pos = pos; self.op = op; self.x = x; self.y = y
        self.mode = self.type = self.const = None

# ---- Types (they are expressions) ------------------------------------------------------------------------------------


class ArrayType(Expr):
    """len None: slice; the string '...': counted by the literal."""
    __slots__ = _fields = ("len", "elem")

    def __init__(self, start, end, pos, len, elem):
        self.start = start; self.end = end; self.pos = pos; self.len = len; self.elem = elem
        self.mode = self.type = self.const = None


class StructType(Expr):
    __slots__ = _fields = ("fields",)

    def __init__(self, start, end, pos, fields):
        self.start = start; self.end = end; self.pos = pos; self.fields = fields
        self.mode = self.type = self.const = None


class FuncType(Expr):
    """lists of Field."""
    __slots__ = _fields = ("type_params", "params", "results")

    def __init__(self, start, end, pos, type_params, params, results):
        self.start = start; self.end = end; self.pos = pos; self.type_params = type_params; self.params = params
        self.results = results; self.mode = self.type = self.const = None


class InterfaceType(Expr):
    """methods: list of Field with a FuncType; embeds: list of Expr."""
    __slots__ = _fields = ("methods", "embeds")

    def __init__(self, start, end, pos, methods, embeds):
        self.start = start; self.end = end; self.pos = pos; self.methods = methods; self.embeds = embeds
        self.mode = self.type = self.const = None


class MapType(Expr):
    __slots__ = _fields = ("key", "value")

    def __init__(self, start, end, pos, key, value):
        self.start = start; self.end = end; self.pos = pos; self.key = key; self.value = value
        self.mode = self.type = self.const = None


class ChanType(Expr):
    """dir: 'both' 'send' 'recv'"""
    __slots__ = _fields = ("dir", "elem")

    def __init__(self, start, end, pos, dir, elem):
        self.start = start; self.end = end; self.pos = pos; self.dir = dir; self.elem = elem
        self.mode = self.type = self.const = None


class Ellipsis(Expr):
    """Type of a final variadic parameter."""
    __slots__ = _fields = ("elem",)

    def __init__(self, start, end, pos, elem):
        self.start = start; self.end = end; self.pos = pos; self.elem = elem
        self.mode = self.type = self.const = None


class Field(Node):
    """One name each (a, b int is two with the same typ node); name Ident or None; tag BasicLit or None."""
    __slots__ = _fields = ("name", "typ", "tag", "embedded")

    def __init__(self, start, end, pos, name, typ, tag, embedded):
        self.start = start; self.end = end; self.pos = pos; self.name = name; self.typ = typ; self.tag = tag
        self.embedded = embedded

# ---- Statements ------------------------------------------------------------------------------------------------------


class BlockStmt(Stmt):
    """pos of the `}` in rbrace."""
    __slots__ = _fields = ("stmts", "rbrace")

    def __init__(self, start, end, pos, stmts, rbrace):
        self.start = start; self.end = end; self.pos = pos; self.stmts = stmts; self.rbrace = rbrace


class EmptyStmt(Stmt):
    __slots__ = _fields = ("implicit",)

    def __init__(self, start, end, pos, implicit):
        self.start = start; self.end = end; self.pos = pos; self.implicit = implicit


class ExprStmt(Stmt):
    __slots__ = _fields = ("x",)

    def __init__(self, start, end, pos, x):
        self.start = start; self.end = end; self.pos = pos; self.x = x


class SendStmt(Stmt):
    __slots__ = _fields = ("chan", "value")

    def __init__(self, start, end, pos, chan, value):
        self.start = start; self.end = end; self.pos = pos; self.chan = chan; self.value = value


class IncDecStmt(Stmt):
    """op: '++' '--'"""
    __slots__ = _fields = ("x", "op")

    def __init__(self, start, end, pos, x, op):
        self.start = start; self.end = end; self.pos = pos; self.x = x; self.op = op


class AssignStmt(Stmt):
    """op '=' ':=' '+=' …; for ':=' new: the Vars declared."""
    __slots__ = ("lhs", "op", "rhs", "new")
    _fields = ("lhs", "op", "rhs")

    def __init__(self, start, end, pos, lhs, op, rhs):
        self.start = start; self.end = end; self.pos = pos; self.lhs = lhs; self.op = op; self.rhs = rhs
        self.new = None


class LabeledStmt(Stmt):
    __slots__ = _fields = ("label", "stmt")

    def __init__(self, start, end, pos, label, stmt):
        self.start = start; self.end = end; self.pos = pos; self.label = label; self.stmt = stmt


class BranchStmt(Stmt):
    """tok: break continue goto fallthrough; target: the statement meant, for goto its LabeledStmt."""
    __slots__ = ("tok", "label", "target")
    _fields = ("tok", "label")

    def __init__(self, start, end, pos, tok, label):
        self.start = start; self.end = end; self.pos = pos; self.tok = tok; self.label = label; self.target = None


class GoStmt(Stmt):
    __slots__ = _fields = ("call",)

    def __init__(self, start, end, pos, call):
        self.start = start; self.end = end; self.pos = pos; self.call = call


class DeferStmt(Stmt):
    __slots__ = _fields = ("call",)

    def __init__(self, start, end, pos, call):
        self.start = start; self.end = end; self.pos = pos; self.call = call


class ReturnStmt(Stmt):
    __slots__ = _fields = ("results",)

    def __init__(self, start, end, pos, results):
        self.start = start; self.end = end; self.pos = pos; self.results = results


class IfStmt(Stmt):
    """els: BlockStmt, IfStmt or None."""
    __slots__ = _fields = ("init", "cond", "body", "els")

    def __init__(self, start, end, pos, init, cond, body, els):
        self.start = start; self.end = end; self.pos = pos; self.init = init; self.cond = cond; self.body = body
        self.els = els


class SwitchStmt(Stmt):
    __slots__ = _fields = ("init", "tag", "clauses", "rbrace")

    def __init__(self, start, end, pos, init, tag, clauses, rbrace):
        self.start = start; self.end = end; self.pos = pos; self.init = init; self.tag = tag; self.clauses = clauses
        self.rbrace = rbrace


class TypeSwitchStmt(Stmt):
    """switch bind := x.(type); bind Ident or None."""
    __slots__ = _fields = ("init", "bind", "x", "clauses", "rbrace")

    def __init__(self, start, end, pos, init, bind, x, clauses, rbrace):
        self.start = start; self.end = end; self.pos = pos; self.init = init; self.bind = bind; self.x = x
        self.clauses = clauses; self.rbrace = rbrace


class CaseClause(Stmt):
    """exprs None is default; var: the Var of a type switch clause."""
    __slots__ = ("exprs", "body", "var")
    _fields = ("exprs", "body")

    def __init__(self, start, end, pos, exprs, body):
        self.start = start; self.end = end; self.pos = pos; self.exprs = exprs; self.body = body; self.var = None


class SelectStmt(Stmt):
    __slots__ = _fields = ("clauses", "rbrace")

    def __init__(self, start, end, pos, clauses, rbrace):
        self.start = start; self.end = end; self.pos = pos; self.clauses = clauses; self.rbrace = rbrace


class CommClause(Stmt):
    """comm None is default."""
    __slots__ = _fields = ("comm", "body")

    def __init__(self, start, end, pos, comm, body):
        self.start = start; self.end = end; self.pos = pos; self.comm = comm; self.body = body


class ForStmt(Stmt):
    __slots__ = _fields = ("init", "cond", "post", "body")

    def __init__(self, start, end, pos, init, cond, post, body):
        self.start = start; self.end = end; self.pos = pos; self.init = init; self.cond = cond; self.post = post
        self.body = body


class RangeStmt(Stmt):
    """key, value Expr or None; extra: a third variable, which is wrong, else None."""
    __slots__ = ("key", "value", "define", "x", "body", "extra")
    _fields = ("key", "value", "define", "x", "body")

    def __init__(self, start, end, pos, key, value, define, x, body):
        self.start = start; self.end = end; self.pos = pos; self.key = key; self.value = value; self.define = define
        self.x = x; self.body = body; self.extra = None


class DeclStmt(Stmt):
    __slots__ = _fields = ("decls",)

    def __init__(self, start, end, pos, decls):
        self.start = start; self.end = end; self.pos = pos; self.decls = decls

# ---- Declarations ----------------------------------------------------------------------------------------------------


class ImportDecl(Decl):
    """name Ident (also . and _) or None; path BasicLit."""
    __slots__ = ("name", "path", "obj")
    _fields = ("name", "path")

    def __init__(self, start, end, pos, name, path):
        self.start = start; self.end = end; self.pos = pos; self.name = name; self.path = path; self.obj = None


class ConstDecl(Decl):
    """One ConstSpec; typ and values repeat the previous spec's where it was empty (inherited True)."""
    __slots__ = _fields = ("names", "typ", "values", "iota", "inherited")

    def __init__(self, start, end, pos, names, typ, values, iota, inherited):
        self.start = start; self.end = end; self.pos = pos; self.names = names; self.typ = typ; self.values = values
        self.iota = iota; self.inherited = inherited


class VarDecl(Decl):
    __slots__ = _fields = ("names", "typ", "values")

    def __init__(self, start, end, pos, names, typ, values):
        self.start = start; self.end = end; self.pos = pos; self.names = names; self.typ = typ; self.values = values


class TypeDecl(Decl):
    __slots__ = _fields = ("name", "type_params", "alias", "typ")

    def __init__(self, start, end, pos, name, type_params, alias, typ):
        self.start = start; self.end = end; self.pos = pos; self.name = name; self.type_params = type_params
        self.alias = alias; self.typ = typ


class FuncDecl(Decl):
    """recv Field or None; body None: implemented elsewhere; pragmas: the words of its //go: lines, as in `noinline`; func: its Func."""
    __slots__ = ("recv", "name", "sig", "body", "pragmas", "func")
    _fields = ("recv", "name", "sig", "body", "pragmas")

    def __init__(self, start, end, pos, recv, name, sig, body, pragmas):
        self.start = start; self.end = end; self.pos = pos; self.recv = recv; self.name = name; self.sig = sig
        self.body = body; self.pragmas = pragmas; self.func = None


class File(Node):
    """package Ident; source: the source.Source; promises: (position, text) of the //minigo: lines; directives: those of the //go:
    lines; go_version: N where a //go:build line wants go1.N, else None."""
    __slots__ = ("package", "imports", "decls", "source", "promises", "directives", "go_version")
    _fields = ("package", "imports", "decls")

    def __init__(self, start, end, pos, package, imports, decls):
        self.start = start; self.end = end; self.pos = pos; self.package = package; self.imports = imports
        self.decls = decls; self.source = None; self.promises = []; self.directives = []; self.go_version = None
