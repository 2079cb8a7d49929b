"""Write tree nodes, types and functions as Go's compiler writes them in its messages: regenerated, not quoted.

    a+b + c      a + b + c            x.F with F promoted from E      x.E.F
    t.m()        (*T).m(t)            f(1, 2) with f variadic         f(... argument...)

Implicit conversions, addresses and dereferences are not shown; constants are shown by value.

Source: cmd/compile/internal/ir/fmt.go and types/fmt.go of Go 1.27.
"""
from __future__ import annotations

from fractions import Fraction

from minigo.escape.library import name_in_go
from minigo.lower import tree as t
from minigo.lower.order import Parallel
from minigo.types import types as T
from minigo.types.constants import Complex
from minigo.types import universe as U
from minigo.types.types import Array, Basic, Chan, Interface, Map, Named, Pointer, Signature, Slice, Struct, key

_PRECEDENCE = {"*": 6, "/": 6, "%": 6, "<<": 6, ">>": 6, "&": 6, "&^": 6, "+": 5, "-": 5, "|": 5, "^": 5, "==": 4, "!=": 4,
               "<": 4, "<=": 4, ">": 4, ">=": 4, "&&": 2, "||": 1}
_SENDING, _UNARY, _PRIMARY = 3, 7, 8
_STRING_LIMIT = 72


