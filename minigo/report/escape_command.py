"""`minigo escape`: choose what is asked for, and print it."""
from __future__ import annotations

import argparse
import difflib
import json
import sys
from collections.abc import Callable

from minigo.escape.explain import INLINE_NOTES, Renderer
from minigo.escape.graph import ESCAPES, EXPR
from minigo.escape.sites import Site, collect_sites
from minigo.lower import tree as t
from minigo.options import use_color
from minigo.report.escape_compare import CompareError, against_go, differences, go_lines, read_recording
from minigo.report.escapes import SCHEMA, Colors, site_data, why_lines


class Analysed:
    """One package that was analysed. name: its import path; facts, sources: of its Compilation."""
    __slots__ = ("name", "facts", "sources", "renderer", "_sites")

    def __init__(self, name: str, facts, sources, level: int = 1):
        self.name, self.facts, self.sources = name, facts, sources
        self.renderer = Renderer(facts, sources, level)
        self._sites: list[Site] | None = None

    @property
    def sites(self) -> list[Site]:
        if self._sites is None:
            self._sites = collect_sites(self.facts, Renderer(self.facts, self.sources, 1))
        return self._sites


def print_escapes(arguments: argparse.Namespace, analyse: Callable[[], list[Analysed]]) -> tuple[int, str | None]:
    """Do what the command line asks for. Returns: the exit status, and a complaint or None."""
    try:
        if arguments.against_go:
            return _compare_with_go(arguments, analyse), None
        if arguments.diff is not None:
            return _compare_runs(arguments, analyse), None
    except CompareError as err:
        return 2, str(err)
    complaint = _print(arguments, analyse())
    return (1, complaint) if complaint else (0, None)


def _compare_with_go(arguments: argparse.Namespace, analyse: Callable[[], list[Analysed]]) -> int:
    packages = analyse()
    files = [source.name for source in packages[0].sources.sources] if packages else []
    lines, equal, different = against_go([line for p in packages for line in p.renderer.lines()], go_lines(arguments.target, files, arguments.l))
    print("".join(line + "\n" for line in lines), end="")
    print(f"{equal} lines are the same, {different} are only minigo's or only Go's")
    return 1 if different else 0


def _compare_runs(arguments: argparse.Namespace, analyse: Callable[[], list[Analysed]]) -> int:
    old = read_recording(arguments.diff)
    new = read_recording(arguments.file) if arguments.file.endswith(".json") else recording(analyse())
    lines = differences(old, new)
    print("".join(line + "\n" for line in lines), end="")
    return 1 if lines else 0


def _print(arguments: argparse.Namespace, packages: list[Analysed]) -> str | None:
    if arguments.why is not None:
        return _print_why(arguments.why, packages)
    if arguments.format == "json":
        print(json.dumps(recording(packages, lambda site: _site_wanted(arguments, site)), ensure_ascii=False, indent=1))
        return None
    wanted = is_filtered(arguments)
    for package in packages:
        events = [e for e in package.facts.events if (arguments.inline_notes or e[0] not in INLINE_NOTES) and (not wanted or _event_wanted(arguments, package.renderer, e))]
        lines = [line for event in events for line in package.renderer.lines_of(event)]
        if lines and len(packages) > 1:
            print(f"# {package.name}")
        print("".join(line + "\n" for line in lines), end="")
    return None


def recording(packages: list[Analysed], wanted: Callable[[Site], bool] = lambda site: True) -> dict:
    """Return the data of `--format=json`."""
    return {"schema": SCHEMA, "inlining": False,
            "sites": [site_data(site, p.sources, p.name) for p in packages for site in p.sites if wanted(site)]}


# ---- filters ---------------------------------------------------------------------------------------------------------
def is_filtered(arguments: argparse.Namespace) -> bool:
    return not (arguments.func is None and arguments.var is None and arguments.verdict is None)


def _is_function(wanted: str, name: str) -> bool:
    """Tell whether `name` is the wanted function, or a literal inside of it."""
    wanted = wanted.removeprefix("main.")
    return name == wanted or name.startswith(wanted + ".")


def _site_wanted(arguments: argparse.Namespace, site: Site) -> bool:
    return ((arguments.func is None or _is_function(arguments.func, site.function))
            and (arguments.var is None or arguments.var == site.name)
            and (arguments.verdict is None or arguments.verdict == site.verdict))


def _event_wanted(arguments: argparse.Namespace, renderer: Renderer, event: tuple) -> bool:
    fn, name, verdict = _about(renderer, event)
    return ((arguments.func is None or fn is not None and _is_function(arguments.func, renderer.func(fn)))
            and (arguments.var is None or arguments.var == name)
            and (arguments.verdict is None or arguments.verdict == verdict))


def _about(renderer: Renderer, event: tuple) -> tuple:
    """Return the Function, name and verdict that an event is about, None for what it is not about."""
    kind = event[0]
    if kind in ("moved", "escapes", "expr", "zerocopy"):
        loc = event[1]
        name = renderer.node(loc) if loc.kind != EXPR else "append" if loc.node.__class__ is t.Append else renderer.words.expr(loc.node)
        return loc.fn, name, "heap" if loc.attrs & ESCAPES else "stack"
    if kind == "param":
        leaks = any("leaking" in line for line in renderer.lines_of(event))
        return event[1], renderer.words.variable(event[2]), "leak" if leaks else "stack"
    if kind == "leaks":
        return event[1].fn, renderer.node(event[1]), "leak"
    if kind == "capture":
        return event[1].owner, renderer.words.variable(event[1]), None
    if kind == "self" or kind in INLINE_NOTES:
        return event[1], None, None
    return None, None, None


# ---- explanations ----------------------------------------------------------------------------------------------------
def _print_why(wanted: str, packages: list[Analysed]) -> str | None:
    colors, first = Colors(use_color(sys.stdout)), True
    for package in packages:
        by_loc = {site.loc: site for site in package.sites}
        for site in package.sites:
            if _is_meant(wanted, site, package):
                pointed_to = [by_loc[src] for src, derefs, _ in site.loc.edges if derefs < 0 and src in by_loc]
                print("\n".join(([] if first else [""]) + why_lines(site, package.sources, colors, pointed_to)))
                first = False
    if not first:
        return None
    names = sorted({site.name for package in packages for site in package.sites if site.kind in ("variable", "parameter", "result")})
    if wanted.rpartition(":")[2].isdigit():
        return f"nothing that could be on the stack or on the heap begins in line {wanted}"
    near = difflib.get_close_matches(wanted, names, 3, 0.5)
    return f"no variable or allocation {wanted!r}" + (f": did you mean {' or '.join(near)}?" if near else
                                                      ": give the name of a variable, function.variable, or a line")


def _is_meant(wanted: str, site: Site, package: Analysed) -> bool:
    """Tell whether NAME, FUNCTION.NAME, LINE, LINE:COL or FILE:LINE means the site."""
    file, line, col = package.sources.position(site.pos)
    if wanted in (str(line), f"{line}:{col}", f"{file}:{line}", f"{file}:{line}:{col}"):
        return True
    if site.kind == "func literal" and wanted == package.renderer.func(site.loc.node.function):
        return True
    return wanted in (site.name, f"{site.function}.{site.name}")
