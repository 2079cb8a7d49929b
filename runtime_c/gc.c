/* A collection from beginning to end, and when there is one.
 *
 *      ── running ──┤ stop │ flush caches │ mark, halve stacks │ all is unswept │ start ├── running, sweeping on demand ──
 *
 * The heap may grow by GOGC percent of what was found live, with stacks and globals counted as Go counts them; the memory limit
 * lowers that goal, but never so far that collections follow each other without allocation between them.
 *
 * Source: Go's runtime/mgcpacer.go (heap goal, minimum of 4 MiB), the text of GODEBUG=gctrace=1 in package runtime's documentation.
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "events.h"
#include "heap.h"
#include "gc.h"
#include "sched.h"

#define HEAP_MIN (4u << 20)          /* goal of a small heap, at 100 percent */
#define STRESS_MERCY 512             /* words a collection may look at for each allocation under gc_stress */
#define STEP_MIN (256u << 10)        /* what may be allocated between collections although the memory limit is passed */
#define ALONE_WORDS (64u << 10)      /* with so little to look at, waking others takes longer */
#define IDLE_COLLECTIONS 2           /* after as many a free run goes back to the system */

mg_gc_stats mg_gc_history;

static int64_t percent;              /* GOGC, or -1: no collections */
static int64_t limit;                /* GOMEMLIMIT, bytes */
static mg_gc_found found;            /* by the last collection */
static uint64_t globals;
static _Atomic int64_t stress_left;  /* gc_stress: allocations until the next collection */
static uint64_t run_began;
static uint32_t run_first;           /* collections before this run */
static uint64_t run_cpu;             /* processor time of collections in this run */

