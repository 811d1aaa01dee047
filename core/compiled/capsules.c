/* Squared distances from a line of straight pieces, piece by piece, each only as far as it matters. The numbers
   are those of core/hints/raster.py, bit for bit. */
#include "kernels.h"
#include "maths.h"

#define BLOCK 256
#define FAR 1e15

/* A place of the grid without its fraction, as a pixel from `origin` on, brought to 0..count. */
static ptrdiff_t pixel(double at, double origin, ptrdiff_t count)
{
    at = at > -FAR ? at : -FAR;
    at = at < FAR ? at : FAR;
    at = (double)(int64_t)at - origin;
    at = at > 0.0 ? at : 0.0;
    return at < (double)count ? (ptrdiff_t)at : count;
}

typedef struct {
    float x, y;         /* from its start to its end */
    float to_x, to_y;   /* the same over its squared length; 0 for a point */
} Piece;

CLONES static void lower_row(
    Piece piece, ptrdiff_t count, float dy, const float *restrict dx, float *restrict row)
{
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        float share = smaller(larger(dx[i] * piece.to_x + dy * piece.to_y, 0.0f), 1.0f);
        float x = dx[i] - share * piece.x, y = dy - share * piece.y;
        row[i] = smaller(x * x + y * y, row[i]);
    }
}

static void lower(
    const Capsules *of, Piece piece, const double *start, ptrdiff_t top, ptrdiff_t bottom, ptrdiff_t left,
    ptrdiff_t right)
{
    const double from_y = ((double)of->y0 + (double)top) + 0.5 - start[1];
    float dx[BLOCK];
    ptrdiff_t x, y, i, count;
    for (x = left; x < right; x += count) {
        const double from_x = ((double)of->x0 + (double)left) + 0.5 - start[0];
        count = right - x < BLOCK ? right - x : BLOCK;
        for (i = 0; i < count; i++)
            dx[i] = (float)((double)(x - left + i) + from_x);
        for (y = top; y < bottom; y++)
            lower_row(piece, count, (float)((double)(y - top) + from_y), dx,
                      of->squared + y * of->columns + x);
    }
}

void capsules(const Capsules *of)
{
    ptrdiff_t k;
    for (k = 0; k + 1 < of->points; k++) {
        const double *start = of->line + 2 * k, *end = start + 2;
        const double vx = end[0] - start[0], vy = end[1] - start[1], length = vx * vx + vy * vy;
        const double low_x = start[0] < end[0] ? start[0] : end[0];
        const double low_y = start[1] < end[1] ? start[1] : end[1];
        const double high_x = start[0] > end[0] ? start[0] : end[0];
        const double high_y = start[1] > end[1] ? start[1] : end[1];
        const double x0 = (double)of->x0, y0 = (double)of->y0;
        const ptrdiff_t left = pixel(low_x - of->around, x0, of->columns);
        const ptrdiff_t top = pixel(low_y - of->around, y0, of->rows);
        const ptrdiff_t right = pixel(high_x + of->around, x0 - 2.0, of->columns);
        const ptrdiff_t bottom = pixel(high_y + of->around, y0 - 2.0, of->rows);
        Piece piece = {(float)vx, (float)vy, 0.0f, 0.0f};
        if (length > 0.0) {
            piece.to_x = (float)(vx / length);
            piece.to_y = (float)(vy / length);
        }
        if (top < bottom && left < right)
            lower(of, piece, start, top, bottom, left, right);
    }
}
