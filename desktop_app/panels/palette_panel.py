"""Palettes as a list with names and sources: the family's colours, own palettes, the shipped ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.colour.palettes import PLAUSIBLE, SwatchPalette
from core.errors import TintypeError
from desktop_app import theme
from desktop_app.panels.collection import Collection, Family, OpenCollection, OwnPalette, collection
from desktop_app.panels.keys import claims
from desktop_app.panels.lines import name_box
from desktop_app.panels.palette_entry import ENTRY, ChipDelegate, Entry
from desktop_app.panels.shelf import Shelf
from desktop_app.panels.swatch_dialog import SwatchDialog
from desktop_app.panels.two_lines import TwoLineDelegate

_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class PalettePanel(QWidget):
    """picked(ab): a colour was chosen. failed(TintypeError): a change could not be made.

    current() gives the name, hex and ab of the colour to add, and a note if there is one.
    """

    picked = Signal(object)
    failed = Signal(object)

    def __init__(
        self, shelf: Shelf, current: Callable[[], Entry], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf, self._current = shelf, current
        self.setProperty("role", "panel")
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Colours of the palette"))
        self.list.setItemDelegate(ChipDelegate(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = QLabel()
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.add = QPushButton(self.tr("Add colour…"))
        self.add.setToolTip(self.tr("Keep the current colour under a name"))
        self.edit = QPushButton(self.tr("Edit…"))
        self.remove = QPushButton(self.tr("Delete"))
        self.more = QToolButton()
        self.more.setIcon(theme.icon("ellipsis"))
        self.more.setToolTip(self.tr("New, rename, import, export"))
        self.more.setAccessibleName(self.tr("More about palettes"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self._lay_out()
        self.choice.currentIndexChanged.connect(lambda _index: self._fill())
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self.list.currentRowChanged.connect(lambda _row: self._show_abilities())
        self.list.installEventFilter(self)
        self.add.clicked.connect(lambda: self.ask_add())
        self.edit.clicked.connect(self.ask_edit)
        self.remove.clicked.connect(self.ask_remove)
        shelf.changed.connect(self._show)
        self._show()

    @property
    def key(self) -> object:
        """None: the family's colours; a Path: an own palette; an int: a shipped one, by number."""
        return self.choice.currentData()

    @property
    def may_change(self) -> bool:
        """Whether a colour of the person's own is selected."""
        return isinstance(self._shown, OpenCollection) and self._selected() is not None

    @property
    def entries(self) -> list[Entry]:
        return [self.list.item(row).data(ENTRY) for row in range(self.list.count())]

    def show_key(self, key: object) -> None:
        index = next((i for i in range(self.choice.count()) if self.choice.itemData(i) == key), 0)
        self.choice.setCurrentIndex(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the list Delete is about the colour, not about the hint that is selected on the photo."""
        if watched is self.list:
            if claims(event, (*_REMOVE, Qt.Key.Key_F2)):
                return True
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if event.key() in _REMOVE:
                    self.ask_remove()
                    return True
                if event.key() == Qt.Key.Key_F2:
                    self.ask_edit()
                    return True
        return super().eventFilter(watched, event)

    # -- asking ------------------------------------------------------------------------------------
    def ask_add(self, entry: Entry | None = None) -> None:
        """Name a colour, by default the current one, and keep it: in the palette shown, or with the family's
        colours."""
        now, shown = entry or self._current(), self._shown
        if not isinstance(shown, OpenCollection):
            shown = Family(self._shelf)
        dialog = SwatchDialog(
            shown.asks_to_add, now.name, now.hex, shown.asks_for, now.words, self.window()
        )

        def take() -> None:
            name, words = dialog.values
            self._try(lambda: shown.add(replace(now, name=name, words=words)))
            self.show_key(shown.key)

        self._open(dialog, take)

    def ask_edit(self) -> None:
        row, entry, shown = self.list.currentRow(), self._selected(), self._shown
        if entry is None or not isinstance(shown, OpenCollection):
            return
        words = "" if entry.words == PLAUSIBLE else entry.words
        dialog = SwatchDialog(
            self.tr("Edit colour"), entry.name, entry.hex, shown.asks_for, words, self.window()
        )

        def take() -> None:
            name, words = dialog.values
            self._try(lambda: shown.change(row, replace(entry, name=name, words=words)))

        self._open(dialog, take)

    def ask_remove(self) -> None:
        row, entry, shown = self.list.currentRow(), self._selected(), self._shown
        if entry is not None and isinstance(shown, OpenCollection):

            def remove() -> None:
                self._try(lambda: shown.remove(row))
                if self.list.isHidden():
                    # With the last colour what had the focus is gone or off.
                    self.add.setFocus()

            self._confirm(self.tr("Delete the colour {name}?").format(name=entry.name), remove)

    def ask_new(self) -> None:
        dialog = SwatchDialog(self.tr("New palette"), parent=self.window())

        def take() -> None:
            key = self._try(lambda: self._shelf.add_palette(SwatchPalette(dialog.values[0], ())))
            self.show_key(key)

        self._open(dialog, take)

    def ask_rename(self) -> None:
        shown = self._shown
        if isinstance(shown, OwnPalette):
            dialog = SwatchDialog(self.tr("Rename palette"), shown.title, parent=self.window())
            self._open(dialog, lambda: self._try(lambda: shown.rename(dialog.values[0])))

    def ask_remove_palette(self) -> None:
        shown = self._shown
        if isinstance(shown, OwnPalette):
            self._confirm(
                self.tr("Delete the palette {name} with its colours?").format(name=shown.title),
                lambda: self._try(shown.delete),
            )

    def ask_import(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Import colours"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Palettes and family colours") + " (*.json)")
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        self._open(dialog, lambda: None)

    def take_file(self, path: Path) -> None:
        """Import a palette, or family colours while those are shown."""
        if self.key is None:
            self._try(lambda: self._shelf.take_family(path))
        else:
            self.show_key(self._try(lambda: self._shelf.take_palette(path)))

    def ask_export(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Export colours"), str(Path.home()))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Palettes and family colours") + " (*.json)")
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(lambda name: self.write_file(Path(name)))
        self._open(dialog, lambda: None)

    def write_file(self, path: Path) -> None:
        """Export what is shown."""
        self._try(lambda: self._shown.write(path))

    # -- inside ------------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.addWidget(self.choice, 1)
        top.addWidget(self.more)
        column.addLayout(top)
        name_box(self.choice, self.tr("Palette"))
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        # Three beside each other would be wider, in French, than a small screen has beside the photo.
        column.addWidget(self.add)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.edit, self.remove):
            row.addWidget(button, 1)
        for button in (self.add, self.edit, self.remove):
            button.setAutoDefault(False)
        column.addLayout(row)

    def _show(self) -> None:
        key = self.key if self.choice.count() else None
        self.choice.blockSignals(True)
        self.choice.clear()
        self.choice.addItem(self.tr("The family’s colours"), None)
        for path, palette in self._shelf.own.items():
            self.choice.addItem(palette.title, path)
        for number, palette in enumerate(self._shelf.shipped):
            self.choice.addItem(palette.title, number)
        self.show_key(key)
        self.choice.blockSignals(False)
        self._fill()

    def _fill(self) -> None:
        row = self.list.currentRow()
        self.list.clear()
        for entry in self._shown.entries:
            item = QListWidgetItem(entry.name)
            words = entry.words
            if words == PLAUSIBLE:
                words = self.tr("plausible, not documented")
            item.setData(ENTRY, entry)
            item.setData(TwoLineDelegate.SECOND_LINE, words)
            item.setToolTip(f"{entry.name}  {entry.hex}\n{words}")
            spoken = ", ".join(part for part in (entry.name, entry.hex, words) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(0, row), self.list.count() - 1))
        none = self.list.count() == 0
        self.list.setVisible(not none)
        self.empty.setVisible(none)
        if self.key is None:
            words = self.tr(
                "Colours your family knows, such as “Rosa’s coat”. Add the current colour or a"
                " hint’s; it stays here for all photos."
            )
        else:
            words = self.tr("No colours yet. Add the current one.")
        self.empty.setText(words)
        self._show_abilities()

    @property
    def _shown(self) -> Collection:
        return collection(self._shelf, self.key)

    def _show_abilities(self) -> None:
        is_open = isinstance(self._shown, OpenCollection)
        own = isinstance(self._shown, OwnPalette)
        self.edit.setEnabled(self.may_change)
        self.remove.setEnabled(self.may_change)
        self.add.setEnabled(is_open)
        self.menu.clear()
        for text, run, on in (
            (self.tr("New palette…"), self.ask_new, True),
            (self.tr("Rename palette…"), self.ask_rename, own),
            (self.tr("Delete palette…"), self.ask_remove_palette, own),
            (self.tr("Import…"), self.ask_import, True),
            (self.tr("Export…"), self.ask_export, self.list.count() > 0),
        ):
            action = self.menu.addAction(text)
            action.triggered.connect(lambda _c=False, run=run: run())
            action.setEnabled(on)

    def _selected(self) -> Entry | None:
        item = self.list.currentItem()
        return item.data(ENTRY) if item is not None else None

    def _take(self, item: QListWidgetItem) -> None:
        self.picked.emit(item.data(ENTRY).ab)

    def _try(self, change: Callable[[], object]) -> object:
        try:
            return change()
        except TintypeError as error:
            self.failed.emit(error)
            return self.key

    def _confirm(self, question: str, then: Callable[[], object]) -> None:
        box = QMessageBox(self.window())
        box.setWindowTitle(self.tr("Delete"))
        box.setText(question)
        box.setInformativeText(self.tr("This cannot be undone."))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        # A key that was meant for something else must not delete.
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        delete.clicked.connect(lambda: then())
        self._open(box, lambda: None)

    def _open(self, dialog: QDialog, accepted: Callable[[], object]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: accepted())
        dialog.open()
