"""Decide which calls Go would inline, and put the bodies in place, so that escape analysis sees what Go's sees.

First every function, callees first, gets what it costs (`budget`); what is within the budget can be inlined. Then the calls of each
function are resolved and edited until nothing changes: an interface call whose dynamic type is known becomes a direct one, a call of
what is cheap enough its body, whose calls come next. Literals may cost more, those called once much more; a function that is in
progress of being inlined is not inlined again.

The tree that comes out is for reports: code is generated from the tree without it.

Requires: a lowered unit that nothing has analysed. Provides: the unit with Inlined nodes, events for what was decided, the direct
form of interface calls.
Source: cmd/compile/internal/inline/inl.go and inline/interleaved of Go 1.27.
"""
from __future__ import annotations

from minigo.escape import library
from minigo.escape.autotmps import number_temporaries
from minigo.escape.budget import BIG_BUDGET, BIG_NODES, BUDGET, CLOSURE_CALLED_ONCE, Budget, Hopeless
from minigo.escape.devirtualize import direct_call
from minigo.escape.expansion import Template, expand
from minigo.escape.intrinsics import is_intrinsic
from minigo.escape.survey import NODES, batches_of, functions_of, survey
from minigo.escape.methodwrappers import instance_wrapper, method_value_wrappers, method_wrappers
from minigo.lower import tree as t
from minigo.types.types import Named, Pointer, key


class Inlining:
    """What was decided. events: ("inlinable", Function, cost), ("wrapper", Function, cost): the same of
    what Go makes for an instance, ("hopeless", Function, reason), ("devirtualized", call, direct),
    ("inlining", Function, position, callee: Function, objects.Func or the text of its name), ("shaped", Function, call, instance): an
    interface call that stays one for being in a generic function. direct: CallInterface → Call. captured: what
    literals capture, by their Function, as it was before anything was inlined: they do so whether a use is left or not. shaped: node
    in an inlined body of an instance of a generic function → that instance. names: of temporaries, as autotmps.py gives them."""
    __slots__ = ("events", "direct", "captured", "shaped", "names")

    def __init__(self, names: tuple):
        self.names = names
        self.events, self.direct, self.captured, self.shaped = [], {}, {}, {}


class _Caller:
    """The calls of one function. sites: calls in Go's order, None once inlined; resolved: their callees, parallel to it.

    big: it has so many nodes that only tiny functions are inlined into it.
    """
    __slots__ = ("fn", "sites", "resolved", "big")

    def __init__(self, fn, big: bool):
        self.fn, self.big = fn, big
        self.sites, self.resolved = [], []


