/* The pool of small stacks, behind the caches of the Ps: chunks of 256 KiB, each cut into stacks of one size.
 *
 *      partial[order] ─► chunk ─► chunk     some of their stacks are free
 *      empty ─► chunk ─► chunk              all of them are: any size may have the chunk, and a collection its memory
 *      (full chunks are on no list)
 *
 *      chunk:  ├─stack─┼─stack─┼─ … ─┼ never used yet ┤      free_top ─► top of a free stack, whose highest word leads to the next
 *              0                     carved           CHUNK
 *
 * Source: Go's runtime/stack.go, stackpoolalloc and stackpoolfree (spans of 32 KiB there).
 */
#define _GNU_SOURCE
#include <sys/mman.h>

#include "stack_alloc.h"

#define ORDERS 7                    /* 2 KiB to 128 KiB */

typedef struct chunk {
    struct chunk *next, *prev;
    uintptr_t free_top;
    uint8_t order;
    bool touched;                   /* has memory that the system could have back */
    bool idle;                      /* was empty at the last collection */
    uint16_t used;                  /* stacks that are not here */
    uint16_t carved;
} chunk;

static mg_lock_t lock;
static uintptr_t base;              /* chunk number 0 begins here */
static chunk *chunks;               /* by number: a range that is touched as it is needed */
static chunk partial[ORDERS], empty;

static uintptr_t chunk_lo(const chunk *c) { return base + (uintptr_t)(c - chunks) * MG_STACK_CHUNK; }
static chunk *chunk_of(uintptr_t p) { return &chunks[(p - base) / MG_STACK_CHUNK]; }
static uint32_t capacity_of(const chunk *c) { return MG_STACK_CHUNK / MG_STACK_MIN >> c->order; }

bool mg_stack_chunks_start(uintptr_t arena_lo, uint64_t arena_size)
{
    void *p = mmap(NULL, (arena_size / MG_STACK_CHUNK + 1) * sizeof *chunks, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED)
        return false;
    chunks = p;
    base = arena_lo & -(uintptr_t)MG_STACK_CHUNK;
    for (int i = 0; i < ORDERS; i++)
        partial[i].next = partial[i].prev = &partial[i];
    empty.next = empty.prev = &empty;
    return true;
}

static void list_add(chunk *head, chunk *c)
{
    c->next = head->next;
    c->prev = head;
    head->next->prev = c;
    head->next = c;
}

static void list_remove(chunk *c)
{
    c->next->prev = c->prev;
    c->prev->next = c->next;
}

/* A chunk with free stacks, on its list; NULL when there is no memory. */
static chunk *find_chunk(int order)
{
    if (partial[order].next != &partial[order])
        return partial[order].next;
    chunk *c = empty.next;
    if (c != &empty) {
        list_remove(c);
    } else {
        uintptr_t lo = mg_stack_address_space(MG_STACK_CHUNK);
        if (!lo || !mg_stack_make_usable(lo, MG_STACK_CHUNK))
            return NULL;
        c = chunk_of(lo);
    }
    c->order = (uint8_t)order;
    c->free_top = 0;
    c->used = c->carved = 0;
    c->touched = true;
    list_add(&partial[order], c);
    return c;
}

/* Take up to n stacks of MG_STACK_MIN << order bytes.
 * Returns: how many. */
uint32_t mg_stack_chunks_take(int order, uintptr_t *tops, uint32_t n)
{
    uint32_t got = 0;
    mg_lock(&lock);
    while (got < n) {
        chunk *c = find_chunk(order);
        if (!c)
            break;
        if (c->free_top) {
            tops[got] = c->free_top;
            c->free_top = ((uintptr_t *)c->free_top)[-1];
        } else {
            tops[got] = chunk_lo(c) + ((uint64_t)++c->carved * MG_STACK_MIN << order);
        }
        got++;
        c->used++;
        if (!c->free_top && c->carved == capacity_of(c))
            list_remove(c);
    }
    mg_unlock(&lock);
    return got;
}

/* Give n stacks back. */
void mg_stack_chunks_give(int order, const uintptr_t *tops, uint32_t n)
{
    mg_lock(&lock);
    for (uint32_t i = 0; i < n; i++) {
        chunk *c = chunk_of(tops[i] - 1);
        MG_ASSERT(c->order == order && c->used > 0, "a stack goes back to where it was cut");
        if (!c->free_top && c->carved == capacity_of(c))
            list_add(&partial[order], c);
        ((uintptr_t *)tops[i])[-1] = c->free_top;
        c->free_top = tops[i];
        if (--c->used == 0) {
            list_remove(c);
            c->idle = false;
            list_add(&empty, c);
        }
    }
    mg_unlock(&lock);
}

/* Return the memory of chunks that have been empty since the last time. */
void mg_stack_chunks_release(void)
{
    mg_lock(&lock);
    for (chunk *c = empty.next; c != &empty; c = c->next) {
        if (c->touched && c->idle && madvise((void *)chunk_lo(c), MG_STACK_CHUNK, MADV_DONTNEED) == 0)
            c->touched = false;
        c->idle = true;
    }
    mg_unlock(&lock);
}
