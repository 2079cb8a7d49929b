"""The lowered tree: a small typed Go in which everything implicit is explicit. `escape/` decides on it, `codegen/` compiles it.

What lowering has done:
* constants are folded; every implicit conversion is a `Convert(implicit=True)`; untyped nil is `Zero` of its type;
* selectors through pointers and embedded fields are `Field` and `Deref` chains (implicit=True where not written);
* method calls are calls of a `FuncRef` with the receiver as first argument (its `&x` or `*p` explicit), or `CallInterface`;
* variadic arguments are packed in a `SliceLit(implicit=True)`; `f(g())` with several results goes through temporaries, which
  the call has `before` its arguments until order.py makes statements of them;
* slicing an array takes its address; string `+` chains are one `Concat`;
* `x := …` says which variables it defines; a per-iteration loop variable that a closure or address can observe is a fresh
  variable in the body; conditions have their init statement in a block around them;
* `defer f(x)` is a `Defer` of a parameterless closure (a wrapper FuncLit over temporaries unless already of that form), `go f(x)`
  a `Go` of one; what a chosen case of a select assigns to is assigned at the head of its body;
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
    made from a range-over-func body. heap_defer: some deferred call has its record on the heap. obj: objects.Func or None. pragmas: set of str ("noinline", "nosplit", "noescape").
    end: position of the closing brace. linkname: C symbol when body is None. placing: set by escape/results, None or: what this function
    makes in its caller's frame when asked to → offset there.
    """
    __slots__ = ("name", "sig", "params", "results", "body", "pos", "end", "outer", "literal", "wrapper", "has_defer",
                 "has_recover", "heap_defer", "range_body", "obj", "pragmas", "linkname", "pkg", "placing")

    def __init__(self, name, sig, pos, pkg, obj=None, outer=None):
        self.name, self.sig, self.pos, self.pkg, self.obj, self.outer = name, sig, pos, pkg, obj, outer
        self.params, self.results, self.body, self.end, self.literal, self.linkname = [], [], None, 0, None, None
        self.wrapper = self.has_defer = self.has_recover = self.heap_defer = self.range_body = False
        self.pragmas, self.placing = frozenset(), None


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


class Const(Expr):
    """bool, int, Fraction (float types), constants.Complex or bytes (strings), already representable in `type`."""
    __slots__ = _fields = ("value",)

    def __init__(self, pos, type, value):
        self.pos = pos; self.type = type; self.value = value


class Zero(Expr):
    """Zero value of any type; nil."""
    __slots__ = _fields = ()

    def __init__(self, pos, type):
        self.pos = pos; self.type = type


class Local(Expr):
    """Use of a LocalVar."""
    __slots__ = _fields = ("var",)

    def __init__(self, pos, type, var):
        self.pos = pos; self.type = type; self.var = var


class Global(Expr):
    """Use of a package variable (objects.Var, any package)."""
    __slots__ = _fields = ("var",)

    def __init__(self, pos, type, var):
        self.pos = pos; self.type = type; self.var = var


class FuncRef(Expr):
    """A declared function or method (objects.Func) as callee or value; a method takes its receiver first."""
    __slots__ = _fields = ("func",)

    def __init__(self, pos, type, func):
        self.pos = pos; self.type = type; self.func = func


class FuncLit(Expr):
    """A closure of a nested Function. captures: list of Capture, by escape/captures."""
    __slots__ = ("function", "esc", "captures")
    _fields = ("function",)

    def __init__(self, pos, type, function):
        self.pos = pos; self.type = type; self.function = function; self.esc = HEAP; self.captures = None


class MethodValue(Expr):
    """recv.m as a value: recv is evaluated, copied and bound; func: objects.Func; an interface method when recv is an
    interface. Method expressions are FuncRef or FuncLit."""
    __slots__ = ("recv", "func", "esc")
    _fields = ("recv", "func")

    def __init__(self, pos, type, recv, func):
        self.pos = pos; self.type = type; self.recv = recv; self.func = func; self.esc = HEAP


class Unary(Expr):
    """op: - ! ^ (not &, *, <-, +)"""
    __slots__ = _fields = ("op", "x")

    def __init__(self, pos, type, op, x):
        self.pos = pos; self.type = type; self.op = op; self.x = x


