"""Turn a source text into tokens: one regular expression, semicolon insertion, and which "{" opens a block.

Semicolons: a line end (or a comment that holds one, or the end of the file) becomes SEMI after a name, a literal,
`break continue fallthrough return ++ -- ) ] }`.

Blocks: in `if x == y {` the "{" is no composite literal. After `if for switch select`, at the bracket depth of that
keyword, "{" is BLOCK_LBRACE unless a type or function literal is open there:

    if p == (T{1}) {            literal (deeper), block
    for _, x := range []T{a} {  literal (after a type that begins with [ or map), block
    if f := func() T { … }; {   function body, block
    switch v := v.(type) {      block

`_Header` follows the few tokens that matter for that; what it sees of a type in a header is in `STEP`.

Source: https://go.dev/ref/spec#Semicolons, https://go.dev/ref/spec#Composite_literals
"""
from __future__ import annotations

import re

from minigo.syntax import ast
from minigo.syntax.literals import LiteralScanner, number_kind

# Terminals of the grammar, by text where the text is fixed. The order matters: up to "}" a line end becomes SEMI.
TERMINALS = (
    "NAME INT FLOAT IMAG CHAR STRING break continue fallthrough return INC_OP ) ] } "
    "BINARY_OP ASSIGN_OP + - * & ^ | ! ~ <- "
    "( [ { BLOCK_LBRACE , . : = := ... SEMI "
    "case chan const default defer else for func go goto if import interface map package range select struct switch type "
    "var $END").split()
KIND = {name: kind for kind, name in enumerate(TERMINALS)}
NAME, SEMI, END, BLOCK = KIND["NAME"], KIND["SEMI"], KIND["$END"], KIND["BLOCK_LBRACE"]
ENDS_STATEMENT = KIND["}"]

MAX_NESTING = 100_000  # open brackets; the later stages recurse over the tree

# Text of operators and keywords to kind.
FIXED = {name: kind for name, kind in KIND.items() if not name.isupper() and name != "$END"}
FIXED |= {op: KIND["BINARY_OP"] for op in "|| && == != < <= > >= / % << >> &^".split()}
FIXED |= {op: KIND["ASSIGN_OP"] for op in "+= -= *= /= %= &= |= ^= <<= >>= &^=".split()}
FIXED |= {"++": KIND["INC_OP"], "--": KIND["INC_OP"], ";": SEMI}
KEYWORDS = frozenset(word for word in FIXED if word.isalpha())

# How the value of a token is made: an int position, a (position, text) pair, or position and the nesting is followed.
_PLAIN, _VALUED, _NESTING = range(3)
_CLASS = [_PLAIN] * len(TERMINALS)
for _text in "INC_OP BINARY_OP ASSIGN_OP + - * & ^ | ! ~ <-".split():
    _CLASS[KIND[_text]] = _VALUED
for _text in "( [ { ) ] } if for switch select func map struct interface".split():
    _CLASS[KIND[_text]] = _NESTING

_ESCAPE = (r"\\(?:[abfnrtv\\%s]|[0-3][0-7][0-7]|x[0-9A-Fa-f]{2}|u(?![dD][89a-fA-F])[0-9A-Fa-f]{4}"
           r"|U(?!0000[dD][89a-fA-F])00(?:0[0-9A-Fa-f]|10)[0-9A-Fa-f]{4})")
_NUMBER = (r"(?:0[xX][0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?|0[bBoO][0-9_]*(?:\.[0-9_]*)?|[0-9][0-9_]*(?:\.[0-9_]*)?"
           r"|\.[0-9][0-9_]*)(?:[eEpP][-+]?[0-9_]*)?i?")
_G_NAME, _G_OP, _G_LINE, _G_NUMBER, _G_STRING, _G_COMMENT, _G_CHAR, _G_BLOCK, _G_OTHER = range(1, 10)
# Blanks follow a token, so that a match starts with its token. Bytes from 0x80 on are letters until proved otherwise.
_TOKEN = re.compile(
    r"(?:([A-Za-z_\x80-\xff][A-Za-z0-9_\x80-\xff]*)"
    r"|([()\[\]{},;]|\.(?!\.\.|[0-9])|:=?|==?|\.\.\.|&\^=?|&&|<<=?|>>=?|\|\||<-|\+\+|--|[!<>+*%%|^&-]=?|/(?![/*])=?|~)"
    r"|(\n[ \t\r\n]*)"
    r"|(%s)"
    r'|("[^"\\\n\x00]*(?:%s[^"\\\n\x00]*)*"|`[^`]*`)'
    r"|(//[^\n]*)"
    r"|('(?:[^'\\\n\x00-\x1f\x80-\xff]|[\xc2-\xf4][\x80-\xbf]+|%s)')"
    r"|(/\*.*?\*/)"
    r"|(.))[ \t\r]*" % (_NUMBER, _ESCAPE % '"', _ESCAPE % "'"), re.DOTALL)

_BLANKS = re.compile(r"[ \t\r]*")

# What a header has seen of a type at its own depth, and what the next token makes of it (missing: nothing, 0).
# 1 a type must follow, 2 a whole type, 3 `func`, 4 `func` and its parameters, 5 `struct`, 6 `interface` as an operand.
_STEP = {(1, NAME): 2, (4, NAME): 2, (2, NAME): 2, (2, KIND["."]): 2, (1, KIND["*"]): 1, (4, KIND["*"]): 1,
         (1, KIND["chan"]): 1, (4, KIND["chan"]): 1, (1, KIND["<-"]): 1, (4, KIND["<-"]): 1}
