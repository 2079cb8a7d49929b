"""Record what functions of Go's library do with their parameters, in minigo/escape/leaks.txt.

    python tests/escape/record_leaks.py

Compiles the packages of Go's library that minigo has, too, under -gcflags='-m=2 -d=escapemutationscalls=1', and keeps what is said about
the parameters of exported functions and methods. Go itself lists where these parameters are declared.
"""
from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "escape")]

from harness import find_go  # noqa: E402
from record_inlinable import ALIASES, is_kept, packages, renamed  # noqa: E402

OUT = ROOT / "minigo" / "escape" / "leaks.txt"
HEAD = """# Made by tests/escape/record_leaks.py of what go {version} prints about its library under -gcflags='-m=2 -d=escapemutationscalls=1'.
# name, then for each parameter by number that gets out or is used so: h0 to the heap, h1 what it points to, m0 written through, c0 called,
# r0@1 to result 0 with one level
"""
# Prints `path.F line:col` ..., a place for each parameter, `-` for one without a name; `path.F` has the form of our full names.
LISTING = """package main

import (
	"bufio"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"strings"
)

func main() {
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		path, file, _ := strings.Cut(lines.Text(), "=")
		set := token.NewFileSet()
		parsed, err := parser.ParseFile(set, file, nil, parser.SkipObjectResolution)
		if err != nil {
			panic(err)
		}
		for _, d := range parsed.Decls {
			fn, ok := d.(*ast.FuncDecl)
			if !ok || !fn.Name.IsExported() || fn.Type.TypeParams != nil {
				continue
			}
			name, fields := fn.Name.Name, fn.Type.Params.List
			if fn.Recv != nil {
				fields = append(fn.Recv.List, fields...)
				recv, form := fn.Recv.List[0].Type, "%s.%s"
				if star, ok := recv.(*ast.StarExpr); ok {
					recv, form = star.X, "(*%s).%s"
				}
				id, ok := recv.(*ast.Ident)
				if !ok {
					continue
				}
				name = fmt.Sprintf(form, id.Name, name)
			}
			fmt.Print(file, "\\t", path, ".", name)
			for _, f := range fields {
				if f.Names == nil {
					fmt.Print("\\t-")
				}
				for _, n := range f.Names {
					p := set.Position(n.Pos())
					fmt.Printf("\\t%d:%d", p.Line, p.Column)
				}
			}
			results := 0
			fmt.Print("\\t=")
			if fn.Type.Results != nil {
				for _, f := range fn.Type.Results.List {
					if f.Names == nil {
						fmt.Printf("\\t~r%d", results)
						results++
					}
					for _, n := range f.Names {
						if n.Name == "_" {
							fmt.Printf("\\t~r%d", results)
						} else {
							fmt.Print("\\t", n.Name)
						}
						results++
					}
				}
			}
			fmt.Println()
		}
	}
}
"""
_LINE = re.compile(r"^(?P<file>.*?\.go):(?P<at>\d+:\d+): (?P<text>.*)$")
_LEAK = re.compile(r"^leaking param(?P<content> content)?: \S+?(?: to result (?P<result>\S+) level=(?P<level>\d+))?$")
_DERIVED = re.compile(r"^parameter \S+ leaks to \{heap\} for .* with derefs=(?P<derefs>\d+):$")
_USED = re.compile(r"^(?P<what>mutates|calls) param: \S+ derefs=(?P<derefs>\d+)$")


def ways_out(said: list[str], results: list[str]) -> str:
    """Return the ways out of one parameter, given what is said at its place."""
    found: list[str] = []
    depth = min((int(m["derefs"]) for text in said if (m := _DERIVED.match(text))), default=1)
    for text in said:
        leak, used = _LEAK.match(text), _USED.match(text)
        if leak and leak["result"] is None:
            found.append(f"h{max(depth, 1) if leak['content'] else 0}")
        elif leak:
            found.append(f"r{results.index(leak['result'])}@{leak['level']}")
        elif used:
            found.append(f"{used['what'][0]}{used['derefs']}")
        elif text.startswith("moved to heap: "):
            found.append("h0")
    return "".join(dict.fromkeys(found))


def main() -> None:
    go = find_go()
    environment = {**os.environ, "GOTOOLCHAIN": "local"}

    def run(*command: str, folder: str, given: str = "") -> subprocess.CompletedProcess:
        return subprocess.run([go, *command], cwd=folder, input=given, capture_output=True, text=True, env=environment)

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "go.mod").write_text("module x\n\ngo 1.27\n")
        (Path(folder) / "listing.go").write_text(LISTING)
        version = run("env", "GOVERSION", folder=folder).stdout.strip()
        files = run("list", "-f", '{{$p := .}}{{range .GoFiles}}{{$p.ImportPath}}={{$p.Dir}}/{{.}}{{"\\n"}}{{end}}', *packages(), *ALIASES, folder=folder)
        listed = run("run", "listing.go", folder=folder, given=files.stdout)
        listed.check_returncode()
        said = run("list", "-e", "-export", "-f", "", "-gcflags=-m=2 -d=escapemutationscalls=1", *packages(), *ALIASES, folder=folder)
    at: dict[tuple[str, str], list[str]] = {}
    for line in said.stderr.splitlines():
        if m := _LINE.match(line):
            at.setdefault((m["file"], m["at"]), []).append(m["text"])
    rows = set()
    for line in listed.stdout.splitlines():
        head, _, results = line.partition("\t=")
        file, name, *params = head.split("\t")
        short = name[name.index(".", name.rfind("/") + 1) + 1:]
        if not is_kept(short) or name[:-len(short) - 1] in ALIASES and "." not in short:
            continue
        ways = [ways_out(at.get((file, place), []), results.split()) for place in params]
        rows.add(" ".join([renamed(name)] + [f"{i}{way}" for i, way in enumerate(ways) if way]))
    OUT.write_text(HEAD.format(version=version.removeprefix("go")) + "".join(row + "\n" for row in sorted(rows)), encoding="utf-8")
    print(f"{len(rows)} functions")


if __name__ == "__main__":
    main()
