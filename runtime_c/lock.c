/* The slow half of the runtime's mutex. Source: lock.h. */
#include <linux/futex.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <time.h>

#include "minigo.h"
#include "lock.h"

#define SPINS 4           /* rounds of looking before sleeping; the critical sections are short */
#define SPIN_PAUSES 30

/* A system call without libc: leaves make it on a goroutine's stack. */
static long futex(_Atomic uint32_t *word, int op, uint32_t value, const struct timespec *timeout)
{
    register long r10 __asm__("r10") = (long)timeout;
    register long r8 __asm__("r8") = 0;
    register long r9 __asm__("r9") = 0;
    long result;
    __asm__ volatile("syscall" : "=a"(result) : "0"((long)SYS_futex), "D"(word), "S"((long)op), "d"((long)value), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

void mg_futex_wait(_Atomic uint32_t *word, uint32_t value, int64_t ns)
{
    struct timespec t = { ns / 1000000000, ns % 1000000000 };
    futex(word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, value, ns < 0 ? NULL : &t);
}

void mg_futex_wake(_Atomic uint32_t *word, uint32_t n)
{
    futex(word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, n, NULL);
}

__attribute__((noinline))
void mg_lock_slow(mg_lock_t *l)
{
    for (int i = 0; i < SPINS; i++) {
        for (int k = 0; k < SPIN_PAUSES; k++)
            mg_cpu_relax();
        if (atomic_load_explicit(&l->word, memory_order_relaxed) == 0 && mg_trylock(l))
            return;
    }
    /* Who sleeps leaves 2 behind, so that the holder's unlock wakes somebody; one wake too many does no harm. */
    while (atomic_exchange_explicit(&l->word, 2, memory_order_acquire) != 0)
        mg_futex_wait(&l->word, 2, -1);
}
