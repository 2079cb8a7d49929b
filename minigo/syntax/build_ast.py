"""Build the syntax tree: one function per production or alias of grammar/go.lark, called when it is reduced.

A function gets one argument per symbol of its right-hand side: a node or list for a nonterminal; for a token an Ident, a
BasicLit, a (position, text) pair of an operator, or a position. What the grammar lets through and the language does not is
reported here in Go's words. Expressions and types are in this file, statements in build_stmt.py, declarations in
build_decl.py; `Builder` in parser.py joins them.

Source: https://go.dev/ref/spec#Expressions, https://go.dev/ref/spec#Types
"""
from __future__ import annotations

from minigo.syntax.ast import (ArrayType, BasicLit, BinaryExpr, CallExpr, ChanType, CompositeLit, Ellipsis, Field, FuncLit,
                               FuncType, Ident, IndexExpr, InterfaceType, KeyValueExpr, MapType, ParenExpr, SelectorExpr, SliceExpr,
                               StarExpr, StructType, TypeAssertExpr, UnaryExpr)
from minigo.syntax.semicolons import MAX_NESTING

PRECEDENCE = {"||": 1, "&&": 2, "==": 3, "!=": 3, "<": 3, "<=": 3, ">": 3, ">=": 3, "+": 4, "-": 4, "|": 4, "^": 4,
              "*": 5, "/": 5, "%": 5, "<<": 5, ">>": 5, "&": 5, "&^": 5}



# ---- Lists -----------------------------------------------------------------------------------------------------------
def empty_list():
    return []


def list_(item):
    return [item]


def append_comma(items, comma, item):
    items.append(item)
    return items


def append(items, item, semi):
    items.append(item)
    return items


def append_plain(items, item):
    items.append(item)
    return items


def extend(items, more, semi):
    items += more
    return items


def skip_empty(items, semi):
    return items


# ---- Expressions -----------------------------------------------------------------------------------------------------
def paren(lparen, x, rparen):
    return ParenExpr(lparen, rparen + 1, lparen, x)


def selector(x, dot, name):
    return SelectorExpr(x.start, name.end, dot, x, name)


def slice_all(x, lbrack, colon, rbrack):
    return SliceExpr(x.start, rbrack + 1, lbrack, x, None, None, None, False)


def slice_from(x, lbrack, lo, colon, rbrack):
    return SliceExpr(x.start, rbrack + 1, lbrack, x, lo, None, None, False)


def slice_to(x, lbrack, colon, hi, rbrack):
    return SliceExpr(x.start, rbrack + 1, lbrack, x, None, hi, None, False)


def slice_part(x, lbrack, lo, colon, hi, rbrack):
    return SliceExpr(x.start, rbrack + 1, lbrack, x, lo, hi, None, False)


def slice_to_max(x, lbrack, colon, hi, colon2, limit, rbrack):
    return SliceExpr(x.start, rbrack + 1, lbrack, x, None, hi, limit, True)


def slice_full(x, lbrack, lo, colon, hi, colon2, limit, rbrack):
    return SliceExpr(x.start, rbrack + 1, lbrack, x, lo, hi, limit, True)


def type_assertion(x, dot, lparen, typ, rparen):
    return TypeAssertExpr(x.start, rparen + 1, dot, x, typ)


def type_switch_guard(x, dot, lparen, keyword, rparen):
    return TypeAssertExpr(x.start, rparen + 1, dot, x, None)


def call_empty(fun, lparen, rparen):
    return CallExpr(fun.start, rparen + 1, lparen, fun, [], 0, rparen)


def call(fun, lparen, args, rparen):
    return CallExpr(fun.start, rparen + 1, lparen, fun, args, 0, rparen)


def call_comma(fun, lparen, args, comma, rparen):
    return CallExpr(fun.start, rparen + 1, lparen, fun, args, 0, rparen)


def call_spread(fun, lparen, args, dots, *closing):
    return CallExpr(fun.start, closing[-1] + 1, lparen, fun, args, dots, closing[-1])


def star(op, x):
    return StarExpr(op[0], x.end, op[0], x)


def unary(op, x):
    return UnaryExpr(op[0], x.end, op[0], op[1], x)


def binary_type(x, op, y):
    return BinaryExpr(x.start, y.end, op[0], op[1], x, y)


def binary_start(x, op, y):
    return [x, op, y]


def binary_more(items, op, y):
    items.append(op)
    items.append(y)
    return items


def _fold(operands, operators):
    op, _ = operators.pop()
    y = operands.pop()
    x = operands[-1]
    operands[-1] = BinaryExpr(x.start, y.end, op[0], op[1], x, y)


def function_lit(keyword, sig, body):
    sig.start = sig.pos = keyword
    return FuncLit(keyword, body.end, keyword, sig, body)


