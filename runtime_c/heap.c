/* Allocation: the fast path that generated code calls, and what happens when it finds nothing.
 *
 *      mg_new ─ bump within a run of free slots ─► object          leaf, a dozen instructions
 *         └─ next_run: the next free slots of the same span          leaf
 *              └─ mg_heap_refill: another span, or a collection      on the thread's stack
 *
 * Slots are zeroed run by run, when the run is found, so that the fast path has nothing to clear.
 *
 * Source: Go's runtime/malloc.go for the size rules; bump allocation into runs of a mark-sweep heap as in Immix.
 */
#include <stdlib.h>
#include <string.h>

#include "heap.h"
#include "profile.h"
#include "sched.h"

#define RUN_BYTES 4096                /* clear at most this much at once */

mg_heap_state mg_heap;

const uint16_t mg_class_size[CLASSES] = {
    0, 8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416,
    448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456,
    4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432,
    19072, 20480, 21760, 24576, 27264, 28672, 32768,
};

/* Class by size: in steps of 8 up to 1024, then of 128. */
static uint8_t class_by_8[1024 / 8 + 1], class_by_128[(SMALL_MAX - 1024) / 128 + 1];
static uint8_t class_pages[CLASSES];

/* What an object of no bytes is. */
static uint64_t zero_base;

/* Pages of a span: the fewest that waste at most an eighth. */
static uint8_t pages_for(uint64_t size)
{
    uint64_t n = 1;
    while ((n << PAGE_SHIFT) % size > (n << PAGE_SHIFT) / 8)
        n++;
    return (uint8_t)n;
}

bool mg_heap_start(void)
{
    mg_heap.leaf_gc_stress = mg_knobs.gc_stress || mg_knobs.heap_profile;    /* every allocation comes to mg_heap_refill */
    mg_gc_start_run();
    if (mg_heap_lo)
        return true;
    for (int c = 1, size = 0; c < CLASSES; c++) {
        for (; size <= mg_class_size[c] && size <= 1024; size += 8)
            class_by_8[size / 8] = (uint8_t)(size ? c : 0);
        for (int s = 1024; s <= mg_class_size[c]; s += 128)
            if (!class_by_128[(s - 1024) / 128] && s > 1024)
                class_by_128[(s - 1024) / 128] = (uint8_t)c;
        class_pages[c] = pages_for(mg_class_size[c]);
    }
    return mg_pages_start() && mg_gc_work_start();
}

/* Make the cache of a new P. */
void mg_heap_cache_init(mg_heap_cache *h)
{
    for (int c = 0; c < CLASSES; c++)
        h->cache[0][c].size = h->cache[1][c].size = mg_class_size[c];
}

static inline mg_heap_cache *here(void) { return &mg_p_running->heap; }

static inline uint32_t class_of(uint64_t size)
{
    return size <= 1024 ? class_by_8[(size + 7) / 8] : class_by_128[(size - 1024 + 127) / 128];
}

/* What a request becomes, as growslice sees it. Go keeps the type of pointerful objects above 512 bytes in a
 * header of 8, which its size classes pay for. */
int64_t mg_roundupsize(int64_t size, int64_t noscan)
{
    int64_t header = !noscan && size > 512 ? 8 : 0;
    if (size <= SMALL_MAX - 8)
        return mg_class_size[class_of((uint64_t)(size + header))] - header;
    int64_t rounded = (int64_t)(((uint64_t)size + PAGE_SIZE - 1) & -PAGE_SIZE);
    return rounded < size ? size : rounded;
}

/* ---- The fast path ---- */

void *mg_heap_refill(uint64_t size, const mg_type *type, int64_t zero);

