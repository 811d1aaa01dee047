"""Alike things get alike colours: what evens out the network's chroma."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from core.rendering.evening import evening

Float = NDArray[np.float32]
_SIZE = (96, 128)


def _features(things: NDArray[np.int64]) -> Float:
    """(4, h/4, w/4): a random code for each thing."""
    codes = np.random.default_rng(2).normal(0, 1, (things.max() + 1, 4)).astype(np.float32)
    return np.moveaxis(codes[things[::4, ::4]], -1, 0)


def _halves() -> NDArray[np.int64]:
    things = np.zeros(_SIZE, np.int64)
    things[:, _SIZE[1] // 2 :] = 1
    return things


def _grey() -> Float:
    return np.full(_SIZE, 55, np.float32)


def test_one_thing_gets_one_colour() -> None:
    ab = np.zeros((*_SIZE, 2), np.float32)
    ab[20:44, 30:54] = (0, 12)  # a blotch of 24 px on a wall
    ab[..., 1] += 10
    after = ab + evening(ab, _grey(), _features(np.zeros(_SIZE, np.int64)))
    assert after[..., 1].std() < 0.5 * ab[..., 1].std()
    assert after.mean((0, 1)) == pytest.approx(ab.mean((0, 1)), abs=1)


def test_things_that_differ_keep_their_colours() -> None:
    """Although nothing but the network's features tells them apart."""
    things = _halves()
    ab = np.where(things[..., None] == 1, np.float32(20), np.float32(-15)).repeat(2, 2)
    change = evening(ab, _grey(), _features(things))
    inside = np.abs(np.arange(_SIZE[1]) - _SIZE[1] / 2) > 8
    assert np.abs(change[:, inside]).max() < 0.5


def test_what_is_far_away_or_of_another_tone_counts_little() -> None:
    features = np.zeros((4, _SIZE[0] // 4, _SIZE[1] // 4), np.float32)
    things = _halves()[..., None]
    ab = np.where(things == 1, np.float32(20), np.float32(0)).repeat(2, 2)
    tones = np.where(_halves() == 1, np.float32(90), np.float32(20))
    assert np.abs(evening(ab, tones, features)).max() < 1
    ends = np.abs(evening(ab, _grey(), features))[:, [0, -1]].max()
    assert ends < 2 < np.abs(evening(ab, _grey(), features)).max()


def test_a_colour_that_is_even_stays_to_a_thousandth() -> None:
    random = np.random.default_rng(0)
    ab = np.full((*_SIZE, 2), (7, -21), np.float32)
    features = random.normal(0, 3, (16, 24, 32)).astype(np.float32)
    luminance = random.uniform(0, 100, _SIZE).astype(np.float32)
    assert np.abs(evening(ab, luminance, features)).max() < 1e-3


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (5, 90), (97, 131)])
def test_any_size_goes(size: tuple[int, int]) -> None:
    random = np.random.default_rng(1)
    features = random.normal(0, 1, (16, -(-size[0] // 4), -(-size[1] // 4))).astype(np.float32)
    ab = random.normal(0, 20, (*size, 2)).astype(np.float32)
    luminance = random.uniform(0, 100, size).astype(np.float32)
    change = evening(ab, luminance, features)
    assert change.shape == ab.shape
    assert change.dtype == np.float32
    assert np.isfinite(change).all()
    assert np.array_equal(change, evening(ab, luminance, features))
