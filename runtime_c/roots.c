/* The roots of a collection, one block per kind.
 *
 * Source: minigo/docs/abi.md, "The module record", "The g".
 */
#include "heap.h"

/* Package variables and static objects with pointers. */
static void mark_modules(void)
{
    for (size_t i = 0; i < mg_module_count(); i++) {
        const mg_module *m = mg_module_at(i);
        for (int64_t k = 0; k < m->nroots; k++)
            mg_gc_mark_typed((uintptr_t)m->roots[k].address, m->roots[k].type, m->roots[k].type->size);
    }
}

/* A goroutine's stack, with the registers it saved there when it called C; segments below it. */
static void mark_stack(const mg_g *g)
{
    mg_gc_mark_conservative(g->sched_sp, g->stack_hi);
    for (const mg_segment *s = g->segment; s; s = s->outer)
        mg_gc_mark_conservative(s->sp, s->hi);
}

/* Its defer and panic records, which may be on the heap, and what it waits for: nobody else may know that channel any more. */
static void mark_g(const mg_g *g)
{
    mg_gc_mark_conservative((uintptr_t)&g->_defer, (uintptr_t)&g->sched_sp);
    for (const mg_waiter *w = g->waiters; w; w = w->more)
        mg_gc_mark_conservative((uintptr_t)&w->elem, (uintptr_t)&w->chain);
}

void mg_gc_mark_roots(void)
{
    mark_modules();
    for (const mg_g *g = mg_sched.allgs; g; g = g->all_next)
        if (g->status != MG_G_DEAD) {
            mark_stack(g);
            mark_g(g);
        }
}
