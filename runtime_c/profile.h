/* Profiles: which calls made stacks grow, which calls allocated. Kept while the program runs, written at its end in pprof's format. */
#ifndef MINIGO_PROFILE_H
#define MINIGO_PROFILE_H

#include "minigo.h"

typedef enum { MG_PROFILE_STACK, MG_PROFILE_HEAP, MG_PROFILES } mg_profile_kind;

/* Begin those that the knobs ask for.
 * Returns: NULL, or the file that cannot be written (errno says why). */
const char *mg_profiles_start(void);

/* Write what was begun; a second call does nothing. */
void mg_profiles_end(void);

/* A stack has grown by so many bytes, because of a prologue whose registers are saved at `save`. On the thread's stack. */
void mg_profile_growth(const mg_g *g, uintptr_t save, uint64_t bytes);

/* The goroutine that runs, and is in a call to C, gets so many bytes. On the thread's stack. */
void mg_profile_allocation(uint64_t bytes);

#endif
