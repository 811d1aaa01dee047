"""Questions to the network about a place or the whole photo: suggestions, uncertainty."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from core.document.document import Document
from desktop_app.backend import Backend
from desktop_app.jobs import Lane, Request

SUGGESTION_COUNT = 6


class Questions(QObject):
    """The newest question replaces an older one. Answers carry the document they were asked for."""

    suggested = Signal(object, float, float, object)
    uncertain = Signal(object, object)
    failed = Signal(object)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._lane = Lane("questions", parent=self)
        self._lane.answered.connect(lambda request, result: request.about(result))
        self._lane.failed.connect(lambda _request, error: self.failed.emit(error))

    def suggest(self, document: Document, x: float, y: float) -> None:
        def answer(result: list[Any]) -> None:
            self.suggested.emit(document, x, y, result)

        self._lane.replace(
            [
                Request(
                    lambda job: self._backend.suggest(document, x, y, SUGGESTION_COUNT, job),
                    answer,
                    "suggest",
                )
            ]
        )

    def uncertainty(self, document: Document) -> None:
        def answer(result: Any) -> None:
            self.uncertain.emit(document, result)

        self._lane.replace(
            [Request(lambda job: self._backend.uncertainty(document, job), answer, "uncertainty")]
        )

    def cancel(self) -> None:
        self._lane.cancel()

    def close(self) -> None:
        self._lane.close()
