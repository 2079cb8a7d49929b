/* Records by address: a chained hash table, for what the collector knows of some objects only (finalizer.c, weak.c). Who uses one locks it. */
#ifndef MINIGO_RECORDS_H
#define MINIGO_RECORDS_H

#include <stdint.h>

/* What a record begins with. */
typedef struct mg_record {
    struct mg_record *next;
    uintptr_t address;
} mg_record;

typedef struct {
    mg_record **buckets;
    uint64_t nbuckets, nrecords;
} mg_records;

/* Where the records with an address hang, among others; there must have been a record once. */
static inline mg_record **mg_records_bucket(const mg_records *t, uintptr_t address)
{
    return &t->buckets[address * 0x9e3779b97f4a7c15u >> 20 & (t->nbuckets - 1)];
}

mg_record *mg_records_add(mg_records *t, uintptr_t address, uint64_t size);
mg_record *mg_records_take(mg_records *t, mg_record **at);
void mg_records_free(mg_records *t);

#endif
