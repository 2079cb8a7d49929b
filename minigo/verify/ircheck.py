"""Check the IR of a module: LLVM's own rules, then ours. May only raise, never repair.

Our rules, each with what breaks when it does not hold:
* every definition has the stack check attribute (unless marked `//go:nosplit`), frame pointers and no tail calls: stacks would
  overflow silently, traces would lose frames;
* every call has a line: traces could not name it;
* `nest` is the last parameter and argument: the context register would go to another one;
* a C function that is called is one of the runtime's: the object would not link;
* no `mustprogress` or `willreturn` on definitions: LLVM would delete endless loops and recursions that Go keeps.

Requires: IR text of `codegen.module.generate`. Raises: InternalError.
"""
from __future__ import annotations

import re

from minigo.diag import InternalError

_GROUP = re.compile(r"attributes (#\d+) = \{ (.*) \}")
_DEFINE = re.compile(r'define [^@]*(@"[^"]*"|@[\w.$]+)\((.*)\) [^{]*?(#\d+) ')
_C_NAME = re.compile(r"@(mg_\w+)")
_REQUIRED = ('"frame-pointer"="all"', '"disable-tail-calls"="true"', "nounwind", "uwtable")
_FORBIDDEN = ("mustprogress", "willreturn")


def check_ir(text: str, nosplit: frozenset = frozenset(), c_names: frozenset | None = None) -> None:
    """Check IR text.

    Args: nosplit: symbols (without `@` and quotes) that may lack a stack check; c_names: the C functions there are, None: those of
    codegen/runtime_abi.py and whatever the library binds.
    """
    _check_with_llvm(text)
    groups = dict(_GROUP.findall(text))
    inside = None
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("define "):
            inside = _check_define(line, groups, nosplit)
        elif line == "}":
            inside = None
        elif inside is not None and " call " in line:
            _check_call(line, inside, number)
        elif line.startswith("declare ") and c_names is not None:
            name = _C_NAME.search(line)
            if name and name[1] not in c_names:
                raise InternalError(f"ircheck: the runtime has no function {name[1]}")


def _check_with_llvm(text: str) -> None:
    import llvmlite.binding as llvm
    try:
        module = llvm.parse_assembly(text)
        module.verify()
    except RuntimeError as err:
        raise InternalError(f"ircheck: {err}") from err


def _check_define(line: str, groups: dict, nosplit: frozenset) -> str:
    match = _DEFINE.match(line)
    if not match:
        raise InternalError(f"ircheck: a definition without attributes: {line}")
    name, params, group = match.groups()
    bare = name[1:].strip('"')
    attrs = groups[group]
    for want in _REQUIRED:
        if want not in attrs:
            raise InternalError(f"ircheck: {bare} lacks {want}")
    for unwanted in _FORBIDDEN:
        if unwanted in attrs.split():
            raise InternalError(f"ircheck: {bare} has {unwanted}")
    if '"split-stack"' not in attrs and bare not in nosplit:
        raise InternalError(f"ircheck: {bare} has no stack check")
    if " nest " in params.rpartition(",")[0]:
        raise InternalError(f"ircheck: the context of {bare} is not its last parameter")
    if "!dbg" not in line:
        raise InternalError(f"ircheck: {bare} has no debug information")
    return bare


def _check_call(line: str, inside: str, number: int) -> None:
    if "!dbg" not in line:
        raise InternalError(f"ircheck: line {number}: a call in {inside} has no position: {line.strip()}")
    nest = line.find("ptr nest ")
    if nest >= 0 and "," in line[nest:line.find(")", nest)]:
        raise InternalError(f"ircheck: line {number}: the context is not the last argument: {line.strip()}")
