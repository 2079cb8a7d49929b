/* Tracebacks in Go's form, by walking frame pointers.
 *
 *      rbp ─► rbp of the caller
 *       +8    return address into the caller      fp of this frame is rbp + 16, sp of the caller's
 *
 * A body that runs on a segment returns to mg_lessstack; the real return address waits on the stack below
 * (stack_segmented.c). C frames between Go frames (leaves, the switch stub) are in no table and are passed over.
 *
 * Source: Go's runtime/traceback.go: formats, which frames show, 50 + 50 frames.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "minigo.h"
#include "trace.h"
#include "type.h"

#define INNER 50
#define OUTER 50

/* ---- Walking: physical frames ---- */

static bool readable(const mg_walk *w, uintptr_t p) { return !(p & 7) && w->lo <= p && p < w->hi - 8; }

/* Resolve a return address that leads to a segment's end: the caller's frame is on the one below. */
static uintptr_t real_return(mg_walk *w, uintptr_t pc)
{
    while (pc == (uintptr_t)mg_lessstack && w->segment) {
        pc = *(uintptr_t *)(w->segment->sp + 8);
        w->lo = w->segment->lo;
        w->hi = w->segment->hi;
        w->segment = w->segment->outer;
    }
    return pc;
}

/* Complete the frame of which pc, sp and rbp are known.
 * Returns: false when the chain ends. */
static bool locate(mg_walk *w)
{
    if (w->frameless) {
        w->fp = w->sp + 8;
        return true;
    }
    if (!readable(w, w->rbp))
        return false;
    w->fp = w->rbp + 16;
    return true;
}

/* Find out what the function at an interrupted pc has pushed, by its code: LLVM's frames begin with the stack check of stack.c, then
 * push %rbp; mov %rsp,%rbp, and end with pop %rbp; ret. An unknown prologue is taken for a whole frame; a trace may then lack a
 * caller, but does not leave the stack. */
static enum { FRAME, NO_FRAME, PUSHED } frame_state(uintptr_t entry, uintptr_t pc)
{
    static const struct { uint8_t code[5], n, length; } checks[] = {
        { { 0x4c, 0x8d, 0x9c, 0x24 }, 4, 8 }, { { 0x4c, 0x8d, 0x5c, 0x24 }, 4, 5 },               /* lea -N(%rsp),%r11 */
        { { 0x64, 0x48, 0x3b, 0x24, 0x25 }, 5, 9 }, { { 0x64, 0x4c, 0x3b, 0x1c, 0x25 }, 5, 9 },   /* cmp %fs:112,%rsp or %r11 */
        { { 0x0f, 0x86 }, 2, 6 }, { { 0x76 }, 1, 2 }, { { 0x0f, 0x87 }, 2, 6 }, { { 0x77 }, 1, 2 },       /* jbe, ja */
        { { 0x4c, 0x89, 0xd0 }, 3, 3 }, { { 0x49, 0x89, 0xc2 }, 3, 3 }, { { 0x4c, 0x8b, 0xd0 }, 3, 3 },   /* mov %r10,%rax and back */
        { { 0x41, 0xba }, 2, 6 }, { { 0x41, 0xbb }, 2, 6 }, { { 0xe8 }, 1, 5 }, { { 0xc3 }, 1, 1 },       /* call __morestack; ret */
    };
    const uint8_t *p = (const uint8_t *)entry, *at = (const uint8_t *)pc;
    for (int steps = 0; steps < 12; steps++) {
        if (p == at)
            return NO_FRAME;
        if (*p == 0x55)
            return p + 1 == at ? PUSHED : *at == 0xc3 || at[-1] == 0x5d ? NO_FRAME : FRAME;
        size_t i = 0;
        while (i < sizeof checks / sizeof *checks && memcmp(p, checks[i].code, checks[i].n) != 0)
            i++;
        if (i == sizeof checks / sizeof *checks)
            break;
        /* Where the check fails it may jump to the end of the function. */
        const uint8_t *slow = NULL;
        if (p[0] == 0x76)
            slow = p + 2 + (int8_t)p[1];
        else if (p[0] == 0x0f && p[1] == 0x86)
            slow = p + 6 + *(const int32_t *)(p + 2);
        if (slow && at >= slow && at < slow + 32)
            return NO_FRAME;
        p += checks[i].length;
    }
    return FRAME;
}

