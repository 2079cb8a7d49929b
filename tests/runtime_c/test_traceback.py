"""Traces look like Go's: frames, inlined frames, elision, overflow, faults; and Go code can ask for them."""
import re
import subprocess

import pytest

from native import compile_ir, run
from minigo.backend.pctab import build_pctab

# Lines of main.go: rec is declared at 10 and calls itself at 12; leaf is declared at 20 and was inlined into mid
# (declared at 30) at line 31; main is declared at 40 and calls at 41.
PROGRAM = """
declare void @mg_write(i64, ptr, i64)
declare void @mg_register_module(ptr)
declare void @mg_dopanic()
declare void @mg_fatal(ptr, i64)
declare void @mg_traceback(i64)
declare i64 @mg_stacktext(ptr, i64)
declare i64 @mg_callers(i64, ptr, i64)
declare i64 @mg_frameinfo(i64, i64, ptr)
declare void @touch(ptr)

@path = private constant [4 x i8] c"main"
@text = private constant [4 x i8] c"oops"
@"mg.functab.main" = constant [7 x ptr] [ptr inttoptr (i64 6 to ptr), ptr @go.main.rec, ptr @go.main.mid, ptr @"go.main.(*T).M",
    ptr @go.main.main, ptr @go.runtime.throw, ptr @go.minigo.start]
@"mg.module.main" = global { ptr, i64, ptr, i64, ptr, i64, ptr, i64 }
    { ptr @path, i64 4, ptr null, i64 0, ptr @"mg.functab.main", i64 0, ptr null, i64 0 }

define i64 @go.main.rec(i64 %n) #0 !dbg !10 {
  #dbg_value(i64 %n, !13, !DIExpression(), !11)
  %local = alloca [4 x i64]
  call void @touch(ptr %local), !dbg !11
  %z = icmp eq i64 %n, 0, !dbg !11
  br i1 %z, label %bottom, label %more, !dbg !11
bottom:
  call void @go.main.mid(i64 0), !dbg !11
  ret i64 0, !dbg !11
more:
  %m = sub i64 %n, 1, !dbg !12
  %r = call i64 @go.main.rec(i64 %m), !dbg !12
  call void @touch(ptr %local), !dbg !12
  ret i64 %r, !dbg !12
}

define void @go.main.mid(i64 %x) #0 !dbg !30 {
  call void @"go.main.(*T).M"(), !dbg !22
  ret void, !dbg !31
}

define void @"go.main.(*T).M"() #0 !dbg !50 {
  BODY
  ret void, !dbg !51
}

define void @go.runtime.throw() #0 !dbg !60 {
  call void @mg_fatal(ptr @text, i64 4), !dbg !61
  ret void, !dbg !61
}

define void @go.main.main() #0 !dbg !40 {
  %r = call i64 @go.main.rec(i64 DEPTH), !dbg !41
  ret void, !dbg !41
}

define void @go.minigo.start() #0 !dbg !70 {
  call void @mg_register_module(ptr @"mg.module.main"), !dbg !71
  call void @go.main.main(), !dbg !71
  ret void, !dbg !71
}

!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!1, !2}
!0 = distinct !DICompileUnit(language: DW_LANG_Go, file: !3, producer: "minigo", isOptimized: true, emissionKind: FullDebug)
!1 = !{i32 2, !"Dwarf Version", i32 4}
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DIFile(filename: "main.go", directory: "/src")
!4 = !DISubroutineType(types: !{})
!10 = distinct !DISubprogram(name: "main.rec", scope: !3, file: !3, line: 10, type: !4, unit: !0, spFlags: DISPFlagDefinition)
!11 = !DILocation(line: 11, scope: !10)
!13 = !DILocalVariable(name: "n", arg: 1, scope: !10, file: !3, line: 10, type: !14)
!14 = !DIBasicType(name: "int", size: 64, encoding: DW_ATE_signed)
!12 = !DILocation(line: 12, scope: !10)
!20 = distinct !DISubprogram(name: "main.leaf", scope: !3, file: !3, line: 20, type: !4, unit: !0, spFlags: DISPFlagDefinition)
!22 = !DILocation(line: 21, scope: !20, inlinedAt: !31)
!30 = distinct !DISubprogram(name: "main.mid", scope: !3, file: !3, line: 30, type: !4, unit: !0, spFlags: DISPFlagDefinition)
!31 = !DILocation(line: 31, scope: !30)
!40 = distinct !DISubprogram(name: "main.main", scope: !3, file: !3, line: 40, type: !4, unit: !0, spFlags: DISPFlagDefinition)
!41 = !DILocation(line: 41, scope: !40)
!50 = distinct !DISubprogram(name: "main.(*T).M", scope: !3, file: !3, line: 50, type: !4, unit: !0, spFlags: DISPFlagDefinition)
!51 = !DILocation(line: 51, scope: !50)
!60 = distinct !DISubprogram(name: "runtime.throw", scope: !3, file: !3, line: 60, type: !4, unit: !0, spFlags: DISPFlagDefinition)
!61 = !DILocation(line: 61, scope: !60)
!70 = distinct !DISubprogram(name: "minigo.start", scope: !3, file: !3, line: 70, type: !4, unit: !0, spFlags: DISPFlagDefinition)
!71 = !DILocation(line: 71, scope: !70)
"""
FOUND = re.compile(r"^(\S+\((?:\.\.\.)?\))\n\t/src/main.go:(\d+)", re.M)


