/* Stack stress: every prologue comes to __morestack, and the stack goes to other addresses.
 *
 * The pages are moved, not copied (mremap), and the words rebased in place; the old addresses become
 * inaccessible at once, so that whoever still points there faults.
 *
 * A scan costs what is in use, so a deep recursion would take quadratic time: beyond MERCY bytes a stack
 * moves only at every (used / MERCY)^2-th prologue. stack_stress=2 has no such mercy.
 *
 * Source: Go's stackFaultOnFree and stackNoCache debug modes, as run-time switches.
 */
#define _GNU_SOURCE
#include <sys/mman.h>

#include "stack_alloc.h"

#define MERCY (16u << 10)

static bool let_pass(mg_g *g, uint64_t used)
{
    if (used <= MERCY || mg_knobs.stack_stress > 1)
        return false;
    if (g->stress_skip > 0) {
        g->stress_skip--;
        return true;
    }
    g->stress_skip = (uint32_t)((used / MERCY) * (used / MERCY));
    return false;
}

/* Move the stack although it would do.
 * Returns: the save block at its new address. */
uintptr_t mg_stress_move(mg_g *g, uintptr_t save, uint64_t args)
{
    if (mg_knobs.policy == MG_POLICY_RESERVE)
        return save;
    if (mg_knobs.policy == MG_POLICY_SEGMENT)
        return mg_segment_stress(g, save, args);
    uintptr_t lo = g->stack_lo, hi = g->stack_hi;
    if (!mg_stack_in_window(lo) || let_pass(g, hi - save))
        return save;

    /* 1. The pages go to new addresses; nobody else may get the old ones. */
    uint64_t size = hi - lo, bytes = size < 4096 ? 4096 : size;
    uintptr_t to = mg_stack_window_take(bytes);
    if (!to)
        mg_throw("stack stress: no address that is not in use");
    if (mremap((void *)(hi - bytes), bytes, bytes, MREMAP_MAYMOVE | MREMAP_FIXED, (void *)to) == MAP_FAILED)
        mg_throw("stack stress: cannot move the stack's pages");
    mg_stack_window_free(hi - bytes, bytes);

    /* 2. Rebase in place, then what points there from outside. */
    intptr_t delta = (intptr_t)(to + bytes - hi);
    uintptr_t at = save + (uintptr_t)delta;
    mg_stats_moved(g, 0, (hi - save) / 8, mg_rebase_words(at, at, hi - save, lo, hi, delta));
    if (g->stats)
        g->stats->moves++;
    g->stack_lo += (uintptr_t)delta;
    g->stack_hi += (uintptr_t)delta;
    g->limit += (uintptr_t)delta;
    mg_rebase_records(g, lo, hi, delta);
    return at;
}

/* Move the stack of a goroutine that is about to park, when all that others know of it is in its wait records. */
void mg_stress_parked(mg_g *g)
{
    if (MG_UNLIKELY(mg_knobs.stack_stress) && mg_knobs.policy == MG_POLICY_COPY)
        mg_stress_move(g, g->sched_sp, 0);
}
