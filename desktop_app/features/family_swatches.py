"""View > Palettes: every palette with names and sources, own ones, and the family's colours."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from desktop_app.features.swatch_menus import SwatchMenus
from desktop_app.i18n import tr
from desktop_app.panels.palette_entry import Entry
from desktop_app.panels.palette_panel import PalettePanel
from desktop_app.sentences import sentence
from desktop_app.window.shell import Shell


def install(shell: Shell) -> None:
    colour, session = shell.panel.colour, shell.session

    def current() -> Entry:
        """The current colour, or the selected hint's with its note."""
        swatch, hint = colour.current_swatch(), session.selected_hint
        if hint is not None and hint.ab is not None:
            return Entry(hint.note or swatch.name, swatch.hex, hint.ab, "")
        return Entry(swatch.name, swatch.hex, session.current_ab, "")

    panel = PalettePanel(colour.shelf, current)
    panel.picked.connect(lambda ab: session.choose_colour(ab))
    panel.failed.connect(session.report_error)
    SwatchMenus(colour, panel)
    shell.add_dock("palettes", tr("Pal&ettes"), panel, ("Ctrl+Shift+P",))

    def keep() -> None:
        panel.show_key(None)
        panel.ask_add()

    shell.menus.add("hints", tr("Add to &Family Colours…"), keep, ("Ctrl+Shift+F",), group="all")

    def tell() -> None:
        faults = " ".join(map(sentence, colour.shelf.faults))
        if faults:
            words = tr(
                "{faults} It is left alone: put a good copy there, or take it away to begin anew."
            )
            session.message.emit("warning", words.format(faults=faults), "")

    # Once the window listens.
    QTimer.singleShot(0, shell.widget, tell)
