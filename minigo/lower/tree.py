"""The lowered tree: a small typed Go in which everything implicit is explicit. `escape/` decides on it, `codegen/` compiles it.

What lowering has done:
* constants are folded; every implicit conversion is a `Convert(implicit=True)`; untyped nil is `Zero` of its type;
* selectors through pointers and embedded fields are `Field` and `Deref` chains (implicit=True where not written);
* method calls are calls of a `FuncRef` with the receiver as first argument (its `&x` or `*p` explicit), or `CallInterface`;
* variadic arguments are packed in a `SliceLit(implicit=True)`; `f(g())` with several results goes through temporaries;
* slicing an array takes its address; string `+` chains are one `Concat`;
* `x := …` says which variables it defines; a per-iteration loop variable that a closure or address can observe is a fresh
  variable in the body; conditions have their init statement in a block around them;
* `defer f(x)` is a `Defer` of a parameterless closure (a wrapper FuncLit over temporaries unless already of that form);
* range over functions is a call with a body closure; package variables laid out as data are apart from `init`;
* operands that Go evaluates late (plain variables beside calls) are in the order real Go shows.

Positions: `pos` is an offset in the SourceSet, where Go's -m puts the node (the rules of syntax/ast.py).
Facts set by escape/: `esc` on allocating nodes (HEAP until decided), `heap` on LocalVar, `captures` on FuncLit.
Expressions have `type`; every operand of an expression has its exact type.
"""
from __future__ import annotations

# Placement verdicts on allocating nodes.
STACK, HEAP = "stack", "heap"


class Node:
    __slots__ = ("pos",)


class Expr(Node):
    """An expression with its `type` (types.Tuple for several results)."""
    __slots__ = ("type",)


class Stmt(Node):
    __slots__ = ()


def _node(base: type, name: str, fields: str, doc: str, **preset) -> type:
    """Make a slotted class with constructor (pos, [type,] *fields); `preset` slots get a value and are set later."""
    names = fields.split()
    args = ["pos"] + (["type"] if base is Expr else []) + names
    body = [f"self.{a.split('=')[0]} = {a.split('=')[0]}" for a in args] + [f"self.{k} = {v!r}" for k, v in preset.items()]
    scope: dict = {}
    exec(f"def __init__(self, {', '.join(args)}):\n  " + "\n  ".join(body), scope)
    slots = tuple(n.split("=")[0] for n in names)
    return type(name, (base,), {"__slots__": slots + tuple(preset), "_fields": slots, "__doc__": doc,
                                "__init__": scope["__init__"], "__module__": __name__})


class LocalVar:
    """A parameter, result, local or temporary of one function.

    obj: the checker's Var or None for temporaries (`name` then starts with "." and never shows in debug information).
    owner: the Function that declares it; a use inside a nested FuncLit is a capture. kind: param result local temp.
    captured, assigned (after its definition, anywhere), addrtaken: the checker's and lowering's facts together.
    heap: set by escape/ ("moved to heap"); by_value: every capture of it copies (set by escape/captures).
    """
    __slots__ = ("name", "type", "pos", "obj", "owner", "kind", "captured", "assigned", "addrtaken", "heap", "by_value")

    def __init__(self, name, type, pos, owner, kind="local", obj=None):
        self.name, self.type, self.pos, self.owner, self.kind, self.obj = name, type, pos, owner, kind, obj
        self.captured = self.assigned = self.addrtaken = self.heap = False
        self.by_value = False


class Function:
    """A function to compile. name: full name (`main.f.func1`); sig: Signature; params: LocalVars, receiver first; results: LocalVars.

    outer: enclosing Function of a literal; literal: its FuncLit node; wrapper: made by the compiler (defer wrappers, range
    bodies have False), prints no escape messages. has_defer, has_recover: directly in this body. range_body: the literal was
    made from a range-over-func body. obj: objects.Func or None. pragmas: set of str ("noinline", "nosplit", "noescape").
    end: position of the closing brace. linkname: C symbol when body is None.
    """
    __slots__ = ("name", "sig", "params", "results", "body", "pos", "end", "outer", "literal", "wrapper", "has_defer",
                 "has_recover", "range_body", "obj", "pragmas", "linkname", "pkg")

    def __init__(self, name, sig, pos, pkg, obj=None, outer=None):
        self.name, self.sig, self.pos, self.pkg, self.obj, self.outer = name, sig, pos, pkg, obj, outer
        self.params, self.results, self.body, self.end, self.literal, self.linkname = [], [], None, 0, None, None
        self.wrapper = self.has_defer = self.has_recover = self.range_body = False
        self.pragmas = frozenset()


