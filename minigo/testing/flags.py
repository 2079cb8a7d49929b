"""Read the command line of `minigo test`, which mixes flags of minigo and of the go command, packages, and what the tests get.

    minigo test -run=TestAdd -v --gc-stress ./money ./cart -update
      → packages ./money ./cart; options --gc-stress; the test program gets -test.run=TestAdd -test.v=true -update

Flags are written as with the go command, with one dash or two; options of `minigo run` always with two. What neither knows goes to
the test program, where packages that come later go, too.

Source: `go help test`, `go help testflag`.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

DEFAULT_TIMEOUT = "10m0s"

_SWITCHES = frozenset(("v", "short", "failfast", "benchmem", "fullpath", "artifacts"))
_VALUES = frozenset(("run", "skip", "bench", "benchtime", "count", "cpu", "list", "parallel", "timeout", "shuffle", "outputdir"))
_PROFILES = {"memprofile": "--heap-profile", "stackprofile": "--stack-profile"}
_IGNORED = frozenset(("vet", "p"))  # no vet is run; packages are compiled one after the other
_REFUSED = {"fuzz": "new values are not looked for, fuzz tests run with their corpus", "race": "there is no race detector",
            "json": "there is no JSON output", "exec": "programs run in this process", "c": "test programs are not kept",
            "o": "test programs are not kept", "msan": "there is no sanitizer", "asan": "there is no sanitizer"} | {
                name: "statements are not counted" for name in ("cover", "covermode", "coverpkg", "coverprofile")} | {
                name: "there is no such profile" for name in ("cpuprofile", "memprofilerate", "blockprofile",
                                                              "blockprofilerate", "mutexprofile", "mutexprofilefraction", "trace")}
_TRUE, _FALSE = ("1", "t", "T", "true", "TRUE", "True"), ("0", "f", "F", "false", "FALSE", "False")
_UNITS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "μs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}


class UsageError(Exception):
    """The command line cannot be understood; the text is for the user."""


@dataclass
class TestCommand:
    """packages: what to test, None: the package here. options: of minigo. passed: arguments of the test program."""
    packages: list[str] | None = None
    options: list[str] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)

    def on(self, switch: str) -> bool:
        return self.values.get(switch) == "true"

    @property
    def timeout_s(self) -> float:
        """After how many seconds the test program should have ended itself; 0: never."""
        return duration_s(self.values.get("timeout", DEFAULT_TIMEOUT))


def duration_s(text: str) -> float:
    """Read a duration as Go writes it. Raises: ValueError."""
    if text in ("0", "+0", "-0"):
        return 0.0
    if not re.fullmatch(r"[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+", text):
        raise ValueError(text)
    total = sum(float(n) * _UNITS[unit] for n, unit in re.findall(r"([\d.]+)(ns|us|µs|μs|ms|s|m|h)", text))
    return -total if text.startswith("-") else total


def parse_command(arguments: list[str], takes_value: Callable[[str], bool | None]) -> TestCommand:
    """Divide the arguments. takes_value: whether an option of minigo has a value, None for what is none.

    Raises: UsageError.
    """
    command, rest = TestCommand(), list(arguments)
    in_packages = after_bare = False
    while rest:
        argument = rest.pop(0)
        was_after_bare, after_bare = after_bare, False
        if not argument.startswith("-") or argument == "-":
            if command.packages is not None and not in_packages:
                command.passed.append(argument)
                if not was_after_bare:  # the value of an unknown flag stands alone; anything else begins the tests' own arguments
                    command.passed += rest
                    break
                continue
            in_packages = True
            command.packages = [*(command.packages or []), argument]
            continue
        in_packages = False
        if argument == "--":
            command.passed += [argument, *rest]
            break
        if argument in ("-args", "--args"):
            command.packages = command.packages or []
            command.passed += rest
            break
        name, equals, value = argument.partition("=")
        if name.startswith("--") and (wants := takes_value(name)) is not None:
            command.options.append(argument)
            if wants and not equals:
                command.options.append(_value(argument, rest))
            continue
        short = name.lstrip("-").removeprefix("test.")
        if short in _REFUSED:
            raise UsageError(f"-{short} is not supported: {_REFUSED[short]}")
        if short in _SWITCHES:
            _set(command, short, _switch(short, value) if equals else "true")
        elif short in _VALUES:
            _set(command, short, value if equals else _value(argument, rest))
        elif short in _PROFILES:
            command.options += [_PROFILES[short], value if equals else _value(argument, rest)]
        elif short in _IGNORED:
            equals or _value(argument, rest)
        else:
            command.packages = command.packages or []
            command.passed.append(argument)
            after_bare = not equals
    if "timeout" not in command.values:
        command.passed.insert(0, f"-test.timeout={DEFAULT_TIMEOUT}")
    return command


def _value(argument: str, rest: list[str]) -> str:
    if not rest:
        raise UsageError(f"flag needs an argument: {argument}")
    return rest.pop(0)


def _switch(name: str, value: str) -> str:
    if value not in _TRUE + _FALSE:
        raise UsageError(f'invalid boolean value "{value}" for -{name}: parse error')
    return "true" if value in _TRUE else "false"


def _set(command: TestCommand, name: str, value: str) -> None:
    if name == "timeout":
        try:
            duration_s(value)
        except ValueError:
            raise UsageError(f'invalid value "{value}" for flag -timeout: parse error') from None
    elif name in ("count", "parallel") and not value.isdigit():
        raise UsageError(f'invalid value "{value}" for flag -{name}: parse error')
    command.values[name] = value
    command.passed.append(f"-test.{name}={value}")
