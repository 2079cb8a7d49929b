/* What a host program (the Python driver through ctypes, or main.c) may call.  Runs on the host's own stack.
 * Source: minigo/docs/abi.md, "Starting".
 */
#ifndef MINIGO_HOST_H
#define MINIGO_HOST_H

#include "minigo_abi.h"

enum { MG_POLICY_COPY, MG_POLICY_SEGMENT, MG_POLICY_RESERVE };

/* The run's knobs; zero means the default in every field.
 *
 *   0 size  4 policy  8 stack_init_bytes  16 stack_max_bytes  24 stack_stress  28 stack_stats
 *   32 gc_stress  36 capture_output  40 host_survives  44 gc_percent
 *   48 seed  56 sched_seed  64 async_preempt_off  68 schedtrace_ms  72 memory_limit
 *   80 stack_cache_off  84 stack_init_adaptive  88 gc_trace  92 shrink_stack_off  96 slice_us  104 events
 *   112 stack_profile  120 heap_profile  128 end
 */
typedef struct mg_options {
    uint32_t size;            /* sizeof(mg_options) the caller was built with */
    uint32_t policy;          /* MG_POLICY_* */
    uint64_t stack_init_bytes;
    uint64_t stack_max_bytes;
    uint32_t stack_stress;    /* 1: every prologue moves the stack; deep stacks less often. 2: without that mercy */
    uint32_t stack_stats;     /* 1: collect, and print on stderr at the end. 2: collect only */
    uint32_t gc_stress;       /* N: collect at every Nth allocation, poison what is freed */
    uint32_t capture_output;  /* keep what is written to fd 1 and 2 for mg_captured */
    uint32_t host_survives;   /* the end of the program returns to the caller instead of ending the process */
    int32_t gc_percent;       /* GOGC; 0 means 100, negative never */
    uint64_t seed;            /* of map iteration and hashes; 0 means another one in every run */
    uint64_t sched_seed;      /* one P, a virtual clock, all choices from this seed; 0 means real time on all cores */
    uint32_t async_preempt_off;    /* goroutines are asked to yield at calls only; also GODEBUG=asyncpreemptoff=1 */
    uint32_t schedtrace_ms;   /* print a line about the scheduler that often; also GODEBUG=schedtrace=N */
    int64_t memory_limit;     /* GOMEMLIMIT in bytes; 0 means none */
    uint32_t stack_cache_off;      /* each stack has pages and addresses of its own, inaccessible afterwards */
    uint32_t stack_init_adaptive;  /* stacks begin with what was in use on average; also GODEBUG=adaptivestackstart=1 */
    uint32_t gc_trace;        /* a line about each collection; also GODEBUG=gctrace=1 */
    uint32_t shrink_stack_off;     /* stacks never become smaller; also GODEBUG=gcshrinkstackoff=1 */
    uint32_t slice_us;        /* microseconds after which a goroutine is preempted; 0 means 10 ms. For tests */
    uint32_t events_all;      /* record events without a pause, whatever it costs */
    const char *events;       /* the file that records what happens to stacks, goroutines and heap (events.h); NULL: none */
    const char *stack_profile;     /* the file for pprof that tells which calls made stacks grow; NULL: none */
    const char *heap_profile;      /* the same, for allocations; makes each of them slow */
} mg_options;

#pragma GCC visibility push(default)

/* Run entry on a new goroutine.
 *
 * Args:    entry: `go.minigo.start`. options: may be NULL.
 * Returns: the exit status; 2 after a panic or fatal error, -1 when the runtime could not start. Without
 *          host_survives a program that ends itself ends the process. */
int64_t mg_main(void (*entry)(void), int argc, char **argv, const mg_options *options);

/* Run thunk(argblock) on a new goroutine; as mg_main, but the arguments of the program stay. */
int64_t mg_call(void (*thunk)(void *), void *argblock, const mg_options *options);

/* What the last run wrote to fd 1 or 2; valid until the next run. */
const char *mg_captured(int fd, int64_t *len);

/* The process's own message when mg_main or mg_call returned -1. */
const char *mg_start_error(void);

/* The last run's statistics (stack_stats). */
const struct mg_stackstats *mg_stack_stats(void);

/* Ask `provider` for the pctab of a module that carries none; NULL answers "not known". */
typedef const void *(*mg_pctab_provider)(const mg_module *module, int64_t *len);
void mg_set_pctab_provider(mg_pctab_provider provider);

/* Forget a module, before its code is unmapped. */
void mg_unregister_module(const mg_module *module);

#pragma GCC visibility pop

/* One run's stack events, summed and per triggering function.
 *
 *   0 growths  8 bytes_copied  16 words_scanned  24 words_rebased  32 high_water  40 final_size  48 moves
 *   56 segments  64 shrinks  72 nfuncs  80 funcs
 */
typedef struct mg_funcstats {
    char name[96];
    uint64_t growths, bytes_copied, words_rebased, largest;
} mg_funcstats;

typedef struct mg_stackstats {
    uint64_t growths;        /* times a stack became larger */
    uint64_t bytes_copied;
    uint64_t words_scanned;
    uint64_t words_rebased;
    uint64_t high_water;     /* bytes of stack ever in use at once */
    uint64_t final_size;     /* bytes of the stack at the end */
    uint64_t moves;          /* moves forced by stack stress */
    uint64_t segments;       /* segments linked */
    uint64_t shrinks;
    uint64_t nfuncs;
    mg_funcstats *funcs;     /* most growths first */
} mg_stackstats;

#endif
