/* The door from Python: arguments are checked, the interpreter lock is released, a kernel runs. What each
   function takes is written in _kernels.pyi. */
#include "arrays.h"
#include "kernels.h"

static int refused(const char *sentence)
{
    PyErr_SetString(PyExc_ValueError, sentence);
    return -1;
}

static PyObject *answer(Array *arrays, int count, int failed)
{
    let_go(arrays, count);
    if (failed)
        return NULL;
    Py_RETURN_NONE;
}

/* ---- upsample, edges */

/* Point `of` at arrays whose shapes are checked: work, work_luminance, luminance, and out. `planes` has room for
   those of work and of out. */
static void point(const Array *arrays, const Array *out, Upsampling *of, Plane *planes)
{
    Py_ssize_t channel;
    for (channel = 0; channel < of->channels; channel++) {
        planes[channel] = plane_of(&arrays[0], channel);
        planes[of->channels + channel] = plane_of(out, channel);
    }
    of->work = planes;
    of->out = planes + of->channels;
    of->work_luminance = plane_of(&arrays[1], 0);
    of->luminance = plane_of(&arrays[2], 0);
}

/* The sizes of `of`, which paints a part of shape rows x columns; room for its planes, or NULL where something
   is not as it must be. */
static Plane *measured(const Array *arrays, const Array *out, Py_ssize_t rows, Py_ssize_t columns, Upsampling *of)
{
    const Py_ssize_t *work = arrays[0].view.shape;
    Plane *planes;
    of->height = work[0], of->width = work[1], of->channels = work[2];
    of->rows = rows, of->columns = columns;
    if (of->height < 1 || of->width < 1 || of->width > INT32_MAX || of->channels < 1) {
        refused("work must have at least one pixel and one channel");
        return NULL;
    }
    if (!(of->full_height >= 1.0 && of->full_width >= 1.0)) {
        refused("the full size must be at least 1 x 1");
        return NULL;
    }
    if (has_shape(&arrays[1], of->height, of->width) || has_shape(out, of->rows, of->columns, of->channels))
        return NULL;
    planes = PyMem_Malloc((size_t)of->channels * 2 * sizeof *planes);
    if (!planes)
        PyErr_NoMemory();
    return planes;
}

static int do_upsample(const Array *arrays, Upsampling *of)
{
    const Py_ssize_t *part = arrays[2].view.shape;
    Plane *planes = measured(arrays, &arrays[3], part[0], part[1], of);
    int missing;
    if (!planes)
        return -1;
    point(arrays, &arrays[3], of, planes);
    Py_BEGIN_ALLOW_THREADS
    missing = upsample(of);
    Py_END_ALLOW_THREADS
    PyMem_Free(planes);
    if (missing)
        PyErr_NoMemory();
    return missing;
}

static PyObject *py_upsample(PyObject *self, PyObject *arguments)
{
    Array arrays[4] = {{NULL, "work", "f", 3, 0},
                       {NULL, "work_luminance", "f", 2, 0},
                       {NULL, "luminance", "f", 2, 0},
                       {NULL, "out", "f", 3, 1}};
    Upsampling of = {0};
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OOOn(dd)nO:upsample", &arrays[0].object, &arrays[1].object,
                          &arrays[2].object, &of.y0, &of.full_height, &of.full_width, &of.x0,
                          &arrays[3].object))
        return NULL;
    return answer(arrays, 4, hold(arrays, 4) || do_upsample(arrays, &of));
}