class Inliner:
    def __init__(self, unit):
        self.unit, self.found = unit, Inlining(number_temporaries(unit.functions))
        self.surveyor = survey(unit, {})
        self.surveys, self.assignments = self.surveyor.surveys, self.surveyor.a
        self.costs: dict = {}        # Function → cost, None if it cannot be inlined
        self.templates: dict = {}
        self.counts: dict = {}       # callee → calls of it met so far
        self.within: dict = {}       # call in an inlined body → the callees around it, and where they were called
        self.written: dict = {}      # the same → where it was written
        self.callers: dict = {}

    def run(self) -> Inlining:
        order = functions_of(self.unit)
        self.costs[self.unit.init] = None
        for survey in self.surveys.values():
            # Which interface calls are direct is not known yet.
            survey.mentions = [m for m in survey.mentions if m.__class__ is t.Function]
        groups = list(batches_of(self.unit, self.surveys))
        for fns in groups:
            for fn in fns:
                self.cost(fn)
        wrappers = self._instance_wrappers()
        for fn in order:
            if fn.body is not None and not is_method_expression(fn):
                self._enter(fn)
        for fns in groups:
            self._edit_group(fns)
        self._wrap(wrappers + method_wrappers(self.unit.pkg) + method_value_wrappers(self.unit))
        if self.assignments.inlined:
            for fn in list(self.unit.functions):
                if fn.body is not None:
                    fn.body = _replaced(fn.body, self.assignments.inlined)
        self.found.captured = {fn: survey.free for fn, survey in self.surveys.items() if fn.literal is not None}
        return self.found

    def _instance_wrappers(self) -> list:
        """Make the wrappers of the instances of this package's generic functions, and tell which can be inlined."""
        used, made = self._instances_used(), []
        for fn in reversed(self.unit.functions):
            func = fn.obj
            if fn.literal is None and func is not None and func.targs and func.pkg is self.unit.pkg and (func in used or fn.sig.recv is not None):
                made.append(instance_wrapper(fn))
                cost = Budget(made[-1], self._cost_of_call).body()
                if cost <= BUDGET:
                    self.found.events.append(("wrapper", fn, cost))
        return made

    def _wrap(self, wrappers: list) -> None:
        """Inline into what Go makes around functions; of those where nothing is inlined nothing is told."""
        for fn in wrappers:
            self.costs[fn] = None
            self.unit.functions.append(fn)
            self.surveyor.function(fn)
            self._enter(fn)
            self._edit_group([fn])
            if all(site is not None for site in self.callers[fn].sites):
                self.unit.functions.remove(fn)

    def _instances_used(self) -> set:
        """Return the instances of generic functions that other functions than instances name."""
        return {m.obj for fn, survey in self.surveys.items() if instance_around(fn) is None for m in survey.mentions
                if m.__class__ is t.Function and m.obj is not None}

    # ---- what can be inlined -----------------------------------------------------------------------------------------
    def cost(self, fn) -> int | None:
        """Return what inlining `fn` costs, None if it is impossible."""
        if fn in self.costs:
            return self.costs[fn]
        self.costs[fn] = None    # while it is under way
        if is_method_expression(fn):
            return None
        cost, reason = self._count(fn)
        limit = CLOSURE_CALLED_ONCE if fn.literal is not None else BUDGET
        if reason is None and cost > limit:
            reason = f"function too complex: cost {cost} exceeds budget {limit}"
        if reason is None:
            self.templates[fn] = Template(fn, self.found.names)
            self.costs[fn] = cost
            self.found.events.append(("inlinable", fn, cost))
        else:
            self.found.events.append(("hopeless", fn, reason))
        return self.costs[fn]

    def _count(self, fn) -> tuple[int, str | None]:
        if "noinline" in fn.pragmas:
            return 0, "marked go:noinline"
        if fn.body is None:
            return 0, "no function body"
        try:
            return Budget(fn, self._cost_of_call).body(), None
        except Hopeless as err:
            return 0, str(err)

    def _cost_of_call(self, caller, call) -> int | None:
        """Return the cost of the body that stands for a call of `caller` if it is inlined, else None."""
        callee = self.target(caller, call)
        if callee is None or callee.__class__ is t.Function and callee.literal is None and callee not in self.costs:
            return None    # not known yet: they call each other
        return self._fits(callee, False, False)

    def _fits(self, callee, big: bool, once: bool) -> int | None:
        """Return the cost of `callee` if it is small enough to inline it."""
        limit = BIG_BUDGET if big else BUDGET
        if callee.__class__ is not t.Function:
            entry = library.inlinable(callee)
            return entry.cost if entry is not None and entry.cost <= limit else None
        cost = self.cost(callee)
        if callee.outer is not None:
            limit = max(2 * limit, CLOSURE_CALLED_ONCE if once else 0)
        return cost if cost is not None and cost <= limit else None

    def target(self, caller, call):
        """Return the one Function or objects.Func that a call in `caller` can reach, as far as Go's inliner sees it."""
        fun = self.assignments.static_value(call.fun)
        if fun.__class__ is t.FuncRef:
            if is_intrinsic(fun.func) or fun.func in self.unit.pkg.inits or self._of_type_parameter(caller, call, fun.func):
                return None
            return self.assignments.by_obj.get(fun.func, fun.func)
        if fun.__class__ is t.FuncLit:
            callee = fun.function
            if is_method_expression(callee):
                return None    # not the method itself: its receiver is another type
            survey = self.surveys.get(callee)
            return callee if survey is None or not survey.free or callee.outer is caller else None
        return None

    def _instance_around(self, caller, call):
        """Return the instance of a generic function that a call was written in, or None."""
        return self.found.shaped.get(call) or instance_around(caller)

    def _of_type_parameter(self, caller, call, func) -> bool:
        """Tell whether a method is called on a value of a type parameter: Go looks it up at run time, for all types of one shape."""
        recv = func.type.recv
        instance = None if recv is None else self._instance_around(caller, call)
        if instance is None:
            return False
        base = recv.type.elem if recv.type.__class__ is Pointer else recv.type
        return any(key(arg) in (key(recv.type), key(base)) for arg in instance.obj.targs)

    # ---- calls -------------------------------------------------------------------------------------------------------
    def _enter(self, fn) -> None:
        """Find the calls of a function and count what they reach."""
        caller = self.callers[fn] = _Caller(fn, self.costs.get(fn) is None and _has_nodes(fn.body, BIG_NODES))
        _collect(fn.body, caller.sites)
        for i in range(len(caller.sites)):
            self._resolve(caller, i)

    def _resolve(self, caller: _Caller, i: int):
        """Return the callee of a call site, None while it is unknown; the first time it is known counts."""
        while len(caller.resolved) <= i:
            caller.resolved.append(None)
        callee = caller.resolved[i]
        if callee is not None:
            return callee
        call = caller.sites[i]
        if call is None or call.__class__ is tuple:
            return None
        if call.__class__ is t.CallInterface:
            direct = self.found.direct.get(call)
            if direct is None:
                direct = direct_call(self.assignments, self.unit.pkg, call)
                if direct is None:
                    return None
                instance = self._instance_around(caller.fn, call)
                if instance is not None and _mentions(call.recv.type, instance.obj.targs):
                    self.found.events.append(("shaped", caller.fn, call, instance))
                    return None
                self.found.direct[call] = direct
                self.found.events.append(("devirtualized", call, direct))
            call = direct
        callee = caller.resolved[i] = self.target(caller.fn, call)
        if callee is not None:
            self.counts[callee] = self.counts.get(callee, 0) + 1
        return callee

    def _edit_group(self, fns: list) -> None:
        """Inline into mutually recursive functions until nothing is left to inline."""
        done = False
        while not done:
            done = True
            for fn in fns:
                caller = self.callers.get(fn)
                if caller is None:
                    continue
                start, end = 0, len(caller.sites)
                while start != end:
                    for i in range(start, end):
                        if self._edit(caller, i):
                            done = False
                    start, end = end, len(caller.sites)
                    for i in range(start, end):
                        self._resolve(caller, i)

    def _edit(self, caller: _Caller, i: int) -> bool:
        site = caller.sites[i]
        if site is None:
            return False
        if site.__class__ is tuple:
            # What Go inlines in the body of a library function.
            self.found.events.append(("inlining", caller.fn, *site))
            caller.sites[i] = None
            return False
        callee = self._resolve(caller, i)
        if callee is None:
            return False
        around = self.within.get(site, ())
        if self._fits(callee, caller.big, self.counts[callee] == 1) is None:
            return False
        # A copy of a literal is another callee, but what calls it is written at the same place.
        if callee in around or self.written.get(site, site.pos) in around:
            return False
        self.found.events.append(("inlining", caller.fn, site.pos, callee))
        caller.sites[i] = None
        call = self.found.direct.get(site, site)
        if callee.__class__ is t.Function:
            self._expand(caller, site, call, callee, around)
        else:
            self._summarise(caller, site, call, callee)
        return True

    def _expand(self, caller: _Caller, site, call, callee, around: tuple) -> None:
        made: list = []
        inlined = expand(self.templates[callee], caller.fn, call, made, self.found.shaped, self.found.names, self.written)
        self.assignments.inlined[site] = inlined
        at = self.unit.functions.index(caller.fn) + 1
        self.unit.functions[at:at] = made
        self.surveyor.enter(caller.fn, inlined)
        new: list = []
        _collect(inlined.body[-1], new)    # the calls in the arguments are known
        for n in new:
            self.within[n] = (*around, callee, self.written.get(site, site.pos))
        caller.sites += new

    def _summarise(self, caller: _Caller, site, call, func) -> None:
        """Put in place what a table tells of a library function: what is inlined into it and what it allocates."""
        entry = library.inlinable(func)
        inlined = library.summarised(entry, func, caller.fn, call)
        if caller.fn is self.unit.init and all(arg.__class__ is t.Const for arg in call.args):
            inlined.allocated = []    # laid out as data: var ErrX = errors.New("x")
        self.assignments.inlined[site] = inlined
        self.surveyor.enter(caller.fn, inlined)
        caller.sites += [(call.pos, name) for name in entry.nested]
        for stmt in inlined.body:
            if stmt.__class__ is t.For:    # where a parameter is called
                _collect(stmt.body, caller.sites)


