"""minigo's command line with a wrong verdict: tests of --verify-escapes see with it that the checks can fail.

    python forced.py VERDICT run --verify-escapes FILE

VERDICT is the name of a variable, or the class of a node of the lowered tree that allocates; these stay in the frame, whatever escape
analysis finds.  The check of verdicts at compile time is left out, or it would find them.
"""
import sys

from minigo import cli
from minigo.escape import analyze
from minigo.lower import tree
from minigo.verify import escapecheck

WRONG, ARGUMENTS = sys.argv[1], sys.argv[2:]
RIGHTLY = analyze.analyze_unit


def nodes(n):
    """Yield all nodes below `n`, without the bodies of function literals."""
    pending = [n]
    while pending:
        n = pending.pop()
        if n.__class__ in (list, tuple):
            pending += n
        elif isinstance(n, tree.Node) and n.__class__ is not tree.Branch:
            yield n
            pending += [getattr(n, name) for name in n._fields]


def analyze_wrongly(*arguments):
    facts = RIGHTLY(*arguments)
    unit = arguments[0]
    if unit.pkg.path == "main":
        for fn in unit.functions:
            for var in (*fn.params, *fn.results, *(n.var for n in nodes(fn.body) if isinstance(n, (tree.DeclVar, tree.Define)) and n.var)):
                if var.name == WRONG:
                    var.heap = False
            for n in nodes(fn.body):
                if n.__class__.__name__ == WRONG:
                    n.esc = tree.STACK
    return facts


analyze.analyze_unit = analyze_wrongly
escapecheck.check_facts = lambda facts: None
cli.main(ARGUMENTS)
