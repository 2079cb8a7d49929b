"""Check what comments promise about memory; a promise that is broken fails the build, with the chain.

    //minigo:stack                     the variable of the declaration below or on this line, and what is made to initialise it, is
    p := &T{}                          in the frame

    //minigo:noalloc                   nothing in the function, its literals and the functions of this package that it calls
    func (s *Sum) Add(x int) { … }     is put on the heap

Requires: the facts of analyze_unit, slices placed. Provides: diagnostics only.
Source: minigo/docs/escape.md, "Promises".
"""
from __future__ import annotations

from minigo.escape.explain import Renderer
from minigo.escape.graph import EXPR
from minigo.escape.rules import EITHER, HEAP
from minigo.escape.sites import Site, collect_sites
from minigo.escape.survey import NODES
from minigo.lower import tree as t
from minigo.syntax.ast import FuncDecl
from minigo.types import types as T
from minigo.types.types import Basic

_PREFIX = "//minigo:"
# Packages of pure computation: no function of theirs allocates.
_WITHOUT_ALLOCATION = frozenset(("math", "math/bits", "math/cmplx", "sync/atomic", "unicode", "unsafe"))


def check_promises(unit, facts, sources, diags) -> None:
    """Report unknown, misplaced and broken promises in the files of the unit's package."""
    files = [file for file in unit.pkg.files if file.promises]
    if not files:
        return
    check = _Check(unit, facts, sources, diags)
    for file in files:
        for pos, text in file.promises:
            words = text[len(_PREFIX):].split()
            word = words[0] if words else ""
            if word == "stack":
                check.stack(pos)
            elif word == "noalloc":
                check.noalloc(pos, file)
            else:
                diags.error(pos, f"unknown promise {_PREFIX}{word}: there are {_PREFIX}stack and {_PREFIX}noalloc", code="UnknownPromise")


