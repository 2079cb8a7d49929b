/* The scheduler's structures: goroutines (g), rights to run Go code (p), threads (m), and what they share.
 *
 *      thread ── m ──── p ──── run queue ─► g ─► g ─► g
 *                │      └── caches: dead gs, (heap, stacks, timers)
 *                └─ curg: the g whose code, or whose call to C, runs on this thread
 *
 * Who may touch what:
 *
 *  g     Only the m that runs it, or who holds the lock of what it waits for. From mg_park_begin on it belongs to whoever finds it
 *        there; from mg_ready on to the run queues. status says which.
 *  p     The thread that has it (m->p == p). runq is written at the tail by the owner, taken from at the head by anyone (runq.c).
 *  sched.lock   the idle lists, the global queue, the counts, every p's and m's link fields. Innermost but for the futex: nothing else is
 *        locked while it is held, except that locks of allocation (stack.c, heap.c) are never taken under it.
 *
 * Status of a g, and who moves it on:
 *
 *      DEAD ─ mg_go ─► RUNNABLE ─ execute ─► RUNNING ─ mg_park_begin ─► WAITING ─ mg_ready ─► RUNNABLE
 *                          ▲                 │  │ ▲
 *                          └── yield, preempt┘  └─┴─ mg_syscall_enter / _exit: SYSCALL
 *      RUNNING ─ mg_goexit0 ─► DEAD
 *
 * How a g that does not run is saved: registers on its own stack at sched_sp, and sched_pc is the code that restores them:
 *
 *      mg_resume_switch      it is in a call to C (MG_SWITCH stub): six registers and the return address; rax = ret[0], rdx = ret[1]
 *      mg_select_resume      the same, and a select of several channels has to be ended first (select.c)
 *      mg_resume_prologue    __morestack's block: preempted at a prologue. Its stack must not shrink: the check is behind it
 *      (preempt.c's)         preempted anywhere, all registers. Its stack must not move at all
 *
 * sched_pc is mg_resume_switch whenever a g runs, so that one stopped in any call to C is described correctly.
 *
 * Source: Go's runtime/proc.go and HACKING.md for the model (Vyukov's scheduler design document); man pages of futex(2).
 */
#ifndef MINIGO_SCHED_H
#define MINIGO_SCHED_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "caches.h"
#include "lock.h"
#include "timer.h"

typedef struct mg_segment mg_segment;
typedef struct mg_waiter mg_waiter;    /* waiter.h */
typedef struct mg_g mg_g;
typedef struct mg_p mg_p;
typedef struct mg_m mg_m;
typedef struct mg_event_ring mg_event_ring;

enum { MG_G_IDLE, MG_G_RUNNABLE, MG_G_RUNNING, MG_G_SYSCALL, MG_G_WAITING, MG_G_DEAD };

/* Why a goroutine waits, in Go's words (mg_wait_text). */
#define MG_WAIT_REASONS(R) \
    R(NONE, "") R(CHAN_RECEIVE, "chan receive") R(CHAN_SEND, "chan send") R(CHAN_RECEIVE_NIL, "chan receive (nil chan)") \
    R(CHAN_SEND_NIL, "chan send (nil chan)") R(SELECT, "select") R(SELECT_NONE, "select (no cases)") R(SLEEP, "sleep") \
    R(SEMACQUIRE, "semacquire") R(MUTEX, "sync.Mutex.Lock") R(RWMUTEX_R, "sync.RWMutex.RLock") R(RWMUTEX, "sync.RWMutex.Lock") \
    R(WAITGROUP, "sync.WaitGroup.Wait") R(COND, "sync.Cond.Wait") R(IO, "IO wait") R(GC, "garbage collection") \
    R(PANIC, "panicwait") R(STOP, "stopping the world") R(PREEMPTED, "preempted") R(DEBUG, "debug call")
#define MG_WAIT_ENUM(name, text) MG_WAIT_##name,
enum { MG_WAIT_REASONS(MG_WAIT_ENUM) MG_WAIT_COUNT };

