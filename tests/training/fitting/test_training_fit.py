"""The loop: a loss that falls, runs that resume, checkpoints that survive."""

from __future__ import annotations

import csv
import dataclasses
import time
from pathlib import Path

import numpy as np
import pytest
import torch

from core.colour import bins
from training.config import Config, InputConfig, load
from training.data.batches import Batch, BatchStream, make_batch
from training.data.cache import PhotoCache
from training.fitting import trainer as fit
from training.fitting.trainer import CHECKPOINT, Ema, Trainer, load_checkpoint


def _batch(cache: PhotoCache, config: Config, seed: int = 0) -> Batch:
    return make_batch(cache, np.arange(4), 64, config, np.random.default_rng(seed))


def _weights(trainer: Trainer) -> torch.Tensor:
    return torch.cat([p.detach().flatten() for p in trainer.network.parameters()])


def test_a_real_fit_lowers_the_loss(tiny: Config, cache: PhotoCache, tmp_path: Path) -> None:
    config = dataclasses.replace(
        tiny, steps=40, input=InputConfig(hint_none=1.0, hint_full=0.0, old_film_share=0.0)
    )
    trainer = Trainer(config, cache, tmp_path, validation=cache)
    trainer.fit(log_every=8, show=False)
    with (tmp_path / "train.csv").open() as stream:
        losses = [float(row["loss"]) for row in csv.DictReader(stream)]
    assert len(losses) == 5
    assert losses[-1] < 0.9 * losses[0]
    with (tmp_path / "validation.csv").open() as stream:
        (row,) = csv.DictReader(stream)
    assert int(row["step"]) == 40
    assert 5 < float(row["psnr_0"]) < 60
    assert load_checkpoint(tmp_path / "best.pt")["step"] == 40


def test_a_resumed_run_takes_the_same_next_step(
    tiny: Config, cache: PhotoCache, tmp_path: Path
) -> None:
    """Same weights, moments, EMA and random state; only the order of the photos starts afresh."""
    whole = Trainer(tiny, cache, tmp_path)
    for seed in range(2):
        whole.train_step(_batch(cache, tiny, seed), 0.1)
    whole.save()
    resumed = Trainer(tiny, cache, tmp_path, resume=True)
    assert resumed.step == 2
    # Both at the state of the checkpoint: the trainers share torch's global generator.
    torch.set_rng_state(load_checkpoint(tmp_path / CHECKPOINT)["random"])
    whole.train_step(_batch(cache, tiny, 2), 0.2)
    torch.set_rng_state(load_checkpoint(tmp_path / CHECKPOINT)["random"])
    resumed.train_step(_batch(cache, tiny, 2), 0.2)
    assert torch.equal(_weights(whole), _weights(resumed))
    for mine, theirs in zip(
        whole.ema.network.parameters(), resumed.ema.network.parameters(), strict=True
    ):
        assert torch.equal(mine, theirs)


def test_resuming_restores_the_random_state(
    tiny: Config, cache: PhotoCache, tmp_path: Path
) -> None:
    trainer = Trainer(tiny, cache, tmp_path)
    trainer.save()
    expected = torch.rand(3)
    torch.manual_seed(99)
    Trainer(tiny, cache, tmp_path, resume=True)
    assert torch.equal(torch.rand(3), expected)


