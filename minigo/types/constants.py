"""Exact constants: literals, operations, representability, and their text in messages.

A value is bool, bytes (string constants), int, Fraction (float constants) or Complex.  The kind of the type decides which of the
last three a number is: an integer type has an int, a float type a Fraction, a complex type a Complex.  An untyped float or
complex constant may also still be an int or Fraction.

Source: specification, "Constants", "Constant expressions", "Representability", "Integer literals" and its neighbours.
"""
from __future__ import annotations

import math
import re
from fractions import Fraction

from minigo.types import types as T
from minigo.types.types import Basic

# Beyond this many decimal digits of exponent a float constant is refused; Go's own limit is far above what is ever written.
MAX_EXPONENT = 50_000
# Integer constants may have this many bits, and a shift of a constant may be this long.
MAX_BITS = 512
MAX_SHIFT = 1023 - 1 + 52

_RANGES = {T.INT8: (-1 << 7, (1 << 7) - 1), T.INT16: (-1 << 15, (1 << 15) - 1), T.INT32: (-1 << 31, (1 << 31) - 1),
           T.INT64: (-1 << 63, (1 << 63) - 1), T.INT: (-1 << 63, (1 << 63) - 1), T.UINT8: (0, (1 << 8) - 1),
           T.UINT16: (0, (1 << 16) - 1), T.UINT32: (0, (1 << 32) - 1), T.UINT64: (0, (1 << 64) - 1),
           T.UINT: (0, (1 << 64) - 1), T.UINTPTR: (0, (1 << 64) - 1)}
_ESCAPES = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92, "'": 39, '"': 34}
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|.)", re.S)


class Complex:
    """An exact complex number; re and im are Fractions."""
    __slots__ = ("re", "im")

    def __init__(self, re, im=0):
        self.re, self.im = Fraction(re), Fraction(im)

    def __add__(self, y):
        return Complex(self.re + y.re, self.im + y.im)

    def __sub__(self, y):
        return Complex(self.re - y.re, self.im - y.im)

    def __mul__(self, y):
        return Complex(self.re * y.re - self.im * y.im, self.re * y.im + self.im * y.re)

    def __truediv__(self, y):
        d = y.re * y.re + y.im * y.im
        return Complex((self.re * y.re + self.im * y.im) / d, (self.im * y.re - self.re * y.im) / d)

    def __neg__(self):
        return Complex(-self.re, -self.im)

    def __eq__(self, y):
        return self.re == y.re and self.im == y.im if y.__class__ is Complex else self.im == 0 and self.re == y

    def __hash__(self):
        return hash((self.re, self.im))


# ---- literals --------------------------------------------------------------------------------------------------------

def parse_literal(kind: str, text: str):
    """Return the value of a literal of the given kind ('int' 'float' 'char' 'string'), None where it is malformed."""
    try:
        return _PARSE[kind](text)
    except (ValueError, TypeError, LookupError):
        return None


def parse_int(text: str) -> int:
    s = text.replace("_", "")
    if len(s) > 1 and s[0] == "0":
        c = s[1]
        if c in "xX":
            return int(s[2:], 16)
        if c in "bB":
            return int(s[2:], 2)
        if c in "oO":
            return int(s[2:], 8)
        return int(s, 8)
    return int(s)


def parse_float(text: str) -> Fraction | None:
    s = text.replace("_", "").lower()
    if s.startswith("0x"):
        mantissa, sign, exp = s[2:].partition("p")
        whole, _, part = mantissa.partition(".")
        e = int(exp) if sign else 0
        if abs(e) > 4 * MAX_EXPONENT:
            return None
        value = Fraction(int(whole + part or "0", 16))
        e -= 4 * len(part)
        return value * (1 << e) if e >= 0 else value / (1 << -e)
    mantissa, sign, exp = s.partition("e")
    whole, _, part = mantissa.partition(".")
    e = int(exp) if sign else 0
    if abs(e) > MAX_EXPONENT:
        return None
    digits = int(whole + part or "0")
    e -= len(part)
    return Fraction(digits * 10 ** e) if e >= 0 else Fraction(digits, 10 ** -e)


def _unescape(m: re.Match) -> bytes:
    s = m.group(1)
    c = s[0]
    if c == "x":
        return bytes((int(s[1:], 16),))
    if c == "u" or c == "U":
        return chr(int(s[1:], 16)).encode("utf-8", "surrogatepass")
    if c.isdigit():
        return bytes((int(s, 8),))
    return bytes((_ESCAPES[c],))


