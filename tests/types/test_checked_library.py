"""The packages of an installed Go type-check without a report: no rule is stricter than Go's."""
import json
import os
from pathlib import Path

import pytest

from harness import execute, find_go
from minigo.diag import Diagnostics
from minigo.source import SourceSet
from minigo.syntax.parser import parse_file
from minigo.types.check import check_package

PROGRAMS = ["encoding/json", "text/template", "regexp", "math/big", "go/printer", "compress/bzip2", "math/cmplx"]


def packages(names, folder):
    """List what `names` need, each package behind those it imports."""
    (folder / "go.mod").write_text("module x\n\ngo 1.27\n")
    env = {**os.environ, "GOTOOLCHAIN": "local", "GOPROXY": "off", "CGO_ENABLED": "0"}
    done = execute([find_go(), "list", "-deps", "-json=ImportPath,Dir,GoFiles,ImportMap", *names], 120, folder, env)
    text, at, decoder = done.stdout.decode(), 0, json.JSONDecoder()
    while at < len(text):
        package, end = decoder.raw_decode(text, at)
        yield package
        at = end + 1


@pytest.mark.slow
def test_installed_packages_have_no_errors(tmp_path):
    done, files = {}, {}

    def parsed(path):
        return [parse_file(sources.add(f"{path}/{f.name}", f.read_bytes()), diags) for f in files[path]]

    for package in packages(PROGRAMS, tmp_path):
        path, names = package["ImportPath"], package.get("ImportMap", {})
        if path == "unsafe":
            continue
        sources = SourceSet()
        diags = Diagnostics(sources)
        files[path] = [Path(package["Dir"], name) for name in package["GoFiles"]]
        done[path] = check_package(path, parsed(path), lambda p, pos: done[names.get(p, p)], diags, sources, parsed)
        assert not [str(d) for d in diags.sorted()]
    assert len(done) > 80
