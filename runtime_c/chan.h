/* Channels: the object, and one attempt at an operation on a locked channel, which chan.c and select.c share.
 *
 *      +0   count    elements in the buffer; what len() answers
 *      +8   cap      what cap() answers
 *      +16  buf      room for `size` elements: behind the object when they hold no pointers, else an object of its own
 *      +24  elem     type of an element
 *      +32  timer    which sends here (timer.h), else NULL; such a channel shows itself as unbuffered
 *      +40  elem_size, lock, closed
 *      +56  size     of the buffer
 *      +64  send_at, recv_at: slots of the buffer
 *      +80  recvq    goroutines that want a value: then the buffer is empty
 *      +96  sendq    goroutines that bring one: then the buffer is full
 *      +112
 */
#ifndef MINIGO_CHAN_H
#define MINIGO_CHAN_H

#include "timer.h"
#include "type.h"
#include "waiter.h"

typedef struct mg_chan {
    _Atomic uint64_t count;
    uint64_t cap;
    uint8_t *buf;
    const mg_type *elem;
    mg_timer *timer;
    uint32_t elem_size;
    mg_spin lock;
    _Atomic uint32_t closed;
    uint32_t unused;
    uint64_t size;
    uint64_t send_at, recv_at;
    mg_waitq recvq, sendq;
} mg_chan;

/* Results of an attempt, and of mg_chansend and mg_chanrecv and their non-blocking kin. CROWDED: for a leaf that cannot make
 * the waiting partner ready itself. */
enum { MG_CHAN_CROWDED = -2, MG_CHAN_BLOCKS = -1, MG_CHAN_SENT = 0, MG_CHAN_SEND_CLOSED = 1, MG_CHAN_RECV_CLOSED = 0, MG_CHAN_RECEIVED = 1 };

static inline uint64_t mg_chan_count(mg_chan *c) { return atomic_load_explicit(&c->count, memory_order_relaxed); }

static inline void mg_chan_set_count(mg_chan *c, uint64_t n) { atomic_store_explicit(&c->count, n, memory_order_relaxed); }

/* Whether an operation would succeed, by a look without the lock: good for choosing what to try. A timer must be polled first. */
static inline bool mg_chan_can_send(mg_chan *c)
{
    return mg_chan_count(c) < c->size || atomic_load_explicit(&c->recvq.first, memory_order_relaxed)
        || atomic_load_explicit(&c->closed, memory_order_relaxed);
}

static inline bool mg_chan_can_recv(mg_chan *c)
{
    return mg_chan_count(c) > 0 || atomic_load_explicit(&c->sendq.first, memory_order_relaxed)
        || atomic_load_explicit(&c->closed, memory_order_acquire);
}

/* Elements of a word, which most are, without a call. */
static inline void mg_chan_copy(const mg_chan *c, void *to, const void *from)
{
    if (c->elem_size == 8)
        *(uint64_t *)to = *(const uint64_t *)from;
    else
        mg_memmove(to, from, c->elem_size);
}

static inline void mg_chan_clear(const mg_chan *c, void *at)
{
    if (c->elem_size == 8)
        *(uint64_t *)at = 0;
    else
        mg_memclr(at, c->elem_size);
}

static inline uint8_t *mg_chan_slot(const mg_chan *c, uint64_t i) { return c->buf + i * c->elem_size; }

static inline uint64_t mg_chan_after(const mg_chan *c, uint64_t i) { return i + 1 == c->size ? 0 : i + 1; }

/* Say how w's operation ended.
 * Returns: its goroutine, to be made ready once the lock has been released. */
static inline mg_g *mg_chan_fire(mg_waiter *w, bool success)
{
    mg_g *g = w->g;
    w->success = success;
    if (w->selects) {
        g->param = w;
    } else {
        g->waiters = NULL;
        g->ret[0] = w->sends ? !success : success;
    }
    return g;
}

/* Try to send under the lock, which the caller releases; only then it may make *woken ready, when that is set.
 * leaf: a partner is woken with mg_ready_next.
 * Returns: MG_CHAN_SENT, MG_CHAN_SEND_CLOSED, or below 0. */