/* What a goroutine leaves where it waits: see waiter.h. */
struct mg_waiter {
    mg_waiter *next, *prev;             /* in its queue */
    mg_g *g;
    mg_waiter *more;                    /* the goroutine's next record */
    void *elem;                         /* sent from here or received to here, or NULL; rebased with g's stack */
    void *on;                           /* what it waits for, which this word keeps alive: elem and on are roots */
    mg_waiter *chain;                   /* sema.c: first waiter of another address */
    uint32_t index;                     /* of the select case; the ticket in a condition list */
    uint8_t kind;                       /* MG_WAITS_*: what `on` is */
    bool sends;
    bool selects : 1;
    bool queued : 1;                    /* in a queue; guarded by its lock */
    bool success;                       /* a value was passed: not woken by close */
};

enum { MG_WAITS_NOWHERE, MG_WAITS_CHAN, MG_WAITS_SEMA, MG_WAITS_NOTIFY };

/* A goroutine.  Go code sees the first six words and +96; switch_amd64.S knows +8, +48, +56, +72 and +80.
 *
 *      +0  stack_lo      lowest byte of the stack (of the current segment)
 *      +8  stack_hi      one past the highest
 *      +16 limit         stack_lo + guard: what the prologues compare with, unless somebody wants it to come to mg_newstack
 *      +24 goid
 *      +32 _defer        innermost defer record, on a stack or the heap
 *      +40 _panic        innermost panic record, on the stack
 *      +48 sched_sp      the goroutine's sp while it does not run Go code: in a call to C, or not running; else 0
 *      +56 thread_sp     where C runs for it: its m's thread_sp
 */
struct mg_g {
    uintptr_t stack_lo;
    uintptr_t stack_hi;
    uintptr_t limit;
    int64_t goid;
    struct mg_defer *_defer;
    void *_panic;
    uintptr_t sched_sp;
    uintptr_t thread_sp;

    uintptr_t sched_pc;             /* code that restores what is saved at sched_sp */
    uint64_t ret[2];                /* results of the call it waits in: set before mg_ready */
    void *xsave;                    /* +88  vector registers of an asynchronous preemption (preempt.c), MG_XSAVE_BYTES */
    struct mg_defer *defer_free;    /* +96  heap records to use again, by link; dropped by a collection */
    _Atomic uint32_t status;
    uint8_t wait_reason;
    bool fault_frameless;           /* the function at fault_pc has no frame yet: return address at fault_sp */
    bool system;                    /* the runtime's own: not counted, not shown, no deadlock for its sake */
    bool preempted;                 /* saved by a signal: registers in a frame of preempt.c */
    mg_m *m;                        /* the thread it runs on */
    mg_m *locked_m;                 /* LockOSThread: the only thread it may run on */
    mg_g *link;                     /* in a run queue or a list of dead gs */
    mg_g *all_next;                 /* in mg_sched.allgs */
    int64_t wait_since;             /* nanotime, 0 unknown; set by a collection for those it finds waiting */
    int64_t creator_goid;
    uintptr_t creation_pc;          /* return address of the go statement */
    uintptr_t start_pc;             /* code of the function it was started with */
    mg_waiter *waiters;             /* wait records in use, which point into its stack (waiter.h) */
    void *param;                    /* for who wakes it */
    mg_waiter wait;                 /* the record of an operation that waits for one thing */
    mg_waiter *many;                /* those of a select, malloced */
    uint32_t many_cap;
    _Atomic uint32_t select_fired;  /* who sets it has won the goroutine */
    mg_timer sleep;                 /* of mg_sleep */
    uint32_t locked_count;          /* LockOSThread calls without UnlockOSThread */
    uint32_t stress_skip;           /* stack stress: prologues to let pass before the next move */

    uintptr_t fault_pc;             /* of the failing prologue or faulting instruction, for the trace; else 0 */
    uintptr_t fault_sp;
    uintptr_t fault_fp;
    uintptr_t reserve_lo;           /* policy reserve: lowest address of the range that is ours */
    mg_segment *segment;            /* policy segment: the segments below the current one, innermost first */
    uint64_t outer_used;            /* policy segment: bytes in use on those */
    struct mg_stackstats *stats;    /* with stack_stats, else NULL */
    uint64_t last_rebased;          /* words the last move rebased */
};

/* A run queue's part that all ps share, and lists of the same kind: linked by g->link. */
typedef struct { mg_g *head, *tail; uint32_t n; } mg_glist;

