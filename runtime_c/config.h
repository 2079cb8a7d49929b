/* Build-time constants of the runtime, each with its reason.  What a user may change at run time is in knobs.c. */
#ifndef MINIGO_CONFIG_H
#define MINIGO_CONFIG_H

/* The smallest stack, and the alignment of every stack's top.  Moves keep an address modulo this, so that
   over-aligned spill slots stay aligned. */
#define MG_STACK_MIN 2048

/* Bytes between a stack's lo and its limit; stack.c draws what they are for.  Go's stackGuard. */
#define MG_STACK_GUARD 928

/* Frames below this compare rsp itself with the limit (LLVM's kSplitStackAvailable). */
#define MG_STACK_SMALL 256

/* What is left of the guard for the C functions that run on a goroutine stack.  tests/runtime_c measures them. */
#define MG_STACK_LEAF_BUDGET 640

/* Default limit of one goroutine's stack, and the ceiling that SetMaxStack cannot pass (Go's values). */
#define MG_STACK_MAX 1000000000
#define MG_STACK_CEILING (2 * (uint64_t)MG_STACK_MAX)

/* Stacks of this size and more are aligned to and advised as huge pages. */
#define MG_HUGE_PAGE (2u << 20)

/* Freed stacks kept touched for reuse; beyond it their pages go back to the system. */
#define MG_STACK_CACHE_MAX (256u << 20)

/* Address space for stacks, and for the heap.  Both shrink by halves when the system refuses. */
#define MG_STACK_ARENA (1ull << 41)
#define MG_HEAP_ARENA (1ull << 37)

/* Status of a run that SIGINT ended while the host survived. */
#define MG_INTERRUPTED 130

/* The bytes __morestack saves on the goroutine stack (switch_amd64.S draws them). */
#define MG_SAVE_BYTES 240

/* What an asynchronous preemption leaves on the goroutine's stack (switch_amd64.S, mg_async_preempt): bytes below the interrupted rsp,
   and the words of it that traces read. Below the red zone. */
#define MG_ASYNC_BYTES 264
#define MG_ASYNC_RBP 14
#define MG_ASYNC_PC 16

/* Room for the vector registers of one: SSE, AVX and AVX-512 state in the standard format of xsave. */
#define MG_XSAVE_BYTES 2752

#endif
