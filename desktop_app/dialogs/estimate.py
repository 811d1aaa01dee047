"""How large a file will be, measured beside the window's thread."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from core.colour.compose import Pixels
from core.job import Job
from desktop_app.backend import Backend
from desktop_app.dialogs.formats import Format, measured_bytes
from desktop_app.dialogs.sample import sample_of
from desktop_app.jobs import Lane, Request

_REST_MS = 120


class Estimate(QObject):
    """answered(bytes) to the newest question, once the hand has rested; -1 where it cannot be said."""

    answered = Signal(int)

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._samples: dict[tuple[int, int], Pixels] = {}
        self._of: Any = None
        self._wanted: Request | None = None
        self._lane = Lane("estimate", parent=self)
        self._lane.answered.connect(lambda _request, count: self.answered.emit(count))
        self._lane.failed.connect(lambda _request, _error: self.answered.emit(-1))
        self._timer = QTimer(self, singleShot=True, interval=_REST_MS)
        self._timer.timeout.connect(self._start)

    def ask(
        self,
        field: Any,
        prepared: Any,
        size: tuple[int, int],
        form: Format,
        quality: int,
        bits: int,
        layers: bool = False,
    ) -> None:
        """About the picture of this size (width, height); layers: with the original as a second one."""

        def work(job: Job) -> int:
            if field is not self._of:
                self._of = field
                self._samples.clear()
            full = max(prepared.level_size(0))
            reduction = max(0, (full // max(1, *size)).bit_length() - 1)
            key = (bits, reduction)
            if key not in self._samples:
                self._samples[key] = sample_of(self._backend, field, prepared, bits, reduction, job)
            one = measured_bytes(self._samples[key], size[0] * size[1], form, quality, job)
            # The original is written in the same way, and its detail is what takes the room in both.
            return 2 * one if layers and one > 0 else one

        self._wanted = Request(work)
        self._timer.start()

    def close(self) -> None:
        """Stop; nothing is answered afterwards."""
        self._timer.stop()
        self._lane.close()

    def _start(self) -> None:
        if self._wanted is not None:
            self._lane.replace([self._wanted])
