"""View > Reference Photo: a colour photo beside this one, to take colours from."""

from __future__ import annotations

import weakref
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from core.imaging.photo import Photo
from core.job import Job
from desktop_app.dialogs.areas import AreasDialog
from desktop_app.i18n import tr
from desktop_app.jobs import Lane, Request
from desktop_app.panels.reference_panel import ReferencePanel
from desktop_app.settings import keep
from desktop_app.window.file_flow import PHOTO_FILTER
from desktop_app.window.shell import Shell

if TYPE_CHECKING:
    from core.rendering.from_reference import Reference

_NEAR = 2
"""Pixels around a place of the reference whose mean is its colour: one alone may be grain."""


@dataclass(frozen=True, eq=False)
class _Shown:
    reference: Reference
    image: QImage


def install(shell: Shell) -> None:
    ReferencePhoto(shell)


class ReferencePhoto(QObject):
    """Each photo has its own reference until the window closes or another is opened for it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._session, self._window = shell.session, shell.widget
        self._shown: weakref.WeakKeyDictionary[Photo, _Shown] = weakref.WeakKeyDictionary()
        self._group: str | None = None
        self.panel = ReferencePanel()
        shell.add_dock("reference", tr("&Reference Photo"), self.panel, ("Ctrl+R",))
        self._lane = Lane("reference", parent=self)
        self._lane.answered.connect(lambda request, result: request.about(result))
        self._lane.failed.connect(self._on_failure)
        self._lane.cancelled.connect(lambda _request: self._show())
        panel, session = self.panel, shell.session
        panel.openWanted.connect(self.ask_open)
        panel.dropped.connect(self.open)
        panel.closeWanted.connect(self.forget)
        panel.transferWanted.connect(self.transfer)
        panel.areasWanted.connect(self.ask_areas)
        panel.view.pressed.connect(self._press)
        panel.view.picked.connect(self._pick)
        session.photoChanged.connect(lambda _photo: self._on_photo())
        session.preparedChanged.connect(lambda _prepared: self._allow())
        session.closing.connect(self._lane.close)
        self._show()

    @property
    def shown(self) -> _Shown | None:
        """What is beside the photo that is open now."""
        photo = self._session.photo
        return self._shown.get(photo) if photo is not None else None

    # -- opening -----------------------------------------------------------------------------------
    def ask_open(self) -> None:
        folder = str(QSettings().value("reference folder", "") or Path.home())
        dialog = QFileDialog(self._window, tr("Open reference photo"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        # The list of all endings would be cut.
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        everything = f"{PHOTO_FILTER} {PHOTO_FILTER.upper()}"
        dialog.setNameFilters([tr("Photos") + f" ({everything})", tr("All files") + " (*)"])
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        dialog.open()
        dialog.finished.connect(lambda _result: dialog.deleteLater())

    def open(self, path: Path) -> None:
        """Open a colour photo as the reference of the photo that is open; one for which none is open
        has nothing to be beside."""
        photo = self._session.photo
        if photo is None:
            text = tr("Open the photo that you want to colour first, then its reference.")
            self._session.message.emit("info", text, "")
            return
        keep({"reference folder": str(path.absolute().parent)})
        self.panel.show_words(tr("Opening {name}…").format(name=path.name))
        self._lane.replace([Request(partial(_open, path), partial(self._on_opened, photo))])

    def forget(self) -> None:
        photo = self._session.photo
        if photo is not None:
            self._shown.pop(photo, None)
        self._show()

    # -- taking colours ----------------------------------------------------------------------------
    def transfer(self, pairs: Any = ()) -> None:
        """Put hints with the reference's colours on the photo, as one undo step."""
        shown, prepared, photo = self.shown, self._session.prepared, self._session.photo
        if shown is None or prepared is None:
            return
        backend = self._session.backend

        def work(job: Job) -> Any:
            from core.rendering.from_reference import reference_hints

            share = backend.engine.care(prepared).photo_share
            return reference_hints(
                prepared, shown.reference, tuple(pairs), job=job, photo_share=share
            )

        self.panel.allow_transfer(False)
        self.panel.show_words(tr("Transferring colours…"))
        self._lane.replace([Request(work, partial(self._on_hints, photo))])

    def ask_areas(self) -> None:
        shown, field, photo = self.shown, self._session.field, self._session.photo
        if shown is None or field is None or photo is None:
            return
        prepared = self._session.prepared
        level = prepared.levels - 1
        box = (0, 0, *prepared.level_size(level))
        rgb = self._session.backend.tile(field, prepared, level, box)
        dialog = AreasDialog(_image(rgb), shown.image, self._window)
        dialog.transferWanted.connect(self.transfer)
        dialog.open()
        dialog.finished.connect(lambda _result: dialog.deleteLater())

    def _press(self) -> None:
        self._group = self._session.new_group("reference")

    def _pick(self, place: tuple[float, float]) -> None:
        if self.shown is not None:
            ab = self.shown.reference.ab
            x, y = int(place[0]), int(place[1])
            rows = slice(max(0, y - _NEAR), y + _NEAR + 1)
            a, b = ab[rows, max(0, x - _NEAR) : x + _NEAR + 1].mean((0, 1))
            self._session.choose_colour((float(a), float(b)), self._group)

    # -- answers -----------------------------------------------------------------------------------
    def _on_opened(self, photo: Photo, shown: _Shown) -> None:
        self._shown[photo] = shown
        self._show()

    def _on_hints(self, photo: Photo, hints: Any) -> None:
        self._show()
        document = self._session.committed
        if document is None or document.photo is not photo:
            return
        if not hints:
            text = tr("Nothing in the reference photo looks like anything in this one.")
            self._session.message.emit("info", text, "")
            return
        for hint in hints:
            document = document.add_hint(hint)
        self._session.edit(document, tr("Transfer colours"))
        words = tr("{count} hints with the reference’s colours; change or delete any of them.")
        if len(hints) == 1:
            words = tr("One hint with the reference’s colour; change or delete it.")
        self._session.message.emit("info", words.format(count=len(hints)), "")

    def _on_failure(self, _request: Request, error: BaseException) -> None:
        self._show()
        self._session.report_error(error)

    def _on_photo(self) -> None:
        self._lane.cancel()
        self._show()

    def _show(self) -> None:
        shown = self.shown
        if shown is None:
            self.panel.show_reference("", QImage(), False)
        else:
            self.panel.show_reference(shown.reference.name, shown.image, True)
        self._allow()

    def _allow(self) -> None:
        self.panel.allow_transfer(self.shown is not None and self._session.prepared is not None)


def _open(path: Path, job: Job) -> _Shown:
    """On the lane: only the reduced photo is kept."""
    from core.colour.compose import compose_rgb
    from core.imaging import open_photo
    from core.rendering.from_reference import reference_of

    reference = reference_of(open_photo(path, job))
    return _Shown(reference, _image(compose_rgb(reference.luminance, reference.ab, 8)))


def _image(rgb: Any) -> QImage:
    """A QImage that owns its pixels, of (h, w, 3) uint8."""
    pixels = np.ascontiguousarray(rgb, np.uint8)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
