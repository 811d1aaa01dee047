/* Colours outside the gamut lose chroma at constant L and hue: a table of limits, one step of Newton's method,
   and where that does not do more steps or bisection. */
#include "gamut.h"

#define TOLERANCE 1e-6f
#define JUST_INSIDE ((float)(1.0 - 1e-5))
#define MORE 3
#define STEPS 14

typedef struct {
    float size[PIECE], across[PIECE], down[PIECE], share[PIECE], beyond[PIECE];
    int32_t at[PIECE];
} Edges;

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

/* How many times a and b fit into the gamut, from the table: where in it, and then what it has there. */
CLONES static void locate(
    const Composition *restrict of, ptrdiff_t count, const float *restrict luminance,
    const float *restrict a, const float *restrict b, Edges *restrict edges)
{
    const float per_level = (float)((double)(of->levels - 1) / 100.0);
    const float per_direction = (float)((double)(of->directions - 1) / 4.0);
    const float last_y = (float)(of->levels - 2), last_x = (float)(of->directions - 2);
    const int32_t pitch = (int32_t)of->directions;
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        float size = larger(fabsf(a[i]) + fabsf(b[i]), 1e-6f);
        float y = smaller(larger(luminance[i], 0.0f), 100.0f) * per_level;
        float x = (copysignf(1.0f - a[i] / size, b[i]) + 2.0f) * per_direction;
        /* Bounded before they become whole, so that not-a-number does, too. */
        int32_t y0 = (int32_t)smaller(larger(y, 0.0f), last_y);
        int32_t x0 = (int32_t)smaller(larger(x, 0.0f), last_x);
        edges->size[i] = size;
        edges->down[i] = y - (float)y0;
        edges->across[i] = x - (float)x0;
        edges->at[i] = y0 * pitch + x0;
    }
}

CLONES static void look_up(
    const float *restrict limits, ptrdiff_t pitch, ptrdiff_t count, Edges *restrict edges)
{
    const float *below = limits + pitch;
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        int32_t at = edges->at[i];
        float upper = limits[at] + (limits[at + 1] - limits[at]) * edges->across[i];
        float lower = below[at] + (below[at + 1] - below[at]) * edges->across[i];
        edges->share[i] = (upper + (lower - upper) * edges->down[i]) / edges->size[i];
    }
}

CLONES static void first_step(
    const float *restrict matrix, ptrdiff_t count, const float *restrict luminance,
    const float *restrict a, const float *restrict b, Edges *restrict edges)
{
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        Ray ray = ray_of(luminance[i], a[i], b[i]);
        float share = nearer(matrix, ray, smaller(edges->share[i], 1.0f)) * JUST_INSIDE;
        edges->share[i] = share;
        edges->beyond[i] = beyond(matrix, ray, share);
    }
}

void limit_outside(const Composition *of, ptrdiff_t count, const float *luminance, float *a, float *b)
{
    Edges edges;
    ptrdiff_t i;
    locate(of, count, luminance, a, b, &edges);
    look_up(of->limits, of->directions, count, &edges);
    first_step(of->matrix, count, luminance, a, b, &edges);
    for (i = 0; i < count; i++) {
        float share = edges.share[i];
        /* Beside an edge of the gamut the table is too far off for one step. */
        if (edges.beyond[i] > TOLERANCE)
            share = inside(of->matrix, ray_of(luminance[i], a[i], b[i]), share);
        a[i] *= share;
        b[i] *= share;
    }
}
