/* Luminance-exact composition, a piece of a row at a time. */
#include "gamut.h"

typedef struct {
    float luminance[PIECE], a[PIECE], b[PIECE]; /* where these do not lie side by side, and outside the gamut */
    float linear[3][PIECE];
    int32_t outside[PIECE];
    uint8_t is_outside[PIECE];
} Piece;

CLONES static void to_linear(
    const float *restrict matrix, ptrdiff_t count, const float *restrict luminance,
    const float *restrict a, const float *restrict b, float *restrict red, float *restrict green,
    float *restrict blue)
{
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        float f = luminance[i] * OF_LUMINANCE + OF_BLACK;
        float x = cubed(a[i] * OF_A + f).value, y = cubed(f).value, z = cubed(b[i] * OF_B + f).value;
        red[i] = channel_of(matrix, 0, x, y, z);
        green[i] = channel_of(matrix, 1, x, y, z);
        blue[i] = channel_of(matrix, 2, x, y, z);
    }
}

/* Mark the colours that are outside; whether there is one. */
CLONES static int mark_outside(
    ptrdiff_t count, float slack, const float *restrict red, const float *restrict green,
    const float *restrict blue, uint8_t *restrict marks)
{
    const float low = -slack, high = (float)(1.0 + (double)slack);
    int any = 0;
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        float least = smaller(smaller(red[i], green[i]), blue[i]);
        float most = larger(larger(red[i], green[i]), blue[i]);
        int mark = (least < low) | (most > high);
        marks[i] = (uint8_t)mark;
        any |= mark;
    }
    return any;
}

static void bring_inside(
    const Composition *of, ptrdiff_t count, const float *luminance, const float *a, const float *b,
    Piece *piece)
{
    float reduced[3][PIECE], at_l[PIECE], at_a[PIECE], at_b[PIECE];
    ptrdiff_t found = 0, i;
    int channel;
    for (i = 0; i < count; i++) {
        piece->outside[found] = (int32_t)i;
        found += piece->is_outside[i];
    }
    for (i = 0; i < found; i++) {
        at_l[i] = luminance[piece->outside[i]];
        at_a[i] = a[piece->outside[i]];
        at_b[i] = b[piece->outside[i]];
    }
    limit_outside(of, found, at_l, at_a, at_b);
    to_linear(of->matrix, found, at_l, at_a, at_b, reduced[0], reduced[1], reduced[2]);
    for (channel = 0; channel < 3; channel++)
        for (i = 0; i < found; i++)
            piece->linear[channel][piece->outside[i]] = reduced[channel][i];
}

/* Linear values in place to where they lie among `steps`, rounded: what truncates to a code. */
CLONES static void to_steps(ptrdiff_t count, float steps, float *restrict values)
{
    ptrdiff_t i;
    for (i = 0; i < count; i++)
        values[i] = smaller(larger(values[i], 0.0f), 1.0f) * steps + 0.5f;
}

/* The sRGB transfer curve; see core/colour/lab.py. */
CLONES static void to_curve(ptrdiff_t count, float *restrict values)
{
    ptrdiff_t i;
    for (i = 0; i < count; i++) {
        float v = smaller(larger(values[i], 0.0f), 1.0f);
        float power = exponential(logarithm(larger(v, 0.0031308f)) * (float)(1.0 / 2.4));
        values[i] = v > 0.0031308f ? 1.055f * power - 0.055f : v * 12.92f;
    }
}

static void code_piece(const Composition *of, ptrdiff_t row, ptrdiff_t left, ptrdiff_t count, Piece *piece)
{
    int channel;
    ptrdiff_t i;
    for (channel = 0; channel < 3; channel++) {
        float *values = piece->linear[channel];
        const Plane *out = &of->out[channel];
        char *to = place(out, row, left);
        if (of->wide)
            to_curve(count, values);
        to_steps(count, 65535.0f, values);
        if (of->wide)
            for (i = 0; i < count; i++)
                *(uint16_t *)(to + i * out->across) = (uint16_t)(int32_t)values[i];
        else
            for (i = 0; i < count; i++)
                *(uint8_t *)(to + i * out->across) = of->codes[(int32_t)values[i]];
    }
}

void compose(const Composition *of)
{
    Piece piece;
    ptrdiff_t row, left;
    for (row = 0; row < of->rows; row++)
        for (left = 0; left < of->columns; left += PIECE) {
            ptrdiff_t count = of->columns - left < PIECE ? of->columns - left : PIECE;
            const float *luminance = floats(&of->luminance, row, left, count, piece.luminance);
            const float *a = floats(&of->a, row, left, count, piece.a);
            const float *b = floats(&of->b, row, left, count, piece.b);
            float *red = piece.linear[0], *green = piece.linear[1], *blue = piece.linear[2];
            to_linear(of->matrix, count, luminance, a, b, red, green, blue);
            if (mark_outside(count, of->slack, red, green, blue, piece.is_outside))
                bring_inside(of, count, luminance, a, b, &piece);
            code_piece(of, row, left, count, &piece);
        }
}
