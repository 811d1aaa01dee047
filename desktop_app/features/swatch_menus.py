"""The menu on a colour: of a palette's list, and of the swatches in the Colour section."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_app.i18n import tr
from desktop_app.panels.colour_panel import ColourPanel
from desktop_app.panels.context_menu import RowsMenu, add_command, show_menu
from desktop_app.panels.palette_entry import ENTRY, Entry
from desktop_app.panels.palette_panel import PalettePanel
from desktop_app.panels.shown import ab_of
from desktop_app.panels.swatches import SwatchButton, SwatchGrid


class SwatchMenus:
    """What may be done with a colour; those of the person's own are also changed and deleted."""

    def __init__(self, colour: ColourPanel, palettes: PalettePanel) -> None:
        self._colour, self._palettes = colour, palettes
        RowsMenu(palettes.list, self._on_row)
        for grid in (colour.swatches, colour.family, colour.recent):
            grid.menuWanted.connect(
                lambda button, spot, grid=grid: self._on_swatch(grid, button, spot)
            )

    def _on_row(self, menu: QMenu, index: QModelIndex) -> None:
        panel, entry = self._palettes, index.data(ENTRY)
        panel.list.setCurrentRow(index.row())
        add_command(menu, tr("&Use This Colour"), lambda: panel.picked.emit(entry.ab))
        self._add_keeping(menu, entry, panel.key is None)
        if panel.may_change:
            self._add_changing(menu)

    def _on_swatch(self, grid: SwatchGrid, button: SwatchButton, spot: QPoint) -> None:
        swatch, family = button.swatch, grid is self._colour.family

        def fill(menu: QMenu) -> None:
            add_command(menu, tr("&Use This Colour"), button.click)
            entry = Entry(swatch.name, swatch.hex, ab_of(swatch.hex), "")
            self._add_keeping(menu, entry, family)
            if family:
                # The panel asks about the colour that it shows.
                self._palettes.show_key(None)
                names = [colour.name for colour in self._colour.shelf.family]
                self._palettes.list.setCurrentRow(names.index(swatch.name))
                self._add_changing(menu)

        show_menu(button, fill, spot)

    def _add_keeping(self, menu: QMenu, entry: Entry, is_family: bool) -> None:
        def keep() -> None:
            self._palettes.show_key(None)
            self._palettes.ask_add(entry)

        if not is_family:
            add_command(menu, tr("Add to &Family Colours…"), keep)
        clipboard = QGuiApplication.clipboard()
        words = tr("&Copy {hex}").format(hex=entry.hex)
        add_command(menu, words, lambda: clipboard.setText(entry.hex))

    def _add_changing(self, menu: QMenu) -> None:
        menu.addSeparator()
        add_command(menu, tr("&Edit…"), self._palettes.ask_edit)
        add_command(menu, tr("&Delete…"), self._palettes.ask_remove)
