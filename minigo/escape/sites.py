"""Collect what was decided, site by site: two verdicts, the rule behind each, and the chain by which something escapes.

A site is a variable that has a location (parameters and results included) or an allocating expression. Lifetime: "escapes", "leaks"
(a parameter whose pointers get out, while it stays itself) or "stays". Placement: where its memory is (rules.py).

Requires: the facts of analyze_unit. Provides: Sites, from which reports are rendered.
"""
from __future__ import annotations

from minigo.escape.graph import ESCAPES, EXPR, LOCAL, NEW_TEMP, PARAM, PSEUDO, RESULT, Location
from minigo.escape.leaks import LEAK_HEAP, LEAK_RESULT0, RESULT_SLOTS
from minigo.escape.placement import NO_SIZE, TOO_LARGE
from minigo.escape.reasons import edit_for, in_words
from minigo.escape.remedies import forced_flows, stays_without
from minigo.escape.rules import Rule, placement_rule
from minigo.escape.solve import contains_closure
from minigo.escape.survey import NODES
from minigo.lower import tree as t

_KINDS = {LOCAL: "variable", PARAM: "parameter", RESULT: "result", NEW_TEMP: "variable"}
_SIZE_REASONS = (TOO_LARGE, NO_SIZE)


class Step:
    """One step of a chain. pos: its place; code: the text of the node; reason: Go's word for it; words: ours; flow: what the
    edge is, `p ← &x`; edge: (dst, src, derefs, note) that it is part of, edit: what would take it away, or ""."""
    __slots__ = ("pos", "code", "reason", "words", "flow", "edge", "edit")

    def __init__(self, pos: int, code: str, reason: str, words: str, flow: str, edge: tuple, edit: str):
        self.pos, self.code, self.reason, self.words, self.flow, self.edge, self.edit = pos, code, reason, words, flow, edge, edit


class Chain:
    """to: where it ends, in a word ("heap", "result ~r0"); ending: why that outlives the site; steps: list of Step."""
    __slots__ = ("to", "ending", "steps")

    def __init__(self, to: str, ending: str, steps: list):
        self.to, self.ending, self.steps = to, ending, steps


class Site:
    """pos, kind, name, type: texts; function: as in messages; lifetime, placement (a Rule), messages: Go's lines about it;
    chains: of an escape one, of a leak one for each way out. batch, loc: where the facts are."""
    __slots__ = ("pos", "kind", "name", "type", "function", "lifetime", "placement", "messages", "chains", "batch", "loc")

    @property
    def verdict(self) -> str:
        """Return heap, leak or stack, as `--verdict` calls them."""
        if self.loc.attrs & ESCAPES:
            return "heap"
        return "leak" if self.lifetime == "leaks" else "stack"


def collect_sites(facts, renderer) -> list[Site]:
    """Return the sites of an analysed package, sorted by place. Args: renderer: the explain.Renderer of these facts."""
    leaks: dict = {}
    events: dict = {}
    for event in facts.events:
        if event[0] == "leaks":
            leaks.setdefault(event[1], []).append(event[2:])
        elif event[0] in ("moved", "expr", "zerocopy"):
            events.setdefault(event[1], []).append(event)
        elif event[0] == "param":
            events.setdefault(event[2], []).append(event)
    found = []
    callees = _Callees(facts, renderer, leaks)
    for batch in facts.batches:
        for loc in batch.locs:
            if loc.kind in _KINDS or loc.kind == EXPR:
                if not _is_shown(loc):
                    continue
                about = events.get(loc, []) + events.get(loc.node, []) if loc.kind == PARAM else events.get(loc, [])
                found.append(_site(batch, loc, callees, about))
    found.sort(key=lambda s: s.pos)
    return found


def _is_shown(loc) -> bool:
    """Tell whether the program's author wrote the site: not a wrapper, a hidden variable or an unnamed parameter."""
    node = loc.node
    if loc.kind == EXPR:
        return not (node.__class__ is t.FuncLit and node.function.wrapper) and not loc.fn.wrapper
    if loc.kind == NEW_TEMP:
        return not loc.fn.wrapper
    return node.kind != "temp" and bool(node.name) and node.name != "_" and not node.name.startswith(".") and not loc.fn.wrapper


