"""The open document in colour: what the inference lane made of it, and what the photo is at a place."""

from __future__ import annotations

import traceback
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Signal

from core.colour.lab import srgb_to_lab
from core.document.document import Document
from core.errors import TintypeError
from desktop_app.backend import Backend
from desktop_app.colouring import Colouring
from desktop_app.file_desk import FileDesk
from desktop_app.hand import AB, Hand
from desktop_app.i18n import tr
from desktop_app.sentences import sentence


class Coloured(Hand):
    """Every edit is coloured anew.

    Signals: preparedChanged(PreparedPhoto | None), fieldChanged(ChromaField | None), deviceChanged(str
    title, str reason), busyChanged(float share, str words), message(str kind, str text, str details),
    colouringCancelled() by the person, behindChanged(bool): the colours stay behind the document, as their
    making was cancelled or failed, or do no more.
    """

    preparedChanged = Signal(object)
    fieldChanged = Signal(object)
    deviceChanged = Signal(str, str)
    busyChanged = Signal(float, str)
    message = Signal(str, str, str)
    colouringCancelled = Signal()
    behindChanged = Signal(bool)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backend = backend
        self._judged = self._behind = False
        self._ran: tuple[str, str] = ("", "")
        self._colouring = Colouring(backend, self)
        self.recolourWanted.connect(self._on_recolour)
        self._colouring.preparedChanged.connect(self.preparedChanged)
        self._colouring.fieldChanged.connect(self._on_field)
        self._colouring.cancelled.connect(self._on_stopped)
        self._colouring.failed.connect(lambda _error: self._stay_behind(True))
        self._colouring.deviceChanged.connect(self._on_device)
        self._listen(self._colouring)

    @property
    def prepared(self) -> Any:
        """PreparedPhoto, or None until it is ready."""
        return self._colouring.prepared

    @property
    def field(self) -> Any:
        """The latest ChromaField, or None until the first one is ready."""
        return self._colouring.field

    @property
    def field_changes(self) -> tuple[Any, ...] | None:
        """What differs between the latest field and the one before it: core's Changes, which add up; None:
        everything may."""
        return self._colouring.changes

    @property
    def device(self) -> tuple[str, str]:
        """The model and where it runs, in a few words, and why there; empty until it has answered."""
        title, reason = self._colouring.device
        return sentence(title), sentence(reason)

    # -- asking the photo --------------------------------------------------------------------------
    def luminance_at(self, x: float, y: float) -> float | None:
        """L* 0..100 at a place of the photo; None outside it."""
        photo = self.photo
        if photo is None or not (0 <= x < photo.width and 0 <= y < photo.height):
            return None
        return float(photo.luminance[int(y), int(x)])

    def colour_at(self, x: float, y: float) -> AB | None:
        """ab of the colorized picture at a place; None outside it or before it has colour."""
        rgb = self.rgb_at(x, y)
        if rgb is None:
            return None
        lab = srgb_to_lab(np.array(rgb, np.float32) / np.float32(255))
        return float(lab[1]), float(lab[2])

    def rgb_at(self, x: float, y: float) -> tuple[int, int, int] | None:
        """sRGB 0..255 of the colorized picture at a place; None outside it or before it has colour."""
        if self.luminance_at(x, y) is None or self.field is None:
            return None
        box = (int(x), int(y), int(x) + 1, int(y) + 1)
        red, green, blue = self.backend.tile(self.field, self.prepared, 0, box).reshape(3).tolist()
        return red, green, blue

    def recolour(self) -> None:
        """Colour the document anew: the engine is another one."""
        if self.committed is not None:
            self._stay_behind(False)
            self._colouring.ask(self.committed)

    def report_error(self, error: BaseException) -> None:
        """Show an error: a TintypeError's own sentence, anything else as one plain sentence."""
        details = "".join(traceback.format_exception(error))
        if isinstance(error, TintypeError):
            self.message.emit("error", sentence(str(error)), details)
        else:
            text = tr(
                "Something unexpected went wrong; your work is still here, save it to be safe."
            )
            self.message.emit("error", text, details)

    # -- inside ------------------------------------------------------------------------------------
    def _listen(self, lanes: Colouring | FileDesk) -> None:
        """Show how far they are, and their errors."""
        lanes.progressed.connect(self.busyChanged)
        lanes.idle.connect(lambda: self.busyChanged.emit(-1.0, ""))
        lanes.failed.connect(self.report_error)

    def _colour_afresh(self, document: Document) -> None:
        """Another document is open."""
        self._judged = False
        self._stay_behind(False)
        self._fresh_hand()
        self._colouring.open(document)
        self.documentChanged.emit(document)

    def _on_recolour(self, document: Document, live: bool) -> None:
        self._stay_behind(False)
        self._colouring.ask(document, live)

    def _on_field(self, field: Any) -> None:
        self.fieldChanged.emit(field)
        if field is not None and not self._judged:
            self._judged = True
            if self.look.strength > 0 and not field.has_colour:
                text = tr("No colour was found in this photo; a click gives a thing its colour.")
                self.message.emit("warning", text, "")

    def _on_stopped(self) -> None:
        self._stay_behind(True)
        self.colouringCancelled.emit()

    def _stay_behind(self, behind: bool) -> None:
        if behind != self._behind:
            self._behind = behind
            self.behindChanged.emit(behind)

    def _on_device(self, title: str, reason: str) -> None:
        """A GPU that gives up in the middle of the work is not only for the status bar."""
        title, reason = sentence(title), sentence(reason)
        model, _, place = title.partition(" · ")
        if self._ran[0] == model and self._ran[1] != place:
            self.message.emit("warning", reason, "")
        self._ran = (model, place)
        self.deviceChanged.emit(title, reason)
