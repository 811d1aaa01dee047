"""Questions to the network about a place or the whole photo: suggestions, uncertainty."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from core.document.document import Document
from desktop_app.backend import Backend
from desktop_app.jobs import Lane, Request

SUGGESTION_COUNT = 6


class Questions(QObject):
    """Of each kind the newest question replaces the older one.

    Answers carry the document that was asked about: suggested(Document, x, y, list[Suggestion]),
    uncertain(Document, Uncertainty), failed(Exception).
    """

    suggested = Signal(object, float, float, object)
    uncertain = Signal(object, object)
    failed = Signal(object)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._places = Lane("suggestions", parent=self)
        self._maps = Lane("uncertainty", parent=self)
        for lane in (self._places, self._maps):
            lane.answered.connect(lambda request, result: request.about(result))
            lane.failed.connect(lambda _request, error: self.failed.emit(error))

    def suggest(self, document: Document, x: float, y: float) -> None:
        def answer(result: list[Any]) -> None:
            self.suggested.emit(document, x, y, result)

        self._places.replace(
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

        self._maps.replace(
            [Request(lambda job: self._backend.uncertainty(document, job), answer, "uncertainty")]
        )

    def cancel(self) -> None:
        self._places.cancel()
        self._maps.cancel()

    def close(self) -> None:
        self._places.close()
        self._maps.close()
