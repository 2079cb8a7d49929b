/* Select: one of several channel operations.
 *
 *      1. Look at all without locks; try those that seem possible, in random order.          leaf
 *      2. Lock all channels in address order and try again; with a default, that is it.      on the thread's stack
 *      3. A wait record per case into its channel's queue, park, release the locks.
 *      4. Who comes first at any of the channels wins g->select_fired, does its half and wakes the goroutine.
 *      5. That resumes in mg_select_resume, which takes the other records out of their queues before Go code goes on.
 *
 * Source: Go's runtime/select.go for the phases; the spec, "Select statements", for the uniform choice.
 */
#include <stdlib.h>

#include "chan.h"

enum { SEND = 1, RECEIVE = 2 };    /* mg_case.dir */
enum { SEND_CLOSED = 2 };          /* mg_choice.result: a send on a closed channel; else 0, or what mg_chanrecv answers */

#define MASK 64          /* cases that step 1 looks at; of more, none */
#define FEW 16           /* channels that insertion sorts */
#define KEPT_RECORDS 64  /* a goroutine keeps room for so many after a select */

mg_choice mg_select_finish(void);

static inline bool possible(const mg_case *k)
{
    mg_chan *c = k->chan;
    return c && (k->dir == SEND ? mg_chan_can_send(c) : mg_chan_can_recv(c));
}

static inline bool has_timer(const mg_case *k)
{
    return k->chan && ((mg_chan *)k->chan)->timer;
}

/* Try a case under its channel's lock.
 * Returns: the second result of mg_select, or below 0. */
static inline int64_t attempt(const mg_case *k, mg_g **woken, bool leaf)
{
    if (k->dir == SEND) {
        int64_t done = mg_chan_try_send(k->chan, k->elem, woken, leaf);
        return done == MG_CHAN_SEND_CLOSED ? SEND_CLOSED : done;
    }
    return mg_chan_try_recv(k->chan, k->elem, woken, leaf);
}

/* Take a random one of the bits that are set. */
static inline int choose(uint64_t mask)
{
    uint32_t n = 0;
    for (uint64_t m = mask; m; m &= m - 1)
        n++;
    for (uint32_t skip = mg_random(n); skip; skip--)
        mask &= mask - 1;
    return __builtin_ctzll(mask);
}

mg_choice mg_select(const mg_case *cases, int64_t n, int64_t block)
{
    uint64_t mask = 0;
    if (n <= MASK && !mg_may_yield())
        for (int64_t i = 0; i < n; i++) {
            mask |= (uint64_t)possible(&cases[i]) << i;
            if (MG_UNLIKELY(has_timer(&cases[i])))
                return mg_select_wait(cases, n, block);
        }
    while (mask) {
        int i = mask & (mask - 1) ? choose(mask) : __builtin_ctzll(mask);
        mg_chan *c = cases[i].chan;
        if (!mg_spin_tries(&c->lock))
            break;
        mg_g *woken = NULL;
        int64_t done = attempt(&cases[i], &woken, true);
        bool wake = mg_chan_done_leaf(c, woken);
        if (MG_UNLIKELY(wake))
            return mg_wake_choice(i, done);
        if (done >= 0)
            return (mg_choice){ i, done };
        if (done == MG_CHAN_CROWDED)
            break;
        mask &= ~(1ull << i);
    }
    return mg_select_wait(cases, n, block);
}

/* ---- On the thread's stack ---- */

static int by_address(const void *p, const void *q)
{
    uintptr_t a = *(const uintptr_t *)p, b = *(const uintptr_t *)q;
    return a < b ? -1 : a > b;
}

/* Collect the channels in the order of their locks, each once.
 * Returns: how many. */
static int64_t lock_order(const mg_case *cases, int64_t n, mg_chan **order)
{
    int64_t count = 0;
    for (int64_t i = 0; i < n; i++)
        if (cases[i].chan)
            order[count++] = cases[i].chan;
    if (count > FEW) {
        qsort(order, (size_t)count, sizeof *order, by_address);
    } else {
        for (int64_t i = 1; i < count; i++) {
            mg_chan *c = order[i];
            int64_t k = i;
            for (; k > 0 && (uintptr_t)order[k - 1] > (uintptr_t)c; k--)
                order[k] = order[k - 1];
            order[k] = c;
        }
    }
    int64_t distinct = 0;
    for (int64_t i = 0; i < count; i++)
        if (i == 0 || order[i] != order[i - 1])
            order[distinct++] = order[i];
    return distinct;
}

/* Try all cases in random order; all channels are locked.
 * Returns: the index of the one that succeeded, or -1. */
