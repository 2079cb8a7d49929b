/* GODEBUG=schedtrace=N: a line about the scheduler every N milliseconds, on stderr, as Go prints it.
 *
 *      SCHED 1007ms: gomaxprocs=2 idleprocs=0 threads=4 spinningthreads=0 needspinning=0 idlethreads=1 runqueue=3 [ 4 0 ] schedticks=[ 12 9 ]
 *
 * The numbers are read while everything runs, so they need not belong to the same moment.
 * Source: Go's runtime/proc.go, schedtrace (the format); package runtime's documentation of GODEBUG.
 */
#include <stdio.h>

#include "minigo.h"

static int64_t started;

void mg_schedtrace_start(int64_t now) { started = now; }

void mg_schedtrace(int64_t now)
{
    char text[4096];
    int n = snprintf(text, sizeof text, "SCHED %ldms: gomaxprocs=%d idleprocs=%d threads=%d spinningthreads=%d needspinning=%d "
                     "idlethreads=%d runqueue=%u", (long)((now - started) / 1000000), mg_sched.procs, mg_sched.nidle_ps,
                     mg_sched.nms + 1, mg_sched.spinning, 0, mg_sched.nidle_ms, mg_sched.runq_size);
    n += snprintf(text + n, sizeof text - (size_t)n, " [ ");
    for (int32_t i = 0; i < mg_sched.procs && n < (int)sizeof text - 64; i++) {
        const mg_p *p = mg_sched.ps[i];
        n += snprintf(text + n, sizeof text - (size_t)n, "%u ", p->runq_tail - p->runq_head);
    }
    n += snprintf(text + n, sizeof text - (size_t)n, "] schedticks=[ ");
    for (int32_t i = 0; i < mg_sched.procs && n < (int)sizeof text - 64; i++)
        n += snprintf(text + n, sizeof text - (size_t)n, "%u ", mg_sched.ps[i]->schedtick);
    mg_printf("%s]\n", text);
}