class Binary(Expr):
    """+ - * / % & | ^ &^ << >> == != < <= > >= && ||; x, y of one type but for shifts. No string + (Concat). Comparison of
    interface with concrete has the concrete operand converted."""
    __slots__ = _fields = ("op", "x", "y")

    def __init__(self, pos, type, op, x, y):
        self.pos = pos; self.type = type; self.op = op; self.x = x; self.y = y


class Concat(Expr):
    """String concatenation, two operands or more."""
    __slots__ = ("operands", "esc")
    _fields = ("operands",)

    def __init__(self, pos, type, operands):
        self.pos = pos; self.type = type; self.operands = operands; self.esc = HEAP


class Deref(Expr):
    """*x with its nil check; an addressable place."""
    __slots__ = _fields = ("x", "implicit")

    def __init__(self, pos, type, x, implicit=False):
        self.pos = pos; self.type = type; self.x = x; self.implicit = implicit


class AddrOf(Expr):
    """Address of Local, Global, Field, Index or Deref (never of a literal: AddrLit)."""
    __slots__ = _fields = ("x", "implicit")

    def __init__(self, pos, type, x, implicit=False):
        self.pos = pos; self.type = type; self.x = x; self.implicit = implicit


class AddrLit(Expr):
    """&T{…}: allocates; lit: CompositeLit."""
    __slots__ = ("lit", "esc")
    _fields = ("lit",)

    def __init__(self, pos, type, lit):
        self.pos = pos; self.type = type; self.lit = lit; self.esc = HEAP


class New(Expr):
    """new(T): allocates; init: value of new(expr)."""
    __slots__ = ("elem", "init", "esc")
    _fields = ("elem", "init")

    def __init__(self, pos, type, elem, init=None):
        self.pos = pos; self.type = type; self.elem = elem; self.init = init; self.esc = HEAP


class Field(Expr):
    """x.f: x a struct (place or value); index in Struct.fields."""
    __slots__ = _fields = ("x", "index", "implicit")

    def __init__(self, pos, type, x, index, implicit=False):
        self.pos = pos; self.type = type; self.x = x; self.index = index; self.implicit = implicit


class Index(Expr):
    """Array, slice or string element, bounds checked; index of any integer type."""
    __slots__ = _fields = ("x", "index")

    def __init__(self, pos, type, x, index):
        self.pos = pos; self.type = type; self.x = x; self.index = index


class SliceOp(Expr):
    """x[lo:hi:max]: x a slice, string or pointer to array; parts or None."""
    __slots__ = _fields = ("x", "lo", "hi", "max")

    def __init__(self, pos, type, x, lo, hi, max):
        self.pos = pos; self.type = type; self.x = x; self.lo = lo; self.hi = hi; self.max = max


class TypeAssert(Expr):
    """x.(target); type is Tuple(target, bool) when comma_ok."""
    __slots__ = _fields = ("x", "target", "comma_ok")

    def __init__(self, pos, type, x, target, comma_ok):
        self.pos = pos; self.type = type; self.x = x; self.target = target; self.comma_ok = comma_ok


class Convert(Expr):
    """kind: 'noop' same representation; 'number' numeric; 'iface' concrete to interface (allocates); 'iface2iface';
    'bytes2str' 'runes2str' 'str2bytes' 'str2runes' 'int2str' (allocate); 'slice2array' (value), 'slice2arrayptr';
    'unsafe' pointer/uintptr reinterpretation. zero_copy: a 'str2bytes' that nothing writes to (set by escape/)."""
    __slots__ = ("x", "kind", "implicit", "esc", "zero_copy")
    _fields = ("x", "kind", "implicit")

    def __init__(self, pos, type, x, kind, implicit=False):
        self.pos = pos; self.type = type; self.x = x; self.kind = kind; self.implicit = implicit; self.esc = HEAP
        self.zero_copy = False


class CompositeLit(Expr):
    """Struct or array value: list of (field index or element index, Expr), rest zero."""
    __slots__ = _fields = ("elems",)

    def __init__(self, pos, type, elems):
        self.pos = pos; self.type = type; self.elems = elems


class SliceLit(Expr):
    """[]T{…} or packed variadic arguments: allocates the backing array."""
    __slots__ = ("elems", "length", "implicit", "esc")
    _fields = ("elems", "length", "implicit")

    def __init__(self, pos, type, elems, length, implicit=False):
        self.pos = pos; self.type = type; self.elems = elems; self.length = length; self.implicit = implicit
        self.esc = HEAP


