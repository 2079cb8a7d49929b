/* What the program and the runtime write: to the descriptors, or into buffers the host reads.
 * Source: minigo/docs/abi.md, mg_write.
 */
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "minigo.h"
#include "events.h"

typedef struct { char *text; size_t len, cap; } buffer;

static bool capturing;
static buffer captured[2];    /* fd 1, fd 2 */
static mg_lock_t lock;        /* of both */
static uintptr_t print_holder;

bool mg_output_captured(int fd) { return capturing && (fd == 1 || fd == 2); }

/* Begin a run: what the last one left is dropped. */
void mg_output_start(bool capture)
{
    capturing = capture;
    captured[0].len = captured[1].len = 0;
    print_holder = 0;
}

/* The word that says which goroutine prints (package runtime). A run may end in the middle of that, so it is no variable of the program. */
uintptr_t *mg_printholder(void) { return &print_holder; }

const char *mg_captured(int fd, int64_t *len)
{
    buffer *b = &captured[fd == 2];
    *len = (int64_t)b->len;
    return b->text ? b->text : "";
}

static int64_t keep(buffer *b, const char *p, size_t n)
{
    if (b->len + n > b->cap) {
        size_t cap = b->cap ? b->cap : 4096;
        while (cap < b->len + n)
            cap *= 2;
        char *text = realloc(b->text, cap);
        if (!text)
            return -ENOMEM;
        b->text = text;
        b->cap = cap;
    }
    memcpy(b->text + b->len, p, n);
    b->len += n;
    return (int64_t)n;
}

/* Write all n bytes, or as many as the descriptor takes before it fails.
 * Returns: bytes written, or -errno when none were. */
int64_t mg_output_write(int fd, const char *p, int64_t n)
{
    if (mg_output_captured(fd)) {
        mg_lock(&lock);
        int64_t kept = keep(&captured[fd - 1], p, (size_t)n);
        mg_unlock(&lock);
        return kept;
    }
    int64_t done = 0;
    while (done < n) {
        ssize_t k = write(fd, p + done, (size_t)(n - done));
        if (k < 0 && errno == EINTR && !mg_sched.ending && !mg_sched.interrupted)
            continue;
        if (k < 0 && errno == EPIPE && fd <= 2 && !mg_knobs.host_survives) {
            signal(SIGPIPE, SIG_DFL);    /* as Go: nobody reads what the program prints */
            mg_events_end(128 + SIGPIPE);
            raise(SIGPIPE);
        }
        if (k < 0)
            return done ? done : -errno;
        done += k;
    }
    return done;
}

/* The runtime's own messages, on stderr. */
void mg_printf(const char *format, ...)
{
    char text[1024];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    mg_output_write(2, text, n < (int)sizeof text ? n : (int)sizeof text - 1);
}

/* A fault of the runtime itself, or of the machine: `fatal error: …`, the trace, exit 2. */
_Noreturn void mg_throw(const char *text)
{
    if (mg_g_running)
        mg_fatal_impl(text, (int64_t)strlen(text));
    mg_printf("fatal error: %s\n", text);
    mg_events_end(2);
    _exit(2);
}

_Noreturn void mg_assert_failed(const char *cond, const char *why, const char *file, int line)
{
    mg_printf("%s:%d: assertion failed: %s (%s)\n", file, line, cond, why);
    abort();
}
