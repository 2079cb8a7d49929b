"""The universe block and package unsafe.

Source: specification, "Predeclared identifiers", "Package unsafe".
"""
from __future__ import annotations

from minigo.types import types as T
from minigo.types.objects import Builtin, Const, Func, Nil, Package, TypeName, Var
from minigo.types.types import Basic, Interface, Named, Signature, TypeSet

_I, _U = T.IS_INTEGER, T.IS_INTEGER | T.IS_UNSIGNED
_X = T.IS_UNTYPED

INVALID = Basic(T.INVALID, 0, "invalid type")
BOOL = Basic(T.BOOL, T.IS_BOOLEAN, "bool")
INT = Basic(T.INT, _I, "int")
INT8 = Basic(T.INT8, _I, "int8")
INT16 = Basic(T.INT16, _I, "int16")
INT32 = Basic(T.INT32, _I, "int32")
INT64 = Basic(T.INT64, _I, "int64")
UINT = Basic(T.UINT, _U, "uint")
UINT8 = Basic(T.UINT8, _U, "uint8")
UINT16 = Basic(T.UINT16, _U, "uint16")
UINT32 = Basic(T.UINT32, _U, "uint32")
UINT64 = Basic(T.UINT64, _U, "uint64")
UINTPTR = Basic(T.UINTPTR, _U, "uintptr")
FLOAT32 = Basic(T.FLOAT32, T.IS_FLOAT, "float32")
FLOAT64 = Basic(T.FLOAT64, T.IS_FLOAT, "float64")
COMPLEX64 = Basic(T.COMPLEX64, T.IS_COMPLEX, "complex64")
COMPLEX128 = Basic(T.COMPLEX128, T.IS_COMPLEX, "complex128")
STRING = Basic(T.STRING, T.IS_STRING, "string")
UNSAFE_POINTER = Basic(T.UNSAFE_POINTER, 0, "unsafe.Pointer")
UNTYPED_BOOL = Basic(T.UNTYPED_BOOL, T.IS_BOOLEAN | _X, "untyped bool")
UNTYPED_INT = Basic(T.UNTYPED_INT, _I | _X, "untyped int")
UNTYPED_RUNE = Basic(T.UNTYPED_RUNE, _I | _X, "untyped rune")
UNTYPED_FLOAT = Basic(T.UNTYPED_FLOAT, T.IS_FLOAT | _X, "untyped float")
UNTYPED_COMPLEX = Basic(T.UNTYPED_COMPLEX, T.IS_COMPLEX | _X, "untyped complex")
UNTYPED_STRING = Basic(T.UNTYPED_STRING, T.IS_STRING | _X, "untyped string")
UNTYPED_NIL = Basic(T.UNTYPED_NIL, _X, "untyped nil")

# The alias types: identical to uint8, int32 and interface{}, but written by their own names in messages.
BYTE = Basic(T.UINT8, _U, "byte")
RUNE = Basic(T.INT32, _I, "rune")
EMPTY_INTERFACE = Interface([], [])
ANY = Interface([], [])
for _t in (EMPTY_INTERFACE, ANY):
    _t.all_methods = []

# Number of arguments, whether more are allowed, and whether a call may stand alone as a statement.
BUILTINS: dict[str, tuple[int, bool, bool]] = {
    "append": (1, True, False), "cap": (1, False, False), "clear": (1, False, True), "close": (1, False, True),
    "complex": (2, False, False), "copy": (2, False, True), "delete": (2, False, True), "imag": (1, False, False),
    "len": (1, False, False), "make": (1, True, False), "max": (1, True, False), "min": (1, True, False),
    "new": (1, False, False), "panic": (1, False, True), "print": (0, True, True), "println": (0, True, True),
    "real": (1, False, False), "recover": (0, False, True),
}
UNSAFE_BUILTINS: dict[str, tuple[int, bool, bool]] = {
    "Add": (2, False, False), "Alignof": (1, False, False), "Offsetof": (1, False, False), "Sizeof": (1, False, False),
    "Slice": (2, False, False), "SliceData": (1, False, False), "String": (2, False, False),
    "StringData": (1, False, False),
}

UNIVERSE: dict = {}


def _define(*objects) -> None:
    for obj in objects:
        UNIVERSE[obj.name] = obj


def _error_type() -> Named:
    obj = TypeName("error")
    named = Named(obj)
    obj.type = named
    method = Func("Error", Signature([], [Var("", STRING, kind="result")]))
    method.has_body = False
    method.full_name = "error.Error"
    iface = Interface([method], [])
    iface.all_methods = [method]
    method.type.recv = Var("", named, kind="recv")
    named._underlying = iface
    _define(obj)
    return named


def _comparable_type() -> Named:
    obj = TypeName("comparable")
    named = Named(obj)
    obj.type = named
    iface = Interface([], [])
    iface.all_methods, iface.type_set = [], TypeSet(None, True)
    named._underlying = iface
    _define(obj)
    return named


for _t in (BOOL, INT, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR, FLOAT32, FLOAT64,
           COMPLEX64, COMPLEX128, STRING):
    _define(TypeName(_t.name, _t))
_define(TypeName("byte", BYTE, is_alias=True), TypeName("rune", RUNE, is_alias=True), TypeName("any", ANY, is_alias=True))
ERROR = _error_type()
COMPARABLE = _comparable_type()
IOTA = Const("iota", UNTYPED_INT, value=0)
_define(Const("true", UNTYPED_BOOL, value=True), Const("false", UNTYPED_BOOL, value=False), IOTA, Nil("nil", UNTYPED_NIL))
_define(*(Builtin(_n, INVALID) for _n in BUILTINS))

UNSAFE = Package("unsafe", "unsafe")
UNSAFE.scope["Pointer"] = TypeName("Pointer", UNSAFE_POINTER, UNSAFE)
for _n in UNSAFE_BUILTINS:
    UNSAFE.scope[_n] = Builtin(_n, INVALID, UNSAFE)
UNSAFE.complete = True
