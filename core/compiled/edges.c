/* Pixels of a reduced picture that an edge runs through, once more at the finer pixels within them: of a picture
   row those pixels are found, and their finer pixels worked out side by side, a finer row after the other. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "kernels.h"
#include "maths.h"
#include "taps.h"

#define SPREAD_STEPS 4.0f
#define CURVATURE 0.05f
#define SHIFT 0.1f

#define HELD 4 /* work rows: those of a picture row, and the next */

/* Work rows of every plane, luminance first, over the work columns in use and one more; row r is at r % HELD. */
typedef struct {
    ptrdiff_t left, count, known[HELD]; /* the columns; the rows, or -1 */
    float *values;                      /* [HELD][1 + channels][count + 1] */
    const float *upper, *lower;         /* the rows asked for last */
} Rows;

typedef struct {
    Rows rows;
    float *tone, *least;  /* [work columns]; least: the spread from which a pixel counts */
    Tap *across;          /* [columns * parts] */
    ptrdiff_t bounded[HELD + 1]; /* the work rows of which bounds are known, or -1 */
    uint8_t *bounds, *marks; /* [HELD + 1][columns], [columns]: what spreads must be above; whether they are */
    ptrdiff_t *pixels;    /* [columns]: those of a picture row that count */
    ptrdiff_t found, samples;
    int32_t *taps;        /* [columns * parts] of the finer pixels, and so on */
    float *far, *light, *weights[3];
    float *sums;          /* [channels][columns * parts] */
} Room;

static ptrdiff_t next(ptrdiff_t at, ptrdiff_t length)
{
    return at + 1 < length ? at + 1 : at;
}

static void take_row(const Plane *plane, ptrdiff_t row, ptrdiff_t width, const Rows *rows, float *to)
{
    ptrdiff_t i;
    for (i = 0; i <= rows->count; i++) {
        ptrdiff_t column = rows->left + i < width ? rows->left + i : width - 1;
        to[i] = *(const float *)place(plane, row, column);
    }
}

static const float *held(const Upsampling *of, Rows *rows, ptrdiff_t row)
{
    ptrdiff_t size = rows->count + 1, source;
    float *values = rows->values + (row % HELD) * (1 + of->channels) * size;
    if (rows->known[row % HELD] == row)
        return values;
    for (source = 0; source <= of->channels; source++)
        take_row(source ? &of->work[source - 1] : &of->work_luminance, row, of->width, rows,
                 values + source * size);
    rows->known[row % HELD] = row;
    return values;
}

static void take_rows(const Upsampling *of, Rows *rows, ptrdiff_t first)
{
    rows->upper = held(of, rows, first);
    rows->lower = held(of, rows, next(first, of->height));
}

/* Raise `to` to the range of each work pixel, the one right of it and the two below. */
CLONES static void widen(
    const float *restrict upper, const float *restrict lower, ptrdiff_t count, float *restrict to)
{
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        float most = larger(larger(upper[i], upper[i + 1]), larger(lower[i], lower[i + 1]));
        float least = smaller(smaller(upper[i], upper[i + 1]), smaller(lower[i], lower[i + 1]));
        to[i] = larger(most - least, to[i]);
    }
}

/* From ranges of chroma to the larger root of curved * s^2 + shifted * s = tolerance. */
CLONES static void solve(
    const float *restrict tone, ptrdiff_t count, float per_pixel, float tolerance, float *restrict least)
{
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        float slope = tone[i] * (float)(1.0 / (SIGMA * SIGMA));
        float product = least[i] * slope;
        float curved = product * slope * CURVATURE;
        float shifted = product * (SHIFT * per_pixel);
        float root = sqrtf(shifted * shifted + curved * (4.0f * tolerance));
        least[i] = 2.0f * SPREAD_STEPS * tolerance / (shifted + root);
    }
}

