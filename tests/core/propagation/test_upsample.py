import numpy as np
import pytest

from core.propagation import bilinear, upsample
from core.propagation.upsample import SIGMA

pytestmark = pytest.mark.usefixtures("each_way")


def scene(seed, work_size, size):
    rng = np.random.default_rng(seed)
    work = rng.normal(0, 40, (*work_size, 2)).astype(np.float32)
    work_luminance = rng.uniform(0, 100, work_size).astype(np.float32)
    return work, work_luminance, rng.uniform(0, 100, size).astype(np.float32)


def pixel(work, work_luminance, luminance, size, y, x):
    """The definition, for one pixel, in double precision."""
    h, w = work_luminance.shape
    fy = np.clip((y + 0.5) * h / size[0] - 0.5, 0, h - 1)
    fx = np.clip((x + 0.5) * w / size[1] - 0.5, 0, w - 1)
    total, weights = np.zeros(2), 0.0
    for j in (int(fy), int(fy) + 1):
        for i in (int(fx), int(fx) + 1):
            share = (1 - abs(fy - j)) * (1 - abs(fx - i))
            j_in, i_in = min(j, h - 1), min(i, w - 1)
            difference = float(luminance) - float(work_luminance[j_in, i_in])
            weight = share * np.exp(-(difference**2) / (2 * SIGMA**2))
            total += weight * work[j_in, i_in]
            weights += weight
    return total / weights


@pytest.mark.parametrize(
    ("work_size", "size"),
    [
        ((20, 30), (97, 133)),
        ((20, 30), (20, 30)),
        ((20, 30), (13, 17)),
        ((1, 1), (6, 5)),
        ((1, 30), (1, 70)),
        ((30, 1), (70, 2)),
        ((2, 2), (40, 40)),
    ],
)
def test_it_is_the_definition(work_size, size):
    work, work_luminance, luminance = scene(3, work_size, size)
    whole = upsample(work, work_luminance, luminance, 0, size)
    rng = np.random.default_rng(4)
    for _ in range(200):
        y, x = int(rng.integers(size[0])), int(rng.integers(size[1]))
        expected = pixel(work, work_luminance, luminance[y, x], size, y, x)
        assert np.abs(whole[y, x] - expected).max() < 2e-3


def test_strips_and_tiles_fit_together_exactly():
    size = (150, 210)
    work, work_luminance, luminance = scene(5, (30, 42), size)
    whole = upsample(work, work_luminance, luminance, 0, size)
    pieces = np.zeros_like(whole)
    for y in range(0, 150, 37):
        for x in range(0, 210, 64):
            part = luminance[y : y + 37, x : x + 64]
            pieces[y : y + 37, x : x + 64] = upsample(work, work_luminance, part, y, size, x)
    assert np.array_equal(pieces, whole)


def test_a_given_array_is_filled_and_planes_are_contiguous():
    size = (40, 50)
    work, work_luminance, luminance = scene(6, (8, 10), size)
    fresh = upsample(work, work_luminance, luminance, 0, size)
    assert fresh[..., 0].flags.c_contiguous
    given = np.full((40, 50, 2), np.nan, np.float32)
    assert upsample(work, work_luminance, luminance, 0, size, out=given) is given
    assert np.array_equal(given, fresh)


def test_constant_luminance_gives_plain_bilinear():
    size = (90, 70)
    work, _, _ = scene(7, (12, 9), size)
    flat = upsample(work, np.full((12, 9), 40, np.float32), np.full(size, 40, np.float32), 0, size)
    assert np.abs(flat - bilinear(work, size)).max() < 1e-4


def test_extreme_luminances_stay_finite_and_between_the_taps():
    size = (64, 64)
    work, _, _ = scene(8, (8, 8), size)
    black_and_white = np.indices((8, 8)).sum(0) % 2 * np.float32(100)
    luminance = np.indices(size).sum(0) % 2 * np.float32(100)
    found = upsample(work, black_and_white, luminance.astype(np.float32), 0, size)
    assert np.isfinite(found).all()
    assert found.min() >= work.min() - 0.01
    assert found.max() <= work.max() + 0.01


def test_colour_follows_the_edge_of_the_luminance():
    luminance = np.where(np.arange(160) < 83, 25, 75).astype(np.float32) * np.ones(
        (80, 1), np.float32
    )
    work_luminance = luminance.reshape(10, 8, 20, 8).mean((1, 3))
    ab = np.where(work_luminance < 45, 0, 40)[..., None] * np.ones(2)
    found = upsample(ab.astype(np.float32), work_luminance, luminance, 0, (80, 160))
    assert found[:, 75:83].max() < 8
    assert found[:, 83:91].min() > 30


def test_preview_and_export_agree(photo_lab):
    lab = photo_lab("coffee", 512)
    height, width = (n // 4 * 4 for n in lab.shape[:2])
    lab = lab[:height, :width]

    def mean_of(values, n):
        return values.reshape(height // n, n, width // n, n, -1).mean((1, 3)).astype(np.float32)

    work = mean_of(lab, 4)
    export = upsample(work[..., 1:], work[..., 0], lab[..., 0], 0, (height, width))
    half = mean_of(lab, 2)
    preview = upsample(work[..., 1:], work[..., 0], half[..., 0], 0, half.shape[:2])
    difference = np.abs(mean_of(export, 2) - preview)
    assert difference.mean() < 0.4
    assert np.percentile(difference, 90) < 1
