"""Which photo comes when: epochs in random orders, with as many photos of people as wanted."""

from __future__ import annotations

from collections import OrderedDict

import numpy as np

from training.data.cache import PhotoCache
from training.data.categories import PEOPLE, category_of

_KEPT = 2
"""Orders of a group that are remembered: steps lie in one epoch or reach into the next."""


class Order:
    """The photos of a run by their number since its start: a pure function of (seed, number).

    people_share 0 takes the photos as they are: each `cache.repeat` times an epoch, in an order drawn
    from (seed, epoch). Above 0 that share of all photos drawn shows people (by their scene; photos of
    unknown scene count among the others), evenly: of the first n, n · share to within one. Both groups
    then have epochs of their own, so that within a group every photo comes equally often.

    Raises ValueError if there is no photo of a group that is wanted.
    """

    def __init__(self, cache: PhotoCache, seed: int, people_share: float = 0.0) -> None:
        self._seed, self._share = seed & (2**64 - 1), people_share
        everything = np.arange(len(cache))
        if people_share > 0:
            shown = np.array([category_of(scene) == PEOPLE for scene in cache.scenes] + [False])
            people = shown[cache.scene_labels]  # the last entry is that of an unknown scene, -1
            groups = [everything[~people], everything[people]]
        else:
            groups = [everything]
        self._groups = [np.tile(group, cache.repeat) for group in groups]
        wanted = ((1 - people_share, "without"), (people_share, "with"))
        for (share, what), group in zip(wanted, self._groups, strict=False):
            if share > 0 and not len(group):
                raise ValueError(
                    f"people_share is {people_share:g}, but {cache.folder} holds no photo {what}"
                    " people."
                )
        self._orders: OrderedDict[tuple[int, int], np.ndarray] = OrderedDict()

    def __call__(self, numbers: np.ndarray) -> np.ndarray:
        """Indices (N,) of the photos with these numbers, which count from 0."""
        if self._share == 0:
            return self._members(0, numbers)
        # Number n is of people where n · share passes a whole number; that is which of them it is.
        before = np.floor(numbers * self._share).astype(np.int64)
        people = np.floor((numbers + 1) * self._share).astype(np.int64) > before
        found = np.empty(len(numbers), np.int64)
        found[people] = self._members(1, before[people])
        found[~people] = self._members(0, (numbers - before)[~people])
        return found

    def _members(self, group: int, numbers: np.ndarray) -> np.ndarray:
        """Of a group, the photos with these numbers, counted within the group."""
        epochs, places = np.divmod(numbers, max(1, len(self._groups[group])))
        pairs = zip(epochs, places, strict=True)
        return np.array([self._order(group, int(e))[p] for e, p in pairs], np.int64)

    def _order(self, group: int, epoch: int) -> np.ndarray:
        key = (group, epoch)
        if key not in self._orders:
            rng = np.random.default_rng((self._seed, epoch, *((group,) if group else ())))
            self._orders[key] = rng.permutation(self._groups[group])
            if len(self._orders) > _KEPT * len(self._groups):
                self._orders.popitem(last=False)
        return self._orders[key]
