/* The monitor: a thread without a p that looks after the others from time to time.
 *
 *      preempts goroutines that have run for 10 ms
 *      takes ps from threads that stay in a system call, and gives them to others
 *      wakes a thread for a timer that everybody is late for
 *      prints the lines of GODEBUG=schedtrace
 *      prints the report that SIGQUIT asks for: its handler may not, it may have interrupted anything
 *
 * It sleeps 20 µs between looks while there is something to do, after 50 idle looks twice as long each time, up to 10 ms; while
 * all ps are idle, and before the first go statement, until somebody wakes it. It is made when a run needs it, and gone when that is over.
 *
 * Source: Go's runtime/proc.go, sysmon and retake: rules and numbers.
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "clock.h"
#include "minigo.h"

#define LOOK_FIRST 20000             /* ns */
#define LOOK_LAST 10000000
#define LOOKS_BEFORE_LONGER 50
#define SLICE 10000000               /* how long a goroutine may run; the knob slice_us says otherwise */
#define SLICE_SEEDED 200000000       /* with a schedule seed time means nothing: only to rescue the run from an endless loop; who follows
                                      * one that was interrupted may well loop too, and gets no more than SLICE */
#define STACK_BYTES (256u << 10)

static _Atomic bool watching;
static pthread_t thread;
static _Atomic uint32_t bell;        /* changes when somebody wants it */
static _Atomic bool others;          /* there has been a go statement */
static _Atomic bool idle;            /* it sleeps because all ps are idle */

static void ring(void)
{
    atomic_fetch_add(&bell, 1);
    mg_futex_wake(&bell, 1);
}

/* What it knows of each p from its last look. */
typedef struct { uint32_t schedtick, syscalltick, rescued_tick; int64_t sched_since, syscall_since; } seen;

static seen *known;
static int32_t nknown;

static bool remember_ps(void)
{
    int32_t n = mg_sched.nps;    /* others may be made meanwhile */
    if (n > nknown) {
        seen *more = realloc(known, (size_t)n * sizeof *more);
        if (!more)
            return false;
        for (int32_t i = nknown; i < n; i++)
            more[i] = (seen){ 0 };
        known = more;
        nknown = n;
    }
    return true;
}

static int64_t slice(const seen *s)
{
    if (mg_knobs.sched_seed)
        return s->rescued_tick && s->rescued_tick + 1 == s->schedtick ? SLICE : SLICE_SEEDED;
    return mg_knobs.slice_us ? mg_knobs.slice_us * 1000ll : SLICE;
}

/* Preempt who runs too long, and free ps from system calls.
 * Returns: whether there was anything. */
static bool retake(int64_t now)
{
    bool did = false;
    if (!remember_ps())
        return false;
    for (int32_t i = 0; i < nknown; i++) {
        mg_p *p = mg_sched.ps[i];
        seen *s = &known[i];
        uint32_t status = atomic_load(&p->status);
        if (status != MG_P_RUNNING && status != MG_P_SYSCALL)
            continue;
        uint32_t tick = atomic_load(&p->schedtick);
        if (tick != s->schedtick) {
            s->schedtick = tick;
            s->sched_since = now;
        } else if (now - s->sched_since >= slice(s) && status == MG_P_RUNNING) {
            mg_preempt_p(p);
            if (mg_clock_is_virtual() && s->rescued_tick != tick) {
                mg_clock_skip(SLICE);
                s->rescued_tick = tick;
            }
            did = true;
        }
        if (status != MG_P_SYSCALL)
            continue;
        tick = atomic_load(&p->syscalltick);
        if (tick != s->syscalltick) {
            s->syscalltick = tick;
            s->syscall_since = now;
        } else {
            did |= mg_retake_p(p, now - s->syscall_since);
        }
    }
    return did;
}

/* Look and sleep in turns until the run is over. */
static void watch(void)
{
    int64_t pause = LOOK_FIRST, last_trace = mg_clock_real();
    int idle_looks = 0;
    mg_schedtrace_start(last_trace);
    if (mg_knobs.schedtrace_ms)
        mg_schedtrace(last_trace);
    while (atomic_load(&watching)) {
        uint32_t heard = atomic_load(&bell);
        mg_quit_report();
        bool asleep = !atomic_load(&others) || mg_all_idle();
        atomic_store(&idle, asleep);
        if (asleep && atomic_load(&others))
            asleep = mg_all_idle();    /* who took a p before it could see us idle */
        int64_t wait = asleep ? -1 : pause;
        if (mg_knobs.schedtrace_ms && (wait < 0 || wait > mg_knobs.schedtrace_ms * 1000000ll))
            wait = mg_knobs.schedtrace_ms * 1000000ll;
        if (atomic_load(&watching))
            mg_futex_wait(&bell, heard, wait);
        if (!atomic_load(&watching))
            break;
        atomic_store(&idle, false);
        int64_t now = mg_clock_real();
        if (atomic_load(&others))
            mg_functions_prepare();
        if (asleep) {
            pause = LOOK_FIRST;
            idle_looks = 0;
        } else if (retake(now)) {
            pause = LOOK_FIRST;
            idle_looks = 0;
        } else if (++idle_looks > LOOKS_BEFORE_LONGER && pause < LOOK_LAST) {
            pause = 2 * pause < LOOK_LAST ? 2 * pause : LOOK_LAST;
        }
        if (!mg_clock_is_virtual() && mg_timers_next() < now - SLICE)
            mg_timekeeper_wake(0);
        if (mg_knobs.schedtrace_ms && now - last_trace >= mg_knobs.schedtrace_ms * 1000000ll) {
            last_trace = now;
            mg_schedtrace(now);
        }
    }
}

static void *monitor(void *unused)
{
    watch();
    return unused;
}

static void begin(void)
{
    pthread_attr_t attributes;
    sigset_t all, before;
    if (mg_sched.ending || atomic_exchange(&watching, true))
        return;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK_BYTES);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);    /* signals are for the others */
    bool made = pthread_create(&thread, &attributes, monitor, NULL) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    pthread_attr_destroy(&attributes);
    if (!made) {
        atomic_store(&watching, false);
        mg_throw("cannot make a thread (monitor)");
    }
}

/* A run begins. A host that survives gets the thread when there is a second goroutine; a program of its own at once, for SIGQUIT. */
void mg_sysmon_start(void)
{
    atomic_store(&others, false);
    free(known);
    known = NULL;
    nknown = 0;
    if (!mg_knobs.host_survives || mg_knobs.schedtrace_ms)
        begin();
}

/* The first go statement: from now on somebody may run too long. */
void mg_sysmon_others(void)
{
    if (atomic_exchange(&others, true))
        return;
    begin();
    ring();
}

/* A p is not idle any more. */
void mg_sysmon_busy(void)
{
    if (atomic_load(&idle) && atomic_exchange(&idle, false))
        ring();
}

void mg_sysmon_ring(void) { ring(); }

/* The run is over. */
void mg_sysmon_stop(void)
{
    if (!atomic_exchange(&watching, false))
        return;
    ring();
    pthread_join(thread, NULL);
}
