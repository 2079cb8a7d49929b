/* Thin: to be replaced. */
#include <stdio.h>
#include "minigo.h"
#include "type.h"
void mg_trace_from_prologue(mg_g *g, uintptr_t save) { (void)g; (void)save; }
void mg_trace_name(uintptr_t pc, char *buf, size_t n) { snprintf(buf, n, "%#lx", pc); }
void mg_register_module_impl(mg_module *m) { (void)m; }
void mg_unregister_module(const mg_module *m) { (void)m; }
void mg_set_pctab_provider(mg_pctab_provider p) { (void)p; }
int64_t mg_callers_impl(int64_t skip, uintptr_t *pcs, int64_t max) { (void)skip; (void)pcs; (void)max; return 0; }
int64_t mg_frameinfo_impl(uintptr_t pc, int64_t depth, void *out) { (void)pc; (void)depth; (void)out; return 0; }
int64_t mg_stacktext_impl(char *buf, int64_t n) { (void)buf; (void)n; return 0; }
void mg_traceback_impl(int64_t skip) { (void)skip; mg_printf("goroutine 1 [running]:\n"); }
void mg_dopanic_impl(void) { mg_printf("\n"); mg_traceback_impl(1); mg_g_exit(2); }
void mg_fatal_impl(const char *text, int64_t n) { mg_printf("fatal error: %.*s\n\n", (int)n, text); mg_traceback_impl(0); mg_g_exit(2); }
