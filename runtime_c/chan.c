/* Channels: making, sending, receiving, closing.
 *
 *      leaf, on the goroutine's stack                           switching, on the thread's
 *      mg_chansend ─ lock, a receiver waits, or there is room ─► done
 *            └─ would block, or the lock is taken ────────────► mg_chansend_wait: again under the lock, else park
 *
 * A value goes straight to or from the stack of the goroutine that waits for it. What the parked one returns with is put
 * into its result words before it is made ready, so nothing of its call is left to do when it runs again.
 *
 * Source: Go's runtime/chan.go for what is observable; the lock orders everything, as Go's memory model asks.
 */
#include "chan.h"
#include "heap.h"

#define MAX_BYTES (1ull << 47)

/* Where the traced words of a channel are: buf, elem, timer. */
static const uint8_t chan_pointers = 1 << 2 | 1 << 3 | 1 << 4;
static const struct mg_type chan_type = { .size = sizeof(mg_chan), .ptrbytes = 40, .align = 8, .gcdata = &chan_pointers };
_Static_assert(offsetof(mg_chan, buf) == 16 && offsetof(mg_chan, elem) == 24 && offsetof(mg_chan, timer) == 32, "the bits above");

/* ---- Making ---- */

/* Returns: NULL when n is out of range. */
void *mg_makechan_impl(const mg_type *type, int64_t n)
{
    const mg_type *elem = type->elem;
    if (n < 0 || (elem->size && (uint64_t)n > (MAX_BYTES - sizeof(mg_chan)) / elem->size))
        return NULL;
    uint64_t bytes = (uint64_t)n * elem->size;
    mg_chan *c;
    if (elem->ptrbytes == 0) {
        c = mg_heap_object(sizeof *c + bytes, NULL);
        c->buf = (uint8_t *)(c + 1);
    } else {
        c = mg_heap_object(sizeof *c, &chan_type);
        if (n) {
            /* The next allocation may collect: only a wait record knows the channel yet. */
            mg_g *g = mg_g_running;
            g->wait = (mg_waiter){ .g = g, .on = c };
            g->waiters = &g->wait;
            c->buf = mg_heap_object(bytes, elem);
            g->waiters = NULL;
        }
    }
    c->elem = elem;
    c->elem_size = (uint32_t)elem->size;
    c->cap = c->size = (uint64_t)n;
    return c;
}

/* ---- Waiting ---- */

/* Park the running goroutine in a queue of c, whose lock we hold. */
static _Noreturn void wait_in(mg_chan *c, mg_waitq *q, void *elem, bool sends)
{
    mg_g *g = mg_g_running;
    g->wait = (mg_waiter){ .g = g, .elem = elem, .on = c, .kind = MG_WAITS_CHAN, .sends = sends };
    g->waiters = &g->wait;
    mg_waitq_push(q, &g->wait);
    if (MG_UNLIKELY(c->timer != NULL))
        mg_timer_block(c->timer);
    mg_stress_parked(g);
    mg_park_begin(g, sends ? MG_WAIT_CHAN_SEND : MG_WAIT_CHAN_RECEIVE);
    mg_spin_unlock(&c->lock);
    mg_schedule();
}

static _Noreturn void wait_forever(int reason)
{
    mg_park_begin(mg_g_running, reason);
    mg_schedule();
}

/* ---- Sending ---- */

int64_t mg_chansend_wait_impl(void *ch, const void *elem)
{
    mg_chan *c = ch;
    if (!c)
        wait_forever(MG_WAIT_CHAN_SEND_NIL);
    mg_spin_lock(&c->lock);
    mg_g *woken = NULL;
    int64_t done = mg_chan_try_send(c, elem, &woken, false);
    if (done == MG_CHAN_BLOCKS)
        wait_in(c, &c->sendq, (void *)elem, true);
    return mg_chan_done(c, done, woken);
}

int64_t mg_chansend(void *ch, const void *elem)
{
    mg_chan *c = ch;
    if (MG_UNLIKELY(!c) || !mg_chan_can_send(c) || mg_may_yield() || !mg_spin_tries(&c->lock))
        return mg_chansend_wait(c, elem);
    mg_g *woken = NULL;
    int64_t done = mg_chan_try_send(c, elem, &woken, true);
    bool wake = mg_chan_done_leaf(c, woken);
    if (MG_UNLIKELY(done < 0))
        return mg_chansend_wait(c, elem);
    return MG_UNLIKELY(wake) ? mg_wake_return(done) : done;
}

int64_t mg_chantrysend_locked_impl(void *ch, const void *elem)
{
    mg_chan *c = ch;
    mg_spin_lock(&c->lock);
    mg_g *woken = NULL;
    int64_t done = mg_chan_try_send(c, elem, &woken, false);
    return mg_chan_done(c, done, woken);
}

int64_t mg_chantrysend(void *ch, const void *elem)
{
    mg_chan *c = ch;
    if (!c || (!mg_chan_can_send(c) && !mg_wanted_unsignalled()))
        return MG_CHAN_BLOCKS;
    if (mg_may_yield() || !mg_spin_tries(&c->lock))
        return mg_chantrysend_locked(c, elem);
    mg_g *woken = NULL;
    int64_t done = mg_chan_try_send(c, elem, &woken, true);
    bool wake = mg_chan_done_leaf(c, woken);
    if (MG_UNLIKELY(done == MG_CHAN_CROWDED))
        return mg_chantrysend_locked(c, elem);
    return MG_UNLIKELY(wake) ? mg_wake_return(done) : done;
}

/* ---- Receiving ---- */