class MakeSlice(Expr):
    """make([]T, len, cap): any integer types; cap None: len."""
    __slots__ = ("len", "cap", "esc")
    _fields = ("len", "cap")

    def __init__(self, pos, type, len, cap):
        self.pos = pos; self.type = type; self.len = len; self.cap = cap; self.esc = HEAP


class MapIndex(Expr):
    """x[key] of a map: a value that is no place, or the target of an assignment. type is Tuple(elem, bool) when comma_ok."""
    __slots__ = _fields = ("x", "key", "comma_ok")

    def __init__(self, pos, type, x, key, comma_ok=False):
        self.pos = pos; self.type = type; self.x = x; self.key = key; self.comma_ok = comma_ok


class MapLit(Expr):
    """map[K]V{…}: keys and values run in parallel. What is constant is inserted first, then the rest one by one."""
    __slots__ = ("keys", "values", "esc")
    _fields = ("keys", "values")

    def __init__(self, pos, type, keys, values):
        self.pos = pos; self.type = type; self.keys = keys; self.values = values; self.esc = HEAP


class MakeMap(Expr):
    """make(map[K]V, hint): hint of any integer type, or None."""
    __slots__ = ("hint", "esc")
    _fields = ("hint",)

    def __init__(self, pos, type, hint):
        self.pos = pos; self.type = type; self.hint = hint; self.esc = HEAP


class MakeChan(Expr):
    """make(chan T, size): size of any integer type, or None. Always on the heap, without a message, as in Go."""
    __slots__ = _fields = ("size",)

    def __init__(self, pos, type, size):
        self.pos = pos; self.type = type; self.size = size


class Receive(Expr):
    """<-x; type is Tuple(elem, bool) when comma_ok."""
    __slots__ = _fields = ("x", "comma_ok")

    def __init__(self, pos, type, x, comma_ok=False):
        self.pos = pos; self.type = type; self.x = x; self.comma_ok = comma_ok


class Append(Expr):
    """append(slice, args…); spread: args is one slice or string with `...`. grow, set by escape/slices: 'heap'; 'first': an
    empty slice starts with 32 bytes of the frame, once per call of the function and variable; 'buffer': those 32 bytes
    are used, in size-class steps, as long as they do."""
    __slots__ = ("slice", "args", "spread", "esc", "grow", "before")
    _fields = ("before", "slice", "args", "spread")

    def __init__(self, pos, type, slice, args, spread):
        self.before = None; self.pos = pos; self.type = type; self.slice = slice; self.args = args; self.spread = spread; self.esc = HEAP
        self.grow = HEAP


class Call(Expr):
    """type None where there is no result. fun: FuncRef (static), FuncLit (called on the spot) or any func-typed Expr; args
    match the parameters exactly. before: AssignMulti that gives the temporaries in args their values, behind fun and
    what `receives` says; or None. placed: what the callee makes for its results is in this frame (escape/results.py)."""
    __slots__ = ("fun", "before", "args", "placed")
    _fields = ("fun", "before", "args")

    def __init__(self, pos, type, fun, args):
        self.placed = False; self.before = None; self.pos = pos; self.type = type; self.fun = fun; self.args = args


def receives(n: Call) -> bool:
    """Tell whether the first argument is a receiver that stands before the call of several results in `n.before`."""
    first = n.args[0]
    return n.fun.__class__ is FuncRef and n.fun.func.type.recv is not None and not (
        first.__class__ is Local and first.var is n.before.define[0])


class Inlined(Expr):
    """A call with the body of its callee in place of it: made by escape/inliner for reports only, never compiled.

    body: list of Stmt: parameters are defined as variables of the caller, then what the callee does, its returns as assignments to
    `results` (LocalVars of the caller); allocated: list of (Allocated, index of the result its address goes to, "heap" or None), what
    the body of a library function allocates; notes: list of Allocated, other messages about that body. call: what it was.
    """
    __slots__ = ("body", "results", "allocated", "call", "notes")
    _fields = ("body",)

    def __init__(self, pos, type, body, results, allocated, call):
        self.pos = pos; self.type = type; self.body = body; self.results = results; self.allocated = allocated; self.call = call
        self.notes = []


class Allocated(Expr):
    """Something that the inlined body of a library function allocates, known by Go's text for it only."""
    __slots__ = ("text", "esc")
    _fields = ()

    def __init__(self, pos, type, text):
        self.pos = pos; self.type = type; self.text = text; self.esc = HEAP


