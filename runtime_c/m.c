/* Threads: started when there is work for one more, asleep while there is none, gone at the end of the run.
 *
 * m0 is the thread that called mg_main; the others are the runtime's. A thread without a p sleeps on its word `park`, in one of these
 * places: the list idle_ms; waiting for the goroutine it is locked to. Who wakes it sets nextp first, and has taken it off the list
 * (under mg_sched.lock); it then has that p. Other wakings (a signal, the end of the run) leave nextp NULL: it looks why and goes
 * back to sleep.
 *
 * One of the idle threads, the timekeeper, sleeps only until the next timer is due. If it is woken by the clock while still on the list
 * it takes an idle p. When none is idle all are busy, and their threads look at the timers themselves.
 *
 * A p whose thread can do nothing with it (mg_p_hand_off) goes to another thread if there is anything to run, else to the idle ones.
 *
 * Source: Go's runtime/proc.go, startm, stopm, handoffp, stoplockedm; futex(2).
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "clock.h"
#include "minigo.h"
#include "timer.h"

#define THREADS_MAX 10000
#define THREAD_STACK (2u << 20)

/* ---- A p for a thread ---- */

/* p is RUNNING already: who took it from the idle list, or from a system call, made it so. */
void mg_m_take_p(mg_m *m, mg_p *p)
{
    MG_ASSERT(!m->p && p->status == MG_P_RUNNING, "one p for one thread");
    m->p = p;
    p->m = m;
    mg_p_running = p;
}

mg_p *mg_m_drop_p(mg_m *m)
{
    mg_p *p = m->p;
    m->p = NULL;
    p->m = NULL;
    mg_p_running = NULL;
    return p;
}

/* Under mg_sched.lock. */
void mg_idle_p_put(mg_p *p)
{
    MG_ASSERT(mg_runq_empty(p), "an idle p has nothing to run");
    p->status = MG_P_IDLE;
    p->link = mg_sched.idle_ps;
    mg_sched.idle_ps = p;
    atomic_fetch_add(&mg_sched.nidle_ps, 1);
}

/* Under mg_sched.lock. Nobody gets one while the world is stopped. */
mg_p *mg_idle_p_get(void)
{
    mg_p *p = mg_sched.idle_ps;
    if (!p || mg_sched.stopping)
        return NULL;
    mg_sched.idle_ps = p->link;
    p->status = MG_P_RUNNING;
    atomic_fetch_sub(&mg_sched.nidle_ps, 1);
    mg_sysmon_busy();
    return p;
}

/* ---- Threads ---- */

_Atomic uintptr_t *mg_limit_address(void)
{
    uintptr_t self;
    __asm__("movq %%fs:0, %0" : "=r"(self));
    return (_Atomic uintptr_t *)(self + 112);
}

static void *thread_main(void *arg)
{
    mg_m *m = arg;
    mg_m_running = m;
    m->tid = (int32_t)syscall(SYS_gettid);
    m->limit_word = mg_limit_address();
    mg_signals_thread_start(m);
    mg_m_take_p(m, m->nextp);
    m->nextp = NULL;
    mg_m_enter(m, mg_sched_loop);
    mg_signals_thread_end(m);
    return NULL;
}

static mg_m *new_m(void)
{
    mg_m *m = calloc(1, sizeof *m);
    if (!m)
        mg_throw("out of memory (thread)");
    mg_lock(&mg_sched.lock);
    if (mg_sched.nms >= THREADS_MAX) {
        mg_unlock(&mg_sched.lock);
        mg_printf("runtime: program exceeds %d-thread limit\n", THREADS_MAX);
        mg_throw("thread exhaustion");
    }
    m->id = ++mg_sched.next_m_id;
    m->all_next = mg_sched.all_ms;
    mg_sched.all_ms = m;
    mg_sched.nms++;
    mg_unlock(&mg_sched.lock);
    return m;
}

/* The host's signals are the host's threads' business. */
void mg_thread_create(pthread_t *thread, void *(*fn)(void *), void *arg)
{
    sigset_t all, before;
    pthread_attr_t attr;
    sigfillset(&all);
    for (const int *s = (const int[]){ SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, SIGURG, SIGPROF, 0 }; *s; s++)
        sigdelset(&all, *s);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, THREAD_STACK);
    int failed = pthread_create(thread, &attr, fn, arg);
    pthread_attr_destroy(&attr);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (failed) {
        mg_printf("runtime: failed to create new OS thread (have %d already; errno=%d)\n", mg_sched.nms, failed);
        mg_throw("cannot create thread");
    }
}

