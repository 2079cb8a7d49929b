/* Changing stacks on x86-64: entry of a goroutine, calls from Go to C, the prologue's slow path.
 *
 * The running g is found through one initial-exec TLS word; %fs:112 holds its stack limit (see stack.c).
 * Offsets into struct mg_g are those drawn in minigo.h.
 */

#define G_STACK_HI   8
#define G_SCHED_SP  48
#define G_THREAD_SP 56
#define G_RET0      72
#define G_RET1      80
#define G_XSAVE     88
#define M_THREAD_SP 40

#define SAVE_BYTES 240          /* MG_SAVE_BYTES in config.h */
#define XSAVE_BYTES 2752        /* MG_XSAVE_BYTES */

        .text

#define FUNC(name) .globl name; .type name, @function; .p2align 4; name:
#define END(name) .size name, . - name

/* A frame with all registers that a call keeps. */
        .macro  SAVE_KEPT
        pushq   %rbp
        .cfi_def_cfa_offset 16
        .cfi_offset %rbp, -16
        movq    %rsp, %rbp
        .cfi_def_cfa_register %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        .endm

        .macro  RESTORE_KEPT
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        .endm

/* mg_m_enter(m, fn): call fn, which never returns, on this thread as m; returns what mg_m_leave says.
 *
 *      the thread's stack
 *      ..         return address
 *      ..         rbp, rbx, r12 - r15, pad
 *      thread_sp  C called for goroutines, and the scheduler, run below
 */
FUNC(mg_m_enter)
        .cfi_startproc
        SAVE_KEPT
        subq    $8, %rsp
        movq    %rsp, M_THREAD_SP(%rdi)
        callq   *%rsi
        ud2
        .cfi_endproc
END(mg_m_enter)

/* mg_m_leave(m, status): abandon whatever runs on m's thread; its mg_m_enter returns status. */
FUNC(mg_m_leave)
        movq    M_THREAD_SP(%rdi), %rsp
        movl    %esi, %eax
        addq    $8, %rsp
        RESTORE_KEPT
        retq
END(mg_m_leave)

/* mg_m_call(m, fn): give up what C does on m's thread and call fn, which never returns, in its place. */
FUNC(mg_m_call)
        movq    M_THREAD_SP(%rdi), %rsp
        xorl    %ebp, %ebp
        callq   *%rsi
        ud2
END(mg_m_call)

/* mg_gogo(g, pc): leave the thread's stack and go on with g, saved at sched_sp, by the code at pc. */
FUNC(mg_gogo)
        movq    G_SCHED_SP(%rdi), %rsp
        movq    $0, G_SCHED_SP(%rdi)
        jmpq    *%rsi
END(mg_gogo)

/* How a goroutine goes on that waits in a call to C: the end of mg_switch_call. rdi = g. */
        .globl mg_resume_switch
        .hidden mg_resume_switch
        .type mg_resume_switch, @function
        .p2align 4
mg_resume_switch:
        movq    G_RET0(%rdi), %rax
        movq    G_RET1(%rdi), %rdx
        RESTORE_KEPT
        retq
        .size mg_resume_switch, . - mg_resume_switch

/* How a goroutine goes on that waited in a select: through mg_select_finish, as if it had called that. rdi = g. */
        .globl mg_select_resume
        .hidden mg_select_resume
        .type mg_select_resume, @function
        .p2align 4
mg_select_resume:
        movq    %rdi, %rbx
        movq    %rsp, G_SCHED_SP(%rbx)
        movq    G_THREAD_SP(%rbx), %rsp
        leaq    mg_select_finish(%rip), %rax
        jmp     .Lswitch_called
        .size mg_select_resume, . - mg_select_resume

/* How a goroutine goes on that was preempted at a prologue: the end of __morestack. */
        .globl mg_resume_prologue
        .hidden mg_resume_prologue
        .type mg_resume_prologue, @function
        .p2align 4
mg_resume_prologue:
        movq    %rsp, %rax
        jmp     .Lmorestack_restore
        .size mg_resume_prologue, . - mg_resume_prologue

