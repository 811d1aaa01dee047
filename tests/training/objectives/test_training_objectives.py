"""Objectives: every kind on a small network, GAN rounds, and two processes against one."""

from __future__ import annotations

import dataclasses
import math
import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
import torch
import torch.distributed as dist
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from core.colour import bins
from training import networks
from training.config import Config, NetworkConfig, ObjectiveConfig
from training.data.cache import PhotoCache
from training.fitting.distributed import leave
from training.networks.prediction import Prediction
from training.objectives import Batch, Objective, create, network_input
from training.objectives.prior import estimate_prior

PRIOR = bins.smooth_prior(np.arange(1.0, bins.COUNT + 1, dtype=np.float32))


class Dots(nn.Module):
    """The smallest network with every head: no pixel looks at another, no batch norm."""

    def __init__(self, channels: int = 4, with_bins: bool = True, scenes: int = 3) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.inside = nn.Conv2d(channels, 8, 1)
        self.colour = nn.Conv2d(8, 2, 1)
        self.classes = nn.Linear(8, scenes) if scenes else None
        self.pred = nn.Conv2d(8, bins.COUNT, 1) if with_bins else None
        self.temperatures: list[float] = []
        if with_bins:
            self.register_buffer("log_weights", torch.zeros(bins.COUNT))

    def forward(self, x: Tensor, temperature: Tensor | None = None, tau: float = 0) -> Prediction:
        if temperature is not None:
            self.temperatures.append(float(temperature))
        inner = self.inside(x).relu()
        return Prediction(
            logits=None if self.pred is None else self.pred(F.avg_pool2d(inner, 4)),
            ab=110 * torch.tanh(self.colour(inner)),
            scene=None if self.classes is None else self.classes(inner.mean((2, 3))),
        )


def _config(name: str, kind: str, **settings: float | str) -> Config:
    return Config(NetworkConfig(name), ObjectiveConfig(kind=kind, **settings))


CASES: dict[str, tuple[Config, Callable[[], nn.Module]]] = {
    "tint": (_config("tint", "tint", scene_weight=0.1), Dots),
    "bins": (_config("plain", "bins", rebalancing=1.0), lambda: Dots(1, scenes=0)),
    "ab": (_config("plain_l2", "ab"), lambda: Dots(1, False, 0)),
    "fusion": (_config("fusion", "fusion", scene_weight=0.1), lambda: Dots(1, False)),
    "gan": (_config("unet_gan", "gan", gan_weight=1.0), lambda: Dots(1, False, 0)),
}


