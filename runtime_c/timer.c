/* The heap of timers, and the three things a timer does when it is due.
 *
 *      place 1 ── the first due          four children: of the entry at place n those at 4n-2 .. 4n+1
 *        2 3 4 5
 *          6 .. 21
 *
 * There is one heap for all threads. A thread that looks for work asks mg_timers_next(), one load, and takes the lock only when
 * something is due; who has no work sleeps until then (m.c).
 *
 * Source: timer.h; Go's package time (what Stop and Reset answer).
 */
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "heap.h"
#include "minigo.h"
#include "sched.h"
#include "timer.h"

_Static_assert(sizeof(mg_timer) == 80, "package time's runtimeTimer has ten words");

#define ZOMBIES_MIN 64

typedef struct {
    int64_t when;
    uint64_t order;       /* of insertion: first come, first served at the same instant */
    mg_timer *t;
} entry;

static struct {
    mg_lock_t lock;
    entry *entries;       /* entries[0] is place 1 */
    uint64_t n, capacity;
    uint64_t order;
    _Atomic int64_t next;
    _Atomic int64_t unwaited;    /* roughly: entries whose channel nobody waits for any more */
} timers = { .next = MG_TIMER_NEVER };

static bool before(const entry *a, const entry *b) { return a->when != b->when ? a->when < b->when : a->order < b->order; }

static void put(uint64_t i, entry e)
{
    timers.entries[i] = e;
    e.t->place = i + 1;
}

static void sift_up(uint64_t i, entry e)
{
    while (i > 0 && before(&e, &timers.entries[(i - 1) / 4])) {
        put(i, timers.entries[(i - 1) / 4]);
        i = (i - 1) / 4;
    }
    put(i, e);
}

static void sift_down(uint64_t i, entry e)
{
    for (;;) {
        uint64_t first = 4 * i + 1, least = first;
        if (first >= timers.n)
            break;
        for (uint64_t k = first + 1; k < first + 4 && k < timers.n; k++)
            if (before(&timers.entries[k], &timers.entries[least]))
                least = k;
        if (!before(&timers.entries[least], &e))
            break;
        put(i, timers.entries[least]);
        i = least;
    }
    put(i, e);
}

static void publish(void)
{
    atomic_store_explicit(&timers.next, timers.n ? timers.entries[0].when : MG_TIMER_NEVER, memory_order_release);
}

static void insert(mg_timer *t)
{
    if (timers.n == timers.capacity) {
        timers.capacity = timers.capacity ? timers.capacity * 2 : 64;
        timers.entries = realloc(timers.entries, timers.capacity * sizeof *timers.entries);
        if (!timers.entries)
            mg_throw("out of memory (timers)");
    }
    sift_up(timers.n++, (entry){ t->when, timers.order++, t });
    publish();
}

static void take_out(mg_timer *t)
{
    uint64_t i = t->place - 1;
    entry last = timers.entries[--timers.n];
    t->place = 0;
    if (last.t != t) {
        if (i > 0 && before(&last, &timers.entries[(i - 1) / 4]))
            sift_up(i, last);
        else
            sift_down(i, last);
    }
    publish();
}

/* Take the timers out whose channels nobody waits for, when they are many: they go on without the heap. */
static void drop_unwaited(void)
{
    int64_t unwaited = atomic_load_explicit(&timers.unwaited, memory_order_relaxed);
    if (unwaited < ZOMBIES_MIN || (uint64_t)unwaited < timers.n / 4)
        return;
    atomic_store_explicit(&timers.unwaited, 0, memory_order_relaxed);
    uint64_t kept = 0, n = timers.n;
    for (uint64_t i = 0; i < n; i++) {
        entry e = timers.entries[i];
        if (e.t->kind == MG_TIMER_CHAN && atomic_load_explicit(&e.t->blocked, memory_order_relaxed) == 0)
            e.t->place = 0;
        else
            timers.entries[kept++] = e;
    }
    timers.n = kept;
    for (uint64_t i = kept; i-- > 0;)
        sift_down(i, timers.entries[i]);
    publish();
}

