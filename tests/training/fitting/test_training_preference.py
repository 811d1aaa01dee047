"""A late GAN: the copy from before it is kept, and measured against what it made."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from core.colour import bins
from training import networks
from training.config import Config
from training.data.cache import PhotoCache
from training.exporting.checkpoint import find_checkpoint, load_trained
from training.fitting import preference
from training.fitting.checkpoint import load_checkpoint
from training.fitting.preference import Accuracy, accuracy, is_better
from training.fitting.trainer import Trainer
from training.networks import Prediction


@pytest.mark.parametrize(
    ("auc", "rebalanced", "better"),
    [(89.5, 51.1, True), (89.25, 51.1, True), (89.2, 51.1, False), (89.6, 51.0, False),
     (89.0, 60.0, False), (90.0, 50.0, False)],
)  # fmt: skip
def test_the_rule(auc: float, rebalanced: float, better: bool) -> None:
    assert is_better(Accuracy(auc, rebalanced), Accuracy(89.5, 51.0)) is better


class _Flat(nn.Module):
    """One colour for everything."""

    def __init__(self, a: float) -> None:
        super().__init__()
        self.a = a

    def forward(self, x: Tensor) -> Prediction:
        ab = torch.zeros_like(x[:, :1]).repeat(1, 2, 1, 1)
        ab[:, 0] = self.a
        return Prediction(ab=ab)


def test_accuracy_is_that_of_the_evaluation(cache: PhotoCache) -> None:
    from training.data.cache import centre_square
    from training.evaluation.measure import Tally, Truth, measure

    prior = bins.smooth_prior(np.random.default_rng(0).random(bins.COUNT).astype(np.float32) ** 4)
    entry, tally = networks.entry("residual_l2"), Tally()
    for index in range(len(cache)):
        truth = Truth.of(centre_square(cache.photo(index), 192), prior)
        flat = np.broadcast_to(np.float32([12, 0]), truth.ab.shape)
        tally.add(measure(truth, flat, thorough=False))
    found, wanted = accuracy(_Flat(12.0), entry, cache, prior), tally.summary()
    assert found.auc == pytest.approx(wanted["auc"], abs=0.05)
    assert found.auc_rebalanced == pytest.approx(wanted["auc_rebalanced"], abs=0.3)


@pytest.mark.parametrize("gain", [1.0, -1.0])
def test_a_run_with_a_late_gan_says_what_to_export(
    tiny: Config, cache: PhotoCache, tmp_path: Path, gain: float,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    objective = dataclasses.replace(tiny.objective, gan_weight=0.05, gan_from=0.5)
    config = dataclasses.replace(tiny, steps=2, objective=objective)
    answers = iter([Accuracy(89.0, 50.0), Accuracy(88.9, 50.0 + gain)])
    monkeypatch.setattr(preference, "accuracy", lambda *_: next(answers))
    Trainer(config, cache, tmp_path, validation=cache).fit(show=True)
    chosen = "checkpoint.pt" if gain > 0 else "before_gan.pt"
    said = capsys.readouterr().out
    assert f"rebalanced AuC from 50.00 to {50 + gain:.2f} and AuC from 89.00 to 88.90" in said
    assert f"preferred ({chosen})" in said
    facts = json.loads((tmp_path / "preferred.json").read_text())
    assert facts["before_gan"] == {"auc": 89.0, "auc_rebalanced": 50.0}
    assert (facts["photos"], facts["file"]) == (10, chosen)
    assert find_checkpoint(tmp_path) == tmp_path / chosen
    trained = load_trained(tmp_path)
    assert trained.steps == (2 if gain > 0 else 1)
    ema = load_checkpoint(tmp_path / chosen)["ema"]
    assert all(torch.equal(v, ema[k]) for k, v in trained.network.state_dict().items())


def test_the_two_are_really_measured_and_a_run_that_goes_on_prefers_nothing_yet(
    tiny: Config, cache: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    objective = dataclasses.replace(tiny.objective, gan_weight=0.05, gan_from=0.5)
    config = dataclasses.replace(tiny, steps=2, objective=objective)
    trainer = Trainer(config, cache, tmp_path, validation=cache)
    trainer.fit(show=False)
    facts = json.loads((tmp_path / "preferred.json").read_text())
    entry, prior = networks.entry("tiny"), trainer.prior.numpy()
    again = accuracy(trainer.ema.network, entry, cache, prior)
    assert dataclasses.asdict(again) == pytest.approx(facts["with_gan"], abs=0.2)
    assert facts["with_gan"] != facts["before_gan"]
    more = Trainer(dataclasses.replace(config, steps=3), cache, tmp_path, cache, resume=True)
    monkeypatch.setattr(more, "train_step", lambda *_: (_ for _ in ()).throw(OSError("gone")))
    with pytest.raises(OSError, match="gone"):
        more.fit(show=False)
    assert not (tmp_path / "preferred.json").exists()
    assert find_checkpoint(tmp_path).name == "best.pt"
