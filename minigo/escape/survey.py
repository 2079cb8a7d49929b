"""Read every function body once before the graph is built: what it declares, mentions, captures and assigns.

Requires: a lowered tree. Provides: `Survey` per Function; `Assignments` for the whole unit, with which the callee of a call,
the size of a make, the value in a box or the dynamic type of an interface is sometimes known.

Source: cmd/compile/internal/ir/{scc,reassignment}.go and escape/escape.go (labels) of Go 1.27.
"""
from __future__ import annotations

from minigo.escape.library import BOUNDED
from minigo.lower import tree as t
from minigo.lower.order import Parallel
from minigo.types.sizes import size_of
from minigo.types.types import IS_UNSIGNED, Array, Interface, Signature


class Survey:
    """Facts of one function body, without its literals.

    variables: LocalVars declared in it, and `New` nodes with an initial value, in source order (parameters and results apart).
    mentions: Functions named or containing literals, in the order met (and CallInterface nodes until they are devirtualised).
    free: LocalVars of outer functions used here or in literals inside, in the order met, each with its first use (Local).
    looping: Labeled nodes that a later goto jumps back to. dynamic_calls: CallInterface nodes.
    bounded: Index nodes whose index is variable but cannot be out of range. literals: Functions of the literals directly in it.
    observed: own variables that a literal captures or whose address is taken, other than in a return statement.
    """
    __slots__ = ("fn", "variables", "mentions", "free", "labels", "looping", "dynamic_calls", "bounded", "literals", "observed",
                 "returning")

    def __init__(self, fn):
        self.fn = fn
        self.variables, self.mentions, self.free, self.dynamic_calls = [], [], {}, []
        self.labels, self.looping, self.bounded, self.literals = set(), set(), [], []
        self.observed, self.returning = set(), False


class Assignments:
    """How the local variables of a unit get their values.

    defined: LocalVar -> value of its one definition, while nothing else assigns it. functions: func-typed LocalVar -> values
    assigned to it by plain assignments, None where another form assigns it. interfaces: interface-typed LocalVar -> list of
    values (Expr) or types assigned to it. addrtaken: set of LocalVars.
    read: set of LocalVars used other than as the target of an assignment in their own function. stores: LocalVar -> list of
    (Define or Assign, index of the value, the set of reads it counts with). conditional: list of (LocalVar, set of LocalVars,
    the set they go to): what a value without effects reads is read only if the variable is; None stands for a literal by itself.
    inlined: while inlining goes on, call → the Inlined that is to replace it.
    """
    __slots__ = ("defined", "functions", "interfaces", "addrtaken", "reassigned", "by_obj", "read", "stores", "conditional", "inlined")

    def __init__(self, by_obj: dict):
        self.inlined: dict = {}
        self.read, self.stores, self.conditional = set(), {}, []
        self.defined, self.functions, self.interfaces, self.addrtaken, self.reassigned = {}, {}, {}, set(), set()
        self.by_obj = by_obj

    def static_value(self, n):
        """Return the expression that always gives the value of `n`, looking through single definitions and conversions."""
        while True:
            n = self.result_of(n)
            if n.__class__ is t.Convert and n.kind == "noop":
                n = n.x
            elif n.__class__ is t.Local:
                var = n.var
                if var.kind == "param" or var.kind == "result" or var in self.reassigned or var in self.addrtaken:
                    return n
                value = self.defined.get(var)
                if value is None:
                    return n
                n = value
            else:
                return n

    def result_of(self, n):
        """Return the variable that holds the result of an inlined call, or `n` itself where it is anything else."""
        call = self.inlined.get(n, n) if self.inlined else n
        if call.__class__ is t.Inlined and len(call.results) == 1:
            var = call.results[0]
            return t.Local(call.pos, var.type, var)
        return n

    def callees(self, fun) -> list:
        """Return what a call of `fun` can reach: tree.Functions, or objects.Funcs of other packages; [] if unknown."""
        value = self.static_value(fun)
        known = self.callee_named(value)
        if known is not None:
            return [known]
        if value.__class__ is not t.Local or value.var in self.addrtaken:
            return []
        found = []
        for assigned in self.functions.get(value.var) or ():
            known = self.callee_named(assigned)
            if known is None:
                return []
            found.append(known)
        return found

    def callee_named(self, n):
        if n.__class__ is t.FuncRef:
            return self.by_obj.get(n.func, n.func)
        return n.function if n.__class__ is t.FuncLit else None


