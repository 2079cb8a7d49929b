"""Conversions T(x). Source: specification, "Conversions"."""
from __future__ import annotations

from minigo.syntax.ast import CONST, VALUE
from minigo.types import constants as K
from minigo.types import types as T
from minigo.types import universe as U
from minigo.types.identical import identical
from minigo.types.predicates import (
    default_type,
    is_bytes_or_runes,
    is_const_type,
    is_integer,
    is_interface,
    is_string,
    is_unsafe_pointer,
    is_untyped,
)
from minigo.types.types import Array, Basic, Pointer, Signature, Slice, Type, TypeParam
from minigo.types.typeset import terms_of


def _encode_rune(i: int) -> bytes:
    """Encode one code point; what is none becomes U+FFFD."""
    if 0 <= i <= 0x10FFFF and not 0xD800 <= i < 0xE000:
        return chr(i).encode()
    return b"\xef\xbf\xbd"


class Conversions:
    """Part of the Checker."""
    __slots__ = ()

    def conversion(self, e, x, t: Type) -> None:
        """Check the conversion e = t(x)."""
        if t is U.INVALID:
            self.bad(e)
            return
        if x.type.__class__ is Signature and x.type.type_params and not self.assign_generic(x, t, "conversion"):
            self.bad(e)
            return
        const = x.mode == CONST and is_const_type(t)
        value, cause = None, ""
        if const:
            u = t.underlying
            value = K.represent(x.const, u)
            if value is None and u.info & T.IS_STRING and is_integer(x.type):
                value = _encode_rune(x.const)
            ok = value is not None
            if not ok and is_integer(x.type) and is_integer(t):
                self.error(x, "InvalidConversion",
                           f"constant {K.value_text(x.const)} overflows {self.text(t)}")
                self.bad(e)
                return
        else:
            ok, cause = self.convertible(x, t)
        if not ok:
            if const and is_integer(t):
                x.const = K.to_int(x.const) or x.const  # messages write a float that is an integer as one
            cause = f": {cause}" if cause else ""
            self.error(x, "InvalidConversion", f"cannot convert {self.describe(x)} to type {self.text(t)}{cause}")
            self.bad(e)
            return
        if is_untyped(x.type):
            final = t
            if x.type is U.UNTYPED_NIL:
                pass
            elif is_interface(t) or x.mode == CONST and not is_const_type(t):
                final = default_type(x.type)
            elif x.mode == CONST and is_integer(x.type) and is_string(t):
                final = x.type
            if final is not x.type:
                self.update_type(x, final, True)
        e.type = t
        if const:
            e.mode, e.const = CONST, value
        else:
            e.mode = VALUE

    def convertible_to_all(self, x, t: TypeParam) -> tuple[bool, str]:
        """Report whether `x` converts to each type that a type parameter may stand for, and to which not."""
        terms = terms_of(t)
        if not terms:
            return self.assignable(x, t)[0], ""
        v, const = x.type, x.mode == CONST
        if const:
            text = self.describe(x)
            x.mode = VALUE  # what becomes of it is no constant, and messages say so
        elif v.__class__ is not TypeParam:
            text = self.text(v)
        for _, term in terms:
            if const and is_const_type(term):
                if K.represent(x.const, term.underlying) is None and not (is_integer(v) and is_string(term)):
                    return False, f"cannot convert {text} to type {self.text(term)} (in {self.text(t)})"
            elif v.__class__ is TypeParam:
                for _, own in terms_of(v) or ((False, v),):
                    if not self.convertible(self.stand_in(x, "", own), term)[0]:
                        return False, (f"cannot convert {self.text(own)} (in {self.text(v)}) to type {self.text(term)} "
                                       f"(in {self.text(t)})")
            elif not self.convertible(x, term)[0]:
                return False, f"cannot convert {text} to type {self.text(term)} (in {self.text(t)})"
        return True, ""

    def convertible(self, x, t: Type) -> tuple[bool, str]:
        if t.__class__ is TypeParam and x.type is not t:
            return self.convertible_to_all(x, t)
        ok, cause = self.assignable(x, t)
        if ok:
            return True, ""
        v = x.type
        if v.__class__ is TypeParam:
            for _, term in terms_of(v) or ():
                if not self.convertible(self.stand_in(x, "", term), t)[0]:
                    return False, f"cannot convert {self.text(term)} (in {self.text(v)}) to type {self.text(t)}"
            return bool(terms_of(v)), cause
        vu, tu = v.underlying, t.underlying
        if identical(vu, tu, False):
            return True, ""
        if (v.__class__ is Pointer and t.__class__ is Pointer
                and identical(v.elem.underlying, t.elem.underlying, False)):
            return True, ""
        number = T.IS_INTEGER | T.IS_FLOAT
        if vu.__class__ is Basic and tu.__class__ is Basic:
            if vu.info & number and tu.info & number or vu.info & T.IS_COMPLEX and tu.info & T.IS_COMPLEX:
                return True, ""
        if is_string(tu) and (is_integer(vu) or is_bytes_or_runes(vu)) or is_string(vu) and is_bytes_or_runes(tu):
            return True, ""
        if is_unsafe_pointer(tu) and (vu.__class__ is Pointer or vu.__class__ is Basic and vu.kind == T.UINTPTR):
            return True, ""
        if is_unsafe_pointer(vu) and (tu.__class__ is Pointer or tu.__class__ is Basic and tu.kind == T.UINTPTR):
            return True, ""
        if vu.__class__ is Slice:
            a = tu.elem.underlying if tu.__class__ is Pointer else tu
            if a.__class__ is Array and identical(vu.elem, a.elem):
                if self.versions and not self.allows(20 if tu is a else 17, x):
                    return False, f"conversion of slice to array {'requires go1.20' if tu is a else 'pointer requires go1.17'} or later"
                return True, ""
        return False, cause