static void wake(mg_m *m)
{
    atomic_store_explicit(&m->park, 1, memory_order_release);
    mg_futex_wake(&m->park, 1);
}

/* Have a thread run Go code with p. spinning: it has no work yet, and is counted in mg_sched.spinning. */
void mg_m_start(mg_p *p, bool spinning)
{
    mg_lock(&mg_sched.lock);
    mg_m *m = mg_sched.idle_ms;
    if (m) {
        mg_sched.idle_ms = m->idle_next;
        mg_sched.nidle_ms--;
    }
    mg_unlock(&mg_sched.lock);
    bool fresh = !m;
    if (fresh)
        m = new_m();
    m->spinning = spinning;
    m->nextp = p;
    if (fresh)
        mg_thread_create(&m->thread, thread_main, m), m->started = 1;
    else
        wake(m);
}

/* Have one more thread look for work, if a p is idle and none looks. While we count as looking others rely on us: when there is no p
 * after all, one may have become idle meanwhile for which somebody then woke nobody. */
void mg_wake_impl(void)
{
    for (;;) {
        int32_t none = 0;
        if (!atomic_compare_exchange_strong(&mg_sched.spinning, &none, 1))
            return;
        mg_lock(&mg_sched.lock);
        mg_p *p = mg_idle_p_get();
        mg_unlock(&mg_sched.lock);
        if (p) {
            mg_m_start(p, true);
            return;
        }
        atomic_fetch_sub(&mg_sched.spinning, 1);
        if (atomic_load(&mg_sched.nidle_ps) == 0 || mg_sched.stopping)
            return;
    }
}

/* No timer needs a p. Certain under mg_sched.lock only. */
static bool time_is_kept(void) { return mg_timers_next() == MG_TIMER_NEVER || mg_sched.timekeeper; }

/* Let p go to whoever can use it; the caller has it, and its thread has given it up. */
void mg_p_hand_off(mg_p *p)
{
    if (!mg_runq_empty(p) || mg_sched.runq_size || !time_is_kept() || mg_seeded_calls()) {
        mg_m_start(p, false);
        return;
    }
    int32_t none = 0;
    if (mg_sched.nidle_ps == 0 && atomic_compare_exchange_strong(&mg_sched.spinning, &none, 1)) {
        mg_m_start(p, true);
        return;
    }
    mg_lock(&mg_sched.lock);
    if (mg_sched.stopping) {
        mg_world_count(p);
        mg_unlock(&mg_sched.lock);
        return;
    }
    /* The timekeeper may have woken meanwhile and found no idle p: it relies on this one. */
    if (mg_sched.runq.n || p->id >= mg_sched.procs || !time_is_kept()) {
        mg_unlock(&mg_sched.lock);
        mg_m_start(p, false);
        return;
    }
    mg_idle_p_put(p);
    mg_unlock(&mg_sched.lock);
}

/* Only a timer, or the return of a system call, can bring something to do. */
bool mg_all_idle(void) { return atomic_load(&mg_sched.nidle_ps) == mg_sched.procs; }

/* ---- Sleeping ---- */

/* Until woken; or until the clock reads `until` (MG_TIMER_NEVER: no clock).
 * Returns: whether it was woken. */
static bool sleep_until(mg_m *m, int64_t until)
{
    while (!atomic_exchange_explicit(&m->park, 0, memory_order_acquire)) {
        int64_t ns = -1;
        if (until != MG_TIMER_NEVER) {
            if (mg_clock_is_virtual()) {
                mg_clock_wait(until);
                return false;
            }
            ns = until - mg_clock_now();
            if (ns <= 0)
                return false;
        }
        mg_futex_wait(&m->park, 0, ns);
    }
    return true;
}

/* Nothing runs, nothing will become runnable by itself. Under mg_sched.lock. */
static bool all_asleep(void)
{
    return mg_sched.nms == mg_sched.nidle_ms + mg_sched.nidle_locked && !mg_sched.on_the_way && mg_timers_next() == MG_TIMER_NEVER
        && !mg_sched.ending;
}

