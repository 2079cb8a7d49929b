"""defer, recover, panic: records of deferred calls and the questions to the runtime.

A `defer` outside loops has its record in the frame: `{link, fn, save, 0}` is filled and put in front of `g._defer`; in a loop the
runtime allocates it. Where no record is on the heap, a return pops the records and makes the calls itself. What else runs the
records, and how a recovered frame continues, is described in codegen/func.py and abi.md.

Source: abi.md, "Defer, panic, recover".
"""
from __future__ import annotations

from minigo.lower import tree

G_DEFER = 32
LINK, FN, SAVE, HEAP, RECORD_BYTES = 0, 8, 16, 24, 32
MAX_DIRECT = 16  # deferred calls written out at the returns of one function


class FrameRecord:
    """A defer statement outside loops. record: its place in the frame; pushed: address of a byte, 1 when the statement has run.

    code, context: what to call, when it is known: a symbol and the closure record or None; else code is None.
    """
    __slots__ = ("record", "pushed", "code", "context")

    def __init__(self, record: str, pushed: str, code, context):
        self.record, self.pushed, self.code, self.context = record, pushed, code, context


def defer(f, s) -> None:
    fn = f.expr(s.closure)
    f.at(s.pos)
    if s.in_loop:
        if s.frame is None:
            f.do_go("deferproc", f"ptr {fn}, ptr {f.save}")
        else:
            f.do_go("deferprocat", f"ptr {fn}, ptr {f.expr(s.frame)}")
        return
    record = f.alloca(f"[{RECORD_BYTES} x i8]", 8)
    head = _head(f)
    f.store("ptr", f.load("ptr", head), record)
    f.store("ptr", fn, f.gep(record, FN))
    f.store("ptr", f.save, f.gep(record, SAVE))
    f.store("i64", "0", f.gep(record, HEAP))
    f.store("ptr", record, head)
    if not f.fn.heap_defer:
        pushed = f.alloca("i8", 1)
        f.allocas.append(f"  store i8 0, ptr {pushed}")
        f.store("i8", "1", pushed)
        f.deferred.append(FrameRecord(record, pushed, *_known_code(f, s.closure, fn)))


def is_deferwrap(fn) -> bool:
    return fn.wrapper and ".deferwrap" in fn.name


def _head(f) -> str:
    return f.gep(f.call_c("mg_getg", ""), G_DEFER)


def _known_code(f, closure, record: str) -> tuple:
    """Return what a return calls directly: (symbol, context), (None, None) when only the record tells.

    A wrapper is called in a form that does not announce itself: no panic runs the call, so its callee cannot recover one.
    """
    cls = closure.__class__
    lit = closure if cls is tree.FuncLit else f.m.known.get(closure.var) if cls is tree.Local else None
    if lit is not None:
        fn = lit.function
        symbol = f.m.need_direct(fn) if fn.wrapper else f.m.need(fn.name)
        return symbol, record if lit.captures else None
    if cls is tree.FuncRef and closure.func.has_body:
        return f.m.func_symbol(closure.func), None
    return None, None


def run_deferred(f) -> None:
    """Run the pending deferred calls at a return: those of the statements before it, last first, or by way of the runtime.

    A frame's records are on top of the list when it returns. As in deferreturn a record is popped before its call is made.
    """
    f.direct_calls += len(f.deferred)
    if f.fn.heap_defer or f.direct_calls > MAX_DIRECT:
        f.do_go("deferreturn", f"ptr {f.save}")
        return
    for d in reversed(f.deferred):
        run, done = f.label("run"), f.label("ran")
        f.cbr(f.ins(f"icmp ne i8 {f.load('i8', d.pushed)}, 0"), run, done)
        f.start(run)
        f.store("ptr", f.load("ptr", d.record), _head(f))
        if d.code is not None:
            f.do(f"call void {d.code}({'ptr nest ' + d.context if d.context else ''})")
        else:
            fn = f.load("ptr", f.gep(d.record, FN))
            f.nil_check(fn)
            f.do(f"call void {f.load('ptr', fn)}(ptr nest {fn})")
        f.start(done)


def frame(f, e) -> str:
    """What stands for this frame in a defer in the body of one of its loops over a function."""
    f.at(e.pos)
    return f.call_go("deferrange", f"ptr {f.save}")


def frame_address(f, level: int) -> str:
    """The frame pointer of this function (0) or of its caller (1), as an integer."""
    name = f.m.intrinsic("llvm.frameaddress.p0", "ptr", "i32 immarg")
    return f.ins(f"ptrtoint ptr {f.ins(f'call {name}(i32 {level})')} to i64")


def recover(f, e) -> tuple:
    """Call gorecover with the frame that called the function of the recover, which must be a panic's.

    `defer recover()` is made by a wrapper, for the function that defers: that one's caller is two frames up where the function calls
    the direct form, three where deferreturn stands between them. A panic that runs the wrapper by itself is not stopped.
    """
    level = 1
    if is_deferwrap(f.fn):
        level = 2 if f.direct else 3
    f.at(e.pos)
    return f.call_go_multi("gorecover", f"i64 {frame_address(f, level)}")


def panic(f, e) -> None:
    word0, word = f.expr(e.args[0])
    f.at(e.pos)
    f.do(f"call {f.m.go_function('gopanic')}(ptr {word0}, ptr {word}) {f.m.raise_attrs}")
    f.unreachable()


def announce_wrapper(f) -> None:
    """Tell the runtime that this frame stands between a panic and the function that may recover it."""
    parent, own = frame_address(f, 1), frame_address(f, 0)
    f.do_go("wrapper", f"i64 {parent}, i64 {own}")
