/* The two clocks of a run: the machine's, or a virtual one that makes a run with a schedule seed repeat itself.
 *
 * The virtual clock begins at one second, and the date at 2009-11-10 23:00:00 UTC; each look at it takes a microsecond, and when
 * nothing can run it goes on to the next timer (mg_clock_wait). Only the thread that has the one P looks. A goroutine that the monitor
 * has to interrupt has used the time of a slice (mg_clock_skip): who loops until a timer fires must see it fire.
 *
 * Source: clock_gettime(2); minigo/docs/internals.md, "Runs that repeat".
 */
#include <stdatomic.h>
#include <time.h>

#include "minigo.h"
#include "clock.h"

#define VIRTUAL_LOOK 1000               /* ns */
#define VIRTUAL_START 1000000000
#define VIRTUAL_EPOCH 1257894000        /* seconds since 1970 when the virtual clock began */

static bool virtual_time;
static int64_t virtual_now;
static _Atomic int64_t skipped;          /* not yet part of virtual_now */

void mg_clock_start(void)
{
    virtual_time = mg_knobs.sched_seed != 0;
    virtual_now = VIRTUAL_START;
    skipped = 0;
}

bool mg_clock_is_virtual(void) { return virtual_time; }

int64_t mg_clock_real(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000 + t.tv_nsec;
}

void mg_clock_skip(int64_t ns) { atomic_fetch_add(&skipped, ns); }

int64_t mg_clock_now(void)
{
    if (!virtual_time)
        return mg_clock_real();
    if (atomic_load_explicit(&skipped, memory_order_relaxed))
        virtual_now += atomic_exchange(&skipped, 0);
    return virtual_now += VIRTUAL_LOOK;
}

void mg_clock_wait(int64_t until)
{
    if (virtual_time) {
        if (until > virtual_now)
            virtual_now = until;
        return;
    }
    int64_t ns = until - mg_clock_real();
    if (ns > 0) {
        struct timespec t = { ns / 1000000000, ns % 1000000000 };
        nanosleep(&t, NULL);
    }
}

int64_t mg_nanotime_impl(void) { return mg_clock_now(); }

mg_timespec mg_walltime_impl(void)
{
    if (virtual_time) {
        int64_t ns = virtual_now - VIRTUAL_START;
        return (mg_timespec){ VIRTUAL_EPOCH + ns / 1000000000, ns % 1000000000 };
    }
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (mg_timespec){ t.tv_sec, t.tv_nsec };
}
