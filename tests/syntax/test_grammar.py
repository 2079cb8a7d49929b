"""grammar/go.lark is LALR(1) but for the conflicts it names, its builder functions exist, its cache is safe."""
from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys

import pytest

from minigo.syntax import table
from minigo.syntax.parser import Builder
from minigo.syntax.recover import Recovery
from minigo.syntax.repairs import REPAIRS
from minigo.syntax.semicolons import KIND, TERMINALS

CONFLICTS = {("signature : parameters", "("), ("signature : parameters", "*"), ("signature : parameters", "<-"),
             ("literal_type : NAME", "[")}


def grammar() -> str:
    with open(table.grammar_path(), encoding="utf-8") as file:
        return file.read()


@pytest.fixture(scope="module")
def built():
    return table.Table(*table.build_table(grammar()))


def test_conflicts_are_those_documented(caplog):
    from lark import logger
    logger.addHandler(caplog.handler)
    level = logger.level
    logger.setLevel(logging.DEBUG)
    try:
        table.build_table(grammar())
    finally:
        logger.setLevel(level)
        logger.removeHandler(caplog.handler)
    names = {"LPAR": "(", "STAR": "*", "LSQB": "["}
    found, terminal = set(), None
    for record in caplog.records:
        text = record.getMessage()
        if text.startswith("Shift/Reduce conflict for terminal "):
            terminal = text.removeprefix("Shift/Reduce conflict for terminal ").split(":")[0]
            terminal = names.get(terminal, "<-" if terminal.startswith("__ANON") else terminal)
        elif text.startswith(" * <"):
            found.add((text.removeprefix(" * <").rstrip(">"), terminal))
    assert found == CONFLICTS


def test_every_production_has_its_builder(built):
    builder = Builder(None, None, None, None, [])
    for _, _, name in built.rules:
        if name is not None and name != "$root_source_file":
            assert callable(builder.function(name))


def test_every_repair_stands_in_the_grammar(built):
    keys = {f"{lhs}: {' '.join(rhs[:dot])}" for items in built.items for lhs, rhs, dot in items}
    assert REPAIRS.keys() - keys == set()


def test_every_state_has_a_repair_or_returns(built):
    recovery = Recovery.__new__(Recovery)
    recovery.table = built
    for state in range(len(built.action)):
        if state != built.accept and recovery.complete(state) is None:
            for kind in range(len(TERMINALS)):
                assert recovery.find(state, kind) is not None, built.items[state]


def test_terminals_are_those_of_the_grammar(built):
    used = {kind for row in built.action for kind, action in enumerate(row) if action}
    assert used | {KIND["$END"]} == set(range(len(TERMINALS)))


def _load(home: str) -> str:
    program = ("import sys; from minigo.syntax.table import load_table; t = load_table(); "
               "print(len(t.action), 'lark' in sys.modules)")
    environment = {**os.environ, "XDG_CACHE_HOME": home}
    return subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True).stdout


def test_second_start_reads_the_cache_without_lark(tmp_path):
    size, lark = _load(str(tmp_path)).split()
    assert lark == "True"
    assert _load(str(tmp_path)).split() == [size, "False"]
    assert len(list((tmp_path / "minigo" / "table").iterdir())) == 1


def test_a_damaged_cache_is_built_again(tmp_path):
    size = _load(str(tmp_path)).split()[0]
    cached, = (tmp_path / "minigo" / "table").iterdir()
    cached.write_bytes(cached.read_bytes()[:1000])
    assert _load(str(tmp_path)).split() == [size, "True"]


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path):
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    blocked = tmp_path / "file"
    try:
        blocked.write_text("")
    except PermissionError:
        blocked = tmp_path
    assert _load(str(blocked)).split()[1] == "True"
    tmp_path.chmod(stat.S_IRWXU)
