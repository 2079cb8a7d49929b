/* What a blocked goroutine leaves behind: wait records, the queues they stand in, and the lock of a queue.
 *
 *      g ── waiters ──► record ── more ──► record …          one for a channel operation or a semaphore, one per case of a select
 *                         │ elem ──► a word on g's stack, or in the heap
 *                         └ queue of the channel: first ⇄ … ⇄ last
 *
 * A record belongs to the lock of the queue it stands in. Who takes it out of the queue (and, for a select, wins g->select_fired)
 * owns the goroutine until mg_ready; before that it may write to *elem, although that is another's stack: a parked stack moves
 * only while the world is stopped, and no lock of a queue is held then.
 *
 * Whoever parks itself must not touch its g once it has released the lock: another thread may be running it.
 *
 * Source: Go's runtime/runtime2.go, sudog and waitq, for the notions.
 */
#ifndef MINIGO_WAITER_H
#define MINIGO_WAITER_H

#include <stdatomic.h>

#include "events.h"
#include "minigo.h"

typedef struct { mg_waiter *_Atomic first, *last; } mg_waitq;    /* first is looked at without the lock */

void mg_waiters_forget(mg_g *g);
void mg_sema_forget(void);
void mg_notify_forget(mg_notifylist *l, mg_waiter *w);

/* ---- The lock of a queue: held for some tens of instructions, never over anything that may block or collect ---- */

typedef _Atomic uint32_t mg_spin;

#define MG_SPIN_TRIES 30

static inline void mg_pause(void) { __builtin_ia32_pause(); }

static inline bool mg_spin_try(mg_spin *l)
{
    return atomic_load_explicit(l, memory_order_relaxed) == 0 && atomic_exchange_explicit(l, 1, memory_order_acquire) == 0;
}

/* For leaves: a few tries. Returns: whether the lock is ours. */
static inline bool mg_spin_tries(mg_spin *l)
{
    for (int i = 0; i < MG_SPIN_TRIES; i++) {
        if (mg_spin_try(l))
            return true;
        mg_pause();
    }
    return false;
}

void mg_spin_lock(mg_spin *l);

static inline void mg_spin_unlock(mg_spin *l) { atomic_store_explicit(l, 0, memory_order_release); }

/* ---- Making ready, for leaves: mg_ready may need more stack and locks than they have ---- */

/* Whether the run queue has room for one more. Others only take from it, so the answer yes stays true. */
static inline bool mg_ready_fits(void)
{
    mg_p *p = mg_p_running;
    return atomic_load_explicit(&p->runq_tail, memory_order_relaxed) - atomic_load_explicit(&p->runq_head, memory_order_acquire) < MG_RUNQ;
}

/* mg_ready(g, true) where that fits. The caller must return through one of the next two when mg_wants_wake. */
static inline void mg_ready_next(mg_g *g)
{
    mg_p *p = mg_p_running;
    if (MG_UNLIKELY(mg_events_on))
        mg_event_ready(g);
    atomic_store_explicit(&g->status, MG_G_RUNNABLE, memory_order_release);
    g = atomic_exchange_explicit(&p->runnext, g, memory_order_acq_rel);
    if (g) {
        uint32_t tail = atomic_load_explicit(&p->runq_tail, memory_order_relaxed);
        atomic_store_explicit(&p->runq[tail % MG_RUNQ], g, memory_order_relaxed);
        atomic_store_explicit(&p->runq_tail, tail + 1, memory_order_release);
    }
}

/* Wake a thread and return what is given. */
MG_STUB(int64_t, mg_wake_return, (int64_t result))
MG_STUB(mg_choice, mg_wake_choice, (int64_t index, int64_t result))

/* A random number below n. */
static inline uint32_t mg_random(uint32_t n)
{
    mg_p *p = mg_p_running;
    uint64_t x = p->rng;
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    p->rng = x;
    return (uint32_t)((x >> 32) * n >> 32);
}

/* ---- Where a goroutine loses the processor after an operation: by chance with a seed; on demand where signals preempt nobody, because
 * a loop of nothing but such operations has no prologue ---- */

static inline bool mg_seeded(void) { return MG_UNLIKELY(mg_knobs.sched_seed != 0); }

static inline bool mg_wanted_unsignalled(void)
{
    return MG_UNLIKELY(mg_knobs.async_preempt_off) && (mg_p_running->preempt || mg_sched.stopping) && !mg_sched.dying;
}

/* For a leaf: leave the operation to its _impl, which may yield. */
static inline bool mg_may_yield(void) { return mg_seeded() || mg_wanted_unsignalled(); }

/* In an _impl that is about to return these words. */
static inline void mg_maybe_yield(int64_t first, int64_t second)
{
    if (mg_seeded() ? mg_random(4) == 0 : mg_wanted_unsignalled()) {
        mg_g_running->ret[0] = (uint64_t)first;
        mg_g_running->ret[1] = (uint64_t)second;
        mg_yield((uintptr_t)mg_resume_switch);
    }
}

/* ---- Queues ---- */

static inline void mg_waitq_begin(mg_waitq *q, mg_waiter *w) { atomic_store_explicit(&q->first, w, memory_order_relaxed); }

static inline void mg_waitq_push(mg_waitq *q, mg_waiter *w)
{
    w->next = NULL;
    w->prev = q->last;
    if (q->last)
        q->last->next = w;
    else
        mg_waitq_begin(q, w);
    q->last = w;
    w->queued = true;
}

static inline void mg_waitq_push_front(mg_waitq *q, mg_waiter *w)
{
    w->prev = NULL;
    w->next = q->first;
    if (q->first)
        q->first->prev = w;
    else
        q->last = w;
    mg_waitq_begin(q, w);
    w->queued = true;
}

static inline void mg_waitq_remove(mg_waitq *q, mg_waiter *w)
{
    if (w->prev)
        w->prev->next = w->next;
    else
        mg_waitq_begin(q, w->next);
    if (w->next)
        w->next->prev = w->prev;
    else
        q->last = w->prev;
    w->queued = false;
}

/* Whether the goroutine of a record that has been taken out still waits: one that stands in several queues is won only once. */
static inline bool mg_waiter_win(mg_waiter *w)
{
    return !w->selects || atomic_exchange_explicit(&w->g->select_fired, 1, memory_order_acq_rel) == 0;
}

/* Take out the first whose goroutine still waits.
 * Returns: NULL when there is none. */
static inline mg_waiter *mg_waitq_pop(mg_waitq *q)
{
    for (;;) {
        mg_waiter *w = q->first;
        if (!w)
            return NULL;
        mg_waitq_remove(q, w);
        if (mg_waiter_win(w))
            return w;
    }
}

#endif