/* Where a new goroutine begins, by the frame that mg_g_prepare (g.c) makes for mg_resume_switch:
 *
 *      hi -8   0         sched_sp +48  mg_g_start
 *         -16  0                  +40  rbp: 0, the end of the frame chain
 *         -24  (as +48)           +24  r12: the closure record; +16  r13: an argument, for mg_g_start_host
 */
        .globl mg_g_start
        .hidden mg_g_start
        .type mg_g_start, @function
        .p2align 4
        nop
mg_g_start:
        movq    %r12, %r10
        xorl    %r12d, %r12d
        callq   *(%r10)
        jmp     mg_goexit0
        .size mg_g_start, . - mg_g_start

/* The same for a function of the host: code in r12, its argument in r13. When it returns the run is over. */
        .globl mg_g_start_host
        .hidden mg_g_start_host
        .type mg_g_start_host, @function
        .p2align 4
        nop
mg_g_start_host:
        movq    %r13, %rdi
        movq    %r12, %rsi
        xorl    %r12d, %r12d
        xorl    %r13d, %r13d
        xorl    %r10d, %r10d
        callq   *%rsi
        jmp     mg_main_done
        .size mg_g_start_host, . - mg_g_start_host

/* Call the C function in rax with the arguments in place, on the thread's stack.
 *
 *      sched_sp +48  return address into Go
 *               +40  rbp    a frame like any other, for the walk
 *               +32  rbx
 *               +24  r12    these are roots, and are rebased when the stack moves meanwhile
 *               +16  r13
 *               +8   r14
 *               +0   r15
 */
        .globl mg_switch_call
        .hidden mg_switch_call
        .type mg_switch_call, @function
        .p2align 4
mg_switch_call:
        .cfi_startproc
        SAVE_KEPT
        movq    mg_g_running@gottpoff(%rip), %rbx
        movq    %fs:(%rbx), %rbx
        movq    %rsp, G_SCHED_SP(%rbx)
        movq    G_THREAD_SP(%rbx), %rsp
.Lswitch_called:
        callq   *%rax
        movq    G_SCHED_SP(%rbx), %rsp
        movq    $0, G_SCHED_SP(%rbx)
        RESTORE_KEPT
        .cfi_def_cfa %rsp, 8
        retq
        .cfi_endproc
        .size mg_switch_call, . - mg_switch_call

#define SWITCH(name) FUNC(name) leaq name##_impl(%rip), %rax; jmp mg_switch_call; END(name)

SWITCH(mg_gc)
SWITCH(mg_readmemstats)
SWITCH(mg_setgcpercent)
SWITCH(mg_setmemorylimit)
SWITCH(mg_freeosmemory)
SWITCH(mg_finalizer_set)
SWITCH(mg_finalizer_clear)
SWITCH(mg_finalizer_next)
SWITCH(mg_cleanup_add)
SWITCH(mg_cleanup_stop)
SWITCH(mg_weak_handle)
SWITCH(mg_spawn)
SWITCH(mg_getitab)
SWITCH(mg_write)
SWITCH(mg_read)
SWITCH(mg_open)
SWITCH(mg_close)
SWITCH(mg_exit)
SWITCH(mg_syscall)
SWITCH(mg_getenv)
SWITCH(mg_setenv)
SWITCH(mg_environ)
SWITCH(mg_nanotime)
SWITCH(mg_randomseed)
SWITCH(mg_walltime)
SWITCH(mg_register_module)
SWITCH(mg_callers)
SWITCH(mg_frameinfo)
SWITCH(mg_traceback)
SWITCH(mg_stacktext)
SWITCH(mg_dopanic)
SWITCH(mg_fatal)
SWITCH(mg_fatal_user)
SWITCH(mg_startpanic)
SWITCH(mg_settraceback)
SWITCH(mg_stacktext_all)
SWITCH(mg_sleep)
SWITCH(mg_timer_start)
SWITCH(mg_timer_stop)
SWITCH(mg_timer_reset)
SWITCH(mg_go_slow)
SWITCH(mg_gosched)
SWITCH(mg_goexit0)
SWITCH(mg_makechan)
SWITCH(mg_chanclose)
SWITCH(mg_notify_wait)
SWITCH(mg_notify_all)
SWITCH(mg_notify_one)
SWITCH(mg_gomaxprocs)
/* Not callable from Go: the slow path of the allocator, the return of the program's entry, the end of mg_go. */
SWITCH(mg_heap_refill)
SWITCH(mg_main_done)
/* The slow halves of leaves. */
SWITCH(mg_stray)
SWITCH(mg_chansend_wait)
SWITCH(mg_chanrecv_wait)
SWITCH(mg_chantrysend_locked)
SWITCH(mg_chantryrecv_locked)
SWITCH(mg_select_wait)
SWITCH(mg_semacquire_wait)
SWITCH(mg_semrelease_wake)
SWITCH(mg_wake_return)
SWITCH(mg_wake_choice)
SWITCH(mg_wake)

