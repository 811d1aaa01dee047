"""Edit > Preferences: what holds for the program, not for one photo. Every choice applies at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.imaging.options import ExportOptions
from desktop_app import theme
from desktop_app.dialogs.formats import FORMATS
from desktop_app.dialogs.preference import Preference
from desktop_app.i18n import LANGUAGES, chosen, tr
from desktop_app.panels.keys import EnterPresses
from desktop_app.panels.section import hairline
from desktop_app.settings import AUTOSAVE, DEVICE, THREADS, keep, stored

AUTOSAVE_SECONDS = (2, 5, 10)

_WIDTH = 560
_TITLE = 128
"""Of the dialog; and at least of a title that may take two lines, logical pixels."""


class PreferencesDialog(EnterPresses):
    """Writes the settings itself; what must act in the open windows goes out as signals:
    themeWanted(Mode), languageWanted(str code), deviceWanted(), testWanted()."""

    themeWanted = Signal(object)
    languageWanted = Signal(str)
    deviceWanted = Signal()
    testWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(24, 20, 24, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.rows: dict[str, Preference] = {}
        self._general()
        self._computing()
        self._export()
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self._lay_out()
        self.rows["theme"].control.setFocus()

    # -- the rows ----------------------------------------------------------------------------------
    def _general(self) -> None:
        self._heading(tr("General"))
        modes = (
            (tr("As the system"), theme.Mode.SYSTEM), (tr("Dark"), theme.Mode.DARK),
            (tr("Light"), theme.Mode.LIGHT),
        )  # fmt: skip
        shown, wanted = theme.mode(), self.themeWanted.emit
        self._row("theme", Preference(tr("Theme"), modes, theme.Mode.SYSTEM, shown, wanted))
        tongues = ((tr("As the system"), ""), *((name, code) for code, name in LANGUAGES.items()))
        tongue = Preference(tr("Language"), tongues, "", chosen(), self.languageWanted.emit)
        self._row("language", tongue)
        self._note(tr("Another language shows after the next start."))
        seconds = [(tr("after {count} seconds").format(count=n), n) for n in AUTOSAVE_SECONDS]
        self._stored(AUTOSAVE, tr("Protect unsaved changes"), seconds, AUTOSAVE_SECONDS[0])

    def _computing(self) -> None:
        self._heading(tr("Computing"))
        self._stored(DEVICE, tr("Colour on"), _devices(), "auto", self.deviceWanted.emit)
        count = max(1, os.cpu_count() or 1)
        threads = [(tr("All ({count})").format(count=count), 0)]
        threads += [(str(n), n) for n in range(1, count)]
        self._stored(THREADS, tr("Processor threads"), threads, 0, self.deviceWanted.emit)
        self.running = self._note("")
        self.test = QPushButton(tr("Test this device"))
        self.test.setAutoDefault(False)
        self.test.clicked.connect(self._on_test)
        self._grid.addWidget(self.test, self._grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)
        self.verdict = self._note("")
        self.verdict.hide()

    def _export(self) -> None:
        self._heading(tr("What Export proposes"))
        formats = [(form.title, form.suffix) for form in FORMATS]
        self._stored("export/format", tr("Format"), formats, FORMATS[0].suffix)
        depths = ((tr("As the photo"), 0), (tr("8 bit"), 8), (tr("16 bit"), 16))
        self._stored("export/bits", tr("Depth"), depths, 0)
        default = ExportOptions()
        for key, words, first in (
            ("export/keep", tr("Keep the photo's metadata"), default.keep_metadata),
            ("export/mark", tr("Note in the file that the colour was added"), default.mark_colorized),
            ("export/corner", tr("A small mark in the corner"), False),
        ):  # fmt: skip
            self._stored(key, words, (), first)
        self._note(tr("Export remembers what was chosen there last; both are the same settings."))

    # -- what others tell --------------------------------------------------------------------------
    def show_running(self, title: str, reason: str) -> None:
        """Where the model runs now, and why there; empty before any photo was coloured."""
        none_yet = tr("What photos are coloured on is shown here once one is open.")
        self.running.setText(reason or none_yet)
        self.running.setToolTip(title)

    def show_verdict(self, words: str) -> None:
        """What came out of the test."""
        self.verdict.setText(words)
        self.verdict.show()

    def _on_test(self) -> None:
        self.verdict.setText(tr("Testing…"))
        self.verdict.show()
        self.testWanted.emit()

    # -- making ------------------------------------------------------------------------------------
    def _stored(
        self,
        key: str,
        title: str,
        options: Sequence[tuple[str, Any]],
        default: Any,
        then: Callable[[], object] = lambda: None,
    ) -> None:
        """A row of a setting of that key. What is the default is not kept."""

        def apply(value: Any) -> None:
            keep({key: None if value == default else value})
            then()

        self._row(key, Preference(title, options, default, stored(key, default), apply))

    def _row(self, key: str, row: Preference) -> None:
        at = self._grid.rowCount()
        self.rows[key] = row
        for column, widget in enumerate((row.label, row.control, row.dot, row.reset)):
            self._grid.addWidget(widget, at, column)

    def _heading(self, words: str) -> None:
        if self.rows:
            self._grid.addWidget(hairline(), self._grid.rowCount(), 0, 1, 4)
        heading = QLabel(words)
        heading.setFont(theme.strong(self.font()))
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 4)

    def _note(self, words: str) -> QLabel:
        note = QLabel(words)
        note.setProperty("role", "muted")
        note.setWordWrap(True)
        self._grid.addWidget(note, self._grid.rowCount(), 1, 1, 3)
        return note

    def _lay_out(self) -> None:
        content = QWidget()
        content.setLayout(self._grid)
        # On a low screen the rows scroll and Close stays in sight.
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(24, 0, 24, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 16)
        box.setSpacing(8)
        box.addWidget(area, 1)
        box.addWidget(buttons)
        room = self.screen().availableSize()
        if content.minimumSizeHint().width() + self._cut() + 32 > room.width():
            self._wrap_titles()
        if content.minimumSizeHint().width() + 32 > room.width():
            self._set_ticks_left()
        wanted = content.sizeHint().height() + buttons.sizeHint().height() + 72
        least = content.minimumSizeHint().width() + 16
        width = min(max(_WIDTH, least + self._cut()), room.width() - 16)
        if least <= width:
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.resize(width, min(wanted, room.height() - 48))

    def _cut(self) -> int:
        """How much wider the widest choice is than what its control takes at least."""
        rows = self.rows.values()
        return max(0, *(row.wanted_width - row.control.minimumSizeHint().width() for row in rows))

    def _wrap_titles(self) -> None:
        """On a narrow screen long titles take two lines, and the choices their room."""
        for row in self.rows.values():
            row.label.setWordWrap(True)
            row.label.setMinimumWidth(_TITLE)

    def _set_ticks_left(self) -> None:
        """On a narrow screen the long words of the ticks begin where the other rows' titles do."""
        for row in self.rows.values():
            if isinstance(row.control, QCheckBox):
                at = self._grid.getItemPosition(self._grid.indexOf(row.control))[0]
                row.label.hide()
                self._grid.addWidget(row.control, at, 0, 1, 2)


def _devices() -> list[tuple[str, str]]:
    """What this system could have."""
    found = [(tr("The best there is"), "auto"), (tr("Processor"), "cpu")]
    if sys.platform == "darwin":
        return [*found, (tr("Graphics card (Core ML)"), "coreml")]
    found.append((tr("NVIDIA graphics card (CUDA)"), "cuda"))
    if sys.platform == "win32":
        found.append((tr("Graphics card (DirectML)"), "directml"))
    return found
