"""What is learnt from a teacher's answers and a classifier's features."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.colour import bins
from training.config import Config, NetworkConfig, ObjectiveConfig
from training.networks.classifier import ColourClassifier
from training.networks.prediction import Prediction
from training.objectives import Batch, Helpers, create
from training.objectives.taught import distillation, perceptual

PRIOR = np.full(bins.COUNT, 1 / bins.COUNT, np.float32)


class Dots(nn.Module):
    """The smallest network with every head: no pixel looks at another."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        torch.manual_seed(seed)
        self.inside, self.colour = nn.Conv2d(4, 8, 1), nn.Conv2d(8, 2, 1)
        self.pred, self.classes = nn.Conv2d(8, bins.COUNT, 1), nn.Linear(8, 3)
        self.register_buffer("log_weights", torch.zeros(bins.COUNT))
        self.given: list[tuple[Tensor, float]] = []

    def forward(self, x: Tensor, temperature: Tensor, tau: float) -> Prediction:
        self.given.append((x, float(temperature)))
        inner = self.inside(x).relu()
        return Prediction(
            logits=self.pred(F.avg_pool2d(inner, 4)),
            ab=110 * torch.tanh(self.colour(inner)),
            scene=self.classes(inner.mean((2, 3))),
        )


@pytest.fixture
def batch() -> Batch:
    generator = torch.Generator().manual_seed(5)
    smooth = F.interpolate(torch.rand(4, 3, 4, 4, generator=generator), size=32, mode="bilinear")
    ab = 80 * (smooth[:, 1:] - 0.5)
    mask = (torch.rand(4, 1, 32, 32, generator=generator) < 0.1).float()
    hints = torch.cat([mask * ab / 110, mask], 1)
    return Batch(100 * smooth[:, :1], ab, hints, torch.tensor([0, 2, -1, -1]), step=7)


def _parts(
    batch: Batch, helpers: Helpers | None, progress: float = 1.0, **settings: float
) -> tuple[Dots, dict[str, Tensor], Tensor]:
    config = Config(NetworkConfig("tint"), ObjectiveConfig(**settings))
    network = Dots(0)
    objective = create(config, 3, PRIOR, network, helpers)
    (turn,) = objective.rounds(objective.players(), batch, progress)
    return network, dict(turn.parts), turn.loss


def test_divergence_is_nought_from_oneself_and_that_of_the_shares_otherwise() -> None:
    generator = torch.Generator().manual_seed(1)
    mine, theirs = torch.randn(2, 2, 313, 3, 3, generator=generator).unbind()
    p, q = theirs.softmax(1), mine.softmax(1)
    by_hand = (p * (p / q).log()).sum(1).mean()

    def between(a: Tensor, b: Tensor) -> Tensor:
        return distillation(Prediction(a), Prediction(b), F.l1_loss)["distil"]

    assert float(between(mine, theirs)) == pytest.approx(float(by_hand), rel=1e-4)
    assert float(between(mine, mine)) == pytest.approx(0, abs=1e-6)


def test_the_teacher_sees_the_same_and_is_weighed_in(batch: Batch) -> None:
    teacher = Dots(1)
    _, alone, _ = _parts(batch, None)
    network, parts, loss = _parts(batch, Helpers(teacher=teacher), distil_weight=0.5)
    _, double, _ = _parts(batch, Helpers(teacher=Dots(1)), distil_weight=1.0)
    (seen,), (own,) = teacher.given, network.given
    assert torch.equal(seen[0], own[0]), "hints and all"
    assert seen[1] == own[1], "the same temperature"
    assert set(parts) - set(alone) == {"distil", "distil_chroma"}
    for name, part in alone.items():
        assert torch.equal(part, parts[name])
    for name in ("distil", "distil_chroma"):
        assert float(parts[name]) > 0
        assert float(double[name]) == pytest.approx(2 * float(parts[name]), rel=1e-5)
    loss.backward()
    assert all(p.grad is None for p in teacher.parameters())


def test_a_pupil_without_truth_becomes_its_teacher(batch: Batch) -> None:
    teacher = Dots(1)
    config = Config(
        NetworkConfig("tint"),
        ObjectiveConfig(distil_weight=50.0, scene_weight=0.0, chroma_weight=0.2, even_weight=0.0),
    )
    network = Dots(0)
    objective = create(config, 3, PRIOR, network, Helpers(teacher=teacher))
    optimizer = torch.optim.Adam(network.parameters(), 0.02)
    distances = []
    for _ in range(60):
        (turn,) = objective.rounds(objective.players(), batch, 1.0)
        optimizer.zero_grad()
        turn.loss.backward()
        optimizer.step()
        distances.append(float(turn.parts["distil"] + turn.parts["distil_chroma"]))
    assert distances[-1] < 0.25 * distances[0]
    assert set(objective.players()) == {"network"}, "a teacher is no player: it is never saved"


@pytest.fixture
def classifier() -> nn.Module:
    torch.manual_seed(3)
    return ColourClassifier(3, 0.25).eval().requires_grad_(False)


def test_features_are_alike_for_the_truth_and_pull_colours_towards_it(
    batch: Batch, classifier: nn.Module
) -> None:
    assert float(perceptual(classifier, batch.ab, batch)) == pytest.approx(0, abs=1e-6)
    ab = (batch.ab + 25).requires_grad_()
    start = perceptual(classifier, ab, batch)
    nearer = perceptual(classifier, batch.ab + 5, batch)
    (gradient,) = torch.autograd.grad(start, ab)
    start = start.detach()
    assert 0 < float(nearer) < float(start)
    moved = perceptual(classifier, (ab - 200 * gradient / gradient.norm()).detach(), batch)
    assert float(moved) < float(start)
    coarse = perceptual(classifier, F.avg_pool2d(batch.ab, 2), batch)
    assert float(coarse) == pytest.approx(0, abs=1e-6)


def test_the_classifier_has_its_say_late(batch: Batch, classifier: nn.Module) -> None:
    helpers = Helpers(classifier=classifier)
    settings = {"perceptual_weight": 0.5, "perceptual_from": 0.75}
    _, early, _ = _parts(batch, helpers, 0.7, **settings)
    _, late, _ = _parts(batch, helpers, 0.75, **settings)
    assert "perceptual" not in early
    network = Dots(0)
    ab = network(_input(batch), torch.tensor(_temperature(batch)), 0).ab.detach()
    alone = perceptual(classifier, ab, batch)
    assert float(late["perceptual"]) == pytest.approx(0.5 * float(alone), rel=1e-4)


def _input(batch: Batch) -> Tensor:
    return torch.cat([batch.luminance / 50 - 1, batch.hints], 1)


def _temperature(batch: Batch) -> float:
    return float(np.random.default_rng((Config().seed, batch.step)).uniform(0.38, 1.0))


def test_bins_alone_have_no_colours_to_classify(classifier: nn.Module) -> None:
    config = Config(NetworkConfig("plain", 0.1), ObjectiveConfig("bins"))
    with pytest.raises(ValueError, match="'bins' has no perceptual loss"):
        create(config, 3, PRIOR, None, Helpers(classifier=classifier))
