/* Weak pointers: a handle for each address that package weak has been asked about.
 *
 *      buckets[hash of the address] ─► record { address, object, handle } ─► record …          kept apart from the heap
 *                                                          handle: a block without pointers on the heap, whose word is the address
 *
 * The handle lives as long as the object, or longer where the program keeps it; nothing follows its word. A collection that finds the object
 * dead stores 0 there and drops the record, before finalizers let the object live on once more. So an object has one handle for each
 * address in it, all its life, and another object at the same address later gets another.
 *
 * A goroutine that has read the word has the object's address in a register or on its stack, where marking sees it: the world stands
 * still meanwhile.
 *
 * Source: Go's documentation of package weak.
 */
#include <stdlib.h>

#include "heap.h"
#include "lock.h"
#include "sched.h"

typedef struct record {
    struct record *next;
    uintptr_t address;
    uintptr_t object;            /* its first byte; 0: not in the heap, lives for ever */
    uintptr_t *handle;
} record;

static mg_lock_t lock;
static record **buckets;
static uint64_t nbuckets, nrecords;

static record **bucket_of(uintptr_t address) { return &buckets[address * 0x9e3779b97f4a7c15u >> 20 & (nbuckets - 1)]; }

static void reserve(void)
{
    if (nrecords < nbuckets)
        return;
    uint64_t old_n = nbuckets;
    record **old = buckets;
    nbuckets = old_n ? old_n * 2 : 64;
    buckets = calloc(nbuckets, sizeof *buckets);
    if (!buckets)
        mg_throw("out of memory (weak pointers)");
    for (uint64_t i = 0; i < old_n; i++)
        for (record *r = old[i], *next; r; r = next) {
            next = r->next;
            record **b = bucket_of(r->address);
            r->next = *b;
            *b = r;
        }
    free(old);
}

/* Args: fresh: a new handle, in case there is none yet.
 * Returns: the handle of the address. */
void *mg_weak_handle_impl(void *p, void *fresh)
{
    uintptr_t address = (uintptr_t)p;
    mg_lock(&lock);
    reserve();
    record **b = bucket_of(address), *r = *b;
    while (r && r->address != address)
        r = r->next;
    if (!r) {
        r = malloc(sizeof *r);
        if (!r)
            mg_throw("out of memory (weak pointers)");
        *r = (record){ *b, address, mg_heap_base(address), fresh };
        *r->handle = address;
        *b = r;
        nrecords++;
    }
    void *handle = r->handle;
    mg_unlock(&lock);
    return handle;
}

/* ---- For a collection, while the world stands still ---- */

void mg_weak_mark(mg_gc_worker *w)
{
    for (uint64_t i = 0; i < nbuckets; i++)
        for (record *r = buckets[i]; r; r = r->next)
            mg_gc_mark_words(w, (uintptr_t)&r->handle, (uintptr_t)(&r->handle + 1));
}

/* Marking is over: handles of what was not reached lead nowhere. */
void mg_weak_after_marking(void)
{
    for (uint64_t i = 0; i < nbuckets; i++)
        for (record **at = &buckets[i]; *at;) {
            record *r = *at;
            if (!r->object || mg_gc_is_marked(r->object)) {
                at = &r->next;
                continue;
            }
            *r->handle = 0;
            *at = r->next;
            nrecords--;
            free(r);
        }
}

/* The run is over. */
void mg_weak_forget(void)
{
    for (uint64_t i = 0; i < nbuckets; i++)
        for (record *r = buckets[i], *next; r; r = next) {
            next = r->next;
            free(r);
        }
    free(buckets);
    buckets = NULL;
    nbuckets = nrecords = 0;
}