#define MG_RUNQ 256

enum { MG_P_IDLE, MG_P_RUNNING, MG_P_SYSCALL, MG_P_STOPPED, MG_P_DEAD };

/* The right to run Go code, with what its owner may use without a lock.
 *
 *      IDLE      on mg_sched.idle_ps, nobody's
 *      RUNNING   a thread's, or on its way to one
 *      SYSCALL   its thread is in a system call; who changes the status by compare-and-swap has the p: that thread when it comes back,
 *                sysmon to hand it on, the stopper of the world
 *      STOPPED   the world is stopped
 */
struct mg_p {
    int32_t id;
    _Atomic uint32_t status;
    _Atomic uint32_t preempt;           /* its thread must come to the scheduler; read by mg_stack_set_limit */
    _Atomic uint32_t schedtick;         /* counts goroutines run that did not inherit their time slice */
    _Atomic uint32_t syscalltick;       /* counts system calls that ended or lost their p */
    mg_m *_Atomic m;
    mg_p *link;                         /* in idle_ps */

    _Atomic uint32_t runq_head;         /* taken from by anyone */
    _Atomic uint32_t runq_tail;         /* owner only */
    mg_g *_Atomic runnext;              /* next to run, within the time slice of who readied it */
    mg_g *_Atomic runq[MG_RUNQ];

    mg_g *gfree;                        /* dead gs with a first stack each */
    _Atomic uint32_t ngfree;
    uint64_t rng;                       /* xorshift state, never 0 */
    uint32_t slice;                     /* with a seed: prologues until the running goroutine makes room; 0: no such end */

    mg_heap_cache heap;
    mg_stack_cache stacks;
    mg_event_ring *events;              /* with --events */
};

/* A thread. Lives until the run ends.
 *
 *      park   0 nothing, 1 woken: what mg_m_sleep waits on
 */
struct mg_m {
    int32_t id;
    _Atomic int32_t tid;                /* of the kernel */
    mg_g *curg;
    mg_p *p;                            /* what it has, else NULL */
    mg_p *_Atomic nextp;                /* what its waker gives it */
    mg_p *oldp;                         /* what it had before a system call */
    uintptr_t thread_sp;                /* where C begins for goroutines and the scheduler runs */
    _Atomic uintptr_t *_Atomic limit_word; /* its %fs:112 */
    _Atomic uint32_t park;
    bool spinning;                      /* looks for work without having any; counted in mg_sched.spinning */
    mg_g *locked_g;                     /* LockOSThread: the only goroutine it may run */
    mg_m *idle_next;
    mg_m *all_next;
    pthread_t thread;
    _Atomic uint32_t started;           /* thread is set */
    uint32_t timer_tick;
    void *alt_stack;                    /* of its signal handlers */
};

typedef struct {
    mg_lock_t lock;
    _Atomic uint32_t stopping;          /* the world is to stop, or has stopped */
    _Atomic uint32_t ending;            /* the run is over: threads leave */
    _Atomic uint32_t interrupted;       /* SIGINT, with a host that survives */
    int32_t exit_status;

    mg_p **ps;                          /* nps of them, all ever made in this run */
    _Atomic int32_t nps;
    _Atomic int32_t procs;                      /* GOMAXPROCS: those with id below it may run */
    mg_p *idle_ps;
    _Atomic int32_t nidle_ps;

    mg_m m0;                            /* of the thread that called mg_main */
    mg_m *all_ms;
    int32_t nms;                        /* threads, without sysmon */
    int32_t next_m_id;
    mg_m *idle_ms;
    int32_t nidle_ms;
    int32_t nidle_locked;               /* waiting for their locked goroutine */
    int32_t on_the_way;                 /* ps that the monitor, which is no m, may be taking from one thread to another */
    _Atomic int32_t spinning;           /* threads that look for work */

    mg_glist runq;                      /* the global queue, under lock */
    _Atomic uint32_t runq_size;         /* runq.n for who does not hold the lock */

    mg_g *_Atomic allgs;                /* by all_next; never unlinked before the run's end */
    mg_lock_t gfree_lock;
    mg_g *gfree, *gfree_bare;           /* dead gs with and without a stack */
    _Atomic int64_t nallgs, ngfree, nbare;
    _Atomic int64_t goid_next;

    mg_m *_Atomic timekeeper;           /* the idle thread that sleeps only until a timer is due */
    _Atomic int64_t timekeeper_until;

    _Atomic uint32_t world;             /* counts stops of the world; threads that are stopped sleep on it */
    _Atomic uint32_t all_stopped;       /* what the stopper sleeps on */
    int32_t running;                    /* ps that it waits for, under lock */

    _Atomic uint32_t m0_left;           /* the host's thread has left the scheduler */
    mg_m *_Atomic dying;                /* the thread that reports the program's end */
    mg_g *main_g;
    bool main_exited;                   /* by runtime.Goexit */
} mg_sched_state;