/* What the spreads of pixels that lie below work row `row` must be above for them to count; kept at `slot`. */
static const uint8_t *bounds_of(const Detail *of, Room *room, ptrdiff_t row, ptrdiff_t slot)
{
    const Upsampling *picture = &of->picture;
    double down = (double)picture->height / picture->full_height;
    double across = (double)picture->width / picture->full_width;
    uint8_t *bounds = room->bounds + slot * picture->columns;
    ptrdiff_t count = room->rows.count, source, x;
    if (room->bounded[slot] == row)
        return bounds;
    room->bounded[slot] = row;
    take_rows(picture, &room->rows, row);
    memset(room->tone, 0, (size_t)count * sizeof(float));
    memset(room->least, 0, (size_t)count * sizeof(float));
    for (source = 0; source <= picture->channels; source++) {
        ptrdiff_t at = source * (count + 1);
        widen(room->rows.upper + at, room->rows.lower + at, count, source ? room->least : room->tone);
    }
    solve(room->tone, count, (float)(down > across ? down : across), (float)of->tolerance, room->least);
    for (x = 0; x < picture->columns; x++) {
        /* A pixel may lie across two work columns; spreads are whole numbers. */
        const Tap *tap = &room->across[x * of->parts];
        float first = room->least[tap->first - room->rows.left];
        float last = room->least[tap[of->parts - 1].first - room->rows.left];
        bounds[x] = (uint8_t)smaller(smaller(first, last), 255.0f);
    }
    return bounds;
}

/* Mark spreads above one of two bounds; whether there is one. */
CLONES static int mark(
    const uint8_t *restrict spread, const uint8_t *one, const uint8_t *other, ptrdiff_t count,
    uint8_t *restrict marks)
{
    uint8_t any = 0;
    ptrdiff_t x;
    for (x = 0; x < count; x++) {
        marks[x] = (spread[x] > one[x]) | (spread[x] > other[x]);
        any |= marks[x];
    }
    return any;
}

static ptrdiff_t work_row(const Detail *of, ptrdiff_t finer_row)
{
    const Upsampling *picture = &of->picture;
    return tap_of((double)picture->y0 * (double)of->parts + (double)finer_row,
                  picture->full_height * (double)of->parts, picture->height).first;
}

/* Which pixels of picture row y count, and what their finer pixels take from which work columns. */
static void find_pixels(const Detail *of, Room *room, ptrdiff_t y)
{
    const uint8_t *spread = (const uint8_t *)place(&of->spread, y, 0);
    ptrdiff_t top = work_row(of, y * of->parts), bottom = work_row(of, (y + 1) * of->parts - 1);
    int meet = top != bottom && top % HELD == bottom % HELD;
    const uint8_t *first = bounds_of(of, room, top, top % HELD);
    const uint8_t *last = bounds_of(of, room, bottom, meet ? HELD : bottom % HELD);
    ptrdiff_t x, j;
    room->found = room->samples = 0;
    if (!mark(spread, first, last, of->picture.columns, room->marks))
        return;
    for (x = 0; x < of->picture.columns; x++) {
        uint64_t eight = 1;
        if (x + 8 <= of->picture.columns)
            memcpy(&eight, room->marks + x, 8);
        if (!eight)
            x += 7; /* most have none */
        else if (room->marks[x])
            room->pixels[room->found++] = x;
    }
    for (x = 0; x < room->found; x++)
        for (j = 0; j < of->parts; j++) {
            const Tap *tap = &room->across[room->pixels[x] * of->parts + j];
            room->taps[room->samples] = (int32_t)(tap->first - room->rows.left);
            room->far[room->samples++] = tap->second;
        }
}

CLONES static void weigh(
    const float *restrict upper, const float *restrict lower, const int32_t *restrict taps,
    const float *restrict far, const float *restrict light, float below, ptrdiff_t count,
    float *restrict second, float *restrict third, float *restrict fourth)
{
    const float unit = (float)(1.0 / (SIGMA * SIGMA));
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        float l = light[i], near = 1.0f - far[i], first = upper[taps[i]], all;
        float one = upper[taps[i] + 1], two = lower[taps[i]], three = lower[taps[i] + 1];
        one = far[i] * exponential((one - first) * unit * (l - (one + first) * 0.5f));
        two = below * near * exponential((two - first) * unit * (l - (two + first) * 0.5f));
        three = below * far[i] * exponential((three - first) * unit * (l - (three + first) * 0.5f));
        all = 1.0f / (near + one + two + three);
        second[i] = one * all;
        third[i] = two * all;
        fourth[i] = three * all;
    }
}

CLONES static void mix(
    const float *restrict upper, const float *restrict lower, const int32_t *restrict taps,
    const float *restrict second, const float *restrict third, const float *restrict fourth,
    ptrdiff_t count, float *restrict sums)
{
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        float first = upper[taps[i]];
        sums[i] += first + (second[i] * (upper[taps[i] + 1] - first) +
                            third[i] * (lower[taps[i]] - first) +
                            fourth[i] * (lower[taps[i] + 1] - first));
    }
}

