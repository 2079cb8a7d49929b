/* The system's services for the Go library.
 * Source: minigo/docs/abi.md, "Calls from Go to C"; man pages of section 2.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "minigo.h"

static int arg_count;
static char **arg_texts;

void mg_os_args(int argc, char **argv)
{
    arg_count = argc;
    arg_texts = argv;
}

int64_t mg_argc(void) { return arg_count; }

mg_string mg_argv(int64_t i)
{
    mg_string s = { arg_texts[i], 0 };
    while (s.ptr[s.len])
        s.len++;
    return s;
}

int64_t mg_write_impl(int64_t fd, const void *p, int64_t n)
{
    if (mg_output_captured((int)fd))
        return mg_output_write((int)fd, p, n);
    if (MG_UNLIKELY(mg_knobs.sched_seed != 0) && fd > 2)
        return mg_seeded_call((int)fd, (void *)p, n, true);
    mg_g *g = mg_g_running;
    g->ret[1] = (uint64_t)p;    /* a root: the caller may have no more use for it */
    mg_syscall_enter();
    g->ret[0] = (uint64_t)mg_output_write((int)fd, p, n);
    mg_syscall_exit();
    return (int64_t)g->ret[0];
}

int64_t mg_read_impl(int64_t fd, void *p, int64_t n)
{
    if (MG_UNLIKELY(mg_knobs.sched_seed != 0))
        return mg_seeded_call((int)fd, p, n, false);
    mg_g *g = mg_g_running;
    ssize_t k;
    g->ret[1] = (uint64_t)p;
    mg_syscall_enter();
    do
        k = read((int)fd, p, (size_t)n);
    while (k < 0 && errno == EINTR && !mg_sched.ending && !mg_sched.interrupted);
    g->ret[0] = (uint64_t)(k < 0 ? -errno : k);
    mg_syscall_exit();
    return (int64_t)g->ret[0];
}

/* Copy Go's string into a C string.
 * Returns: NULL when it holds a NUL byte or is too long for buf. */
static char *c_string(const char *p, int64_t n, char *buf, int64_t cap)
{
    if (n >= cap || memchr(p, 0, (size_t)n))
        return NULL;
    memcpy(buf, p, (size_t)n);
    buf[n] = 0;
    return buf;
}

int64_t mg_open_impl(const char *path, int64_t n, int64_t flags, int64_t mode)
{
    char buf[4096];
    if (!c_string(path, n, buf, sizeof buf))
        return n < (int64_t)sizeof buf ? -EINVAL : -ENAMETOOLONG;
    mg_g *g = mg_g_running;
    mg_syscall_enter();
    int fd = open(buf, (int)flags | O_CLOEXEC, (mode_t)mode);
    g->ret[0] = (uint64_t)(int64_t)(fd < 0 ? -errno : fd);
    mg_syscall_exit();
    return (int64_t)g->ret[0];
}

int64_t mg_close_impl(int64_t fd) { return close((int)fd) < 0 ? -errno : 0; }

/* Of the environment, among goroutines; the host's threads are the host's business. */
static mg_lock_t environment;

mg_string mg_getenv_impl(const char *name, int64_t n)
{
    char buf[4096];
    mg_string s = { NULL, 0 };
    if (!c_string(name, n, buf, sizeof buf))
        return s;
    mg_lock(&environment);
    if ((s.ptr = getenv(buf)))
        s.len = (int64_t)strlen(s.ptr);
    mg_unlock(&environment);
    return s;
}

/* The seed of this run: the host's, or a random number where it gave none. */
int64_t mg_randomseed_impl(void)
{
    uint64_t seed = mg_knobs.sched_seed ? mg_knobs.sched_seed : mg_knobs.seed;
    if (seed == 0 && getrandom(&seed, sizeof seed, GRND_NONBLOCK) != sizeof seed)
        seed = (uint64_t)mg_nanotime_impl();
    return (int64_t)seed;
}

/* Set a variable of the environment; value NULL removes it. What mg_getenv and mg_environ gave before stays as it was,
 * because the C library keeps old values. */
int64_t mg_setenv_impl(const char *name, int64_t n, const char *value, int64_t vn)
{
    char buf[4096];
    if (n == 0 || !c_string(name, n, buf, sizeof buf) || strchr(buf, '='))
        return -EINVAL;
    if (value && memchr(value, 0, (size_t)vn))
        return -EINVAL;
    char *copy = value ? strndup(value, (size_t)vn) : NULL;
    if (value && !copy)
        return -ENOMEM;
    mg_lock(&environment);
    int failed = copy ? setenv(buf, copy, 1) : unsetenv(buf);
    int64_t code = failed < 0 ? -errno : 0;
    mg_unlock(&environment);
    free(copy);
    return code;
}

/* Write the first n variables of the environment, as name=value.
 * Returns: how many there are. */
int64_t mg_environ_impl(mg_string *out, int64_t n)
{
    extern char **environ;
    int64_t count = 0;
    mg_lock(&environment);
    for (; environ && environ[count]; count++)
        if (count < n)
            out[count] = (mg_string){ environ[count], (int64_t)strlen(environ[count]) };
    mg_unlock(&environment);
    return count;
}

/* A system call as the kernel has it. It must not be one that starts threads or replaces the process. */
int64_t mg_syscall_impl(int64_t number, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e)
{
    mg_g *g = mg_g_running;
    g->ret[0] = (uint64_t)a;    /* roots, if they are addresses */
    g->ret[1] = (uint64_t)b;
    mg_syscall_enter();
    long result = syscall(number, a, b, c, d, e, 0);
    g->ret[0] = (uint64_t)(result < 0 ? -errno : result);
    mg_syscall_exit();
    return (int64_t)g->ret[0];
}

/* For a debugger; without one the signal ends the process. */
void mg_breakpoint(void) { __asm__ volatile("int3"); }
