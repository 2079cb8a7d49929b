/* Goroutines: made by a go statement, reused when they are dead.
 *
 * A dead g keeps its stack if that has still the first size; it waits on its p's list (gfree), from where the next go statement takes
 * it without a lock. Lists that grow too long give half to mg_sched, where ps without any fetch some. gs never go back to malloc
 * before the run's end, so a stale pointer to one is always readable.
 *
 * The g of a go statement begins as if it waited in a call to C (switch_amd64.S draws the frame), with the closure record in the place
 * of r12: a collection finds it there.
 *
 * Source: Go's runtime/proc.go, newproc and gfget (what is cached where); minigo/docs/abi.md, "The g".
 */
#include <stdlib.h>
#include <string.h>

#include "minigo.h"
#include "events.h"
#include "waiter.h"

#define SLAB 64          /* gs in one piece of memory */
#define FREE_MAX 64      /* dead gs a p keeps; what is more goes to all, by halves */

typedef struct slab {
    struct slab *next;
    mg_g gs[SLAB];
} slab;

static slab *slabs;      /* under gfree_lock */

static void push_free(mg_g **list, mg_g *g)
{
    g->link = *list;
    *list = g;
}

static mg_g *pop_free(mg_g **list)
{
    mg_g *g = *list;
    if (g)
        *list = g->link;
    return g;
}

/* The owner of p counts its dead gs; mg_numgoroutine reads. */
static inline void count_free(mg_p *p, int n)
{
    atomic_store_explicit(&p->ngfree, atomic_load_explicit(&p->ngfree, memory_order_relaxed) + (uint32_t)n, memory_order_relaxed);
}

/* A g without a stack. */
static mg_g *bare_g(void)
{
    mg_lock(&mg_sched.gfree_lock);
    if (!mg_sched.gfree_bare) {
        slab *s = calloc(1, sizeof *s);
        if (!s)
            mg_throw("out of memory (goroutines)");
        s->next = slabs;
        slabs = s;
        for (int i = 0; i < SLAB; i++) {
            s->gs[i].status = MG_G_DEAD;
            push_free(&mg_sched.gfree_bare, &s->gs[i]);
            s->gs[i].all_next = mg_sched.allgs;
            atomic_store_explicit(&mg_sched.allgs, &s->gs[i], memory_order_release);
        }
        mg_sched.nbare += SLAB;
        mg_sched.nallgs += SLAB;
    }
    mg_g *g = pop_free(&mg_sched.gfree_bare);
    mg_sched.nbare--;
    mg_unlock(&mg_sched.gfree_lock);
    return g;
}

/* Fetch dead gs with their stacks from those of all. */
static void fetch_free(mg_p *p)
{
    if (!mg_sched.ngfree)
        return;
    mg_lock(&mg_sched.gfree_lock);
    while (mg_sched.gfree && p->ngfree < FREE_MAX / 2) {
        push_free(&p->gfree, pop_free(&mg_sched.gfree));
        mg_sched.ngfree--;
        count_free(p, 1);
    }
    mg_unlock(&mg_sched.gfree_lock);
}

/* Give p's dead gs away, all but `keep`. */
void mg_g_release(mg_p *p, uint32_t keep)
{
    mg_lock(&mg_sched.gfree_lock);
    while (p->ngfree > keep) {
        push_free(&mg_sched.gfree, pop_free(&p->gfree));
        mg_sched.ngfree++;
        count_free(p, -1);
    }
    mg_unlock(&mg_sched.gfree_lock);
}

/* Let the stacks of dead gs go that no p has. The world is stopped. */
void mg_gs_trim(void)
{
    for (mg_g *g; (g = pop_free(&mg_sched.gfree));) {
        mg_g_stack_free(g);
        g->stack_lo = g->stack_hi = 0;
        push_free(&mg_sched.gfree_bare, g);
        mg_sched.ngfree--;
        mg_sched.nbare++;
    }
}

/* Write the frame from which mg_resume_switch begins at `start`. */
static inline void prepare(mg_g *g, uintptr_t start, uintptr_t r12, uintptr_t r13)
{
    uintptr_t *sp = (uintptr_t *)g->stack_hi - 9;
    sp[0] = 0;          /* r15 */
    sp[1] = 0;          /* r14 */
    sp[2] = r13;
    sp[3] = r12;
    sp[4] = 0;          /* rbx */
    sp[5] = 0;          /* rbp: the chain ends */
    sp[6] = start;
    sp[7] = 0;
    sp[8] = 0;
    g->sched_sp = (uintptr_t)sp;
    g->sched_pc = (uintptr_t)mg_resume_switch;
}

/* Turn a dead g with a stack into one that can run the closure. */
static inline void begin(mg_g *g, void *fn, int64_t creator, uintptr_t pc)
{
    g->goid = atomic_fetch_add_explicit(&mg_sched.goid_next, 1, memory_order_relaxed);    /* reports list them in this order */
    g->creator_goid = creator;
    g->creation_pc = pc;
    g->start_pc = *(uintptr_t *)fn;
    prepare(g, (uintptr_t)mg_g_start, (uintptr_t)fn, 0);
    if (MG_UNLIKELY(mg_events_on))
        mg_event_create(g, creator ? MG_CREATED_GO : MG_CREATED_TIMER);
    atomic_store_explicit(&g->status, MG_G_RUNNABLE, memory_order_release);
}

