/* The places for one value of each P in a sync.Pool.
 *
 *      pool + 0 ──► block   +0 epoch: number of collections before it was made      +8 places   +16 how many
 *                                                                                    │
 *                           place of P 0, 128 bytes: interface {type, data}, …  ◄────┘
 *
 * A leaf is never preempted, so the P stays this one and no other thread looks at its place; a place of a past epoch is the
 * Go side's (minigo/lib/sync/pool.go), which locks.
 */
#include "heap.h"
#include "sched.h"

#define PLACE_BYTES 128

typedef struct { void *type, *data; } eface;
typedef struct {
    uint64_t epoch;
    char *places;
    int64_t nplaces;
} pool_block;

/* This P's place in the pool, or NULL: the Go side must make a block first. */
static inline eface *place_of(void *pool)
{
    pool_block *b = atomic_load_explicit((pool_block *_Atomic *)pool, memory_order_acquire);
    int32_t id = mg_p_running->id;
    if (MG_UNLIKELY(!b || b->epoch != mg_heap.ngc || id >= b->nplaces))
        return NULL;
    return (eface *)(b->places + (int64_t)id * PLACE_BYTES);
}

/* Take this P's value out of the pool. Returns: an interface, nil if there is none. */
mg_string mg_pool_take(void *pool)
{
    eface *place = place_of(pool);
    if (MG_UNLIKELY(!place))
        return (mg_string){ NULL, 0 };
    eface x = *place;
    *place = (eface){ NULL, NULL };
    return (mg_string){ x.type, (int64_t)(uintptr_t)x.data };
}

/* Leave a value at this P's place. Returns: 1, or 0 if there is one already, or no place. */
int64_t mg_pool_keep(void *pool, void *type, void *data)
{
    eface *place = place_of(pool);
    if (MG_UNLIKELY(!place || place->type))
        return 0;
    *place = (eface){ type, data };
    return 1;
}

/* The number of collections so far. */
int64_t mg_pool_epoch(void)
{
    return mg_heap.ngc;
}

/* How many places a block needs. */
int64_t mg_pool_places(void)
{
    return mg_sched.procs;
}
