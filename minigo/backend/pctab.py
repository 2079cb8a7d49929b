"""Make a package's pctab (docs/abi.md, "pctab") from the debug information of its object: return address to function, file and
line, through inlined calls.

Requires: an object with DWARF 4 and the table `mg.functab.<path>`. Only tracebacks and `runtime.Callers` need the result.
Source: DWARF 4, sections 3.3.8 (inlined subroutines) and 6.2 (line numbers); pyelftools.
"""
from __future__ import annotations

import io
import struct

from minigo.layout import PLACING

_NO_PARAMETERS = 1 << 31  # in a function's line: traces show `f()`, not `f(...)`
_SECTION_BASE = 1 << 32  # each executable section gets an address range of its own, so that one int names a place


def build_pctab(obj: bytes, functab: str) -> bytes:
    """Return the blob for the object. Args: functab: symbol name of its function table. Raises: ValueError without one."""
    from elftools.elf.elffile import ELFFile

    elf = ELFFile(io.BytesIO(_with_section_bases(obj)))
    functions = _functions(elf, functab)
    table = _Table()
    if elf.has_dwarf_info():
        for unit in elf.get_dwarf_info(relocate_dwarf_sections=True).iter_CUs():
            table.read_unit(unit, functions)
    return table.encode(functions)


class _Function:
    __slots__ = ("address", "size", "name", "file", "line", "lines", "inlines")

    def __init__(self, address: int, size: int, name: str):
        self.address, self.size, self.name = address, size, name
        self.file, self.line, self.lines, self.inlines = 0, 0, [], []


def _with_section_bases(obj: bytes) -> bytes:
    """Return the object with symbols of executable sections moved to the section's own range.

    Relocation then gives every address in the debug information as base of its section + offset.
    """
    from elftools.elf.elffile import ELFFile

    elf = ELFFile(io.BytesIO(obj))
    executable = {i for i, s in enumerate(elf.iter_sections()) if s["sh_flags"] & 4}
    data = bytearray(obj)
    symbols = elf.get_section_by_name(".symtab")
    for n in range(symbols.num_symbols()):
        at = symbols["sh_offset"] + n * symbols["sh_entsize"]
        section, value = struct.unpack_from("<HQ", data, at + 6)
        if section in executable:
            struct.pack_into("<Q", data, at + 8, value + section * _SECTION_BASE)
    return bytes(data)


def _functions(elf, functab: str) -> list[_Function]:
    """List the functions in the order of the function table, found through its relocations."""
    symbols = elf.get_section_by_name(".symtab")
    found = symbols.get_symbol_by_name(functab)
    if not found:
        raise ValueError(f"the object has no table {functab}")
    table = found[0]
    section, start = table["st_shndx"], table["st_value"]
    by_value = {s["st_value"]: s for s in symbols.iter_symbols() if s["st_info"]["type"] == "STT_FUNC"}
    rows = []
    for relocations in elf.iter_sections():
        if relocations["sh_type"] != "SHT_RELA" or relocations["sh_info"] != section:
            continue
        for rel in relocations.iter_relocations():
            if start < rel["r_offset"] < start + table["st_size"]:
                target = symbols.get_symbol(rel["r_info_sym"])
                symbol = by_value[target["st_value"] + rel["r_addend"]]
                rows.append((rel["r_offset"], _Function(symbol["st_value"], symbol["st_size"], shown_name(symbol.name))))
    return [function for _, function in sorted(rows, key=lambda row: row[0])]


