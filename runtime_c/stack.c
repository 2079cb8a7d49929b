/* Goroutine stacks: where they come from, when they must grow, and what happens when they may not.
 *
 *      stack_hi ─►┌──────────────────────────────┐  multiple of 2048
 *                 │ frames of Go functions       │
 *                 │             ↓                │
 *      limit ────►├──────────────────────────────┤◄─ lo + MG_STACK_GUARD (928)
 *                 │ 256  MG_STACK_SMALL: a frame │   a function whose frame is below 256 bytes compares rsp
 *                 │      below this size needs   │   itself with the limit and may use this much below it;
 *                 │      no subtraction          │   larger ones compare rsp - frame
 *                 ├──────────────────────────────┤
 *                 │  24  return addresses        │   a call from there, and __morestack's own
 *                 ├──────────────────────────────┤
 *                 │ 640  MG_STACK_LEAF_BUDGET:   │   the deepest chain of C leaves, or mg_switch_call's save
 *                 │      C on this stack         │   (56), or __morestack's save block (240), or a Go leaf
 *                 │                              │   without a check (rbp and the red zone, 136)
 *                 ├──────────────────────────────┤
 *                 │   8  slack                   │
 *      stack_lo ─►└──────────────────────────────┘
 *
 * Nothing here knows a policy but mg_newstack's switch. Where stacks come from is in stack_alloc.c.
 *
 * Source: Go's runtime/stack.go (constants, growth rule, texts); LLVM's X86FrameLowering
 * (adjustForSegmentedStacks) for the prologue.
 */
#include "minigo.h"
#include "events.h"
#include "profile.h"

_Static_assert(MG_STACK_SMALL + 24 + MG_STACK_LEAF_BUDGET + 8 == MG_STACK_GUARD, "the drawing above");
_Static_assert(MG_SAVE_BYTES < MG_STACK_LEAF_BUDGET, "__morestack saves within the leaf budget");

/* Does somebody want something of this thread? Then the prologues shall come here. */
static inline bool wanted(void)
{
    if (MG_UNLIKELY(mg_sched.dying != NULL))
        return mg_sched.dying != mg_m_running;
    return mg_sched.stopping || mg_sched.ending || mg_sched.interrupted || mg_p_running->preempt;
}

/* Bring the word the prologues read in line with g, if it is the one that runs here. Who wants something of this thread (sched.h)
 * sets its flag first and the word then; a store of ours may still overtake that one, so who waits for us asks again. */
void mg_stack_set_limit(mg_g *g)
{
    if (g != mg_g_running)
        return;
    mg_limit_word_set(mg_knobs.stack_stress || mg_p_running->slice || wanted() ? UINTPTR_MAX : g->limit);
}

/* Choose a new size, as Go does: double until the frame and the guard fit behind what is used.
 * Returns: false when that passes the limit as set, or the ceiling. */
bool mg_stack_next_size(uint64_t size, uint64_t used, uint64_t frame, uint64_t *next)
{
    do
        size *= 2;
    while (size - used < frame + MG_STACK_GUARD);
    *next = size;
    return size <= mg_stack_max && size <= MG_STACK_CEILING;
}

/* The first stack of g, by policy. */
bool mg_g_stack_init(mg_g *g)
{
    if (mg_knobs.policy == MG_POLICY_RESERVE)
        return mg_reserve_init(g);
    mg_stack s = mg_stack_alloc(mg_stack_first_size());
    g->stack_lo = s.lo;
    g->stack_hi = s.hi;
    g->limit = s.lo + MG_STACK_GUARD;
    if (s.lo && mg_knobs.stack_stats)
        mg_stats_paint(s.lo, s.hi);
    return s.lo != 0;
}

void mg_g_stack_free(mg_g *g)
{
    if (g->reserve_lo) {
        mg_reserve_free(g);
        return;
    }
    while (g->segment)
        mg_segment_return(g);
    mg_stack_free(g->stack_lo, g->stack_hi);
}

static uintptr_t grow_as_policy(mg_g *g, uintptr_t save, uint64_t frame, uint64_t args)
{
    switch (mg_knobs.policy) {
    case MG_POLICY_COPY: return mg_copy_grow(g, save, frame);
    case MG_POLICY_SEGMENT: return mg_segment_grow(g, save, frame, args);
    case MG_POLICY_RESERVE: return mg_reserve_grow(g, save, frame);
    }
    mg_throw("unknown stack policy");
}