int64_t mg_timers_next(void) { return atomic_load_explicit(&timers.next, memory_order_acquire); }

/* ---- What happens when a timer is due ---- */

/* What was taken from a due timer under the lock, to be carried out without it. */
typedef struct {
    mg_timer *t;
    int64_t kind, late;
    void *arg;
    uint64_t seq;
} firing;

/* Take what t is due for; it is started again if it has a period. */
static firing take(mg_timer *t, int64_t now)
{
    firing f = { t, t->kind, now - t->when, t->arg, atomic_load_explicit(&t->seq, memory_order_relaxed) };
    if (t->period > 0)
        t->when += t->period * (1 + f.late / t->period);
    else
        atomic_store_explicit(&t->armed, 0, memory_order_relaxed);
    if (t->kind == MG_TIMER_CHAN)
        t->sending++;
    return f;
}

/* Package time's encoding of an instant (lib/time/time.go): wall with its flag, seconds since 1885 and nanoseconds; the monotonic
 * reading; the location. */
#define TIME_MONOTONIC (1ull << 63)
#define SECONDS_1885_TO_1970 2682288000

static void send_time(const firing *f)
{
    mg_timespec wall = mg_walltime_impl();
    int64_t ns = wall.sec * 1000000000 + wall.nsec - f->late;
    uint64_t value[3] = {
        TIME_MONOTONIC | (uint64_t)(ns / 1000000000 + SECONDS_1885_TO_1970) << 30 | (uint64_t)(ns % 1000000000),
        (uint64_t)(mg_clock_now() - f->late - f->t->base), (uint64_t)f->t->location,
    };
    mg_chan_lock(f->arg);
    f->t->sending--;
    if (atomic_load_explicit(&f->t->seq, memory_order_relaxed) == f->seq)
        mg_chan_offer_unlock(f->arg, value);
    else
        mg_chan_unlock(f->arg);
}

static void carry_out(const firing *f)
{
    switch (f->kind) {
    case MG_TIMER_FUNC: mg_go_timer(f->arg, (uintptr_t)f->t->location); return;
    case MG_TIMER_CHAN: send_time(f); return;
    case MG_TIMER_SLEEP: mg_ready(f->arg, false); return;
    }
    mg_throw("unknown kind of timer");
}

int64_t mg_timers_run(int64_t now)
{
    mg_lock(&timers.lock);
    drop_unwaited();
    while (timers.n && timers.entries[0].when <= now) {
        mg_timer *t = timers.entries[0].t;
        if (t->kind == MG_TIMER_CHAN && atomic_load_explicit(&t->blocked, memory_order_relaxed) == 0) {
            take_out(t);    /* who looks at the channel later finds out */
            continue;
        }
        firing f = take(t, now);
        if (t->period > 0) {
            sift_down(0, (entry){ t->when, timers.order++, t });
            publish();
        } else {
            take_out(t);
        }
        mg_unlock(&timers.lock);
        carry_out(&f);
        mg_lock(&timers.lock);
    }
    mg_unlock(&timers.lock);
    return mg_timers_next();
}

void mg_timers_forget(void)
{
    free(timers.entries);
    memset(&timers, 0, sizeof timers);
    atomic_store(&timers.next, MG_TIMER_NEVER);
}

void mg_timers_mark(mg_gc_worker *w)
{
    for (uint64_t i = 0; i < timers.n; i++) {
        mg_timer *t = timers.entries[i].t;
        if (t->kind != MG_TIMER_SLEEP)
            mg_gc_mark_words(w, (uintptr_t)&timers.entries[i].t, (uintptr_t)(&timers.entries[i].t + 1));
    }
}

/* ---- Start, stop, reset ---- */