/* Add what the finer pixels of one finer row have. */
static void add_row(const Detail *of, Room *room, ptrdiff_t row)
{
    const Upsampling *picture = &of->picture;
    ptrdiff_t most = picture->columns * of->parts, x, j, channel;
    Tap tap = tap_of((double)picture->y0 * (double)of->parts + (double)row,
                     picture->full_height * (double)of->parts, picture->height);
    take_rows(picture, &room->rows, tap.first);
    for (x = 0; x < room->found; x++) {
        const char *from = place(&picture->luminance, row, room->pixels[x] * of->parts);
        for (j = 0; j < of->parts; j++)
            room->light[x * of->parts + j] = *(const float *)(from + j * picture->luminance.across);
    }
    weigh(room->rows.upper, room->rows.lower, room->taps, room->far, room->light,
          tap.second / (1.0f - tap.second), room->samples, room->weights[0], room->weights[1],
          room->weights[2]);
    for (channel = 0; channel < picture->channels; channel++) {
        ptrdiff_t at = (channel + 1) * (room->rows.count + 1);
        mix(room->rows.upper + at, room->rows.lower + at, room->taps, room->weights[0], room->weights[1],
            room->weights[2], room->samples, room->sums + channel * most);
    }
}

static void fill_row(const Detail *of, Room *room, ptrdiff_t y)
{
    const Upsampling *picture = &of->picture;
    ptrdiff_t most = picture->columns * of->parts, x, j, channel;
    for (channel = 0; channel < picture->channels; channel++)
        memset(room->sums + channel * most, 0, (size_t)room->samples * sizeof(float));
    for (j = 0; j < of->parts; j++)
        add_row(of, room, y * of->parts + j);
    for (channel = 0; channel < picture->channels; channel++)
        for (x = 0; x < room->found; x++) {
            const float *sums = room->sums + channel * most + x * of->parts;
            float sum = 0.0f;
            for (j = 0; j < of->parts; j++)
                sum += sums[j];
            *(float *)place(&picture->out[channel], y, room->pixels[x]) =
                sum / (float)(of->parts * of->parts);
        }
}

/* Where the columns of the picture, and the finer ones, lie between the work columns. */
static void find_columns(const Detail *of, Room *room)
{
    const Upsampling *picture = &of->picture;
    ptrdiff_t count = picture->columns * of->parts, x;
    for (x = 0; x < count; x++)
        room->across[x] = tap_of((double)picture->x0 * (double)of->parts + (double)x,
                                 picture->full_width * (double)of->parts, picture->width);
    for (x = 0; x < HELD; x++)
        room->rows.known[x] = room->bounded[x] = -1;
    room->bounded[HELD] = -1;
    room->rows.left = room->across[0].first;
    room->rows.count = room->across[count - 1].first - room->rows.left + 1;
}

static void fill(const Detail *of, Room *room)
{
    ptrdiff_t y;
    find_columns(of, room);
    for (y = 0; y < of->picture.rows; y++) {
        find_pixels(of, room, y);
        if (room->found)
            fill_row(of, room, y);
    }
}

/* Room for `numbers` floats more, of the memory at `*from`. */
static float *some(float **from, size_t numbers)
{
    float *found = *from;
    *from += numbers;
    return found;
}

int edges(const Detail *of)
{
    size_t columns = (size_t)of->picture.columns, finer = columns * (size_t)of->parts;
    size_t width = (size_t)of->picture.width, channels = (size_t)of->picture.channels;
    Room room;
    float *numbers, *from;
    int missing;
    if (of->picture.rows < 1 || of->picture.columns < 1)
        return 0;
    numbers = from = malloc((HELD * (1 + channels) * (width + 1) + 2 * width + (5 + channels) * finer) *
                            sizeof(float));
    room.bounds = malloc((HELD + 2) * columns);
    room.across = malloc(finer * sizeof *room.across);
    room.taps = malloc(finer * sizeof *room.taps);
    room.pixels = malloc(columns * sizeof *room.pixels);
    missing = !numbers || !room.across || !room.taps || !room.pixels || !room.bounds;
    if (!missing) {
        room.marks = room.bounds + (HELD + 1) * columns;
        room.rows.values = some(&from, HELD * (1 + channels) * (width + 1));
        room.tone = some(&from, width);
        room.least = some(&from, width);
        room.far = some(&from, finer);
        room.light = some(&from, finer);
        room.weights[0] = some(&from, finer);
        room.weights[1] = some(&from, finer);
        room.weights[2] = some(&from, finer);
        room.sums = some(&from, channels * finer);
        fill(of, &room);
    }
    free(room.bounds);
    free(room.pixels);
    free(room.taps);
    free(room.across);
    free(numbers);
    return missing ? -1 : 0;
}
