"""The compiled kernels give what NumPy gives, for any shape, part and order in memory."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.colour.compose import compose_rgb
from core.compiled import door
from core.hints import Hint
from core.hints.raster import coverage_inside
from core.propagation import upsample
from core.propagation.detail import Detailed, refine
from core.propagation.geodesic import Terrain

pytestmark = pytest.mark.skipif(
    not hasattr(door, "kernels"), reason="the kernels are not compiled here"
)
UPSAMPLED = 1e-3
"""How far upsampled chroma may differ, for taps up to 300 apart: 3e-4 was the most in 1500 scenes, on photos
2e-5."""
SWEPT = 0.05
"""How far sweeps may stay above the exact distances, as they end at small changes: 0.0044 was the most on 4000
random grounds. Below them their sums are rounded, by 5e-5."""
seeds = st.integers(0, 2**32 - 1)
sides = st.integers(1, 40)
some = settings(max_examples=40, deadline=None)


def both_ways(work):
    """(what `work` gives compiled, what it gives by NumPy)."""
    found = []
    for used in (True, False):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(door, "compiled", used)
            found.append(work())
    return found


@some
@given(seeds, sides, sides, st.integers(1, 400), st.integers(1, 700), st.integers(1, 3), st.data())
def test_upsampling_agrees_for_any_part(seed, h, w, height, width, channels, data):
    rng = np.random.default_rng(seed)
    work = rng.normal(0, 40, (h, w, channels)).astype(np.float32)
    light = rng.uniform(0, 100, (h, w)).astype(np.float32)
    y, x = data.draw(st.integers(0, height - 1)), data.draw(st.integers(0, width - 1))
    rows, columns = min(height - y, 9), min(width - x, 300)
    luminance = rng.uniform(0, 100, (rows, columns)).astype(np.float32)
    one, other = both_ways(lambda: upsample(work, light, luminance, y, (height, width), x))
    assert np.abs(one - other).max() < UPSAMPLED
    part = upsample(work, light, luminance[1:, 1:], y + 1, (height, width), x + 1)
    assert np.array_equal(part, one[1:, 1:])


@some
@given(seeds, sides, sides, st.floats(1, 90), st.floats(1, 400), st.integers(1, 8), st.data())
def test_edges_agree_for_any_part(seed, h, w, height, width, parts, data):
    rng = np.random.default_rng(seed)
    work = rng.normal(0, 20, (h, w, 2)).astype(np.float32)
    light = rng.uniform(0, 100, (h, w)).astype(np.float32)
    y, x = data.draw(st.integers(0, int(height) - 1)), data.draw(st.integers(0, int(width) - 1))
    rows, columns = min(int(height) - y, 9), min(int(width) - x, 300)
    finer = rng.uniform(0, 100, (rows * parts, columns * parts)).astype(np.float32)
    spread = rng.integers(0, 40, (rows, columns)).astype(np.uint8)
    means = finer.reshape(rows, parts, columns, parts).mean((1, 3))
    detail = Detailed(means, spread, finer, parts)
    untouched = np.full((rows, columns, 2), 1e6, np.float32)

    def refined(part):
        out = untouched[: part.shape[0], : part.shape[1]].copy()
        refine(
            work, light, part, y + rows - len(out), (height, width), x + columns - len(out[0]), out
        )
        return out

    one, other = both_ways(lambda: refined(detail))
    assert np.array_equal(one == 1e6, other == 1e6)
    assert np.abs(one - other).max() < UPSAMPLED
    assert np.array_equal(
        refined(detail[rows // 2 :, columns // 2 :]), one[rows // 2 :, columns // 2 :]
    )


@some
@given(seeds, sides, st.integers(1, 700), st.floats(0, 80), st.sampled_from([8, 16]))
def test_composing_agrees_to_the_code(seed, height, width, chroma, bits):
    """8 bits are the same; of 16 bits one in 300 may be the code beside (0.07 % of random colours are)."""
    rng = np.random.default_rng(seed)
    luminance = rng.uniform(0, 100, (height, width)).astype(np.float32)
    ab = rng.normal(0, chroma, (height, width, 2)).astype(np.float32)
    one, other = (a.astype(int) for a in both_ways(lambda: compose_rgb(luminance, ab, bits)))
    if bits == 8:
        assert np.array_equal(one, other)
    else:
        assert np.abs(one - other).max() <= 1
        assert np.count_nonzero(one != other) <= 2 + one.size / 300


@some
@given(seeds, sides, sides, st.floats(0.01, 60), st.floats(0, 3))
def test_distances_agree(seed, height, width, limit, roughness):
    rng = np.random.default_rng(seed)
    right = (0.02 + rng.exponential(roughness, (height, width - 1))).astype(np.float32)
    down = (0.02 + rng.exponential(roughness, (height - 1, width))).astype(np.float32)
    start = np.full((height, width), np.inf, np.float32)
    start[rng.random(start.shape) < 0.02] = 0
    start[rng.integers(height), rng.integers(width)] = rng.uniform(0, limit)
    exact, swept = both_ways(lambda: Terrain(right, down).distances(start, limit))
    near = exact < limit
    assert (swept - exact)[near].max() < SWEPT
    assert (swept - exact)[near].min() > -1e-3
    assert (swept[~near] >= limit - 0.01).all()
    assert (exact[~near] >= limit).all()


def test_distances_leave_nothing_to_lower():
    """No step from one pixel to the next is shorter than the difference of their distances."""
    rng = np.random.default_rng(3)
    right = np.square(rng.normal(0, 1, (90, 119))).astype(np.float32)
    down = np.square(rng.normal(0, 1, (89, 120))).astype(np.float32)
    field = np.full((90, 120), 45, np.float32)
    field[30, 40] = 0
    door.kernels.geodesic(right, down, field, 21.0)
    near = np.minimum(field, np.float32(21))
    for axis, costs in ((1, right), (0, down)):
        lower, upper = np.delete(near, -1, axis), np.delete(near, 0, axis)
        assert (upper <= np.maximum(lower + costs, lower)).all()
        assert (lower <= np.maximum(upper + costs, upper)).all()
    assert (near < 21).mean() > 0.1


@some
@given(seeds, st.integers(1, 30), st.floats(0.01, 300), st.floats(0.02, 3), st.data())
def test_coverage_is_the_same_to_the_bit(seed, count, radius, scale, data):
    rng = np.random.default_rng(seed)
    line = tuple(map(tuple, rng.uniform(0, 900, (count, 2)).tolist()))
    hint = Hint("keep", line, radius)
    y, x = data.draw(st.integers(-50, 600)), data.draw(st.integers(-50, 600))
    rows, columns = data.draw(st.integers(1, 300)), data.draw(st.integers(1, 600))
    window = (y, y + rows, x, x + columns)
    one, other = both_ways(lambda: coverage_inside(hint, window, scale))
    assert (one.y0, one.y1, one.x0, one.x1) == (other.y0, other.y1, other.x0, other.x1)
    assert np.array_equal(one.distance, other.distance)
    assert np.array_equal(one.mask, other.mask)


@pytest.mark.parametrize("bits", [8, 16])
def test_any_order_in_memory_is_read_and_written(bits):
    rng = np.random.default_rng(5)
    light = rng.uniform(0, 100, (60, 90)).astype(np.float32)
    ab = rng.normal(0, 50, (60, 90, 2)).astype(np.float32)
    plain = compose_rgb(light, ab, bits)
    planes = np.zeros((3, 120, 90), plain.dtype)
    out = np.moveaxis(planes, 0, 2)[::-2]
    compose_rgb(np.asfortranarray(light), np.asfortranarray(ab), bits, out)
    assert np.array_equal(out, plain)
    assert not planes[:, ::2].any()
    mirrored = compose_rgb(light[:, ::-1], ab[::-1, ::-1][::-1], bits)
    assert np.array_equal(mirrored, plain[:, ::-1])
    work = rng.normal(0, 30, (12, 18, 2)).astype(np.float32)
    wide = np.full((60, 90, 4), 7, np.float32)
    upsample(np.asfortranarray(work), work[..., 0].T.copy().T, light[:, ::-1], 0, (60, 90),
             out=wide[..., 1:3])  # fmt: skip
    expected = upsample(work, work[..., 0], light[:, ::-1].copy(), 0, (60, 90))
    assert np.array_equal(wide[..., 1:3], expected)
    assert (wide[..., [0, 3]] == 7).all()


def test_many_threads_give_what_one_gives():
    rng = np.random.default_rng(6)
    light = rng.uniform(0, 100, (64, 700)).astype(np.float32)
    work = rng.normal(0, 40, (20, 30, 2)).astype(np.float32)

    def painted(y):
        return compose_rgb(light, upsample(work, work[..., 0], light, y, (800, 700)))

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(painted, range(0, 640, 64)))
    assert all(np.array_equal(one, painted(64 * k)) for k, one in enumerate(found))


def test_the_environment_asks_for_numpy():
    code = "from core.compiled import door; print(door.compiled)"
    for value, expected in (("0", "False"), ("1", "True"), ("", "True")):
        env = dict(os.environ, TINTYPE_COMPILED=value)
        ran = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True)
        assert ran.stdout.strip() == expected


def test_a_build_of_another_day_is_left_alone() -> None:
    told = (
        "from core.compiled import _kernels; _kernels.INTERFACE += 1; "
        "from core.compiled import door; print(door.compiled)"
    )
    run = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