class Unit:
    """One lowered package.

    functions: list of Function in source order, each literal after the function around it; `init` last if it does anything.
    static_vars: list of (objects.Var, Expr or None): package variables laid out as data (None: zero); the expression is made of Const, Zero,
    CompositeLit, AddrLit, SliceLit, FuncRef, FuncLit without captures, AddrOf(Global…) and Convert of such only.
    Variables that `init` sets are in it with None.
    """
    __slots__ = ("pkg", "functions", "static_vars", "init")

    def __init__(self, pkg):
        self.pkg, self.functions, self.static_vars, self.init = pkg, [], [], None


# ---- Expressions -----------------------------------------------------------------------------------------------------
Const = _node(Expr, "Const", "value", "bool, int, Fraction (float types) or bytes (strings), already representable in `type`.")
Zero = _node(Expr, "Zero", "", "Zero value of any type; nil.")
Local = _node(Expr, "Local", "var", "Use of a LocalVar.")
Global = _node(Expr, "Global", "var", "Use of a package variable (objects.Var, any package).")
FuncRef = _node(Expr, "FuncRef", "func", "A declared function or method (objects.Func) as callee or value; a method takes its receiver first.")
FuncLit = _node(Expr, "FuncLit", "function", "A closure of a nested Function. captures: list of Capture, by escape/captures.",
                esc=HEAP, captures=None)
MethodValue = _node(Expr, "MethodValue", "recv func", "recv.m as a value: recv is evaluated, copied and bound; func: objects.Func; "
                    "an interface method when recv is an interface. Method expressions are FuncRef or FuncLit.", esc=HEAP)
Unary = _node(Expr, "Unary", "op x", "op: - ! ^ (not &, *, <-, +)")
Binary = _node(Expr, "Binary", "op x y", "+ - * / % & | ^ &^ << >> == != < <= > >= && ||; x, y of one type but for shifts. "
               "No string + (Concat). Comparison of interface with concrete has the concrete operand converted.")
Concat = _node(Expr, "Concat", "operands", "String concatenation, two operands or more.", esc=HEAP)
Deref = _node(Expr, "Deref", "x implicit=False", "*x with its nil check; an addressable place.")
AddrOf = _node(Expr, "AddrOf", "x implicit=False", "Address of Local, Global, Field, Index or Deref (never of a literal: AddrLit).")
AddrLit = _node(Expr, "AddrLit", "lit", "&T{…}: allocates; lit: CompositeLit.", esc=HEAP)
New = _node(Expr, "New", "elem init=None", "new(T): allocates; init: value of new(expr).", esc=HEAP)
Field = _node(Expr, "Field", "x index implicit=False", "x.f: x a struct (place or value); index in Struct.fields.")
Index = _node(Expr, "Index", "x index", "Array, slice or string element, bounds checked; index of any integer type.")
SliceOp = _node(Expr, "SliceOp", "x lo hi max", "x[lo:hi:max]: x a slice, string or pointer to array; parts or None.")
TypeAssert = _node(Expr, "TypeAssert", "x target comma_ok", "x.(target); type is Tuple(target, bool) when comma_ok.")
Convert = _node(Expr, "Convert", "x kind implicit=False",
                "kind: 'noop' same representation; 'number' numeric; 'iface' concrete to interface (allocates); 'iface2iface'; "
                "'bytes2str' 'runes2str' 'str2bytes' 'str2runes' 'int2str' (allocate); 'slice2array' (value), 'slice2arrayptr'; "
                "'unsafe' pointer/uintptr reinterpretation. zero_copy: a 'str2bytes' that nothing writes to (set by escape/).", esc=HEAP,
                zero_copy=False)
CompositeLit = _node(Expr, "CompositeLit", "elems", "Struct or array value: list of (field index or element index, Expr), rest zero.")
SliceLit = _node(Expr, "SliceLit", "elems length implicit=False", "[]T{…} or packed variadic arguments: allocates the backing array.", esc=HEAP)
MakeSlice = _node(Expr, "MakeSlice", "len cap", "make([]T, len, cap): any integer types; cap None: len.", esc=HEAP)
Append = _node(Expr, "Append", "slice args spread", "append(slice, args…); spread: args is one slice or string with `...`. grow, set by "
               "escape/slices: 'heap'; 'first': an empty slice starts with 32 bytes of the frame, once per call of the function and variable; "
               "'buffer': those 32 bytes are used, in size-class steps, as long as they do.", esc=HEAP, grow="heap")
