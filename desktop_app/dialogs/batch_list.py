"""The photos of a batch on screen: the table, and the buttons and gestures that put photos into it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.dialogs.batch_queue import STATUS, BatchQueue
from desktop_app.dropped import accept_copy, local_files

_ROW, _GAP = 28, 10
"""Pixels; the latter between two sentences."""
_PHOTOS = "*.tif *.tiff *.jpg *.jpeg *.png *.webp *.bmp *.jp2 *.jxl *.heic *.heif *.avif *.gif"


class BatchList(QWidget):
    """added(list[Path]): photos or folders; removed(set[Path]): photos; cleared(); selected()."""

    added = Signal(object)
    removed = Signal(object)
    cleared = Signal()
    selected = Signal()

    def __init__(self, queue: BatchQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue, self._open = queue, True
        self.setAcceptDrops(True)
        self.add_files = QPushButton(self.tr("Add &Photos…"))
        self.add_folder = QPushButton(self.tr("Add &Folder…"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.clear = QPushButton(self.tr("C&lear"))
        self._make_table()
        self._top = top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self.add_files, self.add_folder):
            top.addWidget(widget)
        top.addStretch()
        # Below the list: beside the buttons they would make a small screen's dialog too wide.
        below = QHBoxLayout()
        below.setSpacing(16)
        for widget in (self.remove, self.clear):
            widget.setProperty("role", "link")
            below.addWidget(widget)
        below.addStretch()
        for button in (self.add_files, self.add_folder, self.remove, self.clear):
            button.setAutoDefault(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addLayout(top)
        box.addWidget(self.table, 1)
        box.addLayout(below)
        self.add_files.clicked.connect(self._ask_files)
        self.add_folder.clicked.connect(self._ask_folder)
        self.remove.clicked.connect(self._remove)
        self.clear.clicked.connect(self.cleared)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.selected.emit())
        delete = QShortcut(QKeySequence("Delete"), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)

    def _make_table(self) -> None:
        self.table = QTableView()
        self.table.setModel(self._queue)
        self.table.setAccessibleName(self.tr("Photos"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self._queue.dataChanged.connect(lambda first, _last: self._fit(first.row()))
        self._queue.modelReset.connect(self._fit_all)
        self.table.horizontalHeader().setSectionResizeMode(STATUS, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._empty = QLabel(self.tr("Drop photos or folders here."), self.table.viewport())
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cover = QVBoxLayout(self.table.viewport())
        cover.addWidget(self._empty)

    def stack_buttons(self) -> None:
        """One above the other: on a narrow screen the settings need the width."""
        self._top.setDirection(QHBoxLayout.Direction.TopToBottom)
        self.layout().activate()

    @property
    def rows(self) -> list[int]:
        """Those selected."""
        return sorted({index.row() for index in self.table.selectionModel().selectedRows()})

    def show_state(self, open_: bool, some: bool) -> None:
        """Whether the list may be changed, and whether anything was put into it."""
        self._open = open_
        self._empty.setVisible(not self._queue.targets)
        self.add_files.setEnabled(open_)
        self.add_folder.setEnabled(open_)
        self.remove.setEnabled(open_ and bool(self.rows))
        self.clear.setEnabled(open_ and some)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names give room to the status where the dialog is narrow."""
        super().resizeEvent(event)
        # The table has its own new size only after this.
        QTimer.singleShot(0, self, self._share_width)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._open and local_files(event.mimeData()):
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        paths = local_files(event.mimeData())
        if paths and self._open:
            accept_copy(event)
            self.added.emit(paths)

    def _share_width(self) -> None:
        width = self.table.viewport().width()
        self.table.setColumnWidth(0, min(170, round(width * 0.3)))
        self.table.setColumnWidth(1, min(190, round(width * 0.3)))
        self._fit_all()

    def _fit_all(self) -> None:
        for row in range(len(self._queue.targets)):
            self._fit(row)

    def _fit(self, row: int) -> None:
        """The sentence why a photo failed is to be read whole; all other rows are alike."""
        if self._queue.is_bad(row):
            height = max(_ROW, self.table.sizeHintForRow(row) + _GAP)
        else:
            height = _ROW
        if self.table.rowHeight(row) != height:
            self.table.setRowHeight(row, height)

    def _ask_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Photos for the batch"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
        dialog.setNameFilters(
            [f"{self.tr('Photos')} ({_PHOTOS} {_PHOTOS.upper()})", self.tr("All files") + " (*)"]
        )
        dialog.filesSelected.connect(lambda names: self.added.emit([Path(n) for n in names]))
        self._ask(dialog)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the batch"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.added.emit([Path(name)]))
        self._ask(dialog)

    @staticmethod
    def _ask(dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _remove(self) -> None:
        if self._open:
            self.removed.emit({self._queue.targets[row].source for row in self.rows})
