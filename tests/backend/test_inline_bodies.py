"""Small library functions become definitions in programs; what their modules hide stays where it is."""
import llvmlite.binding as llvm

from minigo.backend.inline_bodies import add_bodies, extract
from minigo.backend.optimize import optimize_module, parse_module

LIBRARY = """
@.str.0 = private unnamed_addr constant [3 x i8] c"abc", align 1
@hidden = internal global i64 0
@go.p.shared = global i64 7
declare void @go.q.other(i64)
define i64 @go.p.Small(i64 %x) #0 {
  %y = load i64, ptr @go.p.shared
  %z = add i64 %x, %y
  call void @go.q.other(i64 %z)
  ret i64 %z
}
define ptr @"go.p.T.Text"() { ret ptr @.str.0 }
define i64 @go.p.Secret() { %v = load i64, ptr @hidden
  ret i64 %v
}
define i64 @go.p.Never(i64 %x) noinline { ret i64 %x }
define i64 @go.p.unexported(i64 %x) { ret i64 %x }
attributes #0 = { nounwind }
"""
PROGRAM = """
declare i64 @"go.p.Small"(i64)
declare ptr @"go.p.T.Text"()
declare i64 @"go.p.Secret"()
declare i64 @"go.p.unexported"(i64)
define i64 @go.main.main() {
  %a = call i64 @"go.p.Small"(i64 1)
  %t = call ptr @"go.p.T.Text"()
  %b = call i64 @"go.p.Secret"()
  %c = call i64 @"go.p.unexported"(i64 %a)
  %d = add i64 %b, %c
  ret i64 %d
}
"""


def with_bodies() -> str:
    bodies = extract(str(llvm.parse_assembly(LIBRARY)))
    return add_bodies(PROGRAM, ["p"], {"p": bodies}.get)


def test_what_a_program_may_see_is_added():
    text = with_bodies()
    defined = [line for line in text.split("\n") if line.startswith("define available_externally")]
    assert len(defined) == 2 and "Small" in defined[0] + defined[1] and "T.Text" in defined[0] + defined[1]
    assert 'c"abc"' in text and "hidden" not in text


def test_the_calls_are_inlined_and_nothing_is_defined_twice():
    module = parse_module(with_bodies())
    optimize_module(module)
    code = str(module)
    assert "available_externally" not in code and "call i64 @go.p.Small" not in code and "@go.q.other" in code


def test_a_program_without_bodies_is_left_alone():
    assert add_bodies(PROGRAM, ["p"], lambda path: None) == PROGRAM
