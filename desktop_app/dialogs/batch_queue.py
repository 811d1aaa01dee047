"""The photos of a batch as a table: what becomes what, and how it went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from core.batch.plan import Target
from core.batch.report import Outcome
from desktop_app import theme
from desktop_app.sentences import sentence

_Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
PHOTO, RESULT, STATUS = range(3)


class BatchQueue(QAbstractTableModel):
    """Rows are targets. Outcomes stay until other targets are shown."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.targets: list[Target] = []
        self.outcomes: dict[int, Outcome] = {}
        self._shares: dict[int, float] = {}
        self._root = Path()

    def show_targets(self, targets: Sequence[Target], out: Path) -> None:
        """Other targets; nothing has begun."""
        if list(targets) == self.targets and not self.outcomes and not self._shares:
            return
        self.beginResetModel()
        self.targets = list(targets)
        self.outcomes.clear()
        self._shares.clear()
        self._root = out
        self.endResetModel()

    def show_share(self, row: int, share: float) -> None:
        if row not in self.outcomes:
            self._shares[row] = share
            self._tell(row)

    def show_outcome(self, row: int, outcome: Outcome) -> None:
        self.outcomes[row] = outcome
        self._shares.pop(row, None)
        self._tell(row)

    def rest(self) -> None:
        """No run goes on: what had begun and has no outcome waits again."""
        rows = list(self._shares)
        self._shares.clear()
        for row in rows:
            self._tell(row)

    @property
    def share(self) -> float:
        """0..1 of all."""
        return (len(self.outcomes) + sum(self._shares.values())) / max(1, len(self.targets))

    @property
    def failed(self) -> list[Outcome]:
        return [o for _, o in sorted(self.outcomes.items()) if o.ending == "failed"]

    def summary(self) -> str:
        """'37 done, 2 failed'."""
        counts = Counter(outcome.ending for outcome in self.outcomes.values())
        words = {
            "done": self.tr("{count} done"),
            "no colour found": self.tr("{count} without colour"),
            "skipped": self.tr("{count} done before"),
            "failed": self.tr("{count} failed"),
            "cancelled": self.tr("{count} cancelled"),
        }
        return ", ".join(
            text.format(count=counts[ending]) for ending, text in words.items() if counts[ending]
        )

    # -- QAbstractTableModel -----------------------------------------------------------------------
    def rowCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self.targets)

    def columnCount(self, parent: _Index = _NONE) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("Photo"), self.tr("Becomes"), self.tr("Status"))[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        target = self.targets[row]
        if role == Qt.ItemDataRole.DisplayRole:
            if column == PHOTO:
                return target.source.name
            return self._result(target) if column == RESULT else self.status(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return str((target.source, target.output, self.status(row))[column])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{target.source.name}: {self.status(row)}"
        if column == STATUS and role == Qt.ItemDataRole.ForegroundRole and self.is_bad(row):
            return theme.palette().color("danger")
        if column == STATUS and role == Qt.ItemDataRole.DecorationRole:
            return self._sign(row)
        return None

    def status(self, row: int) -> str:
        """A few words, or the sentence why it failed."""
        target, outcome = self.targets[row], self.outcomes.get(row)
        if outcome is None:
            if target.problem:
                return sentence(target.problem)
            share = self._shares.get(row)
            return self.tr("Waiting") if share is None else f"{round(share * 100)} %"
        match outcome.ending:
            case "done":
                seconds = QLocale().toString(outcome.seconds, "f", 1)
                words = self.tr("Done in {seconds} s").format(seconds=seconds)
            case "no colour found":
                words = self.tr("No colour found")
            case "skipped":
                words = self.tr("Done before")
            case "cancelled":
                words = self.tr("Cancelled")
            case _:
                words = sentence(outcome.reason)
        if outcome.left_out:
            words += " · " + self.tr("without its {what}, too large to be carried").format(
                what=", ".join(map(sentence, outcome.left_out))
            )
        if outcome.device is not None and outcome.device.reason:
            words += " · " + self.tr("on CPU because {reason}").format(
                reason=sentence(outcome.device.reason)
            )
        return words

    def _result(self, target: Target) -> str:
        try:
            return str(target.output.relative_to(self._root))
        except ValueError:
            return str(target.output)

    def is_bad(self, row: int) -> bool:
        """It failed, or cannot be tried."""
        outcome = self.outcomes.get(row)
        return bool(self.targets[row].problem) if outcome is None else outcome.ending == "failed"

    def _sign(self, row: int) -> Any:
        if self.is_bad(row):
            return theme.icon("circle-alert")
        if row in self.outcomes:
            return theme.icon("circle-check" if self.outcomes[row].output else "circle-slash-2")
        return theme.icon("refresh-cw" if row in self._shares else "clock")

    def _tell(self, row: int) -> None:
        if row < len(self.targets):
            self.dataChanged.emit(self.index(row, 0), self.index(row, 2))
