"""Endless training batches: crops from the cache and simulated hints, prefetched by one thread."""

from __future__ import annotations

import queue
import threading
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from training.config import Config
from training.data import hints
from training.data.cache import PhotoCache, random_crop
from training.data.lab import srgb_to_lab
from training.data.oldfilm import age


@dataclass(frozen=True)
class Batch:
    """luminance (N,1,H,W) 0..100 as the network sees it, ab (N,2,H,W) true, hints (N,3,H,W) as a/110,
    b/110, mask; labels (N,) scene or -1."""

    luminance: Tensor
    ab: Tensor
    hints: Tensor
    labels: Tensor

    def network_input(self) -> Tensor:
        return torch.cat([self.luminance / 50 - 1, self.hints], 1)


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
    """Shuffled epochs without end. `request` sets the size of the batches made from then on."""

    def __init__(self, cache: PhotoCache, config: Config, seed: int) -> None:
        self._cache, self._config = cache, config
        self._rng = np.random.default_rng(seed)
        self._wanted = config.phases[0][1:]
        self._queue: queue.Queue[Batch | BaseException] = queue.Queue(3)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def request(self, size: int, count: int) -> None:
        self._wanted = (size, count)

    def __next__(self) -> Batch:
        got = self._queue.get()
        if isinstance(got, BaseException):
            raise got
        return got

    def close(self) -> None:
        self._stop.set()
        while not self._queue.empty():
            self._queue.get_nowait()
        self._thread.join(5)

    def _run(self) -> None:
        order = np.empty(0, np.int64)
        try:
            while not self._stop.is_set():
                size, count = self._wanted
                while len(order) < count:
                    order = np.concatenate([order, self._rng.permutation(len(self._cache))])
                batch = make_batch(self._cache, order[:count], size, self._config, self._rng)
                order = order[count:]
                while not self._stop.is_set():
                    try:
                        self._queue.put(batch, timeout=0.5)
                        break
                    except queue.Full:
                        continue
        except BaseException as fault:  # handed to the consumer, which raises it
            self._queue.put(fault)
