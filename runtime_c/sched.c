/* The scheduler: which goroutine runs next on this thread, how one stops running, and what happens when none can run.
 *
 * mg_sched_loop runs on the thread's stack, at m->thread_sp, with no goroutine: everything it calls may block. It never returns: a
 * goroutine is entered by execute (which abandons the loop), and comes back by mg_schedule, which begins the loop anew.
 *
 * Work is found in this order: now and then the queue of all, so that it is never starved by a full local one; the p's own queue; the
 * queue of all; half of another p's queue. A thread that looks for work without having any is *spinning*; at most half as many
 * spin as there are busy ps. Who makes a goroutine runnable wakes a thread for it only if a p is idle and nobody spins.
 *
 * Why no runnable goroutine is forgotten while a p is idle. The maker: (1) puts it in a queue, (2) fence (the swap of runnext), (3) reads
 * nidle_ps and spinning; wakes unless none is idle or one spins. The looker: (1) gives its p back (nidle_ps + 1, under the lock) and
 * stops spinning, (2) fence, (3) looks at all queues once more (work_left). If the maker saw no idle p or a spinning thread, its (3)
 * came before the looker's (1), so the looker's (3) sees the queue. For runnext of a p that runs see work_left.
 *
 * The same with the world being stopped: ps change between idle and running only under the lock, where `stopping` is looked at.
 *
 * With sched_seed there is one p and one thread at a time; which goroutine of all runnable ones is next is drawn, and after how many
 * function calls it is preempted.
 *
 * Source: Go's runtime/proc.go for the model (spinning threads, hand-off); minigo/docs/abi.md, "Goroutines".
 */
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "minigo.h"
#include "events.h"
#include "timer.h"

#define GLOBAL_TICK 61       /* every so many goroutines one from the queue of all */
#define TIMER_TICK 16        /* every so many rounds of the loop the clock is read for the timers */
#define STEAL_ROUNDS 4
#define SLICE_BITS 8         /* with a seed a slice is at most 2 to this many calls */
#define CALLS_WAIT 100       /* ms that a thread waits for a system call to go on before it looks around */
#define LOOKS 40             /* at a runnext that its p may be about to take itself; about 2 µs */

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

/* ---- Leaving a goroutine ---- */

static void detach(mg_g *g)
{
    mg_m_running->curg = NULL;
    g->m = NULL;
    mg_g_running = NULL;
}

/* The running goroutine is saved at sched_sp and leaves its thread; nobody may run it before the caller lets go of the lock under
 * which its wait record can be found. */
void mg_park_begin(mg_g *g, int reason)
{
    MG_ASSERT(g == mg_g_running && g->sched_sp, "who blocks is in a call to C");
    g->wait_reason = (uint8_t)reason;
    g->wait_since = 0;
    if (MG_UNLIKELY(mg_events_on))
        mg_event_g(MG_EV_PARK, g, (uint64_t)reason);
    detach(g);
    atomic_store_explicit(&g->status, MG_G_WAITING, memory_order_release);
}

void mg_schedule(void) { mg_m_call(mg_m_running, mg_sched_loop); }

void mg_ready(mg_g *g, bool next)
{
    MG_ASSERT(g->status == MG_G_WAITING, "only who waits can be woken");
    if (MG_UNLIKELY(mg_events_on))
        mg_event_ready(g);
    atomic_store_explicit(&g->status, MG_G_RUNNABLE, memory_order_release);
    mg_runq_put(mg_p_running, g, next);
    if (!next)
        atomic_thread_fence(memory_order_seq_cst);
    if (mg_wants_wake())
        mg_wake_impl();
}

void mg_yield(uintptr_t pc)
{
    mg_g *g = mg_g_running;
    g->sched_pc = pc;
    if (MG_UNLIKELY(mg_events_on))
        mg_event_g(MG_EV_YIELD, g, pc == (uintptr_t)mg_resume_switch ? MG_YIELDS_ITSELF
                                   : pc == (uintptr_t)mg_resume_prologue ? MG_YIELDS_AT_CALL : MG_YIELDS_TO_SIGNAL);
    detach(g);
    atomic_store_explicit(&g->status, MG_G_RUNNABLE, memory_order_release);
    mg_global_put(g);
    mg_schedule();
}

void mg_gosched_impl(void) { mg_yield((uintptr_t)mg_resume_switch); }

/* What a goroutine does that was stopped at a prologue, or by a signal, and is saved at sched_sp with sched_pc: wait while the world is
 * stopped, make room for others if asked to. Returns when it may go on here; its stack may have moved: go on at g->sched_sp. */
void mg_safepoint(mg_g *g)
{
    mg_m *m = mg_m_running;
    if (mg_sched.interrupted)
        mg_g_exit(MG_INTERRUPTED);
    while (mg_sched.stopping && mg_sched.dying != m)    /* who reports the end waits for nobody: others wait for good */
        mg_world_wait(m);
    if (mg_sched.ending)
        mg_m_quit(m);
    if (mg_sched.dying && mg_sched.dying != m)
        mg_dying_wait(m);
    if (mg_p_running->preempt && !mg_sched.dying)    /* who prints the report is not interrupted */
        mg_yield(g->sched_pc);
    mg_stack_set_limit(g);
}

