/* Everything generated code and the Go library may call, one declaration a line.
 *
 *   MG_LEAF(ret, name, args)    runs on the goroutine's stack within MG_STACK_LEAF_BUDGET, calls no libc
 *   MG_SWITCH(ret, name, args)  a stub in switch_amd64.S changes to the thread's stack and calls name_impl
 *   MG_ASM(ret, name, args)     written in switch_amd64.S
 *
 * minigo/codegen/runtime_abi.py is checked against these lines.  Go's strings and slices arrive spread into
 * words; results of two words return in rax and rdx, longer ones through a hidden first pointer.
 * Source: minigo/docs/abi.md, "Calls from Go to C".
 */
#ifndef MINIGO_ABI_H
#define MINIGO_ABI_H

#include <stdint.h>

typedef struct mg_type mg_type;
typedef struct mg_module mg_module;
typedef struct { const char *ptr; int64_t len; } mg_string;
typedef struct { int64_t sec, nsec; } mg_timespec;

typedef struct { int64_t index, result; } mg_choice;
typedef struct { void *object, *work; } mg_garbage;
typedef struct { void *chan, *elem; int64_t dir; } mg_case;    /* dir 1: send, 2: receive; chan may be nil */
typedef struct mg_notifylist mg_notifylist;

/* The stubs are what the world sees; an _impl is the runtime's own. */
#ifndef MG_LEAF
#define MG_EXPORT __attribute__((visibility("default")))
#define MG_LEAF(ret, name, args) MG_EXPORT ret name args;
#define MG_SWITCH(ret, name, args) MG_EXPORT ret name args; ret name##_impl args;
#define MG_ASM(ret, name, args) MG_EXPORT ret name args;
#endif

/* Heap */
MG_LEAF(void *, mg_new, (const mg_type *type))
MG_LEAF(void *, mg_newarray, (const mg_type *elem, int64_t n))
MG_LEAF(void *, mg_alloc, (int64_t size, int64_t zero))
MG_LEAF(int64_t, mg_roundupsize, (int64_t size, int64_t noscan))
MG_SWITCH(void, mg_gc, (void))
MG_SWITCH(void, mg_readmemstats, (void *out))
MG_SWITCH(int64_t, mg_setgcpercent, (int64_t percent))
MG_SWITCH(int64_t, mg_setmemorylimit, (int64_t bytes))
MG_SWITCH(void, mg_freeosmemory, (void))
MG_SWITCH(int64_t, mg_finalizer_set, (void *object, void *work, void *run))
MG_SWITCH(void, mg_finalizer_clear, (void *object))
MG_SWITCH(mg_garbage, mg_finalizer_next, (void))
MG_SWITCH(int64_t, mg_cleanup_add, (void *p, void *work, void *run))
MG_SWITCH(void, mg_cleanup_stop, (int64_t id))
MG_SWITCH(void *, mg_weak_handle, (void *p, void *fresh))

/* Memory */
MG_LEAF(void, mg_memmove, (void *dst, const void *src, int64_t n))
MG_LEAF(void, mg_memclr, (void *p, int64_t n))
MG_LEAF(int64_t, mg_memequal, (const void *p, const void *q, int64_t n))
MG_LEAF(int64_t, mg_memcompare, (const void *p, int64_t pn, const void *q, int64_t qn))
MG_LEAF(int64_t, mg_indexbyte, (const void *p, int64_t n, int64_t c))

/* Arithmetic */
MG_LEAF(int64_t, mg_hasfma, (void))
MG_LEAF(double, mg_fma, (double x, double y, double z))

/* The goroutine and its stack */
MG_LEAF(void *, mg_getg, (void))
MG_LEAF(int64_t, mg_setmaxstack, (int64_t n))
MG_ASM(int32_t, mg_savepoint, (void *buf))
MG_ASM(void, mg_resume, (void *buf))
MG_ASM(void, __morestack, (void))
MG_ASM(void, __morestack_allocate_stack_space, (void))

/* Goroutines */
MG_LEAF(void, mg_go, (void *fn))
MG_SWITCH(void, mg_go_slow, (void *fn, uintptr_t pc))
MG_SWITCH(void, mg_gosched, (void))
MG_SWITCH(void, mg_goexit0, (void))
MG_LEAF(int64_t, mg_numgoroutine, (void))
MG_LEAF(uint64_t, mg_stackgrown, (void))
MG_LEAF(void, mg_lockosthread, (void))
MG_LEAF(void, mg_unlockosthread, (void))
MG_SWITCH(int64_t, mg_gomaxprocs, (int64_t n))
MG_LEAF(int64_t, mg_numcpu, (void))
MG_SWITCH(void, mg_sleep, (int64_t ns))
MG_SWITCH(void, mg_timer_start, (void *timer))
MG_SWITCH(int64_t, mg_timer_stop, (void *timer))
MG_SWITCH(int64_t, mg_timer_reset, (void *timer, int64_t when, int64_t period))

