"""Semicolons are inserted where Go inserts them, and "{" is told from the "{" of a block."""
from __future__ import annotations

import pytest

from minigo.syntax.semicolons import BLOCK, KIND, SEMI, TERMINALS, scan


def kinds(text: str) -> list[str]:
    errors = []
    found = [TERMINALS[kind] for kind in scan(text, 1, lambda pos, message: errors.append((pos, message))).kinds]
    assert not errors
    return found


@pytest.mark.parametrize("text, semi", [
    ("x\n", True), ("1\n", True), ("1.5\n", True), ("2i\n", True), ("'a'\n", True), ('"s"\n', True), ("`r`\n", True),
    ("break\n", True), ("continue\n", True), ("fallthrough\n", True), ("return\n", True), ("x++\n", True), ("x--\n", True),
    (")\n", True), ("]\n", True), ("}\n", True), ("x", True), ("x // c\n", True), ("x /* c */\n", True), ("x /* \n */ y", True),
    ("x +\n", False), ("if\n", False), ("(\n", False), ("{\n", False), (",\n", False), ("func\n", False), ("goto\n", False),
    ("x.\n", False), ("type\n", False), ("\n\n", False), ("// c\n", False), ("range\n", False), ("...\n", False),
])
def test_semicolon_after(text, semi):
    found = kinds(text)
    assert ("SEMI" in found) == semi


def test_one_semicolon_for_many_lines():
    assert kinds("x\n\n // c\n\n y").count("SEMI") == 2


def braces(text: str) -> str:
    """Return B for each opening brace of a block header, { for each other."""
    tokens = scan(text, 1, lambda pos, message: None)
    return "".join("B" if kind == BLOCK else "{" for kind in tokens.kinds if kind in (BLOCK, KIND["{"]))


@pytest.mark.parametrize("text, expected", [
    ("if x {}", "B"),
    ("if x == y {}", "B"),
    ("if x == (T{1}) {}", "{B"),
    ("if f(T{1}) {}", "{B"),
    ("if a[T{1}] {}", "{B"),
    ("if x := y; x {}", "B"),
    ("if x {} else if y {} else {}", "BB{"),
    ("for {}", "B"),
    ("for ;; {}", "B"),
    ("for i := 0; i < n; i++ {}", "B"),
    ("for _, x := range xs {}", "B"),
    ("for _, x := range []int{1, 2} {}", "{B"),
    ("for _, x := range [...]int{1, 2} {}", "{B"),
    ("for _, x := range [2]p.T{{1}, {2}} {}", "{{{B"),
    ("for _, x := range []*T{{1}} {}", "{{B"),
    ("for _, x := range []T[int]{{1}} {}", "{{B"),
    ("for _, x := range [][]int{{1}} {}", "{{B"),
    ("for _, x := range map[string]int{} {}", "{B"),
    ("for _, x := range map[string][]func(int) T{} {}", "{B"),
    ("for _, x := range []func(){} {}", "{B"),
    ("for _, x := range []func() (int, error){} {}", "{B"),
    ("for _, x := range []struct{ a int }{{1}} {}", "{{{B"),
    ("for _, x := range []interface{ M() }{} {}", "{{B"),
    ("for _, x := range []chan<- int{} {}", "{B"),
    ("for _, x := range []<-chan int{} {}", "{B"),
    ("for _, x := range []int(y) {}", "B"),
    ("for range xs[1:2] {}", "B"),
    ("switch {}", "B"),
    ("switch x := v.(type) {}", "B"),
    ("switch v := v.(interface{ M() }); v {}", "{B"),
    ("switch struct{}{} {}", "{{B"),
    ("select {}", "B"),
    ("if f := func() bool { return true }; f() {}", "{B"),
    ("if func() bool { if x {}; return T{1} == y }() {}", "{B{B"),
    ("if x := func(a T) (b []T) { for {} }; x {}", "{BB"),
    ("if f(func() { if a {} }) {}", "{BB"),
    ("if x == y[z] {}", "B"),
    ("x = T{1}", "{"),
    ("func f() T {}", "{"),
    ("if x { y = T{} }", "B{"),
    ("switch x { case T{}: }", "B{"),
    ("for x := range (map[string]int{}) {}", "{B"),
    ("go func() { for {} }()", "{B"),
])
def test_braces(text, expected):
    assert braces(text) == expected


def test_positions_count_bytes():
    text = "é := 日本".encode("utf-8").decode("latin-1")
    tokens = scan(text, 1, None)
    assert [tokens.values[0].start, tokens.values[0].end, tokens.values[1], tokens.values[2].start] == [1, 3, 4, 7]
    assert [tokens.values[0].name, tokens.values[2].name] == ["é", "日本"]


def test_pragmas_are_collected():
    tokens = scan("//go:noinline\n// go:other\nx //go:nosplit \n", 1, None)
    assert tokens.pragmas == [(1, "//go:noinline"), (29, "//go:nosplit")]
    assert SEMI in tokens.kinds
