/* Profiles: samples by calls, counted exactly, and pprof's file format.
 *
 * A profile is a hash table of samples: the return addresses that led to an event, how often that happened, and a sum of bytes. Names
 * are looked up at the end.
 *
 *      file      gzip, its blocks stored: nothing here needs to be small
 *      Profile   1 sample_type  2 sample  3 mapping  4 location  5 function  6 string_table  9 time_nanos  10 duration_nanos
 *      ValueType 1 type  2 unit                       (numbers of strings)
 *      Sample    1 location ids, innermost first      2 values
 *      Mapping   1 id  3 limit  5 file  7 to 10 it has functions, files, lines, inlined frames: nobody need look for them
 *      Location  1 id  2 mapping  3 address  4 Line, innermost inlined call first { 1 function  2 line }
 *      Function  1 id  2 name  3 system name  4 file
 *
 * Source: github.com/google/pprof/proto/profile.proto (field numbers); RFC 1952 (gzip), RFC 1951 (stored blocks); go tool pprof reads it.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "profile.h"
#include "trace.h"

#define DEPTH 128                /* frames of a sample: of deep recursion the innermost and the outermost half */
#define HALF (DEPTH / 2)
#define MOST_FOR_ALLOCATION 2048 /* frames that are looked at for it; there are many allocations */
#define AT_ENTRY (1ull << 63)    /* in an address: the function is in its prologue */

typedef struct sample {
    struct sample *next;
    uint64_t hash, count, bytes;
    uint32_t n;
    uintptr_t pcs[];
} sample;

typedef struct {
    int fd;
    bool on;
    const char *file;
    mg_lock_t lock;
    sample **slots;    /* chained, a power of two of them */
    size_t nslots, nsamples, lost;
} profile;

static profile profiles[MG_PROFILES] = { { .fd = -1 }, { .fd = -1 } };
static const char *const units[MG_PROFILES][4] = {
    { "growths", "count", "grown_space", "bytes" },
    { "alloc_objects", "count", "alloc_space", "bytes" },
};
static struct timespec began;

