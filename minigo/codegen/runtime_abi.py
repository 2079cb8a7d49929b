"""The functions that generated code calls: the C runtime's (`mg_*`), the Go runtime's and LLVM's intrinsics.

One table per kind: name → (result type, parameter types, function attributes). A module declares only what it uses.
`tests/codegen/test_runtime_abi.py` compares the first with `runtime_c/minigo_abi.h`.

Source: abi.md, "Calls from Go to C", "Go runtime functions called by generated code".
"""
from __future__ import annotations

# Allocation touches nothing the program can see but the descriptor it reads.
_ALLOC = "nounwind nofree memory(argmem: read, inaccessiblemem: readwrite)"

# name: (result with its attributes, parameters, attributes)
C_FUNCTIONS = {
    "mg_new": ("noalias nonnull noundef align 8 ptr", ("ptr",), _ALLOC),
    "mg_newarray": ("noalias nonnull noundef ptr", ("ptr", "i64"), _ALLOC),
    "mg_alloc": ("noalias nonnull noundef ptr", ("i64", "i64"), _ALLOC),
    "mg_getg": ("nonnull ptr", (), "nounwind willreturn memory(none)"),  # a frame stays with its goroutine
    "mg_savepoint": ("i32", ("ptr",), "nounwind returns_twice"),
    "mg_register_module": ("void", ("ptr",), "nounwind"),
    # Any of these may let other goroutines run, which write to memory and, through `elem`, into this frame.
    "mg_go": ("void", ("ptr",), "nounwind"),
    "mg_makechan": ("noalias ptr", ("ptr", "i64"), "nounwind"),
    "mg_chansend": ("i64", ("ptr", "ptr"), "nounwind"),
    "mg_chanrecv": ("i64", ("ptr", "ptr"), "nounwind"),
    "mg_chantrysend": ("i64", ("ptr", "ptr"), "nounwind"),
    "mg_chantryrecv": ("i64", ("ptr", "ptr"), "nounwind"),
    "mg_chanclose": ("i64", ("ptr",), "nounwind"),
    "mg_chanlen": ("i64", ("ptr",), "nounwind"),
    "mg_chancap": ("i64", ("ptr",), "nounwind"),
    "mg_select": ("{ i64, i64 }", ("ptr", "i64", "i64"), "nounwind"),
}

_RAISE = "cold noreturn nounwind"

