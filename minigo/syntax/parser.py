"""Parse a file: a loop over the LALR table of grammar/go.lark, which calls the builder as productions are complete.

Nothing here recurses, so nesting is limited by memory only. Two things make the loop quick: tokens come as two lists, and
chains of productions that only pass their value on (an identifier is a literal_type is a primary_expr is …) are walked
once per state and next token, then remembered in `_shortcuts`.
"""
from __future__ import annotations

import gc
import re

from minigo.diag import Diagnostics
from minigo.source import Source
from minigo.syntax import ast, build_ast, build_decl, build_stmt
from minigo.syntax.directives import attach, go_version
from minigo.syntax.linedirectives import relocate
from minigo.syntax.semicolons import KIND, TERMINALS, Tokens, scan
from minigo.syntax.table import Table, load_table

_CLAUSE = [KIND["package"], KIND["NAME"], KIND["SEMI"]]
_STRING, _DECLARES = KIND["STRING"], frozenset(KIND[word] for word in "func var const type".split())
_SPACE = re.compile(r"(?:[ \t\r\n]|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
_LINE_END = re.compile(r"[ \t\r]*(?=\n|//)")
_table: Table | None = None
_shortcuts: dict[int, tuple[int, int]] = {}


def parse_file(source: Source, diags: Diagnostics, keep: bool = False, sound: list | None = None) -> ast.File | None:
    """Return the tree of a file, or None after reporting to `diags` what is wrong with it.

    keep: return the tree when none of the reports is a syntax error (but a malformed literal, `defer (f())`): its types can
    be checked, and Go does; directives are judged only then, for the library may use what programs may not. sound: gets the
    functions without errors where no tree is returned: Go's parser judges their branches all the same.
    """
    before = len(diags)
    enabled = gc.isenabled()
    gc.disable()  # only the tree is made, and all of it is kept: collections would find nothing
    try:
        parser = Parser(source, diags, keep)
        tree = parser.parse()
    finally:
        if enabled:
            gc.enable()
    if tree is None or len(diags) > before and not (keep and diags.syntax_ok):
        if sound is not None:
            wrong = [item.pos for item in diags.sorted()]
            sound += [decl for decl in parser.builder.functions
                      if decl.body is not None and not any(decl.body.start <= pos < decl.body.end for pos in wrong)]
        return None
    tree.source = source
    tree.promises = [pragma for pragma in parser.tokens.pragmas if not pragma[1].startswith("//go:")]
    return tree


def decode(source: Source, report) -> str:
    """Return the bytes of a file as Latin-1; what is no UTF-8, NUL, or a later byte order mark is reported and blanked."""
    data = source.data
    if data.isascii() and b"\0" not in data:
        return data.decode("latin-1")
    bad = [at for at, byte in enumerate(data) if byte == 0]
    for at in bad:
        report(at + source.base, "invalid NUL character")
    marked, done, at = data.decode("utf-8", "surrogateescape"), 0, 0
    for m in re.finditer("[\udc80-\udcff]", marked):
        at += len(marked[done:m.start()].encode("utf-8"))
        report(at + source.base, "invalid UTF-8 encoding")
        bad.append(at)
        done, at = m.end(), at + 1
    at = data.find(b"\xef\xbb\xbf", 1)
    while at >= 0:
        report(at + source.base, "invalid BOM in the middle of the file")
        bad += range(at, at + 3)
        at = data.find(b"\xef\xbb\xbf", at + 3)
    if not bad:
        return data.decode("latin-1")
    clean = bytearray(data)
    for i in sorted(bad):
        before = clean[i - 1:i]
        clean[i] = ord("_" if before and (before.isalnum() or before in b"_" or before >= b"\x80") else " ")
    return clean.decode("latin-1")


class Builder(build_ast.TypeBuilder, build_stmt.StmtBuilder, build_decl.DeclBuilder):
    """All functions of the productions, with what those that complain need to know of the file."""

    def __init__(self, error, find, next_token, semi_text, pragmas):
        super().__init__(error, find, next_token)
        self.semi_text, self.pragmas, self.only_imports, self.functions = semi_text, pragmas, True, []
        self.after_import = True  # nothing else has come since the last import
        self.owners: dict = {}  # position of a token -> the declaration that a directive before the token belongs to

    def function(self, name: str):
        """Return the function for a builder name of the table."""
        if name == "list":
            return build_ast.list_
        method = getattr(self, name, None)
        if method is not None:
            return method
        for module in (build_ast, build_stmt, build_decl):
            if hasattr(module, name):
                return getattr(module, name)
        raise LookupError(f"grammar/go.lark names {name}, which no builder has")


class Parser:
    """One parse of one file."""

    def __init__(self, source: Source, diags: Diagnostics, of_program: bool = False):
        global _table
        if _table is None:
            _table = load_table()
        self.source, self.diags, self.table, self.before = source, diags, _table, len(diags)
        self.of_program = of_program
        self.lexical: list[tuple[int, str]] = []  # found by the scanner, not yet reported
        self.text = decode(source, self.lexical_error)
        if b"*line " in source.data or b"//line " in source.data:
            relocate(source, self.lexical_error)
        self.tokens: Tokens = scan(self.text, source.base, self.lexical_error)
        self.lexical.sort(reverse=True)
        self.builder = Builder(self.syntax_error, self.find, self.next_token, self.semi_text, self.tokens.pragmas)

    def lexical_error(self, pos: int, message: str) -> None:
        self.lexical.append((pos, message))

    def flush_lexical(self, end: int | None = None) -> None:
        """Report the lexical errors before a position; all of them without one."""
        while self.lexical and (end is None or self.lexical[-1][0] <= end):
            self.diags.error(*self.lexical.pop(), code="InvalidSyntaxTree")

    def header_error(self, pos: int, message: str) -> None:
        """Report the one error of a header, which hides all others; a bad character before it comes first.

        For the go command the end of the file is on its last line, behind the line end.
        """
        if self.lexical and self.lexical[-1][0] < pos:
            pos, message = self.lexical[-1]
            message = message.replace("invalid character", "illegal character").split(" '")[0]
        self.lexical.clear()
        place = None
        if self.text.endswith("\n") and pos == self.source.base + len(self.text):
            line, col = self.source.line_col(pos - 1)
            place = line, col + 1
        self.diags.error(pos, message, code="InvalidSyntaxTree", place=place)

    def broken_import(self) -> bool:
        """Report an import path without its closing quote, as the go command does before anything is compiled."""
        kinds, values = self.tokens.kinds, self.tokens.values
        ends = {pos for pos, message in self.lexical if message in ("newline in string", "string not terminated")}
        for kind, value in zip(kinds, values):
            if kind in _DECLARES:
                return False
            if kind == _STRING and (value.end in ends or value.start in ends):
                self.header_error(value.start, "string literal not terminated" if value.text[0] == '"' else
                                  "raw string literal not terminated")
                return True
        return False

    def broken_clause(self) -> bool:
        """Report bad characters before the token that follows the package clause: Go looks no further then."""
        if len(self.tokens.kinds) < 4 or self.tokens.kinds[:3] != _CLAUSE:
            return False
        end = self.position_of(3)
        if self.lexical[-1][0] >= end:
            return False
        self.flush_lexical(end - 1)
        return True

    def find(self, text: str, pos: int) -> int:
        """Return the position of `text` at or after a position that is known to be before it."""
        return self.text.index(text, pos - self.source.base) + self.source.base

    def next_token(self, pos: int, or_line_end: bool = False) -> int:
        """Return the position of the token at or after a position between tokens; or_line_end: a line end is one."""
        if or_line_end:
            line_end = _LINE_END.match(self.text, pos - self.source.base)
            if line_end:
                return line_end.end() + self.source.base
        return _SPACE.match(self.text, pos - self.source.base).end() + self.source.base

    def syntax_error(self, pos: int, message: str, plain: bool = False) -> None:
        """Report a syntax error; `plain` ones do not begin with those words in Go."""
        self.flush_lexical(pos)
        self.diags.error(pos, message if plain else f"syntax error: {message}", code="InvalidSyntaxTree")

    def semi_text(self, pos: int) -> str:
        """Return what Go calls the SEMI token at a position."""
        at = pos - self.source.base
        return "EOF" if at >= len(self.text) else "semicolon" if self.text[at] == ";" else "newline"

    def parse(self) -> ast.File | None:
        if self.lexical and (not self.diags.compiler_alone and self.broken_import() or self.broken_clause()):
            return None
        table = self.table
        actions, shortcuts, width = table.action, _shortcuts, len(TERMINALS)
        columns = len(table.nonterminals)
        self.rules = rules = [(lhs, size, self.builder.function(name) if name else None) for lhs, size, name in table.rules]
        kinds, values = self.tokens.kinds, self.tokens.values
        states, stack = [table.start], []
        state, at, recovery = table.start, 0, None
        while True:
            kind = kinds[at]
            action = actions[state][kind]
            while action < 0:
                lhs, size, function = rules[-action - 1]
                if function is not None:
                    if size:
                        args = stack[-size:]
                        del stack[-size:], states[-size:]
                        stack.append(function(*args))
                    else:
                        stack.append(function())
                else:
                    states.pop()
                key = (states[-1] * columns + lhs) * width + kind
                found = shortcuts.get(key)
                if found is None:
                    found = shortcuts[key] = self._shortcut(states[-1], lhs, kind)
                state, action = found
                states.append(state)
            if action:
                state = action - 1
                states.append(state)
                stack.append(values[at])
                at += 1
                continue
            if state == table.accept:
                self.flush_lexical()
                if self.tokens.pragmas:
                    self.attach_directives(stack[0])
                return stack[0]
            if recovery is None:
                from minigo.syntax.recover import Recovery
                recovery = Recovery(self)
            at = recovery.repair(states, stack, at)
            if at < 0 or self.diags.full:
                return None
            state = states[-1]

    def attach_directives(self, tree: ast.File) -> None:
        pragmas = self.tokens.pragmas

        def report(pos: int, message: str) -> None:
            if self.of_program:
                self.diags.error(pos, message, code="MisplacedDirective")
        tree.directives = attach(pragmas, tree, self.text, self.source.base, self.builder.owners, self.next_token, report)
        for d in tree.directives:
            if type(d.owner) is ast.FuncDecl:
                d.owner.pragmas.append(d.word)
        for pos, line in pragmas:
            if pos < tree.package.start and line.startswith("//go:build"):
                tree.go_version = go_version(line)

    @property
    def reported(self) -> bool:
        return len(self.diags) > self.before

    def position_of(self, at: int) -> int:
        """Return the position of a token by its index."""
        value = self.tokens.values[at]
        return value if isinstance(value, int) else value[0] if isinstance(value, tuple) else value.start

    def _shortcut(self, below: int, lhs: int, kind: int) -> tuple[int, int]:
        """Return the state after `lhs` on `below`, past productions that pass their value on, and its action."""
        table = self.table
        while True:
            state = table.goto[below][lhs]
            action = table.action[state][kind]
            if action >= 0 or table.rules[-action - 1][2] is not None:
                return state, action
            lhs = table.rules[-action - 1][0]
