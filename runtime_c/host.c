/* The host's side: a run from its beginning to its end, on the thread that asks for it.
 *
 * Source: minigo/docs/abi.md, "Starting".
 */
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "minigo.h"

_Thread_local mg_g *mg_g_running __attribute__((tls_model("initial-exec")));

static char start_error[128];
static mg_stackstats last_stats;

const char *mg_start_error(void) { return start_error; }
const mg_stackstats *mg_stack_stats(void) { return &last_stats; }

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
    mg_output_start(mg_knobs.capture_output);
    mg_stats_reset();
    mg_g *g = mg_g_new(fn, arg);
    if (!g) {
        mg_sched_end();
        return refuse("no memory for the first stack");
    }
    mg_sched.main_g = g;
    mg_runq_put(mg_p_running, g, true);
    uintptr_t outer_limit = mg_limit_word();
    mg_signals_install();

    int status = mg_m_enter(&mg_sched.m0, mg_sched_loop);

    mg_g_running = NULL;
    mg_signals_restore();
    mg_limit_word_set(outer_limit);
    if (g->stats) {
        mg_stats_finish(g);
        last_stats = *g->stats;
    }
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

/* The program's entry has returned. */
void mg_main_done_impl(void) { mg_m_leave(mg_m_running, 0); }

/* End the program from C: back to the host if it wants to live, else the process. */
_Noreturn void mg_g_exit(int status)
{
    if (mg_knobs.host_survives)
        mg_m_leave(mg_m_running, status);
    if (mg_sched.main_g)
        mg_stats_finish(mg_sched.main_g);
    _exit(status);
}

void *mg_getg(void) { return mg_g_running; }

void mg_exit_impl(int64_t code) { mg_g_exit((int)code); }
