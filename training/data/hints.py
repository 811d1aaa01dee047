"""Simulated hints: what a person who knows the true colours would have clicked.

Sources: Zhang et al. 2017 (*Real-time user-guided image colorization*, section 3.1) for counts and
patch sizes; strokes are ours.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.config import InputConfig
from training.data.dice import Dice

MOST = 128
"""Hints of one photo, at most."""

_LARGEST = 9  # px, side of a patch
_STAMPS = 23  # of a stroke, at most
_CHANGE = 8.0  # of a or b, at which a stroke ends
_NOISE = 2.0  # standard deviation, of a patch's colour


@dataclass(frozen=True)
class HintPlan:
    """M hints of N photos before anyone has looked at the colours; later ones lie on top.

    photo, size, stroke are (M,); path (M, 23, 2) holds (y, x) of the stamps in px, of which the first
    `steps` count (a patch has one); noise (M, 2) in ab units; full (N,) bool.
    """

    photo: Tensor
    path: Tensor
    steps: Tensor
    size: Tensor
    stroke: Tensor
    noise: Tensor
    full: Tensor

    def to(self, device: torch.device) -> HintPlan:
        return HintPlan(*(v.to(device, non_blocking=True) for v in vars(self).values()))


def plan(photos: int, size: int, settings: InputConfig, dice: Dice) -> HintPlan:
    """Random hints for `photos` pictures of size x size px.

    A share `hint_none` gets no hint, `hint_full` the whole picture; else a geometric count
    (p = 1/8, at most 128) of patches of 1-9 px, half of them near the centre; in a quarter of the
    photos every other hint is a stroke. dice must be on the CPU.
    """
    draw = dice.uniform(0, 1)
    full = (draw >= settings.hint_none) & (draw < settings.hint_none + settings.hint_full)
    hinted = draw >= settings.hint_none + settings.hint_full
    count = (dice.uniform(0, 1).log() / math.log(1 - 1 / 8)).ceil().long().clamp(1, MOST)
    count = count * hinted
    most = int(count.max()) if photos else 0
    central = dice.chance(0.5, most)[..., None]
    near = (dice.normal(most, 2) * size / 4 + size / 2).clamp(0, size - 1)
    place = torch.where(central, near, dice.uniform(0, size, most, 2))
    side = dice.integers(1, _LARGEST + 1, most)
    stroke = dice.chance(0.25)[:, None] & dice.chance(0.5, most)
    steps = torch.where(stroke, dice.integers(6, _STAMPS + 1, most), 1)
    side = torch.where(stroke, (side // 2).clamp(min=1), side)
    turns = dice.normal(most, _STAMPS - 1) * 0.4
    heading = (dice.uniform(0, 2 * math.pi, most)[..., None] + turns.cumsum(-1) - turns)[..., None]
    move = torch.cat([heading.sin(), heading.cos()], -1) * (0.7 * side)[..., None, None]
    path = torch.cat([place[:, :, None], place[:, :, None] + move.cumsum(2)], 2)
    noise = dice.normal(most, 2) * _NOISE
    keep = torch.arange(most) < count[:, None]
    photo = keep.nonzero()[:, 0]
    return HintPlan(
        photo, path[keep].floor().long(), steps[keep], side[keep], stroke[keep], noise[keep], full
    )


def draw(ab: Tensor, hints: HintPlan) -> Tensor:
    """Hint maps (N, 3, H, W): a/110, b/110, mask. ab (N, 2, H, W) is the truth, on the plan's device.

    A patch has its mean colour and a little noise, a stroke the colour where it begins; it stops at
    the border and where a or b differs from there by more than 8.
    """
    n, _, height, width = ab.shape
    colours = ab.permute(0, 2, 3, 1).reshape(-1, 2)
    y, x = hints.path.unbind(-1)
    inside = (y >= 0) & (y < height) & (x >= 0) & (x < width)
    base = hints.photo[:, None] * (height * width)
    seen = colours[base + y.clamp(0, height - 1) * width + x.clamp(0, width - 1)]
    alike = (seen - seen[:, :1]).abs().amax(-1) <= _CHANGE
    number = torch.arange(y.shape[1], device=ab.device)
    reached = (inside & alike & (number < hints.steps[:, None])).cumprod(1).bool()

    which, when = reached.nonzero().unbind(1)
    offset = torch.arange(_LARGEST, device=ab.device)
    size = hints.size[which, None]
    rows = y[which, when][:, None] - size // 2 + offset
    columns = x[which, when][:, None] - size // 2 + offset
    down = (offset < size) & (rows >= 0) & (rows < height)
    across = (offset < size) & (columns >= 0) & (columns < width)
    there = (down[:, :, None] & across[:, None, :]).flatten(1)
    pixels = (rows[:, :, None] * width + columns[:, None, :]).flatten(1) + base[which]
    # Pixel `nowhere` takes what lies outside.
    nowhere = n * height * width
    pixels = torch.where(there, pixels, nowhere)

    around = colours[pixels.clamp(max=nowhere - 1)] * there[..., None]
    mean = around.sum(1) / there.sum(1, keepdim=True)
    table = colours.new_zeros(len(y) + 1, 3)
    table[1:, :2] = torch.where(hints.stroke[:, None], seen[:, 0], 0.0)
    patch = ~hints.stroke[which]
    table[:, :2].index_add_(
        0, which + 1, torch.where(patch[:, None], mean + hints.noise[which], 0.0)
    )
    table[1:, 2] = 1
    table[:, :2] = (table[:, :2] / 110).clamp(-1, 1)

    top = torch.zeros(nowhere + 1, dtype=torch.long, device=ab.device)
    ids = (which + 1)[:, None].expand_as(pixels)
    top.scatter_reduce_(0, pixels.flatten(), ids.flatten(), "amax")
    maps = table.index_select(0, top[:nowhere]).view(n, height, width, 3)
    maps = maps.permute(0, 3, 1, 2).contiguous()
    full = hints.full.nonzero()[:, 0]
    maps[full] = torch.cat([ab[full] / 110, torch.ones_like(ab[full, :1])], 1)
    return maps


def place_points(ab: np.ndarray, points: np.ndarray, size: int = 7) -> np.ndarray:
    """Hint map (3, H, W) with a square of `size` px at each (y, x) of points, true patch means."""
    out = np.zeros((3, *ab.shape[1:]), np.float32)
    half = size // 2
    for y, x in points.astype(int):
        rows = slice(max(0, y - half), y - half + size)
        columns = slice(max(0, x - half), x - half + size)
        out[:2, rows, columns] = np.clip(ab[:, rows, columns].mean((1, 2)) / 110, -1, 1)[
            :, None, None
        ]
        out[2, rows, columns] = 1
    return out
