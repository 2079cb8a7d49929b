/* Internal declarations, cut by the file that implements them. */
#ifndef MINIGO_H
#define MINIGO_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "config.h"
#include "minigo_abi.h"
#include "minigo_host.h"

/* Every object of the runtime is split-stack aware: no linker may rewrite the prologues of its callers. */
__asm__(".section .note.GNU-split-stack,\"\",@progbits\n\t.previous");

#ifdef MG_ASSERTIONS
#define MG_ASSERT(cond, why) ((cond) ? (void)0 : mg_assert_failed(#cond, why, __FILE__, __LINE__))
#else
#define MG_ASSERT(cond, why) ((void)0)
#endif

/* For who reads stacks as words, the gaps between variables included. */
#define MG_READS_STACKS __attribute__((no_sanitize("address")))

#define MG_LIKELY(x) __builtin_expect(!!(x), 1)
#define MG_UNLIKELY(x) __builtin_expect(!!(x), 0)

#include "sched.h"

/* A stub that only the runtime calls: the slow half of a leaf. */
#define MG_STUB(ret, name, args) ret name args; ret name##_impl args;

/* ---- g.c, host.c ---- */

/* A defer record: {link, fn, save, heap}; `save` is the buffer of the frame that deferred. */
typedef struct mg_defer {
    struct mg_defer *link;
    void *fn;
    void *save;
    uint64_t heap;
} mg_defer;

void mg_main_done_impl(void);
_Noreturn void mg_g_exit(int status);
void mg_die_begin(void);
_Noreturn void mg_dying_wait(mg_m *m);

/* ---- knobs.c ---- */

/* The run's settings, with defaults filled in. */
extern mg_options mg_knobs;
extern uint64_t mg_stack_max;    /* as SetMaxStack left it */

bool mg_knobs_apply(const mg_options *options);
bool mg_knobs_parse(const char *text, mg_options *options);

/* ---- stack.c; stack_alloc.c, stack_chunks.c, stack_places.c ---- */

typedef struct { uintptr_t lo, hi; } mg_stack;

bool mg_stack_start(void);
mg_stack mg_stack_alloc(uint64_t size);
mg_stack mg_stack_enlarge(uintptr_t lo, uintptr_t hi, uint64_t size);
void mg_stack_free(uintptr_t lo, uintptr_t hi);
uintptr_t mg_stack_address_space(uint64_t size);
bool mg_stack_contains(uintptr_t p);
uint64_t mg_stack_inuse(void);
uint64_t mg_stack_first_size(void);
void mg_stack_start_run(void);
void mg_stack_cache_flush(mg_stack_cache *c);
void mg_stack_after_marking(uint64_t stacks, uint64_t bytes);
void mg_stack_set_limit(mg_g *g);
bool mg_stack_next_size(uint64_t size, uint64_t used, uint64_t frame, uint64_t *next);
_Noreturn void mg_stack_overflow(mg_g *g, uintptr_t save);
uintptr_t mg_newstack(mg_g *g, uintptr_t save, uint64_t frame, uint64_t args);
bool mg_g_stack_init(mg_g *g);
void mg_g_stack_free(mg_g *g);

static inline void mg_limit_word_set(uintptr_t limit) { __asm__ volatile("movq %0, %%fs:112" : : "r"(limit) : "memory"); }
static inline uintptr_t mg_limit_word(void) { uintptr_t v; __asm__ volatile("movq %%fs:112, %0" : "=r"(v)); return v; }

/* ---- stack_copy.c, stack_rebase.c, stack_segmented.c, stack_reserved.c, stack_stress.c ---- */

uintptr_t mg_copy_grow(mg_g *g, uintptr_t save, uint64_t frame);
void mg_copy_shrink(mg_g *g);
void mg_copystack(mg_g *g, uintptr_t sp, uint64_t size);
uint64_t mg_rebase_words(uintptr_t dst, uintptr_t src, uint64_t bytes, uintptr_t lo, uintptr_t hi, intptr_t delta);
void mg_rebase_records(mg_g *g, uintptr_t old_lo, uintptr_t old_hi, intptr_t delta);

/* A segment that is waiting for the one above it to return.
 *
 *      lo .. hi    its memory
 *      sp          address of the word that holds the return address into the prologue that left it
 */
