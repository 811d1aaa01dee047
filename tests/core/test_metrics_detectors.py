"""Each detector rises with its own fault, put into real photos on purpose, and rests otherwise."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.ndimage import gaussian_filter
from skimage import data

from core import metrics
from core.colour.lab import srgb_to_lab

PHOTOS = ("astronaut", "chelsea", "coffee", "rocket")
Fault = Callable[[np.ndarray, float], np.ndarray]


@pytest.fixture(scope="module", params=PHOTOS)
def lab(request: pytest.FixtureRequest) -> np.ndarray:
    """A photo of about 200 px, halved by taking means (no ringing)."""
    rgb = getattr(data, request.param)()[:400, :400].astype(np.float32) / 255
    height, width = rgb.shape[0] // 2, rgb.shape[1] // 2
    small = rgb[: 2 * height, : 2 * width].reshape(height, 2, width, 2, 3).mean((1, 3))
    return srgb_to_lab(small)


def _smooth(values: np.ndarray, sigma: float) -> np.ndarray:
    return np.stack([gaussian_filter(values[..., k], sigma) for k in (0, 1)], -1)


def _blurred(lab: np.ndarray, amount: float) -> np.ndarray:
    return _smooth(lab[..., 1:], amount) if amount else lab[..., 1:]


def _shifted(lab: np.ndarray, amount: float) -> np.ndarray:
    return np.roll(lab[..., 1:], (int(amount), int(amount)), (0, 1))


def _patched(lab: np.ndarray, amount: float) -> np.ndarray:
    rng = np.random.default_rng(0)
    found = lab[..., 1:].copy()
    for _ in range(20):
        y, x = rng.integers(0, min(lab.shape[:2]) - 24, 2)
        found[y : y + 24, x : x + 24] += amount * rng.normal(0, 1, 2)
    return found


def _polluted(lab: np.ndarray, amount: float) -> np.ndarray:
    detail = lab[..., 0] - gaussian_filter(lab[..., 0], 6)
    return lab[..., 1:] + amount * detail[..., None] * np.float32([1, 0.7])


def _pale(lab: np.ndarray, amount: float) -> np.ndarray:
    return lab[..., 1:] * (1 - amount)


def _all(found: np.ndarray, lab: np.ndarray) -> dict[str, float]:
    truth = lab[..., 1:]
    return {
        "wandering": metrics.inconsistent_colouring(found, truth),
        "polluted": metrics.edge_pollution(found, truth, lab[..., 0]),
        "bleeding": metrics.colour_bleeding(found, truth),
        "pale": metrics.colour_deficiency(found, truth),
    }


def test_the_truth_has_no_fault(lab: np.ndarray) -> None:
    assert set(_all(lab[..., 1:].copy(), lab).values()) == {0}


@pytest.mark.parametrize(
    ("fault", "amounts", "detector", "at_least"),
    [
        (_blurred, (0, 1, 2, 4), "bleeding", 0.1),
        (_shifted, (0, 1, 2, 5), "bleeding", 0.2),
        (_patched, (0, 6, 12, 24), "wandering", 1.0),
        (_polluted, (0, 0.3, 0.6, 1.2), "polluted", 0.05),
        (_pale, (0, 0.5, 0.7, 0.9), "pale", 0.9),
    ],
)
def test_the_more_of_a_fault_the_higher_its_detector(
    lab: np.ndarray, fault: Fault, amounts: tuple[float, ...], detector: str, at_least: float
) -> None:
    found = [_all(fault(lab, amount), lab)[detector] for amount in amounts]
    assert found[0] == 0
    assert all(after >= before for before, after in itertools.pairwise(found)), found
    assert found[-1] >= at_least


def test_a_pale_colouring_is_pale_and_nothing_else(lab: np.ndarray) -> None:
    for amount in (0.5, 0.9, 1.0):
        found = _all(_pale(lab, amount), lab)
        assert found.pop("pale") == (0 if amount == 0.5 else 1)
        assert max(found.values()) < 0.02


def test_wrong_colours_with_clean_borders_do_not_bleed(lab: np.ndarray) -> None:
    turned = np.stack([-lab[..., 2], lab[..., 1]], -1)
    found = _all(turned, lab)
    assert found["bleeding"] < 1e-6
    assert found["polluted"] == 0
    assert found["wandering"] < 1e-5
    assert found["pale"] == 0
    assert metrics.mean_distance(turned, lab[..., 1:]) > 10


def test_blur_bleeds_but_pollutes_no_edge(lab: np.ndarray) -> None:
    found = _all(_blurred(lab, 4), lab)
    assert found["polluted"] < 0.01
    assert found["wandering"] < 0.5


def _two_halves(left: float, right: float, at: int = 32) -> np.ndarray:
    ab = np.full((64, 64, 2), left, np.float32)
    ab[:, at:] = right
    return ab


def test_bleeding_by_hand() -> None:
    truth = _two_halves(0, 40)
    assert metrics.colour_bleeding(truth * 0.3 + 7, truth) == 0
    # Shifted beyond `near`: of the two sides of the edge one has the other's colour.
    assert metrics.colour_bleeding(_two_halves(0, 40, 36), truth) == pytest.approx(0.5, abs=0.15)
    ramp = np.clip((np.arange(64) - 31.5 + 8) / 16, 0, 1)[None, :, None] * truth.max()
    found = metrics.colour_bleeding(np.broadcast_to(ramp, truth.shape), truth)
    # On a ramp through ±8 px, what is 2 px from the edge has gone 3/8 of the way.
    assert found == pytest.approx(3 / 8, abs=0.06)


def test_wandering_by_hand() -> None:
    truth = np.zeros((33, 33, 2), np.float32)
    found = truth.copy()
    found[:, ::2, 0] = 10
    share = 17 / 33
    expected = 10 * (share * (1 - share)) ** 0.5
    assert metrics.inconsistent_colouring(found, truth) == pytest.approx(expected)
    # Where the truth itself has two colours nothing is asked for.
    assert metrics.inconsistent_colouring(found, _two_halves(0, 40)[:33, :33] + found * 9) == 0


def test_pollution_by_hand() -> None:
    luminance = np.full((40, 40), 20, np.float32)
    luminance[:, 20:] = 80
    truth = np.full((40, 40, 2), 12, np.float32)
    found = truth.copy()
    found[:20, 20:] = 40
    share = metrics.edge_pollution(found, truth, luminance)
    assert share == pytest.approx(0.5, abs=0.03)
    coloured_edge = truth.copy()
    coloured_edge[:, 20:] = 40
    assert metrics.edge_pollution(found, coloured_edge, luminance) == 0
    assert metrics.edge_pollution(found, truth, np.full_like(luminance, 50)) == 0


def test_deficiency_by_hand() -> None:
    truth = np.zeros((2, 4, 2), np.float32)
    truth[0, :, 0] = 30
    found = truth.copy()
    found[0, 0, 0] = 9.9
    found[0, 1, 0] = 10.1
    assert metrics.colour_deficiency(found, truth) == 0.25
    assert metrics.colour_deficiency(truth * 0, truth * 0.4) == 0


ab_pictures = arrays(np.float32, (36, 35, 2), elements=st.floats(-110, 110, width=32))


@settings(max_examples=20, deadline=None)
@given(ab_pictures, ab_pictures, arrays(np.float32, (36, 35), elements=st.floats(0, 100, width=32)))
def test_detectors_stay_in_their_range(
    found: np.ndarray, truth: np.ndarray, luminance: np.ndarray
) -> None:
    for ours, theirs in ((found, truth), (truth, truth), (found, truth / 30)):
        values = _all(ours, np.concatenate([luminance[..., None], theirs], -1))
        assert all(value >= 0 for value in values.values())
        assert max(values[k] for k in ("polluted", "bleeding", "pale")) <= 1
        if ours is theirs:
            assert set(values.values()) == {0}


@pytest.mark.parametrize("side", [1, 2, 6, 16])
def test_small_photos_have_no_place_for_faults(side: int) -> None:
    truth = np.zeros((side, side, 2), np.float32)
    lab = np.zeros((side, side, 3), np.float32)
    assert set(_all(truth + 50, lab).values()) == {0}
