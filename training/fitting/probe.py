"""A quick look at a network while it trains; `training evaluate` is the real measurement."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn

from training.data.cache import PhotoCache, centre_square
from training.data.hints import place_points
from training.data.lab import srgb_to_lab


@torch.no_grad()
def probe(
    network: nn.Module,
    cache: PhotoCache,
    photos: int = 96,
    size: int = 192,
    device: torch.device | str = "cpu",
) -> dict[str, float]:
    """Mean PSNR of ab (peak 110·2, per photo) without hints and with 10 random ones, and chroma ratio."""
    network.eval()
    rng = np.random.default_rng(0)
    chosen = np.linspace(0, len(cache) - 1, min(photos, len(cache))).astype(int)
    results: dict[str, list[float]] = {"psnr_0": [], "psnr_10": [], "chroma_ratio": []}
    for start in range(0, len(chosen), 8):
        crops = np.stack([centre_square(cache.photo(i), size) for i in chosen[start : start + 8]])
        lab = srgb_to_lab(torch.from_numpy(crops).permute(0, 3, 1, 2).float() / 255)
        ab = lab[:, 1:]
        for count in (0, 10):
            maps = np.stack(
                [place_points(a, rng.integers(0, size, (count, 2)), 5) for a in ab.numpy()]
            )
            x = torch.cat([lab[:, :1] / 50 - 1, torch.from_numpy(maps)], 1).to(device)
            with torch.autocast(torch.device(device).type, torch.bfloat16):
                chroma = network(x, 0.6, 0.0).ab.float().cpu()
            mse = ((chroma - ab) ** 2).mean((1, 2, 3))
            results[f"psnr_{count}"] += (10 * torch.log10(220**2 / mse)).tolist()
            if count == 0:
                ratio = chroma.norm(dim=1).mean((1, 2)) / ab.norm(dim=1).mean((1, 2)).clamp(min=1)
                results["chroma_ratio"] += ratio.tolist()
    return {k: float(np.mean(v)) for k, v in results.items()}