def outer_variable(place):
    """Return the LocalVar whose storage `place` is part of, or None."""
    while True:
        cls = place.__class__
        if cls is t.Local:
            return place.var
        if cls is t.Field or cls is t.Index and place.x.type.underlying.__class__ is Array:
            place = place.x
        else:
            return None


def is_bounded(n) -> bool:
    """Return whether the Index `n` of an array, or of a constant string, is in range by its type and operator alone.

    Example: a[i&15] of [16]T; a[b] of [256]T with a byte b.
    """
    if n.x.type.underlying.__class__ is Array:
        length = n.x.type.underlying.len
    elif n.x.__class__ is t.Const:
        length = len(n.x.value)
    else:
        return False
    index = n.index
    basic = index.type.underlying
    signed, bits = not basic.info & IS_UNSIGNED, 8 * size_of(basic)
    if index.__class__ is t.Binary:
        known = index.y.value if index.y.__class__ is t.Const and index.y.value < 1 << 31 else None
        if index.op in ("&", "&^"):
            if index.x.__class__ is t.Const:
                known = index.x.value
            elif known is not None and index.op == "&^":
                known = ~known if signed else ~known & ((1 << bits) - 1)
            if known is not None and 0 <= known < length:
                return True
        elif known is not None and not signed:
            if index.op == "%" and known <= length:
                return True
            if index.op == "/":
                bits -= known.bit_length() - 1
            elif index.op == ">>":
                if known > bits:
                    return length > 0
                bits -= known
    return not signed and bits <= 62 and 1 << bits <= length


