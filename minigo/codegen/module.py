"""One package to one LLVM module, as text.

The module owns everything that functions share: symbols and declarations, string constants, type descriptors, closure records
of plain functions, attribute groups, metadata. Functions of a program are generated on demand from `main` and `init`; those of
a library package all. The text is the same for the same input.

Requires: a lowered unit with escape facts. Provides: IR text for `backend.optimize`.
Example: `func f(n int) int { return n }` → `define internal i64 @"go.main.f"(i64 %p0) #0 !dbg !8 { … }`.
Source: abi.md.
"""
from __future__ import annotations

from collections import deque

from minigo.codegen import map_, runtime_abi, types
from minigo.codegen.debuginfo import DebugInfo, quote
from minigo.codegen.func import FuncGen
from minigo.codegen.types import repr_of, shape_of
from minigo.diag import InternalError
from minigo.layout import PLACING, records
from minigo.layout.records import pointer_bitmap
from minigo.lower import tree
from minigo.types.sizes import align_of, size_of

_TARGET = ('target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"\n'
           'target triple = "x86_64-unknown-linux-gnu"\n')
# Beyond so many lines of IR a function that nobody inlines is left as it is: LLVM takes quadratic time for one long block, such as the
# initialiser of a table of thousands of entries.
LINES_OPTIMISED = 20_000
_BASE_ATTRS = '"frame-pointer"="all" "disable-tail-calls"="true" nounwind uwtable'


def generate(unit: tree.Unit, options, sources, *, is_program: bool, imports: list, reachable=None) -> str:
    """Return the IR text of one package.

    Args: unit: lowered, with escape facts; sources: the SourceSet of its positions; is_program: make `go.minigo.start`;
    imports: all packages the program consists of but this one, in dependency order; reachable: full names of the functions to
    compile, None: what the program needs (a library needs all).
    """
    # What is remembered of types is of this compilation's only: a process may compile any number of programs.
    for remembered in (types._reprs, types._shapes, map_._layouts, records._bitmaps):
        remembered.clear()
    return Module(unit, options, sources, is_program, imports, reachable).run()


