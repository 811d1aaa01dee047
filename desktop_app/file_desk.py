"""Opening, saving and exporting off the window's thread: the files lane and what it reports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from core.document.document import Document
from core.job import Job
from desktop_app.backend import Backend
from desktop_app.jobs import Lane, Request

PROJECT_SUFFIX = ".tintype"


class FileDesk(QObject):
    """opened(Document, Path | None) with the project path, saved(Document, Path), exported(Path).

    Opening something replaces whatever file work is going on; saving and exporting queue up.
    """

    opened = Signal(object, object)
    saved = Signal(object, object)
    exported = Signal(object)
    progressed = Signal(float, str)
    idle = Signal()
    failed = Signal(object)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._lane = Lane("files", parent=self)
        self._lane.answered.connect(self._on_answer)
        self._lane.failed.connect(self._on_failure)
        self._lane.cancelled.connect(lambda _request: self._rest())
        self._lane.progressed.connect(
            lambda request, share, words: self.progressed.emit(share, words or request.kind)
        )

    def open(self, path: Path) -> None:
        """A photo or a project."""
        project = path if path.suffix.lower() == PROJECT_SUFFIX else None
        self._start(
            f"Opening {path.name}",
            lambda job: self._backend.open_document(path, job),
            lambda document: self.opened.emit(document, project),
            alone=True,
        )

    def open_pixels(self, rgb: NDArray[np.uint8], name: str) -> None:
        """A pasted photo, (h, w, 3) uint8 sRGB."""
        self._start(
            f"Opening {name}",
            lambda job: self._backend.open_pixels(rgb, name, job),
            lambda document: self.opened.emit(document, None),
            alone=True,
        )

    def save(self, document: Document, path: Path) -> None:
        self._start(
            f"Saving {path.name}",
            lambda job: self._backend.save(document, path, job),
            lambda _result: self.saved.emit(document, path),
        )

    def export(self, document: Document, path: Path, options: Any) -> None:
        self._start(
            f"Exporting {path.name}",
            lambda job: self._backend.export(document, path, options, job),
            lambda _result: self.exported.emit(path),
        )

    @property
    def busy(self) -> bool:
        return self._lane.busy

    def cancel(self) -> None:
        self._lane.cancel()

    def close(self) -> None:
        self._lane.close()

    def _start(
        self,
        words: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        alone: bool = False,
    ) -> None:
        request = Request(work, done, words)
        if alone:
            self._lane.replace([request])
        else:
            self._lane.submit(request)
        self.progressed.emit(0.0, words)

    def _on_answer(self, request: Request, result: Any) -> None:
        self._rest()
        request.about(result)

    def _on_failure(self, _request: Request, error: BaseException) -> None:
        self._rest()
        self.failed.emit(error)

    def _rest(self) -> None:
        if not self._lane.busy:
            self.idle.emit()