class Surveyor:
    def __init__(self, surveys: dict, assignments: Assignments, inits: set, captured: dict):
        self.surveys, self.a, self.inits, self.captured = surveys, assignments, inits, captured
        self.reads = assignments.read
        self.here: Survey | None = None

    def function(self, fn) -> None:
        outer, self.here = self.here, Survey(fn)
        self.surveys[fn] = self.here
        self.here.free.update(self.captured.get(fn, ()))
        if fn.body is not None:
            self.visit(fn.body)
        self.here = outer

    def orphan(self, fn) -> None:
        """Survey a literal whose only use was deleted: it is still compiled if it captures nothing, else its uses do not count."""
        mark, outer = len(self.a.conditional), self.reads
        self.reads = set()
        self.a.conditional.append((None, self.reads, outer))
        self.function(fn)
        self.reads = outer
        if self.surveys[fn].free:
            del self.a.conditional[mark:]
        else:
            self.a.read.add(None)

    def visit(self, n) -> None:
        handler = _HANDLERS.get(n.__class__)
        if handler is not None:
            handler(self, n)
        else:
            self.children(n)

    def children(self, n) -> None:
        for name in n._fields:
            value = getattr(n, name)
            cls = value.__class__
            if cls in NODES:
                self.visit(value)
            elif cls is list:
                self.items(value)

    def items(self, values: list) -> None:
        for value in values:
            if value.__class__ is tuple:
                value = value[-1]
            if value.__class__ in NODES:
                self.visit(value)

    def enter(self, fn, inlined) -> None:
        """Survey what has come into a function by inlining; the values of the parameters have been surveyed before."""
        outer, self.here = self.here, self.surveys[fn]
        for n in inlined.body:
            if n.__class__ is Parallel:
                for define in n.defines:
                    if define.var is not None:
                        self.a.defined[define.var] = define.value
                        if define.var.type.underlying.__class__ is Signature:
                            self.a.functions[define.var] = None
                        elif define.var.type.underlying.__class__ is Interface:
                            self.interface_assigned(define.var, define.value)
            elif n is not inlined.call.before and n.__class__ is not t.ExprStmt:
                self.visit(n)
        self.here = outer

    # ---- expressions
    def inlined(self, n) -> None:
        self.items(n.body)
        self.here.bounded.extend(x for x in n.notes if x.text == BOUNDED)
        for var in n.results:
            self.reads.add(var)

    def local(self, n) -> None:
        self.reads.add(n.var)
        owner, here = n.var.owner, self.here
        if owner is not here.fn:
            fn = here.fn
            while fn is not owner and fn is not None:
                self.surveys[fn].free.setdefault(n.var, n)
                fn = fn.outer

    def func_ref(self, n) -> None:
        fn = self.a.by_obj.get(n.func)
        if fn is not None and fn not in self.inits:
            self.here.mentions.append(fn)

    def method_value(self, n) -> None:
        self.func_ref(n)
        self.visit(n.recv)

    def func_lit(self, n) -> None:
        self.here.mentions.append(n.function)
        self.here.literals.append(n.function)
        self.function(n.function)
        self.reads.update(self.captured.get(n.function, ()))
        if not self.here.returning:
            self.here.observed.update(self.surveys[n.function].free)

    def address_of(self, n) -> None:
        var = outer_variable(n.x)
        if var is not None:
            self.a.addrtaken.add(var)
            if not self.here.returning:
                self.here.observed.add(var)
        self.visit(n.x)

    def index(self, n) -> None:
        self.visit(n.x)
        self.visit(n.index)
        if n.index.__class__ is not t.Const and is_bounded(n):
            self.here.bounded.append(n)

    def new(self, n) -> None:
        if n.init is not None:
            self.visit(n.init)
            self.here.variables.append(n)

    def call_interface(self, n) -> None:
        self.here.mentions.append(n)
        self.children(n)
        self.here.dynamic_calls.append(n)

    # ---- statements
    def declare(self, n) -> None:
        self.here.variables.append(n.var)
        if n.var.type.underlying.__class__ is Signature:
            self.a.functions[n.var] = []

    def define(self, n) -> None:
        var = n.var
        if var is not None:
            self.here.variables.append(var)
            self.a.defined[var] = n.value
            kind = var.type.underlying.__class__
            if kind is Signature:
                self.a.functions[var] = [] if n.value.__class__ is t.Zero else [n.value]
            elif kind is Interface:
                self.interface_assigned(var, n.value)
            self.stored(var, n, 0, n.value)
        else:
            self.visit(n.value)

    def parallel(self, n) -> None:
        for define in n.defines:
            self.define(define)
            # As in Go, several definitions in one statement make no list of assigned functions.
            if define.var is not None and define.var.type.underlying.__class__ is Signature:
                self.a.functions[define.var] = None

    def assign(self, n) -> None:
        plain = len(n.lhs) == 1
        for i, (place, value) in enumerate(zip(n.lhs, n.rhs)):
            self.assigned(place, value, plain)
            if place.__class__ is t.Local and place.var.owner is self.here.fn:
                self.stored(place.var, n, i, value)
            else:
                if place is not None:
                    self.visit(place)
                self.visit(value)

    def stored(self, var, n, i: int, value) -> None:
        """Visit the value of a store to a variable of this function; unless it has effects, its uses count if `var` is read."""
        self.a.stores.setdefault(var, []).append((n, i, self.reads))
        if value.__class__ not in WITHOUT_EFFECT:
            self.visit(value)
            return
        outer = self.reads
        self.reads = set()
        self.a.conditional.append((var, self.reads, outer))
        self.visit(value)
        self.reads = outer

    def assigned(self, place, value, plain: bool) -> None:
        """Note an assignment to `place`. Args: value: Expr, type, or None where unknown; plain: `x = value` and nothing else."""
        var = outer_variable(place) if place is not None else None
        if var is None:
            return
        self.a.reassigned.add(var)
        kind = var.type.underlying.__class__
        if kind is Signature:
            if not plain:
                self.a.functions[var] = None
            elif value.__class__ is not t.Zero and self.a.functions.get(var) is not None:
                self.a.functions[var].append(value)
        elif kind is Interface and place.__class__ is t.Local:
            self.interface_assigned(var, value)

    def interface_assigned(self, var, value) -> None:
        if value.__class__ is not t.Zero:
            self.a.interfaces.setdefault(var, []).append(value)

    def assign_multi(self, n) -> None:
        types = n.rhs.type.types
        for i, (place, var) in enumerate(zip(n.lhs, n.define or (None,) * len(n.lhs))):
            value = n.rhs if n.rhs.__class__ is t.TypeAssert and i == 0 else types[i]
            if var is not None:
                self.here.variables.append(var)
                if var.type.underlying.__class__ is Signature:
                    self.a.functions[var] = None
                elif var.type.underlying.__class__ is Interface:
                    self.interface_assigned(var, value)
            else:
                self.assigned(place, value, False)
        self.items(n.lhs)
        self.visit(n.rhs)

    def assign_op(self, n) -> None:
        self.assigned(n.lhs, None, False)
        self.visit(n.lhs)
        self.visit(n.rhs)

    def range(self, n) -> None:
        if n.define:
            for var in (n.key, n.value):
                if var is not None:
                    self.here.variables.append(var)
                    if var.type.underlying.__class__ is Interface:
                        self.interface_assigned(var, var.type)
            self.visit(n.x)
        else:
            self.visit(n.x)
            for place in (n.key, n.value):
                if place is not None:
                    self.assigned(place, place.type, False)
                    self.visit(place)
        self.visit(n.body)

    def type_switch(self, n) -> None:
        self.visit(n.x)
        for clause in n.clauses:
            if clause.var is not None:
                self.here.variables.append(clause.var)
                if clause.var.type.underlying.__class__ is Interface:
                    self.interface_assigned(clause.var, n.x)
            self.visit(clause.body)

    def select_clause(self, n) -> None:
        for var in (n.var, n.ok):
            if var is not None:
                self.here.variables.append(var)
                if var.type.underlying.__class__ is Signature:
                    self.a.functions[var] = None
                elif var.type.underlying.__class__ is Interface:
                    self.interface_assigned(var, var.type)
        self.children(n)

    def returned(self, n) -> None:
        here = self.here
        here.returning = True
        self.items(n.values)
        here.returning = False

    def labeled(self, n) -> None:
        self.here.labels.add(n)
        self.visit(n.stmt)

    def branch(self, n) -> None:
        if n.kind == "goto" and n.target in self.here.labels:
            self.here.looping.add(n.target)


