"""Opening, saving and exporting off the window's thread: two lanes and what they report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from core.document.document import Document
from core.imaging.photo import Photo
from core.job import Job
from desktop_app.backend import Backend
from desktop_app.i18n import tr
from desktop_app.jobs import Lane, Request

PROJECT_SUFFIX = ".tintype"
_QUICK = 80
"""Qt's quality of a PNG that is packed in a quarter of the time and becomes hardly larger."""


@dataclass(frozen=True)
class Copied:
    """A picture for the clipboard: its size and its PNG file."""

    width: int
    height: int
    png: QByteArray


class FileDesk(QObject):
    """opened(Document, Path | None) with the project path, recovered(Document, Path | None) too,
    saved(Document, Path), exported(Path, tuple[str, ...] left out), copied(str name of the photo, Copied),
    cancelled(str what) by `cancel`.

    Opening something gives up what was being opened; saving, exporting and copying queue up and go on.
    """

    opened = Signal(object, object)
    recovered = Signal(object, object)
    saved = Signal(object, object)
    exported = Signal(object, object)
    copied = Signal(str, object)
    progressed = Signal(float, str)
    idle = Signal()
    failed = Signal(object)
    cancelled = Signal(str)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._by_hand = False
        self._written = ""
        self._reading = Lane("reading", parent=self, steps_back=False)
        self._writing = Lane("writing", parent=self)
        for lane in (self._reading, self._writing):
            lane.answered.connect(self._on_answer)
            lane.failed.connect(self._on_failure)
            lane.cancelled.connect(self._on_cancelled)
            lane.progressed.connect(
                lambda request, share, words: self.progressed.emit(share, words or request.kind)
            )

    def open(self, path: Path) -> None:
        """A photo or a project."""
        project = path if path.suffix.lower() == PROJECT_SUFFIX else None
        self._start(
            tr("Opening {name}").format(name=path.name),
            lambda job: self._backend.open_document(path, job),
            lambda document: self.opened.emit(document, project),
            reads=True,
        )

    def open_page(self, photo: Photo, page: int) -> None:
        """Another page, from 1, of the photo's file."""
        self._start(
            tr("Opening {name}").format(name=photo.name),
            lambda job: self._backend.open_page(photo, page, job),
            lambda document: self.opened.emit(document, None),
            reads=True,
        )

    def open_pixels(self, rgb: NDArray[np.uint8], name: str) -> None:
        """A pasted photo, (h, w, 3) uint8 sRGB."""
        self._start(
            tr("Opening {name}").format(name=name),
            lambda job: self._backend.open_pixels(rgb, name, job),
            lambda document: self.opened.emit(document, None),
            reads=True,
        )

    def recover(self, work: Callable[[Job], Document], name: str, project: Path | None) -> None:
        """What `work`, on the reading thread, brings back of a document that was never saved."""
        self._start(
            tr("Opening {name}").format(name=name),
            work,
            lambda document: self.recovered.emit(document, project),
            reads=True,
        )

    def save(self, document: Document, path: Path) -> None:
        self._start(
            tr("Saving {name}").format(name=path.name),
            lambda job: self._backend.save(document, path, job),
            lambda _result: self.saved.emit(document, path),
        )

    def export(self, document: Document, path: Path, options: Any) -> None:
        self._start(
            tr("Exporting {name}").format(name=path.name),
            lambda job: self._backend.export(document, path, options, job),
            lambda left_out: self.exported.emit(path, left_out),
        )

    def copy(self, document: Document) -> None:
        """The picture in full size, for the clipboard."""

        name = document.photo.name
        self._start(
            tr("Copying {name}").format(name=name),
            lambda job: _copied(self._backend, document, job),
            lambda made: self.copied.emit(name, made),
        )

    @property
    def opening(self) -> bool:
        """A photo or a project is being read."""
        return self._reading.busy

    @property
    def writing(self) -> bool:
        """A project or a picture is being written or copied."""
        return self._writing.busy

    @property
    def written(self) -> str:
        """What is being written, or was last, as in the status bar."""
        return self._written

    def stand_aside(self, aside: bool) -> None:
        """Writing waits between its strips while a hand is at work, so that painting stays quick."""
        self._writing.stand_aside(aside)

    def cancel(self) -> None:
        self._by_hand = True
        self._reading.cancel()
        self._writing.cancel()

    def close(self) -> None:
        self._reading.close()
        self._writing.close()

    def _start(
        self,
        words: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        reads: bool = False,
    ) -> None:
        self._by_hand = False
        if reads:
            self._reading.replace([Request(partial(self._read, work), done, words)])
        else:
            self._written = words
            self._writing.submit(Request(work, done, words))
        self.progressed.emit(0.0, words)

    def _read(self, work: Callable[[Job], Document], job: Job) -> Document:
        """With what the photo is shown from, so that it can be seen the moment that it is open."""
        document = work(job)
        self._backend.prepare(document.photo, job)
        return document

    def _on_answer(self, request: Request, result: Any) -> None:
        self._rest()
        request.about(result)

    def _on_failure(self, _request: Request, error: BaseException) -> None:
        self._rest()
        self.failed.emit(error)

    def _on_cancelled(self, request: Request) -> None:
        self._rest()
        # What was given up for another photo needs no word.
        if self._by_hand:
            self.cancelled.emit(request.kind)

    def _rest(self) -> None:
        if not self._reading.busy and not self._writing.busy:
            self.idle.emit()


def _copied(backend: Backend, document: Document, job: Job) -> Copied:
    """A clipboard would pack the pixels when another program wants them, in the window's thread: seconds."""
    pixels = np.ascontiguousarray(backend.picture(document, job.part(0, 0.6)))
    job.report(0.6)
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, width * 3, QImage.Format.Format_RGB888)
    png = QByteArray()
    buffer = QBuffer(png)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG", _QUICK):
        raise MemoryError
    return Copied(width, height, png)
