"""The question after a crash: which unsaved work to bring back."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.document.journal import Leftover
from desktop_app import theme
from desktop_app.panels.two_lines import TwoLineDelegate

_WORK = int(Qt.ItemDataRole.UserRole)
_ROW = 44
_ROWS_SHOWN = 5


class RecoveryDialog(QDialog):
    """recoverWanted(list[Leftover]) closes it; discardWanted(list[Leftover]) only once nothing is left.

    Closing it otherwise leaves everything for another time.
    """

    recoverWanted = Signal(object)
    discardWanted = Signal(object)

    def __init__(self, found: list[Leftover], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recover unsaved changes"))
        self.setMinimumWidth(440)
        title = QLabel(self.tr("Tintype did not end properly"))
        title.setFont(theme.strong(self.font()))
        words = QLabel(
            self.tr(
                "These changes were not saved. Recovering opens them again; "
                "your photo and your saved project are as they were."
            )
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Unsaved work"))
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for leftover in found:
            self.list.addItem(self._item(leftover))
        self.list.selectAll()
        self.list.setMinimumHeight(_ROW * min(len(found), _ROWS_SHOWN) + 8)
        self.list.setMaximumHeight(_ROW * len(found) + 8)
        self.list.itemSelectionChanged.connect(self._show_choice)

        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.recover = buttons.addButton(self.tr("&Recover"), roles.AcceptRole)
        self.discard = buttons.addButton(self.tr("&Discard"), roles.DestructiveRole)
        self.later = buttons.addButton(self.tr("&Later"), roles.RejectRole)
        self.later.setToolTip(self.tr("Ask again at the next start"))
        self.recover.clicked.connect(self._recover)
        self.discard.clicked.connect(self._discard)
        self.later.clicked.connect(self.reject)

        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(words)
        # A large dialog shows more rows; what is left lies above the buttons, not between the texts.
        column.addWidget(self.list, 100)
        column.addStretch(1)
        column.addWidget(buttons)
        # Only once it is in the dialog: else Enter in the list would press what had the focus before.
        self.recover.setDefault(True)
        self.recover.setFocus()

    def _item(self, leftover: Leftover) -> QListWidgetItem:
        item = QListWidgetItem(leftover.photo.name)
        item.setData(_WORK, leftover)
        item.setData(TwoLineDelegate.SECOND_LINE, self._facts(leftover))
        item.setSizeHint(QSize(100, _ROW))
        item.setToolTip(str(leftover.project or leftover.photo_path or ""))
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, f"{leftover.photo.name}, {self._facts(leftover)}"
        )
        return item

    def _facts(self, leftover: Leftover) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(leftover.written))
        hints, regions = leftover.hints, leftover.regions
        words = self.tr("1 hint") if hints == 1 else self.tr("{count} hints")
        parts = [
            QLocale().toString(moment, QLocale.FormatType.ShortFormat),
            words.format(count=hints),
        ]
        if regions:
            words = self.tr("1 region") if regions == 1 else self.tr("{count} regions")
            parts.append(words.format(count=regions))
        if leftover.project is not None:
            parts.append(leftover.project.name)
        return " · ".join(parts)

    def _chosen(self) -> list[Leftover]:
        return [item.data(_WORK) for item in self.list.selectedItems()]

    def _show_choice(self) -> None:
        chosen = bool(self.list.selectedItems())
        self.recover.setEnabled(chosen)
        self.discard.setEnabled(chosen)

    def _recover(self) -> None:
        self.recoverWanted.emit(self._chosen())
        self.accept()

    def _discard(self) -> None:
        self.discardWanted.emit(self._chosen())
        for item in self.list.selectedItems():
            self.list.takeItem(self.list.row(item))
        if self.list.count() == 0:
            self.accept()
        else:
            self.list.selectAll()
