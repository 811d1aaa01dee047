/* Pixels of one number each in somebody else's memory. */
#ifndef TINTYPE_PLANES_H
#define TINTYPE_PLANES_H

#include <stddef.h>

typedef struct {
    char *data;             /* the first pixel */
    ptrdiff_t down, across; /* bytes to the next row and to the next column */
} Plane;

static inline char *place(const Plane *plane, ptrdiff_t row, ptrdiff_t column)
{
    return plane->data + row * plane->down + column * plane->across;
}

/* `count` floats of a row from a column on: where they lie if side by side, else copied to scratch. */
static inline const float *floats(
    const Plane *plane, ptrdiff_t row, ptrdiff_t column, ptrdiff_t count, float *scratch)
{
    const char *from = place(plane, row, column);
    ptrdiff_t i;
    if (plane->across == (ptrdiff_t)sizeof(float))
        return (const float *)from;
    for (i = 0; i < count; i++)
        scratch[i] = *(const float *)(from + i * plane->across);
    return scratch;
}

#endif
