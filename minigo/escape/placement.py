"""Where the memory of each verdict comes from: the second verdict, beside lifetime.

Lifetime says whether something *may* live on the stack. Placement says whether it does:

    | expression                      | does not escape                          | escapes               |
    |---------------------------------|------------------------------------------|-----------------------|
    | variable                        | frame, up to 128 KiB                     | heap                  |
    | new(T), &T{}                    | frame, up to 64 KiB                      | heap                  |
    | make([]T, constant)             | frame, up to 64 KiB; T of size 0: heap   | heap                  |
    | make([]T, n)                    | frame if it fits in 32 bytes, else heap  | heap                  |
    | []T{}, packed arguments         | frame; pointer-free beyond 64 KiB: heap  | heap                  |
    | boxing                          | frame; pointer-free beyond 1 KiB: heap   | heap, or read-only    |
    | concatenation, string, []byte   | frame if it fits in 32 bytes, else heap  | heap                  |
    | append                          | heap                                     | heap                  |
    | func literal, method value      | frame; without captures read-only        | heap, or read-only    |

`esc` says STACK where code generation may use the frame; it finds out at run time what fits in 32 bytes.
Boxed constants, values without size and single bytes are read-only data whatever the verdict; code generation does that.
What may hold pointers into the frame is never moved to the heap here: it was solved as living in the frame.

Source: cmd/compile/internal/escape/utils.go (HeapAllocReason), walk/{convert,builtin}.go of Go 1.27.
"""
from __future__ import annotations

from minigo.escape.graph import LOCAL, NEW_TEMP, EXPR
from minigo.escape.slices import ROOM_BYTES
from minigo.lower import tree as t
from minigo.types.pointers import has_pointers
from minigo.types.sizes import size_of

EXPLICIT_LIMIT_BYTES = 128 << 10
IMPLICIT_LIMIT_BYTES = 64 << 10
BOX_LIMIT_BYTES = 1024
TOO_LARGE, NO_SIZE = "too large for stack", "zero-sized element"


def heap_reason(loc) -> str:
    """Return why the location must be on the heap whatever flows where, or ""."""
    kind, node = loc.kind, loc.node
    if kind == LOCAL:
        return TOO_LARGE if size_of(node.type) > EXPLICIT_LIMIT_BYTES else ""
    if kind == NEW_TEMP:
        return TOO_LARGE if size_of(node.init.type) > EXPLICIT_LIMIT_BYTES else ""
    if kind != EXPR:
        return ""
    cls = node.__class__
    if cls is t.New:
        return TOO_LARGE if size_of(node.elem) > IMPLICIT_LIMIT_BYTES else ""
    if cls is t.AddrLit:
        return TOO_LARGE if size_of(node.lit.type) > IMPLICIT_LIMIT_BYTES else ""
    if cls is t.MakeSlice:
        element = size_of(node.type.underlying.elem)
        if element == 0:
            return NO_SIZE
        count = node.cap if node.cap is not None else node.len
        if count.__class__ is t.Const and -(1 << 31) <= count.value < 1 << 31 and count.value > IMPLICIT_LIMIT_BYTES // element:
            return TOO_LARGE
    elif cls is t.FuncLit and node.captures:
        record = 8 + sum(size_of(c.var.type) if c.by_value else 8 for c in node.captures)
        return TOO_LARGE if record > IMPLICIT_LIMIT_BYTES else ""
    elif cls is t.MethodValue and size_of(node.recv.type) + 8 > IMPLICIT_LIMIT_BYTES:
        return TOO_LARGE
    return ""


def fold_constants(state, loc) -> None:
    """Write the number in a make size, or the value in a box, that can only be one constant.

    Example: n := 10; s := make([]int, n)  →  s := make([]int, 10), which has a known size and may live in the frame.
    """
    if loc.kind != EXPR:
        return
    node = loc.node
    if node.__class__ is t.MakeSlice:
        count = node.len if node.cap is None else node.cap
        if count.__class__ is t.Const:
            return
        known = state.assignments.static_value(count)
        if known.__class__ is t.Const:
            if known.value < 0:
                return
            known = t.Const(node.pos, count.type, known.value)
        elif known.__class__ is t.Builtin and known.op == "len":
            lit = state.assignments.static_value(known.args[0])
            if lit.__class__ is not t.SliceLit:
                return
            known = t.Const(node.pos, count.type, lit.length)
        else:
            return
        if node.cap is None:
            node.len = known
        else:
            node.cap = known
    elif node.__class__ is t.Convert and node.kind == "iface":
        x = node.x
        if x.__class__ is t.Const:
            return
        known = state.assignments.static_value(x)
        if known.__class__ is t.Const:
            node.x = t.Const(x.pos, x.type, known.value)


def place(node, escapes: bool) -> None:
    """Set `esc` of an allocating expression from its verdict. Requires: captures and constants are decided."""
    node.esc = t.HEAP if escapes or _heap_by_size(node) else t.STACK


def _heap_by_size(node) -> bool:
    cls = node.__class__
    if cls is t.MakeSlice:
        count = node.cap if node.cap is not None else node.len
        return count.__class__ is t.Const and count.value * size_of(node.type.underlying.elem) > IMPLICIT_LIMIT_BYTES
    if cls is t.SliceLit:
        element = node.type.underlying.elem
        return node.length * size_of(element) > IMPLICIT_LIMIT_BYTES and not has_pointers(element)
    if cls is t.Convert and node.kind == "iface":
        return size_of(node.x.type) > BOX_LIMIT_BYTES and not has_pointers(node.x.type)
    if cls is t.Append:
        return node.spread or not node.args or not 0 < size_of(node.type.underlying.elem) <= ROOM_BYTES
    return False
