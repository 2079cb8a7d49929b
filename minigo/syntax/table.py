"""The LALR(1) table of grammar/go.lark as plain lists: built by Lark once, then read from a cache.

The cached file is named by a hash of what decides its content: the grammar, the terminals, Python's version. Lark is imported
only to build.

Terms: a *state* is an index into `action` and `goto`; in `action[state][kind]` a number n > 0 shifts to state n - 1, n < 0
reduces by rule -n - 1, 0 is an error. Rules are (left-hand side, length, builder name or None for "pass the value on").
"""
from __future__ import annotations

import marshal
import os
import sys

from minigo.cache import Cache, digest
from minigo.syntax.semicolons import KIND, TERMINALS

_FORMAT = 4


class Table:
    """action, goto: list of lists by state; rules; start, accept: states; items: per state its kernel, for messages.

    An item is (production, right-hand side as a tuple of texts, place of the dot); `nonterminals` names the goto columns.
    """
    __slots__ = ("action", "goto", "rules", "start", "accept", "items", "nonterminals")

    def __init__(self, action, goto, rules, start, accept, items, nonterminals):
        self.action, self.goto, self.rules, self.start, self.accept = action, goto, rules, start, accept
        self.items, self.nonterminals = items, nonterminals


def grammar_path() -> str:
    """Return where go.lark is: inside an installed package, or at the top of a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "grammar", "go.lark")
    return inside if os.path.exists(inside) else os.path.join(os.path.dirname(package), "grammar", "go.lark")


def load_table() -> Table:
    """Return the table, from the cache where it is there."""
    with open(grammar_path(), "rb") as file:
        grammar = file.read()
    cache = Cache("table")
    name = digest(grammar, repr((_FORMAT, TERMINALS, sys.version_info[:2])))
    try:
        return Table(*marshal.loads(cache.read(name) or b""))
    except (ValueError, EOFError, TypeError):
        parts = build_table(grammar.decode("utf-8"))  # not there, or damaged
        cache.write(name, marshal.dumps(parts))
        return Table(*parts)


def build_table(grammar: str) -> tuple:
    """Let Lark read the grammar and compute its LALR(1) table; return the arguments of Table.

    Raises: lark.exceptions.GrammarError where the grammar is not LALR(1) beyond shift/reduce choices.
    """
    from lark import Lark
    from lark.common import ParserConf
    from lark.lexer import Lexer
    from lark.parsers.lalr_analysis import LALR_Analyzer, Shift

    class NoLexer(Lexer):
        def __init__(self, conf):
            del conf

        def lex(self, lexer_state, parser_state):
            return iter(())

    lark = Lark(grammar, parser="lalr", lexer=NoLexer, start="source_file", keep_all_tokens=True, maybe_placeholders=False)
    texts = {t.name: t.pattern.value for t in lark.terminals if t.pattern and t.pattern.type == "str"}

    def text_of(symbol) -> str:
        return texts.get(symbol.name, str(symbol.name))

    analyzer = LALR_Analyzer(ParserConf(lark.rules, {}, ["source_file"]), debug=True)
    analyzer.compute_lalr()
    source = analyzer.parse_table
    kernels = {itemset.closure: itemset.kernel for itemset in analyzer.lr0_itemsets}
    numbers = {closure: i for i, closure in enumerate(source.states)}
    nonterminals = sorted({str(rule.origin.name) for rule in lark.rules})
    columns = {name: i for i, name in enumerate(nonterminals)}
    rules, rule_numbers = [], {}
    for rule in lark.rules:
        rule_numbers[rule] = len(rules)
        passes = rule.alias == "pass" or (rule.options.expand1 and rule.alias is None and len(rule.expansion) == 1)
        name = None if passes else str(rule.alias or rule.origin.name)
        rules.append((columns[str(rule.origin.name)], len(rule.expansion), name))
    action, goto, items = [], [], []
    for closure, row in source.states.items():
        actions, gotos = [0] * len(TERMINALS), [0] * len(nonterminals)
        for symbol, (what, arg) in row.items():
            if symbol in columns:
                gotos[columns[symbol]] = numbers[arg]
                continue
            text = texts.get(symbol, str(symbol))
            if text == "$END" and arg not in rule_numbers:
                continue
            elif what is Shift:
                actions[KIND[text]] = numbers[arg] + 1
            else:
                actions[KIND[text]] = -rule_numbers[arg] - 1
        action.append(actions)
        goto.append(gotos)
        items.append(tuple(sorted((str(p.rule.origin.name), tuple(text_of(s) for s in p.rule.expansion), p.index)
                                  for p in kernels[closure])))
    start, = (numbers[s] for s in source.start_states.values())
    accept, = (numbers[s] for s in source.end_states.values())
    return action, goto, rules, start, accept, items, nonterminals
