/* Stacks, by size and by way:
 *
 *      2 to 16 KiB      a P's cache ─ half of it at a time ─ the pool of chunks          (stack_chunks.c)
 *      32 to 128 KiB    the pool of chunks
 *      256 KiB and more free stacks, each as it was; their memory goes back when they have been free for a collection
 *      stress, no cache fresh pages in the window, inaccessible afterwards               (stack_places.c)
 *
 * Source: Go's runtime/stack.go, stackalloc and stackfree (orders, cache sizes, large stacks apart).
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/mman.h>

#include "stack_alloc.h"
#include "events.h"

#define ORDERS 32
#define PAGE 4096u
#define WINDOW_MOST 15000           /* stacks in the window */
#define CACHE_BYTES (64u << 10)     /* of one size that a P keeps */

/* A free large stack. */
typedef struct { uintptr_t hi; uint32_t collection; bool touched; } large_stack;

static mg_lock_t lock;              /* of all that follows */
static struct { large_stack *all; uint32_t n, capacity; } large[ORDERS];
/* Ranges of 2048 << order bytes whose pages mg_stack_enlarge took away: addresses only. */
#define HOLES 8
static uintptr_t holes[ORDERS][HOLES];
static int nholes[ORDERS];
static uint64_t cached_bytes;       /* of large free stacks that are touched */
static uint32_t collections;

static _Atomic int64_t inuse_bytes;
static _Atomic uint64_t first_size; /* of new goroutines' stacks */

static int order_of(uint64_t size) { return __builtin_ctzll(size / MG_STACK_MIN); }

uint64_t mg_stack_inuse(void) { return (uint64_t)inuse_bytes; }

/* With assertions on, the lowest words of every stack are watched: who writes there has outgrown the guard. */
#ifdef MG_ASSERTIONS
#define WATCHED 64
static void watch(uintptr_t lo) { mg_stats_paint(lo, lo + WATCHED); }
static void check_watched(uintptr_t lo)
{
    MG_ASSERT(mg_stats_painted_use(lo, lo + WATCHED) == 0, "C and small frames stay within the guard");
}
#else
static void watch(uintptr_t lo) { (void)lo; }
static void check_watched(uintptr_t lo) { (void)lo; }
#endif

/* ---- A P's cache ---- */

static uint32_t cached_most(int order) { return CACHE_BYTES / MG_STACK_MIN >> order; }

static void cache_push(mg_stack_cache *c, int order, uintptr_t top)
{
    ((uintptr_t *)top)[-1] = c->tops[order];
    c->tops[order] = top;
    c->counts[order]++;
}

static uintptr_t cache_pop(mg_stack_cache *c, int order)
{
    uintptr_t top = c->tops[order];
    c->tops[order] = ((uintptr_t *)top)[-1];
    c->counts[order]--;
    return top;
}

/* Give stacks of a cache to the pool until `keep` are left. */
static void cache_give(mg_stack_cache *c, int order, uint32_t keep)
{
    uintptr_t tops[CACHE_BYTES / MG_STACK_MIN + 1];
    uint32_t n = 0;
    while (c->counts[order] > keep)
        tops[n++] = cache_pop(c, order);
    mg_stack_chunks_give(order, tops, n);
}

/* A P is gone, or all memory is looked through. */
void mg_stack_cache_flush(mg_stack_cache *c)
{
    for (int order = 0; order < MG_STACK_CACHED_ORDERS; order++)
        cache_give(c, order, 0);
}

static uintptr_t take_cached(mg_stack_cache *c, int order)
{
    if (!c->tops[order]) {
        uintptr_t tops[CACHE_BYTES / MG_STACK_MIN];
        uint32_t n = mg_stack_chunks_take(order, tops, cached_most(order) / 2);
        while (n)
            cache_push(c, order, tops[--n]);
    }
    return c->tops[order] ? cache_pop(c, order) : 0;
}

/* ---- Large stacks ---- */

static uintptr_t take_large(uint64_t size, int order)
{
    mg_lock(&lock);
    uintptr_t hi = 0;
    if (large[order].n) {
        large_stack *s = &large[order].all[--large[order].n];
        hi = s->hi;
        if (s->touched)
            cached_bytes -= size;
    }
    mg_unlock(&lock);
    if (hi)
        return hi;
    uintptr_t lo = mg_stack_address_space(size);
    return lo && mg_stack_make_usable(lo, size) ? lo + size : 0;
}

static void give_large(uintptr_t hi, uint64_t size, int order)
{
    mg_lock(&lock);
    bool keep = cached_bytes + size <= MG_STACK_CACHE_MAX;
    if (large[order].n == large[order].capacity) {
        large[order].capacity = large[order].capacity ? large[order].capacity * 2 : 16;
        large[order].all = realloc(large[order].all, large[order].capacity * sizeof *large[order].all);
        if (!large[order].all)
            mg_throw("out of memory (stacks)");
    }
    if (!keep)
        madvise((void *)(hi - size), size, MADV_DONTNEED);
    else
        cached_bytes += size;
    large[order].all[large[order].n++] = (large_stack){ hi, collections, keep };
    mg_unlock(&lock);
}

/* Get a larger stack whose top has the pages of the one at lo .. hi, which is gone then. For large stacks when no
 * free one is at hand: moving pages is cheaper than copying into fresh ones.
 * Returns: {0, 0} when this is not the case. */
