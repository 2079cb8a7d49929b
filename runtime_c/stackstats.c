/* What growing stacks cost: per run, and per function whose prologue asked.
 *
 * High water is exact with --stack-stats: unused stack is painted, and what lost its paint was used.
 *
 * Source: Go has no counterpart; the counters follow go-facts section J.
 */
#include <stdlib.h>
#include <string.h>

#include "minigo.h"

#define PAINT 0x5a5aa5a55a5aa5a5ull

/* One per call of __morestack, in an open-addressing table of a power of two. */
typedef struct { uintptr_t pc; mg_funcstats stats; } site;

static site *sites;
static size_t nsites, capacity;
static mg_funcstats *sorted;

void mg_stats_reset(void)
{
    free(sites);
    free(sorted);
    sites = NULL;
    sorted = NULL;
    nsites = capacity = 0;
}

static site *slot(site *table, size_t cap, uintptr_t pc)
{
    size_t i = (pc * 0x9e3779b97f4a7c15ull >> 32) & (cap - 1);
    while (table[i].pc && table[i].pc != pc)
        i = (i + 1) & (cap - 1);
    return &table[i];
}

static site *find_site(uintptr_t pc)
{
    if (nsites * 2 >= capacity) {
        size_t cap = capacity ? capacity * 2 : 64;
        site *table = calloc(cap, sizeof *table);
        if (!table)
            return NULL;
        for (size_t i = 0; i < capacity; i++)
            if (sites[i].pc)
                *slot(table, cap, sites[i].pc) = sites[i];
        free(sites);
        sites = table;
        capacity = cap;
    }
    site *s = slot(sites, capacity, pc);
    if (!s->pc) {
        s->pc = pc;
        nsites++;
    }
    return s;
}

/* Count for g when asked to. */
void mg_stats_start(mg_g *g)
{
    g->stats = mg_knobs.stack_stats ? calloc(1, sizeof *g->stats) : NULL;
}

/* A stack moved, or was rebased. */
void mg_stats_moved(mg_g *g, uint64_t copied, uint64_t scanned, uint64_t rebased)
{
    if (!g->stats)
        return;
    g->stats->bytes_copied += copied;
    g->stats->words_scanned += scanned;
    g->stats->words_rebased += rebased;
}

/* A stack became `size` bytes because of the prologue that called __morestack from pc. */
void mg_stats_growth(mg_g *g, uintptr_t pc, uint64_t size, uint64_t copied, uint64_t rebased)
{
    if (!g->stats)
        return;
    g->stats->growths++;
    if (!g->segment)
        mg_stats_use(g, copied);
    site *s = find_site(pc);
    if (!s)
        return;
    s->stats.growths++;
    s->stats.bytes_copied += copied;
    s->stats.words_rebased += rebased;
    if (size > s->stats.largest)
        s->stats.largest = size;
}

void mg_stats_use(mg_g *g, uint64_t used)
{
    if (used > g->stats->high_water)
        g->stats->high_water = used;
}

void mg_stats_paint(uintptr_t lo, uintptr_t hi)
{
    for (uint64_t *w = (uint64_t *)lo; w < (uint64_t *)hi; w++)
        *w = PAINT;
}

/* Bytes of a painted stack that were ever in use. */
uint64_t mg_stats_painted_use(uintptr_t lo, uintptr_t hi)
{
    while (lo < hi && *(uint64_t *)lo == PAINT)
        lo += 8;
    return hi - lo;
}

static int more_growths(const void *a, const void *b)
{
    const mg_funcstats *x = a, *y = b;
    if (x->growths != y->growths)
        return x->growths < y->growths ? 1 : -1;
    return strcmp(x->name, y->name);
}

/* Name the sites and order them; several calls of one function cannot occur, each has one prologue. */
static void sort_sites(mg_g *g)
{
    sorted = calloc(nsites ? nsites : 1, sizeof *sorted);
    if (!sorted)
        return;
    for (size_t i = 0; i < capacity; i++)
        if (sites[i].pc) {
            mg_trace_name(sites[i].pc, sites[i].stats.name, sizeof sites[i].stats.name);
            sorted[g->stats->nfuncs++] = sites[i].stats;
        }
    qsort(sorted, g->stats->nfuncs, sizeof *sorted, more_growths);
    g->stats->funcs = sorted;
}

static void print(const mg_g *g)
{
    const mg_stackstats *s = g->stats;
    mg_printf("stack: goroutine %ld: %lu growths, %lu bytes copied, %lu words rebased, high water %lu, size %lu",
              (long)g->goid, s->growths, s->bytes_copied, s->words_rebased, s->high_water, s->final_size);
    if (s->moves)
        mg_printf(", %lu moves", s->moves);
    if (s->segments)
        mg_printf(", %lu segments", s->segments);
    if (s->shrinks)
        mg_printf(", %lu shrinks", s->shrinks);
    mg_printf("\n");
    for (uint64_t i = 0; i < s->nfuncs; i++)
        mg_printf("stack:   %s: %lu growths, %lu bytes copied, %lu words rebased, to %lu\n", s->funcs[i].name,
                  s->funcs[i].growths, s->funcs[i].bytes_copied, s->funcs[i].words_rebased, s->funcs[i].largest);
}

/* The goroutine is over: measure what is left to measure, and print when asked to. */
void mg_stats_finish(mg_g *g)
{
    if (!g->stats || g->stats->final_size)
        return;
    uintptr_t hi = g->stack_hi, lo = g->stack_lo;
    mg_stats_use(g, g->outer_used + mg_stats_painted_use(lo, hi));
    g->stats->final_size = hi - lo;
    sort_sites(g);
    if (mg_knobs.stack_stats == 1)
        print(g);
}

/* Forget what was counted for g, whose stack goes to another one. */
void mg_stats_end(mg_g *g)
{
    mg_stats_finish(g);
    free(g->stats);
    g->stats = NULL;
}
