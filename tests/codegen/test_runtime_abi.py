"""The tables of called functions agree with the runtime's header and the library's sources."""
import re
from pathlib import Path

from minigo.codegen.runtime_abi import C_FUNCTIONS, GO_FUNCTIONS

ROOT = Path(__file__).resolve().parents[2]
_C_TYPES = {"void": "void", "int64_t": "i64", "int32_t": "i32", "uint64_t": "i64", "uintptr_t": "i64", "mg_choice": "{ i64, i64 }"}


def c_declarations():
    text = (ROOT / "runtime_c" / "minigo_abi.h").read_text()
    return {name: (ret.strip(), args) for _, ret, name, args in
            re.findall(r"^MG_(LEAF|SWITCH|ASM)\((.*?), (\w+), \((.*?)\)\)$", text, re.M)}


def llvm_type(c_type):
    c_type = c_type.strip()
    if "*" in c_type:
        return "ptr"
    return _C_TYPES[c_type.replace("const ", "").split()[0]]


def test_c_functions_match_the_header():
    header = c_declarations()
    for name, (ret, params, _) in C_FUNCTIONS.items():
        assert name in header, name
        c_ret, c_args = header[name]
        assert ret.endswith(llvm_type(c_ret)), name
        wanted = [] if c_args == "void" else [llvm_type(a) for a in c_args.split(",")]
        assert list(params) == wanted, name


def test_go_functions_exist_in_the_library():
    sources = "\n".join(p.read_text() for p in (ROOT / "minigo" / "lib" / "runtime").glob("*.go"))
    found = set(re.findall(r"^func (\w+)\(", sources, re.M))
    assert sorted(set(GO_FUNCTIONS) - found) == []


def test_go_functions_have_the_declared_parameter_count():
    words = {"string": 2, "any": 2, "[]byte": 3, "[]rune": 3}
    sources = "\n".join(p.read_text() for p in (ROOT / "minigo" / "lib" / "runtime").glob("*.go"))
    for name, args in re.findall(r"^func (\w+)\((.*?)\)", sources, re.M):
        if name in GO_FUNCTIONS:
            count, pending = 0, 0
            for part in filter(None, (a.strip() for a in args.split(","))):
                pending += 1
                names, _, kind = part.partition(" ")
                if kind:
                    count += pending * words.get(kind.strip(), 1)
                    pending = 0
            assert count == len(GO_FUNCTIONS[name][1]), (name, args)
