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
 * Stacks live in one reserved address range, away from heap and code, so that a word in that range is
 * a pointer into a stack (see stack_copy.c). Nothing here knows a policy but mg_newstack's switch.
 *
 * Source: Go's runtime/stack.go (constants, growth rule, texts); LLVM's X86FrameLowering
 * (adjustForSegmentedStacks) for the prologue.
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "minigo.h"

_Static_assert(MG_STACK_SMALL + 24 + MG_STACK_LEAF_BUDGET + 8 == MG_STACK_GUARD, "the drawing above");
_Static_assert(MG_SAVE_BYTES < MG_STACK_LEAF_BUDGET, "__morestack saves within the leaf budget");

#define ORDERS 32
#define CHUNK (256u << 10)    /* what small stacks are cut from */
#define STRESS_WINDOW (16ull << 30)

/* The address range. Stress moves through a window at its end; the rest is handed out from the start and
 * only ever reused through the free lists.
 *
 *      arena_lo ── given out ── arena_next ── untouched ── window_lo ── stress ── arena_hi
 */
static uintptr_t arena_lo, arena_next, window_lo, window_next, arena_hi;

/* Free stacks of 2048 << order bytes; a free stack's highest word is the address of the next one's top. */
static uintptr_t free_tops[ORDERS];
/* Ranges of 2048 << order bytes whose pages mg_stack_enlarge took away: addresses only. */
#define HOLES 8
static uintptr_t holes[ORDERS][HOLES];
static int nholes[ORDERS];

static uint64_t cached_bytes;    /* on the free lists, still touched, in stacks of CHUNK and more */
static uint64_t inuse_bytes;

static int order_of(uint64_t size)
{
    return __builtin_ctzll(size / MG_STACK_MIN);
}

/* Reserve the address range, once. */
bool mg_stack_start(void)
{
    for (uint64_t size = MG_STACK_ARENA; !arena_lo; size /= 2) {
        if (size < 2 * STRESS_WINDOW)
            return false;
        void *p = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (p == MAP_FAILED)
            continue;
        arena_lo = (uintptr_t)p;
        arena_hi = arena_lo + size;
        arena_next = (arena_lo + MG_HUGE_PAGE - 1) & -(uintptr_t)MG_HUGE_PAGE;
        window_lo = window_next = (arena_hi - STRESS_WINDOW) & -(uintptr_t)MG_HUGE_PAGE;
    }
    return true;
}

bool mg_stack_contains(uintptr_t p) { return p - arena_lo <= arena_hi - arena_lo; }

uint64_t mg_stack_inuse(void) { return inuse_bytes; }

/* Of each 4 GiB only the second quarter holds stacks. A spill slot of four bytes beside stale upper bytes of a stack address
 * is then taken for one only if its number is beyond 2^30, which lengths, counters and indices are not. */
#define PLACES_FIRST (1ull << 30)
#define PLACES_END (2ull << 30)

/* Returns: the first aligned address from `at` on where a stack of `size` bytes may lie. */
static uintptr_t next_place(uintptr_t at, uint64_t size, uint64_t align)
{
    uintptr_t lo = (at + align - 1) & -align;
    uint64_t low = lo & 0xffffffff;
    if (size > PLACES_END - PLACES_FIRST || (low >= PLACES_FIRST && low + size <= PLACES_END))
        return lo;
    return lo - low + PLACES_FIRST + (low < PLACES_FIRST ? 0 : 1ull << 32);
}

/* Take fresh, inaccessible addresses, aligned so that huge pages fit large sizes.
 * Returns: the lowest, or 0 when the range is used up. */
uintptr_t mg_stack_address_space(uint64_t size)
{
    uint64_t align = size >= MG_HUGE_PAGE ? MG_HUGE_PAGE : 4096;
    uintptr_t lo = next_place(arena_next, size, align);
    if (lo + size > window_lo)
        return 0;
    arena_next = lo + size;
    return lo;
}

static bool make_usable(uintptr_t lo, uint64_t size)
{
    if (mprotect((void *)lo, size, PROT_READ | PROT_WRITE) != 0)
        return false;
    if (size >= MG_HUGE_PAGE)
        madvise((void *)lo, size, MADV_HUGEPAGE);
    return true;
}

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

static void push_free(uintptr_t top, int order)
{
    *(uintptr_t *)(top - 8) = free_tops[order];
    free_tops[order] = top;
}

/* Stress: the addresses after the last ones used, so that an old stack's stay inaccessible for long. */
uintptr_t mg_stack_stress_space(uint64_t size)
{
    uint64_t align = size >= MG_HUGE_PAGE ? MG_HUGE_PAGE : 4096;
    uintptr_t lo = next_place(window_next, size, align);
    if (lo + size > arena_hi)
        lo = next_place(window_lo, size, align);
    window_next = lo + size;
    return lo;
}

