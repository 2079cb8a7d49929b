"""Sizes, alignments, offsets and pointer bitmaps: recorded with real Go's unsafe, computed by types.sizes and layout.records."""
import re
from pathlib import Path

from minigo.codegen.static import mem_type
from minigo.driver import Compilation
from minigo.layout.records import is_direct, pointer_bitmap, record_of
from minigo.options import Options
from minigo.types.sizes import align_of, offsets_of, size_of
from minigo.types.types import Struct

HERE = Path(__file__).parent


def package():
    source = HERE / "types.go"
    return Compilation([(source.name, source.read_bytes())], Options()).check()


def named_types():
    return {name: obj.type for name, obj in package().scope.items() if obj.__class__.__name__ == "TypeName"}


def recorded():
    rows = {}
    for line in (HERE / "types.out").read_text().splitlines():
        name, *numbers = line.split()
        rows[name] = [int(n) for n in numbers]
    return rows


def test_sizes_and_offsets_are_gos():
    types = named_types()
    for name, (size, align, *offsets) in recorded().items():
        t = types[name]
        assert (size_of(t), align_of(t)) == (size, align), name
        if t.underlying.__class__ is Struct:
            assert list(offsets_of(t.underlying)) == offsets, name


def test_llvm_lays_out_the_same_sizes():
    import llvmlite.binding as llvm
    from minigo.backend.target import target_machine
    data = target_machine().target_data
    types = named_types()
    text = "\n".join(f"@{name} = global {mem_type(t)} zeroinitializer" for name, t in sorted(types.items()))
    module = llvm.parse_assembly(text)
    for variable in module.global_variables:
        assert data.get_abi_size(variable.global_value_type) == size_of(types[variable.name]), variable.name


def test_pointer_bitmaps():
    types = named_types()
    wanted = dict(re.findall(r"^type (\w+) .*// pointers: ([01]+)", (HERE / "types.go").read_text(), re.M))
    assert wanted
    for name, bits in wanted.items():
        assert pointer_bitmap(types[name]) == int(bits[::-1], 2), name


def test_pointer_shaped_types():
    types = named_types()
    assert {n for n, t in types.items() if is_direct(t)} == {"pointer", "function", "wrapped", "arrayOfOne"}


def test_records_are_structs():
    types = named_types()
    fields = types["mixed"].underlying.fields
    record = record_of([f.type for f in fields])
    assert record.offsets == list(offsets_of(types["mixed"].underlying)) and record.size == size_of(types["mixed"])
