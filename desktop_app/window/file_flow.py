"""Opening, saving, exporting: the questions to the person around the session's file work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMimeData, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from core.imaging.photo import Photo
from core.resources import resource_path
from desktop_app.dropped import local_files, picture_in
from desktop_app.file_desk import PROJECT_SUFFIX
from desktop_app.session import Session
from desktop_app.window.recent import remember
from desktop_app.window.thumbnails import Thumbnails

SAMPLE = resource_path("samples", "eileen-collins.jpg")
PHOTO_FILTER = "*.tif *.tiff *.jpg *.jpeg *.png *.webp *.bmp *.jp2 *.heic *.heif *.avif *.gif"


class FileFlow(QObject):
    """Everything goes through `guard`, so no unsaved work is lost. No dialog blocks the event loop.

    manyGiven(list[Path]): a folder or several files were to be opened, which is more than one photo.
    """

    manyGiven = Signal(object)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._opening: Path | None = None
        self._after_save: Callable[[], object] | None = None
        self._question: QMessageBox | None = None
        self._thumbnails = Thumbnails(self)
        session.closing.connect(self._thumbnails.close)
        session.photoChanged.connect(self._on_opened)
        session.saved.connect(self._on_saved)
        session.message.connect(self._on_message)

    # -- opening -----------------------------------------------------------------------------------
    def open(self, path: Path) -> None:
        """Open a photo or project, after asking about unsaved changes."""
        if path.is_dir():
            self.manyGiven.emit([path])
            return
        self.guard(lambda: self._open(path))

    def ask_open(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Open photo or project"), self._folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        # The list of all endings would be cut.
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        everything = f"{PHOTO_FILTER} *{PROJECT_SUFFIX}"
        dialog.setNameFilters(
            [
                self.tr("Photos and projects") + f" ({everything} {everything.upper()})",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(lambda name: self.open(Path(name)))
        self._show(dialog)

    def open_sample(self) -> None:
        self.open(SAMPLE)

    def paste(self) -> None:
        """A copied file if there is one, else copied pixels."""
        if not self.take(QGuiApplication.clipboard().mimeData()):
            text = self.tr("There is no photo on the clipboard: copy a picture or a photo's file.")
            self._session.message.emit("warning", text, "")

    def take(self, data: QMimeData | None) -> bool:
        """Open what is dropped or pasted: files, else pixels. False if it has neither."""
        paths = local_files(data)
        if len(paths) > 1:
            self.manyGiven.emit(paths)
        elif paths:
            self.open(paths[0])
        else:
            image = picture_in(data)
            if image is None:
                return False
            pixels = to_array(image)
            self.guard(lambda: self._open_pixels(pixels))
        return True

    def _open(self, path: Path) -> None:
        self._opening = path
        self._session.open(path)

    def _open_pixels(self, pixels: NDArray[np.uint8]) -> None:
        self._opening = None
        self._session.open_pixels(pixels, self.tr("Pasted photo"))

    def _on_opened(self, photo: Photo | None) -> None:
        path, self._opening = self._opening, None
        if photo is not None and path is not None and path.resolve() != SAMPLE.resolve():
            # Settings go to the disk: in a turn of its own, as showing the photo fills this one.
            QTimer.singleShot(0, self, lambda: self._note(path, photo))

    def _note(self, path: Path, photo: Photo) -> None:
        """Have the file among those opened lately."""
        self._thumbnails.make(path, photo, remember(path, look_there=True))

    # -- saving ------------------------------------------------------------------------------------
    def save(self) -> None:
        if self._session.project_path is None:
            self.save_as()
        else:
            self._session.save(self._session.project_path)

    def save_as(self) -> None:
        if self._session.photo is None:
            return
        project = self._session.project_path
        folder = str(project.parent) if project else self._folder()
        dialog = QFileDialog(self._window, self.tr("Save project"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Tintype project") + f" (*{PROJECT_SUFFIX})")
        dialog.setDefaultSuffix(PROJECT_SUFFIX[1:])
        stem = (project or Path(self._session.photo.name)).stem
        dialog.selectFile(stem + PROJECT_SUFFIX)
        dialog.fileSelected.connect(lambda name: self._session.save(Path(name)))
        dialog.rejected.connect(self._forget_plan)
        self._show(dialog)

    def export(self) -> None:
        from desktop_app.dialogs.export import ExportDialog

        if self._session.photo is not None:
            self._show(ExportDialog(self._session, self._window))

    def guard(self, then: Callable[[], object]) -> None:
        """Do `then`, if there are unsaved changes only after they are saved or given up. While that is asked
        already, the question comes to the front instead."""
        if not self._session.dirty:
            then()
            return
        if self._question is not None:
            self._question.raise_()
            self._question.activateWindow()
            return
        photo, project = self._session.photo, self._session.project_path
        name = project.name if project else photo.name if photo else ""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.NoIcon)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("Save the changes to {name}?").format(name=name))
        box.setInformativeText(self.tr("Without saving, your hints and settings are lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)

        def decide(result: int) -> None:
            self._question = None
            if result == buttons.Discard:
                then()
            elif result == buttons.Save:
                self._after_save = then
                self.save()

        self._question = box
        box.finished.connect(decide)
        self._show(box)

    def _on_saved(self, path: Path) -> None:
        self._thumbnails.make(path, self._session.photo, remember(path))
        then, self._after_save = self._after_save, None
        if then is not None and not self._session.dirty:
            then()

    def _on_message(self, kind: str, _text: str, _details: str) -> None:
        if kind == "error":
            self._forget_plan()
            self._opening = None

    def _forget_plan(self) -> None:
        """Saving did not happen, so what was to follow it must not either."""
        self._after_save = None

    def _folder(self) -> str:
        return str(QSettings().value("folder", "") or Path.home())

    def _show(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def to_array(image: QImage) -> NDArray[np.uint8]:
    """A QImage as (h, w, 3) uint8 sRGB that owns its pixels; transparency becomes white."""
    flat = QImage(image.size(), QImage.Format.Format_RGB888)
    flat.fill(0xFFFFFFFF)
    painter = QPainter(flat)
    painter.drawImage(0, 0, image)
    painter.end()
    height, width, stride = flat.height(), flat.width(), flat.bytesPerLine()
    pixels = np.frombuffer(flat.constBits(), np.uint8, height * stride).reshape(height, stride)
    return pixels[:, : width * 3].reshape(height, width, 3).copy()
