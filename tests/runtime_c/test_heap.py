"""The heap gives what was asked, keeps what can be reached, frees the rest and reuses it.

The programs are C that runs as a goroutine on a large reserved stack, which the collector scans as any other.
"""
import subprocess

import pytest

from native import RUNTIME, run

PRELUDE = r"""
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "minigo.h"
#include "gc.h"
#include "type.h"

#define CHECK(cond) do { if (!(cond)) { fprintf(stderr, "line %d: %s\n", __LINE__, #cond); _exit(1); } } while (0)
extern void _exit(int);
void test(void);
void start(void) __asm__("go.minigo.start");
void start(void) { test(); }

typedef struct node { struct node *next; long value; } node;
static const uint8_t first_word = 1;
static const struct mg_type node_type = { .size = 16, .ptrbytes = 8, .gcdata = &first_word };
static const struct mg_type long_type = { .size = 8 };
static const struct mg_type pointer_type = { .size = 8, .ptrbytes = 8, .gcdata = &first_word };

__attribute__((noinline)) static uint64_t stat(size_t at) { mg_memstats out; mg_readmemstats(&out); return *(uint64_t *)((char *)&out + at); }
#define LIVE offsetof(mg_memstats, heap_objects)
#define MALLOCS offsetof(mg_memstats, mallocs)
#define FREES offsetof(mg_memstats, frees)

__attribute__((noinline)) static node *list(long n)
{
    node *head = NULL;
    while (n-- > 0) {
        node *x = mg_new(&node_type);
        CHECK(!x->next && !x->value);
        x->next = head;
        x->value = n;
        head = x;
    }
    return head;
}
static long length(node *p) { long n = 0; for (; p; p = p->next, n++) CHECK(p->value == n); return n; }
__attribute__((noinline)) static void clobber(void) { volatile char junk[4096]; memset((void *)junk, 0, sizeof junk); }
"""


@pytest.fixture(params=["plain", "sanitized"])
def build(runtime, released_runtime, tmp_path, request):
    """Make a program whose goroutine runs test()."""
    if request.param == "sanitized":
        runtime = released_runtime = request.getfixturevalue("sanitized_runtime")

    def build(text, checked=True):
        source, exe = tmp_path / "test.c", tmp_path / "test"
        source.write_text(PRELUDE + text)
        static = (runtime if checked else released_runtime).static
        subprocess.run(["gcc", "-O1", "-fno-omit-frame-pointer", "-w", "-I", RUNTIME, "-o", exe, source, static,
                        *runtime.sanitize], check=True)
        return exe
    return build


def passes(exe, knobs="", timeout=60):
    # The sanitizer would keep up to 256 MiB of what the runtime has freed, to find uses of it: residence could not be measured.
    result = run(exe, "stack=reserve,stack-init=1M" + knobs, timeout, {"ASAN_OPTIONS": "quarantine_size_mb=1"})
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout


def test_reachable_lists_survive_and_dead_ones_are_freed(build):
    passes(build(r"""
void test(void)
{
    node *keep = list(100000);
    for (int i = 0; i < 20; i++) {
        CHECK(length(list(50000)) == 50000);
        mg_gc();
        CHECK(length(keep) == 100000);
    }
    clobber();
    mg_gc();
    CHECK(stat(LIVE) < 160000);
    CHECK(stat(MALLOCS) == 1100000);
    CHECK(stat(MALLOCS) - stat(FREES) == stat(LIVE));
}"""))


def test_gc_at_every_allocation(build):
    passes(build(r"""
void test(void)
{
    node *keep = list(300);
    for (int i = 0; i < 10; i++)
        CHECK(length(list(100)) == 100 && length(keep) == 300);
}"""), ",gc-stress")


