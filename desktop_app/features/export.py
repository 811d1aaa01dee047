"""Export again with the last settings; the picture onto the clipboard."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage

from core.document.document import Document
from core.job import Job
from desktop_app.i18n import tr
from desktop_app.jobs import Lane, Request
from desktop_app.window.shell import Shell


class Exporting(QObject):
    """The two commands of one window."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._session, self._window = shell.session, shell.widget
        self._lane = Lane("copy", parent=self)
        self._lane.answered.connect(lambda _request, image: self._on_picture(image))
        self._lane.failed.connect(self._on_failure)
        self._session.closing.connect(self._lane.close)
        shell.menus.add(
            "file", tr("Export A&gain"), self.again, ("Ctrl+Shift+E",), photo=True, group="export"
        )
        shell.menus.add(
            "edit", tr("&Copy Picture"), self.copy, ("Ctrl+Shift+C",),
            sign="copy", photo=True, group="clipboard",
        )  # fmt: skip

    def again(self) -> None:
        """With the last settings, to the last place; asks only where something else would be replaced."""
        from desktop_app.dialogs.export import ExportDialog

        if self._session.photo is None:
            return
        dialog = ExportDialog(self._session, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if dialog.is_asked_for:
            dialog.start()
            dialog.done(0)
            dialog.deleteLater()
        else:
            dialog.open()

    def copy(self) -> None:
        """The picture in full size."""
        document = self._session.committed
        if document is None:
            return
        backend, field = self._session.backend, self._session.field
        prepared = self._session.prepared
        if field is None or prepared is None:
            text = tr("The photo is not coloured yet; copy it when it is.")
            self._session.message.emit("info", text, "")
            return

        def work(job: Job) -> QImage:
            return _picture(backend, field, prepared, document, job)

        self._lane.replace([Request(work)])

    def _on_picture(self, image: QImage) -> None:
        QGuiApplication.clipboard().setImage(image)
        text = tr("Copied the picture, {width} × {height} pixels.")
        self._session.message.emit(
            "info", text.format(width=image.width(), height=image.height()), ""
        )

    def _on_failure(self, _request: Request, error: BaseException) -> None:
        self._session.report_error(error)


def _picture(backend: Any, field: Any, prepared: Any, document: Document, job: Job) -> QImage:
    """The picture as it is shown, in strips that can be cancelled."""
    width, height = document.photo.width, document.photo.height
    pixels = np.empty((height, width, 3), np.uint8)
    rows = 256
    for top in range(0, height, rows):
        job.check()
        bottom = min(height, top + rows)
        pixels[top:bottom] = backend.tile(field, prepared, 0, (0, top, width, bottom))
    image = QImage(pixels.data, width, height, width * 3, QImage.Format.Format_RGB888)
    # QImage shares the array's memory, which goes away with this call.
    return image.copy()


def install(shell: Shell) -> None:
    Exporting(shell)
