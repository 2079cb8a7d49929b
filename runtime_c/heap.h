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

#include "minigo.h"
#include "type.h"

#define PAGE_SHIFT 13
#define PAGE_SIZE ((uint64_t)1 << PAGE_SHIFT)
#define CLASSES 68                 /* class 0 is for large objects */
#define SMALL_MAX 32768
#define POISON 0xdb                /* what gc_stress leaves in freed memory */

typedef struct mg_span {
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
    uint32_t index;                /* in spans[] */

    uint64_t npages;
    uint32_t next_slot;            /* where the search for free slots goes on */
    uint32_t freed_at;             /* number of the collection after which the run became free */
    struct mg_span *next, *prev;   /* list of free runs, or of spans with free slots */
} mg_span;

/* Where the next object of a class comes from: slots [cur, end) of a span are free, zeroed and contiguous. */
typedef struct {
    uintptr_t cur, end;
    uint64_t size;
    const mg_type **types;         /* of the slot at cur */
    uintptr_t start;               /* where the run began, for the statistics */
    mg_span *span;
} mg_alloc_cache;

typedef struct {
    mg_alloc_cache cache[2][CLASSES];      /* [noscan][class] */
    mg_span *partial[2][CLASSES];          /* spans with free slots */
    mg_span **spans;                       /* all in use */
    uint32_t nspans, spans_cap;
    uint64_t live;                         /* bytes marked last time, and handed to caches or large objects since */
    uint64_t next_gc;
    uint64_t total_alloc, total_freed;     /* bytes; the caches' runs are added when they are given up */
    uint64_t mallocs, frees;
    uint32_t ngc;
    uint64_t pause_ns;
    uint64_t marked_words;                 /* looked at by the last collection */
    uint64_t stress_left;                  /* gc_stress: allocations until the next collection */
    uint32_t leaf_gc_stress;               /* mg_knobs.gc_stress, for the leaves */
} mg_heap_state;

extern mg_heap_state mg_heap;
extern const uint16_t mg_class_size[CLASSES];

/* ---- pages.c ---- */

extern uintptr_t mg_heap_lo, mg_heap_end;      /* committed part */
extern mg_span **mg_page_span;

bool mg_pages_start(void);
mg_span *mg_pages_alloc(uint64_t npages);
void mg_pages_free(mg_span *s);
void mg_pages_release(void);
uint64_t mg_pages_sys(void);

/* ---- heap.c ---- */

void mg_heap_flush_caches(void);
void *mg_heap_object(uint64_t size, const mg_type *type);

/* ---- gc_mark.c, gc_sweep.c, roots.c ---- */

void mg_gc_collect(void);
void mg_gc_mark_conservative(uintptr_t lo, uintptr_t hi);
void mg_gc_mark_typed(uintptr_t base, const mg_type *type, uint64_t bytes);
void mg_gc_drain(void);
bool mg_gc_mark_start(void);
void mg_gc_mark_end(void);
void mg_gc_mark_roots(void);
void mg_gc_sweep(void);

static inline uint32_t mg_slot_of(const mg_span *s, uintptr_t p)
{
    return s->class ? (uint32_t)((p - s->base) * s->magic >> 32) : 0;
}

#endif
