/* Semaphores and condition lists for package sync.
 *
 * A semaphore is a uint32 in the program's memory; who finds it zero waits in a table by its address:
 *
 *      bucket ── chain ──► first waiter of address A ── chain ──► first of address B ── …
 *                            │ next                      (prev of a first one: the last of its address)
 *                            ▼
 *                          second of A …
 *
 * A release adds one and, when somebody waits, takes it back in the name of the longest waiter, who returns with it: nobody
 * wakes up in vain. The count is above zero with waiters in the table only until the release that made it so has looked there:
 * a waiter announces itself in bucket.waiting before it looks at the count for the last time, a release adds before it looks at
 * waiting.
 *
 * The address is a key and not a pointer to be rebased: what goroutines share is in the heap. A semaphore on a stack can only be
 * waited for by its own goroutine, which nobody then wakes.
 *
 * Source: Go's runtime/sema.go and sync/runtime.go for the functions and their order; Mullender and Cox, "Semaphores in Plan 9".
 */
#include "waiter.h"

#define BUCKETS 1024

typedef struct {
    mg_spin lock;
    _Atomic uint32_t waiting;
    mg_waiter *chain;
} __attribute__((aligned(64))) bucket;

MG_STUB(void, mg_semacquire_wait, (uint32_t *addr, int64_t lifo, int64_t reason))
MG_STUB(void, mg_semrelease_wake, (uint32_t *addr, int64_t handoff))

static bucket table[BUCKETS];

static inline bucket *bucket_of(const void *addr)
{
    return &table[(uintptr_t)addr * 0x9e3779b97f4a7c15u >> (64 - 10)];
}
_Static_assert(BUCKETS == 1 << 10, "bucket_of");

/* Take one if there is one. */
static inline bool try_take(_Atomic uint32_t *count)
{
    uint32_t n = atomic_load_explicit(count, memory_order_seq_cst);
    while (n > 0)
        if (atomic_compare_exchange_weak_explicit(count, &n, n - 1, memory_order_seq_cst, memory_order_relaxed))
            return true;
    return false;
}

/* Where the bucket's chain names the first waiter for addr. */
static mg_waiter **find(bucket *b, const void *addr)
{
    mg_waiter **at = &b->chain;
    while (*at && (*at)->on != addr)
        at = &(*at)->chain;
    return at;
}

static void enqueue(bucket *b, mg_waiter *w, bool at_front)
{
    mg_waiter **at = find(b, w->on), *first = *at;
    if (!first) {
        w->prev = w;
        *at = w;
    } else if (at_front) {
        w->chain = first->chain;
        w->next = first;
        w->prev = first->prev;
        *at = w;
    } else {
        first->prev->next = w;
        first->prev = w;
    }
}

/* Take the first waiter, named by *at, out of the table. */
static mg_waiter *dequeue(mg_waiter **at)
{
    mg_waiter *first = *at, *second = first->next;
    if (second) {
        second->chain = first->chain;
        second->prev = first->prev;
        *at = second;
    } else {
        *at = first->chain;
    }
    return first;
}

/* ---- Semaphores ---- */

void mg_semacquire_wait_impl(uint32_t *addr, int64_t lifo, int64_t reason)
{
    mg_g *g = mg_g_running;
    bucket *b = bucket_of(addr);
    mg_spin_lock(&b->lock);
    atomic_fetch_add_explicit(&b->waiting, 1, memory_order_seq_cst);
    if (try_take((_Atomic uint32_t *)addr)) {
        atomic_fetch_sub_explicit(&b->waiting, 1, memory_order_relaxed);
        mg_spin_unlock(&b->lock);
        return;
    }
    g->wait = (mg_waiter){ .g = g, .on = addr, .kind = MG_WAITS_SEMA };
    g->waiters = &g->wait;
    enqueue(b, &g->wait, lifo);
    mg_stress_parked(g);
    mg_park_begin(g, (int)reason);
    mg_spin_unlock(&b->lock);
    mg_schedule();
}

/* Wait until *addr is above zero and take one from it.
 *
 * Args: lifo: wait in front of those who wait already. reason: MG_WAIT_*, for traces. */
void mg_semacquire(uint32_t *addr, int64_t lifo, int64_t reason)
{
    if (!try_take((_Atomic uint32_t *)addr))
        mg_semacquire_wait(addr, lifo, reason);
}

/* Give what has been added to *addr to its first waiter; the bucket is locked.
 * Returns: whom to make ready when it is unlocked, or NULL. */
static inline mg_g *grant(bucket *b, uint32_t *addr)
{
    mg_waiter **at = find(b, addr);
    if (!*at || !try_take((_Atomic uint32_t *)addr))
        return NULL;
    atomic_fetch_sub_explicit(&b->waiting, 1, memory_order_relaxed);
    mg_g *g = dequeue(at)->g;
    g->waiters = NULL;
    return g;
}

void mg_semrelease_wake_impl(uint32_t *addr, int64_t handoff)
{
    bucket *b = bucket_of(addr);
    mg_spin_lock(&b->lock);
    mg_g *g = grant(b, addr);
    mg_spin_unlock(&b->lock);
    if (!g)
        return;
    mg_ready(g, true);
    if (handoff)
        mg_yield((uintptr_t)mg_resume_switch);
    mg_maybe_yield(0, 0);
}

