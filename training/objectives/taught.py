"""What is learnt from frozen networks beside the truth: a teacher's answers, a classifier's features."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from training.data.batch import Batch
from training.networks import Prediction
from training.objectives import losses


@dataclass(frozen=True)
class Helpers:
    """Frozen networks, called under the run's precision, float32 out; they are never saved.

    teacher has the same input as the network that learns; classifier is a
    `networks.classifier.ColourClassifier`.
    """

    teacher: nn.Module | None = None
    classifier: nn.Module | None = None


def distillation(
    found: Prediction,
    answer: Prediction,
    distance: Callable[[Tensor, Tensor], Tensor],
) -> dict[str, Tensor]:
    """How far a prediction is from a teacher's, by head that both have (Hinton et al. 2015).

    "distil": the Kullback-Leibler divergence of the colour distributions at temperature 1, mean over
    cells; "distil_chroma": `distance` of ab from the teacher's.
    """
    parts = {}
    if found.logits is not None and answer.logits is not None:
        log_p = answer.logits.float().log_softmax(1)
        log_q = found.logits.float().log_softmax(1)
        cells = F.kl_div(log_q, log_p, reduction="none", log_target=True).sum(1)
        parts["distil"] = losses.weighted_mean(cells, None)
    if found.ab is not None and answer.ab is not None:
        parts["distil_chroma"] = distance(found.ab.float(), answer.ab.float())
    return parts


def perceptual(classifier: nn.Module, ab: Tensor, batch: Batch) -> Tensor:
    """How unlike a classifier finds ab (N,2,h,w) and the true colours, both with the batch's luminance.

    The squared distance of features of length 1 over their channels, mean over places, sum over
    stages, after Zhang et al. 2018 (*The Unreasonable Effectiveness of Deep Features*), unweighted.
    Chroma that sRGB cannot show is seen as it is: no gamut mapping comes between.
    """
    luminance = losses.at_size_of(batch.luminance, ab) / 50 - 1
    true = losses.at_size_of(batch.ab, ab)
    with torch.no_grad():
        wanted = classifier(torch.cat([luminance, true / 110], 1)).features
    shown = classifier(torch.cat([luminance, ab / 110], 1)).features
    stages = [
        losses.weighted_mean((_unit(a) - _unit(b)).square().sum(1), None)
        for a, b in zip(shown, wanted, strict=True)
    ]
    return torch.stack(stages).sum()


def _unit(features: Tensor) -> Tensor:
    return F.normalize(features.float(), dim=1, eps=1e-4)
