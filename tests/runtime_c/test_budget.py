"""Rules that the source must keep: what leaves may use and call, and that stubs and declarations agree."""
import re
import subprocess

from native import RUNTIME

DECLARATION = re.compile(r"^MG_(LEAF|SWITCH|ASM)\((.+?), (\w+), \((.*)\)\)$", re.M)
FLAGS = ["-O2", "-fPIC", "-std=gnu11", "-fno-omit-frame-pointer", "-fno-stack-protector", "-fno-strict-aliasing",
         "-fno-tree-loop-distribute-patterns", "-fvisibility=hidden"]
# Of the runtime's own calls.
INTERNAL_STUBS = {"mg_heap_refill", "mg_main_done", "mg_wake"} | {
    name for path in RUNTIME.glob("*.[ch]") for name in re.findall(r"^MG_STUB\(.+?, (\w+), \(.*\)\)$", path.read_text(), re.M)}
STUB_BYTES = 64    # mg_switch_call's frame and the return address


def declarations():
    return [match.groups() for match in DECLARATION.finditer((RUNTIME / "minigo_abi.h").read_text())]


def constant(name):
    return int(re.search(rf"#define {name} (\d+)", (RUNTIME / "config.h").read_text())[1])


def call_graph(tmp_path):
    """Compile everything with call graph information. Returns: {function: (frame bytes, callees)}, the undefined names."""
    frames, calls = {}, {}
    for source in sorted(RUNTIME.glob("*.c")):
        obj = tmp_path / (source.stem + ".o")
        subprocess.run(["gcc", *FLAGS, "-fcallgraph-info=su", "-c", "-o", obj, source], check=True)
        text = (tmp_path / (source.stem + ".ci")).read_text()
        for name, label in re.findall(r'node: \{ title: "(.*?)" label: "(.*?)"', text):
            name = name.split(":")[-1]
            size = re.search(r"(\d+) bytes \((\w+)\)", label)
            if size:
                assert size[2] == "static", f"{name} has a variable frame"
                frames[name] = int(size[1])
        for caller, callee in re.findall(r'edge: \{ sourcename: "(.*?)" targetname: "(.*?)"', text):
            calls.setdefault(caller.split(":")[-1], set()).add(callee.split(":")[-1])
    return frames, calls


def test_leaves_stay_within_the_budget_and_call_no_libc(tmp_path):
    frames, calls = call_graph(tmp_path)
    stubs = {name for kind, _, name, _ in declarations() if kind == "SWITCH"} | INTERNAL_STUBS

    def deepest(name, chain):
        assert name not in chain, f"{name} is recursive"
        if name in stubs:
            return STUB_BYTES
        assert name in frames, f"{' > '.join((*chain, name))}: not ours"
        return frames[name] + 8 + max((deepest(c, (*chain, name)) for c in calls.get(name, ())), default=0)

    for kind, _, name, _ in declarations():
        if kind == "LEAF":
            assert deepest(name, ()) <= constant("MG_STACK_LEAF_BUDGET"), name


def test_every_switching_function_has_a_stub(tmp_path):
    text = (RUNTIME / "switch_amd64.S").read_text()
    stubs = set(re.findall(r"^SWITCH\((\w+)\)", text, re.M))
    assert stubs - INTERNAL_STUBS == {name for kind, _, name, _ in declarations() if kind == "SWITCH"}
    written = set(re.findall(r"^FUNC\((\w+)\)", text, re.M))
    assert {name for kind, _, name, _ in declarations() if kind == "ASM"} <= written


def test_switching_functions_take_six_words_at_most():
    for kind, result, name, args in declarations():
        hidden = result in ("mg_result3",)
        assert kind == "ASM" or (0 if args == "void" else args.count(",") + 1) + hidden <= 6, name


def test_the_assembly_knows_the_layouts():
    text = (RUNTIME / "switch_amd64.S").read_text()
    assert int(re.search(r"#define SAVE_BYTES (\d+)", text)[1]) == constant("MG_SAVE_BYTES")
    header = (RUNTIME / "sched.h").read_text()
    words = re.search(r"^struct mg_g \{(.*?)\n\};", header, re.S | re.M)[1]
    names = re.findall(r"(\w+);", words)
    for macro, name in (("G_STACK_HI", "stack_hi"), ("G_SCHED_SP", "sched_sp"), ("G_THREAD_SP", "thread_sp"), ("G_RET0", "sched_pc")):
        offset = 8 * (names.index(name) + (macro == "G_RET0"))
        assert int(re.search(rf"#define {macro}\s+(\d+)", text)[1]) == offset


def test_calls_between_our_functions_do_not_pass_the_dynamic_linker(released_runtime):
    text = subprocess.run(["objdump", "-d", "-j", ".plt", "-j", ".plt.sec", released_runtime.shared], capture_output=True, text=True).stdout
    assert not re.search(r"<(mg_\w+|__morestack\w*)@plt>:", text)