static mg_choice attempt_all(const mg_case *cases, int64_t n, mg_g **woken)
{
    /* Start anywhere and prefer each further possible case with falling probability: uniform over the possible ones. Whether a
     * waiting partner has just been taken by another select is only seen in the attempt; then the choice is made again. */
    for (;;) {
        int64_t chosen = -1;
        uint32_t seen = 0;
        for (int64_t i = 0; i < n; i++)
            if (possible(&cases[i]) && mg_random(++seen) == 0)
                chosen = i;
        if (chosen < 0)
            return (mg_choice){ -1, 0 };
        int64_t done = attempt(&cases[chosen], woken, false);
        if (done != MG_CHAN_BLOCKS)
            return (mg_choice){ chosen, done };
    }
}

/* Put a record for each case into the queue of its channel, in random order when a channel has several: the first in a queue is
 * served first. */
static void enqueue_all(mg_g *g, const mg_case *cases, int64_t n, int64_t nlocks)
{
    mg_waiter *ws = g->many, **last = &g->waiters;
    uint32_t used = 0;
    for (int64_t i = 0; i < n; i++)
        if (cases[i].chan)
            ws[used++].index = (uint32_t)i;
    if (used > nlocks)
        for (uint32_t k = used - 1; k > 0; k--) {
            uint32_t other = mg_random(k + 1), index = ws[k].index;
            ws[k].index = ws[other].index;
            ws[other].index = index;
        }
    for (mg_waiter *w = ws; w < ws + used; w++) {
        const mg_case *k = &cases[w->index];
        mg_chan *c = k->chan;
        bool sends = k->dir == SEND;
        *w = (mg_waiter){ .g = g, .elem = k->elem, .on = c, .index = w->index, .kind = MG_WAITS_CHAN, .sends = sends, .selects = true };
        mg_waitq_push(sends ? &c->sendq : &c->recvq, w);
        if (c->timer)
            mg_timer_block(c->timer);
        *last = w;
        last = &w->more;
    }
    *last = NULL;
}

/* Make room for n records. */
static void reserve_records(mg_g *g, int64_t n)
{
    if (g->many_cap >= n)
        return;
    free(g->many);
    g->many = malloc((size_t)n * sizeof *g->many);
    if (!g->many)
        mg_throw("out of memory (select)");
    g->many_cap = (uint32_t)n;
}

mg_choice mg_select_wait_impl(const mg_case *cases, int64_t n, int64_t block)
{
    mg_g *g = mg_g_running;
    mg_chan *few[MASK], **order = few;
    if (n > MASK && !(order = malloc((size_t)n * sizeof *order)))
        mg_throw("out of memory (select)");
    int64_t nlocks = lock_order(cases, n, order);
    if (block)
        reserve_records(g, n);
    for (int64_t i = 0; i < n; i++)
        if (has_timer(&cases[i]))
            mg_timer_poll(((mg_chan *)cases[i].chan)->timer);
    for (int64_t i = 0; i < nlocks; i++)
        mg_spin_lock(&order[i]->lock);

    mg_g *woken = NULL;
    mg_choice choice = attempt_all(cases, n, &woken);
    bool waits = choice.index < 0 && block;
    if (waits) {
        atomic_store_explicit(&g->select_fired, 0, memory_order_relaxed);
        enqueue_all(g, cases, n, nlocks);
        mg_stress_parked(g);
        mg_park_begin(g, n ? MG_WAIT_SELECT : MG_WAIT_SELECT_NONE);
        g->sched_pc = (uintptr_t)mg_select_resume;
    }
    for (int64_t i = 0; i < nlocks; i++)
        mg_spin_unlock(&order[i]->lock);
    if (order != few)
        free(order);
    if (waits)
        mg_schedule();
    if (woken)
        mg_ready(woken, true);
    mg_maybe_yield(choice.index, choice.result);
    return choice;
}

/* The goroutine has been woken through one of its records: take the others out of their queues. */
mg_choice mg_select_finish(void)
{
    mg_g *g = mg_g_running;
    const mg_waiter *fired = g->param;
    for (mg_waiter *w = g->waiters; w; w = w->more) {
        if (w == fired)
            continue;
        mg_chan *c = w->on;
        mg_spin_lock(&c->lock);
        if (w->queued) {
            mg_waitq_remove(w->sends ? &c->sendq : &c->recvq, w);
            if (c->timer)
                mg_timer_unblock(c->timer);
        }
        mg_spin_unlock(&c->lock);
    }
    g->waiters = NULL;
    g->param = NULL;
    int64_t done = fired->success;
    if (fired->sends)
        done = fired->success ? 0 : SEND_CLOSED;
    mg_choice choice = { fired->index, done };
    if (g->many_cap > KEPT_RECORDS) {
        free(g->many);
        g->many = NULL;
        g->many_cap = 0;
    }
    return choice;
}
