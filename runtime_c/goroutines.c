/* Reports of goroutines in Go's form: which ones, in what order, with what in their first lines.
 *
 *      goroutine 7 [chan receive, 2 minutes, locked to thread]:        gp=… m=… mp=… where addresses are shown
 *      main.worker(...)
 *              /home/me/x.go:12 +0x45
 *      created by main.main in goroutine 1
 *              /home/me/x.go:20 +0x1c
 *
 * Who is printed depends on what happened and on GOTRACEBACK:
 *      panic, and an error that is the program's fault:    the goroutine that did it; all with `all`
 *      an error that no goroutine made (deadlock):         all
 *      a fault of the runtime, stack overflow, SIGQUIT:    all, with the runtime's frames and addresses, whatever is set
 *
 * While it prints, the others stand still: the program ends afterwards (mg_die_begin).
 *
 * Source: Go's runtime/traceback.go and panic.go for texts and rules; package runtime's documentation of GOTRACEBACK.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "minigo.h"
#include "trace.h"

#define MINUTE 60000000000

/* ---- GOTRACEBACK ---- */

static struct { int level; bool all, crash; } setting, from_environment;

/* Read none, single, all, system, crash, or a number. */
static void read_level(const char *text, size_t n)
{
    static const struct { const char *name; int level; bool all, crash; } levels[] = {
        { "none", 0, false, false }, { "single", 1, false, false }, { "", 1, false, false }, { "all", 1, true, false },
        { "system", 2, true, false }, { "crash", 2, true, true },
    };
    setting.level = 1;
    setting.all = from_environment.all;
    setting.crash = from_environment.crash;
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        if (strlen(levels[i].name) == n && memcmp(levels[i].name, text, n) == 0) {
            setting.level = levels[i].level;
            setting.all |= levels[i].all;
            setting.crash |= levels[i].crash;
            return;
        }
    setting.all = true;
    if (n < 16) {
        char digits[16] = { 0 };
        char *end;
        memcpy(digits, text, n);
        unsigned long level = strtoul(digits, &end, 10);
        if (*end == 0)
            setting.level = level > 2 ? 2 : (int)level;
    }
}

/* A run begins. */
void mg_trace_start(void)
{
    const char *text = getenv("GOTRACEBACK");
    from_environment.all = from_environment.crash = false;
    read_level(text ? text : "", text ? strlen(text) : 0);
    from_environment.level = setting.level;
    from_environment.all = setting.all;
    from_environment.crash = setting.crash;
}

/* debug.SetTraceback: what the environment asked for is not taken back. */
void mg_settraceback_impl(const char *text, int64_t n)
{
    read_level(text, (size_t)n);
    if (setting.level < from_environment.level)
        setting.level = from_environment.level;
}

/* ---- One goroutine ---- */

static const char *status_text(const mg_g *g)
{
    switch (g->status) {
    case MG_G_IDLE: return "idle";
    case MG_G_RUNNABLE: return "runnable";
    case MG_G_RUNNING: return "running";
    case MG_G_SYSCALL: return "syscall";
    case MG_G_WAITING: return g->wait_reason == MG_WAIT_NONE ? "waiting" : mg_wait_text(g->wait_reason);
    case MG_G_DEAD: return "dead";
    }
    return "???";
}

/* How a report looks: level as GOTRACEBACK's; throwing: the runtime is at fault, and shows all it has of the goroutine that met it. */
typedef struct { mg_sink *sink; int level; bool throwing; const mg_g *current; int64_t now; } report;

static void print_header(const report *r, const mg_g *g)
{
    mg_sink_put(r->sink, "goroutine %ld", (long)g->goid);
    if (r->level >= 2 || (r->throwing && g == r->current)) {
        const mg_m *m = g->m;
        if (m)
            mg_sink_put(r->sink, " gp=%p m=%d mp=%p", (const void *)g, m->id, (const void *)m);
        else
            mg_sink_put(r->sink, " gp=%p m=nil", (const void *)g);
    }
    mg_sink_put(r->sink, " [%s", g == r->current ? "running" : status_text(g));
    bool waits = g->status == MG_G_WAITING || g->status == MG_G_SYSCALL;
    if (waits && g->wait_since && r->now - g->wait_since >= MINUTE)
        mg_sink_put(r->sink, ", %ld minutes", (long)((r->now - g->wait_since) / MINUTE));
    mg_sink_put(r->sink, g->locked_m ? ", locked to thread]:\n" : "]:\n");
}

static void print_goroutine(const report *r, const mg_g *g, bool panicking)
{
    print_header(r, g);
    bool all = r->level >= 2 || (r->throwing && g == r->current);
    if (g != r->current && !g->sched_sp)
        mg_sink_put(r->sink, "\tgoroutine running on other thread; stack unavailable\n");
    else
        mg_trace_frames(r->sink, g, all, panicking);
    mg_trace_created_by(r->sink, g, all);
}

/* ---- All of them ---- */