extern mg_sched_state mg_sched;
extern _Thread_local mg_g *mg_g_running __attribute__((tls_model("initial-exec")));
extern _Thread_local mg_p *mg_p_running __attribute__((tls_model("initial-exec")));
extern _Thread_local mg_m *mg_m_running __attribute__((tls_model("initial-exec")));

/* ---- sched.c: what blocks and wakes ----
 *
 * To block in an _impl:
 *      lock the thing; put a record of g there; mg_park_begin(g, reason); unlock; mg_schedule();
 * As soon as the lock is free another thread may run g: only mg_schedule() may follow. To wake: take the record off under the lock,
 * g->ret[0] = result (ret[1] for rdx), then mg_ready(g, true). */

void mg_park_begin(mg_g *g, int reason);
_Noreturn void mg_schedule(void);
/* Make g runnable. The caller holds a p. next: before all others, in the caller's time slice. */
void mg_ready(mg_g *g, bool next);
/* For a g that is saved at sched_sp with sched_pc at a prologue or by a signal; m.c, on the thread's stack. Returns when it may go on at
 * g->sched_sp, or does not. */
void mg_safepoint(mg_g *g);
/* Let others run; mg_g_running goes to the end of the global queue. pc: how it is saved at sched_sp (mg_resume_switch, …). */
_Noreturn void mg_yield(uintptr_t pc);
const char *mg_wait_text(int reason);
/* SIGINT, with a host that survives: the run ends soon. For the signal handler. */
void mg_sched_interrupt(void);
void mg_sched_loop(void);
_Noreturn void mg_deadlock(void);

/* An idle p could run what has just been made runnable, and nobody looks for work yet. Without a fence: who misses a thread that
 * goes to sleep at this moment is made up for by its second look at all queues (sched.c). */
static inline bool mg_wants_wake(void)
{
    return atomic_load_explicit(&mg_sched.nidle_ps, memory_order_relaxed) != 0
        && atomic_load_explicit(&mg_sched.spinning, memory_order_relaxed) == 0;
}
void mg_wake_impl(void);
void mg_wake(void);

/* ---- g.c ---- */

mg_g *mg_g_new(void (*fn)(void *), void *arg);
void mg_g_release(mg_p *p, uint32_t keep);
void mg_g_unlock(mg_g *g);
int64_t mg_gs_alive(void);    /* goroutines that have not ended */
void mg_gs_trim(void);
void mg_gs_free(void);
void mg_finalizers_forget(void);    /* finalizer.c */
void mg_weak_forget(void);          /* weak.c */

/* ---- runq.c ---- */

void mg_runq_put(mg_p *p, mg_g *g, bool next);
mg_g *mg_runq_get(mg_p *p, bool *inherit_time);
bool mg_runq_empty(mg_p *p);
mg_g *mg_runq_steal(mg_p *p, mg_p *victim, bool next);
bool mg_runnext_stays(mg_p *p, int looks);
void mg_glist_push(mg_glist *list, mg_g *g);
mg_g *mg_glist_pop(mg_glist *list);
void mg_global_put(mg_g *g);
mg_g *mg_global_get(mg_p *p, uint32_t max);

/* ---- p.c ---- */

#define MG_PROCS_MAX 1024

bool mg_sched_start(void);
void mg_sched_end(void);
void mg_p_retire(mg_m *m);

/* ---- m.c ---- */

