"""The functions of sync/atomic, expanded where they are called: one LLVM atomic operation each, sequentially consistent.

Package sync/atomic declares them without a body. Any other package of the library gets one under a name of its own by

    //go:linkname cas sync/atomic.CompareAndSwapUint32
    func cas(addr *uint32, old, new uint32) bool

without importing anything. Add returns the new value, And, Or and Swap the old one, as Go's do.

Example: `atomic.AddInt64(&n, 2)` → `%v1 = atomicrmw add ptr %n, i64 2 seq_cst`, `%v2 = add i64 %v1, 2`.
Source: abi.md, "Atomic operations"; LLVM language reference, "Memory model for concurrent operations".
"""
from __future__ import annotations



def _operands(f, e) -> tuple:
    """Evaluate the arguments: the address, checked, then the values."""
    addr, *values = (f.expr(x) for x in e.args)
    f.at(e.pos)
    f.nil_check(addr)
    return addr, values


def _load(r):
    def expand(f, e):
        addr, _ = _operands(f, e)
        return f.ins(f"load atomic {r}, ptr {addr} seq_cst, align {_ALIGN[r]}")
    return expand


def _store(r):
    def expand(f, e):
        addr, (value,) = _operands(f, e)
        f.do(f"store atomic {r} {value}, ptr {addr} seq_cst, align {_ALIGN[r]}")
        return None
    return expand


def _exchange(operation: str, r: str, new: bool = False):
    """atomicrmw. new: return the value that the operation has stored."""
    def expand(f, e):
        addr, (value,) = _operands(f, e)
        old = f.ins(f"atomicrmw {operation} ptr {addr}, {r} {value} seq_cst, align {_ALIGN[r]}")
        return f.ins(f"{operation} {r} {old}, {value}") if new else old
    return expand


def _compare_and_swap(r: str):
    def expand(f, e):
        addr, (old, new) = _operands(f, e)
        pair = f.ins(f"cmpxchg ptr {addr}, {r} {old}, {r} {new} seq_cst seq_cst, align {_ALIGN[r]}")
        return f.ins(f"extractvalue {{ {r}, i1 }} {pair}, 1")
    return expand


_ALIGN = {"i32": 4, "i64": 8, "ptr": 8}

TABLE: dict = {}
for _name, _r in (("Int32", "i32"), ("Uint32", "i32"), ("Int64", "i64"), ("Uint64", "i64"), ("Uintptr", "i64"), ("Pointer", "ptr")):
    TABLE[f"sync/atomic.Load{_name}"] = _load(_r)
    TABLE[f"sync/atomic.Store{_name}"] = _store(_r)
    TABLE[f"sync/atomic.Swap{_name}"] = _exchange("xchg", _r)
    TABLE[f"sync/atomic.CompareAndSwap{_name}"] = _compare_and_swap(_r)
    if _r != "ptr":
        TABLE[f"sync/atomic.Add{_name}"] = _exchange("add", _r, new=True)
        TABLE[f"sync/atomic.And{_name}"] = _exchange("and", _r)
        TABLE[f"sync/atomic.Or{_name}"] = _exchange("or", _r)
        # The methods of the types: the value is at the address of the whole.
        for _operation in ("Load", "Store", "Swap", "CompareAndSwap", "Add", "And", "Or"):
            TABLE[f"sync/atomic.(*{_name}).{_operation}"] = TABLE[f"sync/atomic.{_operation}{_name}"]
