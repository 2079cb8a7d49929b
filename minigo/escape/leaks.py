"""What a function does with its parameters, as its callers need to know it.

A tag is a tuple of eight small integers, one per way out: heap, mutator (pointers written through), callee (functions called
whose results are lost), results 0 to 4. Each is -1 for "never", else the least number of derefs on any flow from the parameter.
A function's `escape_tags` is a tuple of tags, the receiver's first; they are stored with the package.

Source: cmd/compile/internal/escape/leaks.go of Go 1.27.
"""
from __future__ import annotations

LEAK_HEAP, LEAK_MUTATOR, LEAK_CALLEE, LEAK_RESULT0 = 0, 1, 2, 3
SLOTS = 8
RESULT_SLOTS = SLOTS - LEAK_RESULT0

NOTHING = (-1,) * SLOTS
EVERYTHING = (0,) + (-1,) * (SLOTS - 1)
# A C function under //go:noescape may write through its pointers and call what it is given, but keeps nothing.
NOESCAPE = (-1, 0, 0) + (-1,) * RESULT_SLOTS


def add_leak(leaks: list, slot: int, derefs: int) -> None:
    """Record a flow with `derefs` to the way out `slot`; the least number counts."""
    old = leaks[slot]
    if old < 0 or derefs < old:
        leaks[slot] = derefs


def leak_to(leaks: list, param, root, escapes: bool, derefs: int) -> None:
    """Record that the parameter location `param` flows to `root`, which outlives it.

    Args: escapes: root is on the heap. A result of the same function that stays gets its own slot, anything else is the heap.
    """
    index = root.result_index
    if not escapes and 0 <= index < RESULT_SLOTS and root.fn is param.fn:
        add_leak(leaks, LEAK_RESULT0 + index, derefs)
    else:
        add_leak(leaks, LEAK_HEAP, derefs)


def drop_redundant(leaks: list) -> tuple:
    """Return the tag of `leaks` without ways out that are as long as, or longer than, the one to the heap."""
    heap = leaks[LEAK_HEAP]
    if heap < 0:
        return tuple(leaks)
    return (heap, *(-1 if d >= heap else d for d in leaks[1:]))
