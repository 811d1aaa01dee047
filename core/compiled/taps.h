/* Which work pixels a pixel lies between; see core/propagation/taps.py. */
#ifndef TINTYPE_TAPS_H
#define TINTYPE_TAPS_H

#include <stddef.h>

#define WHOLE (1.0 - 1.0 / 1048576.0) /* the first tap keeps a share, as the others are relative to it */
#define SIGMA 12.0

typedef struct {
    ptrdiff_t first;
    float second; /* share of the second tap */
} Tap;

static inline Tap tap_of(double at, double full, ptrdiff_t small)
{
    Tap tap;
    double place = (at + 0.5) * ((double)small / full) - 0.5;
    double last = (double)(small - 1), share;
    place = place > 0.0 ? place : 0.0;
    place = place < last ? place : last;
    tap.first = (ptrdiff_t)place;
    share = place - (double)tap.first;
    tap.second = (float)(share < WHOLE ? share : WHOLE);
    return tap;
}

#endif