static int by_number(const void *a, const void *b)
{
    int64_t x = (*(const mg_g *const *)a)->goid, y = (*(const mg_g *const *)b)->goid;
    return x < y ? -1 : x > y;
}

/* List the living goroutines by number: the order in which they were made.
 * Returns: NULL when there is no memory; else to be freed. */
static const mg_g **list_goroutines(size_t *n)
{
    size_t capacity = 0;
    for (const mg_g *g = mg_sched.allgs; g; g = g->all_next)
        capacity++;
    const mg_g **gs = malloc((capacity + 1) * sizeof *gs);
    *n = 0;
    for (const mg_g *g = mg_sched.allgs; gs && g && *n < capacity; g = g->all_next)
        if (g->status != MG_G_DEAD && g->status != MG_G_IDLE)
            gs[(*n)++] = g;
    if (gs)
        qsort(gs, *n, sizeof *gs, by_number);
    return gs;
}

static void print_others(const report *r)
{
    size_t n;
    const mg_g **gs = list_goroutines(&n);
    for (size_t i = 0; i < n; i++)
        if (gs[i] != r->current && (!gs[i]->system || r->level >= 2)) {
            mg_sink_put(r->sink, "\n");
            print_goroutine(r, gs[i], false);
        }
    free(gs);
}

/* ---- The end of the program ---- */

_Noreturn static void end(void)
{
    if (setting.crash && !mg_knobs.host_survives) {
        signal(SIGABRT, SIG_DFL);
        abort();
    }
    mg_g_exit(2);
}

void mg_startpanic_impl(void) { mg_die_begin(); }

static report begin_report(mg_sink *sink, bool throwing)
{
    return (report){ sink, throwing ? 2 : setting.level, throwing, mg_g_running, mg_clock_real() };
}

/* The runtime is at fault, or cannot go on. */
_Noreturn static void die(void)
{
    mg_sink s = { 0 };
    report r = begin_report(&s, true);
    if (r.current) {
        mg_sink_put(&s, "\n");
        print_goroutine(&r, r.current, false);
    }
    print_others(&r);
    end();
}

void mg_fatal_impl(const char *text, int64_t n)
{
    mg_die_begin();
    mg_printf("fatal error: %.*s\n", (int)n, text);
    die();
}

/* As mg_fatal, with a line about the signal. */
_Noreturn void mg_fatal_signal(const char *text, const char *signal_line)
{
    mg_die_begin();
    mg_printf("fatal error: %s\n%s\n", text, signal_line);
    die();
}

/* The program is at fault: its goroutines as in a panic. all: no goroutine is more to blame than the others. */
_Noreturn static void die_user(bool all, bool panicking)
{
    mg_sink s = { 0 };
    report r = begin_report(&s, false);
    if (r.level > 0) {
        if (r.current) {
            mg_sink_put(&s, "\n");
            print_goroutine(&r, r.current, panicking);
        }
        if (all || setting.all)
            print_others(&r);
    }
    end();
}

void mg_fatal_user_impl(const char *text, int64_t n)
{
    mg_die_begin();
    mg_printf("fatal error: %.*s\n", (int)n, text);
    die_user(false, false);
}

_Noreturn void mg_fatal_all(const char *text)
{
    mg_die_begin();
    mg_printf("fatal error: %s\n", text);
    die_user(true, false);
}

void mg_dopanic_impl(void)
{
    mg_die_begin();
    die_user(false, true);
}

/* SIGQUIT, on a thread that runs no goroutine. head: the lines about the signal; tail: behind the goroutines. */
_Noreturn void mg_fatal_quit(const char *head, const char *tail)
{
    static mg_m reporter = { .id = -1 };    /* who reports is known by its m */
    mg_m_running = &reporter;
    mg_die_begin();
    mg_sink s = { 0 };
    report r = { &s, 2, true, NULL, mg_clock_real() };
    mg_sink_put(&s, "%s", head);
    print_others(&r);
    mg_sink_put(&s, "%s", tail);
    end();
}

/* ---- For the program ---- */

void mg_traceback_impl(int64_t skipruntime)
{
    mg_sink s = { 0 };
    report r = begin_report(&s, false);
    r.level = 1;
    r.throwing = !skipruntime;
    print_goroutine(&r, r.current, false);
}

int64_t mg_stacktext_impl(char *buf, int64_t n)
{
    mg_sink s = { buf, 0, n };
    report r = begin_report(&s, false);
    r.level = 1;
    print_goroutine(&r, r.current, false);
    return s.len;
}

/* The text of all goroutines, this one first, for runtime.Stack. */
int64_t mg_stacktext_all_impl(char *buf, int64_t n)
{
    mg_stop_world("stack trace");
    mg_sink s = { buf, 0, n };
    report r = begin_report(&s, false);
    r.level = 1;
    print_goroutine(&r, r.current, false);
    print_others(&r);
    mg_start_world();
    return s.len;
}
