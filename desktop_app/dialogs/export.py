"""Export: file, format and what travels with the picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.rendering.finish import Finish
from desktop_app import theme
from desktop_app.dialogs.destination import Destination
from desktop_app.dialogs.estimate import Estimate
from desktop_app.dialogs.file_kind import FileKind
from desktop_app.dialogs.formats import size_words
from desktop_app.dialogs.picture_size import PictureSize
from desktop_app.dialogs.sample import has_own_profile
from desktop_app.panels.keys import EnterPresses
from desktop_app.panels.lines import side_by_side
from desktop_app.session import Session
from desktop_app.settings import keep


class ExportDialog(EnterPresses):
    """Starts the export when it is accepted; progress and Cancel are the window's.

    What was chosen is proposed again next time.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        photo = session.photo
        assert photo is not None, "there is nothing to export"
        self._session, self._photo = session, photo
        self._bytes = 0
        self.setWindowTitle(self.tr("Export"))
        self.setMinimumWidth(480)
        self._make_controls()
        self._lay_out()
        self._restore()
        self._estimate = Estimate(session.backend, self)
        self._estimate.answered.connect(self._on_estimate)
        self.finished.connect(lambda _result: self._estimate.close())
        self.destroyed.connect(self._estimate.close)
        self._connect()
        self._show()
        self.file_name.setFocus()
        self.file_name.setSelection(0, len(Path(self.file_name.text()).stem))

    # -- the answer -------------------------------------------------------------------------------
    def path(self) -> Path:
        """Where the picture goes."""
        return self.destination.path()

    def problem(self) -> str:
        """Why the export cannot start, in one sentence; empty if it can."""
        return self.destination.problem()

    def options(self) -> Finish:
        return Finish(
            quality=self.quality.value(),
            bits=self.kind.bits,
            profile=self.profile.currentData(),
            keep_metadata=self.keep_metadata.isChecked(),
            mark_colorized=self.mark_colorized.isChecked(),
            model=self._session.look.model,
            layers=self.layers.isEnabled() and self.layers.isChecked(),
            sidecar=self.kind.sidecar.isChecked(),
            long_side=self.size_row.long_side,
            dpi=self.size_row.print_dpi,
            corner=self.corner_word.text().strip() if self.corner.isChecked() else "",
        )

    def accept(self) -> None:
        if self.problem():
            self._show()
            return
        self.start()
        super().accept()

    def start(self) -> None:
        """Export as the controls say, and propose the same next time."""
        self._remember()
        self._session.export(self.path(), self.options())

    @property
    def is_asked_for(self) -> bool:
        """The export needs no further word: it is possible, and replaces only what was exported from this
        photo before."""
        return not self.problem() and (self.destination.is_last or not self.path().exists())

    # -- making -----------------------------------------------------------------------------------
    def _make_controls(self) -> None:
        self.kind = FileKind(self)
        self.destination = Destination(self._photo, self.kind, self)
        self.file_name, self.folder = self.destination.file_name, self.destination.folder
        self.format, self.quality = self.kind.format, self.kind.quality
        self.shallow, self.deep = self.kind.shallow, self.kind.deep
        self.keep_metadata = self.kind.keep_metadata
        self.mark_colorized = self.kind.mark_colorized
        self.profile = QComboBox()
        self.profile.addItem(self.tr("sRGB (for screens and print shops)"), "srgb")
        if has_own_profile(self._photo):
            self.profile.addItem(self.tr("The photo's own profile"), "source")
        self.layers = QCheckBox(self.tr("Keep the original as a second layer"))
        self.size_row = PictureSize(self._photo)
        self.corner = QCheckBox(self.tr("A small mark in the corner"))
        self.corner_word = QLineEdit(self.tr("Colorized"))
        self.corner_word.setMaxLength(60)
        self._summary = QLabel()
        self._summary.setFont(theme.tabular(self.font()))
        self._summary.setProperty("role", "muted")
        self._notice = QLabel()
        self._notice.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        for control, name in (
            (self.profile, self.tr("Colour profile")),
            (self.corner_word, self.tr("Words of the mark")),
        ):
            control.setAccessibleName(name)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("File name"), self.file_name)
        form.addRow(self.tr("Folder"), self.destination.folder_line())
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Quality"), self.kind.quality_line())
        form.addRow(self.tr("Size"), self.size_row)
        form.addRow(self.tr("Depth"), self.kind.depth_line())
        form.addRow(self.tr("Profile"), self.profile)
        form.addRow("", self.keep_metadata)
        form.addRow("", self.mark_colorized)
        form.addRow("", self.kind.sidecar)
        form.addRow("", self.layers)
        form.addRow("", side_by_side(self.corner, self.corner_word, stretch=1))
        form.setContentsMargins(24, 24, 24, 14)
        content = QWidget()
        content.setLayout(form)
        # On a low screen the choices scroll; what is to come and the buttons stay in sight.
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setMinimumWidth(content.minimumSizeHint().width() + 16)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 20)
        foot.setSpacing(12)
        foot.addWidget(self._summary)
        foot.addWidget(self._notice)
        foot.addWidget(self.buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(area, 1)
        box.addLayout(foot)
        # Only once it is in the dialog: else Qt takes another button for what Enter presses.
        self.export_button.setDefault(True)
        room = self.screen().availableGeometry().height() - 48
        wanted = content.sizeHint().height() + foot.sizeHint().height() + 48
        self.resize(max(560, area.minimumWidth()), min(room, wanted))

    def _connect(self) -> None:
        self.destination.changed.connect(self._show)
        self.kind.changed.connect(self._show)
        self.size_row.changed.connect(self._show)
        self.corner.toggled.connect(lambda _on: self._show())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    # -- settings ---------------------------------------------------------------------------------
    def _restore(self) -> None:
        stored = QSettings()
        self.kind.restore("export", self._photo.bits)
        self.profile.setCurrentIndex(
            max(0, self.profile.findData(str(stored.value("export/profile", "srgb"))))
        )
        self.layers.setChecked(bool(stored.value("export/layers", False, bool)))
        self.size_row.restore(str(stored.value("export/size", "")))
        self.corner.setChecked(bool(stored.value("export/corner", False, bool)))
        self.corner_word.setText(str(stored.value("export/word", self.tr("Colorized"))))
        self.destination.restore()

    def _remember(self) -> None:
        keep(
            {
                **self.kind.settings("export"),
                "export/profile": self.profile.currentData(),
                "export/layers": self.layers.isChecked(),
                "export/size": self.size_row.state(),
                "export/corner": self.corner.isChecked(),
                "export/word": self.corner_word.text(),
            }
        )
        self.destination.remember_once_there(self._session)

    # -- showing ----------------------------------------------------------------------------------
    def _show(self) -> None:
        form = self.destination.form
        problem = self.problem()
        notice = problem
        if not problem and self.path().exists():
            notice = self.tr("{0} is already there and will be replaced.").format(self.path().name)
        if not notice:
            notice = self.size_row.note
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self._notice.setProperty("role", "danger" if problem else "")
        self._notice.style().unpolish(self._notice)
        self._notice.style().polish(self._notice)
        self.export_button.setEnabled(not problem)
        self.layers.setEnabled(form.suffix == ".tif" and not self.size_row.long_side)
        self.corner_word.setEnabled(self.corner.isChecked())
        self._show_size()
        if self._session.prepared is not None:
            options = self.options()
            self._estimate.ask(
                self._session.field,
                self._session.prepared,
                options.size_for(self._photo),
                form,
                options.quality,
                options.bits or 8,
                options.layers,
            )

    def _on_estimate(self, count: int) -> None:
        self._bytes = count
        self._show_size()

    def _show_size(self) -> None:
        about = self.tr("about {0}").format(size_words(self._bytes)) if self._bytes > 0 else ""
        self._summary.setText(", ".join(part for part in (self._pixels(), about) if part))

    def _pixels(self) -> str:
        return self.tr("{0} × {1} pixels").format(*self.options().size_for(self._photo))
