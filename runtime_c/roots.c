/* The roots of a collection, one block per kind, handed out to the marking threads piece by piece.
 *
 * A goroutine's stack that is hardly used is halved right after it has been marked, while it is in the processor's cache.
 *
 * Source: minigo/docs/abi.md, "The module record", "The g"; Go's runtime/mgcmark.go (root jobs).
 */
#include "clock.h"
#include "heap.h"
#include "sched.h"

#define BATCH 32                    /* goroutines that make a job */

static mg_lock_t lock;
static size_t next_module;
static bool timers_marked;
static int64_t now;
static mg_g *next_g;
static const mg_g *collector;       /* who asked for the collection */

/* Package variables and static objects with pointers. */
static void mark_module(mg_gc_worker *w, const mg_module *m)
{
    for (int64_t k = 0; k < m->nroots; k++)
        mg_gc_mark_typed(w, (uintptr_t)m->roots[k].address, m->roots[k].type, m->roots[k].type->size);
}

/* A goroutine's stack, with the registers it saved there when it called C or stopped; segments below it. */
static void mark_stack(mg_gc_worker *w, const mg_g *g)
{
    mg_gc_mark_words(w, g->sched_sp, g->stack_hi);
    for (const mg_segment *s = g->segment; s; s = s->outer)
        mg_gc_mark_words(w, s->sp, s->hi);
    if (g->preempted)
        mg_gc_mark_words(w, (uintptr_t)g->xsave, (uintptr_t)g->xsave + MG_XSAVE_BYTES);
    w->stacks++;
    w->stack_bytes += g->stack_hi - g->sched_sp;
}

#define MARK_FIELD(w, g, field) mg_gc_mark_words(w, (uintptr_t)&(g)->field, (uintptr_t)(&(g)->field + 1))

/* Its defer and panic records, which may be on the heap; results that are there for it; and what it waits for: nobody else may know that
 * channel any more. */
static void mark_g(mg_gc_worker *w, const mg_g *g)
{
    MARK_FIELD(w, g, _defer);
    MARK_FIELD(w, g, _panic);
    MARK_FIELD(w, g, ret);
    MARK_FIELD(w, g, param);
    for (const mg_waiter *r = g->waiters; r; r = r->more)
        mg_gc_mark_words(w, (uintptr_t)&r->elem, (uintptr_t)&r->chain);
}

/* Whether a goroutine's stack may move now: it waits in a call to C that keeps no address in it but in wait records, or is the one that
 * collects. In a system call the kernel may have such an address; one that was stopped at a prologue has had its check already, one
 * that was stopped anywhere may have halves of addresses in registers. */
static bool may_shrink(const mg_g *g, uint32_t status)
{
    return mg_knobs.policy == MG_POLICY_COPY && !mg_knobs.stack_stress && !mg_knobs.shrink_stack_off
        && (status == MG_G_WAITING || status == MG_G_RUNNABLE || g == collector)
        && !g->preempted
        && (g->sched_pc == (uintptr_t)mg_resume_switch || g->sched_pc == (uintptr_t)mg_select_resume);
}

static void mark_goroutine(mg_gc_worker *w, mg_g *g)
{
    uint32_t status = atomic_load_explicit(&g->status, memory_order_acquire);
    if (status == MG_G_DEAD || status == MG_G_IDLE)
        return;
    MG_ASSERT(g->sched_sp >= g->stack_lo && g->sched_sp <= g->stack_hi, "a stopped goroutine is saved");
    mark_stack(w, g);
    mark_g(w, g);
    g->defer_free = NULL;
    if (!g->wait_since && (status == MG_G_WAITING || status == MG_G_SYSCALL))
        g->wait_since = now;    /* a report tells for how many minutes */
    if (may_shrink(g, status))
        mg_copy_shrink(g);
}

void mg_gc_roots_begin(void)
{
    next_module = 0;
    timers_marked = false;
    now = mg_clock_real();
    next_g = atomic_load(&mg_sched.allgs);
    collector = mg_g_running;
}

/* Mark from some roots that nobody has taken.
 * Returns: false when there are none. */
bool mg_gc_mark_next_root(mg_gc_worker *w)
{
    mg_g *batch[BATCH];
    int n = 0;
    const mg_module *module = NULL;
    mg_lock(&lock);
    bool timers = !timers_marked;
    timers_marked = true;
    if (next_module < mg_module_count())
        module = mg_module_at(next_module++);
    else
        for (; next_g && n < BATCH; next_g = next_g->all_next)
            batch[n++] = next_g;
    mg_unlock(&lock);
    if (timers) {
        mg_timers_mark(w);
        mg_finalizers_mark(w);
        mg_weak_mark(w);
    }
    if (module)
        mark_module(w, module);
    for (int i = 0; i < n; i++)
        mark_goroutine(w, batch[i]);
    return module || n;
}

uint64_t mg_gc_globals_bytes(void)
{
    uint64_t bytes = 0;
    for (size_t i = 0; i < mg_module_count(); i++)
        for (int64_t k = 0; k < mg_module_at(i)->nroots; k++)
            bytes += mg_module_at(i)->roots[k].type->size;
    return bytes;
}
