"""Batch: a queue of photos and folders, coloured with one look while the editor goes on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.batch.plan import Target
from core.batch.report import Outcome, write_report
from core.errors import ExportError
from desktop_app.dialogs.batch_queue import STATUS, BatchQueue
from desktop_app.dialogs.batch_run import BatchRun, Order
from desktop_app.dialogs.batch_settings import BatchSettings
from desktop_app.session import Session

_PLAN_MS = 150
_STEPS = 1000
_FOLDER = "colour"
_PHOTOS = "*.tif *.tiff *.jpg *.jpeg *.png *.webp *.bmp *.jp2 *.jxl *.heic *.heif *.avif *.gif"


class BatchDialog(QDialog):
    """Not modal. Closing it while photos are coloured only hides it; `shut` ends everything."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._sources: list[Path] = []
        self._left_out: set[Path] = set()
        self._order: Order | None = None
        self.run = BatchRun(self)
        self.queue = BatchQueue(self)
        self.setWindowTitle(self.tr("Batch"))
        self.setAcceptDrops(True)
        self.settings = BatchSettings(session.backend.models)
        self._make()
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_PLAN_MS)
        self._timer.timeout.connect(self._plan)
        self._connect()
        room = self.screen().availableGeometry().size()
        self.resize(min(980, room.width() - 40), min(640, room.height() - 60))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names give room to the status where the dialog is narrow."""
        super().resizeEvent(event)
        # The table has its own new size only after this.
        QTimer.singleShot(0, self, self._share_width)

    def _share_width(self) -> None:
        width = self.table.viewport().width()
        self.table.setColumnWidth(0, min(170, round(width * 0.3)))
        self.table.setColumnWidth(1, min(190, round(width * 0.3)))

    # -- the queue ---------------------------------------------------------------------------------
    def add(self, sources: Sequence[Path]) -> None:
        """More photos, or folders of them."""
        fresh = [path.absolute() for path in sources if path.absolute() not in self._sources]
        self._sources += fresh
        self._left_out -= set(fresh)
        if fresh and not self.settings.folder.text().strip():
            first = fresh[0] if fresh[0].is_dir() else fresh[0].parent
            self.settings.folder.setText(str(first / _FOLDER))
        self._timer.start()

    def order(self) -> Order:
        settings = self.settings
        return Order(
            tuple(self._sources),
            settings.out,
            settings.naming,
            settings.look,
            settings.options,
            not settings.skip.isChecked(),
            frozenset(self._left_out),
            settings.hints_folder,
            settings.family_colours,
        )

    def start(self) -> None:
        """Begin, or begin again with what is not done."""
        if not self.start_button.isEnabled() or self.run.running:
            return
        self._timer.stop()
        self.settings.remember()
        self._words.setText(self.tr("Looking for photos"))
        self.run.start(self.order())
        self._show()

    def shut(self) -> None:
        """Stop the threads; the dialog is of no use afterwards."""
        self._timer.stop()
        self.run.close()

    # -- making ------------------------------------------------------------------------------------
    def _make(self) -> None:
        self.add_files = QPushButton(self.tr("Add &Photos…"))
        self.add_folder = QPushButton(self.tr("Add &Folder…"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.clear = QPushButton(self.tr("C&lear"))
        self.table = QTableView()
        self.table.setModel(self.queue)
        self.table.setAccessibleName(self.tr("Photos"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.horizontalHeader().setSectionResizeMode(STATUS, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._empty = QLabel(self.tr("Drop photos or folders here."), self.table.viewport())
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        cover = QVBoxLayout(self.table.viewport())
        cover.addWidget(self._empty)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the batch"))
        self._words = QLabel()
        self._words.setWordWrap(True)
        self.copy = QPushButton(self.tr("Copy details"))
        self.report = QPushButton(self.tr("Save report…"))
        for link in (self.copy, self.report, self.remove, self.clear):
            link.setProperty("role", "link")
        self.start_button = QPushButton(self.tr("&Start"))
        self.pause = QPushButton(self.tr("Pa&use"))
        self.cancel = QPushButton(self.tr("&Cancel"))
        self.close_button = QPushButton(self.tr("Close"))
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        for button in (self.add_files, self.add_folder, self.remove, self.clear, self.start_button,
                       self.pause, self.cancel, self.close_button):  # fmt: skip
            button.setAutoDefault(False)
        self.start_button.setDefault(True)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self.add_files, self.add_folder):
            top.addWidget(widget)
        top.addStretch()
        for widget in (self.remove, self.clear):
            top.addWidget(widget)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addLayout(top)
        left.addWidget(self.table, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.settings)
        self.settings.setContentsMargins(0, 0, 12, 0)
        self.settings.ensurePolished()
        bar = area.verticalScrollBar().sizeHint().width()
        area.setFixedWidth(max(300, self.settings.minimumSizeHint().width() + bar))
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addLayout(left, 1)
        middle.addWidget(area)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._words, 1)
        for widget in (self.copy, self.report, self.start_button, self.pause, self.cancel,
                       self.close_button):  # fmt: skip
            foot.addWidget(widget)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(12)
        box.addLayout(middle, 1)
        box.addWidget(self.progress)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.add_files.clicked.connect(self._ask_files)
        self.add_folder.clicked.connect(self._ask_folder)
        self.remove.clicked.connect(self._remove)
        self.clear.clicked.connect(self._clear)
        self.start_button.clicked.connect(self.start)
        self.pause.clicked.connect(self._pause)
        self.cancel.clicked.connect(self.run.cancel)
        self.close_button.clicked.connect(self.close)
        self.copy.clicked.connect(self._copy)
        self.report.clicked.connect(self._ask_report)
        self.settings.changed.connect(self._timer.start)
        self.settings.changed.connect(self._show)
        self.settings.openLookWanted.connect(self._take_look)
        self._session.photoChanged.connect(lambda _photo: self._show())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        delete = QShortcut(QKeySequence("Delete"), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)
        run = self.run
        run.planned.connect(self._on_planned)
        run.began.connect(lambda row: self._on_share(row, 0.0))
        run.progressed.connect(lambda row, share, _words: self._on_share(row, share))
        run.ended.connect(self._on_ended)
        run.finished.connect(self._on_finished)
        run.failed.connect(self._on_failed)

    # -- hands -------------------------------------------------------------------------------------
    def _ask_files(self) -> None:
        dialog = QFileDialog(self, self.tr("Photos for the batch"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [f"{self.tr('Photos')} ({_PHOTOS} {_PHOTOS.upper()})", self.tr("All files") + " (*)"]
        )
        dialog.filesSelected.connect(lambda names: self.add([Path(name) for name in names]))
        self._open(dialog)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the batch"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.add([Path(name)]))
        self._open(dialog)

    def _ask_report(self) -> None:
        dialog = QFileDialog(self, self.tr("Save report"), str(self.settings.out))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table") + " (*.csv)", "JSON (*.json)"])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile("report.csv")
        dialog.fileSelected.connect(lambda name: self.save_report(Path(name)))
        self._open(dialog)

    def save_report(self, path: Path) -> None:
        """A row for each photo with an outcome."""
        order = self._order or self.order()
        try:
            write_report(
                path, order.look.model, [o for _, o in sorted(self.queue.outcomes.items())]
            )
        except ExportError as error:
            self._words.setText(str(error))
        else:
            self._words.setText(self.tr("Saved {name}.").format(name=path.name))

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _remove(self) -> None:
        if self.run.running:
            return
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        gone = {self.queue.targets[row].source for row in rows}
        self._sources = [path for path in self._sources if path not in gone]
        self._left_out |= gone
        self._plan()

    def _clear(self) -> None:
        if not self.run.running:
            self._sources, self._left_out = [], set()
            self._plan()

    def _pause(self) -> None:
        self.run.pause(not self.run.paused)
        self._show()

    def _take_look(self) -> None:
        if self._session.document is not None:
            self.settings.show_look(self._session.look)

    def _copy(self) -> None:
        lines = [self.queue.summary(), *(outcome.sentence for outcome in self.queue.failed)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.copy.setText(self.tr("Copied"))
        QTimer.singleShot(1500, self, lambda: self.copy.setText(self.tr("Copy details")))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()) and not self.run.running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if urls and not self.run.running:
            event.acceptProposedAction()
            self.add([Path(url.toLocalFile()) for url in urls])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _on_selection(self) -> None:
        """The whole sentence of a row that failed, which its cell may have no room for."""
        self._show()
        rows = self.table.selectionModel().selectedRows()
        if len(rows) == 1 and not self.run.running and self.queue.is_bad(rows[0].row()):
            self._words.setText(self.queue.status(rows[0].row()))

    # -- what the run says -------------------------------------------------------------------------
    def _plan(self) -> None:
        if self.run.running:
            return
        if self.settings.naming.problem or not self._sources:
            self.queue.show_targets([], self.settings.out)
            self._show()
        else:
            self.run.plan(self.order())

    def _on_planned(self, order: Order, targets: list[Target]) -> None:
        if self.run.running or order == self.order():
            self._order = order
            self.queue.show_targets(targets, order.out)
            self._show()

    def _on_share(self, row: int, share: float) -> None:
        self.queue.show_share(row, share)
        self._show_progress()

    def _on_ended(self, row: int, outcome: Outcome) -> None:
        self.queue.show_outcome(row, outcome)
        self._show_progress()

    def _on_finished(self, cancelled: bool) -> None:
        self.queue.rest()
        self._show()
        words = self.queue.summary() or self.tr("There is no photo to colour")
        if cancelled:
            words = self.tr("Cancelled") + (f": {words}" if self.queue.outcomes else "")
        self._words.setText(words + ".")
        if not self.isVisible():
            kind = "warning" if self.queue.failed else "info"
            self._session.message.emit(
                kind, self.tr("The batch is over: {words}").format(words=words + "."), ""
            )

    def _on_failed(self, error: BaseException) -> None:
        self.queue.rest()
        self._show()
        self._words.setText(str(error))
        if not self.isVisible():
            self._session.report_error(error)

    # -- showing -----------------------------------------------------------------------------------
    def _show_progress(self) -> None:
        self.progress.setValue(round(self.queue.share * _STEPS))
        done = self.tr("{done} of {count}").format(
            done=len(self.queue.outcomes), count=len(self.queue.targets)
        )
        self._words.setText(
            self.tr("Paused, {done}").format(done=done) if self.run.paused else done
        )

    def _show(self) -> None:
        running, ready = self.run.running, bool(self.queue.targets)
        problem = self.settings.problem if self._sources else ""
        self._empty.setVisible(not ready)
        for widget in (self.settings, self.add_files, self.add_folder):
            widget.setEnabled(not running)
        self.settings.open_look.setEnabled(not running and self._session.document is not None)
        self.remove.setEnabled(not running and self.table.selectionModel().hasSelection())
        self.clear.setEnabled(not running and bool(self._sources))
        self.start_button.setVisible(not running)
        self.start_button.setEnabled(ready and not problem)
        self.pause.setVisible(running)
        self.pause.setText(self.tr("Go &on") if self.run.paused else self.tr("Pa&use"))
        self.cancel.setVisible(running)
        self.copy.setVisible(not running and bool(self.queue.failed))
        self.report.setVisible(not running and bool(self.queue.outcomes))
        self.progress.setVisible(running)
        if running and self.queue.targets:
            self._show_progress()
        elif not running and not self.queue.outcomes:
            count = self.tr("{count} photos").format(count=len(self.queue.targets))
            self._words.setText(problem or (count if ready else ""))
        elif problem:
            self._words.setText(problem)
