"""Batch: a queue of photos and folders, coloured with one look while the editor goes on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.batch.plan import Target
from core.batch.report import Outcome, write_report
from core.errors import ExportError
from desktop_app.dialogs import proposed
from desktop_app.dialogs.batch_foot import BatchFoot
from desktop_app.dialogs.batch_list import BatchList
from desktop_app.dialogs.batch_queue import BatchQueue
from desktop_app.dialogs.batch_run import BatchRun, Order
from desktop_app.dialogs.batch_settings import BatchSettings
from desktop_app.panels.keys import EnterPresses
from desktop_app.sentences import sentence
from desktop_app.session import Session

_PLAN_MS = 150

_BESIDE = 84
"""Logical pixels of a screen's width that the list and the settings do not have."""


class BatchDialog(EnterPresses):
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
        self.list = BatchList(self.queue)
        self.settings = BatchSettings(session.backend.models)
        self.foot = BatchFoot()
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=_PLAN_MS)
        self._timer.timeout.connect(self._plan)
        self._connect()
        room = self.screen().availableGeometry().size()
        self.resize(min(980, room.width() - 40), min(640, room.height() - 60))
        self._show()

    # -- the queue ---------------------------------------------------------------------------------
    def add(self, sources: Sequence[Path]) -> None:
        """More photos, or folders of them."""
        fresh = [path.absolute() for path in sources if path.absolute() not in self._sources]
        self._sources += fresh
        self._left_out -= set(fresh)
        if fresh and not self.settings.folder.text().strip():
            first = fresh[0] if fresh[0].is_dir() else fresh[0].parent
            self.settings.folder.setText(str(first / proposed.folder_in_colour()))
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
            settings.series.hints_folder,
            settings.series.family_colours,
            settings.series.own_photos,
            settings.series.reference_photo,
        )

    def start(self) -> None:
        """Begin, or begin again with what is not done."""
        if not self.foot.start.isEnabled() or self.run.running:
            return
        self._timer.stop()
        self.settings.remember()
        self.foot.say(self.tr("Looking for photos"))
        self.run.start(self.order())
        self._show()

    def shut(self) -> None:
        """Stop the threads; the dialog is of no use afterwards."""
        self._timer.stop()
        self.run.close()

    # -- making ------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(self.settings)
        self.settings.setContentsMargins(0, 0, 12, 0)
        self.settings.ensurePolished()
        bar = area.verticalScrollBar().sizeHint().width()
        wanted = max(300, self.settings.minimumSizeHint().width() + bar)
        screen = self.screen().availableSize().width() - _BESIDE
        if wanted > screen - self.list.minimumSizeHint().width():
            self.list.stack_buttons()
        # On a smaller screen yet it scrolls sideways rather than push the buttons off the screen.
        room = screen - self.list.minimumSizeHint().width()
        area.setFixedWidth(max(240, min(wanted, room)))
        if wanted <= room:
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.list, 1)
        middle.addWidget(area)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 16, 16, 16)
        box.setSpacing(12)
        box.addLayout(middle, 1)
        box.addWidget(self.foot)

    def _connect(self) -> None:
        self.list.added.connect(self.add)
        self.list.removed.connect(self._remove)
        self.list.cleared.connect(self._clear)
        self.list.selected.connect(self._on_selection)
        self.foot.start.clicked.connect(self.start)
        self.foot.pause.clicked.connect(self._pause)
        self.foot.cancel.clicked.connect(self.run.cancel)
        self.foot.close_button.clicked.connect(self.close)
        self.foot.copy.clicked.connect(self._copy)
        self.foot.report.clicked.connect(self._ask_report)
        self.settings.changed.connect(self._timer.start)
        self.settings.changed.connect(self._show)
        self.settings.openLookWanted.connect(self._take_look)
        self._session.photoChanged.connect(lambda _photo: self._show())
        run = self.run
        run.planned.connect(self._on_planned)
        run.began.connect(lambda row: self._on_share(row, 0.0))
        run.progressed.connect(lambda row, share, _words: self._on_share(row, share))
        run.ended.connect(self._on_ended)
        run.finished.connect(self._on_finished)
        run.failed.connect(self._on_failed)

    # -- hands -------------------------------------------------------------------------------------
    def _ask_report(self) -> None:
        dialog = QFileDialog(self, self.tr("Save report"), str(self.settings.out))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table") + " (*.csv)", "JSON (*.json)"])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(f"{proposed.batch_report()}.csv")
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
            self.foot.say(sentence(str(error)))
        else:
            self.foot.say(self.tr("Saved {name}.").format(name=path.name))

    def _open(self, dialog: QFileDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _remove(self, gone: set[Path]) -> None:
        self._sources = [path for path in self._sources if path not in gone]
        self._left_out |= gone
        self._plan()

    def _clear(self) -> None:
        self._sources, self._left_out = [], set()
        self._plan()

    def _pause(self) -> None:
        self.run.pause(not self.run.paused)
        self._show()

    def _take_look(self) -> None:
        if self._session.document is not None:
            self.settings.show_look(self._session.look)

    def _copy(self) -> None:
        reasons = [sentence(outcome.sentence) for outcome in self.queue.failed]
        self.foot.copy_lines([self.queue.summary(), *reasons])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Anywhere on the dialog is a good place."""
        self.list.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.list.dropEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _on_selection(self) -> None:
        """The whole sentence of a row that failed, which its cell may have no room for."""
        self._show()
        rows = self.list.rows
        if len(rows) == 1 and not self.run.running and self.queue.is_bad(rows[0]):
            self.foot.say(self.queue.status(rows[0]))

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
        self.foot.say(words + ".")
        if not self.isVisible():
            kind = "warning" if self.queue.failed else "info"
            self._session.message.emit(
                kind, self.tr("The batch is over: {words}").format(words=words + "."), ""
            )

    def _on_failed(self, error: BaseException) -> None:
        self.queue.rest()
        self._show()
        self.foot.say(sentence(str(error)))
        if not self.isVisible():
            self._session.report_error(error)

    # -- showing -----------------------------------------------------------------------------------
    def _show_progress(self) -> None:
        queue = self.queue
        self.foot.show_progress(
            queue.share, len(queue.outcomes), len(queue.targets), self.run.paused
        )

    def _show(self) -> None:
        running, ready = self.run.running, bool(self.queue.targets)
        problem = self.settings.problem if self._sources else ""
        self.list.show_state(not running, bool(self._sources))
        self.settings.setEnabled(not running)
        self.settings.open_look.setEnabled(not running and self._session.document is not None)
        self.foot.show_state(running, self.run.paused, ready and not problem)
        self.foot.show_links(
            not running and bool(self.queue.failed), not running and bool(self.queue.outcomes)
        )
        if running and ready:
            self._show_progress()
        elif not running and not self.queue.outcomes:
            count = len(self.queue.targets)
            words = self.tr("1 photo") if count == 1 else self.tr("{count} photos")
            self.foot.say(problem or (words.format(count=count) if ready else ""))
        elif problem:
            self.foot.say(problem)
