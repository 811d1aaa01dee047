/* Arrays that Python hands over, checked before they are touched. */
#ifndef TINTYPE_ARRAYS_H
#define TINTYPE_ARRAYS_H

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030B0000
#include <Python.h>

#include "planes.h"

typedef struct {
    PyObject *object;
    const char *name;   /* for messages */
    const char *format; /* the one type of its numbers, as the buffer protocol has it; "" for any of B and H */
    int dimensions, writable;
    Py_buffer view;
    int held;
} Array;

/* Take hold of `count` arrays. 0, or -1 with ValueError set where one is not what it says. */
int hold(Array *arrays, int count);
void let_go(Array *arrays, int count);

/* 0, or -1 with ValueError set where an array has not this shape (as many numbers as it has dimensions). */
int has_shape(const Array *array, ...);

/* 0, or -1 with ValueError set where its numbers do not lie one after the other. */
int is_packed(const Array *array);

/* All of a (h, w) array, or one channel of a (h, w, C) array. */
Plane plane_of(const Array *array, Py_ssize_t channel);

#endif