static uint64_t clock_ns(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

/* What the heap may become before it is collected: from what is live, GOGC and the memory limit. */
static void choose_goal(void)
{
    uint64_t live = found.bytes, goal = UINT64_MAX;
    if (percent >= 0) {
        goal = live + (live + found.stack_bytes + globals) / 100 * (uint64_t)percent;
        uint64_t least = (uint64_t)HEAP_MIN * (uint64_t)percent / 100;
        if (goal < least)
            goal = least;
    }
    if (limit != INT64_MAX) {
        uint64_t others = mg_stack_inuse(), room = (uint64_t)limit > others ? (uint64_t)limit - others : 0;
        room -= room / 16;           /* objects do not fill their pages */
        uint64_t step = live / 4 > STEP_MIN ? live / 4 : STEP_MIN;
        if (room < live + step)
            room = live + step;
        if (goal > room)
            goal = room;
    }
    atomic_store(&mg_heap.next_gc, goal);
}

/* A run begins: settings are those of its options and environment. */
void mg_gc_start_run(void)
{
    percent = mg_knobs.gc_percent;
    limit = mg_knobs.memory_limit;
    run_began = clock_ns(CLOCK_MONOTONIC);
    run_first = mg_heap.ngc;
    run_cpu = 0;
    atomic_store(&stress_left, 0);
    mg_stack_start_run();
    choose_goal();
}

/* Whether to collect before `size` bytes are allocated. Under gc_stress every Nth allocation does; when there is much to mark more
 * rarely, or time would be quadratic. */
bool mg_gc_is_due(uint64_t size)
{
    if (mg_knobs.gc_stress && atomic_fetch_sub(&stress_left, 1) <= 0)
        return true;
    return atomic_load_explicit(&mg_heap.live, memory_order_relaxed) + size > atomic_load_explicit(&mg_heap.next_gc, memory_order_relaxed);
}

/* ---- GODEBUG=gctrace=1 ---- */

/* Write v with the given number of decimals, v counting units of the last one. */
static char *decimal(char *p, uint64_t v, int decimals)
{
    char digits[32];
    int n = 0;
    for (int k = 0; v || k <= decimals; v /= 10, k++) {
        if (k && k == decimals)
            digits[n++] = '.';
        digits[n++] = (char)('0' + v % 10);
    }
    while (n)
        *p++ = digits[--n];
    return p;
}

/* Write nanoseconds as milliseconds: two digits that count. */
static char *milliseconds(char *p, uint64_t ns)
{
    if (ns >= 10000000)
        return decimal(p, ns / 1000000, 0);
    uint64_t us = ns / 1000;
    if (us == 0) {
        *p++ = '0';
        return p;
    }
    int decimals = 3;
    for (; us >= 100; us /= 10)
        decimals--;
    return decimal(p, us, decimals);
}

static char *text(char *p, const char *s)
{
    while (*s)
        *p++ = *s++;
    return p;
}

/* One collection's times, for the trace. */
typedef struct { uint64_t began, stopped, marked, done, heap, goal; } phases;

static void trace(const phases *t, bool forced)
{
    uint64_t procs = (uint64_t)mg_sched.procs, elapsed = t->done - run_began;
    uint64_t parts[] = { t->stopped - t->began, t->marked - t->stopped, t->done - t->marked };
    char line[400], *p = line;
    p = decimal(text(p, "gc "), mg_heap.ngc - run_first, 0);
    p = decimal(text(p, " @"), (t->began - run_began) / 1000000, 3);
    p = decimal(text(p, "s "), elapsed ? run_cpu * 100 / (elapsed * procs) : 0, 0);
    p = text(p, "%: ");
    for (int i = 0; i < 3; i++)
        p = milliseconds(i ? text(p, "+") : p, parts[i]);
    p = milliseconds(text(p, " ms clock, "), parts[0] * procs);
    p = milliseconds(text(p, "+0/"), parts[1] * found.workers);
    p = milliseconds(text(p, "/0+"), parts[2] * procs);
    p = decimal(text(p, " ms cpu, "), t->heap >> 20, 0);
    p = decimal(text(p, "->"), t->heap >> 20, 0);
    p = decimal(text(p, "->"), found.bytes >> 20, 0);
    p = decimal(text(p, " MB, "), t->goal >> 20, 0);
    p = decimal(text(p, " MB goal, "), found.stack_bytes >> 20, 0);
    p = decimal(text(p, " MB stacks, "), globals >> 20, 0);
    p = decimal(text(p, " MB globals, "), procs, 0);
    p = text(p, forced ? " P (forced)\n" : " P\n");
    mg_output_write(2, line, p - line);
}

/* ---- The collection ---- */

/* Whether the program's memory comes close to the limit. */
static bool is_tight(void)
{
    uint64_t sys, idle, released;
    mg_pages_count(&sys, &idle, &released);
    return limit != INT64_MAX && sys - released + mg_stack_inuse() > (uint64_t)limit / 10 * 9;
}

static void sweep_rest(int worker, int nworkers, void *arg)
{
    (void)worker, (void)nworkers, (void)arg;
    while (mg_spans_sweep_some())
        ;
}

static void remember_pause(const phases *t, bool forced)
{
    mg_gc_history.pauses[mg_heap.ngc % MG_GC_RECENT] = t->done - t->began;
    mg_gc_history.ends[mg_heap.ngc % MG_GC_RECENT] = clock_ns(CLOCK_REALTIME);
    mg_gc_history.pause_total += t->done - t->began;
    mg_gc_history.forced += forced;
    run_cpu += (t->stopped - t->began + t->done - t->marked) * (uint64_t)mg_sched.procs + (t->marked - t->stopped) * found.workers;
    mg_gc_history.cpu_fraction = (double)run_cpu / ((double)(t->done - run_began) * mg_sched.procs);
}

/* Collect. The goroutine is in a call to C; it may go on under another P. forced: even if somebody else does meanwhile. */
void mg_gc_collect(bool forced)
{
    if (MG_UNLIKELY(mg_sched.dying == mg_m_running))    /* the others do not answer any more, and what is left of the program needs little */
        return;
    phases t = { .began = clock_ns(CLOCK_MONOTONIC), .goal = mg_heap.next_gc };
    uint32_t ngc = mg_heap.ngc;
    mg_stop_world("garbage collection");
    if (!forced && mg_heap.ngc != ngc) {
        mg_start_world();
        return;
    }

    int most = found.words > ALONE_WORDS || found.bytes > ALONE_WORDS * 8 || ngc == run_first ? INT32_MAX : 1;

    /* 1. What is an object? Runs that nobody has used are none, and marks of last time must be gone. */
    mg_heap_flush_all();
    if (mg_spans_unswept())
        mg_on_stopped(most, sweep_rest, NULL);
    t.heap = mg_heap.live;
    t.stopped = clock_ns(CLOCK_MONOTONIC);
    uint64_t number = mg_heap.ngc - run_first + 1;
    if (MG_UNLIKELY(mg_events_open))
        mg_event_heap(MG_EV_GC_STOP, (uint64_t[]){ number, t.stopped - t.began, t.heap, t.goal, forced }, 5);

    /* 2. Mark from the roots; stacks become smaller on the way. */
    found = mg_gc_mark_everything(most);
    globals = mg_gc_globals_bytes();
    t.marked = clock_ns(CLOCK_MONOTONIC);
    if (MG_UNLIKELY(mg_events_open))
        mg_event_heap(MG_EV_GC_MARK, (uint64_t[]){ number, t.marked - t.stopped, found.bytes, found.stacks, found.stack_bytes, globals,
                                                   found.words, found.workers }, 8);

    /* 3. The rest is garbage, to be found span by span. */
    mg_spans_begin_sweep();
    if (mg_knobs.gc_stress)
        sweep_rest(0, 1, NULL);
    atomic_store(&mg_heap.live, found.bytes);
    mg_heap.ngc++;
    mg_stack_after_marking(found.stacks, found.stack_bytes);
    choose_goal();
    if (mg_knobs.gc_stress)
        atomic_store(&stress_left, (int64_t)(mg_knobs.gc_stress * (1 + found.words / STRESS_MERCY) - 1));
    t.done = clock_ns(CLOCK_MONOTONIC);
    remember_pause(&t, forced);
    if (MG_UNLIKELY(mg_events_open))
        mg_event_heap(MG_EV_GC_SWEEP, (uint64_t[]){ number, t.done - t.marked }, 2);
    mg_start_world();
    if (MG_UNLIKELY(mg_events_open))
        mg_event_heap(MG_EV_GC_START, (uint64_t[]){ number, clock_ns(CLOCK_MONOTONIC) - t.done, mg_heap.next_gc }, 3);

    mg_finalizers_start();
    if (mg_knobs.gc_trace)
        trace(&t, forced);
    if (!mg_knobs.gc_stress)
        mg_pages_release(is_tight() ? 0 : IDLE_COLLECTIONS);
}

/* ---- For Go ---- */

void mg_gc_impl(void)
{
    mg_gc_collect(true);
    sweep_rest(0, 1, NULL);
}

/* Collect, and give all that is free back to the system. */
void mg_freeosmemory_impl(void)
{
    mg_gc_impl();
    mg_pages_release(0);
}

/* Returns: the old percentage. */
int64_t mg_setgcpercent_impl(int64_t n)
{
    mg_stop_world("GOMAXPROCS");
    int64_t old = percent;
    percent = n < 0 ? -1 : n;
    choose_goal();
    mg_start_world();
    return old;
}

/* n: negative: only ask. Returns: the old limit. */
int64_t mg_setmemorylimit_impl(int64_t n)
{
    mg_stop_world("GOMAXPROCS");
    int64_t old = limit;
    if (n >= 0)
        limit = n;
    choose_goal();
    mg_start_world();
    return old;
}
