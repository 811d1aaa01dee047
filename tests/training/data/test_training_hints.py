"""Simulated hints."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from training.config import InputConfig
from training.data import hints
from training.data.dice import Dice
from training.data.hints import HintPlan, place_points

ALL = InputConfig(hint_none=0.0, hint_full=0.0)


def _plan(photos: int, size: int = 64, settings: InputConfig = ALL, seed: int = 0) -> HintPlan:
    return hints.plan(photos, size, settings, Dice(seed, 0, torch.arange(photos), "hints"))


def _truth(photos: int, size: int) -> torch.Tensor:
    """Slopes with a step in the middle, at which strokes have to stop."""
    y, x = torch.meshgrid(torch.arange(size), torch.arange(size), indexing="ij")
    step = 40.0 * (x > size // 2)
    number = torch.arange(photos).view(-1, 1, 1)
    return torch.stack([x / 8 + step + number, 20 - y / 8 - number], 1)


def _slowly(ab: np.ndarray, plan: HintPlan) -> np.ndarray:
    """The definition, hint by hint and pixel by pixel."""
    n, _, height, width = ab.shape
    out = np.zeros((n, 3, height, width), np.float32)
    out[plan.full.numpy(), :2] = ab[plan.full.numpy()] / 110
    out[plan.full.numpy(), 2] = 1
    for hint in range(len(plan.photo)):
        photo, size = int(plan.photo[hint]), int(plan.size[hint])
        path = plan.path[hint, : int(plan.steps[hint])].tolist()
        first = ab[photo, :, path[0][0], path[0][1]]
        for y, x in path:
            if not (0 <= y < height and 0 <= x < width):
                break
            if np.abs(ab[photo, :, y, x] - first).max() > 8:
                break
            rows = slice(max(0, y - size // 2), y - size // 2 + size)
            columns = slice(max(0, x - size // 2), x - size // 2 + size)
            colour = first
            if not plan.stroke[hint]:
                colour = ab[photo, :, rows, columns].mean((1, 2)) + plan.noise[hint].numpy()
            out[photo, :2, rows, columns] = np.clip(colour / 110, -1, 1)[:, None, None]
            out[photo, 2, rows, columns] = 1
    return out


def test_maps_equal_the_definition() -> None:
    plan = _plan(40, 64, InputConfig(hint_none=0.1, hint_full=0.1))
    assert plan.stroke.any()
    assert plan.full.any()
    ab = _truth(40, 64)
    found = hints.draw(ab, plan)
    assert found.dtype == torch.float32
    assert np.abs(found.numpy() - _slowly(ab.numpy(), plan)).max() < 1e-5


def test_a_later_hint_lies_on_top() -> None:
    plan = _plan(200, 32)
    chosen = int(torch.bincount(plan.photo).argmax())
    keep = plan.photo == chosen
    last = int(keep.nonzero()[-1])
    y, x = plan.path[last, 0].tolist()
    ab = torch.randn(200, 2, 32, 32) * 30
    found = hints.draw(ab, plan)[chosen, :, y, x]
    assert float(found[2]) == 1
    alone = HintPlan(*(v[[last]] for k, v in vars(plan).items() if k != "full"), full=plan.full)
    assert torch.allclose(found, hints.draw(ab, alone)[chosen, :, y, x], atol=1e-6)


def test_shares_of_hintless_and_full_maps() -> None:
    plan = _plan(1500, 32, InputConfig(hint_none=0.4, hint_full=0.1))
    hinted = torch.bincount(plan.photo, minlength=1500) > 0
    assert abs(float(hinted.float().mean()) - 0.5) < 0.04
    assert abs(float(plan.full.float().mean()) - 0.1) < 0.025
    assert not (hinted & plan.full).any()
    whole = hints.draw(torch.zeros(1500, 2, 8, 8), plan)[:, 2].mean((1, 2)) == 1
    assert bool(whole[plan.full].all())


def test_counts_places_sizes_and_strokes_have_the_published_spread() -> None:
    plan = _plan(1500)
    counts = torch.bincount(plan.photo, minlength=1500).double()
    assert int(counts.min()) == 1
    assert int(counts.max()) <= hints.MOST
    assert abs(float(counts.mean()) - 8) < 0.6
    assert abs(float((counts == 1).double().mean()) - 1 / 8) < 0.03
    patch = ~plan.stroke
    assert set(plan.size[patch].tolist()) == set(range(1, 10))
    assert set(plan.steps[patch].tolist()) == {1}
    assert abs(float(plan.stroke.float().mean()) - 1 / 8) < 0.03
    assert set(plan.steps[plan.stroke].tolist()) == set(range(6, 24))
    # Half are uniform, of which a quarter falls into the middle quarter; half normal, sigma 1/4.
    middle = ((plan.path[:, 0] - 31.5).abs() < 16).all(1).float().mean()
    assert abs(float(middle) - (0.5 * 0.25 + 0.5 * 0.6827**2)) < 0.03
    assert plan.noise.std() == pytest.approx(2, abs=0.05)


def test_without_a_hint_the_maps_are_empty() -> None:
    plan = _plan(3, 32, InputConfig(hint_none=1.0, hint_full=0.0))
    assert not hints.draw(_truth(3, 32), plan).any()


def test_points_get_their_patch_mean_even_at_the_border() -> None:
    y, x = np.mgrid[:64, :64].astype(np.float32)
    ab = np.stack([x - 30, 20 - y])
    found = place_points(ab, np.array([[0, 0], [40, 30]]), 7)
    assert found[2].sum() == 4 * 4 + 7 * 7
    assert np.allclose(found[:2, 40, 30] * 110, ab[:, 40, 30], atol=1e-4)
    assert np.allclose(found[:2, 0, 0] * 110, ab[:, :4, :4].mean((1, 2)), atol=1e-4)
