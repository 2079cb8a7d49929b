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

from typing import NamedTuple

from minigo.diag import InternalError
from minigo.syntax import ast
from minigo.syntax.semicolons import BLOCK, END, KEYWORDS, KIND, NAME, SEMI, TERMINALS

BRACE, STRING, DEFINE = KIND["{"], KIND["STRING"], KIND[":="]
_ONE = frozenset()  # skip exactly one token


def _kinds(text: str) -> frozenset[int]:
    return frozenset(KIND[word] for word in text.split())


# Keywords at which skipping stops inside a function.
_STATEMENT_KEYWORDS = _kinds("break const continue defer fallthrough for go goto if return select switch type var")
_CLOSERS = _kinds(") ] }")
_OPERATORS = _kinds("BINARY_OP + - * & ^ | ! ~")
_DECLARATIONS = _kinds("import const type var func")
_AFTER_TYPE = _kinds(", : SEMI ) ] }")


class Repair(NamedTuple):
    """What to say ("expected …", "in …", "at …", "after …": the token found is put before it; else the whole message), the
    tokens to skip to (None: none; _ONE: skip one), the terminals to insert where parsing cannot go on as it is.

    `always` inserts in any case; `plain` messages do not begin with "syntax error"; `drop` skips one token before all.
    """
    message: str
    skip: frozenset[int] | None = None
    insert: str = ""
    always: bool = False
    plain: bool = False
    drop: bool = False


_EXPRESSION = Repair("expected expression", _CLOSERS, "NAME")
_TYPE = Repair("expected type", _AFTER_TYPE, "NAME")
_NAME = Repair("expected name", _ONE, "NAME", always=True)
_TYPE_DECLARATION = Repair("in type declaration", _kinds("SEMI )"), "NAME")
_FIELD_TYPE = _TYPE
_TERM = Repair("expected ~ term or type", _OPERATORS | _kinds("SEMI ) ] }"), "NAME")
_CASE = Repair("expected case or default or }", _kinds(": case default }"), "default", always=True)
_END_OF_STATEMENT = Repair("at end of statement", _kinds("SEMI } case default"), "SEMI")
_END_OF_BLOCK = Repair("expected }", _ONE, "}", always=True)
_ASSIGN = Repair("expected := or = or comma", _kinds("SEMI }"), "= NAME")
_MISSING_INDEX = Repair("middle index required in 3-index slice", None, "NAME", always=True, plain=True)
_FINAL_INDEX = Repair("final index required in 3-index slice", None, "NAME", always=True, plain=True)
_CONDITION = Repair("expected for loop condition", None, "SEMI", always=True)
_IMPORT_PATH = Repair("missing import path", _kinds("SEMI )"), "STRING")


def _want(text: str) -> Repair:
    """The token must come: complain, drop the one that came instead, go on as if it had."""
    return Repair(f"expected {token_name(KIND[text])}", _ONE, text, always=True)


def token_name(kind: int) -> str:
    """Return Go's word for a kind of token."""
    text = TERMINALS[kind]
    if text in KEYWORDS:
        return f"keyword {text}"
    return {",": "comma", "SEMI": "semicolon or newline", "BLOCK_LBRACE": "{", "$END": "EOF", "NAME": "name"}.get(text, text)


def _list(context: str, separator: str, close: str) -> Repair:
    return Repair(f"in {context}; possibly missing {separator} or {close}", _CLOSERS, close)


def _group(close: str = ")") -> Repair:
    return _list("grouped declaration", "semicolon or newline", close)


def _header(keyword: str):
    """At the first statement of a header."""
    def choose(tok: int):
        if tok == KIND["var"]:
            return Repair(f"var declaration not allowed in {keyword} initializer", _ONE)
        return _EXPRESSION
    return choose


def _after_init(tok: int):
    """After the first statement of a header neither ";" nor "{"."""
    return Repair("expected {", _kinds("{ BLOCK_LBRACE }"), "SEMI", drop=True)


