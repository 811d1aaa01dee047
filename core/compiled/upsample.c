/* Joint bilateral upsampling, block of columns by block. What a block takes from two work rows is spread over
   its columns once, and serves all picture rows between them. */
#include <stdlib.h>

#include "kernels.h"
#include "maths.h"
#include "taps.h"

#define BLOCK 256

/* A plane's work row over the columns of a block: what lies left and right of each. */
typedef struct {
    float left[BLOCK], right[BLOCK];
} Spread;

/* How much a tap counts beside the upper left one: e^(slope * (L - middle)). */
typedef struct {
    float slope[BLOCK], middle[BLOCK];
} Relation;

typedef struct {
    float second[BLOCK], third[BLOCK], fourth[BLOCK]; /* minus the upper left */
} Differences;

typedef struct {
    ptrdiff_t count;
    int32_t at[BLOCK], beside[BLOCK];
    float near[BLOCK], far[BLOCK];
    Relation relations[3];
    float weights[3][BLOCK], light[BLOCK], made[BLOCK];
} Block;

CLONES static void spread_row(
    const float *restrict row, const Block *restrict block, Spread *restrict to)
{
    ptrdiff_t x;
    for (x = 0; x < block->count; x++)
        to->left[x] = row[block->at[x]];
    for (x = 0; x < block->count; x++)
        to->right[x] = row[block->beside[x]];
}

CLONES static void relate(
    const float *restrict first, const float *restrict other, ptrdiff_t count, Relation *restrict to)
{
    ptrdiff_t x;
    for (x = 0; x < count; x++) {
        to->slope[x] = (other[x] - first[x]) * (float)(1.0 / (SIGMA * SIGMA));
        to->middle[x] = (other[x] + first[x]) * 0.5f;
    }
}

CLONES static void differ(
    const Spread *restrict upper, const Spread *restrict lower, ptrdiff_t count,
    Differences *restrict to)
{
    ptrdiff_t x;
    for (x = 0; x < count; x++) {
        to->second[x] = upper->right[x] - upper->left[x];
        to->third[x] = lower->left[x] - upper->left[x];
        to->fourth[x] = lower->right[x] - upper->left[x];
    }
}

CLONES static void weigh(Block *restrict block, const float *restrict luminance, float below)
{
    const Relation *second = &block->relations[0], *third = &block->relations[1],
                   *fourth = &block->relations[2];
    ptrdiff_t x;
    for (x = 0; x < block->count; x++) {
        float l = luminance[x], near = block->near[x], far = block->far[x], all;
        float two = far * exponential(second->slope[x] * (l - second->middle[x]));
        float three = below * near * exponential(third->slope[x] * (l - third->middle[x]));
        float four = below * far * exponential(fourth->slope[x] * (l - fourth->middle[x]));
        all = 1.0f / (near + two + three + four);
        block->weights[0][x] = two * all;
        block->weights[1][x] = three * all;
        block->weights[2][x] = four * all;
    }
}

CLONES static void mix(
    const Block *restrict block, const float *restrict first, const Differences *restrict by,
    float *restrict out)
{
    ptrdiff_t x;
    for (x = 0; x < block->count; x++)
        out[x] = first[x] + (block->weights[0][x] * by->second[x] + block->weights[1][x] * by->third[x] +
                             block->weights[2][x] * by->fourth[x]);
}

typedef struct {
    Block block;
    Spread *upper, *lower; /* [1 + channels], luminance first */
    Differences *differences; /* [channels] */
    float *row; /* [width] */
} Room;

static void spread_all(const Upsampling *of, Room *room, ptrdiff_t y, Spread *to)
{
    ptrdiff_t source;
    if (y > of->height - 1)
        y = of->height - 1;
    for (source = 0; source <= of->channels; source++) {
        const Plane *plane = source ? &of->work[source - 1] : &of->work_luminance;
        spread_row(floats(plane, y, 0, of->width, room->row), &room->block, &to[source]);
    }
}

/* Bring upper and lower to the work row `first` and the one below; known is what they held, or -2. */
static void take_rows(const Upsampling *of, Room *room, ptrdiff_t first, ptrdiff_t known)
{
    Block *block = &room->block;
    ptrdiff_t channel;
    if (known == first - 1) {
        Spread *held = room->upper;
        room->upper = room->lower;
        room->lower = held;
    } else
        spread_all(of, room, first, room->upper);
    spread_all(of, room, first + 1, room->lower);
    relate(room->upper->left, room->upper->right, block->count, &block->relations[0]);
    relate(room->upper->left, room->lower->left, block->count, &block->relations[1]);
    relate(room->upper->left, room->lower->right, block->count, &block->relations[2]);
    for (channel = 0; channel < of->channels; channel++)
        differ(&room->upper[channel + 1], &room->lower[channel + 1], block->count,
               &room->differences[channel]);
}

static void fill_block(const Upsampling *of, Room *room, ptrdiff_t left)
{
    Block *block = &room->block;
    ptrdiff_t known = -2, x, y, channel;
    block->count = of->columns - left < BLOCK ? of->columns - left : BLOCK;
    for (x = 0; x < block->count; x++) {
        Tap tap = tap_of((double)of->x0 + (double)(left + x), of->full_width, of->width);
        block->at[x] = (int32_t)tap.first;
        block->beside[x] = (int32_t)(tap.first + 1 < of->width ? tap.first + 1 : tap.first);
        block->near[x] = 1.0f - tap.second;
        block->far[x] = tap.second;
    }
    for (y = 0; y < of->rows; y++) {
        Tap tap = tap_of((double)of->y0 + (double)y, of->full_height, of->height);
        if (tap.first != known)
            take_rows(of, room, tap.first, known);
        known = tap.first;
        weigh(block, floats(&of->luminance, y, left, block->count, block->light),
              tap.second / (1.0f - tap.second));
        for (channel = 0; channel < of->channels; channel++) {
            const Plane *out = &of->out[channel];
            char *to = place(out, y, left);
            int whole = out->across == (ptrdiff_t)sizeof(float);
            mix(block, room->upper[channel + 1].left, &room->differences[channel],
                whole ? (float *)to : block->made);
            for (x = 0; !whole && x < block->count; x++)
                *(float *)(to + x * out->across) = block->made[x];
        }
    }
}

int upsample(const Upsampling *of)
{
    size_t sources = (size_t)of->channels + 1;
    Room *room = malloc(sizeof *room);
    Spread *spreads = calloc(2 * sources, sizeof *spreads);
    Differences *differences = calloc(sources, sizeof *differences);
    float *row = malloc((size_t)of->width * sizeof *row);
    int missing = !room || !spreads || !differences || !row;
    if (!missing) {
        ptrdiff_t left;
        room->upper = spreads;
        room->lower = spreads + sources;
        room->differences = differences;
        room->row = row;
        for (left = 0; left < of->columns; left += BLOCK)
            fill_block(of, room, left);
    }
    free(row);
    free(differences);
    free(spreads);
    free(room);
    return missing ? -1 : 0;
}
