"""Work in children is done beside the parent's; what fails there is done again by whoever needs it."""
import os

from minigo.children import Child, wait_for_all
from minigo.packages import Library


def test_more_children_than_processors(tmp_path):
    def leave(n):
        return lambda: (tmp_path / str(n)).write_text("done") > 0

    children = [Child(leave(n)) for n in range(2 * len(os.sched_getaffinity(0)) + 1)]
    assert all(child.wait() for child in children)
    assert len(list(tmp_path.iterdir())) == len(children)


def test_a_child_that_fails_says_so():
    def fail():
        raise ValueError

    child = Child(fail)
    wait_for_all()
    assert child.wait() is False
    assert Child(lambda: False).wait() is False


def test_objects_without_a_cache(tmp_path, monkeypatch):
    from minigo.driver import Compilation

    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("MINIGO_CACHE", str(tmp_path / "file"))
    library: Library = Compilation([]).library
    library.import_package("unicode/utf8")
    assert library.object_of("unicode/utf8").startswith(b"\x7fELF")