def _loop_condition(tok: int):
    return _CONDITION if tok in (BLOCK, BRACE) else _EXPRESSION


def _index(tok: int):
    return Repair("expected operand", None, "NAME", always=True) if tok == KIND["]"] else _EXPRESSION


def _slice_bound(tok: int):
    return _MISSING_INDEX if tok == KIND[":"] else _EXPRESSION


def _slice_limit(tok: int):
    return _FINAL_INDEX if tok == KIND["]"] else _EXPRESSION


def _assign_or(other):
    """`:=` where a declaration wants `=`."""
    def choose(tok: int):
        return Repair("expected =", _ONE, "=", always=True) if tok == DEFINE else other
    return choose


def _import(tok: int):
    if tok in _kinds("INT FLOAT IMAG CHAR"):
        return Repair("import path must be a string", _ONE, "STRING", always=True)
    return _IMPORT_PATH


def _clause(word: str) -> Repair:
    return Repair(f"expected {{ after {word} clause", _kinds("NAME }"), "BLOCK_LBRACE", always=True)


def _missing_brace(word: str) -> Repair:
    return Repair(f"missing {{ after {word} clause", _kinds("case default }"), "BLOCK_LBRACE", always=True)


def _field(tok: int):
    if tok == KIND["("]:
        return Repair("cannot parenthesize embedded type", _ONE)
    return Repair("expected field name or embedded type", _kinds("SEMI }"), "NAME")


def _embedded(tok: int):
    if tok == KIND["("]:
        return Repair("cannot parenthesize embedded type", _ONE)
    return Repair("expected name", _kinds(". SEMI }"), "NAME")


def _or_end(close: str, other):
    """At the end of the file an open list wants its closing token."""
    def choose(tok: int):
        return _want(close) if tok == END else other(tok) if callable(other) else other
    return choose


_parameter = _or_end(")", Repair("expected )", _kinds(", )"), "NAME"))
_type_parameter = _or_end("]", Repair("expected ]", _kinds(", ]"), "NAME"))
_LABEL = Repair("missing statement after label", None, "SEMI", always=True)
_ELSE = Repair("else must be followed by if or statement block", _kinds("NAME }"), "{ }", always=True)
_PARAMETERS_MISSING = "NAME ( )"

