"""What the kernels cannot take is refused before anything is touched."""

from __future__ import annotations

import numpy as np
import pytest

from core.colour.compose import new_pixels
from core.compiled import door

pytestmark = pytest.mark.skipif(
    not hasattr(door, "kernels"), reason="the kernels are not compiled here"
)


def floats(*shape):
    return np.ones(shape, np.float32)


def read_only(array):
    array.setflags(write=False)
    return array


def unaligned(*shape):
    count = int(np.prod(shape))
    return np.zeros(4 * count + 1, np.uint8)[1:].view(np.float32).reshape(shape)


UPSAMPLE = [floats(4, 5, 2), floats(4, 5), floats(8, 9), 0, (8, 9), 0, floats(8, 9, 2)]
EDGES = [
    floats(4, 5, 2),
    floats(4, 5),
    floats(16, 18),
    np.full((8, 9), 9, np.uint8),
    0,
    (8.5, 9.0),
    0,
    2,
    0.25,
    floats(8, 9, 2),
]
COMPOSE = [
    floats(8, 9),
    floats(8, 9, 2),
    floats(3, 3),
    floats(5, 6),
    np.zeros(1 << 16, np.uint8),
    0.1,
    new_pixels(8, 9, 8),
]
GEODESIC = [floats(8, 8), floats(7, 9), floats(8, 9), 5.0]
CAPSULES = [np.ones((3, 2)) * 4, 9.0, 0, 0, floats(8, 9) * 99]
"""With what is written last, as the others have it."""


@pytest.mark.parametrize(
    ("at", "wrong"),
    [
        (0, floats(4, 5)),
        (0, floats(4, 5, 2).astype(np.float64)),
        (0, floats(0, 5, 2)),
        (0, floats(4, 5, 0)),
        (0, floats(4, 5, 3)),
        (0, "chroma"),
        (0, None),
        (1, floats(5, 4)),
        (1, floats(4, 5).astype(">f4")),
        (2, floats(8, 8)),
        (2, floats(8, 9).astype(np.int32)),
        (2, unaligned(8, 9)),
        (4, (0, 9)),
        (4, (8, -1)),
        (4, (8, float("nan"))),
        (6, floats(8, 9)),
        (6, floats(9, 8, 2)),
        (6, read_only(floats(8, 9, 2))),
    ],
)
def test_upsampling_refuses(at, wrong):
    refused(door.kernels.upsample, UPSAMPLE, at, wrong)


@pytest.mark.parametrize(
    ("at", "wrong"),
    [
        (0, floats(0, 5, 2)),
        (1, floats(5, 4)),
        (2, floats(16, 17)),
        (2, floats(8, 9)),
        (3, floats(8, 9)),
        (3, np.zeros((8, 18), np.uint8)[:, ::2]),
        (3, np.zeros((9, 8), np.uint8)),
        (5, (0.5, 9.0)),
        (5, (8.0, float("nan"))),
        (7, 0),
        (7, 9),
        (7, 3),
        (8, 0.0),
        (8, float("nan")),
        (9, floats(8, 9)),
        (9, read_only(floats(8, 9, 2))),
    ],
)
def test_edges_refuse(at, wrong):
    refused(door.kernels.edges, EDGES, at, wrong)


@pytest.mark.parametrize(
    ("at", "wrong"),
    [
        (0, floats(9, 8)),
        (1, floats(8, 9, 3)),
        (1, np.ones((8, 9, 2), np.float16)),
        (2, floats(3, 4)),
        (2, np.asfortranarray(np.arange(9, dtype=np.float32).reshape(3, 3))),
        (3, floats(1, 6)),
        (3, floats(5, 12)[:, ::2]),
        (4, np.zeros(255, np.uint8)),
        (4, np.zeros(1 << 17, np.uint8)[::2]),
        (6, np.zeros((8, 9, 3), np.int8)),
        (6, np.zeros((8, 9, 3), np.uint32)),
        (6, np.zeros((8, 9, 4), np.uint8)),
        (6, b"\0" * 216),
    ],
)
def test_composing_refuses(at, wrong):
    refused(door.kernels.compose, COMPOSE, at, wrong)


