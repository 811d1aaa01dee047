/* What the kernels share: how loops are compiled, and elementary functions that a compiler can put into
   vector instructions. Without contraction and fast maths every clone gives the same bits. */
#ifndef TINTYPE_MATHS_H
#define TINTYPE_MATHS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(_MSC_VER) && !defined(__clang__)
#define restrict __restrict
#endif

/* The loader picks the widest vectors the machine has; elsewhere the compiler's own choice is taken. */
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__ELF__) && \
    defined(__GLIBC__)
#define CLONES __attribute__((target_clones("avx2", "default")))
#else
#define CLONES
#endif

static inline float larger(float a, float b) { return a > b ? a : b; }
static inline float smaller(float a, float b) { return a < b ? a : b; }

/* e^x, relative error below 2e-7; x is brought to -60..60, not-a-number to -60.
   Source: the polynomial of Cephes' expf, Moshier 1992. */
static inline float exponential(float x)
{
    const float to_integer = 12582912.0f; /* 1.5 * 2^23: what is added to it loses its fraction */
    float k, r, p, scale;
    uint32_t bits;
    x = smaller(larger(x, -60.0f), 60.0f);
    k = x * 1.44269504f + to_integer;
    memcpy(&bits, &k, 4);
    k -= to_integer;
    r = x - k * 0.693359375f;
    r -= k * -2.12194440e-4f;
    p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * (r * r) + r + 1.0f;
    bits = (bits + 127u) << 23;
    memcpy(&scale, &bits, 4);
    return p * scale;
}

/* Natural logarithm of a normal x > 0. Source: the polynomial of Cephes' logf, Moshier 1992. */
static inline float logarithm(float x)
{
    const uint32_t root_of_half = 0x3f3504f3u;
    uint32_t bits, shifted;
    int32_t exponent;
    float m, r, z, p;
    memcpy(&bits, &x, 4);
    /* The exponent for which the mantissa lies between the roots of 1/2 and 2. */
    shifted = bits - root_of_half + (127u << 23);
    exponent = (int32_t)(shifted >> 23) - 127;
    bits -= (uint32_t)exponent << 23;
    memcpy(&m, &bits, 4);
    r = m - 1.0f;
    z = r * r;
    p = 7.0376836292e-2f;
    p = p * r - 1.1514610310e-1f;
    p = p * r + 1.1676998740e-1f;
    p = p * r - 1.2420140846e-1f;
    p = p * r + 1.4249322787e-1f;
    p = p * r - 1.6668057665e-1f;
    p = p * r + 2.0000714765e-1f;
    p = p * r - 2.4999993993e-1f;
    p = p * r + 3.3333331174e-1f;
    r += p * (r * z) - 0.5f * z;
    return r + (float)exponent * 0.69314718f;
}

#endif
