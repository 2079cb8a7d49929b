/* Memory primitives that run on the goroutine's stack: no libc, so that none can use more stack than measured.
 * Source: minigo/docs/abi.md, "Calls from Go to C".
 */
#include <immintrin.h>

#include "minigo.h"

/* Copy n bytes between ranges that may overlap. */
void mg_memmove(void *dst, const void *src, int64_t n)
{
    uint8_t *d = dst;
    const uint8_t *s = src;
    if (n < 16) {
        if (n >= 8) {
            uint64_t a = *(const uint64_t *)s, b = *(const uint64_t *)(s + n - 8);
            *(uint64_t *)d = a;
            *(uint64_t *)(d + n - 8) = b;
        } else if (n >= 4) {
            uint32_t a = *(const uint32_t *)s, b = *(const uint32_t *)(s + n - 4);
            *(uint32_t *)d = a;
            *(uint32_t *)(d + n - 4) = b;
        } else if (n > 0) {
            uint8_t a = s[0], b = s[n / 2], c = s[n - 1];
            d[0] = a;
            d[n / 2] = b;
            d[n - 1] = c;
        }
        return;
    }
    if (n <= 32) {
        __m128i a = _mm_loadu_si128((const __m128i *)s), b = _mm_loadu_si128((const __m128i *)(s + n - 16));
        _mm_storeu_si128((__m128i *)d, a);
        _mm_storeu_si128((__m128i *)(d + n - 16), b);
        return;
    }
    if ((uintptr_t)d - (uintptr_t)s >= (uint64_t)n) {
        if (n >= 1024) {
            __asm__ volatile("rep movsb" : "+D"(d), "+S"(s), "+c"(n) : : "memory");
            return;
        }
        __m128i last0 = _mm_loadu_si128((const __m128i *)(s + n - 32));
        __m128i last1 = _mm_loadu_si128((const __m128i *)(s + n - 16));
        uint8_t *end = d + n;
        for (; n > 32; n -= 32, s += 32, d += 32) {
            __m128i a = _mm_loadu_si128((const __m128i *)s), b = _mm_loadu_si128((const __m128i *)(s + 16));
            _mm_storeu_si128((__m128i *)d, a);
            _mm_storeu_si128((__m128i *)(d + 16), b);
        }
        _mm_storeu_si128((__m128i *)(end - 32), last0);
        _mm_storeu_si128((__m128i *)(end - 16), last1);
        return;
    }
    /* dst lies within src: from the end. */
    __m128i first0 = _mm_loadu_si128((const __m128i *)s), first1 = _mm_loadu_si128((const __m128i *)(s + 16));
    for (; n > 32; n -= 32) {
        __m128i a = _mm_loadu_si128((const __m128i *)(s + n - 32)), b = _mm_loadu_si128((const __m128i *)(s + n - 16));
        _mm_storeu_si128((__m128i *)(d + n - 32), a);
        _mm_storeu_si128((__m128i *)(d + n - 16), b);
    }
    _mm_storeu_si128((__m128i *)d, first0);
    _mm_storeu_si128((__m128i *)(d + 16), first1);
}

void mg_memclr(void *p, int64_t n)
{
    uint8_t *d = p;
    if (n >= 512) {
        __asm__ volatile("rep stosb" : "+D"(d), "+c"(n) : "a"(0) : "memory");
        return;
    }
    for (; n >= 16; n -= 16, d += 16)
        _mm_storeu_si128((__m128i *)d, _mm_setzero_si128());
    for (; n >= 8; n -= 8, d += 8)
        *(uint64_t *)d = 0;
    while (n-- > 0) {
        *d++ = 0;
        __asm__ volatile("");    /* keep gcc from turning this into memset */
    }
}

/* How many leading bytes p and q share, up to n. */
static inline int64_t common_prefix(const uint8_t *p, const uint8_t *q, int64_t n)
{
    int64_t i = 0;
    for (; i + 16 <= n; i += 16) {
        __m128i a = _mm_loadu_si128((const __m128i *)(p + i)), b = _mm_loadu_si128((const __m128i *)(q + i));
        uint32_t same = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(a, b));
        if (same != 0xffff)
            return i + __builtin_ctz(~same);
    }
    for (; i + 8 <= n; i += 8) {
        uint64_t x = *(const uint64_t *)(p + i) ^ *(const uint64_t *)(q + i);
        if (x)
            return i + __builtin_ctzll(x) / 8;
    }
    while (i < n && p[i] == q[i])
        i++;
    return i;
}

/* 1 when equal, else 0. */
int64_t mg_memequal(const void *p, const void *q, int64_t n)
{
    return p == q || common_prefix(p, q, n) == n;
}

/* -1, 0 or 1 as strings compare. */
int64_t mg_memcompare(const void *p, int64_t pn, const void *q, int64_t qn)
{
    int64_t n = pn < qn ? pn : qn;
    int64_t i = p == q ? n : common_prefix(p, q, n);
    if (i < n)
        return ((const uint8_t *)p)[i] < ((const uint8_t *)q)[i] ? -1 : 1;
    return pn < qn ? -1 : pn > qn;
}

/* Index of the first byte c, or -1. */
int64_t mg_indexbyte(const void *p, int64_t n, int64_t c)
{
    const uint8_t *s = p;
    const __m128i want = _mm_set1_epi8((char)c);
    int64_t i = 0;
    for (; i + 16 <= n; i += 16) {
        uint32_t hit = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(s + i)), want));
        if (hit)
            return i + __builtin_ctz(hit);
    }
    for (; i < n; i++)
        if (s[i] == (uint8_t)c)
            return i;
    return -1;
}