int64_t mg_chanrecv_wait_impl(void *ch, void *elem)
{
    mg_chan *c = ch;
    if (!c)
        wait_forever(MG_WAIT_CHAN_RECEIVE_NIL);
    if (c->timer)
        mg_timer_poll(c->timer);
    mg_spin_lock(&c->lock);
    mg_g *woken = NULL;
    int64_t done = mg_chan_try_recv(c, elem, &woken, false);
    if (done == MG_CHAN_BLOCKS)
        wait_in(c, &c->recvq, elem, false);
    return mg_chan_done(c, done, woken);
}

int64_t mg_chanrecv(void *ch, void *elem)
{
    mg_chan *c = ch;
    if (MG_UNLIKELY(!c) || !mg_chan_can_recv(c) || mg_may_yield() || !mg_spin_tries(&c->lock))
        return mg_chanrecv_wait(c, elem);
    mg_g *woken = NULL;
    int64_t done = mg_chan_try_recv(c, elem, &woken, true);
    bool wake = mg_chan_done_leaf(c, woken);
    if (MG_UNLIKELY(done < 0))
        return mg_chanrecv_wait(c, elem);
    return MG_UNLIKELY(wake) ? mg_wake_return(done) : done;
}

int64_t mg_chantryrecv_locked_impl(void *ch, void *elem)
{
    mg_chan *c = ch;
    if (c->timer)
        mg_timer_poll(c->timer);
    mg_spin_lock(&c->lock);
    mg_g *woken = NULL;
    int64_t done = mg_chan_try_recv(c, elem, &woken, false);
    return mg_chan_done(c, done, woken);
}

int64_t mg_chantryrecv(void *ch, void *elem)
{
    mg_chan *c = ch;
    if (!c || (!mg_chan_can_recv(c) && !c->timer && !mg_wanted_unsignalled()))
        return MG_CHAN_BLOCKS;
    if (MG_UNLIKELY(c->timer != NULL) || mg_may_yield() || !mg_spin_tries(&c->lock))
        return mg_chantryrecv_locked(c, elem);
    mg_g *woken = NULL;
    int64_t done = mg_chan_try_recv(c, elem, &woken, true);
    bool wake = mg_chan_done_leaf(c, woken);
    if (MG_UNLIKELY(done == MG_CHAN_CROWDED))
        return mg_chantryrecv_locked(c, elem);
    return MG_UNLIKELY(wake) ? mg_wake_return(done) : done;
}

/* ---- Closing ---- */

/* Everybody who waits is told, receivers first, and made ready when the lock is free again.
 * Returns: 0; 1 when c is closed already; 2 when it is nil. */
int64_t mg_chanclose_impl(void *ch)
{
    mg_chan *c = ch;
    if (!c)
        return 2;
    mg_spin_lock(&c->lock);
    if (atomic_load_explicit(&c->closed, memory_order_relaxed)) {
        mg_spin_unlock(&c->lock);
        return 1;
    }
    atomic_store_explicit(&c->closed, 1, memory_order_release);
    mg_waiter *told = NULL, **last = &told, *w;
    while ((w = mg_waitq_pop(&c->recvq)) || (w = mg_waitq_pop(&c->sendq))) {
        if (!w->sends && w->elem)
            mg_chan_clear(c, w->elem);
        mg_chan_fire(w, false);
        w->next = NULL;
        *last = w;
        last = &w->next;
    }
    mg_spin_unlock(&c->lock);
    while ((w = told)) {
        told = w->next;
        mg_ready(w->g, true);
    }
    return 0;
}

/* ---- Asking ---- */

int64_t mg_chanlen(void *ch)
{
    mg_chan *c = ch;
    return c && !c->timer ? (int64_t)mg_chan_count(c) : 0;
}

int64_t mg_chancap(void *ch)
{
    mg_chan *c = ch;
    return c ? (int64_t)c->cap : 0;
}

/* ---- Channels of timers, for timer.c ---- */

void mg_chan_lock(void *ch) { mg_spin_lock(&((mg_chan *)ch)->lock); }
void mg_chan_unlock(void *ch) { mg_spin_unlock(&((mg_chan *)ch)->lock); }

/* Make a channel of capacity 1 a timer's. */
void mg_chan_set_timer(void *ch, mg_timer *t)
{
    mg_chan *c = ch;
    MG_ASSERT(c->size == 1, "the channel of a timer holds one value");
    c->timer = t;
    c->cap = 0;
}

/* Hand a value to a receiver, or put it into the buffer if that is empty; then unlock. */
void mg_chan_offer_unlock(void *ch, const void *elem)
{
    mg_chan *c = ch;
    mg_g *woken = NULL;
    mg_waiter *w = c->recvq.first;
    for (; w && !woken; w = c->recvq.first) {
        mg_waitq_remove(&c->recvq, w);
        mg_timer_unblock(c->timer);
        if (mg_waiter_win(w)) {
            if (w->elem)
                mg_chan_copy(c, w->elem, elem);
            woken = mg_chan_fire(w, true);
        }
    }
    if (!woken)
        mg_chan_try_send(c, elem, &woken, false);
    mg_spin_unlock(&c->lock);
    if (woken)
        mg_ready(woken, true);
}

/* Forget what has been sent but not received; the channel is locked.
 * Returns: whether there was something. */
bool mg_chan_drain(void *ch)
{
    mg_chan *c = ch;
    uint64_t n = mg_chan_count(c);
    for (uint64_t i = 0; i < n; i++) {
        mg_chan_clear(c, mg_chan_slot(c, c->recv_at));
        c->recv_at = mg_chan_after(c, c->recv_at);
    }
    mg_chan_set_count(c, 0);
    return n > 0;
}
