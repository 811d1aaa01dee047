"""Tiles of the photo as QImages: composed off the window's thread, kept in a bounded cache."""

from __future__ import annotations

import math
import os
from collections import OrderedDict, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from core.job import Job
from desktop_app.backend import Backend
from desktop_app.canvas.before import before_tile, light_tile
from desktop_app.canvas.tile_grid import COLOURED, Box, Layer, TileKey, tiles_in
from desktop_app.jobs import Lane, Request

CACHE_BYTES = 192 << 20
VISIBLE = 0.05
"""ab units: a tile that changed less is not drawn again."""
TOGETHER_MS = 200
"""How long tiles of one update wait for the others of it."""
_REMEMBERED = 16
"""Fields back to which is known what changed since; a tile that is composed of an older one is due again."""


_Wish = tuple[TileKey, int]
"""A place and the serial of the field that it is wanted of."""


@dataclass
class _Entry:
    """change: how far in ab units the field of the serial `known` may be from what the image shows."""

    image: QImage
    serial: int
    change: float = 0.0
    known: int = 0


class Change(Protocol):
    """core.rendering's Change, as far as it is needed here."""

    def within(self, box: Box, size: tuple[float, float]) -> float: ...


Changes = Sequence[Change]
"""They add up."""


class TileStore(QObject):
    """One tile per place. A tile of an older field is shown until its successor is composed, and for
    good if its colours did not visibly change; the tiles that changed most come first.

    The tiles in view take over from older ones together, so that no seam runs through a stroke; where
    that takes longer than TOGETHER_MS, those that are ready do. A newer field waits for the update that
    is being composed, and of several the newest is next. A place without any tile waits only while
    others do.

    changed(tuple[TileKey, ...]) tells that places have new tiles.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, backend: Backend, parent: QObject | None = None, capacity: int = CACHE_BYTES
    ) -> None:
        super().__init__(parent)
        self._backend = backend
        self._capacity = capacity
        self._lane = Lane("tiles", max(2, min(4, os.cpu_count() or 2)), self)
        self._lane.answered.connect(self._on_answer)
        self._lane.failed.connect(self._on_failure)
        self._patience = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._patience.timeout.connect(self._show)
        self._entries: OrderedDict[TileKey, _Entry] = OrderedDict()
        self._bytes = 0
        self._asked: set[_Wish] = set()
        self._update: tuple[Sequence[TileKey], int] = (), 0
        self._awaited: set[_Wish] = set()
        self._ready: dict[TileKey, _Entry] = {}
        self._next: tuple[Sequence[TileKey], Sequence[TileKey]] | None = None
        self._prepared: Any = None
        self._field: Any = None
        self._changes: deque[tuple[int, Changes | None]] = deque(maxlen=_REMEMBERED)
        self._serial = 0

    def set_prepared(self, prepared: Any) -> None:
        """Another photo: everything kept is dropped."""
        self._lane.cancel()
        self._patience.stop()
        self._asked.clear()
        self._awaited.clear()
        self._ready.clear()
        self._next = None
        self._entries.clear()
        self._bytes = 0
        self._prepared, self._field = prepared, None
        self._changes.clear()
        self._serial += 1

    def set_field(self, field: Any, changes: Changes | None = None) -> None:
        """Newer colours: coloured tiles that look different with them are due again. changes: what differs
        from the field before; None: everything may."""
        self._field = field
        self._serial += 1
        self._changes.append((self._serial, changes))

    def want(self, keys: Iterable[TileKey], behind: Iterable[TileKey] = ()) -> None:
        """Compose those of the tiles in view, and then of those behind them that are not seen, that are
        missing or older than the field; forget other wishes."""
        if self._prepared is None:
            return
        seen = tuple(dict.fromkeys(keys))
        hidden = tuple(key for key in dict.fromkeys(behind) if key not in seen)
        if self._awaited and seen == self._update[0] and self._serial != self._update[1]:
            self._next = seen, hidden
            return
        self._next = None
        self._update = seen, self._serial
        due, later = self._missing(seen), self._missing(hidden)
        self._awaited = {(key, serial) for key, serial in due if key in self._entries}
        asked = {*due, *later}
        if asked != self._asked:
            self._asked = asked
            self._lane.replace(
                [self._request(key, serial) for key, serial in (*due, *later)], cancel_running=False
            )
        self._wait()

    def _missing(self, keys: Iterable[TileKey]) -> list[_Wish]:
        """Those to compose, the most different first; places without a tile in the given order."""
        found = []
        for key in keys:
            serial = self._due(key)
            if serial is not None and self._change(key) > VISIBLE:
                found.append((key, serial))
        return sorted(found, key=lambda wish: -self._change(wish[0]))

    def _wait(self) -> None:
        """Show what is ready, if nothing that belongs to it is awaited any more."""
        if not self._awaited:
            self._show()
        elif not self._patience.isActive():
            self._patience.start()

    def _show(self) -> None:
        self._patience.stop()
        ready, self._ready = self._ready, {}
        for key, entry in ready.items():
            self._keep(key, entry)
        if ready:
            self.changed.emit(tuple(ready))
        if self._next is not None:
            waiting, self._next = self._next, None
            self._awaited.clear()
            self.want(*waiting)
        elif self._awaited:
            self._patience.start()

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
        self._patience.stop()
        self._lane.close()

    def _newest(self, key: TileKey) -> _Entry | None:
        return self._ready.get(key) or self._entries.get(key)

    def _change(self, key: TileKey) -> float:
        """How far in ab units the newest field may be from what is shown there. Asked only of tiles that
        are wanted: there may be hundreds of others."""
        entry = self._newest(key)
        if entry is None:
            return math.inf
        if key.layer in COLOURED and entry.known != self._serial:
            entry.change += self._since(key, entry.known)
            entry.known = self._serial
        return entry.change

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

        return Request(work, (prepared, key, serial), "tile")

    def _amount(self, key: TileKey, changes: Changes | None) -> float:
        """How far in ab units the changes may move the colours of a place."""
        if changes is None:
            return math.inf
        box = key.box(self._prepared.level_size(key.level))
        size = self._prepared.extent(key.level)
        return sum(change.within(box, size) for change in changes)

    def _since(self, key: TileKey, serial: int) -> float:
        """The same of everything that came after the field of that serial."""
        later = [changes for at, changes in self._changes if at > serial]
        if len(later) < self._serial - serial:
            return math.inf
        return sum(self._amount(key, changes) for changes in later)

    def _on_answer(self, request: Request, image: QImage) -> None:
        prepared, key, serial = request.about
        self._asked.discard((key, serial))
        self._awaited.discard((key, serial))
        if prepared is not self._prepared:
            return
        known = self._newest(key)
        if known is None or known.serial < serial:
            entry = _Entry(image, serial, known=serial)
            if key.layer in COLOURED and key in self._update[0]:
                self._ready[key] = entry
            else:
                self._keep(key, entry)
                self.changed.emit((key,))
        self._wait()

    def _on_failure(self, request: Request, error: BaseException) -> None:
        _prepared, key, serial = request.about
        self._asked.discard((key, serial))
        self._awaited.discard((key, serial))
        self.failed.emit(error)
        self._wait()

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
