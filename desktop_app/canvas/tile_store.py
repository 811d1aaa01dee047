"""Tiles of the photo as QImages: composed off the window's thread, kept in a bounded cache."""

from __future__ import annotations

import math
import os
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from core.job import Job
from desktop_app.backend import Backend
from desktop_app.canvas.before import before_tile, light_tile
from desktop_app.canvas.tile_grid import COLOURED, Layer, TileKey, tiles_in
from desktop_app.jobs import Lane, Request

CACHE_BYTES = 192 << 20
VISIBLE = 0.05
"""ab units: a tile that changed less is not drawn again."""


@dataclass
class _Entry:
    """change: how far in ab units the newest field may be from what the image shows."""

    image: QImage
    serial: int
    change: float = 0.0


class TileStore(QObject):
    """One tile per place. A tile of an older field is shown until its successor is composed, and for
    good if its colours did not visibly change; the tiles that changed most come first.

    changed(TileKey) tells that a place has a new tile.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, backend: Backend, parent: QObject | None = None, capacity: int = CACHE_BYTES
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._capacity = capacity
        self._lane = Lane("tiles", max(1, min(4, (os.cpu_count() or 2) - 1)), self)
        self._lane.answered.connect(self._on_answer)
        self._lane.failed.connect(lambda _request, error: self.failed.emit(error))
        self._entries: OrderedDict[TileKey, _Entry] = OrderedDict()
        self._bytes = 0
        self._asked: set[tuple[TileKey, int]] = set()
        self._prepared: Any = None
        self._field: Any = None
        self._serial = 0

    def set_prepared(self, prepared: Any) -> None:
        """Another photo: everything kept is dropped."""
        self._lane.cancel()
        self._asked.clear()
        self._entries.clear()
        self._bytes = 0
        self._prepared, self._field = prepared, None
        self._serial += 1

    def set_field(self, field: Any) -> None:
        """Newer colours: tiles of the after layer that look different with them are due again."""
        old, self._field = self._field, field
        self._serial += 1
        change = self._backend.change(old, field) if old is not None and field is not None else None
        for key, entry in self._entries.items():
            if key.layer in COLOURED:
                size = self._prepared.level_size(key.level)
                entry.change += change.within(key.box(size), size) if change else math.inf

    def want(self, keys: Iterable[TileKey]) -> None:
        """Compose those of the tiles that are missing or older than the field; forget other wishes."""
        if self._prepared is None:
            return
        missing = []
        for key in dict.fromkeys(keys):
            serial = self._due(key)
            entry = self._entries.get(key)
            if serial is not None and (entry is None or entry.change > VISIBLE):
                missing.append((key, serial))
        # Stable: places without a tile stay in the order in which they were wished for.
        missing.sort(key=lambda wish: -self._change(wish[0]))
        asked = set(missing)
        if asked != self._asked:
            self._asked = asked
            self._lane.replace(
                [self._request(key, serial) for key, serial in missing], cancel_running=False
            )

    def coarse(self, layer: Layer) -> list[TileKey]:
        """The tiles of the coarsest level: few, and a stand-in for everything."""
        if self._prepared is None:
            return []
        level = self._prepared.levels - 1
        size = self._prepared.level_size(level)
        whole = (0.0, 0.0, float(size[0] << level), float(size[1] << level))
        return tiles_in(layer, level, size, whole)

    def compose_now(self, keys: Iterable[TileKey]) -> None:
        """Compose on this thread: only for the few coarse grey tiles that must be there at once."""
        for key in keys:
            serial = self._due(key)
            if serial is not None:
                self._keep(key, _Entry(self._request(key, serial).work(Job()), serial))

    def find(self, key: TileKey) -> tuple[QImage, TileKey] | None:
        """The tile of a place, else the finest coarser one that covers it."""
        for steps in range(self._prepared.levels - key.level if self._prepared else 0):
            candidate = key.parent(steps)
            entry = self._entries.get(candidate)
            if entry is not None:
                self._entries.move_to_end(candidate)
                return entry.image, candidate
        return None

    def holds(self, key: TileKey) -> bool:
        """Whether there is a tile for this very place, of whatever age."""
        return key in self._entries

    @property
    def bytes(self) -> int:
        return self._bytes

    def close(self) -> None:
        self._lane.close()

    def _change(self, key: TileKey) -> float:
        entry = self._entries.get(key)
        return math.inf if entry is None else entry.change

    def _due(self, key: TileKey) -> int | None:
        """The serial a tile should have; None if it cannot be composed yet."""
        if key.layer not in COLOURED:
            return 0
        return self._serial if self._field is not None else None

    def _request(self, key: TileKey, serial: int) -> Request:
        prepared, field, backend = self._prepared, self._field, self._backend
        box = key.box(prepared.level_size(key.level))

        def work(_job: Job) -> QImage:
            if key.layer == "before":
                return to_image(before_tile(prepared, key.level, box))
            if key.layer == "light":
                return to_image(light_tile(prepared, key.level, box))
            compose = backend.tile if key.layer == "after" else backend.chroma_tile
            return to_image(compose(field, prepared, key.level, box))

        return Request(work, (prepared, field, key, serial), "tile")

    def _on_answer(self, request: Request, image: QImage) -> None:
        prepared, field, key, serial = request.about
        self._asked.discard((key, serial))
        known = self._entries.get(key)
        if prepared is self._prepared and (known is None or known.serial < serial):
            # What came since this tile was asked for is not in it.
            left = 0.0
            if key.layer in COLOURED and field is not self._field:
                size = prepared.level_size(key.level)
                left = self._backend.change(field, self._field).within(key.box(size), size)
            self._keep(key, _Entry(image, serial, left))
            self.changed.emit(key)

    def _keep(self, key: TileKey, entry: _Entry) -> None:
        old = self._entries.pop(key, None)
        if old is not None:
            self._bytes -= old.image.sizeInBytes()
        self._entries[key] = entry
        self._bytes += entry.image.sizeInBytes()
        while self._bytes > self._capacity and len(self._entries) > 1:
            _key, dropped = self._entries.popitem(last=False)
            self._bytes -= dropped.image.sizeInBytes()


def to_image(rgb: NDArray[np.uint8]) -> QImage:
    """(h, w, 3) uint8 to a QImage that owns its pixels, in the format QPainter draws fastest."""
    rgb = np.ascontiguousarray(rgb)
    height, width = rgb.shape[:2]
    image = QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.convertToFormat(QImage.Format.Format_RGB32)
