"""Training batches, each a pure function of (seed, step, position): same photos, crops and hints for
any number of processes, and after any number of resumes."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from training.config import Config
from training.data import crops, hints
from training.data.balance import Order
from training.data.batch import Batch, network_input
from training.data.cache import PhotoCache
from training.data.dice import Dice
from training.data.lab import linear_to_lab
from training.data.oldfilm import age

__all__ = ["Batch", "BatchStream", "Request", "network_input"]

_AHEAD = 2
"""Batches that are made before they are asked for."""


class Request(NamedTuple):
    """step counts from 0; start_photos is the number of photos that the steps before took, photos_total
    how many this one takes, both over all processes together; size in px."""

    step: int
    start_photos: int
    size: int
    photos_total: int

    def next(self) -> Request:
        return self._replace(step=self.step + 1, start_photos=self.start_photos + self.photos_total)


class BatchStream:
    """Batches for process `rank` of `world` processes that share the photos of every step.

    `batch` is pure in its arguments, whatever was asked for before: photo p of step s has the same
    crop, ageing and hints in a run of 1 process or 8, resumed or not (up to rounding). Which
    photos those are says `balance.Order`. While a batch is in use a thread makes the next two, on the
    guess that size and number stay; a wrong guess is thrown away.
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
        self._device = torch.device(device)
        self._settings, self._seed, self._rank, self._world = config.input, seed, rank, world
        self._photos = crops.PhotoBytes(cache, self._device)
        self._labels = torch.from_numpy(cache.scene_labels.astype(np.int64))
        self._order = Order(cache, seed, config.input.people_share)
        self._side = torch.cuda.Stream(self._device) if self._device.type == "cuda" else None
        self._worker = ThreadPoolExecutor(1, "batches")
        self._ahead: deque[tuple[Request, Future[Batch]]] = deque()

    def batch(self, step: int, start_photos: int, size: int, photos_total: int) -> Batch:
        """This process's share of step `step` (see `Request`), on the device.

        Raises ValueError if the processes cannot share the photos evenly.
        """
        if photos_total % self._world:
            raise ValueError(
                f"{photos_total} photos a step cannot be shared evenly by {self._world} processes."
            )
        wanted = Request(step, start_photos, size, photos_total)
        if not self._ahead or self._ahead[0][0] != wanted:
            self._forget()
            self._ask(wanted)
        ready = self._ahead.popleft()[1]
        while len(self._ahead) < _AHEAD:
            self._ask((self._ahead[-1][0] if self._ahead else wanted).next())
        made = ready.result()
        if self._side is not None:
            current = torch.cuda.current_stream(self._device)
            for tensor in (made.luminance, made.ab, made.hints, made.labels):
                tensor.record_stream(current)
        return made

    def close(self) -> None:
        """Stop the thread."""
        self._forget()
        self._worker.shutdown(cancel_futures=True)

    def _ask(self, request: Request) -> None:
        self._ahead.append((request, self._worker.submit(self._make, request)))

    def _forget(self) -> None:
        while self._ahead:
            self._ahead.pop()[1].cancel()

    def _make(self, request: Request) -> Batch:
        if self._side is None:
            return self.make(request)
        with torch.cuda.stream(self._side):
            made = self.make(request)
        self._side.synchronize()
        return made

    def make(self, request: Request) -> Batch:
        """The same as `batch`, at once and in the caller's thread."""
        device, settings = self._device, self._settings
        share = request.photos_total // self._world
        positions = torch.arange(self._rank * share, (self._rank + 1) * share)
        indices = self._order(request.start_photos + positions.numpy())

        def dice(purpose: str, where: Tensor = positions) -> Dice:
            return Dice(self._seed, request.step, where, purpose)

        chosen = crops.plan(self._photos.shapes[indices], settings, dice("crop"))
        light = crops.cut(self._photos, indices, chosen, request.size, device)
        lab = linear_to_lab(light)
        luminance, ab = lab[:, :1].clamp(0, 100), lab[:, 1:].clamp(-110, 110)
        aged = dice("aged").chance(settings.old_film_share).nonzero()[:, 0]
        if len(aged):
            where = aged.to(device)
            film = age(light[where], dice("film", positions[aged].to(device)))
            luminance = luminance.index_copy(0, where, film)
        hinted = hints.plan(share, request.size, settings, dice("hints")).to(device)
        labels = self._labels[indices].to(device, non_blocking=True)
        return Batch(luminance, ab.contiguous(), hints.draw(ab, hinted), labels, request.step)
