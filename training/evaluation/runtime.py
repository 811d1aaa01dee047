"""Runs an exported model for evaluation: the one file of `training` that touches onnxruntime."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import onnxruntime

from core.models.card import load_card


class ExportedNetwork:
    """A model folder (or the ONNX file in it) on the CPU, checked against its card.

    Raises ModelError if the card or the file is damaged.
    """

    def __init__(self, path: Path, threads: int | None = None) -> None:
        self.card = load_card(path if path.is_dir() else path.parent)
        self.card.verify_hash()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads or os.cpu_count() or 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(self.card.path), options, providers=["CPUExecutionProvider"]
        )

    def __call__(
        self, x: np.ndarray, temperature: float | None = None, tau: float | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """(N, 4, H, W) to chroma (N, 2, H, W) and scene shares (N, K); defaults are the card's."""
        t = self.card.temperature if temperature is None else temperature
        shift = self.card.rebalancing_shift if tau is None else tau
        feeds = {
            "input": np.ascontiguousarray(x, np.float32),
            "temperature": np.array(t, np.float32),
            "tau": np.array(shift, np.float32),
        }
        chroma, scene = self._session.run(["chroma", "scene"], feeds)
        return chroma, scene