class _Callees:
    """Continues chains in the functions of the package that are called. leaks: parameter Location -> its leak events."""
    __slots__ = ("renderer", "leaks", "batches", "assignments")

    def __init__(self, facts, renderer, leaks: dict):
        self.renderer, self.leaks = renderer, leaks
        self.batches = {fn: batch for batch in facts.batches for fn in batch.fns}
        self.assignments = facts.batches[0].unit.assignments if facts.batches else None

    def inside(self, edge: tuple, call, below, to_heap: bool) -> list[Step]:
        """Return what becomes of an argument in the one known callee of `call`.

        Args: below: the node on the way to it, or None; to_heap: it gets to the heap there, else to a result.
        """
        if call.__class__ is not t.Call or edge[0].kind == PARAM:
            return []
        known = self.assignments.callees(call.fun)
        if len(known) != 1 or known[0] not in self.batches or known[0].body is None:
            return []
        fn, batch = known[0], self.batches[known[0]]
        at = next((i for i, arg in enumerate(call.args) if _contains(arg, below, edge[1].node)), None)
        if at is None or fn.params[at] not in batch.of:
            return []
        for chain in _leak_chains(batch, batch.of[fn.params[at]], self):
            if (chain.to == "heap") is to_heap:
                return [Step(s.pos, s.code, s.reason, f"in {self.renderer.func(fn)}: {s.words}", s.flow, edge, "") for s in chain.steps]
        return []


def _contains(arg, node, var) -> bool:
    """Tell whether an argument has the node in it or, where that is None, a use of the variable."""
    pending = [arg]
    while pending:
        n = pending.pop()
        if n.__class__ in (list, tuple):
            pending += n
        elif n is node or node is None and (n is var or n.__class__ is t.Local and n.var is var):
            return True
        elif n.__class__ in NODES and n.__class__ is not t.FuncLit:
            pending += [getattr(n, name) for name in n._fields]
    return False


def _site(batch, loc, callees: _Callees, events: list) -> Site:
    site, node, renderer = Site(), loc.node, callees.renderer
    site.batch, site.loc, site.pos = batch, loc, node.pos
    site.kind = _KINDS.get(loc.kind) or expression_kind(node)
    site.name = renderer.node(loc) if loc.kind != EXPR else "append" if node.__class__ is t.Append else renderer.words.expr(node)
    site.type = renderer.words.type(node.init.type if loc.kind == NEW_TEMP else node.type)
    site.function = renderer.func(loc.fn)
    escapes = bool(loc.attrs & ESCAPES)
    by_flow = escapes and not _only_by_size(batch, loc)
    site.lifetime = "escapes" if by_flow else "stays"
    site.placement = placement_rule(loc, by_flow)
    site.messages = [line for event in events for line in renderer.lines_of(event)]
    site.chains = [_escape_chain(batch, loc, callees)] if escapes and loc.path is not None else []
    if loc.kind == PARAM and not escapes:
        site.chains = _leak_chains(batch, loc, callees)
        if site.chains:
            site.lifetime = "leaks"
    return site


def expression_kind(node) -> str:
    if node.__class__ is t.Convert:
        return "boxing" if node.kind == "iface" else "conversion"
    if node.__class__ is t.SliceLit and node.implicit:
        return "variadic arguments"
    return _EXPRESSIONS[node.__class__]


_EXPRESSIONS = {t.New: "new", t.AddrLit: "literal address", t.MakeSlice: "make slice", t.SliceLit: "slice literal", t.Concat: "concatenation",
                t.Append: "append", t.MapLit: "map literal", t.MakeMap: "make map", t.FuncLit: "func literal", t.MethodValue: "method value"}


def _only_by_size(batch, loc) -> bool:
    """Tell whether a location is on the heap for its size alone: without that it would stay."""
    for dst, src, _, why in forced_flows(batch):
        if src is loc and why is not None and why[2] in _SIZE_REASONS:
            return stays_without(batch, loc, dst, src, why)
    return False