Call = _node(Expr, "Call", "fun args", "type None where there is no result. fun: FuncRef (static), FuncLit (called on the spot) or any func-typed Expr; args match the parameters exactly.")
CallInterface = _node(Expr, "CallInterface", "recv method args", "Dynamic method call; method: objects.Func of the interface.")
Builtin = _node(Expr, "Builtin", "op args", "len cap copy clear delete close panic print println recover min max real imag complex; "
                "unsafe.Add unsafe.Slice unsafe.String unsafe.StringData unsafe.SliceData; move2heap, move2heapcap: the slice, copied "
                "to the heap if its array is that of the frame (escape/slices), with room by size class or with its capacity; "
                "deferframe: what stands for this function's frame in a Defer of a range body. type None: no value.")


class Capture:
    """One captured variable of a FuncLit: by_value copies it into the record, else its address is stored."""
    __slots__ = ("var", "by_value")

    def __init__(self, var: LocalVar, by_value: bool):
        self.var, self.by_value = var, by_value


# ---- Statements ------------------------------------------------------------------------------------------------------
Block = _node(Stmt, "Block", "stmts", "A scope.")
DeclVar = _node(Stmt, "DeclVar", "var", "Make `var` afresh, zero. Every LocalVar that is no parameter or result has one DeclVar or Define.")
Define = _node(Stmt, "Define", "var value", "Make `var` afresh with the value (var x = v; x := v). var None: evaluate and drop (_ = v).")
Assign = _node(Stmt, "Assign", "lhs rhs", "Parallel assignment of equally many; lhs: place Expr (Local Global Field Index Deref) or None for _.")
AssignMulti = _node(Stmt, "AssignMulti", "lhs rhs define", "a, b = f() or comma-ok form: rhs has a Tuple type; lhs: place or None; "
                    "define: list parallel to lhs of LocalVar to make afresh (or None). rhs types equal lhs types (lowering adds temporaries).")
AssignOp = _node(Stmt, "AssignOp", "lhs op rhs", "x op= y, x++ (rhs Const 1): the place is evaluated once; op without the `=`. "
                 "On strings + concatenates, always on the heap (as Go: no message).")
ExprStmt = _node(Stmt, "ExprStmt", "x", "A call or builtin for its effect.")
If = _node(Stmt, "If", "cond then els", "then: Block; els: Block, If or None.")
For = _node(Stmt, "For", "cond post body label", "cond, post may be None; init stands before; break/continue name `label` or the loop node.")
Range = _node(Stmt, "Range", "key value define x body label",
              "x: int, array (place or value), pointer to array, slice or string; evaluated once. key, value: LocalVar to make afresh each "
              "iteration when define, else places or None.")
Switch = _node(Stmt, "Switch", "tag clauses label", "tag Expr (evaluated once) or None (clause expressions are then conditions); clauses: list of Clause.")
TypeSwitch = _node(Stmt, "TypeSwitch", "x clauses label", "x an interface; clauses: list of TypeClause.")
Clause = _node(Node, "Clause", "exprs body fallthrough_", "exprs None: default. For a tag switch each expr is a whole comparison "
               "operand of the tag's type, or a Binary on the tag temporary where types differ. body: Block.")
TypeClause = _node(Node, "TypeClause", "types var body", "types: list of Type, None in it is nil; types None: default; var LocalVar or None.")
Return = _node(Stmt, "Return", "values", "One Expr per result, or [] with no or named results, or one Call of Tuple type.")
Branch = _node(Stmt, "Branch", "kind target", "kind: break continue goto; target: the For, Range, Switch, TypeSwitch, Select or Labeled node.")
Labeled = _node(Stmt, "Labeled", "name stmt", "A label that a goto may name; labels of loops are also in their `label`.")
Defer = _node(Stmt, "Defer", "closure in_loop frame=None", "closure: an Expr of type func() (FuncLit, FuncRef or func value, nil panics when run). "
              "frame: None, or in a range-over-func body a Local holding what stands for the frame of the function whose defer it is "
              "(from Builtin deferframe there); the record is then on the heap.")
NilCheck = _node(Stmt, "NilCheck", "x", "Panic if the interface x is nil: `defer x.m()` does so at the statement.")
Nop = _node(Stmt, "Nop", "", "Nothing (also keeps a position).")
