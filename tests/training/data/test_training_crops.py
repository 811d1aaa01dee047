"""Cutting, resizing, turning and mirroring."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
import torch
from PIL import Image

from training.config import InputConfig
from training.data import crops
from training.data.cache import PhotoCache
from training.data.crops import Crops, PhotoBytes
from training.data.dice import Dice
from training.data.lab import linear_of_codes

CPU = torch.device("cpu")


def _crops(box: tuple[int, int, int], flip: bool = False, degrees: float = 0.0) -> Crops:
    y, x, side = (torch.tensor([v]) for v in box)
    turn = math.radians(abs(degrees))
    angle = torch.tensor([math.radians(degrees)])
    return Crops(y, x, side, torch.tensor([flip]), angle, math.cos(turn) + math.sin(turn))


def _dice(count: int = 400) -> Dice:
    return Dice(0, 0, torch.arange(count), "crop")


@pytest.mark.parametrize("size", [32, 96, 128])
def test_a_crop_is_what_pillow_makes_of_it(cache: PhotoCache, size: int) -> None:
    found = crops.cut(PhotoBytes(cache, CPU), np.array([3]), _crops((5, 20, 80)), size, CPU)
    window = Image.fromarray(cache.photo(3)[5:85, 20:100])
    codes = torch.from_numpy(np.array(window.resize((size, size), Image.Resampling.BILINEAR)))
    low, high = (linear_of_codes((codes.int() + d).clamp(0, 255)) for d in (-1, 1))
    found = found[0].permute(1, 2, 0)
    assert ((found >= low) & (found <= high)).all()


def test_a_flip_mirrors(cache: PhotoCache) -> None:
    photos = PhotoBytes(cache, CPU)
    plain, mirrored = (
        crops.cut(photos, np.array([1]), _crops((0, 0, 96), flip), 64, CPU)
        for flip in (False, True)
    )
    assert torch.equal(plain.flip(3), mirrored)
    turned = crops.cut(photos, np.array([1]), _crops((0, 0, 96), False, 5.0), 64, CPU)
    both = crops.cut(photos, np.array([1]), _crops((0, 0, 96), True, 5.0), 64, CPU)
    assert torch.allclose(turned.flip(3), both, atol=1e-5)


@pytest.mark.parametrize("degrees", [-12.0, 12.0])
def test_a_turned_crop_shows_the_turned_photo(
    cache: PhotoCache, degrees: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slope, whose turned picture is a slope that can be written down."""
    slope = np.broadcast_to(np.arange(128, dtype=np.uint8)[None, :, None], (96, 128, 3))
    monkeypatch.setattr(cache, "shapes", np.array([[96, 128]], np.int32))
    monkeypatch.setattr(cache, "offsets", np.array([0]))
    monkeypatch.setattr(cache, "bytes", slope.flatten())
    monkeypatch.setattr(crops, "linear_of_codes", lambda codes: codes.float())
    found = crops.cut(
        PhotoBytes(cache, CPU), np.array([0]), _crops((0, 10, 96), False, degrees), 64, CPU
    )
    turn = math.radians(degrees)
    pixels = 96 / math.ceil(64 * (math.cos(turn) + abs(math.sin(turn))))
    v, u = np.mgrid[:64, :64] - 31.5
    expected = 10 + 48 - 0.5 + pixels * (u * math.cos(turn) - v * math.sin(turn))
    assert np.abs(found[0, 0].numpy() - expected).max() < 1.5


def test_crops_stay_inside_and_keep_their_share() -> None:
    settings = InputConfig(crop=(0.5, 1.0))
    shapes = np.tile([[90, 140]], (400, 1))
    found = crops.plan(shapes, settings, _dice())
    assert int(found.side.min()) >= 45
    assert int(found.side.max()) <= 90
    assert int((found.y + found.side).max()) <= 90
    assert int((found.x + found.side).max()) <= 140
    assert int(found.x.min()) == 0
    assert 0.4 < float(found.flip.float().mean()) < 0.6
    assert not crops.plan(shapes, dataclasses.replace(settings, flip=False), _dice()).flip.any()


def test_turned_crops_have_room_to_turn() -> None:
    """The corners of the turned square stay within its window."""
    found = crops.plan(np.tile([[90, 140]], (400, 1)), InputConfig(rotation=15.0), _dice())
    assert int((found.y + found.side).max()) <= 90
    assert int(found.side.max()) <= 90
    reach = (found.angle.cos() + found.angle.sin().abs()) / found.grow
    assert float(reach.max()) <= 1 + 1e-6
    assert float(found.angle.abs().max()) > math.radians(14)


def test_the_photos_of_a_whole_cache_can_be_cut(cache: PhotoCache) -> None:
    photos, every = PhotoBytes(cache, CPU), np.arange(len(cache))
    chosen = crops.plan(photos.shapes, InputConfig(rotation=8.0), _dice(len(cache)))
    found = crops.cut(photos, every, chosen, 64, CPU)
    assert found.shape == (10, 3, 64, 64)
    assert 0 <= float(found.min()) < float(found.max()) <= 1
