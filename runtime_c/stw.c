/* Stopping the world: every thread that runs Go code waits, so that one may look at, and change, everything.
 *
 * A thread stops in the scheduler, or at a safepoint (a prologue, a signal in Go code) with its goroutine saved, and keeps its p, which
 * becomes STOPPED. An idle p stays idle: nobody gets it meanwhile. The p of a thread in a system call is taken from it; that thread
 * may come back into C only as far as mg_syscall_exit. So when the stopper goes on, every goroutine is saved at sched_sp or dead.
 *
 * `running` counts the ps the stopper waits for: those RUNNING or SYSCALL that are not its own. A p leaves the count exactly once, under
 * mg_sched.lock, when it becomes STOPPED. The stopper asks again every 100 µs: a thread may have overwritten the poisoned limit, or
 * entered a system call after it was looked at.
 *
 * Two who want to stop the world: the second waits as a stopped one, its goroutine in a call to C, until it is its turn.
 *
 * Source: Go's runtime/proc.go, stopTheWorldWithSema; minigo/docs/abi.md, "Goroutines".
 */
#include "minigo.h"
#include "timer.h"

#define ASK_AGAIN_NS 100000

/* p stops: under mg_sched.lock. */
void mg_world_count(mg_p *p)
{
    p->status = MG_P_STOPPED;
    if (--mg_sched.running == 0) {
        atomic_store(&mg_sched.all_stopped, 1);
        mg_futex_wake(&mg_sched.all_stopped, 1);
    }
}

/* Stop here, with our p, as long as somebody wants it. */
void mg_world_wait(mg_m *m)
{
    mg_lock(&mg_sched.lock);
    uint32_t world = mg_sched.world;
    bool stop = mg_sched.stopping && !mg_sched.ending;
    if (stop)
        mg_world_count(m->p);
    mg_unlock(&mg_sched.lock);
    while (stop && mg_sched.world == world && !mg_sched.ending)
        mg_futex_wait(&mg_sched.world, world, -1);
    if (mg_sched.ending)
        mg_m_quit(m);
}

void mg_preempt_p(mg_p *p)
{
    p->preempt = 1;
    mg_m *m = p->m;
    if (m) {
        *m->limit_word = UINTPTR_MAX;
        mg_preempt_signal(m);
    }
}

/* Take the ps of threads in system calls; ask all others to stop. Under mg_sched.lock. again: they have been asked and do not come. */
static void ask_all(const mg_p *own, bool again)
{
    for (int32_t i = 0; i < mg_sched.nps; i++) {
        mg_p *p = mg_sched.ps[i];
        uint32_t syscall = MG_P_SYSCALL;
        if (p == own)
            continue;
        if (p->status == MG_P_RUNNING) {
            mg_m *m = p->m;
            if (m)
                *m->limit_word = UINTPTR_MAX;
            if (m && again)
                mg_preempt_signal(m);
        } else if (atomic_compare_exchange_strong(&p->status, &syscall, MG_P_STOPPED)) {
            p->m = NULL;
            p->syscalltick++;
            mg_world_count(p);
        }
    }
}

void mg_stop_world(const char *why)
{
    (void)why;
    mg_m *m = mg_m_running;
    mg_lock(&mg_sched.lock);
    while (mg_sched.stopping) {
        mg_unlock(&mg_sched.lock);
        mg_world_wait(m);
        mg_lock(&mg_sched.lock);
    }
    atomic_store(&mg_sched.all_stopped, 0);
    atomic_store(&mg_sched.stopping, 1);
    m->p->status = MG_P_STOPPED;
    mg_sched.running = 0;
    for (int32_t i = 0; i < mg_sched.nps; i++) {
        uint32_t status = mg_sched.ps[i]->status;
        mg_sched.running += status == MG_P_RUNNING || status == MG_P_SYSCALL;
    }
    bool waits = mg_sched.running != 0;
    ask_all(m->p, false);
    mg_unlock(&mg_sched.lock);
    while (waits && !mg_sched.all_stopped) {
        mg_futex_wait(&mg_sched.all_stopped, 0, ASK_AGAIN_NS);
        if (mg_sched.ending)
            mg_m_quit(m);
        if (mg_sched.dying && mg_sched.dying != m)    /* whose thread does not stop any more */
            mg_dying_wait(m);
        mg_lock(&mg_sched.lock);
        ask_all(m->p, true);
        mg_unlock(&mg_sched.lock);
    }
}

void mg_start_world(void)
{
    mg_m *m = mg_m_running;
    mg_p *free_ps = NULL;
    mg_lock(&mg_sched.lock);
    atomic_store(&mg_sched.stopping, 0);
    for (int32_t i = mg_sched.nps; i-- > 0;) {
        mg_p *p = mg_sched.ps[i];
        if (p->status != MG_P_STOPPED)
            continue;
        p->status = MG_P_RUNNING;
        if (!p->m) {    /* taken from a system call */
            p->link = free_ps;
            free_ps = p;
        }
    }
    atomic_fetch_add(&mg_sched.world, 1);
    mg_unlock(&mg_sched.lock);
    mg_futex_wake(&mg_sched.world, INT32_MAX);
    while (free_ps) {
        mg_p *p = free_ps;
        free_ps = p->link;
        mg_p_hand_off(p);
    }
    if (mg_sched.runq_size || mg_timers_next() != MG_TIMER_NEVER)
        mg_wake_impl();
    mg_stack_set_limit(m->curg);
}
