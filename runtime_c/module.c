/* The registered modules, and the table of all their functions by address.
 *
 * Source: minigo/docs/abi.md, "The module record".
 */
#include <stdlib.h>
#include <string.h>

#include "minigo.h"
#include "type.h"

static const mg_module **modules;
static size_t nmodules, capacity;

/* All functions of all modules by address; built when first needed after a change. Signal handlers read it, too. */
static struct { mg_function *first; size_t n; } functions;
static _Atomic bool functions_built;
static mg_lock_t building;

static void forget_functions(void)
{
    atomic_store(&functions_built, false);
    free(functions.first);
    functions.first = NULL;
    functions.n = 0;
    mg_pctab_forget();
}

void mg_register_module_impl(mg_module *module)
{
    for (size_t i = 0; i < nmodules; i++)
        if (modules[i] == module)
            return;
    if (nmodules == capacity) {
        capacity = capacity ? capacity * 2 : 16;
        modules = realloc(modules, capacity * sizeof *modules);
        if (!modules)
            mg_throw("out of memory (modules)");
    }
    modules[nmodules++] = module;
    forget_functions();
}

void mg_unregister_module(const mg_module *module)
{
    for (size_t i = 0; i < nmodules; i++)
        if (modules[i] == module) {
            modules[i] = modules[--nmodules];
            forget_functions();
            mg_itab_forget();
            return;
        }
}

size_t mg_module_count(void) { return nmodules; }
const mg_module *mg_module_at(size_t i) { return modules[i]; }

/* The table of composite types of module i, nil past the last: for reflect, which must find each type that exists. */
const uintptr_t *mg_typetab(int64_t i)
{
    return i >= 0 && (size_t)i < nmodules ? modules[i]->typetab : NULL;
}

static int by_entry(const void *a, const void *b)
{
    uintptr_t x = ((const mg_function *)a)->entry, y = ((const mg_function *)b)->entry;
    return x < y ? -1 : x > y;
}

/* functab points to a count and that many addresses (docs/abi.md). */
static void build_functions(void)
{
    size_t n = 0, filled = 0;
    for (size_t i = 0; i < nmodules; i++)
        n += modules[i]->functab ? modules[i]->functab[0] : 0;
    mg_function *all = malloc((n ? n : 1) * sizeof *all);
    if (!all)
        return;
    for (size_t i = 0; i < nmodules; i++)
        for (size_t k = 0; modules[i]->functab && k < modules[i]->functab[0]; k++)
            all[filled++] = (mg_function){ modules[i]->functab[k + 1], modules[i], (uint32_t)k };
    qsort(all, n, sizeof *all, by_entry);
    functions.first = all;
    functions.n = n;
    atomic_store(&functions_built, true);
}

/* Make the table, so that mg_code_is_go can answer. */
void mg_functions_prepare(void)
{
    if (atomic_load(&functions_built))
        return;
    mg_lock(&building);
    if (!atomic_load(&functions_built))
        build_functions();
    mg_unlock(&building);
}

static const mg_function *find(uintptr_t pc)
{
    size_t lo = 0, hi = functions.n;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (functions.first[mid].entry <= pc)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo ? &functions.first[lo - 1] : NULL;
}

/* Find the function with code at pc.
 * Returns: the last one that begins at or before pc, or NULL; how long it is only its pctab knows. */
const mg_function *mg_function_at(uintptr_t pc)
{
    mg_functions_prepare();
    return find(pc);
}

/* Tell whether pc is surely in code of a Go function. For signal handlers: no lock, no memory.
 * Returns: false, too, while the table has not been made, and for the last function of a module without end marks. */
bool mg_code_is_go(uintptr_t pc)
{
    if (!atomic_load(&functions_built))
        return false;
    const mg_function *f = find(pc), *next = f + 1;
    if (!f || next == functions.first + functions.n || next->module != f->module)
        return false;
    const mg_module *m = f->module;
    return (int64_t)f->index < (int64_t)m->functab[0] - m->nends;
}