const char *mg_profiles_start(void)
{
    const char *files[MG_PROFILES] = { mg_knobs.stack_profile, mg_knobs.heap_profile };
    clock_gettime(CLOCK_REALTIME, &began);
    for (int i = 0; i < MG_PROFILES; i++) {
        profile *p = &profiles[i];
        if (!files[i])
            continue;
        p->fd = open(files[i], O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
        if (p->fd < 0)
            return files[i];
        p->file = files[i];
        p->on = true;
    }
    return NULL;
}

/* ---- Taking samples ---- */

static void enlarge(profile *p)
{
    size_t n = p->nslots ? p->nslots * 2 : 1024;
    sample **slots = calloc(n, sizeof *slots);
    if (!slots)
        return;
    for (size_t i = 0; i < p->nslots; i++)
        for (sample *s = p->slots[i], *next; s; s = next) {
            next = s->next;
            s->next = slots[s->hash & (n - 1)];
            slots[s->hash & (n - 1)] = s;
        }
    free(p->slots);
    p->slots = slots;
    p->nslots = n;
}

/* Returns: how many addresses of the walk are in pcs. */
static uint32_t walk(mg_walk *w, bool walking, uint64_t most, uintptr_t pcs[DEPTH])
{
    uintptr_t outer[HALF];    /* a ring */
    uint64_t n = 0;
    for (; walking && n < most; n++) {
        *(n < HALF ? &pcs[n] : &outer[n % HALF]) = w->pc | (w->at_entry ? AT_ENTRY : 0);
        walking = mg_walk_next(w);
    }
    uint64_t rest = n <= HALF ? 0 : n - HALF < HALF ? n - HALF : HALF;
    for (uint64_t i = 0; i < rest; i++)
        pcs[HALF + i] = outer[(n - rest + i) % HALF];
    return (uint32_t)(n < HALF ? n : HALF + rest);
}

static void add(profile *p, mg_walk *w, bool walking, uint64_t most, uint64_t bytes)
{
    uintptr_t pcs[DEPTH];
    uint32_t n = walk(w, walking, most, pcs);
    uint64_t hash = 0;
    for (uint32_t i = 0; i < n; i++) {
        hash = (hash ^ pcs[i]) * 0x9e3779b97f4a7c15ull;
        hash ^= hash >> 29;
    }
    mg_lock(&p->lock);
    if (!p->on) {    /* it was written meanwhile */
        mg_unlock(&p->lock);
        return;
    }
    if (p->nsamples >= p->nslots)
        enlarge(p);
    sample *s = NULL;
    if (p->nslots) {
        sample **slot = &p->slots[hash & (p->nslots - 1)];
        for (s = *slot; s && (s->hash != hash || s->n != n || memcmp(s->pcs, pcs, n * sizeof *pcs) != 0);)
            s = s->next;
        if (!s && (s = malloc(sizeof *s + n * sizeof *pcs))) {
            *s = (sample){ .next = *slot, .hash = hash, .n = n };
            memcpy(s->pcs, pcs, n * sizeof *pcs);
            *slot = s;
            p->nsamples++;
        }
    }
    if (s) {
        s->count++;
        s->bytes += bytes;
    } else {
        p->lost++;
    }
    mg_unlock(&p->lock);
}

void mg_profile_growth(const mg_g *g, uintptr_t save, uint64_t bytes)
{
    profile *p = &profiles[MG_PROFILE_STACK];
    if (!p->on)
        return;
    mg_walk w;
    bool walking = mg_walk_prologue(&w, g, save);
    add(p, &w, walking, UINT64_MAX, bytes);
}

void mg_profile_allocation(uint64_t bytes)
{
    profile *p = &profiles[MG_PROFILE_HEAP];
    if (!p->on || !mg_g_running)
        return;
    mg_walk w;
    bool walking = mg_walk_begin(&w, mg_g_running);
    add(p, &w, walking, MOST_FOR_ALLOCATION, bytes);
}

/* ---- Writing protocol buffers ---- */

typedef struct { uint8_t *data; size_t n, cap; bool failed; } buffer;

static void put_bytes(buffer *b, const void *data, size_t n)
{
    if (b->n + n > b->cap) {
        size_t cap = b->cap ? b->cap * 2 : 256;
        while (cap < b->n + n)
            cap *= 2;
        uint8_t *bigger = realloc(b->data, cap);
        if (!bigger) {
            b->failed = true;
            return;
        }
        b->data = bigger;
        b->cap = cap;
    }
    if (n)
        memcpy(b->data + b->n, data, n);
    b->n += n;
}

static void put_varint(buffer *b, uint64_t v)
{
    uint8_t text[10];
    size_t n = 0;
    for (; v >= 128; v >>= 7)
        text[n++] = (uint8_t)v | 128;
    text[n++] = (uint8_t)v;
    put_bytes(b, text, n);
}

static void put_number(buffer *b, int field, uint64_t v)
{
    put_varint(b, (uint64_t)field << 3);
    put_varint(b, v);
}

static void put_message(buffer *b, int field, const void *data, size_t n)
{
    put_varint(b, (uint64_t)field << 3 | 2);
    put_varint(b, n);
    put_bytes(b, data, n);
}

/* Add an inner message, and make its buffer empty again. */
static void put_inner(buffer *b, int field, buffer *inner)
{
    put_message(b, field, inner->data, inner->n);
    b->failed |= inner->failed;
    inner->n = 0;
}

/* Numbers of texts or addresses: an open-addressing table with what was entered, in order. */
typedef struct { uint64_t *keys; uint32_t *ids; size_t n, cap; } index_table;

/* Where a key is, or would be entered. */
static size_t place_of(const index_table *t, uint64_t key)
{
    size_t k = key * 0x9e3779b97f4a7c15ull >> 20 & (t->cap - 1);
    while (t->ids[k] && t->keys[k] != key)
        k = (k + 1) & (t->cap - 1);
    return k;
}

/* Returns: the number of a key, 0 when it has not been entered. */
static uint32_t known_number(const index_table *t, uint64_t key) { return t->cap ? t->ids[place_of(t, key)] : 0; }

/* Returns: the number of a key, from 1; *is_new: it was entered now. 0 when there is no memory. */
static uint32_t number_of(index_table *t, uint64_t key, bool *is_new)
{
    *is_new = false;
    if (t->n * 2 >= t->cap) {
        index_table bigger = { .cap = t->cap ? t->cap * 2 : 1024, .n = t->n };
        bigger.keys = calloc(bigger.cap, sizeof *bigger.keys);
        bigger.ids = calloc(bigger.cap, sizeof *bigger.ids);
        if (!bigger.keys || !bigger.ids) {
            free(bigger.keys);
            free(bigger.ids);
            return 0;
        }
        for (size_t i = 0; i < t->cap; i++)
            if (t->ids[i]) {
                size_t k = place_of(&bigger, t->keys[i]);
                bigger.keys[k] = t->keys[i];
                bigger.ids[k] = t->ids[i];
            }
        free(t->keys);
        free(t->ids);
        *t = bigger;
    }
    size_t k = place_of(t, key);
    *is_new = !t->ids[k];
    if (*is_new) {
        t->keys[k] = key;
        t->ids[k] = (uint32_t)++t->n;
    }
    return t->ids[k];
}

/* ---- The file ---- */

typedef struct {
    buffer out, inner, line;
    buffer strings;                     /* the encoded string table */
    index_table texts, locations, functions;    /* texts by address: names live as long as the pctabs */
} writer;

static uint32_t string_number(writer *w, const char *text)
{
    bool is_new;
    uint32_t n = number_of(&w->texts, (uintptr_t)text, &is_new);
    if (is_new)
        put_message(&w->strings, 6, text, strlen(text));
    return n;    /* number 0 is the empty string */
}

static uint32_t function_number(writer *w, const mg_frame *f)
{
    bool is_new;
    uint32_t id = number_of(&w->functions, (uintptr_t)f->name, &is_new);
    if (is_new) {
        buffer b = { 0 };
        put_number(&b, 1, id);
        put_number(&b, 2, string_number(w, f->name));
        put_number(&b, 3, string_number(w, f->name));
        put_number(&b, 4, string_number(w, f->file));
        put_inner(&w->out, 5, &b);
        free(b.data);
    }
    return id;
}

/* Returns: the number of the location, 0 for an address that is no Go function's. */
static uint32_t location_number(writer *w, uintptr_t pc)
{
    uint32_t id = known_number(&w->locations, pc);
    if (id)
        return id;
    bool at_entry = pc & AT_ENTRY, is_new;
    uintptr_t address = pc & ~AT_ENTRY;
    mg_frame frames[MG_INLINE_MAX];
    int n = mg_pctab_frames(address - 1, at_entry, frames, MG_INLINE_MAX);
    if (n == 0)
        return 0;
    id = number_of(&w->locations, pc, &is_new);
    if (!is_new)    /* no memory */
        return 0;
    for (int i = 0; i < n; i++) {
        put_number(&w->line, 1, function_number(w, &frames[i]));
        put_number(&w->line, 2, frames[i].line);
        put_inner(&w->inner, 4, &w->line);
    }
    buffer b = { 0 };
    put_number(&b, 1, id);
    put_number(&b, 2, 1);
    put_number(&b, 3, address);
    put_bytes(&b, w->inner.data, w->inner.n);
    w->inner.n = 0;
    put_inner(&w->out, 4, &b);
    free(b.data);
    return id;
}

static void put_sample(writer *w, const sample *s)
{
    buffer ids = { 0 }, values = { 0 }, b = { 0 };
    for (uint32_t i = 0; i < s->n; i++) {
        uint32_t id = location_number(w, s->pcs[i]);
        if (id)
            put_varint(&ids, id);
    }
    put_varint(&values, s->count);
    put_varint(&values, s->bytes);
    put_inner(&b, 1, &ids);
    put_inner(&b, 2, &values);
    put_inner(&w->out, 2, &b);
    free(ids.data);
    free(values.data);
    free(b.data);
}

static uint32_t crc(const uint8_t *data, size_t n)
{
    uint32_t c = ~0u;
    for (size_t i = 0; i < n; i++) {
        c ^= data[i];
        for (int k = 0; k < 8; k++)
            c = c >> 1 ^ (0xedb88320u & -(c & 1));
    }
    return ~c;
}

static void put_gzip(buffer *b, const uint8_t *data, size_t n)
{
    static const uint8_t header[10] = { 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff };
    put_bytes(b, header, sizeof header);
    size_t at = 0;
    do {
        uint16_t size = n - at > 0xffff ? 0xffff : (uint16_t)(n - at), inverse = (uint16_t)~size;
        uint8_t last = at + size == n;
        put_bytes(b, &last, 1);
        put_bytes(b, &size, 2);
        put_bytes(b, &inverse, 2);
        put_bytes(b, data + at, size);
        at += size;
    } while (at < n);
    uint32_t check[2] = { crc(data, n), (uint32_t)n };
    put_bytes(b, check, sizeof check);
}

static void put_profile(writer *w, const profile *p, mg_profile_kind kind)
{
    put_message(&w->strings, 6, "", 0);
    for (int i = 0; i < 4; i += 2) {
        put_number(&w->inner, 1, string_number(w, units[kind][i]));
        put_number(&w->inner, 2, string_number(w, units[kind][i + 1]));
        put_inner(&w->out, 1, &w->inner);
    }
    put_number(&w->inner, 1, 1);
    put_number(&w->inner, 3, INT64_MAX);
    put_number(&w->inner, 5, string_number(w, "minigo"));
    for (int has = 7; has <= 10; has++)
        put_number(&w->inner, has, 1);
    put_inner(&w->out, 3, &w->inner);
    for (size_t i = 0; i < p->nslots; i++)
        for (const sample *s = p->slots[i]; s; s = s->next)
            put_sample(w, s);
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    put_number(&w->out, 9, (uint64_t)began.tv_sec * 1000000000 + (uint64_t)began.tv_nsec);
    put_number(&w->out, 10, (uint64_t)((now.tv_sec - began.tv_sec) * 1000000000 + now.tv_nsec - began.tv_nsec));
    put_bytes(&w->out, w->strings.data, w->strings.n);
    w->out.failed |= w->strings.failed;
}

/* Returns: 0, or an errno. */
static int write_all(int fd, const uint8_t *data, size_t n)
{
    while (n) {
        ssize_t k = write(fd, data, n);
        if (k < 0 && errno != EINTR)
            return errno;
        if (k > 0) {
            data += k;
            n -= (size_t)k;
        }
    }
    return 0;
}

static void write_profile(profile *p, mg_profile_kind kind)
{
    writer w = { 0 };
    buffer file = { 0 };
    put_profile(&w, p, kind);
    put_gzip(&file, w.out.data, w.out.n);
    int problem = w.out.failed || file.failed ? ENOMEM : write_all(p->fd, file.data, file.n);
    if (problem)
        mg_printf("minigo: cannot write profile to %s: %s\n", p->file, strerror(problem));
    if (p->lost)
        mg_printf("minigo: no memory for %lu samples of %s\n", (unsigned long)p->lost, p->file);
    free(w.out.data);
    free(w.inner.data);
    free(w.line.data);
    free(w.strings.data);
    free(file.data);
    index_table *tables[] = { &w.texts, &w.locations, &w.functions };
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        free(tables[i]->keys);
        free(tables[i]->ids);
    }
}

static void forget(profile *p)
{
    for (size_t i = 0; i < p->nslots; i++)
        for (sample *s = p->slots[i], *next; s; s = next) {
            next = s->next;
            free(s);
        }
    free(p->slots);
    p->slots = NULL;
    p->nslots = p->nsamples = p->lost = 0;
}

void mg_profiles_end(void)
{
    for (int i = 0; i < MG_PROFILES; i++) {
        profile *p = &profiles[i];
        mg_lock(&p->lock);    /* others may still be taking samples */
        bool was_on = p->on;
        p->on = false;
        if (was_on) {
            write_profile(p, (mg_profile_kind)i);
            close(p->fd);
            p->fd = -1;
            forget(p);
        }
        mg_unlock(&p->lock);
    }
}
