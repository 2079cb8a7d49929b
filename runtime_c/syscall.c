/* System calls that may block: other goroutines run meanwhile.
 *
 * The thread keeps its goroutine; its p stays its own until somebody needs it: status SYSCALL. Who changes that by compare-and-swap has
 * the p: the thread coming back (to RUNNING, the usual case), sysmon after some time if there is work for the p, the stopper of the world.
 * A thread that comes back without its p takes an idle one; if there is none, the goroutine goes to the queue of all and the thread
 * to sleep. With a seed there is one p, and it is kept: calls that may have to wait for another goroutine are those of seeded_calls.c.
 *
 * Source: Go's runtime/proc.go, entersyscall, exitsyscall.
 */
#include "minigo.h"
#include "events.h"

#define MG_SYSCALL_GRACE 10000000    /* ns */

void mg_syscall_enter(void)
{
    mg_m *m = mg_m_running;
    mg_p *p = m->p;
    if (mg_knobs.sched_seed || MG_UNLIKELY(mg_sched.dying == m))    /* who reports the end keeps it */
        return;
    m->oldp = p;
    m->p = NULL;
    mg_p_running = NULL;
    atomic_store_explicit(&m->curg->status, MG_G_SYSCALL, memory_order_relaxed);
    atomic_store(&p->status, MG_P_SYSCALL);
    if (MG_UNLIKELY(mg_sched.stopping)) {
        uint32_t syscall = MG_P_SYSCALL;
        mg_lock(&mg_sched.lock);
        if (mg_sched.stopping && atomic_compare_exchange_strong(&p->status, &syscall, MG_P_STOPPED)) {
            p->m = NULL;
            mg_world_count(p);
        }
        mg_unlock(&mg_sched.lock);
    }
}

/* For the monitor: p has been in one system call for ns nanoseconds. It is left there for a while if nobody needs it: taking it makes the
 * return from the call slow.
 * Returns: whether it was taken. */
bool mg_retake_p(mg_p *p, int64_t ns)
{
    if (ns < MG_SYSCALL_GRACE && mg_runq_empty(p) && mg_sched.nidle_ps + mg_sched.spinning > 0)
        return false;
    /* From the swap on that thread may come back, queue its goroutine and sleep as the last one, before anybody has the p: no deadlock. */
    uint32_t syscall = MG_P_SYSCALL;
    mg_p_on_the_way(1);
    bool taken = !mg_sched.stopping && atomic_compare_exchange_strong(&p->status, &syscall, MG_P_RUNNING);
    if (taken) {
        p->m = NULL;
        p->syscalltick++;
        mg_p_hand_off(p);
    }
    mg_p_on_the_way(-1);
    return taken;
}

/* Our p is gone. */
__attribute__((noinline))
static void exit_without_p(mg_m *m)
{
    mg_g *g = m->curg;
    mg_lock(&mg_sched.lock);
    mg_p *p = mg_idle_p_get();
    mg_unlock(&mg_sched.lock);
    if (p) {
        mg_m_take_p(m, p);
        atomic_store_explicit(&g->status, MG_G_RUNNING, memory_order_relaxed);
        mg_stack_set_limit(g);
        return;
    }
    if (MG_UNLIKELY(mg_events_on))
        mg_event_g(MG_EV_YIELD, g, MG_YIELDS_AFTER_SYSCALL);
    m->curg = NULL;
    g->m = NULL;
    mg_g_running = NULL;
    atomic_store_explicit(&g->status, MG_G_RUNNABLE, memory_order_release);
    mg_global_put(g);
    atomic_thread_fence(memory_order_seq_cst);
    if (mg_wants_wake())
        mg_wake_impl();
    mg_schedule();
}

void mg_syscall_exit(void)
{
    mg_m *m = mg_m_running;
    mg_p *p = m->oldp;
    uint32_t syscall = MG_P_SYSCALL;
    if (MG_UNLIKELY(mg_sched.interrupted))
        mg_g_exit(MG_INTERRUPTED);
    if (MG_UNLIKELY(mg_sched.ending))
        mg_m_quit(m);
    if (mg_knobs.sched_seed || MG_UNLIKELY(mg_sched.dying == m))
        return;
    if (MG_LIKELY(atomic_compare_exchange_strong(&p->status, &syscall, MG_P_RUNNING))) {
        m->p = p;
        p->m = m;
        mg_p_running = p;
        atomic_store_explicit(&p->syscalltick, p->syscalltick + 1, memory_order_relaxed);
        atomic_store_explicit(&m->curg->status, MG_G_RUNNING, memory_order_relaxed);
        return;
    }
    exit_without_p(m);
}