class Wording:
    """Texts for the messages of one package: its own names stand alone, others with their package.

    direct: CallInterface -> Call that it is shown as. temps: names of Go's temporaries (autotmps.py). values: LocalVar of a
    temporary that only lowering knows -> the expression it holds, which is shown instead. temps["first"]: the set of those
    that hold the first result of a call whose results are passed on.
    """

    def __init__(self, pkg, direct: dict, temps: dict, values: dict):
        self.pkg, self.direct, self.temps, self.values = pkg, direct, temps, values
        self.shapes: dict = {}    # in an instance of a generic function: key of a type argument -> text of its shape
        self.first = temps.get("first", ())

    # ---- expressions
    def expr(self, n, least: int = 0) -> str:
        """Return the text of `n`, in parentheses where it binds less than `least`."""
        converted = False
        while n.__class__ in _IMPLICIT and n.implicit and not (n.__class__ is t.Convert and n.kind in _NEVER_IMPLICIT):
            converted = converted or n.__class__ is t.Convert
            n = n.x
        if not converted and n.__class__ is t.Local and n.var in self.first:
            # The call itself hangs on its first result, by way of a conversion that changes nothing.
            return f"{self.conversion(n.type)}({self.temps[n.var]})"
        text, binds = _WRITERS[n.__class__](self, n)
        return f"({text})" if least > binds else text

    def list(self, items) -> str:
        return ", ".join(self.expr(x) for x in items)

    def _const(self, n):
        typ, value = n.type, n.value
        u = typ.underlying
        if typ is U.RUNE or typ is U.UNTYPED_RUNE:
            if 0 <= value <= 0x10FFFF:
                return quote_rune(value), _PRIMARY
        text = constant_text(value, u)
        if typ.__class__ is Basic and typ.kind in _DEFAULT_KINDS:
            return text, _PRIMARY
        return f"{self.type(typ)}({text})", _PRIMARY

    def _zero(self, n):
        if n.type.underlying.__class__ in (Struct, Array):
            return self.type(n.type) + "{}", _PRIMARY
        return "nil", _PRIMARY

    def _local(self, n):
        var = n.var
        if var.kind == "temp":
            name = self.temps.get(var)
            if name is not None:
                return name, _PRIMARY
            value = self.values.get(var)
            if value is not None:
                return _WRITERS[value.__class__](self, value)
        return self.variable(var), _PRIMARY

    def variable(self, var) -> str:
        """Return the name of a LocalVar."""
        name = self.temps.get(var) or var.name
        if not name:
            return f"~r{var.owner.results.index(var)}"
        return name if not name.startswith(".") or name.startswith(".autotmp") else "#" + name[1:]

    def _global(self, n):
        return self.name(n.var), _PRIMARY

    def name(self, obj) -> str:
        return obj.name if obj.pkg is self.pkg or obj.pkg is None else f"{obj.pkg.name}.{name_in_go(obj)}"

    def _func_ref(self, n):
        return self.func(n.func), _PRIMARY

    def func(self, func) -> str:
        recv = func.type.recv
        if recv is None:
            return self.name(func) + (f"[{','.join(map(self.shape, func.targs))}]" if func.targs else "")
        typ = recv.type
        base = typ.elem if typ.__class__ is Pointer else typ
        text = f"{self.name(base.obj)}[{','.join(map(self.shape, base.targs))}]" if base.__class__ is Named and base.targs else self.type(base)
        return f"(*{text}).{func.name}" if typ.__class__ is Pointer else f"{text}.{func.name}"

    def callee(self, func) -> str:
        """Return the name of a function as inlining messages have it: the package stands before all of it."""
        recv = func.type.recv
        prefix = "" if func.pkg is None or func.pkg is self.pkg else f"{func.pkg.name}."
        if recv is None:
            return prefix + func.name + (f"[{','.join(map(self.shape, func.targs))}]" if func.targs else "")
        base = recv.type.elem if recv.type.__class__ is Pointer else recv.type
        text = name_in_go(base.obj) if base.__class__ is Named else self.type(base)
        if base.__class__ is Named and base.targs:
            text += f"[{','.join(map(self.shape, base.targs))}]"
        return f"{prefix}(*{text}).{func.name}" if recv.type.__class__ is Pointer else f"{prefix}{text}.{func.name}"

    def instance(self, func) -> str:
        """Return the name of an instance with its very type arguments."""
        shape, self.shape = self.shape, self.argument
        text = self.callee(func)
        self.shape = shape
        return text

    def shape(self, typ) -> str:
        """Return the text of the type that stands for `typ` and all types like it in an instance of a generic function."""
        found = self.shapes.get(key(typ))
        if found is not None:
            return found
        u = typ.underlying
        return "go.shape." + ("*uint8" if u.__class__ is Pointer else self.argument(u))

    def argument(self, typ) -> str:
        """Return the text of a type argument: every name has its package."""
        pkg, shapes, self.pkg, self.shapes = self.pkg, self.shapes, None, {}
        text = self.type(typ)
        self.pkg, self.shapes = pkg, shapes
        return text

    def dictionary(self, func) -> tuple[int, str] | None:
        """Return place and text of the argument that a call of a generic function or method gets besides those written."""
        recv = func.type.recv
        base = None if recv is None else recv.type.elem if recv.type.__class__ is Pointer else recv.type
        owner, targs = (func, func.targs) if base is None else (base.obj, base.targs if base.__class__ is Named else ())
        if not targs:
            return None
        package, _, name = self.name(owner).rpartition(".")
        prefix = f"{package}." if package else ""
        return (0 if base is None else 1), f"&{prefix}.dict.{name}[{','.join(map(self.argument, targs))}]"

    def _func_lit(self, n):
        fn = n.function
        if fn.wrapper and ".methodexpr" in fn.name:
            # T.m where no function has just that receiver: lowering makes one around the call.
            body = fn.body.stmts[0]
            call = body.values[0] if body.__class__ is t.Return else body.x
            method = call.method if call.__class__ is t.CallInterface else call.fun.func
            recv = self.type(fn.params[0].type)
            return f"({recv}).{method.name}" if recv[0] == "*" else f"{recv}.{method.name}", _PRIMARY
        return "func literal", 0

    def _method_value(self, n):
        return f"{self.expr(n.recv, _PRIMARY)}.{n.func.name}", _PRIMARY

    def _unary(self, n):
        x = n.x
        gap = " " if x.__class__ is t.Unary and x.op == n.op else ""
        return f"{n.op}{gap}{self.expr(x, _UNARY + 1)}", _UNARY

    def _binary(self, n):
        binds = _PRECEDENCE[n.op]
        y = n.y
        if n.op in ("<<", ">>") and y.__class__ is t.Const and y.type is U.INT:
            right = f"uint({y.value})"
        else:
            right = self.expr(y, binds + 1)
        return f"{self.expr(n.x, binds)} {n.op} {right}", binds

    def _concat(self, n):
        return " + ".join(self.expr(x) for x in n.operands), 0

    def _deref(self, n):
        return f"*{self.expr(n.x, _UNARY + 1)}", _UNARY

    def _addr_of(self, n):
        return f"&{self.expr(n.x, _UNARY + 1)}", _UNARY

    def _addr_lit(self, n):
        return f"&{self.expr(n.lit)}", 0

    def _new(self, n):
        if n.init is None:
            if "go.shape." in self.type(n.elem):
                return "new(<node DYNAMICTYPE>)", _PRIMARY    # which is what Go prints
            return f"new({self.type(n.elem)})", _PRIMARY
        return "&" + self.temps[n], _UNARY

    def _field(self, n):
        field = n.x.type.underlying.fields[n.index]
        return f"{self.expr(n.x, _PRIMARY)}.{field.name}", _PRIMARY

    def _index(self, n):
        return f"{self.expr(n.x, _PRIMARY)}[{self.expr(n.index)}]", _PRIMARY

    def _slice(self, n):
        parts = [":".join("" if p is None else self.expr(p) for p in (n.lo, n.hi))]
        if n.max is not None:
            parts.append(self.expr(n.max))
        return f"{self.expr(n.x, _PRIMARY)}[{':'.join(parts)}]", _PRIMARY

    def _type_assert(self, n):
        return f"{self.expr(n.x, _PRIMARY)}.({self.type(n.target)})", _PRIMARY

    def _convert(self, n):
        typ = n.type
        if n.kind == "str2runes" and n.x.__class__ is t.Const:
            return self.type(typ) + ("{...}" if n.x.value else "{}"), _PRIMARY
        return f"{self.conversion(typ)}({self.expr(n.x)})", _PRIMARY

    def conversion(self, typ) -> str:
        """Return the text of `typ` as what stands before the `(`."""
        text = self.type(typ)
        return text if typ.__class__ is Named or typ.__class__ is Basic or typ is U.ANY else f"({text})"

    def _composite(self, n):
        return self.type(n.type) + ("{...}" if n.elems else "{}"), _PRIMARY

    def _slice_lit(self, n):
        if n.implicit:
            return "... argument", _PRIMARY
        return self.type(n.type) + ("{...}" if n.elems else "{}"), _PRIMARY

    def _make_slice(self, n):
        sizes = self.list([n.len] if n.cap is None else [n.len, n.cap])
        return f"make({self.type(n.type)}, {sizes})", _PRIMARY

    def _map_index(self, n):
        return f"{self.expr(n.x, _PRIMARY)}[{self.expr(n.key)}]", _PRIMARY

    def _map_lit(self, n):
        return self.type(n.type) + ("{...}" if n.keys else "{}"), _PRIMARY

    def _make_map(self, n):
        return f"make({self.type(n.type)}{'' if n.hint is None else ', ' + self.expr(n.hint)})", _PRIMARY

    def _make_chan(self, n):
        return f"make({self.type(n.type)}{'' if n.size is None else ', ' + self.expr(n.size)})", _PRIMARY

    def _receive(self, n):
        return f"<-{' ' if n.x.__class__ is t.Receive else ''}{self.expr(n.x, _UNARY + 1)}", _UNARY

    def _append(self, n):
        args = self.list([n.slice, *n.args])
        return f"append({args}{'...' if n.spread else ''})", _PRIMARY

    def _call(self, n, temp=None):
        fun, args = n.fun, [self.expr(x) for x in n.args]
        extra = self.dictionary(fun.func) if fun.__class__ is t.FuncRef else None
        temp = temp or self.temps.get(n)
        if temp is None or fun.__class__ is t.FuncRef:
            name = self.expr(fun, _PRIMARY)
            if temp is not None:
                args[0] = temp
            if extra is not None:
                args.insert(*extra)
        else:
            name = temp
        variadic = fun.type.underlying.variadic
        return f"{name}({', '.join(args)}{'...' if variadic else ''})", _PRIMARY

    def _inlined(self, n):
        names = ", ".join(var.name for var in n.results)
        return (names if len(n.results) == 1 else f"(.{names})"), 0

    def _call_interface(self, n):
        temp = self.temps.get(n)
        direct = self.direct.get(n)
        if direct is not None:
            return self._call(direct, temp and f"{temp}.({self.type(direct_type(direct))})")
        dots = "..." if n.method.type.variadic else ""
        return f"{self.receiver(n)}.{n.method.name}({self.list(n.args)}{dots})", _PRIMARY

    def receiver(self, n) -> str:
        """Return the text of what an interface call is made on."""
        return self.temps.get(n) or self.expr(n.recv, _PRIMARY)

    def _builtin(self, n):
        return f"{n.op}({self.list(n.args)})", 0 if n.op in _LOOSE_BUILTINS else _PRIMARY

    # ---- statements, where a message names one
    def _send(self, n) -> str:
        return f"{self.expr(n.chan, _SENDING)} <- {self.expr(n.value, _SENDING + 1)}"

    def statement(self, n) -> str:
        cls = n.__class__
        if cls is t.Assign:
            places = ", ".join("_" if x is None else self.expr(x) for x in n.lhs)
            return f"{places} = {self.list(n.rhs)}"
        if cls is t.Define:
            return f"{self.variable(n.var) if n.var else '_'} := {self.expr(n.value)}"
        if cls is Parallel:
            names = ", ".join("_" if d.var is None else self.expr(t.Local(n.pos, d.var.type, d.var)) for d in n.defines)
            # The operands of a go or defer statement are assigned to variables that exist already.
            made = n.defines[0].var is not None and n.defines[0].var.kind == "temp"
            return f"{names} {'=' if made else ':='} {self.list([d.value for d in n.defines])}"
        if cls is t.AssignMulti:
            fresh = n.define or (None,) * len(n.lhs)
            places = ", ".join(self.variable(v) if v else "_" if x is None else self.expr(x) for x, v in zip(n.lhs, fresh))
            return f"{places} {':=' if any(fresh) else '='} {self.expr(n.rhs)}"
        if cls is t.AssignOp:
            return f"{self.expr(n.lhs)} {n.op}= {self.expr(n.rhs)}"
        if cls is t.Return:
            return f"return {self.list(n.values)}".rstrip()
        if cls is t.Send or cls is t.SelectClause:
            return self._send(n)
        if cls is t.Range or cls is t.For:
            return "for loop"
        if cls is t.TypeClause:
            names = "default" if n.types is None else "case " + ", ".join(
                "nil" if typ is None else self.type(typ) for typ in n.types)
            return names + ": "
        if cls is t.LocalVar:
            return self.variable(n)
        return self.expr(n)

    # ---- types
    def type(self, typ) -> str:
        if self.shapes:
            shape = self.shapes.get(key(typ))
            if shape is not None:
                return shape
        return _TYPE_WRITERS[typ.__class__](self, typ)

    def _named(self, typ):
        obj = typ.obj
        name = obj.name if obj.pkg is None or obj.pkg is self.pkg else f"{obj.pkg.name}.{obj.name}"
        if typ.targs:
            name += f"[{','.join((self.type if self.shapes else self.argument)(a) for a in typ.targs)}]"
        return name

    def _signature(self, typ, word="func"):
        params = [self.type(p.type) for p in typ.params]
        if typ.variadic:
            params[-1] = "..." + self.type(typ.params[-1].type.underlying.elem)
        results = [self.type(r.type) for r in typ.results]
        text = f"{word}({', '.join(params)})"
        if len(results) == 1:
            return f"{text} {results[0]}"
        return f"{text} ({', '.join(results)})" if results else text

    def _struct(self, typ):
        fields = "; ".join((self.type(f.type) if f.embedded else f"{self.field(f)} {self.type(f.type)}") + (f" {quote_string(tag.encode())}" if tag else "")
                           for f, tag in zip(typ.fields, typ.tags))
        return f"struct {{ {fields} }}" if fields else "struct {}"

    def field(self, f) -> str:
        """Return the name of a field; in type arguments, one that is not exported has its package."""
        return f.name if self.pkg is not None or f.pkg is None or f.name[0].isupper() else f"{f.pkg.name}.{f.name}"

    def _interface(self, typ):
        if typ is U.ANY and self.pkg is not None:
            return "any"
        methods = "; ".join(m.name + self._signature(m.type, "") for m in typ.all_methods or ())
        return f"interface {{ {methods} }}" if methods else "interface {}"

    def _chan(self, typ):
        word = {"both": "chan", "send": "chan<-", "recv": "<-chan"}[typ.dir]
        return f"{word} {self.type(typ.elem)}"


