"""Channels, select, semaphores and condition lists, used by goroutines written in C on one and on several Ps."""
import pytest

from native import run

PRELUDE = r"""
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "minigo.h"
#include "type.h"

#define CHECK(cond) do { if (!(cond)) { fprintf(stderr, "line %d: %s\n", __LINE__, #cond); _exit(1); } } while (0)
extern void _exit(int);
void test(void);
void start(void) __asm__("go.minigo.start");
void start(void) { test(); }

/* A closure record {code, function, argument}; the code finds it in r10. */
typedef struct { void (*code)(void); void (*fn)(void *); void *arg; } record;
void trampoline(void);
__asm__("trampoline: movq 8(%r10), %rax; movq 16(%r10), %rdi; jmp *%rax");
static const uint8_t third_word = 4, first_word = 1;
static const struct mg_type record_type = { .size = 24, .ptrbytes = 24, .gcdata = &third_word };
static const struct mg_type int_type = { .size = 8 }, byte_type = { .size = 1 }, empty_type = { .size = 0 };
static const struct mg_type pointer_type = { .size = 8, .ptrbytes = 8, .gcdata = &first_word };
static const struct mg_type big_type = { .size = 1000 };
static const struct mg_type int_chan = { .elem = &int_type }, byte_chan = { .elem = &byte_type }, empty_chan = { .elem = &empty_type };
static const struct mg_type pointer_chan = { .elem = &pointer_type }, big_chan = { .elem = &big_type };

static void go(void (*fn)(void *), void *arg)
{
    record *r = mg_new(&record_type);
    *r = (record){ trampoline, fn, arg };
    mg_go(r);
}
static void *ints(long n) { return mg_makechan(&int_chan, n); }
static void send(void *c, long v) { CHECK(mg_chansend(c, &v) == 0); }
static long receive(void *c) { long v = -1; CHECK(mg_chanrecv(c, &v) == 1); return v; }
static _Atomic long count;
static void until(long n) { while (count < n) mg_gosched(); }
__attribute__((no_sanitize("thread")))    /* it looks where it may not */
static void until_waiting(long wanted)
{
    for (long n = -1; n != wanted; mg_gosched()) {
        n = 0;
        for (mg_g *g = mg_sched.allgs; g; g = g->all_next) n += g->status == MG_G_WAITING && !g->system && g->waiters;
    }
}
"""


@pytest.fixture(params=["1", "2", "8", "2-sanitized", "4-raced"])
def passes(request, tmp_path):
    """Run test() as the first goroutine and expect silence and status 0."""
    procs, _, kind = request.param.partition("-")
    built = request.getfixturevalue(f"{kind}_runtime" if kind else "runtime")
    signals = ",async-preempt=off" if kind == "raced" else ""  # which the thread sanitizer delivers late

    def passes(text, knobs="", status=0, err=""):
        exe = built.c_program(tmp_path, PRELUDE + text)
        env = {"GOMAXPROCS": procs, "ASAN_OPTIONS": "detect_leaks=0:detect_stack_use_after_return=0"}
        result = run(exe, "stack=reserve,stack-init=64K,stack-max=256K" + signals + knobs, env=env)
        assert (result.returncode, result.stderr if not err else err in result.stderr) == (status, "" if not err else True), result.stderr
    return passes


def test_values_of_every_size_arrive(passes):
    passes(r"""
static void *big, *bytes, *empties, *pointers;
static void sender(void *arg)
{
    char b[1000];
    for (int i = 0; i < 1000; i++) {
        memset(b, i, sizeof b);
        CHECK(mg_chansend(big, b) == 0);
        CHECK(mg_chansend(bytes, b) == 0);
        CHECK(mg_chansend(empties, b) == 0);
        long *p = mg_new(&int_type);
        *p = i;
        CHECK(mg_chansend(pointers, &p) == 0);
    }
}
void test(void)
{
    for (int cap = 0; cap < 4; cap++) {
        big = mg_makechan(&big_chan, cap);
        bytes = mg_makechan(&byte_chan, cap);
        empties = mg_makechan(&empty_chan, cap);
        pointers = mg_makechan(&pointer_chan, cap);
        void *keep[4] = { big, bytes, empties, pointers };
        go(sender, NULL);
        for (int i = 0; i < 1000; i++) {
            char b[1000], one[2] = { 0, 77 };
            long *p = NULL;
            CHECK(mg_chanrecv(big, b) == 1 && b[0] == (char)i && b[999] == (char)i);
            CHECK(mg_chanrecv(bytes, one) == 1 && one[0] == (char)i && one[1] == 77);
            CHECK(mg_chanrecv(empties, b) == 1 && b[0] == (char)i);
            CHECK(mg_chanrecv(pointers, &p) == 1 && *p == i);
        }
        for (int i = 0; i < 4; i++) CHECK(((void *volatile *)keep)[i]);
    }
}""")


