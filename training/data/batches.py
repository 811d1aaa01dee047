"""Training batches, each a pure function of (seed, step, position): same photos, crops and hints for
any number of processes, and after any number of resumes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.config import Config
from training.data import hints
from training.data.cache import PhotoCache, random_crop
from training.data.lab import srgb_to_lab
from training.data.oldfilm import age
from training.objectives import Batch as _Batch

_AHEAD = 2
"""Batches that are made before they are asked for."""


@dataclass(frozen=True)
class Batch(_Batch):
    """Only until the trainer asks `network_input(batch, channels)`."""

    def network_input(self) -> Tensor:
        return network_input(self, 4)


def network_input(batch: _Batch, channels: int) -> Tensor:
    """(N, channels, H, W): L/50 - 1 and, where channels is 4, the hints."""
    scaled = batch.luminance / 50 - 1
    return scaled if channels == 1 else torch.cat([scaled, batch.hints], 1)


def make_batch(
    cache: PhotoCache, indices: np.ndarray, size: int, config: Config, rng: np.random.Generator
) -> Batch:
    """Crop, convert and hint the photos at `indices`."""
    crops = np.stack([random_crop(cache.photo(i), size, rng) for i in indices])
    rgb = torch.from_numpy(crops).permute(0, 3, 1, 2).float() / 255
    lab = srgb_to_lab(rgb)
    generator = torch.Generator().manual_seed(int(rng.integers(2**62)))
    aged = age(rgb, generator, config.input.old_film_share)
    ab = lab[:, 1:].clamp(-110, 110)
    ab_numpy, grey = ab.numpy(), aged[:, 0].numpy()
    maps = [
        hints.random_hint_map(
            ab_numpy[i], grey[i], rng, config.input.hint_none, config.input.hint_full
        )
        for i in range(len(indices))
    ]
    labels = torch.from_numpy(cache.scene_labels[indices].astype(np.int64))
    return Batch(aged, ab, torch.from_numpy(np.stack(maps)), labels)


class BatchStream:
    """Batches for one of `world` processes that share the photos of every step.

    `batch` is pure in its arguments, whatever was asked for before. While a batch is used the next
    two are made by a thread, on the guess that size and number stay; a wrong guess is thrown away.
    """

    def __init__(
        self,
        cache: PhotoCache,
        config: Config,
        seed: int,
        rank: int = 0,
        world: int = 1,
        device: torch.device | str = "cpu",
    ) -> None:
        self._cache, self._config, self._seed = cache, config, seed
        self._rank, self._world, self._device = rank, world, torch.device(device)
        self._worker = ThreadPoolExecutor(1, "batches")
        self._ahead: deque[tuple[tuple[int, int, int, int], Future[Batch]]] = deque()
        self._old = (0, 0, *config.phases[0][1:])

    def batch(self, step: int, start_photos: int, size: int, photos_total: int) -> Batch:
        """This process's share of step `step`, on the device.

        start_photos is the number of photos that the steps before took, photos_total the number that
        this one takes over all processes. Raises ValueError if the processes cannot share it evenly.
        """
        if photos_total % self._world:
            raise ValueError(
                f"{photos_total} photos a step cannot be shared evenly by {self._world} processes."
            )
        wanted = (step, start_photos, size, photos_total)
        if not self._ahead or self._ahead[0][0] != wanted:
            self._forget()
            self._ask(wanted)
        ready = self._ahead.popleft()[1]
        while len(self._ahead) < _AHEAD:
            step, start_photos, _, _ = self._ahead[-1][0] if self._ahead else wanted
            self._ask((step + 1, start_photos + photos_total, size, photos_total))
        return ready.result()

    def close(self) -> None:
        self._forget()
        self._worker.shutdown(cancel_futures=True)

    def _ask(self, wanted: tuple[int, int, int, int]) -> None:
        self._ahead.append((wanted, self._worker.submit(self._make, *wanted)))

    def _forget(self) -> None:
        while self._ahead:
            self._ahead.pop()[1].cancel()

    def _make(self, step: int, start: int, size: int, total: int) -> Batch:
        share = total // self._world
        parts = []
        for position in range(self._rank * share, (self._rank + 1) * share):
            epoch, place = divmod(start + position, len(self._cache))
            order = np.random.default_rng((self._seed, epoch)).permutation(len(self._cache))
            rng = np.random.default_rng((self._seed, step, position))
            parts.append(make_batch(self._cache, order[place : place + 1], size, self._config, rng))
        return Batch(
            *(
                torch.cat([getattr(p, n) for p in parts]).to(self._device)
                for n in ("luminance", "ab", "hints", "labels")
            )
        )

    # Until the trainer asks for `batch`.
    def request(self, size: int, count: int) -> None:
        self._old = (*self._old[:2], size, count)

    def __iter__(self) -> Iterator[Batch]:
        return self

    def __next__(self) -> Batch:
        step, start, size, count = self._old
        self._old = (step + 1, start + count, size, count)
        return self.batch(step, start, size, count)
