"""Models of all kinds from the file to the comparison; classifiers of all shapes."""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import pytest
import typer
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from core.errors import ModelError
from core.models.card import ModelCard, ModelSize, Training, load_card, write_card
from training.commands import evaluation as commands
from training.data.cache import PhotoCache, build
from training.data.sources import list_photos
from training.evaluation.baselines import fit_colours
from training.evaluation.compare import compare, unique
from training.evaluation.interpretability import Interpretability
from training.evaluation.runtime import Classifier, ExportedNetwork
from training.evaluation.survey import Options

SMALL = Options(
    photos=3, size=64, hint_photos=2, hint_counts=(0, 2), stability_photos=1, sheet_photos=2
)


def _model(
    folder: Path, name: str, channels: int, extras: tuple[str, ...] = (), scenes: int = 0
) -> Path:
    """ab = (10, 20)·(channel 0), + 110·hints, ·temperature, + tau; sides must be multiples of 8."""
    kernel = np.zeros((2, channels, 1, 1), np.float32)
    kernel[:, 0, 0, 0] = 10, 20
    if channels == 4:
        kernel[0, 1], kernel[1, 2] = 110, 110
    nodes = [
        # Refuses sides that are no multiples of 8.
        helper.make_node("SpaceToDepth", ["input"], ["cells"], blocksize=8),
        helper.make_node("DepthToSpace", ["cells"], ["whole"], blocksize=8),
        helper.make_node("Conv", ["whole", "kernel"], ["ab0"]),
    ]
    last = "ab0"
    for kind, extra in (("Mul", "temperature"), ("Add", "tau")):
        if extra in extras:
            nodes.append(helper.make_node(kind, [last, extra], [f"after {extra}"]))
            last = f"after {extra}"
    nodes.append(helper.make_node("Identity", [last], ["chroma"]))
    tensors = [numpy_helper.from_array(kernel, "kernel")]
    inputs = [("input", ["N", channels, "H", "W"]), *((extra, []) for extra in extras)]
    outputs = [("chroma", ["N", 2, "H", "W"])]
    if scenes:
        weights = np.zeros((channels, scenes), np.float32)
        weights[0, 0] = 1
        tensors.append(numpy_helper.from_array(weights, "weights"))
        nodes += [
            helper.make_node("GlobalAveragePool", ["input"], ["mean"]),
            helper.make_node("Flatten", ["mean"], ["flat"]),
            helper.make_node("MatMul", ["flat", "weights"], ["scene"]),
        ]
        outputs.append(("scene", ["N", scenes]))
    data = _onnx(nodes, inputs, outputs, tensors)
    folder.mkdir()
    (folder / "model.onnx").write_bytes(data)
    card = ModelCard(
        name=name, title=name, description="", version="1", network=name, file="model.onnx",
        sha256=hashlib.sha256(data).hexdigest(), bytes=len(data), parameters=8,
        inputs=dict.fromkeys(("input", *extras), f"(N, {channels}, H, W)"),
        outputs=dict.fromkeys((n for n, _ in outputs), "text"), size=ModelSize(64, 64, 8),
        temperature=1.0, rebalancing_shift=0.0,
        scenes=tuple(["people", "animal", "sky"][:scenes]), prior=(),
        training=Training(1, {}, 1, 1.0, "", ""), metrics={}, limitations="", licence="none",
    )  # fmt: skip
    write_card(card, folder)
    return folder


def _onnx(
    nodes: list[onnx.NodeProto],
    inputs: list[tuple[str, list[str | int]]],
    outputs: list[tuple[str, list[str | int]]],
    tensors: list[onnx.TensorProto],
) -> bytes:
    graph = helper.make_graph(
        nodes, "test",
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, s in inputs],
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, s) for n, s in outputs],
        tensors,
    )  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    onnx.checker.check_model(model)
    return model.SerializeToString()


def _input(height: int, width: int) -> np.ndarray:
    x = np.zeros((2, 4, height, width), np.float32)
    x[:, 0] = np.random.default_rng(0).uniform(-1, 1, (2, height, width))
    x[1, 1:, 3:6, 4:7] = np.float32([0.3, -0.2, 1])[:, None, None]
    return x