# Functions of package runtime by their name there; their symbols are `go.runtime.NAME`.
GO_FUNCTIONS = {
    "panicIndex": ("void", ("i64", "i64"), _RAISE),
    "panicIndexU": ("void", ("i64", "i64"), _RAISE),
    "panicSlice": ("void", ("i64", "i64", "i64"), _RAISE),
    "panicSliceU": ("void", ("i64", "i64", "i64"), _RAISE),
    "panicSliceConvert": ("void", ("i64", "i64"), _RAISE),
    "panicmem": ("void", (), _RAISE),
    "panicmemaddr": ("void", ("i64",), _RAISE),
    "panicdivide": ("void", (), _RAISE),
    "panicshift": ("void", (), _RAISE),
    "panicdottype": ("void", ("ptr", "ptr", "ptr"), _RAISE),
    "panicnildottype": ("void", ("ptr",), _RAISE),
    "panicmakeslicelen": ("void", (), _RAISE),
    "panicwrap": ("void", ("ptr", "i64", "ptr", "i64"), _RAISE),
    "panicunsafe": ("void", ("i64",), _RAISE),
    "panicmakechansize": ("void", (), _RAISE),
    "panicsendclosed": ("void", (), _RAISE),
    "panicclosechan": ("void", ("i64",), _RAISE),
    "gopanic": ("void", ("ptr", "ptr"), _RAISE),
    "deferproc": ("void", ("ptr", "ptr"), "nounwind"),
    "deferprocat": ("void", ("ptr", "ptr"), "nounwind"),
    "deferrange": ("nonnull ptr", ("ptr",), "nounwind"),
    "deferreturn": ("void", ("ptr",), "nounwind"),
    "gorecover": ("{ ptr, ptr }", ("i64",), "nounwind"),
    "wrapper": ("void", ("i64", "i64"), "nounwind"),
    "assertE2I": ("ptr", ("ptr", "ptr"), "nounwind"),
    "assertE2I2": ("ptr", ("ptr", "ptr"), "nounwind"),
    "efaceeq": ("i1", ("ptr", "ptr", "ptr"), "nounwind"),
    "growslice": ("{ ptr, i64, i64 }", ("ptr", "i64", "i64", "i64", "ptr"), "nounwind"),
    "growslicebuf": ("{ ptr, i64, i64 }", ("ptr", "i64", "i64", "i64", "ptr", "ptr", "i64"), "nounwind"),
    "moveslice": ("{ ptr, i64, i64 }", ("ptr", "ptr", "i64", "i64", "i1"), "nounwind"),
    "makeslice": ("nonnull ptr", ("ptr", "i64", "i64"), "nounwind"),
    "unsafeslice": ("void", ("ptr", "ptr", "i64"), "nounwind"),
    "unsafestring": ("void", ("ptr", "i64"), "nounwind"),
    "concatstrings": ("{ ptr, i64 }", ("ptr", "ptr", "i64"), "nounwind"),
    "concatstring2": ("{ ptr, i64 }", ("ptr", "ptr", "i64", "ptr", "i64"), "nounwind"),
    "slicebytetostring": ("{ ptr, i64 }", ("ptr", "ptr", "i64", "i64"), "nounwind"),
    "stringtoslicebyte": ("{ ptr, i64, i64 }", ("ptr", "ptr", "i64"), "nounwind"),
    "slicerunetostring": ("{ ptr, i64 }", ("ptr", "ptr", "i64", "i64"), "nounwind"),
    "stringtoslicerune": ("{ ptr, i64, i64 }", ("ptr", "ptr", "i64"), "nounwind"),
    "intstring": ("{ ptr, i64 }", ("ptr", "i64"), "nounwind"),
    "decoderune": ("{ i32, i64 }", ("ptr", "i64", "i64"), "nounwind"),
    "cmpstring": ("i64", ("ptr", "i64", "ptr", "i64"), "nounwind"),
    "fmax": ("double", ("double", "double"), "nounwind"),
    "fmin": ("double", ("double", "double"), "nounwind"),
    "fmax32": ("float", ("float", "float"), "nounwind"),
    "fmin32": ("float", ("float", "float"), "nounwind"),
    "makemap": ("nonnull ptr", ("ptr", "i64"), "nounwind"),
    "mapaccess": ("nonnull ptr", ("ptr", "ptr", "ptr"), "nounwind"),
    "mapaccess2": ("{ ptr, i1 }", ("ptr", "ptr", "ptr"), "nounwind"),
    "mapassign": ("nonnull ptr", ("ptr", "ptr", "ptr"), "nounwind"),
    "mapdelete": ("void", ("ptr", "ptr", "ptr"), "nounwind"),
    "mapclear": ("void", ("ptr", "ptr"), "nounwind"),
    "mapiterinit": ("void", ("ptr", "ptr", "ptr"), "nounwind"),
    "mapiternext": ("void", ("ptr",), "nounwind"),
    "mapaccess64": ("nonnull ptr", ("ptr", "ptr", "i64"), "nounwind"),
    "mapaccess264": ("{ ptr, i1 }", ("ptr", "ptr", "i64"), "nounwind"),
    "mapassign64": ("nonnull ptr", ("ptr", "ptr", "i64"), "nounwind"),
    "mapdelete64": ("void", ("ptr", "ptr", "i64"), "nounwind"),
    "mapaccess32": ("nonnull ptr", ("ptr", "ptr", "i32"), "nounwind"),
    "mapaccess232": ("{ ptr, i1 }", ("ptr", "ptr", "i32"), "nounwind"),
    "mapassign32": ("nonnull ptr", ("ptr", "ptr", "i32"), "nounwind"),
    "mapdelete32": ("void", ("ptr", "ptr", "i32"), "nounwind"),
    "mapaccessstr": ("nonnull ptr", ("ptr", "ptr", "ptr", "i64"), "nounwind"),
    "mapaccess2str": ("{ ptr, i1 }", ("ptr", "ptr", "ptr", "i64"), "nounwind"),
    "mapassignstr": ("nonnull ptr", ("ptr", "ptr", "ptr", "i64"), "nounwind"),
    "mapdeletestr": ("void", ("ptr", "ptr", "ptr", "i64"), "nounwind"),
    "printbool": ("void", ("i1",), "nounwind"),
    "printint": ("void", ("i64",), "nounwind"),
    "printuint": ("void", ("i64",), "nounwind"),
    "complex128div": ("{ double, double }", ("double", "double", "double", "double"), "nounwind"),
    "printcomplex": ("void", ("double", "double", "i1"), "nounwind"),
    "printfloat": ("void", ("double",), "nounwind"),
    "printfloat32": ("void", ("float",), "nounwind"),
    "printstring": ("void", ("ptr", "i64"), "nounwind"),
    "printpointer": ("void", ("ptr",), "nounwind"),
    "printslice": ("void", ("ptr", "i64", "i64"), "nounwind"),
    "printeface": ("void", ("ptr", "ptr"), "nounwind"),
    "printsp": ("void", (), "nounwind"),
    "printnl": ("void", (), "nounwind"),
    "printlock": ("void", (), "nounwind"),
    "printunlock": ("void", (), "nounwind"),
}