static int do_edges(const Array *arrays, Detail *of)
{
    const Py_ssize_t *part = arrays[3].view.shape;
    Plane *planes;
    int missing;
    if (of->parts < 1 || of->parts > EDGE_PARTS)
        return refused("parts must be 1 to 8");
    if (!(of->tolerance > 0.0))
        return refused("tolerance must be above 0");
    if (part[0] > INT32_MAX || part[1] > INT32_MAX || arrays[3].view.strides[1] != 1)
        return refused("spread must have rows that lie side by side, and not too many");
    if (has_shape(&arrays[2], part[0] * of->parts, part[1] * of->parts))
        return -1;
    planes = measured(arrays, &arrays[4], part[0], part[1], &of->picture);
    if (!planes)
        return -1;
    point(arrays, &arrays[4], &of->picture, planes);
    of->spread = plane_of(&arrays[3], 0);
    Py_BEGIN_ALLOW_THREADS
    missing = edges(of);
    Py_END_ALLOW_THREADS
    PyMem_Free(planes);
    if (missing)
        PyErr_NoMemory();
    return missing;
}

static PyObject *py_edges(PyObject *self, PyObject *arguments)
{
    Array arrays[5] = {{NULL, "work", "f", 3, 0},
                       {NULL, "work_luminance", "f", 2, 0},
                       {NULL, "finer", "f", 2, 0},
                       {NULL, "spread", "B", 2, 0},
                       {NULL, "out", "f", 3, 1}};
    Detail of = {0};
    Upsampling *picture = &of.picture;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OOOOn(dd)nndO:edges", &arrays[0].object, &arrays[1].object,
                          &arrays[2].object, &arrays[3].object, &picture->y0, &picture->full_height,
                          &picture->full_width, &picture->x0, &of.parts, &of.tolerance, &arrays[4].object))
        return NULL;
    return answer(arrays, 5, hold(arrays, 5) || do_edges(arrays, &of));
}

/* ---- compose */

static int do_compose(const Array *arrays, float slack)
{
    const Py_ssize_t *part = arrays[0].view.shape, *limits = arrays[3].view.shape;
    Composition of = {0};
    int channel;
    of.rows = part[0], of.columns = part[1];
    of.levels = limits[0], of.directions = limits[1];
    of.wide = arrays[5].view.itemsize == 2;
    of.slack = slack;
    if (of.levels < 2 || of.directions < 2 || of.levels > INT32_MAX / of.directions)
        return refused("limits must have at least 2 x 2 entries");
    if (has_shape(&arrays[1], of.rows, of.columns, (Py_ssize_t)2) ||
        has_shape(&arrays[2], (Py_ssize_t)3, (Py_ssize_t)3) ||
        has_shape(&arrays[4], (Py_ssize_t)65536) ||
        has_shape(&arrays[5], of.rows, of.columns, (Py_ssize_t)3) || is_packed(&arrays[2]) ||
        is_packed(&arrays[3]) || is_packed(&arrays[4]))
        return -1;
    of.luminance = plane_of(&arrays[0], 0);
    of.a = plane_of(&arrays[1], 0);
    of.b = plane_of(&arrays[1], 1);
    for (channel = 0; channel < 3; channel++)
        of.out[channel] = plane_of(&arrays[5], channel);
    of.matrix = arrays[2].view.buf;
    of.limits = arrays[3].view.buf;
    of.codes = arrays[4].view.buf;
    Py_BEGIN_ALLOW_THREADS
    compose(&of);
    Py_END_ALLOW_THREADS
    return 0;
}

static PyObject *py_compose(PyObject *self, PyObject *arguments)
{
    Array arrays[6] = {{NULL, "luminance", "f", 2, 0}, {NULL, "ab", "f", 3, 0},
                       {NULL, "matrix", "f", 2, 0},    {NULL, "limits", "f", 2, 0},
                       {NULL, "codes", "B", 1, 0},     {NULL, "out", "", 3, 1}};
    float slack;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OOOOOfO:compose", &arrays[0].object, &arrays[1].object,
                          &arrays[2].object, &arrays[3].object, &arrays[4].object, &slack,
                          &arrays[5].object))
        return NULL;
    return answer(arrays, 6, hold(arrays, 6) || do_compose(arrays, slack));
}

/* ---- geodesic */

