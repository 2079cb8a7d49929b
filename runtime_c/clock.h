/* Time as the run sees it (clock.c). Nanoseconds. */
#ifndef MINIGO_CLOCK_H
#define MINIGO_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

void mg_clock_start(void);           /* a run begins: which clock, by the knobs */
bool mg_clock_is_virtual(void);      /* --sched-seed */
int64_t mg_clock_now(void);          /* what mg_nanotime answers; a virtual clock moves on by looking at it */
void mg_clock_wait(int64_t until);   /* nothing can run before: a virtual clock goes there at once */
void mg_clock_skip(int64_t ns);       /* for the monitor: a virtual clock moves on by so much with the next look at it */
int64_t mg_clock_real(void);         /* the machine's, whatever the run sees */

#endif