@pytest.fixture
def build(runtime, tmp_path):
    """Link a program whose (*T).M has the body, with its pctab as `minigo build` links it."""
    def build(body, depth):
        ir = PROGRAM.replace("BODY", body).replace("DEPTH", str(depth))
        obj = compile_ir(ir)
        blob = build_pctab(obj, "mg.functab.main")
        (tmp_path / "program.o").write_bytes(obj)
        (tmp_path / "pctab.c").write_text(
            '#include <stdint.h>\nextern char module __asm__("mg.module.main");\n'
            f"static const unsigned char blob[] __attribute__((aligned(8))) = {{ {','.join(map(str, blob))} }};\n"
            "const struct { void *module; const void *p; int64_t n; } mg_aot_pctabs[] = { { &module, blob, sizeof blob }, { 0 } };\n"
            "void touch(void *p) { __asm__ volatile(\"\" : : \"r\"(p)); }\n")
        exe = tmp_path / "program"
        subprocess.run(["gcc", "-o", exe, tmp_path / "program.o", tmp_path / "pctab.c", runtime.static], check=True)
        return exe
    return build


PANIC = 'call void @mg_dopanic(), !dbg !51'


@pytest.mark.parametrize("knobs", ["stack=copy", "stack=segment", "stack=reserve", "stack-stress", "stack=segment,stack-stress"])
def test_a_panic_shows_the_goroutine(build, knobs):
    result = run(build(PANIC, 2), knobs)
    assert result.returncode == 2
    assert result.stderr.startswith("\ngoroutine 1 [running]:\nmain.(*T).M()\n\t/src/main.go:51 +0x")
    assert FOUND.findall(result.stderr) == [
        ("main.(*T).M()", "51"), ("main.leaf(...)", "21"), ("main.mid()", "31"), ("main.rec(...)", "11"),
        ("main.rec(...)", "12"), ("main.rec(...)", "12"), ("main.main()", "41")]
    assert re.search(r"main\.leaf\(\.\.\.\)\n\t/src/main\.go:21\nmain", result.stderr), "inlined frames have no offset"


@pytest.mark.parametrize("policy", ["copy", "segment", "reserve"])
def test_the_middle_of_a_deep_trace_is_elided(build, policy):
    result = run(build(PANIC, 20000), f"stack={policy}")
    frames = FOUND.findall(result.stderr)
    assert len(frames) == 100
    assert frames[:4] == [("main.(*T).M()", "51"), ("main.leaf(...)", "21"), ("main.mid()", "31"), ("main.rec(...)", "11")]
    assert frames[-2:] == [("main.rec(...)", "12"), ("main.main()", "41")]
    assert "\n...19905 frames elided...\n" in result.stderr


def test_exactly_a_hundred_frames_are_all_shown(build):
    result = run(build(PANIC, 95))
    assert "elided" not in result.stderr and len(FOUND.findall(result.stderr)) == 100
    assert "...1 frames elided..." in run(build(PANIC, 96)).stderr


