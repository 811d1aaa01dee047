#include "arrays.h"

#include <stdarg.h>
#include <stdint.h>
#include <string.h>

static int is_of_type(const Array *array)
{
    const char *format = array->view.format ? array->view.format : "B";
    if (strlen(format) != 1)
        return 0;
    return array->format[0] ? strcmp(format, array->format) == 0 : strchr("BH", format[0]) != NULL;
}

static int is_aligned(const Array *array)
{
    Py_ssize_t size = array->view.itemsize;
    int axis, aligned = (uintptr_t)array->view.buf % (uintptr_t)size == 0;
    for (axis = 0; axis < array->view.ndim; axis++)
        aligned &= array->view.strides[axis] % size == 0;
    return aligned;
}

static int hold_one(Array *array)
{
    const Py_buffer *view = &array->view;
    int flags = PyBUF_STRIDES | PyBUF_FORMAT | (array->writable ? PyBUF_WRITABLE : 0);
    if (PyObject_GetBuffer(array->object, &array->view, flags)) {
        PyErr_Clear();
        PyErr_Format(PyExc_ValueError, "%s must be %san array", array->name,
                     array->writable ? "a writable buffer of " : "");
        return -1;
    }
    array->held = 1;
    if (view->ndim != array->dimensions || !view->shape || !view->strides) {
        PyErr_Format(PyExc_ValueError, "%s must have %d dimensions, not %d", array->name,
                     array->dimensions, view->ndim);
        return -1;
    }
    if (!is_of_type(array) || !is_aligned(array)) {
        PyErr_Format(PyExc_ValueError, "%s has numbers of the wrong type: %s", array->name,
                     view->format ? view->format : "B");
        return -1;
    }
    return 0;
}

int hold(Array *arrays, int count)
{
    int i;
    for (i = 0; i < count; i++)
        if (hold_one(&arrays[i]))
            return -1;
    return 0;
}

void let_go(Array *arrays, int count)
{
    int i;
    for (i = 0; i < count; i++)
        if (arrays[i].held)
            PyBuffer_Release(&arrays[i].view);
}

int has_shape(const Array *array, ...)
{
    va_list wanted;
    int axis, same = 1;
    va_start(wanted, array);
    for (axis = 0; axis < array->dimensions; axis++)
        same &= array->view.shape[axis] == va_arg(wanted, Py_ssize_t);
    va_end(wanted);
    if (!same)
        PyErr_Format(PyExc_ValueError, "%s has the wrong shape", array->name);
    return same ? 0 : -1;
}

int is_packed(const Array *array)
{
    if (PyBuffer_IsContiguous(&array->view, 'C'))
        return 0;
    PyErr_Format(PyExc_ValueError, "%s must be C-contiguous", array->name);
    return -1;
}

Plane plane_of(const Array *array, Py_ssize_t channel)
{
    const Py_buffer *view = &array->view;
    Plane plane;
    plane.data = (char *)view->buf + (view->ndim == 3 ? channel * view->strides[2] : 0);
    plane.down = view->strides[0];
    plane.across = view->strides[1];
    return plane;
}