def test_freed_memory_is_poisoned_under_stress(build):
    passes(build(r"""
static uintptr_t hidden;
__attribute__((noinline)) static void make(void) { char *p = mg_alloc(64, 1); hidden = ~(uintptr_t)p; }
void test(void)
{
    node *span = list(10);
    void *neighbour = mg_alloc(64, 1);
    for (int i = 0; i < 9; i++) make();    /* away from what the stack points to */
    make();
    uintptr_t last = hidden;
    for (int i = 0; i < 9; i++) make();
    hidden = last;
    clobber();
    mg_gc();
    unsigned char *p = (unsigned char *)~hidden;
    CHECK(p[0] == 0xdb && p[63] == 0xdb);
    CHECK(neighbour && span);
}"""), ",gc-stress=1000000")


def test_pointers_around_an_object_on_the_stack_keep_it(build):
    passes(build(r"""
void test(void)
{
    long *a = mg_newarray(&long_type, 1000), *volatile middle = a + 500;
    long *b = mg_newarray(&long_type, 1024), *volatile end = b + 1024;
    long *c = mg_newarray(&long_type, 4), *d = mg_newarray(&long_type, 4), *volatile before = d - 8;
    for (long i = 0; i < 4; i++) d[i] = i;
    for (long i = 0; i < 1000; i++) a[i] = b[i] = i;
    a = b = c = d = NULL;
    for (int i = 0; i < 50; i++) { list(20000); }
    mg_gc();
    for (long i = 0; i < 1000; i++) CHECK(middle[i - 500] == i && end[i - 1024] == i);
    for (long i = 0; i < 4; i++) CHECK(before[i + 8] == i);
}"""))


def test_heap_objects_are_precise(build):
    passes(build(r"""
void test(void)
{
    node *x = mg_new(&node_type);
    {
        node *y = list(5000);
        x->value = (long)y;        /* a number that looks like a pointer */
    }
    clobber();
    uint64_t before = stat(FREES);
    mg_gc();
    CHECK(stat(FREES) - before >= 4990);
    CHECK(x->value);
}"""))


def test_arrays_repeat_their_element(build):
    passes(build(r"""
void test(void)
{
    node **a = mg_newarray(&pointer_type, 100000);
    for (int i = 0; i < 100000; i++) { a[i] = mg_new(&node_type); a[i]->value = i; }
    node *b = mg_newarray(&node_type, 1000);
    for (int i = 0; i < 1000; i++) b[i].next = list(10);
    list(1000000);
    mg_gc();
    for (int i = 0; i < 100000; i++) CHECK(a[i]->value == i && !a[i]->next);
    for (int i = 0; i < 1000; i++) CHECK(length(b[i].next) == 10);
}"""))


def test_roots_of_modules_are_typed(build):
    passes(build(r"""
static node *variable;
static long number;
static const mg_root roots[] = { { &variable, &pointer_type }, { &number, &long_type } };
static const uintptr_t functab[1];
static struct mg_module module = { .path = { "main", 4 }, .roots = roots, .nroots = 2, .functab = functab };
void test(void)
{
    mg_register_module(&module);
    mg_register_module(&module);
    variable = list(1000);
    number = (long)list(5000);
    clobber();
    uint64_t before = stat(FREES);
    mg_gc();
    CHECK(stat(FREES) - before >= 4990);
    list(100000);
    CHECK(length(variable) == 1000);
}"""))


def test_ten_gigabytes_through_a_small_live_set(build):
    passes(build(r"""
void test(void)
{
    static void *ring[64];
    void **keep = mg_newarray(&pointer_type, 64);
    uint64_t total = 0;
    for (uint64_t i = 0; total < 10ull << 30; i++) {
        uint64_t n = i % 1000 == 0 ? 2 << 20 : i % 100 == 0 ? 40000 : 16 + i * 37 % 4000;
        char *p = i & 1 ? mg_alloc(n, 1) : mg_newarray(&pointer_type, n / 8);
        CHECK(p[0] == 0 && p[n / 8 * 8 - 1] == 0);
        p[n / 8 * 8 - 1] = 1;
        if (!(i & 1)) p[n / 8 * 8 - 1] = 0;
        keep[i % 64] = p;
        total += n;
    }
    char line[256];
    long most = -1;    /* ru_maxrss would count what the process was before it became this program */
    FILE *f = fopen("/proc/self/status", "r");
    while (fgets(line, sizeof line, f)) sscanf(line, "VmHWM: %ld", &most);
    fclose(f);
    CHECK(most > 0 && most < 200 << 10);
}""", checked=False))