class _Check:
    def __init__(self, unit, facts, sources, diags):
        self.unit, self.sources, self.diags = unit, sources, diags
        self.renderer = Renderer(facts, sources, 1)
        self.sites = collect_sites(facts, self.renderer)
        self.state = facts.batches[0].unit if facts.batches else None
        self.by_function: dict = {}
        for site in self.sites:
            self.by_function.setdefault(site.loc.fn, []).append(site)
        self.found: dict = {}

    # ---- //minigo:stack
    def stack(self, pos: int) -> None:
        place = self.place_below(pos)
        variables = [s for s in self.sites if s.kind in ("variable", "parameter", "result") and self.sources.position(s.pos)[:2] == place]
        if not variables:
            self.diags.error(pos, f"{_PREFIX}stack stands at no variable of a function that is compiled", code="MisplacedPromise")
            return
        by_loc = {s.loc: s for s in self.sites}
        for site in variables:
            made = [by_loc[src] for src, derefs, _ in site.loc.edges if derefs < 0 and src.kind == EXPR and src in by_loc]
            for part in [site, *(m for m in made if self.sources.position(m.pos)[:2] == place)]:
                if part.placement.where in (HEAP, EITHER):
                    what = f"{part.name}, which {site.name} is initialised with," if part is not site else part.name
                    self.diags.error(part.pos, f"{what} is promised to be on the stack, but {_reason(part)}", code="BrokenPromise", notes=_notes(part))

    def place_below(self, pos: int) -> tuple[str, int]:
        """Return file and line of the declaration that a comment is about: its own line, else the next with code."""
        source = self.sources.source_at(pos)
        line, col = source.line_col(pos)
        if not source.line_text(line).encode("utf-8")[:col - 1].strip():
            line += 1
            while line < len(source.lines) and source.line_text(line).strip().startswith("//"):
                line += 1
        return source.name, line

    # ---- //minigo:noalloc
    def noalloc(self, pos: int, file) -> None:
        after = next((d for d in file.decls if d.end > pos), None)
        if after.__class__ is not FuncDecl or after.start < pos:
            self.diags.error(pos, f"{_PREFIX}noalloc stands above no function", code="MisplacedPromise")
            return
        for fn in self.unit.functions:
            if fn.obj is not None and fn.literal is None and fn.obj.pos == after.name.start and fn.body is not None:
                for at, words, notes in self.allocations(fn, set()):
                    self.diags.error(at, f"{self.renderer.func(fn)} is promised not to allocate, but {words}", code="BrokenPromise", notes=notes)

    def allocations(self, fn, entered: set) -> list:
        """Return (position, words, notes) for everything that may allocate in `fn`. Args: entered: functions under way."""
        found = self.found.get(fn)
        if found is not None:
            return found
        entered = entered | {fn}
        found = [(s.pos, f"{s.name} may be on the heap: {s.placement.words}" if s.placement.where == EITHER else f"{s.name} is on the heap: {_rule(s)}", _notes(s))
                 for s in self.by_function.get(fn, ()) if s.placement.where in (HEAP, EITHER)]
        pending: list = [fn.body]
        while pending:
            n = pending.pop()
            cls = n.__class__
            if cls in (list, tuple):
                pending += n
            if cls not in NODES or cls is t.Branch:
                continue
            if cls is t.FuncLit:
                found += self.allocations(n.function, entered)
            words = _WORDS[cls](n) if cls in _WORDS else ""
            if words:
                found.append((n.pos, words, ()))
            if cls is t.Call or cls is t.CallInterface:
                found += self.called(n, entered)
            pending += [getattr(n, name) for name in n._fields]
        found.sort(key=lambda item: item[0])
        if len(entered) == 1:
            self.found[fn] = found
        return found

    def called(self, n, entered: set) -> list:
        """Return what is to be said of a call: nothing, if all that it can reach allocates nothing."""
        if n.__class__ is t.CallInterface:
            n = self.state.devirtualized.get(n, n)
        callees = self.state.assignments.callees(n.fun) if n.__class__ is t.Call else []
        if not callees:
            return [(n.pos, "it calls what is not known here, which may allocate", ())]
        for callee in callees:
            if callee.__class__ is t.Function and callee.body is not None:
                if callee in entered or callee.literal is not None:
                    continue  # looked at already, or where it stands
                inside = self.allocations(callee, entered)
                if inside:
                    at, words, notes = inside[0]
                    return [(n.pos, f"it calls {self.renderer.func(callee)}, which allocates", ((at, words), *notes))]
            elif callee.pkg is None or callee.pkg.path not in _WITHOUT_ALLOCATION:
                name = callee.name if callee.__class__ is t.Function else callee.full_name
                return [(n.pos, f"it calls {name}, and that is not known to allocate nothing", ())]
        return []


def _rule(site: Site) -> str:
    rule = site.placement
    return f"{rule.words} ({rule.comparison})" if rule.comparison else rule.words


def _reason(site: Site) -> str:
    if site.placement.where == EITHER:
        return f"may be on the heap: {site.placement.words}"
    return "it escapes" if site.lifetime == "escapes" else f"it is on the heap: {_rule(site)}"


def _notes(site: Site) -> tuple:
    """Return the chain of an escape as notes of a diagnostic."""
    if site.lifetime != "escapes":
        return ()
    return tuple((step.pos, step.words) for chain in site.chains for step in chain.steps) + tuple((0, chain.ending) for chain in site.chains)


def _concatenates(n) -> str:
    u = n.lhs.type.underlying
    return "a string grows by +=" if n.op == "+" and u.__class__ is Basic and u.info & T.IS_STRING else ""


_WORDS = {t.MakeChan: lambda n: "channels are on the heap", t.Go: lambda n: "a goroutine is started", t.AssignOp: _concatenates,
          t.Defer: lambda n: "a deferred call in a loop has its record on the heap" if n.in_loop or n.frame is not None else "",
          t.Assign: lambda n: "a map may grow" if any(x.__class__ is t.MapIndex for x in n.lhs) else ""}
