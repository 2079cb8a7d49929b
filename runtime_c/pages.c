/* Runs of heap pages: taken from one reserved range, given back, merged, and returned to the system when idle.
 *
 * Source: TCMalloc's page heap (exact bins, then best fit; neighbours merged through the page table).
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/mman.h>

#include "events.h"
#include "heap.h"
#include "lock.h"

#define BINS 128                      /* free runs of fewer pages have a list each; bin 0 holds the rest */
#define COMMIT (4u << 20)             /* the heap grows by at least this */
#define RELEASE_PAGES 8               /* shorter free runs are never returned to the system */

uintptr_t mg_heap_lo, mg_heap_end;
mg_span **mg_page_span;

static uintptr_t heap_hi;
static mg_span bins[BINS];            /* list heads */
static uint64_t idle;                 /* bytes in free runs */
static uint64_t released;             /* of these, bytes whose memory the system has */
static mg_lock_t pages_lock;            /* guards all of this, and the page table but for readers in a stopped world */

static uint64_t page_of(uintptr_t p) { return (p - mg_heap_lo) >> PAGE_SHIFT; }

bool mg_pages_start(void)
{
    if (mg_heap_lo)
        return true;
    for (uint64_t size = MG_HEAP_ARENA; size >= (1u << 28); size /= 2) {
        void *p = mmap(NULL, size, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (p == MAP_FAILED)
            continue;
        void *table = mmap(NULL, (size >> PAGE_SHIFT) * sizeof *mg_page_span, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (table == MAP_FAILED) {
            munmap(p, size);
            continue;
        }
        mg_heap_lo = mg_heap_end = ((uintptr_t)p + PAGE_SIZE - 1) & -PAGE_SIZE;
        heap_hi = ((uintptr_t)p + size) & -PAGE_SIZE;
        mg_page_span = table;
        for (int i = 0; i < BINS; i++)
            bins[i].next = bins[i].prev = &bins[i];
        return true;
    }
    return false;
}

/* Say how many bytes are committed, of these in no span, and of these with the system. */
void mg_pages_count(uint64_t *sys, uint64_t *free_bytes, uint64_t *with_system)
{
    mg_lock(&pages_lock);
    *sys = mg_heap_end - mg_heap_lo;
    *free_bytes = idle;
    *with_system = released;
    mg_unlock(&pages_lock);
}

static void list_add(mg_span *s)
{
    mg_span *head = &bins[s->npages < BINS ? s->npages : 0];
    s->next = head->next;
    s->prev = head;
    head->next->prev = s;
    head->next = s;
    mg_page_span[page_of(s->base)] = s;
    mg_page_span[page_of(s->base) + s->npages - 1] = s;
    idle += s->npages << PAGE_SHIFT;
    if (s->zeroed)
        released += s->npages << PAGE_SHIFT;
}

static void list_remove(mg_span *s)
{
    s->next->prev = s->prev;
    s->prev->next = s->next;
    idle -= s->npages << PAGE_SHIFT;
    if (s->zeroed)
        released -= s->npages << PAGE_SHIFT;
}

_Static_assert(sizeof(mg_span) <= 128, "new_run's two cache lines");

static mg_span *new_run(uintptr_t base, uint64_t npages)
{
    mg_span *s = aligned_alloc(64, 128);
    if (!s)
        mg_throw("out of memory (span)");
    *s = (mg_span){ .base = base, .npages = npages };
    return s;
}

/* The best run of at least npages, still on its list. */
static mg_span *find(uint64_t npages)
{
    for (uint64_t n = npages; n < BINS; n++)
        if (bins[n].next != &bins[n])
            return bins[n].next;
    mg_span *best = NULL;
    for (mg_span *s = bins[0].next; s != &bins[0]; s = s->next)
        if (s->npages >= npages && (!best || s->npages < best->npages || (s->npages == best->npages && s->base < best->base)))
            best = s;
    return best;
}

/* Commit more of the range. */
static void grow(uint64_t npages)
{
    uint64_t bytes = npages << PAGE_SHIFT;
    bytes = (bytes + COMMIT - 1) & -(uint64_t)COMMIT;
    if (bytes > heap_hi - mg_heap_end)
        bytes = npages << PAGE_SHIFT;
    if (bytes > heap_hi - mg_heap_end || mprotect((void *)mg_heap_end, bytes, PROT_READ | PROT_WRITE) != 0)
        mg_throw("runtime: out of memory");
    mg_span *s = new_run(mg_heap_end, bytes >> PAGE_SHIFT);
    s->zeroed = true;
    mg_heap_end += bytes;
    s->freed_at = mg_heap.ngc;
    list_add(s);
    if (MG_UNLIKELY(mg_events_open))
        mg_event_heap(MG_EV_HEAP_GROW, (uint64_t[]){ bytes, mg_heap_end - mg_heap_lo }, 2);
}

static mg_span *take(uint64_t npages, bool or_grow)
{
    mg_span *s = find(npages);
    if (!s) {
        if (!or_grow)
            return NULL;
        grow(npages);
        s = find(npages);
    }
    list_remove(s);
    if (s->npages > npages) {
        mg_span *rest = new_run(s->base + (npages << PAGE_SHIFT), s->npages - npages);
        rest->zeroed = s->zeroed;
        rest->freed_at = s->freed_at;
        s->npages = npages;
        list_add(rest);
    }
    s->in_use = true;
    for (uint64_t i = 0, first = page_of(s->base); i < npages; i++)
        mg_page_span[first + i] = s;
    return s;
}

/* Take npages in a row.
 * Returns: a span that is in use, entered in the page table, with only base, npages and zeroed set; NULL when
 *          there is none and the heap may not grow for it. */
mg_span *mg_pages_alloc(uint64_t npages, bool or_grow)
{
    mg_lock(&pages_lock);
    mg_span *s = take(npages, or_grow);
    mg_unlock(&pages_lock);
    return s;
}

/* Absorb a neighbouring free run. The page table forgets it, or a stray word could lead to a struct that is gone. */
static void merge(mg_span *s, mg_span *other)
{
    list_remove(other);
    mg_page_span[page_of(other->base)] = mg_page_span[page_of(other->base) + other->npages - 1] = NULL;
    if (s->zeroed != other->zeroed)
        s->zeroed = false;
    if (other->base < s->base)
        s->base = other->base;
    s->npages += other->npages;
    free(other);
}

/* Give a run back. */
void mg_pages_free(mg_span *s)
{
    mg_lock(&pages_lock);
    s->in_use = s->zeroed = false;
    s->nelems = 0;
    s->freed_at = mg_heap.ngc;
    for (uint64_t i = 0, first = page_of(s->base); i < s->npages; i++)
        mg_page_span[first + i] = NULL;
    uint64_t first = page_of(s->base);
    mg_span *before = first ? mg_page_span[first - 1] : NULL;
    mg_span *after = s->base + (s->npages << PAGE_SHIFT) < mg_heap_end ? mg_page_span[first + s->npages] : NULL;
    /* A run whose memory the system has stays apart: merged, it would count as ours again. */
    if (before && !before->in_use && !before->zeroed)
        merge(s, before);
    if (after && !after->in_use && !after->zeroed)
        merge(s, after);
    list_add(s);
    mg_unlock(&pages_lock);
}

/* Make one run of those that were released side by side. */
static void join_released(void)
{
    for (uintptr_t p = mg_heap_lo; p < mg_heap_end;) {
        mg_span *s = mg_page_span[page_of(p)];
        uintptr_t end = s->base + (s->npages << PAGE_SHIFT);
        mg_span *after = end < mg_heap_end ? mg_page_span[page_of(end)] : NULL;
        if (!s->in_use && after && !after->in_use && s->zeroed == after->zeroed) {
            list_remove(s);
            mg_page_span[page_of(end) - 1] = NULL;
            merge(s, after);
            list_add(s);
            continue;
        }
        p = end;
    }
}

/* Return the memory of runs that have been free for that many whole collections. */
void mg_pages_release(uint32_t collections)
{
    bool some = false;
    mg_lock(&pages_lock);
    uint64_t released_before = released;
    for (int i = 0; i < BINS; i++) {
        if (i && i < RELEASE_PAGES && collections)
            continue;
        for (mg_span *s = bins[i].next, *next; s != &bins[i]; s = next) {
            next = s->next;
            if (s->zeroed || mg_heap.ngc - s->freed_at < collections)
                continue;
            if (madvise((void *)s->base, s->npages << PAGE_SHIFT, MADV_DONTNEED) == 0) {
                s->zeroed = some = true;
                released += s->npages << PAGE_SHIFT;
            }
        }
    }
    if (MG_UNLIKELY(mg_events_open) && some)
        mg_event_heap(MG_EV_HEAP_RELEASE, (uint64_t[]){ released - released_before, released }, 2);
    if (some)
        join_released();
    mg_unlock(&pages_lock);
}
