/* The entry of executables made by `minigo build`: knobs from MINIGODEBUG, then the program.
 * Source: minigo/docs/abi.md, "Starting".
 */
#include <stdio.h>
#include <stdlib.h>

#include "minigo.h"

extern void go_minigo_start(void) __asm__("go.minigo.start");

int main(int argc, char **argv)
{
    mg_options options = { .size = sizeof options };
    const char *text = getenv("MINIGODEBUG");
    if (text && !mg_knobs_parse(text, &options)) {
        fprintf(stderr, "%s: cannot understand MINIGODEBUG=%s\n", argv[0], text);
        return 1;
    }
    int64_t status = mg_main(go_minigo_start, argc, argv, &options);
    if (status >= 0)
        return (int)status;
    fprintf(stderr, "%s: %s\n", argv[0], mg_start_error());
    return 2;
}