def parse_string(text: str) -> bytes:
    if text[0] == "`":
        return text[1:-1].replace("\r", "").encode("utf-8", "surrogateescape")
    body = text[1:-1]
    if "\\" not in body:
        return body.encode("utf-8", "surrogateescape")
    out, at = [], 0
    for m in _ESCAPE.finditer(body):
        out.append(body[at:m.start()].encode("utf-8", "surrogateescape"))
        out.append(_unescape(m))
        at = m.end()
    out.append(body[at:].encode("utf-8", "surrogateescape"))
    return b"".join(out)


def parse_char(text: str) -> int:
    body = text[1:-1]
    if body[0] != "\\":
        return ord(body)
    s = body[1:]
    c = s[0]
    if c in "xuU":
        return int(s[1:], 16)
    if c.isdigit():
        return int(s, 8)
    return _ESCAPES[c]


def parse_imag(text: str) -> Complex | None:
    digits = text[:-1]
    if digits.replace("_", "").isdigit():
        return Complex(0, int(digits.replace("_", "")))  # decimal, even with a leading 0
    value = parse_int(digits) if digits[:2] in ("0b", "0B", "0o", "0O") else parse_float(digits)
    return None if value is None else Complex(0, value)


_PARSE = {"imag": parse_imag, "int": parse_int, "float": parse_float, "char": parse_char, "string": parse_string}


# ---- representability ------------------------------------------------------------------------------------------------

def to_int(v):
    """Return the int equal to a numeric value, or None."""
    if v.__class__ is Complex and v.im == 0:
        v = v.re
    if v.__class__ is int:
        return v
    if v.__class__ is Fraction and v.denominator == 1:
        return v.numerator
    return None


def round_float64(v: Fraction) -> Fraction | None:
    """Round to the nearest float64; None if that is an infinity."""
    try:
        return Fraction(v.numerator / v.denominator)
    except OverflowError:
        return None


def round_float32(v: Fraction) -> Fraction | None:
    """Round to the nearest float32, in one step; None if that is an infinity."""
    if v == 0:
        return v
    n, d = abs(v.numerator), v.denominator
    # The exponent e with 2^e <= |v| < 2^(e+1), then the unit of the last of 24 bits; the smallest unit is 2^-149.
    e = n.bit_length() - d.bit_length()
    if (n << -e if e < 0 else n) < (d << e if e > 0 else d):
        e -= 1
    unit = max(e - 23, -149)
    scaled = Fraction(n, d << unit) if unit >= 0 else Fraction(n << -unit, d)
    mantissa = round(scaled)  # half to even, as IEEE
    result = Fraction(mantissa << unit) if unit >= 0 else Fraction(mantissa, 1 << -unit)
    if result >= 1 << 128:
        return None
    return -result if v < 0 else result


def to_float(v) -> Fraction | None:
    """Return the Fraction equal to a numeric value, or None."""
    if v.__class__ is Fraction:
        return v
    if v.__class__ is int:
        return Fraction(v)
    return v.re if v.__class__ is Complex and v.im == 0 else None


def to_complex(v) -> Complex | None:
    """Return a numeric value as Complex, or None."""
    if v.__class__ is Complex:
        return v
    return Complex(v) if v.__class__ is int or v.__class__ is Fraction else None


_PARTS = {T.COMPLEX64: T.FLOAT32, T.COMPLEX128: T.FLOAT64}


def _round(v: Fraction, kind: int | None) -> Fraction | None:
    """Round to a float kind; other kinds are exact. None: too large."""
    if kind == T.FLOAT64:
        return round_float64(v)
    return round_float32(v) if kind == T.FLOAT32 else v


def represent(v, t: Basic):
    """Return the value as constant of the basic type (rounded for floats), or None if it is not representable."""
    info = t.info
    if info & T.IS_INTEGER:
        if v.__class__ is bool or v.__class__ is bytes:
            return None
        i = to_int(v)
        if i is None:
            return None
        bounds = _RANGES.get(t.kind)
        return i if bounds is None or bounds[0] <= i <= bounds[1] else None
    if info & T.IS_FLOAT:
        v = to_float(v)
        return None if v is None else _round(v, t.kind)
    if info & T.IS_COMPLEX:
        v = to_complex(v)
        if v is None:
            return None
        part = _PARTS.get(t.kind)
        re, im = _round(v.re, part), _round(v.im, part)
        return None if re is None or im is None else Complex(re, im)
    if info & T.IS_STRING:
        return v if v.__class__ is bytes else None
    if info & T.IS_BOOLEAN:
        return v if v.__class__ is bool else None
    return None