static inline int64_t mg_chan_try_send(mg_chan *c, const void *elem, mg_g **woken, bool leaf)
{
    if (MG_UNLIKELY(atomic_load_explicit(&c->closed, memory_order_relaxed)))
        return MG_CHAN_SEND_CLOSED;
    if (leaf && c->recvq.first && MG_UNLIKELY(!mg_ready_fits()))
        return MG_CHAN_CROWDED;
    mg_waiter *w = mg_waitq_pop(&c->recvq);
    if (w) {
        if (w->elem)
            mg_chan_copy(c, w->elem, elem);
        *woken = mg_chan_fire(w, true);
        return MG_CHAN_SENT;
    }
    uint64_t n = mg_chan_count(c);
    if (n < c->size) {
        mg_chan_copy(c, mg_chan_slot(c, c->send_at), elem);
        c->send_at = mg_chan_after(c, c->send_at);
        mg_chan_set_count(c, n + 1);
        return MG_CHAN_SENT;
    }
    return MG_CHAN_BLOCKS;
}

/* Try to receive under the lock, as above. elem may be nil.
 * Returns: MG_CHAN_RECEIVED, MG_CHAN_RECV_CLOSED, or below 0. */
static inline int64_t mg_chan_try_recv(mg_chan *c, void *elem, mg_g **woken, bool leaf)
{
    uint64_t n = mg_chan_count(c);
    mg_waiter *w;
    if (leaf && c->sendq.first && MG_UNLIKELY(!mg_ready_fits()))
        return MG_CHAN_CROWDED;
    if (n > 0) {
        uint8_t *slot = mg_chan_slot(c, c->recv_at);
        if (elem)
            mg_chan_copy(c, elem, slot);
        c->recv_at = mg_chan_after(c, c->recv_at);
        if ((w = mg_waitq_pop(&c->sendq))) {
            /* The buffer was full and stays so: the value of who waited goes into the slot that is free now. */
            mg_chan_copy(c, slot, w->elem);
            c->send_at = c->recv_at;
            *woken = mg_chan_fire(w, true);
            return MG_CHAN_RECEIVED;
        }
        if (c->elem->ptrbytes)
            mg_chan_clear(c, slot);
        mg_chan_set_count(c, n - 1);
        return MG_CHAN_RECEIVED;
    }
    if (MG_UNLIKELY(atomic_load_explicit(&c->closed, memory_order_relaxed))) {
        if (elem)
            mg_chan_clear(c, elem);
        return MG_CHAN_RECV_CLOSED;
    }
    if ((w = mg_waitq_pop(&c->sendq))) {
        if (elem)
            mg_chan_copy(c, elem, w->elem);
        *woken = mg_chan_fire(w, true);
        return MG_CHAN_RECEIVED;
    }
    return MG_CHAN_BLOCKS;
}

/* What follows an attempt on the thread's stack. */
static inline int64_t mg_chan_done(mg_chan *c, int64_t result, mg_g *woken)
{
    mg_spin_unlock(&c->lock);
    if (woken)
        mg_ready(woken, true);
    mg_maybe_yield(result, 0);
    return result;
}

/* What follows one in a leaf.
 * Returns: whether the leaf must return through mg_wake_return. */
static inline bool mg_chan_done_leaf(mg_chan *c, mg_g *woken)
{
    mg_spin_unlock(&c->lock);
    if (!woken)
        return false;
    mg_ready_next(woken);
    return mg_wants_wake();
}

MG_STUB(int64_t, mg_chansend_wait, (void *ch, const void *elem))
MG_STUB(int64_t, mg_chanrecv_wait, (void *ch, void *elem))
MG_STUB(int64_t, mg_chantrysend_locked, (void *ch, const void *elem))
MG_STUB(int64_t, mg_chantryrecv_locked, (void *ch, void *elem))
MG_STUB(mg_choice, mg_select_wait, (const mg_case *cases, int64_t n, int64_t block))

#endif
