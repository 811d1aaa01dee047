"""The exported graph answers as the network does, whatever the network, the size and the hints."""

from __future__ import annotations

import csv
import dataclasses
import json
import math
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from torch import Tensor, nn

from core.colour import bins
from core.models.card import ModelCard, load_card
from core.models.colorizer import Colorizer
from training import networks
from training.__main__ import main
from training.config import Config, InputConfig, NetworkConfig, ObjectiveConfig
from training.exporting.checkpoint import load_trained
from training.exporting.engine import Engine
from training.exporting.export import Wishes, export, prior_of
from training.exporting.graph import example_input, project, store_half, to_onnx
from training.networks import Prediction

NAMES = (
    "fusion",
    "fusion_noglobal",
    "plain",
    "plain_l2",
    "residual",
    "residual_l2",
    "unet_gan",
    "tint_small",
)

_KINDS = (onnx.TensorProto.FLOAT16, onnx.TensorProto.FLOAT)


def _input(height: int, width: int, hints: int, seed: int) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    x = torch.zeros(1, 4, height, width)
    x[:, 0] = torch.rand(height, width, generator=generator) * 2 - 1
    for _ in range(hints):
        y, column = (int(torch.randint(n - 6, (), generator=generator)) for n in (height, width))
        colour = torch.rand(2, 1, 1, generator=generator) * 1.6 - 0.8
        x[0, 1:3, y : y + 6, column : column + 6] = colour
        x[0, 3, y : y + 6, column : column + 6] = 1
    return x


def _enlarged(ab: Tensor, size: torch.Size) -> np.ndarray:
    return nn.functional.interpolate(ab, size=size, mode="bilinear", align_corners=False).numpy()