/* Add one to *addr and wake a waiter. handoff: which runs at once, in the rest of the caller's time slice. */
void mg_semrelease(uint32_t *addr, int64_t handoff)
{
    bucket *b = bucket_of(addr);
    atomic_fetch_add_explicit((_Atomic uint32_t *)addr, 1, memory_order_seq_cst);
    if (atomic_load_explicit(&b->waiting, memory_order_seq_cst) == 0)
        return;
    if (handoff || mg_may_yield() || !mg_ready_fits() || !mg_spin_tries(&b->lock)) {
        mg_semrelease_wake(addr, handoff);
        return;
    }
    mg_g *g = grant(b, addr);
    mg_spin_unlock(&b->lock);
    if (!g)
        return;
    mg_ready_next(g);
    if (MG_UNLIKELY(mg_wants_wake()))
        mg_wake();
}

/* ---- Spinning, for sync.Mutex ---- */

#define SPIN_ROUNDS 4
#define SPIN_PAUSES 30

/* Whether waiting actively for the i-th time makes sense: somebody else runs who may release, and nobody waits for our P. */
int64_t mg_canspin(int64_t i)
{
    mg_p *p = mg_p_running;
    if (i >= SPIN_ROUNDS || mg_sched.procs <= 1)
        return 0;
    int32_t others = mg_sched.procs - atomic_load_explicit(&mg_sched.nidle_ps, memory_order_relaxed) -
                     atomic_load_explicit(&mg_sched.spinning, memory_order_relaxed) - 1;
    return others > 0 && !atomic_load_explicit(&p->runnext, memory_order_relaxed) &&
           atomic_load_explicit(&p->runq_head, memory_order_relaxed) == atomic_load_explicit(&p->runq_tail, memory_order_relaxed);
}

void mg_dospin(void)
{
    for (int i = 0; i < SPIN_PAUSES; i++)
        mg_pause();
}

/* ---- Condition lists ----
 *
 * A waiter takes a ticket before it releases the lock of its condition, and waits afterwards. Tickets below `notify` have been
 * called, whether their owners have come to wait or not. Numbers wrap around.
 */

struct mg_notifylist {
    _Atomic uint32_t wait;       /* the next ticket */
    uint32_t notify;             /* the next to be called */
    mg_spin lock;
    uint32_t unused;
    mg_waitq queue;
};
_Static_assert(sizeof(struct mg_notifylist) == 32, "package sync declares it");

static inline bool before(uint32_t a, uint32_t b) { return (int32_t)(a - b) < 0; }

int64_t mg_notify_add(mg_notifylist *l)
{
    return atomic_fetch_add_explicit(&l->wait, 1, memory_order_seq_cst);
}

/* Wait until the ticket is called. */
void mg_notify_wait_impl(mg_notifylist *l, int64_t ticket)
{
    mg_g *g = mg_g_running;
    mg_spin_lock(&l->lock);
    if (before((uint32_t)ticket, l->notify)) {
        mg_spin_unlock(&l->lock);
        return;
    }
    g->wait = (mg_waiter){ .g = g, .on = l, .index = (uint32_t)ticket, .kind = MG_WAITS_NOTIFY };
    g->waiters = &g->wait;
    mg_waitq_push(&l->queue, &g->wait);
    mg_stress_parked(g);
    mg_park_begin(g, MG_WAIT_COND);
    mg_spin_unlock(&l->lock);
    mg_schedule();
}

/* Call all tickets given out so far. */
void mg_notify_all_impl(mg_notifylist *l)
{
    mg_spin_lock(&l->lock);
    mg_waiter *w = l->queue.first;
    l->queue = (mg_waitq){ NULL, NULL };
    l->notify = atomic_load_explicit(&l->wait, memory_order_seq_cst);
    mg_spin_unlock(&l->lock);
    while (w) {
        mg_g *g = w->g;
        w = w->next;
        g->waiters = NULL;
        mg_ready(g, true);
    }
}

/* Call the oldest ticket that has not been called. */
void mg_notify_one_impl(mg_notifylist *l)
{
    mg_spin_lock(&l->lock);
    uint32_t ticket = l->notify;
    if (ticket == atomic_load_explicit(&l->wait, memory_order_seq_cst)) {
        mg_spin_unlock(&l->lock);
        return;
    }
    l->notify = ticket + 1;
    mg_waiter *w = l->queue.first;
    while (w && w->index != ticket)
        w = w->next;
    mg_g *g = NULL;
    if (w) {
        mg_waitq_remove(&l->queue, w);
        g = w->g;
        g->waiters = NULL;
    }
    mg_spin_unlock(&l->lock);
    if (g)
        mg_ready(g, true);
}

/* ---- The end of a run ---- */

void mg_sema_forget(void)
{
    for (int i = 0; i < BUCKETS; i++) {
        table[i].lock = 0;
        table[i].waiting = 0;
        table[i].chain = NULL;
    }
}

void mg_notify_forget(mg_notifylist *l, mg_waiter *w)
{
    l->lock = 0;
    mg_waitq_remove(&l->queue, w);
}