def test_a_buffer_keeps_the_order(passes):
    passes(r"""
static void sender(void *c) { for (long i = 0; i < 20000; i++) send(c, i); CHECK(mg_chanclose(c) == 0); }
void test(void)
{
    for (long cap = 0; cap < 40; cap += 3) {
        void *c = ints(cap);
        CHECK(mg_chancap(c) == cap && mg_chanlen(c) == 0);
        go(sender, c);
        for (long i = 0; i < 20000; i++) CHECK(receive(c) == i && mg_chanlen(c) <= cap);
        long v = 5;
        CHECK(mg_chanrecv(c, &v) == 0 && v == 0);
        CHECK(mg_chanrecv(c, NULL) == 0);
    }
}""")


def test_what_happens_at_closed_and_nil_channels(passes):
    passes(r"""
static void *c;
static void blocked_receiver(void *arg) { long v = 9; CHECK(mg_chanrecv(c, &v) == 0 && v == 0); count++; }
static void blocked_sender(void *arg) { long v = 9; CHECK(mg_chansend(c, &v) == 1); count++; }
void test(void)
{
    long v = 4;
    CHECK(mg_makechan(&int_chan, -1) == NULL && mg_makechan(&int_chan, 1l << 60) == NULL);
    CHECK(mg_makechan(&empty_chan, 1l << 60));
    CHECK(mg_chanlen(NULL) == 0 && mg_chancap(NULL) == 0 && mg_chanclose(NULL) == 2);
    CHECK(mg_chantrysend(NULL, &v) == -1 && mg_chantryrecv(NULL, &v) == -1 && v == 4);
    c = ints(2);
    CHECK(mg_chantryrecv(c, &v) == -1 && mg_chantrysend(c, &v) == 0 && mg_chantrysend(c, &v) == 0 && mg_chantrysend(c, &v) == -1);
    CHECK(mg_chanclose(c) == 0 && mg_chanclose(c) == 1);
    CHECK(mg_chansend(c, &v) == 1 && mg_chantrysend(c, &v) == 1);
    CHECK(mg_chanlen(c) == 2 && receive(c) == 4 && mg_chantryrecv(c, &v) == 1 && mg_chantryrecv(c, &v) == 0 && v == 0);
    for (int round = 0; round < 20; round++) {
        count = 0;
        c = ints(round % 3);
        for (int i = 0; i < 50; i++) go(blocked_receiver, NULL);
        until_waiting(50);
        CHECK(mg_chanclose(c) == 0);
        until(50);
        count = 0;
        c = ints(0);
        for (int i = 0; i < 50; i++) go(blocked_sender, NULL);
        until_waiting(50);
        CHECK(mg_chanclose(c) == 0);
        until(50);
    }
}""")


@pytest.mark.parametrize("call", ["mg_chansend(NULL, &v)", "mg_chanrecv(NULL, &v)", "mg_select(NULL, 0, 1)", "mg_chanrecv(ints(0), &v)"])
def test_waiting_for_nobody_is_a_deadlock(passes, call):
    passes("void test(void) { long v; %s; CHECK(0); }" % call, status=2, err="all goroutines are asleep - deadlock!")


def test_waiters_are_served_in_their_order(passes):
    passes(r"""
static void *c, *answers;
static void waiter(void *arg) { long v = receive(c); send(answers, v * 1000 + (long)arg); }
void test(void)
{
    c = ints(0), answers = ints(100);
    for (long i = 0; i < 100; i++) {
        go(waiter, (void *)i);
        until_waiting(i + 1);
    }
    for (long i = 0; i < 100; i++) { send(c, i); CHECK(receive(answers) == i * 1001); }
}""")