/* The monitor may take a p from a thread in a system call (n = 1), or has handed it on or not got it (n = -1). Who has gone to sleep meanwhile
 * could not tell a deadlock; the host's thread looks again. */
void mg_p_on_the_way(int32_t n)
{
    mg_lock(&mg_sched.lock);
    mg_sched.on_the_way += n;
    bool again = all_asleep();
    mg_unlock(&mg_sched.lock);
    if (again)
        wake(&mg_sched.m0);
}

/* For who sleeps and has been woken for no p. */
static void look_for_deadlock(void)
{
    mg_lock(&mg_sched.lock);
    bool dead = all_asleep();
    mg_unlock(&mg_sched.lock);
    if (dead)
        mg_deadlock();
}

/* The clock woke m: take an idle p for the timers.
 * Returns: whether it has one now. */
static bool keep_time(mg_m *m)
{
    mg_p *p = NULL;
    mg_lock(&mg_sched.lock);
    if (mg_sched.timekeeper == m)
        mg_sched.timekeeper = NULL;
    mg_m **at = &mg_sched.idle_ms;
    while (*at && *at != m)
        at = &(*at)->idle_next;
    if (*at && (p = mg_idle_p_get())) {
        *at = m->idle_next;
        mg_sched.nidle_ms--;
    }
    mg_unlock(&mg_sched.lock);
    if (p)
        mg_m_take_p(m, p);
    return p != NULL;
}

/* Sleep without a p until somebody gives m one, or the next timer is due. Also returns, without, when the run is to end. */
void mg_m_stop(mg_m *m)
{
    MG_ASSERT(!m->p && !m->spinning, "who sleeps holds nothing");
    mg_lock(&mg_sched.lock);
    m->idle_next = mg_sched.idle_ms;
    mg_sched.idle_ms = m;
    mg_sched.nidle_ms++;
    if (all_asleep()) {
        mg_unlock(&mg_sched.lock);
        mg_deadlock();
    }
    int64_t until = MG_TIMER_NEVER, next = mg_timers_next();
    if (next != MG_TIMER_NEVER && (!mg_sched.timekeeper || next < mg_sched.timekeeper_until)) {
        mg_sched.timekeeper = m;
        mg_sched.timekeeper_until = until = next;
    }
    mg_unlock(&mg_sched.lock);
    for (;;) {
        if (!sleep_until(m, until)) {
            if (keep_time(m))
                return;
            until = MG_TIMER_NEVER;
            continue;
        }
        if (m->nextp)
            break;
        if (mg_sched.ending || (mg_sched.interrupted && m == &mg_sched.m0))
            return;    /* never to come back */
        look_for_deadlock();
    }
    if (until != MG_TIMER_NEVER) {
        mg_lock(&mg_sched.lock);
        if (mg_sched.timekeeper == m)
            mg_sched.timekeeper = NULL;
        mg_unlock(&mg_sched.lock);
    }
    mg_p *p = m->nextp;
    m->nextp = NULL;
    mg_m_take_p(m, p);
}

/* A timer is due at `when`, earlier than all others: somebody must keep that time, if a p is idle. */
void mg_timekeeper_wake(int64_t when)
{
    if (mg_sched.nidle_ps == 0)
        return;
    if (!mg_sched.timekeeper || when < mg_sched.timekeeper_until)
        mg_wake_impl();
}

/* ---- Threads that are locked to a goroutine ---- */

/* m may only run m->locked_g, which does not run now: sleep until somebody has found it runnable and gives m a p for it. */
void mg_m_stop_locked(mg_m *m)
{
    if (m->p)
        mg_p_hand_off(mg_m_drop_p(m));
    mg_lock(&mg_sched.lock);
    mg_sched.nidle_locked++;
    if (all_asleep()) {
        mg_unlock(&mg_sched.lock);
        mg_deadlock();
    }
    mg_unlock(&mg_sched.lock);
    for (;;) {
        sleep_until(m, MG_TIMER_NEVER);
        if (m->nextp)
            break;
        if (mg_sched.interrupted && m == &mg_sched.m0)
            mg_g_exit(MG_INTERRUPTED);
        if (mg_sched.ending)
            mg_m_quit(m);
        look_for_deadlock();
    }
    mg_p *p = m->nextp;
    m->nextp = NULL;
    mg_m_take_p(m, p);
}

