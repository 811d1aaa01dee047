"""Colorizer: a model that is as its card says, ready to answer on the best device that works."""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.colour.bins import COUNT
from core.errors import ModelError
from core.models.card import ModelCard
from core.models.devices import PROVIDERS, DeviceReport, candidates, check_device
from core.models.extent import cropped, mirrored
from core.models.graph_limits import check_graph
from core.models.running import Running, available_providers, cause, first_line, start
from core.models.self_test import disagreement, picture

Float = NDArray[np.float32]

# Colours beyond this are no answer but a fault of the provider.
_SANE_CHROMA = 200.0
_INPUTS = ("input", "temperature", "tau")
_OUTPUTS = ("chroma", "distribution", "scene", "features")
# With hints: luminance, hint a, hint b, hint mask.
_CHANNELS = (1, 4)


@dataclass(frozen=True, eq=False)
class Answer:
    """What the network says about one photo at network size (h, w).

    chroma (2, h, w) ab; distribution (313, h/4, w/4) over the bins, sums to 1; scene name -> share;
    features (E, h4, w4), about h/4 x w/4, in which alike things are near. All float32, cropped to the
    photo. distribution and features are None, scene is empty, where the model has no such output.
    """

    chroma: Float
    distribution: Float | None = None
    scene: Mapping[str, float] = field(default_factory=dict)
    features: Float | None = None


