"""Check what Go's compiler looks at when all types are right, just before it generates code.

Functions without bodies, //go: lines before declarations that take none, and //go:linkname. The library is not judged: its
functions without bodies are intrinsics and C functions.

Source: cmd/compile/internal/noder (collecting the declarations).
"""
from __future__ import annotations

from minigo.diag import Diagnostics
from minigo.syntax import ast as A
from minigo.types.objects import Func, Package, Var


def check_last(package: Package, diags: Diagnostics) -> None:
    """Report what is wrong with the bodies and directives of a package without other errors."""
    linked: set[str] = set()
    for file in package.files:
        for pos, message in file.misplaced:
            diags.error(pos, message, "MisplacedDirective")
        imports_unsafe = any(d.path.text == '"unsafe"' for d in file.imports)
        for pos, directive, local, remote in file.linknames:
            if not imports_unsafe:
                diags.error(pos, f'//{directive} only allowed in Go files that import "unsafe"', "MisplacedDirective")
            elif remote is not None and "[" in remote and "]" in remote:
                diags.error(pos, f"//{directive} reference of an instantiation is not allowed", "MisplacedDirective")
            elif package.scope.get(local).__class__ not in (Func, Var):
                diags.error(pos, f"//{directive} must refer to declared function or variable", "MisplacedDirective")
            elif local in linked:
                diags.error(pos, f"duplicate //{directive} for {local}", "MisplacedDirective")
            else:
                linked.add(local)
    for file in package.files:
        for decl in file.decls:
            if decl.__class__ is A.FuncDecl and decl.body is None and (decl.recv is not None or decl.name.name not in linked):
                diags.error(decl.pos, "missing function body", "MissingBody")
    if package.name == "main" and "main" not in package.scope and diags.ok:
        # The linker finds this one, when everything else is right.
        diags.error(0, "function main is undeclared in the main package", "MissingMain")
