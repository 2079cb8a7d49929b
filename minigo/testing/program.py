"""Write the main package of a test program: it hands the functions of the test files to package testing.

Example: for the test files of example.com/shop/money, one of them in package money_test

    package main

    import (
        "os"
        "regexp"
        "testing"
        _test "example.com/shop/money"
        _xtest "example.com/shop/money_test"
    )

    var tests = []testing.InternalTest{{"TestAdd", _test.TestAdd}, {"TestPublic", _xtest.TestPublic}}
    …
    func main() { os.Exit(testing.MainStart(deps{}, tests, benchmarks, fuzzTargets, examples).Run()) }

Source: minigo/lib/testing/main.go.
"""
from __future__ import annotations

import json

from minigo.testing.functions import Function
from minigo.testing.packages import Tested

MAIN_FILE = "_testmain.go"

_TABLES = (("test", "tests", "InternalTest"), ("benchmark", "benchmarks", "InternalBenchmark"),
           ("fuzz", "fuzzTargets", "InternalFuzzTarget"), ("example", "examples", "InternalExample"))

_DEPENDENCIES = '''
type deps struct{}

var (
	pattern    string
	expression *regexp.Regexp
	exitCode   int
)

func (deps) ImportPath() string    { return %(path)s }
func (deps) ModulePath() string    { return %(module)s }
func (deps) SetExitCode(code int) { exitCode = code }

func (deps) MatchString(p, text string) (matched bool, err error) {
	if expression == nil || pattern != p {
		pattern = p
		if expression, err = regexp.Compile(p); err != nil {
			return false, err
		}
	}
	return expression.MatchString(text), nil
}
'''


def main_file(tested: Tested) -> tuple[str, bytes]:
    """Return name and text of the main package's one file."""
    names = {tested.path: "_test", tested.outside_path: "_xtest"}
    called = [(names[path], f) for path in (tested.path, tested.outside_path) for f in tested.functions.get(path, ())
              if f.kind != "example" or f.output is not None]
    used = {name for name, _ in called}
    imports = [f"{name if name in used else '_'} {_quote(path)}" for path, name in names.items()
               if path == tested.path and tested.own + tested.inside or path == tested.outside_path and tested.outside]
    lines = ["package main", "import (", '"os"', '"regexp"', '"testing"', *imports, ")"]
    for kind, table, entry in _TABLES:
        lines.append(f"var {table} = []testing.{entry}{{")
        lines += [_entry(name, f) for name, f in called if f.kind == kind]
        lines.append("}")
    lines.append(_DEPENDENCIES % {"path": _quote(tested.path), "module": _quote(tested.module.path if tested.module else "")})
    lines += ["func main() {", "m := testing.MainStart(deps{}, tests, benchmarks, fuzzTargets, examples)"]
    main = next((name for name, f in called if f.kind == "main"), None)
    lines += [f"{main}.TestMain(m)", "os.Exit(exitCode)"] if main else ["os.Exit(m.Run())"]
    return MAIN_FILE, "\n".join([*lines, "}", ""]).encode("utf-8", "surrogateescape")


def _entry(package: str, function: Function) -> str:
    values = [_quote(function.name), f"{package}.{function.name}"]
    if function.kind == "example":
        values += [_quote(function.output or ""), "true" if function.unordered else "false"]
    return f"{{{', '.join(values)}}},"


def _quote(text: str) -> str:
    """Write a text as a Go literal."""
    return json.dumps(text, ensure_ascii=False)
