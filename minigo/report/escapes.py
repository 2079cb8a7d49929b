"""Render sites of escape analysis: as data (`--format=json`) and as an explanation (`--why`).

Requires: Sites of minigo/escape/sites.py. Computes no verdict.
"""
from __future__ import annotations

from minigo.diag import excerpt
from minigo.escape.closures import captures_of
from minigo.escape.rules import FRAME, READ_ONLY
from minigo.escape.sites import Site, edits
from minigo.layout.records import closure_record
from minigo.lower import tree as t
from minigo.source import SourceSet

SCHEMA = "minigo.escape/1"


# ---- data ------------------------------------------------------------------------------------------------------------
def site_data(site: Site, sources: SourceSet, package: str) -> dict:
    """Return one site as the schema in minigo/docs/escape.md has it."""
    rule = site.placement
    return {"package": package, **_place(sources, site.pos), "kind": site.kind, "name": site.name, "type": site.type,
            "function": site.function, "verdict": site.verdict, "lifetime": site.lifetime,
            "placement": {"where": rule.where, "rule": rule.words, "size_bytes": rule.size, "limit_bytes": rule.limit},
            "messages": [message.split(": ", 1)[1] for message in site.messages],
            "chains": [{"to": chain.to, "ending": chain.ending,
                        "steps": [{**_place(sources, step.pos), "code": step.code, "reason": step.reason, "words": step.words,
                                   "flow": step.flow} for step in chain.steps]} for chain in site.chains]}


def _place(sources: SourceSet, pos: int) -> dict:
    file, line, col = sources.position(pos)
    return {"file": file, "line": line, "col": col}


# ---- explanation -----------------------------------------------------------------------------------------------------
class Colors:
    """Terminal codes, empty where the output is no terminal."""
    __slots__ = ("bold", "mark", "edit", "end")

    def __init__(self, on: bool):
        self.bold, self.mark, self.edit, self.end = ("\x1b[1m", "\x1b[31m", "\x1b[32m", "\x1b[0m") if on else ("", "", "", "")


def why_lines(site: Site, sources: SourceSet, colors: Colors, pointed_to: list[Site]) -> list[str]:
    """Return the explanation of one site. Args: pointed_to: the sites whose address is assigned to it."""
    rule = site.placement
    typed = f" of type {site.type}" if site.kind in ("variable", "parameter", "result") else ""
    out = [f"{colors.bold}{_at(sources, site.pos)}: {site.name}{colors.end}: {site.kind}{typed} in {site.function}",
           *excerpt(sources, site.pos, colors.mark, colors.end)]
    lifetime = {"escapes": "escapes: it may be used when " + site.function + " has returned or its place is used anew",
                "leaks": "stays, but what it points to gets out",
                "stays": "does not escape"}[site.lifetime]
    out.append(f"  lifetime:  {lifetime}")
    size = f" ({rule.comparison})" if rule.comparison else f" ({rule.size:,} bytes)" if rule.size else ""
    out.append(f"  placement: {rule.where}: {rule.words}{size}")
    out += [f"  points to: {made.name}, {_at(sources, made.pos)}: {made.placement.where}" for made in pointed_to]
    for chain in site.chains:
        out += _chain_lines(chain, sources, colors)
    if site.loc.node.__class__ is t.FuncLit:
        out += _closure_lines(site, sources, colors)
    if site.verdict == "heap" and rule.where not in (FRAME, READ_ONLY):
        out += _edit_lines(site, sources, colors)
    return out


def _at(sources: SourceSet, pos: int) -> str:
    file, line, col = sources.position(pos)
    return f"{file}:{line}:{col}"


def _chain_lines(chain, sources: SourceSet, colors: Colors) -> list[str]:
    out = [f"  the way to {chain.to}:"]
    shown = 0
    for i, step in enumerate(chain.steps, 1):
        out.append(f"    {i}. {_at(sources, step.pos)}: {step.words}   [{step.flow}, {step.reason}]")
        if step.pos != shown:
            out += ["    " + line for line in excerpt(sources, step.pos, colors.mark, colors.end)]
        shown = step.pos
    out.append(f"    {len(chain.steps) + 1}. {chain.ending}")
    return out


def _edit_lines(site: Site, sources: SourceSet, colors: Colors) -> list[str]:
    rule = site.placement
    if site.lifetime == "stays":
        if rule.size is not None and rule.limit is not None and rule.size > rule.limit:
            return [f"  {colors.edit}to keep it on the stack:{colors.end} make it at most {rule.limit:,} bytes"]
        return []
    found = edits(site)
    if not found:
        return ["  no single edit keeps it on the stack: it escapes in more than one way"]
    out = [f"  {colors.edit}to keep it on the stack{colors.end}" + (" (any one of these):" if len(found) > 1 else ":")]
    return out + [f"    {_at(sources, step.pos)}: {edit}" for step, edit in found]


def _closure_lines(site: Site, sources: SourceSet, colors: Colors) -> list[str]:
    lit = site.loc.node
    told = captures_of(site.batch, lit)
    if not told:
        return ["  captures nothing"]
    record = closure_record(lit.captures)
    out = [f"  captures (its record has {record.size} bytes, {site.placement.where}):",
           "    offset 0: 8 bytes: the code"]
    ends = [*record.offsets[2:], record.size]
    for capture, off, end in zip(told, record.offsets[1:], ends):
        how = "value" if capture.by_value else "reference"
        home = "" if capture.by_value else ", which is on the heap" if capture.var.heap else f", which is in the frame of {capture.var.owner.name}"
        out.append(f"    offset {off}: {end - off} bytes: {capture.var.name} by {how}{home}: {capture.words}")
        if capture.pos:
            out.append(f"      {_at(sources, capture.pos)}:")
            out += ["    " + line for line in excerpt(sources, capture.pos, colors.mark, colors.end)]
    return out
