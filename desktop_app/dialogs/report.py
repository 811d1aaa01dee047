"""Evidence report: its title, remarks, and where it goes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from core.imaging.photo import Photo
from desktop_app.dialogs import proposed
from desktop_app.panels.keys import EnterPresses
from desktop_app.settings import keep


class ReportDialog(EnterPresses):
    """title and remarks: what was said about this photo before.

    wanted(Path, str title, str remarks): a .html or .pdf file.
    """

    wanted = Signal(object, str, str)

    def __init__(
        self,
        photo: Photo,
        hints: int,
        parent: QWidget | None = None,
        title: str = "",
        remarks: str = "",
    ) -> None:
        super().__init__(parent)
        self._photo = photo
        self.setWindowTitle(self.tr("Evidence Report"))
        self.setMinimumWidth(480)
        self.title = QLineEdit(title or Path(photo.name).stem)
        self.title.setAccessibleName(self.tr("Title"))
        self.remarks = QPlainTextEdit(remarks)
        self.remarks.setAccessibleName(self.tr("Remarks"))
        self.remarks.setPlaceholderText(
            self.tr("Who is shown, who remembers the colours, where the photo is kept")
        )
        self.remarks.setTabChangesFocus(True)
        self.remarks.setMinimumHeight(72)
        told = (
            self.tr(
                "Both pictures, the hints ({count}) with their colours and notes, the model and the"
                " fingerprint of the photo's file, in one file that needs no network."
            ).format(count=hints)
            if hints
            else self.tr(
                "Both pictures, the model and the fingerprint of the photo's file, in one file that"
                " needs no network. There are no hints: it says that the model chose all colours."
            )
        )
        words = QLabel(told)
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Remarks"), self.remarks)
        buttons, roles = QDialogButtonBox(), QDialogButtonBox.ButtonRole
        self.html = buttons.addButton(self.tr("Save as &HTML…"), roles.ActionRole)
        self.pdf = buttons.addButton(self.tr("Save as &PDF…"), roles.AcceptRole)
        self.cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        for button in (self.cancel, self.html):
            button.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.html.clicked.connect(lambda: self._ask(".html", self.tr("Web page")))
        self.pdf.clicked.connect(lambda: self._ask(".pdf", "PDF"))
        for button in (self.cancel, self.html, self.pdf):
            # The style's least width lets a layout clip longer words.
            button.ensurePolished()
            button.setMinimumWidth(button.sizeHint().width())
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 20)
        box.setSpacing(14)
        box.addWidget(words)
        box.addLayout(form)
        box.addWidget(buttons)
        # Only once it is in the dialog: else Qt forgets it when another button had the focus.
        self.pdf.setDefault(True)
        self.title.setFocus()
        self.title.selectAll()

    def _ask(self, suffix: str, kind: str) -> None:
        here = proposed.folder_for(self._photo)
        folder = Path(str(QSettings().value("report/folder", "") or here))
        dialog = QFileDialog(self, self.tr("Save the report"), str(folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{kind} (*{suffix})")
        dialog.setDefaultSuffix(suffix[1:])
        name = proposed.of_report().format(name=Path(self._photo.name).stem)
        dialog.selectFile(name + suffix)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save(Path(name)))
        dialog.open()

    def save(self, path: Path) -> None:
        """Ask for the report in this file, and go."""
        keep({"report/folder": str(path.parent)})
        title = self.title.text().strip() or Path(self._photo.name).stem
        self.wanted.emit(path, title, self.remarks.toPlainText().strip())
        self.accept()