/* __morestack: the slow path of every prologue.
 *
 * Entered with r10 = frame bytes, r11 = bytes of stack arguments, rax = the closure context or junk.
 *
 *      sp +248  return address of the function whose prologue asked     <- its rsp at entry
 *         +240  return address into its prologue, at the `ret` behind the call; body at +1
 *         +232  r15   +224  r14   +216  r13   +208  r12   +200  rbp   +192  rbx
 *         +184  rax   +176  r9    +168  r8    +160  rcx   +152  rdx   +144  rsi   +136  rdi
 *         +128  pad
 *         +0    xmm0 - xmm7, 16 bytes each
 *
 * mg_newstack answers with the address of such a block, here or on another stack; all words in it that
 * pointed into an old stack have been rebased.
 */
FUNC(__morestack)
        .cfi_startproc
        subq    $SAVE_BYTES, %rsp
        .cfi_adjust_cfa_offset SAVE_BYTES
        movq    %r15, 232(%rsp)
        movq    %r14, 224(%rsp)
        movq    %r13, 216(%rsp)
        movq    %r12, 208(%rsp)
        movq    %rbp, 200(%rsp)
        movq    %rbx, 192(%rsp)
        movq    %rax, 184(%rsp)
        movq    %r9, 176(%rsp)
        movq    %r8, 168(%rsp)
        movq    %rcx, 160(%rsp)
        movq    %rdx, 152(%rsp)
        movq    %rsi, 144(%rsp)
        movq    %rdi, 136(%rsp)
        movups  %xmm0, (%rsp)
        movups  %xmm1, 16(%rsp)
        movups  %xmm2, 32(%rsp)
        movups  %xmm3, 48(%rsp)
        movups  %xmm4, 64(%rsp)
        movups  %xmm5, 80(%rsp)
        movups  %xmm6, 96(%rsp)
        movups  %xmm7, 112(%rsp)
        movq    mg_g_running@gottpoff(%rip), %rdi
        movq    %fs:(%rdi), %rdi
        movq    %rsp, %rsi
        movq    %r10, %rdx
        movq    %r11, %rcx
        movq    G_THREAD_SP(%rdi), %rsp
        callq   mg_newstack
.Lmorestack_restore:
        movq    %rax, %rsp
        movups  (%rsp), %xmm0
        movups  16(%rsp), %xmm1
        movups  32(%rsp), %xmm2
        movups  48(%rsp), %xmm3
        movups  64(%rsp), %xmm4
        movups  80(%rsp), %xmm5
        movups  96(%rsp), %xmm6
        movups  112(%rsp), %xmm7
        movq    136(%rsp), %rdi
        movq    144(%rsp), %rsi
        movq    152(%rsp), %rdx
        movq    160(%rsp), %rcx
        movq    168(%rsp), %r8
        movq    176(%rsp), %r9
        movq    184(%rsp), %rax
        movq    192(%rsp), %rbx
        movq    200(%rsp), %rbp
        movq    208(%rsp), %r12
        movq    216(%rsp), %r13
        movq    224(%rsp), %r14
        movq    232(%rsp), %r15
        addq    $SAVE_BYTES, %rsp
        .cfi_adjust_cfa_offset -SAVE_BYTES
        incq    (%rsp)
        retq
        .cfi_endproc
