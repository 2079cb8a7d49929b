/* What the files of the stack allocator know of each other: places (addresses), chunks (small stacks), stack_alloc.c (all). */
#ifndef MINIGO_STACK_ALLOC_H
#define MINIGO_STACK_ALLOC_H

#include "minigo.h"

#define MG_STACK_CHUNK (256u << 10)    /* what small stacks are cut from; stacks of this size and more are large */

/* ---- stack_places.c ---- */

bool mg_stack_in_window(uintptr_t p);
uint32_t mg_stack_window_count(void);
uintptr_t mg_stack_window_take(uint64_t size);
void mg_stack_window_free(uintptr_t lo, uint64_t size);
bool mg_stack_make_usable(uintptr_t lo, uint64_t size);
void mg_stack_make_inaccessible(uintptr_t lo, uint64_t size);

/* ---- stack_chunks.c: the pool of small stacks. The caller holds no lock ---- */

bool mg_stack_chunks_start(uintptr_t arena_lo, uint64_t arena_size);
uint32_t mg_stack_chunks_take(int order, uintptr_t *tops, uint32_t n);
void mg_stack_chunks_give(int order, const uintptr_t *tops, uint32_t n);
void mg_stack_chunks_release(void);

#endif
