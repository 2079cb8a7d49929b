/* The entry of executables made by `minigo build`: knobs from MINIGODEBUG, then the program.
 * Source: minigo/docs/abi.md, "Starting".
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>

#include "minigo.h"
#include "type.h"

extern void go_minigo_start(void) __asm__("go.minigo.start");

/* The linker's list of blobs; absent from programs linked by hand. */
typedef struct { const mg_module *module; const void *pctab; int64_t len; } aot_pctab;
extern const aot_pctab mg_aot_pctabs[] __attribute__((weak));

static const void *linked_pctab(const mg_module *module, int64_t *len)
{
    for (const aot_pctab *p = mg_aot_pctabs; p && p->module; p++)
        if (p->module == module) {
            *len = p->len;
            return p->pctab;
        }
    return NULL;
}

/* Closed standard files are /dev/null, as in Go: the next file opened must not become the program's output. */
static void open_standard_files(void)
{
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0)
            open("/dev/null", O_RDWR);
}

int main(int argc, char **argv)
{
    open_standard_files();
    mg_options options = { .size = sizeof options };
    const char *text = getenv("MINIGODEBUG");
    if (text && !mg_knobs_parse(text, &options)) {
        fprintf(stderr, "%s: cannot understand MINIGODEBUG=%s\n", argv[0], text);
        return 1;
    }
    mg_set_pctab_provider(linked_pctab);
    int64_t status = mg_main(go_minigo_start, argc, argv, &options);
    if (status >= 0)
        return (int)status;
    fprintf(stderr, "%s: %s\n", argv[0], mg_start_error());
    return 2;
}
