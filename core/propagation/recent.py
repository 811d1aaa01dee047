"""The arrays used last, kept up to a number of them."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]


class Recent:
    """At most `most` arrays by key, those unused for longest go first. Thread-safe; what is kept is
    read-only."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._kept: OrderedDict[Hashable, Float] = OrderedDict()

    def keep(self, key: Hashable, make: Callable[[], Float]) -> Float:
        """The array kept under key, made first where there is none."""
        with self._lock:
            if (found := self._kept.get(key)) is not None:
                self._kept.move_to_end(key)
                return found
        # Outside the lock: two threads may make the same, neither waits for the other.
        made = make()
        made.setflags(write=False)
        with self._lock:
            self._kept[key] = made
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return made
