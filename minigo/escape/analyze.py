"""Decide for every variable and every allocating expression whether it may live on the stack.

    func f() *int { x := 1; return &x }     x: its address reaches a result, which outlives it: moved to heap
    func g() int { p := new(int); return *p }     new(int): does not escape

The functions of a package are taken callees first, in groups that call each other (`survey.batches_of`). For each group: make
the locations and walk the bodies (`build_*`), decide captures (`captures`), force what is too large (`placement`), solve
(`solve`), then record verdicts and parameter tags (here). What the analysis cannot follow goes to the heap.

Deliberately ignored, as in Go: the order of statements, conditions, which field or element of a variable is meant, and which
call of a function is meant.

Requires: a lowered unit. Provides: `esc` of all allocating nodes, LocalVar.heap and by_value, FuncLit.captures,
objects.Func.escape_tags, Function order independent.
Source: cmd/compile/internal/escape/escape.go of Go 1.27; shared facts in minigo/docs/differences.md ("Escape analysis").
"""
from __future__ import annotations

from minigo.escape import placement
from minigo.escape.build_stmt import walk_function
from minigo.escape.captures import flow_closures
from minigo.escape.deadlocals import check_deleted, delete_dead_stores
from minigo.escape.devirtualize import devirtualize_unit
from minigo.escape.graph import ESCAPES, EXPR, LOCAL, MUTATES, NEW_TEMP, PARAM, RESULT, Batch
from minigo.escape.leaks import EVERYTHING, NOESCAPE, NOTHING, SLOTS, drop_redundant
from minigo.escape.slices import place_slices
from minigo.escape.solve import solve_batch
from minigo.escape.survey import batches_of, functions_of, is_closure, survey_unit
from minigo.lower import tree as t
from minigo.types.pointers import has_pointers


class Facts:
    """What the analysis found, in the order in which Go reports it.

    events: tuples whose first item is one of
      ("inlinable", Function, cost)              a function that can be inlined
      ("hopeless", Function, reason)             one that cannot
      ("inlining", Function, position, callee)   a call that was inlined: of a Function, objects.Func or what the text names
      ("devirtualized", call, direct)            an interface call whose dynamic type is known
      ("self", Function, statement)              a self-assignment that was left out
      ("capture", LocalVar, by_value, addrtaken, reassigned, width)
      ("escapes", Location, steps)               steps (dst, src, derefs, note) from it to what outlives it
      ("leaks", param Location, root Location, derefs, steps)
      ("param", Function, LocalVar or objects.Var, tag or None)    None: a function without a body under //go:noescape
      ("moved", Location)                        a variable that lives on the heap
      ("expr", Location)                         an allocating expression; `attrs & ESCAPES` is the verdict
      ("zerocopy", Location)                     a []byte(string) that nothing writes to
      ("bounded", Index)                         an index that needs no check
    shaped: node that inlining has copied from an instance of a generic function → the instance. names: of temporaries, None where they
    are still to be numbered. batches: the graphs. direct: CallInterface -> Call that it is known to be. functions: those of the unit.
    """
    __slots__ = ("events", "batches", "direct", "pkg", "functions", "shaped", "names")

    def __init__(self, unit):
        self.pkg, self.functions, self.shaped = unit.pkg, unit.functions, {}
        self.names = None
        self.events, self.batches, self.direct = [], [], {}


class _PointerCache(dict):
    """has_pointers by type, each computed once."""

    def __missing__(self, typ):
        self[typ] = found = has_pointers(typ)
        return found


class UnitState:
    """What the batches of one unit share."""
    __slots__ = ("unit", "facts", "surveys", "assignments", "has_pointers", "tags", "devirtualized", "sources")

    def __init__(self, unit, sources, captured: dict | None = None):
        self.unit, self.sources, self.facts = unit, sources, Facts(unit)
        self.surveys, self.assignments = survey_unit(unit, captured)
        deleted: set = set()
        while found := delete_dead_stores(self.assignments):
            deleted |= found
            self.surveys, self.assignments = survey_unit(unit, captured)
        if deleted:
            check_deleted(self.assignments, deleted)
        self.has_pointers = _PointerCache().__getitem__
        self.tags: dict = {}
        self.devirtualized = self.facts.direct

    def tags_of(self, callee) -> tuple | None:
        """Return the parameter tags of a done Function or of an objects.Func; None where nothing is known."""
        if callee.__class__ is t.Function:
            return self.tags.get(callee)
        return callee.escape_tags


