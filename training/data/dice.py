"""Random numbers that depend on (seed, step, position, purpose) and on nothing else.

A counter-based generator: the k-th number of a photo is a hash of k and the photo's key. So they are
the same on every device, for any number of processes and in any order, which torch's and numpy's
sequential generators cannot give without one generator object per photo.
"""

from __future__ import annotations

import math
import zlib

import numpy as np
import torch
from torch import Tensor

_MASK = 0xFFFFFFFF
_GOLDEN = 0x9E3779B1 >> 1  # odd and below 2**31, so that no product leaves int64


def _mix(x: Tensor) -> Tensor:
    """A 32-bit hash, bijective (C. Wellons, *Prospecting for hash functions*, 2018), in int64."""
    x = x ^ (x >> 15)
    x = (x * 0x2C1B3C6D) & _MASK
    x = x ^ (x >> 12)
    x = (x * 0x297A2D39) & _MASK
    return x ^ (x >> 15)


class Dice:
    """Draws for N photos at once. Every call is a new draw; the order of the calls is fixed by code.

    positions (N,) int64 are the photos' places within step `step`, counted over all processes.
    """

    def __init__(self, seed: int, step: int, positions: Tensor, purpose: str) -> None:
        words = (seed & (2**64 - 1), step, zlib.crc32(purpose.encode()))
        start = int(np.random.SeedSequence(words).generate_state(1)[0])
        self._keys = _mix(_mix(positions + 1) ^ start)
        self._draws = 0

    def uniform(self, low: float, high: float, *shape: int) -> Tensor:
        """(N, *shape) float32 in low..high, the ends left out.

        The numbers of a photo do not depend on the first of `shape`: a longer draw begins with the
        shorter one.
        """
        self._draws += 1
        keys = _mix(self._keys ^ (self._draws * 0x3C6EF372 & _MASK))
        count = math.prod(shape)
        index = torch.arange(count, device=keys.device) * _GOLDEN
        bits = _mix((index[None] + keys[:, None]) & _MASK)
        # 23 bits and a half: never 0 nor 1 in float32.
        unit = ((bits >> 9).float() + 0.5) / 2**23
        return (unit * (high - low) + low).view(len(keys), *shape)

    def integers(self, low: int, high: int, *shape: int) -> Tensor:
        """(N, *shape) int64 in low..high-1."""
        return self.uniform(low, high, *shape).floor().long().clamp(low, high - 1)

    def chance(self, share: float, *shape: int) -> Tensor:
        """(N, *shape) bool, true for `share` of them."""
        return self.uniform(0, 1, *shape) < share

    def normal(self, *shape: int) -> Tensor:
        """(N, *shape) float32, mean 0, standard deviation 1 (Box and Muller 1958)."""
        radius = (-2 * self.uniform(0, 1, *shape).log()).sqrt()
        return radius * (2 * math.pi * self.uniform(0, 1, *shape)).cos()