def test_many_senders_and_receivers_lose_nothing(passes):
    passes(r"""
static void *c, *sums;
static void sender(void *arg) { for (long i = 1; i <= 5000; i++) send(c, i + 10000 * (long)arg); if (++count == 8) mg_chanclose(c); }
static void receiver(void *arg) { long v, sum = 0; while (mg_chanrecv(c, &v)) sum += v; send(sums, sum); }
void test(void)
{
    for (long cap = 0; cap < 20; cap += 4) {
        c = ints(cap), sums = ints(0), count = 0;
        for (long i = 0; i < 8; i++) { go(sender, (void *)i); go(receiver, NULL); }
        long sum = 0;
        for (int i = 0; i < 8; i++) sum += receive(sums);
        CHECK(sum == 8 * 5000l * 5001 / 2 + 10000l * 5000 * 28);
    }
}""")


SELECTS = r"""
#define N 4
static void *cs[N], *done;
static void sender(void *arg) { for (long i = 0; i < 5000; i++) send(cs[(long)arg], i); send(done, 1); }
static void chooser(void *arg)
{
    for (long i = 0; i < 5000; i++) {
        long v = i;
        mg_case k[N + 1];
        for (int j = 0; j < N; j++) k[j] = (mg_case){ cs[j], &v, 1 };
        k[N] = (mg_case){ NULL, NULL, 2 };
        mg_choice got = mg_select(k, N + 1, 1);
        CHECK(got.index >= 0 && got.index < N && got.result == 0);
    }
    send(done, 1);
}
"""


def test_select_loses_nothing(passes):
    passes(SELECTS + r"""
void test(void)
{
    for (long cap = 0; cap < 12; cap += 5) {
        for (int i = 0; i < N; i++) cs[i] = ints(cap);
        done = ints(0);
        for (long i = 0; i < N; i++) go(sender, (void *)i);
        for (long i = 0; i < 3; i++) go(chooser, NULL);
        long sum = 0, next[N] = { 0 }, got = 0;
        for (int left = N + 3; left;) {
            long v, d;
            mg_case k[N + 2];
            for (int j = 0; j < N; j++) k[j] = (mg_case){ cs[j], &v, 2 };
            k[N] = (mg_case){ done, &d, 2 };
            k[N + 1] = (mg_case){ NULL, &v, 1 };
            mg_choice c = mg_select(k, N + 2, 1);
            CHECK(c.index >= 0 && c.index <= N && c.result == 1);
            if (c.index == N) left--; else sum += v, got++;
        }
        for (int j = 0; j < N; j++) for (long v; mg_chantryrecv(cs[j], &v) == 1; got++) sum += v;
        CHECK(got == 7 * 5000 && sum == 7 * 5000l * 4999 / 2);
    }
}""")


def test_select_results(passes):
    passes(r"""
static void *a, *b, *go_on;
static void close_b(void *arg) { receive(go_on); CHECK(mg_chanclose(b) == 0); }
void test(void)
{
    long v = 3, w = 8;
    a = ints(0), b = ints(0), go_on = ints(0);
    mg_case receives[2] = { { a, &v, 2 }, { b, &w, 2 } }, sends[2] = { { a, &v, 1 }, { b, &w, 1 } }, both[2] = { { a, &v, 1 }, { a, &w, 2 } };
    CHECK(mg_select(receives, 2, 0).index == -1 && mg_select(sends, 2, 0).index == -1);
    CHECK(mg_select(both, 2, 0).index == -1);
    go(close_b, NULL);
    send(go_on, 1);
    mg_choice c = mg_select(receives, 2, 1);
    CHECK(c.index == 1 && c.result == 0 && w == 0 && v == 3);
    c = mg_select(receives, 2, 1);
    CHECK(c.index == 1 && c.result == 0);
    c = mg_select(sends, 2, 1);
    CHECK(c.index == 1 && c.result == 2);
    b = ints(0);
    sends[1].chan = b;
    go(close_b, NULL);
    send(go_on, 1);
    c = mg_select(sends, 2, 1);
    CHECK(c.index == 1 && c.result == 2);
    /* Nobody is left in the queues. */
    for (int i = 10; i < 14; i++) CHECK(!((void **)a)[i] && !((void **)b)[i]);
}""")


def test_select_chooses_uniformly(passes):
    passes(r"""
static void *cs[5];
void test(void)
{
    long n[5] = { 0 }, v;
    for (int i = 0; i < 5; i++) cs[i] = ints(1);
    for (int i = 0; i < 30000; i++) {
        mg_case k[5];
        for (int j = 0; j < 5; j++) {
            k[j] = (mg_case){ cs[j], &v, 2 };
            if (j != 1) mg_chantrysend(cs[j], &v);    /* the second is never possible */
        }
        n[mg_select(k, 5, 1).index]++;
    }
    CHECK(n[1] == 0);
    for (int j = 0; j < 5; j++) if (j != 1 && (n[j] < 7000 || n[j] > 8000)) { fprintf(stderr, "%d: %ld\n", j, n[j]); _exit(1); }
}""")


