"""The cache hands back what was stored, and never half of it."""
from minigo import cache as C


def test_what_was_written_is_read_back(tmp_path, monkeypatch):
    monkeypatch.setenv("MINIGO_CACHE", str(tmp_path))
    cache = C.Cache("run")
    assert cache.read("a") is None
    assert cache.write("a", b"x" * 1000) and cache.read("a") == b"x" * 1000
    assert [p.name for p in cache.folder.iterdir()] == ["a"]


def test_a_folder_that_cannot_be_made_only_means_no_cache(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("MINIGO_CACHE", str(tmp_path / "file"))
    assert not C.Cache("run").write("a", b"x")
    assert C.Cache("run").read("a") is None


def test_old_programs_make_room(tmp_path, monkeypatch):
    monkeypatch.setenv("MINIGO_CACHE", str(tmp_path))
    monkeypatch.setattr(C, "_KEEP_PROGRAMS", 3)
    cache = C.Cache("run")
    for n in range(6):
        cache.write(f"p{n}", b"%d" % n)
    assert len(list(cache.folder.iterdir())) == 3 and cache.read("p5") == b"5"


def test_digest_keeps_its_parts_apart():
    assert C.digest("ab", "c") != C.digest("a", "bc")
