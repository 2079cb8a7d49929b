"""Functions are shown by the names that Go's traces have."""
import pytest

from minigo.backend.pctab import shown_name


@pytest.mark.parametrize("symbol, shown", [
    ("go.main.main", "main.main"),
    ("go.main.F[int]", "main.F[...]"),
    ("go.main.F[map[string]int].func1 in main", "main.F[...].func1"),
    ("go.main.(*List[struct { a int }]).Push in x/y", "main.(*List[...]).Push"),
])
def test_shown_name(symbol, shown):
    assert shown_name(symbol) == shown