def _escape_chain(batch, loc, callees: _Callees) -> Chain:
    """Follow the way of `loc` to what outlives it, and of that to the heap if it escapes itself."""
    steps: list = []
    at, path, seen = loc, loc.path, set()
    while True:
        steps += path
        root = path[-1][0] if path else None
        if root is None or root.kind == PSEUDO or not root.attrs & ESCAPES or root.path is None or root in seen:
            break
        seen.add(root)
        at, path = root, root.path
    return Chain(*_ending(batch, callees.renderer, root, at), _steps(callees, steps))


def _leak_chains(batch, loc, callees: _Callees) -> list[Chain]:
    """Return one chain for each way out that the parameter's tag has."""
    tag, found = batch.unit.tags[loc.fn][loc.fn.params.index(loc.node)], []
    wanted = [(LEAK_HEAP, tag[LEAK_HEAP])] + [(LEAK_RESULT0 + i, tag[LEAK_RESULT0 + i]) for i in range(RESULT_SLOTS)]
    for slot, derefs in wanted:
        if derefs < 0:
            continue
        for root, d, steps in callees.leaks.get(loc, ()):
            own = root.kind == RESULT and root.fn is loc.fn and root.result_index < RESULT_SLOTS and not root.attrs & ESCAPES
            if d == derefs and (own and LEAK_RESULT0 + root.result_index == slot or not own and slot == LEAK_HEAP):
                path = list(steps)
                if root.kind != PSEUDO and root.attrs & ESCAPES and root.path is not None:
                    path += root.path
                    root = path[-1][0]
                found.append(Chain(*_ending(batch, callees.renderer, root, loc), _steps(callees, path)))
                break
    return found


def _ending(batch, renderer, root: Location | None, loc) -> tuple[str, str]:
    """Return the name of where a chain ends, and why that outlives `loc`."""
    if root is None or root.kind == PSEUDO or root.node is None and root.attrs & ESCAPES:
        return "heap", "the heap outlives every function"
    name = renderer.place(root)
    if root.kind == RESULT:
        return f"result {name}", f"{name} is a result of {renderer.func(root.fn)}, and results outlive the call"
    if root.fn is loc.fn and root.depth < loc.depth:
        what = name if root.node is not None else "what gets it"
        return name, f"{what} is made outside of the loop in which this is made anew each time (loop depth {root.depth} < {loc.depth})"
    if contains_closure(root.fn, loc.fn):
        return name, f"{name} belongs to {renderer.func(root.fn)}, which goes on when the function literal has returned"
    return name, f"{name} outlives it"


def _steps(callees: _Callees, path: list) -> list[Step]:
    found, renderer = [], callees.renderer
    for edge in path:
        dst, src, derefs, why = edge
        arrow = "&" if derefs < 0 else "*" * derefs
        flow = f"{renderer.place(dst)} ← {arrow}{renderer.place(src)}"
        part: list = []
        below = None
        while why is not None:
            why, where, reason = why
            code = renderer.words.statement(where)
            part.append(Step(where.pos, code, reason, in_words(renderer.words, where, reason, src), flow, edge,
                             edit_for(renderer.words, where, reason, src, dst)))
            if reason == "call parameter":
                part += callees.inside(edge, where, below, why is None and dst.kind == PSEUDO)
            below = where
        found += part
    return found


def edits(site: Site) -> list[tuple[Step, str]]:
    """Return the steps without which the site would stay, each with the edit that takes it away."""
    found, done = [], []
    for chain in site.chains:
        for step in reversed(chain.steps):
            if not step.edit or any(step.edge is edge for edge in done):
                continue
            done.append(step.edge)
            dst, src, _, why = step.edge
            if site.loc.attrs & ESCAPES and stays_without(site.batch, site.loc, dst, src, why):
                found.append((step, step.edit))
    return found


__all__ = ["Chain", "Rule", "Site", "Step", "collect_sites", "edits"]