END(__morestack)

/* mg_async_preempt: where the signal handler lets interrupted Go code continue (preempt.c). It comes back as if nothing had happened.
 *
 *      interrupted rsp = sched_sp +264
 *                 +136 .. +264  red zone of the interrupted function: not ours
 *                 +128 pc, put there by the handler
 *                 +120 rflags  +112 rbp  +104 rax  +96 rbx  +88 rcx  +80 rdx  +72 rsi  +64 rdi
 *                 +56 r8  +48 r9  +40 r10  +32 r11  +24 r12  +16 r13  +8 r14  +0 r15
 *
 * Vector registers are saved on the thread's stack, from where mg_preempted copies them to g->xsave.
 */
        .globl mg_async_preempt
        .hidden mg_async_preempt
        .type mg_async_preempt, @function
        .p2align 4
mg_async_preempt:
        pushfq
        pushq   %rbp
        pushq   %rax
        pushq   %rbx
        pushq   %rcx
        pushq   %rdx
        pushq   %rsi
        pushq   %rdi
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        cld
        movq    mg_g_running@gottpoff(%rip), %rbx
        movq    %fs:(%rbx), %rbx
        movq    %rsp, G_SCHED_SP(%rbx)
        movq    G_THREAD_SP(%rbx), %rsp
        subq    $XSAVE_BYTES, %rsp
        andq    $-64, %rsp
        movl    mg_xsave_mask(%rip), %eax
        testl   %eax, %eax
        jz      .Lpreempt_fxsave
        leaq    512(%rsp), %rcx
        xorl    %edx, %edx
        movq    %rdx, (%rcx)
        movq    %rdx, 8(%rcx)
        movq    %rdx, 16(%rcx)
        movq    %rdx, 24(%rcx)
        movq    %rdx, 32(%rcx)
        movq    %rdx, 40(%rcx)
        movq    %rdx, 48(%rcx)
        movq    %rdx, 56(%rcx)
        xsave64 (%rsp)
        jmp     .Lpreempt_saved
.Lpreempt_fxsave:
        fxsave64 (%rsp)
.Lpreempt_saved:
        movq    %rsp, %rdi
        xorl    %ebp, %ebp
        callq   mg_preempted
        ud2
        .size mg_async_preempt, . - mg_async_preempt

/* How such a goroutine goes on. rdi = g. */
        .globl mg_resume_async
        .hidden mg_resume_async
        .type mg_resume_async, @function
        .p2align 4
mg_resume_async:
        movq    G_XSAVE(%rdi), %rcx
        movl    mg_xsave_mask(%rip), %eax
        testl   %eax, %eax
        jz      .Lresume_fxsave
        xorl    %edx, %edx
        xrstor64 (%rcx)
        jmp     .Lresume_restored
.Lresume_fxsave:
        fxrstor64 (%rcx)
.Lresume_restored:
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %r11
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rdi
        popq    %rsi
        popq    %rdx
        popq    %rcx
        popq    %rbx
        popq    %rax
        popq    %rbp
        popfq
        retq    $128
        .size mg_resume_async, . - mg_resume_async

/* mg_lessstack: where a body that ran on a segment of its own returns to (policy segment).
 *
 * Results may be in rax, rdx, rcx and xmm0 - xmm3.  mg_segment_return frees the segment and answers the
 * address of the word that held the return address into the prologue: its `ret` then returns to the caller.
 */
        .globl mg_lessstack
        .hidden mg_lessstack
        .type mg_lessstack, @function
        .p2align 4
        nop
