"""Functions of `--verify-escapes`: what could put the address of something in a frame where it outlives the frame is checked as it runs.

In front of every store, copy, send, go statement and return of pointers stands a call of the C runtime, which looks whether the value is
an address in a stack and where it would go (runtime_c/stores.c). A failure is reported with the name of the variable: each frame
holds a table of what it has that something points to,

    {MAGIC, address of this table, description, address of the first, …}     description: {function, count, {text, size}, …}

All Go functions are kept apart (noinline), so that a frame is that of one function, and a large parameter is copied into it.

Source: abi.md, "Checked stores".
"""
from __future__ import annotations

import re

from minigo.codegen.func import FuncGen
from minigo.codegen.types import MEMORY, repr_of
from minigo.escape.wording import Wording
from minigo.lower import tree
from minigo.lower.tree import STACK

MAGIC = 0x6D6746724D65AB1E  # MG_FRAME_MAGIC in runtime_c/stores.c
# These keep records of deferred calls, which the runtime finds again whenever the stack moves.
_KEEPS_RECORDS = frozenset(("runtime.deferproc", "runtime.deferprocat"))

_STORE = re.compile(r"  store (?:atomic |volatile )?ptr (\S+), ptr ([^ ,]+)")
_COPY = re.compile(r"  call void @llvm\.mem(?:cpy|move)\.p0\.p0\.i64\(ptr align (\d+) (\S+), ptr align \d+ (\S+), i64 ([^,]+),")
_MOVE = re.compile(r"  call void @mg_memmove\(ptr ([^ ,]+), ptr ([^ ,]+), i64 ([^ ,)]+)\)")
_EXCHANGE = re.compile(r"  %\S+ = atomicrmw xchg ptr ([^ ,]+), ptr ([^ ,]+)")
_SWAP = re.compile(r"  %\S+ = cmpxchg ptr ([^ ,]+), ptr [^ ,]+, ptr ([^ ,]+)")
_SEND = re.compile(r"  %\S+ = call i64 @mg_chan(?:try)?send\((ptr [^ ,]+, ptr [^ ,)]+)\)")
_SELECT = re.compile(r"  %\S+ = call \{ i64, i64 \} @mg_select\((ptr [^ ,]+, i64 \d+)")
_GO = re.compile(r"  call void @mg_go\((ptr [^ ,)]+)\)")
_DEFER = re.compile(r'''  call void @"go\.runtime\.deferprocat"\((ptr [^ ,]+, ptr [^ ,)]+)''')
_NUMBER = re.compile(r"  (%\S+) = ptrtoint ptr (%\S+) to i64")
_INSERT = re.compile(r'''  %\S+ = call ptr @"go\.runtime\.mapassign64"\(ptr [^ ,]+, (ptr [^ ,]+), i64 (%[^ ,)]+)\)''')
_HOME = re.compile(r"%a\d+\b")
_DIRECT = re.compile(r"= load (?:atomic |volatile )?\w+, ptr (%a\d+)\b|  store (?:atomic |volatile )?\w+ (?!%a)\S+, ptr (%a\d+)\b")
_LOCATION = re.compile(r", !dbg !\d+$")


