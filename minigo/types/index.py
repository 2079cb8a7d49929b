"""Index and slice expressions. Source: specification, "Index expressions", "Slice expressions"."""
from __future__ import annotations

from minigo.syntax.ast import CONST, INVALID, MAPINDEX, TYPE, VALUE, VARIABLE
from minigo.types import constants as K
from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.identical import identical
from minigo.types.predicates import array_behind, is_integer, is_string, is_untyped
from minigo.types.types import Array, Basic, Map, Pointer, Signature, Slice, TypeParam
from minigo.types.typeset import core, core_string, terms_of, why_no_core

MAX_INT = (1 << 63) - 1


class Indexing:
    """Part of the Checker."""
    __slots__ = ()

    def index_expr(self, e, hint=None) -> None:
        x = e.x
        if not self.expr_or_type(x):
            self.use(e.indices)
            self.bad(e)
            return
        if x.mode == TYPE:
            t = self.typ(e)
            e.mode, e.type = (INVALID, t) if t is U.INVALID else (TYPE, t)
            return
        t = x.type
        if t.__class__ is Signature and t.type_params:
            self.function_index(e)
            return
        if not self.is_complete(t):
            self.bad(e)
            return
        u = self.indexed(t) if t.__class__ is TypeParam else t.underlying
        kind = u.__class__
        length = -1
        if kind is Slice:
            mode, elem = VARIABLE, u.elem
        elif kind is Array:
            mode, elem, length = VARIABLE if x.mode == VARIABLE else VALUE, u.elem, u.len
        elif kind is Basic and u.info & T.IS_STRING:
            mode, elem = VALUE, U.BYTE
            if x.mode == CONST:
                length = len(x.const)
        elif kind is Pointer and u.elem.underlying.__class__ is Array:
            a = u.elem.underlying
            mode, elem, length = VARIABLE, a.elem, a.len
        elif kind is Map:
            index = self.single_index(e)
            if self.expr(index):
                self.assignment(index, u.key, "map index")
            e.mode, e.type = MAPINDEX, u.elem
            return
        else:
            self.error(e.pos, "NonSliceableOperand", f"cannot index {self.describe(x)}")
            self.use(e.indices)
            self.bad(e)
            return
        if is_untyped(t):
            self.update_type(x, U.STRING, True)
        self.index(self.single_index(e), length)
        e.mode, e.type = mode, elem

    def indexed(self, t: TypeParam):
        """Return a type that is indexed as all types of a type parameter are, or the parameter where there is none."""
        common = core(t)
        if common is not None:
            return common
        elems = []
        for _, term in terms_of(t) or ():
            u = array_behind(term.underlying)
            elems.append(U.BYTE if is_string(u) else u.elem if u.__class__ in (Slice, Array) else None)
        if not elems or None in elems or any(not identical(elems[0], elem) for elem in elems):
            return t
        return U.STRING if any(is_string(term) for _, term in terms_of(t)) else Slice(elems[0])

    def single_index(self, e):
        if len(e.indices) > 1:
            self.error(e.indices[1], "InvalidIndex", "invalid operation: more than one index")
        return e.indices[0]

    def index(self, x, limit: int) -> int:
        """Check an index below `limit` (negative: none). Returns the value of a valid constant one, else -1."""
        if not self.expr(x) or not self.valid_index(x, "InvalidIndex", "index", False):
            return -1
        if x.mode != CONST:
            return -1
        if 0 <= limit <= x.const:
            self.error(x, "InvalidIndex", f"invalid argument: index {x.const} out of bounds [0:{limit}]")
            x.mode = INVALID
            return -1
        return x.const

    def valid_index(self, x, code: str, what: str, negative: bool) -> bool:
        """Check that an operand is an integer that fits in int. negative: may be below zero."""
        if not self.convert_untyped(x, U.INT):
            return False
        if not is_integer(x.type):
            self.error(x, code, f"invalid argument: {what} {self.describe(x)} must be integer")
            return False
        if x.mode == CONST:
            if not negative and x.const < 0:
                self.error(x, code, f"invalid argument: {what} {self.describe(x)} must not be negative")
                return False
            if K.represent(x.const, U.INT) is None:
                self.error(x, code, f"invalid argument: {what} {self.describe(x)} overflows int")
                return False
        return True

    def slice_expr(self, e, hint=None) -> None:
        x = e.x
        parts = [e.lo, e.hi, e.max]
        if not self.expr(x):
            self.use([i for i in parts if i is not None])
            self.bad(e)
            return
        t = x.type
        u = core_string(t)
        kind = u.__class__
        length = -1
        if kind is Basic and u.info & T.IS_STRING:
            if e.three:
                self.error(e.max or e, "InvalidSliceExpr", "invalid operation: 3-index slice of string")
                self.bad(e)
                return
            if x.mode == CONST:
                length = len(x.const)
            if is_untyped(t):
                t = U.STRING
                self.update_type(x, t, True)
        elif kind is Array:
            length = u.len
            if x.mode != VARIABLE:
                self.error(x, "NonSliceableOperand", f"cannot slice unaddressable value {self.describe(x)}")
                self.bad(e)
                return
            self.mark_address_taken(x)
            t = Slice(u.elem)
        elif kind is Pointer and u.elem.underlying.__class__ is Array:
            if not self.is_complete(u.elem):
                self.bad(e)
                return
            length = u.elem.underlying.len
            t = Slice(u.elem.underlying.elem)
        elif kind is not Slice:
            cause = f": {why_no_core(t, self.text)}" if u is None else ""
            self.error(x, "NonSliceableOperand", f"cannot slice {self.describe(x)}{cause}")
            self.bad(e)
            return
        if e.three and (e.hi is None or e.max is None):
            self.error(e, "InvalidSyntaxTree", "2nd and 3rd index required in 3-index slice")
            self.bad(e)
            return
        e.mode, e.type = VALUE, t
        values = []
        for i, part in enumerate(parts):
            if part is not None:
                values.append(self.index(part, length + 1 if length >= 0 else -1))
            elif i == 0:
                values.append(0)
            else:
                values.append(length)
        self.check_order(parts, values)

    def check_order(self, parts: list, values: list) -> None:
        """Report constant indices that run backwards, once."""
        for i, low in enumerate(values[:-1]):
            if low > 0:
                for j in range(i + 1, 3):
                    if 0 <= values[j] < low:
                        at = parts[j] if parts[j] is not None else parts[i]
                        self.error(at, "SwappedSliceIndices", f"invalid slice indices: {values[j]} < {low}")
                        return


