"""Runs and quantises ONNX graphs: the one file of `training.exporting` that touches onnxruntime."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnxruntime import quantization

Feeds = Mapping[str, np.ndarray]


class Engine:
    """A model in memory, on the CPU. threads None uses all cores."""

    def __init__(self, model: onnx.ModelProto, threads: int | None = None) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads or 0
        options.log_severity_level = 4
        # Two models measured in turns: the idle one's threads must not spin.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(
            model.SerializeToString(), options, providers=["CPUExecutionProvider"]
        )
        self._inputs = {given.name for given in self._session.get_inputs()}
        self._outputs = [out.name for out in self._session.get_outputs()]

    def __call__(
        self, x: np.ndarray, temperature: float, tau: float, outputs: Iterable[str] = ("chroma",)
    ) -> list[np.ndarray]:
        """The named outputs for x (N,C,H,W) float32; settings the graph does not have are left out."""
        feeds = {
            name: a for name, a in feeds_of(x, temperature, tau).items() if name in self._inputs
        }
        found: list[np.ndarray] = self._session.run(list(outputs), feeds)
        return found


def feeds_of(x: np.ndarray, temperature: float, tau: float) -> dict[str, np.ndarray]:
    settings = {"temperature": temperature, "tau": tau}
    return {"input": x, **{name: np.array(v, np.float32) for name, v in settings.items()}}


class _Reader(quantization.CalibrationDataReader):
    def __init__(self, batches: Iterable[Feeds]) -> None:
        self._batches = iter(batches)

    def get_next(self) -> Feeds | None:  # type: ignore[override]
        return next(self._batches, None)


def quantise(model: onnx.ModelProto, nodes: list[str], batches: Iterable[Feeds]) -> onnx.ModelProto:
    """The model with the nodes of these names in 8 bits (QDQ): weights int8 per output channel,
    activations uint8 in the ranges they take on batches."""
    kinds = sorted({node.op_type for node in model.graph.node if node.name in set(nodes)})
    copied = onnx.ModelProto()
    copied.CopyFrom(model)
    quiet = logging.getLogger()
    level = quiet.level
    quiet.setLevel(logging.ERROR)  # it advises steps that the exported graph does not need
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.onnx"
            quantization.quantize_static(
                copied,
                path,
                _Reader(batches),
                quant_format=quantization.QuantFormat.QDQ,
                op_types_to_quantize=kinds,
                nodes_to_quantize=nodes,
                per_channel=True,
                activation_type=quantization.QuantType.QUInt8,
                weight_type=quantization.QuantType.QInt8,
                calibrate_method=quantization.CalibrationMethod.MinMax,
            )
            found = onnx.load(str(path))
    finally:
        quiet.setLevel(level)
    found.producer_name, found.producer_version = "tintype", ""
    return found