mg_lessstack:
        movq    mg_g_running@gottpoff(%rip), %rdi
        movq    %fs:(%rdi), %rdi
        movq    G_THREAD_SP(%rdi), %rsp
        subq    $96, %rsp
        movups  %xmm0, (%rsp)
        movups  %xmm1, 16(%rsp)
        movups  %xmm2, 32(%rsp)
        movups  %xmm3, 48(%rsp)
        movq    %rax, 64(%rsp)
        movq    %rdx, 72(%rsp)
        movq    %rcx, 80(%rsp)
        callq   mg_segment_return
        movq    %rax, %rsi
        movups  (%rsp), %xmm0
        movups  16(%rsp), %xmm1
        movups  32(%rsp), %xmm2
        movups  48(%rsp), %xmm3
        movq    64(%rsp), %rax
        movq    72(%rsp), %rdx
        movq    80(%rsp), %rcx
        movq    %rsi, %rsp
        retq
        .size mg_lessstack, . - mg_lessstack

/* __morestack_allocate_stack_space: LLVM's slow path of a variable-size alloca.  minigo never emits one. */
FUNC(__morestack_allocate_stack_space)
        leaq    .Ldynamic_alloca(%rip), %rdi
        movl    $.Ldynamic_alloca_end - .Ldynamic_alloca, %esi
        jmp     mg_fatal
END(__morestack_allocate_stack_space)

/* mg_savepoint(buf): remember the caller's frame; 0 now, 1 when mg_resume(buf) comes back.
 *
 *      buf +0 rbx  +8 rbp  +16 r12  +24 r13  +32 r14  +40 r15  +48 rsp after return  +56 rip
 *
 * buf lies on the caller's frame, so a moving stack rebases what it holds.
 */
FUNC(mg_savepoint)
        movq    %rbx, (%rdi)
        movq    %rbp, 8(%rdi)
        movq    %r12, 16(%rdi)
        movq    %r13, 24(%rdi)
        movq    %r14, 32(%rdi)
        movq    %r15, 40(%rdi)
        leaq    8(%rsp), %rax
        movq    %rax, 48(%rdi)
        movq    (%rsp), %rax
        movq    %rax, 56(%rdi)
        xorl    %eax, %eax
        retq
END(mg_savepoint)

/* mg_resume(buf): never returns.  The detour over the thread's stack frees segments above the frame. */
FUNC(mg_resume)
        movq    mg_g_running@gottpoff(%rip), %rbx
        movq    %fs:(%rbx), %rbx
        movq    %rdi, %r12
        movq    G_THREAD_SP(%rbx), %rsp
        movq    48(%rdi), %rsi
        movq    %rbx, %rdi
        callq   mg_segment_unwind
        movq    %r12, %rdi
        movq    (%rdi), %rbx
        movq    8(%rdi), %rbp
        movq    16(%rdi), %r12
        movq    24(%rdi), %r13
        movq    32(%rdi), %r14
        movq    40(%rdi), %r15
        movq    48(%rdi), %rsp
        movl    $1, %eax
        jmpq    *56(%rdi)
END(mg_resume)

/* mg_reflectcall(code, context, block, heir): call a Go function whose signature only the block knows.  heir: nil, or where to put
 * the frame pointer, by which the function is known as one that may recover.
 *
 *      block +0    number of words on the stack
 *            +8    rdi rsi rdx rcx r8 r9
 *            +56   xmm0 - xmm7, 8 bytes each
 *            +120  results: rax rdx rcx, xmm0 xmm1
 *            +160  the words on the stack
 *
 * The block is in the heap. The prologue is that of a Go function with a frame of this many words.
 */
FUNC(mg_reflectcall)
        .cfi_startproc
        movq    (%rdx), %r10
        leaq    64(,%r10,8), %r10
        movq    %rsp, %r11
        subq    %r10, %r11
        cmpq    %fs:112, %r11
        ja      .Lreflectcall_body
        xorl    %r11d, %r11d
        xorl    %eax, %eax
        callq   __morestack
        retq
.Lreflectcall_body:
        pushq   %rbp
        .cfi_def_cfa_offset 16
        .cfi_offset %rbp, -16
        movq    %rsp, %rbp
        .cfi_def_cfa_register %rbp
        pushq   %rbx
        pushq   $0
        testq   %rcx, %rcx
        jz      .Lreflectcall_frame
        movq    %rbp, (%rcx)
