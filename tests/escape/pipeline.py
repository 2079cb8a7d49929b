"""Files on their way to escape facts, library packages included, without code generation."""
from pathlib import Path

from minigo.driver import parse_library
from minigo.escape.analyze import analyze_unit
from minigo.lower.package import lower_package
from minigo.packages import library_files
from minigo.source import SourceSet
from minigo.syntax.parser import parse_file
from minigo.types.check import check_package


class Analysed:
    """Packages of one process, each checked, lowered and analysed once."""

    def __init__(self):
        self.packages: dict = {}
        self.facts: dict = {}

    def import_package(self, path: str, pos: int = 0):
        if path not in self.packages:
            files = library_files(path)
            if not files:
                raise ImportError(f"package {path} is not in std")
            self.package(path, [(p.name, p.read_bytes()) for p in files])
        return self.packages[path]

    def package(self, path: str, files: list, inlining: bool = False):
        """Return (facts, sources) of a package given as (name, bytes) of its files."""
        from minigo.diag import Diagnostics
        sources = SourceSet()
        diags = Diagnostics(sources)
        trees = [parse_file(sources.add(name, data), diags) for name, data in files]
        package = check_package(path, trees, self.import_package, diags, sources,
                                lambda p: parse_library(p, sources)) if diags.ok else None
        if not diags.ok:
            raise ValueError(diags.render_text())
        facts = analyze_unit(lower_package(package, sources), sources, inlining, as_go=path == "main")
        if path != "main":
            self.packages[path], self.facts[path] = package, (facts, sources)
        return facts, sources


LIBRARY = Analysed()


def analysed(paths: list, inlining: bool = False) -> tuple:
    """Return (facts, sources) of a program given by its files."""
    return LIBRARY.package("main", [(Path(p).name, Path(p).read_bytes()) for p in paths], inlining)
