"""core's colour maths on torch tensors, batched and on any device. Tested equal to `core.colour`."""

from __future__ import annotations

import torch
from torch import Tensor

from core.colour import bins, lab


def srgb_to_lab(rgb: Tensor) -> Tensor:
    """(N, 3, H, W) sRGB in 0..1 to L*a*b*, same shape."""
    return linear_to_lab(linear(rgb))


def linear(srgb: Tensor) -> Tensor:
    """Linear light of sRGB values in 0..1, any shape."""
    return torch.where(srgb > 0.04045, ((srgb.clamp(min=0) + 0.055) / 1.055) ** 2.4, srgb / 12.92)


def linear_of_codes(codes: Tensor) -> Tensor:
    """Linear light of sRGB bytes, any shape: a table, 10 times as fast as the formula on a CPU."""
    table = linear(torch.arange(256, device=codes.device) / 255)
    return table.index_select(0, codes.flatten().int()).view(codes.shape)


def linear_to_lab(light: Tensor) -> Tensor:
    """(N, 3, H, W) linear sRGB in 0..1 to L*a*b*, same shape. Not for gradients."""
    matrix = light.new_tensor(lab.RGB_TO_XYZ / lab.WHITE[:, None])
    xyz = torch.einsum("ck,nkhw->nchw", matrix, light)
    # The cube root, and below EPSILON its tangent there.
    below = (xyz - lab.EPSILON).clamp_(max=0)
    f = xyz.clamp_(min=lab.EPSILON).pow_(1 / 3).add_(below, alpha=lab.KAPPA)
    x, y, z = f.unbind(1)
    return torch.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], 1)


def luminance(grey: Tensor) -> Tensor:
    """L* of neutral sRGB grey in 0..1, any shape."""
    y = linear(grey)
    below = (y - lab.EPSILON).clamp_(max=0)
    return y.clamp_(min=lab.EPSILON).pow_(1 / 3).add_(below, alpha=lab.KAPPA).mul_(116).sub_(16)


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
