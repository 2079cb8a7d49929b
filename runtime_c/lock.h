/* A mutex of one word for the runtime's own structures, and waiting on a word.
 *
 *      0 free   1 held   2 held, and somebody may sleep in the kernel for it
 *
 * Held only on a thread's stack (an _impl, the scheduler), never over a context switch; a thread that holds one is never preempted,
 * because signals preempt only code of Go functions. Leaves may use mg_trylock, and mg_unlock what they got.
 * Nothing here calls libc, so leaves can use it.
 *
 * Source: Drepper, "Futexes are tricky", mutex 2; futex(2).
 */
#ifndef MINIGO_LOCK_H
#define MINIGO_LOCK_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct { _Atomic uint32_t word; } mg_lock_t;

void mg_lock_slow(mg_lock_t *l);

/* Sleep while *word is `value`, at most `ns` nanoseconds (negative: for ever). It may also return for no reason. */
void mg_futex_wait(_Atomic uint32_t *word, uint32_t value, int64_t ns);
/* Wake up to n threads that sleep on the word. */
void mg_futex_wake(_Atomic uint32_t *word, uint32_t n);

static inline bool mg_trylock(mg_lock_t *l)
{
    uint32_t free = 0;
    return atomic_compare_exchange_strong_explicit(&l->word, &free, 1, memory_order_acquire, memory_order_relaxed);
}

static inline void mg_lock(mg_lock_t *l)
{
    if (__builtin_expect(!mg_trylock(l), 0))
        mg_lock_slow(l);
}

static inline void mg_unlock(mg_lock_t *l)
{
    if (__builtin_expect(atomic_exchange_explicit(&l->word, 0, memory_order_release) == 2, 0))
        mg_futex_wake(&l->word, 1);
}

static inline void mg_cpu_relax(void) { __builtin_ia32_pause(); }

#endif
