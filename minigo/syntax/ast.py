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


def _node(base: type, name: str, fields: str, notes: str = "", unset: str = "") -> type:
    """Make a slotted node class: `fields` are constructor arguments after (start, end, pos), `unset` start as None."""
    names, extra = fields.split(), unset.split()
    checked = ["mode", "type", "const"] if base is Expr else []
    body = ["self.start = start; self.end = end; self.pos = pos"]
    body += [f"self.{f} = {f}" for f in names] + [f"self.{f} = None" for f in checked + extra]
    scope: dict = {}
    exec(f"def __init__(self, start, end, pos, {', '.join(names)}):\n  " + "\n  ".join(body), scope)
    return type(name, (base,), {"__slots__": tuple(names + extra), "_fields": tuple(names), "__doc__": notes,
                                "__init__": scope["__init__"], "__module__": __name__})


# ---- Expressions -----------------------------------------------------------------------------------------------------
Ident = _node(Expr, "Ident", "name", "obj: the object it denotes or declares.", "obj")
BasicLit = _node(Expr, "BasicLit", "kind text", "kind: 'int' 'float' 'imag' 'char' 'string'; text as written.")
CompositeLit = _node(Expr, "CompositeLit", "typ elts rbrace", "typ None where elided; elts are Expr or KeyValueExpr.")
KeyValueExpr = _node(Expr, "KeyValueExpr", "key value")
FuncLit = _node(Expr, "FuncLit", "sig body", "sig FuncType, body BlockStmt; func: the objects.Func made for it.", "func")
ParenExpr = _node(Expr, "ParenExpr", "x")
SelectorExpr = _node(Expr, "SelectorExpr", "x sel",
                     "selection: a types.lookup.Selection for fields and methods; None for a qualified identifier.",
                     "selection")
IndexExpr = _node(Expr, "IndexExpr", "x indices", "indices: list; more than one only for type arguments.")
SliceExpr = _node(Expr, "SliceExpr", "x lo hi max three", "lo, hi, max may be None.")
TypeAssertExpr = _node(Expr, "TypeAssertExpr", "x typ", "typ None is x.(type).")
CallExpr = _node(Expr, "CallExpr", "fun args dots rparen", "dots: position of `...` or 0. Also conversions, builtins.")
StarExpr = _node(Expr, "StarExpr", "x", "Dereference or pointer type.")
UnaryExpr = _node(Expr, "UnaryExpr", "op x", "op: + - ! ^ & <- ~")
BinaryExpr = _node(Expr, "BinaryExpr", "op x y")

# ---- Types (they are expressions) ------------------------------------------------------------------------------------
ArrayType = _node(Expr, "ArrayType", "len elem", "len None: slice; the string '...': counted by the literal.")
StructType = _node(Expr, "StructType", "fields")
FuncType = _node(Expr, "FuncType", "type_params params results", "lists of Field.")
InterfaceType = _node(Expr, "InterfaceType", "methods embeds", "methods: list of Field with a FuncType; embeds: list of Expr.")
MapType = _node(Expr, "MapType", "key value")
ChanType = _node(Expr, "ChanType", "dir elem", "dir: 'both' 'send' 'recv'")
Ellipsis = _node(Expr, "Ellipsis", "elem", "Type of a final variadic parameter.")
Field = _node(Node, "Field", "name typ tag embedded",
              "One name each (a, b int is two with the same typ node); name Ident or None; tag BasicLit or None.")

# ---- Statements ------------------------------------------------------------------------------------------------------
BlockStmt = _node(Stmt, "BlockStmt", "stmts rbrace", "pos of the `}` in rbrace.")
EmptyStmt = _node(Stmt, "EmptyStmt", "implicit")
ExprStmt = _node(Stmt, "ExprStmt", "x")
SendStmt = _node(Stmt, "SendStmt", "chan value")
IncDecStmt = _node(Stmt, "IncDecStmt", "x op", "op: '++' '--'")
AssignStmt = _node(Stmt, "AssignStmt", "lhs op rhs", "op '=' ':=' '+=' …; for ':=' new: the Vars declared.", "new")
LabeledStmt = _node(Stmt, "LabeledStmt", "label stmt")
BranchStmt = _node(Stmt, "BranchStmt", "tok label", "tok: break continue goto fallthrough; target: the statement meant, "
                   "for goto its LabeledStmt.", "target")
GoStmt = _node(Stmt, "GoStmt", "call")
DeferStmt = _node(Stmt, "DeferStmt", "call")
ReturnStmt = _node(Stmt, "ReturnStmt", "results")
IfStmt = _node(Stmt, "IfStmt", "init cond body els", "els: BlockStmt, IfStmt or None.")
SwitchStmt = _node(Stmt, "SwitchStmt", "init tag clauses rbrace")
TypeSwitchStmt = _node(Stmt, "TypeSwitchStmt", "init bind x clauses rbrace", "switch bind := x.(type); bind Ident or None.")
CaseClause = _node(Stmt, "CaseClause", "exprs body", "exprs None is default; var: the Var of a type switch clause.", "var")
SelectStmt = _node(Stmt, "SelectStmt", "clauses rbrace")
CommClause = _node(Stmt, "CommClause", "comm body", "comm None is default.")
ForStmt = _node(Stmt, "ForStmt", "init cond post body")
RangeStmt = _node(Stmt, "RangeStmt", "key value define x body", "key, value Expr or None.")
DeclStmt = _node(Stmt, "DeclStmt", "decls")

# ---- Declarations ----------------------------------------------------------------------------------------------------
ImportDecl = _node(Decl, "ImportDecl", "name path", "name Ident (also . and _) or None; path BasicLit.", "obj")
ConstDecl = _node(Decl, "ConstDecl", "names typ values iota inherited",
                  "One ConstSpec; typ and values repeat the previous spec's where it was empty (inherited True).")
VarDecl = _node(Decl, "VarDecl", "names typ values")
TypeDecl = _node(Decl, "TypeDecl", "name type_params alias typ")
FuncDecl = _node(Decl, "FuncDecl", "recv name sig body pragmas",
                 "recv Field or None; body None: implemented elsewhere; pragmas: list of //go: lines; func: its Func.", "func")
File = _node(Node, "File", "package imports decls pragmas", "package Ident; source: the source.Source.", "source")