/* Begin at an instruction of Go code that was interrupted. */
static void begin_interrupted(mg_walk *w, uintptr_t pc, uintptr_t sp, uintptr_t rbp)
{
    const mg_function *f = mg_function_at(pc);
    w->pc = pc;
    w->sp = sp;
    w->rbp = rbp;
    w->exact = true;
    if (!f)
        return;
    switch (frame_state(f->entry, pc)) {
    case FRAME: break;
    case PUSHED: w->sp += 8; w->frameless = true; break;
    case NO_FRAME: w->frameless = true; break;
    }
}

/* Begin in a prologue that has called __morestack, whose block is at `save`. */
bool mg_walk_prologue(mg_walk *w, const mg_g *g, uintptr_t save)
{
    const uintptr_t *saved = (const uintptr_t *)save;
    *w = (mg_walk){ .segment = g->segment, .lo = g->stack_lo, .hi = g->stack_hi };
    w->pc = real_return(w, saved[30]);
    w->sp = save + MG_SAVE_BYTES + 8;
    w->rbp = saved[25];
    w->exact = w->frameless = w->at_entry = true;
    return locate(w);
}

/* Begin where g left Go: in a failing prologue, at a fault, where it was interrupted, or in a call to C. */
bool mg_walk_begin(mg_walk *w, const mg_g *g)
{
    *w = (mg_walk){ .segment = g->segment, .lo = g->stack_lo, .hi = g->stack_hi };
    const uintptr_t *saved = (const uintptr_t *)g->sched_sp;
    if (saved && g->sched_pc == (uintptr_t)mg_resume_async) {
        begin_interrupted(w, saved[MG_ASYNC_PC], g->sched_sp + MG_ASYNC_BYTES, saved[MG_ASYNC_RBP]);
    } else if (saved && g->sched_pc == (uintptr_t)mg_resume_prologue) {
        return mg_walk_prologue(w, g, g->sched_sp);
    } else if (g->fault_pc) {
        w->pc = g->fault_pc;
        w->sp = g->fault_sp;
        w->rbp = g->fault_fp;
        w->exact = true;
        w->frameless = g->fault_frameless;
        w->at_entry = g->fault_frameless;
    } else if (saved) {    /* switch_amd64.S, mg_switch_call */
        w->rbp = saved[5];
        w->pc = real_return(w, saved[6]);
        w->sp = g->sched_sp + 56;
    } else {
        return false;
    }
    return locate(w);
}

bool mg_walk_next(mg_walk *w)
{
    uintptr_t return_pc = *(uintptr_t *)(w->fp - 8);
    uintptr_t rbp = w->frameless ? w->rbp : *(uintptr_t *)w->rbp;
    bool same = return_pc != (uintptr_t)mg_lessstack;
    if (!w->frameless && same && rbp <= w->rbp)
        return false;    /* not a chain */
    w->pc = real_return(w, return_pc);
    w->sp = w->fp;
    w->rbp = rbp;
    w->exact = w->frameless = w->at_entry = false;
    return w->pc != 0 && locate(w);
}

int mg_walk_frames(const mg_walk *w, mg_frame *frames)
{
    return mg_pctab_frames(w->exact && !w->at_entry ? w->pc : w->pc - 1, w->at_entry, frames, MG_INLINE_MAX);
}

/* ---- Which logical frames show ---- */

static bool starts(const char *s, const char *prefix) { return strncmp(s, prefix, strlen(prefix)) == 0; }

static bool ends(const char *s, const char *suffix)
{
    size_t n = strlen(s), k = strlen(suffix);
    return n >= k && strcmp(s + n - k, suffix) == 0;
}

/* What a go or defer statement with operands has made. */
static bool is_statement(const mg_frame *f)
{
    const char *dot = strrchr(f->name, '.');
    return dot && (starts(dot, ".deferwrap") || starts(dot, ".gowrap"));
}

/* Functions the compiler made: not shown, as in Go, but where they themselves fail. */
static bool is_wrapper(const mg_frame *f)
{
    return strcmp(f->file, "<autogenerated>") == 0 || ends(f->name, "-fm") || ends(f->name, "-itab") || is_statement(f);
}

