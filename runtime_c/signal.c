/* Faults: what a goroutine did is reported in Go's form; what others did goes to the handlers of before.
 *
 * The handler runs on a stack of its own, changes the saved registers so that the thread continues in
 * report() on the thread's stack, and returns: nothing is printed inside a signal handler, and the host's
 * signal mask is as it was.
 *
 * SIGINT ends the process, as Go does it; with a host that survives, it ends the run at the next prologue.
 * SIGPIPE is ignored: a failing write says so, and to stdout or stderr it ends the program (output.c).
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

static const int caught[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL };
#define NCAUGHT (sizeof caught / sizeof *caught)

static struct sigaction before[NCAUGHT], int_before, pipe_before, urg_before;
static stack_t alt_before;
static bool installed;
static char alt_stack[ALT_STACK_BYTES] __attribute__((aligned(64)));

/* The last fault, for report(). */
static struct { int signal, code; uintptr_t address, pc; bool in_go; } fault;
static bool reporting;    /* a fault while reporting one is not ours any more */

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
    for (size_t i = 0; i < NCAUGHT; i++) {
        if (caught[i] != signal)
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
    if (!g || reporting || info->si_code <= 0) {
        chain(signal, info, context);
        return;
    }
    reporting = true;
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

/* Take over the signals for the time a goroutine runs. */
void mg_signals_install(void)
{
    stack_t alt = { .ss_sp = alt_stack, .ss_size = sizeof alt_stack };
    struct sigaction action = { .sa_sigaction = handle, .sa_flags = SA_SIGINFO | SA_ONSTACK };
    sigaltstack(&alt, &alt_before);
    for (size_t i = 0; i < NCAUGHT; i++)
        sigaction(caught[i], &action, &before[i]);
    struct sigaction on_int = { .sa_handler = SIG_DFL }, on_pipe = { .sa_handler = SIG_IGN };
    if (mg_knobs.host_survives) {
        on_int.sa_sigaction = interrupt;
        on_int.sa_flags = SA_SIGINFO | SA_ONSTACK;    /* system calls return */
    }
    sigaction(SIGINT, NULL, &int_before);
    if (int_before.sa_handler != SIG_IGN)    /* started in the background: Go respects that, too */
        sigaction(SIGINT, &on_int, NULL);
    sigaction(SIGPIPE, &on_pipe, &pipe_before);
    sigaction(SIGURG, NULL, &urg_before);
    installed = true;
    reporting = false;
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
}

static void nothing(int signal) { (void)signal; }

/* The run is ending: from now on SIGURG makes system calls return. */
void mg_signals_interrupt_calls(void)
{
    struct sigaction on_urg = { .sa_handler = nothing, .sa_flags = SA_ONSTACK };
    sigaction(SIGURG, &on_urg, NULL);
}

void mg_signals_restore(void)
{
    if (!installed)
        return;
    for (size_t i = 0; i < NCAUGHT; i++)
        sigaction(caught[i], &before[i], NULL);
    sigaction(SIGINT, &int_before, NULL);
    sigaction(SIGPIPE, &pipe_before, NULL);
    sigaction(SIGURG, &urg_before, NULL);
    sigaltstack(&alt_before, NULL);
    installed = false;
}
