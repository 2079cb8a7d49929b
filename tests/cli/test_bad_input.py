"""Whatever the file holds, minigo ends with a diagnostic at its place, or runs it where Go does: no traceback, crash or hang."""
import re

import pytest

from harness import MINIGO, ROOT, execute

MAIN = b"package main\n\nfunc main() {\n"

# Name: contents, and the line of the first diagnostic of `go build`.
REFUSED = {
    "empty_file": (b"", 1),
    "only_blank_lines": (b"\n\n  \n", 3),
    "only_a_comment": (b"// nothing\n", 1),
    "binary_file": (bytes(range(256)) * 40, 1),
    "machine_code": (b"\x7fELF\x02\x01\x01" + bytes(200) + bytes(range(255, 0, -1)) * 50, 1),
    "utf16": ("package main\n".encode("utf-16"), 1),
    "unclosed_parentheses": (MAIN + b"\tx := " + b"(" * 10000 + b"1\n}\n", 4),
    "unclosed_blocks": (MAIN + b"{\n" * 3000, 3004),
    "nul_byte": (MAIN + b"\tprintln(1)\x00\n}\n", 4),
    "nul_byte_in_string": (MAIN + b'\tprintln("a\x00b")\n}\n', 4),
    "nul_byte_in_comment": (MAIN + b"\t// a\x00b\n}\n", 4),
    "invalid_utf8": (MAIN + b"\tx\xff := 1\n}\n", 4),
    "invalid_utf8_in_string": (MAIN + b'\tprintln("a\xffb")\n}\n', 4),
    "invalid_utf8_in_comment": (MAIN + b"\t// \xff\xfe\n}\n", 4),
    "byte_order_mark_inside": (MAIN + b"\tprintln(\xef\xbb\xbf1)\n}\n", 4),
    "unterminated_string": (MAIN + b'\tprintln("abc)\n}\n', 4),
    "unterminated_raw_string": (MAIN + b"\tprintln(`abc)\n}\n", 4),
    "unterminated_rune": (MAIN + b"\tprintln('a)\n}\n", 4),
    "unterminated_comment": (MAIN + b"\t/* abc\n}\n", 4),
    "unterminated_block": (MAIN + b"\tprintln(1)\n", 5),
    "unterminated_package_clause": (b"package", 1),
    "unterminated_parameters": (b"package main\n\nfunc main(", 3),
    "unterminated_import": (b'package main\n\nimport "fmt', 3),
    "carriage_returns_only": (b"package main\rfunc main() {}\r", 1),
    "form_feed": (MAIN + b"\f\tprintln(1)\n}\n", 4),
    "twenty_thousand_errors": (MAIN + b"\tundefined()\n" * 20000 + b"}\n", 4),
    "index_of_an_index_5000_deep": (MAIN + b"\tvar x any\n\t_ = x" + b"[0]" * 5000 + b"\n}\n", 5),
    "number_of_5000_digits": (MAIN + b"\tconst c = " + b"9" * 5000 + b"\n\tprintln(c / c)\n}\n", 4),
    "huge_exponent": (MAIN + b"\tconst c = 1e1000000000\n\tprintln(c > 1)\n}\n", 4),
    "huge_shift": (MAIN + b"\tconst c = 1 << 1000000\n\tprintln(c > 1)\n}\n", 4),
}

# Name: contents, and what real Go's program prints on standard error.
ACCEPTED = {
    "byte_order_mark": (b"\xef\xbb\xbf" + MAIN + b"\tprintln(1)\n}\n", "1"),
    "carriage_returns": (b"package main\r\n\r\nfunc main() {\r\n\tprintln(1)\r\n}\r\n", "1"),
    "no_newline_at_the_end": (MAIN + b"\tprintln(1) }", "1"),
    "line_of_a_megabyte": (MAIN + b'\ts := "' + b"a" * 1000000 + b'"; println(len(s)) }\n', "1000000"),
    "comment_of_a_megabyte": (MAIN + b"//" + b"x" * 1000000 + b"\n}\n", ""),
    "name_of_a_megabyte": (MAIN + b"\t" + b"x" * 1000000 + b" := 1; println(" + b"x" * 1000000 + b") }\n", "1"),
}