def literal_empty(lbrace, rbrace):
    return lbrace, [], rbrace


def literal_value(lbrace, elements, rbrace):
    return lbrace, elements, rbrace


def literal_value_comma(lbrace, elements, comma, rbrace):
    return lbrace, elements, rbrace


def composite_lit(typ, value):
    lbrace, elements, rbrace = value
    return CompositeLit(typ.start, rbrace + 1, lbrace, typ, elements, rbrace)


def element_literal(value):
    lbrace, elements, rbrace = value
    return CompositeLit(lbrace, rbrace + 1, lbrace, None, elements, rbrace)


def keyed_element(key, colon, value):
    return KeyValueExpr(key.start, value.end, colon, key, value)


def end_of_type(x) -> tuple[int, str] | None:
    """Return where and what the token is at which an expression is no type any more, None for what can be one.

    Behind the first comma between brackets Go reads types only.
    """
    while True:
        kind = type(x)
        if kind is BasicLit:
            return x.start, f"literal {x.text}"
        if kind is UnaryExpr and x.op != "<-":
            return x.start, x.op
        inner = {BinaryExpr: "x", CallExpr: "fun", CompositeLit: "typ"}.get(kind)
        if inner is None:
            return None
        operand = getattr(x, inner)
        if operand is None or (found := end_of_type(operand)) is None:
            return x.pos, x.op if kind is BinaryExpr else "(" if kind is CallExpr else "{"
        return found


# ---- Types -----------------------------------------------------------------------------------------------------------
def index_list(lbrack, items, rbrack):
    return lbrack, items, rbrack


def index_list_comma(lbrack, items, comma, rbrack):
    return lbrack, items, rbrack


def type_instance(name, args):
    lbrack, items, rbrack = args
    return IndexExpr(name.start, rbrack + 1, lbrack, name, items)


def qualified_instance(package, dot, name, args):
    return type_instance(selector(package, dot, name), args)


def array_counted(lbrack, dots, rbrack, elem):
    return ArrayType(lbrack, elem.end, lbrack, "...", elem)


def slice_type(lbrack, rbrack, elem):
    return ArrayType(lbrack, elem.end, lbrack, None, elem)


def struct_type(keyword, lbrace, fields, rbrace):
    return StructType(keyword, rbrace + 1, keyword, fields)


def struct_type_last(keyword, lbrace, fields, last, rbrace):
    return StructType(keyword, rbrace + 1, keyword, fields + last)


def field(name, typ, tag=None):
    return [Field(name.start, (tag or typ).end, name.start, name, typ, tag, False)]


def fields(first, comma, names, typ, tag=None):
    end = (tag or typ).end
    return [Field(name.start, end, name.start, name, typ, tag, False) for name in [first, *names]]


def embedded(typ, tag=None):
    return [Field(typ.start, (tag or typ).end, typ.start, None, typ, tag, True)]


def function_type(keyword, sig):
    sig.start = sig.pos = keyword
    return sig


def signature(params, results=None):
    """Parameters come as (fields, start, end), results as the same or as one type."""
    items, start, end = params
    if results is None:
        return FuncType(start, end, start, [], items, [])
    result_fields, _, end = results
    return FuncType(start, end, start, [], items, result_fields)


def result_type(typ):
    return [Field(typ.start, typ.end, typ.start, None, typ, None, False)], typ.start, typ.end


def no_parameters(lparen, rparen):
    return [], lparen, rparen + 1


def parameter_type(typ):
    return Field(typ.start, typ.end, typ.start, None, typ, None, False)


def parameter(name, typ):
    return Field(name.start, typ.end, name.start, name, typ, None, False)


def parameter_variadic(dots, typ):
    return parameter_type(Ellipsis(dots, typ.end, dots, typ))


def parameter_named_variadic(name, dots, typ):
    return parameter(name, Ellipsis(dots, typ.end, dots, typ))


def interface_type(keyword, lbrace, elems, rbrace):
    methods = [e for e in elems if type(e) is Field]
    embeds = [e for e in elems if type(e) is not Field]
    return InterfaceType(keyword, rbrace + 1, keyword, methods, embeds)


def interface_type_last(keyword, lbrace, elems, last, rbrace):
    return interface_type(keyword, lbrace, [*elems, last], rbrace)


def method_elem(name, sig):
    return Field(name.start, sig.end, name.start, name, sig, None, False)


def type_elem(x):
    return x


def map_type(keyword, lbrack, key, rbrack, value):
    return MapType(keyword, value.end, keyword, key, value)


def channel_type(keyword, elem):
    return ChanType(keyword, elem.end, keyword, "both", elem)


def send_channel_type(keyword, arrow, elem):
    return ChanType(keyword, elem.end, keyword, "send", elem)


def recv_channel_type(arrow, keyword, elem):
    return ChanType(arrow[0], elem.end, arrow[0], "recv", elem)


