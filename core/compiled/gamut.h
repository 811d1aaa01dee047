/* core/colour/gamut.py and the cube of core/colour/compose.py, operation by operation. */
#ifndef TINTYPE_GAMUT_H
#define TINTYPE_GAMUT_H

#include <math.h>

#include "kernels.h"
#include "maths.h"

#define TOE ((float)(6.0 / 29.0))
#define PER_KAPPA ((float)(1.0 / ((29.0 / 6.0) * (29.0 / 6.0) / 3.0)))
#define OF_LUMINANCE ((float)(1.0 / 116.0))
#define OF_BLACK ((float)(16.0 / 116.0))
#define OF_A ((float)(1.0 / 500.0))
#define OF_B ((float)(-1.0 / 200.0))

#define PIECE 256 /* pixels that are worked on at a time */

typedef struct {
    float value, slope;
} Cubed;

/* XYZ relative to white of its Lab value f, and the slope. */
static inline Cubed cubed(float f)
{
    float above = larger(f, TOE), square = above * above;
    Cubed out;
    out.value = square * above;
    /* Below TOE the line goes on from there: exactly nothing is added above it. */
    out.value += (f - above) * PER_KAPPA;
    out.slope = square * 3.0f;
    return out;
}

static inline float channel_of(const float *matrix, int row, float x, float y, float z)
{
    return matrix[3 * row] * x + matrix[3 * row + 1] * y + matrix[3 * row + 2] * z;
}

/* Bring `count` colours, at most PIECE, that are outside the gamut onto its edge, in place. */
void limit_outside(const Composition *of, ptrdiff_t count, const float *luminance, float *a, float *b);

#endif
