"""Functions that are expanded where they are called, by full name.

Only operations with one instruction or an exact in-line form on every x86-64-v2 processor are here; `math.FMA` is not one.
Package runtime's frame questions cannot be anything else: they ask about the function that contains the call.

Source: abi.md, "Intrinsics that the code generator expands in package runtime".
"""
from __future__ import annotations

from minigo.codegen import atomics, defer
from minigo.codegen.types import repr_of


def _float_function(name: str):
    def expand(f, e):
        args = [f.expr(x) for x in e.args]
        f.at(e.pos)
        declared = f.m.intrinsic(f"llvm.{name}.f64", "double", ", ".join(["double"] * len(args)))
        return f.ins(f"call {declared}({', '.join('double ' + a for a in args)})")
    return expand


def _bitcast(to: str):
    def expand(f, e):
        v = f.expr(e.args[0])
        f.at(e.pos)
        return f.ins(f"bitcast {repr_of(e.args[0].type).reg} {v} to {to}")
    return expand


def _count(name: str, zero_flag: bool, complement: bool = False):
    """ctlz, cttz, ctpop of the argument's width, as int. complement: width - result (math/bits.Len)."""
    def expand(f, e):
        r = repr_of(e.args[0].type)
        v = f.expr(e.args[0])
        f.at(e.pos)
        declared = f.m.intrinsic(f"llvm.{name}.{r.reg}", r.reg, f"{r.reg}, i1 immarg" if zero_flag else r.reg)
        n = f.ins(f"call {declared}({r.reg} {v}{', i1 false' if zero_flag else ''})")
        if r.bits < 64:
            n = f.ins(f"zext {r.reg} {n} to i64")
        return f.ins(f"sub i64 {r.bits}, {n}") if complement else n
    return expand


def _unary_bits(name: str):
    def expand(f, e):
        r = repr_of(e.args[0].type)
        v = f.expr(e.args[0])
        f.at(e.pos)
        return f.ins(f"call {f.m.intrinsic(f'llvm.{name}.{r.reg}', r.reg, r.reg)}({r.reg} {v})")
    return expand


def _rotate(f, e):
    """bits.RotateLeft*: a funnel shift, whose count wraps, negative ones too."""
    r = repr_of(e.args[0].type)
    v = f.expr(e.args[0])
    k = f.expr(e.args[1])
    f.at(e.pos)
    if r.bits < 64:
        k = f.ins(f"trunc i64 {k} to {r.reg}")
    declared = f.m.intrinsic(f"llvm.fshl.{r.reg}", r.reg, f"{r.reg}, {r.reg}, {r.reg}")
    return f.ins(f"call {declared}({r.reg} {v}, {r.reg} {v}, {r.reg} {k})")


def _multiply_wide(f, e):
    """bits.Mul64: (high, low)."""
    x, y = (f.expr(a) for a in e.args)
    f.at(e.pos)
    wide = [f.ins(f"zext i64 {v} to i128") for v in (x, y)]
    product = f.ins(f"mul i128 {wide[0]}, {wide[1]}")
    high = f.ins(f"lshr i128 {product}, 64")
    return [f.ins(f"trunc i128 {v} to i64") for v in (high, product)]


def _divide_wide(f, e):
    """math/bits.divide: (quotient, remainder). LLVM has no such operation; a division of i128 would be a call of libgcc."""
    high, low, divisor = (f.expr(a) for a in e.args)
    f.at(e.pos)
    pair = f.ins('call { i64, i64 } asm "divq $4", "={ax},={dx},{ax},{dx},r,~{dirflag},~{fpsr},~{flags}"'
                 f"(i64 {low}, i64 {high}, i64 {divisor})")
    return [f.ins(f"extractvalue {{ i64, i64 }} {pair}, {i}") for i in (0, 1)]


def _with_carry(operation: str):
    """bits.Add64 and bits.Sub64: (result, carry out); the carry in is 0 or 1."""
    def expand(f, e):
        x, y, carry = (f.expr(a) for a in e.args)
        f.at(e.pos)
        declared = f.m.intrinsic(f"llvm.u{operation}.with.overflow.i64", "{ i64, i1 }", "i64, i64")
        outs = []
        for operand in (y, carry):
            pair = f.ins(f"call {declared}(i64 {x}, i64 {operand})")
            x = f.ins(f"extractvalue {{ i64, i1 }} {pair}, 0")
            outs.append(f.ins(f"extractvalue {{ i64, i1 }} {pair}, 1"))
        out = f.ins(f"or i1 {outs[0]}, {outs[1]}")
        return [x, f.ins(f"zext i1 {out} to i64")]
    return expand


# ---- package runtime -------------------------------------------------------------------------------------------------
def _frame(level: int):
    def expand(f, e):
        f.at(e.pos)
        return defer.frame_address(f, level)
    return expand


def _call_fn(f, e):
    record = f.expr(e.args[0])
    f.at(e.pos)
    code = f.load("ptr", record)
    f.do(f"notail call void {code}(ptr nest {record})")


def _call_eq(f, e):
    code, p, q = (f.expr(a) for a in e.args)
    f.at(e.pos)
    return f.ins(f"call i1 {code}(ptr {p}, ptr {q})")


def _load_byte(f, e):
    p = f.expr(e.args[0])
    f.at(e.pos)
    return f.ins(f"load volatile i8, ptr {p}")


def _store_byte(f, e):
    p, v = (f.expr(a) for a in e.args)
    f.at(e.pos)
    f.do(f"store volatile i8 {v}, ptr {p}")


TABLE = {
    "math.Sqrt": _float_function("sqrt"), "math.Abs": _float_function("fabs"), "math.Floor": _float_function("floor"),
    "math.Ceil": _float_function("ceil"), "math.Trunc": _float_function("trunc"), "math.Copysign": _float_function("copysign"),
    "math.RoundToEven": _float_function("roundeven"),
    "math.Float64bits": _bitcast("i64"), "math.Float64frombits": _bitcast("double"), "math.Float32bits": _bitcast("i32"),
    "math.Float32frombits": _bitcast("float"),
    "runtime.framepointer": _frame(0), "runtime.callerframepointer": _frame(1), "runtime.callfn": _call_fn,
    "runtime.calleq": _call_eq, "runtime.loadbyte": _load_byte, "runtime.storebyte": _store_byte, "math/bits.Mul64": _multiply_wide,
    "math/bits.divide": _divide_wide, "math/bits.Add64": _with_carry("add"), "math/bits.Sub64": _with_carry("sub"), "runtime.ctz64": _count("cttz", True), "runtime.mul64": _multiply_wide, **atomics.TABLE,
}
for _width in ("", "8", "16", "32", "64"):
    TABLE[f"math/bits.LeadingZeros{_width}"] = _count("ctlz", True)
    TABLE[f"math/bits.TrailingZeros{_width}"] = _count("cttz", True)
    TABLE[f"math/bits.OnesCount{_width}"] = _count("ctpop", False)
    TABLE[f"math/bits.Len{_width}"] = _count("ctlz", True, complement=True)
    TABLE[f"math/bits.RotateLeft{_width}"] = _rotate
    TABLE[f"math/bits.Reverse{_width}"] = _unary_bits("bitreverse")
    if _width != "8":
        TABLE[f"math/bits.ReverseBytes{_width}"] = _unary_bits("bswap")


def expansion(name: str, linkname):
    """Return what expands calls of the body-less function `name`, or of what its linkname names; None when nothing does."""
    return TABLE.get(name) or linkname and TABLE.get(linkname)
