/* Colours outside the gamut lose chroma at constant L and hue: a table of limits, one step of Newton's method,
   and where that does not do more steps or bisection. */
#include "gamut.h"

#define TOLERANCE 1e-6f
#define JUST_INSIDE ((float)(1.0 - 1e-5))
#define MORE 3
#define STEPS 14
#define PI 3.14159265358979323846

/* A colour on the way from the grey of its luminance, share 0, to a and b, share 1. */
typedef struct {
    float grey, a, b, y;
} Ray;

static inline Ray ray_of(float luminance, float a, float b)
{
    Ray ray;
    ray.grey = luminance * OF_LUMINANCE + OF_BLACK;
    ray.a = a * OF_A;
    ray.b = b * OF_B;
    ray.y = cubed(ray.grey).value;
    return ray;
}

static inline float beyond(const float *matrix, Ray ray, float share)
{
    float x = cubed(ray.grey + share * ray.a).value, z = cubed(ray.grey + share * ray.b).value;
    float out = -1.0f;
    int row;
    for (row = 0; row < 3; row++)
        out = larger(out, fabsf(channel_of(matrix, row, x, ray.y, z) - 0.5f));
    return out - 0.5f;
}

static inline float nearer(const float *matrix, Ray ray, float share)
{
    Cubed x = cubed(ray.grey + share * ray.a), z = cubed(ray.grey + share * ray.b);
    float step = 1.0f;
    int row;
    x.slope *= ray.a;
    z.slope *= ray.b;
    for (row = 0; row < 3; row++) {
        float value = channel_of(matrix, row, x.value, ray.y, z.value) - 0.5f;
        float slope = (matrix[3 * row] * x.slope + matrix[3 * row + 2] * z.slope) * value * -2.0f;
        /* value^2 is 1/4 at either end. */
        value = (value * value - 0.25f) / smaller(slope, -1e-12f);
        step = smaller(step, value);
    }
    /* A channel that is outside and comes back says nothing: half the way, and then it is bisected. */
    step = larger(step, share * -0.5f);
    return smaller(step + share, 1.0f);
}

static float bisected(const float *matrix, Ray ray)
{
    float low = 0.0f, half = 1.0f;
    int step;
    for (step = 0; step < STEPS; step++) {
        float middle = low + (half *= 0.5f);
        low = beyond(matrix, ray, middle) <= TOLERANCE ? middle : low;
    }
    return low;
}

static float inside(const float *matrix, Ray ray, float share)
{
    int step;
    for (step = 0; step < MORE; step++)
        share = nearer(matrix, ray, share);
    share *= JUST_INSIDE;
    return beyond(matrix, ray, share) > TOLERANCE ? bisected(matrix, ray) : share;
}

/* The largest chroma at a luminance and hue, interpolated between the table's. */
static float chroma_limit(const Composition *of, float luminance, float hue)
{
    const float *corner;
    float y = smaller(larger(luminance, 0.0f), 100.0f) * (float)((double)(of->levels - 1) / 100.0);
    float x = (hue + (float)PI) * (float)((double)(of->hues - 1) / (2.0 * PI));
    float fx, fy, upper, lower;
    ptrdiff_t y0 = (ptrdiff_t)y, x0 = (ptrdiff_t)smaller(larger(x, 0.0f), (float)(of->hues - 2));
    y0 = y0 < of->levels - 2 ? y0 : of->levels - 2;
    fy = y - (float)y0;
    fx = x - (float)x0;
    corner = of->limits + y0 * of->hues + x0;
    upper = corner[0] + (corner[1] - corner[0]) * fx;
    lower = corner[of->hues] + (corner[of->hues + 1] - corner[of->hues]) * fx;
    return upper + (lower - upper) * fy;
}

CLONES static void first_step(
    const float *restrict matrix, ptrdiff_t count, const float *restrict luminance,
    const float *restrict a, const float *restrict b, float *restrict share)
{
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        float chroma = larger(sqrtf(a[i] * a[i] + b[i] * b[i]), 1e-6f);
        share[i] = nearer(matrix, ray_of(luminance[i], a[i], b[i]), smaller(share[i] / chroma, 1.0f)) *
                   JUST_INSIDE;
    }
}

void limit_outside(
    const Composition *of, ptrdiff_t count, const float *luminance, float *a, float *b, float *share)
{
    ptrdiff_t i;
    for (i = 0; i < count; i++)
        share[i] = chroma_limit(of, luminance[i], atan2f(b[i], a[i]));
    first_step(of->matrix, count, luminance, a, b, share);
    for (i = 0; i < count; i++) {
        Ray ray = ray_of(luminance[i], a[i], b[i]);
        /* Beside an edge of the gamut the table is too far off for one step. */
        if (beyond(of->matrix, ray, share[i]) > TOLERANCE)
            share[i] = inside(of->matrix, ray, share[i]);
        a[i] *= share[i];
        b[i] *= share[i];
    }
}
