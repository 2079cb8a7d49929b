/* Policy segment: a function that finds too little stack runs its body on a segment of its own, which is
 * freed when it returns. Nothing moves. A loop that calls across the boundary pays each time: the hot split.
 *
 *      the segment                                     the stack below it
 *      hi     ┌──────────────────────────┐             ┌──────────────────────────────┐
 *             │ struct mg_segment        │             │ caller's frame               │
 *             ├──────────────────────────┤             │ stack arguments              │
 *             │ pad                      │             │ return address to the caller │
 *             │ copy of stack arguments  │  ◄────────  │ return address to the        │ ◄─ segment.sp
 *             │ return address:          │             │   prologue's `ret`           │
 *             │   mg_lessstack           │             │ save block of __morestack    │
 *             │ to the prologue          │             └──────────────────────────────┘
 *             │ save block               │ ◄─ what mg_segment_grow answers
 *             └──────────────────────────┘
 *
 * Overflow is judged on the bytes in use on all segments together, with Go's rule, so that a program
 * overflows at the depth it would under policy copy.
 *
 * Source: gccgo's and Go 1.2's split stacks as described in go-facts section I; LLVM's prologue (`ret` after
 * the call of __morestack).
 */
#include <string.h>

#include "minigo.h"
#include "events.h"

#define SEGMENT_MIN 4096
#define STRESS_SEGMENTS 64    /* under stress, how many nested segments to force before only real need counts */

/* What the power-of-two sizes allow one goroutine to use, guard included. */
static uint64_t usable_total(void)
{
    uint64_t size = MG_STACK_MIN;
    while (size * 2 <= mg_stack_max && size * 2 <= MG_STACK_CEILING)
        size *= 2;
    return size;
}

/* Link a segment for the function whose prologue asked.
 * Returns: the save block on it. */
uintptr_t mg_segment_grow(mg_g *g, uintptr_t save, uint64_t frame, uint64_t args)
{
    uintptr_t sp = save + MG_SAVE_BYTES + 8;
    uint64_t used = g->outer_used + (g->stack_hi - sp), began = mg_event_ticks();
    uint64_t total = usable_total();
    if (total - used < frame + MG_STACK_GUARD || used > total)
        mg_stack_overflow(g, save);

    uint64_t size = mg_knobs.stack_init_bytes < SEGMENT_MIN ? SEGMENT_MIN : mg_knobs.stack_init_bytes;
    while (size < frame + args + MG_STACK_GUARD + MG_SAVE_BYTES + sizeof(mg_segment) + 128)
        size *= 2;
    mg_stack s = mg_stack_alloc(size);
    if (!s.lo)
        mg_throw("out of memory (stack segment)");
    if (mg_knobs.stack_stats)
        mg_stats_paint(s.lo, s.hi);

    mg_segment *seg = (mg_segment *)(s.hi - sizeof *seg);
    *seg = (mg_segment){ g->segment, g->stack_lo, g->stack_hi, g->limit, sp - 8, g->outer_used };

    /* The arguments keep their alignment, in case one of them asked for more than 16 bytes. */
    uintptr_t base = (uintptr_t)seg - args;
    base -= (base - (sp + 8)) % 64;
    memcpy((void *)base, (void *)(sp + 8), args);
    *(uintptr_t *)(base - 8) = (uintptr_t)mg_lessstack;
    uintptr_t copy = base - 16 - MG_SAVE_BYTES;
    memcpy((void *)copy, (void *)save, MG_SAVE_BYTES + 8);

    /* What the segment adds at its top is not the program's: count from the body's rsp as if it were sp. */
    g->segment = seg;
    g->outer_used = used - (s.hi - (base - 8));
    g->stack_lo = s.lo;
    g->stack_hi = s.hi;
    g->limit = s.lo + MG_STACK_GUARD;
    uintptr_t clipped = s.hi + g->outer_used + MG_STACK_GUARD - total;    /* where the total passes the limit */
    if (total - used < size && g->limit < clipped)
        g->limit = clipped;
    mg_stack_set_limit(g);
    if (g->stats)
        g->stats->segments++;
    mg_stats_growth(g, *(uintptr_t *)(save + MG_SAVE_BYTES), size, args + MG_SAVE_BYTES, 0);
    if (MG_UNLIKELY(mg_events_on))
        mg_event_push(g, used, args + MG_SAVE_BYTES, began, frame, *(uintptr_t *)(save + MG_SAVE_BYTES));
    return copy;
}

/* Free the current segment.
 * Returns: the address, on the one before, of the return address into the prologue. */
uintptr_t mg_segment_return(mg_g *g)
{
    mg_segment seg = *g->segment;
    if (mg_knobs.stack_stats)
        mg_stats_use(g, g->outer_used + mg_stats_painted_use(g->stack_lo, g->stack_hi));
    if (MG_UNLIKELY(mg_events_on))
        mg_event_g(MG_EV_POP, g, g->stack_hi - g->stack_lo);
    mg_stack_free(g->stack_lo, g->stack_hi);
    g->segment = seg.outer;
    g->stack_lo = seg.lo;
    g->stack_hi = seg.hi;
    g->limit = seg.limit;
    g->outer_used = seg.outer_used;
    mg_stack_set_limit(g);
    return seg.sp;
}

/* Free the segments between the running frame and the one at sp, to which mg_resume jumps. */
void mg_segment_unwind(mg_g *g, uintptr_t sp)
{
    while (g->segment && !(g->stack_lo <= sp && sp <= g->stack_hi))
        mg_segment_return(g);
}

/* Stress under policy segment: a fresh segment although the stack would do. */
uintptr_t mg_segment_stress(mg_g *g, uintptr_t save, uint64_t args)
{
    int n = 0;
    for (mg_segment *s = g->segment; s && n < STRESS_SEGMENTS; s = s->outer)
        n++;
    return n < STRESS_SEGMENTS ? mg_segment_grow(g, save, 0, args) : save;
}
