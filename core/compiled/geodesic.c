/* Geodesic distances by Dijkstra's method over buckets of equal distance (Dial, CACM 1969). Pixels within one
   bucket are taken in any order and again if they come nearer, so that the distances are exact for every
   width of the buckets. */
#include <math.h>
#include <stdlib.h>

#include "kernels.h"
#include "maths.h"

#define BUCKETS 2048
#define NONE (-1)

typedef struct {
    float distance; /* when it was put here: if the pixel has come nearer since, it is elsewhere, too */
    int32_t pixel, next;
} Entry;

typedef struct {
    int32_t heads[BUCKETS];
    Entry *entries;
    int32_t room, used, free; /* entries there are, ever in use, and the first that is free again */
    float per_distance;
} Queue;

static int put(Queue *queue, int32_t pixel, float distance)
{
    /* Rounding may bring what is just below the limit to it. */
    float place = smaller(distance * queue->per_distance, (float)(BUCKETS - 1));
    int32_t bucket = (int32_t)larger(place, 0.0f), at = queue->free;
    if (at != NONE)
        queue->free = queue->entries[at].next;
    else {
        if (queue->used == queue->room) {
            int32_t room = queue->room < INT32_MAX / 2 ? 2 * queue->room : INT32_MAX;
            Entry *more = NULL;
            if (room > queue->room)
                more = realloc(queue->entries, (size_t)room * sizeof *more);
            if (!more)
                return -1;
            queue->entries = more;
            queue->room = room;
        }
        at = queue->used++;
    }
    queue->entries[at].distance = distance;
    queue->entries[at].pixel = pixel;
    queue->entries[at].next = queue->heads[bucket];
    queue->heads[bucket] = at;
    return 0;
}

/* The picture with a rim of one pixel that nothing lowers, and for each pixel what a step costs. */
typedef struct {
    ptrdiff_t pitch;
    float *distance;
    float (*cost)[4]; /* left, right, up, down */
} Ground;

static void lay_out(
    ptrdiff_t height, ptrdiff_t width, const float *right, const float *down, const float *field,
    Ground *ground)
{
    ptrdiff_t pitch = ground->pitch, count = (height + 2) * pitch, x, y, i;
    for (i = 0; i < count; i++)
        ground->distance[i] = -INFINITY;
    memset(ground->cost, 0, (size_t)count * sizeof *ground->cost);
    for (y = 0; y < height; y++) {
        float *distance = ground->distance + (y + 1) * pitch + 1;
        float(*cost)[4] = ground->cost + (y + 1) * pitch + 1;
        memcpy(distance, field + y * width, (size_t)width * sizeof *distance);
        for (x = 0; x + 1 < width; x++)
            cost[x][1] = cost[x + 1][0] = right[y * (width - 1) + x];
        for (x = 0; y + 1 < height && x < width; x++)
            cost[x][3] = cost[x + pitch][2] = down[y * width + x];
    }
}

static int spread(const Ground *ground, Queue *queue, float limit)
{
    const ptrdiff_t steps[4] = {-1, 1, -ground->pitch, ground->pitch};
    int32_t bucket;
    int way;
    for (bucket = 0; bucket < BUCKETS; bucket++) {
        while (queue->heads[bucket] != NONE) {
            int32_t at = queue->heads[bucket];
            Entry entry = queue->entries[at];
            queue->heads[bucket] = entry.next;
            queue->entries[at].next = queue->free;
            queue->free = at;
            if (ground->distance[entry.pixel] != entry.distance)
                continue;
            for (way = 0; way < 4; way++) {
                int32_t other = entry.pixel + (int32_t)steps[way];
                float reached = entry.distance + ground->cost[entry.pixel][way];
                if (reached < ground->distance[other]) {
                    ground->distance[other] = reached;
                    if (reached < limit && put(queue, other, reached))
                        return -1;
                }
            }
        }
    }
    return 0;
}

static int begin(ptrdiff_t height, ptrdiff_t width, const Ground *ground, Queue *queue, float limit)
{
    ptrdiff_t x, y;
    for (y = 1; y <= height; y++)
        for (x = 1; x <= width; x++) {
            ptrdiff_t at = y * ground->pitch + x;
            if (ground->distance[at] < limit && put(queue, (int32_t)at, ground->distance[at]))
                return -1;
        }
    return 0;
}

int geodesic(
    ptrdiff_t height, ptrdiff_t width, const float *right, const float *down, float limit, float *field)
{
    size_t count = (size_t)(height + 2) * (size_t)(width + 2);
    Queue *queue = malloc(sizeof *queue);
    Ground ground = {width + 2, malloc(count * sizeof(float)), malloc(count * 4 * sizeof(float))};
    int missing = !queue || !ground.distance || !ground.cost;
    ptrdiff_t y;
    if (!missing) {
        memset(queue->heads, 0xff, sizeof queue->heads); /* NONE */
        queue->room = 4096;
        queue->used = 0;
        queue->free = NONE;
        queue->per_distance = (float)BUCKETS / limit;
        queue->entries = malloc((size_t)queue->room * sizeof *queue->entries);
        missing = !queue->entries;
        if (!missing) {
            lay_out(height, width, right, down, field, &ground);
            missing = begin(height, width, &ground, queue, limit) || spread(&ground, queue, limit);
        }
        for (y = 0; !missing && y < height; y++)
            memcpy(field + y * width, ground.distance + (y + 1) * ground.pitch + 1,
                   (size_t)width * sizeof *field);
        free(queue->entries);
    }
    free(ground.cost);
    free(ground.distance);
    free(queue);
    return missing ? -1 : 0;
}
