/* What happens to stacks, goroutines, the heap and collections, recorded to a file: --events FILE, MINIGODEBUG=events=FILE.
 *
 * Each P writes into a buffer of its own, without locks, and empties it into the file when it is half full; threads without a P share one
 * more. Recording calls no libc and needs no thread's stack, so leaves may record. When recording is off a place costs a load and a branch
 * that is always the same.
 *
 * An event costs 30 ns, which a program that does nothing but switch goroutines would feel. So there is an allowance of events, which grows
 * with time; when it is used up, recording pauses and says so. Small programs, and large ones with few events, never come to that.
 *
 * Source: minigo/docs/events.md, the file's format.
 */
#ifndef MINIGO_EVENTS_H
#define MINIGO_EVENTS_H

#include <stdbool.h>
#include <stdint.h>

#include "sched.h"

/* Kinds and the fields of each. `pc` fields are written as differences, and named at the end of the file. */
enum {
    MG_EV_CREATE = 1,     /* goroutine parent reason stack entry:pc site:pc */
    MG_EV_START,          /* goroutine */
    MG_EV_PARK,           /* goroutine reason */
    MG_EV_READY,          /* goroutine by */
    MG_EV_YIELD,          /* goroutine reason */
    MG_EV_EXIT,           /* goroutine reason */
    MG_EV_GROW,           /* goroutine old new used copied rebased ticks frame prologue:pc */
    MG_EV_SHRINK,         /* goroutine old new used rebased ticks */
    MG_EV_PUSH,           /* goroutine size used copied ticks frame prologue:pc */
    MG_EV_POP,            /* goroutine size */
    MG_EV_STACK_ALLOC,    /* goroutine size address */
    MG_EV_STACK_FREE,     /* goroutine size address */
    MG_EV_GC_STOP,        /* collection ns heap goal forced */
    MG_EV_GC_MARK,        /* collection ns live stacks stack_bytes global_bytes words workers */
    MG_EV_GC_SWEEP,       /* collection ns */
    MG_EV_GC_START,       /* collection ns goal */
    MG_EV_HEAP_GROW,      /* bytes total */
    MG_EV_HEAP_RELEASE,   /* bytes total */
    MG_EV_PAUSE,          /* */
    MG_EV_RESUME,         /* ns */
};

enum { MG_CREATED_MAIN, MG_CREATED_GO, MG_CREATED_TIMER };
enum { MG_YIELDS_ITSELF, MG_YIELDS_AT_CALL, MG_YIELDS_TO_SIGNAL, MG_YIELDS_AFTER_SYSCALL };
enum { MG_EXITS_ITSELF, MG_EXITS_WITH_PROGRAM };

/* Whether there is a recording, and whether it takes everything: not while it pauses because too much happened. What is rare by nature
 * (collections, the heap) is recorded even then. */
extern _Atomic uint32_t mg_events_open, mg_events_on;

static inline uint64_t mg_ticks(void) { return __builtin_ia32_rdtsc(); }
/* Now, or 0 when nobody wants to know. */
static inline uint64_t mg_event_ticks(void) { return __builtin_expect(mg_events_on != 0, 0) ? mg_ticks() : 0; }

void mg_event_create(const mg_g *g, int reason);
void mg_event_start(const mg_g *g);
void mg_event_ready(const mg_g *g);
void mg_event_g(int kind, const mg_g *g, uint64_t a);                     /* PARK YIELD EXIT POP */
void mg_event_stack(int kind, uint64_t size, uintptr_t lo);               /* STACK_ALLOC STACK_FREE */
void mg_event_grow(const mg_g *g, uint64_t old, uint64_t used, uint64_t copied, uint64_t rebased, uint64_t began, uint64_t frame, uintptr_t pc);
void mg_event_shrink(const mg_g *g, uint64_t old, uint64_t used, uint64_t rebased, uint64_t began);
void mg_event_push(const mg_g *g, uint64_t used, uint64_t copied, uint64_t began, uint64_t frame, uintptr_t pc);
void mg_event_heap(int kind, const uint64_t *fields, uint32_t n);         /* GC_… HEAP_… */

/* Open the file and begin. The scheduler has its first ps. Returns: false when the file cannot be written, with errno. */
bool mg_events_start(const char *path);
void mg_events_add_p(mg_p *p);
/* Write what is left, names, and the end. Others may still run: what they do from now on is not recorded. */
void mg_events_end(int status);
void mg_events_free(void);

#endif
