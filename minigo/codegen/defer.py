"""defer, recover, panic: records of deferred calls and the questions to the runtime.

A `defer` outside loops has its record in the frame: `{link, fn, save, 0}` is filled and put in front of `g._defer`; in a loop the
runtime allocates it. What runs the records, and how a recovered frame continues, is described in codegen/func.py and abi.md.

Source: abi.md, "Defer, panic, recover".
"""
from __future__ import annotations

G_DEFER = 32
LINK, FN, SAVE, HEAP, RECORD_BYTES = 0, 8, 16, 24, 32


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
    head = f.gep(f.call_c("mg_getg", ""), G_DEFER)
    f.store("ptr", f.load("ptr", head), record)
    f.store("ptr", fn, f.gep(record, FN))
    f.store("ptr", f.save, f.gep(record, SAVE))
    f.store("i64", "0", f.gep(record, HEAP))
    f.store("ptr", record, head)


def frame(f, e) -> str:
    """What stands for this frame in a defer in the body of one of its loops over a function."""
    f.at(e.pos)
    return f.call_go("deferrange", f"ptr {f.save}")


def frame_address(f, level: int) -> str:
    """The frame pointer of this function (0) or of its caller (1), as an integer."""
    name = f.m.intrinsic("llvm.frameaddress.p0", "ptr", "i32 immarg")
    return f.ins(f"ptrtoint ptr {f.ins(f'call {name}(i32 {level})')} to i64")


def recover(f, e) -> tuple:
    f.at(e.pos)
    return f.call_go_multi("gorecover", f"i64 {frame_address(f, 1)}")


def panic(f, e) -> None:
    word0, word = f.expr(e.args[0])
    f.at(e.pos)
    f.do(f"call {f.m.go_function('gopanic')}(ptr {word0}, ptr {word}) {f.m.raise_attrs}")
    f.unreachable()


def announce_wrapper(f) -> None:
    """Tell the runtime that this frame stands between a panic and the function that may recover it."""
    parent, own = frame_address(f, 1), frame_address(f, 0)
    f.do_go("wrapper", f"i64 {parent}, i64 {own}")
