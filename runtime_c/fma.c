/* Fused multiply-add by the processor, for the library's math: generated code is for processors without it.
 * Source: Intel SDM volume 1, 14.5.3 "Detection of FMA".
 */
#include <cpuid.h>

#include "minigo.h"

/* 1 when the processor has FMA and the system saves the registers that it uses. */
int64_t mg_hasfma(void)
{
    const uint32_t wanted = bit_FMA | bit_OSXSAVE | bit_AVX;
    uint32_t eax, ebx, ecx, edx;
    if (!__get_cpuid(1, &eax, &ebx, &ecx, &edx) || (ecx & wanted) != wanted)
        return 0;
    __asm__("xgetbv" : "=a"(eax), "=d"(edx) : "c"(0));
    return (eax & 6) == 6;
}

/* x*y + z rounded once; only where mg_hasfma says so. */
__attribute__((target("fma"))) double mg_fma(double x, double y, double z)
{
    return __builtin_fma(x, y, z);
}
