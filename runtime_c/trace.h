/* Walking a goroutine's frames and printing them: shared by traceback.c (one goroutine) and goroutines.c (which ones, and when). */
#ifndef MINIGO_TRACE_H
#define MINIGO_TRACE_H

#include "minigo.h"

/* A physical frame, and the way to the next one outwards. */
typedef struct {
    const mg_segment *segment;    /* where the next mg_lessstack leads */
    uintptr_t lo, hi;             /* of the stack or segment that holds the frame */
    uintptr_t pc;                 /* return address into the frame's function, or the address of its instruction */
    uintptr_t sp, fp;
    uintptr_t rbp;                /* of the frame's function, or of its caller while it has no frame of its own */
    bool exact;                   /* pc is an instruction of the frame, not a return address */
    bool frameless;               /* return address at sp */
    bool at_entry;                /* in the prologue: stands at the function's first line */
} mg_walk;

/* Where text goes: a buffer, or stderr when there is none. */
typedef struct { char *buf; int64_t len, cap; } mg_sink;

bool mg_walk_begin(mg_walk *w, const mg_g *g);
bool mg_walk_prologue(mg_walk *w, const mg_g *g, uintptr_t save);
bool mg_walk_next(mg_walk *w);
int mg_walk_frames(const mg_walk *w, mg_frame *frames);

void mg_sink_put(mg_sink *s, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* all: with the runtime's own functions, and addresses. panicking: from where the innermost panic was raised. */
void mg_trace_frames(mg_sink *s, const mg_g *g, bool all, bool panicking);
void mg_trace_created_by(mg_sink *s, const mg_g *g, bool all);

#endif
