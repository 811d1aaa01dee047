"""Broken model cards and networks by the thousand: each must answer with colours or be one ModelError.

Run: python tests/fuzz/models.py [--minutes 5] [--seed 1] [--keep FOLDER] [--only card,graph]

The card of a broken network is made to fit, as a hostile one would be.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
import tempfile
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import numpy as np
import runner
from damage import bytes_damaged, json_damaged

from core.models.card import load_card
from core.models.colorizer import Colorizer
from core.resources import resource_path

SHIPPED = "plain"
_OWN = tempfile.TemporaryDirectory(prefix="tintype-fuzz-model-")
FOLDER = Path(_OWN.name)
SIDE = 64


@cache
def corpus() -> dict[str, bytes]:
    """A small network and a card that fits it."""
    graph = small_graph()
    card = json.loads((resource_path("models", SHIPPED) / "card.json").read_bytes())
    return {"card": json.dumps(card | fitting(graph)).encode(), "graph": graph}


def fitting(graph: bytes) -> dict[str, object]:
    """What a card must say of the small network."""
    return {
        "file": "model.onnx", "sha256": hashlib.sha256(graph).hexdigest(), "bytes": len(graph) or 1,
        "inputs": {"input": "(N, 1, H, W) float32"}, "outputs": {"chroma": "(N, 2, H, W) float32"},
    }  # fmt: skip


def small_graph() -> bytes:
    """A network of a few hundred bytes with the same inputs and outputs as a plain model."""
    from onnx import TensorProto, helper, numpy_helper

    ab = np.array([[0.2], [0.3]], np.float32)[..., None, None]
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["input", "ab"], ["wide"], kernel_shape=[1, 1]),
            helper.make_node("Tanh", ["wide"], ["small"]),
            helper.make_node("Mul", ["small", "full"], ["chroma"]),
        ],
        "small",
        [helper.make_tensor_value_info("input", TensorProto.FLOAT, ["N", 1, "H", "W"])],
        [helper.make_tensor_value_info("chroma", TensorProto.FLOAT, ["N", 2, "H", "W"])],
        [
            numpy_helper.from_array(ab, "ab"),
            numpy_helper.from_array(np.float32(60).reshape(1), "full"),
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    return model.SerializeToString()


def mutated(content: bytes, other: bytes, chance: random.Random) -> bytes:
    if content.startswith(b"{") and chance.random() < 0.8:
        return json_damaged(content, chance)
    return bytes_damaged(content, other, chance)


def attempt(name: str, data: bytes) -> str:
    """Load the model and let it colour one picture. Raises ModelError."""
    graph, card = (data if name == which else corpus()[which] for which in ("graph", "card"))
    if name == "graph":
        card = json.dumps(json.loads(card) | fitting(graph)).encode()
    (FOLDER / "model.onnx").write_bytes(graph)
    (FOLDER / "card.json").write_bytes(card)
    loaded = Colorizer(load_card(FOLDER), "cpu", 1)
    luminance = np.full((SIDE, SIDE), 50, np.float32)
    answer = loaded.colorize(luminance)
    if answer.chroma.shape != (2, SIDE, SIDE) or not np.isfinite(answer.chroma).all():
        return f"chroma of shape {answer.chroma.shape} or not finite"
    return ""


if __name__ == "__main__":
    sys.exit(runner.main("models", __doc__))
