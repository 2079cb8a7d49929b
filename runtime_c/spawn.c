/* Start a process. posix_spawn does not copy this one, so threads, locks and the heap do not matter: the child runs on our memory
 * with all signals blocked until it has become the other program.
 *
 * What we ignore (SIGPIPE) and block is not for the child: its signals are the default ones, its mask is empty. It gets the files that it is
 * given and none else: the library opens all others to be closed then, and the host's are Python's, which does the same.
 *
 * Source: posix_spawn(3); Go's documentation of os.StartProcess.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>

#include "minigo.h"

/* What to start, as the Go library fills it in (`spawnRequest` in lib/os/exec.go). Texts end with a zero byte, lists with NULL. */
typedef struct {
    const char *path;
    char **args, **variables;
    const char *folder;          /* to start in, or NULL */
    const int64_t *files;        /* files[i] becomes the child's i; -1: closed */
    int64_t nfiles;
    int64_t group;               /* process group: 0 a new one, -1 ours */
    int64_t session;             /* 1: a new session */
} spawn_request;

#define FIRST_SPARE 1000         /* above what a child is given */

/* Put the files where they belong; those that stand where another one goes are moved out of the way first. */
static int place_files(posix_spawn_file_actions_t *actions, const spawn_request *r)
{
    int failed = 0;
    for (int64_t i = 0; i < r->nfiles && !failed; i++)
        if (r->files[i] >= 0 && r->files[i] < i)
            failed = posix_spawn_file_actions_adddup2(actions, (int)r->files[i], FIRST_SPARE + (int)i);
    for (int64_t i = 0; i < r->nfiles && !failed; i++) {
        if (r->files[i] < 0) {
            failed = posix_spawn_file_actions_addclose(actions, (int)i);
        } else if (r->files[i] < i) {
            failed = posix_spawn_file_actions_adddup2(actions, FIRST_SPARE + (int)i, (int)i);
            if (!failed)
                failed = posix_spawn_file_actions_addclose(actions, FIRST_SPARE + (int)i);
        } else {
            failed = posix_spawn_file_actions_adddup2(actions, (int)r->files[i], (int)i);
        }
    }
    return failed;
}

static int set_attributes(posix_spawnattr_t *attributes, const spawn_request *r)
{
    sigset_t all, none;
    sigfillset(&all);
    sigemptyset(&none);
    short flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
    int failed = posix_spawnattr_setsigdefault(attributes, &all);
    if (!failed)
        failed = posix_spawnattr_setsigmask(attributes, &none);
    if (r->group >= 0) {
        flags |= POSIX_SPAWN_SETPGROUP;
        if (!failed)
            failed = posix_spawnattr_setpgroup(attributes, (pid_t)r->group);
    }
    if (r->session)
        flags |= POSIX_SPAWN_SETSID;
    return failed ? failed : posix_spawnattr_setflags(attributes, flags);
}

/* Returns: the number of the process, or -errno. */
static int64_t spawn(const spawn_request *r)
{
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int failed = posix_spawn_file_actions_init(&actions);
    if (failed)
        return -failed;
    failed = posix_spawnattr_init(&attributes);
    if (failed) {
        posix_spawn_file_actions_destroy(&actions);
        return -failed;
    }
    pid_t pid = -1;
    failed = set_attributes(&attributes, r);
    if (!failed)
        failed = place_files(&actions, r);
    if (!failed && r->folder)
        failed = posix_spawn_file_actions_addchdir_np(&actions, r->folder);
    if (!failed)
        failed = posix_spawn(&pid, r->path, &actions, &attributes, r->args, r->variables);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return failed ? -failed : pid;
}

int64_t mg_spawn_impl(const void *request)
{
    mg_g *g = mg_g_running;
    g->ret[1] = (uint64_t)request;    /* a root */
    mg_syscall_enter();
    g->ret[0] = (uint64_t)spawn(request);
    mg_syscall_exit();
    return (int64_t)g->ret[0];
}