/* Functions of the runtime: shown only in traces of fatal errors, but for the exported ones and panic. */
static bool is_runtime(const mg_frame *f)
{
    if (starts(f->name, "minigo."))
        return true;
    if (!starts(f->name, "runtime.") || strcmp(f->name, "runtime.gopanic") == 0)
        return false;
    return !(f->name[8] >= 'A' && f->name[8] <= 'Z');
}

static bool shows(const mg_frame *f, bool all) { return !is_wrapper(f) && (all || !is_runtime(f)); }

/* ---- Printing ---- */

void mg_sink_put(mg_sink *s, const char *format, ...)
{
    char text[2048];
    va_list args;
    va_start(args, format);
    int64_t n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    if (n >= (int64_t)sizeof text)
        n = sizeof text - 1;
    if (!s->buf) {
        mg_output_write(2, text, n);
        return;
    }
    if (n > s->cap - s->len)
        n = s->cap - s->len;
    memcpy(s->buf + s->len, text, (size_t)n);
    s->len += n;
}

/* Differs from Go: arguments are `...`, there is no map of them. */
static void print_frame(mg_sink *s, const mg_walk *w, const mg_frame *f, bool addresses)
{
    mg_sink_put(s, "%s(%s)\n\t%s:%u", strcmp(f->name, "runtime.gopanic") == 0 ? "panic" : f->name,
        f->no_parameters ? "" : "...", f->file, f->line);
    if (!f->inlined) {
        if (w->pc > f->entry)
            mg_sink_put(s, " +%#lx", w->pc - f->entry);
        if (addresses)
            mg_sink_put(s, " fp=%#lx sp=%#lx pc=%#lx", w->fp, w->sp, w->pc);
    }
    mg_sink_put(s, "\n");
}

/* Recursion asks for the same addresses again and again. Valid during one trace. */
static struct { uintptr_t pc; uint32_t count; } counts[256];

/* Count the shown frames of one physical frame. */
static uint32_t count_frames(const mg_walk *w, bool all)
{
    size_t slot = (w->pc ^ w->pc >> 8) & 255;
    bool plain = !w->exact;
    if (plain && counts[slot].pc == w->pc)
        return counts[slot].count;
    mg_frame frames[MG_INLINE_MAX];
    uint32_t count = 0;
    for (int i = 0, n = mg_walk_frames(w, frames); i < n; i++)
        count += shows(&frames[i], all);
    if (plain) {
        counts[slot].pc = w->pc;
        counts[slot].count = count;
    }
    return count;
}

/* Print shown frames number `from` up to `to` of those the walk has before it.
 * Returns: how many there were before the walk ended or `to` was reached. */
static uint64_t print_range(mg_sink *s, mg_walk w, uint64_t from, uint64_t to, bool all)
{
    uint64_t number = 0;
    do {
        if (number < from && number + count_frames(&w, all) <= from) {
            number += count_frames(&w, all);
            continue;
        }
        mg_frame frames[MG_INLINE_MAX];
        for (int i = 0, n = mg_walk_frames(&w, frames); i < n; i++)
            if (shows(&frames[i], all)) {
                if (number >= from && number < to)
                    print_frame(s, &w, &frames[i], all);
                number++;
            }
    } while (number < to && mg_walk_next(&w));
    return number;
}

/* Print the wrapper of a go or defer statement if it is what failed: it has found nil in place of the function. */
static void print_failed_statement(mg_sink *s, mg_walk w, bool all)
{
    do {
        mg_frame frames[MG_INLINE_MAX];
        for (int i = 0, n = mg_walk_frames(&w, frames); i < n; i++)
            if (!is_runtime(&frames[i])) {
                if (is_statement(&frames[i]))
                    print_frame(s, &w, &frames[i], all);
                return;
            }
    } while (mg_walk_next(&w));
}

static uint64_t count_all(mg_walk w, bool all)
{
    uint64_t n = 0;
    do
        n += count_frames(&w, all);
    while (mg_walk_next(&w));
    return n;
}