# Values that are not evaluated if nobody reads the variable they go to.
WITHOUT_EFFECT = frozenset((t.Const, t.Zero, t.Local, t.Global, t.FuncRef, t.FuncLit))
NODES = frozenset(c for c in vars(t).values() if isinstance(c, type) and issubclass(c, t.Node) and hasattr(c, "_fields")) | {Parallel}
_S = Surveyor
_HANDLERS = {t.Local: _S.local, t.Inlined: _S.inlined, t.FuncRef: _S.func_ref, t.MethodValue: _S.method_value, t.FuncLit: _S.func_lit,
             t.AddrOf: _S.address_of, t.New: _S.new, t.Index: _S.index, t.CallInterface: _S.call_interface, t.DeclVar: _S.declare,
             t.Define: _S.define, Parallel: _S.parallel, t.Assign: _S.assign, t.AssignMulti: _S.assign_multi, t.AssignOp: _S.assign_op,
             t.Range: _S.range, t.Return: _S.returned, t.TypeSwitch: _S.type_switch, t.Labeled: _S.labeled, t.Branch: _S.branch,
             t.SelectClause: _S.select_clause,
             t.Const: lambda s, n: None, t.Zero: lambda s, n: None, t.Global: lambda s, n: None}


def survey_unit(unit, captured: dict | None = None) -> tuple[dict, Assignments]:
    """Survey all functions of `unit`. Returns: dict Function -> Survey, and the assignments.

    Args: captured: Function of a literal → what it captures though nothing may be left of the uses.
    """
    surveyor = survey(unit, captured or {})
    return surveyor.surveys, surveyor.a


