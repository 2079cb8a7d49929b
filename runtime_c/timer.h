/* Timers: what the scheduler, channels and package time need to know of them.
 *
 * A timer that calls a function or ends a sleep is in the heap of timers from start to stop. A timer with a channel is
 * in the heap only while somebody waits for the channel: else whoever looks at the channel asks the clock first
 * (mg_timer_poll), so that a forgotten time.After costs nothing and is collected. Nobody sees a value of before the last
 * Stop or Reset: each value carries the sequence number of its start, and is dropped when that is no longer the timer's.
 *
 * Locks: a channel's lock comes before the lock of the timers. Nothing is woken or sent with the timers locked.
 * Source: Go's package time since 1.23 (documentation of Timer.Reset, NewTimer).
 */
#ifndef MINIGO_TIMER_H
#define MINIGO_TIMER_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

enum { MG_TIMER_FUNC = 1, MG_TIMER_CHAN = 2, MG_TIMER_SLEEP = 3 };

/* In the Go heap (package time's runtimeTimer, same words) or, for a sleep, in the goroutine.
 *
 *      +0  when     of mg_nanotime's clock     +8  period   0: once
 *      +16 kind     +24 arg   FUNC: closure record of func(); CHAN: channel of time.Time; SLEEP: the mg_g
 *      +32 location, +40 base   CHAN: third word of a Time, and the clock's value that its monotonic reading counts from;
 *                                      FUNC: location is the pc that its goroutine's trace names as the maker, or NULL
 *      +48 the runtime's own
 */
typedef struct mg_timer {
    int64_t when, period;
    int64_t kind;
    void *arg;
    void *location;
    int64_t base;
    _Atomic uint64_t place;      /* in the heap, from 1; 0: not there */
    _Atomic uint64_t seq;        /* of the last start, stop or reset; CHAN: changes with the channel locked */
    _Atomic uint32_t blocked;    /* CHAN: goroutines that wait for the channel */
    uint32_t sending;            /* values taken from the timer and not yet at the channel */
    _Atomic uint32_t armed;      /* started, neither expired nor stopped */
    uint32_t unused;
} mg_timer;                      /* 80 bytes: 10 words */

/* ---- For the scheduler. A thread that holds a P calls these ---- */

#define MG_TIMER_NEVER INT64_MAX

int64_t mg_timers_next(void);             /* when the first timer in the heap is due, or MG_TIMER_NEVER; no lock */
int64_t mg_timers_run(int64_t now);       /* let everything happen that is due; returns mg_timers_next() */
void mg_timers_forget(void);              /* the run is over */

/* ---- For channels: chan->timer is the timer that sends to it, or NULL. It is a pointer that the collector follows.
 *      len and cap of such a channel are 0 for the program ---- */

void mg_timer_poll(mg_timer *t);          /* before the channel is locked to receive from it, or to look: let a due value arrive */
void mg_timer_block(mg_timer *t);         /* the channel is locked: one more waiter is in its queue of receivers */
void mg_timer_unblock(mg_timer *t);       /* a waiter has left that queue, for whatever reason; any locks may be held */

/* What timer.c needs of chan.c. */
struct hchan;
void mg_chan_lock(void *c);
void mg_chan_unlock(void *c);
void mg_chan_set_timer(void *c, mg_timer *t);
bool mg_chan_drain(void *c);                              /* locked: drop what is buffered; was there anything? */
void mg_chan_offer_unlock(void *c, const void *elem);     /* locked: hand to a receiver, or buffer, or drop; then unlock */

#endif