/* The go statement: fn is a closure record of a func(). A leaf where a dead g and a place in the queue are at hand. */
void mg_go(void *fn)
{
    uintptr_t pc = (uintptr_t)__builtin_return_address(0);
    mg_p *p = mg_p_running;
    mg_g *g = p->gfree;
    uint32_t tail = atomic_load_explicit(&p->runq_tail, memory_order_relaxed);
    uint32_t head = atomic_load_explicit(&p->runq_head, memory_order_acquire);
    if (MG_UNLIKELY(!fn || !g || tail - head >= MG_RUNQ)) {
        mg_go_slow(fn, pc);
        return;
    }
    p->gfree = g->link;
    count_free(p, -1);
    begin(g, fn, mg_g_running->goid, pc);
    g = atomic_exchange_explicit(&p->runnext, g, memory_order_acq_rel);
    if (g) {
        atomic_store_explicit(&p->runq[tail % MG_RUNQ], g, memory_order_relaxed);
        atomic_store_explicit(&p->runq_tail, tail + 1, memory_order_release);
    }
    if (MG_UNLIKELY(mg_wants_wake()))
        mg_wake();
}

/* A g with a stack for p to use. */
static mg_g *any_g(mg_p *p)
{
    if (!p->gfree)
        fetch_free(p);
    mg_g *g = pop_free(&p->gfree);
    if (g) {
        count_free(p, -1);
        return g;
    }
    g = bare_g();
    if (!mg_g_stack_init(g))
        mg_throw("out of memory (stack)");
    return g;
}

/* Make a goroutine and put it in front of p's queue. */
static void make(void *fn, int64_t creator, uintptr_t pc)
{
    mg_p *p = mg_p_running;
    mg_g *g = any_g(p);
    mg_stats_start(g);
    begin(g, fn, creator, pc);
    mg_runq_put(p, g, true);
    if (mg_wants_wake())
        mg_wake_impl();
}

void mg_go_slow_impl(void *fn, uintptr_t pc)
{
    if (!fn)
        mg_fatal_all("go of nil func value");
    mg_sysmon_others();
    make(fn, mg_g_running->goid, pc);
}

/* A timer starts a goroutine; nobody's, pc is only for the trace. */
void mg_go_timer(void *fn, uintptr_t pc)
{
    mg_sysmon_others();
    make(fn, 0, pc);
}

/* The goroutine that runs fn(arg) for the host; number 1. When fn returns the run is over. */
mg_g *mg_g_new(void (*fn)(void *), void *arg)
{
    mg_g *g = bare_g();
    if (!mg_g_stack_init(g))
        return NULL;
    mg_stats_start(g);
    g->goid = atomic_fetch_add(&mg_sched.goid_next, 1);
    g->start_pc = (uintptr_t)fn;
    prepare(g, (uintptr_t)mg_g_start_host, (uintptr_t)fn, (uintptr_t)arg);
    if (MG_UNLIKELY(mg_events_on))
        mg_event_create(g, MG_CREATED_MAIN);
    g->status = MG_G_RUNNABLE;
    return g;
}

/* The goroutine's function has returned, or runtime.Goexit has run its deferred calls. */
void mg_goexit0_impl(void)
{
    mg_g *g = mg_g_running;
    mg_p *p = mg_p_running;
    mg_m *m = mg_m_running;
    while (g->segment)
        mg_segment_return(g);
    if (MG_UNLIKELY(g->stats != NULL))
        mg_stats_end(g);
    if (MG_UNLIKELY(mg_events_on))
        mg_event_g(MG_EV_EXIT, g, MG_EXITS_ITSELF);
    mg_g_running = NULL;
    m->curg = NULL;
    g->m = NULL;
    g->_defer = NULL;
    g->_panic = NULL;
    g->defer_free = NULL;
    g->sched_sp = 0;
    g->outer_used = 0;
    g->fault_pc = 0;
    g->waiters = NULL;
    g->param = NULL;
    g->stress_skip = 0;
    if (g->locked_m)
        mg_g_unlock(g);
    bool main_exits = g == mg_sched.main_g;
    atomic_store_explicit(&g->status, MG_G_DEAD, memory_order_release);
    if (MG_UNLIKELY(main_exits)) {
        mg_sched.main_exited = true;    /* runtime.Goexit of the main goroutine: the others go on */
    } else if (MG_LIKELY(g->stack_hi - g->stack_lo == mg_stack_first_size() && !mg_knobs.stack_stats && !mg_knobs.stack_cache_off)) {
        push_free(&p->gfree, g);
        count_free(p, 1);
        if (MG_UNLIKELY(p->ngfree >= FREE_MAX))
            mg_g_release(p, FREE_MAX / 2);
    } else {
        mg_g_stack_free(g);
        g->stack_lo = g->stack_hi = 0;
        mg_lock(&mg_sched.gfree_lock);
        push_free(&mg_sched.gfree_bare, g);
        mg_sched.nbare++;
        mg_unlock(&mg_sched.gfree_lock);
    }
    mg_schedule();
}

int64_t mg_gs_alive(void)
{
    int64_t n = mg_sched.nallgs - mg_sched.nbare - mg_sched.ngfree - mg_sched.main_exited;
    for (int32_t i = 0; i < mg_sched.nps; i++)
        n -= mg_sched.ps[i]->ngfree;
    return n;
}

int64_t mg_numgoroutine(void)
{
    int64_t n = mg_gs_alive();
    return n < 1 ? 1 : n;
}

/* The run is over, no thread but the host's is left: free all. */
void mg_gs_free(void)
{
    mg_sema_forget();
    for (slab *s = slabs, *next; s; s = next) {
        next = s->next;
        for (int i = 0; i < SLAB; i++) {
            mg_g *g = &s->gs[i];
            if (g->stack_hi)
                mg_g_stack_free(g);
            free(g->stats);
            mg_waiters_forget(g);
        }
        free(s);
    }
    slabs = NULL;
}