static _Atomic uint64_t grown_bytes;

/* Bytes by which stacks have grown since the process began; a segment counts each time it is linked. */
uint64_t mg_stackgrown(void) { return atomic_load_explicit(&grown_bytes, memory_order_relaxed); }

static uintptr_t grow_and_count(mg_g *g, uintptr_t save, uint64_t frame, uint64_t args)
{
    uint64_t before = mg_knobs.policy == MG_POLICY_SEGMENT ? 0 : g->stack_hi - g->stack_lo;
    uintptr_t at = grow_as_policy(g, save, frame, args);
    uint64_t grown = g->stack_hi - g->stack_lo - before;
    atomic_fetch_add_explicit(&grown_bytes, grown, memory_order_relaxed);
    if (MG_UNLIKELY(mg_knobs.stack_profile != NULL))
        mg_profile_growth(g, at, grown);
    return at;
}

/* Segments are recorded where they are linked. */
static uintptr_t grow(mg_g *g, uintptr_t save, uint64_t frame, uint64_t args)
{
    if (MG_LIKELY(!mg_events_on) || mg_knobs.policy == MG_POLICY_SEGMENT)
        return grow_and_count(g, save, frame, args);
    uint64_t began = mg_ticks(), old = g->stack_hi - g->stack_lo, depth = g->stack_hi - save;
    uintptr_t hi = g->stack_hi;
    save = grow_and_count(g, save, frame, args);
    bool moved = g->stack_hi != hi;
    mg_event_grow(g, old, depth - MG_SAVE_BYTES - 8, moved ? depth : 0, moved ? g->last_rebased : 0, began, frame,
                  *(uintptr_t *)(save + MG_SAVE_BYTES));
    return save;
}

/* The prologue of a function found too little stack, or was asked to come here.
 *
 * Args:    save: __morestack's block on the goroutine's stack. frame: bytes the function will use below its
 *          return address. args: bytes of stack arguments above it.
 * Returns: the address of the block to restore from; it may have moved. */
uintptr_t mg_newstack(mg_g *g, uintptr_t save, uint64_t frame, uint64_t args)
{
    uintptr_t sp = save + MG_SAVE_BYTES + 8;    /* rsp at the function's entry */
    MG_ASSERT(g->stack_lo <= save && sp <= g->stack_hi, "the prologue ran on g's stack");
    MG_ASSERT(g == mg_g_running && !g->sched_sp, "g was running Go code");
    bool fits = sp - (frame < MG_STACK_SMALL ? 0 : frame) > g->limit && sp > g->limit;
    if (!fits)
        save = grow(g, save, frame, args);
    else if (mg_knobs.stack_stress)
        save = mg_stress_move(g, save, args);
    mg_p *p = mg_p_running;
    if (p->slice && --p->slice == 0)    /* with a seed: the end of its time */
        p->preempt = 1;
    if (MG_LIKELY(!wanted())) {
        mg_stack_set_limit(g);    /* what was wanted has been done meanwhile */
        return save;
    }
    g->sched_sp = save;
    g->sched_pc = (uintptr_t)mg_resume_prologue;
    mg_safepoint(g);
    save = g->sched_sp;
    g->sched_sp = 0;
    g->sched_pc = (uintptr_t)mg_resume_switch;
    return save;
}

/* Report in Go's words that g needs more stack than it may have, and end the program. */
_Noreturn void mg_stack_overflow(mg_g *g, uintptr_t save)
{
    uintptr_t sp = save + MG_SAVE_BYTES;
    mg_limit_word_set(0);
    uint64_t limit = mg_stack_max < MG_STACK_CEILING ? mg_stack_max : MG_STACK_CEILING;
    mg_printf("runtime: goroutine stack exceeds %lu-byte limit\n", (unsigned long)limit);
    mg_printf("runtime: sp=%#lx stack=[%#lx, %#lx]\n", sp, g->stack_lo, g->stack_hi);
    mg_trace_from_prologue(g, save);
    mg_throw("stack overflow");
}

int64_t mg_setmaxstack(int64_t n)
{
    int64_t old = (int64_t)mg_stack_max;
    mg_stack_max = (uint64_t)n;
    return old;
}