def test_a_fatal_error_shows_the_runtime_and_addresses(build):
    result = run(build("call void @go.runtime.throw(), !dbg !51", 0))
    assert result.returncode == 2
    lines = result.stderr.splitlines()
    assert lines[:2] == ["fatal error: oops", ""]
    assert re.fullmatch(r"goroutine 1 gp=0x[0-9a-f]+ m=0 mp=0x[0-9a-f]+ \[running\]:", lines[2])
    assert lines[3] == "runtime.throw()"
    assert re.fullmatch(r"\t/src/main\.go:61 \+0x[0-9a-f]+ fp=0x[0-9a-f]+ sp=0x[0-9a-f]+ pc=0x[0-9a-f]+", lines[4])


@pytest.mark.parametrize("knobs", ["stack=copy", "stack=segment", "stack=reserve", "stack-stress"])
def test_overflow_begins_at_the_failing_prologue(build, knobs):
    result = run(build(PANIC, 10**9), knobs + ",stack-max=100000")
    assert result.returncode == 2
    head, _, trace = result.stderr.partition("\n\n")
    assert re.fullmatch(r"runtime: goroutine stack exceeds 100000-byte limit\n"
                        r"runtime: sp=0x[0-9a-f]+ stack=\[0x[0-9a-f]+, 0x[0-9a-f]+\]\nfatal error: stack overflow", head)
    frames = FOUND.findall(trace)
    assert frames[0] == ("main.rec(...)", "10"), "no frame yet: the func line"
    assert frames[1] == ("main.rec(...)", "12") and len(frames) == 100
    first = re.search(r"fp=(0x[0-9a-f]+) sp=(0x[0-9a-f]+)", trace)
    assert int(first[1], 16) - int(first[2], 16) == 8
    assert re.search(r"^\.\.\.\d+ frames elided\.\.\.$", trace, re.M)


def test_a_fault_in_go_code_says_where(build):
    result = run(build("store i64 1, ptr inttoptr (i64 48879 to ptr), !dbg !51", 1))
    assert result.returncode == 2
    lines = result.stderr.splitlines()
    assert lines[:2] == ["unexpected fault address 0xbeef", "fatal error: fault"]
    assert re.fullmatch(r"\[signal SIGSEGV: segmentation violation code=0x1 addr=0xbeef pc=0x[0-9a-f]+\]", lines[2])
    assert FOUND.findall(result.stderr)[:3] == [("main.(*T).M()", "51"), ("main.leaf(...)", "21"), ("main.mid()", "31")]


def test_go_code_can_read_its_own_stack(build):
    body = """
  %pcs = alloca [20 x i64]
  %n = call i64 @mg_callers(i64 0, ptr %pcs, i64 20), !dbg !51
  %slot = getelementptr i64, ptr %pcs, i64 0
  %pc = load i64, ptr %slot
  %info = alloca { ptr, i64, ptr, i64, i64, i64, i64 }
  %d0 = call i64 @mg_frameinfo(i64 %pc, i64 0, ptr %info), !dbg !51
  %name0 = load ptr, ptr %info
  %len0p = getelementptr i64, ptr %info, i64 1
  %len0 = load i64, ptr %len0p
  call void @mg_write(i64 1, ptr %name0, i64 %len0), !dbg !51
  %d1 = call i64 @mg_frameinfo(i64 %pc, i64 1, ptr %info), !dbg !51
  %name1 = load ptr, ptr %info
  %len1 = load i64, ptr %len0p
  call void @mg_write(i64 1, ptr %name1, i64 %len1), !dbg !51
  %d2 = call i64 @mg_frameinfo(i64 %pc, i64 2, ptr %info), !dbg !51
  %text = alloca [4096 x i8]
  %len = call i64 @mg_stacktext(ptr %text, i64 4096), !dbg !51
  call void @mg_write(i64 2, ptr %text, i64 %len), !dbg !51"""
    result = run(build(body, 1))
    assert result.returncode == 0
    assert result.stdout == "main.leafmain.mid"
    assert result.stderr.startswith("goroutine 1 [running]:\nmain.(*T).M()\n")


def test_statistics_name_the_triggering_functions(build):
    result = run(build("ret void", 1000), "stack-stats")
    assert result.returncode == 0
    total = re.search(r"^stack: goroutine 1: (\d+) growths, (\d+) bytes copied, (\d+) words rebased, high water (\d+), size (\d+)$",
                      result.stderr, re.M)
    growths, copied, rebased, high, size = map(int, total.groups())
    assert growths >= 5 and copied > 60000 and rebased > 500 and size // 2 < high + 928 <= size
    assert f"stack:   main.rec: {growths} growths, {copied} bytes copied, {rebased} words rebased, to {size}\n" in result.stderr
