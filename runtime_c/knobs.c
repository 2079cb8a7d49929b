/* The run-time switches: defaults, limits, and the text form that built executables read from MINIGODEBUG.
 * Source: minigo/docs/abi.md, "Starting".
 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "minigo.h"

mg_options mg_knobs;
uint64_t mg_stack_max = MG_STACK_MAX;

/* The power of two that holds n bytes, at least the smallest stack. */
static uint64_t round_up_stack(uint64_t n)
{
    uint64_t size = MG_STACK_MIN;
    while (size < n)
        size *= 2;
    return size;
}

/* One `name=value` of GODEBUG, in Go's names. What Go knows and we do not is passed over, as Go passes over what it does not know. */
static void read_debug_setting(const char *text, size_t n)
{
    static const struct { const char *name; size_t at; } settings[] = {
        { "asyncpreemptoff", offsetof(mg_options, async_preempt_off) },
        { "schedtrace", offsetof(mg_options, schedtrace_ms) },
        { "gctrace", offsetof(mg_options, gc_trace) },
        { "gcshrinkstackoff", offsetof(mg_options, shrink_stack_off) },
        { "adaptivestackstart", offsetof(mg_options, stack_init_adaptive) },
    };
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        size_t k = strlen(settings[i].name);
        if (n > k && text[k] == '=' && memcmp(text, settings[i].name, k) == 0)
            *(uint32_t *)((char *)&mg_knobs + settings[i].at) = (uint32_t)strtoul(text + k + 1, NULL, 10);
    }
}

/* GOGC: a percentage, or "off". Go passes over what it does not understand. */
static int32_t read_gogc(void)
{
    const char *text = getenv("GOGC");
    if (!text || !*text)
        return 100;
    if (strcmp(text, "off") == 0)
        return -1;
    char *end;
    long n = strtol(text, &end, 10);
    if (*end || n > INT32_MAX || n < INT32_MIN)
        return 100;
    return n < 0 ? -1 : (int32_t)n;
}

/* GOMEMLIMIT: bytes, with a unit of Go's, or "off".
 * Returns: false when it is neither; where the process is the program, that ends in Go's words. */
static bool read_gomemlimit(int64_t *limit)
{
    static const struct { const char *name; int shift; } units[] = {
        { "", 0 }, { "B", 0 }, { "KiB", 10 }, { "MiB", 20 }, { "GiB", 30 }, { "TiB", 40 },
    };
    const char *text = getenv("GOMEMLIMIT");
    *limit = INT64_MAX;
    if (!text || !*text || strcmp(text, "off") == 0)
        return true;
    char *end;
    unsigned long n = strtoul(text, &end, 10);
    for (size_t i = 0; i < sizeof units / sizeof *units && *text >= '0' && *text <= '9'; i++)
        if (strcmp(end, units[i].name) == 0 && n <= (unsigned long)INT64_MAX >> units[i].shift) {
            *limit = (int64_t)(n << units[i].shift);
            return true;
        }
    mg_printf("GOMEMLIMIT=%s\nfatal error: malformed GOMEMLIMIT; see `go doc runtime/debug.SetMemoryLimit`\n", text);
    if (!mg_knobs.host_survives)
        _exit(2);
    return false;
}

static void read_environment(void)
{
    const char *text = getenv("GODEBUG");
    while (text && *text) {
        size_t n = strcspn(text, ",");
        read_debug_setting(text, n);
        text += n + (text[n] == ',');
    }
}

/* Take over a host's options.
 * Returns: false when they make no sense. */
bool mg_knobs_apply(const mg_options *options)
{
    static const mg_options none = { .size = sizeof none };
    if (!options)
        options = &none;
    if (options->size != sizeof(mg_options) || options->policy > MG_POLICY_RESERVE)
        return false;
    mg_knobs = *options;
    if (mg_knobs.stack_max_bytes == 0)
        mg_knobs.stack_max_bytes = MG_STACK_MAX;
    if (mg_knobs.stack_init_bytes > MG_STACK_CEILING)
        return false;
    mg_knobs.stack_init_bytes = round_up_stack(mg_knobs.stack_init_bytes);
    if (mg_knobs.gc_percent == 0)
        mg_knobs.gc_percent = read_gogc();
    if (mg_knobs.memory_limit == 0 && !read_gomemlimit(&mg_knobs.memory_limit))
        return false;
    mg_stack_max = mg_knobs.stack_max_bytes;
    read_environment();
    return true;
}