def survey(unit, captured: dict) -> Surveyor:
    """Survey all functions of `unit`.

    A literal that stands nowhere in a function body (the value of a package variable) is surveyed by itself.
    """
    by_obj = {fn.obj: fn for fn in unit.functions if fn.obj is not None and fn.literal is None}
    assignments = Assignments(by_obj)
    surveys: dict = {}
    # The run time calls the init functions, as Go sees it; the call that lowering makes is no mention.
    surveyor = Surveyor(surveys, assignments, {by_obj[func] for func in unit.pkg.inits if func in by_obj}, captured)
    for fn in functions_of(unit):
        if fn not in surveys:
            if fn.literal is None or fn.outer is None:
                surveyor.function(fn)
            else:
                surveyor.orphan(fn)
    return surveyor


def functions_of(unit) -> list:
    """Return the functions of `unit` in the order Go takes them: `init`, literals of package variables, declared ones, literals.

    The last declared function gives its literals first.
    """
    declared = [fn for fn in unit.functions if fn.literal is None and fn is not unit.init]
    of_variables: list = []
    inside: dict = {}
    for fn in unit.functions:
        if fn.literal is not None:
            outermost = fn.outer
            while outermost is not None and outermost.outer is not None:
                outermost = outermost.outer
            (of_variables if outermost is None else inside.setdefault(outermost, [])).append(fn)
    first = [] if unit.init is None else [unit.init]
    literals = [fn for outermost in (*reversed(declared), unit.init) for fn in inside.get(outermost, ())]
    return first + of_variables + declared + literals


def batches_of(unit, surveys: dict):
    """Yield groups of mutually recursive functions, callees first, each with the literals inside that capture something.

    A literal with captures never starts a group; one without is a function like any other. Within a group the order is that in
    which the functions were met. Iterative form of Tarjan's algorithm with two numbers per function.
    """
    number: dict = {}
    stack: list = []
    count = 0
    for start in functions_of(unit):
        if start in number or is_closure(start, surveys):
            continue
        count += 2
        number[start] = count - 1
        stack.append(start)
        work = [[start, iter(surveys[start].mentions), count]]
        while work:
            frame = work[-1]
            fn, pending = frame[0], frame[1]
            for callee in pending:
                seen = number.get(callee)
                if seen is None:
                    count += 2
                    number[callee] = count - 1
                    stack.append(callee)
                    work.append([callee, iter(surveys[callee].mentions), count])
                    break
                if seen < frame[2]:
                    frame[2] = seen
            else:
                work.pop()
                least, own = frame[2], number[fn]
                if least in (own, own + 1) and not is_closure(fn, surveys):
                    at = stack.index(fn)
                    group = stack[at:]
                    del stack[at:]
                    for member in group:
                        number[member] = _DONE
                    yield group
                if work and least < work[-1][2]:
                    work[-1][2] = least
    if stack:
        raise AssertionError("a literal was not taken with the function around it")


_DONE = 1 << 60


def is_closure(fn, surveys: dict) -> bool:
    return fn.literal is not None and bool(surveys[fn].free)
