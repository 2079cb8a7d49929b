/* Recording events. See events.h for who may, minigo/docs/events.md for the bytes.
 *
 *      buffer   │ section header, batch header │ records … │ room │
 *                                                          ▲ used: what is complete, published with release
 *
 * A P's buffer belongs to whoever has the P. Its lock is held while it is written out, by the owner or by who ends the recording; that one
 * never unlocks it to an owner: `closed` tells them to throw away what they have.
 *
 * A thread of our own looks every 10 ms whether a pause may end. Without a host that survives it also takes the signals that end the process
 * (SIGINT, SIGTERM, SIGHUP), so that the file can be ended with locks and libc at hand.
 *
 * Source: Go's execution tracer for the plan (buffers per P, differences of time, names at the end); Intel's manual on rdtsc, lfence.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "minigo.h"
#include "events.h"
#include "profile.h"

#define VERSION 1
#define RING_BYTES (64u << 10)
#define RECORD_MAX 128          /* bytes of a record: kind, time, at most nine fields of ten bytes */
#define FIELDS_MAX 9
#define HIGH_FD 500             /* out of the program's way */
#define NAMED_MAX (1u << 14)    /* places of code that get a name; a power of two */
#define PROBES 64
#define ALLOWANCE (1 << 16)     /* events; at 30 ns this takes 2 ms */
#define TICK_NS 10000000
#define NS_PER_EVENT 2000       /* of the program's processor time: 1.5 percent of it */
#define BATCH_EVENTS 5000       /* so many must be allowed before a pause ends */
#define RECORD_BYTES 5          /* of an average record, to count them by their bytes */

/* How a place of code is to be looked up: what pctab is asked, and which of the frames there counts. */
enum { AT_CALL = 1, AT_ENTRY, AT_PROLOGUE };

typedef struct { char tag[4]; uint32_t bytes; } section;

typedef struct __attribute__((packed)) {
    section section;
    int32_t p;                  /* -1: threads without */
    uint32_t zero;
    uint64_t base;              /* ticks that the first record's time is relative to */
    uint64_t ticks;             /* the same moment on both clocks */
    int64_t ns;
} batch;

struct mg_event_ring {
    mg_event_ring *next;
    mg_lock_t lock;
    bool closed;
    _Atomic uint32_t used;
    uint64_t last_ticks;
    uintptr_t last_pc;
    union { batch head; uint8_t bytes[RING_BYTES]; };
};

_Atomic uint32_t mg_events_open, mg_events_on;

static int fd;
static int failed;              /* errno of the first write that failed */
static const char *file_name;
static mg_lock_t file_lock, rings_lock, lone_lock, end_lock;
static mg_event_ring *rings, *lone;
static _Atomic uintptr_t *named;    /* places that occur, with how to look them up in the highest bits */
static _Atomic int64_t allowance;   /* events that may be recorded before a pause */
static uint64_t paused_since;
static int64_t counted_ns;          /* of processor time */
static pthread_t watch_thread;
static sigset_t signals, mask_before;

/* ---- The file ---- */

/* System calls without libc: leaves make them on a goroutine's stack. */
static long system_call(long number, long a, long b, long c)
{
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "0"(number), "D"(a), "S"(b), "d"(c) : "rcx", "r11", "memory");
    return result;
}

