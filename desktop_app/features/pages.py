"""File > Other Page: a TIFF of several pages asks for the one to colour when it is opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, Signal

from core.imaging.photo import Photo
from core.job import Job
from desktop_app.dialogs.pages import PagesDialog
from desktop_app.i18n import tr
from desktop_app.jobs import Lane, Request
from desktop_app.sentences import sentence
from desktop_app.window.shell import Shell
from desktop_app.window.thumbnails import small_picture


class Pages(QObject):
    """settled(Photo): it is open, and no question about its page is left."""

    settled = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._session, self._files, self._window = shell.session, shell.files, shell.widget
        self._lane = Lane("pages", parent=self)
        self._lane.answered.connect(lambda request, result: request.about[0](result))
        self._lane.failed.connect(lambda request, error: request.about[1](error))
        self._chosen = ""
        self.dialog: PagesDialog | None = None
        self._session.photoChanged.connect(self._on_photo)
        self._session.closing.connect(self._lane.close)
        self._action = shell.menus.add("file", tr("Ot&her Page…"), self.ask, group="open")
        self._action.setEnabled(False)

    def ask(self) -> None:
        """Show the pages of the open photo's file."""
        photo = self._session.photo
        if photo is not None:
            self._look(photo, partial(self._show, photo))

    def _on_photo(self, photo: Photo | None) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self._lane.cancel()
        chosen, self._chosen = self._chosen, ""
        several = photo is not None and photo.pages > 1
        self._action.setEnabled(several)
        if photo is None:
            return
        # A page that a person or a project chose is not asked for again.
        if several and photo.page == 1 and photo.sha256 != chosen:
            self._look(photo, partial(self._on_fresh, photo))
        else:
            self.settled.emit(photo)

    def _look(self, photo: Photo, then: Callable[[tuple[int, ...]], None]) -> None:
        def work(_job: Job) -> tuple[int, ...]:
            from core.imaging.pages import whole_pages

            return whole_pages(photo)

        self._lane.replace([Request(work, (then, self._session.report_error))])

    def _on_fresh(self, photo: Photo, pages: tuple[int, ...]) -> None:
        session = self._session
        if session.photo is not photo:
            return
        if len(pages) > 1 and session.project_path is None and not session.dirty:
            self._show(photo, pages)
        else:
            self.settled.emit(photo)

    def _show(self, photo: Photo, pages: tuple[int, ...]) -> None:
        if self._session.photo is not photo or self.dialog is not None:
            return
        dialog = PagesDialog(photo.name, pages, photo.page, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.picked.connect(partial(self._take, photo))
        dialog.finished.connect(self._on_closed)
        dialog.rejected.connect(lambda: self.settled.emit(photo))
        self.dialog = dialog
        dialog.open()
        self._lane.replace([self._picture(photo, page, dialog) for page in pages])

    def _picture(self, photo: Photo, page: int, dialog: PagesDialog) -> Request:
        def show(found: tuple[NDArray[np.uint8], int, int]) -> None:
            if self.dialog is dialog:
                dialog.show_page(page, *found)

        def fail(error: BaseException) -> None:
            if self.dialog is dialog:
                dialog.show_fault(page, sentence(str(error)))

        return Request(partial(_small, photo, page), (show, fail))

    def _on_closed(self, _result: int) -> None:
        self.dialog = None
        self._lane.cancel()

    def _take(self, photo: Photo, page: int) -> None:
        if page == photo.page:
            self.settled.emit(photo)
            return

        def go() -> None:
            self._chosen = photo.sha256
            self._session.open_page(photo, page)

        self._files.guard(go)


def _small(photo: Photo, page: int, job: Job) -> Any:
    """On the lane: a small picture of a page, its width and height."""
    from core.imaging.pages import other_page

    found = photo if page == photo.page else other_page(photo, page, job)
    return small_picture(found), found.width, found.height
