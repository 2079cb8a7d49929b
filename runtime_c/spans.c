/* The spans in use, class by class behind a lock each: taken by Ps for allocation, swept when they are.
 *
 *      spans[0 .. unswept)       have slots that died in the last collection; whoever lowers `unswept` sweeps one
 *      spans[unswept .. n)       swept, or new since
 *      partial ─► span ─► …      swept spans with free slots that no P has
 *
 * A span that a P holds, or that is full, is on no list; after the next collection all are found through spans[].
 * Garbage in unswept spans counts as allocated memory nowhere: `live` is what was marked. But before the heap
 * grows, or after the next marking would mistake old marks for its own, the rest is swept.
 *
 * Source: Go's runtime/mcentral.go (lazy sweeping on demand), mgcsweep.go; Jones, Hosking, Moss, section 2.5.
 */
#include <stdlib.h>
#include <string.h>

#include "heap.h"
#include "lock.h"

#define BATCH 32                    /* spans swept at once when nobody needs one in particular */

typedef struct {
    mg_lock_t lock;
    uint32_t n, capacity, unswept;
    mg_span **spans;
    mg_span *partial;
} __attribute__((aligned(64))) span_class;

static span_class classes[2][CLASSES];

/* Classes before this one, large objects first, have nothing left to sweep. */
static _Atomic uint32_t sweep_at = 2 * CLASSES;

static span_class *class_at(uint32_t i) { return &classes[i & 1][i / 2]; }
static span_class *class_of(const mg_span *s) { return &classes[s->noscan][s->class]; }

static void remember(mg_span *s)
{
    span_class *c = class_of(s);
    mg_lock(&c->lock);
    if (c->n == c->capacity) {
        c->capacity = c->capacity ? c->capacity * 2 : 64;
        c->spans = realloc(c->spans, c->capacity * sizeof *c->spans);
        if (!c->spans)
            mg_throw("out of memory (spans)");
    }
    s->index = c->n;
    c->spans[c->n++] = s;
    mg_unlock(&c->lock);
}

/* Give the pages of a span without objects back. */
static void forget(mg_span *s)
{
    span_class *c = class_of(s);
    mg_lock(&c->lock);
    mg_span *last = c->spans[--c->n];
    c->spans[s->index] = last;
    last->index = s->index;
    mg_unlock(&c->lock);
    free(s->alloc);
    s->alloc = s->mark = NULL;
    s->types = NULL;
    mg_pages_free(s);
}

/* Let others allocate from a span. */
void mg_spans_give_back(mg_span *s)
{
    span_class *c = class_of(s);
    mg_lock(&c->lock);
    s->next = c->partial;
    c->partial = s;
    mg_unlock(&c->lock);
}

/* Get pages; before the heap grows for them, sweeping must have had its chance. */
static mg_span *find_pages(uint64_t npages)
{
    for (;;) {
        mg_span *s = mg_pages_alloc(npages, false);
        if (s)
            return s;
        if (!mg_spans_sweep_some())
            return mg_pages_alloc(npages, true);
    }
}

/* Make a span of slots of `size` bytes, or for one large object (class 0). All slots are free. */
mg_span *mg_spans_new(uint64_t npages, uint8_t class, uint64_t size, uint32_t nelems, bool noscan)
{
    uint32_t words = (nelems + 63) / 64;
    uint64_t *bits = calloc(2 * words + (noscan ? 0 : nelems), 8);
    if (!bits)
        mg_throw("out of memory (span)");
    mg_span *s = find_pages(npages);
    MG_ASSERT(s->in_use && s->npages == npages && !s->alloc, "a run is ours alone");
    s->class = class;
    s->size = size;
    s->nelems = nelems;
    s->magic = class ? UINT32_MAX / (uint32_t)size + 1 : 0;
    s->noscan = noscan;
    s->next_slot = 0;
    s->alloc = bits;
    s->mark = bits + words;
    s->types = noscan ? NULL : (const mg_type **)(bits + 2 * words);
    remember(s);
    return s;
}

/* Take a span with free slots for a P, which owns it until the next collection. */
mg_span *mg_spans_take(uint8_t class, bool noscan)
{
    span_class *c = &classes[noscan][class];
    for (;;) {
        mg_lock(&c->lock);
        mg_span *s = c->partial;
        bool swept = s != NULL;
        if (s)
            c->partial = s->next;
        else if (c->unswept)
            s = c->spans[--c->unswept];
        mg_unlock(&c->lock);
        if (!s)
            break;
        if (swept || mg_gc_sweep_span(s) < s->nelems)
            return s;
    }
    uint64_t npages = mg_heap_span_pages(class);
    uint32_t nelems = (uint32_t)((npages << PAGE_SHIFT) / mg_class_size[class]);
    return mg_spans_new(npages, class, mg_class_size[class], nelems, noscan);
}

/* After marking, while the world is stopped and no P holds a span: everything waits to be swept. */
void mg_spans_begin_sweep(void)
{
    for (uint32_t i = 0; i < 2 * CLASSES; i++) {
        span_class *c = class_at(i);
        MG_ASSERT(c->unswept == 0, "marking began when everything was swept");
        c->unswept = c->n;
        c->partial = NULL;
    }
    atomic_store(&sweep_at, 0);
}

static void sweep_one(mg_span *s)
{
    uint32_t live = mg_gc_sweep_span(s);
    if (live == 0)
        forget(s);
    else if (live < s->nelems)
        mg_spans_give_back(s);
}

/* Sweep a few spans that wait for it, whatever their class.
 * Returns: false when there are none; others may still be at work on theirs. */
bool mg_spans_sweep_some(void)
{
    for (uint32_t at; (at = atomic_load(&sweep_at)) < 2 * CLASSES;) {
        span_class *c = class_at(at);
        mg_span *batch[BATCH];
        uint32_t n = 0;
        mg_lock(&c->lock);
        while (n < BATCH && c->unswept)
            batch[n++] = c->spans[--c->unswept];
        mg_unlock(&c->lock);
        if (n == 0) {
            atomic_compare_exchange_strong(&sweep_at, &at, at + 1);
            continue;
        }
        for (uint32_t i = 0; i < n; i++)
            sweep_one(batch[i]);
        return true;
    }
    return false;
}

/* Call fn for every span. The world is stopped. */
void mg_spans_each(void (*fn)(mg_span *s, void *arg), void *arg)
{
    for (uint32_t i = 0; i < 2 * CLASSES; i++)
        for (uint32_t k = 0; k < class_at(i)->n; k++)
            fn(class_at(i)->spans[k], arg);
}

/* Whether anything waits to be swept. */
bool mg_spans_unswept(void) { return atomic_load(&sweep_at) < 2 * CLASSES; }

/* Add up what the structures of spans and their bits take. The world is stopped. */
void mg_spans_count(uint64_t *spans, uint64_t *bits)
{
    *spans = *bits = 0;
    for (uint32_t i = 0; i < 2 * CLASSES; i++) {
        const span_class *c = class_at(i);
        *spans += c->n * sizeof(mg_span) + c->capacity * sizeof *c->spans;
        for (uint32_t k = 0; k < c->n; k++)
            *bits += (2 * ((c->spans[k]->nelems + 63) / 64) + (c->spans[k]->noscan ? 0 : c->spans[k]->nelems)) * 8;
    }
}