@pytest.mark.parametrize(("height", "width"), [(16, 24), (17, 30), (3, 5)])
def test_one_and_four_channels_of_any_size(tmp_path: Path, height: int, width: int) -> None:
    x = _input(height, width)
    plain = ExportedNetwork(_model(tmp_path / "a", "plain", 1), threads=1)
    assert plain.takes == frozenset()
    chroma, scene = plain(x, temperature=0.5, tau=3)
    assert scene is None
    expected = x[:, :1] * np.float32([10, 20]).reshape(1, 2, 1, 1)
    assert np.allclose(chroma, expected, atol=1e-5)
    extras = ("temperature", "tau")
    hinted = ExportedNetwork(_model(tmp_path / "b", "hinted", 4, extras, 3) / "model.onnx", 1)
    assert hinted.takes == {"hints", "temperature", "tau"}
    chroma, scene = hinted(x, temperature=0.5, tau=3)
    assert np.allclose(chroma, 0.5 * (expected + 110 * x[:, 1:3]) + 3, atol=1e-4)
    assert scene is not None
    assert scene.shape == (2, 3)
    # The card's defaults: temperature 1, no shift.
    assert np.allclose(hinted(x)[0], expected + 110 * x[:, 1:3], atol=1e-4)


def test_a_card_that_contradicts_its_graph_is_refused(tmp_path: Path) -> None:
    folder = _model(tmp_path / "m", "m", 1)
    card = load_card(folder)
    write_card(dataclasses.replace(card, inputs={**card.inputs, "tau": "shift"}), folder)
    with pytest.raises(ModelError, match="differ in 'tau'"):
        ExportedNetwork(folder)
    write_card(dataclasses.replace(card, outputs={**card.outputs, "scene": "shares"}), folder)
    with pytest.raises(ModelError, match="differ in 'scene'"):
        ExportedNetwork(folder)
    junk = b"junk"
    (folder / "model.onnx").write_bytes(junk)
    sha = hashlib.sha256(junk).hexdigest()
    write_card(dataclasses.replace(card, sha256=sha, bytes=4), folder)
    with pytest.raises(ModelError, match="cannot be run"):
        ExportedNetwork(folder)


def test_models_of_different_kinds_stand_in_one_table(cache: PhotoCache, tmp_path: Path) -> None:
    models = [
        ExportedNetwork(_model(tmp_path / "a", "plain", 1), 1),
        ExportedNetwork(_model(tmp_path / "b", "hinted", 4, ("temperature",), 3), 1),
        ExportedNetwork(_model(tmp_path / "c", "grey", 1), 1),
    ]
    out = tmp_path / "out"
    results = compare(models, cache, fit_colours(cache), out, SMALL)
    names = ["plain", "hinted", "grey-2", "grey", "mean", "lookup"]
    assert list(results["methods"]) == names
    figures = results["figures"]
    assert figures["plain"]["psnr_rgb"] == figures["hinted"]["psnr_rgb"]
    assert figures["hinted"]["psnr_rgb_2_hints"] > figures["hinted"]["psnr_rgb_0_hints"]
    assert "psnr_rgb_2_hints" not in figures["plain"]
    assert results["hints"]["plain"] is None
    assert results["networks"]["plain"]["scene"] is None
    assert results["networks"]["hinted"]["scene"]["photos"] == 3
    assert json.loads((out / "results.json").read_text())["figures"] == figures
    rows = list(csv.DictReader((out / "table.csv").read_text().splitlines()))
    assert [row["method"] for row in rows] == names
    assert float(rows[1]["auc"]) == pytest.approx(figures["hinted"]["auc"], rel=1e-4)
    assert rows[0]["psnr_rgb_2_hints"] == ""
    lines = (out / "table.md").read_text().splitlines()
    assert all(line.count("|") == len(names) + 3 for line in lines)
    assert any(line.startswith("| AuC, %") and " 8" in line for line in lines)
    with Image.open(out / "sheet.jpg") as sheet:
        # Two strips of grey, three models, truth; one beside the other needs ten columns.
        assert sheet.size == (5 * 192 + 8, 18 + 2 * 200)
    assert (out / "plots.png").stat().st_size > 10_000


def test_names_are_told_apart() -> None:
    assert unique(["a", "a", "truth", "b", "a"]) == ["a", "a-2", "truth-2", "b", "a-3"]


def _classifier(path: Path, last: bool = False, batch: str | int = "N") -> Path:
    """Scores: mean red, mean green, mean blue."""
    nodes = [
        helper.make_node("ReduceMean", ["x", "axes"], ["scores"], keepdims=0),
    ]
    axes = numpy_helper.from_array(np.int64([1, 2] if last else [2, 3]), "axes")
    shape = [batch, "H", "W", 3] if last else [batch, 3, "H", "W"]
    path.write_bytes(_onnx(nodes, [("x", shape)], [("scores", [batch, 3])], [axes]))
    return path


