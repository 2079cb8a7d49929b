/* runtime.ReadMemStats: what the Ps, the spans and the stacks have counted, added up in a stopped world.
 *
 * Source: documentation of Go's runtime.MemStats (what each field means); minigo/docs/abi.md.
 */
#include <string.h>

#include "gc.h"
#include "heap.h"
#include "sched.h"

#define SIZES (sizeof ((mg_memstats *)0)->by_size / sizeof *((mg_memstats *)0)->by_size)

/* Objects and bytes that one P's cache has given out. */
static void add_cache(mg_memstats *out, const mg_heap_cache *h)
{
    for (int noscan = 0; noscan < 2; noscan++)
        for (size_t c = 1; c < CLASSES; c++) {
            const mg_alloc_cache *k = &h->cache[noscan][c];
            uint64_t n = k->mallocs + (k->cur - k->start) / mg_class_size[c];
            out->mallocs += n;
            out->total_alloc += n * mg_class_size[c];
            if (c < SIZES)
                out->by_size[c].mallocs += n;
        }
    out->mallocs += h->large;
    out->total_alloc += h->large_bytes;
}

static void fill(mg_memstats *out)
{
    memset(out, 0, sizeof *out);
    add_cache(out, &mg_heap.gone);
    for (int32_t i = 0; i < mg_sched.nps; i++)
        add_cache(out, &mg_sched.ps[i]->heap);
    uint64_t freed = mg_heap.large_freed;
    for (size_t c = 0; c < CLASSES; c++) {
        out->frees += mg_heap.frees[c];
        freed += mg_heap.frees[c] * mg_class_size[c];
        if (c < SIZES) {
            out->by_size[c].size = mg_class_size[c];
            out->by_size[c].frees = c ? mg_heap.frees[c] : 0;
        }
    }
    out->alloc = out->heap_alloc = out->total_alloc - freed;
    out->heap_objects = out->mallocs - out->frees;
    mg_pages_count(&out->heap_sys, &out->heap_idle, &out->heap_released);
    out->heap_inuse = out->heap_sys - out->heap_idle;
    out->stack_inuse = out->stack_sys = mg_stack_inuse();
    mg_spans_count(&out->mspan_inuse, &out->gc_sys);
    out->mspan_sys = out->mspan_inuse;
    out->mcache_inuse = out->mcache_sys = (uint64_t)mg_sched.nps * sizeof(mg_p);
    out->sys = out->heap_sys + out->stack_sys + out->mspan_sys + out->mcache_sys + out->gc_sys;

    uint32_t ngc = mg_heap.ngc;
    out->next_gc = mg_heap.next_gc;
    out->last_gc = ngc ? mg_gc_history.ends[ngc % MG_GC_RECENT] : 0;
    out->pause_total_ns = mg_gc_history.pause_total;
    for (uint32_t i = 0; i < MG_GC_RECENT; i++) {    /* Go: the last one is at (NumGC+255)%256 */
        out->pause_ns[i] = mg_gc_history.pauses[(i + 1) % MG_GC_RECENT];
        out->pause_end[i] = mg_gc_history.ends[(i + 1) % MG_GC_RECENT];
    }
    out->num_gc = ngc;
    out->num_forced_gc = mg_gc_history.forced;
    out->gc_cpu_fraction = mg_gc_history.cpu_fraction;
    out->enable_gc = true;
}

/* out: a runtime.MemStats. It may be on the goroutine's stack, which may move before the world has stopped. */
void mg_readmemstats_impl(void *out)
{
    mg_g *g = mg_g_running;
    uintptr_t p = (uintptr_t)out, from_top = g->stack_hi - p;
    bool on_stack = p >= g->stack_lo && p < g->stack_hi;
    mg_stop_world("read mem stats");
    fill((mg_memstats *)(on_stack ? g->stack_hi - from_top : p));
    mg_start_world();
}
