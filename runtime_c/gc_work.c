/* Objects that are marked and wait to be scanned, shared by the marking threads.
 *
 *      worker: current ─ block being filled and emptied      shared: blocks of entries ─► any worker
 *              spare   ─ full or empty, keeps a worker       none: empty blocks ─► any worker
 *                        from swinging at a boundary
 *
 * Most entries never leave their thread. A worker that finds nothing anywhere is idle; work comes only from
 * those that are not, so when all that have joined are idle marking is done: who joins later finds neither roots nor work. One that has much gives half of a block away when others
 * are idle.
 *
 * Blocks are cut from a reserved range. When it is used up, objects stay marked but unscanned, and after the rest is done every marked
 * object is scanned once more.
 *
 * Source: Go's runtime/mgcwork.go (two blocks a worker); Endo, Taura, Yonezawa, "A scalable mark-sweep garbage collector";
 * overflow as in Boehm's collector.
 */
#define _GNU_SOURCE
#include <sched.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

#include "heap.h"
#include "lock.h"

#define RANGE_BYTES (1ull << 32)
#define KEEP_BYTES (4u << 20)       /* of the range, from one collection to the next */
#define PAUSES 64                   /* looks for work before the processor is given to others */
#define YIELDS 64                   /* and before sleeping a little between looks */

static uintptr_t range_lo, range_next, range_end;
static mg_lock_t lock;
static mg_gc_block *none;
static _Atomic bool overflowed;
static _Atomic uint32_t joined;
mg_gc_block *_Atomic mg_gc_shared;
_Atomic uint32_t mg_gc_idle;

/* Reserve the range, once. */
bool mg_gc_work_start(void)
{
    for (uint64_t size = RANGE_BYTES; size >= (1u << 20); size /= 2) {
        void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (p != MAP_FAILED) {
            range_lo = range_next = (uintptr_t)p;
            range_end = range_lo + size;
            return true;
        }
    }
    return false;
}

/* Prepare for marking. */
void mg_gc_work_begin(void)
{
    atomic_store(&mg_gc_idle, 0);
    atomic_store(&joined, 0);
    atomic_store(&overflowed, false);
}

/* A worker begins, before it takes any roots. */
void mg_gc_join(void) { atomic_fetch_add(&joined, 1); }
uint32_t mg_gc_joined(void) { return atomic_load(&joined); }

/* Say whether objects were left unscanned since this was asked last. */
bool mg_gc_work_overflowed(void)
{
    return atomic_exchange(&overflowed, false);
}

/* Marking is over: return what a deep heap has touched. */
void mg_gc_work_trim(void)
{
    MG_ASSERT(!mg_gc_shared, "all work is done");
    if (range_next - range_lo > KEEP_BYTES)
        madvise((void *)range_lo, range_next - range_lo, MADV_DONTNEED);
    range_next = range_lo;
    none = NULL;
}

/* An empty block, or NULL. */
static mg_gc_block *new_block(void)
{
    mg_lock(&lock);
    mg_gc_block *b = none;
    if (b)
        none = b->next;
    else if (range_end - range_next >= sizeof *b) {
        b = (mg_gc_block *)range_next;
        range_next += sizeof *b;
    }
    mg_unlock(&lock);
    if (b)
        b->n = 0;
    return b;
}

static void share(mg_gc_block *b)
{
    mg_lock(&lock);
    b->next = mg_gc_shared;
    mg_gc_shared = b;
    mg_unlock(&lock);
}

static mg_gc_block *take_shared(void)
{
    if (!atomic_load_explicit(&mg_gc_shared, memory_order_relaxed))
        return NULL;
    mg_lock(&lock);
    mg_gc_block *b = mg_gc_shared;
    if (b)
        mg_gc_shared = b->next;
    mg_unlock(&lock);
    return b;
}

/* Make room in the worker's current block.
 * Returns: false when there is no memory for it. */
static bool make_room(mg_gc_worker *w)
{
    mg_gc_block *b = w->spare && w->spare->n < MG_GC_BLOCK_ENTRIES ? w->spare : new_block();
    if (!b)
        return false;
    if (w->spare && w->spare != b)
        share(w->spare);
    w->spare = w->current;
    w->current = b;
    return true;
}

/* Give others half of what this worker has. */
void mg_gc_give_away(mg_gc_worker *w)
{
    if (w->spare && w->spare->n) {
        share(w->spare);
        w->spare = NULL;
        return;
    }
    mg_gc_block *b = new_block();
    if (!b)
        return;
    uint64_t half = w->current->n / 2;
    w->current->n -= half;
    memcpy(b->entries, w->current->entries + w->current->n, half * sizeof *b->entries);
    b->n = half;
    share(b);
}

/* Put e although the current block is full, or missing. */
void mg_gc_put_slow(mg_gc_worker *w, mg_gc_entry e)
{
    if (make_room(w))
        w->current->entries[w->current->n++] = e;
    else
        atomic_store(&overflowed, true);
}

/* Find a block with entries for a worker whose current one has none.
 * Returns: false when it has nothing, and nobody gives. */
bool mg_gc_get_block(mg_gc_worker *w)
{
    mg_gc_block *b = w->current;
    if (w->spare && w->spare->n) {
        w->current = w->spare;
        w->spare = b;
        return true;
    }
    mg_gc_block *other = take_shared();
    if (!other)
        return false;
    if (b) {
        mg_lock(&lock);
        b->next = none;
        none = b;
        mg_unlock(&lock);
    }
    w->current = other;
    return true;
}

/* This worker has nothing left: wait until somebody shares, or all have nothing.
 * Returns: false when marking is done. */
bool mg_gc_wait_for_work(mg_gc_worker *w)
{
    atomic_fetch_add(&mg_gc_idle, 1);
    for (int looks = 0;; looks++) {
        if (atomic_load(&mg_gc_shared)) {
            atomic_fetch_sub(&mg_gc_idle, 1);
            if (mg_gc_get_block(w))
                return true;
            atomic_fetch_add(&mg_gc_idle, 1);
        }
        if (atomic_load(&mg_gc_idle) == atomic_load(&joined))
            return false;
        if (looks < PAUSES) {
            for (int i = 0; i < 32; i++)
                mg_cpu_relax();
        } else if (looks < PAUSES + YIELDS) {
            sched_yield();
        } else {
            nanosleep(&(struct timespec){ .tv_nsec = 20000 }, NULL);
        }
    }
}
