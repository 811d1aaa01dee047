"""The open document as Qt sees it: history, selection, tool, answers from the lanes.

Panels are views over a Session: they call its methods and listen to its signals,
never to each other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QT_TR_NOOP, QObject, Signal

from core.document.document import Document
from core.hints.hint import Hint, Kind
from core.imaging.photo import Photo
from core.job import Job
from core.models.facts import why_no_uncertainty
from desktop_app.backend import Backend
from desktop_app.coloured import Coloured
from desktop_app.file_desk import FileDesk
from desktop_app.hand import AB
from desktop_app.i18n import tr
from desktop_app.questions import Questions
from desktop_app.sentences import sentence

_PLACED: dict[Kind, str] = {
    "color": QT_TR_NOOP("Add colour hint"),
    "keep": QT_TR_NOOP("Keep colour"),
    "neutral": QT_TR_NOOP("Make neutral"),
}


class Session(Coloured):
    """One open document and everything that is true about it right now.

    Signals, all on the window's thread:
      documentChanged(Document | None)     after open, edit, undo, redo and while a stroke is drawn
      photoChanged(Photo | None)           another photo is open, or none
      preparedChanged(PreparedPhoto | None), fieldChanged(ChromaField | None)
      historyChanged()                     can_undo, can_redo or their labels changed
      dirtyChanged(bool)                   there are (no) unsaved changes
      projectChanged(Path | None)          the project file this document lives in
      saved(Path), exported(Path)          a file was written
      copied(str name, Copied)             the picture of that photo, for the clipboard
      recovered(Document)                  what `recover` asked for is open
      stopped()                            the person stopped what went on; its questions stay without answer
      closing()                            the session ends: whoever has threads joins them
      busyChanged(float share, str words)  share 0..1 while long work runs, -1 when idle
      message(str kind, str text, str details)  kind 'info', 'warning', 'error'; text: a sentence
      selectionChanged(int | None)         other hints are selected; the id of the current one
      toolChanged(str)                     a name from desktop_app.tool_names.TOOLS
      colourChanged((a, b))                the current colour
      brushRadiusChanged(float)            photo pixels
      suggestionsReady(float x, float y, list[Suggestion])  the answer to ask_suggestions
      uncertaintyChanged(Uncertainty | None)  the map to show over the photo; None hides it
      deviceChanged(str title, str reason) where the model runs, and why there
    """

    projectChanged = Signal(object)
    saved = Signal(object)
    exported = Signal(object)
    copied = Signal(str, object)
    recovered = Signal(object)
    stopped = Signal()
    closing = Signal()
    suggestionsReady = Signal(float, float, object)
    uncertaintyChanged = Signal(object)

    def __init__(self, backend: Backend | None = None, parent: QObject | None = None) -> None:
        super().__init__(backend or Backend(), parent)
        self._project: Path | None = None
        self._waiting: tuple[int, str] | None = None
        self._uncertainty: Any = None

        self._questions = Questions(self.backend, self)
        self._questions.suggested.connect(self._on_suggestions)
        self._questions.uncertain.connect(self._on_uncertainty)
        self._questions.failed.connect(self._on_question_failed)
        self._files = FileDesk(self.backend, self)
        self._files.opened.connect(self._start)
        self._files.recovered.connect(self._on_recovered)
        self._files.saved.connect(self._on_saved)
        self._files.exported.connect(self._on_exported)
        self._files.copied.connect(self.copied)
        self._files.cancelled.connect(self._on_cancelled)
        self._colouring.handChanged.connect(self._files.stand_aside)
        self._listen(self._files)

    @property
    def project_path(self) -> Path | None:
        return self._project

    def choose_colour(self, ab: AB, group: str | None = None) -> None:
        """The person picked a colour; the selected hint no longer waits for a suggestion."""
        self._waiting = None
        super().choose_colour(ab, group)

    # -- asking the network -------------------------------------------------------------------------
    def place_point(self, kind: Kind, x: float, y: float) -> int | None:
        """Place and select a point hint at once; None outside the photo.

        A colour hint takes the chosen colour; if the person chose none, the picture's own, and then
        the likeliest suggestion as soon as it is known (same undo step), unless another edit came first.
        """
        if self.luminance_at(x, y) is None:
            return None
        ab: AB | None = None
        waits = kind == "color" and not self._ab_chosen
        if kind == "color":
            ab = self._ab if self._ab_chosen else (self.colour_at(x, y) or self._ab)
        group = self.new_group("point")
        hint = Hint(kind, ((x, y),), self.point_radius, ab)
        fresh = self.add_hint(hint, _PLACED[kind], group=group)
        self._waiting = (fresh, group) if waits else None
        if kind == "color":
            self.ask_suggestions(x, y)
        return fresh

    def ask_suggestions(self, x: float, y: float) -> None:
        """Ask for the likeliest colours there; suggestionsReady answers on a later turn of the loop.

        The selected hint is left out of the question: it would only suggest itself.
        """
        document = self.committed
        if document is None:
            return
        others = tuple(h for h in document.hints if h.id != self._selected)
        self._questions.suggest(replace(document, hints=others), x, y)

    @property
    def uncertainty(self) -> Any:
        """The Uncertainty that is shown over the photo, or None."""
        return self._uncertainty

    @property
    def why_no_uncertainty(self) -> str:
        """One sentence if the document's model cannot tell where a click helps most, else empty."""
        card = self.backend.card(self.look.model)
        return why_no_uncertainty(card) if card is not None else ""

    def show_uncertainty(self) -> None:
        """Compute and show where a click helps most. It is hidden again by the next edit."""
        document = self.committed
        if why := self.why_no_uncertainty:
            self.message.emit("info", sentence(why), "")
        elif document is not None:
            self.busyChanged.emit(0.0, tr("Looking for the best place to click"))
            self._questions.uncertainty(document)

    def point_at(self, place: tuple[float, float]) -> None:
        """Mark another place of the map that is shown."""
        if self._uncertainty is not None:
            self._uncertainty = replace(self._uncertainty, best=place)
            self.uncertaintyChanged.emit(self._uncertainty)

    def hide_uncertainty(self) -> None:
        if self._uncertainty is not None:
            self._uncertainty = None
            self.uncertaintyChanged.emit(None)

    # -- files -------------------------------------------------------------------------------------
    def warm(self) -> None:
        """Make ready for the first photo, while nobody waits for it."""
        self._colouring.warm()

    def open(self, path: Path) -> None:
        """Open a photo or a .tintype project. The old document stays until the new one is there."""
        self._files.open(path)
        self._colouring.expect()

    def open_page(self, photo: Photo, page: int) -> None:
        """Open another page, from 1, of the photo's file, as a new document."""
        self._files.open_page(photo, page)
        self._colouring.expect()

    def open_pixels(self, rgb: NDArray[np.uint8], name: str) -> None:
        """Open a pasted photo, (h, w, 3) uint8 sRGB."""
        self._files.open_pixels(rgb, name)
        self._colouring.expect()

    def recover(self, work: Callable[[Job], Document], name: str, project: Path | None) -> None:
        """Open the document that `work` returns (called on a worker) as unsaved changes of the project;
        `recovered` follows. name: what to call it meanwhile."""
        self._files.recover(work, name, project)
        self._colouring.expect()

    def save(self, path: Path) -> None:
        """Save the project there; `saved` follows."""
        if self.committed is not None:
            self._files.save(self.committed, path)

    def export(self, path: Path, options: Any) -> None:
        """Export the picture in full size; `exported` follows. options: core's ExportOptions."""
        if self.committed is not None:
            self._files.export(self.committed, path, options)

    def copy(self) -> None:
        """The picture in full size; `copied` follows."""
        if self.committed is not None:
            self._files.copy(self.committed)

    @property
    def opening(self) -> bool:
        """A photo or a project is being read."""
        return self._files.opening

    @property
    def writing(self) -> bool:
        """A project or a picture is being written or copied."""
        return self._files.writing

    @property
    def written(self) -> str:
        """What is being written, or was last, as in the status bar."""
        return self._files.written

    def cancel(self) -> None:
        """Stop what is going on. Files already written stay; nothing half-written does."""
        self._files.cancel()
        self._questions.cancel()
        self._colouring.cancel()
        self.busyChanged.emit(-1.0, "")
        self.stopped.emit()

    def close(self) -> None:
        """Stop the lanes and join their threads. The session is of no use afterwards."""
        self.closing.emit()
        for part in (self._files, self._questions, self._colouring):
            part.close()

    # -- answers -----------------------------------------------------------------------------------
    def _start(
        self, document: Document, project: Path | None, saved: bool = True, origin: str = ""
    ) -> None:
        document, warning = self.backend.with_installed_model(
            document, project.name if project is not None else document.photo.name
        )
        self._questions.cancel()
        self._waiting = None
        self.hide_uncertainty()
        self._set_project(project)
        self._begin(document, saved, origin)
        self._colour_afresh(document)
        left_out = " ".join(map(sentence, self.backend.left_out()))
        if left_out:
            words = tr("{faults} That model is left out: install Tintype again to have it back.")
            warning = f"{words.format(faults=left_out)} {warning}".strip()
        if warning:
            self.message.emit("warning", warning, "")

    def _on_recovered(self, document: Document, project: Path | None) -> None:
        self._start(document, project, saved=False, origin=QT_TR_NOOP("Recovered unsaved changes"))
        self.recovered.emit(document)

    def _on_recolour(self, document: Document, live: bool) -> None:
        if document is self.committed:
            self._waiting = None
        self.hide_uncertainty()
        super()._on_recolour(document, live)

    def _set_project(self, path: Path | None) -> None:
        self._project = path
        self.projectChanged.emit(path)

    def _on_suggestions(self, document: Document, x: float, y: float, found: list[Any]) -> None:
        if document.photo is not self.photo:
            return
        if self._waiting is not None and found:
            hint_id, group = self._waiting
            self._waiting = None
            now = self.committed
            hint = next((h for h in now.hints if h.id == hint_id), None) if now else None
            if now is not None and hint is not None and hint.points == ((x, y),):
                ab = (float(found[0].ab[0]), float(found[0].ab[1]))
                self.edit(
                    now.replace_hint(replace(hint, ab=ab)), _PLACED["color"], group, live=False
                )
                if hint_id == self._selected:
                    self._set_ab(ab)
        self.suggestionsReady.emit(x, y, found)

    def _on_cancelled(self, what: str) -> None:
        self.message.emit("info", tr("{what} was cancelled.").format(what=what), "")

    def _on_question_failed(self, error: BaseException) -> None:
        self.busyChanged.emit(-1.0, "")
        self.report_error(error)

    def _on_uncertainty(self, document: Document, answer: Any) -> None:
        self.busyChanged.emit(-1.0, "")
        if document is self.committed:
            self._uncertainty = answer
            self.uncertaintyChanged.emit(answer)
        elif document.photo is self.photo:
            self.show_uncertainty()

    def _on_saved(self, document: Document, path: Path) -> None:
        if document.photo is self.photo:
            self._set_project(path)
            self._mark_saved(document)
        self.message.emit("info", tr("Saved {name}.").format(name=path.name), "")
        self.saved.emit(path)

    def _on_exported(self, path: Path, left_out: tuple[str, ...]) -> None:
        text, kind = tr("Exported {name}.").format(name=path.name), "info"
        if left_out:
            text = tr("Exported {name} without {what}: too large to be carried.")
            text = text.format(name=path.name, what=", ".join(map(sentence, left_out)))
            kind = "warning"
        self.message.emit(kind, text, "")
        self.exported.emit(path)
