"""The register of commands that features add to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.features import FEATURES
from desktop_app.session import Session
from desktop_app.window.main_window import MainWindow
from desktop_app.window.menus import Menus
from desktop_app.window.recent import remember
from desktop_app.windows import OpenWindows


@pytest.fixture
def menus(qtbot: QtBot) -> Menus:
    window = QMainWindow()
    qtbot.addWidget(window)
    menus = Menus(window.menuBar(), window)
    menus.make("file", "&File")
    menus._kept = window  # type: ignore[attr-defined]
    return menus


def _texts(menus: Menus) -> list[str]:
    return [action.text() or "-" for action in menus.menu("file").actions()]


def test_a_group_grows_at_its_end(menus: Menus) -> None:
    menus.add("file", "Open", None)
    menus.mark("file", "open")
    menus.add("file", "Quit", None)
    menus.add("file", "Open Again", None, group="open")
    assert _texts(menus) == ["Open", "Open Again", "-", "Quit"]


def test_a_key_belongs_to_one_action(menus: Menus) -> None:
    menus.add("file", "Open", None, ("Ctrl+O",))
    with pytest.raises(ValueError, match=r"Ctrl\+O belongs to 'Open'"):
        menus.add("file", "Other", None, ("Ctrl+o",))


def test_actions_follow_the_photo(menus: Menus) -> None:
    ran: list[int] = []
    action = menus.add("file", "Save", lambda: ran.append(1), photo=True)
    action.trigger()
    menus.show_photo(True)
    action.trigger()
    assert ran == [1]


def test_a_feature_finds_room_in_the_window(session: Session, qtbot: QtBot) -> None:
    window = MainWindow(session, OpenWindows(), FEATURES)
    qtbot.addWidget(window)
    window.show()
    content = QLabel("here")
    window.add_dock("some", "Some Panel", content)
    section = QLabel("there")
    window.add_section(section, before=window.panel.hints)
    action = window.menus.menu("view").actions()
    toggle = next(a for a in action if a.text() == "Some Panel")
    assert not content.isVisible()
    toggle.trigger()
    assert content.isVisible()
    assert toggle.isChecked()
    column = section.parentWidget().layout()
    assert column.indexOf(section) == column.indexOf(window.panel.hints) - 2


def _everything(menu: QMenu) -> list[QAction]:
    """All actions of a menu as it opens, and those of its submenus."""
    menu.aboutToShow.emit()
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += [action] + (_everything(inner) if isinstance(inner, QMenu) else [])
    return found


def test_macos_takes_three_commands_and_guesses_none_by_its_words(
    window: MainWindow, tmp_path: Path
) -> None:
    for name in ("Setup.jpg", "About us.jpg"):
        (tmp_path / name).touch()
        remember(tmp_path / name)
    roles = QAction.MenuRole
    moved = {}
    for top in window.menuBar().actions():
        menu = top.menu()
        assert isinstance(menu, QMenu)
        for action in [top, *_everything(menu)]:
            if not action.isSeparator():
                assert action.menuRole() != roles.TextHeuristicRole, action.text()
            if action.menuRole() not in (roles.NoRole, roles.TextHeuristicRole):
                moved[action.text().replace("&", "")] = action.menuRole()
    assert moved == {
        "Quit": roles.QuitRole,
        "Preferences…": roles.PreferencesRole,
        "About Tintype": roles.AboutRole,
    }
