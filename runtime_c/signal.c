/* Signals: faults, preemption, SIGINT, SIGQUIT.
 *
 * What a goroutine's fault did is reported in Go's form; what others did goes to the handlers of before. The handler of a fault changes
 * the saved registers so that the thread continues in report() on the thread's stack, and returns: nothing is printed inside a
 * signal handler, and the host's signal mask is as it was.
 *
 * SIGURG asks for a thread (preempt.c). SIGINT ends the process, as Go does it; with a host that survives, it ends the run at the next
 * prologue. SIGQUIT asks for the report of all goroutines and the end: the monitor's thread prints it, because the thread that got
 * the signal may have been doing anything. SIGPIPE is ignored: a failing write says so, and to stdout or stderr it ends the
 * program (output.c).
 *
 * Handlers run on alternate stacks, one for each thread: a goroutine's stack has no room for them. What the host had installed comes
 * back when the run is over.
 *
 * Source: Go's runtime/signal_unix.go, sigpanic (texts); sigaction(2), sigaltstack(2).
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

#include "minigo.h"

#define ALT_STACK_BYTES (64u << 10)

static const int faults[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL };
#define NFAULTS (sizeof faults / sizeof *faults)

static struct sigaction before[NFAULTS], int_before, pipe_before, urgent_before, quit_before;
static stack_t alt_before;
static bool installed;
static char alt_stack[ALT_STACK_BYTES] __attribute__((aligned(64)));

/* The last fault, for report(). */
static struct { int signal, code; uintptr_t address, pc; bool in_go; } fault;
static _Atomic bool reporting;    /* a fault while reporting one is not ours any more */

static const char *describe(int signal)
{
    switch (signal) {
    case SIGSEGV: return "SIGSEGV: segmentation violation";
    case SIGBUS: return "SIGBUS: bus error";
    case SIGFPE: return "SIGFPE: floating-point exception";
    case SIGILL: return "SIGILL: illegal instruction";
    }
    return "unknown signal";
}

_Noreturn static void report(void)
{
    char line[160];
    mg_limit_word_set(0);
    snprintf(line, sizeof line, "[signal %s code=%#x addr=%#lx pc=%#lx]", describe(fault.signal), (unsigned)fault.code,
             fault.address, fault.pc);
    if (fault.in_go && (fault.signal == SIGSEGV || fault.signal == SIGBUS)) {
        mg_printf("unexpected fault address %#lx\n", fault.address);
        mg_fatal_signal("fault", line);
    }
    mg_fatal_signal("unexpected signal during runtime execution", line);
}

/* The handler of before gets the signal; if there was none, it happens again without us. */
static void chain(int signal, siginfo_t *info, void *context)
{
    for (size_t i = 0; i < NFAULTS; i++) {
        if (faults[i] != signal)
            continue;
        if (before[i].sa_flags & SA_SIGINFO)
            before[i].sa_sigaction(signal, info, context);
        else if (before[i].sa_handler != SIG_DFL && before[i].sa_handler != SIG_IGN)
            before[i].sa_handler(signal);
        else {
            sigaction(signal, &before[i], NULL);
            if (info->si_code <= 0)    /* sent, not caused by an instruction that runs again */
                raise(signal);
        }
    }
}

static void handle(int signal, siginfo_t *info, void *context)
{
    mg_g *g = mg_g_running;
    greg_t *regs = ((ucontext_t *)context)->uc_mcontext.gregs;
    uintptr_t sp = (uintptr_t)regs[REG_RSP];
    if (!g || info->si_code <= 0 || atomic_exchange(&reporting, true)) {
        chain(signal, info, context);
        return;
    }
    fault.signal = signal;
    fault.code = info->si_code;
    fault.address = (uintptr_t)info->si_addr;
    fault.pc = (uintptr_t)regs[REG_RIP];
    fault.in_go = mg_stack_contains(sp);
    if (fault.in_go) {    /* else C was at work for the goroutine, whose trace begins at sched_sp */
        g->fault_pc = fault.pc;
        g->fault_sp = sp;
        g->fault_fp = (uintptr_t)regs[REG_RBP];
        g->fault_frameless = false;
    }
    regs[REG_RSP] = (greg_t)(g->thread_sp - 8);    /* as if called */
    regs[REG_RBP] = 0;
    regs[REG_RIP] = (greg_t)(uintptr_t)report;
    regs[REG_EFL] &= ~0x400;                       /* direction flag, as the ABI wants it */
}

/* The host's own handler learns of it first; Python's raises KeyboardInterrupt when the run has ended. */
static void interrupt(int signal, siginfo_t *info, void *context)
{
    if (int_before.sa_flags & SA_SIGINFO)
        int_before.sa_sigaction(signal, info, context);
    else if (int_before.sa_handler != SIG_DFL && int_before.sa_handler != SIG_IGN)
        int_before.sa_handler(signal);
    mg_sched_interrupt();
}

/* ---- SIGQUIT ---- */

static _Atomic uint32_t quit;
static struct { int32_t m, code; greg_t regs[NGREG]; } quit_at;

