"""One network in onnxruntime: how it starts on a device, one run with an end to it, what its faults mean.

The only file of core that touches onnxruntime.
"""

from __future__ import annotations

import contextlib
import functools
import io
import re
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from core.errors import ModelError
from core.models.card import ModelCard
from core.models.devices import PROVIDERS

Float = NDArray[np.float32]

_NO_MEMORY = re.compile(r"bad.?alloc|allocate memory|out of memory|bfc_arena", re.IGNORECASE)
_MOST_MEMORY = 4 << 30
"""Bytes that all networks together may have on the CPU; the default model takes 0.3 GB for a photo."""
_POOL = threading.Lock()
_LONGEST_RUN = 300.0
"""Seconds after which a network is stopped, at its next operator. An answer takes a second on a CPU."""


@dataclass(frozen=True, eq=False)
class Running:
    """A session of a model and where it runs. turn is held during a run: DirectML forbids
    two at once in one session, and a GPU gains nothing from them."""

    card: ModelCard
    device: str
    session: onnxruntime.InferenceSession
    turn: contextlib.AbstractContextManager[object]

    def run(self, outputs: Sequence[str], feeds: Mapping[str, Float]) -> Sequence[Float]:
        """The outputs of these names, in their order. Stopped if it takes absurdly long; raises ModelError
        then."""
        options = onnxruntime.RunOptions()
        late = threading.Timer(_LONGEST_RUN, setattr, (options, "terminate", True))
        late.daemon = True
        try:
            with self.turn:
                late.start()
                values: Sequence[Float] = self.session.run(list(outputs), feeds, options)
        except Exception as fault:
            if options.terminate:
                raise ModelError(
                    f"The model {self.card.name} had no answer after {_LONGEST_RUN:g} seconds."
                ) from fault
            raise
        finally:
            late.cancel()
        return values


def available_providers() -> list[str]:
    """Those that this onnxruntime was built with. It is made quiet and held to its memory first."""
    onnxruntime.set_default_logger_severity(4)
    onnxruntime.disable_telemetry_events()
    _limit_memory()
    return list(onnxruntime.get_available_providers())


def start(card: ModelCard, device: str, threads: int) -> Running:
    """The card's network on a device, a key of PROVIDERS. Raises ModelError, or whatever onnxruntime raises."""
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Spinning threads would take the core that the window needs.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry("session.use_env_allocators", "1")
    # DirectML refuses sessions that plan their memory ahead.
    options.enable_mem_pattern = device != "directml"
    provider = PROVIDERS[device]
    wanted = [provider] if device == "cpu" else [provider, PROVIDERS["cpu"]]
    missing = _load_cuda() if device == "cuda" else ""
    # onnxruntime's own fallback would go to the CPU with a message on stdout and no word to us.
    session = onnxruntime.InferenceSession(
        str(card.path), options, providers=wanted, enable_fallback=0
    )
    if session.get_providers()[0] != provider:
        raise ModelError(missing or f"{provider} could not be started")
    turn = contextlib.nullcontext() if device == "cpu" else threading.Lock()
    return Running(card, device, session, turn)


def _limit_memory() -> None:
    """One pool of memory for all sessions of this process on the CPU, with an end to it."""
    with _POOL:
        _make_pool()


@functools.cache
def _make_pool() -> None:
    memory = onnxruntime.OrtMemoryInfo(
        "Cpu", onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, onnxruntime.OrtMemType.DEFAULT
    )
    # -1: onnxruntime's own ways of growing.
    arena = onnxruntime.OrtArenaCfg(_MOST_MEMORY, -1, -1, -1)
    onnxruntime.create_and_register_allocator(memory, arena)


def _load_cuda() -> str:
    """Load CUDA and cuDNN from where pip puts them, which the provider does not search by itself; what
    is missing, in one line, else an empty string."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        onnxruntime.preload_dlls()
    return said.getvalue().strip().partition("\n")[0]


def first_line(fault: Exception) -> str:
    lines = str(fault).strip().splitlines()
    return (lines[0] if lines else type(fault).__name__).rstrip(".")


def cause(fault: Exception) -> str:
    """Why the CPU could not, in words for the person; onnxruntime's own are pages of its source code."""
    if isinstance(fault, MemoryError) or _NO_MEMORY.search(str(fault)):
        return "there is not enough free memory; close other programs and try again"
    if type(fault).__module__.startswith("onnxruntime"):
        return f"onnxruntime cannot work with its network ({type(fault).__name__})"
    return first_line(fault)