/* The goroutine's frames from w outwards, the middle elided. */
static void print_frames(mg_sink *s, const mg_walk *w, bool all)
{
    memset(counts, 0, sizeof counts);
    uint64_t total = count_all(*w, all);
    if (!all)
        print_failed_statement(s, *w, all);
    if (total <= INNER + OUTER) {
        print_range(s, *w, 0, total, all);
        return;
    }
    print_range(s, *w, 0, INNER, all);
    mg_sink_put(s, "...%lu frames elided...\n", total - INNER - OUTER);
    print_range(s, *w, total - OUTER, total, all);
}

/* Go past the innermost gopanic, so that the trace begins where the panic was raised. */
static void skip_gopanic(mg_walk *w)
{
    mg_walk ahead = *w;
    do {
        mg_frame frames[MG_INLINE_MAX];
        int n = mg_walk_frames(&ahead, frames);
        if (n && strcmp(frames[n - 1].name, "runtime.gopanic") == 0) {
            if (mg_walk_next(&ahead))
                *w = ahead;
            return;
        }
    } while (mg_walk_next(&ahead));
}

/* The function of a go statement that has not begun, even one that the compiler made. Its goroutine is saved in a call of no function
 * (g.c).
 * Returns: whether g is one. */
static bool print_start(mg_sink *s, const mg_g *g, bool addresses)
{
    const uintptr_t *saved = (const uintptr_t *)g->sched_sp;
    mg_frame frame;
    if (!saved || g->sched_pc != (uintptr_t)mg_resume_switch || saved[6] != (uintptr_t)mg_g_start)
        return false;
    mg_walk w = { .pc = g->start_pc, .sp = g->stack_hi - 16, .fp = g->stack_hi - 8 };
    if (mg_pctab_frames(w.pc, true, &frame, 1))
        print_frame(s, &w, &frame, addresses);
    return true;
}

void mg_trace_frames(mg_sink *s, const mg_g *g, bool all, bool panicking)
{
    mg_walk w;
    if (print_start(s, g, all) || !mg_walk_begin(&w, g))
        return;
    if (panicking)
        skip_gopanic(&w);
    print_frames(s, &w, all);
}

/* The go statement that made g, if it is of a function that shows. Its own function is named, though it may have been inlined: Go
 * inlines none that contains a go statement. */
void mg_trace_created_by(mg_sink *s, const mg_g *g, bool all)
{
    mg_frame frames[MG_INLINE_MAX];
    int n = g->creation_pc ? mg_pctab_frames(g->creation_pc - 1, false, frames, MG_INLINE_MAX) : 0;
    if (!n || !shows(&frames[0], all))
        return;
    mg_sink_put(s, "created by %s", frames[0].name);
    if (g->creator_goid)
        mg_sink_put(s, " in goroutine %ld", (long)g->creator_goid);
    mg_sink_put(s, "\n\t%s:%u", frames[0].file, frames[0].line);
    if (g->creation_pc > frames[n - 1].entry)
        mg_sink_put(s, " +%#lx", g->creation_pc - frames[n - 1].entry);
    mg_sink_put(s, "\n");
}

/* Let traces begin in the prologue that failed: its function has no frame yet. */
void mg_trace_from_prologue(mg_g *g, uintptr_t save)
{
    const uintptr_t *block = (const uintptr_t *)save;    /* switch_amd64.S, __morestack */
    g->fault_pc = block[30];
    g->fault_sp = save + MG_SAVE_BYTES + 8;
    g->fault_fp = block[25];
    g->fault_frameless = true;
}

/* Name the physical function at a return address. */
void mg_trace_name(uintptr_t pc, char *buf, size_t n)
{
    mg_frame frames[MG_INLINE_MAX];
    int k = mg_pctab_frames(pc - 1, false, frames, MG_INLINE_MAX);
    snprintf(buf, n, "%s", k ? frames[k - 1].name : "?");
}

int64_t mg_callers_impl(int64_t skip, uintptr_t *pcs, int64_t max)
{
    mg_walk w;
    int64_t n = 0;
    if (!mg_walk_begin(&w, mg_g_running))
        return 0;
    skip++;    /* the Go wrapper */
    mg_functions_prepare();
    do {    /* without a look into the pctab, which may have to be made first: most addresses are never asked for */
        if (mg_code_is_go(w.pc - 1) && skip-- <= 0 && n < max)
            pcs[n++] = w.pc;
    } while (n < max && mg_walk_next(&w));
    return n;
}