class _Table:
    """Collects the rows of all units, then encodes them."""

    def __init__(self) -> None:
        self.strings: dict[str, int] = {}
        self.text = bytearray()
        self.files: dict[str, int] = {}
        self.inlines: list[tuple[int, int, int, int, int]] = []

    def string(self, text: str) -> int:
        at = self.strings.get(text)
        if at is None:
            at = self.strings[text] = len(self.text)
            self.text += text.encode("utf-8", "surrogateescape") + b"\0"
        return at

    def file(self, name: str) -> int:
        return self.files.setdefault(name, len(self.files))

    def read_unit(self, unit, functions: list[_Function]) -> None:
        program = unit.dwarfinfo.line_program_for_CU(unit)
        if program is None:
            return
        names = self._file_names(unit, program)
        by_address = {f.address: f for f in functions}
        self._read_lines(program, names, functions)
        for die in unit.get_top_DIE().iter_children():
            self._read_subprograms(die, names, by_address)

    def _file_names(self, unit, program) -> list[int]:
        """Map the unit's file numbers (from 1) to ours, with their directories."""
        header, top = program.header, unit.get_top_DIE()
        directories = [_text(top, "DW_AT_comp_dir")] + [d.decode(errors="surrogateescape") for d in header["include_directory"]]
        out = [0]
        for entry in header["file_entry"]:
            name = entry.name.decode(errors="surrogateescape")
            folder = directories[entry.dir_index] if entry.dir_index < len(directories) else ""
            out.append(self.file(name if name.startswith(("/", "<")) or not folder else f"{folder}/{name}"))
        return out

    def _read_lines(self, program, names: list[int], functions: list[_Function]) -> None:
        from bisect import bisect_right

        ordered = sorted(functions, key=lambda f: f.address)
        starts = [f.address for f in ordered]
        for entry in program.get_entries():
            state = entry.state
            if state is None or state.end_sequence:
                continue
            at = bisect_right(starts, state.address) - 1
            if at >= 0 and state.address < ordered[at].address + ordered[at].size:
                ordered[at].lines.append((state.address - ordered[at].address, state.line, names[state.file]))

    def _read_subprograms(self, die, names: list[int], by_address: dict[int, _Function]) -> None:
        if die.tag == "DW_TAG_subprogram" and "DW_AT_low_pc" in die.attributes:
            function = by_address.get(die.attributes["DW_AT_low_pc"].value)
            if function is not None:
                origin = _origin(die)
                function.line = _number(origin, "DW_AT_decl_line")
                if not any(child.tag == "DW_TAG_formal_parameter" for child in die.iter_children()):
                    function.line |= _NO_PARAMETERS
                function.file = names[_number(origin, "DW_AT_decl_file")] if _number(origin, "DW_AT_decl_file") else 0
                self._read_inlined(die, 0, names, function)
        elif die.tag in ("DW_TAG_namespace", "DW_TAG_structure_type"):
            for child in die.iter_children():
                self._read_subprograms(child, names, by_address)

    def _read_inlined(self, die, parent: int, names: list[int], function: _Function) -> None:
        stack = [(die, parent)]
        while stack:
            node, inside = stack.pop()
            for child in node.iter_children():
                number = inside
                if child.tag == "DW_TAG_inlined_subroutine":
                    origin = _origin(child)
                    call_file = _number(child, "DW_AT_call_file")
                    self.inlines.append((inside, self.string(shown_name(_text(origin, "DW_AT_linkage_name", "DW_AT_name"))),
                                         names[_number(origin, "DW_AT_decl_file")], names[call_file],
                                         _number(child, "DW_AT_call_line")))
                    number = len(self.inlines)
                    for lo, hi in _ranges(child):
                        function.inlines.append((lo - function.address, hi - function.address, number))
                if child.has_children:
                    stack.append((child, number))

    def encode(self, functions: list[_Function]) -> bytes:
        rows, heads = bytearray(), bytearray()
        count = 0
        for function in functions:
            own = _merge(function.lines, function.inlines)
            heads += struct.pack("<6I", self.string(function.name), function.file, function.line, function.size, count, len(own))
            for row in own:
                rows += struct.pack("<4I", *row)
            count += len(own)
        files = b"".join(struct.pack("<I", self.string(name)) for name in self.files)
        inlines = b"".join(struct.pack("<5I", *row) for row in self.inlines)
        head = struct.pack("<4s6I", b"MGPC", 1, len(functions), count, len(self.inlines), len(self.files), len(self.text))
        return head + heads + rows + inlines + files + bytes(self.text)


def _merge(lines: list, inlines: list) -> list[tuple[int, int, int, int]]:
    """Cut the line rows at the borders of inlined calls; the innermost inlined call holds. Rows: (offset, line, file, inline)."""
    lines = sorted(set(lines), key=lambda row: row[0])
    cuts = sorted({row[0] for row in lines} | {edge for lo, hi, _ in inlines for edge in (lo, hi)})
    starts: dict[int, list] = {}
    for span in inlines:
        starts.setdefault(span[0], []).append(span)
    out: list[tuple[int, int, int, int]] = []
    active: list[tuple[int, int, int]] = []
    at, line, file = 0, 0, 0
    for cut in cuts:
        while at < len(lines) and lines[at][0] <= cut:
            _, line, file = lines[at]
            at += 1
        active = [span for span in active if span[1] > cut] + starts.get(cut, [])
        inner = min(active, key=lambda span: (span[1] - span[0], -span[2]))[2] if active else 0
        row = (cut, line, file, inner)
        if not out or out[-1][1:] != row[1:]:
            out.append(row)
    return out


def _origin(die):
    """Follow abstract origins and specifications to the declaring entry."""
    for name in ("DW_AT_abstract_origin", "DW_AT_specification"):
        if name in die.attributes:
            return _origin(die.get_DIE_from_attribute(name))
    return die


def shown_name(symbol: str) -> str:
    """Return the name of a function in traces: the same for both its bodies, type arguments are left out. Example: `main.(*List[...]).Push`

    So is what `add_functab` adds to the symbol of an instance: ` in PATH`.
    """
    name = symbol.removeprefix("go.")
    if "[" not in name:
        return name.removesuffix(PLACING)
    out, depth = [], 0
    for i, c in enumerate(name):
        if c == "[":
            if depth == 0:
                out.append("[...]" if name[i + 1] != "]" else "[")
            depth += 1
        elif c == "]":
            depth -= 1
            if depth == 0 and name[i - 1] == "[":
                out.append("]")
        elif depth == 0:
            if c == " ":
                break
            out.append(c)
    return "".join(out).removesuffix(PLACING)


def _text(die, *names: str) -> str:
    for name in names:
        if name in die.attributes:
            return die.attributes[name].value.decode("utf-8", "surrogateescape")
    return ""


def _number(die, name: str) -> int:
    return die.attributes[name].value if name in die.attributes else 0


def _ranges(die) -> list[tuple[int, int]]:
    attributes = die.attributes
    if "DW_AT_low_pc" in attributes:
        lo, high = attributes["DW_AT_low_pc"].value, attributes["DW_AT_high_pc"]
        return [(lo, high.value if high.form == "DW_FORM_addr" else lo + high.value)]
    if "DW_AT_ranges" not in attributes:
        return []
    out, base = [], _number(die.cu.get_top_DIE(), "DW_AT_low_pc")
    for entry in die.dwarfinfo.range_lists().get_range_list_at_offset(attributes["DW_AT_ranges"].value, cu=die.cu):
        if hasattr(entry, "base_address"):
            base = entry.base_address
        else:
            out.append((base + entry.begin_offset, base + entry.end_offset))
    return out
