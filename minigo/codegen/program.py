"""What makes packages a program: initialisers, the module record, the entry, call entries for the Python API.

`go.minigo.init` registers every package's module record and runs the initialisers in dependency order; `go.minigo.start` does
that and calls `main.main`. `go.minigo.call.F(ptr args)` calls `main.F`: `args` is a struct of its parameters, then its results.

Source: abi.md, "The module record".
"""
from __future__ import annotations

from minigo.codegen.debuginfo import quote
from minigo.codegen.func import FuncGen
from minigo.codegen.types import MEMORY, call_shape, repr_of
from minigo.layout.records import record_of

_RECORD = "{ ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr }"
_TEXT_ENDS = 2  # functions that the back end puts behind the others (backend.optimize.add_functab)


def emit_init(m) -> None:
    """Every package has an initialiser, so that importers need not know whether it does anything."""
    name = m.path + ".init"
    if m.unit.init is not None:
        m.need(m.unit.init.name)
        return
    f = _function(m, name)
    f.do("ret void")
    m.texts[name] = f.text(m.symbol(name), m.linkage, m.function_attrs())


def _function(m, name: str, params: list = ()) -> FuncGen:
    f = m.generator(None, name, 0)
    f.shape = call_shape([], [])
    f.params_text = list(params)
    return f


def emit_start(m) -> None:
    f = _function(m, "minigo.init")
    register = m.c_function("mg_register_module")
    for pkg in m.imports:
        symbol = "@" + quote("mg.module." + pkg.path)
        m.declare(symbol, f"{symbol} = external global {_RECORD}")
        f.do(f"call {register}(ptr {symbol})")
    f.do(f"call {register}(ptr {_module_symbol(m)})")
    for pkg in m.imports:
        f.do(f"call void {m.declare_go(pkg.path + '.init', f.shape)}()")
    f.do(f"call void {m.symbol(m.path + '.init')}()")
    f.do("ret void")
    m.texts["minigo.init"] = f.text(m.symbol("minigo.init"), "", m.function_attrs("noinline"))
    if "main.main" not in m.by_name:
        return
    f = _function(m, "minigo.start")
    f.do(f"call void {m.symbol('minigo.init')}()")
    f.do(f"call void {m.need('main.main')}()")
    f.do("ret void")
    m.texts["minigo.start"] = f.text(m.symbol("minigo.start"), "", m.function_attrs("noinline"))


def _module_symbol(m) -> str:
    return "@" + quote("mg.module." + m.path)


def emit_module_record(m) -> None:
    roots = "null"
    if m.roots:
        roots = "@" + quote("mg.roots." + m.path)
        rows = ", ".join(f"{{ ptr, ptr }} {{ ptr {symbol}, ptr {desc} }}" for symbol, desc in m.roots)
        m.globals.append(f"{roots} = private constant [{len(m.roots)} x {{ ptr, ptr }}] [{rows}], align 8")
    functab = "@" + quote("mg.functab." + m.path)
    m.globals.append(f"{functab} = external constant ptr")
    typetab = "@" + quote("mg.typetab." + m.path)
    m.globals.append(f"{typetab} = external constant ptr")
    path, n = m.string(m.path.encode())
    m.globals.append(f"{_module_symbol(m)} = global {_RECORD} {{ ptr {path}, i64 {n}, ptr {roots}, i64 {len(m.roots)}, ptr {functab}, "
                     f"i64 {_TEXT_ENDS}, ptr null, i64 0, ptr {typetab} }}, align 8")


def emit_call_entries(m) -> None:
    """go.minigo.call.F for each package-level function that is no method."""
    for fn in m.unit.functions:
        if fn.literal is not None or fn.body is None or fn.sig.recv is not None or fn.outer is not None or fn.obj is None:
            continue
        if fn.name.startswith(m.path + ".init"):
            continue
        _emit_call_entry(m, fn)


def _emit_call_entry(m, fn) -> None:
    name = "minigo.call." + fn.name[len(m.path) + 1:]
    f = _function(m, name, ["ptr %args"])
    params, results = [p.type for p in fn.params], [r.type for r in fn.results]
    record = record_of(params + results)
    shape = call_shape(params, results)
    args: list = []
    for t, off in zip(params, record.offsets):
        r = repr_of(t)
        at = f.gep("%args", off)
        args += [f"ptr {at}"] if r.kind == MEMORY and r.leaves is None else f.explode(r, f.load_value(r, at))
    from minigo.codegen.call import emit
    value = emit(f, shape, m.need(fn.name), args, None)
    values = value if value.__class__ is list else [] if value is None else [value]
    for t, v, off in zip(results, values, record.offsets[len(params):]):
        f.store_value(repr_of(t), v, f.gep("%args", off))
    f.do("ret void")
    m.texts[name] = f.text(m.symbol(name), "", m.function_attrs("noinline"))
