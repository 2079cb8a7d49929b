/* Reads and writes that must wait, in a run with a schedule seed: there is one p, and no thread may come and go as the system likes.
 *
 * A call that would block is not made yet. Its goroutine parks ("IO wait"), and whoever looks for a goroutine to run first asks the system
 * which of these calls can go on, and makes them. So a pipe between goroutines makes no run differ from the next. When nothing else can run
 * time goes on to the next timer, or, when there is none, for real.
 *
 * Standard input comes from outside: a goroutine that finds none gives it some real time before others run, so that it mostly makes no
 * difference how fast it comes. Standard output and error are waited for: nobody in the program can read them.
 *
 * Source: poll(2), pipe(7).
 */
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "minigo.h"
#include "waiter.h"

#define STDIN_PATIENCE 100    /* ms */

/* The bytes are at g->wait.elem, which follows the stack. */
typedef struct { mg_g *g; int fd; bool writes; int64_t n, done; } call;

static call *calls;
static struct pollfd *polled;
static size_t ncalls, capacity;

static bool ready(const call *c, int patience)
{
    struct pollfd p = { c->fd, c->writes ? POLLOUT : POLLIN, 0 };
    return poll(&p, 1, patience) > 0;
}

/* Go on with a call as far as it does not block: the system takes PIPE_BUF bytes when it says that it takes any.
 * Returns: whether it is over; then g->ret[0] holds its result. */
static bool proceed(call *c)
{
    char *p = c->g->wait.elem;
    while (ready(c, c->fd == 0 ? STDIN_PATIENCE : 0)) {
        int64_t left = c->n - c->done;
        ssize_t k = c->writes ? write(c->fd, p + c->done, (size_t)(left < PIPE_BUF ? left : PIPE_BUF)) : read(c->fd, p, (size_t)c->n);
        if (k < 0 && errno == EINTR)
            continue;
        if (k > 0)
            c->done += k;
        if (k >= 0 && c->writes && c->done < c->n)
            continue;
        c->g->ret[0] = (uint64_t)(k < 0 && !c->done ? -errno : c->done);
        return true;
    }
    return false;
}

/* read or write for the running goroutine. Returns: as those, or not: then g->ret[0] will be the result. */
int64_t mg_seeded_call(int fd, void *p, int64_t n, bool writes)
{
    mg_g *g = mg_g_running;
    call c = { g, fd, writes, n, 0 };
    g->wait = (mg_waiter){ .g = g, .elem = p };
    if (proceed(&c))
        return (int64_t)g->ret[0];
    if (ncalls == capacity) {
        capacity = capacity ? 2 * capacity : 16;
        calls = realloc(calls, capacity * sizeof *calls);
        polled = realloc(polled, capacity * sizeof *polled);
        if (!calls || !polled)
            mg_throw("out of memory (system calls)");
    }
    g->waiters = &g->wait;
    mg_stress_parked(g);
    mg_park_begin(g, MG_WAIT_IO);
    calls[ncalls++] = c;
    mg_schedule();
}

bool mg_seeded_calls(void) { return ncalls != 0; }

/* Go on with all calls that can; wait for one at most `patience` milliseconds. */
void mg_seeded_calls_proceed(int patience)
{
    if (!ncalls)
        return;
    for (size_t i = 0; i < ncalls; i++)
        polled[i] = (struct pollfd){ calls[i].fd, calls[i].writes ? POLLOUT : POLLIN, 0 };
    if (poll(polled, ncalls, patience) <= 0)
        return;
    size_t kept = 0;
    for (size_t i = 0; i < ncalls; i++) {
        mg_g *g = calls[i].g;
        if (polled[i].revents && proceed(&calls[i])) {
            g->waiters = NULL;
            mg_ready(g, false);
        } else {
            calls[kept++] = calls[i];
        }
    }
    ncalls = kept;
}

/* The run is over. */
void mg_seeded_calls_forget(void)
{
    free(calls);
    free(polled);
    calls = NULL;
    polled = NULL;
    ncalls = capacity = 0;
}