/* ---- Entering one ---- */

static uint32_t random_below(mg_p *p, uint32_t n)
{
    p->rng ^= p->rng << 13;
    p->rng ^= p->rng >> 7;
    p->rng ^= p->rng << 17;
    return (uint32_t)((p->rng >> 32) * n >> 32);
}

/* With a seed: after how many calls the goroutine makes room for another; half of them run until they block. */
static uint32_t draw_slice(mg_p *p)
{
    return random_below(p, 2) ? 1 + random_below(p, 1u << random_below(p, SLICE_BITS)) : 0;
}

_Noreturn static void execute(mg_m *m, mg_g *g, bool inherit_time)
{
    mg_p *p = m->p;
    uintptr_t pc = g->sched_pc;
    MG_ASSERT(g->status == MG_G_RUNNABLE && g->sched_sp, "a runnable goroutine is saved");
    m->curg = g;
    g->m = m;
    g->thread_sp = m->thread_sp;
    g->sched_pc = (uintptr_t)mg_resume_switch;
    atomic_store_explicit(&g->status, MG_G_RUNNING, memory_order_relaxed);
    if (MG_UNLIKELY(mg_events_on))
        mg_event_start(g);
    mg_g_running = g;
    if (p->preempt)
        atomic_store_explicit(&p->preempt, 0, memory_order_relaxed);
    g->preempted = false;
    if (MG_UNLIKELY(mg_knobs.sched_seed != 0))
        p->slice = draw_slice(p);
    if (!inherit_time)
        atomic_store_explicit(&p->schedtick, p->schedtick + 1, memory_order_relaxed);
    mg_stack_set_limit(g);
    mg_gogo(g, pc);
}

/* ---- Finding one ---- */

static mg_g *take_global(mg_p *p, uint32_t max)
{
    if (!atomic_load_explicit(&mg_sched.runq_size, memory_order_relaxed))
        return NULL;
    mg_lock(&mg_sched.lock);
    mg_g *g = mg_global_get(p, max);
    mg_unlock(&mg_sched.lock);
    return g;
}

/* Let timers that are due have their effect. */
static void run_timers(mg_m *m, bool now)
{
    int64_t next = mg_timers_next();
    if (next == MG_TIMER_NEVER || (!now && ++m->timer_tick % TIMER_TICK))
        return;
    int64_t t = mg_nanotime_impl();
    if (next <= t)
        mg_timers_run(t);
}

static void stop_spinning(mg_m *m)
{
    if (m->spinning) {
        m->spinning = false;
        atomic_fetch_sub(&mg_sched.spinning, 1);
    }
}

/* Look at all others, beginning with a random one; only in the last round at what they are about to run themselves. */
static mg_g *steal(mg_p *p)
{
    for (int round = 0; round < STEAL_ROUNDS; round++) {
        uint32_t n = (uint32_t)mg_sched.nps, first = random_below(p, n);
        for (uint32_t i = 0; i < n; i++) {
            mg_p *victim = mg_sched.ps[(first + i) % n];
            if (mg_sched.stopping)
                return NULL;
            if (victim == p || atomic_load_explicit(&victim->status, memory_order_relaxed) == MG_P_IDLE)
                continue;
            mg_g *g = mg_runq_steal(p, victim, round == STEAL_ROUNDS - 1);
            if (g)
                return g;
        }
    }
    return NULL;
}

/* Is there work that nobody will find? A runnext counts only if it stays where it is for a while: its p takes it itself if it is
 * about to reach the scheduler. If it goes away meanwhile it was taken; what came after it, its maker has cared for, who saw an idle p
 * and nobody spinning. */
static bool work_left(void)
{
    if (atomic_load(&mg_sched.runq_size))
        return true;
    for (int32_t i = 0; i < mg_sched.nps; i++) {
        mg_p *p = mg_sched.ps[i];
        if (atomic_load(&p->runq_head) != atomic_load(&p->runq_tail) || mg_runnext_stays(p, LOOKS))
            return true;
    }
    int64_t next = mg_timers_next();
    return next != MG_TIMER_NEVER && next <= mg_nanotime_impl();
}

/* Give p back and look again at what came meanwhile.
 * Returns: true when m has a p again, or never had to give it up. */
static bool give_up_p(mg_m *m, mg_g **g)
{
    mg_p *p = m->p;
    mg_lock(&mg_sched.lock);
    if (mg_sched.stopping || mg_sched.ending || p->id >= mg_sched.procs) {
        mg_unlock(&mg_sched.lock);
        return true;
    }
    if (mg_sched.runq.n) {
        *g = mg_global_get(p, 0);
        mg_unlock(&mg_sched.lock);
        return true;
    }
    mg_m_drop_p(m);
    mg_idle_p_put(p);
    mg_unlock(&mg_sched.lock);
    stop_spinning(m);
    atomic_thread_fence(memory_order_seq_cst);
    if (!work_left())
        return false;
    mg_lock(&mg_sched.lock);
    p = mg_idle_p_get();
    mg_unlock(&mg_sched.lock);
    if (!p)
        return false;
    mg_m_take_p(m, p);
    m->spinning = true;
    atomic_fetch_add(&mg_sched.spinning, 1);
    return true;
}

