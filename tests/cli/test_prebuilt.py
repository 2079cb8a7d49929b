"""A wheel brings the library compiled; it is used with an empty cache, and only by the very installation that would make the same."""
import os
import subprocess
import sys

import pytest

from minigo import cache as C
from minigo import prebuilding, prebuilt
from minigo.driver import compile_files
from minigo.options import Options

PROGRAM = [("x.go", b'package main\n\nimport "errors"\n\nfunc main() { println(errors.New("x").Error()) }\n')]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The folder of a wheel, with one package and those it needs."""
    folder = tmp_path_factory.mktemp("wheel") / "_library"
    code = "import sys, pathlib; from minigo import cache, prebuilt, prebuilding as p; " \
           "p.make(pathlib.Path(sys.argv[1]), prebuilt.manifest(cache.contents_id()), ['errors'])"
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True, timeout=300)
    return folder


@pytest.fixture
def wheel(made, tmp_path, monkeypatch):
    """The same folder as that of this installation, and an empty cache."""
    monkeypatch.setattr(prebuilt, "FOLDER", made)
    monkeypatch.setattr(prebuilt, "_fits", None)
    monkeypatch.setenv("MINIGO_CACHE", str(tmp_path / "cache"))
    return made


def test_a_first_program_compiles_nothing_of_the_library(wheel):
    compiled = compile_files(PROGRAM, Options())
    assert compiled.objects["errors"] == (wheel / "lib" / "errors.o").read_bytes()
    assert [p.name for p in C.Cache("lib").folder.iterdir()] == ["contents"]
    assert not C.Cache("table").folder.exists()
    assert list(compile_files(PROGRAM, Options()).objects) == list(compiled.objects)  # unchanged: from the cache and the wheel


def test_tracebacks_need_nothing_compiled_either(wheel):
    assert C.Cache("lib").read("errors.pctab") == (wheel / "lib" / "errors.pctab").read_bytes()


def test_a_cache_that_cannot_be_written_is_no_hindrance(wheel, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MINIGO_CACHE", str(tmp_path / "file"))
    assert compile_files(PROGRAM, Options()).objects["errors"] == (wheel / "lib" / "errors.o").read_bytes()


def test_the_users_cache_comes_first(wheel):
    C.Cache("lib").write("errors.o", b"own")
    assert C.Cache("lib").read("errors.o") == b"own"


@pytest.mark.parametrize("key", ["contents", "python", "llvmlite"])
def test_what_others_made_is_not_read(wheel, tmp_path, monkeypatch, key):
    lines = (wheel / "MANIFEST").read_text().splitlines()
    other = tmp_path / "_library"
    (other / "lib").mkdir(parents=True)
    (other / "lib" / "errors.o").write_bytes(b"other")
    monkeypatch.setattr(prebuilt, "FOLDER", other)
    for manifest, expected in ((lines, b"other"), ([line + "x" * line.startswith(key) for line in lines], None)):
        (other / "MANIFEST").write_text("\n".join(manifest) + "\n")
        monkeypatch.setattr(prebuilt, "_fits", None)
        assert C.Cache("lib").read("errors.o") == expected


def test_another_kind_of_library_is_not_the_wheels(wheel):
    assert C.Cache("lib-verified").read("errors.o") is None


def test_the_hash_of_the_contents_knows_neither_place_nor_time(tmp_path, monkeypatch):
    ids = []
    for top, grammar in (("checkout", "grammar"), ("installed", "minigo/grammar")):
        for folder in ("minigo/lib/errors", "minigo/_library", grammar):
            (tmp_path / top / folder).mkdir(parents=True)
        (tmp_path / top / "minigo/cli.py").write_text("1")
        (tmp_path / top / "minigo/lib/errors/errors.go").write_text("package errors")
        (tmp_path / top / grammar / "go.lark").write_text("start: X")
        (tmp_path / top / "minigo/_library/lib.txt").write_text(top)
        monkeypatch.setattr(C, "PACKAGE_DIR", tmp_path / top / "minigo")
        ids.append(C.contents_id())
    os.utime(tmp_path / "installed/minigo/cli.py", (1, 1))
    assert {*ids, C.contents_id()} == {ids[0]}
    (tmp_path / "installed/minigo/cli.py").write_text("2")
    assert C.contents_id() != ids[0]


def test_all_packages_of_the_library_are_made():
    paths = prebuilding.library_paths()
    assert {"runtime", "fmt", "encoding/json", "internal/abi"} <= set(paths) and "container" not in paths


@pytest.mark.parametrize("missing", [True, False])
def test_a_wheel_without_the_library_says_why(tmp_path, monkeypatch, capsys, missing):
    monkeypatch.chdir(tmp_path if not missing else C.PACKAGE_DIR.parent)
    if missing:
        monkeypatch.setattr(prebuilding, "_NEEDED", ("no_such_module",))
    (tmp_path / "_library").mkdir()
    assert prebuilding.main(str(tmp_path / "_library")) == 0
    assert not (tmp_path / "_library").exists()
    assert ("no_such_module cannot be imported" if missing else "another installation of minigo") in capsys.readouterr().out
