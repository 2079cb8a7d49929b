/* What a collection tells others: statistics for the program. */
#ifndef MINIGO_GC_H
#define MINIGO_GC_H

#include <stdbool.h>
#include <stdint.h>

#define MG_GC_RECENT 256                /* pauses that are remembered */

typedef struct {
    uint64_t pauses[MG_GC_RECENT];      /* ns, of collection n at n % MG_GC_RECENT */
    uint64_t ends[MG_GC_RECENT];        /* ns since 1970 */
    uint64_t pause_total;
    uint32_t forced;                    /* collections that the program asked for */
    double cpu_fraction;                /* of the run's processor time */
} mg_gc_stats;

extern mg_gc_stats mg_gc_history;

/* Go's runtime.MemStats. */
typedef struct {
    uint64_t alloc, total_alloc, sys, lookups, mallocs, frees;
    uint64_t heap_alloc, heap_sys, heap_idle, heap_inuse, heap_released, heap_objects;
    uint64_t stack_inuse, stack_sys, mspan_inuse, mspan_sys, mcache_inuse, mcache_sys, buck_hash_sys, gc_sys, other_sys;
    uint64_t next_gc, last_gc, pause_total_ns;
    uint64_t pause_ns[MG_GC_RECENT], pause_end[MG_GC_RECENT];
    uint32_t num_gc, num_forced_gc;
    double gc_cpu_fraction;
    bool enable_gc, debug_gc;
    struct { uint32_t size; uint64_t mallocs, frees; } by_size[61];
} mg_memstats;

#endif
