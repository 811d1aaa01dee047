"""Photo > Colour Again: where colouring was stopped, or failed, nothing but an edit would go on."""

from __future__ import annotations

from desktop_app.i18n import tr
from desktop_app.window.shell import Shell


def install(shell: Shell) -> None:
    session = shell.session
    again = shell.menus.add(
        "photo",
        tr("Co&lour Again"),
        session.recolour,
        ("F5",),
        sign="refresh-cw",
        group="colouring",
    )
    again.setEnabled(False)
    session.behindChanged.connect(again.setEnabled)

    def tell() -> None:
        words = tr("Colouring was stopped; the next edit starts it again.")
        offer = (tr("Colour again"), again.trigger)
        shell.messages.show_message("info", words, offer=offer)

    session.colouringCancelled.connect(tell)
