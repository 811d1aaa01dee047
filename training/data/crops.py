"""Random crops, resized, turned and mirrored, from photo bytes that lie on the CPU or on a GPU."""

from __future__ import annotations

import math
import warnings
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from training.config import InputConfig
from training.data.cache import PhotoCache
from training.data.dice import Dice
from training.data.lab import linear_of_codes


class PhotoBytes:
    """The photos of a cache as tensors: on the device if they fit there, else the file's map."""

    def __init__(self, cache: PhotoCache, device: torch.device) -> None:
        self.shapes = cache.shapes.astype(np.int64)
        self._offsets = cache.offsets.astype(np.int64)
        with warnings.catch_warnings():
            # The map is read-only, and so is everything that is done to it here.
            warnings.filterwarnings("ignore", "The given NumPy array is not writable")
            self._bytes = torch.from_numpy(cache.bytes)
        if device.type == "cuda":
            sizes = self.shapes.prod(1) * 3
            if sizes.sum() < torch.cuda.mem_get_info(device)[0] / 2:
                starts = np.cumsum(sizes) - sizes
                packed = torch.empty(int(sizes.sum()), dtype=torch.uint8, device=device)
                for start, offset, size in zip(starts, self._offsets, sizes, strict=True):
                    packed[start : start + size].copy_(self._bytes[offset : offset + size])
                self._bytes, self._offsets = packed, starts

    def window(self, index: int, y: int, x: int, side: int) -> Tensor:
        """(1, 3, side, side) bytes, a view."""
        height, width = self.shapes[index]
        start = self._offsets[index]
        photo = self._bytes[start : start + height * width * 3].view(height, width, 3)
        return photo[y : y + side, x : x + side].permute(2, 0, 1)[None]


@dataclass(frozen=True)
class Crops:
    """Where to cut: square windows in px of the photos, flips, and angles in radians. All (N,)."""

    y: Tensor
    x: Tensor
    side: Tensor
    flip: Tensor
    angle: Tensor
    grow: float
    """Side of the window over the side of the picture that is cut out of it, turned."""


def plan(shapes: np.ndarray, settings: InputConfig, dice: Dice) -> Crops:
    """Random crops of photos with these (N, 2) heights and widths."""
    turn = math.radians(settings.rotation)
    grow = math.cos(turn) + math.sin(turn)
    height, width = torch.from_numpy(shapes).unbind(1)
    low, high = settings.crop
    side = (torch.minimum(height, width) * dice.uniform(low, high)).round().long().clamp(min=2)
    # A turned picture must not show what is outside the photo: its window is `grow` times as wide.
    side = torch.minimum((side * grow).long(), torch.minimum(height, width))
    y = (dice.uniform(0, 1) * (height - side + 1)).floor().long()
    x = (dice.uniform(0, 1) * (width - side + 1)).floor().long()
    flip = dice.chance(0.5) & settings.flip
    return Crops(y, x, side, flip, dice.uniform(-turn, turn), grow)


def cut(
    photos: PhotoBytes, indices: np.ndarray, crops: Crops, size: int, device: torch.device
) -> Tensor:
    """(N, 3, size, size) linear light in 0..1 on the device; antialiased when made smaller."""
    wide = size if crops.grow == 1 else math.ceil(size * crops.grow)
    boxes = torch.stack([crops.y, crops.x, crops.side], 1).tolist()
    pictures = []
    for index, (y, x, side) in zip(indices, boxes, strict=True):
        window = photos.window(index, y, x, side)
        # Bytes have a kernel of their own on the CPU, 3 times as fast as Pillow's; CUDA has none.
        window = window.float() if window.is_cuda else window
        pictures.append(F.interpolate(window, (wide, wide), mode="bilinear", antialias=True))
    whole = torch.cat(pictures)
    if device.type == "cuda" and not whole.is_cuda:
        whole = whole.pin_memory().to(device, non_blocking=True)
    light = linear_of_codes(whole.round() if whole.is_floating_point() else whole)
    flip, angle = crops.flip.to(device), crops.angle.to(device)
    if crops.grow == 1:
        return torch.where(flip[:, None, None, None], light.flip(3), light)
    cosine, sine = angle.cos() * size / wide, angle.sin() * size / wide
    mirror = 1 - 2 * flip.float()
    zero = torch.zeros_like(sine)
    rows = [cosine * mirror, -sine, zero, sine * mirror, cosine, zero]
    grid = F.affine_grid(
        torch.stack(rows, 1).view(-1, 2, 3), [len(light), 3, size, size], align_corners=False
    )
    return F.grid_sample(light, grid, "bilinear", "border", align_corners=False)
