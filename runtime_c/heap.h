/* The heap's own structures: size classes, spans, page runs.
 *
 *      heap_lo ─ page ─ page ─ page ─ … ─ committed ─ … ─ heap_hi        pages of 8 KiB
 *
 * A run of pages is a span of equal slots, one large object, or free. page_span[page] leads from any page of
 * a span in use, and from the first and last page of a free run, to its struct span.
 *
 *      span in use:  base ├─slot─┼─slot─┼─ … ─┤ base + nelems * size      alloc: slot is (or may be) an object
 *                                                                         mark:  reached in this collection
 *
 * A slot's type stands in types[slot]: the object is as many elements of that type as fit. Spans of class
 * noscan have no types and are never looked into.
 *
 * Source: Go's runtime/mheap.go, sizeclasses (values only); TCMalloc's design notes for page runs.
 */
#ifndef MINIGO_HEAP_H
#define MINIGO_HEAP_H

#include <stdatomic.h>

#include "minigo.h"
#include "type.h"

#define PAGE_SHIFT 13
#define PAGE_SIZE ((uint64_t)1 << PAGE_SHIFT)
#define SMALL_MAX 32768
#define POISON 0xdb                /* what gc_stress leaves in freed memory */

struct mg_span {
    /* What marking reads, on one cache line. */
    uintptr_t base;
    uint32_t nelems;               /* 0: free */
    uint32_t magic;                /* offset * magic >> 32 is the slot */
    uint64_t size;                 /* of a slot, or of the large object */
    uint64_t *alloc, *mark;
    const mg_type **types;
    uint8_t class;
    bool noscan;
    bool in_use;
    bool zeroed;                   /* its memory is known to be zero (free runs, fresh spans) */
    uint32_t index;                /* in its class's spans[] */

    uint64_t npages;
    uint32_t next_slot;            /* where the search for free slots goes on */
    uint32_t freed_at;             /* number of the collection after which the run became free */
    mg_span *next, *prev;          /* list of free runs, or of spans with free slots */
};

/* The heap as a whole. What has been allocated is counted by the Ps (caches.h), and here for those that are gone. */
typedef struct {
    _Atomic uint64_t live;                 /* bytes marked last time, and claimed by Ps since */
    _Atomic uint64_t next_gc;              /* what `live` may be before a collection */
    _Atomic uint32_t ngc;
    _Atomic uint64_t frees[CLASSES];       /* objects swept; class 0: large ones */
    _Atomic uint64_t large_freed;          /* bytes of these */
    mg_heap_cache gone;                    /* sums of the counts of Ps that are gone */
    uint32_t leaf_gc_stress;               /* mg_knobs.gc_stress, for the leaves */
} mg_heap_state;

extern mg_heap_state mg_heap;
extern const uint16_t mg_class_size[CLASSES];

/* ---- pages.c ---- */

extern uintptr_t mg_heap_lo, mg_heap_end;      /* committed part */
extern mg_span **mg_page_span;

bool mg_pages_start(void);
mg_span *mg_pages_alloc(uint64_t npages, bool or_grow);
void mg_pages_free(mg_span *s);
void mg_pages_release(uint32_t idle_collections);
void mg_pages_count(uint64_t *sys, uint64_t *idle, uint64_t *released);

/* ---- heap.c ---- */

void mg_heap_flush_all(void);
uintptr_t mg_heap_base(uintptr_t p);
uint64_t mg_heap_span_pages(uint8_t class);
void *mg_heap_object(uint64_t size, const mg_type *type);

/* ---- spans.c ---- */

mg_span *mg_spans_new(uint64_t npages, uint8_t class, uint64_t size, uint32_t nelems, bool noscan);
mg_span *mg_spans_take(uint8_t class, bool noscan);
void mg_spans_give_back(mg_span *s);
void mg_spans_begin_sweep(void);
bool mg_spans_sweep_some(void);
bool mg_spans_unswept(void);
void mg_spans_count(uint64_t *spans, uint64_t *bits);
void mg_spans_each(void (*fn)(mg_span *s, void *arg), void *arg);

/* ---- gc_sweep.c ---- */