void mg_m_take_p(mg_m *m, mg_p *p);
mg_p *mg_m_drop_p(mg_m *m);
void mg_idle_p_put(mg_p *p);
mg_p *mg_idle_p_get(void);
_Atomic uintptr_t *mg_limit_address(void);
void mg_thread_create(pthread_t *thread, void *(*fn)(void *), void *arg);
void mg_m_start(mg_p *p, bool spinning);
void mg_p_hand_off(mg_p *p);
void mg_m_stop(mg_m *m);
void mg_m_stop_locked(mg_m *m);
void mg_m_start_locked(mg_m *m, mg_g *g);
/* A timer has become the first one, due at `when`. */
void mg_timekeeper_wake(int64_t when);
_Noreturn void mg_m_quit(mg_m *m);
bool mg_ms_join(void);
void mg_m0_recall(void);

/* ---- syscall.c ----
 *
 * In an _impl, around a system call that may block. Between them: no allocation, no p, no lock, no access to g but its ret[].
 * When mg_syscall_exit finds no p it does not return: the call's results are those in g->ret, so set them first:
 *      mg_syscall_enter(); n = read(…); g->ret[0] = n; mg_syscall_exit(); return n; */

void mg_syscall_enter(void);
void mg_syscall_exit(void);

/* ---- seeded_calls.c: the same for reads and writes in runs with a schedule seed ---- */

int64_t mg_seeded_call(int fd, void *p, int64_t n, bool writes);
bool mg_seeded_calls(void);
void mg_seeded_calls_proceed(int patience);
void mg_seeded_calls_forget(void);

/* ---- stw.c ---- */

/* Stop all other threads that run Go code. For an _impl; when somebody else is stopping the world it waits its turn. */
void mg_stop_world(const char *why);
void mg_start_world(void);
void mg_world_wait(mg_m *m);
void mg_world_count(mg_p *p);
/* Ask the thread of p to come to the scheduler soon. */
void mg_preempt_p(mg_p *p);

/* ---- team.c ---- */

/* While the world is stopped: run fn(0, nworkers, arg) here, and fn(worker, nworkers, arg) for other workers below nworkers, which is at
 * most `most`, on other threads at the same time, as far as these come before fn(0) returns. */
void mg_on_stopped(int most, void (*fn)(int worker, int nworkers, void *arg), void *arg);
void mg_team_end(void);

/* ---- goroutines.c: the end of the program ---- */

/* `fatal error: …`, no goroutine's own doing: all are listed. */
_Noreturn void mg_fatal_all(const char *text);

/* ---- preempt.c ---- */

void mg_preempt_start(void);
void mg_preempt_signal(const mg_m *m);

/* ---- sysmon.c, schedtrace.c ---- */

void mg_sysmon_start(void);      /* a run begins */
void mg_sysmon_others(void);     /* there is a second goroutine */
void mg_sysmon_busy(void);       /* a p is not idle any more */
void mg_sysmon_ring(void);       /* look now; for signal handlers, too */
void mg_sysmon_stop(void);       /* the run is over; returns when it looks at nothing any more */
void mg_schedtrace_start(int64_t now);
void mg_schedtrace(int64_t now);
/* All ps are idle: only a timer or a system call can bring something to do. */
bool mg_all_idle(void);
/* p has been in a system call for so long: take it, if somebody can use it. Returns: whether it was taken. */
bool mg_retake_p(mg_p *p, int64_t ns);

/* ---- switch_amd64.S ---- */

int mg_m_enter(mg_m *m, void (*fn)(void));
_Noreturn void mg_m_leave(mg_m *m, int status);
_Noreturn void mg_m_call(mg_m *m, void (*fn)(void));
_Noreturn void mg_gogo(mg_g *g, uintptr_t pc);
extern char mg_resume_switch[] __attribute__((visibility("hidden")));
extern char mg_resume_prologue[] __attribute__((visibility("hidden")));
extern char mg_select_resume[] __attribute__((visibility("hidden")));
extern char mg_resume_async[] __attribute__((visibility("hidden")));
extern char mg_async_preempt[] __attribute__((visibility("hidden")));
extern char mg_g_start[] __attribute__((visibility("hidden")));
extern char mg_g_start_host[] __attribute__((visibility("hidden")));

#endif
