/* The second half of a collection: what was not marked becomes free, span by span, when somebody needs the span (spans.c).
 *
 * Objects do not move. Nothing of a free slot is touched but under gc_stress, which poisons it so that a
 * missed root fails loudly.
 *
 * Source: Jones, Hosking, Moss, chapter 2.
 */
#include <string.h>

#include "heap.h"

static void poison(mg_span *s, uint64_t word, uint64_t dead)
{
    for (; dead; dead &= dead - 1)
        memset((void *)(s->base + (word * 64 + (uint64_t)__builtin_ctzll(dead)) * s->size), POISON, s->size);
}

/* Free the unmarked slots of a span. Only one thread does that to a span, and nobody allocates from it before.
 * Returns: how many objects live on. */
uint32_t mg_gc_sweep_span(mg_span *s)
{
    uint32_t live = 0, dead = 0;
    for (uint32_t w = 0; w < (s->nelems + 63) / 64; w++) {
        uint64_t gone = s->alloc[w] & ~s->mark[w];
        if (mg_knobs.gc_stress)
            poison(s, w, gone);
        dead += (uint32_t)__builtin_popcountll(gone);
        live += (uint32_t)__builtin_popcountll(s->mark[w]);
        s->alloc[w] = s->mark[w];
        s->mark[w] = 0;
    }
    s->next_slot = 0;
    if (dead) {
        atomic_fetch_add_explicit(&mg_heap.frees[s->class], dead, memory_order_relaxed);
        if (!s->class)
            atomic_fetch_add_explicit(&mg_heap.large_freed, s->size, memory_order_relaxed);
    }
    return live;
}
