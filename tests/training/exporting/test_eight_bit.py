"""8-bit models: what is quantised, what stays float, and what is said about the loss."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from torch import nn

from core.models.card import ModelCard, load_card
from training.__main__ import main
from training.data.cache import PhotoCache
from training.exporting.eight_bit import measure_loss, to_eight_bit, trunk
from training.exporting.examples import examples
from training.exporting.export import Wishes, export
from training.exporting.graph import to_onnx
from training.networks import Prediction


def _quantised(graph: onnx.GraphProto) -> set[str]:
    """Names of the convolutions whose weights are 8-bit integers."""
    makers = {name: node for node in graph.node for name in node.output}
    kinds = {t.name: t.data_type for t in graph.initializer}
    found = set()
    for node in graph.node:
        if node.op_type == "Conv":
            maker = makers.get(node.input[1])
            if maker is not None and maker.op_type == "DequantizeLinear":
                assert kinds[maker.input[0]] == onnx.TensorProto.INT8
                found.add(node.name)
    return found


def test_the_trunk_is_quantised_and_the_rest_is_not(tint: nn.Module, cache: PhotoCache) -> None:
    graph = to_onnx(tint)
    photos = examples(cache, 3, 4, 64)
    found = _quantised(to_eight_bit(graph.model, photos, 0.38, 0.0).graph)
    assert found == {name for name in trunk(graph.model.graph) if name.endswith("/Conv")}
    for part in ("down2", "global_convs", "merge8", "blend"):
        assert any(f"/{part}/" in name for name in found)
    for part in ("stem", "embed", "logits", "gate", "detail", "up2", "position"):
        assert not any(f"/{part}" in name for name in found)


def test_a_chain_without_a_trunk_is_refused(cache: PhotoCache) -> None:
    class Single(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.layer = nn.Conv2d(1, 2, 3, padding=1)

        def forward(self, x: torch.Tensor) -> Prediction:
            return Prediction(ab=self.layer(x))

    with pytest.raises(ValueError, match="no convolutions that could be stored in 8 bits"):
        to_eight_bit(to_onnx(Single(), 1, 4).model, examples(cache, 1, 1, 64), 0.38, 0.0)


def test_an_eight_bit_model_is_measured(
    tint_run: Path, tint_model: ModelCard, photo_folder: Path, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    arguments = ["export", str(tint_run), "-o", str(tmp_path / "m"), "--int8", str(photo_folder)]
    assert main([*arguments, "--photos", "3", "--size", "64"]) == 0
    card = load_card(tmp_path / "m")
    card.verify_hash()
    assert card.name == "tint-small-int8"
    assert card.title.endswith("8 bit")
    assert "Stored in 8 bits" in card.limitations
    assert card.outputs.keys() == tint_model.outputs.keys()
    assert _quantised(onnx.load(str(card.path)).graph)
    found = card.metrics
    assert found["int8_photos"] == 3
    for key in ("psnr_rgb", "auc", "psnr_rgb_hints", "auc_hints"):
        assert abs(found[f"int8_{key}"] - found[f"int8_before_{key}"]) < 1
    assert 0 < found["int8_mean_ab_difference"] < 5
    assert min(found["int8_ms"], found["int8_before_ms"]) > 0
    said = capsys.readouterr().out
    assert f"{found['int8_before_psnr_rgb']:.3f}" in said
    assert f"{found['int8_psnr_rgb']:.3f}" in said


def test_the_loss_is_that_of_the_two_models(tint: nn.Module, cache: PhotoCache) -> None:
    """A second model that is worse by a known amount: its ab is 10 off in a."""
    model = to_onnx(tint).model
    worse = onnx.ModelProto()
    worse.CopyFrom(model)
    (last,) = [node for node in worse.graph.node if "chroma" in node.output]
    last.output[0] = "chroma.before"
    shift = np.array([10, 0], np.float32).reshape(1, 2, 1, 1)
    worse.graph.initializer.append(onnx.numpy_helper.from_array(shift, "shift"))
    worse.graph.node.append(onnx.helper.make_node("Add", ["chroma.before", "shift"], ["chroma"]))
    photos = examples(cache, 2, 4, 64)
    found = measure_loss(model, worse, photos, 1.0, 0.0)
    assert found["int8_mean_ab_difference"] == pytest.approx(10, abs=1e-3)
    assert found["int8_mean_ab_difference_hints"] == pytest.approx(10, abs=1e-3)
    assert found["int8_psnr_rgb"] != found["int8_before_psnr_rgb"]
    assert measure_loss(model, model, photos, 1.0, 0.0)["int8_mean_ab_difference"] == 0


def test_the_same_run_gives_the_same_eight_bits(
    make: Callable[[str], nn.Module], write_run: Callable[..., Path], photo_folder: Path,
    tmp_path: Path,
) -> None:  # fmt: skip
    run = write_run(make("residual_l2"), "residual_l2")
    wishes = Wishes(int8=photo_folder, photos=2, size=64)
    cards = [export(run, tmp_path / out, wishes) for out in ("a", "b")]
    assert cards[0].sha256 == cards[1].sha256
    assert not any(key.endswith("_hints") for key in cards[0].metrics)


def test_calibration_and_measure_take_different_photos(cache: PhotoCache) -> None:
    first, others = (examples(cache, 4, 4, 64, part) for part in (0.0, 0.5))
    for a in first:
        assert not any(np.array_equal(a.rgb, b.rgb) for b in others)


def test_hints_of_an_example_tell_the_truth(cache: PhotoCache) -> None:
    (example,) = examples(cache, 1, 4, 64)
    mask = example.hinted[3] > 0
    assert 0.02 < mask.mean() < 0.2
    assert not example.plain[1:].any()
    told = example.hinted[1:3, mask].T * 110
    assert np.abs(told - example.ab[mask]).mean() < np.abs(example.ab[mask]).mean()