@pytest.mark.parametrize("name", NAMES)
def test_every_network_is_exported_as_it_is(
    name: str, make: Callable[[str], nn.Module], write_run: Callable[..., Path], tmp_path: Path
) -> None:
    network, entry = make(name), networks.entry(name)
    export(write_run(network, name), tmp_path / "model")
    card = load_card(tmp_path / "model")
    card.verify_hash()
    model = onnx.load(str(card.path))
    assert list(card.inputs) == [tensor.name for tensor in model.graph.input]
    assert list(card.outputs) == [tensor.name for tensor in model.graph.output]
    assert card.size.multiple == entry.multiple
    m = entry.multiple
    height, width = (m, m) if m > 96 else (96, 64 + m * (m < 32))
    x = torch.cat([_input(height, width, 2, seed) for seed in (1, 2)])[:, : entry.channels]
    with torch.no_grad():
        expected = network(x, 0.6, 0.5) if name == "tint_small" else network(x)
    found = dict(
        zip(card.outputs, Engine(model, 1)(x.numpy(), 0.6, 0.5, card.outputs), strict=True)
    )
    assert found["chroma"].shape == (2, 2, height, width)
    assert ("distribution" in found) == (expected.logits is not None) == ("tau" in card.inputs)
    if expected.logits is not None:
        shares = expected.logits.softmax(1).numpy()
        assert np.abs(found["distribution"] - shares).max() < 0.02
        assert len(card.prior) == bins.COUNT
    else:
        assert not card.prior
    ab = expected.ab
    if ab is None:  # core's own decoder, the shift towards rare colours by the card's own prior
        rare = bins.rebalancing_weights(np.array(card.prior, np.float32)) ** 0.5
        shifted = shares * rare.reshape(1, -1, 1, 1)
        shifted /= shifted.sum(1, keepdims=True)
        ab = torch.from_numpy(bins.decode_annealed_mean(shifted, 0.6, axis=1))
    chroma = _enlarged(ab, x.shape[2:])
    assert chroma.std() > 0.1
    # Noise through random weights: half precision costs in proportion to what comes out.
    assert np.abs(found["chroma"] - chroma).mean() < 0.01 * chroma.std()
    exact = Engine(to_onnx(network, entry.channels, m).model, 1)(x.numpy(), 0.6, 0.5)[0]
    assert np.abs(exact - chroma).max() < 1e-3 * max(1, chroma.std())
    if expected.scene is not None:
        assert np.abs(found["scene"] - expected.scene.softmax(1).numpy()).max() < 1e-3
        assert card.scenes == ("animal", "people", "sky")
    else:
        assert card.scenes == ()
    _, channels, *cells = found["features"].shape
    assert channels <= 16
    assert tuple(cells) == (height // 4, width // 4)
    assert ("take no hints" in card.limitations.replace("takes", "take")) == (entry.channels == 1)


@pytest.mark.parametrize("name", ["plain", "fusion", "unet_gan"])
def test_graphs_are_small_and_plain(name: str, make: Callable[[str], nn.Module]) -> None:
    entry = networks.entry(name)
    graph = to_onnx(make(name), entry.channels, entry.multiple)
    kinds = {node.op_type for node in graph.model.graph.node}
    assert not {kind for kind in kinds if "Pool" in kind}
    # In `plain` it follows an activation and there is nothing to fold it into.
    assert ("BatchNormalization" in kinds) == (name == "plain")
    tensors = store_half(graph.model).graph.initializer
    sizes = {kind: [math.prod(t.dims) for t in tensors if t.data_type == kind] for kind in _KINDS}
    half, whole = (sizes[kind] for kind in _KINDS)
    assert 0.005 < sum(whole) / sum(half + whole) <= 0.02
    assert max(whole) <= min(half)


def test_hints_act_in_the_graph_as_in_the_network(tint_run: Path, tint_model: ModelCard) -> None:
    """Sizes, numbers of hints and settings at which the compact hint attention could differ."""
    network = load_trained(tint_run).network
    engine = Engine(onnx.load(str(tint_model.path)), 1)
    for height, width in ((64, 64), (32, 96), (128, 64)):
        for hints in (0, 1, 12):
            x = torch.cat([_input(height, width, hints, 1), _input(height, width, hints, 2)])
            for temperature, tau in ((0.38, 0.0), (0.9, 0.6)):
                with torch.no_grad():
                    expected = network(x, temperature, tau)
                (chroma,) = engine(x.numpy(), temperature, tau)
                assert np.abs(chroma - expected.ab.numpy()).max() < 0.1


def test_core_runs_the_model(tint_run: Path, tint_model: ModelCard) -> None:
    network = load_trained(tint_run).network
    x = _input(64, 96, 3, 0)
    luminance = (x[0, 0].numpy() + 1) * 50
    answer = Colorizer(load_card(tint_model.path.parent), "cpu", 1).colorize(
        luminance, x[0, 1:].numpy()
    )
    with torch.no_grad():
        expected = network(x)
    assert np.abs(answer.chroma - expected.ab[0].numpy()).max() < 0.1
    assert answer.scene.keys() == {"animal", "people", "sky"}


def test_core_runs_a_model_without_hints_and_bins(
    make: Callable[[str], nn.Module], write_run: Callable[..., Path], tmp_path: Path
) -> None:
    network = make("fusion")
    card = export(write_run(network, "fusion"), tmp_path / "model")
    x = _input(64, 72, 0, 0)[:, :1]
    answer = Colorizer(card, "cpu", 1).colorize((x[0, 0].numpy() + 1) * 50)
    with torch.no_grad():
        expected = network(x).ab[0].numpy()
    assert np.abs(answer.chroma - expected).max() < 0.01 * expected.std()
    assert answer.distribution is None


def test_the_same_run_gives_the_same_bytes(
    make: Callable[[str], nn.Module], write_run: Callable[..., Path], photo_folder: Path,
    tmp_path: Path,
) -> None:  # fmt: skip
    run = write_run(make("plain"), "plain")
    wishes = Wishes(check=photo_folder, photos=3, size=64)
    for out in ("a", "b"):
        export(run, tmp_path / out, wishes)
    for file in ("model.onnx", "card.json"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_exporting_leaves_the_network_as_it_was(make: Callable[[str], nn.Module]) -> None:
    network = make("residual")
    before = {name: values.clone() for name, values in network.state_dict().items()}
    to_onnx(network, 1, 4)
    after = network.state_dict()
    assert before.keys() == after.keys()
    assert all(torch.equal(after[name], values) for name, values in before.items())


def test_features_are_reduced_along_what_differs() -> None:
    class Wide(nn.Module):
        """Two directions out of 40 in which cells differ, much and little, and an offset."""

        directions = torch.linalg.qr(
            torch.randn(40, 2, generator=torch.Generator().manual_seed(3))
        ).Q

        def forward(self, x: Tensor) -> Prediction:
            both = torch.cat([5 * x, x.flip(3)], 1)
            return Prediction(features=torch.einsum("ek,nkhw->nehw", self.directions, both) + 100)

    photos = torch.randn(3, 1, 16, 16, generator=torch.Generator().manual_seed(4))
    network = Wide()
    found = project(network, photos, photos)
    assert torch.allclose(found.T @ found, torch.eye(16), atol=1e-5)
    overlap = (found[:, :2].T @ network.directions).abs()
    assert torch.allclose(overlap, torch.eye(2), atol=0.02)
    blind = project(network, photos)
    assert torch.allclose(blind.T @ blind, torch.eye(16), atol=1e-5)
    assert torch.equal(blind, project(network, photos))


def test_the_card_tells_the_run(tint_run: Path, tint_model: ModelCard) -> None:
    card = load_card(tint_model.path.parent)
    assert (card.name, card.network) == ("tiny-test", "tint_small")
    assert (card.training.steps, card.training.hours) == (7, 2.0)
    assert card.training.photos == 10
    assert card.training.licence_classes == {"open": 4, "unknown": 6}
    assert card.training.hardware == "1 CPU core"
    assert "not clearly open" in card.licence
    weights = bins.rebalancing_weights(np.array(card.prior, np.float32))
    stored = load_trained(tint_run).network.log_weights
    assert np.allclose(np.log(weights), stored.numpy(), atol=1e-4)


def test_the_card_tells_the_configuration(
    make: Callable[[str], nn.Module], write_run: Callable[..., Path], tmp_path: Path
) -> None:
    config = Config(
        NetworkConfig("plain", 0.125), ObjectiveConfig("bins", "kl", rebalancing=0.5),
        InputConfig(crop=(0.6, 0.9), flip=False, rotation=8, old_film_share=0),
    )  # fmt: skip
    run = write_run(make("plain"), "plain", config, licence_classes={"open": 10})
    card = export(run, tmp_path)
    assert card.training.augmentation == (
        "crops of 60-90 % of the short side, rotations up to 8 degrees"
    )
    assert "Kullback-Leibler divergence" in card.description
    assert "rebalancing exponent 0.5" in card.description
    assert "Zhang et al. 2016" in card.description
    assert "0.125 times as wide" in card.description
    assert card.licence.endswith("stated CC BY, CC0 or public domain.")


def test_the_prior_comes_back_from_its_weights() -> None:
    prior = bins.smooth_prior(np.random.default_rng(0).random(bins.COUNT).astype(np.float32) ** 6)
    found = prior_of(torch.from_numpy(np.log(bins.rebalancing_weights(prior))))
    assert np.allclose(found, prior, atol=1e-6)


def test_a_prior_known_to_the_run_alone_reaches_graph_and_card(
    make: Callable[[str], nn.Module], write_run: Callable[..., Path], tmp_path: Path
) -> None:
    network = make("residual")
    prior = prior_of(network.log_weights)
    network.log_weights.zero_()
    card = export(write_run(network, "residual", prior=list(prior)), tmp_path)
    assert np.allclose(card.prior, prior, atol=1e-6)
    engine = Engine(onnx.load(str(card.path)), 1)
    x = _input(32, 32, 0, 0)[:, :1].numpy()
    assert np.abs(engine(x, 1.0, 1.0)[0] - engine(x, 1.0, 0.0)[0]).max() > 1


class _Unfaithful(nn.Module):
    """Answers otherwise while it is exported."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Conv2d(1, 2, 3, padding=1)

    def forward(self, x: Tensor) -> Prediction:
        return Prediction(ab=10 * self.layer(x) + (2 if torch.jit.is_tracing() else 0))


def test_a_graph_that_answers_otherwise_is_not_written(
    monkeypatch: pytest.MonkeyPatch, write_run: Callable[..., Path], photo_folder: Path,
    tmp_path: Path,
) -> None:  # fmt: skip
    entry = dataclasses.replace(networks.entry("plain_l2"), build=lambda *_: _Unfaithful())
    monkeypatch.setitem(networks.NETWORKS, "unfaithful", entry)
    run = write_run(_Unfaithful(), "unfaithful")
    with pytest.raises(ValueError, match=r"'unfaithful' differs from the network by 2\.83 ab on 2"):
        export(run, tmp_path / "model", Wishes(check=photo_folder, photos=2, size=64))
    assert not (tmp_path / "model").exists()


class _Touchy(nn.Module):
    """Half precision moves the answer by several ab: large weights that cancel."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.last = nn.Conv2d(1, 64, 3, padding=1), nn.Conv2d(64, 2, 3, padding=1)
        with torch.no_grad():
            self.last.weight.mul_(20000)
            self.last.weight.sub_(self.last.weight.mean((1, 2, 3), keepdim=True))

    def forward(self, x: Tensor) -> Prediction:
        return Prediction(ab=self.last(1 + 0.01 * self.first(x)))


def test_a_touchy_network_keeps_more_of_its_weights(
    monkeypatch: pytest.MonkeyPatch, write_run: Callable[..., Path], photo_folder: Path,
    tmp_path: Path,
) -> None:  # fmt: skip
    torch.manual_seed(0)
    entry = dataclasses.replace(networks.entry("plain_l2"), build=lambda *_: _Touchy())
    monkeypatch.setitem(networks.NETWORKS, "touchy", entry)
    run = write_run(_Touchy(), "touchy")
    card = export(run, tmp_path / "m", Wishes(check=photo_folder, photos=2, size=64))
    assert card.metrics["onnx_float32_share"] == 1.0
    assert card.metrics["onnx_max_ab_difference"] < 0.1
    blind = export(run, tmp_path / "blind")
    assert blind.bytes < card.bytes


def test_the_command_checks_and_says_so(
    tint_run: Path, photo_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["export", str(tint_run), "-o", str(tmp_path / "m"), "--check", str(photo_folder)]
    assert main([*arguments, "--photos", "2", "--size", "64"]) == 0
    found = load_card(tmp_path / "m").metrics
    assert 0 < found["onnx_max_ab_difference"] < 0.1
    assert found["onnx_photos"] == 2
    said = capsys.readouterr().out
    assert "Largest difference to PyTorch on 2 photos" in said
    assert f"{found['onnx_max_ab_difference']:.4f} ab" in said


def test_runs_of_before_are_read(tiny: Config, tint: nn.Module, tmp_path: Path) -> None:
    """Early runs wrote weights alone into best.pt and had no tables in their configuration."""
    torch.save({"ema": tint.state_dict()}, tmp_path / "best.pt")
    flat = {"network": "tiny", "seed": 3, "steps": 9, "old_film_share": 0.25, "hint_none": 0.45,
            "rebalancing_end": 0.2, "phases": [[1.0, 64, 4]], "clip": 2.0}  # fmt: skip
    facts = {"scenes": [f"scene {i}" for i in range(27)], "config": flat}
    (tmp_path / "run.json").write_text(json.dumps(facts))
    rows = [
        {"step": 3, "seconds": 360, "psnr_0": 20, "psnr_10": 30},
        {"step": 9, "seconds": 720, "psnr_0": 20, "psnr_10": 29},
    ]
    with (tmp_path / "validation.csv").open("w", newline="") as stream:
        writer = csv.DictWriter(stream, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    trained = load_trained(tmp_path)
    assert (trained.steps, trained.hours) == (3, 0.1)
    config = trained.config
    assert (config.network.name, config.seed, config.phases) == ("tiny", 3, ((1.0, 64, 4),))
    assert (config.input.old_film_share, config.input.hint_none) == (0.25, 0.45)
    assert (config.objective.rebalancing, config.optimizer.clip) == (0.2, 2.0)


def test_the_best_weights_of_a_run_are_taken(
    make: Callable[[str], nn.Module], write_run: Callable[..., Path]
) -> None:
    run = write_run(make("residual"), "residual")
    state = torch.load(run / "best.pt", weights_only=True)
    torch.save({**state, "step": 99}, run / "checkpoint.pt")
    assert load_trained(run).steps == 7
    assert load_trained(run / "checkpoint.pt").steps == 99
    (run / "best.pt").unlink()
    assert load_trained(run).steps == 99


def test_what_cannot_be_exported_is_named(tint_run: Path, tmp_path: Path) -> None:
    (tmp_path / "junk.pt").write_bytes(b"junk")
    with pytest.raises(ValueError, match=r"junk\.pt is not a checkpoint"):
        load_trained(tmp_path / "junk.pt")
    torch.save({"weights": {}}, tmp_path / "other-program.pt")
    with pytest.raises(ValueError, match=r"other-program\.pt is not a checkpoint"):
        load_trained(tmp_path / "other-program.pt")
    with pytest.raises(ValueError, match="holds no run"):
        load_trained(tmp_path)
    state = torch.load(tint_run / "best.pt", weights_only=True)
    torch.save({"ema": state["ema"]}, tmp_path / "alone.pt")
    with pytest.raises(ValueError, match=r"no run\.json beside it"):
        load_trained(tmp_path / "alone.pt")
    config = json.dumps(Config(NetworkConfig("tint_small", 0.25)).to_dict())
    torch.save({**state, "config": config}, tmp_path / "unlike.pt")
    with pytest.raises(ValueError, match="do not fit 'tint_small'"):
        load_trained(tmp_path / "unlike.pt")


def test_every_network_of_the_registry_is_tested() -> None:
    assert set(networks.NETWORKS) == {*NAMES, "tint"}


def test_example_inputs_fit_every_network() -> None:
    for multiple in (4, 8, 32, 256):
        height, width = example_input(1, multiple).shape[2:]
        assert height % multiple == width % multiple == 0