def test_select_of_many_and_equal_channels(passes):
    passes(r"""
static void *cs[300];
static void sender(void *arg) { for (long i = 0; i < 3000; i++) send(cs[i % 100], i); }
void test(void)
{
    long sum = 0;
    static mg_case k[300];
    for (int i = 0; i < 300; i++) cs[i] = i < 100 ? ints(0) : cs[i % 100];
    go(sender, NULL);
    for (int i = 0; i < 3000; i++) {
        long v;
        for (int j = 0; j < 300; j++) k[j] = (mg_case){ cs[j], &v, 2 };
        mg_choice c = mg_select(k, 300, 1);
        CHECK(c.result == 1 && c.index % 100 == i % 100);
        sum += v;
    }
    CHECK(sum == 3000l * 2999 / 2);
    for (int i = 0; i < 100; i++) CHECK(!((void **)cs[i])[10] && !((void **)cs[i])[12]);
}""")


def test_a_channel_that_only_a_waiter_knows_is_kept(passes):
    passes(r"""
static void forgotten(void *known)
{
    long v;
    mg_case k[2] = { { ints(0), &v, 2 }, { known, &v, 2 } };
    CHECK(mg_select(k, 2, 1).index == 1);
    count++;
}
void test(void)
{
    void *known = ints(0);
    for (int i = 0; i < 20; i++) go(forgotten, known);
    until_waiting(20);
    mg_gc();
    for (int i = 0; i < 5000; i++) ints(3);
    for (int i = 0; i < 20; i++) send(known, 1);
    until(20);
}""", ",gc-stress=50")


def test_semaphores_are_first_come_first_served(passes):
    passes(r"""
static uint32_t *sema;
static long order[10], n;
static void waiter(void *arg) { mg_semacquire(sema, (long)arg == 9, MG_WAIT_SEMACQUIRE); order[n++] = (long)arg; mg_semrelease(sema, 0); count++; }
void test(void)
{
    sema = mg_alloc(8, 1);
    for (long i = 0; i < 10; i++) {
        go(waiter, (void *)i);
        until_waiting(i + 1);
    }
    mg_semrelease(sema, 1);
    until(10);
    CHECK(order[0] == 9);
    CHECK(*sema == 1);
}""")


def test_semaphores_exclude(passes):
    passes(r"""
static uint32_t *semas[40];
static long inside[40], total[40];
static void worker(void *arg)
{
    for (long i = 0; i < 3000; i++) {
        int k = (i * 7 + (long)arg) % 40;
        mg_semacquire(semas[k], i & 1, MG_WAIT_SEMACQUIRE);
        CHECK(inside[k]++ == 0);
        total[k]++;
        if (i % 16 == 0) mg_gosched();
        inside[k]--;
        mg_semrelease(semas[k], i % 5 == 0);
    }
    count++;
}
void test(void)
{
    for (int k = 0; k < 40; k++) { semas[k] = mg_alloc(8, 1); *semas[k] = 1; }
    for (long i = 0; i < 16; i++) go(worker, (void *)i);
    until(16);
    long sum = 0;
    for (int k = 0; k < 40; k++) { CHECK(*semas[k] == 1); sum += total[k]; }
    CHECK(sum == 16 * 3000);
}""")


def test_condition_lists_call_in_order(passes):
    passes(r"""
static mg_notifylist *list;
static long order[20];
static _Atomic long n;    /* those called all at once run at the same time */
static void waiter(void *arg) { long t = mg_notify_add(list); mg_notify_wait(list, t); order[n++] = (long)arg; count++; }
void test(void)
{
    list = mg_alloc(32, 1);
    for (long i = 0; i < 10; i++) {
        go(waiter, (void *)i);
        until_waiting(i + 1);
    }
    for (long i = 0; i < 5; i++) { mg_notify_one(list); until(i + 1); CHECK(order[i] == i); }
    mg_notify_all(list);
    until(10);
    mg_notify_one(list);
    long t = mg_notify_add(list);
    mg_notify_one(list);
    mg_notify_wait(list, t);
}""")
