"""Functions of the library that Go's compiler makes single instructions of: their calls are never inlined, and cost no call.

Source: the functions listed for amd64 in cmd/compile/internal/ssagen of Go 1.27, as far as programs can call them.
"""
from __future__ import annotations

_WIDTHS = ("Int32", "Int64", "Uint32", "Uint64", "Uintptr")
INTRINSICS = frozenset(
    {f"math.{name}" for name in ("Ceil", "FMA", "Floor", "RoundToEven", "Trunc")}
    | {f"math/bits.{name}" for name in (
        "Add", "Add64", "Div", "Div64", "Len", "Len8", "Len16", "Len32", "Len64", "Mul", "Mul64", "OnesCount", "OnesCount16", "OnesCount32",
        "OnesCount64", "ReverseBytes32", "ReverseBytes64", "RotateLeft", "RotateLeft8", "RotateLeft16", "RotateLeft32", "RotateLeft64", "Sub",
        "Sub64", "TrailingZeros8", "TrailingZeros16", "TrailingZeros32", "TrailingZeros64")}
    | {f"sync/atomic.{word}{width}" for word in ("Add", "And", "CompareAndSwap", "Load", "Or", "Store", "Swap") for width in _WIDTHS}
    | {"sync/atomic.LoadPointer", "runtime.KeepAlive"})


def is_intrinsic(func) -> bool:
    """Tell whether calls of an objects.Func are."""
    return func.full_name in INTRINSICS
