"""How far colours move: known movements give known figures."""

from __future__ import annotations

import numpy as np
import pytest

from training.evaluation import stability
from training.evaluation.stability import Answer, rotated

RNG = np.random.default_rng(0)
LUMINANCE = np.float32(40) + 20 * np.float32(
    np.sin(np.linspace(0, 6, 64))[:, None] + np.cos(np.linspace(0, 5, 64))[None]
)


def _by_luminance(levels: list[np.ndarray]) -> np.ndarray:
    return np.stack([np.stack([v - 50, 0.5 * v], -1) for v in levels])


def _by_place(levels: list[np.ndarray]) -> np.ndarray:
    """Colours by row, whatever is there."""
    y = np.linspace(-50, 50, levels[0].shape[0], dtype=np.float32)
    ab = np.broadcast_to(y[:, None, None], (*levels[0].shape, 2))
    return np.stack([ab] * len(levels))


def _by_mean(levels: list[np.ndarray]) -> np.ndarray:
    return np.stack([np.full((*v.shape, 2), v.mean(), np.float32) for v in levels])


def _all(answer: Answer) -> dict[str, float]:
    plain = answer([LUMINANCE])[0]
    other = np.full_like(LUMINANCE, 90)
    return {
        "rotation": stability.rotation_shift(answer, LUMINANCE, plain),
        "scale": stability.scale_shift(answer, LUMINANCE, plain),
        "neighbour": stability.neighbour_shift(answer, LUMINANCE, plain, other),
        "fade": stability.fade_shift(answer, LUMINANCE, plain),
    }


def test_one_colour_for_all_is_stable() -> None:
    def answer(levels: list[np.ndarray]) -> np.ndarray:
        return np.full((len(levels), *levels[0].shape, 2), 12, np.float32)

    assert max(_all(answer).values()) < 1e-4


def test_a_colour_by_luminance_moves_only_when_luminance_does() -> None:
    found = _all(_by_luminance)
    assert found["neighbour"] == 0
    assert found["scale"] < 0.1
    assert found["rotation"] < 0.3
    # ab moves by 0.2·L·|(1, 0.5)| both ways.
    assert found["fade"] == pytest.approx(0.2 * LUMINANCE.mean() * 1.25**0.5, rel=1e-3)


def test_a_colour_by_place_does_not_survive_rotation() -> None:
    found = _all(_by_place)
    assert found["rotation"] > 0.5
    assert found["fade"] == found["neighbour"] == 0


def test_a_colour_by_the_whole_photo_follows_the_neighbour() -> None:
    found = _all(_by_mean)
    third = np.s_[:, 64 - 64 // 3 :]
    moved = (90 - LUMINANCE[third]).sum() / LUMINANCE.size
    assert found["neighbour"] == pytest.approx(abs(moved) * 2**0.5, rel=1e-3)
    assert found["scale"] < 1e-3


def test_rotation_turns_about_the_centre_and_back() -> None:
    back = rotated(rotated(LUMINANCE, 3), -3)
    assert np.abs(back - LUMINANCE)[8:-8, 8:-8].max() < 0.2
    assert np.abs(rotated(LUMINANCE, 3) - LUMINANCE)[8:-8, 8:-8].max() > 2
    assert np.array_equal(rotated(LUMINANCE, 0), LUMINANCE)