static int64_t clock_now(void)
{
    struct timespec t;
    system_call(SYS_clock_gettime, CLOCK_MONOTONIC, (long)&t, 0);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* Under file_lock. After a failure nothing more is written: a hole would make the rest unreadable. */
static void write_bytes(const void *data, uint64_t n)
{
    const char *p = data;
    while (n && !failed) {
        long k = system_call(SYS_write, fd, (long)p, (long)n);
        if (k == -EINTR)
            continue;
        if (k < 0) {
            failed = (int)-k;
            return;
        }
        p += k;
        n -= (uint64_t)k;
    }
}

static void ring_empty(mg_event_ring *r)
{
    r->last_ticks = r->head.base = mg_ticks();
    r->last_pc = 0;
    atomic_store_explicit(&r->used, sizeof(batch), memory_order_relaxed);
}

/* Under r->lock. */
static void write_batch(mg_event_ring *r)
{
    uint32_t used = atomic_load_explicit(&r->used, memory_order_acquire);
    if (used == sizeof(batch))
        return;
    memcpy(r->head.section.tag, "BTCH", 4);
    r->head.section.bytes = used - (uint32_t)sizeof(section);
    r->head.ticks = mg_ticks();
    r->head.ns = clock_now();
    mg_lock(&file_lock);
    write_bytes(r->bytes, used);
    mg_unlock(&file_lock);
}

/* ---- Sections that are put together with libc ---- */

/* What is being written of a section whose size is not known beforehand. */
static struct { char *bytes; size_t used, capacity; } text;

static void add(const void *data, size_t n)
{
    if (text.used + n > text.capacity) {
        text.capacity = (text.used + n) * 2;
        text.bytes = realloc(text.bytes, text.capacity);
        if (!text.bytes)
            mg_throw("out of memory (events)");
    }
    memcpy(text.bytes + text.used, data, n);
    text.used += n;
}

static void add_word(uint32_t v) { add(&v, sizeof v); }

static void add_text(const char *s)
{
    uint32_t n = (uint32_t)strlen(s);
    add_word(n);
    add(s, n);
}

static void write_section(const char *tag)
{
    section s = { .bytes = (uint32_t)text.used };
    memcpy(s.tag, tag, 4);
    mg_lock(&file_lock);
    write_bytes(&s, sizeof s);
    write_bytes(text.bytes, text.used);
    mg_unlock(&file_lock);
    text.used = 0;
}

/* ---- Records ---- */

static void pause_recording(mg_event_ring *r);

__attribute__((noinline))
static void ring_drain(mg_event_ring *r)
{
    int64_t events = atomic_load_explicit(&r->used, memory_order_relaxed) / RECORD_BYTES;
    mg_lock(&r->lock);
    if (!r->closed)
        write_batch(r);
    ring_empty(r);
    mg_unlock(&r->lock);
    if (atomic_fetch_sub(&allowance, events) < events && !mg_knobs.events_all)
        pause_recording(r);
}

static inline uint8_t *put_number(uint8_t *p, uint64_t v)
{
    for (; v >= 0x80; v >>= 7)
        *p++ = (uint8_t)v | 0x80;
    *p++ = (uint8_t)v;
    return p;
}

static mg_event_ring *ring_begin(void)
{
    mg_p *p = mg_p_running;
    if (MG_LIKELY(p && p->events))
        return p->events;
    mg_lock(&lone_lock);
    return lone;
}

static uint8_t *ring_record(mg_event_ring *r, int kind, uint64_t now)
{
    uint8_t *p = r->bytes + atomic_load_explicit(&r->used, memory_order_relaxed);
    *p++ = (uint8_t)kind;
    p = put_number(p, now - r->last_ticks);
    r->last_ticks = now;
    return p;
}

static uint8_t *put_pc(mg_event_ring *r, uint8_t *p, uintptr_t pc)
{
    int64_t d = (int64_t)(pc - r->last_pc);
    r->last_pc = pc;
    return put_number(p, (uint64_t)d << 1 ^ (uint64_t)(d >> 63));
}

static void ring_end(mg_event_ring *r, const uint8_t *p)
{
    uint32_t used = (uint32_t)(p - r->bytes);
    atomic_store_explicit(&r->used, used, memory_order_release);
    if (MG_UNLIKELY(used > RING_BYTES / 2))
        ring_drain(r);
    if (MG_UNLIKELY(r == lone))
        mg_unlock(&lone_lock);
}

/* The allowance is used up. The ring has been emptied; PAUSE is its first record. */
static void pause_recording(mg_event_ring *r)
{
    uint32_t on = 1;
    if (!atomic_compare_exchange_strong(&mg_events_on, &on, 0))
        return;
    uint64_t now = mg_ticks();
    paused_since = now;
    uint8_t *p = ring_record(r, MG_EV_PAUSE, now);
    atomic_store_explicit(&r->used, (uint32_t)(p - r->bytes), memory_order_release);
}

/* Remember to name this place. When the table is full it stays without. */
static void name_later(int how, uintptr_t pc)
{
    uintptr_t entry = pc | (uintptr_t)how << 60;
    uint32_t at = (uint32_t)(entry * 0x9e3779b97f4a7c15ull >> 40);
    for (int i = 0; i < PROBES; i++) {
        _Atomic uintptr_t *slot = &named[(at + (uint32_t)i) & (NAMED_MAX - 1)];
        uintptr_t there = atomic_load_explicit(slot, memory_order_relaxed);
        if (there == entry || (!there && (atomic_compare_exchange_strong(slot, &there, entry) || there == entry)))
            return;
    }
}

static int64_t running_goid(void)
{
    mg_g *g = mg_g_running;
    return g ? g->goid : 0;
}

void mg_event_create(const mg_g *g, int reason)
{
    mg_event_ring *r = ring_begin();
    uint8_t *p = ring_record(r, MG_EV_CREATE, mg_ticks());
    p = put_number(p, (uint64_t)g->goid);
    p = put_number(p, (uint64_t)g->creator_goid);
    p = put_number(p, (uint64_t)reason);
    p = put_number(p, g->stack_hi - g->stack_lo);
    p = put_pc(r, p, g->start_pc);
    p = put_pc(r, p, g->creation_pc);
    name_later(AT_ENTRY, g->start_pc);
    if (g->creation_pc)
        name_later(AT_CALL, g->creation_pc);
    ring_end(r, p);
}

/* The time is read after what made the goroutine runnable has been seen: never before that event's own time. */
void mg_event_start(const mg_g *g)
{
    mg_event_ring *r = ring_begin();
    __builtin_ia32_lfence();
    uint8_t *p = ring_record(r, MG_EV_START, mg_ticks());
    ring_end(r, put_number(p, (uint64_t)g->goid));
}

void mg_event_ready(const mg_g *g)
{
    mg_event_ring *r = ring_begin();
    uint8_t *p = ring_record(r, MG_EV_READY, mg_ticks());
    p = put_number(p, (uint64_t)g->goid);
    ring_end(r, put_number(p, (uint64_t)running_goid()));
}

void mg_event_g(int kind, const mg_g *g, uint64_t a)
{
    mg_event_ring *r = ring_begin();
    uint8_t *p = ring_record(r, kind, mg_ticks());
    p = put_number(p, (uint64_t)g->goid);
    ring_end(r, put_number(p, a));
}

static uint8_t *put_all(uint8_t *p, const uint64_t *fields, uint32_t n)
{
    MG_ASSERT(n <= FIELDS_MAX, "a record has room");
    for (uint32_t i = 0; i < n; i++)
        p = put_number(p, fields[i]);
    return p;
}

void mg_event_heap(int kind, const uint64_t *fields, uint32_t n)
{
    mg_event_ring *r = ring_begin();
    ring_end(r, put_all(ring_record(r, kind, mg_ticks()), fields, n));
}

void mg_event_stack(int kind, uint64_t size, uintptr_t lo)
{
    mg_event_heap(kind, (uint64_t[]){ (uint64_t)running_goid(), size, lo }, 3);
}

void mg_event_shrink(const mg_g *g, uint64_t old, uint64_t used, uint64_t rebased, uint64_t began)
{
    mg_event_heap(MG_EV_SHRINK, (uint64_t[]){ (uint64_t)g->goid, old, g->stack_hi - g->stack_lo, used, rebased, began ? mg_ticks() - began : 0 }, 6);
}

void mg_event_grow(const mg_g *g, uint64_t old, uint64_t used, uint64_t copied, uint64_t rebased, uint64_t began, uint64_t frame, uintptr_t pc)
{
    mg_event_ring *r = ring_begin();
    uint64_t now = mg_ticks();
    uint8_t *p = put_all(ring_record(r, MG_EV_GROW, now), (uint64_t[]){ (uint64_t)g->goid, old, g->stack_hi - g->stack_lo, used, copied, rebased,
                                                                  began ? now - began : 0, frame }, 8);
    name_later(AT_PROLOGUE, pc);
    ring_end(r, put_pc(r, p, pc));
}

void mg_event_push(const mg_g *g, uint64_t used, uint64_t copied, uint64_t began, uint64_t frame, uintptr_t pc)
{
    mg_event_ring *r = ring_begin();
    uint64_t now = mg_ticks();
    uint8_t *p = put_all(ring_record(r, MG_EV_PUSH, now), (uint64_t[]){ (uint64_t)g->goid, g->stack_hi - g->stack_lo, used, copied,
                                                                         began ? now - began : 0, frame }, 6);
    name_later(AT_PROLOGUE, pc);
    ring_end(r, put_pc(r, p, pc));
}

/* ---- Beginning ---- */

static mg_event_ring *new_ring(int32_t p)
{
    mg_event_ring *r = malloc(sizeof *r);
    if (!r)
        mg_throw("out of memory (events)");
    memset(r, 0, offsetof(mg_event_ring, head) + sizeof r->head);
    r->head.p = p;
    ring_empty(r);
    mg_lock(&rings_lock);
    r->next = rings;
    rings = r;
    mg_unlock(&rings_lock);
    return r;
}

void mg_events_add_p(mg_p *p) { p->events = new_ring(p->id); }

static int64_t processor_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* Time has passed: more events are allowed, and a pause may end. */
static void allow_more(void)
{
    int64_t now = processor_ns(), more = (now - counted_ns) / NS_PER_EVENT;
    counted_ns += more * NS_PER_EVENT;
    if (allowance < ALLOWANCE)
        atomic_fetch_add(&allowance, more);
    if (mg_events_on || allowance < BATCH_EVENTS)
        return;
    mg_lock(&end_lock);
    if (mg_events_open) {
        mg_event_heap(MG_EV_RESUME, (uint64_t[]){ mg_ticks() - paused_since }, 1);
        mg_events_on = 1;
    }
    mg_unlock(&end_lock);
}

#define STOP_WATCH SIGRTMAX      /* from watch_stop. Not pthread_cancel: it leaves frames behind that the address sanitizer misses */

static void *watch_over(void *unused)
{
    const struct timespec tick = { 0, TICK_NS };
    int number;
    while ((number = sigtimedwait(&signals, NULL, &tick)) < 0)
        allow_more();
    if (number == STOP_WATCH)
        return unused;
    /* A signal that ends the process: the file first. */
    mg_events_end(128 + number);
    signal(number, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &signals, NULL);
    kill(getpid(), number);
    return unused;
}

static void watch_start(void)
{
    static const int ending[] = { SIGINT, SIGTERM, SIGHUP };
    struct sigaction now;
    sigemptyset(&signals);
    for (size_t i = 0; i < sizeof ending / sizeof *ending && !mg_knobs.host_survives; i++)
        if (sigaction(ending[i], NULL, &now) == 0 && now.sa_handler == SIG_DFL)
            sigaddset(&signals, ending[i]);
    sigaddset(&signals, STOP_WATCH);
    pthread_sigmask(SIG_BLOCK, &signals, &mask_before);
    mg_thread_create(&watch_thread, watch_over, NULL);
}

static void watch_stop(void)
{
    pthread_kill(watch_thread, STOP_WATCH);
    pthread_join(watch_thread, NULL);
    pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}

static void write_header(void)
{
    struct timespec wall;
    clock_gettime(CLOCK_REALTIME, &wall);
    struct __attribute__((packed)) {
        char magic[8];
        uint32_t version, bytes;
        uint64_t ticks;
        int64_t ns, wall_ns;
        uint32_t procs, policy;
        uint64_t seed;
        uint64_t first_stack;
    } h = { "MGEVENTS", VERSION, sizeof h, mg_ticks(), clock_now(), (int64_t)wall.tv_sec * 1000000000 + wall.tv_nsec,
            (uint32_t)mg_sched.procs, mg_knobs.policy, mg_knobs.sched_seed, mg_knobs.stack_init_bytes };
    write_bytes(&h, sizeof h);
}

bool mg_events_start(const char *path)
{
    int low = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (low < 0)
        return false;
    fd = fcntl(low, F_DUPFD_CLOEXEC, HIGH_FD);
    if (fd < 0)
        fd = low;
    else
        close(low);
    named = calloc(NAMED_MAX, sizeof *named);
    if (!named)
        mg_throw("out of memory (events)");
    file_name = path;
    failed = 0;
    write_header();
    for (int i = 0; i < MG_WAIT_COUNT; i++)
        add_text(mg_wait_text(i));
    write_section("WHYS");
    lone = new_ring(-1);
    for (int32_t i = 0; i < mg_sched.nps; i++)
        mg_events_add_p(mg_sched.ps[i]);
    allowance = ALLOWANCE;
    counted_ns = processor_ns();
    mg_events_open = mg_events_on = 1;
    watch_start();
    return true;
}

/* ---- The end ---- */

/* Which function the place is in, and where. A prologue, and an entry, are the physical function's; a call is where the source has it. */
static void add_name(uintptr_t entry)
{
    int how = (int)(entry >> 60);
    uintptr_t pc = entry & (((uintptr_t)1 << 60) - 1);
    mg_frame frames[MG_INLINE_MAX];
    int n = mg_pctab_frames(how == AT_ENTRY ? pc : pc - 1, how != AT_CALL, frames, MG_INLINE_MAX);
    if (!n)
        return;
    const mg_frame *f = how == AT_CALL ? &frames[0] : &frames[n - 1];
    uint64_t address = pc;
    add(&address, sizeof address);
    add_word((uint32_t)how);
    add_word(f->line);
    add_text(f->name);
    add_text(f->file);
}

static void write_end(int status)
{
    uint64_t ticks = mg_ticks();    /* naming may take a while */
    int64_t ns = clock_now();
    for (uint32_t i = 0; i < NAMED_MAX; i++)
        if (named[i])
            add_name(named[i]);
    write_section("NAME");
    add_word((uint32_t)status);
    add_word(0);
    add(&ticks, sizeof ticks);
    add(&ns, sizeof ns);
    write_section("STOP");
}

/* Another thread that ends the process at the same time waits here until it is over. */
void mg_events_end(int status)
{
    mg_profiles_end();    /* however the program ends */
    mg_lock(&end_lock);
    if (!mg_events_open) {
        mg_unlock(&end_lock);
        return;
    }
    mg_events_open = mg_events_on = 0;
    for (mg_event_ring *r = rings; r; r = r->next) {
        mg_lock(&r->lock);
        write_batch(r);
        r->closed = true;
        mg_unlock(&r->lock);
    }
    write_end(status);
    close(fd);
    if (failed)
        mg_printf("minigo: cannot write events to %s: %s\n", file_name, strerror(failed));
    mg_unlock(&end_lock);
}

/* No other thread is left: free what recording needed. */
void mg_events_free(void)
{
    if (!named)
        return;
    watch_stop();
    for (mg_event_ring *r = rings, *next; r; r = next) {
        next = r->next;
        free(r);
    }
    free((void *)named);
    free(text.bytes);
    rings = lone = NULL;
    named = NULL;
    text.bytes = NULL;
    text.capacity = 0;
}
