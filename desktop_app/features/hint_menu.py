"""The selected hints' own commands, and the menu on a hint: on the photo and in the list."""

from __future__ import annotations

import struct

from PySide6.QtCore import QMimeData, QModelIndex, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from core.hints.hint import Hint
from desktop_app.canvas.asked import Asked
from desktop_app.i18n import tr
from desktop_app.panels.context_menu import RowsMenu, show_menu
from desktop_app.panels.hint_list import HINT
from desktop_app.panels.shown import ab_of, parse_hex
from desktop_app.window.shell import Shell

_CHROMA = "application/x-tintype-chroma"
"""On the clipboard: a and b, which a hex value tells only as they look at one lightness."""


class HintMenu(QObject):
    """A hint that is not selected is selected first; else the commands are for all that are."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._shell, self._session = shell, shell.session
        add, panel = shell.menus.add, shell.panel
        self.note = add("hints", tr("Edit N&ote"), self._edit_note, group="selected")
        self.use = add(
            "hints", tr("&Use Hint"), panel.hints.toggle, checkable=True, group="selected"
        )
        self.copy = add(
            "hints", tr("&Copy Colour"), self._copy_colour, photo=True, group="selected"
        )
        self.paste = add(
            "hints", tr("Pas&te Colour"), self._paste_colour, photo=True, group="selected"
        )
        self._session.selectionChanged.connect(lambda _hint: self._show())
        self._session.documentChanged.connect(lambda _document: self._show())
        shell.canvas.menuWanted.connect(self._on_photo)
        RowsMenu(panel.hints.list, self._on_row)
        self._show()

    def _on_photo(self, asked: Asked) -> None:
        if isinstance(asked.thing, Hint):
            self._choose(asked.thing)
            show_menu(self._shell.canvas, self._fill, asked.spot)

    def _on_row(self, menu: QMenu, index: QModelIndex) -> None:
        self._choose(index.data(HINT))
        self._fill(menu)

    def _choose(self, hint: Hint) -> None:
        if hint.id in self._session.chosen:
            self._session.select_hints(self._session.chosen, hint.id)
        else:
            self._session.select(hint.id)

    def _fill(self, menu: QMenu) -> None:
        by_key = self._shell.menus.by_key
        menu.addActions([self.note, self.use, by_key("Ctrl+D")])
        menu.addSeparator()
        menu.addActions([self.copy, self.paste, by_key("Ctrl+Shift+F")])
        menu.addSeparator()
        menu.addAction(by_key("Delete"))

    def _show(self) -> None:
        hints = self._session.chosen_hints
        self.note.setEnabled(len(hints) == 1)
        self.use.setEnabled(bool(hints))
        # As it acts: if one of them is on, all go off.
        self.use.setChecked(any(hint.enabled for hint in hints))

    def _edit_note(self) -> None:
        """Where the panel at the right is out of the way it comes back."""
        panel = self._shell.panel
        self._shell.menus.by_key("F4").setChecked(True)
        panel.bring_into_view(panel.hints.editor)
        panel.hints.editor.edit_note()

    def _copy_colour(self) -> None:
        """As text for everybody, and exactly for another hint."""
        hint, data = self._session.selected_hint, QMimeData()
        a, b = hint.ab if hint is not None and hint.ab is not None else self._session.current_ab
        data.setText(self._shell.panel.colour.current_swatch().hex)
        data.setData(_CHROMA, struct.pack("<dd", a, b))
        QGuiApplication.clipboard().setMimeData(data)

    def _paste_colour(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        exact, value = bytes(data.data(_CHROMA).data()), parse_hex(data.text())
        if value is None:
            text = tr(
                "There is no colour on the clipboard: copy one, or a hex value such as #3f5b3a."
            )
            self._session.message.emit("warning", text, "")
        else:
            same = len(exact) == struct.calcsize("<dd")
            a, b = struct.unpack("<dd", exact) if same else ab_of(value)
            self._session.choose_colour((a, b))


def install(shell: Shell) -> None:
    HintMenu(shell)
