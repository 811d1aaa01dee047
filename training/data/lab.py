"""core's colour maths on torch tensors, batched and on any device. Tested equal to `core.colour`."""

from __future__ import annotations

import torch
from torch import Tensor

from core.colour import bins, lab


def srgb_to_lab(rgb: Tensor) -> Tensor:
    """(N, 3, H, W) sRGB in 0..1 to L*a*b*, same shape."""
    linear = torch.where(rgb > 0.04045, ((rgb.clamp(min=0) + 0.055) / 1.055) ** 2.4, rgb / 12.92)
    matrix = rgb.new_tensor(lab.RGB_TO_XYZ / lab.WHITE[:, None])
    xyz = torch.einsum("ck,nkhw->nchw", matrix, linear)
    f = torch.where(xyz > lab.EPSILON, xyz.clamp(min=1e-8) ** (1 / 3), lab.KAPPA * xyz + 16 / 116)
    x, y, z = f.unbind(1)
    return torch.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], 1)


def luminance(grey: Tensor) -> Tensor:
    """L* of neutral sRGB grey in 0..1, any shape."""
    y = torch.where(grey > 0.04045, ((grey.clamp(min=0) + 0.055) / 1.055) ** 2.4, grey / 12.92)
    return torch.where(
        y > lab.EPSILON, 116 * y.clamp(min=1e-8) ** (1 / 3) - 16, 116 * lab.KAPPA * y
    )


def nearest_bins(ab: Tensor, neighbours: int = 5, sigma: float = 5.0) -> tuple[Tensor, Tensor]:
    """Soft encoding of (..., 2): indices and weights (..., neighbours), as `bins.soft_encode`.

    Searches all 313 bins, so it needs 313 floats per pixel while it runs: call it at a quarter of
    the picture's resolution.
    """
    centres = ab.new_tensor(bins.BINS)
    d2 = ((ab[..., None, :] - centres) ** 2).sum(-1)
    near, index = d2.topk(neighbours, dim=-1, largest=False)
    weight = torch.exp((near[..., :1] - near) / (2 * sigma**2))
    return index, weight / weight.sum(-1, keepdim=True)
