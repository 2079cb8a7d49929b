"""Calls and selectors: conversions, built-ins, functions, methods, fields, qualified identifiers.

Source: specification, "Calls", "Selectors", "Method expressions", "Method values", "Qualified identifiers".
"""
from __future__ import annotations

from minigo.syntax import ast as A
from minigo.syntax.ast import BUILTIN, CONST, INVALID, NOVALUE, TYPE, VALUE, VARIABLE
from minigo.syntax.exprstring import expr_string
from minigo.types import universe as U
from minigo.types.absent import is_absent
from minigo.types.expr import unparen
from minigo.types.lookup import lookup, lookup_error, pointer_to_interface_text
from minigo.types.objects import Builtin, Const, Func, PkgName, Selection, TypeName, Var
from minigo.types.predicates import is_interface_pointer
from minigo.types.types import Named, Pointer, Signature, Slice, Tuple, TypeParam
from minigo.types.typeset import core, why_no_core


def stands_for_parameter(e) -> bool:
    """Report whether a type expression is a type parameter where it was written."""
    e = unparen(e)
    return e.__class__ is A.Ident and e.obj.__class__ is TypeName and e.obj.argument


class Calls:
    """Part of the Checker."""
    __slots__ = ()

    def call(self, e, hint=None) -> None:
        fun, args = e.fun, e.args
        if not self.expr_or_type(fun):
            self.use(args)
            self.bad(e)
            return
        mode = fun.mode
        if mode == TYPE:
            t = fun.type
            if t.__class__ is Named and t.type_params:
                self.generic_type_error(fun, t)
                t = U.INVALID
            self.conversion_call(e, t)
            return
        if mode == BUILTIN:
            self.builtin_call(e)
            if e.mode != INVALID and e.mode != CONST:
                self.has_call = True
            return
        sig = core(fun.type)
        if sig.__class__ is not Signature:
            cause = why_no_core(fun.type, self.text) if sig is None else f"{self.text(fun.type)} is not a function"
            self.error(fun, "InvalidCall", f"invalid operation: cannot call {self.describe(fun)}: {cause}")
            e.mode, e.type = INVALID, fun.type
            return
        values = self.argument_list(args)
        if sig.type_params:
            sig = self.infer_call(e, sig, values)
            if sig is None:
                self.bad(e)
                return
        self.arguments(e, sig, values)
        results = sig.results
        self.has_call = True
        if not results:
            e.mode, e.type = NOVALUE, U.INVALID
        elif len(results) == 1:
            t = results[0].type
            if not self.is_complete(t):
                self.bad(e)
            else:
                e.mode, e.type = VALUE, t
        else:
            e.mode, e.type = VALUE, Tuple([v.type for v in results])

    def conversion_call(self, e, t) -> None:
        args = e.args
        self.bad(e)
        if not self.is_complete(t):
            self.use(args)
        elif not args:
            self.error(e, "WrongArgCount", f"missing argument in conversion to {self.text(t)}")
        elif len(args) > 1:
            self.use(args)
            self.error(args[-1], "WrongArgCount", f"too many arguments in conversion to {self.text(t)}")
        elif self.generic_expr(args[0]):
            if e.dots:
                self.error(args[0], "BadDotDotDotSyntax", f"invalid use of ... in conversion to {self.text(t)}")
            else:
                self.conversion(e, args[0], t)
                if e.mode == CONST and stands_for_parameter(e.fun):
                    e.mode, e.const = VALUE, None

    def argument_list(self, args: list) -> list:
        """Check arguments; a single call may stand for several. Returns operands, among them invalid ones."""
        if len(args) == 1:
            e = args[0]
            values = self.multi_expr(e)
            if values is not None and len(values) > 1:
                # Messages about an argument quote the call that yields it.
                return [self.stand_in(e, expr_string(e), v.type) for v in values]
            return values or args
        for a in args:
            self.generic_expr(a)
        return args

    def arguments(self, e, sig: Signature, values: list) -> None:
        """Check operands against the parameters of the function called."""
        params, dots = sig.params, e.dots
        n, have = len(params), len(values)
        if sig.variadic:
            if dots:
                if len(e.args) == 1 and have > 1:
                    self.error(e, "InvalidDotDotDot",
                               f"cannot use ... with {have}-valued {expr_string(e.args[0])}")
                    return
                wanted = [p.type for p in params]
            else:
                last = params[-1].type
                wanted = [p.type for p in params[:-1]]
                if have >= n - 1:
                    elem = last.elem if last.__class__ is Slice else last
                    wanted += [elem] * (have - n + 1)
        elif dots:
            self.error(e, "NonVariadicDotDotDot",
                       f"cannot use ... in call to non-variadic {expr_string(e.fun)}")
            return
        else:
            wanted = [p.type for p in params]
        if len(wanted) != have:
            at, word = values[-1] if values else e, "not enough"
            if have > len(wanted):
                at, word = values[len(wanted)], "too many"
            self.error(at, "WrongArgCount", f"{word} arguments in call to {expr_string(e.fun)}",
                       [(0, f"have {self.summary([v.type for v in values], False, bool(dots))}"),
                        (0, f"want {self.summary([p.type for p in params], sig.variadic)}")])
            return
        context = None
        for x, t in zip(values, wanted):
            if x.type is t and x.mode >= CONST:
                continue
            if context is None:
                context = f"argument to {expr_string(e.fun)}"
            self.assignment(x, t, context)

    # ---- selectors ---------------------------------------------------------------------------------------------------

    def selector(self, e, hint=None) -> None:
        self.select(e, False)

    def select(self, e, want_type: bool) -> None:
        """Check x.f. want_type: only a type makes sense here."""
        x, sel = e.x, e.sel.name
        if x.__class__ is A.Ident:
            obj = self.scope.lookup(x.name)
            if obj.__class__ is PkgName:
                self.qualified(e, obj)
                return
        if not self.expr_or_type(x):
            self.bad(e)
            return
        if x.mode == BUILTIN:
            self.error(e.pos, "UncalledBuiltin", f"invalid use of {self.describe(x)} in selector expression")
            self.bad(e)
            return
        t = x.type
        if t.__class__ is Signature and t.type_params:
            self.generic_function_error(x)
            self.bad(e)
            return
        if not self.is_complete(t):
            self.bad(e)
            return
        if want_type:
            self.error(e.sel, "NotAType", f"{expr_string(e)} is not a type")
            self.bad(e)
            return
        u = t.underlying
        if u.__class__ is Pointer and not self.is_complete(u.elem):
            self.bad(e)
            return
        obj, path, indirect = lookup(t, x.mode == VARIABLE, self.pkg, sel)
        if obj is None:
            if u is not U.INVALID and not (u.__class__ is Pointer and u.elem.underlying is U.INVALID):
                self.selector_error(e, x, sel, path, indirect)
            self.bad(e)
            return
        e.sel.obj = obj
        if obj.__class__ is Var:
            if x.mode == TYPE:
                self.error(x, "MissingFieldOrMethod",
                           f"operand for field selector {sel} must be value of type {self.text(t)}")
                self.bad(e)
                return
            e.selection = Selection("field", t, obj, path, indirect)
            e.mode = VARIABLE if x.mode == VARIABLE or indirect else VALUE
            e.type = obj.type
            return
        if obj.type is None:
            self.obj_decl(obj)
        self.add_dep(obj)
        sig = obj.type
        if sig.__class__ is not Signature:
            self.bad(e)
            return
        e.mode = VALUE
        if x.mode == TYPE:
            e.selection = Selection("methodexpr", t, obj, path, indirect)
            name = (sig.recv.name or "_") if sig.params and sig.params[0].name and sig.recv is not None else ""
            e.type = Signature([Var(name, t, self.pkg, 0, "param")] + sig.params, sig.results, sig.variadic)
            e.type.type_params = sig.type_params
            return
        e.selection = Selection("method", t, obj, path, indirect)
        e.type = Signature(sig.params, sig.results, sig.variadic)
        e.type.type_params = sig.type_params
        if obj.ptr_recv and u.__class__ is not Pointer and not indirect:
            # x.M with M on *T means (&x).M.
            self.mark_address_taken(x)
        elif obj.ptr_recv and path:
            self.mark_address_taken(x)

    def selector_error(self, e, x, sel: str, path, indirect: bool) -> None:
        t = x.type
        at = e.sel.start
        if path is not None:
            self.error(at, "AmbiguousSelector", f"ambiguous selector {expr_string(x)}.{sel}")
        elif indirect:
            name = self.text(t)
            if x.mode == TYPE:
                self.error(at, "InvalidMethodExpr", f"invalid method expression {name}.{sel} "
                                                    f"(needs pointer receiver (*{name}).{sel})")
            else:
                self.error(at, "InvalidMethodExpr", f"cannot call pointer method {sel} on {name}")
        else:
            if is_interface_pointer(t) or t.underlying.__class__ is Pointer and t.underlying.elem.__class__ is TypeParam:
                why = pointer_to_interface_text(t, self.pkg)
            else:
                alt, _, _ = lookup(t, x.mode == VARIABLE, self.pkg, sel, True)
                why = lookup_error(self.text(t), sel, alt, self.pkg, False)
            self.error(at, "MissingFieldOrMethod", f"{expr_string(x)}.{sel} undefined ({why})")

    def qualified(self, e, pkg_name: PkgName) -> None:
        """Check pkg.Name."""
        e.x.obj = pkg_name
        pkg_name.used = True
        pkg, name = pkg_name.imported, e.sel.name
        if pkg.missing:
            self.bad(e)
            return
        obj = pkg.scope.get(name)
        # A package from the cache has lost all unexported objects but types.
        if obj is None or not obj.exported and obj.__class__ is not TypeName:
            if self.diags.compiler_alone and is_absent(pkg.path, name):
                self.diags.remark(e.start, f"{pkg.path}.{name} is not in the library of minigo")
                self.bad(e)
                return
            alt = next((o for n, o in sorted(pkg.scope.items()) if o.exported and n.lower() == name.lower()), None)
            more = f" (but have {alt.name})" if alt is not None else ""
            self.error(e.sel, "UndeclaredImportedName", f"undefined: {expr_string(e)}{more}")
            self.bad(e)
            return
        if not obj.exported:
            self.error(e.sel, "UnexportedName", f"name {name} not exported by package {pkg.name}")
            self.bad(e)
            return
        e.sel.obj = obj
        kind = obj.__class__
        if kind is TypeName:
            e.mode = TYPE
        elif kind is Var:
            e.mode = VARIABLE
        elif kind is Func:
            e.mode = VALUE
        elif kind is Const:
            e.mode, e.const = CONST, obj.value
        elif kind is Builtin:
            e.mode = BUILTIN
        else:
            self.internal(e, kind)
        e.type = obj.type
        if obj.type is U.INVALID and kind is not Builtin:
            self.bad(e)

    def is_statement_call(self, e) -> str:
        """Classify a checked call for use as a statement: 'statement', 'expression' or 'conversion'."""
        fun = e.fun
        while fun.__class__ is A.ParenExpr:
            fun = fun.x
        if e.fun.mode == TYPE:
            return "conversion"
        if e.fun.mode == BUILTIN:
            obj = fun.obj if fun.__class__ is A.Ident else fun.sel.obj
            table = U.BUILTINS if obj.pkg is None else U.UNSAFE_BUILTINS
            return "statement" if table[obj.name][2] else "expression"
        return "statement"