def direct_type(call):
    """Return the type that the receiver of a devirtualised call is asserted to."""
    x = call.args[0]
    while x.__class__ is not t.TypeAssert:
        x = x.x
    return x.target


def constant_text(value, u) -> str:
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, bytes):
        return quote_string(value)
    if u.__class__ is Basic and u.info & T.IS_FLOAT:
        return float_text(value)
    if isinstance(value, (int, Fraction)):
        return str(value)
    if value.__class__ is Complex:
        return f"({float_text(value.re)} + {float_text(value.im)}i)"
    return repr(value)


def float_text(value) -> str:
    """Write a float constant with six digits as %g does in Go."""
    try:
        number = float(value)
        text = "%.6g" % number
        if "." not in text and value != int(value):
            text = repr(number)
        return text
    except OverflowError:
        exponent = len(str(abs(int(value)))) - 1
        return f"{float(Fraction(value) / 10 ** exponent):.6g}e+{exponent}"


_ESCAPES = {7: "\\a", 8: "\\b", 12: "\\f", 10: "\\n", 13: "\\r", 9: "\\t", 11: "\\v", 92: "\\\\"}


def _escape(char: str, quote: str) -> str:
    code = ord(char)
    if char == quote:
        return "\\" + char
    if code in _ESCAPES:
        return _ESCAPES[code]
    if char.isprintable():
        return char
    if code < 0x80:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def quote_rune(value: int) -> str:
    if 0xD800 <= value < 0xE000:
        value = 0xFFFD
    return f"'{_escape(chr(value), chr(39))}'"