class GuardedFuncGen(FuncGen):
    """homes: alloca -> (what is there, position); made: position -> text of the allocation there that stays in the frame."""
    __slots__ = ("homes", "made", "guards")

    def __init__(self, m, fn, name: str, pos: int):
        self.homes: dict = {}
        self.made: dict | None = None
        # Without a stack check there is no room for the call of a check.
        self.guards = not (fn is not None and "nosplit" in fn.pragmas or name in _KEEPS_RECORDS)
        FuncGen.__init__(self, m, fn, name, pos)

    # ---- names of what is in the frame -------------------------------------------------------------------------------
    def alloca(self, ty: str, align: int) -> str:
        home = FuncGen.alloca(self, ty, align)
        if self.made is None:
            self.made = {} if self.fn is None or self.fn.body is None else _allocations(self.fn, self.m.unit.pkg)
        self.homes[home] = self.made.get(self.pos, "a temporary"), self.pos
        return home

    def declare_var(self, var, ptr: str, arg: int = 0, indirect: bool = False) -> None:
        if not indirect and ptr in self.homes:
            self._name_home(var, ptr)
        FuncGen.declare_var(self, var, ptr, arg, indirect)

    def _name_home(self, var, home: str) -> None:
        if var.name and not var.name.startswith("."):
            self.homes[home] = var.name, var.pos

    def make_results(self) -> None:
        FuncGen.make_results(self)
        if self.save in self.homes:
            self.homes[self.save] = "result " + ", ".join(var.name for var, _ in self.slots), self.fn.pos

    def receive_param(self, var, index: int) -> None:
        """Take a parameter. One that came as an address is copied: it belongs to this function, but lies in the caller's frame."""
        FuncGen.receive_param(self, var, index)
        r = repr_of(var.type)
        if r.kind == MEMORY and r.leaves is None and self.places.get(var) == f"%p{index}":
            copy = self.temp(r)
            self._name_home(var, copy)
            self.memcpy(copy, self.places[var], r.size, r.align)
            self.places[var] = copy

    # ---- checks ------------------------------------------------------------------------------------------------------
    def ret_pieces(self, pieces: list) -> None:
        if self.guards:
            for piece in pieces:
                if piece.startswith("ptr %"):
                    self.do(f"call {self.m.c_function('mg_check_return')}({piece}, ptr {self._site(self.pos)})")
        FuncGen.ret_pieces(self, pieces)

    def text(self, symbol: str, linkage: str, attrs: str, unnamed: str = "") -> str:
        if self.guards:
            places = {dbg: pos for pos, dbg in self.locations.items()}
            numbers: dict = {}
            self._keep_table()
            self.lines = [new for line in self.lines for new in self._guarded(line, places, numbers)]
        return FuncGen.text(self, symbol, linkage, attrs, unnamed)

    def _guarded(self, line: str, places: dict, numbers: dict) -> list:
        """Return a line with the check in front of it that it needs. numbers: names of pointers as integers -> the pointers."""
        found = None
        if (m := _STORE.match(line)) or (m := _EXCHANGE.match(line)) or (m := _SWAP.match(line)):
            value, dst = m.groups() if line.startswith("  store") else m.groups()[::-1]
            if value[0] == "%" and not _HOME.fullmatch(dst):
                found = "mg_check_store", f"ptr {dst}, ptr {value}"
        elif m := _COPY.match(line):
            align, dst, src, size = m.groups()
            if int(align) >= 8 and src[0] == "%" and not _HOME.fullmatch(dst):
                found = "mg_check_copy", f"ptr {dst}, ptr {src}, i64 {size}"
        elif m := _MOVE.match(line):
            found = "mg_check_copy", "ptr {}, ptr {}, i64 {}".format(*m.groups())
        elif m := _SEND.match(line):
            found = "mg_check_send", m[1]
        elif m := _SELECT.match(line):
            found = "mg_check_select", m[1]
        elif m := _GO.match(line):
            found = "mg_check_go", m[1]
        elif m := _DEFER.match(line):
            found = "mg_check_defer", m[1]
        elif m := _NUMBER.match(line):
            numbers[m[1]] = m[2]
        elif (m := _INSERT.match(line)) and m[2] in numbers:
            found = "mg_check_store", f"{m[1]}, ptr {numbers[m[2]]}"
        if found is None:
            return [line]
        name, args = found
        dbg = _LOCATION.search(line)[0]
        return [f"  call {self.m.c_function(name)}({args}, ptr {self._site(places[dbg])}){dbg}", line]

    def _site(self, pos: int) -> str:
        return self._c_string("{}:{}:{}".format(*self.m.debug.position(pos)))

    def _c_string(self, text: str) -> str:
        return self.m.string(text.encode("utf-8", "surrogateescape") + b"\0")[0]

    # ---- the table ---------------------------------------------------------------------------------------------------
    def _keep_table(self) -> None:
        """Fill, at entry, the table of the frame's memory whose address is used for more than loads and stores of the whole."""
        used: set = set()
        for line in (*self.lines, *self.cold):
            if "%a" in line and not line.startswith("    #"):
                direct = _DIRECT.search(line)
                used.update(home for home in _HOME.findall(line) if direct is None or home not in direct.groups())
        homes = [(home, *self.homes[home]) for home in self.homes if home in used]
        if not homes:
            return
        sizes = {home: size for line in self.allocas if (size := _alloca_size(line)) for home in _HOME.findall(line)[:1]}
        rows = "".join(", ptr {}, i64 {}".format(self._c_string("{} ({}:{}:{})".format(what, *self.m.debug.position(pos))), sizes[home])
                       for home, what, pos in homes)
        shape = "{ ptr, i64" + ", ptr, i64" * len(homes) + " }"
        name = self.fn.name if self.fn is not None else ""
        description = f"@.frame.{len(self.m.globals)}"
        self.m.globals.append(f"{description} = private unnamed_addr constant {shape} {{ ptr {self._c_string(name)}, i64 {len(homes)}{rows} }}")
        words = [f"inttoptr (i64 {MAGIC} to ptr)", "%frame", description, *(home for home, _, _ in homes)]
        self.allocas.append(f"  %frame = alloca [{len(words)} x ptr], align 8")
        for i, word in enumerate(words):
            at = "%frame"
            if i:
                at = f"%frame.{i}"
                self.allocas.append(f"  {at} = getelementptr inbounds i8, ptr %frame, i64 {8 * i}")
            self.allocas.append(f"  store volatile ptr {word}, ptr {at}, align 8")


_ALLOCA = re.compile(r"  %a\d+ = alloca (?:\[(\d+) x i8\]|(\w+)),")
_BYTES = {"ptr": 8, "i64": 8, "i32": 4, "i16": 2, "i8": 1, "i1": 1, "double": 8, "float": 4}


def _alloca_size(line: str) -> str:
    m = _ALLOCA.match(line)
    return "" if m is None else m[1] or str(_BYTES[m[2]])


def _allocations(fn, pkg) -> dict:
    """Map the position of each allocation of a function that stays in the frame to a text."""
    words = Wording(pkg, {}, {}, {})
    found: dict = {}
    pending = [fn.body]
    while pending:
        n = pending.pop()
        if n.__class__ in (list, tuple):
            pending += n
        elif isinstance(n, tree.Node) and n.__class__ is not tree.Branch:  # whose target is around it
            pending += [getattr(n, name) for name in n._fields]
            if getattr(n, "esc", None) == STACK or n.__class__ is tree.Call and n.placed:
                found.setdefault(n.pos, _allocation(words, n))
    return found


def _allocation(words: Wording, n) -> str:
    cls = n.__class__
    if cls is tree.New:
        return f"new({words.type(n.elem)})"
    if cls is tree.AddrLit:
        return f"&{words.type(n.lit.type)}{{…}}"
    if cls is tree.SliceLit:
        return "... argument" if n.implicit else f"{words.type(n.type)}{{…}}"
    if cls is tree.MakeSlice:
        return f"make({words.type(n.type)})"
    if cls is tree.FuncLit or cls is tree.MethodValue:
        return "func literal" if cls is tree.FuncLit else "method value"
    if cls is tree.Call:
        return f"what {words.expr(n.fun)} makes"
    return f"a value of type {words.type(n.x.type)} in an interface" if cls is tree.Convert and n.kind == "iface" else "a buffer"