@pytest.mark.parametrize(
    ("at", "wrong"),
    [
        (0, floats(8, 9)),
        (0, -floats(8, 8)),
        (1, floats(7, 9) * np.nan),
        (1, floats(7, 18)[:, ::2]),
        (2, floats(0, 0)),
        (2, read_only(floats(8, 9))),
        (2, np.asfortranarray(floats(8, 9))),
        (3, 0.0),
        (3, -1.0),
        (3, float("nan")),
    ],
)
def test_distances_refuse(at, wrong):
    refused(door.kernels.geodesic, GEODESIC, at, wrong)


@pytest.mark.parametrize(
    ("at", "wrong"),
    [
        (0, np.ones((1, 2))),
        (0, np.ones((3, 3))),
        (0, floats(3, 2)),
        (0, np.ones((6, 2))[::2]),
        (0, [[1.0, 2.0], [3.0, 4.0]]),
        (4, floats(8, 18)[:, ::2]),
        (4, read_only(floats(8, 9))),
        (4, np.ones((8, 9))),
        (4, floats(8, 9, 1)),
    ],
)
def test_capsules_refuse(at, wrong):
    refused(lambda *given: door.kernels.capsules(given[4], *given[:4]), CAPSULES, at, wrong)


def refused(kernel, good, at, wrong):
    arguments = [np.copy(one) if isinstance(one, np.ndarray) else one for one in good]
    kernel(*arguments)
    out = next(one for one in arguments[::-1] if isinstance(one, np.ndarray))
    before = out.copy()
    arguments[at] = wrong
    with pytest.raises(ValueError, match=r".+"):
        kernel(*arguments)
    assert np.array_equal(out, before)


def test_numbers_that_are_none_harm_nothing():
    """Not-a-number and infinity come through as some colour, and nothing else is touched."""
    rng = np.random.default_rng(2)
    odd = np.array([np.nan, np.inf, -np.inf, 3e38, -3e38, 1e-40, 0], np.float32)
    light, ab = rng.choice(odd, (40, 600)), rng.choice(odd, (40, 600, 2))
    for bits in (8, 16):
        guarded = np.full((42, 600, 3), 77, new_pixels(1, 1, bits).dtype)
        door.kernels.compose(light, ab, *COMPOSE[2:6], guarded[1:-1])
        assert (guarded[[0, -1]] == 77).all()
    work, out = rng.choice(odd, (9, 7, 1)), np.full((42, 600, 1), 77, np.float32)
    door.kernels.upsample(work, work[..., 0], light, 0, (40, 600), 0, out[1:-1])
    assert (out[[0, -1]] == 77).all()
    finer, spread = rng.choice(odd, (80, 1200)), np.full((40, 600), 200, np.uint8)
    door.kernels.edges(work, work[..., 0], finer, spread, 0, (40, 600), 0, 2, 0.25, out[1:-1])
    assert (out[[0, -1]] == 77).all()
    start = rng.choice(odd, (8, 9))
    door.kernels.geodesic(*GEODESIC[:2], start, 5.0)
    far = np.iinfo(np.int64)
    for y0, x0 in ((0, 0), (far.max, far.min), (far.min, far.max)):
        for around in (9.0, np.nan, np.inf, -np.inf):
            squared = np.full((10, 600), 77, np.float32)
            line = rng.choice(np.array([*odd, 1e300, 5], float), (50, 2))
            door.kernels.capsules(squared[1:-1], line, around, y0, x0)
            assert (squared[[0, -1]] == 77).all()
    for y0, x0 in ((far.max, far.min), (far.min, far.max), (-5, 10**12)):
        door.kernels.upsample(*UPSAMPLE[:3], y0, (8, 9), x0, floats(8, 9, 2))
        door.kernels.edges(*EDGES[:4], y0, (8, np.inf), x0, *EDGES[7:])
