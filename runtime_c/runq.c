/* Run queues: a ring per p, a list for all.
 *
 *      runnext   one goroutine that runs before the others, in the time slice of the one that readied it
 *      runq      ring of MG_RUNQ; head <= tail, both count without end
 *
 * Only the owner writes slots and tail. Everybody takes at the head: read head, read tail, read the slots, then move head on by
 * compare-and-swap; if it fails somebody else took them and what was read is forgotten. A slot is overwritten only after head has
 * passed it, and head is read (acquire) by the owner before it writes, so what a successful swap covers was read whole.
 * runnext is taken by swap, by the owner or, after some hesitation, by a thief.
 *
 * Lists (mg_glist) are linked through g->link: a goroutine is in one place at a time.
 *
 * Source: Go's runtime/proc.go (runqput, runqgrab: the idea, the sizes); Chase and Lev's deque for the reasoning.
 */
#include "minigo.h"

#define RUNNEXT_RESPITE_NS 3000

void mg_glist_push(mg_glist *list, mg_g *g)
{
    g->link = NULL;
    if (list->tail)
        list->tail->link = g;
    else
        list->head = g;
    list->tail = g;
    list->n++;
}

mg_g *mg_glist_pop(mg_glist *list)
{
    mg_g *g = list->head;
    if (g) {
        list->head = g->link;
        if (!list->head)
            list->tail = NULL;
        list->n--;
        g->link = NULL;
    }
    return g;
}

static void append(mg_glist *to, mg_glist *from)
{
    if (!from->head)
        return;
    if (to->tail)
        to->tail->link = from->head;
    else
        to->head = from->head;
    to->tail = from->tail;
    to->n += from->n;
}

static void global_changed(void) { atomic_store_explicit(&mg_sched.runq_size, mg_sched.runq.n, memory_order_release); }

/* Put g at the end of the queue of all. */
void mg_global_put(mg_g *g)
{
    mg_lock(&mg_sched.lock);
    mg_glist_push(&mg_sched.runq, g);
    global_changed();
    mg_unlock(&mg_sched.lock);
}

/* Take from the queue of all, under mg_sched.lock: one to run, and this p's share of the others to its own queue.
 * max: at most so many; 0: what is fair. */
mg_g *mg_global_get(mg_p *p, uint32_t max)
{
    uint32_t n = mg_sched.runq.n / (uint32_t)mg_sched.procs + 1;
    if (n > mg_sched.runq.n)
        n = mg_sched.runq.n;
    if (max && n > max)
        n = max;
    if (n > MG_RUNQ / 2)
        n = MG_RUNQ / 2;
    mg_g *first = mg_glist_pop(&mg_sched.runq);
    for (; n > 1; n--)
        mg_runq_put(p, mg_glist_pop(&mg_sched.runq), false);
    global_changed();
    return first;
}

/* The ring is full: half of it and g go to the queue of all.
 * Returns: false when a thief was faster, so that there is room now. */
static bool put_overflow(mg_p *p, mg_g *g, uint32_t head, uint32_t tail)
{
    mg_glist batch = { 0 };
    mg_g *taken[MG_RUNQ / 2];
    uint32_t n = (tail - head) / 2;
    for (uint32_t i = 0; i < n; i++)
        taken[i] = atomic_load_explicit(&p->runq[(head + i) % MG_RUNQ], memory_order_relaxed);
    if (!atomic_compare_exchange_strong_explicit(&p->runq_head, &head, head + n, memory_order_release, memory_order_relaxed))
        return false;
    for (uint32_t i = 0; i < n; i++)
        mg_glist_push(&batch, taken[i]);
    mg_glist_push(&batch, g);
    mg_lock(&mg_sched.lock);
    append(&mg_sched.runq, &batch);
    global_changed();
    mg_unlock(&mg_sched.lock);
    return true;
}

/* Put g into p's queue; the caller owns p. next: it runs first, and who was to run first is put at the end. Not for leaves. */
void mg_runq_put(mg_p *p, mg_g *g, bool next)
{
    if (next) {
        g = atomic_exchange_explicit(&p->runnext, g, memory_order_acq_rel);
        if (!g)
            return;
    }
    for (;;) {
        uint32_t head = atomic_load_explicit(&p->runq_head, memory_order_acquire);
        uint32_t tail = atomic_load_explicit(&p->runq_tail, memory_order_relaxed);
        if (tail - head < MG_RUNQ) {
            atomic_store_explicit(&p->runq[tail % MG_RUNQ], g, memory_order_relaxed);
            atomic_store_explicit(&p->runq_tail, tail + 1, memory_order_release);
            return;
        }
        if (put_overflow(p, g, head, tail))
            return;
    }
}

