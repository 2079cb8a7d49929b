/* What a P keeps of the heap and of the stacks, so that its goroutines allocate without locks.
 *
 * Only the thread that holds the P touches these, or whoever has stopped the world.
 *
 * Source: Go's runtime/mcache.go and mheap.go (what is cached where); bump allocation into runs as in Immix.
 */
#ifndef MINIGO_CACHES_H
#define MINIGO_CACHES_H

#include <stdint.h>

#include "minigo_abi.h"

#define CLASSES 68                 /* class 0 is for large objects */

typedef struct mg_span mg_span;

/* Where the next object of a class comes from: slots [cur, end) of a span are free, zeroed and contiguous. */
typedef struct {
    uintptr_t cur, end;
    uint64_t size;
    const mg_type **types;         /* of the slot at cur */
    uintptr_t start;               /* where the run began, for the statistics */
    mg_span *span;
    uint64_t mallocs;              /* objects from runs that are used up */
    uint64_t pad;
} mg_alloc_cache;
_Static_assert(sizeof(mg_alloc_cache) == 64, "a cache line, and its index a shift");

typedef struct {
    mg_alloc_cache cache[2][CLASSES];      /* [noscan][class] */
    uint64_t large, large_bytes;           /* large objects ever made */
    uint64_t claimed;                      /* bytes of runs not yet in mg_heap.live */
} mg_heap_cache;

/* Free stacks of MG_STACK_MIN << order bytes; the highest word of one is the address of the next one's top. */
#define MG_STACK_CACHED_ORDERS 4           /* 2, 4, 8 and 16 KiB */

typedef struct {
    uintptr_t tops[MG_STACK_CACHED_ORDERS];
    uint32_t counts[MG_STACK_CACHED_ORDERS];
} mg_stack_cache;

#endif