def analyze_unit(unit, sources, inlining: bool = False) -> Facts:
    """Analyse one package and write the decisions into its tree.

    Args: sources: the SourceSet, for messages only; inlining: inline first what Go inlines: the tree is then good for reports only. Returns: the facts, with positions, words and reasons.
    Raises: InternalError for a node without a rule.
    """
    inlined = None
    if inlining:
        from minigo.escape.inliner import inline_unit
        inlined = inline_unit(unit)
    state = UnitState(unit, sources, None if inlined is None else inlined.captured)
    if inlined is not None:
        state.facts.events += inlined.events
        state.facts.shaped, state.facts.names = inlined.shaped, inlined.names
    devirtualize_unit(state, None if inlined is None else inlined.direct)
    taken: set = set()
    for fns in batches_of(unit, state.surveys):
        _analyze_batch(state, fns)
        taken.update(fns)
    # Literals that were deleted with the assignment of them to a variable that nobody reads.
    unit.functions[:] = [fn for fn in unit.functions if fn in taken]
    _report_bounds(state)
    if not inlining:
        place_slices(state)
    return state.facts


def _report_bounds(state: UnitState) -> None:
    """Report indices without checks, as Go does later: function by function, literals after the function around them."""
    surveys = state.surveys
    for fn in functions_of(state.unit):
        if not is_closure(fn, surveys):
            todo = [fn]
            while todo:
                survey = surveys[todo.pop()]
                state.facts.events.extend(("bounded", n) for n in survey.bounded)
                todo.extend(inner for inner in survey.literals if is_closure(inner, surveys))


def _analyze_batch(state: UnitState, fns: list) -> None:
    batch = Batch(fns, state)
    for fn in fns:
        _locate_variables(batch, fn, state.surveys[fn])
    for fn in fns:
        if not is_closure(fn, state.surveys):
            walk_function(batch, fn)
    flow_closures(batch)
    for loc in batch.locs:
        placement.fold_constants(state, loc)
        reason = placement.heap_reason(loc)
        if reason:
            batch.flow((batch.heap, -1, (None, loc.node, reason), True), loc)
    solve_batch(batch)
    _record(state, batch)
    state.facts.batches.append(batch)


def _locate_variables(batch: Batch, fn, survey) -> None:
    """Give every parameter, result and local of `fn` its location."""
    of = batch.of
    for var in fn.params:
        of[var] = batch.new_location(var, fn, 1, PARAM, True)
    for i, var in enumerate(fn.results):
        loc = of[var] = batch.new_location(var, fn, 1, RESULT, True)
        loc.result_index = i
    for var in survey.variables:
        if var not in of:
            of[var] = batch.new_location(var, fn, 1, NEW_TEMP if var.__class__ is t.New else LOCAL, True)


def _record(state: UnitState, batch: Batch) -> None:
    events = batch.events
    for fn in batch.fns:
        tags = tuple(_tag(state, batch, fn, i, var) for i, var in enumerate(fn.params))
        state.tags[fn] = tags
        if fn.obj is not None and fn.literal is None:
            fn.obj.escape_tags = tags
    for loc in batch.locs:
        kind, node = loc.kind, loc.node
        if kind == EXPR:
            placement.place(node, bool(loc.attrs & ESCAPES))
            if node.__class__ is not t.FuncLit or not node.function.wrapper:
                events.append(("expr", loc))
            if node.__class__ is t.Convert and node.kind == "str2bytes" and not loc.attrs & MUTATES:
                node.zero_copy = True
                events.append(("zerocopy", loc))
        elif node is not None and loc.attrs & ESCAPES:
            if kind == NEW_TEMP:
                node.esc = t.HEAP
            else:
                node.heap = True
            events.append(("moved", loc))
        elif kind == NEW_TEMP:
            node.esc = t.STACK


def _tag(state: UnitState, batch: Batch, fn, i: int, var) -> tuple:
    """Return the tag of parameter `i` of `fn`, and report it."""
    pointers = state.has_pointers(var.type)
    if fn.body is None:
        if not pointers:
            return EVERYTHING
        tag = NOESCAPE if "noescape" in fn.pragmas else EVERYTHING
        if var.name and not fn.wrapper:
            state.facts.events.append(("param", fn, var, None if tag is NOESCAPE else tag))
        return tag
    if not pointers:
        return EVERYTHING
    if var.name in ("", "_"):
        return NOTHING
    loc = batch.of[var]
    tag = drop_redundant(loc.leaks or [-1] * SLOTS)
    if not fn.wrapper and not loc.attrs & ESCAPES:
        state.facts.events.append(("param", fn, var, tag))
    return tag
