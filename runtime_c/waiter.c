/* The parts of waiting that are no leaf's. Source: waiter.h. */
#include <sched.h>
#include <stdlib.h>

#include "chan.h"

/* Take a lock that somebody holds. Its holder is about to release it, or the system has taken the processor from it. */
void mg_spin_lock(mg_spin *l)
{
    while (!mg_spin_tries(l))
        sched_yield();
}

int64_t mg_wake_return_impl(int64_t result)
{
    mg_wake_impl();
    return result;
}

mg_choice mg_wake_choice_impl(int64_t index, int64_t result)
{
    mg_wake_impl();
    return (mg_choice){ index, result };
}

/* The run is over and g will be freed: channels and conditions that outlive it must not know it. */
void mg_waiters_forget(mg_g *g)
{
    for (mg_waiter *w = g->waiters; w; w = w->more) {
        if (!w->queued)
            continue;
        if (w->kind == MG_WAITS_CHAN) {
            mg_chan *c = w->on;
            c->lock = 0;
            mg_waitq_remove(w->sends ? &c->sendq : &c->recvq, w);
        } else if (w->kind == MG_WAITS_NOTIFY) {
            mg_notify_forget(w->on, w);
        }
    }
    g->waiters = NULL;
    free(g->many);
    g->many = NULL;
    g->many_cap = 0;
}
