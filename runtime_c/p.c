/* Rights to run Go code: how many there are (GOMAXPROCS), and the beginning and end of the scheduler in a run.
 *
 * Ps are made when GOMAXPROCS first asks for them and stay until the run's end, so that anyone may look at mg_sched.ps[0 .. nps) at any
 * time. One whose number is beyond GOMAXPROCS is given up by its thread when that comes to the scheduler (mg_p_retire).
 *
 * Source: Go's runtime/proc.go, procresize; sched_getaffinity(2).
 */
#define _GNU_SOURCE
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "minigo.h"
#include "events.h"
#include "timer.h"

static int32_t cores;

static int32_t usable_cores(void)
{
    cpu_set_t set;
    int n = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    return n < 1 ? 1 : n > MG_PROCS_MAX ? MG_PROCS_MAX : n;
}

static int32_t told_procs;    /* with a seed: what the program has set; there is one all the same */

/* GOMAXPROCS of the environment, else the number of cores; with a seed there is one. */
static int32_t first_procs(void)
{
    if (mg_knobs.sched_seed)
        return told_procs = 1;
    const char *text = getenv("GOMAXPROCS");
    char *end;
    long n = text && *text ? strtol(text, &end, 10) : 0;
    if (n > 0 && *end == 0)
        return n > MG_PROCS_MAX ? MG_PROCS_MAX : (int32_t)n;
    return cores;
}

/* Make ps up to n, all of them idle's. The world is stopped, or does not run yet. */
static void make_ps(int32_t n)
{
    while (mg_sched.nps < n) {
        mg_p *p = calloc(1, sizeof *p);
        if (!p)
            mg_throw("out of memory (p)");
        mg_heap_cache_init(&p->heap);
        p->id = mg_sched.nps;
        p->status = MG_P_DEAD;
        p->rng = (mg_knobs.sched_seed ? mg_knobs.sched_seed : (uint64_t)mg_randomseed_impl()) * 0x9e3779b97f4a7c15ull + (uint64_t)p->id;
        p->rng |= p->rng == 0;
        if (mg_events_open)
            mg_events_add_p(p);
        mg_sched.ps[p->id] = p;
        mg_sched.nps++;    /* who looks at all ps without a lock sees it now */
    }
}

/* Begin a run on this thread. */
bool mg_sched_start(void)
{
    memset(&mg_sched, 0, sizeof mg_sched);
    cores = usable_cores();
    mg_sched.goid_next = 1;
    mg_sched.ps = calloc(MG_PROCS_MAX, sizeof *mg_sched.ps);
    if (!mg_sched.ps)
        return false;
    mg_sched.procs = first_procs();
    make_ps(mg_sched.procs);
    mg_m *m = &mg_sched.m0;
    m->tid = (int32_t)syscall(SYS_gettid);
    m->limit_word = mg_limit_address();
    mg_sched.all_ms = m;
    mg_sched.nms = 1;
    mg_m_running = m;
    for (int32_t i = mg_sched.procs; i-- > 1;)
        mg_idle_p_put(mg_sched.ps[i]);
    mg_sched.ps[0]->status = MG_P_RUNNING;
    mg_m_take_p(m, mg_sched.ps[0]);
    return true;
}

/* End it: no other thread is left. */
void mg_sched_end(void)
{
    mg_gs_free();
    mg_finalizers_forget();
    mg_weak_forget();
    for (int32_t i = 0; i < mg_sched.nps; i++) {
        mg_heap_cache_end(&mg_sched.ps[i]->heap);
        mg_stack_cache_flush(&mg_sched.ps[i]->stacks);
        free(mg_sched.ps[i]);
    }
    free(mg_sched.ps);
    mg_sched.ps = NULL;
    mg_sched.nps = 0;
    mg_sched.main_g = NULL;
    mg_m_running = NULL;
    mg_p_running = NULL;
}

/* m's p is one too many: what it has to run goes to all. Who is stopping the world may be waiting for this p: then not now. */
void mg_p_retire(mg_m *m)
{
    mg_p *p = m->p;
    bool inherit_time;
    for (mg_g *g; (g = mg_runq_get(p, &inherit_time));)
        mg_global_put(g);
    mg_g_release(p, 0);
    mg_heap_flush(&p->heap);
    mg_stack_cache_flush(&p->stacks);
    mg_lock(&mg_sched.lock);
    bool retires = !mg_sched.stopping && p->id >= mg_sched.procs;
    if (retires) {
        mg_m_drop_p(m);
        p->status = MG_P_DEAD;
    }
    mg_unlock(&mg_sched.lock);
    if (retires && mg_sched.runq_size)
        mg_wake_impl();
}

/* Change GOMAXPROCS, if n is positive. Returns: what it was. */
int64_t mg_gomaxprocs_impl(int64_t n)
{
    int32_t old = mg_knobs.sched_seed ? told_procs : mg_sched.procs;
    if (n <= 0 || n == old)
        return old;
    if (n > MG_PROCS_MAX)
        n = MG_PROCS_MAX;
    if (mg_knobs.sched_seed) {
        told_procs = (int32_t)n;
        return old;
    }
    mg_stop_world("GOMAXPROCS");
    make_ps((int32_t)n);
    mg_lock(&mg_sched.lock);
    mg_p *idle = mg_sched.idle_ps;
    mg_sched.idle_ps = NULL;
    mg_sched.nidle_ps = 0;
    mg_sched.procs = (int32_t)n;
    while (idle) {
        mg_p *p = idle;
        idle = p->link;
        p->status = MG_P_DEAD;
    }
    for (int32_t i = (int32_t)n; i-- > 0;)
        if (mg_sched.ps[i]->status == MG_P_DEAD)
            mg_idle_p_put(mg_sched.ps[i]);
    mg_unlock(&mg_sched.lock);
    mg_start_world();
    return old;
}

int64_t mg_numcpu(void) { return cores; }

