/* What `--verify-escapes` checks: an address in a stack goes only where it does not outlive what is there.
 *
 *      stored in              may be an address in
 *      a frame                the same frame or an older one of the same goroutine
 *      the goroutine itself   any frame of it: its lists of deferred calls and panics
 *      all else               no stack
 *      a result               a frame older than the function's that returns it
 *
 * Generated code calls these leaves before it does what they check (minigo/codegen/guarded.py). `site` is the place in the source,
 * FILE:LINE:COL. Each frame has a table of what can be pointed to in it, from which the report has the name.
 *
 * Source: minigo/docs/abi.md, "Checked stores".
 */
#include <stdio.h>
#include <string.h>

#include "chan.h"
#include "heap.h"
#include "minigo.h"
#include "trace.h"

enum { STORED, SENT, STARTED, DEFERRED, RETURNED };

#define MG_FRAME_MAGIC 0x6D6746724D65AB1Eull

/* Of a frame's table: {MAGIC, own address, description, address of the first, ...}. */
typedef struct { const char *text; int64_t size; } described;
typedef struct { const char *function; int64_t count; described at[]; } description;

MG_STUB(void, mg_stray, (uintptr_t dst, uintptr_t value, const char *site, int64_t how))

/* The frame pointer of the Go function that called the leaf in which this stands. */
#define CALLER() (*(const uintptr_t *)__builtin_frame_address(0))

static bool owns(const mg_g *g, uintptr_t p)
{
    if (g->stack_lo <= p && p <= g->stack_hi)
        return true;
    for (const mg_segment *s = g->segment; s; s = s->outer)
        if (s->lo <= p && p <= s->hi)
            return true;
    return false;
}

/* Count the frames, from that with frame pointer rbp outwards, up to the one that holds p. What lies deeper than all counts as in the
 * first. */
MG_READS_STACKS
static uint64_t frame_number(const mg_g *g, uintptr_t rbp, uintptr_t p)
{
    const mg_segment *outer = g->segment;
    uintptr_t lo = g->stack_lo, hi = g->stack_hi;
    for (uint64_t n = 0;; n++) {
        while (!(lo <= rbp && rbp < hi)) {
            if (!outer)
                return n;
            lo = outer->lo;
            hi = outer->hi;
            outer = outer->outer;
        }
        if (lo <= p && p < rbp + 16)
            return n;
        rbp = *(const uintptr_t *)rbp;
    }
}

/* rbp is the frame pointer of who stores, sp an address below its frame. */
static bool is_stray(uintptr_t rbp, uintptr_t sp, uintptr_t dst, uintptr_t value)
{
    const mg_g *g = mg_g_running;
    if (!owns(g, value) || (g->stack_lo <= value && value < sp))
        return true;
    if (owns(g, dst))
        return frame_number(g, rbp, value) < frame_number(g, rbp, dst);
    return !((uintptr_t)g <= dst && dst < (uintptr_t)(g + 1));
}

void mg_check_store(void *dst, void *value, const char *site)
{
    if (MG_LIKELY(!mg_stack_contains((uintptr_t)value)))
        return;
    if (is_stray(CALLER(), (uintptr_t)__builtin_frame_address(0), (uintptr_t)dst, (uintptr_t)value))
        mg_stray((uintptr_t)dst, (uintptr_t)value, site, STORED);
}

MG_READS_STACKS
void mg_check_copy(void *dst, const void *src, int64_t n, const char *site)
{
    if ((uintptr_t)src % 8)
        return;    /* holds no pointers */
    for (int64_t i = 0; i + 8 <= n; i += 8) {
        uintptr_t value = *(const uintptr_t *)((const char *)src + i), to = (uintptr_t)dst + (uintptr_t)i;
        if (MG_UNLIKELY(mg_stack_contains(value)) && is_stray(CALLER(), (uintptr_t)__builtin_frame_address(0), to, value))
            mg_stray(to, value, site, STORED);
    }
}

static void check_element(const mg_chan *c, const void *elem, const char *site)
{
    if (!c)
        return;
    const uintptr_t *words = elem;
    const uint8_t *bits = c->elem->gcdata;    /* a large array has none */
    for (uint64_t i = 0; i < c->elem->ptrbytes / 8; i++)
        if ((!bits || bits[i / 8] >> i % 8 & 1) && MG_UNLIKELY(mg_stack_contains(words[i])))
            mg_stray(0, words[i], site, SENT);
}

void mg_check_send(const void *c, const void *elem, const char *site) { check_element(c, elem, site); }

void mg_check_select(const mg_case *cases, int64_t n, const char *site)
{
    for (int64_t i = 0; i < n; i++)
        if (cases[i].dir == 1)
            check_element(cases[i].chan, cases[i].elem, site);
}

