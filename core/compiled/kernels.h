/* The kernels, without Python: called with checked arguments and without the interpreter lock. */
#ifndef TINTYPE_KERNELS_H
#define TINTYPE_KERNELS_H

#include <stdint.h>

#include "planes.h"

/* Joint bilateral upsampling of `channels` planes of height x width work pixels to a part of a picture; see
   core/propagation/upsample.py. All are floats. 0, or -1 where memory is missing. */
typedef struct {
    ptrdiff_t height, width, channels; /* of the work grid */
    Plane work_luminance;
    const Plane *work, *out; /* [channels] */
    ptrdiff_t rows, columns, y0, x0;
    double full_height, full_width; /* of the whole photo, in pixels of the picture */
    Plane luminance;
} Upsampling;
int upsample(const Upsampling *of);

/* Of such a part again those pixels that an edge runs through, as means of parts x parts finer ones; see
   core/propagation/detail.py. `luminance` (rows * parts, columns * parts) is theirs. */
typedef struct {
    Upsampling picture;
    Plane spread; /* uint8_t: quarters of an L* */
    ptrdiff_t parts; /* 1..EDGE_PARTS */
    double tolerance; /* above 0 */
} Detail;
#define EDGE_PARTS 8
int edges(const Detail *of);

/* L*, a, b to RGB code values; see core/colour/compose.py and gamut.py. */
typedef struct {
    ptrdiff_t rows, columns;
    Plane luminance, a, b;     /* float */
    Plane out[3];              /* uint8_t, or uint16_t where `wide` */
    int wide;
    const float *matrix;       /* (3, 3): XYZ relative to white -> linear RGB */
    const float *limits;       /* (levels, directions): the largest |a| + |b| inside the gamut */
    ptrdiff_t levels, directions; /* at least 2 each, together fewer than 2^31 */
    const uint8_t *codes;      /* (65536): the 8-bit code of a linear value */
    float slack;               /* how far linear RGB may leave 0..1 */
} Composition;
void compose(const Composition *of);

/* Geodesic distances on height x width pixels; see core/propagation/geodesic.py. `right` (height, width - 1)
   and `down` (height - 1, width) cost >= 0; `field` (height, width) holds what is known, and then the
   distances, exact below `limit` and not below it elsewhere. 0, or -1 where memory is missing. */
int geodesic(
    ptrdiff_t height, ptrdiff_t width, const float *right, const float *down, float limit, float *field);

/* Lower `squared` (rows, columns), whose corner is (x0, y0) of a grid, to the squared distances from a line of
   `points` (x, y); see core/hints/raster.py. Looks only as far as `around` and a pixel from each piece. */
typedef struct {
    float *squared;
    ptrdiff_t rows, columns, y0, x0;
    const double *line; /* (points, 2), two points at least */
    ptrdiff_t points;
    double around;
} Capsules;
void capsules(const Capsules *of);

#endif
