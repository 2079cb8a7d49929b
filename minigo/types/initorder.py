"""The order in which package-level variables are initialised.

    var a = f()          f mentions b            order: b, a
    var b = 1

A variable depends on the variables its initialiser mentions, directly or through functions.  Repeatedly the first variable
in source order that waits for none is next.

Source: specification, "Package initialization".
"""
from __future__ import annotations

from minigo.types.objects import Const, Func, Var


def order_variables(obj_map: dict, report, constants: bool = False) -> list:
    """Return [(variables, initialiser)] in initialisation order.

    Args: report(cycle): called for a cycle, objects last first; constants: look for cycles among constants, too.
    """
    kinds = (Var, Const) if constants else (Var,)
    nodes = sorted((v for v in obj_map if v.__class__ in kinds), key=lambda v: (v.__class__ is Var, obj_map[v].order))
    waits = {v: _values_behind(v, obj_map, kinds) for v in nodes}
    followers: dict = {}
    for v in nodes:
        for d in waits[v]:
            followers.setdefault(d, []).append(v)
    order, emitted, pending = [], set(), list(nodes)
    while pending:
        v = next((v for v in pending if not waits[v]), None)
        if v is None:
            v = min(pending, key=lambda v: len(waits[v]))
            cycle = _find_cycle(v, v, obj_map, set())
            if cycle is not None:
                report(cycle)
        pending.remove(v)
        for other in followers.get(v, ()):
            waits[other].discard(v)
        info = obj_map[v]
        if v.__class__ is not Var or info.init is None or info in emitted:
            continue
        emitted.add(info)
        order.append((list(info.lhs) if info.lhs is not None else [v], info.init))
    return order


def _values_behind(v, obj_map: dict, kinds: tuple) -> set:
    found: set = set()
    seen: set = set()
    stack = list(obj_map[v].deps)
    while stack:
        obj = stack.pop()
        if obj in seen or obj not in obj_map:
            continue
        seen.add(obj)
        if obj.__class__ is Func:
            stack.extend(obj_map[obj].deps)
        elif obj.__class__ in kinds:
            found.add(obj)
    return found


def _find_cycle(start, goal, obj_map: dict, seen: set) -> list | None:
    """Return the objects on a way from `start` to `goal`, last first, or None."""
    if start in seen:
        return None
    seen.add(start)
    deps = sorted((d for d in obj_map[start].deps if d in obj_map), key=lambda d: obj_map[d].order)
    for d in deps:
        if d is goal:
            return [d]
        path = _find_cycle(d, goal, obj_map, seen)
        if path is not None:
            return path + [d]
    return None