class CallInterface(Expr):
    """Dynamic method call; method: objects.Func of the interface. before: as of a Call."""
    __slots__ = _fields = ("recv", "method", "before", "args")

    def __init__(self, pos, type, recv, method, args):
        self.before = None; self.pos = pos; self.type = type; self.recv = recv; self.method = method; self.args = args


class Builtin(Expr):
    """len cap copy clear delete close panic print println recover min max real imag complex; unsafe.Add unsafe.Slice
    unsafe.String unsafe.StringData unsafe.SliceData; move2heap, move2heapcap: the slice, copied to the heap if its array
    is that of the frame (escape/slices), with room by size class or with its capacity; deferframe: what stands for this
    function's frame in a Defer of a range body. type None: no value."""
    __slots__ = _fields = ("op", "before", "args")

    def __init__(self, pos, type, op, args):
        self.before = None; self.pos = pos; self.type = type; self.op = op; self.args = args


class Capture:
    """One captured variable of a FuncLit: by_value copies it into the record, else its address is stored."""
    __slots__ = ("var", "by_value")

    def __init__(self, var: LocalVar, by_value: bool):
        self.var, self.by_value = var, by_value


# ---- Statements ------------------------------------------------------------------------------------------------------


class Block(Stmt):
    """A scope."""
    __slots__ = _fields = ("stmts",)

    def __init__(self, pos, stmts):
        self.pos = pos; self.stmts = stmts


class DeclVar(Stmt):
    """Make `var` afresh, zero. Every LocalVar that is no parameter or result has one DeclVar or Define."""
    __slots__ = _fields = ("var",)

    def __init__(self, pos, var):
        self.pos = pos; self.var = var


class Define(Stmt):
    """Make `var` afresh with the value (var x = v; x := v). var None: evaluate and drop (_ = v)."""
    __slots__ = _fields = ("var", "value")

    def __init__(self, pos, var, value):
        self.pos = pos; self.var = var; self.value = value


class Assign(Stmt):
    """Parallel assignment of equally many; lhs: place Expr (Local Global Field Index Deref), MapIndex or None for _."""
    __slots__ = _fields = ("lhs", "rhs")

    def __init__(self, pos, lhs, rhs):
        self.pos = pos; self.lhs = lhs; self.rhs = rhs


class AssignMulti(Stmt):
    """a, b = f() or comma-ok form: rhs has a Tuple type; lhs: place or None; define: list parallel to lhs of LocalVar to
    make afresh (or None). rhs types equal lhs types (lowering adds temporaries)."""
    __slots__ = _fields = ("lhs", "rhs", "define")

    def __init__(self, pos, lhs, rhs, define):
        self.pos = pos; self.lhs = lhs; self.rhs = rhs; self.define = define


class AssignOp(Stmt):
    """x op= y, x++ (rhs Const 1): the place is evaluated once; op without the `=`. On strings + concatenates, always on the
    heap (as Go: no message)."""
    __slots__ = _fields = ("lhs", "op", "rhs")

    def __init__(self, pos, lhs, op, rhs):
        self.pos = pos; self.lhs = lhs; self.op = op; self.rhs = rhs


class ExprStmt(Stmt):
    """A call or builtin for its effect."""
    __slots__ = _fields = ("x",)

    def __init__(self, pos, x):
        self.pos = pos; self.x = x


class If(Stmt):
    """then: Block; els: Block, If or None."""
    __slots__ = _fields = ("cond", "then", "els")

    def __init__(self, pos, cond, then, els):
        self.pos = pos; self.cond = cond; self.then = then; self.els = els


class For(Stmt):
    """cond, post may be None; init stands before; break/continue name `label` or the loop node."""
    __slots__ = _fields = ("cond", "post", "body", "label")

    def __init__(self, pos, cond, post, body, label):
        self.pos = pos; self.cond = cond; self.post = post; self.body = body; self.label = label


class Range(Stmt):
    """x: int, array (place or value), pointer to array, slice, string, map or channel; evaluated once. key, value:
    LocalVar to make afresh each iteration when define, else places or None; of a channel the key is what is received."""
    __slots__ = _fields = ("key", "value", "define", "x", "body", "label")

    def __init__(self, pos, key, value, define, x, body, label):
        self.pos = pos; self.key = key; self.value = value; self.define = define; self.x = x; self.body = body
        self.label = label


