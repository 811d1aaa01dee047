"""Whether the weights that a late GAN made are better than those from before it joined."""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from core import metrics
from training.data.cache import PhotoCache
from training.data.lab import nearest_bins
from training.exporting.checkpoint import PREFERRED
from training.fitting import facts
from training.fitting.checkpoint import BEFORE_GAN, CHECKPOINT, read_run
from training.fitting.probe import evaluation_squares, proposed_chroma
from training.networks import Entry

MOST_LOST = 0.3
"""AuC that a GAN may cost if it brings rebalanced AuC."""
_PHOTOS = 200


@dataclass(frozen=True)
class Accuracy:
    """Raw accuracy in percent, over all pixels and with rare colours weighed up (`core.metrics.auc`)."""

    auc: float
    auc_rebalanced: float


def is_better(after: Accuracy, before: Accuracy) -> bool:
    """Whether a GAN was worth it: rebalanced AuC rises, AuC falls by less than MOST_LOST."""
    return after.auc_rebalanced > before.auc_rebalanced and after.auc > before.auc - MOST_LOST


def prefer(
    out: Path,
    network: nn.Module,
    call: Callable[[nn.Module], nn.Module],
    entry: Entry,
    validation: PhotoCache,
    prior: np.ndarray,
    device: torch.device | str = "cpu",
) -> str:
    """Compare a run's averaged network with the copy from before the GAN on the same validation photos
    and write `preferred.json`, which an export goes by; returns a sentence for the person.

    call wraps a network for calling; prior (313,) is that of the training photos. Raises ValueError
    if the copy cannot be read.
    """
    earlier = copy.deepcopy(network)
    earlier.load_state_dict(read_run(out / BEFORE_GAN, "ema")["ema"])
    before, after = (
        accuracy(call(each), entry, validation, prior, device) for each in (earlier, network)
    )
    better = is_better(after, before)
    chosen = CHECKPOINT if better else BEFORE_GAN
    photos = min(_PHOTOS, len(validation))
    found = {"photos": photos, "before_gan": asdict(before), "with_gan": asdict(after)}
    facts.write_json({"file": chosen, **found}, out / PREFERRED)
    return (
        f"The GAN took rebalanced AuC from {before.auc_rebalanced:.2f} to"
        f" {after.auc_rebalanced:.2f} and AuC from {before.auc:.2f} to {after.auc:.2f} on {photos}"
        f" validation photos: the weights {'with' if better else 'from before'} it are preferred"
        f" ({chosen})."
    )


@torch.no_grad()
def accuracy(
    network: nn.Module,
    entry: Entry,
    cache: PhotoCache,
    prior: np.ndarray,
    device: torch.device | str = "cpu",
) -> Accuracy:
    """Of a network's own colours, without hints, at temperature 1, on evenly chosen photos, of which
    every other pixel each way counts."""
    network.eval()
    plain, rebalanced = (np.zeros(metrics.AUC_LIMIT + 2) for _ in range(2))
    for lab in evaluation_squares(cache, entry, _PHOTOS):
        x = torch.zeros(len(lab), entry.channels, *lab.shape[2:])
        x[:, :1] = lab[:, :1] / 50 - 1
        chroma = proposed_chroma(network, x.to(device)).cpu()
        for found, truth in zip(_thinned(chroma), _thinned(lab[:, 1:]), strict=True):
            nearest = nearest_bins(truth, neighbours=1)[0][..., 0].numpy()
            weights = metrics.rebalanced_pixel_weights(nearest, prior)
            plain += metrics.distance_histogram(found.numpy(), truth.numpy())
            rebalanced += metrics.distance_histogram(found.numpy(), truth.numpy(), weights)
    return Accuracy(metrics.auc(plain), metrics.auc(rebalanced))


def _thinned(ab: Tensor) -> Tensor:
    return ab[:, :, ::2, ::2].permute(0, 2, 3, 1)
