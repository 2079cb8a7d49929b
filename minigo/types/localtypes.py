"""The numbers of the types declared in a package's functions, which tell them apart where they are type arguments.

    type L int; fmt.Printf("%T", Box[L]{})  →  main.Box[main.L·1]

Source: reflect.Type.String as observed: every declaration in the body of a function counts, except those of aliases.
"""
from __future__ import annotations

from minigo.syntax import ast as A


def local_type_number(obj) -> int:
    """Return the number of a local type's TypeName; 0 of one in a package of which only the compiled form is known."""
    if not obj.pkg.files:
        return 0
    numbers = obj.pkg.local_types
    if numbers is None:
        numbers = obj.pkg.local_types = {place: i for i, place in enumerate(_places(obj.pkg.files), 1)}
    return numbers.get(obj.pos, 0)


def _places(files: list):
    """Yield where types are declared in functions, in source order."""
    for f in files:
        found, stack = [], list(f.decls)
        while stack:
            node = stack.pop()
            if node.__class__ is A.DeclStmt:
                found += [d.name.start for d in node.decls if d.__class__ is A.TypeDecl and not d.alias]
            for name in node._fields:
                value = getattr(node, name)
                if value.__class__ is list:
                    stack += [x for x in value if isinstance(x, A.Node)]
                elif isinstance(value, A.Node):
                    stack.append(value)
        yield from sorted(set(found))
