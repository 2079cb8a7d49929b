/* From a return address to function, file and line, through inlined calls.
 *
 *      "MGPC" version nfunc nrow ninline nfile strbytes          7 words of 32 bits
 *      func[nfunc]      name file start_line size first_row row_count      line bit 31: no parameters
 *      row[nrow]        off line file inline+1
 *      inline[ninline]  parent+1 name file call_file call_line
 *      file[nfile]      string
 *      strings          NUL-terminated
 *
 * A module without a blob is asked for at the host, once. Blobs come from outside the runtime: every number
 * in them is checked before it is followed.
 *
 * Source: minigo/docs/abi.md, "pctab".
 */
#include <stdlib.h>
#include <string.h>

#include "minigo.h"
#include "type.h"

#define NO_PARAMETERS 0x80000000u

/* A blob that has been found well-formed, or one that could not be had (func is NULL). */
typedef struct table {
    struct table *next;
    const mg_module *module;
    uint32_t nfunc, nrow, ninline, nfile, strbytes;
    const uint32_t (*func)[6], (*row)[4], (*inl)[5], *file;
    const char *strings;
} table;

/* Read without the lock: tables are added in front. */
static table *_Atomic tables;
static mg_lock_t lock;
static mg_pctab_provider provider;

void mg_set_pctab_provider(mg_pctab_provider p) { provider = p; }

void mg_pctab_forget(void)
{
    table *t = atomic_exchange(&tables, NULL);
    while (t) {
        table *next = t->next;
        free(t);
        t = next;
    }
}

static void open_blob(table *t, const void *blob, int64_t len)
{
    const uint32_t *w = blob;
    if (!blob || len < 28 || memcmp(blob, "MGPC", 4) != 0 || w[1] != 1)
        return;
    uint64_t words = 7 + 6ull * w[2] + 4ull * w[3] + 5ull * w[4] + w[5];
    if (words * 4 + w[6] != (uint64_t)len || (w[6] && ((const char *)blob)[len - 1] != 0))
        return;
    t->nfunc = w[2];
    t->nrow = w[3];
    t->ninline = w[4];
    t->nfile = w[5];
    t->strbytes = w[6];
    t->func = (const void *)(w + 7);
    t->row = (const void *)(t->func + t->nfunc);
    t->inl = (const void *)(t->row + t->nrow);
    t->file = (const void *)(t->inl + t->ninline);
    t->strings = (const char *)(t->file + t->nfile);
}

static table *find(const mg_module *module)
{
    table *t = atomic_load_explicit(&tables, memory_order_acquire);
    while (t && t->module != module)
        t = t->next;
    return t;
}

static const table *table_of(const mg_module *module)
{
    table *t = find(module);
    if (t)
        return t;
    mg_lock(&lock);
    if (!(t = find(module)) && (t = calloc(1, sizeof *t))) {
        const void *blob = module->pctab;
        int64_t len = module->pctab_len;
        if (!blob && provider)
            blob = provider(module, &len);
        open_blob(t, blob, len);
        t->module = module;
        t->next = atomic_load_explicit(&tables, memory_order_relaxed);
        atomic_store_explicit(&tables, t, memory_order_release);
    }
    mg_unlock(&lock);
    return t;
}

static const char *string_at(const table *t, uint32_t off) { return off < t->strbytes ? t->strings + off : "?"; }
static const char *file_name(const table *t, uint32_t file) { return file < t->nfile ? string_at(t, t->file[file]) : "?"; }

/* The last row at or before the offset. */
static const uint32_t *find_row(const table *t, const uint32_t *func, uint32_t off)
{
    uint32_t lo = func[4], hi = func[4] + func[5];
    if (func[4] > t->nrow || func[5] > t->nrow - func[4])
        return NULL;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (t->row[mid][0] <= off)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo > func[4] ? t->row[lo - 1] : NULL;
}

/* Find out where pc is.
 *
 * Args:    pc: an address inside the instruction (a return address minus one); at_prologue: the function has
 *          no frame yet, and stands at its first line.
 * Returns: how many logical frames are there, innermost first; 0: no Go code. At most `max` are filled in. */
int mg_pctab_frames(uintptr_t pc, bool at_prologue, mg_frame *frames, int max)
{
    const mg_function *f = mg_function_at(pc);
    if (!f)
        return 0;
    const table *t = table_of(f->module);
    uint32_t off = (uint32_t)(pc - f->entry);
    if (!t || !t->func || f->index >= t->nfunc) {
        if (pc - f->entry >= MG_FUNCTION_UNKNOWN_MAX || max < 1)
            return 0;
        frames[0] = (mg_frame){ "?", "?", 0, f->entry, false, false };
        return 1;
    }
    const uint32_t *func = t->func[f->index];
    if (pc - f->entry >= func[3])
        return 0;
    const uint32_t *row = at_prologue ? NULL : find_row(t, func, off);
    const char *file = row ? file_name(t, row[2]) : file_name(t, func[1]);
    uint32_t line = row ? row[1] : func[2] & ~NO_PARAMETERS;
    int n = 0;
    for (uint32_t i = row ? row[3] : 0; i && i <= t->ninline && n < max; n++) {
        const uint32_t *inl = t->inl[i - 1];
        frames[n] = (mg_frame){ string_at(t, inl[1]), file, line, f->entry, true, false };
        file = file_name(t, inl[3]);
        line = inl[4];
        i = inl[0];
    }
    if (n < max)
        frames[n++] = (mg_frame){ string_at(t, func[0]), file, line, f->entry, false, func[2] & NO_PARAMETERS };
    return n;
}

/* Where a C string ends, for Go. */
static mg_string go_string(const char *s) { return (mg_string){ s, (int64_t)strlen(s) }; }

/*  +0 Name  +16 File  +32 Line  +40 Entry  +48 Inlined */
typedef struct {
    mg_string name, file;
    int64_t line;
    uintptr_t entry;
    int64_t inlined;
} frame_raw;

int64_t mg_frameinfo_impl(uintptr_t pc, int64_t depth, void *out)
{
    mg_frame frames[MG_INLINE_MAX];
    int n = mg_pctab_frames(pc - 1, false, frames, MG_INLINE_MAX);
    if (depth < 0 || depth >= n)
        return 0;
    const mg_frame *f = &frames[depth];
    *(frame_raw *)out = (frame_raw){ go_string(f->name), go_string(f->file), f->line, f->entry, f->inlined };
    return 1;
}
