"""Old-film ageing of the input."""

from __future__ import annotations

import io

import numpy as np
import pytest
import torch
from PIL import Image
from skimage import data

from training.data.dice import Dice
from training.data.lab import linear, linear_to_lab
from training.data.oldfilm import age, jpeg


def _light(photos: int = 6, size: int = 64) -> torch.Tensor:
    whole = torch.from_numpy(data.astronaut().copy()).permute(2, 0, 1).float() / 255
    crops = [
        whole[:, 10 * k : 10 * k + size * 4 : 4, 60 : 60 + size * 4 : 4] for k in range(photos)
    ]
    return linear(torch.stack(crops))


def _dice(positions: range, seed: int = 0) -> Dice:
    return Dice(seed, 0, torch.tensor(positions), "film")


def test_aged_photos_differ_but_show_the_photo() -> None:
    light = _light(24)
    found, true = age(light, _dice(range(24))), linear_to_lab(light)[:, :1]
    assert found.shape == true.shape
    assert float(found.min()) >= 0
    assert float(found.max()) <= 100
    difference = (found - true).abs().mean((1, 2, 3))
    assert float(difference.min()) > 0.5
    pairs = zip(found.flatten(1), true.flatten(1), strict=True)
    likeness = [float(np.corrcoef(f, t)[0, 1]) for f, t in pairs]
    assert min(likeness) > 0.6
    assert float(np.median(likeness)) > 0.9


def test_every_photo_ages_by_itself() -> None:
    light = _light(6)
    whole = age(light, _dice(range(6)))
    part = age(light[2:4], _dice(range(2, 4)))
    assert (whole[2:4] - part).abs().max() < 1e-3
    same = age(light[:1].expand(2, -1, -1, -1), _dice(range(2)))
    assert (same[0] - same[1]).abs().mean() > 1


def test_film_sees_colours_otherwise_than_the_eye() -> None:
    """Pure red and pure blue, equally bright to film in the middle, swap over."""
    red = torch.zeros(64, 3, 32, 32)
    red[:, 0] = 1
    blue = red.flip(1)
    reds, blues = (age(x, _dice(range(64))).mean((1, 2, 3)) for x in (red, blue))
    darker = float((reds < blues).float().mean())
    assert 0.5 < darker < 0.95


@pytest.mark.parametrize("quality", [25, 50, 90])
def test_jpeg_is_what_pillow_makes_of_it(quality: int) -> None:
    grey = data.camera()[100:196, 180:276]
    stream = io.BytesIO()
    Image.fromarray(grey).save(stream, "jpeg", quality=quality)
    expected = np.asarray(Image.open(stream)).astype(float)
    found = jpeg(torch.from_numpy(grey.copy())[None, None] / 255, torch.tensor([float(quality)]))
    error = np.abs(found[0, 0].numpy() * 255 - expected)
    assert error.mean() < 0.3
    # Where a coefficient lies between two steps the two may round it to different sides.
    assert np.percentile(error, 90) <= 1
    assert np.abs(expected - grey).mean() > 3 * error.mean()


def test_jpeg_takes_sizes_that_are_no_multiples_of_eight() -> None:
    grey = torch.rand(2, 1, 13, 18)
    assert jpeg(grey, torch.tensor([99.0, 30.0])).shape == grey.shape
