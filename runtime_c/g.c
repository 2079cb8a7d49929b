/* Goroutines: starting one for the host, and the ways out of it.
 *
 * One goroutine runs at a time, on the thread that called mg_main or mg_call.
 * Source: Go's runtime/proc.go (what a goroutine is); minigo/docs/abi.md, "The g".
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

/* One goroutine at a time in the whole process, whatever thread asks: the heap has no locks. */
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
    if (!mg_stack_start() || !mg_heap_start())
        return refuse("no address space for stacks and heap");
    mg_output_start(mg_knobs.capture_output);
    mg_stats_reset();

    mg_g g = { .goid = 1 };
    if (!mg_g_stack_init(&g))
        return refuse("no memory for the first stack");
    uintptr_t outer_limit = mg_limit_word();
    mg_g_running = &g;
    mg_stack_set_limit(&g);
    mg_signals_install();

    int status = mg_g_enter(&g, fn, arg);

    mg_signals_restore();
    mg_g_running = NULL;
    mg_limit_word_set(outer_limit);
    mg_stats_finish(&g);
    last_stats = g.stats;
    mg_g_stack_free(&g);
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

/* End the program from C: back to the host if it wants to live, else the process. */
_Noreturn void mg_g_exit(int status)
{
    mg_g *g = mg_g_running;
    if (mg_knobs.host_survives)
        mg_g_leave(g, status);
    mg_stats_finish(g);
    _exit(status);
}

void *mg_getg(void) { return mg_g_running; }

void mg_exit_impl(int64_t code) { mg_g_exit((int)code); }
