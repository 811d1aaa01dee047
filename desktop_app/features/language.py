"""View > Language: the system's or one of those the program speaks, from the next start on."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QActionGroup

from desktop_app import i18n
from desktop_app.i18n import tr
from desktop_app.window.menus import stay
from desktop_app.window.shell import Shell


def install(shell: Shell) -> None:
    menu = shell.menus.add_submenu("view", tr("Lan&guage"))
    stay(menu.menuAction())
    group = QActionGroup(shell.widget)

    def choose(code: str) -> None:
        i18n.choose(code)
        shell.session.message.emit("info", tr("The language changes at the next start."), "")

    # A language is called what its speakers call it.
    for code, title in {"": tr("&System"), **i18n.LANGUAGES}.items():
        action = stay(menu.addAction(title))
        action.setCheckable(True)
        action.setChecked(code == i18n.chosen())
        menu.aboutToShow.connect(lambda a=action, c=code: a.setChecked(c == i18n.chosen()))
        action.triggered.connect(partial(choose, code))
        group.addAction(action)
