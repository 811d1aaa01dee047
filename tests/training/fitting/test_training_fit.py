"""The loop: a loss that falls, runs that go on exactly, checkpoints that survive."""

from __future__ import annotations

import csv
import dataclasses
import itertools
import json
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from torch import nn

from training import objectives
from training.config import Config, InputConfig, NetworkConfig, ObjectiveConfig, load
from training.data.batches import BatchStream
from training.data.cache import PhotoCache
from training.fitting import trainer as loop
from training.fitting.checkpoint import load_checkpoint, read_run
from training.fitting.trainer import CHECKPOINT, Stopped, Trainer
from training.objectives import Batch, Round

# From far off: what two runs do differently besides their steps is in these columns only.
_CLOCK = ("seconds", "photos_per_second", "waiting")


@pytest.fixture
def batch(cache: PhotoCache, tiny: Config) -> Iterator[Batch]:
    stream = BatchStream(cache, tiny, tiny.seed)
    yield stream.batch(0, 0, 64, 4)
    stream.close()


def _weights(trainer: Trainer) -> torch.Tensor:
    return torch.cat([p.detach().flatten() for p in trainer.network.parameters()])


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(newline="") as stream:
        return list(csv.DictReader(stream))


def _same(one: object, other: object) -> bool:
    """Deep equality of checkpoints, the clock left out."""
    if isinstance(one, dict) and isinstance(other, dict):
        keys = set(one) - {"seconds"}
        return keys == set(other) - {"seconds"} and all(_same(one[k], other[k]) for k in keys)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, torch.Tensor) and isinstance(other, torch.Tensor):
        return torch.equal(one, other)
    return one == other


