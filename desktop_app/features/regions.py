"""Regions: their section of the side panel, and a region without a mouse."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QMenu

from core.document.region import Region
from desktop_app.canvas.asked import Asked
from desktop_app.i18n import tr
from desktop_app.panels.context_menu import RowsMenu, add_command, show_menu
from desktop_app.panels.regions_panel import RegionsPanel
from desktop_app.tool_names import LASSO
from desktop_app.window.shell import Shell


def install(shell: Shell) -> QObject:
    """Needs the side panel and the canvas."""
    panel = RegionsPanel(shell.session)
    line = shell.panel.add_section(panel, shell.panel.hints)
    # The line below a section that is not there would stand alone.
    panel.shown.connect(line.setVisible)
    line.setVisible(panel.is_shown)

    def bring_into_view(chosen: object) -> None:
        if chosen is not None:
            shell.panel.bring_into_view(panel)

    shell.session.regionSelected.connect(bring_into_view)
    _add_menus(shell, panel)

    def from_view() -> None:
        area = shell.canvas.view.visible()
        if area is not None:
            x0, y0, x1, y1 = area
            shell.session.add_region([(x0, y0), (x1, y0), (x1, y1), (x0, y1)])
            shell.session.set_tool(LASSO)

    shell.menus.add(
        "photo", tr("Region from What Is in &View"), from_view, ("Ctrl+Shift+L",), photo=True
    )
    return panel


def _add_menus(shell: Shell, panel: RegionsPanel) -> None:
    """On a row of the list, and on an outline on the photo, which is selected first."""

    def fill(menu: QMenu) -> None:
        region = shell.session.selected_region
        if region is not None:
            use = menu.addAction(tr("&Use Region"))
            use.setCheckable(True)
            use.setChecked(region.enabled)
            use.triggered.connect(lambda _checked: panel.toggle())
            add_command(menu, tr("&Rename…"), panel.rename)
            menu.addSeparator()
            add_command(menu, tr("&Delete Region"), panel.delete_selected)

    def on_row(menu: QMenu, _index: QModelIndex) -> None:
        fill(menu)

    def on_photo(asked: Asked) -> None:
        if isinstance(asked.thing, Region):
            shell.session.select_region(asked.thing.id)
            show_menu(shell.canvas, fill, asked.spot)

    RowsMenu(panel.list, on_row)
    shell.canvas.menuWanted.connect(on_photo)
