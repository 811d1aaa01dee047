"""Which processor answers: provider lists, what is really usable, and why not.

onnxruntime's GPU wheel claims CUDA on every machine, so a provider counts only after a session has been
made with it and a self-test has run (see colorizer, running).
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from dataclasses import dataclass

from core.errors import ModelError

PROVIDERS: dict[str, str] = {
    "cuda": "CUDAExecutionProvider",
    "directml": "DmlExecutionProvider",
    "coreml": "CoreMLExecutionProvider",
    "cpu": "CPUExecutionProvider",
}
DEVICES: tuple[str, ...] = ("auto", *PROVIDERS)
_TITLES = {
    "cuda": "NVIDIA GPU (CUDA)",
    "directml": "GPU (DirectML)",
    "coreml": "GPU (Core ML)",
    "cpu": "CPU",
}


@dataclass(frozen=True)
class DeviceReport:
    """What was asked for, what runs, and why if they differ.

    device is a key of PROVIDERS; reason is None when the wish was met; start_seconds is what it took to
    make the session, self_test_seconds the first answer.
    """

    requested: str
    device: str
    threads: int
    reason: str | None
    self_test_seconds: float
    start_seconds: float = 0.0

    @property
    def provider(self) -> str:
        return PROVIDERS[self.device]

    @property
    def title(self) -> str:
        """'CPU (2 threads)' or the GPU's name."""
        if self.device == "cpu":
            return f"CPU ({self.threads} thread{'s' if self.threads != 1 else ''})"
        return _TITLES[self.device]

    @property
    def sentence(self) -> str:
        if self.reason is None:
            return f"Runs on {self.title}."
        return f"Runs on {self.title} because {self.reason}."


def check_device(name: str) -> str:
    """The name, lower case. Raises ModelError naming the known ones."""
    known = name.lower()
    if known not in DEVICES:
        raise ModelError(f"There is no device '{name}'; choose one of {', '.join(DEVICES)}.")
    return known


def candidates(requested: str, available: list[str]) -> tuple[list[str], str | None]:
    """Devices to try in order (the CPU is always last), and why a wished one is not among them.

    available are the provider names that this onnxruntime was built with.
    """
    wished = [d for d in PROVIDERS if d != "cpu"] if requested == "auto" else [requested]
    found, reason = [], None
    for device in wished:
        if device == "cpu":
            continue
        if PROVIDERS[device] not in available:
            if requested != "auto":
                reason = f"this installation of onnxruntime has no {_TITLES[device]} support"
            continue
        if device == "cuda" and not _nvidia_driver():
            # Without any wish, a machine that has no such GPU is not a fallback worth a word.
            if requested != "auto":
                reason = "no NVIDIA driver was found"
            continue
        found.append(device)
    return [*found, "cpu"], reason


def _nvidia_driver() -> bool:
    name = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
