"""Say what is wrong at a token no action exists for, in Go's words, and repair the input so that parsing goes on.

Go's parser is a set of functions calling each other; ours is a stack of table states. The items of a state (productions
with a dot where the parser stands) say which of those functions would be active, and so what it would complain about, which
tokens it would then skip, and what it would take for granted: that is a `Repair`, and `REPAIRS` lists them by the production
and the symbols before the dot. Where an item is complete and has no repair, its function would return: the production is
reduced, and the question put again in the state below. Example, at `y` in `f(x y)`:

    primary_expr: primary_expr ( expression_list • )   ->   unexpected name y in argument list; possibly missing comma or )
                                                            skip to ) ] } (or a keyword that begins a statement)
                                                            insert ), unless that is what comes now
"""
from __future__ import annotations

from minigo.diag import InternalError
from minigo.syntax import ast
from minigo.syntax.build_decl import LATE_IMPORT
from minigo.syntax.repairs import (BRACE, BY_SYMBOL, ONE, ORDER, PACKAGE_NAME, REPAIRS, STATEMENT_KEYWORDS, Repair, token_name,
                                   want)
from minigo.syntax.semicolons import BLOCK, END, KIND, NAME, SEMI, TERMINALS

_ARRAY = ("[", "expression_list", "]", "type")
_LIST = ("expression_list", ",", "expression")
_PAREN = ("(", "expression", ")")
_LITERALS = frozenset(KIND[t] for t in "NAME INT FLOAT IMAG CHAR STRING".split())
_LITERAL_TYPES = (ast.Ident, ast.SelectorExpr, ast.IndexExpr, ast.ArrayType, ast.StructType, ast.MapType)


def candidates(items: tuple) -> list:
    """Return the entries of REPAIRS for the items of a state, in the order of REPAIRS."""
    keys = {f"{lhs}: {' '.join(rhs[:dot])}" for lhs, rhs, dot in items}
    return [REPAIRS[key] for key in sorted(keys & REPAIRS.keys(), key=ORDER.__getitem__)]