# The same, but a compiler may also refuse them at some line: Go itself needs seconds for some.
DEEP = {
    "parentheses_10000_deep": (MAIN + b"\tx := " + b"(" * 10000 + b"1" + b")" * 10000 + b"\n\tprintln(x)\n}\n", "1"),
    "blocks_3000_deep": (MAIN + b"{\n" * 3000 + b"println(1)\n" + b"}\n" * 3000 + b"}\n", "1"),
    "ifs_3000_deep": (MAIN + b"if true {\n" * 3000 + b"println(1)\n" + b"}\n" * 3000 + b"}\n", "1"),
    "closures_200_deep": (MAIN + b"func() {\n" * 200 + b"println(1)\n" + b"}()\n" * 200 + b"}\n", "1"),
    "signs_5000_deep": (MAIN + b"\tx := -" + b" -" * 5000 + b"1\n\tprintln(x)\n}\n", "-1"),
    "literal_3000_deep": (b"package main\n\ntype T []T\n\nfunc main() {\n\tx := T" + b"{" * 3000 + b"}" * 3000 + b"\n\tprintln(len(x))\n}\n", "1"),
    "slice_type_500_deep": (b"package main\n\nvar x " + b"[]" * 500 + b"int\n\nfunc main() { println(x == nil) }\n", "true"),
    "else_chain_of_2000": (MAIN + b"\tx := 5\n\tif x == 0 {\n\t}" + b"".join(b" else if x == %d {\n\t}" % i for i in range(2000)) + b"\n}\n", ""),
    "sum_of_20000": (MAIN + b"\tx := " + b" + ".join([b"1"] * 20000) + b"; println(x) }\n", "20000"),
    "concatenation_of_5000": (MAIN + b'\ts := "a"' + b' + "b"' * 5000 + b"\n\tprintln(len(s))\n}\n", "5001"),
    "call_with_20000_arguments": (MAIN + b"\tf(" + b"1, " * 20000 + b"2) }\nfunc f(xs ...int) { println(len(xs)) }\n", "20001"),
}


def run(path, *options):
    done = execute([*MINIGO, "run", *options, str(path)], 60, cwd=ROOT)
    err = done.stderr.decode("utf-8", "backslashreplace")
    assert "Traceback" not in err and "internal error" not in err, err[-2000:]
    assert done.returncode in (0, 1), f"status {done.returncode}: {err[-2000:]}"
    return done.returncode, err


def check_refused(path, err, line=r"\d+"):
    """Want FILE:LINE:COL: message on every line but continuations and shown source; Go leaves out columns it cannot count."""
    first, *others = err.splitlines()
    assert re.match(rf"\S*{re.escape(path.name)}:{line}:(\d+:)? \S", first), err[:500]
    for other in others:
        assert other.startswith(("\t", "    ")) or re.match(rf"\S*{re.escape(path.name)}:\d+:(\d+:)? \S", other), err[:2000]


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_a_place(name, tmp_path):
    path = tmp_path / f"{name}.go"
    path.write_bytes(REFUSED[name][0])
    status, err = run(path)
    assert status == 1
    check_refused(path, err, REFUSED[name][1])


@pytest.mark.parametrize("name", ACCEPTED)
def test_runs_as_with_go(name, tmp_path):
    path = tmp_path / f"{name}.go"
    path.write_bytes(ACCEPTED[name][0])
    status, err = run(path)
    assert (status, err.strip()) == (0, ACCEPTED[name][1])


@pytest.mark.parametrize("name", DEEP)
def test_deep_nesting_runs_or_is_refused(name, tmp_path):
    path = tmp_path / f"{name}.go"
    path.write_bytes(DEEP[name][0])
    status, err = run(path)
    if status:
        check_refused(path, err)
    else:
        assert err.strip() == DEEP[name][1]


@pytest.mark.parametrize("command", ["run", "check", "build", "escape", "ir", "asm"])
@pytest.mark.parametrize("what", ["missing file", "folder without Go files", "other extension"])
def test_wrong_path_is_named(command, what, tmp_path):
    path = {"missing file": tmp_path / "missing.go", "folder without Go files": tmp_path, "other extension": tmp_path / "notes.txt"}[what]
    (tmp_path / "notes.txt").write_text("not Go\n")
    done = execute([*MINIGO, command, str(path)], 60, cwd=ROOT)
    err = done.stderr.decode()
    assert done.returncode in (1, 2) and "Traceback" not in err and path.name in err, err


@pytest.mark.parametrize("source", ["package main\n\nfunc helper() {}\n", "package main"])
def test_main_is_missing(source, tmp_path):
    (tmp_path / "x.go").write_text(source)
    status, err = run(tmp_path / "x.go")
    assert status == 1 and "function main is undeclared in the main package" in err


def test_only_package_main_runs(tmp_path):
    (tmp_path / "x.go").write_text("package other\n\nfunc main() {}\n")
    status, err = run(tmp_path / "x.go")
    assert status == 1 and "other" in err


def test_files_of_two_packages_are_refused(tmp_path):
    (tmp_path / "a.go").write_text("package main\n\nfunc main() {}\n")
    (tmp_path / "b.go").write_text("package other\n")
    status, err = run(tmp_path)
    assert status == 1 and "main" in err and "other" in err


def test_unknown_package_is_named(tmp_path):
    (tmp_path / "x.go").write_text('package main\n\nimport "nosuch"\n\nfunc main() { nosuch.F() }\n')
    status, err = run(tmp_path / "x.go")
    assert status == 1 and re.search(r"x\.go:3:8: .*nosuch", err)
