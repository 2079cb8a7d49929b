"""Build the runtime once, and programs of LLVM IR text against it.

The IR is compiled with the split-stack prologue, linked with libminigo_rt.a by the system compiler and run as a
process; knobs travel in MINIGODEBUG.
"""
import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNTIME = ROOT / "runtime_c"
MODES = {
    "copy": "stack=copy",
    "segment": "stack=segment",
    "reserve": "stack=reserve",
    "stress": "stack-stress",
    "segment-stress": "stack=segment,stack-stress",
    "reserve-stress": "stack=reserve,stack-stress",
    "large": "stack-init=1M",
}
ATTRIBUTES = """
attributes #0 = { noinline "split-stack" "frame-pointer"="all" "disable-tail-calls"="true" }
"""
HEADER = 'target triple = "x86_64-unknown-linux-gnu"\n'


def compile_ir(text):
    """Compile IR text to an object, as the back end does."""
    import llvmlite.binding as llvm
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    module = llvm.parse_assembly(HEADER + text + ATTRIBUTES)
    module.verify()
    machine = llvm.Target.from_default_triple().create_target_machine(opt=2, reloc="pic", codemodel="default")
    return machine.emit_object(module)


class Runtime:
    """A built runtime: where it is, and how to make programs with it."""

    def __init__(self, folder, assertions, sanitize=()):
        self.folder, self.sanitize = folder, list(sanitize)
        options = [f"-DMG_ASSERTIONS={'ON' if assertions else 'OFF'}", f"-DCMAKE_C_FLAGS={' '.join(sanitize)}"]
        for command in (["cmake", "-G", "Ninja", "-S", RUNTIME, "-B", folder, *options], ["cmake", "--build", folder]):
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        self.shared = folder / "libminigo_rt.so"
        self.static = folder / "libminigo_rt.a"

    def c_program(self, tmp_path, text):
        """Build a program whose first goroutine, `go.minigo.start`, and all others are C."""
        source, exe = tmp_path / "test.c", tmp_path / "test"
        source.write_text(text)
        flags = ["-O1", "-fno-omit-frame-pointer", "-w", *self.sanitize]
        subprocess.run(["gcc", *flags, "-I", RUNTIME, "-o", exe, source, self.static], check=True)
        return exe

    def program(self, tmp_path, ir, c=None):
        """Link IR text (and C text) to an executable."""
        obj = tmp_path / "program.o"
        obj.write_bytes(compile_ir(ir))
        inputs = [obj]
        if c:
            (tmp_path / "helper.c").write_text(c)
            inputs.append(tmp_path / "helper.c")
        exe = tmp_path / "program"
        subprocess.run(["gcc", "-O1", *self.sanitize, "-I", RUNTIME, "-o", exe, *inputs, self.static], check=True)
        return exe


def run(exe, knobs="", timeout=60, env=None):
    """Run a program with knobs; the result has stdout and stderr as text."""
    env = {**os.environ, **(env or {}), "MINIGODEBUG": knobs}
    return subprocess.run([exe], env=env, capture_output=True, text=True, timeout=timeout)