def quote_string(data: bytes) -> str:
    """Quote a string constant as strconv.Quote, cut to 72 characters with `...`."""
    parts, at = [], 0
    while at < len(data):
        for width in (1, 2, 3, 4):
            try:
                parts.append(_escape(data[at:at + width].decode(), '"'))
                at += width
                break
            except UnicodeDecodeError:
                if at + width >= len(data) or width == 4:
                    parts.append(f"\\x{data[at]:02x}")
                    at += 1
                    break
    text = '"' + "".join(parts) + '"'
    return text if len(text) <= _STRING_LIMIT else text[:_STRING_LIMIT - 3] + "..."


# Go's printer has no precedence for these, so that operators around them add parentheses.
_LOOSE_BUILTINS = frozenset(("recover", "real", "imag", "complex", "unsafe.String", "unsafe.SliceData", "unsafe.StringData"))
_DEFAULT_KINDS = frozenset((T.BOOL, T.INT, T.FLOAT64, T.COMPLEX128, T.STRING, T.UNTYPED_BOOL, T.UNTYPED_INT, T.UNTYPED_FLOAT,
                            T.UNTYPED_STRING))
_IMPLICIT = frozenset((t.AddrOf, t.Deref, t.Convert))
_NEVER_IMPLICIT = frozenset(("bytes2str", "runes2str", "str2bytes", "str2runes", "int2str", "slice2array", "slice2arrayptr"))
_LINK_NAMES = {"byte": "uint8", "rune": "int32"}    # in type arguments
_W = Wording
_WRITERS = {
    t.Const: _W._const, t.Zero: _W._zero, t.Local: _W._local, t.Global: _W._global, t.FuncRef: _W._func_ref,
    t.FuncLit: _W._func_lit, t.MethodValue: _W._method_value, t.Unary: _W._unary, t.Binary: _W._binary, t.Concat: _W._concat,
    t.Deref: _W._deref, t.AddrOf: _W._addr_of, t.AddrLit: _W._addr_lit, t.New: _W._new, t.Field: _W._field,
    t.Index: _W._index, t.SliceOp: _W._slice, t.TypeAssert: _W._type_assert, t.Convert: _W._convert,
    t.CompositeLit: _W._composite, t.SliceLit: _W._slice_lit, t.MakeSlice: _W._make_slice, t.Append: _W._append,
    t.MapIndex: _W._map_index, t.MapLit: _W._map_lit, t.MakeMap: _W._make_map, t.MakeChan: _W._make_chan,
    t.Inlined: _W._inlined, t.Allocated: lambda w, n: (n.text, _PRIMARY),
    t.Receive: _W._receive, t.Call: _W._call, t.CallInterface: _W._call_interface, t.Builtin: _W._builtin,
}
_TYPE_WRITERS = {
    Basic: lambda w, typ: typ.name if w.pkg is not None else _LINK_NAMES.get(typ.name, typ.name), Named: _W._named, Signature: _W._signature, Struct: _W._struct, Interface: _W._interface,
    Pointer: lambda w, typ: "*" + w.type(typ.elem), Slice: lambda w, typ: "[]" + w.type(typ.elem),
    Array: lambda w, typ: f"[{typ.len}]{w.type(typ.elem)}",
    Map: lambda w, typ: f"map[{w.type(typ.key)}]{w.type(typ.elem)}", Chan: _W._chan,
}