class Switch(Stmt):
    """tag Expr (evaluated once) or None (clause expressions are then conditions); clauses: list of Clause."""
    __slots__ = _fields = ("tag", "clauses", "label")

    def __init__(self, pos, tag, clauses, label):
        self.pos = pos; self.tag = tag; self.clauses = clauses; self.label = label


class TypeSwitch(Stmt):
    """x an interface; clauses: list of TypeClause."""
    __slots__ = _fields = ("x", "clauses", "label")

    def __init__(self, pos, x, clauses, label):
        self.pos = pos; self.x = x; self.clauses = clauses; self.label = label


class Clause(Node):
    """exprs None: default. For a tag switch each expr is a whole comparison operand of the tag's type, or a Binary on the
    tag temporary where types differ. body: Block."""
    __slots__ = _fields = ("exprs", "body", "fallthrough_")

    def __init__(self, pos, exprs, body, fallthrough_):
        self.pos = pos; self.exprs = exprs; self.body = body; self.fallthrough_ = fallthrough_


class TypeClause(Node):
    """types: list of Type, None in it is nil; types None: default; var LocalVar or None."""
    __slots__ = _fields = ("types", "var", "body")

    def __init__(self, pos, types, var, body):
        self.pos = pos; self.types = types; self.var = var; self.body = body


class Return(Stmt):
    """One Expr per result, or [] with no or named results, or one Call of Tuple type."""
    __slots__ = _fields = ("values",)

    def __init__(self, pos, values):
        self.pos = pos; self.values = values


class Branch(Stmt):
    """kind: break continue goto; target: the For, Range, Switch, TypeSwitch, Select or Labeled node."""
    __slots__ = _fields = ("kind", "target")

    def __init__(self, pos, kind, target):
        self.pos = pos; self.kind = kind; self.target = target


class Labeled(Stmt):
    """A label that a goto may name; labels of loops are also in their `label`."""
    __slots__ = _fields = ("name", "stmt")

    def __init__(self, pos, name, stmt):
        self.pos = pos; self.name = name; self.stmt = stmt


class Defer(Stmt):
    """closure: an Expr of type func() (FuncLit, FuncRef or func value, nil panics when run). frame: None, or in a range-
    over-func body a Local holding what stands for the frame of the function whose defer it is (from Builtin deferframe
    there); the record is then on the heap."""
    __slots__ = _fields = ("closure", "in_loop", "frame")

    def __init__(self, pos, closure, in_loop, frame=None):
        self.pos = pos; self.closure = closure; self.in_loop = in_loop; self.frame = frame


class Go(Stmt):
    """closure: an Expr of type func() to run as a goroutine (FuncLit, FuncRef or func value; nil is a fatal error)."""
    __slots__ = _fields = ("closure",)

    def __init__(self, pos, closure):
        self.pos = pos; self.closure = closure


class Send(Stmt):
    """chan <- value."""
    __slots__ = _fields = ("chan", "value")

    def __init__(self, pos, chan, value):
        self.pos = pos; self.chan = chan; self.value = value


class Select(Stmt):
    """clauses: list of SelectClause. Channels and values to send of all of them are evaluated first, in order."""
    __slots__ = _fields = ("clauses", "label")

    def __init__(self, pos, clauses, label):
        self.pos = pos; self.clauses = clauses; self.label = label


class SelectClause(Node):
    """chan None: default. value: what is sent, None for a receive; var, ok: LocalVars to make afresh from what is received, or
    None; comma_ok: two variables are written. body: Block, in which assignments to places of the source come first."""
    __slots__ = ("chan", "value", "var", "ok", "comma_ok", "body")
    _fields = ("chan", "value", "var", "ok", "body")

    def __init__(self, pos, chan, value, var, ok, comma_ok, body):
        self.pos = pos; self.chan = chan; self.value = value; self.var = var; self.ok = ok; self.comma_ok = comma_ok
        self.body = body


class NilCheck(Stmt):
    """Panic if the interface x is nil: `defer x.m()` and `go x.m()` do so at the statement."""
    __slots__ = _fields = ("x",)

    def __init__(self, pos, x):
        self.pos = pos; self.x = x


class Nop(Stmt):
    """Nothing (also keeps a position)."""
    __slots__ = _fields = ()

    def __init__(self, pos):
        self.pos = pos
