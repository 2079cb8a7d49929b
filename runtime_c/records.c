#include <stdlib.h>

#include "minigo.h"
#include "records.h"

/* Make room for one more. */
static void reserve(mg_records *t)
{
    if (t->nrecords < t->nbuckets)
        return;
    mg_records old = *t;
    t->nbuckets = old.nbuckets ? old.nbuckets * 2 : 64;
    t->buckets = calloc(t->nbuckets, sizeof *t->buckets);
    if (!t->buckets)
        mg_throw("out of memory (finalizers and weak pointers)");
    for (uint64_t i = 0; i < old.nbuckets; i++)
        for (mg_record *r = old.buckets[i], *next; r; r = next) {
            next = r->next;
            mg_record **b = mg_records_bucket(t, r->address);
            r->next = *b;
            *b = r;
        }
    free(old.buckets);
}

/* Returns: a new record of `size` bytes, zero but for its beginning. */
mg_record *mg_records_add(mg_records *t, uintptr_t address, uint64_t size)
{
    mg_record *r = calloc(1, size);
    if (!r)
        mg_throw("out of memory (finalizers and weak pointers)");
    reserve(t);
    mg_record **b = mg_records_bucket(t, address);
    r->next = *b;
    r->address = address;
    *b = r;
    t->nrecords++;
    return r;
}

/* Take out the record that hangs at a place.
 * Returns: it; the caller frees it. */
mg_record *mg_records_take(mg_records *t, mg_record **at)
{
    mg_record *r = *at;
    *at = r->next;
    t->nrecords--;
    return r;
}

void mg_records_free(mg_records *t)
{
    for (uint64_t i = 0; i < t->nbuckets; i++)
        for (mg_record *r = t->buckets[i], *next; r; r = next) {
            next = r->next;
            free(r);
        }
    free(t->buckets);
    *t = (mg_records){ 0 };
}
