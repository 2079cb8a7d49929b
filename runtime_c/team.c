/* Threads that help the collector while the world is stopped; between collections they sleep.
 *
 * Who comes late is not waited for: the collector begins at once, helpers join when the system lets them run, and when the collector has
 * found that nothing is left it closes the door and waits only for those who are inside.
 *
 *      state   round << 32 | CLOSED | helpers that have joined
 *
 * Source: Go has workers that are goroutines (runtime/mgc.go); here the world is stopped, so threads do.
 */
#include <string.h>

#include "minigo.h"

#define CLOSED (1ull << 31)
#define TEAM_MAX 64

static struct {
    void (*fn)(int worker, int nworkers, void *arg);
    void *arg;
    int nworkers;
    _Atomic uint64_t state;
    _Atomic uint32_t round;     /* what helpers sleep on */
    _Atomic uint32_t done;      /* helpers that have finished */
    _Atomic uint32_t quit;
    int nhelpers;
    pthread_t threads[TEAM_MAX];
} team;

/* Returns: this helper's number in the round, or 0 when it is too late or not needed. */
static int join(uint32_t round)
{
    uint64_t s = atomic_load(&team.state);
    do {
        if ((uint32_t)(s >> 32) != round || s & CLOSED || (int)(uint32_t)s >= team.nworkers - 1)
            return 0;
    } while (!atomic_compare_exchange_weak(&team.state, &s, s + 1));
    return (int)(uint32_t)s + 1;
}

static void *helper_main(void *arg)
{
    (void)arg;
    for (uint32_t seen = 0;;) {
        while (team.round == seen)
            mg_futex_wait(&team.round, seen, -1);
        seen = team.round;
        if (team.quit)
            return NULL;
        int worker = join(seen);
        if (!worker)
            continue;
        team.fn(worker, team.nworkers, team.arg);
        atomic_fetch_add(&team.done, 1);
        mg_futex_wake(&team.done, 1);
    }
}

void mg_on_stopped(int most, void (*fn)(int worker, int nworkers, void *arg), void *arg)
{
    int n = mg_sched.procs < mg_numcpu() ? mg_sched.procs : (int)mg_numcpu();
    if (n > most)
        n = most;
    if (n > TEAM_MAX)
        n = TEAM_MAX;
    if (n <= 1) {
        fn(0, 1, arg);
        return;
    }
    while (team.nhelpers < n - 1)
        mg_thread_create(&team.threads[team.nhelpers++], helper_main, NULL);
    team.fn = fn;
    team.arg = arg;
    team.nworkers = n;
    atomic_store(&team.done, 0);
    uint32_t round = team.round + 1;
    atomic_store(&team.state, (uint64_t)round << 32);
    atomic_store(&team.round, round);
    mg_futex_wake(&team.round, (uint32_t)n - 1);
    fn(0, n, arg);
    uint32_t joined = (uint32_t)(atomic_fetch_or(&team.state, CLOSED) & (CLOSED - 1));
    for (uint32_t done; (done = team.done) < joined;)
        mg_futex_wait(&team.done, done, -1);
}

/* The run is over: the helpers, too, are gone before the host goes on. */
void mg_team_end(void)
{
    team.quit = 1;
    atomic_fetch_add(&team.round, 1);
    mg_futex_wake(&team.round, INT32_MAX);
    for (int i = 0; i < team.nhelpers; i++)
        pthread_join(team.threads[i], NULL);
    memset(&team, 0, sizeof team);
}