class Module:
    """See the file's description. `known`: LocalVar -> tree.Function, for variables that hold one literal for ever."""

    def __init__(self, unit, options, sources, is_program, imports, reachable):
        self.unit, self.options, self.is_program, self.imports = unit, options, is_program, imports
        self.path = unit.pkg.path
        self.reachable = reachable
        first = next((f.pos for f in unit.functions if f.pos), 0)
        self.debug = DebugInfo(sources, sources.position(first)[0] or self.path)
        self.bool_range = self.debug.new("!{i8 0, i8 2}")
        self.len_range = self.debug.new("!{i64 0, i64 -9223372036854775808}")
        self.unlikely = ", !prof " + self.debug.new('!{!"branch_weights", i32 1, i32 2000}')
        self.empty_node = self.debug.new("!{}")
        self.linkage = "internal " if is_program else ""
        self.guarded = options is not None and options.verify_escapes
        self.describes_variables = is_program  # for debuggers; in the library it would double the size of objects
        self.globals: list[str] = []
        self.declared: dict[str, str] = {}
        self.strings: dict[bytes, str] = {}
        self.attr_groups: dict[str, str] = {}
        self.made: dict = {}       # symbols made on demand by other files: key -> symbol
        self.pending: deque = deque()  # makers to run before the module is complete
        self.roots: list = []      # (symbol, type descriptor) of data with pointers
        self.known: dict = {}
        self.texts: dict[str, str] = {}
        self.by_name = {f.name: f for f in unit.functions}
        self.raise_attrs = self.attrs("cold noreturn nounwind nomerge")

    # ---- the whole ---------------------------------------------------------------------------------------------------
    def run(self) -> str:
        from minigo.codegen import program, static, typedesc
        static.emit_package_vars(self)
        if not self.is_program or self.reachable is not None:
            for f in self.unit.functions:
                if self.reachable is None or f.name in self.reachable:
                    self.need(f.name)
                    if f.placing:
                        self.need_placing(f)
        program.emit_init(self)
        if self.is_program:
            program.emit_start(self)
        if self.is_program and self.options is not None and self.options.export_calls:
            program.emit_call_entries(self)
        while self.pending:
            self.pending.popleft()()
        program.emit_module_record(self)
        order = {f.name: i for i, f in enumerate(self.unit.functions)}
        names = sorted(self.texts, key=lambda n: order.get(n, len(order)))
        parts = [f'source_filename = {quote(self.path)}\n{_TARGET}\n{typedesc.TYPE_DEFINITION}\n']
        parts += self.globals
        parts += [self.texts[n] for n in names]
        parts += self.declared.values()
        parts += [f"attributes {group} = {{ {text} }}" for text, group in self.attr_groups.items()]
        parts.append(self.debug.text())
        return "\n".join(parts)

    def attrs(self, text: str) -> str:
        group = self.attr_groups.get(text)
        if group is None:
            self.attr_groups[text] = group = f"#{len(self.attr_groups)}"
        return group

    def function_attrs(self, *extra: str, split_stack: bool = True) -> str:
        """The attributes of a Go function's definition."""
        return self.attrs(" ".join((*extra, '"split-stack"', _BASE_ATTRS) if split_stack else (*extra, _BASE_ATTRS)))

    def later(self, maker) -> None:
        """Run `maker()` before the module is complete."""
        self.pending.append(maker)

    # ---- functions ---------------------------------------------------------------------------------------------------
    def symbol(self, name: str) -> str:
        return "@" + quote("go." + name)

    def need(self, name: str) -> str:
        """Return the symbol of one of this package's functions, which will be compiled."""
        if name not in self.made:
            self.made[name] = symbol = self.symbol(name)
            fn = self.by_name[name]
            self.pending.append(lambda: self.compile(fn))
            return symbol
        return self.made[name]

    def need_direct(self, fn: tree.Function) -> str:
        """Return the symbol of a deferred call's wrapper in the form that returns call: it need not announce itself."""
        name = fn.name + "-direct"
        if name not in self.made:
            self.made[name] = self.symbol(name)
            self.pending.append(lambda: self.compile(fn, name))
        return self.made[name]

    def need_placing(self, fn: tree.Function) -> str:
        """Return the symbol of the body of a function that makes what its results point to in memory of the caller."""
        name = fn.name + PLACING
        if name not in self.made:
            self.made[name] = self.symbol(name)
            self.pending.append(lambda: self.compile(fn, placing=True))
        return self.made[name]

    def placing_symbol(self, func) -> str:
        """Return the symbol of that body of a declared function or method of any package."""
        fn = self.by_name.get(func.full_name)
        return self.need_placing(fn) if fn is not None else self.declare_go(func.full_name + PLACING, shape_of(func.type), objects=True)

    def generator(self, fn, name: str, pos: int) -> FuncGen:
        """Open a function: a declared one or a literal, or with fn None one that the compiler makes."""
        if self.guarded:
            from minigo.codegen.guarded import GuardedFuncGen
            return GuardedFuncGen(self, fn, name, pos)
        return FuncGen(self, fn, name, pos)

    def compile(self, fn: tree.Function, direct: str | None = None, placing: bool = False) -> None:
        """Compile a function.

        Args: direct: the name of the form without announcement, for a wrapper of a deferred call; placing: the body that makes what
        its results point to in memory of the caller.
        """
        if fn.body is None:
            from minigo.codegen import wrappers
            wrappers.emit_bodyless(self, fn)
            return
        from minigo.codegen import defer, stmt
        try:
            g = self.generator(fn, fn.name, fn.pos)
            g.direct = direct is not None
            if placing:
                g.placing = fn.placing
            g.enter()
            if defer.is_deferwrap(fn) and direct is None:
                defer.announce_wrapper(g)
            stmt.block(g, fn.body)
            stmt.fall_off(g)
        except InternalError as err:
            if not err.pos:
                err.pos = fn.pos
            raise
        extra = []
        if self.guarded or g.waits_for_garbage or "noinline" in fn.pragmas or fn.has_recover or fn.has_defer or defer.is_deferwrap(fn) and direct is None or fn.name in ("main.main", self.path + ".init"):
            extra.append("noinline")
        if len(g.lines) > LINES_OPTIMISED and "noinline" in extra:
            extra.append("optnone")
        attrs = self.function_attrs(*extra, split_stack="nosplit" not in fn.pragmas)
        linkage = "internal " if fn.literal is not None or fn.obj is not None and fn.obj.origin is not None else self.linkage
        name = direct or fn.name + (PLACING if placing else "")
        self.texts[name] = g.text(self.symbol(name), linkage, attrs)

    def func_symbol(self, func) -> str:
        """Return the symbol of a declared function or method of any package, declared here when it is another's."""
        name = func.full_name
        if name in self.by_name:
            return self.need(name)
        return self.declare_go(name, shape_of(func.type))

    def declare_go(self, name: str, shape, objects: bool = False) -> str:
        """Declare a function of another package. objects: it is given the memory for what its results point to."""
        symbol = self.symbol(name)
        if symbol not in self.declared:
            at = 0 if shape.out is None else 1
            params = [*shape.ptypes[:at], "ptr", *shape.ptypes[at:]] if objects else shape.ptypes
            self.declared[symbol] = f"declare {shape.ret} {symbol}({', '.join(params)}) {self.attrs('nounwind')}"
        return symbol

    def c_function(self, name: str) -> str:
        """Return `RESULT @name` for a call of a C runtime function."""
        ret, params, attrs = runtime_abi.C_FUNCTIONS[name]
        if name not in self.declared:
            self.declared[name] = f"declare {ret} @{name}({', '.join(params)}) {self.attrs(attrs)}"
        return f"{ret if ret[0] == '{' else ret.rpartition(' ')[2]} @{name}"

    def go_function(self, name: str) -> str:
        """Return `RESULT @go.runtime.name` for a call of a Go runtime function."""
        ret, params, attrs = runtime_abi.GO_FUNCTIONS[name]
        symbol = f'@"go.runtime.{name}"'
        full = "runtime." + name
        if full in self.by_name:
            self.need(full)
        elif symbol not in self.declared:
            self.declared[symbol] = f"declare {ret} {symbol}({', '.join(params)}) {self.attrs(attrs)}"
        return f"{_plain(ret)} {symbol}"

    def go_result(self, name: str) -> str:
        return _plain(runtime_abi.GO_FUNCTIONS[name][0])

    def declare(self, symbol: str, text: str) -> str:
        if symbol not in self.declared:
            self.declared[symbol] = text
        return symbol

    def intrinsic(self, name: str, ret: str, params: str) -> str:
        """Declare an LLVM intrinsic and return `RESULT @name`."""
        self.declare("@" + name, f"declare {ret} @{name}({params})")
        return f"{ret} @{name}"

    # ---- data --------------------------------------------------------------------------------------------------------
    def string(self, data: bytes) -> tuple[str, str]:
        """Return (pointer, length) of a string constant."""
        if not data:
            return "null", "0"
        symbol = self.strings.get(data)
        if symbol is None:
            symbol = f"@.str.{len(self.strings)}"
            self.strings[data] = symbol
            self.globals.append(f"{symbol} = private unnamed_addr constant [{len(data)} x i8] {bytes_literal(data)}, align 1")
        return symbol, str(len(data))

    def zero_base(self) -> str:
        """The address of every object of size zero."""
        if "zerobase" not in self.made:
            self.made["zerobase"] = "@mg.zerobase"
            self.globals.append("@mg.zerobase = linkonce_odr global [8 x i8] zeroinitializer, align 8")
        return "@mg.zerobase"

    def static_record(self, code: str) -> str:
        """Return the closure record of a function that captures nothing."""
        key = ("record", code)
        symbol = self.made.get(key)
        if symbol is None:
            self.made[key] = symbol = f"@.fn.{len(self.made)}"
            self.globals.append(f"{symbol} = private unnamed_addr constant ptr {code}, align 8")
        return symbol

    def gc_bits(self, bitmap: int) -> str:
        """Return the address of a pointer bitmap's bytes."""
        key = ("bits", bitmap)
        symbol = self.made.get(key)
        if symbol is None:
            data = bitmap.to_bytes((bitmap.bit_length() + 7) // 8, "little")
            self.made[key] = symbol = f"@.gc.{len(self.made)}"
            self.globals.append(f"{symbol} = private unnamed_addr constant [{len(data)} x i8] {bytes_literal(data)}, align 1")
        return symbol

    def gc_descriptor(self, size: int, align: int, bitmap: int) -> str:
        """Return a descriptor that says only what the heap needs."""
        key = ("desc", size, align, bitmap)
        symbol = self.made.get(key)
        if symbol is None:
            from minigo.codegen import typedesc
            self.made[key] = symbol = f"@.desc.{len(self.made)}"
            self.globals.append(f"{symbol} = private unnamed_addr constant {typedesc.bare(self, size, align, bitmap)}, align 8")
        return symbol

    def heap_descriptor(self, t) -> str:
        return self.gc_descriptor(size_of(t), align_of(t), pointer_bitmap(t))

    def new_object(self, f: FuncGen, t, zeroed: bool = True) -> str:
        """Allocate a `t` on the heap."""
        return self.new_memory(f, size_of(t), align_of(t), pointer_bitmap(t), zeroed)

    def new_memory(self, f: FuncGen, size: int, align: int, bitmap: int, zeroed: bool = True) -> str:
        if size == 0:
            return self.zero_base()
        if not bitmap:
            return f.ins(f"call noalias nonnull {self.c_function('mg_alloc')}(i64 {size}, i64 {1 if zeroed else 0})")
        return f.ins(f"call noalias nonnull {self.c_function('mg_new')}(ptr {self.gc_descriptor(size, align, bitmap)})")

    def type_descriptor(self, t) -> str:
        from minigo.codegen import typedesc
        return typedesc.descriptor(self, t)

    def var_symbol(self, var) -> str:
        """Return the symbol of a package variable; another package's is declared."""
        path = var.pkg.path
        symbol = "@" + quote(f"go.{path}.{var.name}")
        if path != self.path:
            r = repr_of(var.type)
            self.declare(symbol, f"{symbol} = external global {r.blob}, align {r.align}")
        return symbol

    def add_root(self, symbol: str, t) -> None:
        if pointer_bitmap(t):
            self.roots.append((symbol, self.heap_descriptor(t)))

    def debug_place(self, f: FuncGen, pos: int) -> str:
        place = f.locations.get(pos)
        if place is None:
            f.locations[pos] = place = ", !dbg " + self.debug.location(pos, f.scope)
        return place[7:]


def _plain(ret: str) -> str:
    return ret.replace("nonnull ", "").replace("noalias ", "")


def bytes_literal(data: bytes) -> str:
    if data.isascii() and data.decode("ascii").isprintable() and b'"' not in data and b"\\" not in data:
        return f'c"{data.decode("ascii")}"'
    return 'c"' + "".join(chr(b) if 32 <= b < 127 and b not in (34, 92) else f"\\{b:02X}" for b in data) + '"'
