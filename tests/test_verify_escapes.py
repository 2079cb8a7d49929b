"""--verify-escapes: programs run as ever, and a wrong verdict is caught where the address gets out, with the variable's name.

A plain run takes a few programs of tests/run; --full all of them, those of tests/concurrent/run and the examples.
"""
import re
import sys

import pytest

from harness import MODES, ROOT, TESTS, cases, execute, run_minigo

RUN, CONCURRENT = cases(TESTS / "run"), cases(TESTS / "concurrent" / "run")
EXAMPLES = cases(ROOT / "examples", goldens=TESTS / "examples")
SAMPLE = {"hello", "lisp_interpreter", "maps_of_structs", "defer_order", "hash_table", "large_values_and_frames"}


def chosen(found, keep=lambda case: False):
    return [pytest.param(case, id=case.name, marks=() if keep(case) else pytest.mark.slow) for case in found]


@pytest.mark.parametrize("case", chosen(RUN, lambda case: case.name in SAMPLE) + chosen(CONCURRENT))
def test_program(case):
    result, expected = run_minigo(case, ["--verify-escapes"], timeout=300), case.expected()
    assert (result.stdout, result.status, result.err) == (expected.stdout, expected.status, expected.err)


@pytest.mark.parametrize("case", chosen(EXAMPLES))
def test_example(case):
    result, expected = run_minigo(case, ["--verify-escapes"], timeout=300), case.expected()
    assert (result.stdout, result.status) == (expected.stdout, expected.status), result.err


HEAD = """package main

import "sync/atomic"

type node struct {
	next *int
	a, b, c, d int
}

var (
	global *int
	slot   atomic.Pointer[int]
	anyone any
	text   string
	run    func() int
	numbers []int
)

//go:noinline
func use(p *int) *int { return p }

"""
# what is forced: (the program, what is said of the pointer, and of where it goes)
WRONG = {
    "package variable": ("x", "func main() { x := 1; global = &x }", "to x", "stored in a package variable"),
    "field": ("x", "func main() { n := new(node); anyone = n; x := 1; n.next = &x }", "to x", "stored in the heap"),
    "older frame": ("x", "//go:noinline\nfunc set(n *node) { x := 1; n.next = use(&x) }\nfunc main() { var n node; set(&n); println(*n.next) }",
                    "to x, in a frame of main.set", "stored in an older frame"),
    "result": ("x", "//go:noinline\nfunc get() *int { x := 1; return &x }\nfunc main() { println(*get()) }", "to x, in a frame of main.get", "returned"),
    "large result": ("x", "//go:noinline\nfunc get() node { x := 1; return node{&x, 1, 2, 3, 4} }\nfunc main() { println(*get().next) }",
                     "to x, in a frame of main.get", "stored in an older frame"),
    "parameter": ("p", "//go:noinline\nfunc set(p int) { global = &p }\nfunc main() { set(1) }", "to p, in a frame of main.set", "stored in a package variable"),
    "large parameter": ("n", "//go:noinline\nfunc set(n node) { global = &n.b }\nfunc main() { set(node{}) }", "to n, in a frame of main.set",
                        "stored in a package variable"),
    "copy": ("x", "func main() { n := new(node); anyone = n; x := 1; m := node{&x, 1, 2, 3, 4}; *n = m }", "to x", "stored in the heap"),
    "send": ("x", "func main() { c := make(chan *int, 1); x := 1; c <- &x; println(*<-c) }", "to x", "sent to a channel"),
    "select": ("x", "func main() { c, d := make(chan *int, 1), make(chan int); x := 1; select { case c <- &x: case <-d: } }", "to x", "sent to a channel"),
    "map": ("x", "func main() { m := map[int]*int{}; anyone = m; x := 1; m[1] = &x }", "to x", "stored in the heap"),
    "key": ("x", "func main() { m := map[*int]int{}; anyone = m; x := 1; m[&x] = 1 }", "to x", "stored in the heap"),
    "append": ("x", "func main() { var s []*int; anyone = &s; x := 1; s = append(s, &x) }", "to x", "stored in the heap"),
    "atomic": ("x", "func main() { x := 1; slot.Store(&x) }", "to x", "stored in a package variable"),
    "swap": ("x", "func main() { x := 1; slot.CompareAndSwap(nil, &x) }", "to x", "stored in a package variable"),
    "array": ("x", "func main() { var x [3]int; numbers = x[:] }", "to x", "stored in a package variable"),
    "capture": ("x", "func main() { x := 1; run = func() int { x++; return x }; println(run()) }", "to x", "stored in the heap"),
    "literal": ("FuncLit", "func get(n int) func() int { return func() int { return n } }\nfunc main() { println(get(1)()) }", "to func literal", "returned"),
    "goroutine": ("FuncLit", "func main() { n := 1; c := make(chan int); go func() { c <- n }(); println(<-c) }", "to func literal", "given to a new goroutine"),
    "deferred": ("FuncLit", "func each(yield func(int) bool) { yield(1) }\nfunc main() { for i := range each { defer func() { println(i) }() } }",
                 "to func literal, in a frame of main.main-range1", "kept for a deferred call of an older frame"),
    "method value": ("MethodValue", "func (n node) get() int { return n.a }\nfunc main() { n := node{}; run = n.get }", "to method value", "stored in a package variable"),
    "new": ("New", "func main() { global = new(int) }", "to new(int)", "stored in a package variable"),
    "composite literal": ("AddrLit", "func main() { anyone = &node{} }", "to &node{…}", "stored in a package variable"),
    "slice literal": ("SliceLit", "func main() { n := 3; numbers = []int{n, n} }", "to []int{…}", "stored in a package variable"),
    "make": ("MakeSlice", "func main() { numbers = make([]int, 10) }", "to make([]int)", "stored in a package variable"),
    "boxing": ("Convert", "func main() { n := node{}; anyone = n }", "to a value of type node in an interface", "stored in a package variable"),
    "concatenation": ("Concat", "func main() { a, b := \"x\", \"y\"; text = a + b }", "to a buffer", "stored in a package variable"),
}


