/* Method tables made at run time, for assertions to interfaces the compiler could not foresee.
 *
 *      itab: +0 inter  +8 type  +16 hash u32  +20 pad  +24 code of each method of inter, in order
 *
 * Source: minigo/docs/abi.md, "Values"; Go's runtime/iface.go (one table per pair, cached).
 */
#include <stdlib.h>

#include "minigo.h"
#include "type.h"

typedef struct {
    const mg_type *inter, *type;
    uint32_t hash, pad;
    void *fun[];
} itab;

/* A hash table with open addressing by the pair. It is read without the lock; slots are filled and never changed. */
typedef struct table {
    size_t capacity;
    struct table *smaller;    /* the one it replaced */
    itab *_Atomic slots[];
} table;

static mg_lock_t lock;        /* of changes */
static table *_Atomic current;
static size_t count;

static bool same_string(mg_string a, mg_string b)
{
    return a.len == b.len && (a.ptr == b.ptr || mg_memequal(a.ptr, b.ptr, a.len));
}

/* The index of the method in type's table, or -1; both tables are sorted alike, so the search goes on at `from`. */
static int64_t find_method(const mg_type *type, const mg_method *want, int64_t from)
{
    const mg_method *methods = type->methods.ptr;
    for (int64_t i = from; i < type->methods.len; i++)
        if (same_string(methods[i].name, want->name) && same_string(methods[i].pkgpath, want->pkgpath))
            return methods[i].type == want->type || same_string(methods[i].type->str, want->type->str) ? i : -1;
    return -1;
}

int64_t mg_missingmethod(const mg_type *inter, const mg_type *type)
{
    const mg_method *wants = inter->methods.ptr;
    int64_t at = 0;
    for (int64_t i = 0; i < inter->methods.len; i++) {
        int64_t found = find_method(type, &wants[i], at);
        if (found < 0)
            return i;
        at = found + 1;
    }
    return -1;
}

static size_t hash_pair(const mg_type *inter, const mg_type *type)
{
    return (size_t)(((uintptr_t)inter * 31 + (uintptr_t)type) * 0x9e3779b97f4a7c15ull >> 32);
}

static itab *_Atomic *slot(table *t, const mg_type *inter, const mg_type *type)
{
    size_t i = hash_pair(inter, type) & (t->capacity - 1);
    for (;;) {
        itab *tab = atomic_load_explicit(&t->slots[i], memory_order_acquire);
        if (!tab || (tab->inter == inter && tab->type == type))
            return &t->slots[i];
        i = (i + 1) & (t->capacity - 1);
    }
}

/* The table with room for one more; the lock is held. A smaller one is not freed: others may be looking into it. */
static table *with_room(void)
{
    table *t = atomic_load_explicit(&current, memory_order_relaxed);
    if (t && count * 2 < t->capacity)
        return t;
    size_t capacity = t ? t->capacity * 2 : 64;
    table *bigger = calloc(1, sizeof *bigger + capacity * sizeof bigger->slots[0]);
    if (!bigger)
        mg_throw("out of memory (itab)");
    bigger->capacity = capacity;
    for (size_t i = 0; t && i < t->capacity; i++) {
        itab *tab = atomic_load_explicit(&t->slots[i], memory_order_relaxed);
        if (tab)
            atomic_store_explicit(slot(bigger, tab->inter, tab->type), tab, memory_order_relaxed);
    }
    bigger->smaller = t;
    atomic_store_explicit(&current, bigger, memory_order_release);
    return bigger;
}

static itab *make(const mg_type *inter, const mg_type *type)
{
    itab *tab = calloc(1, sizeof *tab + (size_t)inter->methods.len * sizeof(void *));
    if (!tab)
        mg_throw("out of memory (itab)");
    tab->inter = inter;
    tab->type = type;
    tab->hash = type->hash;
    tab->pad = mg_missingmethod(inter, type) >= 0;
    const mg_method *wants = inter->methods.ptr, *methods = type->methods.ptr;
    for (int64_t i = 0, at = 0; !tab->pad && i < inter->methods.len; i++, at++) {
        at = find_method(type, &wants[i], at);
        tab->fun[i] = methods[at].ifn;
    }
    return tab;
}

/* The table for (inter, type), or nil when a method is missing; both answers are kept. */
void *mg_getitab_impl(const mg_type *inter, const mg_type *type)
{
    table *t = atomic_load_explicit(&current, memory_order_acquire);
    itab *tab = t ? atomic_load_explicit(slot(t, inter, type), memory_order_acquire) : NULL;
    if (!tab) {
        mg_lock(&lock);
        itab *_Atomic *where = slot(with_room(), inter, type);
        tab = atomic_load_explicit(where, memory_order_relaxed);
        if (!tab) {
            tab = make(inter, type);
            atomic_store_explicit(where, tab, memory_order_release);
            count++;
        }
        mg_unlock(&lock);
    }
    return tab->pad ? NULL : tab;
}

/* Forget all tables: a module is about to be unmapped, and its addresses may come again. The method tables stay, since
 * values of other programs in this process may hold them. */
void mg_itab_forget(void)
{
    table *t = atomic_exchange(&current, NULL);
    while (t) {
        table *smaller = t->smaller;
        free(t);
        t = smaller;
    }
    count = 0;
}