uint32_t mg_gc_sweep_span(mg_span *s);

/* ---- gc.c ---- */

void mg_gc_start_run(void);
void mg_gc_collect(bool forced);
bool mg_gc_is_due(uint64_t size);

/* ---- gc_work.c: objects that wait to be scanned ---- */

#define MG_GC_BLOCK_ENTRIES 511
#define MG_GC_GIVE_AWAY 16          /* entries from which half is given to idle workers */

typedef struct { mg_span *span; uint32_t slot; } mg_gc_entry;

typedef struct mg_gc_block {
    struct mg_gc_block *next;
    uint64_t n;
    mg_gc_entry entries[MG_GC_BLOCK_ENTRIES];
} mg_gc_block;

/* A marking thread. */
typedef struct {
    mg_gc_block *current, *spare;
    uint64_t words, bytes;         /* looked at; of objects marked */
    uint64_t stacks, stack_bytes;  /* looked at */
    uint32_t nworkers;             /* 1: no need for atomic operations */
} __attribute__((aligned(128))) mg_gc_worker;

extern mg_gc_block *_Atomic mg_gc_shared;
extern _Atomic uint32_t mg_gc_idle;

bool mg_gc_work_start(void);
void mg_gc_work_begin(void);
void mg_gc_join(void);
uint32_t mg_gc_joined(void);
void mg_gc_work_trim(void);
bool mg_gc_work_overflowed(void);
void mg_gc_put_slow(mg_gc_worker *w, mg_gc_entry e);
bool mg_gc_get_block(mg_gc_worker *w);
void mg_gc_give_away(mg_gc_worker *w);
bool mg_gc_wait_for_work(mg_gc_worker *w);

/* An object has been marked: scan it later. */
static inline void mg_gc_put(mg_gc_worker *w, mg_gc_entry e)
{
    if (MG_LIKELY(w->current && w->current->n < MG_GC_BLOCK_ENTRIES))
        w->current->entries[w->current->n++] = e;
    else
        mg_gc_put_slow(w, e);
}

/* Take something to scan.
 * Returns: false when this worker has nothing, and nobody gives. */
static inline bool mg_gc_get(mg_gc_worker *w, mg_gc_entry *e)
{
    if (MG_UNLIKELY(!w->current || w->current->n == 0) && !mg_gc_get_block(w))
        return false;
    *e = w->current->entries[--w->current->n];
    if (MG_UNLIKELY(atomic_load_explicit(&mg_gc_idle, memory_order_relaxed)) && w->current->n >= MG_GC_GIVE_AWAY
        && !atomic_load_explicit(&mg_gc_shared, memory_order_relaxed))
        mg_gc_give_away(w);
    return true;
}

/* ---- gc_mark.c ---- */

/* What one marking has found. */
typedef struct { uint64_t words, bytes, stacks, stack_bytes, workers; } mg_gc_found;

mg_gc_found mg_gc_mark_everything(int most);
void mg_gc_mark_typed(mg_gc_worker *w, uintptr_t base, const mg_type *type, uint64_t bytes);
void mg_gc_mark_words(mg_gc_worker *w, uintptr_t lo, uintptr_t hi);
void mg_gc_mark_contents(mg_gc_worker *w, uintptr_t object);
bool mg_gc_is_marked(uintptr_t object);
uint64_t mg_gc_revive(uintptr_t object);

/* ---- finalizer.c ---- */

void mg_finalizers_mark(mg_gc_worker *w);
uint64_t mg_finalizers_after_marking(void);
void mg_finalizers_start(void);

/* ---- weak.c ---- */

void mg_weak_mark(mg_gc_worker *w);
void mg_weak_after_marking(void);

/* ---- roots.c ---- */

void mg_gc_roots_begin(void);
bool mg_gc_mark_next_root(mg_gc_worker *w);
void mg_timers_mark(mg_gc_worker *w);    /* timer.c */
uint64_t mg_gc_globals_bytes(void);

static inline uint32_t mg_slot_of(const mg_span *s, uintptr_t p)
{
    return s->class ? (uint32_t)((p - s->base) * s->magic >> 32) : 0;
}

#endif