def run_wrongly(folder, verdict, body, options=()):
    """Run a program with a wrong verdict; return its status and standard error."""
    source = folder / "wrong.go"
    source.write_text(HEAD + body + "\n")
    done = execute([sys.executable, TESTS / "escape" / "forced.py", verdict, "run", "--verify-escapes", *options, source], 300, cwd=folder)
    return done.returncode, done.stderr.decode()


def without_places(text):
    return re.sub(r" \(\S+:\d+:\d+\)", "", text)


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_verdict_is_caught(name, tmp_path):
    verdict, body, what, where = WRONG[name]
    status, err = run_wrongly(tmp_path, verdict, body)
    first = err.split("\n")[0]
    assert status == 2, err
    assert re.match(rf"fatal error: ({re.escape(str(tmp_path))}/wrong|sync/atomic/\w+)\.go:\d+:\d+: ", first), err
    assert f"({tmp_path}/wrong.go:" in first, first
    assert f": a pointer {what}" in without_places(first) and first.endswith(f" is {where}"), first


@pytest.mark.parametrize("mode", [mode for mode in MODES if mode not in ("copy", "built")])
@pytest.mark.parametrize("name", ["older frame", "capture", "large parameter"])
def test_a_wrong_verdict_is_caught_in_every_mode(name, mode, tmp_path):
    verdict, body, what, where = WRONG[name]
    status, err = run_wrongly(tmp_path, verdict, body, MODES[mode])
    assert status == 2 and f": a pointer {what}" in without_places(err) and f" is {where}\n" in err, err


def test_a_library_store_is_caught(tmp_path):
    body = """func main() { x := 1; n := node{next: &x}; anyone = &holder; holder.Store(&n) }
var holder atomic.Pointer[node]"""
    status, err = run_wrongly(tmp_path, "n", body)
    assert status == 2 and ": a pointer to n" in err, err


def test_the_report_names_both_places(tmp_path):
    status, err = run_wrongly(tmp_path, "x", "func main() {\n\tx := 1\n\tglobal = use(&x)\n}")
    line = HEAD.count("\n")
    assert err.split("\n")[0] == (f"fatal error: {tmp_path}/wrong.go:{line + 3}:9: a pointer to x ({tmp_path}/wrong.go:{line + 2}:2), in a frame of "
                                  "main.main, is stored in a package variable")
    assert "goroutine 1 [running]:\nmain.main()\n" in err
