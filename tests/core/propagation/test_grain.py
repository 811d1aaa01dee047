import numpy as np
import pytest

from core.propagation.grain import grain_sd, without_grain


@pytest.mark.parametrize("sd", [2.0, 4.0, 8.0])
def test_grain_is_measured_on_a_photo(photo_lab, sd):
    luminance = photo_lab("chelsea", 256)[..., 0]
    clean = grain_sd(luminance)
    noise = np.random.default_rng(1).normal(0, sd, luminance.shape).astype(np.float32)
    assert clean < 2
    assert grain_sd(luminance + noise) == pytest.approx(np.hypot(sd, clean), rel=0.2)


def test_there_is_no_grain_on_a_constant_or_tiny_photo():
    assert grain_sd(np.full((20, 20), 50, np.float32)) == 0
    assert grain_sd(np.ones((2, 400), np.float32)) == 0


def test_grain_goes_and_the_edge_stays():
    clean = np.where(np.arange(120)[None, :] < 60, 30.0, 70.0) * np.ones((90, 1))
    noise = np.random.default_rng(2).normal(0, 5, clean.shape)
    smooth = without_grain((clean + noise).astype(np.float32), 10, 14)
    assert (smooth - clean)[:, :55].std() < 0.35 * 5
    assert smooth[:, 62:66].mean() - smooth[:, 54:58].mean() > 33


def test_a_constant_passes_unchanged():
    flat = np.full((30, 40), 42, np.float32)
    assert np.array_equal(without_grain(flat, 10, 5), flat)
