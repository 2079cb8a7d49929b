"""Show a lowered unit as text that reads like Go, with what is implicit in Go written out.

    func main.f(n int) (r int) {
        .tmp1 := main.g(n)
        return n + .tmp1
    }

Temporaries and hidden variables start with a dot and are numbered; `box(x)` is a conversion to an interface, `T(x)` any other.
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.lower import tree as t
from minigo.lower.order import Parallel
from minigo.types.constants import value_text
from minigo.types.types import type_string


def dump_unit(unit: t.Unit, only: str | None = None) -> str:
    """Return the text of a unit. only: the name of the one function to show, in full or without the package."""
    d = _Dumper()
    if not only:
        for var, value in unit.static_vars:
            d.line(f"var {var.name} {type_string(var.type)}" + ("" if value is None else " = " + d.expr(value)))
    for fn in unit.functions:
        if fn.literal is None and (not only or fn.name in (only, f"{unit.pkg.path}.{only}")):
            d.function(fn)
    return "\n".join(d.lines) + "\n"


class _Dumper:
    """lines: the text so far. names: LocalVar -> name shown, of the temporaries of the function under way."""
    __slots__ = ("lines", "depth", "names")

    def __init__(self, depth: int = 0, names: dict | None = None):
        self.lines: list[str] = []
        self.depth, self.names = depth, {} if names is None else names

    def name(self, var: t.LocalVar) -> str:
        if var.kind != "temp":
            return var.name or "_"
        shown = self.names.get(var)
        if shown is None:
            n = self.names[var.name] = self.names.get(var.name, 0) + 1
            shown = self.names[var] = var.name if n == 1 and var.name != ".tmp" else f"{var.name}{n}"
        return shown

    def line(self, text: str) -> None:
        self.lines.append("\t" * self.depth + text)

    def function(self, fn: t.Function) -> None:
        if self.lines:
            self.line("")
        self.names = {}
        head = f"func {fn.name}{self.signature(fn)}"
        if fn.body is None:
            self.line(f"{head} = {fn.linkname or 'intrinsic'}")
            return
        self.line(head + " {")
        self.stmts(fn.body)
        self.line("}")

    def signature(self, fn: t.Function) -> str:
        params = ", ".join(f"{p.name or '_'} {type_string(p.type)}" for p in fn.params)
        results = ", ".join(f"{r.name} {type_string(r.type)}".strip() for r in fn.results)
        return f"({params})" + (f" ({results})" if results else "")

    def stmts(self, block: t.Block) -> None:
        self.depth += 1
        for s in block.stmts:
            self.stmt(s)
        self.depth -= 1

    # ---- statements --------------------------------------------------------------------------------------------------
    def stmt(self, s) -> None:
        maker = _STMTS.get(s.__class__)
        if maker is None:
            raise InternalError(f"dump of {s.__class__.__name__}", s.pos)
        maker(self, s)

    def block(self, s) -> None:
        self.line("{")
        self.stmts(s)
        self.line("}")

    def parallel(self, s) -> None:
        names = ", ".join("_" if d.var is None else self.name(d.var) for d in s.defines)
        self.line(f"{names} := {self.list([d.value for d in s.defines])}")

    def places(self, places: list, define=None) -> str:
        names = [self.name(v) if v is not None else "_" if p is None else self.expr(p)
                 for p, v in zip(places, define or [None] * len(places))]
        return ", ".join(names)

    def assign_multi(self, s) -> None:
        self.line(f"{self.places(s.lhs, s.define)} {':=' if any(s.define or ()) else '='} {self.expr(s.rhs)}")

    def if_(self, s) -> None:
        self.line(f"if {self.expr(s.cond)} {{")
        self.stmts(s.then)
        if s.els is not None:
            self.line("} else {")
            if s.els.__class__ is t.Block:
                self.stmts(s.els)
            else:
                self.depth += 1
                self.stmt(s.els)
                self.depth -= 1
        self.line("}")

    def for_(self, s) -> None:
        cond = "" if s.cond is None else self.expr(s.cond) + " "
        self.line(f"for {cond}{{")
        self.stmts(s.body)
        if s.post is not None:
            self.line("} post {")
            self.depth += 1
            self.stmt(s.post)
            self.depth -= 1
        self.line("}")

    def range(self, s) -> None:
        show = self.name if s.define else self.expr
        names = ["_" if v is None else show(v) for v in (s.key, s.value)]
        if s.value is None:
            names.pop()
        head = f"{', '.join(names)} {':=' if s.define else '='} " if s.key is not None or s.value is not None else ""
        self.line(f"for {head}range {self.expr(s.x)} {{")
        self.stmts(s.body)
        self.line("}")

    def switch(self, s) -> None:
        self.line("switch " + ("" if s.tag is None else self.expr(s.tag) + " ") + "{")
        for c in s.clauses:
            self.line("default:" if c.exprs is None else f"case {', '.join(map(self.expr, c.exprs))}:")
            self.stmts(c.body)
            if c.fallthrough_:
                self.line("\tfallthrough")
        self.line("}")

    def type_switch(self, s) -> None:
        self.line(f"switch {self.expr(s.x)}.(type) {{")
        for c in s.clauses:
            name = f"{self.name(c.var)} := " if c.var is not None else ""
            types = "default" if c.types is None else "case " + ", ".join("nil" if x is None else type_string(x) for x in c.types)
            self.line(f"{name}{types}:")
            self.stmts(c.body)
        self.line("}")

    def select(self, s) -> None:
        self.line("select {")
        for c in s.clauses:
            if c.chan is None:
                self.line("default:")
            elif c.value is not None:
                self.line(f"case {self.expr(c.chan)} <- {self.expr(c.value)}:")
            else:
                names = ["_" if v is None else self.name(v) for v in ((c.var, c.ok) if c.ok is not None else (c.var,))]
                bound = f"{', '.join(names)} := " if c.var is not None or c.ok is not None else ""
                self.line(f"case {bound}<-{self.expr(c.chan)}:")
            self.stmts(c.body)
        self.line("}")

    def branch(self, s) -> None:
        name = s.target.name if s.target.__class__ is t.Labeled else s.target.label or ""
        self.line(f"{s.kind} {name}".rstrip())

    def labeled(self, s) -> None:
        self.line(f"{s.name}:")
        self.stmt(s.stmt)

    # ---- expressions -------------------------------------------------------------------------------------------------
    def expr(self, e) -> str:
        maker = _EXPRS.get(e.__class__)
        if maker is None:
            raise InternalError(f"dump of {e.__class__.__name__}", e.pos)
        return maker(self, e)

    def base(self, e) -> str:
        """What a field or element is selected from: p for an implicit *p."""
        return self.expr(e.x if e.__class__ is t.Deref and e.implicit else e)

    def list(self, items: list) -> str:
        return ", ".join(map(self.expr, items))

    def before(self, e) -> str:
        """What a call has before its arguments."""
        b = e.before
        return "" if b is None else f"{{{self.places(b.lhs, b.define)} := {self.expr(b.rhs)}}} "

    def elems(self, e) -> str:
        return f"{type_string(e.type)}{{{', '.join(f'{i}: {self.expr(x)}' for i, x in e.elems)}}}"

    def map_lit(self, e) -> str:
        return f"{type_string(e.type)}{{{', '.join(f'{self.expr(k)}: {self.expr(v)}' for k, v in zip(e.keys, e.values))}}}"

    def func_lit(self, e) -> str:
        fn = e.function
        inner = _Dumper(self.depth, self.names)
        inner.stmts(fn.body)
        return "\n".join([f"func {fn.name}{self.signature(fn)} {{", *inner.lines, "\t" * self.depth + "}"])

    def slice_op(self, e) -> str:
        parts = [e.lo, e.hi] if e.max is None else [e.lo, e.hi, e.max]
        return f"{self.expr(e.x)}[{':'.join('' if p is None else self.expr(p) for p in parts)}]"

    def convert(self, e) -> str:
        return f"box({self.expr(e.x)})" if e.kind == "iface" else f"{type_string(e.type)}({self.expr(e.x)})"

    def make_slice(self, e) -> str:
        cap = "" if e.cap is None else ", " + self.expr(e.cap)
        return f"make({type_string(e.type)}, {self.expr(e.len)}{cap})"


_D = _Dumper
_STMTS = {
    t.Block: _D.block, t.DeclVar: lambda d, s: d.line(f"var {d.name(s.var)} {type_string(s.var.type)}"),
    t.Define: lambda d, s: d.line(f"{d.name(s.var)} := {d.expr(s.value)}" if s.var is not None else f"_ = {d.expr(s.value)}"),
    Parallel: _D.parallel, t.Assign: lambda d, s: d.line(f"{d.places(s.lhs)} = {d.list(s.rhs)}"), t.AssignMulti: _D.assign_multi,
    t.AssignOp: lambda d, s: d.line(f"{d.expr(s.lhs)} {s.op}= {d.expr(s.rhs)}"), t.ExprStmt: lambda d, s: d.line(d.expr(s.x)),
    t.NilCheck: lambda d, s: d.line(f"nilcheck({d.expr(s.x)})"), t.If: _D.if_, t.For: _D.for_, t.Range: _D.range,
    t.Switch: _D.switch, t.TypeSwitch: _D.type_switch, t.Return: lambda d, s: d.line(f"return {d.list(s.values)}".rstrip()),
    t.Branch: _D.branch, t.Labeled: _D.labeled, t.Defer: lambda d, s: d.line(f"defer {d.expr(s.closure)}"),
    t.Go: lambda d, s: d.line(f"go {d.expr(s.closure)}"), t.Send: lambda d, s: d.line(f"{d.expr(s.chan)} <- {d.expr(s.value)}"),
    t.Select: _D.select,
    t.Nop: lambda d, s: None,
}
_EXPRS = {
    t.Const: lambda d, e: value_text(e.value), t.Zero: lambda d, e: f"zero({type_string(e.type)})", t.Local: lambda d, e: d.name(e.var),
    t.Global: lambda d, e: f"{e.var.pkg.name}.{e.var.name}", t.FuncRef: lambda d, e: e.func.full_name, t.FuncLit: _D.func_lit,
    t.MethodValue: lambda d, e: f"({d.expr(e.recv)}).{e.func.name}", t.Unary: lambda d, e: f"{e.op}{d.expr(e.x)}",
    t.Binary: lambda d, e: f"({d.expr(e.x)} {e.op} {d.expr(e.y)})", t.Concat: lambda d, e: f"concat({d.list(e.operands)})",
    t.Deref: lambda d, e: f"*{d.expr(e.x)}", t.AddrOf: lambda d, e: f"&{d.expr(e.x)}", t.AddrLit: lambda d, e: f"&{d.expr(e.lit)}",
    t.New: lambda d, e: f"new({type_string(e.elem) if e.init is None else d.expr(e.init)})",
    t.Field: lambda d, e: f"{d.base(e.x)}.{e.x.type.underlying.fields[e.index].name}",
    t.Index: lambda d, e: f"{d.base(e.x)}[{d.expr(e.index)}]", t.SliceOp: _D.slice_op,
    t.TypeAssert: lambda d, e: f"{d.expr(e.x)}.({type_string(e.target)})", t.Convert: _D.convert, t.CompositeLit: _D.elems,
    t.SliceLit: _D.elems, t.MakeSlice: _D.make_slice,
    t.MapIndex: lambda d, e: f"{d.expr(e.x)}[{d.expr(e.key)}]", t.MapLit: _D.map_lit,
    t.MakeMap: lambda d, e: f"make({type_string(e.type)}{'' if e.hint is None else ', ' + d.expr(e.hint)})",
    t.MakeChan: lambda d, e: f"make({type_string(e.type)}{'' if e.size is None else ', ' + d.expr(e.size)})",
    t.Receive: lambda d, e: f"<-{d.expr(e.x)}",
    t.Append: lambda d, e: f"append({d.before(e)}{d.expr(e.slice)}, {d.list(e.args)}{'...' if e.spread else ''})",
    t.Call: lambda d, e: f"{d.expr(e.fun)}({d.before(e)}{d.list(e.args)})",
    t.CallInterface: lambda d, e: f"{d.expr(e.recv)}.{e.method.name}({d.before(e)}{d.list(e.args)})",
    t.Builtin: lambda d, e: f"{e.op}({d.before(e)}{d.list(e.args)})",
}