static void on_quit(int signal, siginfo_t *info, void *context)
{
    (void)signal;
    if (atomic_exchange(&quit, 1))
        return;
    quit_at.m = mg_m_running ? mg_m_running->id : 0;
    quit_at.code = info->si_code;
    memcpy(quit_at.regs, ((ucontext_t *)context)->uc_mcontext.gregs, sizeof quit_at.regs);
    atomic_store(&quit, 2);
    mg_sysmon_ring();
}

/* Registers in Go's order. */
static void print_registers(char *text, size_t n)
{
    static const struct { const char *name; int at; } shown[] = {
        { "rax", REG_RAX }, { "rbx", REG_RBX }, { "rcx", REG_RCX }, { "rdx", REG_RDX }, { "rdi", REG_RDI }, { "rsi", REG_RSI },
        { "rbp", REG_RBP }, { "rsp", REG_RSP }, { "r8 ", REG_R8 }, { "r9 ", REG_R9 }, { "r10", REG_R10 }, { "r11", REG_R11 },
        { "r12", REG_R12 }, { "r13", REG_R13 }, { "r14", REG_R14 }, { "r15", REG_R15 }, { "rip", REG_RIP }, { "rflags", REG_EFL },
    };
    size_t len = (size_t)snprintf(text, n, "\n");
    for (size_t i = 0; i < sizeof shown / sizeof *shown && len < n; i++)
        len += (size_t)snprintf(text + len, n - len, "%-6s 0x%llx\n", shown[i].name, quit_at.regs[shown[i].at]);
    uint64_t segments = (uint64_t)quit_at.regs[REG_CSGSFS];
    if (len < n)
        snprintf(text + len, n - len, "%-6s 0x%lx\n%-6s 0x%lx\n%-6s 0x%lx\n", "cs", segments & 0xffff, "fs", segments >> 32 & 0xffff,
                 "gs", segments >> 16 & 0xffff);
}

void mg_quit_report(void)
{
    char head[96], tail[1024];
    if (atomic_load(&quit) != 2)
        return;
    snprintf(head, sizeof head, "SIGQUIT: quit\nPC=%#llx m=%d sigcode=%d\n", quit_at.regs[REG_RIP], quit_at.m, quit_at.code);
    print_registers(tail, sizeof tail);
    mg_fatal_quit(head, tail);
}

/* ---- For the time of a run ---- */

static void take(int signal, void (*handler)(int, siginfo_t *, void *), int flags, struct sigaction *old)
{
    struct sigaction action = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK | flags };
    sigaction(signal, &action, old);
}

static void take_unless_ignored(int signal, const struct sigaction *action, struct sigaction *old)
{
    sigaction(signal, NULL, old);
    if (old->sa_handler != SIG_IGN)    /* started in the background: Go respects that, too */
        sigaction(signal, action, NULL);
}

void mg_signals_install(void)
{
    stack_t alt = { .ss_sp = alt_stack, .ss_size = sizeof alt_stack };
    sigaltstack(&alt, &alt_before);
    for (size_t i = 0; i < NFAULTS; i++)
        take(faults[i], handle, 0, &before[i]);
    take(SIGURG, mg_preempt_handle, SA_RESTART, &urgent_before);
    struct sigaction on_int = { .sa_handler = SIG_DFL }, on_pipe = { .sa_handler = SIG_IGN };
    struct sigaction quits = { .sa_sigaction = on_quit, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART };
    if (mg_knobs.host_survives) {
        on_int.sa_sigaction = interrupt;
        on_int.sa_flags = SA_SIGINFO | SA_ONSTACK;    /* system calls return */
    } else {
        take_unless_ignored(SIGQUIT, &quits, &quit_before);
    }
    take_unless_ignored(SIGINT, &on_int, &int_before);
    sigaction(SIGPIPE, &on_pipe, &pipe_before);
    installed = true;
    atomic_store(&reporting, false);
    atomic_store(&quit, 0);
}

/* The run is ending: from now on SIGURG makes system calls return. */
void mg_signals_interrupt_calls(void)
{
    take(SIGURG, mg_preempt_handle, 0, NULL);
}

void mg_signals_restore(void)
{
    if (!installed)
        return;
    for (size_t i = 0; i < NFAULTS; i++)
        sigaction(faults[i], &before[i], NULL);
    sigaction(SIGURG, &urgent_before, NULL);
    sigaction(SIGINT, &int_before, NULL);
    if (!mg_knobs.host_survives)
        sigaction(SIGQUIT, &quit_before, NULL);
    sigaction(SIGPIPE, &pipe_before, NULL);
    sigaltstack(&alt_before, NULL);
    installed = false;
}

/* Each thread has a stack of its own for its handlers. */
void mg_signals_thread_start(mg_m *m)
{
    m->alt_stack = malloc(ALT_STACK_BYTES);
    if (!m->alt_stack)
        mg_throw("out of memory (signal stack)");
    stack_t alt = { .ss_sp = m->alt_stack, .ss_size = ALT_STACK_BYTES };
    sigaltstack(&alt, NULL);
}

void mg_signals_thread_end(mg_m *m)
{
    stack_t none = { .ss_flags = SS_DISABLE };
    sigaltstack(&none, NULL);
    free(m->alt_stack);
    m->alt_stack = NULL;
}
