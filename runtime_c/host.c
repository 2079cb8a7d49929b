/* The host's side: a run from its beginning to its end, on the thread that asks for it, and the ways in which a program ends.
 *
 * Any thread may end the run: it sets `ending`, calls the host's thread back into mg_m_enter's caller, and leaves. The host's thread
 * then waits until all others have left (mg_ms_join), and frees what is left of the goroutines, wherever they were. Without
 * host_survives only the return of the program's entry ends this way; all else ends the process at once.
 *
 * One thread at a time reports a fatal end (mg_die_begin). The others stop where they can, so that they print nothing in between and their
 * goroutines can be listed.
 *
 * Source: minigo/docs/abi.md, "Starting".
 */
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "minigo.h"
#include "events.h"
#include "profile.h"

_Thread_local mg_g *mg_g_running __attribute__((tls_model("initial-exec")));

static char start_error[128];
static mg_stackstats last_stats;

const char *mg_start_error(void) { return start_error; }
const mg_stackstats *mg_stack_stats(void) { return &last_stats; }

#define FREEZE_TRIES 10
#define FREEZE_NS 1000000
static _Atomic uint32_t freezing;    /* nobody changes it: to sleep a little */

/* One run at a time in the whole process, whatever thread asks. */
static atomic_flag busy = ATOMIC_FLAG_INIT;

static int64_t refuse(const char *why)
{
    strncpy(start_error, why, sizeof start_error - 1);
    return -1;
}

/* Run fn(arg) on a goroutine of its own, to its end or to the program's. */
static int64_t run_alone(void (*fn)(void *), void *arg, const mg_options *options)
{
    if (!mg_knobs_apply(options))
        return refuse("bad options");
    if (!mg_stack_start() || !mg_heap_start() || !mg_sched_start())
        return refuse("no address space for stacks and heap");
    if (mg_knobs.events && !mg_events_start(mg_knobs.events)) {
        snprintf(start_error, sizeof start_error, "cannot write events to %s: %s", mg_knobs.events, strerror(errno));
        mg_sched_end();
        return -1;
    }
    const char *unwritable = mg_profiles_start();
    if (unwritable) {
        snprintf(start_error, sizeof start_error, "cannot write profile to %s: %s", unwritable, strerror(errno));
        mg_events_end(-1);
        mg_events_free();
        mg_sched_end();
        return -1;
    }
    mg_output_start(mg_knobs.capture_output);
    mg_clock_start();
    mg_trace_start();
    mg_preempt_start();
    mg_stats_reset();
    mg_g *g = mg_g_new(fn, arg);
    if (!g) {
        mg_events_end(-1);
        mg_events_free();
        mg_sched_end();
        return refuse("no memory for the first stack");
    }
    mg_sched.main_g = g;
    mg_runq_put(mg_p_running, g, true);
    uintptr_t outer_limit = mg_limit_word();
    mg_signals_install();
    mg_sysmon_start();

    mg_m_enter(&mg_sched.m0, mg_sched_loop);

    mg_g_running = NULL;
    int status = mg_sched.exit_status;
    atomic_store(&mg_sched.m0_left, 1);
    mg_futex_wake(&mg_sched.m0_left, INT32_MAX);
    mg_sysmon_stop();
    if (!mg_ms_join()) {
        mg_events_end(status);
        _exit(status);
    }
    mg_team_end();
    mg_signals_restore();
    mg_timers_forget();
    mg_seeded_calls_forget();
    mg_limit_word_set(outer_limit);
    if (g->stats) {
        mg_stats_finish(g);
        last_stats = *g->stats;
    }
    mg_events_end(status);
    mg_events_free();
    mg_sched_end();
    return status;
}

static int64_t run(void (*fn)(void *), void *arg, const mg_options *options)
{
    if (atomic_flag_test_and_set(&busy))
        return refuse("a goroutine is already running in this process");
    int64_t status = run_alone(fn, arg, options);
    atomic_flag_clear(&busy);
    return status;
}

int64_t mg_main(void (*entry)(void), int argc, char **argv, const mg_options *options)
{
    mg_os_args(argc, argv);
    return run((void (*)(void *))entry, NULL, options);
}

int64_t mg_call(void (*thunk)(void *), void *argblock, const mg_options *options)
{
    return run(thunk, argblock, options);
}

_Noreturn static void end_run(int status)
{
    mg_m *m = mg_m_running;
    mg_lock(&mg_sched.lock);
    bool first = !mg_sched.ending;
    if (first) {
        mg_sched.exit_status = status;
        mg_signals_interrupt_calls();
        atomic_store(&mg_sched.ending, 1);
    }
    mg_unlock(&mg_sched.lock);
    if (first && m != &mg_sched.m0)
        mg_m0_recall();
    mg_m_quit(m);
}

/* The program's entry has returned. */
void mg_main_done_impl(void)
{
    if (MG_UNLIKELY(mg_events_open))
        mg_event_g(MG_EV_EXIT, mg_g_running, MG_EXITS_WITH_PROGRAM);
    end_run(0);
}

/* End the program from C: back to the host if it wants to live, else the process. */
_Noreturn void mg_g_exit(int status)
{
    if (mg_knobs.host_survives)
        end_run(status);
    if (mg_sched.main_g)
        mg_stats_finish(mg_sched.main_g);
    mg_events_end(status);
    _exit(status);
}

/* Become the one that reports the program's end, or wait for its end. Others that run are asked to stop, and get a moment for it. */
void mg_die_begin(void)
{
    mg_m *m = mg_m_running;
    mg_m *none = NULL;
    if (!atomic_compare_exchange_strong(&mg_sched.dying, &none, m) && none != m)
        mg_dying_wait(m);
    for (int tries = 0; tries < FREEZE_TRIES; tries++) {
        bool running = false;
        for (int32_t i = 0; i < mg_sched.nps; i++) {
            mg_p *p = mg_sched.ps[i];
            mg_m *other = p->m;
            if (p->status != MG_P_RUNNING || !other || other == m)
                continue;
            running = true;
            mg_preempt_p(p);
        }
        if (!running)
            break;
        mg_futex_wait(&freezing, 0, FREEZE_NS);
    }
}

/* Somebody else reports the end: nothing is left to do for this thread. */
_Noreturn void mg_dying_wait(mg_m *m)
{
    if (m->p)
        m->p->status = MG_P_STOPPED;
    while (!mg_sched.ending)
        mg_futex_wait(&mg_sched.ending, 0, FREEZE_NS);
    mg_m_quit(m);
}

void *mg_getg(void) { return mg_g_running; }

void mg_exit_impl(int64_t code) { mg_g_exit((int)code); }
