"""Help pages, the three first steps, preferences."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QDockWidget, QFileDialog

from desktop_app import theme
from desktop_app.dialogs.export import ExportDialog
from desktop_app.dialogs.preferences import PreferencesDialog
from desktop_app.features.first_run import ThreeSteps
from desktop_app.panels.help_view import NAMES, HelpView, help_pages
from desktop_app.window.help import shortcut_rows
from desktop_app.windows import open_window

ELSEWHERE = {"\\", "Enter", "Delete", "Escape", "Ctrl+,", "Ctrl+A", "Shift+F10"}
"""Keys of the help pages that the canvas, the list of hints or the window takes, or a menu spells otherwise."""

PLAIN = {"Quit", "Close Window", "Tintype Help", "About Tintype"}
"""Commands whose name says everything, besides those that a page names or gives a key of."""


def act(window, menu, words):
    actions = window.menus.menu(menu).actions()
    next(a for a in actions if words in a.text().replace("&", "")).trigger()


@pytest.fixture
def help_view(window, qtbot):
    act(window, "help", "Tintype Help")
    return window.findChild(HelpView)


@pytest.mark.parametrize("page", help_pages(), ids=lambda page: page.path.stem)
def test_pages_are_whole(page):
    source = page.path.read_text(encoding="utf-8")
    assert page.title
    assert "http" not in source, "help is read offline"
    for link in re.findall(r'href="(.*?)"', source):
        assert link.removesuffix(".html") in NAMES
    for name, alt in re.findall(r'<img src="(.*?)" alt="(.*?)"', source):
        picture = page.path.parent / name
        assert alt
        assert picture.stat().st_size <= 150_000
        with Image.open(picture) as opened:
            opened.load()


def test_no_page_and_no_picture_is_left_over():
    folder = help_pages()[0].path.parent
    assert {file.stem for file in folder.glob("*.html")} == set(NAMES)
    shown = "".join(page.path.read_text(encoding="utf-8") for page in help_pages())
    assert all(file.name in shown for file in folder.glob("*.webp"))


def test_every_key_that_help_names_is_a_key(window):
    known = {
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for menu in ("file", "edit", "view", "photo", "hints", "help")
        for action in window.menus.menu(menu).actions()
        for key in action.shortcuts()
    }
    assert shortcut_rows(window)
    for page in help_pages():
        for key in re.findall(r"<kbd>(.*?)</kbd>", page.path.read_text(encoding="utf-8")):
            assert key in ELSEWHERE or QKeySequence(key).toString() in known, (page.title, key)


def test_every_command_is_explained_on_a_page(window):
    text = "".join(page.path.read_text(encoding="utf-8") for page in help_pages())
    named = {
        unescape(part)
        for bold in re.findall(r"<b>(.*?)</b>", text, re.DOTALL)
        for part in re.split(r"\s+&gt;\s+", re.sub(r"\s+", " ", bold))
    }
    keys = {QKeySequence(unescape(key)) for key in re.findall(r"<kbd>(.*?)</kbd>", text)}
    unexplained = {
        words
        for top in window.menuBar().actions()
        for action in top.menu().actions()
        if (words := action.text().replace("&", "").rstrip("…")) not in named
        and not keys.intersection(action.shortcuts())
    }
    assert unexplained - {""} == PLAIN


def test_help_shows_the_page_that_is_chosen_and_goes_back(help_view, qtbot):
    assert help_view.name == NAMES[0]
    qtbot.keyClick(help_view.contents, Qt.Key.Key_Down)
    assert help_view.name == NAMES[1]
    assert "hint" in help_view.page.toPlainText()
    qtbot.mouseClick(help_view.back, Qt.MouseButton.LeftButton)
    assert help_view.name == NAMES[0]
    assert help_view.contents.currentRow() == 0


def test_find_goes_through_all_pages(help_view, qtbot):
    qtbot.keyClicks(help_view.find_field, "bottle that nobody")
    assert help_view.found.isVisibleTo(help_view)
    help_view.find_field.clear()
    qtbot.keyClicks(help_view.find_field, "clipboard")
    assert help_view.page.textCursor().selectedText().lower() == "clipboard"
    first = help_view.name
    for _ in range(8):
        assert help_view.find(forward=True)
    help_view.find_field.setText("scratches")
    qtbot.keyClick(help_view.find_field, Qt.Key.Key_Return)
    assert help_view.name == "limits" != first or first == "limits"


def test_a_second_wish_opens_no_second_help(window, help_view):
    act(window, "help", "Tintype Help")
    assert len(window.findChildren(HelpView)) == 1


# -- three steps -----------------------------------------------------------------------------------


@pytest.fixture
def steps(window):
    return window.findChild(ThreeSteps)


def test_the_steps_follow_the_person(window, steps, photo_file, qtbot):
    assert steps.isVisible()
    assert steps.step == 0
    window.session.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    assert steps.step == 1
    window.session.place_point("color", 100, 100)
    assert steps.step == 2
    assert steps.isVisible()
    below = window.canvas.mapTo(window, window.canvas.rect().bottomLeft()).y()
    assert steps.mapTo(window, steps.rect().topLeft()).y() > below, "the photo is all to be seen"
    assert steps.width() == window.canvas.width()


def test_the_first_and_the_last_step_can_be_pressed(window, steps, photo_file, qtbot):
    assert not steps.export.isEnabled(), "there is nothing to export yet"
    qtbot.mouseClick(steps.open, Qt.MouseButton.LeftButton)
    dialog = window.findChild(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()
    window.session.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    qtbot.keyClick(steps.export, Qt.Key.Key_Space)
    export = window.findChild(ExportDialog)
    assert export.isVisible()
    export.reject()


def test_where_there_is_no_room_for_three_steps_the_next_one_is_shown(session, qtbot, monkeypatch):
    steps = ThreeSteps(session)
    qtbot.addWidget(steps)
    steps.show()

    def seen():
        return [number for number, label in enumerate(steps.labels) if label.isVisible()]

    steps.resize(1000, 40)
    assert seen() == [0, 1, 2]
    steps.resize(240, 40)
    assert seen() == [0]
    assert steps.open.width() < 200, "a frame around its words, not around the whole line"
    monkeypatch.setattr(ThreeSteps, "step", 1)
    whole = sum(label.sizeHint().width() + 24 for label in steps.labels)
    for width in range(240, whole + 120, 40):
        steps.resize(width, 40)
        words = steps.labels[1]
        if len(seen()) == 3:
            room = words.fontMetrics().horizontalAdvance(words.text())
            assert words.width() >= room, f"no words are cut off where it is {width} wide"


def test_the_photo_gets_the_keys_when_the_steps_or_a_dock_go(window, steps, photo_file, qtbot):
    window.session.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    window.activateWindow()
    steps.dismiss.setFocus()
    qtbot.keyClick(steps.dismiss, Qt.Key.Key_Space)
    assert steps.isHidden()
    assert window.canvas.hasFocus()
    dock = window.findChild(QDockWidget, "palettes")
    dock.show()
    qtbot.waitUntil(dock.isVisible)
    inside = dock.findChild(QComboBox)
    inside.setFocus()
    assert inside.hasFocus()
    qtbot.keyClick(
        inside, "P", Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert dock.isHidden()
    assert window.canvas.hasFocus()


def test_dismissed_steps_stay_away_until_help_is_asked(window, steps, qtbot):
    qtbot.mouseClick(steps.dismiss, Qt.MouseButton.LeftButton)
    assert not steps.isVisible()
    other = open_window(window.session.backend)
    assert not other.findChild(ThreeSteps).isVisible()
    other.close()
    act(window, "help", "Three Steps")
    assert steps.isVisible()


# -- preferences -----------------------------------------------------------------------------------


@pytest.fixture
def preferences(window):
    before = theme.mode()
    act(window, "edit", "Preferences")
    yield window.findChild(PreferencesDialog)
    theme.apply(QApplication.instance(), before)


@pytest.mark.parametrize("code", ["de", "fr", "es"])
def test_no_link_is_cut_on_a_narrow_screen(speaks, monkeypatch, qtbot, code):
    monkeypatch.setattr(PreferencesDialog, "screen", lambda _self: _NarrowScreen())
    speaks(code)
    dialog = PreferencesDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.rows["export/mark"].show_value(not dialog.rows["export/mark"].value)
    reset = dialog.rows["export/mark"].reset
    qtbot.waitUntil(reset.isVisible)
    assert dialog.width() <= 700
    assert reset.mapTo(dialog, reset.rect().topRight()).x() < dialog.width() - 16
    dialog.rows["export/mark"].restore()


class _NarrowScreen:
    def availableSize(self) -> QSize:
        return QSize(700, 450)


def test_defaults_are_marked_and_reset(preferences, qtbot):
    row = preferences.rows["export/format"]
    assert row.reset.isHidden()
    row.show_value(".tif")
    assert not row.reset.isHidden()
    assert not row.dot.isHidden()
    assert QSettings().value("export/format") == ".tif"
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert row.value == ".jpg"
    assert QSettings().value("export/format") is None


def test_export_proposes_what_was_preferred(window, preferences, photo_file, qtbot):
    preferences.rows["export/format"].show_value(".png")
    preferences.rows["export/bits"].show_value(16)
    preferences.rows["export/mark"].show_value(False)
    window.session.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    options = ExportDialog(window.session, window)
    assert options.path().suffix == ".png"
    assert options.options().bits == 16
    assert not options.options().mark_colorized
    options.reject()


def test_the_theme_changes_at_once(preferences):
    for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
        preferences.rows["theme"].show_value(mode)
        assert theme.palette().name == mode.value
        assert QSettings().value("theme") == mode.value


def test_another_device_colours_anew(window, preferences, photo_file, qtbot):
    backend = window.session.backend
    window.session.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    asked = len(backend.asked)
    preferences.rows["device"].show_value("cpu")
    qtbot.waitUntil(lambda: len(backend.asked) > asked)
    assert not backend.use("cpu", None), "the backend knows it already"
    assert "CPU" in preferences.running.text()


def test_the_device_is_tested_for_real(preferences, qtbot):
    qtbot.mouseClick(preferences.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "self-test" in preferences.verdict.text(), timeout=30_000)
    assert "CPU" in preferences.verdict.text()


def test_settings_that_make_no_sense_are_the_default(window):
    QSettings().setValue("threads", "many")
    QSettings().setValue("export/format", "?")
    dialog = PreferencesDialog(window)
    assert dialog.rows["threads"].value == 0
    assert Path(dialog.rows["export/format"].value).name == ".jpg"