.Lreflectcall_frame:
        movq    %rdx, %rbx
        movq    %rdi, %r11
        movq    %rsi, %r10
        movq    (%rbx), %rcx
        testb   $1, %cl
        jz      .Lreflectcall_copy
        pushq   $0
.Lreflectcall_copy:
        testq   %rcx, %rcx
        jz      .Lreflectcall_load
        pushq   152(%rbx,%rcx,8)
        decq    %rcx
        jmp     .Lreflectcall_copy
.Lreflectcall_load:
        movq    8(%rbx), %rdi
        movq    16(%rbx), %rsi
        movq    24(%rbx), %rdx
        movq    32(%rbx), %rcx
        movq    40(%rbx), %r8
        movq    48(%rbx), %r9
        movsd   56(%rbx), %xmm0
        movsd   64(%rbx), %xmm1
        movsd   72(%rbx), %xmm2
        movsd   80(%rbx), %xmm3
        movsd   88(%rbx), %xmm4
        movsd   96(%rbx), %xmm5
        movsd   104(%rbx), %xmm6
        movsd   112(%rbx), %xmm7
        callq   *%r11
        movq    %rax, 120(%rbx)
        movq    %rdx, 128(%rbx)
        movq    %rcx, 136(%rbx)
        movsd   %xmm0, 144(%rbx)
        movsd   %xmm1, 152(%rbx)
        movq    -8(%rbp), %rbx
        leave
        .cfi_def_cfa %rsp, 8
        retq
        .cfi_endproc
END(mg_reflectcall)

/* mg_makefunc: the code of functions that reflection makes, called as any Go function with its closure record in r10.
 *
 *      record +0 this code  +8 code of func(record, block)  +16 bytes of arguments on the stack
 *      block  as in mg_reflectcall, but its first word is the address of the arguments on the stack
 */
        .type mg_makefunc, @function
        .p2align 4
mg_makefunc:
        .cfi_startproc
        leaq    -192(%rsp), %r11
        cmpq    %fs:112, %r11
        ja      .Lmakefunc_body
        movq    %r10, %rax
        movq    16(%r10), %r11
        movl    $192, %r10d
        callq   __morestack
        retq
        movq    %rax, %r10
.Lmakefunc_body:
        pushq   %rbp
        .cfi_def_cfa_offset 16
        .cfi_offset %rbp, -16
        movq    %rsp, %rbp
        .cfi_def_cfa_register %rbp
        subq    $160, %rsp
        leaq    16(%rbp), %rax
        movq    %rax, (%rsp)
        movq    %rdi, 8(%rsp)
        movq    %rsi, 16(%rsp)
        movq    %rdx, 24(%rsp)
        movq    %rcx, 32(%rsp)
        movq    %r8, 40(%rsp)
        movq    %r9, 48(%rsp)
        movsd   %xmm0, 56(%rsp)
        movsd   %xmm1, 64(%rsp)
        movsd   %xmm2, 72(%rsp)
        movsd   %xmm3, 80(%rsp)
        movsd   %xmm4, 88(%rsp)
        movsd   %xmm5, 96(%rsp)
        movsd   %xmm6, 104(%rsp)
        movsd   %xmm7, 112(%rsp)
        movq    %r10, %rdi
        movq    %rsp, %rsi
        callq   *8(%r10)
        movq    120(%rsp), %rax
        movq    128(%rsp), %rdx
        movq    136(%rsp), %rcx
        movsd   144(%rsp), %xmm0
        movsd   152(%rsp), %xmm1
        leave
        .cfi_def_cfa %rsp, 8
        retq
        .cfi_endproc
        .size mg_makefunc, . - mg_makefunc

FUNC(mg_makefunc_address)
        leaq    mg_makefunc(%rip), %rax
        retq
END(mg_makefunc_address)

        .section .rodata
.Ldynamic_alloca:
        .ascii "variable-size frame in generated code"
.Ldynamic_alloca_end:

/* Claim split-stack awareness, so that no linker rewrites the prologues of those who call us. */
        .section .note.GNU-split-stack,"",@progbits
        .section .note.GNU-stack,"",@progbits