class TypeBuilder:
    """The productions of expressions and types that may have to complain, or be asked what follows."""

    def __init__(self, error, find, next_token):
        self.error = error  # error(position, message without "syntax error: ", plain=False)
        self.find = find  # find(text, position): where the text is next in the source
        self.next_token = next_token  # next_token(position): past blanks and comments

    def resolve_precedence(self, items):
        """Make the tree of a flat list [x, op, y, op, z …]: five levels, all associating to the left."""
        if len(items) == 3:
            x, op, y = items
            return BinaryExpr(x.start, y.end, op[0], op[1], x, y)
        if len(items) > 2 * MAX_NESTING:
            self.error(items[2 * MAX_NESTING - 1][0], "exceeded max nesting depth")
            return items[0]
        operands, operators = [items[0]], []
        for i in range(1, len(items), 2):
            op = items[i]
            level = PRECEDENCE[op[1]]
            while operators and operators[-1][1] >= level:
                _fold(operands, operators)
            operators.append((op, level))
            operands.append(items[i + 1])
        while operators:
            _fold(operands, operators)
        return operands[0]

    def index(self, x, lbrack, indices, rbrack):
        for y in indices[1:]:
            found = end_of_type(y)
            if found is not None:
                self.error(found[0], f"unexpected {found[1]}, expected ]")
                break
        return IndexExpr(x.start, rbrack + 1, lbrack, x, indices)

    def index_comma(self, x, lbrack, indices, comma, rbrack):
        return self.index(x, lbrack, indices, rbrack)

    def length_list(self, items):
        self.error(self.find(",", items[0].end), "unexpected comma; expected ]")

    def array_type(self, lbrack, items, rbrack, elem):
        if len(items) > 1:
            self.length_list(items)
        return ArrayType(lbrack, elem.end, lbrack, items[0], elem)

    def embedded_paren(self, lparen, typ, rparen):
        self.error(lparen, "cannot parenthesize embedded type")
        return typ

    def embedded_star_paren(self, op, lparen, typ, rparen):
        self.error(lparen, "cannot parenthesize embedded type")
        return star(op, typ)

    def embedded_paren_star(self, lparen, op, typ, rparen):
        self.error(lparen, "cannot parenthesize embedded type")
        return star(op, typ)

    def generic_function_type(self, keyword, type_params, sig):
        self.error(self.find("[", keyword), "function type must have no type parameters")
        return function_type(keyword, sig)

    def generic_function_lit(self, keyword, type_params, sig, body):
        self.error(self.find("[", keyword), "function type must have no type parameters")
        return function_lit(keyword, sig, body)

    def receive(self, op, x):
        """`<-x`, or a channel type whose arrow the grammar took for the operator: `<-chan T`, `<-chan<- chan T`."""
        if type(x) is not ChanType:
            return UnaryExpr(op[0], x.end, op[0], "<-", x)
        outer, at = x, op[0]
        while True:
            x.start = x.pos = at
            direction, x.dir = x.dir, "recv"
            if direction == "both":
                return outer
            if direction == "recv":
                self.error(x.start, "unexpected <-, expected chan")
                return outer
            elem = x.elem
            if type(elem) is not ChanType:
                self.error(elem.start, "unexpected type, expected chan")
                return outer
            x, at = elem, elem.start

    def result_list(self, params):
        items, start, end = params
        self._check_dots(items, False)
        return params

    def parameters(self, lparen, items, *closing):
        rparen = closing[-1]
        self._name_parameters(items, rparen)
        self._check_dots(items, True)
        return items, lparen, rparen + 1

    def _name_parameters(self, items, rparen):
        """Decide whether lone names are types or names: names once any parameter has a name and a type."""
        named = sum(item.name is not None for item in items)
        if named == 0 or named == len(items):
            return
        typ, wrong, typed = None, 0, named
        for item in reversed(items):
            if item.name is not None:
                typ = item.typ
            elif type(item.typ) is Ident:
                if typ is None:
                    wrong = item.start
                else:
                    item.name, item.typ, item.end = item.typ, typ, typ.end
            else:
                typed += 1
                typ, wrong = item.typ, item.start
                item.name = Ident(wrong, wrong, wrong, "_")
        if wrong:
            if typed == named:
                self.error(rparen, "missing parameter type")
            else:
                self.error(wrong, "missing parameter name")

    def _check_dots(self, items, allowed_last):
        """Complain once of a misplaced `...`, and take each for its type."""
        wrong = [item for i, item in enumerate(items)
                 if type(item.typ) is Ellipsis and not (allowed_last and i == len(items) - 1)]
        if wrong:
            self.error(wrong[0].typ.pos, "can only use ... with final parameter" if allowed_last else "invalid use of ...",
                       plain=True)
        for item in wrong:
            item.typ = item.typ.elem
