/* A collection from beginning to end, and its second half: freeing what was not marked.
 *
 * Objects do not move. Nothing of a free slot is touched but under gc_stress, which poisons it so that a
 * missed root fails loudly.
 *
 * Source: Jones, Hosking, Moss, chapter 2; Go's pacing rule (GOGC, at least 4 MiB).
 */
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "heap.h"

#define NEXT_GC_MIN (4u << 20)

static uint64_t now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000 + (uint64_t)t.tv_nsec;
}

static void poison(mg_span *s, uint64_t word, uint64_t dead)
{
    for (; dead; dead &= dead - 1)
        memset((void *)(s->base + (word * 64 + (uint64_t)__builtin_ctzll(dead)) * s->size), POISON, s->size);
}

/* Free the unmarked slots of a span.
 * Returns: how many objects live on. */
static uint32_t sweep_span(mg_span *s)
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
    mg_heap.frees += dead;
    mg_heap.total_freed += dead * s->size;
    return live;
}

static void forget(mg_span *s)
{
    mg_span *last = mg_heap.spans[--mg_heap.nspans];
    mg_heap.spans[s->index] = last;
    last->index = s->index;
    free(s->alloc);
    s->alloc = s->mark = NULL;
    s->types = NULL;
    mg_pages_free(s);
}

/* Free what is not marked; spans with free slots become available to their class. */
void mg_gc_sweep(void)
{
    memset(mg_heap.partial, 0, sizeof mg_heap.partial);
    mg_heap.live = 0;
    for (uint32_t i = mg_heap.nspans; i-- > 0;) {
        mg_span *s = mg_heap.spans[i];
        uint32_t live = sweep_span(s);
        if (live == 0) {
            forget(s);
            continue;
        }
        mg_heap.live += s->class ? live * s->size : s->npages << PAGE_SHIFT;
        if (live < s->nelems) {
            s->next = mg_heap.partial[s->noscan][s->class];
            mg_heap.partial[s->noscan][s->class] = s;
        }
    }
}

/* Choose when to collect next: when the live heap has grown by gc_percent. */
static void set_next_gc(void)
{
    uint64_t percent = mg_knobs.gc_percent > 0 ? (uint64_t)mg_knobs.gc_percent : 100;
    mg_heap.next_gc = mg_heap.live + mg_heap.live / 100 * percent;
    uint64_t least = NEXT_GC_MIN / 100 * percent;
    if (mg_heap.next_gc < least)
        mg_heap.next_gc = least;
}

/* Collect. The goroutine is in a call to C. */
void mg_gc_collect(void)
{
    uint64_t start = now_ns();
    mg_heap_flush_caches();
    mg_heap.marked_words = 0;
    mg_gc_mark_roots();
    mg_gc_drain();
    mg_gc_mark_end();
    mg_gc_sweep();
    mg_heap.ngc++;
    set_next_gc();
    if (!mg_knobs.gc_stress)
        mg_pages_release();
    if (mg_knobs.policy == MG_POLICY_COPY && !mg_knobs.stack_stress)
        mg_copy_shrink(mg_g_running);
    mg_heap.pause_ns += now_ns() - start;
}
