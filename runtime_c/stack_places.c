/* Addresses for stacks: one reserved range, away from heap and code, so that a word in that range is a pointer into a stack.
 *
 *      arena_lo ── given out, only ever reused through free lists ── arena_next ── untouched ── window_lo ── window ── arena_hi
 *
 * The window is for stacks that are to have addresses nobody had lately (stack stress, no cache): places are taken in turn, and a bit
 * per page says which are in use when the turn comes again.
 *
 * Source: Go's runtime/stack.go has the debug modes that this serves (stackFaultOnFree, stackNoCache).
 */
#define _GNU_SOURCE
#include <sys/mman.h>

#include "minigo.h"
#include "stack_alloc.h"

#define PAGE 4096u
#define WINDOW_MIN (16ull << 30)

/* Of each 4 GiB only the second quarter holds stacks. A spill slot of four bytes beside stale upper bytes of a stack address
 * is then taken for one only if its number is beyond 2^30, which lengths, counters and indices are not. */
#define PLACES_FIRST (1ull << 30)
#define PLACES_END (2ull << 30)

static mg_lock_t lock;
static uintptr_t arena_lo, arena_next, window_lo, window_next, arena_hi;
static uint64_t *window_used;
static _Atomic uint32_t window_stacks;

static void *reserve(uint64_t bytes, int protection)
{
    void *p = mmap(NULL, bytes, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

/* Reserve the address range, once. */
bool mg_stack_start(void)
{
    for (uint64_t size = MG_STACK_ARENA; !arena_lo; size /= 2) {
        if (size < 2 * WINDOW_MIN)
            return false;
        uint64_t window = size / 8 < WINDOW_MIN ? WINDOW_MIN : size / 8;
        void *p = reserve(size, PROT_NONE);
        if (!p)
            continue;
        window_used = reserve(window / PAGE / 8, PROT_READ | PROT_WRITE);
        if (!window_used || !mg_stack_chunks_start((uintptr_t)p, size)) {
            munmap(p, size);
            continue;
        }
        arena_lo = (uintptr_t)p;
        arena_hi = arena_lo + size;
        arena_next = (arena_lo + MG_HUGE_PAGE - 1) & -(uintptr_t)MG_HUGE_PAGE;
        window_lo = window_next = (arena_hi - window + MG_HUGE_PAGE - 1) & -(uintptr_t)MG_HUGE_PAGE;
    }
    return true;
}

bool mg_stack_contains(uintptr_t p) { return p - arena_lo <= arena_hi - arena_lo; }
bool mg_stack_in_window(uintptr_t p) { return p >= window_lo; }

/* Returns: the first aligned address from `at` on where a stack of `size` bytes may lie. */
static uintptr_t next_place(uintptr_t at, uint64_t size, uint64_t align)
{
    uintptr_t lo = (at + align - 1) & -align;
    uint64_t low = lo & 0xffffffff;
    if (size > PLACES_END - PLACES_FIRST || (low >= PLACES_FIRST && low + size <= PLACES_END))
        return lo;
    return lo - low + PLACES_FIRST + (low < PLACES_FIRST ? 0 : 1ull << 32);
}

/* Take fresh, inaccessible addresses, aligned so that chunks and huge pages fit.
 * Returns: the lowest, or 0 when the range is used up. */
uintptr_t mg_stack_address_space(uint64_t size)
{
    uint64_t align = size >= MG_HUGE_PAGE ? MG_HUGE_PAGE : size >= MG_STACK_CHUNK ? MG_STACK_CHUNK : PAGE;
    mg_lock(&lock);
    uintptr_t lo = next_place(arena_next, size, align);
    bool fits = lo + size <= window_lo;
    if (fits)
        arena_next = lo + size;
    mg_unlock(&lock);
    return fits ? lo : 0;
}

/* Returns: the first page from lo on, below lo + size, that is in use, or 0. */
static uintptr_t used_in(uintptr_t lo, uint64_t size)
{
    for (uint64_t i = (lo - window_lo) / PAGE, end = i + size / PAGE; i < end;) {
        uint64_t bits = window_used[i / 64] >> i % 64;
        if (bits) {
            i += (uint64_t)__builtin_ctzll(bits);
            return i < end ? window_lo + i * PAGE : 0;
        }
        i = (i | 63) + 1;
    }
    return 0;
}

static void set_used(uintptr_t lo, uint64_t size, bool used)
{
    for (uint64_t i = (lo - window_lo) / PAGE, end = i + size / PAGE; i < end; i++)
        if (used)
            window_used[i / 64] |= 1ull << i % 64;
        else
            window_used[i / 64] &= ~(1ull << i % 64);
}

/* How many stacks lie in the window: the system allows a process only some 65,000 pieces of memory, and each of them may be one, with
 * an inaccessible one beside it. */
uint32_t mg_stack_window_count(void) { return window_stacks; }

/* Take addresses in the window, after those taken last, so that an old stack's stay inaccessible for long. size: whole pages.
 * Returns: the lowest, or 0 when there are no free ones. */
uintptr_t mg_stack_window_take(uint64_t size)
{
    uint64_t align = size >= MG_HUGE_PAGE ? MG_HUGE_PAGE : PAGE;
    mg_lock(&lock);
    uintptr_t lo = 0;
    for (int turns = 0; turns < 2 && !lo; turns++) {
        for (uintptr_t at = window_next; !lo;) {
            uintptr_t place = next_place(at, size, align), taken;
            if (place + size > arena_hi)
                break;
            taken = used_in(place, size);
            if (taken)
                at = taken + PAGE;
            else
                lo = place;
        }
        window_next = lo ? lo + size : window_lo;
    }
    if (lo) {
        set_used(lo, size, true);
        window_stacks++;
    }
    mg_unlock(&lock);
    return lo;
}

/* Give addresses in the window back; the pages there become inaccessible. */
void mg_stack_window_free(uintptr_t lo, uint64_t size)
{
    mg_stack_make_inaccessible(lo, size);
    mg_lock(&lock);
    set_used(lo, size, false);
    window_stacks--;
    mg_unlock(&lock);
}

bool mg_stack_make_usable(uintptr_t lo, uint64_t size)
{
    if (mprotect((void *)lo, size, PROT_READ | PROT_WRITE) != 0)
        return false;
    if (size >= MG_HUGE_PAGE)
        madvise((void *)lo, size, MADV_HUGEPAGE);
    return true;
}

void mg_stack_make_inaccessible(uintptr_t lo, uint64_t size)
{
    mmap((void *)lo, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0);
}
