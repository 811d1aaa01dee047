"""Old-photo augmentation of the network's *input only*: the target keeps the true colours.

From the lens to the scan, in that order: lens blur, film's colour response, development, vignette,
fading, grain, dust and scratches, JPEG. Every photo gets its own.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from training.data.dice import Dice
from training.data.lab import luminance

_REACH = 3  # px, of the blur

# Luminance quantisation of JPEG at quality 50: ITU-T T.81, table K.1.
_QUANTISATION = (
    (16, 11, 10, 16, 24, 40, 51, 61), (12, 12, 14, 19, 26, 58, 60, 55),
    (14, 13, 16, 24, 40, 57, 69, 56), (14, 17, 22, 29, 51, 87, 80, 62),
    (18, 22, 37, 56, 68, 109, 103, 77), (24, 35, 55, 64, 81, 104, 113, 92),
    (49, 64, 78, 87, 103, 121, 120, 101), (72, 92, 95, 98, 112, 100, 103, 99),
)  # fmt: skip


def age(linear: Tensor, dice: Dice, harm: float = 0.0) -> Tensor:
    """Luminance (N, 1, H, W), 0..100, of linear light (N, 3, H, W, 0..1) as an old print gives it.

    harm (0..1) cuts off that share of the milder end of film response, blur, vignette, fading and grain,
    and makes blur and JPEG more frequent; the numbers drawn are the same.
    """
    height, width = linear.shape[2:]

    def to_low(low: float, high: float) -> Tensor:
        return _each(dice, low, high - harm * (high - low))

    def to_high(low: float, high: float) -> Tensor:
        return _each(dice, low + harm * (high - low), high)

    # Orthochromatic film hardly sees red, early plates little but blue; panchromatic film all.
    red, blue = to_low(0.0, 0.4), to_high(0.1, 0.5)
    light = red * linear[:, :1] + (1 - red - blue) * linear[:, 1:2] + blue * linear[:, 2:]
    blurred = dice.chance(0.5 + harm / 2, 1, 1, 1)
    light = torch.where(blurred, _blur(light, to_high(0.4, 1.3)), light)
    grey = light.clamp(0, 1) ** (_each(dice, 0.7, 1.4) / 2.2)
    grey = grey * (1 - to_high(0.0, 0.4) * _vignette(height, width, dice))
    black, white = to_high(0.0, 0.2), to_low(0.8, 1.0)
    grey = black + (white - black) * grey
    grey = grey + _grain(grey, dice, harm)
    grey = _damage(grey, dice)
    kept = jpeg(grey, dice.uniform(25, 95))
    grey = torch.where(dice.chance(0.5 + harm / 2, 1, 1, 1), kept, grey)
    return luminance(grey.clamp(0, 1)).clamp(0, 100)


def jpeg(grey: Tensor, quality: Tensor) -> Tensor:
    """What JPEG leaves of (N, 1, H, W) grey in 0..1 at qualities (N,) in 1..99 (libjpeg's scale)."""
    height, width = grey.shape[2:]
    grey = F.pad(grey, (0, -width % 8, 0, -height % 8), mode="replicate")
    k = torch.arange(8.0, device=grey.device)
    dct = torch.cos(math.pi * (k + 0.5) * k[:, None] / 8) / 2
    dct[0] /= math.sqrt(2)
    table = grey.new_tensor(_QUANTISATION)
    scale = torch.where(quality < 50, 5000 / quality, 200 - 2 * quality)
    steps = ((table * scale[:, None, None] + 50) / 100).floor().clamp(1, 255)
    blocks = F.unfold(grey.clamp(0, 1).mul(255).round() - 128, 8, stride=8)
    blocks = blocks.transpose(1, 2).reshape(len(grey), -1, 8, 8)
    steps = steps[:, None]
    kept = (dct @ blocks @ dct.T / steps).round() * steps
    back = (dct.T @ kept @ dct + 128).round().clamp(0, 255) / 255
    back = back.reshape(len(grey), -1, 64).transpose(1, 2)
    return F.fold(back, grey.shape[2:], 8, stride=8)[:, :, :height, :width]


def _each(dice: Dice, low: float, high: float) -> Tensor:
    return dice.uniform(low, high, 1, 1, 1)


def _blur(grey: Tensor, sigma: Tensor) -> Tensor:
    """Gaussian, a sigma (N, 1, 1, 1) in px for each photo."""
    x = torch.arange(-_REACH, _REACH + 1, device=grey.device)
    weights = torch.exp(-(x**2) / (2 * sigma.flatten()[:, None] ** 2))
    weights = weights / weights.sum(1, keepdim=True)
    for axis in (2, 3):
        pad = (0, 0, _REACH, _REACH) if axis == 2 else (_REACH, _REACH, 0, 0)
        padded = F.pad(grey, pad, mode="replicate")
        grey = sum(
            padded.narrow(axis, k, grey.shape[axis]) * weights[:, k].view(-1, 1, 1, 1)
            for k in range(2 * _REACH + 1)
        )
    return grey


def _vignette(height: int, width: int, dice: Dice) -> Tensor:
    """0 in the middle, 1 in the corners of a centred frame; the centre wanders a little."""
    centre = dice.uniform(-0.3, 0.3, 2)
    y = torch.linspace(-1, 1, height, device=centre.device).view(1, 1, -1, 1)
    x = torch.linspace(-1, 1, width, device=centre.device).view(1, 1, 1, -1)
    y, x = y - centre[:, :1, None, None], x - centre[:, 1:, None, None]
    return (y * y + x * x) / 2


def _grain(grey: Tensor, dice: Dice, least: float) -> Tensor:
    """Clumps of 1-2 px, strongest in the middle tones."""
    noise = dice.normal(1, *grey.shape[2:])
    coarse = F.avg_pool2d(F.pad(noise, (1, 0, 1, 0), mode="replicate"), 2, 1) * 2
    noise = noise + _each(dice, 0, 1) * (coarse - noise)
    return noise * _each(dice, least, 1) ** 2 * 0.04 * (0.35 + 2.6 * grey * (1 - grey))


def _damage(grey: Tensor, dice: Dice) -> Tensor:
    """Scratches (light: they are in the negative, or down to the paper) and specks of dust."""
    height, width = grey.shape[2:]
    mean = grey.mean((2, 3), keepdim=True)
    y = torch.arange(height, device=grey.device).view(1, 1, -1, 1) / height
    x = torch.arange(width, device=grey.device).view(1, 1, 1, -1) / width

    def each(low: float, high: float, lines: int = 3) -> Tensor:
        return dice.uniform(low, high, lines, 1, 1)

    scratched = dice.chance(0.25, 1, 1, 1) & dice.chance(0.6, 3, 1, 1)
    wobble = each(0, 0.01) * torch.sin(y * each(2, 9) + each(0, 6.3))
    along = each(0, 1) + each(-0.35, 0.35) * (y - 0.5) + wobble
    begin, length = each(-0.3, 0.8), each(0.2, 1.2)
    distance = (x - along).abs() * width
    line = (1 - distance / each(0.6, 1.3)).clamp(min=0) * ((y > begin) & (y < begin + length))
    line = line * each(0.15, 0.8) * scratched
    grey = grey + (0.95 - grey) * line.amax(1, keepdim=True)

    specks = 24
    dusty = dice.chance(0.4, 1) & dice.chance(0.5, specks)
    centre = dice.uniform(0, 1, specks, 2) * torch.tensor([height, width], device=grey.device)
    radius, squeeze = dice.uniform(0.4, 1.0, specks) ** 2 * 2.0, dice.uniform(0.3, 1.0, specks)
    turn = dice.uniform(0, math.pi, specks)
    strength = dice.uniform(0.2, 0.9, specks) * dusty
    light = dice.chance(0.7, specks)
    offset = torch.arange(-3, 4, device=grey.device)
    rows = (centre[..., 0].floor().long()[..., None] + offset)[..., :, None]
    columns = (centre[..., 1].floor().long()[..., None] + offset)[..., None, :]
    dy = rows + 0.5 - centre[..., 0, None, None]
    dx = columns + 0.5 - centre[..., 1, None, None]
    sine, cosine = turn.sin()[..., None, None], turn.cos()[..., None, None]
    u, v = dx * cosine + dy * sine, dy * cosine - dx * sine
    reach = radius[..., None, None]
    far = ((u / reach) ** 2 + (v / (reach * squeeze[..., None, None])) ** 2).sqrt()
    cover = (1.5 - far).clamp(0, 1) * strength[..., None, None]
    inside = (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
    photo = torch.arange(len(grey), device=grey.device).view(-1, 1, 1, 1)
    pixels = (photo * height + rows.clamp(0, height - 1)) * width + columns.clamp(0, width - 1)
    for tone, which in ((0.97, light), (0.06 * mean, ~light)):
        amount = (cover * inside * which[..., None, None]).flatten()
        spread = torch.zeros(grey.numel(), device=grey.device)
        spread = spread.scatter_reduce(0, pixels.flatten(), amount, "amax").view_as(grey)
        grey = grey + (tone - grey) * spread
    return grey
