"""The menu on the photo where there is neither hint nor outline."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu

from desktop_app.canvas.asked import Asked
from desktop_app.i18n import tr
from desktop_app.panels.context_menu import add_command, show_menu
from desktop_app.window.shell import Shell


def install(shell: Shell) -> None:
    """Needs the commands that it shows."""
    session, canvas, by_key = shell.session, shell.canvas, shell.menus.by_key

    def suggest(asked: Asked) -> None:
        if session.place_point("color", asked.x, asked.y) is not None:
            canvas.offer_suggestions(asked.x, asked.y, asked.spot)

    def take(asked: Asked) -> None:
        ab = session.colour_at(asked.x, asked.y)
        if ab is not None:
            session.choose_colour(ab)

    def fill(menu: QMenu, asked: Asked) -> None:
        if session.luminance_at(asked.x, asked.y) is not None:
            add_command(menu, tr("&Suggest Colours Here"), lambda: suggest(asked))
            has_colour = session.field is not None
            add_command(menu, tr("&Take Colour from Here"), lambda: take(asked), has_colour)
            menu.addSeparator()
        menu.addAction(by_key("."))
        menu.addSeparator()
        menu.addActions([by_key("0"), by_key("1"), by_key("D")])
        menu.addSeparator()
        menu.addAction(by_key("Ctrl+Shift+C"))
        # What was chosen runs after the menu is gone, and zooms where it was.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, canvas, canvas.menu_is_gone))

    def on_photo(asked: Asked) -> None:
        if asked.thing is None:
            show_menu(canvas, lambda menu: fill(menu, asked), asked.spot)

    canvas.menuWanted.connect(on_photo)