/* Channels */
MG_SWITCH(void *, mg_makechan, (const mg_type *type, int64_t n))
MG_LEAF(int64_t, mg_chansend, (void *c, const void *elem))
MG_LEAF(int64_t, mg_chanrecv, (void *c, void *elem))
MG_LEAF(int64_t, mg_chantrysend, (void *c, const void *elem))
MG_LEAF(int64_t, mg_chantryrecv, (void *c, void *elem))
MG_SWITCH(int64_t, mg_chanclose, (void *c))
MG_LEAF(int64_t, mg_chanlen, (void *c))
MG_LEAF(int64_t, mg_chancap, (void *c))
MG_LEAF(mg_choice, mg_select, (const mg_case *cases, int64_t n, int64_t block))

/* Semaphores and condition lists */
MG_LEAF(void, mg_semacquire, (uint32_t *addr, int64_t lifo, int64_t reason))
MG_LEAF(void, mg_semrelease, (uint32_t *addr, int64_t handoff))
MG_LEAF(int64_t, mg_canspin, (int64_t i))
MG_LEAF(void, mg_dospin, (void))
MG_LEAF(int64_t, mg_notify_add, (mg_notifylist *l))
MG_SWITCH(void, mg_notify_wait, (mg_notifylist *l, int64_t ticket))
MG_SWITCH(void, mg_notify_all, (mg_notifylist *l))
MG_SWITCH(void, mg_notify_one, (mg_notifylist *l))

/* Pools */
MG_LEAF(mg_string, mg_pool_take, (void *pool))
MG_LEAF(int64_t, mg_pool_keep, (void *pool, void *type, void *data))
MG_LEAF(int64_t, mg_pool_epoch, (void))
MG_LEAF(int64_t, mg_pool_places, (void))

/* Interfaces */
MG_SWITCH(void *, mg_getitab, (const mg_type *inter, const mg_type *type))
MG_LEAF(int64_t, mg_missingmethod, (const mg_type *inter, const mg_type *type))

/* Checks of --verify-escapes */
MG_LEAF(void, mg_check_store, (void *dst, void *value, const char *site))
MG_LEAF(void, mg_check_copy, (void *dst, const void *src, int64_t n, const char *site))
MG_LEAF(void, mg_check_send, (const void *c, const void *elem, const char *site))
MG_LEAF(void, mg_check_select, (const mg_case *cases, int64_t n, const char *site))
MG_LEAF(void, mg_check_go, (void *fn, const char *site))
MG_LEAF(void, mg_check_defer, (void *fn, const void *mark, const char *site))
MG_LEAF(void, mg_check_return, (void *value, const char *site))

/* Reflection */
MG_LEAF(const uintptr_t *, mg_typetab, (int64_t i))
MG_ASM(void, mg_reflectcall, (void *code, void *context, void *block, void *heir))
MG_ASM(void *, mg_makefunc_address, (void))

/* The system */
MG_LEAF(uintptr_t *, mg_printholder, (void))
MG_SWITCH(int64_t, mg_write, (int64_t fd, const void *p, int64_t n))
MG_SWITCH(int64_t, mg_read, (int64_t fd, void *p, int64_t n))
MG_SWITCH(int64_t, mg_open, (const char *path, int64_t n, int64_t flags, int64_t mode))
MG_SWITCH(int64_t, mg_close, (int64_t fd))
MG_SWITCH(void, mg_exit, (int64_t code))
MG_LEAF(void, mg_breakpoint, (void))
MG_LEAF(int64_t, mg_argc, (void))
MG_LEAF(mg_string, mg_argv, (int64_t i))
MG_SWITCH(int64_t, mg_syscall, (int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e))
MG_SWITCH(int64_t, mg_spawn, (const void *request))
MG_SWITCH(mg_string, mg_getenv, (const char *name, int64_t n))
MG_SWITCH(int64_t, mg_setenv, (const char *name, int64_t n, const char *value, int64_t vn))
MG_SWITCH(int64_t, mg_environ, (mg_string *out, int64_t n))
MG_SWITCH(int64_t, mg_nanotime, (void))
MG_SWITCH(int64_t, mg_randomseed, (void))
MG_SWITCH(mg_timespec, mg_walltime, (void))

/* Traces and fatal errors */
MG_SWITCH(void, mg_register_module, (mg_module *module))
MG_SWITCH(int64_t, mg_callers, (int64_t skip, uintptr_t *pcs, int64_t max))
MG_SWITCH(int64_t, mg_frameinfo, (uintptr_t pc, int64_t depth, void *out))
MG_SWITCH(void, mg_traceback, (int64_t skipruntime))
MG_SWITCH(int64_t, mg_stacktext, (char *buf, int64_t n))
MG_SWITCH(int64_t, mg_stacktext_all, (char *buf, int64_t n))
MG_SWITCH(void, mg_settraceback, (const char *text, int64_t n))
MG_SWITCH(void, mg_startpanic, (void))
MG_SWITCH(void, mg_dopanic, (void))
MG_SWITCH(void, mg_fatal, (const char *text, int64_t n))
MG_SWITCH(void, mg_fatal_user, (const char *text, int64_t n))

#endif