# The same for an opening bracket: the state after the matching closing one.
_AFTER_PAREN = (0, 2, 0, 4, 2, 0, 0)
_AFTER_BRACKET = (0, 1, 2, 0, 1, 0, 0)
_OPERAND_END = frozenset(KIND[t] for t in "NAME INT FLOAT IMAG CHAR STRING ) ] }".split())
_HEADER = frozenset(KIND[t] for t in "if for switch select".split())


class Tokens:
    """The tokens of one file: `kinds` (indices of TERMINALS), `values` beside it, and `pragmas` as (position, text).

    Values: ast.Ident and ast.BasicLit; (position, text) for operators; else the position.
    """
    __slots__ = ("kinds", "values", "pragmas")

    def __init__(self, kinds: list, values: list, pragmas: list):
        self.kinds, self.values, self.pragmas = kinds, values, pragmas


def scan(text: str, base: int, report) -> Tokens:
    """Return the tokens of `text`, a file's bytes as Latin-1 (one character a byte, so that offsets are the file's).

    Args: base: position of the first byte; report: called with (position, message) for each lexical error.
    """
    kinds: list[int] = []
    values: list = []
    pragmas: list[tuple[int, str]] = []
    add_kind, add_value, fixed, classes, step = kinds.append, values.append, FIXED, _CLASS, _STEP
    Ident, BasicLit = ast.Ident, ast.BasicLit
    ascii_only = text.isascii()
    depth, header, headers, after, state = 0, -1, [], [], 0
    last, scanner, lines = SEMI, None, 0
    at = _BLANKS.match(text, 3 if text.startswith("\xef\xbb\xbf") else 0).end()
    size = len(text)
    while at < size:
        for m in _TOKEN.finditer(text, at):
            group = m.lastindex
            if group <= 2:
                word = m[group]
                kind = fixed.get(word, 0)
                start = m.start() + base
                if not kind:
                    if not ascii_only and not word.isascii():
                        scanner = scanner or LiteralScanner(text, base, report)
                        add_value(Ident(start, start + len(word), start, scanner.name(start, word)))
                    else:
                        add_value(Ident(start, start + len(word), start, word))
                    if state:
                        state = step.get((state, 0), 0)
                    add_kind(0)
                    last = 0
                    continue
                cls = classes[kind]
                if cls == 0:
                    add_value(start)
                    if state:
                        state = step.get((state, kind), 0)
                elif cls == 1:
                    add_value((start, word))
                    if state:
                        state = step.get((state, kind), 0)
                else:
                    add_value(start)
                    if word in "([":
                        if depth == header:
                            if word == "(":
                                after.append(_AFTER_PAREN[state])
                            else:
                                after.append(_AFTER_BRACKET[state] or (state == 0 and last not in _OPERAND_END))
                            state = 0
                        else:
                            after.append(0)
                        depth += 1
                        if depth == MAX_NESTING:
                            report(start, "syntax error: exceeded max nesting depth")
                    elif word == "{":
                        resume = 0
                        if depth == header:
                            if state == 5:
                                resume = 2
                            elif state not in (2, 4, 6):
                                kind, lines = BLOCK, 0
                                headers.pop()
                                header = headers[-1] if headers else -1
                            state = 0
                        after.append(resume)
                        depth += 1
                        if depth == MAX_NESTING:
                            report(start, "syntax error: exceeded max nesting depth")
                    elif word in ")]}":
                        state = 0
                        if after:
                            depth -= 1
                            state = after.pop()
                            while header > depth:
                                headers.pop()
                                header = headers[-1] if headers else -1
                    elif kind in _HEADER:
                        if depth == header:
                            headers.pop()  # the header before is broken off
                        headers.append(depth)
                        header, state, lines = depth, 0, 0
                    elif depth == header:
                        if word == "func":
                            state = 3
                        elif word == "map":
                            state = 1
                        elif word == "struct":
                            state = 5
                        else:
                            state = 5 if state in (1, 4) else 6
                add_kind(kind)
                last = kind
            elif group == 3:
                if last <= 13:
                    add_kind(SEMI)
                    add_value(m.start() + base)
                    last, state = SEMI, 0
                    if depth == header:
                        lines += 1
                        if lines > 2:  # no header has more semicolons; this one has lost its block
                            headers.pop()
                            header = headers[-1] if headers else -1
            elif group == 6:
                if m[6].startswith(("//go:", "//minigo:")):
                    pragmas.append((m.start() + base, m[6].rstrip()))
            elif group == 8:
                if last <= 13 and "\n" in m[8]:
                    add_kind(SEMI)
                    add_value(m.start() + base)
                    last, state = SEMI, 0
            elif group == 9:
                scanner = scanner or LiteralScanner(text, base, report)
                at, literal = scanner.other(m.start())
                at = _BLANKS.match(text, at).end()
                if literal is not None:
                    last = 4 if literal.kind == "char" else 5
                    add_kind(last)
                    add_value(literal)
                    state = 0
                break
            else:
                word, start = m[group], m.start() + base
                if group == 4:
                    if word.isdecimal() and (word[0] != "0" or word == "0"):
                        name, last = "int", 1
                    else:
                        name, error = number_kind(word)
                        if error is not None:
                            report(start + error[0], error[1])
                        last = 1 if name == "int" else 2 if name == "float" else 3
                else:
                    name, last = ("string", 5) if group == 5 else ("char", 4)
                    if not ascii_only and not word.isascii():
                        text_ = word.encode("latin-1").decode("utf-8", "replace")
                        add_kind(last)
                        add_value(BasicLit(start, start + len(word), start, name, text_))
                        state = 0
                        continue
                add_kind(last)
                add_value(BasicLit(start, start + len(word), start, name, word))
                state = 0
        else:
            break
    if last <= ENDS_STATEMENT:
        add_kind(SEMI)
        add_value(size + base)
    add_kind(END)
    add_value(size + base)
    return Tokens(kinds, values, pragmas)