def test_a_run_killed_while_saving_keeps_the_last_checkpoint(
    tiny: Config, cache: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = Trainer(tiny, cache, tmp_path)
    trainer.save()
    trainer.train_step(_batch(cache, tiny), 0.0)

    def dies_half_way(state: object, path: Path) -> None:
        path.write_bytes(b"half a checkpoint")
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(fit.torch, "save", dies_half_way)
        with pytest.raises(KeyboardInterrupt):
            trainer.save()
    resumed = Trainer(tiny, cache, tmp_path, resume=True)
    assert resumed.step == 0
    resumed.train_step(_batch(cache, tiny), 0.0)
    resumed.save()
    assert load_checkpoint(tmp_path / CHECKPOINT)["step"] == 1


def test_a_fault_in_the_loader_ends_the_run_with_a_checkpoint(
    tiny: Config, cache: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = Trainer(tiny, cache, tmp_path)
    monkeypatch.setattr(cache, "photo", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        trainer.fit(show=False)
    assert (tmp_path / CHECKPOINT).exists()


def test_the_time_limit_ends_the_run_and_counts_resumes(
    tiny: Config, cache: PhotoCache, tmp_path: Path
) -> None:
    config = dataclasses.replace(tiny, steps=100_000)
    trainer = Trainer(config, cache, tmp_path)
    begin = time.monotonic()
    trainer.fit(time_limit=0.5, show=False)
    assert time.monotonic() - begin < 60  # 100,000 steps would take an hour
    assert trainer.seconds >= 0.5
    steps = trainer.step
    again = Trainer(config, cache, tmp_path, resume=True)
    again.fit(time_limit=0.5, show=False)
    assert again.step == steps


def test_a_loss_that_is_not_finite_changes_nothing(
    tiny: Config, cache: PhotoCache, tmp_path: Path
) -> None:
    trainer = Trainer(tiny, cache, tmp_path)
    batch = _batch(cache, tiny)
    batch.ab[0] = float("nan")
    before = _weights(trainer).clone()
    trainer.train_step(batch, 0.0)
    assert torch.equal(_weights(trainer), before)


def test_ema_is_the_average_of_weights_and_statistics() -> None:
    network = torch.nn.Sequential(torch.nn.Linear(1, 1, bias=False), torch.nn.BatchNorm1d(1))
    with torch.no_grad():
        network[0].weight.fill_(0.0)
    ema = Ema(network, 0.5)
    with torch.no_grad():
        network[0].weight.fill_(1.0)
    network[1].running_mean.fill_(4.0)
    ema.update(network)  # the first update's decay is 2/11: warm-up
    assert float(ema.network[0].weight) == pytest.approx(9 / 11)
    assert float(ema.network[1].running_mean) == pytest.approx(36 / 11)


def test_init_takes_weights_but_not_the_prior(
    tiny: Config, cache: PhotoCache, tmp_path: Path
) -> None:
    first = Trainer(tiny, cache, tmp_path / "a")
    first.network.log_weights.fill_(7.0)
    first.ema.network.load_state_dict(first.network.state_dict())
    first.save()
    second = Trainer(
        dataclasses.replace(tiny, seed=5), cache, tmp_path / "b", init=tmp_path / "a" / CHECKPOINT
    )
    assert torch.equal(_weights(first), _weights(second))
    assert float(second.network.log_weights.max()) != 7.0


def test_the_prior_is_a_distribution_around_the_photos_colours(cache: PhotoCache) -> None:
    prior = fit.estimate_prior(cache)
    assert prior.shape == (bins.COUNT,)
    assert float(prior.sum()) == pytest.approx(1, abs=1e-4)
    assert float(prior.min()) >= 0
    assert np.hypot(*bins.BINS[prior.argmax()]) < 40


def test_the_stream_gives_every_photo_once_per_epoch(
    tiny: Config, cache: PhotoCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    real = cache.photo
    monkeypatch.setattr(cache, "photo", lambda i: (seen.append(int(i)), real(i))[1])
    stream = BatchStream(cache, dataclasses.replace(tiny, phases=((1.0, 64, 5),)), seed=0)
    try:
        for _ in range(2):
            assert next(stream).network_input().shape == (5, 4, 64, 64)
    finally:
        stream.close()
    assert sorted(seen[:10]) == list(range(10))


def test_configuration_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "c.toml"
    for text, wrong in (
        ("speed = 3", "unknown setting speed"),
        ("steps = 'many'", "'steps' must be of type int"),
        ("phases = [[1.0, 100, 4]]", "multiples of 32"),
        ("phases = [[1.0, 32, 4]]", "from 64 px"),
        ("phases = [[0.5, 96, 4]]", "until 1.0"),
        ("phases = [3]", "share, pixels, photos"),
        ("steps = ", "not valid TOML"),
    ):
        path.write_text(text)
        with pytest.raises(ValueError, match=wrong):
            load(path)
    path.write_text("steps = 5\nlearning_rate = 1\n")
    assert load(path).steps == 5