static int are_costs(const Array *array)
{
    const float *costs = array->view.buf;
    Py_ssize_t i, count = array->view.shape[0] * array->view.shape[1];
    int good = 1;
    for (i = 0; i < count; i++)
        good &= costs[i] >= 0.0f;
    return good;
}

static int do_geodesic(const Array *arrays, float limit)
{
    const Py_ssize_t *size = arrays[2].view.shape;
    int missing, good;
    if (!(limit > 0.0f))
        return refused("limit must be above 0");
    if (size[0] < 1 || size[1] < 1 || size[0] > INT32_MAX / 2 || size[1] > INT32_MAX / 2 ||
        (size[0] + 2) > INT32_MAX / (size[1] + 2))
        return refused("field must have at least one pixel, and at most two thousand million");
    if (has_shape(&arrays[0], size[0], size[1] - 1) || has_shape(&arrays[1], size[0] - 1, size[1]) ||
        is_packed(&arrays[0]) || is_packed(&arrays[1]) || is_packed(&arrays[2]))
        return -1;
    Py_BEGIN_ALLOW_THREADS
    missing = 0;
    good = are_costs(&arrays[0]) && are_costs(&arrays[1]);
    if (good)
        missing = geodesic(size[0], size[1], arrays[0].view.buf, arrays[1].view.buf, limit,
                           arrays[2].view.buf);
    Py_END_ALLOW_THREADS
    if (missing)
        PyErr_NoMemory();
    return good ? missing : refused("costs must not be negative or undefined");
}

static PyObject *py_geodesic(PyObject *self, PyObject *arguments)
{
    Array arrays[3] = {{NULL, "right", "f", 2, 0}, {NULL, "down", "f", 2, 0}, {NULL, "field", "f", 2, 1}};
    float limit;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OOOf:geodesic", &arrays[0].object, &arrays[1].object,
                          &arrays[2].object, &limit))
        return NULL;
    return answer(arrays, 3, hold(arrays, 3) || do_geodesic(arrays, limit));
}

/* ---- capsules */

static int do_capsules(const Array *arrays, Capsules *of)
{
    const Py_ssize_t *size = arrays[0].view.shape;
    of->rows = size[0], of->columns = size[1];
    of->points = arrays[1].view.shape[0];
    if (of->points < 2)
        return refused("line must have two points at least");
    if (has_shape(&arrays[1], of->points, (Py_ssize_t)2) || is_packed(&arrays[0]) || is_packed(&arrays[1]))
        return -1;
    of->squared = arrays[0].view.buf;
    of->line = arrays[1].view.buf;
    Py_BEGIN_ALLOW_THREADS
    capsules(of);
    Py_END_ALLOW_THREADS
    return 0;
}

static PyObject *py_capsules(PyObject *self, PyObject *arguments)
{
    Array arrays[2] = {{NULL, "squared", "f", 2, 1}, {NULL, "line", "d", 2, 0}};
    Capsules of = {0};
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OOdnn:capsules", &arrays[0].object, &arrays[1].object, &of.around,
                          &of.y0, &of.x0))
        return NULL;
    return answer(arrays, 2, hold(arrays, 2) || do_capsules(arrays, &of));
}

static PyMethodDef methods[] = {{"upsample", py_upsample, METH_VARARGS, NULL},
                                {"edges", py_edges, METH_VARARGS, NULL},
                                {"compose", py_compose, METH_VARARGS, NULL},
                                {"geodesic", py_geodesic, METH_VARARGS, NULL},
                                {"capsules", py_capsules, METH_VARARGS, NULL},
                                {NULL, NULL, 0, NULL}};

/* Grows with every change of what the functions take; the door has the same number, and lets NumPy work
   beside a build of another day. */
#define INTERFACE 2

static int add_interface(PyObject *module)
{
    return PyModule_AddIntConstant(module, "INTERFACE", INTERFACE);
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, (void *)add_interface}, {0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_kernels", "See _kernels.pyi.", 0, methods, slots, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__kernels(void)
{
    return PyModuleDef_Init(&definition);
}
