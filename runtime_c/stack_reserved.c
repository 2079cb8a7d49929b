/* Policy reserve: a large range of addresses per goroutine, whose pages the system commits when they are
 * touched. Growth moves the limit; nothing is copied, nothing is rebased, addresses do not change.
 *
 * The first goroutine's range is as large as its limit. There are not addresses enough to give that to every one of 100,000: the others
 * begin with SMALL_RANGE, and who outgrows it moves to one RANGE_STEP times larger.
 *
 *      reserve_lo ──────── untouched ──────── stack_lo ── guard ── limit ── in use ── stack_hi
 *                                                 ◄── moves down by doubling, as judged for policy copy
 *
 * Source: what an operating system does for a thread's stack; go-facts section B for the growth rule.
 */
#define _GNU_SOURCE
#include <sys/mman.h>

#include "minigo.h"
#include "events.h"
#include "lock.h"

#define SMALL_RANGE (256u << 10)
#define RANGE_STEP 16
#define KEEP_TOUCHED (256u << 10)    /* bytes below a free range's top that stay committed */

/* Ranges of finished goroutines, one list per power of two; a free range's highest word links to the next. */
static uintptr_t free_tops[64];
static mg_lock_t lock;               /* of the lists */

static int order_of(uint64_t size) { return 63 - __builtin_clzll(size); }

/* Give g a range of `size` bytes. */
static bool take_range(mg_g *g, uint64_t size)
{
    uintptr_t *list = &free_tops[order_of(size)];
    mg_lock(&lock);
    uintptr_t hi = *list;
    if (hi)
        *list = *(uintptr_t *)(hi - 8);
    mg_unlock(&lock);
    if (!hi) {
        uintptr_t lo = mg_stack_address_space(size);
        if (!lo || mprotect((void *)lo, size, PROT_READ | PROT_WRITE) != 0)
            return false;
        hi = lo + size;
    }
    if (MG_UNLIKELY(mg_events_on))
        mg_event_stack(MG_EV_STACK_ALLOC, size, hi - size);
    g->reserve_lo = hi - size;
    g->stack_hi = hi;
    return true;
}

static void give_back(uintptr_t lo, uintptr_t hi)
{
    if (MG_UNLIKELY(mg_events_on))
        mg_event_stack(MG_EV_STACK_FREE, hi - lo, lo);
    if (hi - lo > KEEP_TOUCHED)
        madvise((void *)lo, hi - lo - KEEP_TOUCHED, MADV_DONTNEED);
    uintptr_t *list = &free_tops[order_of(hi - lo)];
    mg_lock(&lock);
    *(uintptr_t *)(hi - 8) = *list;
    *list = hi;
    mg_unlock(&lock);
}

static void set_size(mg_g *g, uint64_t size)
{
    g->stack_lo = g->stack_hi - size;
    g->limit = g->stack_lo + MG_STACK_GUARD;
}

/* The largest size the limit allows, or the first one if that is larger. */
static uint64_t range_size(void)
{
    uint64_t size = mg_knobs.stack_init_bytes < 4096 ? 4096 : mg_knobs.stack_init_bytes;
    while (size * 2 <= mg_stack_max && size * 2 <= MG_STACK_CEILING)
        size *= 2;
    return size;
}

bool mg_reserve_init(mg_g *g)
{
    uint64_t size = range_size();
    if (mg_sched.main_g && size > SMALL_RANGE)
        size = mg_knobs.stack_init_bytes > SMALL_RANGE ? mg_knobs.stack_init_bytes : SMALL_RANGE;
    if (!take_range(g, size))
        return false;
    set_size(g, mg_knobs.stack_init_bytes);
    if (mg_knobs.stack_stats)
        mg_stats_paint(g->stack_lo, g->stack_hi);
    return true;
}

void mg_reserve_free(mg_g *g) { give_back(g->reserve_lo, g->stack_hi); }

/* Move g to a range that holds `least` bytes. */
static uintptr_t move_to_larger_range(mg_g *g, uintptr_t save, uint64_t least)
{
    uintptr_t lo = g->reserve_lo, hi = g->stack_hi;
    uint64_t size = hi - lo, most = range_size();
    while (size < least)
        size *= RANGE_STEP;
    if (!take_range(g, size < most ? size : most))
        mg_throw("out of address space (stack)");
    intptr_t delta = (intptr_t)(g->stack_hi - hi);
    g->last_rebased = mg_rebase_words(save + (uintptr_t)delta, save, hi - save, lo, hi, delta);
    mg_stats_moved(g, hi - save, 0, g->last_rebased);
    mg_rebase_records(g, lo, hi, delta);
    give_back(lo, hi);
    return save + (uintptr_t)delta;
}

/* The slow path of a prologue under policy reserve. */
uintptr_t mg_reserve_grow(mg_g *g, uintptr_t save, uint64_t frame)
{
    uint64_t size = g->stack_hi - g->stack_lo, next;
    uint64_t used = g->stack_hi - (save + MG_SAVE_BYTES + 8);
    if (!mg_stack_next_size(size, used, frame, &next))
        mg_stack_overflow(g, save);
    if (next > g->stack_hi - g->reserve_lo)
        save = move_to_larger_range(g, save, next);
    set_size(g, next);
    if (mg_knobs.stack_stats)
        mg_stats_paint(g->stack_lo, g->stack_hi - size);
    mg_stack_set_limit(g);
    mg_stats_growth(g, *(uintptr_t *)(save + MG_SAVE_BYTES), next, 0, 0);
    return save;
}
