"""Where an exported picture goes: a name whose ending and the format follow each other, and a folder."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from core.imaging.photo import Photo
from desktop_app.dialogs import proposed
from desktop_app.dialogs.file_kind import FileKind
from desktop_app.dialogs.formats import Format, format_of
from desktop_app.i18n import tr
from desktop_app.panels.lines import side_by_side
from desktop_app.session import Session
from desktop_app.settings import keep


class Destination(QObject):
    """The controls, to be laid out by a dialog, and their answer. changed() when it may be another.

    kind is that of one picture, not of many.
    """

    changed = Signal()

    def __init__(self, photo: Photo, kind: FileKind, parent: QWidget) -> None:
        super().__init__(parent)
        self._photo, self._kind, self._parent = photo, kind, parent
        self.file_name = QLineEdit()
        self.folder = QLineEdit()
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setAutoDefault(False)
        self.file_name.setAccessibleName(tr("File name"))
        self.folder.setAccessibleName(tr("Folder"))
        self.choose.setAccessibleName(tr("Choose the folder"))
        self.choose.clicked.connect(self._choose_folder)
        self.file_name.textEdited.connect(self._on_name)
        self.folder.textChanged.connect(lambda _text: self.changed.emit())
        kind.format.currentIndexChanged.connect(self._on_format)

    def folder_line(self) -> QHBoxLayout:
        return side_by_side(self.folder, self.choose)

    # -- the answer --------------------------------------------------------------------------------
    @property
    def form(self) -> Format:
        form = self._kind.form
        assert form is not None, "one photo has one format"
        return form

    def path(self) -> Path:
        """Where the picture goes; the ending fits the format."""
        name = self.file_name.text().strip()
        typed = format_of(Path(name).suffix)
        if typed is None or typed != self.form:
            name += self.form.suffix
        return Path(self.folder.text().strip()).expanduser() / name

    def problem(self) -> str:
        """Why the export cannot start, in one sentence; empty if it can."""
        name = self.file_name.text().strip()
        if not Path(name).stem.strip(". ") or format_of(name) is not None:
            return tr("The picture needs a file name.")
        if Path(name).name != name or "\\" in name or "\0" in name:
            return tr("A file name cannot contain a slash; the folder stands below it.")
        path = self.path()
        if not path.parent.is_dir():
            return tr("The folder {0} does not exist.").format(path.parent)
        if not os.access(path.parent, os.W_OK):
            return tr("The folder {0} cannot be written to.").format(path.parent)
        if path.is_dir():
            return tr("{0} is a folder; choose another name.").format(path.name)
        original = self._photo.path
        if original is not None and os.path.realpath(path) == os.path.realpath(original):
            return tr("{0} is the original photo; choose another name.").format(path.name)
        return ""

    @property
    def is_last(self) -> bool:
        """The picture that was exported last, from this photo."""
        same = str(self.path()) == str(QSettings().value("export/last", ""))
        return same and self._is_last_photo()

    # -- settings ----------------------------------------------------------------------------------
    def restore(self) -> None:
        """A proposal: the folder of last time, and the name too if it was this photo."""
        stored = QSettings()
        here = proposed.folder_for(self._photo)
        folder = Path(str(stored.value("export/folder", "") or here))
        self.folder.setText(str(folder if folder.is_dir() else here))
        name = proposed.in_colour().format(name=Path(self._photo.name).stem)
        self.file_name.setText(name + self.form.suffix)
        last = Path(str(stored.value("export/last", "")))
        if self._is_last_photo() and format_of(last.suffix) == self.form:
            self.file_name.setText(last.name)

    def remember_once_there(self, session: Session) -> None:
        """Propose this place again once its picture is exported: one that failed is no good place."""
        path, photo = self.path(), self._photo.sha256

        def note(written: Path) -> None:
            if written != path:
                return
            session.exported.disconnect(note)
            keep(
                {
                    "export/folder": str(path.parent),
                    "export/last": str(path),
                    "export/photo": photo,
                }
            )

        session.exported.connect(note)

    def _is_last_photo(self) -> bool:
        """This photo is the one that was exported last."""
        return QSettings().value("export/photo", "") == self._photo.sha256

    # -- hands -------------------------------------------------------------------------------------
    def _choose_folder(self) -> None:
        dialog = QFileDialog(self._parent, tr("Folder for the picture"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _on_format(self, _index: int) -> None:
        """The ending follows the format."""
        name = Path(self.file_name.text().strip())
        stem = name.stem if format_of(name.suffix) is not None else name.name
        if stem:
            self.file_name.setText(stem + self.form.suffix)
        self.changed.emit()

    def _on_name(self, name: str) -> None:
        """The format follows an ending that is typed."""
        form = format_of(Path(name.strip()).suffix)
        if form is not None and form != self.form:
            self._kind.format.currentIndexChanged.disconnect(self._on_format)
            self._kind.show_form(form)
            self._kind.format.currentIndexChanged.connect(self._on_format)
        self.changed.emit()