void mg_check_go(void *fn, const char *site)
{
    if (mg_stack_contains((uintptr_t)fn))
        mg_stray(0, (uintptr_t)fn, site, STARTED);
}

/* fn is to be called when the frame of another record, the mark, returns. */
void mg_check_defer(void *fn, const void *mark, const char *site)
{
    uintptr_t frame = (uintptr_t)((const mg_defer *)mark)->save;
    if (mg_stack_contains((uintptr_t)fn) && is_stray(CALLER(), (uintptr_t)__builtin_frame_address(0), frame, (uintptr_t)fn))
        mg_stray(0, (uintptr_t)fn, site, DEFERRED);
}

void mg_check_return(void *value, const char *site)
{
    if (MG_LIKELY(!mg_stack_contains((uintptr_t)value)))
        return;
    const mg_g *g = mg_g_running;
    if (!owns(g, (uintptr_t)value) || frame_number(g, CALLER(), (uintptr_t)value) == 0)
        mg_stray(0, (uintptr_t)value, site, RETURNED);
}

/* ---- The report ---- */

/* Find the text of what lies at p in a frame, which is that of `function` and begins at lo. */
MG_READS_STACKS
static const char *name_in_frame(uintptr_t lo, uintptr_t fp, uintptr_t p, const char *function)
{
    for (uintptr_t at = (lo + 7) & -(uintptr_t)8; at + 24 <= fp; at += 8) {
        const uintptr_t *table = (const uintptr_t *)at;
        if (table[0] != MG_FRAME_MAGIC || table[1] != at)
            continue;
        const description *d = (const description *)table[2];
        if (*d->function && strcmp(d->function, function) != 0)
            continue;    /* left by an earlier call */
        for (int64_t i = 0; i < d->count; i++)
            if (p - table[3 + i] < (uint64_t)(d->at[i].size ? d->at[i].size : 1))
                return d->at[i].text;
    }
    return NULL;
}

/* Say what p is: a variable in a frame of g. */
static void describe(const mg_g *g, uintptr_t p, char *buf, size_t n)
{
    mg_walk w;
    snprintf(buf, n, "into a frame that is gone");
    if (!mg_walk_begin(&w, g))
        return;
    uintptr_t below = w.sp;
    do {
        mg_frame frames[MG_INLINE_MAX];
        int k = mg_walk_frames(&w, frames);
        if (w.lo <= p && p < w.fp) {
            if (!k)
                return;
            const char *function = frames[k - 1].name, *text = name_in_frame(below < w.lo || below > w.fp ? w.lo : below, w.fp, p, function);
            if (text)
                snprintf(buf, n, "to %s, in a frame of %s,", text, function);
            else
                snprintf(buf, n, "into a frame of %s", function);
            return;
        }
        below = w.fp;
    } while (mg_walk_next(&w));
}

static const mg_g *owner_of(uintptr_t p)
{
    if (owns(mg_g_running, p))
        return mg_g_running;
    for (const mg_g *g = mg_sched.allgs; g; g = g->all_next)
        if (g->status != MG_G_DEAD && g->status != MG_G_IDLE && owns(g, p))
            return g;
    return NULL;
}

/* Report that an address in a stack, `value`, goes where it must not, and end the program. */
void mg_stray_impl(uintptr_t dst, uintptr_t value, const char *site, int64_t how)
{
    const mg_g *g = owner_of(value);
    char what[600] = "into a stack that is gone", where[300], text[1200];
    if (g && (g == mg_g_running || g->sched_sp))
        describe(g, value, what, sizeof what);
    else if (g)
        snprintf(what, sizeof what, "into the stack of goroutine %ld", (long)g->goid);
    const mg_g *to = how == STORED && mg_stack_contains(dst) ? owner_of(dst) : NULL;
    if (how == SENT)
        snprintf(where, sizeof where, "sent to a channel");
    else if (how == STARTED)
        snprintf(where, sizeof where, "given to a new goroutine");
    else if (how == DEFERRED)
        snprintf(where, sizeof where, "kept for a deferred call of an older frame");
    else if (how == RETURNED)
        snprintf(where, sizeof where, "returned");
    else if (to == mg_g_running)
        snprintf(where, sizeof where, g == to ? "stored in an older frame" : "stored in a frame of another goroutine");
    else if (to)
        snprintf(where, sizeof where, "stored in the stack of goroutine %ld", (long)to->goid);
    else
        snprintf(where, sizeof where, dst - mg_heap_lo < mg_heap_end - mg_heap_lo ? "stored in the heap" : "stored in a package variable");
    int n = snprintf(text, sizeof text, "%s: a pointer %s is %s", site, what, where);
    mg_fatal_user_impl(text, n < (int)sizeof text ? n : (int)sizeof text - 1);
}