/* With a seed: any of the runnable goroutines, drawn. One p, and nobody else touches its queue. */
static mg_g *draw_runnable(mg_p *p)
{
    mg_lock(&mg_sched.lock);
    while (mg_sched.runq.n && atomic_load_explicit(&p->runq_tail, memory_order_relaxed) - p->runq_head < MG_RUNQ - 1)
        mg_runq_put(p, mg_glist_pop(&mg_sched.runq), false);
    atomic_store_explicit(&mg_sched.runq_size, mg_sched.runq.n, memory_order_relaxed);
    mg_unlock(&mg_sched.lock);
    mg_g *next = atomic_exchange_explicit(&p->runnext, NULL, memory_order_relaxed);
    if (next)
        mg_runq_put(p, next, false);
    uint32_t head = p->runq_head, n = p->runq_tail - head;
    if (!n)
        return NULL;
    uint32_t chosen = head + random_below(p, n);
    mg_g *g = p->runq[chosen % MG_RUNQ];
    for (; chosen != head; chosen--)
        p->runq[chosen % MG_RUNQ] = p->runq[(chosen - 1) % MG_RUNQ];
    p->runq_head = head + 1;
    return g;
}

/* One round of looking for work with a p.
 * Returns: NULL when the round must begin again, with m->p or without. */
static mg_g *find_runnable(mg_m *m, bool *inherit_time)
{
    mg_p *p = m->p;
    mg_g *g = NULL;
    run_timers(m, false);
    if (mg_knobs.sched_seed) {
        mg_seeded_calls_proceed(0);
        if ((g = draw_runnable(p)))
            return g;
    } else {
        if (p->schedtick % GLOBAL_TICK == 0 && (g = take_global(p, 1)))
            return g;
        g = mg_runq_get(p, inherit_time);
        if (MG_UNLIKELY(g && *inherit_time && p->preempt)) {    /* the slice that it would inherit is over */
            atomic_store_explicit(&p->preempt, 0, memory_order_relaxed);
            mg_global_put(g);
            g = mg_runq_get(p, inherit_time);
        }
        if (g || (g = take_global(p, 0)))
            return g;
    }
    run_timers(m, true);
    if (!mg_runq_empty(p))
        return NULL;
    if (mg_seeded_calls()) {
        if (mg_timers_next() != MG_TIMER_NEVER)
            mg_clock_wait(mg_timers_next());
        else
            mg_seeded_calls_proceed(CALLS_WAIT);
        return NULL;
    }
    int32_t busy = mg_sched.procs - atomic_load_explicit(&mg_sched.nidle_ps, memory_order_relaxed);
    if (mg_sched.procs > 1 && (m->spinning || 2 * atomic_load_explicit(&mg_sched.spinning, memory_order_relaxed) < busy)) {
        if (!m->spinning) {
            m->spinning = true;
            atomic_fetch_add(&mg_sched.spinning, 1);
        }
        if ((g = steal(p)))
            return g;
    }
    if (!give_up_p(m, &g))
        mg_m_stop(m);
    return g;
}

/* A thread that looked for work has found some: if it was the last one looking, another takes over, for there may be more. */
static void found_work(mg_m *m)
{
    m->spinning = false;
    if (atomic_fetch_sub(&mg_sched.spinning, 1) == 1 && mg_wants_wake())
        mg_wake_impl();
}

void mg_sched_loop(void)
{
    mg_m *m = mg_m_running;
    if (m->locked_g) {
        mg_m_stop_locked(m);
        execute(m, m->locked_g, false);
    }
    for (;;) {
        bool inherit_time = false;
        if (mg_sched.interrupted && m == &mg_sched.m0)
            mg_g_exit(MG_INTERRUPTED);
        if (mg_sched.ending)
            mg_m_quit(m);
        if (mg_sched.dying)
            mg_dying_wait(m);
        if (!m->p) {
            mg_m_stop(m);
            continue;
        }
        if (mg_sched.stopping) {
            stop_spinning(m);
            mg_world_wait(m);
            continue;
        }
        if (m->p->id >= mg_sched.procs) {
            stop_spinning(m);
            mg_p_retire(m);
            continue;
        }
        mg_g *g = find_runnable(m, &inherit_time);
        if (!g)
            continue;
        if (m->spinning)
            found_work(m);
        if (g->locked_m) {
            mg_m_start_locked(m, g);    /* gives it our p */
            continue;
        }
        execute(m, g, inherit_time);
    }
}

/* Nobody can run, and nothing will change that. */
void mg_deadlock(void)
{
    mg_fatal_all(mg_gs_alive() == 0 ? "no goroutines (main called runtime.Goexit) - deadlock!" : "all goroutines are asleep - deadlock!");
}