class Colorizer:
    """Runs any model whose graph is as its card says: with or without hints, bins, scenes, features.

    Thread-safe. Raises ModelError for a damaged model and for a card that its graph does not keep; a
    GPU that cannot start, whose answer to the self-test is not the CPU's, or that fails later is
    replaced by the next device, at last the CPU, and device_report says why.
    """

    def __init__(self, card: ModelCard, device: str = "auto", threads: int | None = None) -> None:
        requested = check_device(device)
        card.verify_hash()
        check_graph(card.path)
        self.card = card
        self._threads = threads or max(1, os.cpu_count() or 1)
        self._lock = threading.Lock()
        names, reason = candidates(requested, available_providers())
        reasons = [] if reason is None else [reason]
        for name in names:
            begin = time.perf_counter()
            try:
                running = self._start(name)
                self._channels = self._check_graph(running)
                started = time.perf_counter()
                answer = self._self_test(running)
                answered = time.perf_counter()
                if name != "cpu":
                    expected = self._self_test(self._start("cpu"))
                    if fault := disagreement(answer.chroma, expected.chroma):
                        raise ModelError(fault)
            except _WrongCardError as fault:
                raise ModelError(str(fault)) from None
            except Exception as fault:
                if name == "cpu":
                    raise ModelError(
                        f"The model {card.path} cannot be run: {cause(fault)}."
                    ) from fault
                reasons.append(f"{PROVIDERS[name]} did not work: {first_line(fault)}")
                continue
            self._running = running
            self.device_report = DeviceReport(
                requested,
                name,
                self._threads,
                "; ".join(reasons) or None,
                answered - started,
                started - begin,
            )
            break

    def _start(self, device: str) -> Running:
        return start(self.card, device, self._threads)

    def _check_graph(self, running: Running) -> int:
        """Compare the card with the graph; the number of input channels. Raises _WrongCardError."""
        card = self.card
        taken = {tensor.name: tensor.shape for tensor in running.session.get_inputs()}
        given = {tensor.name for tensor in running.session.get_outputs()}
        for name in card.inputs:
            if name not in taken:
                raise self._wrong_card(f"names the input '{name}', which its graph does not take")
        for name in taken:
            if name not in card.inputs:
                raise self._wrong_card(f"does not name the input '{name}', which its graph takes")
            if name not in _INPUTS:
                raise self._wrong_card(
                    f"names the input '{name}', which this program does not know"
                )
        for name in card.outputs:
            if name not in given:
                raise self._wrong_card(f"names the output '{name}', which its graph does not give")
        shape = taken["input"]
        channels = shape[1] if len(shape) == 4 else None
        if channels not in _CHANNELS:
            raise _WrongCardError(
                f"The model {card.path} takes an input of shape {_words(shape)}; this program can"
                " feed (N, 1, H, W), and (N, 4, H, W) with hints."
            )
        if card.channels not in (None, channels):
            raise self._wrong_card(f"says {card.channels} input channels, its graph has {channels}")
        self._inputs = tuple(taken)
        self._outputs = tuple(name for name in _OUTPUTS if name in card.outputs)
        return int(channels)

    def _wrong_card(self, what: str) -> _WrongCardError:
        return _WrongCardError(f"The card of the model {self.card.path} {what}.")

    def _self_test(self, running: Running) -> Answer:
        card = self.card
        return self._run(
            running, *picture(self._channels), card.temperature, card.rebalancing_shift
        )

    @property
    def takes_hints(self) -> bool:
        """Whether the network itself is told about hints (from the graph's channels)."""
        return self._channels > 1

    def colorize(
        self,
        luminance: Float,
        hint_map: Float | None = None,
        temperature: float | None = None,
        rebalancing_shift: float | None = None,
    ) -> Answer:
        """Colours for luminance (h, w) in 0..100 at network size, with an optional hint map (3, h, w).

        temperature (> 0) and rebalancing_shift default to the card's and do nothing in a model without
        them. The size need not be the card's multiple: the picture is mirrored outwards and the answer
        cropped. A GPU that dies is replaced by the CPU and device_report says so. Raises ModelError if
        the answer is not finite or has another shape than promised, ValueError for a hint map where
        the model takes none (see takes_hints).
        """
        if hint_map is not None and not self.takes_hints:
            raise ValueError(f"the model {self.card.name} takes no hint map")
        t = self.card.temperature if temperature is None else temperature
        tau = self.card.rebalancing_shift if rebalancing_shift is None else rebalancing_shift
        running = self._running
        try:
            return self._run(running, luminance, hint_map, t, tau)
        except Exception as fault:
            if running.device == "cpu":
                raise self._as_model_error(fault) from fault
            try:
                return self._run(self._instead_of(running, fault), luminance, hint_map, t, tau)
            except Exception as second:
                raise self._as_model_error(second) from second

    def _instead_of(self, failed: Running, fault: Exception) -> Running:
        """The CPU, whichever of the threads that found the GPU dead comes first."""
        with self._lock:
            if self._running is failed:
                report = self.device_report
                self._running = self._start("cpu")
                self.device_report = replace(
                    report,
                    device="cpu",
                    reason=f"{report.title} stopped working: {first_line(fault)}",
                )
            return self._running

    def _as_model_error(self, fault: Exception) -> ModelError:
        if isinstance(fault, ModelError):
            return fault
        return ModelError(f"The model {self.card.name} failed: {cause(fault)}.")

    def _run(
        self,
        running: Running,
        luminance: Float,
        hint_map: Float | None,
        temperature: float,
        tau: float,
    ) -> Answer:
        height, width = luminance.shape
        multiple = self.card.size.multiple
        full_h, full_w = (math.ceil(n / multiple) * multiple for n in (height, width))
        x = np.zeros((1, self._channels, full_h, full_w), np.float32)
        x[0, 0] = mirrored(luminance, full_h, full_w) / 50 - 1
        if hint_map is not None:
            x[0, 1:, :height, :width] = hint_map
        feeds = {
            "input": x,
            "temperature": np.asarray(temperature, np.float32),
            "tau": np.asarray(tau, np.float32),
        }
        taken = {name: feeds[name] for name in self._inputs}
        found = dict(zip(self._outputs, running.run(self._outputs, taken), strict=True))
        chroma, scene = found["chroma"], found.get("scene")
        quarter = (math.ceil(full_h / 4), math.ceil(full_w / 4))
        self._check_shape("chroma", chroma, (1, 2, full_h, full_w))
        if "distribution" in found:
            self._check_shape("distribution", found["distribution"], (1, COUNT, *quarter))
        if not np.isfinite(chroma).all() or np.abs(chroma).max() > _SANE_CHROMA:
            raise ModelError(f"The model {self.card.name} gave an answer that is not a colour.")
        for name, value in found.items():
            if not np.isfinite(value).all():
                raise ModelError(f"The model {self.card.name} gave '{name}' that is not a number.")
        names = self.card.scenes if scene is not None else ()
        return Answer(
            np.ascontiguousarray(chroma[0, :, :height, :width], np.float32),
            cropped(found.get("distribution"), height / full_h, width / full_w),
            dict(zip(names, map(float, scene[0] if scene is not None else ()), strict=False)),
            cropped(found.get("features"), height / full_h, width / full_w),
        )

    def _check_shape(self, name: str, value: Float, wanted: tuple[int, ...]) -> None:
        if value.shape != wanted:
            raise ModelError(
                f"The model {self.card.name} gave '{name}' of shape {_words(value.shape)} instead of"
                f" {_words(wanted)}."
            )


class _WrongCardError(ModelError):
    """No other device could help."""


def _words(shape: Sequence[object]) -> str:
    return f"({', '.join(map(str, shape))})"
