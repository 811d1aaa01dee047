"""Colorizer: a model loaded by onnxruntime, ready to answer. The only file that touches onnxruntime."""

from __future__ import annotations

import math
import os
import threading
import time
from dataclasses import dataclass

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from core.errors import ModelError
from core.models.card import ModelCard
from core.models.devices import PROVIDERS, DeviceReport, candidates, check_device

Float = NDArray[np.float32]

MULTIPLE = 32
_SELF_TEST_SIDE = 64
# Colours beyond this are no answer but a fault of the provider.
_SANE_CHROMA = 200.0


@dataclass(frozen=True, eq=False)
class Answer:
    """What the network says about one photo at network size (h, w).

    chroma (2, h, w) ab; distribution (313, h/4, w/4) over the bins, sums to 1; scene name -> share;
    features (E, h/4, w/4) in which alike things are near. All float32, cropped to the photo.
    """

    chroma: Float
    distribution: Float
    scene: dict[str, float]
    features: Float


class Colorizer:
    """Thread-safe. Raises ModelError for a damaged model; a GPU that fails is reported, not raised."""

    def __init__(self, card: ModelCard, device: str = "auto", threads: int | None = None) -> None:
        requested = check_device(device)
        card.verify_hash()
        self.card = card
        self._threads = threads or max(1, os.cpu_count() or 1)
        self._lock = threading.Lock()
        onnxruntime.set_default_logger_severity(4)
        onnxruntime.disable_telemetry_events()
        names, reason = candidates(requested, onnxruntime.get_available_providers())
        for name in names:
            begin = time.perf_counter()
            try:
                self._session = self._start(name)
                self._self_test()
            except Exception as fault:
                if name == "cpu":
                    raise ModelError(
                        f"The model {card.path} cannot be run: {_first_line(fault)}."
                    ) from fault
                reason = f"{PROVIDERS[name]} did not work: {_first_line(fault)}"
                continue
            self.device_report = DeviceReport(
                requested, name, self._threads, reason, time.perf_counter() - begin
            )
            break

    def _start(self, device: str) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 4
        options.intra_op_num_threads = self._threads
        options.inter_op_num_threads = 1
        # Spinning threads would take the core that the window needs.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        provider = PROVIDERS[device]
        wanted = [provider] if device == "cpu" else [provider, PROVIDERS["cpu"]]
        session = onnxruntime.InferenceSession(str(self.card.path), options, providers=wanted)
        if session.get_providers()[0] != provider:
            raise ModelError(f"{provider} could not be started")
        return session

    def _self_test(self) -> None:
        ramp = np.linspace(0, 100, _SELF_TEST_SIDE, dtype=np.float32)
        luminance = np.broadcast_to(ramp, (_SELF_TEST_SIDE, _SELF_TEST_SIDE)).copy()
        self._run(luminance, None, self.card.temperature, self.card.rebalancing_shift)

    def colorize(
        self,
        luminance: Float,
        hint_map: Float | None = None,
        temperature: float | None = None,
        rebalancing_shift: float | None = None,
    ) -> Answer:
        """Colours for luminance (h, w) in 0..100 at network size, with an optional hint map (3, h, w).

        temperature (> 0) and rebalancing_shift default to the card's. Sizes need not be multiples of
        32: the picture is mirrored outwards and the answer cropped. A GPU that dies is replaced by the
        CPU and device_report says so. Raises ModelError if the answer is not finite.
        """
        t = self.card.temperature if temperature is None else temperature
        tau = self.card.rebalancing_shift if rebalancing_shift is None else rebalancing_shift
        try:
            return self._run(luminance, hint_map, t, tau)
        except Exception as fault:
            if self.device_report.device == "cpu":
                raise self._as_model_error(fault) from fault
            self._fall_back(fault)
        try:
            return self._run(luminance, hint_map, t, tau)
        except Exception as fault:
            raise self._as_model_error(fault) from fault

    def _fall_back(self, fault: Exception) -> None:
        with self._lock:
            if self.device_report.device == "cpu":
                return
            reason = f"{self.device_report.title} stopped working: {_first_line(fault)}"
            self._session = self._start("cpu")
            self.device_report = DeviceReport(
                self.device_report.requested, "cpu", self._threads, reason, 0.0
            )

    def _as_model_error(self, fault: Exception) -> ModelError:
        if isinstance(fault, ModelError):
            return fault
        return ModelError(f"The model {self.card.name} failed: {_first_line(fault)}.")

    def _run(
        self, luminance: Float, hint_map: Float | None, temperature: float, tau: float
    ) -> Answer:
        height, width = luminance.shape
        full_h, full_w = (math.ceil(n / MULTIPLE) * MULTIPLE for n in (height, width))
        x = np.zeros((1, 4, full_h, full_w), np.float32)
        x[0, 0] = _mirror(luminance, full_h, full_w) / 50 - 1
        if hint_map is not None:
            x[0, 1:, :height, :width] = hint_map
        feeds = {
            "input": x,
            "temperature": np.asarray(temperature, np.float32),
            "tau": np.asarray(tau, np.float32),
        }
        chroma, distribution, scene, features = self._session.run(
            ["chroma", "distribution", "scene", "features"], feeds
        )
        if not np.isfinite(chroma).all() or np.abs(chroma).max() > _SANE_CHROMA:
            raise ModelError(f"The model {self.card.name} gave an answer that is not a colour")
        h4, w4 = math.ceil(height / 4), math.ceil(width / 4)
        return Answer(
            np.ascontiguousarray(chroma[0, :, :height, :width], np.float32),
            np.ascontiguousarray(distribution[0, :, :h4, :w4], np.float32),
            dict(zip(self.card.scenes, map(float, scene[0]), strict=False)),
            np.ascontiguousarray(features[0, :, :h4, :w4], np.float32),
        )


def _mirror(values: Float, height: int, width: int) -> Float:
    """Extend (h, w) to (height, width) by mirroring; a photo smaller than the border is repeated."""
    rows = np.pad(np.arange(values.shape[0]), (0, height - values.shape[0]), mode="symmetric")
    columns = np.pad(np.arange(values.shape[1]), (0, width - values.shape[1]), mode="symmetric")
    return values[np.ix_(rows, columns)]


def _first_line(fault: Exception) -> str:
    lines = str(fault).strip().splitlines()
    return (lines[0] if lines else type(fault).__name__).rstrip(".")