def _stop_after(trainer: Trainer, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    real = trainer.train_step

    def stepping(*arguments: object) -> object:
        values = real(*arguments)  # type: ignore[arg-type]
        if trainer.step == step:
            trainer.stopping = 15
        return values

    monkeypatch.setattr(trainer, "train_step", stepping)


def test_a_real_fit_lowers_the_loss_and_tells_all(
    tiny: Config, cache: PhotoCache, tmp_path: Path
) -> None:
    config = dataclasses.replace(
        tiny, steps=32, input=InputConfig(hint_none=1.0, hint_full=0.0, old_film_share=0.0)
    )
    Trainer(config, cache, tmp_path, validation=cache).fit(log_every=8, show=False)
    rows = _rows(tmp_path / "train.csv")
    losses = [float(row["loss"]) for row in rows]
    assert len(losses) == 4
    assert losses[-1] < 0.9 * losses[0]
    assert float(rows[-1]["photos"]) == 32 * 4
    assert 0 <= float(rows[-1]["waiting"]) < 1
    assert float(rows[-1]["photos_per_second"]) > 1
    (row,) = _rows(tmp_path / "validation.csv")
    assert int(row["step"]) == 32
    assert 5 < float(row["psnr_0"]) < 60
    assert 0 < float(row["loss"]) < 2 * losses[0]
    best = load_checkpoint(tmp_path / "best.pt")
    assert best["step"] == 32
    assert best["score"] == pytest.approx(float(row["psnr_0"]) + float(row["psnr_10"]))
    assert (tmp_path / "curves.png").stat().st_size > 1000
    run = json.loads((tmp_path / "run.json").read_text())
    assert run["config"]["steps"] == 32
    assert run["photos"] == 10
    assert run["scenes"] == ["animal", "people"]
    assert run["licence_classes"] == {"unknown": 10}
    assert run["environment"]["packages"]["torch"] == torch.__version__
    assert set(run["git"]) == {"commit", "dirty"}
    assert sum(run["prior"]) == pytest.approx(1, abs=1e-3)
    assert json.loads((tmp_path / "metrics.json").read_text())["psnr_0"] == float(row["psnr_0"])


def test_tensorboard_shows_the_log(tiny: Config, cache: PhotoCache, tmp_path: Path) -> None:
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    Trainer(dataclasses.replace(tiny, steps=2), cache, tmp_path).fit(log_every=1, show=False)
    events = EventAccumulator(str(tmp_path / "tensorboard"))
    events.Reload()
    assert [e.step for e in events.Scalars("train/loss")] == [1, 2]
    logged = [float(row["loss"]) for row in _rows(tmp_path / "train.csv")]
    assert [e.value for e in events.Scalars("train/loss")] == pytest.approx(logged)


@pytest.mark.parametrize("kind", ["tint", "gan"])
def test_a_stopped_run_goes_on_as_if_it_never_had_been(
    kind: str, tiny: Config, cache: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Weights, moments, averages, photos, chance (dropout), logs: all as without the stop."""
    config = dataclasses.replace(tiny, steps=5, phases=((0.6, 64, 4), (1.0, 96, 3)))
    if kind == "gan":
        config = dataclasses.replace(
            config, network=NetworkConfig("unet_gan", 0.0625), phases=((1.0, 256, 1),), steps=2,
            objective=ObjectiveConfig("gan", gan_weight=1.0),
        )  # fmt: skip
    half = config.steps // 2
    Trainer(config, cache, tmp_path / "whole").fit(log_every=1, show=False)
    first = Trainer(config, cache, tmp_path / "parts")
    _stop_after(first, half, monkeypatch)
    with pytest.raises(Stopped) as stopped:
        first.fit(log_every=1, show=False)
    assert stopped.value.status == 143
    assert load_checkpoint(tmp_path / "parts" / CHECKPOINT)["step"] == half
    torch.rand(7)  # nothing may hang on the state of torch's own generator
    Trainer(config, cache, tmp_path / "parts", resume=True).fit(log_every=1, show=False)
    whole, parts = (load_checkpoint(tmp_path / n / CHECKPOINT) for n in ("whole", "parts"))
    assert whole["step"] == config.steps
    assert _same(whole, parts)
    logs = [_rows(tmp_path / n / "train.csv") for n in ("whole", "parts")]
    assert len(logs[0]) == config.steps
    for one, other in zip(*logs, strict=True):
        assert {k: v for k, v in one.items() if k not in _CLOCK} == {
            k: v for k, v in other.items() if k not in _CLOCK
        }


def test_a_checkpoint_that_cannot_be_finished_leaves_the_last_one(
    tiny: Config, cache: PhotoCache, tmp_path: Path, batch: Batch, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = Trainer(tiny, cache, tmp_path)
    trainer.save()
    trainer.train_step(batch, 0.0, 4)

    def disk_full(state: object, path: Path) -> None:
        path.write_bytes(b"half a checkpoint")
        raise RuntimeError("unexpected pos 64 vs 0")

    with monkeypatch.context() as broken:
        broken.setattr(torch, "save", disk_full)
        with pytest.raises(Exception, match=r"checkpoint\.pt cannot be written"):
            trainer.save()
    assert load_checkpoint(tmp_path / CHECKPOINT)["step"] == 0
    (tmp_path / ".checkpoint.pt.00000000.part").write_bytes(b"left by a killed process")
    resumed = Trainer(tiny, cache, tmp_path, resume=True)
    assert resumed.step == 0
    assert not list(tmp_path.glob(".checkpoint*"))


def test_a_fault_on_the_way_ends_the_run_with_a_checkpoint(
    tiny: Config, cache: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = Trainer(tiny, cache, tmp_path)
    real = BatchStream.batch

    def failing(stream: BatchStream, step: int, *more: int) -> Batch:
        return real(stream, step, *more) if step < 2 else 1 / 0  # type: ignore[return-value]

    monkeypatch.setattr(BatchStream, "batch", failing)
    with pytest.raises(ZeroDivisionError):
        trainer.fit(show=False)
    assert load_checkpoint(tmp_path / CHECKPOINT)["step"] == 2


def test_the_time_limit_ends_the_schedule_and_counts_resumes(
    thin: Config, cache: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Every look at the clock takes 0.1 s, so that a busy machine makes as many steps as an idle one.
    ticks = itertools.count()
    clock = SimpleNamespace(monotonic=lambda: next(ticks) / 10, strftime=time.strftime)
    monkeypatch.setattr("training.fitting.trainer.time", clock)
    config = dataclasses.replace(thin, steps=100_000)
    trainer = Trainer(config, cache, tmp_path)
    trainer.fit(time_limit=3, log_every=1, show=False)
    assert 2 < trainer.step < 30  # not 100,000
    assert trainer.seconds >= 3
    rates = [float(row["rate"]) for row in _rows(tmp_path / "train.csv")]
    assert rates[-1] < rates[0]  # the cosine ends with the time, not with the steps
    again = Trainer(config, cache, tmp_path, resume=True)
    again.fit(time_limit=3, show=False)
    assert again.step == trainer.step


def test_epochs_count_photos(thin: Config, cache: PhotoCache, tmp_path: Path) -> None:
    config = dataclasses.replace(thin, epochs=2.0, phases=((0.5, 64, 5), (1.0, 64, 2)))
    trainer = Trainer(config, cache, tmp_path)
    trainer.fit(log_every=1, show=False)
    assert trainer.photos == 20 + 1  # the phase until 0.5 takes the step at 0.5 too
    assert [row["photos"] for row in _rows(tmp_path / "train.csv")][:3] == ["5", "10", "15"]


def test_a_step_that_is_not_finite_changes_nothing(
    tiny: Config, cache: PhotoCache, tmp_path: Path, batch: Batch
) -> None:
    trainer = Trainer(tiny, cache, tmp_path)
    trainer.train_step(batch, 0.0, 4)
    before = {k: v.clone() for k, v in trainer.network.state_dict().items()}
    averaged = {k: v.clone() for k, v in trainer.ema.network.state_dict().items()}
    for name in ("ab", "luminance"):  # the target; the input, which spoils batch norm on its way
        bad = dataclasses.replace(batch, **{name: getattr(batch, name).clone()})
        getattr(bad, name)[0] = float("nan")
        trainer.train_step(bad, 0.0, 4)
    assert trainer.skipped == 2
    assert _same(before, dict(trainer.network.state_dict()))
    assert _same(averaged, dict(trainer.ema.network.state_dict()))
    assert trainer.train_step(batch, 0.0, 4)["loss"] > 0
    assert trainer.skipped == 2


def test_a_run_that_never_is_finite_stops_with_a_sentence(
    thin: Config, cache: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = BatchStream.batch

    def spoilt(stream: BatchStream, step: int, *more: int) -> Batch:
        found = real(stream, step, *more)
        return dataclasses.replace(found, ab=found.ab * float("inf")) if step > 1 else found

    monkeypatch.setattr(BatchStream, "batch", spoilt)
    trainer = Trainer(dataclasses.replace(thin, steps=1000), cache, tmp_path)
    with pytest.raises(
        ValueError, match="not a finite number for 50 steps in a row, the last one 52"
    ):
        trainer.fit(log_every=10, show=False)
    assert load_checkpoint(tmp_path / CHECKPOINT)["skipped"] == 50


@pytest.mark.parametrize("kept", [True, False])
def test_batch_norm_keeps_its_statistics_if_asked(
    tiny: Config, cache: PhotoCache, batch: Batch, tmp_path: Path, kept: bool
) -> None:
    optimizer = dataclasses.replace(tiny.optimizer, keep_statistics=kept)
    trainer = Trainer(dataclasses.replace(tiny, optimizer=optimizer), cache, tmp_path)
    norms = [m for m in trainer.network.modules() if isinstance(m, nn.BatchNorm2d)]
    means = [norm.running_mean.clone() for norm in norms]
    weights = [norm.weight.detach().clone() for norm in norms]
    trainer.train_step(batch, 0.0, 4)
    assert all(map(torch.equal, means, (n.running_mean for n in norms))) is kept
    assert not all(
        map(torch.equal, weights, (n.weight for n in norms))
    )  # what it learns, it learns


def test_averages_are_of_weights_and_statistics() -> None:
    network = nn.Sequential(nn.Linear(1, 1, bias=False), nn.BatchNorm1d(1))
    with torch.no_grad():
        network[0].weight.fill_(0.0)
    ema = loop.Ema(network, 0.5)
    with torch.no_grad():
        network[0].weight.fill_(1.0)
    network[1].running_mean.fill_(4.0)
    ema.update(network)  # the first update's decay is 2/11: warm-up
    assert float(ema.network[0].weight) == pytest.approx(9 / 11)
    assert float(ema.network[1].running_mean) == pytest.approx(36 / 11)


class _TwoPlayers:
    """Two numbers; the second joins at half of the run and must see what the first step changed."""

    def __init__(self) -> None:
        self.modules = {"network": nn.Linear(1, 1, bias=False), "second": nn.Linear(1, 1)}
        self.modules["network"].log_weights = torch.zeros(1)
        self.seen: list[float] = []

    def players(self) -> dict[str, nn.Module]:
        return dict(self.modules)

    def rounds(
        self, players: dict[str, nn.Module], batch: Batch, progress: float
    ) -> Iterator[Round]:
        if progress >= 0.5:
            before = float(self.modules["second"].weight.detach())
            yield Round("second", players["second"](torch.ones(1)).sum())
            self.seen.append(float(self.modules["second"].weight.detach()) - before)
        loss = players["network"](torch.ones(1)).sum()
        yield Round("network", loss, {"part": loss.detach()})


def test_a_second_player_joins_late_and_the_copy_from_before_is_kept(
    thin: Config, cache: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game = _TwoPlayers()
    monkeypatch.setattr(objectives, "create", lambda *_: game)
    trainer = Trainer(thin, cache, tmp_path)
    untouched = trainer.players["second"].module.weight.clone()
    trainer.fit(log_every=1, show=False)
    assert trainer.step == 6
    assert len(game.seen) == 3
    assert all(step < 0 for step in game.seen)
    assert load_checkpoint(tmp_path / "before_gan.pt")["step"] == 3
    assert not torch.equal(untouched, trainer.players["second"].module.weight)
    header, *rows = (tmp_path / "train.csv").read_text().splitlines()
    column = header.split(",").index("second_loss")
    assert [row.split(",")[column] == "" for row in rows] == [True] * 3 + [False] * 3


def test_init_takes_weights_but_not_the_prior_nor_a_head_for_other_scenes(
    tiny: Config, cache: PhotoCache, tmp_path: Path
) -> None:
    first = Trainer(tiny, cache, tmp_path / "a")
    first.ema.network.log_weights.fill_(7.0)
    first.save()
    reseeded = dataclasses.replace(tiny, seed=5)
    init = tmp_path / "a" / CHECKPOINT
    second = Trainer(reseeded, cache, tmp_path / "b", init=init)
    assert torch.equal(_weights(first), _weights(second))
    assert torch.equal(first.network.log_weights, second.network.log_weights)
    three = PhotoCache(cache.folder) if hasattr(cache, "folder") else cache
    three.scenes = [*cache.scenes, "none"]
    try:
        third = Trainer(reseeded, three, tmp_path / "c", init=init)
    finally:
        three.scenes = three.scenes[:2]
    assert third.network.scene.weight.shape[0] == 3
    mine, theirs = first.network.state_dict(), third.network.state_dict()
    same = {k for k in mine if mine[k].shape == theirs[k].shape and torch.equal(mine[k], theirs[k])}
    assert set(mine) - same == {"scene.weight", "scene.bias"}


def test_init_from_an_exported_model(tiny: Config, cache: PhotoCache, tmp_path: Path) -> None:
    from training.exporting.export import export

    first = Trainer(tiny, cache, tmp_path / "a")
    first.save()
    export(tmp_path / "a" / CHECKPOINT, tmp_path / "model")
    config = dataclasses.replace(tiny, seed=5)
    for source in (tmp_path / "model", tmp_path / "model" / "model.onnx"):
        second = Trainer(config, cache, tmp_path / source.name, init=source)
        x = torch.rand(2, 4, 64, 64)
        was, now = (t.network.eval()(x) for t in (first, second))
        assert torch.allclose(was.ab, now.ab, atol=0.2)
        assert torch.allclose(was.scene, now.scene, atol=1e-2)
        assert second.train_step  # batch norm learns on: it has statistics again
    with pytest.raises(ValueError, match=r"model do not fit the network"):
        Trainer(
            dataclasses.replace(config, network=NetworkConfig("tint_small", 0.25)), cache,
            tmp_path / "z", init=tmp_path / "model",
        )  # fmt: skip


def test_resuming_refuses_another_network_and_names_other_changes(
    thin: Config, cache: PhotoCache, tmp_path: Path
) -> None:
    Trainer(thin, cache, tmp_path).save()
    other = dataclasses.replace(thin, network=NetworkConfig("residual_l2", 0.06))
    with pytest.raises(ValueError, match=r"network\.width = 0\.03, not 0\.06"):
        Trainer(other, cache, tmp_path, resume=True)
    said: list[str] = []
    faster = dataclasses.replace(
        thin, optimizer=dataclasses.replace(thin.optimizer, learning_rate=0.1, weight_decay=0.0)
    )
    trainer = Trainer(faster, cache, tmp_path, resume=True, warn=said.append)
    assert "very high" in said[0]
    assert "optimizer.learning_rate 0.003 -> 0.1" in said[1]
    assert trainer.players["network"].optimizer.param_groups[0]["weight_decay"] == 0.0


def test_a_folder_with_junk_for_a_checkpoint_is_one_sentence(
    thin: Config, cache: PhotoCache, tmp_path: Path
) -> None:
    (tmp_path / CHECKPOINT).write_bytes(b"junk")
    with pytest.raises(ValueError, match=r"checkpoint\.pt is not a checkpoint of this program"):
        Trainer(thin, cache, tmp_path, resume=True)
    with pytest.raises(ValueError, match="does not exist"):
        read_run(tmp_path / "none.pt")


def test_sizes_must_suit_the_network(thin: Config, cache: PhotoCache, tmp_path: Path) -> None:
    config = dataclasses.replace(
        thin, network=NetworkConfig("unet_gan", 0.0625), phases=((1.0, 96, 4),)
    )
    with pytest.raises(ValueError, match="multiples of 256 px; phases asks for 96"):
        Trainer(config, cache, tmp_path)


def test_without_a_compiler_the_run_goes_on(
    thin: Config, cache: PhotoCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(_: object) -> object:
        raise RuntimeError("No working C++ compiler found")

    monkeypatch.setattr(torch, "compile", none)
    said: list[str] = []
    config = dataclasses.replace(thin, compile=True, steps=1)
    trainer = Trainer(config, cache, tmp_path, warn=said.append)
    trainer.fit(show=False)
    assert trainer.step == 1
    assert said == [
        "torch.compile does not work here, so the run goes on without it:"
        " No working C++ compiler found"
    ]


def test_configuration_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "c.toml"
    for text, wrong in (
        ("speed = 3", "unknown setting speed"),
        ("steps = 'many'", "'steps' must be of type int"),
        ("learning_rate = 1", "unknown setting learning_rate"),
        ("[optimizer]\nrate = 1", r"unknown setting rate in \[optimizer\]"),
        ("[optimizer]\nkind = 'newton'", "'optimizer.kind' must be one of adam, adamw, sgd"),
        ("network = 3", "'network' must be a table"),
        ("phases = [[1.0, 100, 4]]", "multiples of 32"),
        ("phases = [[1.0, 32, 4]]", "from 64 px"),
        ("phases = [[0.5, 96, 4]]", "until 1.0"),
        ("phases = [3]", "share, pixels, photos"),
        ("steps = ", "not valid TOML"),
        ("[input]\npeople_share = 1.2", "'input.people_share' must be from 0 to 1"),
        ("[input]\npeople_share = nan", "'input.people_share' must be from 0 to 1"),
        ("[objective]\ndistil_weight = -1", "'objective.distil_weight' must be 0 or more"),
        ("[objective]\nteacher = 3", "'objective.teacher' must be of type str"),
    ):
        path.write_text(text)
        with pytest.raises(ValueError, match=wrong):
            load(path)
    path.write_text("steps = 5\n[optimizer]\nlearning_rate = 1\n")
    assert load(path).steps == 5
    assert load(path).optimizer.learning_rate == 1.0
    assert np.isclose(load(path).optimizer.ema, 0.9993)
