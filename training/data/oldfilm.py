"""Old-photo augmentation of the network's *input only*: the target keeps the true colours."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from training.data.lab import luminance


def _blur(grey: Tensor, sigma: float) -> Tensor:
    radius = max(1, round(2 * sigma))
    x = torch.arange(-radius, radius + 1, device=grey.device, dtype=grey.dtype)
    kernel = torch.exp(-(x**2) / (2 * sigma**2))
    kernel = kernel / kernel.sum()
    padded = F.pad(grey, (radius,) * 4, mode="reflect")
    return F.conv2d(F.conv2d(padded, kernel.view(1, 1, 1, -1)), kernel.view(1, 1, -1, 1))


def age(rgb: Tensor, generator: torch.Generator, share: float) -> Tensor:
    """Luminance (N, 1, H, W) of `rgb` (N, 3, H, W, 0..1) as an old film and print would give it.

    `share` of the photos get a random channel mix (orthochromatic film), gamma, fading, vignette,
    blur and grain; of the others the luminance is the true L*. Returns L in 0..100.
    """
    n, _, height, width = rgb.shape
    device = rgb.device

    def uniform(low: float, high: float) -> Tensor:
        return torch.rand(n, 1, 1, 1, generator=generator, device=device) * (high - low) + low

    linear = torch.where(rgb > 0.04045, ((rgb + 0.055) / 1.055) ** 2.4, rgb / 12.92)
    red, blue = uniform(0.0, 0.4), uniform(0.05, 0.5)
    mixed = red * linear[:, :1] + (1 - red - blue) * linear[:, 1:2] + blue * linear[:, 2:]
    grey = mixed.clamp(0, 1) ** (1 / 2.2)
    grey = grey ** uniform(0.7, 1.4)
    black, white = uniform(0, 0.18), uniform(0.82, 1.0)
    grey = black + (white - black) * grey
    y = torch.linspace(-1, 1, height, device=device).view(1, 1, -1, 1)
    x = torch.linspace(-1, 1, width, device=device).view(1, 1, 1, -1)
    grey = grey * (1 - uniform(0, 0.25) * (x * x + y * y) / 2)
    sigma = float(torch.rand((), generator=generator, device=device)) * 1.2 + 0.3
    grey = torch.where(uniform(0, 1) < 0.4, _blur(grey, sigma), grey)
    noise = torch.randn(n, 1, height, width, generator=generator, device=device)
    grey = (grey + noise * uniform(0, 0.05)).clamp(0, 1)
    plain = (0.212671 * linear[:, :1] + 0.715160 * linear[:, 1:2] + 0.072169 * linear[:, 2:]).clamp(
        0, 1
    )
    plain = torch.where(
        plain > 0.0031308, 1.055 * plain.clamp(min=1e-8) ** (1 / 2.4) - 0.055, plain * 12.92
    )
    aged = uniform(0, 1) < share
    return luminance(torch.where(aged, grey, plain))
