"""Runs exported models for evaluation: the one file of `training` that touches onnxruntime."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import onnxruntime

from core.errors import ModelError
from core.models.card import load_card


def _session(path: Path, threads: int | None) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads or os.cpu_count() or 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


class ExportedNetwork:
    """A model folder (or the ONNX file in it) on the CPU, of any kind, checked against its card.

    takes: which of 'hints', 'temperature' and 'tau' the network listens to. Raises ModelError if the
    card or the file is damaged, or they contradict each other.
    """

    def __init__(self, path: Path, threads: int | None = None) -> None:
        self.card = load_card(path if path.is_dir() else path.parent)
        self.card.verify_hash()
        try:
            self._session = _session(self.card.path, threads)
        except Exception as fault:  # onnxruntime raises its own kinds, all of them plain Exceptions
            raise ModelError(f"The model {self.card.path} cannot be run.") from fault
        taken = {tensor.name: tensor.shape for tensor in self._session.get_inputs()}
        given = {tensor.name for tensor in self._session.get_outputs()}
        unlike = set(taken) ^ set(self.card.inputs) | set(self.card.outputs) - given
        if unlike:
            raise ModelError(
                f"The card of {self.card.path} and its graph differ in '{sorted(unlike)[0]}'."
            )
        if unknown := set(taken) - {"input", "temperature", "tau"}:
            raise ModelError(
                f"The model {self.card.path} wants '{sorted(unknown)[0]}', which is unknown here."
            )
        self._channels = taken["input"][1]
        if self._channels not in (1, 4):
            raise ModelError(
                f"The model {self.card.path} takes {self._channels} channels; 1 or 4 can be fed."
            )
        self.takes = frozenset(taken) - {"input"}
        if self._channels == 4:
            self.takes |= {"hints"}
        self._outputs = [name for name in ("chroma", "scene") if name in self.card.outputs]

    def __call__(
        self, x: np.ndarray, temperature: float | None = None, tau: float | None = None
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """(N, 4, H, W) of any size to chroma (N, 2, H, W) and scene shares (N, K), None if it has none.

        temperature and tau default to the card's; a network without them, or without hints, ignores
        them. Sizes are brought to the card's multiple by mirroring, as in the app.
        """
        height, width = x.shape[2:]
        multiple = self.card.size.multiple
        rows, columns = (
            np.pad(np.arange(n), (0, -n % multiple), mode="symmetric") for n in (height, width)
        )
        fed = np.zeros((len(x), self._channels, len(rows), len(columns)), np.float32)
        fed[:, 0] = x[:, 0][:, rows[:, None], columns]
        if self._channels == 4:
            fed[:, 1:, :height, :width] = x[:, 1:]
        shift = self.card.rebalancing_shift if tau is None else tau
        feeds = {"input": fed}
        if "temperature" in self.takes:
            t = self.card.temperature if temperature is None else temperature
            feeds["temperature"] = np.array(t, np.float32)
        if "tau" in self.takes:
            feeds["tau"] = np.array(shift, np.float32)
        chroma, *scene = self._session.run(self._outputs, feeds)
        return chroma[:, :, :height, :width], scene[0] if scene else None


class Classifier:
    """Any image classifier as an ONNX file: one float picture input, the first output the scores.

    The input is (N, 3, S, S) or (N, S, S, 3); N may be fixed to 1. Pictures are scaled to size x size
    and normalised as (RGB in 0..1 - mean) / std. labels are the names of its classes in order, each of
    which may hold several, divided by commas. Raises ValueError with one sentence if the file cannot
    be used or does not have that many classes.
    """

    def __init__(
        self,
        path: Path,
        labels: list[str],
        size: int = 224,
        mean: tuple[float, float, float] = (0.485, 0.456, 0.406),
        std: tuple[float, float, float] = (0.229, 0.224, 0.225),
        threads: int | None = None,
    ) -> None:
        self.path, self.size = path, size
        self.names = [
            frozenset(name.strip().lower().replace("_", " ") for name in label.split(","))
            for label in labels
        ]
        self._mean, self._std = np.float32(mean), np.float32(std)
        try:
            self._session = _session(path, threads)
        except Exception as fault:
            raise ValueError(f"The classifier {path} cannot be run.") from fault
        inputs = self._session.get_inputs()
        if len(inputs) != 1 or len(inputs[0].shape) != 4:
            raise ValueError(f"The classifier {path} does not take one picture input (N, 3, S, S).")
        self._input = inputs[0].name
        shape = inputs[0].shape
        self._channels_last = shape[3] == 3 and shape[1] != 3
        self._one_by_one = isinstance(shape[0], int)
        found = self._scores([np.zeros((size, size, 3), np.uint8)]).shape[1]
        if found != len(labels):
            raise ValueError(f"The classifier {path} has {found} classes, not {len(labels)}.")

    def choose(self, pictures: Iterable[np.ndarray]) -> np.ndarray:
        """RGB bytes (S, S, 3) each, S the size, to the likeliest class of each (N,)."""
        found: np.ndarray = self._scores(pictures).argmax(1)
        return found

    def _scores(self, pictures: Iterable[np.ndarray]) -> np.ndarray:
        x = (np.stack(list(pictures)).astype(np.float32) / 255 - self._mean) / self._std
        if not self._channels_last:
            x = x.transpose(0, 3, 1, 2)
        x = np.ascontiguousarray(x)
        parts = np.split(x, len(x)) if self._one_by_one else [x]
        try:
            scores = [self._session.run(None, {self._input: part})[0] for part in parts]
        except Exception as fault:
            raise ValueError(
                f"The classifier {self.path} cannot be fed pictures of {self.size} px."
            ) from fault
        return np.concatenate(scores).reshape(len(x), -1)