PLAIN = {"mean": (0.0, 0.0, 0.0), "std": (1.0, 1.0, 1.0)}


@pytest.mark.parametrize(("last", "batch"), [(False, "N"), (True, "N"), (False, 1)])
def test_classifiers_of_several_shapes(tmp_path: Path, last: bool, batch: str | int) -> None:
    path = _classifier(tmp_path / "c.onnx", last, batch)
    classifier = Classifier(path, ["rose", "lawn, Meadow", "sea"], 8, **PLAIN, threads=1)
    pictures = [np.zeros((8, 8, 3), np.uint8) for _ in range(3)]
    for channel, picture in zip((2, 0, 1), pictures, strict=True):
        picture[..., channel] = 200
    assert classifier.choose(pictures).tolist() == [2, 0, 1]
    # Normalised by another mean, nothing but the order of the rest changes.
    shifted = Classifier(path, ["a", "b", "c"], 8, (0.9, 0.0, 0.0), (1.0, 1.0, 1.0), 1)
    assert shifted.choose(pictures).tolist() == [2, 1, 1]


def test_interpretability_counts_labels_and_agreement(tmp_path: Path) -> None:
    path = _classifier(tmp_path / "c.onnx")
    judge = Interpretability(Classifier(path, ["Rose", "lawn, green_field", "sea"], 8, **PLAIN))
    red, green = (np.full((20, 20, 3), c, np.uint8) for c in ([200, 9, 9], [9, 200, 9]))
    judge.add("rose", {"grey": green, "ours": red, "truth": red})
    judge.add("green field", {"grey": green, "ours": red, "truth": green})
    judge.add("castle", {"grey": red, "ours": red, "truth": red})
    found = judge.summary()
    assert (found["photos"], found["labelled"]) == (3, 2)
    assert found["top1"] == {"grey": 0.5, "ours": 0.5, "truth": 1.0}
    assert found["agreement"] == pytest.approx({"grey": 2 / 3, "ours": 2 / 3, "truth": 1.0})


def test_classifiers_that_do_not_fit_are_named(tmp_path: Path) -> None:
    path = _classifier(tmp_path / "c.onnx")
    with pytest.raises(ValueError, match=r"c\.onnx has 3 classes, not 2"):
        Classifier(path, ["a", "b"], 8)
    (tmp_path / "junk.onnx").write_text("junk")
    with pytest.raises(ValueError, match=r"junk\.onnx cannot be run"):
        Classifier(tmp_path / "junk.onnx", ["a"], 8)


def _run(*arguments: object) -> None:
    app = typer.Typer(pretty_exceptions_enable=False)
    app.command()(commands.evaluate)
    app.command()(commands.compare)
    app([str(a) for a in arguments], standalone_mode=False)


def test_both_commands(
    photo_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = tmp_path / "labels.txt"
    place.write_text("people\nanimal\nsky\n")
    model = _model(tmp_path / "m", "hinted", 4, (), 3)
    data = tmp_path / "data"
    build(list_photos([photo_folder]), data, short_side=48)
    given = [
        photo_folder, "--data", data, "--photos", 2, "--size", 48, "--hint-photos", 1,
        "--stability-photos", 1, "--classifier", _classifier(tmp_path / "c.onnx"), "--labels",
        place, "--classifier-size", 16, "--threads", 1,
    ]  # fmt: skip
    out = tmp_path / "e"
    _run("evaluate", model, *given, "-o", out, "--json", "--historic", photo_folder / "people")
    results = json.loads(capsys.readouterr().out)
    assert results["interpretability"]["labelled"] == 2
    assert set(results["interpretability"]["top1"]) == {"grey", "ours", "truth"}
    for name in ("results.json", "plots.png", "sheet.jpg", "historic.jpg"):
        assert (out / name).stat().st_size > 500
    _run("compare", model, model, *given, "-o", tmp_path / "c")
    said = capsys.readouterr()
    assert "| hinted | hinted-2 |" in said.out
    assert "classifier top-1" in said.out
    assert "without hints: 2 photos" in said.err
    with pytest.raises(ValueError, match="belong together"):
        _run("evaluate", model, photo_folder, "--data", data, "-o", out, "--labels", place)
    with pytest.raises(ValueError, match="--mean must be three numbers"):
        _run("evaluate", model, *given, "-o", out, "--mean", "1,2")
