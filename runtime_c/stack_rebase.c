/* Copying and rebasing a range of stack words in one pass, several words at a time where the processor can.
 *
 * A word v points into [lo, hi] when v - lo <= hi - lo, unsigned. AVX2 compares only signed, so both sides
 * are shifted by 2^63: with bias = lo + 2^63, v - bias < 2^63-shifted length + 1.
 *
 * Source: minigo/docs/abi.md, "Stack growth"; measured in tests/bench.
 */
#include <immintrin.h>

#include "minigo.h"

MG_READS_STACKS
static uint64_t rebase_scalar(uintptr_t *dst, const uintptr_t *src, uint64_t words,
                              uintptr_t lo, uintptr_t hi, intptr_t delta)
{
    uint64_t rebased = 0;
    for (uint64_t i = 0; i < words; i++) {
        uintptr_t v = src[i];
        uintptr_t in = v - lo <= hi - lo;
        dst[i] = v + ((uintptr_t)delta & -in);
        rebased += in;
    }
    return rebased;
}

MG_READS_STACKS __attribute__((target("avx2")))
static uint64_t rebase_avx2(uintptr_t *dst, const uintptr_t *src, uint64_t words,
                            uintptr_t lo, uintptr_t hi, intptr_t delta)
{
    const __m256i bias = _mm256_set1_epi64x((long long)(lo + (1ull << 63)));
    const __m256i end = _mm256_set1_epi64x((long long)(hi - lo + 1 + (1ull << 63)));
    const __m256i move = _mm256_set1_epi64x(delta);
    __m256i count = _mm256_setzero_si256();
    uint64_t i = 0;
    for (; i + 16 <= words; i += 16)
        for (int k = 0; k < 16; k += 4) {
            __m256i v = _mm256_loadu_si256((const __m256i *)(src + i + k));
            __m256i in = _mm256_cmpgt_epi64(end, _mm256_sub_epi64(v, bias));
            count = _mm256_sub_epi64(count, in);
            v = _mm256_add_epi64(v, _mm256_and_si256(in, move));
            _mm256_storeu_si256((__m256i *)(dst + i + k), v);
        }
    uint64_t lanes[4];
    _mm256_storeu_si256((__m256i *)lanes, count);
    return lanes[0] + lanes[1] + lanes[2] + lanes[3]
         + rebase_scalar(dst + i, src + i, words - i, lo, hi, delta);
}

/* Copy `bytes` from src to dst (the same, or disjoint), adding delta to the words in [lo, hi].
 * Returns: how many words those were. */
uint64_t mg_rebase_words(uintptr_t dst, uintptr_t src, uint64_t bytes, uintptr_t lo, uintptr_t hi, intptr_t delta)
{
    static int avx2 = -1;
    if (avx2 < 0)
        avx2 = __builtin_cpu_supports("avx2") != 0;
    return (avx2 ? rebase_avx2 : rebase_scalar)((uintptr_t *)dst, (const uintptr_t *)src, bytes / 8, lo, hi, delta);
}