class Recovery:
    """Repair the token lists of one parse; `repair` is called with the parser's stacks at a token it has no action for."""
    LIMIT = 2000  # repairs in one file; beyond, what is left is no Go

    def __init__(self, parser):
        self.parser, self.table = parser, parser.table
        self.kinds, self.values = parser.tokens.kinds, parser.tokens.values
        self.count, self.last_at, self.stuck = 0, -1, 0

    def repair(self, states: list, stack: list, at: int) -> int:
        """Report, mend the tokens, reduce what is complete; return the index of the token to go on with, -1 to stop."""
        kind = self.kinds[at]
        table = self.table
        other = {BRACE: BLOCK, BLOCK: BRACE}.get(kind)
        while True:
            state = states[-1]
            if kind == BRACE and ("operand", _PAREN, 3) in table.items[state] and type(stack[-2]) in _LITERAL_TYPES:
                return self._accept_parenthesized_type(states, stack, at)
            if other is not None and table.action[state][other]:
                self.kinds[at] = other
                return at
            if self._generic_method(states):
                return self._drop_type_parameters(states, stack, at)
            length = self._length_list(states, stack)
            if length:
                return self._cut_length(states, stack, length)
            found = self.find(state, kind)
            if found is not None:
                break
            rule = self.complete(state)
            if rule is None:
                raise InternalError(f"no repair for {table.items[state]}", self.parser.position_of(at))
            self._reduce(states, stack, rule)
            if table.action[states[-1]][kind]:
                return at
        parser = self.parser
        if self._in_header(states, stack):
            parser.header_error(*self._header_message(states, at))
            return -1
        self.count += 1
        self.stuck = self.stuck + 1 if at == self.last_at else 0
        self.last_at = at
        self._report(found, at, states, stack)
        if kind == END:
            # Without a syntax error (but for one of the scanner) the tree is still wanted: close what is open.
            if not parser.diags.syntax_ok or self.stuck > 20 + 3 * len(states):
                return -1
        elif self.count > self.LIMIT or self.stuck > 20:
            return -1
        if self._after_package_name(states) or found is PACKAGE_NAME and self.kinds[at + 1:at + 2] == [SEMI]:
            return -1
        if found.drop and self.kinds[at] not in (BRACE, BLOCK):
            at += 1
        at = self._skip(found.skip, at, states)
        if found.insert and (found.always or not table.action[states[-1]][self.kinds[at]]):
            pos = self.parser.position_of(at)
            for text in reversed(found.insert.split()):
                self.kinds.insert(at, KIND[text])
                self.values.insert(at, _value(text, pos))
        return at

    def find(self, state: int, kind: int) -> Repair | None:
        """Return the repair for a state, or None where its function would return."""
        items = self.table.items[state]
        for found in candidates(items):
            found = found(kind) if callable(found) else found
            if found is not None:
                return found
        if self.complete(state) is not None:
            return None
        symbols = [rhs[dot] for _, rhs, dot in items if dot < len(rhs)]
        for symbol in symbols:
            if symbol in BY_SYMBOL:
                return BY_SYMBOL[symbol]
        for symbol in symbols:
            if symbol in KIND:
                return want(symbol)
        return None

    def _in_header(self, states: list, stack: list) -> bool:
        """Say whether we are in the package clause or an import before all other declarations, and the go command speaks."""
        return self.parser.builder.only_imports and not self.parser.diags.compiler_alone and any(
            lhs in ("package_clause", "import_decl", "import_spec", "$root_source_file") and (dot < len(rhs))
            and (dot or lhs == "$root_source_file")
            for state in states[-1:] + states[4:6] for lhs, rhs, dot in self.table.items[state])

    def _header_message(self, states: list, at: int) -> tuple[int, str]:
        """Return position and text of an error in the header: there the go command speaks, not the compiler."""
        kind, pos = self.kinds[at], self.parser.position_of(at)
        found = self._token(at) if kind in _LITERALS else "newline" if self._token(at) == "newline" else f"'{TERMINALS[kind]}'"
        found = found.removeprefix("name ").removeprefix("literal ").replace("$END", "EOF").replace("SEMI", ";")
        expected = {(lhs, dot) for lhs, _, dot in self.table.items[states[-1]]}
        if ("$root_source_file", 0) in expected:
            return pos, f"expected 'package', found {found}"
        if ("package_clause", 1) in expected:
            return pos, f"expected 'IDENT', found {found}"
        if kind == END and ("import_specs", 1) in expected:
            return pos, "expected ')', found 'EOF'"
        if ("import_specs", 2) in expected:
            return pos, f"expected ';', found {found}"
        return pos, "import path must be a string" if kind in _LITERALS - {NAME} else "missing import path"

    def _accept_parenthesized_type(self, states: list, stack: list, at: int) -> int:
        """Complain of `(T){` and take it for a composite literal."""
        self.parser.syntax_error(self.parser.position_of(at), "cannot parenthesize type in composite literal")
        lparen, typ, rparen = stack[-3:]
        del stack[-3:], states[-3:]
        stack.append(ast.ParenExpr(lparen, rparen + 1, lparen, typ))
        states.append(self.table.goto[states[-1]][self.table.nonterminals.index("literal_type")])
        return at

    def _generic_method(self, states: list) -> bool:
        """Say whether we are after `name [ something` in an interface, where the grammar has type arguments only."""
        items = self.table.items
        return (len(states) > 3 and ("type_args", ("[", "expression_list", "]"), 2) in items[states[-1]]
                and ("interface_elem", ("NAME", "signature"), 1) in items[states[-3]])

    def _drop_type_parameters(self, states: list, stack: list, at: int) -> int:
        """Complain and go on after the "]" as if there had been no brackets."""
        self.parser.syntax_error(stack[-2], "interface method must have no type parameters", plain=True)
        del stack[-2:], states[-2:]
        depth = 1
        while depth and self.kinds[at] != END:
            depth += {KIND["["]: 1, KIND["]"]: -1}.get(self.kinds[at], 0)
            at += 1
        return at

    def _length_list(self, states: list, stack: list) -> int:
        """Return the index on the stack of what we are in, [a, b of an array type, where Go sees an error at the comma; 0 if in none."""
        items = self.table.items
        for i in range(1, len(stack)):
            if type(stack[i]) is list and ("array_type", _ARRAY, 2) in items[states[i + 1]] and (
                    ("expression_list", _LIST, 2) in items[states[i + 2]] if i + 1 < len(stack) else len(stack[i]) > 1):
                return i
        return 0

    def _cut_length(self, states: list, stack: list, index: int) -> int:
        """Complain of the comma, and go on behind it as if the bracket had closed before it."""
        first = stack[index][0]
        comma = self.parser.find(",", first.end)
        self.parser.syntax_error(comma, "unexpected comma; expected ]")
        at = next(i for i in range(len(self.kinds)) if self.parser.position_of(i) >= comma) + 1
        del stack[index + 1:], states[index + 2:]
        stack[index] = [first]
        if TERMINALS[self.kinds[at]] != "]":
            self.parser.syntax_error(self.parser.position_of(at), f"unexpected {self._token(at)}, expected ]")
            at += self.kinds[at] != END
            self.kinds.insert(at, KIND["]"])
            self.values.insert(at, self.parser.position_of(at))
        return at

    def complete(self, state: int) -> int | None:
        """Return the rule to reduce by in a state, or None; of several the one that may end a statement."""
        row = self.table.action[state]
        rules = {-action - 1 for action in row if action < 0}
        rules = {r for r in rules if self.table.rules[r][2] != "source_file"}
        if len(rules) > 1 and row[SEMI] < 0:
            return -row[SEMI] - 1
        return min(rules) if rules else None

    def _reduce(self, states: list, stack: list, rule: int) -> None:
        lhs, size, function = self.parser.rules[rule]
        if size:
            args = stack[-size:]
            del stack[-size:], states[-size:]
        else:
            args = []
        stack.append(function(*args) if function is not None else args[0])
        states.append(self.table.goto[states[-1]][lhs])

    def _after_package_name(self, states: list) -> bool:
        """Say whether the package clause has no end: Go looks no further then."""
        return any(lhs == "source_file" and dot == 1 for lhs, _, dot in self.table.items[states[-1]])

    def _import_keyword(self, states: list, stack: list) -> int:
        """Return the position of the import declaration that we are in or right behind, 0 if in none."""
        last = stack[-1] if stack else None
        if type(last) is tuple and len(last) == 3 and type(last[1]) is list and last[1] and type(last[1][0]) is ast.ImportDecl:
            return last[0]
        return next((stack[i - 1] for i in range(1, len(states)) if ("import_decl", 1) in {(lhs, dot) for lhs, _, dot in
                                                                                             self.table.items[states[i]]}), 0)

    def _in_function(self, states: list) -> bool:
        return any(lhs in ("block", "header_block") for state in states for lhs, _, _ in self.table.items[state])

    def _skip(self, skip: frozenset[int] | None, at: int, states: list) -> int:
        kinds = self.kinds
        if skip is None:
            return at
        if skip is ONE:
            return at + 1 if kinds[at] != END else at
        stop = skip | {END}
        if self._in_function(states):
            stop |= STATEMENT_KEYWORDS
        while kinds[at] not in stop:
            at += 1
        return at

    def _report(self, found: Repair, at: int, states: list, stack: list) -> None:
        parser, message, pos = self.parser, found.message, self.parser.position_of(at)
        parser.flush_lexical(pos)
        if parser.reported and self.kinds[at] == END:
            return  # only a consequence of what was said before
        if ("array_type", _ARRAY, 3) in self.table.items[states[-1]] and len(stack[-2]) > 1:
            parser.builder.length_list(stack[-2])  # [a, b] of an array type
        late = 0 if parser.builder.after_import else self._import_keyword(states, stack)
        if late:
            parser.syntax_error(late, LATE_IMPORT)
        if message.startswith("expected "):
            message = f"unexpected {self._token(at)}, {message}"
        elif message.startswith(("in ", "at ", "after ")):
            message = f"unexpected {self._token(at)} {message}"
        elif message.startswith("non-declaration"):
            parser.builder.after_import = False
            if self.kinds[at] in (BRACE, BLOCK) and stack and isinstance(stack[-1], list) and stack[-1] and type(
                    stack[-1][-1]) is ast.FuncDecl and stack[-1][-1].body is None:
                message = "unexpected semicolon or newline before {"
        elif message.startswith("missing statement after label"):
            pos = stack[-1]
        elif message.startswith("var declaration"):
            pos = parser.position_of(at + 1)
        parser.syntax_error(pos, message, plain=found.plain)

    def _token(self, at: int) -> str:
        """Describe a token as Go does."""
        kind, value = self.kinds[at], self.values[at]
        if kind == NAME:
            return f"name {value.name}"
        if kind == SEMI:
            return self.parser.semi_text(value)
        if isinstance(value, ast.BasicLit):
            return f"literal {value.text}"
        if isinstance(value, tuple):
            return value[1]
        return token_name(kind)


def _value(text: str, pos: int):
    """Make the value of an inserted token."""
    if text == "NAME":
        return ast.Ident(pos, pos, pos, "_")
    if text == "STRING":
        return ast.BasicLit(pos, pos, pos, "string", '""')
    return pos
