"""What the steps between two rows of the log report."""

from __future__ import annotations

import math
import time

import torch
from lightning_fabric import Fabric
from torch import Tensor

from training.fitting.distributed import mean_over_processes


class Meter:
    """Sums of what the steps between two rows of the log report."""

    def __init__(self, fabric: Fabric) -> None:
        self._fabric = fabric
        self._sums: dict[str, Tensor | float] = {}
        self._counts: dict[str, int] = {}
        self._photos, self._waited, self._paused = 0, 0.0, 0.0
        self._begin = self._last = time.monotonic()

    def add(self, values: dict[str, Tensor | float], photos: int, waited: float) -> None:
        for key, value in values.items():
            self._sums[key] = self._sums.get(key, 0.0) + value
            self._counts[key] = self._counts.get(key, 0) + 1
        self._photos += photos
        self._waited += waited
        self._last = time.monotonic()

    def pause(self) -> None:
        """Leave the time since the last step (a checkpoint) out of the rates."""
        self._paused += time.monotonic() - self._last

    def row(self) -> dict[str, float]:
        """Means over the steps and all processes; photos/s over all; share of the time that this
        process waited for photos."""
        means = [
            torch.as_tensor(v, dtype=torch.float64) / self._counts[k] for k, v in self._sums.items()
        ]
        device = self._fabric.device
        stacked = (
            torch.stack([m.to(device) for m in means]) if means else torch.zeros(0, device=device)
        )
        shared = mean_over_processes(self._fabric, stacked).tolist()
        row = {"loss": math.nan} | dict(zip(self._sums, shared, strict=True))
        elapsed = max(1e-9, time.monotonic() - self._begin - self._paused)
        return row | {
            "photos_per_second": round(self._photos / elapsed, 2),
            "waiting": round(self._waited / elapsed, 4),
        }
