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

/* Open addressing by the pair. */
static itab **table;
static size_t count, capacity;

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

static itab **slot(itab **tab, size_t cap, const mg_type *inter, const mg_type *type)
{
    size_t i = hash_pair(inter, type) & (cap - 1);
    while (tab[i] && (tab[i]->inter != inter || tab[i]->type != type))
        i = (i + 1) & (cap - 1);
    return &tab[i];
}

static void make_room(void)
{
    if (count * 2 < capacity)
        return;
    size_t cap = capacity ? capacity * 2 : 64;
    itab **bigger = calloc(cap, sizeof *bigger);
    if (!bigger)
        mg_throw("out of memory (itab)");
    for (size_t i = 0; i < capacity; i++)
        if (table[i])
            *slot(bigger, cap, table[i]->inter, table[i]->type) = table[i];
    free(table);
    table = bigger;
    capacity = cap;
}

/* The table for (inter, type), or nil when a method is missing; both answers are kept. */
void *mg_getitab_impl(const mg_type *inter, const mg_type *type)
{
    make_room();
    itab **where = slot(table, capacity, inter, type);
    if (!*where) {
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
        *where = tab;
        count++;
    }
    return (*where)->pad ? NULL : *where;
}

/* Forget all tables: a module is about to be unmapped, and its addresses may come again. The tables stay, since
 * values of other programs in this process may hold them. */
void mg_itab_forget(void)
{
    free(table);
    table = NULL;
    count = capacity = 0;
}