def test_idle_memory_goes_back_to_the_system(build):
    passes(build(r"""
static long resident(void)
{
    long pages;
    FILE *f = fopen("/proc/self/statm", "r");
    fscanf(f, "%*d %ld", &pages);
    fclose(f);
    return pages * 4;
}
__attribute__((noinline)) static void burst(void)
{
    node *big = list(8000000);
    char *p = mg_alloc(100 << 20, 1);
    memset(p, 1, 100 << 20);
    CHECK(length(big) == 8000000);
    CHECK(resident() > 200 << 10);
}
void test(void)
{
    long before = resident();    /* the sanitizer keeps its shadow, an eighth of what was in use */
    burst();
    clobber();
    for (int i = 0; i < 4; i++) mg_gc();
    CHECK(resident() < before + (110 << 10));
    burst();
}"""))


def test_size_classes_are_gos(build):
    """Capacities that real Go gives append: [size, noscan, block]."""
    cases = [(1, 1, 8), (8, 0, 8), (9, 1, 16), (40, 1, 48), (520, 1, 576), (520, 0, 568), (513, 0, 568), (512, 0, 512), (1024, 1, 1024),
             (1025, 1, 1152), (1024, 0, 1144), (2049, 1, 2304), (8192, 1, 8192), (8192, 0, 9464), (32760, 1, 32768),
             (32760, 0, 32760), (32761, 1, 32768), (32768, 1, 32768), (40961, 1, 49152)]
    checks = "".join(f"CHECK(mg_roundupsize({n}, {k}) == {r});" for n, k, r in cases)
    passes(build("void test(void) { " + checks + " }"))


# Goroutines in C, which stop for a collection where they yield.
PARALLEL = r"""
#include <stdatomic.h>
static _Atomic long finished;
#define GOROUTINES 6
static void work(void)
{
    node *keep = list(200);
    for (int i = 0; i < ROUNDS; i++) {
        CHECK(length(list(SIZE)) == SIZE && length(keep) == 200);
        long n = 1 + i * 977 % 50000;
        char *p = mg_alloc(n, 1);
        CHECK(p[0] == 0 && p[n - 1] == 0);
        memset(p, 1, n);
        mg_gosched();
        CHECK(p[0] == 1 && p[n - 1] == 1);
    }
    finished++;
}
static void *work_closure[] = { work };
void test(void)
{
    node *keep = list(1000);
    for (int i = 0; i < GOROUTINES; i++)
        mg_go(work_closure);
    while (finished < GOROUTINES)
        mg_gosched();
    CHECK(length(keep) == 1000);
    mg_memstats m;
    mg_readmemstats(&m);
    CHECK(m.mallocs == 1000 + GOROUTINES * (200 + (SIZE + 1) * (long)ROUNDS));
    CHECK(m.mallocs - m.frees == m.heap_objects && m.total_alloc - m.alloc > 0);
    uint64_t sum = 0;
    for (int i = 1; i < 61; i++) sum += m.by_size[i].mallocs;
    CHECK(sum >= GOROUTINES * SIZE * (long)ROUNDS && sum <= m.mallocs);
}
"""


@pytest.mark.parametrize("procs", [1, 2, 5])
@pytest.mark.parametrize("knobs, sizes", [("", "#define SIZE 3000\n#define ROUNDS 400\n"), (",gc-stress=7", "#define SIZE 50\n#define ROUNDS 20\n"),
                                          (",stack-cache=off", "#define SIZE 500\n#define ROUNDS 100\n")],
                         ids=["plain", "gc-stress", "no-stack-cache"])
def test_goroutines_allocate_in_parallel(build, monkeypatch, procs, knobs, sizes):
    monkeypatch.setenv("GOMAXPROCS", str(procs))
    passes(build(sizes + PARALLEL), knobs)
