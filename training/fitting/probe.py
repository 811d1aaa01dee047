"""A quick look at a network while it trains; `training evaluate` is the real measurement."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.colour.bins import BINS
from training.data.cache import PhotoCache, centre_square
from training.data.hints import place_points
from training.data.lab import srgb_to_lab
from training.networks import Entry

_SIZE = 192
_AT_ONCE = 8


def score(results: dict[str, float]) -> float:
    """What the best weights are chosen by: PSNR without hints, plus that with ten where it takes any."""
    return results["psnr_0"] + results.get("psnr_10", 0.0)


@torch.no_grad()
def probe(
    network: nn.Module,
    entry: Entry,
    cache: PhotoCache,
    photos: int = 96,
    device: torch.device | str = "cpu",
    stopped: Callable[[], bool] = lambda: False,
) -> dict[str, float] | None:
    """Mean PSNR of ab (peak 110·2, per photo) without hints, with 10 random ones where the network
    takes hints, and the chroma ratio. None if `stopped` says so on the way."""
    network.eval()
    rng = np.random.default_rng(0)
    counts = (0, 10) if entry.channels > 1 else (0,)
    results: dict[str, list[float]] = {f"psnr_{count}": [] for count in counts}
    results["chroma_ratio"] = []
    for lab in evaluation_squares(cache, entry, photos):
        if stopped():
            return None
        ab, size = lab[:, 1:], lab.shape[2]
        for count in counts:
            x = lab[:, :1] / 50 - 1
            if entry.channels > 1:
                maps = [place_points(a, rng.integers(0, size, (count, 2)), 5) for a in ab.numpy()]
                x = torch.cat([x, torch.from_numpy(np.stack(maps))], 1)
            chroma = proposed_chroma(network, x.to(device)).cpu()
            mse = ((chroma - ab) ** 2).mean((1, 2, 3))
            results[f"psnr_{count}"] += (10 * torch.log10(220**2 / mse)).tolist()
            if count == 0:
                ratio = chroma.norm(dim=1).mean((1, 2)) / ab.norm(dim=1).mean((1, 2)).clamp(min=1)
                results["chroma_ratio"] += ratio.tolist()
    return {name: float(np.mean(values)) for name, values in results.items()}


def evaluation_squares(cache: PhotoCache, entry: Entry, photos: int) -> Iterator[Tensor]:
    """Evenly chosen photos, at most so many, as L*a*b* (N,3,S,S), some at a time; S suits the network."""
    size = -(-_SIZE // entry.multiple) * entry.multiple
    chosen = np.linspace(0, len(cache) - 1, min(photos, len(cache))).astype(int)
    for start in range(0, len(chosen), _AT_ONCE):
        crops = [centre_square(cache.photo(i), size) for i in chosen[start : start + _AT_ONCE]]
        yield srgb_to_lab(torch.from_numpy(np.stack(crops)).permute(0, 3, 1, 2).float() / 255)


def proposed_chroma(network: nn.Module, x: Tensor) -> Tensor:
    """Chroma (N,2,H,W) that any network proposes: its own, else the mean colour over its bins.

    Both at temperature 1, the mean of what it holds possible: the least error, not the best colours.
    """
    inner = getattr(network, "module", network)
    takes_temperature = "temperature" in inspect.signature(inner.forward).parameters
    answer = network(x, 1.0) if takes_temperature else network(x)
    ab = answer.ab
    if ab is None:
        bins = torch.tensor(BINS, dtype=torch.float32, device=x.device)
        ab = torch.einsum("nkhw,kc->nchw", answer.logits.float().softmax(1), bins)
    ab = ab.float()
    if ab.shape[2:] != x.shape[2:]:
        ab = F.interpolate(ab, size=x.shape[2:], mode="bilinear", align_corners=False)
    return ab