/* Take from p's own queue. inherit_time: it was runnext, and runs in the time slice of who readied it. */
mg_g *mg_runq_get(mg_p *p, bool *inherit_time)
{
    mg_g *g = atomic_load_explicit(&p->runnext, memory_order_relaxed);
    *inherit_time = false;
    if (g && atomic_compare_exchange_strong_explicit(&p->runnext, &g, NULL, memory_order_acq_rel, memory_order_relaxed)) {
        *inherit_time = true;
        return g;
    }
    for (;;) {
        uint32_t head = atomic_load_explicit(&p->runq_head, memory_order_acquire);
        uint32_t tail = atomic_load_explicit(&p->runq_tail, memory_order_relaxed);
        if (head == tail)
            return NULL;
        g = atomic_load_explicit(&p->runq[head % MG_RUNQ], memory_order_relaxed);
        if (atomic_compare_exchange_strong_explicit(&p->runq_head, &head, head + 1, memory_order_release, memory_order_relaxed))
            return g;
    }
}

/* Tell, consistently for anyone, whether p has nothing to run: runnext may just be moving into the ring. */
bool mg_runq_empty(mg_p *p)
{
    for (;;) {
        uint32_t head = atomic_load(&p->runq_head), tail = atomic_load(&p->runq_tail);
        mg_g *next = atomic_load(&p->runnext);
        if (tail == atomic_load(&p->runq_tail))
            return head == tail && !next;
    }
}

/* Does what p is to run next stay there over `looks` looks? Its owner takes it when it comes to the scheduler. */
bool mg_runnext_stays(mg_p *p, int looks)
{
    mg_g *g = atomic_load(&p->runnext);
    if (!g)
        return false;
    if (atomic_load_explicit(&p->status, memory_order_relaxed) == MG_P_RUNNING)
        while (looks-- > 0) {
            mg_cpu_relax();
            if (atomic_load_explicit(&p->runnext, memory_order_relaxed) != g)
                return false;
        }
    return true;
}

/* Move half of victim's queue, rounded up, to p's, which has room.
 * Returns: one of them, to run; NULL when there was nothing. next: if all else is missing, take what victim is to run next. */
mg_g *mg_runq_steal(mg_p *p, mg_p *victim, bool next)
{
    uint32_t tail = atomic_load_explicit(&p->runq_tail, memory_order_relaxed);
    for (;;) {
        uint32_t head = atomic_load_explicit(&victim->runq_head, memory_order_acquire);
        uint32_t n = atomic_load_explicit(&victim->runq_tail, memory_order_acquire) - head;
        if (n > MG_RUNQ)
            continue;    /* head and tail were not read at the same time */
        n -= n / 2;
        if (n == 0)
            break;
        for (uint32_t i = 0; i < n; i++)
            atomic_store_explicit(&p->runq[(tail + i) % MG_RUNQ],
                                  atomic_load_explicit(&victim->runq[(head + i) % MG_RUNQ], memory_order_relaxed), memory_order_relaxed);
        if (!atomic_compare_exchange_strong_explicit(&victim->runq_head, &head, head + n, memory_order_release, memory_order_relaxed))
            continue;
        atomic_store_explicit(&p->runq_tail, tail + n - 1, memory_order_release);
        return atomic_load_explicit(&p->runq[(tail + n - 1) % MG_RUNQ], memory_order_relaxed);
    }
    mg_g *g = atomic_load_explicit(&victim->runnext, memory_order_acquire);
    if (!next || !g)
        return NULL;
    if (atomic_load_explicit(&victim->status, memory_order_relaxed) == MG_P_RUNNING) {
        /* Its p most likely takes it itself when who readied it waits, and has only been too slow because we were woken on its processor.
         * Go sleeps as long here; meanwhile this thread counts as one that looks for work, so no other is woken. */
        _Atomic uint32_t nothing = 0;
        mg_futex_wait(&nothing, 0, RUNNEXT_RESPITE_NS);
        if (atomic_load_explicit(&victim->runnext, memory_order_relaxed) != g)
            return NULL;
    }
    return atomic_compare_exchange_strong_explicit(&victim->runnext, &g, NULL, memory_order_acq_rel, memory_order_relaxed) ? g : NULL;
}
