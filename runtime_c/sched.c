/* The scheduler: which goroutine runs next, how one stops running, and what happens when none can run.
 *
 * One thread and one p.
 *
 * Source: Go's runtime/proc.go for the model; minigo/docs/abi.md, "Goroutines".
 */
#include <stdlib.h>
#include <string.h>

#include "minigo.h"

mg_sched_state mg_sched;
_Thread_local mg_p *mg_p_running __attribute__((tls_model("initial-exec")));
_Thread_local mg_m *mg_m_running __attribute__((tls_model("initial-exec")));

const char *mg_wait_text(int reason)
{
#define TEXT(name, text) text,
    static const char *const texts[] = { MG_WAIT_REASONS(TEXT) };
#undef TEXT
    return reason >= 0 && reason < MG_WAIT_COUNT ? texts[reason] : "?";
}

/* The running goroutine is saved at sched_sp and leaves its thread; nobody may run it before the caller lets go of the lock under
 * which its wait record can be found. */
void mg_park_begin(mg_g *g, int reason)
{
    MG_ASSERT(g == mg_g_running && g->sched_sp, "who blocks is in a call to C");
    g->wait_reason = (uint8_t)reason;
    g->wait_since = 0;
    mg_m_running->curg = NULL;
    g->m = NULL;
    mg_g_running = NULL;
    atomic_store_explicit(&g->status, MG_G_WAITING, memory_order_release);
}

void mg_schedule(void) { mg_m_call(mg_m_running, mg_sched_loop); }

void mg_ready(mg_g *g, bool next)
{
    MG_ASSERT(g->status == MG_G_WAITING, "only who waits can be woken");
    atomic_store_explicit(&g->status, MG_G_RUNNABLE, memory_order_release);
    mg_runq_put(mg_p_running, g, next);
}

void mg_yield(uintptr_t pc)
{
    mg_g *g = mg_g_running;
    g->sched_pc = pc;
    mg_m_running->curg = NULL;
    g->m = NULL;
    mg_g_running = NULL;
    atomic_store_explicit(&g->status, MG_G_RUNNABLE, memory_order_release);
    mg_global_put(g);
    mg_schedule();
}

void mg_gosched_impl(void) { mg_yield((uintptr_t)mg_resume_switch); }

void mg_wake_impl(void) { }
void mg_g_unlock(mg_g *g) { g->locked_m = NULL; }

/* Go on with g on this thread. */
_Noreturn static void execute(mg_m *m, mg_g *g, bool inherit_time)
{
    mg_p *p = m->p;
    uintptr_t pc = g->sched_pc;
    m->curg = g;
    g->m = m;
    g->thread_sp = m->thread_sp;
    g->sched_pc = (uintptr_t)mg_resume_switch;
    atomic_store_explicit(&g->status, MG_G_RUNNING, memory_order_relaxed);
    mg_g_running = g;
    atomic_store_explicit(&p->preempt, 0, memory_order_relaxed);
    if (!inherit_time)
        atomic_store_explicit(&p->schedtick, p->schedtick + 1, memory_order_relaxed);
    mg_stack_set_limit(g);
    mg_gogo(g, pc);
}

static mg_g *find_runnable(mg_p *p, bool *inherit_time)
{
    mg_g *g = NULL;
    *inherit_time = false;
    if (mg_sched.runq_size && p->schedtick % 61 == 0) {
        mg_lock(&mg_sched.lock);
        g = mg_global_get(p, 1);
        mg_unlock(&mg_sched.lock);
    }
    if (!g)
        g = mg_runq_get(p, inherit_time);
    if (!g && mg_sched.runq_size) {
        mg_lock(&mg_sched.lock);
        g = mg_global_get(p, 0);
        mg_unlock(&mg_sched.lock);
    }
    return g;
}

void mg_sched_loop(void)
{
    mg_m *m = mg_m_running;
    bool inherit_time;
    mg_g *g = find_runnable(m->p, &inherit_time);
    if (g)
        execute(m, g, inherit_time);
    mg_deadlock();
}

/* Nobody can run, and nothing will change that. */
void mg_deadlock(void)
{
    mg_printf(mg_sched.main_exited ? "fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n"
                                   : "fatal error: all goroutines are asleep - deadlock!\n");
    mg_trace_all();
    mg_g_exit(2);
}

void mg_sched_interrupt(void)
{
    mg_sched.interrupted = 1;
    for (mg_m *m = mg_sched.all_ms; m; m = m->all_next)
        if (m->limit_word)
            *m->limit_word = UINTPTR_MAX;
}

static mg_p *new_p(int32_t id)
{
    mg_p *p = calloc(1, sizeof *p);
    if (p) {
        p->id = id;
        p->rng = 0x9e3779b97f4a7c15ull * (uint64_t)(id + 1);
    }
    return p;
}

/* Begin a run on this thread. */
bool mg_sched_start(void)
{
    memset(&mg_sched, 0, sizeof mg_sched);
    mg_sched.procs = 1;
    mg_sched.goid_next = 1;
    mg_sched.ps = calloc(1, sizeof *mg_sched.ps);
    if (!mg_sched.ps || !(mg_sched.ps[0] = new_p(0)))
        return false;
    mg_sched.nps = 1;
    mg_m *m = &mg_sched.m0;
    mg_p *p = mg_sched.ps[0];
    mg_sched.all_ms = m;
    mg_sched.nms = 1;
    uintptr_t self;
    __asm__("movq %%fs:0, %0" : "=r"(self));
    m->limit_word = (_Atomic uintptr_t *)(self + 112);
    m->p = p;
    p->m = m;
    p->status = MG_P_RUNNING;
    mg_m_running = m;
    mg_p_running = p;
    return true;
}

/* End it: no other thread is left. */
void mg_sched_end(void)
{
    mg_gs_free();
    for (int32_t i = 0; i < mg_sched.nps; i++)
        free(mg_sched.ps[i]);
    free(mg_sched.ps);
    mg_sched.ps = NULL;
    mg_m_running = NULL;
    mg_p_running = NULL;
}
