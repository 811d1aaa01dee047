"""Regions: their section of the side panel, and a region without a mouse."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.i18n import tr
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
