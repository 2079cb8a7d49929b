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
#include "records.h"
#include "sched.h"

typedef struct {
    mg_record head;
    uintptr_t object;            /* its first byte; 0: not in the heap, lives for ever */
    uintptr_t *handle;
} record;

static mg_lock_t lock;
static mg_records records;

/* Args: fresh: a new handle, in case there is none yet.
 * Returns: the handle of the address. */
void *mg_weak_handle_impl(void *p, void *fresh)
{
    uintptr_t address = (uintptr_t)p;
    mg_lock(&lock);
    mg_record *at = records.nbuckets ? *mg_records_bucket(&records, address) : NULL;
    while (at && at->address != address)
        at = at->next;
    record *r = (record *)at;
    if (!r) {
        r = (record *)mg_records_add(&records, address, sizeof *r);
        r->object = mg_heap_base(address);
        r->handle = fresh;
        *r->handle = address;
    }
    void *handle = r->handle;
    mg_unlock(&lock);
    return handle;
}

/* ---- For a collection, while the world stands still ---- */

void mg_weak_mark(mg_gc_worker *w)
{
    for (uint64_t i = 0; i < records.nbuckets; i++)
        for (mg_record *at = records.buckets[i]; at; at = at->next) {
            record *r = (record *)at;
            mg_gc_mark_words(w, (uintptr_t)&r->handle, (uintptr_t)(&r->handle + 1));
        }
}

/* Marking is over: handles of what was not reached lead nowhere. */
void mg_weak_after_marking(void)
{
    for (uint64_t i = 0; i < records.nbuckets; i++)
        for (mg_record **at = &records.buckets[i]; *at;) {
            record *r = (record *)*at;
            if (!r->object || mg_gc_is_marked(r->object)) {
                at = &r->head.next;
                continue;
            }
            *r->handle = 0;
            free(mg_records_take(&records, at));
        }
}

/* The run is over. */
void mg_weak_forget(void) { mg_records_free(&records); }
