"""The exported graph answers as the network does, whatever the size and the hints."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from core.colour import bins
from core.models.card import load_card
from training.config import Config
from training.data.cache import PhotoCache
from training.evaluation.runtime import ExportedNetwork
from training.exporting.export import export, load_trained, prior_of, to_onnx
from training.fitting.trainer import Trainer, load_checkpoint, save_atomically
from training.networks.tint import Tint


@pytest.fixture
def run(tiny: Config, cache: PhotoCache, tmp_path: Path, tint: Tint) -> Path:
    """A run folder whose averaged weights are those of `tint`."""
    trainer = Trainer(tiny, cache, tmp_path / "run", validation=cache)
    trainer.step, trainer.seconds = 7, 7200.0
    prior = trainer.network.log_weights.clone()
    trainer.ema.network.load_state_dict(tint.state_dict())
    trainer.ema.network.log_weights.copy_(prior)
    trainer.show = False
    trainer.save()
    return tmp_path / "run"


@pytest.fixture
def model(run: Path, tmp_path: Path) -> Path:
    export(run / "best.pt", tmp_path / "model", name="tiny-test")
    return tmp_path / "model"


def _input(height: int, width: int, hints: int, seed: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    x = torch.zeros(1, 4, height, width)
    x[:, 0] = torch.rand(height, width, generator=generator) * 2 - 1
    for _ in range(hints):
        y, column = (int(torch.randint(n - 6, (), generator=generator)) for n in (height, width))
        colour = torch.rand(2, 1, 1, generator=generator) * 1.6 - 0.8
        x[0, 1:3, y : y + 6, column : column + 6] = colour
        x[0, 3, y : y + 6, column : column + 6] = 1
    return x


def test_the_graph_equals_the_network(model: Path, run: Path) -> None:
    network = load_trained(run / "best.pt").network
    exported = ExportedNetwork(model, threads=1)
    for height, width in ((64, 64), (32, 96), (128, 64)):
        for hints in (0, 1, 12):
            x = torch.cat([_input(height, width, hints, 1), _input(height, width, hints, 2)])
            for temperature, tau in ((0.38, 0.0), (0.9, 0.6)):
                with torch.no_grad():
                    expected = network(x, temperature, tau)
                chroma, scene = exported(x.numpy(), temperature, tau)
                assert np.abs(chroma - expected.ab.numpy()).max() < 0.1
                assert np.abs(scene - expected.scene.softmax(1).numpy()).max() < 1e-3


def test_the_graph_is_small_and_plain(tint: Tint) -> None:
    graph = to_onnx(tint).graph
    kinds = {node.op_type for node in graph.node}
    assert "BatchNormalization" not in kinds
    large = [t for t in graph.initializer if np.prod(t.dims) >= 1024]
    assert large
    assert {t.data_type for t in large} == {onnx.TensorProto.FLOAT16}
    assert [i.name for i in graph.input] == ["input", "temperature", "tau"]
    assert [o.name for o in graph.output] == ["chroma", "distribution", "scene", "features"]


def test_exporting_leaves_the_network_as_it_was(tint: Tint) -> None:
    x = _input(32, 32, 2, 0)
    before = tint(x).ab
    to_onnx(tint)
    assert torch.equal(tint(x).ab, before)


def test_the_card_tells_the_run(model: Path, run: Path, cache: PhotoCache) -> None:
    card = load_card(model)
    card.verify_hash()
    assert (card.name, card.network) == ("tiny-test", "tiny")
    assert (card.training.steps, card.training.hours) == (7, 2.0)
    assert card.training.photos == len(cache)
    assert card.training.licence_classes == {"unknown": 10}
    assert card.scenes == tuple(cache.scenes)
    assert "not clearly open" in card.licence
    weights = bins.rebalancing_weights(np.array(card.prior, np.float32))
    stored = load_checkpoint(run / "best.pt")["ema"]["log_weights"]
    assert np.allclose(np.log(weights), stored.numpy(), atol=1e-4)


def test_the_prior_comes_back_from_its_weights() -> None:
    prior = bins.smooth_prior(np.random.default_rng(0).random(bins.COUNT).astype(np.float32) ** 6)
    found = prior_of(torch.from_numpy(np.log(bins.rebalancing_weights(prior))))
    assert np.allclose(found, prior, atol=1e-6)


def test_steps_of_an_old_best_come_from_the_log(run: Path) -> None:
    """Early runs wrote weights alone into best.pt."""
    state = load_checkpoint(run / "best.pt")
    save_atomically({"ema": state["ema"]}, run / "best.pt")
    rows = [
        {"step": 3, "seconds": 360, "psnr_0": 20, "psnr_10": 30},
        {"step": 9, "seconds": 720, "psnr_0": 20, "psnr_10": 29},
    ]
    with (run / "validation.csv").open("w", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    trained = load_trained(run / "best.pt")
    assert (trained.steps, trained.hours) == (3, 0.1)
    assert trained.config.network == "tiny"


def test_what_cannot_be_exported_is_named(run: Path, tmp_path: Path, tiny: Config) -> None:
    (tmp_path / "junk.pt").write_bytes(b"junk")
    with pytest.raises(ValueError, match=r"junk\.pt is not a checkpoint"):
        load_trained(tmp_path / "junk.pt")
    state = load_checkpoint(run / "best.pt")
    save_atomically({"ema": state["ema"]}, tmp_path / "alone.pt")
    with pytest.raises(ValueError, match=r"no run\.json beside it"):
        load_trained(tmp_path / "alone.pt")
    config = json.dumps({**tiny.to_dict(), "network": "tint_small"})
    save_atomically({**state, "config": config}, tmp_path / "other.pt")
    with pytest.raises(ValueError, match="do not fit 'tint_small'"):
        load_trained(tmp_path / "other.pt")