# By production and the symbols before the dot; a function is asked with the kind of the token found; None as repair (or as
# answer) means: reduce and look below.
REPAIRS: dict[str, object] = {
    "$root_source_file: ": Repair("package statement must be first"),
    "package_clause: package": _NAME,
    "source_file: package_clause": _want("SEMI"),
    "top_level_decls: top_level_decls top_level_decl": Repair("after top level declaration", _DECLARATIONS, "SEMI", always=True),
    "top_level_decls: top_level_decls": Repair("non-declaration statement outside function body", _DECLARATIONS),
    "import_decl: import": _import,
    "import_spec: NAME": _import,
    "import_spec: .": _import,
    "import_decl: import ( import_specs": _or_end(")", _import),
    "import_decl: import ( import_specs import_spec": _group(),
    "const_decl: const": _NAME,
    "const_decl: const ( const_specs": _or_end(")", _NAME),
    "const_decl: const ( const_specs const_spec": _group(),
    "const_spec: identifier_list": _assign_or(None),
    "const_spec: identifier_list type": _assign_or(None),
    "identifier_list: identifier_list ,": _NAME,
    "field_decl: NAME ,": _NAME,
    "type_decl: type": _NAME,
    "type_decl: type ( type_specs": _or_end(")", _NAME),
    "type_decl: type ( type_specs type_spec": _group(),
    "type_spec: NAME": _assign_or(_TYPE_DECLARATION),
    "type_spec: NAME =": _TYPE_DECLARATION,
    "type_spec: NAME [ type_param_list ] =": _TYPE_DECLARATION,
    "type_spec: NAME [ type_param_list , ] =": _TYPE_DECLARATION,
    "type_spec: NAME [ type_param_list , ]": _TYPE_DECLARATION,
    "type_spec: NAME [ type_param_list ]": _TYPE_DECLARATION,
    "type_spec: NAME [ type_param_list": _list("parameter list", "comma", "]"),
    "type_spec: NAME [ type_param_list ,": _type_parameter,
    "type_spec: NAME [": _EXPRESSION,
    "type_parameters: [ type_param_list": _list("parameter list", "comma", "]"),
    "type_parameters: [ type_param_list ,": _type_parameter,
    "type_parameters: [": _or_end("]", lambda tok: Repair("empty type parameter list", None, "NAME interface { }", always=True)
                                  if tok == KIND["]"] else _type_parameter(tok)),
    "var_decl: var": _NAME,
    "var_decl: var ( var_specs": _or_end(")", _NAME),
    "var_decl: var ( var_specs var_spec": _group(),
    "var_spec: identifier_list": _assign_or(_TYPE),
    "var_spec: identifier_list type": _assign_or(None),
    "function_decl: func": Repair("expected name or (", _kinds("{ BLOCK_LBRACE SEMI"), _PARAMETERS_MISSING, always=True),
    "function_decl: func NAME": _want("("),
    "function_decl: func NAME type_parameters": _want("("),
    "method_decl: func receiver": Repair("expected name", _kinds("{ BLOCK_LBRACE SEMI"), _PARAMETERS_MISSING, always=True),
    "method_decl: func receiver NAME": _want("("),
    "method_decl: func receiver NAME type_parameters": _want("("),
    "function_type: func": _want("("),

    "channel_type: chan": Repair("missing channel element type", None, "NAME", always=True),
    "channel_type: chan <-": Repair("missing channel element type", None, "NAME", always=True),
    "recv_channel_type: <- chan": Repair("missing channel element type", None, "NAME", always=True),
    "parameter_decl: ...": Repair("... is missing type", None, "NAME", always=True),
    "parameter_decl: NAME ...": Repair("... is missing type", None, "NAME", always=True),
    "parameters: (": _parameter,
    "parameters: ( parameter_list ,": _parameter,
    "parameters: ( parameter_list": _list("parameter list", "comma", ")"),
    "struct_type: struct": _want("{"),
    "struct_type: struct { field_decls": _or_end("}", _field),
    "struct_type: struct { field_decls field_decl": _list("struct type", "semicolon or newline", "}"),
    "field_decl: NAME": _FIELD_TYPE,
    "embedded_field: *": _embedded,
    "interface_type: interface": _want("{"),
    "interface_type: interface { interface_elems": _or_end("}", _TERM),
    "interface_type: interface { interface_elems interface_elem": _list("interface type", "semicolon or newline", "}"),
    "type_elem: type_elem |": _TERM,
    "constraint: constraint |": _TERM,
    "constraint_bracket: constraint_bracket |": _TERM,
    "type_args: [": lambda tok: Repair("expected type argument list", None, "NAME", always=True) if tok == KIND["]"] else _TYPE,
    "type_args: [ expression_list": _want("]"),
    "type_args: [ expression_list ,": _want("]"),
    "array_type: [": _or_end("]", _EXPRESSION),
    "array_type: [ expression_list": _want("]"),

    "block: { statement_list statement": _END_OF_STATEMENT,
    "header_block: BLOCK_LBRACE statement_list statement": _END_OF_STATEMENT,
    "last_case_clause: case expression_list : statement_list statement": _END_OF_STATEMENT,
    "last_case_clause: default : statement_list statement": _END_OF_STATEMENT,
    "last_comm_clause: case simple_stmt : statement_list statement": _END_OF_STATEMENT,
    "last_comm_clause: default : statement_list statement": _END_OF_STATEMENT,
    "block: { statement_list": _END_OF_BLOCK,
    "header_block: BLOCK_LBRACE statement_list": _END_OF_BLOCK,
    "case_clauses: case_clauses": _or_end("}", _CASE),
    "comm_clauses: comm_clauses": _or_end("}", _CASE),
    "switch_stmt: switch BLOCK_LBRACE case_clauses last_case_clause": _want("}"),
    "switch_stmt: switch switch_header BLOCK_LBRACE case_clauses last_case_clause": _want("}"),
    "select_stmt: select BLOCK_LBRACE comm_clauses last_comm_clause": _want("}"),
    "case_clause: case expression_list": _want(":"),
    "case_clause: default": _want(":"),
    "comm_clause: case simple_stmt": _want(":"),
    "comm_clause: default": _want(":"),

    "labeled_stmt: NAME :": _LABEL,
    "return_stmt: return": _EXPRESSION,
    "goto_stmt: goto": _NAME,
    "simple_stmt: expression_list": _ASSIGN,
    "if_stmt: if": _header("if"),
    "if_header: simple_stmt": _after_init,
    "if_header: simple_stmt SEMI": _EXPRESSION,
    "if_header: SEMI": _EXPRESSION,
    "if_stmt: if if_header": _clause("if"),
    "if_stmt: if if_header header_block else": _ELSE,
    "if_stmt: if header_block else": _ELSE,
    "switch_stmt: switch": _header("switch"),
    "switch_header: simple_stmt": _after_init,
    "switch_header: simple_stmt SEMI": _EXPRESSION,
    "switch_header: SEMI": _EXPRESSION,
    "switch_stmt: switch switch_header": _missing_brace("switch"),
    "select_stmt: select": _missing_brace("select"),
    "for_stmt: for": _header("for"),
    "for_condition: simple_stmt": _after_init,
    "for_clause: SEMI": _loop_condition,
    "for_clause: simple_stmt SEMI": _loop_condition,
    "for_clause: SEMI simple_stmt": _want("SEMI"),
    "for_clause: simple_stmt SEMI simple_stmt": _want("SEMI"),
    "for_clause: SEMI SEMI": _EXPRESSION,
    "for_clause: SEMI simple_stmt SEMI": _EXPRESSION,
    "for_clause: simple_stmt SEMI SEMI": _EXPRESSION,
    "for_clause: simple_stmt SEMI simple_stmt SEMI": _EXPRESSION,
    "for_stmt: for for_condition": _clause("for"),
    "for_stmt: for for_clause": _clause("for"),
    "for_stmt: for range_clause": _clause("for"),

    "primary_expr: primary_expr ( expression_list": _list("argument list", "comma", ")"),
    "primary_expr: conversion_type ( expression_list": _list("argument list", "comma", ")"),
    "primary_expr: primary_expr ( expression_list ...": _list("argument list", "comma", ")"),
    "primary_expr: conversion_type ( expression_list ...": _list("argument list", "comma", ")"),
    "primary_expr: primary_expr ( expression_list ... ,": _want(")"),
    "primary_expr: conversion_type ( expression_list ... ,": _want(")"),
    "primary_expr: primary_expr ( expression_list ,": _or_end(")", _EXPRESSION),
    "primary_expr: conversion_type ( expression_list ,": _or_end(")", _EXPRESSION),
    "primary_expr: primary_expr (": _or_end(")", _EXPRESSION),
    "primary_expr: conversion_type (": _or_end(")", _EXPRESSION),
    "primary_expr: primary_expr .": Repair("expected name or (", _kinds("SEMI )"), "NAME"),
    "primary_expr: primary_expr [": _index,
    "primary_expr: primary_expr [ expression": Repair("expected comma, : or ]", _kinds(", : ]"), ":", always=True),
    "literal_type: primary_expr [ expression_list": _want("]"),
    "literal_type: primary_expr [ expression_list ,": _want("]"),
    "primary_expr: primary_expr [ :": _slice_bound,
    "primary_expr: primary_expr [ expression :": _slice_bound,
    "primary_expr: primary_expr [ : expression :": _slice_limit,
    "primary_expr: primary_expr [ expression : expression :": _slice_limit,
    "primary_expr: primary_expr [ : expression": _want("]"),
    "primary_expr: primary_expr [ expression : expression": _want("]"),
    "operand: ( expression": _want(")"),
    "literal_value: { element_list": _list("composite literal", "comma", "}"),
    "literal_value: { element_list ,": _or_end("}", _EXPRESSION),
    "literal_value: {": _or_end("}", _EXPRESSION),
}

