"""Every file of real Go's standard library parses, and its tree has exact spans (a sample; --full takes all files)."""
from __future__ import annotations


from harness import go_library
from walk import span_faults

from minigo.diag import Diagnostics
from minigo.source import SourceSet
from minigo.syntax.parser import parse_file

SAMPLE = 300


def test_standard_library_parses(request):
    root = go_library()
    files = sorted(path for path in root.rglob("*.go") if "testdata" not in path.parts)
    if not request.config.getoption("--full", default=False):
        files = files[::max(1, len(files) // SAMPLE)]
    for path in files:
        sources = SourceSet()
        diags = Diagnostics(sources)
        tree = parse_file(sources.add(path.relative_to(root).as_posix(), path.read_bytes()), diags)
        assert tree is not None, diags.render_text()
        assert span_faults(tree) == [], path