def instance_around(fn):
    """Return the instance of a generic function or method that `fn` is, or is a literal in; else None."""
    while fn.outer is not None:
        fn = fn.outer
    return fn if fn.obj is not None and fn.obj.targs else None


def _mentions(typ, targs) -> bool:
    """Tell whether an interface type is one for certain type arguments."""
    return typ.__class__ is Named and any(key(a) == key(b) for a in typ.targs or () for b in targs)


def is_method_expression(fn) -> bool:
    """Tell whether lowering made the literal of T.m: to Go that is the method itself."""
    return fn.wrapper and ".methodexpr" in fn.name


def inline_unit(unit) -> Inlining:
    """Inline what Go inlines in one package."""
    return Inliner(unit).run()


# ---- walks -----------------------------------------------------------------------------------------------------------
def _collect(n, out: list) -> None:
    """Append the calls in `n`, inner ones first; literals are functions of their own."""
    cls = n.__class__
    if cls is list or cls is tuple:
        for x in n:
            _collect(x, out)
        return
    if cls not in NODES or cls is t.FuncLit or cls is t.Branch:
        return
    for name in n._fields:
        _collect(getattr(n, name), out)
    if cls is t.Call or cls is t.CallInterface:
        out.append(n)


def _has_nodes(n, limit: int) -> bool:
    pending, count = [n], 0
    while pending and count < limit:
        n = pending.pop()
        cls = n.__class__
        if cls is list or cls is tuple:
            pending += n
        elif cls in NODES and cls is not t.Branch:
            count += 1
            if cls is not t.FuncLit:
                pending += [getattr(n, name) for name in n._fields]
    return count >= limit


def _replaced(n, inlined: dict):
    """Return `n` with what stands for inlined calls in their place, also inside of that."""
    cls = n.__class__
    if cls is list:
        n[:] = [_replaced(x, inlined) for x in n]
        return n
    if cls is tuple:
        return tuple(_replaced(x, inlined) for x in n)
    if cls not in NODES or cls is t.FuncLit or cls is t.Branch:
        return n
    new = inlined.get(n, n)
    for name in new._fields:
        setattr(new, name, _replaced(getattr(new, name), inlined))
    return new
