"""Small networks made by code, one for every kind of model the program must run."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.colour.bins import BINS, COUNT
from core.compiled import door
from core.models.card import ModelCard, ModelSize, Training, load_card, write_card

Forge = Callable[..., ModelCard]
AB = np.array([[20.0], [-30.0]], np.float32)
"""ab of 'ab' models where L is 100; at L 0 it is the opposite."""
_REACH = 31


@pytest.fixture
def by_numpy(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has a compiled kernel runs by NumPy."""
    monkeypatch.setattr(door, "compiled", False)


@pytest.fixture(params=["compiled", "numpy"])
def each_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test runs twice: by the compiled kernels, and by NumPy."""
    if request.param == "compiled" and not hasattr(door, "kernels"):
        pytest.skip("the kernels are not compiled here")
    monkeypatch.setattr(door, "compiled", request.param == "compiled")


@pytest.fixture
def forge(tmp_path: Path) -> Forge:
    """forge(name, channels, bins=, temperature=, features=, multiple=, **card fields) -> the loaded
    card of a model in tmp_path/<name>.

    Without bins, chroma is AB times channel 0; with bins, the mean of a distribution whose logits rise
    with channel 0 in the direction of AB. With 4 channels chroma is the mean of the hints within 15 px,
    where there are any: they bleed over every edge.
    The graph insists on sides that are multiples of `multiple`.
    """
    onnx = pytest.importorskip("onnx", reason="graphs are made with onnx (training extra)")
    from onnx import TensorProto, helper, numpy_helper

    def make(
        name: str,
        channels: int = 1,
        bins: bool = False,
        temperature: bool = False,
        features: bool = False,
        multiple: int = 8,
        **fields: object,
    ) -> ModelCard:
        nodes, constants = [], []

        def constant(label: str, value: object) -> str:
            constants.append(numpy_helper.from_array(np.asarray(value), label))
            return label

        def node(kind: str, inputs: list[str], output: str, **attributes: object) -> str:
            nodes.append(helper.make_node(kind, inputs, [output], **attributes))
            return output

        def kernel(label: str, columns: np.ndarray) -> str:
            return constant(label, columns.astype(np.float32)[..., None, None])

        # A network with strides breaks at other sides; so does this detour.
        fold = {"blocksize": multiple}
        node("DepthToSpace", [node("SpaceToDepth", ["input"], "folded", **fold)], "x", **fold)
        first = constant("first", np.array([0], np.int64))
        light = node("Gather", ["x", first], "light", axis=1)
        outputs, inputs = {"chroma": 2}, {"input": f"(N, {channels}, H, W) float32"}
        quarter = node("AveragePool", [light], "quarter", kernel_shape=[4, 4], strides=[4, 4])
        if bins:
            towards = (BINS @ AB / 400).astype(np.float32)
            logits = node("Conv", [quarter, kernel("towards", towards)], "logits")
            node("Softmax", [logits], "distribution", axis=1)
            outputs["distribution"] = COUNT
            if temperature:
                inputs["temperature"] = "scalar float32 > 0"
                logits = node("Div", [logits, "temperature"], "annealed")
            shares = node("Softmax", [logits], "shares", axis=1)
            mean = node("Conv", [shares, kernel("bins", BINS.T.copy())], "mean")
            scales = constant("scales", np.array([1, 1, 4, 4], np.float32))
            own = node("Resize", [mean, "", scales], "own", mode="nearest")
        else:
            own = node("Conv", [light, kernel("ab", AB)], "own")
        if channels == 4:
            planes = [
                constant(f"planes{k}", np.array(p, np.int64)) for k, p in ((0, [1, 2]), (1, [3]))
            ]
            hint = node("Gather", ["x", planes[0]], "hint", axis=1)
            mask = node("Gather", ["x", planes[1]], "mask", axis=1)
            ab = node("Mul", [hint, constant("full", np.float32(110))], "hint_ab")
            window = {
                "kernel_shape": [_REACH] * 2,
                "pads": [_REACH // 2] * 4,
                "count_include_pad": 1,
            }
            colour = node("AveragePool", [node("Mul", [ab, mask], "marked")], "sums", **window)
            amount = node("AveragePool", [mask], "amount", **window)
            least = constant("least", np.float32(1e-9))
            colour = node("Div", [colour, node("Max", [amount, least], "some")], "hinted")
            reached = node("Greater", [amount, least], "reached")
            node("Where", [reached, colour, own], "chroma")
        else:
            node("Identity", [own], "chroma")
        if features:
            node("Identity", [quarter], "features")
            outputs["features"] = 1
        side = {"chroma": ["H", "W"]}
        graph = helper.make_graph(
            nodes,
            name,
            [
                helper.make_tensor_value_info(
                    key, TensorProto.FLOAT, ["N", channels, "H", "W"] if key == "input" else []
                )
                for key in inputs
            ],
            [
                helper.make_tensor_value_info(
                    key, TensorProto.FLOAT, ["N", planes, *side.get(key, ["H4", "W4"])]
                )
                for key, planes in outputs.items()
            ],
            constants,
        )
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
        onnx.checker.check_model(model)
        data = model.SerializeToString()
        values: dict[str, object] = {
            "name": name, "title": f"Made by code: {name}", "description": "", "version": "1",
            "network": "synthetic", "file": "model.onnx",
            "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data), "parameters": 2,
            "inputs": inputs, "outputs": dict.fromkeys(outputs, "float32"),
            "size": ModelSize(64, 160, multiple), "temperature": 1.0, "rebalancing_shift": 0.0,
            "scenes": (), "prior": (), "training": Training(0, {}, 0, 0.0, "", ""), "metrics": {},
            "limitations": "", "licence": "Apache-2.0",
        }  # fmt: skip
        card = ModelCard(**(values | fields))  # type: ignore[arg-type]
        folder = tmp_path / name
        write_card(card, folder)
        (folder / "model.onnx").write_bytes(data)
        return load_card(folder)

    return make