/* Get a stack of `size` bytes, a power of two from MG_STACK_MIN. Its content is arbitrary.
 * Returns: {0, 0} when there is no memory. */
mg_stack mg_stack_alloc(uint64_t size)
{
    mg_stack none = { 0, 0 };
    if (mg_knobs.stack_stress) {
        uint64_t bytes = size < 4096 ? 4096 : size;
        uintptr_t lo = mg_stack_stress_space(bytes);
        if (!make_usable(lo, bytes))
            return none;
        inuse_bytes += size;
        watch(lo + bytes - size);
        return (mg_stack){ lo + bytes - size, lo + bytes };
    }
    MG_ASSERT(size >= MG_STACK_MIN && !(size & (size - 1)), "stacks are powers of two");
    int order = order_of(size);
    if (!free_tops[order]) {
        uint64_t bytes = size < CHUNK ? CHUNK : size;
        uintptr_t lo = mg_stack_address_space(bytes);
        if (!lo || !make_usable(lo, bytes))
            return none;
        for (uintptr_t top = lo + size; top <= lo + bytes; top += size)
            push_free(top, order);
    } else if (size >= CHUNK) {
        cached_bytes -= size < cached_bytes ? size : cached_bytes;
    }
    uintptr_t hi = free_tops[order];
    free_tops[order] = *(uintptr_t *)(hi - 8);
    inuse_bytes += size;
    watch(hi - size);
    return (mg_stack){ hi - size, hi };
}

static void make_inaccessible(uintptr_t lo, uint64_t bytes)
{
    mmap((void *)lo, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
}

/* Get a larger stack whose top has the pages of the one at lo .. hi, which is gone then. For large stacks when no
 * free one of that size is at hand: touching fresh pages would cost more than all else.
 * Returns: {0, 0} when that does not apply or cannot be done. */
mg_stack mg_stack_enlarge(uintptr_t lo, uintptr_t hi, uint64_t size)
{
    mg_stack none = { 0, 0 };
    uint64_t old = hi - lo;
    int order = order_of(size);
    if (old < MG_HUGE_PAGE || size <= old || free_tops[order] || mg_knobs.stack_stress)
        return none;
    uintptr_t at = nholes[order] ? holes[order][--nholes[order]] : mg_stack_address_space(size);
    if (!at || !make_usable(at, size))
        return none;
    if (mremap((void *)lo, old, old, MREMAP_MAYMOVE | MREMAP_FIXED, (void *)(at + size - old)) == MAP_FAILED)
        return none;
    make_inaccessible(lo, old);
    if (nholes[order_of(old)] < HOLES)
        holes[order_of(old)][nholes[order_of(old)]++] = lo;
    inuse_bytes += size - old;
    watch(at);
    return (mg_stack){ at, at + size };
}

void mg_stack_free(uintptr_t lo, uintptr_t hi)
{
    uint64_t size = hi - lo;
    check_watched(lo);
    inuse_bytes -= size;
    if (lo >= window_lo) {
        uint64_t bytes = size < 4096 ? 4096 : size;
        make_inaccessible(hi - bytes, bytes);
        return;
    }
    if (size >= CHUNK) {
        if (cached_bytes + size > MG_STACK_CACHE_MAX)
            madvise((void *)lo, size, MADV_DONTNEED);
        else
            cached_bytes += size;
    }
    push_free(hi, order_of(size));
}

/* Does somebody want something of this thread? Then the prologues shall come here. */
static inline bool wanted(void)
{
    return mg_sched.stopping || mg_sched.ending || mg_sched.interrupted || mg_sched.dying || mg_p_running->preempt;
}

/* Bring the word the prologues read in line with g, if it is the one that runs here. Who wants something of this thread (sched.h)
 * sets its flag first and the word then; a store of ours may still overtake that one, so who waits for us asks again. */
void mg_stack_set_limit(mg_g *g)
{
    if (g != mg_g_running)
        return;
    mg_limit_word_set(mg_knobs.stack_stress || wanted() ? UINTPTR_MAX : g->limit);
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
    mg_stack s = mg_stack_alloc(mg_knobs.stack_init_bytes);
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

static uintptr_t grow(mg_g *g, uintptr_t save, uint64_t frame, uint64_t args)
{
    switch (mg_knobs.policy) {
    case MG_POLICY_COPY: return mg_copy_grow(g, save, frame);
    case MG_POLICY_SEGMENT: return mg_segment_grow(g, save, frame, args);
    case MG_POLICY_RESERVE: return mg_reserve_grow(g, save, frame);
    }
    mg_throw("unknown stack policy");
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
    if (MG_LIKELY(!wanted()))
        return save;
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
