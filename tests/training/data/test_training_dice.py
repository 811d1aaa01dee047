"""Random numbers that depend on seed, step, position and purpose alone."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy import stats

from training.data.dice import Dice

PINNED = [[0.405937493, 0.899737298], [0.164767444, 0.550891697]]


def _dice(positions: range = range(8), seed: int = 3, step: int = 5, purpose: str = "x") -> Dice:
    return Dice(seed, step, torch.tensor(positions), purpose)


def test_a_photo_draws_the_same_alone_and_among_others() -> None:
    whole = _dice()
    first, second = whole.uniform(0, 1, 7), whole.normal(2, 3)
    part = _dice(range(5, 7))
    assert torch.equal(part.uniform(0, 1, 7), first[5:7])
    assert torch.equal(part.normal(2, 3), second[5:7])


def test_a_longer_draw_begins_with_the_shorter() -> None:
    assert torch.equal(_dice().uniform(0, 1, 9, 2)[:, :4], _dice().uniform(0, 1, 4, 2))


@pytest.mark.parametrize("other", [{"seed": 4}, {"step": 6}, {"purpose": "y"}])
def test_everything_named_changes_the_draw(other: dict[str, int]) -> None:
    mine, theirs = _dice().uniform(0, 1, 500), _dice(**other).uniform(0, 1, 500)  # type: ignore[arg-type]
    assert abs(np.corrcoef(mine.flatten(), theirs.flatten())[0, 1]) < 0.06


def test_draws_are_uniform_and_independent() -> None:
    dice = _dice(range(64))
    first, second = dice.uniform(0, 1, 400), dice.uniform(0, 1, 400)
    assert stats.kstest(first.flatten(), "uniform").pvalue > 1e-3
    assert abs(np.corrcoef(first.flatten(), second.flatten())[0, 1]) < 0.025
    # Neither neighbouring photos nor neighbouring numbers of one photo go together.
    assert abs(np.corrcoef(first[:-1].flatten(), first[1:].flatten())[0, 1]) < 0.025
    assert abs(np.corrcoef(first[:, :-1].flatten(), first[:, 1:].flatten())[0, 1]) < 0.025
    assert stats.kstest(_dice(range(20000)).uniform(0, 1), "uniform").pvalue > 1e-3


def test_normal_draws_are_normal() -> None:
    assert stats.kstest(_dice(range(64)).normal(300).flatten(), "norm").pvalue > 1e-3


def test_integers_and_chance_have_the_asked_range() -> None:
    dice = _dice(range(50))
    drawn = dice.integers(2, 5, 100)
    assert set(drawn.flatten().tolist()) == {2, 3, 4}
    assert abs(float(dice.chance(0.3, 100).float().mean()) - 0.3) < 0.03


def test_the_numbers_stay_what_they_are() -> None:
    """Resumed runs of a later version must see the same photos."""
    found = Dice(1, 2, torch.tensor([0, 1]), "crop").uniform(0, 1, 2)
    assert torch.allclose(found, torch.tensor(PINNED), atol=1e-7)