/* Find the next run of free slots in the cache's span, clear it and claim it. A leaf. */
static bool next_run(mg_heap_cache *h, mg_alloc_cache *k)
{
    mg_span *s = k->span;
    if (!s)
        return false;
    k->mallocs += (k->cur - k->start) / s->size;
    k->start = k->cur = k->end;
    uint32_t i = s->next_slot, n = s->nelems;
    while (i < n) {
        uint64_t free_bits = ~s->alloc[i / 64] >> (i % 64);
        if (free_bits) {
            i += (uint32_t)__builtin_ctzll(free_bits);
            break;
        }
        i = (i | 63) + 1;
    }
    if (i >= n) {
        s->next_slot = n;
        return false;
    }
    uint32_t most = s->zeroed ? n : i + 1 + (uint32_t)(RUN_BYTES / s->size);
    if (mg_heap.leaf_gc_stress)
        most = i + 1;
    uint32_t j = i;
    for (; j < n && j < most && !(s->alloc[j / 64] >> (j % 64) & 1); j++)
        s->alloc[j / 64] |= 1ull << (j % 64);
    s->next_slot = j;
    k->start = k->cur = s->base + i * s->size;
    k->end = s->base + j * s->size;
    k->types = s->types + i;
    h->claimed += k->end - k->cur;
    if (!s->zeroed)
        mg_memclr((void *)k->cur, (int64_t)(k->end - k->cur));
    return true;
}

static inline void *take(mg_alloc_cache *k, const mg_type *type)
{
    uintptr_t p = k->cur;
    k->cur = p + k->size;
    if (type)
        *k->types++ = type;
    return (void *)p;
}

__attribute__((noinline))
static void *slow(mg_alloc_cache *k, uint64_t size, const mg_type *type)
{
    if (size && size <= SMALL_MAX - 8 && !mg_heap.leaf_gc_stress && next_run(here(), k))
        return take(k, type);
    return mg_heap_refill(size, type, 1);
}

void *mg_new(const mg_type *type)
{
    uint64_t size = type->size;
    bool noscan = type->ptrbytes == 0;
    mg_alloc_cache *k = &here()->cache[noscan][size <= SMALL_MAX - 8 ? class_of(size) : 0];
    if (MG_LIKELY(k->cur < k->end))
        return take(k, noscan ? NULL : type);
    return slow(k, size, noscan ? NULL : type);
}

void *mg_newarray(const mg_type *elem, int64_t n)
{
    uint64_t size = elem->size * (uint64_t)n;
    bool noscan = elem->ptrbytes == 0;
    mg_alloc_cache *k = &here()->cache[noscan][size <= SMALL_MAX - 8 ? class_of(size) : 0];
    if (MG_LIKELY(k->cur < k->end))
        return take(k, noscan ? NULL : elem);
    return slow(k, size, noscan ? NULL : elem);
}

void *mg_alloc(int64_t size, int64_t zero)
{
    mg_alloc_cache *k = &here()->cache[1][size <= SMALL_MAX - 8 ? class_of((uint64_t)size) : 0];
    if (MG_LIKELY(k->cur < k->end))
        return take(k, NULL);
    if (size > SMALL_MAX - 8)
        return mg_heap_refill((uint64_t)size, NULL, zero);
    return slow(k, (uint64_t)size, NULL);
}

/* ---- The slow path, on the thread's stack ---- */

static void *alloc_large(mg_heap_cache *h, uint64_t size, const mg_type *type, bool zero)
{
    uint64_t npages = (size + PAGE_SIZE - 1) >> PAGE_SHIFT;
    mg_span *s = mg_spans_new(npages, 0, (size + 7) & ~7ull, 1, type == NULL);
    if (type)
        s->types[0] = type;
    if (!s->zeroed && (zero || type))
        memset((void *)s->base, 0, s->size);
    s->zeroed = false;
    s->alloc[0] = 1;
    h->claimed += npages << PAGE_SHIFT;
    h->large_bytes += s->size;
    h->large++;
    return (void *)s->base;
}

/* Pages of a span of small objects. */
uint64_t mg_heap_span_pages(uint8_t class) { return class_pages[class]; }

/* Give a cache a span that has free slots. */
static void refill(mg_alloc_cache *k, uint8_t class, bool noscan)
{
    if (k->span)
        k->span->zeroed = false;    /* its slots have been used; when swept they need clearing */
    mg_span *s = mg_spans_take(class, noscan);
    k->span = s;
    k->start = k->cur = k->end = s->base;
}

