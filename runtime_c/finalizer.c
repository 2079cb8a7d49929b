/* Finalizers and cleanups: what runs when an object is found to be garbage.
 *
 *      buckets[hash of the object's address] ─► record ─► record …          kept apart from the heap, looked up when one is set
 *      ready ─► record ─► record                                            found by a collection, taken by the goroutine that runs them
 *
 * A finalizer gets its object, so the object and all it leads to live on until it has run: what it leads to is marked from the
 * roots, the object itself only after marking, when nothing else has led to it. So of objects in a chain the first is finalized
 * first, and several in a cycle never are. A cleanup does not get its object: that is free for the same collection.
 *
 * The goroutine that runs what is ready is made by the collection that found something, and ends when nothing is left.
 *
 * Source: Go's documentation of runtime.SetFinalizer and runtime.AddCleanup; Jones, Hosking, Moss, section 12.1.
 */
#include <stdlib.h>

#include "events.h"
#include "heap.h"
#include "lock.h"
#include "records.h"
#include "sched.h"

typedef struct {
    mg_record head;              /* by the object's first byte */
    void *work;                  /* Go's description of what to do, on the heap */
    int64_t id;                  /* of a cleanup; 0: a finalizer */
} record;

static mg_lock_t lock;
static mg_records records;
static mg_record *ready, **ready_end = &ready;
static int64_t last_id;
static void *runner;             /* closure record that runs what is ready */
static bool running;

static int64_t id_of(const mg_record *r) { return ((const record *)r)->id; }

/* The record of an object's finalizer, where it hangs. */
static mg_record **finalizer_of(uintptr_t object)
{
    mg_record **at = records.nbuckets ? mg_records_bucket(&records, object) : NULL;
    while (at && *at && ((*at)->address != object || id_of(*at)))
        at = &(*at)->next;
    return at && *at ? at : NULL;
}

static void add(uintptr_t object, void *work, int64_t id, void *run)
{
    record *r = (record *)mg_records_add(&records, object, sizeof *r);
    r->work = work;
    r->id = id;
    runner = run;
}

/* Returns: 0 when it is set, 1 when p is not the first byte of an object, 2 when p is not in the heap, 3 when the object has one. */
int64_t mg_finalizer_set_impl(void *p, void *work, void *run)
{
    uintptr_t object = mg_heap_base((uintptr_t)p);
    if (!object)
        return 2;
    if (object != (uintptr_t)p)
        return 1;
    mg_lock(&lock);
    bool has = finalizer_of(object) != NULL;
    if (!has)
        add(object, work, 0, run);
    mg_unlock(&lock);
    return has ? 3 : 0;
}

void mg_finalizer_clear_impl(void *p)
{
    mg_lock(&lock);
    mg_record **at = finalizer_of((uintptr_t)p);
    if (at)
        free(mg_records_take(&records, at));
    mg_unlock(&lock);
}

/* p may lead anywhere into the object.
 * Returns: a number for mg_cleanup_stop, 0 when p is not in the heap: then the object lives for ever. */
int64_t mg_cleanup_add_impl(void *p, void *work, void *run)
{
    uintptr_t object = mg_heap_base((uintptr_t)p);
    if (!object)
        return 0;
    mg_lock(&lock);
    int64_t id = ++last_id;
    add(object, work, id, run);
    mg_unlock(&lock);
    return id;
}

void mg_cleanup_stop_impl(int64_t id)
{
    mg_lock(&lock);
    for (uint64_t i = 0; i < records.nbuckets; i++)
        for (mg_record **at = &records.buckets[i]; *at; at = &(*at)->next)
            if (id_of(*at) == id) {
                free(mg_records_take(&records, at));
                mg_unlock(&lock);
                return;
            }
    mg_unlock(&lock);
}

/* Take what is ready to run.
 * Returns: its object and work; work NULL when there is nothing, and the goroutine that asked ends. */
mg_garbage mg_finalizer_next_impl(void)
{
    mg_lock(&lock);
    mg_record *r = ready;
    mg_garbage found = { NULL, NULL };
    if (r) {
        found = (mg_garbage){ (void *)r->address, ((record *)r)->work };
        ready = r->next;
        if (!ready)
            ready_end = &ready;
        free(r);
    } else {
        running = false;
    }
    mg_unlock(&lock);
    return found;
}

/* ---- For a collection, while the world stands still ---- */

/* Mark all work, and what objects with finalizers lead to, but not these objects. */
void mg_finalizers_mark(mg_gc_worker *w)
{
    for (uint64_t i = 0; i < records.nbuckets; i++)
        for (mg_record *at = records.buckets[i]; at; at = at->next) {
            record *r = (record *)at;
            mg_gc_mark_words(w, (uintptr_t)&r->work, (uintptr_t)(&r->work + 1));
            if (!r->id)
                mg_gc_mark_contents(w, at->address);
        }
    for (mg_record *at = ready; at; at = at->next)
        mg_gc_mark_words(w, (uintptr_t)&at->address, (uintptr_t)(&((record *)at)->work + 1));
}

static void make_ready(mg_record **at)
{
    mg_record *r = mg_records_take(&records, at);
    r->next = NULL;
    *ready_end = r;
    ready_end = &r->next;
}

/* Marking is over: what was not reached is finalized; if it had no finalizer, cleaned up after.
 * Returns: bytes of the objects that live on for that. */
uint64_t mg_finalizers_after_marking(void)
{
    uint64_t bytes = 0;
    for (uint64_t i = 0; i < records.nbuckets; i++)
        for (mg_record **at = &records.buckets[i]; *at;)
            if (!id_of(*at) && !mg_gc_is_marked((*at)->address))
                make_ready(at);
            else
                at = &(*at)->next;
    for (mg_record *r = ready; r; r = r->next)
        if (!id_of(r))
            bytes += mg_gc_revive(r->address);
    for (uint64_t i = 0; i < records.nbuckets; i++)
        for (mg_record **at = &records.buckets[i]; *at;)
            if (id_of(*at) && !mg_gc_is_marked((*at)->address)) {
                (*at)->address = 0;
                make_ready(at);
            } else {
                at = &(*at)->next;
            }
    return bytes;
}

/* The world goes on: let a goroutine run what is ready. */
void mg_finalizers_start(void)
{
    if (MG_LIKELY(!ready))
        return;
    mg_lock(&lock);
    bool start = ready && !running;
    running |= start;
    mg_unlock(&lock);
    if (start)
        mg_go_timer(runner, *(uintptr_t *)runner);
}

/* The run is over. */
void mg_finalizers_forget(void)
{
    for (mg_record *r = ready, *next; r; r = next) {
        next = r->next;
        free(r);
    }
    mg_records_free(&records);
    ready = NULL;
    ready_end = &ready;
    running = false;
}