mg_stack mg_stack_enlarge(uintptr_t lo, uintptr_t hi, uint64_t size)
{
    mg_stack none = { 0, 0 };
    uint64_t old = hi - lo;
    int order = order_of(size), old_order = order_of(old);
    if (old < MG_HUGE_PAGE || size <= old || mg_stack_in_window(lo) || mg_knobs.stack_stress || mg_knobs.stack_cache_off)
        return none;
    mg_lock(&lock);
    bool free_one = large[order].n != 0;
    uintptr_t at = !free_one && nholes[order] ? holes[order][--nholes[order]] : 0;
    mg_unlock(&lock);
    if (free_one)
        return none;
    if (!at)
        at = mg_stack_address_space(size);
    if (!at || !mg_stack_make_usable(at, size))
        return none;
    if (mremap((void *)lo, old, old, MREMAP_MAYMOVE | MREMAP_FIXED, (void *)(at + size - old)) == MAP_FAILED)
        return none;
    mg_stack_make_inaccessible(lo, old);
    mg_lock(&lock);
    if (nholes[old_order] < HOLES)
        holes[old_order][nholes[old_order]++] = lo;
    mg_unlock(&lock);
    inuse_bytes += (int64_t)(size - old);
    if (MG_UNLIKELY(mg_events_on)) {
        mg_event_stack(MG_EV_STACK_ALLOC, size, at);
        mg_event_stack(MG_EV_STACK_FREE, old, lo);
    }
    watch(at);
    return (mg_stack){ at, at + size };
}

/* ---- All ---- */

/* Whether a new stack goes to the window. Very many goroutines cannot have that all. */
static bool one_way(void)
{
    return (mg_knobs.stack_stress || mg_knobs.stack_cache_off) && mg_stack_window_count() < WINDOW_MOST;
}

static uintptr_t take_window(uint64_t size)
{
    uint64_t bytes = size < PAGE ? PAGE : size;
    uintptr_t lo = mg_stack_window_take(bytes);
    return lo && mg_stack_make_usable(lo, bytes) ? lo + bytes : 0;
}

/* Get a stack of `size` bytes, a power of two from MG_STACK_MIN. Its content is arbitrary.
 * Returns: {0, 0} when there is no memory. */
mg_stack mg_stack_alloc(uint64_t size)
{
    MG_ASSERT(size >= MG_STACK_MIN && !(size & (size - 1)), "stacks are powers of two");
    int order = order_of(size);
    uintptr_t hi;
    if (one_way())
        hi = take_window(size);
    else if (size >= MG_STACK_CHUNK)
        hi = take_large(size, order);
    else if (order < MG_STACK_CACHED_ORDERS && mg_p_running)
        hi = take_cached(&mg_p_running->stacks, order);
    else
        hi = mg_stack_chunks_take(order, &hi, 1) ? hi : 0;
    if (!hi)
        return (mg_stack){ 0, 0 };
    inuse_bytes += (int64_t)size;
    if (MG_UNLIKELY(mg_events_on))
        mg_event_stack(MG_EV_STACK_ALLOC, size, hi - size);
    watch(hi - size);
    return (mg_stack){ hi - size, hi };
}

void mg_stack_free(uintptr_t lo, uintptr_t hi)
{
    uint64_t size = hi - lo;
    int order = order_of(size);
    check_watched(lo);
    if (MG_UNLIKELY(mg_events_on))
        mg_event_stack(MG_EV_STACK_FREE, size, lo);
    inuse_bytes -= (int64_t)size;
    if (mg_stack_in_window(lo)) {
        uint64_t bytes = size < PAGE ? PAGE : size;
        mg_stack_window_free(hi - bytes, bytes);
    } else if (size >= MG_STACK_CHUNK) {
        give_large(hi, size, order);
    } else if (order < MG_STACK_CACHED_ORDERS && mg_p_running) {
        mg_stack_cache *c = &mg_p_running->stacks;
        cache_push(c, order, hi);
        if (c->counts[order] > cached_most(order))
            cache_give(c, order, cached_most(order) / 2);
    } else {
        mg_stack_chunks_give(order, &hi, 1);
    }
}

/* What a new goroutine's stack has: the option's size, or with --stack-init=adaptive what goroutines had in use on average at the last
 * collection. */
uint64_t mg_stack_first_size(void)
{
    uint64_t size = atomic_load_explicit(&first_size, memory_order_relaxed);
    return size > mg_knobs.stack_init_bytes ? size : mg_knobs.stack_init_bytes;
}

/* A run begins. */
void mg_stack_start_run(void) { first_size = 0; }

static void choose_first_size(uint64_t stacks, uint64_t bytes)
{
    uint64_t average = (stacks ? bytes / stacks : 0) + MG_STACK_GUARD, size = MG_STACK_MIN;
    while (size < average && size * 2 <= mg_stack_max)
        size *= 2;
    first_size = size;
}

/* Return the memory of large stacks that were free at the last collection already. */
static void release_large(void)
{
    mg_lock(&lock);
    for (int order = 0; order < ORDERS; order++)
        for (uint32_t i = 0; i < large[order].n; i++) {
            large_stack *s = &large[order].all[i];
            uint64_t size = (uint64_t)MG_STACK_MIN << order;
            if (!s->touched || s->collection == collections)
                continue;
            madvise((void *)(s->hi - size), size, MADV_DONTNEED);
            s->touched = false;
            cached_bytes -= size;
        }
    collections++;
    mg_unlock(&lock);
}

/* A collection has looked at so many stacks, with so many bytes in use; the world is stopped. */
void mg_stack_after_marking(uint64_t stacks, uint64_t bytes)
{
    if (mg_knobs.stack_init_adaptive && mg_knobs.policy != MG_POLICY_RESERVE)
        choose_first_size(stacks, bytes);
    mg_gs_trim();
    for (int32_t i = 0; i < mg_sched.nps; i++)
        mg_stack_cache_flush(&mg_sched.ps[i]->stacks);
    mg_stack_chunks_release();
    release_large();
}