/* Insert t into the heap; whoever sleeps till a later timer must know. */
static void enter_heap(mg_timer *t)
{
    int64_t first = mg_timers_next();
    insert(t);
    mg_unlock(&timers.lock);
    if (t->when < first)
        mg_timekeeper_wake(t->when);
}

/* Disarm t, and arm it again unless when is negative.
 * Returns: was it armed, with nothing of it arrived at the program? */
static bool modify(mg_timer *t, int64_t when, int64_t period)
{
    bool chan = t->kind == MG_TIMER_CHAN, pending = false;
    if (chan) {
        mg_chan_lock(t->arg);
        pending = mg_chan_drain(t->arg);    /* a value in the buffer has not arrived: the channel is as if it had none */
    }
    mg_lock(&timers.lock);
    pending |= atomic_load_explicit(&t->armed, memory_order_relaxed) || t->sending;
    atomic_fetch_add_explicit(&t->seq, 1, memory_order_relaxed);
    if (t->place)
        take_out(t);
    atomic_store_explicit(&t->armed, when >= 0, memory_order_relaxed);
    if (when >= 0) {
        t->when = when;
        t->period = period;
    }
    if (when >= 0 && (!chan || atomic_load_explicit(&t->blocked, memory_order_relaxed)))
        enter_heap(t);
    else
        mg_unlock(&timers.lock);
    if (chan)
        mg_chan_unlock(t->arg);
    return pending;
}

void mg_timer_start_impl(void *timer)
{
    mg_timer *t = timer;
    if (t->kind == MG_TIMER_CHAN)
        mg_chan_set_timer(t->arg, t);
    modify(t, t->when < 0 ? 0 : t->when, t->period);
}

int64_t mg_timer_stop_impl(void *timer) { return modify(timer, -1, 0); }

int64_t mg_timer_reset_impl(void *timer, int64_t when, int64_t period) { return modify(timer, when < 0 ? 0 : when, period); }

/* Sleep ns nanoseconds at least. */
void mg_sleep_impl(int64_t ns)
{
    if (ns <= 0)
        return;
    mg_g *g = mg_g_running;
    mg_timer *t = &g->sleep;
    int64_t now = mg_clock_now();
    *t = (mg_timer){ .when = ns < MG_TIMER_NEVER - now ? now + ns : MG_TIMER_NEVER - 1, .kind = MG_TIMER_SLEEP, .arg = g, .armed = 1 };
    mg_park_begin(g, MG_WAIT_SLEEP);
    mg_lock(&timers.lock);
    int64_t when = t->when, first = mg_timers_next();
    insert(t);
    mg_unlock(&timers.lock);    /* from here on it may run again */
    if (when < first)
        mg_timekeeper_wake(when);
    mg_schedule();
}

/* ---- For channels ---- */

void mg_timer_poll(mg_timer *t)
{
    if (!atomic_load_explicit(&t->armed, memory_order_relaxed) || atomic_load_explicit(&t->place, memory_order_relaxed))
        return;
    int64_t now = mg_clock_now();
    mg_lock(&timers.lock);
    bool due = atomic_load_explicit(&t->armed, memory_order_relaxed) && !t->place && t->when <= now;
    firing f = due ? take(t, now) : (firing){ 0 };
    mg_unlock(&timers.lock);
    if (due)
        carry_out(&f);
}

void mg_timer_block(mg_timer *t)
{
    if (atomic_fetch_add_explicit(&t->blocked, 1, memory_order_relaxed) != 0 || t->kind != MG_TIMER_CHAN)
        return;
    mg_lock(&timers.lock);
    if (atomic_load_explicit(&t->armed, memory_order_relaxed) && !t->place)
        enter_heap(t);
    else
        mg_unlock(&timers.lock);
}

void mg_timer_unblock(mg_timer *t)
{
    if (atomic_fetch_sub_explicit(&t->blocked, 1, memory_order_relaxed) == 1)
        atomic_fetch_add_explicit(&timers.unwaited, 1, memory_order_relaxed);
}