def _batch(photos: int = 4, size: int = 32) -> Batch:
    """Smooth colours, warmer where it is light; hints and labels on some photos only."""
    generator = torch.Generator().manual_seed(5)
    coarse = torch.rand(photos, 3, 4, 4, generator=generator)
    smooth = F.interpolate(coarse, size=(size, size), mode="bilinear")
    ab = 80 * (smooth[:, 1:] - 0.5) + 80 * smooth[:, :1]
    mask = (torch.rand(photos, 1, size, size, generator=generator) < 0.1).float()
    mask[photos // 2 :] = 0
    labels = torch.tensor([0, 2, -1, -1][:photos])
    return Batch(100 * smooth[:, :1], ab, torch.cat([mask * ab / 110, mask], 1), labels, step=7)


def _objective(kind: str) -> Objective:
    config, network = CASES[kind]
    return create(config, 3, PRIOR, network())


def test_network_input_has_hints_only_where_wanted() -> None:
    batch = _batch()
    plain, hinted = network_input(batch, 1), network_input(batch, 4)
    assert plain.shape == (4, 1, 32, 32)
    assert torch.equal(hinted[:, :1], plain)
    assert torch.equal(hinted[:, 1:], batch.hints)
    assert torch.allclose(50 * (plain + 1), batch.luminance, atol=1e-4)


@pytest.mark.parametrize("kind", CASES)
def test_following_an_objective_brings_colours_nearer(kind: str) -> None:
    """The network learns this one batch: its loss falls and what it colours comes nearer."""
    objective, batch = _objective(kind), _batch()
    players = objective.players()
    rates = {"network": 0.03, "discriminator": 0.0003}
    optimizers = {n: torch.optim.Adam(p.parameters(), rates[n]) for n, p in players.items()}

    def distance() -> float:
        with torch.no_grad():
            x = network_input(batch, 4 if kind == "tint" else 1)
            found = players["network"](x)
        if kind != "bins":
            return float((found.ab - batch.ab).norm(dim=1).mean())
        share = found.logits.softmax(1).permute(0, 2, 3, 1)
        colour = (share @ torch.tensor(bins.BINS)).permute(0, 3, 1, 2)
        return float((colour - F.avg_pool2d(batch.ab, 4)).norm(dim=1).mean())

    before, values = distance(), []
    for _ in range(25):
        for turn in objective.rounds(players, batch, 1.0):
            optimizers[turn.player].zero_grad()
            turn.loss.backward()
            optimizers[turn.player].step()
            if turn.player == "network":
                values.append(float(turn.loss.detach()))
                assert float(sum(turn.parts.values())) == pytest.approx(values[-1], rel=1e-5)
    assert values[-1] < 0.9 * values[0]
    assert distance() < 0.9 * before


def test_fusion_is_mean_squared_error_of_ab_in_0_to_1_and_a_share_of_the_scenes() -> None:
    objective, batch = _objective("fusion"), _batch()
    network = objective.players()["network"]
    (turn,) = objective.rounds(objective.players(), batch, 0.0)
    found = network(network_input(batch, 1))
    squared = F.mse_loss((found.ab + 110) / 220, (batch.ab + 110) / 220)
    scenes = F.cross_entropy(found.scene[:2], batch.labels[:2])
    assert float(turn.loss.detach()) == pytest.approx(
        float((squared + 0.1 * scenes).detach()), rel=1e-5
    )


def test_fusion_without_scene_weight_leaves_the_classifier_alone() -> None:
    config = _config("fusion", "fusion", scene_weight=0.0)
    objective = create(config, 3, PRIOR, Dots(1, False))
    network = objective.players()["network"]
    (turn,) = objective.rounds(objective.players(), _batch(), 0.0)
    turn.loss.backward()
    assert not network.classes.weight.grad.any()
    assert network.colour.weight.grad.any()


def test_bins_network_keeps_weights_of_mean_one_under_the_prior() -> None:
    weights = _objective("bins").players()["network"].log_weights.double().exp().numpy()
    assert float((PRIOR * weights).sum()) == pytest.approx(1, abs=1e-5)
    assert weights[0] > 1.5 * weights[-1]  # the rare colour weighs more


def test_rebalancing_rises_over_its_ramp_and_is_whole_without_one() -> None:
    def loss(ramp: float, progress: float, exponent: float = 1.0) -> float:
        config = _config("plain", "bins", rebalancing=exponent, rebalancing_ramp=ramp)
        objective = create(config, 0, PRIOR, Dots(1, scenes=0))
        (turn,) = objective.rounds(objective.players(), _batch(), progress)
        return float(turn.loss.detach())

    none, whole = loss(0, 0, 0.0), loss(0, 0)
    assert abs(none - whole) > 1e-4
    assert loss(0.5, 0) == none
    assert loss(0.5, 0.5) == loss(0.5, 1) == whole
    assert loss(0.5, 0.25) == pytest.approx(loss(0, 0, 0.5))


def test_tint_temperature_follows_seed_and_step_alone() -> None:
    def temperatures(seed: int) -> list[float]:
        config = dataclasses.replace(CASES["tint"][0], seed=seed)
        objective = create(config, 3, PRIOR, Dots())
        for step in (0, 1, 2, 1):
            list(objective.rounds(objective.players(), dataclasses.replace(_batch(), step=step), 0))
        return objective.players()["network"].temperatures

    torch.manual_seed(1)
    first = temperatures(1)
    torch.manual_seed(2)
    assert temperatures(1) == first
    assert first[1] == first[3]
    assert len({*first, *temperatures(2)}) == 6
    assert all(0.38 <= t <= 1 for t in first)


def test_hinted_pixels_pull_harder() -> None:
    """Gradient of tint's loss on ab: per pixel ten times as large where it is hinted."""
    seen: list[Tensor] = []

    class Flat(Dots):
        def forward(self, *arguments: object) -> Prediction:
            found = super().forward(*arguments)
            ab = (0 * found.ab).detach().requires_grad_()
            seen.append(ab)
            return found._replace(ab=ab)

    batch = dataclasses.replace(_batch(), ab=torch.full((4, 2, 32, 32), 40.0))
    config = _config("tint", "tint", even_weight=0.0, hint_pixel_weight=10.0)
    objective = create(config, 3, PRIOR, Flat())
    (turn,) = objective.rounds(objective.players(), batch, 0.0)
    turn.loss.backward()
    pull = seen[0].grad.abs().sum(1)
    hinted = batch.hints[:, 2] > 0
    assert float(pull[hinted].mean() / pull[~hinted].mean()) == pytest.approx(10, rel=1e-4)


def test_gan_rounds_move_only_their_own_player() -> None:
    objective, batch = _objective("gan"), _batch()
    players = objective.players()
    assert set(players) == {"network", "discriminator"}
    rounds = objective.rounds(players, batch, 0.0)

    def gradients(name: str) -> bool:
        return any(p.grad is not None and p.grad.any() for p in players[name].parameters())

    turn = next(rounds)
    assert turn.player == "discriminator"
    turn.loss.backward()
    assert gradients("discriminator")
    assert not gradients("network")
    players["discriminator"].zero_grad()
    turn = next(rounds)
    assert turn.player == "network"
    turn.loss.backward()
    assert gradients("network")
    assert not gradients("discriminator")
    assert all(p.requires_grad for p in players["discriminator"].parameters())
    assert list(rounds) == []


def test_second_round_sees_the_discriminators_step() -> None:
    batch, losses = _batch(), []
    for moves in (False, True):
        torch.manual_seed(3)
        objective = _objective("gan")
        players = objective.players()
        rounds = objective.rounds(players, batch, 0.0)
        next(rounds)
        if moves:
            with torch.no_grad():
                players["discriminator"].layers[-1].bias.add_(5)  # now it believes anything
        losses.append(float(next(rounds).parts["gan"]))
    assert losses[1] < 0.05 * losses[0]


def test_discriminator_loss_is_the_average_of_its_halves() -> None:
    objective, batch = _objective("gan"), _batch()
    players = objective.players()
    turn = next(iter(objective.rounds(players, batch, 0.0)))
    judge = players["discriminator"]
    light = batch.luminance / 50 - 1
    made_up = players["network"](light).ab
    real, fake = (judge(torch.cat([light, ab / 110], 1)) for ab in (batch.ab, made_up))
    wanted = (-F.logsigmoid(real).mean() - F.logsigmoid(-fake).mean()) / 2
    assert float(turn.loss.detach()) == pytest.approx(float(wanted.detach()), rel=1e-4)


def test_late_gan_joins_tint_when_its_time_has_come() -> None:
    config = _config("tint", "tint", gan_weight=0.05, gan_from=0.9)
    objective = create(config, 3, PRIOR, Dots())
    turns = {p: list(objective.rounds(objective.players(), _batch(), p)) for p in (0.89, 0.9)}
    assert [t.player for t in turns[0.89]] == ["network"]
    assert [t.player for t in turns[0.9]] == ["discriminator", "network"]
    assert "gan" in turns[0.9][1].parts
    assert set(create(CASES["tint"][0], 3, PRIOR, Dots()).players()) == {"network"}


@pytest.mark.parametrize("kind", CASES)
def test_losses_are_float32_under_autocast(kind: str) -> None:
    """The half-precision loss differs from the exact one only by what the network rounds."""
    objective, batch = _objective(kind), _batch()
    exact = [float(t.loss.detach()) for t in objective.rounds(objective.players(), batch, 1.0)]
    with torch.autocast("cpu", torch.bfloat16):
        turns = list(objective.rounds(objective.players(), batch, 1.0))
    assert all(t.loss.dtype == torch.float32 for t in turns)
    assert [float(t.loss.detach()) for t in turns] == pytest.approx(exact, rel=2e-2)


def test_what_does_not_fit_is_refused_in_one_sentence() -> None:
    with pytest.raises(ValueError, match="'bins' cannot train the network 'unet_gan'"):
        create(_config("unet_gan", "bins"), 3, PRIOR, Dots())
    with pytest.raises(ValueError, match="gan_weight above 0"):
        create(_config("unet_gan", "gan"), 3, PRIOR, Dots())
    with pytest.raises(ValueError, match="'ab' has no GAN"):
        create(_config("plain_l2", "ab", gan_weight=1.0), 3, PRIOR, Dots())


@pytest.mark.parametrize("name", sorted(networks.NETWORKS))
def test_every_network_has_an_objective_that_reaches_all_its_weights(name: str) -> None:
    """Narrow copies of the real networks, made by `create` itself."""
    entry = networks.entry(name)
    weight = 1.0 if entry.objective == "gan" else 0.0
    config = Config(NetworkConfig(name, 0.125), ObjectiveConfig(entry.objective, gan_weight=weight))
    objective = create(config, 3, PRIOR)
    batch = _batch(2, max(64, entry.multiple))
    for turn in objective.rounds(objective.players(), batch, 1.0):
        turn.loss.backward()
    network = objective.players()["network"]
    assert math.isfinite(float(turn.loss.detach()))
    assert [n for n, p in network.named_parameters() if p.grad is None] == []


def test_prior_is_what_the_photos_show(cache: PhotoCache) -> None:
    prior = estimate_prior(cache)
    assert prior.shape == (bins.COUNT,)
    assert float(prior.sum()) == pytest.approx(1, abs=1e-5)
    # An astronaut before grey walls and a ginger cat: warm and pale, hardly any vivid green.
    colour = prior @ bins.BINS
    assert colour[1] > 5
    green = bins.BINS[:, 0] < -50
    assert float(prior[green].sum()) < 0.01 < float(prior[~green].max())


def _learn(rank: int, world: int, folder: Path) -> None:
    """One process's share of a step of `tint`; the first writes what it learned."""
    torch.set_num_threads(1)
    if world > 1:
        dist.init_process_group(
            "gloo",
            f"file://{folder / 'meeting'}",
            timedelta(seconds=120),
            rank=rank,
            world_size=world,
        )
    config = _config("tint", "tint", scene_weight=0.1, rebalancing=1.0, rebalancing_ramp=0.0)
    objective = create(config, 3, PRIOR, Dots())
    network = objective.players()["network"]
    player = network if world == 1 else DistributedDataParallel(network)
    whole = _batch()
    mine = Batch(
        *(t.chunk(world)[rank] for t in (whole.luminance, whole.ab, whole.hints, whole.labels)),
        step=whole.step,
    )
    (turn,) = objective.rounds({"network": player}, mine, 1.0)
    turn.loss.backward()
    with torch.no_grad():  # what only one process measures must not wait for the other
        if rank == 0:
            list(objective.rounds({"network": network}, mine, 1.0))
    loss = turn.loss.detach()
    if world > 1:
        dist.all_reduce(loss)
        del player, turn
        leave()
    if rank == 0:
        found = {n: p.grad for n, p in network.named_parameters()} | {"loss": loss / world}
        torch.save(found, folder / f"{world}.pt")


def test_two_processes_find_the_gradient_of_one_with_the_whole_batch(tmp_path: Path) -> None:
    """Labels and hints are all in the first process's half, and colours differ in weight."""
    other = subprocess.Popen([sys.executable, __file__, str(tmp_path)])
    try:
        _learn(0, 2, tmp_path)
        assert other.wait(120) == 0
    finally:
        other.kill()
        other.wait()
    _learn(0, 1, tmp_path)
    shared, alone = torch.load(tmp_path / "2.pt"), torch.load(tmp_path / "1.pt")
    assert shared.keys() == alone.keys()
    for name, wanted in alone.items():
        assert torch.allclose(shared[name], wanted, rtol=1e-4, atol=1e-7), name
        assert wanted.any()


if __name__ == "__main__":
    _learn(1, 2, Path(sys.argv[1]))
