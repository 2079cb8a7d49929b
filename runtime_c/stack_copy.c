/* Policy copy: a stack that is too small is replaced by one twice the size, and the words that point
 * into it are moved along.
 *
 * Which words? Every aligned word of the used part whose value lies in [old lo, old hi]. LLVM has no map of
 * the pointers into a moving frame, and needs none here: only that stack, the registers __morestack saved
 * on it, and its defer and panic records point into it (escape analysis); nothing else looks like an
 * address in the stacks' own range. docs/differences.md says what a program can see of it.
 *
 * Source: Go's runtime/stack.go, copystack, for the order of steps.
 */
#include <string.h>

#include "minigo.h"
#include "events.h"

/* Move one word with its stack, when it points there. */
static inline void rebase(void *word, uintptr_t lo, uintptr_t hi, intptr_t delta)
{
    uintptr_t v;
    memcpy(&v, word, sizeof v);
    if (v - lo <= hi - lo) {
        v += (uintptr_t)delta;
        memcpy(word, &v, sizeof v);
    }
}

/* Rebase what points into g's stack from outside of it.
 *
 * Heap defer records (deferred in a loop) point to their frame and to older records; those on the stack
 * have been rebased with it. The chain is followed through the new addresses. */
void mg_rebase_records(mg_g *g, uintptr_t lo, uintptr_t hi, intptr_t delta)
{
    rebase(&g->_defer, lo, hi, delta);
    rebase(&g->_panic, lo, hi, delta);
    rebase(&g->sched_sp, lo, hi, delta);
    for (mg_waiter *w = g->waiters; w; w = w->more)
        rebase(&w->elem, lo, hi, delta);
    for (mg_defer *d = g->_defer; d; d = d->link)
        if (!mg_stack_contains((uintptr_t)d)) {
            MG_ASSERT(d->heap, "a record off the stack is on the heap");
            rebase(&d->link, lo, hi, delta);
            rebase(&d->fn, lo, hi, delta);
            rebase(&d->save, lo, hi, delta);
        }
}

/* Move g's stack, in use from sp up, to a new one of `size` bytes. */
void mg_copystack(mg_g *g, uintptr_t sp, uint64_t size)
{
    uintptr_t lo = g->stack_lo, hi = g->stack_hi;

    /* 1. The new stack. A large one may come with the old one's pages at its top: nothing to copy then. */
    mg_stack s = mg_stack_enlarge(lo, hi, size);
    bool in_place = s.lo != 0;
    if (!in_place)
        s = mg_stack_alloc(size);
    if (!s.lo)
        mg_throw("out of memory (stack)");
    intptr_t delta = (intptr_t)(s.hi - hi);
    uintptr_t to = sp + (uintptr_t)delta;
    MG_ASSERT(delta % MG_STACK_MIN == 0, "over-aligned slots stay aligned");
    MG_ASSERT(lo <= sp && sp <= hi && hi - sp <= size, "the used part fits");
    if (mg_knobs.stack_stats)
        mg_stats_paint(s.lo, to);

    /* 2. Copy the used part, rebasing the words that point into it. */
    uint64_t rebased = mg_rebase_words(to, in_place ? to : sp, hi - sp, lo, hi, delta);
    mg_stats_moved(g, hi - sp, (hi - sp) / 8, rebased);
    g->last_rebased = rebased;

    /* 3. The goroutine is on the new one now. */
    g->stack_lo = s.lo;
    g->stack_hi = s.hi;
    g->limit = s.lo + MG_STACK_GUARD;
    mg_stack_set_limit(g);

    /* 4. What points there from outside. */
    mg_rebase_records(g, lo, hi, delta);

    /* 5. Nothing points to the old one any more. */
    if (!in_place)
        mg_stack_free(lo, hi);
}

/* The slow path of a prologue under policy copy.
 * Returns: the save block on the new stack. */
uintptr_t mg_copy_grow(mg_g *g, uintptr_t save, uint64_t frame)
{
    uint64_t size = g->stack_hi - g->stack_lo, next;
    uint64_t used = g->stack_hi - (save + MG_SAVE_BYTES + 8);
    if (!mg_stack_next_size(size, used, frame, &next))
        mg_stack_overflow(g, save);
    uint64_t depth = g->stack_hi - save;
    uintptr_t pc = *(uintptr_t *)(save + MG_SAVE_BYTES);
    mg_copystack(g, save, next);
    mg_stats_growth(g, pc, next, depth, g->last_rebased);
    return g->stack_hi - depth;
}

/* Halve the stack when less than a quarter of it is used. For a goroutine that is inside a call to C. */
void mg_copy_shrink(mg_g *g)
{
    uint64_t size = g->stack_hi - g->stack_lo;
    uint64_t used = g->stack_hi - g->sched_sp;
    if (size / 2 < MG_STACK_MIN || used + MG_STACK_GUARD >= size / 4)
        return;
    uint64_t began = mg_event_ticks();
    mg_copystack(g, g->sched_sp, size / 2);
    if (MG_UNLIKELY(mg_events_on))
        mg_event_shrink(g, size, used, g->last_rebased, began);
    if (g->stats)
        g->stats->shrinks++;
}