/* m has found g, which is locked to another thread: that one gets m's p. */
void mg_m_start_locked(mg_m *m, mg_g *g)
{
    mg_m *to = g->locked_m;
    MG_ASSERT(to != m, "a locked thread does not look for work");
    to->nextp = mg_m_drop_p(m);
    mg_lock(&mg_sched.lock);
    mg_sched.nidle_locked--;
    mg_unlock(&mg_sched.lock);
    wake(to);
}

void mg_lockosthread(void)
{
    mg_g *g = mg_g_running;
    g->locked_count++;
    g->locked_m = mg_m_running;
    mg_m_running->locked_g = g;
}

void mg_g_unlock(mg_g *g)
{
    g->locked_m->locked_g = NULL;
    g->locked_m = NULL;
    g->locked_count = 0;
}

void mg_unlockosthread(void)
{
    mg_g *g = mg_g_running;
    if (g->locked_count && --g->locked_count == 0)
        mg_g_unlock(g);
}

/* ---- The end ---- */

/* The run is over for this thread. */
_Noreturn void mg_m_quit(mg_m *m)
{
    mg_g_running = NULL;
    mg_m_leave(m, 0);
}

/* Make m notice that the run is over, wherever it is. */
static void poke(mg_m *m)
{
    if (m->limit_word)
        *m->limit_word = UINTPTR_MAX;
    wake(m);
    atomic_fetch_add(&mg_sched.world, 1);
    mg_futex_wake(&mg_sched.world, INT32_MAX);
    if (m->tid)
        syscall(SYS_tgkill, getpid(), m->tid, SIGURG);
}

/* On the host's thread, which has left the scheduler: wait until all others are gone. They may be in a system call that the signal
 * interrupts, in Go code that it sends to the scheduler, or asleep.
 * Returns: false when one does not come: then only the process can end it. */
bool mg_ms_join(void)
{
    mg_m *joined = NULL;
    for (;;) {
        mg_lock(&mg_sched.lock);
        mg_m *m = mg_sched.all_ms;    /* new ones come in front, m0 is the last */
        if (m != &mg_sched.m0)
            mg_sched.all_ms = m->all_next;
        mg_unlock(&mg_sched.lock);
        if (m == &mg_sched.m0)
            break;
        struct timespec t = { 0 };
        while (!m->started)
            mg_cpu_relax();
        for (int tries = 0; ; tries++) {
            poke(m);
            clock_gettime(CLOCK_REALTIME, &t);
            t.tv_nsec += 1000000;
            if (t.tv_nsec >= 1000000000) {
                t.tv_sec++;
                t.tv_nsec -= 1000000000;
            }
            if (pthread_timedjoin_np(m->thread, NULL, &t) == 0)
                break;
            if (!mg_knobs.host_survives && tries >= 200)
                return false;
        }
        m->idle_next = joined;
        joined = m;
    }
    for (mg_m *m = joined, *next; m; m = next) {
        next = m->idle_next;
        free(m);
    }
    return true;
}

/* SIGINT, with a host that survives: the run ends when a goroutine comes by, or when the host's thread wakes or comes out of its system
 * call. For the handler, on any thread. */
void mg_sched_interrupt(void)
{
    mg_sched.interrupted = 1;
    for (mg_m *m = mg_sched.all_ms; m; m = m->all_next)
        if (m->limit_word)
            *m->limit_word = UINTPTR_MAX;
    wake(&mg_sched.m0);
    if (mg_m_running != &mg_sched.m0 && mg_sched.m0.tid) {
        mg_signals_interrupt_calls();
        syscall(SYS_tgkill, getpid(), mg_sched.m0.tid, SIGURG);
    }
}

/* From a thread that ended the run: see to it that the host's thread comes to know. */
void mg_m0_recall(void)
{
    while (!mg_sched.m0_left) {
        poke(&mg_sched.m0);
        mg_futex_wait(&mg_sched.m0_left, 0, 1000000);
    }
}
