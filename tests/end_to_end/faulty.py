"""Faults of the machine, made on purpose: each is plugged in by a function of (monkeypatch, folder)."""

from __future__ import annotations

import errno
import hashlib
import importlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest

from core.resources import resource_path

MODEL = "plain"
REAL = onnxruntime.InferenceSession
_RUNS_OF_SELF_TEST = 1
Plug = Callable[[pytest.MonkeyPatch, Path], None]


def own_models(patch: pytest.MonkeyPatch, folder: Path) -> Path:
    """A copy of one shipped model that the program takes for its own; the model's folder."""
    root = folder / "resources"
    shutil.copytree(resource_path("models", MODEL), root / "models" / MODEL)
    patch.setattr("core.models.card.resource_path", lambda *parts: root.joinpath(*parts))
    return root / "models" / MODEL


def model_file(change: Callable[[bytes], bytes], honest: bool = True) -> Plug:
    """The network's file is another; with honest, the card says so."""

    def plug(patch: pytest.MonkeyPatch, folder: Path) -> None:
        model = own_models(patch, folder)
        data = change((model / "model.onnx").read_bytes())
        (model / "model.onnx").write_bytes(data)
        if honest:
            facts = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            change_card(model, facts)

    return plug


def model_card(**facts: object) -> Plug:
    def plug(patch: pytest.MonkeyPatch, folder: Path) -> None:
        change_card(own_models(patch, folder), facts)

    return plug


def change_card(model: Path, facts: dict[str, Any]) -> None:
    card = json.loads((model / "card.json").read_text())
    (model / "card.json").write_text(json.dumps(card | facts))


def no_model(patch: pytest.MonkeyPatch, folder: Path) -> None:
    shutil.rmtree(own_models(patch, folder))


class _Session:
    """A session whose answers go through the fault, once the self-test is over."""

    def __init__(self, session: Any, fault: Callable[[Any], Any]) -> None:
        self._session, self._fault, self._runs = session, fault, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)

    def run(self, names: Any, feeds: Any, options: Any = None) -> Any:
        self._runs += 1
        found = self._session.run(names, feeds)
        return found if self._runs <= _RUNS_OF_SELF_TEST else self._fault(found)


def answers(fault: Callable[[Any], Any]) -> Plug:
    def plug(patch: pytest.MonkeyPatch, folder: Path) -> None:
        patch.setattr(
            onnxruntime, "InferenceSession", lambda *a, **more: _Session(REAL(*a, **more), fault)
        )

    return plug


def raising(error: Exception) -> Callable[..., Any]:
    def fault(*_: Any, **__: Any) -> Any:
        raise error

    return fault


def not_numbers(values: Any) -> Any:
    return [np.full_like(values[0], np.nan), *values[1:]]


def grey(values: Any) -> Any:
    return [np.zeros_like(values[0]), *values[1:]]


def no_memory_for_pixels(patch: pytest.MonkeyPatch, folder: Path) -> None:
    # The package's function of that name hides the module.
    module = importlib.import_module("core.rendering.render")
    patch.setattr(module, "new_pixels", raising(MemoryError()))


def refusing_disk(number: int) -> Plug:
    """Every file that is written breaks off with this error of the system."""

    def plug(patch: pytest.MonkeyPatch, folder: Path) -> None:
        real = os.fsync

        def fsync(handle: int) -> None:
            real(handle)
            raise OSError(number, os.strerror(number))

        patch.setattr("core.atomic.os.fsync", fsync)

    return plug


_ALLOCATION = (
    "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running Conv node. "
    "bfc_arena.cc:376 Failed to allocate memory for requested buffer of size 94371840"
)

COLOURING: dict[str, tuple[Plug, str]] = {
    "no model": (no_model, r"There is no model named 'plain'|No model is installed in "),
    "model cut short": (
        model_file(lambda data: data[:1000], honest=False),
        r"model\.onnx has 1000 bytes, but 'bytes' in .*card\.json is 16438926\.",
    ),
    "model replaced": (
        model_file(lambda data: data[:-1] + bytes([data[-1] ^ 1]), honest=False),
        r"model\.onnx is damaged or was replaced: its SHA-256 is not the card's\.",
    ),
    "not ONNX": (
        model_file(lambda data: b"This is no network." * 9),
        r"model\.onnx cannot be run: its network is empty or damaged\.",
    ),
    "a network without sense": (
        model_file(lambda data: data.replace(b'"\x04Conv', b'"\x04Relu')),
        r"model\.onnx cannot be run: onnxruntime cannot work with its network \(\w+\)\.",
    ),
    "card leads elsewhere": (
        model_card(file="../../../etc/passwd.onnx"), r"card\.json is damaged: 'file' must match"
    ),
    "card that lies": (
        model_card(inputs={"input": "(N, 4, H, W)", "temperature": "t", "tau": "t"}),
        r"says 4 input channels, its graph has 1\.",
    ),
    "no memory for the network": (
        answers(raising(RuntimeError(_ALLOCATION))),
        r"The model plain failed: there is not enough free memory; close other programs and try again\.",
    ),
    "no memory in the program": (
        answers(raising(MemoryError())), r"there is not enough free memory; close other programs"
    ),
    "not a number": (answers(not_numbers), r"The model plain gave an answer that is not a colour\."),
}  # fmt: skip
"""What can go wrong before there is a colour, and the words for it."""

EXPORTING: dict[str, tuple[Plug, str]] = {
    "no memory for the pixels": (no_memory_for_pixels, r"memory"),
    "full disk": (refusing_disk(errno.ENOSPC), r"out\.png cannot be written: the disk is full\."),
    "read-only disk": (
        refusing_disk(errno.EROFS), r"out\.png cannot be written: the disk is read-only\."
    ),
    "no permission": (
        refusing_disk(errno.EACCES),
        r"out\.png cannot be written: you have no permission to write there\.",
    ),
}  # fmt: skip
"""The same for writing the picture."""
