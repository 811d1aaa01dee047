"""torch.compile where it works."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import torch
from torch import nn


def compile_in_place(
    modules: Iterable[nn.Module], device: torch.device, warn: Callable[[str], None]
) -> bool:
    """Compile modules; where this machine cannot (no compiler, no Triton), say so and leave them.

    Names of weights do not change. Whatever part of a network cannot be compiled runs as it is.
    """
    try:
        torch.compile(lambda x: (x * 2).relu().sum())(torch.ones(8, device=device))
    except Exception as fault:  # dynamo and its backends raise many kinds
        cause = str(fault).strip().splitlines()[0] if str(fault).strip() else type(fault).__name__
        warn(f"torch.compile does not work here, so the run goes on without it: {cause[:160]}")
        return False
    torch._dynamo.config.suppress_errors = True
    for module in modules:
        module.compile()
    return True