_ARRAY = ("[", "expression_list", "]", "type")
_ORDER = {key: i for i, key in enumerate(REPAIRS)}

# What the next symbol of an item without an entry above wants.
_BY_SYMBOL = {"expression": _EXPRESSION, "expression_list": _EXPRESSION, "unary_expr": _EXPRESSION, "element": _EXPRESSION,
              "keyed_element": _EXPRESSION, "simple_stmt": _EXPRESSION, "type": _TYPE, "type_name": _TYPE, "type_term": _TYPE,
              "type_no_arrow": _TYPE, "called": _EXPRESSION, "NAME": _NAME, "signature": _want("(")}


def candidates(items: tuple) -> list:
    """Return the entries of REPAIRS for the items of a state, in the order of REPAIRS."""
    keys = {f"{lhs}: {' '.join(rhs[:dot])}" for lhs, rhs, dot in items}
    return [REPAIRS[key] for key in sorted(keys & REPAIRS.keys(), key=_ORDER.__getitem__)]


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
            if other is not None and table.action[state][other]:
                self.kinds[at] = other
                return at
            if self._generic_method(states):
                return self._drop_type_parameters(states, stack, at)
            found = self.find(state, kind)
            if found is not None:
                break
            rule = self.complete(state)
            if rule is None:
                raise InternalError(f"no repair for {table.items[state]}", self.parser.position_of(at))
            self._reduce(states, stack, rule)
            if table.action[states[-1]][kind]:
                return at
        self.count += 1
        self.stuck = self.stuck + 1 if at == self.last_at else 0
        self.last_at = at
        self._report(found, at, states, stack)
        if kind == END or self.count > self.LIMIT or self.stuck > 20 or self._in_package_clause(states):
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
            if symbol in _BY_SYMBOL:
                return _BY_SYMBOL[symbol]
        for symbol in symbols:
            if symbol in KIND:
                return _want(symbol)
        return None

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

    def _in_package_clause(self, states: list) -> bool:
        return not any(lhs == "top_level_decls" or "top_level_decls" in rhs[:dot]
                       for state in states[:4] for lhs, rhs, dot in self.table.items[state])

    def _in_function(self, states: list) -> bool:
        return any(lhs in ("block", "header_block") for state in states for lhs, _, _ in self.table.items[state])

    def _skip(self, skip: frozenset[int] | None, at: int, states: list) -> int:
        kinds = self.kinds
        if skip is None:
            return at
        if skip is _ONE:
            return at + 1 if kinds[at] != END else at
        stop = skip | {END}
        if self._in_function(states):
            stop |= _STATEMENT_KEYWORDS
        while kinds[at] not in stop:
            at += 1
        return at

    def _report(self, found: Repair, at: int, states: list, stack: list) -> None:
        parser, message, pos = self.parser, found.message, self.parser.position_of(at)
        if parser.reported and self.kinds[at] == END:
            return  # only a consequence of what was said before
        if ("array_type", _ARRAY, 3) in self.table.items[states[-1]] and len(stack[-2]) > 1:
            parser.builder.length_list(stack[-2])  # [a, b] of an array type
        if message.startswith("expected "):
            message = f"unexpected {self._token(at)}, {message}"
        elif message.startswith(("in ", "at ", "after ")):
            message = f"unexpected {self._token(at)} {message}"
        elif message.startswith("non-declaration"):
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
