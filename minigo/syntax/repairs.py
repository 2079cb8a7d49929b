"""What is wrong, by where the parser stands: the table that recover.py works with.

A key is a production and the symbols before the dot. An entry says what Go's parser says there, which tokens it then skips
and what it takes for granted. Written from Go's behaviour; tests/syntax/errors holds what real Go says.
"""
from __future__ import annotations

from typing import NamedTuple

from minigo.syntax.semicolons import BLOCK, END, KEYWORDS, KIND, TERMINALS

BRACE, DEFINE = KIND["{"], KIND[":="]
ONE = frozenset()  # skip exactly one token


def _kinds(text: str) -> frozenset[int]:
    return frozenset(KIND[word] for word in text.split())


# Keywords at which skipping stops inside a function.
STATEMENT_KEYWORDS = _kinds("break const continue defer fallthrough for go goto if return select switch type var")
_CLOSERS = _kinds(") ] }")
_OPERATORS = _kinds("BINARY_OP + - * & ^ | ! ~")
_DECLARATIONS = _kinds("import const type var func")
_AFTER_TYPE = _kinds(", : SEMI ) ] }")


class Repair(NamedTuple):
    """What to say ("expected …", "in …", "at …", "after …": the token found is put before it; else the whole message), the
    tokens to skip to (None: none; ONE: skip one), the terminals to insert where parsing cannot go on as it is.

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
_NAME = Repair("expected name", ONE, "NAME", always=True)
PACKAGE_NAME = Repair("expected name", ONE, "NAME", always=True)
_TYPE_DECLARATION = Repair("in type declaration", _kinds("SEMI )"), "NAME")
_TERM = Repair("expected ~ term or type", _OPERATORS | _kinds("SEMI ) ] }"), "NAME")
_CASE = Repair("expected case or default or }", _kinds(": case default }"), "default", always=True)
_END_OF_STATEMENT = Repair("at end of statement", _kinds("SEMI } case default"), "SEMI")
_END_OF_BLOCK = Repair("expected }", ONE, "}", always=True)
_ASSIGN = Repair("expected := or = or comma", _kinds("SEMI }"), "= NAME")
_MISSING_INDEX = Repair("middle index required in 3-index slice", None, "NAME", always=True, plain=True)
_FINAL_INDEX = Repair("final index required in 3-index slice", None, "NAME", always=True, plain=True)
_CONDITION = Repair("expected for loop condition", None, "SEMI", always=True)
_IMPORT_PATH = Repair("missing import path", _kinds("SEMI )"), "STRING")


def want(text: str) -> Repair:
    """The token must come: complain, drop the one that came instead, go on as if it had."""
    return Repair(f"expected {token_name(KIND[text])}", ONE, text, always=True)


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
            return Repair(f"var declaration not allowed in {keyword} initializer", ONE)
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
        return Repair("expected =", ONE, "=", always=True) if tok == DEFINE else other
    return choose


def _import(tok: int):
    if tok in _kinds("INT FLOAT IMAG CHAR"):
        return Repair("import path must be a string", ONE, "STRING", always=True)
    return _IMPORT_PATH


def _clause(word: str) -> Repair:
    return Repair(f"expected {{ after {word} clause", _kinds("NAME }"), "BLOCK_LBRACE", always=True)


def _missing_brace(word: str) -> Repair:
    return Repair(f"missing {{ after {word} clause", _kinds("case default }"), "BLOCK_LBRACE", always=True)


def _field(tok: int):
    if tok == KIND["("]:
        return Repair("cannot parenthesize embedded type", ONE)
    return Repair("expected field name or embedded type", _kinds("SEMI }"), "NAME")


def _embedded(tok: int):
    if tok == KIND["("]:
        return Repair("cannot parenthesize embedded type", ONE)
    return Repair("expected name", _kinds(". SEMI }"), "NAME")


def _or_end(close: str, other):
    """At the end of the file an open list wants its closing token."""
    def choose(tok: int):
        return want(close) if tok == END else other(tok) if callable(other) else other
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
    "package_clause: package": PACKAGE_NAME,
    "source_file: package_clause": want("SEMI"),
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
    "function_decl: func NAME": want("("),
    "function_decl: func NAME type_parameters": want("("),
    "method_decl: func receiver": Repair("expected name", _kinds("{ BLOCK_LBRACE SEMI"), _PARAMETERS_MISSING, always=True),
    "method_decl: func receiver NAME": want("("),
    "method_decl: func receiver NAME type_parameters": want("("),
    "function_type: func": want("("),

    "channel_type: chan": Repair("missing channel element type", None, "NAME", always=True),
    "channel_type: chan <-": Repair("missing channel element type", None, "NAME", always=True),
    "recv_channel_type: <- chan": Repair("missing channel element type", None, "NAME", always=True),
    "parameter_decl: ...": Repair("... is missing type", None, "NAME", always=True),
    "parameter_decl: NAME ...": Repair("... is missing type", None, "NAME", always=True),
    "parameters: (": _parameter,
    "parameters: ( parameter_list ,": _parameter,
    "parameters: ( parameter_list": _list("parameter list", "comma", ")"),
    "struct_type: struct": want("{"),
    "struct_type: struct { field_decls": _or_end("}", _field),
    "struct_type: struct { field_decls field_decl": _list("struct type", "semicolon or newline", "}"),
    "field_decl: NAME": _TYPE,
    "embedded_field: *": _embedded,
    "interface_type: interface": want("{"),
    "interface_type: interface { interface_elems": _or_end("}", _TERM),
    "interface_type: interface { interface_elems interface_elem": _list("interface type", "semicolon or newline", "}"),
    "type_elem: type_elem |": _TERM,
    "constraint: constraint |": _TERM,
    "constraint_bracket: constraint_bracket |": _TERM,
    "type_args: [": lambda tok: Repair("expected type argument list", None, "NAME", always=True) if tok == KIND["]"] else _TYPE,
    "type_args: [ expression_list": want("]"),
    "type_args: [ expression_list ,": want("]"),
    "array_type: [": _or_end("]", _EXPRESSION),
    "array_type: [ expression_list": want("]"),

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
    "switch_stmt: switch BLOCK_LBRACE case_clauses last_case_clause": want("}"),
    "switch_stmt: switch switch_header BLOCK_LBRACE case_clauses last_case_clause": want("}"),
    "select_stmt: select BLOCK_LBRACE comm_clauses last_comm_clause": want("}"),
    "case_clause: case expression_list": want(":"),
    "case_clause: default": want(":"),
    "comm_clause: case simple_stmt": want(":"),
    "comm_clause: default": want(":"),

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
    "for_clause: SEMI simple_stmt": want("SEMI"),
    "for_clause: simple_stmt SEMI simple_stmt": want("SEMI"),
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
    "primary_expr: primary_expr ( expression_list ... ,": want(")"),
    "primary_expr: conversion_type ( expression_list ... ,": want(")"),
    "primary_expr: primary_expr ( expression_list ,": _or_end(")", _EXPRESSION),
    "primary_expr: conversion_type ( expression_list ,": _or_end(")", _EXPRESSION),
    "primary_expr: primary_expr (": _or_end(")", _EXPRESSION),
    "primary_expr: conversion_type (": _or_end(")", _EXPRESSION),
    "primary_expr: primary_expr .": Repair("expected name or (", _kinds("SEMI )"), "NAME"),
    "primary_expr: primary_expr [": _index,
    "primary_expr: primary_expr [ expression": Repair("expected comma, : or ]", _kinds(", : ]"), ":", always=True),
    "literal_type: primary_expr [ expression_list": want("]"),
    "literal_type: primary_expr [ expression_list ,": want("]"),
    "primary_expr: primary_expr [ :": _slice_bound,
    "primary_expr: primary_expr [ expression :": _slice_bound,
    "primary_expr: primary_expr [ : expression :": _slice_limit,
    "primary_expr: primary_expr [ expression : expression :": _slice_limit,
    "primary_expr: primary_expr [ : expression": want("]"),
    "primary_expr: primary_expr [ expression : expression": want("]"),
    "operand: ( expression": want(")"),
    "literal_value: { element_list": _list("composite literal", "comma", "}"),
    "literal_value: { element_list ,": _or_end("}", _EXPRESSION),
    "literal_value: {": _or_end("}", _EXPRESSION),
}

ORDER = {key: i for i, key in enumerate(REPAIRS)}

# What the next symbol of an item without an entry above wants.
BY_SYMBOL = {"expression": _EXPRESSION, "expression_list": _EXPRESSION, "unary_expr": _EXPRESSION, "element": _EXPRESSION,
              "keyed_element": _EXPRESSION, "simple_stmt": _EXPRESSION, "type": _TYPE, "type_name": _TYPE, "type_term": _TYPE,
              "type_no_arrow": _TYPE, "called": _EXPRESSION, "NAME": _NAME, "signature": want("(")}
