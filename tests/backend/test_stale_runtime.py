"""A runtime that does not fit the compiled code is complained of in one line, which names what is missing and what to do."""
import pytest

from minigo.backend.jit import LinkedProgram
from minigo.backend.link import link_executable
from minigo.backend.optimize import emit_object, parse_module
from minigo.backend.runtime import RuntimeMissing


def an_object(*needed: str) -> bytes:
    """Make a program's start that calls these functions."""
    declared = "".join(f'declare void @"{name}"()\n' for name in needed)
    calls = "".join(f'  call void @"{name}"()\n' for name in needed)
    return emit_object(parse_module(f'target triple = "x86_64-unknown-linux-gnu"\n{declared}'
                                    f'define void @"go.minigo.start"() {{\n{calls}  ret void\n}}\n'))


def test_a_jitted_program_names_some_of_what_is_missing(capfd):
    needed = [f"mg_no_such_{n}" for n in range(5)]
    with pytest.raises(RuntimeMissing, match=r"needs mg_no_such_0, mg_no_such_1, mg_no_such_2 and 2 more .*run `pip install \.`"):
        LinkedProgram([an_object(*needed, "mg_main")], ["go.minigo.start"])
    assert capfd.readouterr() == ("", "")


def test_what_no_package_defines_is_not_the_runtimes_fault():
    with pytest.raises(RuntimeError, match=r"go\.x\.Gone is defined nowhere"):
        LinkedProgram([an_object("go.x.Gone")], ["go.minigo.start"])


def test_an_executable_names_it_too(tmp_path):
    with pytest.raises(RuntimeMissing, match="needs mg_no_such of minigo's runtime"):
        link_executable({"main": an_object("mg_no_such")}, {}, tmp_path / "exe")
