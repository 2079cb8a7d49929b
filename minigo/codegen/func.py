"""One Go function: its frame, parameters, results, variables and returns.

A local variable is bound in one of two ways:
* `values[var]`: never assigned after its definition, address never needed: the LLVM value itself;
* `places[var]`: the address of its memory: an alloca, a heap object, a captured variable's home, or a slot in a closure record.

A function with `defer` keeps its save buffer and its result slots in one alloca, whose address `mg_savepoint` is given: the
slots are thus visible to every call, up to date when one panics, and read again when the function continues after a recovery.

Source: abi.md, "Calls between Go functions", "Defer, panic, recover".
"""
from __future__ import annotations

from minigo.codegen import defer
from minigo.codegen.builder import Builder
from minigo.codegen.types import MEMORY, MULTI, SCALAR, Repr, call_shape, param_types, repr_of
from minigo.diag import InternalError
from minigo.layout.records import closure_record, pointer_bitmap
from minigo.types.sizes import align_of, size_of

SAVE_BYTES = 64  # mg_savepoint's buffer: 8 words
BIG_NIL_OFFSET = 4096  # beyond it gc checks the pointer itself, so the reported address is 0


class FuncGen(Builder):
    """m: the module; fn: tree.Function or None for compiler-made functions (then `name` and `pos` 0).

    targets: statement node -> (break label, continue label); labels: Labeled node -> LLVM label. placing: tree.Function.placing in the body
    that makes what its results point to in memory of the caller, else {}.
    """
    __slots__ = ("m", "fn", "scope", "values", "places", "targets", "labels", "shape", "out", "save", "slots", "cold_labels",
                 "locations", "pos", "placing", "expr", "place", "params_text", "frame_arrays", "first_used", "deferred", "direct_calls",
                 "direct", "calls", "waits_for_garbage")

    def __init__(self, m, fn, name: str, pos: int):
        Builder.__init__(self)
        from minigo.codegen import expr
        self.m, self.fn = m, fn
        self.direct = False  # the form of a deferred call's wrapper that returns call
        self.calls, self.waits_for_garbage = 0, False
        self.scope = m.debug.subprogram(name, pos)
        self.values: dict = {}
        self.places: dict = {}
        self.targets: dict = {}
        self.labels: dict = {}
        self.cold_labels: dict = {}
        self.locations: dict = {}
        self.frame_arrays: dict = {}  # slice variable (or Append) -> array in the frame with which it may start
        self.first_used: set = set()  # those whose one append of kind 'first' has been compiled
        self.placing: dict = {}
        self.slots: list = []
        self.deferred: list = []  # defer.FrameRecord of the defer statements so far
        self.direct_calls = 0     # how many deferred calls returns make themselves
        self.shape = self.out = self.save = None
        self.params_text: list = []
        self.pos = -1
        self.expr, self.place = expr.expr.__get__(self), expr.place.__get__(self)
        self.at(pos)

    def at(self, pos: int) -> None:
        """Set the location of the instructions that follow."""
        if pos == self.pos:
            return
        self.pos = pos
        dbg = self.locations.get(pos)
        if dbg is None:
            self.locations[pos] = dbg = ", !dbg " + self.m.debug.location(pos, self.scope)
        self.dbg = dbg

    # ---- memory ------------------------------------------------------------------------------------------------------
    def load_value(self, r: Repr, ptr: str):
        """Read a value from memory; of a memory type its address is the value."""
        if r.kind == SCALAR:
            if r.regs[0] == "i1":
                return self.ins(f"trunc i8 {self.ins(f'load i8, ptr {ptr}, !range {self.m.bool_range}')} to i1")
            return self.ins(f"load {r.regs[0]}, ptr {ptr}, align {r.align}")
        if r.kind == MEMORY:
            return ptr
        out = []
        for ty, off in zip(r.regs, r.offs):
            tail = f", !range {self.m.len_range}" if ty == "i64" else ""
            out.append(self.ins(f"load {ty}, ptr {self.gep(ptr, off)}, align {r.align}{tail}"))
        return tuple(out)

    def store_value(self, r: Repr, value, ptr: str) -> None:
        """Write a value to memory (memory types are copied)."""
        if r.kind == SCALAR:
            if r.regs[0] == "i1":
                value = self.bool_byte(value)
            self.lines.append(f"  store {r.mems[0]} {value}, ptr {ptr}, align {r.align}{self.dbg}")
        elif r.kind == MEMORY:
            if value != ptr:
                self.memcpy(ptr, value, r.size, r.align)
        else:
            for ty, off, v in zip(r.regs, r.offs, value):
                self.lines.append(f"  store {ty} {v}, ptr {self.gep(ptr, off)}, align {r.align}{self.dbg}")

    def bool_byte(self, value: str) -> str:
        if value == "true" or value == "false":
            return "1" if value == "true" else "0"
        return self.ins(f"zext i1 {value} to i8")

    def store_zero(self, r: Repr, ptr: str) -> None:
        if r.kind == MEMORY:
            self.memzero(ptr, r.size, r.align)
        else:
            self.store_value(r, zero_of(r), ptr)

    def temp(self, r: Repr) -> str:
        """Reserve frame memory for one value."""
        return self.frame_memory(r.size, r.align, r.loose) if r.loose else self.alloca(r.blob, r.align)

    def spill(self, r: Repr, value) -> str:
        """Return an address at which `value` can be read."""
        if r.kind == MEMORY:
            return value
        ptr = self.temp(r)
        self.store_value(r, value, ptr)
        return ptr

    def explode(self, r: Repr, value) -> list:
        """Return the typed pieces in which a value is passed: ["ptr %p", "i64 %n"]. Large memory values: the address itself."""
        if r.kind == SCALAR:
            return [f"{r.regs[0]} {value}"]
        if r.kind == MULTI:
            return [f"{ty} {v}" for ty, v in zip(r.regs, value)]
        if r.leaves is None:
            return [f"ptr {value}"]
        return [f"{ty} {self.load(ty, self.gep(value, off))}" for off, ty in r.leaves]

    def implode(self, r: Repr, pieces: list, into: str | None = None):
        """Make a value of the pieces (names) in which it arrived. into: memory for a memory type."""
        if r.kind == SCALAR:
            return pieces[0]
        if r.kind == MULTI:
            return tuple(pieces)
        if r.leaves is None:
            return pieces[0]
        ptr = into or self.temp(r)
        for (off, ty), v in zip(r.leaves, pieces):
            self.store(ty, v, self.gep(ptr, off))
        return ptr

    def outer_object(self, node, t, zeroed: bool = True) -> str:
        """Make an object of type `t` that does not lie in this frame. node: the variable or expression whose it is."""
        return self.outer_memory(node, size_of(t), align_of(t), pointer_bitmap(t), zeroed)

    def outer_memory(self, node, size: int, align: int, bitmap: int, zeroed: bool) -> str:
        """Make memory on the heap or, in the body for it, zeroed memory in the caller's frame."""
        offset = self.placing.get(node)
        if offset is None:
            return self.m.new_memory(self, size, align, bitmap, zeroed)
        ptr = self.gep("%objects", offset)
        self.memzero(ptr, (size + 7) // 8 * 8, 8)
        return ptr

    # ---- calls -------------------------------------------------------------------------------------------------------
    def call_c(self, name: str, args: str) -> str:
        """Call a C runtime function that returns a value."""
        return self.ins(f"call {self.m.c_function(name)}({args})")

    def call_go(self, name: str, args: str) -> str:
        return self.ins(f"call {self.m.go_function(name)}({args})")

    def do_go(self, name: str, args: str) -> None:
        self.do(f"call {self.m.go_function(name)}({args})")

    def unpack(self, ty: str, v: str, n: int) -> tuple:
        return tuple([self.ins(f"extractvalue {ty} {v}, {i}") for i in range(n)])

    def call_go_multi(self, name: str, args: str) -> tuple:
        """Call a Go runtime function that returns a struct and return its pieces."""
        ty = self.m.go_result(name)
        return self.unpack(ty, self.call_go(name, args), ty.count(",") + 1)

    # ---- checks ------------------------------------------------------------------------------------------------------
    def raise_if(self, cond: str, name: str, args: str = "") -> None:
        """Branch to a cold block that calls a raising function when `cond` holds."""
        if cond == "false":
            return
        key = (name, args, self.dbg)
        cold = self.cold_labels.get(key)
        if cold is None:
            self.cold_labels[key] = cold = self.label("raise")
            self.cold.append(f"{cold}:")
            self.cold.append(f"  call {self.m.go_function(name)}({args}) {self.m.raise_attrs}{self.dbg}")
            self.cold.append(f"  unreachable{self.dbg}")
        ok = self.label("ok")
        self.cbr(cond, cold, ok, self.m.unlikely)
        self.open = True
        self.lines.append(f"{ok}:")
        self.block = ok

    def nil_check(self, ptr: str, off: int = 0) -> None:
        cond = self.ins(f"icmp eq ptr {ptr}, null")
        if off and off < BIG_NIL_OFFSET:
            self.raise_if(cond, "panicmemaddr", f"i64 {off}")
        else:
            self.raise_if(cond, "panicmem")

    # ---- variables ---------------------------------------------------------------------------------------------------
    def read_var(self, var):
        value = self.values.get(var)
        if value is not None:
            return value
        return self.load_value(repr_of(var.type), self.var_place(var))

    def var_place(self, var) -> str:
        ptr = self.places.get(var)
        if ptr is None:
            raise InternalError(f"{self.fn.name}: variable {var.name} has no place"
                                + (" (it was bound as a value)" if var in self.values else ""), var.pos)
        return ptr

    def make_var(self, var) -> str | None:
        """Make memory for a variable that is declared now; None when it will be bound as a value. The memory is not zeroed."""
        r = repr_of(var.type)
        if var.heap:
            self.places[var] = ptr = self.outer_object(var, var.type)
            self.declare_var(var, self.spill_pointer(ptr), indirect=True)
            return ptr
        if r.kind != MEMORY and not (var.assigned or var.addrtaken or var.captured and not var.by_value) and var.kind != "result":
            return None
        ptr = self.places.get(var)
        if ptr is None:
            self.places[var] = ptr = self.temp(r)
            self.declare_var(var, ptr)
        return ptr

    def spill_pointer(self, ptr: str) -> str:
        slot = self.alloca("ptr", 8)
        self.store("ptr", ptr, slot)
        return slot

    def define_var(self, var, value) -> None:
        """Declare a variable with a value."""
        ptr = self.make_var(var)
        if ptr is None:
            self.values[var] = value
            self.describe_value(var, value)
        else:
            self.store_value(repr_of(var.type), value, ptr)

    def declare_zero(self, var) -> None:
        r = repr_of(var.type)
        ptr = self.make_var(var)
        if ptr is None:
            self.values[var] = value = zero_of(r)
            self.describe_value(var, value)
        elif not var.heap:
            self.store_zero(r, ptr)

    def declare_var(self, var, ptr: str, arg: int = 0, indirect: bool = False) -> None:
        """Tell the debugger where a variable lives."""
        if var.name.startswith(".") or var.name in ("_", "") or not self.m.describes_variables:
            return
        node = self.m.debug.variable(var.name, var.pos, self.scope, var.type, arg)
        expression = "!DIExpression(DW_OP_deref)" if indirect else "!DIExpression()"
        self.lines.append(f"    #dbg_declare(ptr {ptr}, {node}, {expression}, {self.m.debug_place(self, var.pos)})")

    def describe_value(self, var, value, arg: int = 0) -> None:
        if var.name.startswith(".") or var.name in ("_", "") or not self.m.describes_variables:
            return
        node = self.m.debug.variable(var.name, var.pos, self.scope, var.type, arg)
        where = self.m.debug_place(self, var.pos)
        r = repr_of(var.type)
        if r.kind == SCALAR:
            self.lines.append(f"    #dbg_value({r.regs[0]} {value}, {node}, !DIExpression(), {where})")
            return
        for ty, off, v in zip(r.regs, r.offs, value):
            bits = 32 if ty == "float" else 64
            self.lines.append(f"    #dbg_value({ty} {v}, {node}, !DIExpression(DW_OP_LLVM_fragment, {off * 8}, {bits}), {where})")

    # ---- entry and exit ----------------------------------------------------------------------------------------------
    def enter(self) -> None:
        """Receive parameters, captures and results; open the save point."""
        fn = self.fn
        self.shape = shape = call_shape([p.type for p in fn.params], [r.type for r in fn.results])
        if shape.out is not None:
            self.out = "%out"
            self.params_text.append("ptr noalias nonnull noundef %out")
        if self.placing:
            size = fn.obj.placed[0]
            self.params_text.append(f"ptr noalias nonnull noundef align 8 dereferenceable({size}) %objects")
        for i, var in enumerate(fn.params):
            self.receive_param(var, i)
        self.receive_captures()
        self.make_results()
        if fn.has_defer:
            self.open_save_point()

    def receive_param(self, var, index: int) -> None:
        r = repr_of(var.type)
        names = [f"%p{index}" if k == 0 else f"%p{index}.{k}" for k in range(len(param_types(r)))]
        self.params_text += [text + " " + n for text, n in zip(param_attrs(r), names)]
        if var.name == "_" or not var.name:
            return
        arg = index + 1
        if r.kind == MEMORY and r.leaves is None:
            if not var.heap:
                self.places[var] = names[0]  # the caller's copy is ours
                self.declare_var(var, names[0], arg)
                return
            value = names[0]
        elif r.kind == MEMORY:
            if not var.heap:
                self.places[var] = ptr = self.temp(r)
                self.declare_var(var, ptr, arg)
                self.implode(r, names, ptr)
                return
            value = self.implode(r, names)
        else:
            value = self.implode(r, names)
        ptr = self.make_param(var, arg)
        if ptr is None:
            self.values[var] = value
            self.describe_value(var, value, arg)
        else:
            self.store_value(r, value, ptr)

    def make_param(self, var, arg: int) -> str | None:
        if var.heap:
            self.places[var] = ptr = self.outer_object(var, var.type)
            self.declare_var(var, self.spill_pointer(ptr), arg, indirect=True)
            return ptr
        if not (var.assigned or var.addrtaken or var.captured and not var.by_value):
            return None
        self.places[var] = ptr = self.temp(repr_of(var.type))
        self.declare_var(var, ptr, arg)
        return ptr

    def receive_captures(self) -> None:
        fn = self.fn
        captures = fn.literal.captures if fn.literal is not None else None
        if not captures:
            return
        record = closure_record(captures)
        self.params_text.append(f"ptr nest noundef nonnull align 8 dereferenceable({record.size}) %ctx")
        for c, off in zip(captures, record.offsets[1:]):
            slot = self.gep("%ctx", off)
            r = repr_of(c.var.type)
            if not c.by_value:
                align = f", !nonnull {self.m.empty_node}, !noundef {self.m.empty_node}"
                self.places[c.var] = ptr = self.ins(f"load ptr, ptr {slot}, align 8{align}")
                self.declare_var(c.var, self.spill_pointer(ptr), indirect=True)
            elif r.kind == MEMORY:
                self.places[c.var] = slot
                self.declare_var(c.var, slot)
            else:
                self.values[c.var] = value = self.load_value(r, slot)
                self.describe_value(c.var, value)

    def make_results(self) -> None:
        """Make slots for the results that a bare return or a recovery must find."""
        fn = self.fn
        if not fn.results or not (fn.has_defer or any(v.name for v in fn.results)):
            if fn.has_defer:
                self.save = self.alloca(f"[{SAVE_BYTES} x i8]", 8)
            return
        if fn.has_defer:
            at, offsets, loose = SAVE_BYTES, [], False
            for var in fn.results:
                size, align = (8, 8) if var.heap else (repr_of(var.type).size, repr_of(var.type).align)
                at = (at + align - 1) // align * align
                offsets.append(at)
                at += size
                loose = loose or not var.heap and bool(repr_of(var.type).loose)
            self.save = self.frame_memory(at, 8, tuple(range(SAVE_BYTES, at, 8)) if loose else ())
        for i, var in enumerate(fn.results):
            r = repr_of(var.type)
            if var.heap:
                self.places[var] = ptr = self.m.new_object(self, var.type, zeroed=True)
                home = self.gep(self.save, offsets[i]) if fn.has_defer else self.alloca("ptr", 8)
                self.store("ptr", ptr, home)
                self.declare_var(var, home, indirect=True)
                self.slots.append((var, home))
                continue
            ptr = self.gep(self.save, offsets[i]) if fn.has_defer else self.temp(r)
            self.places[var] = ptr
            self.store_zero(r, ptr)
            self.declare_var(var, ptr)
            self.slots.append((var, ptr))

    def open_save_point(self) -> None:
        self.at(self.fn.pos)
        again = self.call_c("mg_savepoint", f"ptr {self.save}")
        recovered, body = self.label("recovered"), self.label("body")
        self.cbr(self.ins(f"icmp ne i32 {again}, 0"), recovered, body, self.m.unlikely)
        self.start(recovered)
        self.at(self.fn.end or self.fn.pos)
        self.leave(reload=True)
        self.start(body)

    def leave(self, reload: bool = False) -> None:
        """Run deferred calls and return the result slots. reload: find moved results again through the frame."""
        if self.fn.has_defer:
            if reload:
                self.do_go("deferreturn", f"ptr {self.save}")
            else:
                defer.run_deferred(self)
        values = []
        for var, home in self.slots:
            r = repr_of(var.type)
            if var.heap:
                home = self.load("ptr", home) if reload else self.places[var]
            values.append(self.load_value(r, home))
        self.ret(values)

    def ret(self, values: list) -> None:
        """Return values (evaluated, in order)."""
        shape = self.shape
        if shape.out is not None:
            for r, v, off in zip(shape.results, values, shape.out.offsets):
                self.store_value(r, v, self.gep(self.out, off))
            self.lines.append(f"  ret void{self.dbg}")
        else:
            pieces = [p for r, v in zip(shape.results, values) for p in self.explode(r, v)]
            self.ret_pieces(pieces)
        self.open = False

    def ret_pieces(self, pieces: list) -> None:
        ret = self.shape.ret
        if not pieces:
            text = "void"
        elif len(pieces) == 1:
            text = pieces[0]
        else:
            agg = "poison"
            for i, p in enumerate(pieces):
                agg = self.ins(f"insertvalue {ret} {agg}, {p}, {i}")
            text = f"{ret} {agg}"
        self.lines.append(f"  ret {text}{self.dbg}")
        self.open = False

    # ---- text --------------------------------------------------------------------------------------------------------
    def text(self, symbol: str, linkage: str, attrs: str, unnamed: str = "") -> str:
        """Render the whole definition."""
        head = f"define {linkage}{self.shape.ret} {symbol}({', '.join(self.params_text)}) {unnamed}{attrs} !dbg {self.scope} {{\nentry:"
        return "\n".join([head, *self.allocas, *self.lines, *self.cold, "}", ""])


_LEN_ATTR = "i64 range(i64 0, -9223372036854775808)"


def param_attrs(r: Repr) -> list:
    """LLVM parameter types with attributes, as a definition has them: lengths are never negative."""
    if r.kind == MEMORY and r.leaves is None:
        return [f"ptr noalias nonnull noundef align {r.align} dereferenceable({r.size})"]
    if r.kind == MULTI and not r.floating:
        return [_LEN_ATTR if ty == "i64" else ty for ty in r.regs]
    return list(param_types(r))


def zero_of(r: Repr):
    """The zero value of a scalar or multi representation."""
    if r.kind == SCALAR:
        return _ZERO.get(r.regs[0], "0")
    if r.kind == MULTI:
        return tuple(_ZERO.get(ty, "0") for ty in r.regs)
    raise InternalError("a structure's zero value needs memory")


_ZERO = {"ptr": "null", "i1": "false", "float": "0.0", "double": "0.0"}
