/* Asynchronous preemption: taking the processor from Go code that makes no call.
 *
 * A goroutine is asked to come to the scheduler by its p's preempt flag and a poisoned limit word, which its next prologue sees. A loop
 * without calls has no prologue: so its thread gets a signal (SIGURG, which means nothing to anybody else). The handler changes the
 * saved registers so that the thread continues in mg_async_preempt (switch_amd64.S), which saves everything and goes to the scheduler.
 *
 * It may do so only where the goroutine holds nothing but its own: in code of a Go function. Not
 *      in C, of the runtime or anybody's: it may hold a lock, or have half done something to a p
 *      in the assembly of switch_amd64.S, __morestack above all: sched_sp and the stack are on the move
 *      on a stack without room: below rsp lie the red zone of the function and then what mg_async_preempt pushes
 * Elsewhere nothing is lost: C ends soon, and the limit word waits at the next prologue; who wants the thread asks again.
 * Any instruction of a Go function will do, those of prologue and epilogue too: rsp is always the lowest address in use but for
 * the red zone, and the collector looks at every word from there on. Such a stack must not be moved, because registers may
 * hold differences of addresses that a rebase would not know; nothing moves it: only a goroutine's own prologue does, and
 * a collection leaves it alone (mg_g.preempted).
 *
 * Source: Go's runtime/preempt.go for the idea; sigaction(2); Intel's manual, volume 1, chapter 13 (xsave).
 */
#define _GNU_SOURCE
#include <cpuid.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

#include "minigo.h"

_Static_assert(offsetof(mg_g, xsave) == 88, "switch_amd64.S, G_XSAVE");
_Static_assert(MG_XSAVE_BYTES % 64 == 0, "aligned_alloc");

/* Vector state to save: x87, SSE, AVX, AVX-512. 0: only what fxsave knows. */
uint32_t mg_xsave_mask __attribute__((visibility("hidden")));

#define XSAVE_MASK 0xe7
#define OSXSAVE (1u << 27)

void mg_preempt_start(void)
{
    unsigned a, b, c, d;
    if (mg_xsave_mask || !__get_cpuid(1, &a, &b, &c, &d) || !(c & OSXSAVE))
        return;
    uint32_t lo, hi;
    __asm__("xgetbv" : "=a"(lo), "=d"(hi) : "c"(0));
    uint32_t mask = lo & XSAVE_MASK;
    /* The state may lie beyond the room that we have, on processors to come. */
    for (unsigned i = 2; i < 8; i++)
        if (mask >> i & 1 && __get_cpuid_count(13, i, &a, &b, &c, &d) && b + a > MG_XSAVE_BYTES)
            return;
    mg_xsave_mask = mask;
}

static bool wanted(const mg_p *p)
{
    if (mg_sched.dying)
        return mg_sched.dying != mg_m_running;
    return atomic_load_explicit(&p->preempt, memory_order_relaxed) || mg_sched.stopping || mg_sched.ending || mg_sched.interrupted;
}

/* SIGURG, on the alternate stack of a thread that may be doing anything. */
void mg_preempt_handle(int signal, siginfo_t *info, void *context)
{
    (void)signal, (void)info;
    mg_g *g = mg_g_running;
    mg_p *p = mg_p_running;
    greg_t *regs = ((ucontext_t *)context)->uc_mcontext.gregs;
    uintptr_t sp = (uintptr_t)regs[REG_RSP], pc = (uintptr_t)regs[REG_RIP];
    if (!g || !p || g->sched_sp || !wanted(p))
        return;
    if (sp < g->stack_lo + MG_ASYNC_BYTES + 64 || sp > g->stack_hi || !mg_code_is_go(pc))
        return;
    uintptr_t *top = (uintptr_t *)(sp - MG_ASYNC_BYTES);
    top[MG_ASYNC_PC] = pc;
    regs[REG_RSP] = (greg_t)(uintptr_t)(top + MG_ASYNC_PC);
    regs[REG_RIP] = (greg_t)(uintptr_t)mg_async_preempt;
}

/* Ask m's thread by signal, if that is not switched off. */
void mg_preempt_signal(const mg_m *m)
{
    if (!mg_knobs.async_preempt_off && m->tid)
        syscall(SYS_tgkill, getpid(), m->tid, SIGURG);
}

/* The goroutine of this thread has been interrupted and saved. area: its vector registers. */
_Noreturn void mg_preempted(const void *area)
{
    mg_g *g = mg_g_running;
    if (!g->xsave)
        g->xsave = aligned_alloc(64, MG_XSAVE_BYTES);
    if (!g->xsave)
        mg_throw("out of memory (preemption)");
    memcpy(g->xsave, area, MG_XSAVE_BYTES);
    g->preempted = true;
    g->sched_pc = (uintptr_t)mg_resume_async;
    mg_safepoint(g);
    g->preempted = false;
    g->sched_pc = (uintptr_t)mg_resume_switch;
    mg_gogo(g, (uintptr_t)mg_resume_async);
}