/* Read a size such as 2048, 2K, 64KB, 1MB or 1G. */
static bool parse_size(const char *text, uint64_t *size)
{
    char *end;
    uint64_t n = strtoull(text, &end, 10);
    if (end == text)
        return false;
    switch (*end) {
    case 'K': case 'k': n <<= 10; end++; break;
    case 'M': case 'm': n <<= 20; end++; break;
    case 'G': case 'g': n <<= 30; end++; break;
    }
    if (*end == 'B' || *end == 'b')
        end++;
    *size = n;
    return *end == 0;
}

/* One `name=value`; a bare name means 1. */
static bool parse_knob(char *name, mg_options *o)
{
    char *value = strchr(name, '=');
    if (value)
        *value++ = 0;
    uint64_t n = 1;
    if (strcmp(name, "stack") == 0) {
        static const char *const policies[] = { "copy", "segment", "reserve" };
        for (uint32_t i = 0; value && i < 3; i++)
            if (strcmp(value, policies[i]) == 0) {
                o->policy = i;
                return true;
            }
        return false;
    }
    bool off = value && strcmp(value, "off") == 0;
    if (off && strcmp(name, "gc") == 0) {
        o->gc_percent = -1;
        return true;
    }
    if (off && strcmp(name, "stack-cache") == 0) {
        o->stack_cache_off = 1;
        return true;
    }
    if (off && strcmp(name, "async-preempt") == 0) {
        o->async_preempt_off = 1;
        return true;
    }
    if (value && strcmp(name, "stack-init") == 0 && strcmp(value, "adaptive") == 0) {
        o->stack_init_adaptive = 1;
        return true;
    }
    if (value && strcmp(name, "events") == 0) {
        o->events = strdup(value);    /* lives as long as the process */
        return true;
    }
    if (value && strcmp(name, "stack-profile") == 0) {
        o->stack_profile = strdup(value);
        return true;
    }
    if (value && strcmp(name, "heap-profile") == 0) {
        o->heap_profile = strdup(value);
        return true;
    }
    if (value && !parse_size(value, &n))
        return false;
    if (strcmp(name, "stack-init") == 0) o->stack_init_bytes = n;
    else if (strcmp(name, "stack-max") == 0) o->stack_max_bytes = n;
    else if (strcmp(name, "stack-stress") == 0) o->stack_stress = (uint32_t)n;
    else if (strcmp(name, "stack-stats") == 0) o->stack_stats = (uint32_t)n;
    else if (strcmp(name, "gc-stress") == 0) o->gc_stress = (uint32_t)n;
    else if (strcmp(name, "seed") == 0) o->seed = 2 * n + 1;
    else if (strcmp(name, "sched-seed") == 0) o->sched_seed = 2 * n + 1;
    else if (strcmp(name, "slice-us") == 0) o->slice_us = (uint32_t)n;
    else if (strcmp(name, "events-all") == 0) o->events_all = (uint32_t)n;
    else if (strcmp(name, "schedtrace") == 0) o->schedtrace_ms = (uint32_t)n;
    else if (strcmp(name, "gc-percent") == 0) o->gc_percent = (int32_t)n;
    else return false;
    return true;
}

/* Read `stack=segment,stack-init=2K,stack-stress`.
 * Returns: false at the first thing that is not a knob. */
bool mg_knobs_parse(const char *text, mg_options *options)
{
    char knob[PATH_MAX + 16];
    while (*text) {
        size_t n = strcspn(text, ",");
        if (n >= sizeof knob)
            return false;
        memcpy(knob, text, n);
        knob[n] = 0;
        if (!parse_knob(knob, options))
            return false;
        text += n + (text[n] == ',');
    }
    return true;
}