/* Let everyone know what this P has claimed. */
static void publish(mg_heap_cache *h)
{
    atomic_fetch_add_explicit(&mg_heap.live, h->claimed, memory_order_relaxed);
    h->claimed = 0;
}

void *mg_heap_refill_impl(uint64_t size, const mg_type *type, int64_t zero)
{
    if (size == 0)
        return &zero_base;
    if (size >= 1ull << 47)
        mg_throw("runtime: out of memory");
    bool large = size > SMALL_MAX - 8;
    if (MG_UNLIKELY(mg_knobs.heap_profile != NULL))
        mg_profile_allocation(size);
    publish(here());
    if (mg_gc_is_due(large ? size : 0))
        mg_gc_collect(false);
    mg_heap_cache *h = here();      /* the goroutine may have gone on under another P */
    if (large)
        return alloc_large(h, size, type, zero);
    uint8_t class = (uint8_t)class_of(size);
    mg_alloc_cache *k = &h->cache[type == NULL][class];
    while (!next_run(h, k))
        refill(k, class, type == NULL);
    return take(k, type);
}

/* For C on the thread's stack: a zeroed object of `size` bytes, elements of the type or, if that is NULL, without pointers. */
void *mg_heap_object(uint64_t size, const mg_type *type)
{
    mg_alloc_cache *k = &here()->cache[type == NULL][size <= SMALL_MAX - 8 ? class_of(size) : 0];
    if (MG_LIKELY(k->cur < k->end))
        return take(k, type);
    return mg_heap_refill_impl(size, type, 1);
}

/* Return the first byte of the object that p leads into, 0 when it leads into none. */
uintptr_t mg_heap_base(uintptr_t p)
{
    if (p - mg_heap_lo >= mg_heap_end - mg_heap_lo)
        return 0;
    const mg_span *s = mg_page_span[(p - mg_heap_lo) >> PAGE_SHIFT];
    if (!s || !s->nelems)
        return 0;
    uint32_t slot = mg_slot_of(s, p);
    return slot < s->nelems && s->alloc[slot / 64] >> slot % 64 & 1 ? s->base + slot * s->size : 0;
}

/* Give up the runs and spans of a P, so that `alloc` says exactly which slots are objects. */
void mg_heap_flush(mg_heap_cache *h)
{
    for (int noscan = 0; noscan < 2; noscan++)
        for (int c = 1; c < CLASSES; c++) {
            mg_alloc_cache *k = &h->cache[noscan][c];
            mg_span *s = k->span;
            if (!s)
                continue;
            k->mallocs += (k->cur - k->start) / s->size;
            h->claimed -= k->end - k->cur;
            s->next_slot = k->cur < k->end ? mg_slot_of(s, k->cur) : s->next_slot;
            for (uintptr_t p = k->cur; p < k->end; p += s->size)
                s->alloc[mg_slot_of(s, p) / 64] &= ~(1ull << mg_slot_of(s, p) % 64);
            s->zeroed = false;
            k->cur = k->end = k->start = 0;
            k->span = NULL;
            mg_spans_give_back(s);
        }
    publish(h);
}

/* Flush every P. The world is stopped, or no goroutine runs. */
void mg_heap_flush_all(void)
{
    for (int32_t i = 0; i < mg_sched.nps; i++)
        mg_heap_flush(&mg_sched.ps[i]->heap);
}

/* A P is gone: keep what it has counted. */
void mg_heap_cache_end(mg_heap_cache *h)
{
    mg_heap_flush(h);
    for (int noscan = 0; noscan < 2; noscan++)
        for (int c = 1; c < CLASSES; c++)
            mg_heap.gone.cache[noscan][c].mallocs += h->cache[noscan][c].mallocs;
    mg_heap.gone.large += h->large;
    mg_heap.gone.large_bytes += h->large_bytes;
}