struct mg_segment {
    mg_segment *outer;
    uintptr_t lo, hi;
    uintptr_t limit;
    uintptr_t sp;
    uint64_t outer_used;    /* bytes in use below it */
};

uintptr_t mg_segment_grow(mg_g *g, uintptr_t save, uint64_t frame, uint64_t args);
uintptr_t mg_segment_return(mg_g *g);
void mg_segment_unwind(mg_g *g, uintptr_t sp);
uintptr_t mg_segment_stress(mg_g *g, uintptr_t save, uint64_t args);
extern char mg_lessstack[] __attribute__((visibility("hidden")));

bool mg_reserve_init(mg_g *g);
void mg_reserve_free(mg_g *g);
uintptr_t mg_reserve_grow(mg_g *g, uintptr_t save, uint64_t frame);

uintptr_t mg_stress_move(mg_g *g, uintptr_t save, uint64_t args);
void mg_stress_parked(mg_g *g);

/* ---- stackstats.c ---- */

void mg_stats_start(mg_g *g);
void mg_stats_moved(mg_g *g, uint64_t copied, uint64_t scanned, uint64_t rebased);
void mg_stats_growth(mg_g *g, uintptr_t pc, uint64_t size, uint64_t copied, uint64_t rebased);
void mg_stats_use(mg_g *g, uint64_t used);
void mg_stats_finish(mg_g *g);
void mg_stats_end(mg_g *g);
void mg_stats_reset(void);
void mg_stats_paint(uintptr_t lo, uintptr_t hi);
uint64_t mg_stats_painted_use(uintptr_t lo, uintptr_t hi);

/* ---- module.c ---- */

/* A Go function in memory: functab entry number `index` of its module. */
typedef struct {
    uintptr_t entry;
    const mg_module *module;
    uint32_t index;
} mg_function;

size_t mg_module_count(void);
const mg_module *mg_module_at(size_t i);
const mg_function *mg_function_at(uintptr_t pc);
void mg_functions_prepare(void);
bool mg_code_is_go(uintptr_t pc);

/* ---- pctab.c ---- */

#define MG_INLINE_MAX 64              /* logical frames of one physical frame that are told apart */
#define MG_FUNCTION_UNKNOWN_MAX 65536 /* how far a function without a pctab is believed to reach */

/* A logical frame. */
typedef struct {
    const char *name, *file;
    uint32_t line;
    uintptr_t entry;
    bool inlined;
    bool no_parameters;
} mg_frame;

int mg_pctab_frames(uintptr_t pc, bool at_prologue, mg_frame *frames, int max);
void mg_pctab_forget(void);

/* ---- traceback.c ---- */

void mg_trace_start(void);    /* a run begins: GOTRACEBACK */
void mg_trace_from_prologue(mg_g *g, uintptr_t save);
void mg_trace_name(uintptr_t pc, char *buf, size_t n);
_Noreturn void mg_fatal_signal(const char *text, const char *signal_line);

/* ---- output.c ---- */

int64_t mg_output_write(int fd, const char *p, int64_t n);
bool mg_output_captured(int fd);
void mg_output_start(bool capture);
void mg_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));
_Noreturn void mg_throw(const char *text);
_Noreturn void mg_assert_failed(const char *cond, const char *why, const char *file, int line);

/* ---- heap.c ---- */

bool mg_heap_start(void);
void mg_heap_cache_init(mg_heap_cache *h);
void mg_heap_flush(mg_heap_cache *h);
void mg_heap_cache_end(mg_heap_cache *h);

/* ---- iface.c ---- */

void mg_itab_forget(void);

/* ---- signal.c ---- */

void mg_signals_install(void);
void mg_signals_restore(void);
void mg_signals_thread_start(mg_m *m);    /* on every other thread that runs Go code */
void mg_signals_thread_end(mg_m *m);
void mg_signals_interrupt_calls(void);
void mg_preempt_handle(int signal, siginfo_t *info, void *context);
void mg_quit_report(void);                /* on the monitor's thread: if SIGQUIT has come, report and end */
_Noreturn void mg_fatal_quit(const char *head, const char *tail);

void mg_go_timer(void *fn, uintptr_t pc);

/* ---- os.c ---- */

void mg_os_args(int argc, char **argv);

#endif