# ---- operations ------------------------------------------------------------------------------------------------------

def unary(op: str, v, width_bits: int):
    """Compute +v -v ^v !v; width_bits is that of an unsigned type, else 0."""
    if op == "-":
        return -v
    if op == "+":
        return v
    if op == "!":
        return not v
    return v ^ ((1 << width_bits) - 1) if width_bits else ~v


def binary(op: str, x, y, integer: bool):
    """Compute x op y; the divisor is not zero. integer: the type is an integer type, and / truncates toward zero."""
    if x.__class__ is Complex or y.__class__ is Complex:
        x, y = to_complex(x), to_complex(y)
    if op == "+":
        return x + y
    if op == "-":
        return x - y
    if op == "*":
        return x * y
    if op == "/":
        if not integer:
            return x / y if x.__class__ is Complex else Fraction(x) / Fraction(y)
        q = abs(x) // abs(y)
        return q if (x < 0) == (y < 0) else -q
    if op == "%":
        r = abs(x) % abs(y)
        return -r if x < 0 else r
    return _BITS[op](x, y)


_BITS = {"&": lambda x, y: x & y, "|": lambda x, y: x | y, "^": lambda x, y: x ^ y, "&^": lambda x, y: x & ~y,
         "&&": lambda x, y: x and y, "||": lambda x, y: x or y}
COMPARE = {"==": lambda x, y: x == y, "!=": lambda x, y: x != y, "<": lambda x, y: x < y, "<=": lambda x, y: x <= y,
           ">": lambda x, y: x > y, ">=": lambda x, y: x >= y}


# ---- text ------------------------------------------------------------------------------------------------------------

_QUOTED = {7: "\\a", 8: "\\b", 9: "\\t", 10: "\\n", 11: "\\v", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}


def quote(data: bytes) -> str:
    """Quote like strconv.Quote."""
    out = ['"']
    for ch in data.decode("utf-8", "surrogateescape"):
        c = ord(ch)
        if c in _QUOTED:
            out.append(_QUOTED[c])
        elif 0xDC80 <= c <= 0xDCFF:
            out.append(f"\\x{c - 0xDC00:02x}")
        elif ch == " " or ch.isprintable():
            out.append(ch)
        elif c < 0x20 or c == 0x7F:
            out.append(f"\\x{c:02x}")
        elif c < 0x10000:
            out.append(f"\\u{c:04x}")
        else:
            out.append(f"\\U{c:08x}")
    out.append('"')
    return "".join(out)


def value_text(v) -> str:
    """Write a constant as messages do: long strings are cut, floats have six digits."""
    if v.__class__ is bool:
        return "true" if v else "false"
    if v.__class__ is int:
        return str(v)
    if v.__class__ is bytes:
        s = quote(v)
        return s if len(s) <= 72 else s[:69] + "..."
    if v.__class__ is Complex:
        return f"({float_text(v.re)} + {float_text(v.im)}i)"
    return float_text(v)


def float_text(v: Fraction) -> str:
    try:
        x = v.numerator / v.denominator
    except OverflowError:
        x = None
    if x is not None and (v == 0) == (x == 0):
        s = format_g(x, 6)
        if v.denominator != 1 and "." not in s:
            s = format_g(x, 0)
        return s
    # Outside the range of float64: an approximate mantissa and decimal exponent.
    n, d = abs(v.numerator), v.denominator
    e2 = n.bit_length() - d.bit_length()
    mant = float(Fraction(n, d << e2) if e2 >= 0 else Fraction(n << -e2, d))
    if mant >= 1:
        mant, e2 = mant / 2, e2 + 1
    e10 = e2 * math.log10(2)
    e = int(e10)
    mant *= 10.0 ** (e10 - e)
    if mant < 1 - 0.5e-6:
        mant, e = mant * 10, e - 1
    elif mant >= 10:
        mant, e = mant / 10, e + 1
    return f"{'-' if v < 0 else ''}{format_g(mant, 6)}e{e:+d}"


def format_g(x: float, digits: int) -> str:
    """Format like Go's %.<digits>g, or %g (shortest) for 0 digits."""
    if digits:
        return f"{x:.{digits}g}"
    s = repr(x)
    if "e" in s:
        return s.removesuffix(".0")
    exp = math.floor(math.log10(abs(x))) if x else 0
    if -4 <= exp < 21:
        return s.removesuffix(".0")
    mantissa, _, e = f"{x:.17e}".partition("e")
    return f"{float(repr(x)) / 10 ** exp!r}e{int(e):+03d}"


