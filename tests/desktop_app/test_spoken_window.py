"""The languages in the window: no visible text goes around them, and their words have room."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QWidget,
)

from core.colour.palettes import load_palettes
from desktop_app import i18n, theme
from desktop_app.dialogs import proposed
from desktop_app.dialogs.batch import BatchDialog
from desktop_app.dialogs.batch_settings import BatchSettings
from desktop_app.dialogs.preferences import PreferencesDialog
from desktop_app.panels.slider import ValueSlider
from desktop_app.window.help import shortcut_rows, show_about, show_shortcuts

if TYPE_CHECKING:
    from desktop_app.window.main_window import MainWindow

FOREIGN = [code for code in i18n.LANGUAGES if code != "en"]


@pytest.fixture
def make_window(request: pytest.FixtureRequest) -> Callable[[], MainWindow]:
    """The window, made only when called, so that a language can be installed before it."""
    return lambda: request.getfixturevalue("window")


class Pseudo(QTranslator):
    """Every text of the program in brackets and 40 % longer; Qt's own are left."""

    def translate(self, context, source, disambiguation=None, n=-1):
        if not source or re.match(r"Q[A-Z]|MAC_", context):
            return None
        return f"⟦{source}{'~' * round(len(source) * 0.4)}⟧"


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.Mode.DARK)
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def pseudo_window(pseudo, window, photo_file, qtbot) -> MainWindow:
    """The window in the pseudo-language, with a photo and two hints, one of them selected."""
    with_a_photo(window, photo_file, qtbot)
    return window


def with_a_photo(window: MainWindow, photo_file: Path, qtbot) -> None:
    from core.hints.hint import Hint

    session = window.session
    with qtbot.waitSignal(session.fieldChanged, check_params_cb=lambda field: field is not None):
        session.open(photo_file)
    session.add_hint(Hint("keep", ((40.0, 40.0),), 3.0, None))
    session.add_hint(Hint("color", ((90.0, 60.0),), 3.0, (20.0, 20.0)))
    window.resize(1400, 900)


def words_of(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(i) for i in range(widget.count()))
        case QAbstractSpinBox():
            yield from (getattr(widget, part, str)() for part in ("suffix", "specialValueText"))
        case QGroupBox() | QMenu():
            yield widget.title()


def own_buttons(box: QDialogButtonBox) -> list[QWidget]:
    none = QDialogButtonBox.StandardButton.NoButton
    return [b for b in box.buttons() if box.standardButton(b) != none and "⟦" not in b.text()]


def shown_words(top: QWidget) -> Iterator[str]:
    for widget in (top, *top.findChildren(QWidget)):
        # Qt's own parts of a widget, and its Close and Cancel, are Qt's to translate.
        box = widget.parentWidget()
        of_qt = isinstance(box, QDialogButtonBox) and widget in own_buttons(box)
        if not widget.objectName().startswith("qt_") and not of_qt:
            yield from words_of(widget)
    for action in top.findChildren(QAction):
        yield from (action.text(), action.toolTip())


def data_words(window: MainWindow) -> set[str]:
    """What is shown as it is: names of files, models, palettes, formats, languages and keys."""
    words = {"Tintype", "Lab", "RGB", "harbour", "png", "MP", "dB", "CPU", *i18n.LANGUAGES.values()}
    words |= {"JPEG", "TIFF", "PNG", "WebP", "AVIF", "sRGB", "KB", "MB", "Ctrl", "Shift", "Alt"}
    words |= {"Del", "Esc", "Backspace", "Tab", "Space", "Return", "Enter", "Home", "End"}
    cards = window.session.backend.models
    texts = [*(c.title for c in cards), *window.session.backend.device("")]
    combos = window.panel.findChildren(QComboBox)
    texts += [c.itemText(i) for c in combos for i in range(c.count()) if "⟦" not in c.itemText(i)]
    for palette in load_palettes():
        texts += [words for s in palette.swatches for words in (s.source, s.hex)]
    for text in texts:
        words |= set(re.findall(r"[^\W\d_]{2,}", text))
    return words


def bare(text: str, data: set[str]) -> str:
    """What of a text stands outside of brackets and is a word."""
    text = re.sub(r"<[^>]+>|\{\w+\}", " ", text)
    before = None
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    return " ".join(w for w in re.findall(r"[^\W\d_]{2,}", text) if w not in data)


DIALOGS = {
    "Export…": "&Export…",
    "Batch": "&Batch…",
    "Candidates": "&Candidates…",
    "Report": "E&vidence Report…",
}


def open_dialogs(window: MainWindow, qtbot) -> list[QDialog]:
    for text in DIALOGS.values():
        action = next(a for a in window.findChildren(QAction) if text in a.text())
        assert action.isEnabled(), text
        action.trigger()
    show_about(window)
    show_shortcuts(window)
    qtbot.waitUntil(lambda: len(window.findChildren(QDialog)) >= len(DIALOGS) + 2)
    return window.findChildren(QDialog)


def test_no_visible_text_goes_around_the_translation(pseudo_window, qtbot) -> None:
    data = data_words(pseudo_window)
    open_dialogs(pseudo_window, qtbot)
    found = sorted({text for text in shown_words(pseudo_window) if bare(text, data)})
    assert not found, "\n".join(found)


def test_texts_40_percent_longer_are_not_clipped(pseudo_window, qtbot) -> None:
    open_dialogs(pseudo_window, qtbot)
    qtbot.waitUntil(lambda: clipped(pseudo_window) == [])


def clipped(window: MainWindow) -> list[tuple[object, int, int]]:
    buttons = [
        (button.text(), button.width(), button.sizeHint().width())
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.sizeHint().width() > button.width() + 1
    ]
    return buttons + [
        (area.widget(), area.viewport().width(), area.widget().width())
        for area in window.findChildren(QScrollArea)
        if area.isVisible()
        and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        # Its width is given; that every language fits is tested below.
        and area is not window.panel.area
        and area.widget().width() > area.viewport().width()
    ]


def sideways(top: QWidget) -> list[tuple[str, int]]:
    """The areas in sight that can be scrolled sideways."""
    return [
        (area.accessibleName() or type(area).__name__, area.horizontalScrollBar().maximum())
        for area in (top, *top.findChildren(QAbstractScrollArea))
        if isinstance(area, QAbstractScrollArea)
        and area.isVisible()
        and area.horizontalScrollBar().maximum() > 0
    ]


@pytest.mark.parametrize("code", list(i18n.LANGUAGES))
def test_nothing_scrolls_sideways_on_a_small_screen(
    qapp, speaks, make_window, photo_file, qtbot, code: str
) -> None:
    """624 x 360 logical pixels are what 1280 x 800 has at 200 %, less the desktop's frame."""
    theme.apply(qapp, theme.Mode.DARK)
    speaks(code)
    window = make_window()
    with_a_photo(window, photo_file, qtbot)
    window.resize(624, 360)
    qtbot.waitUntil(lambda: sideways(window) == [])
    for name in ("palettes", "history", "navigator", "histogram", "reference"):
        dock = window.findChild(QDockWidget, name)
        dock.show()
        qtbot.waitUntil(lambda d=dock: d.width() > 150)
        qtbot.waitUntil(lambda: sideways(window) == [])
        # The window does not outgrow the screen.
        qtbot.waitUntil(lambda: window.width() == 624)
        dock.hide()
    for text in ("Ctrl+B", "Ctrl+E", "Ctrl+,"):
        next(a for a in window.findChildren(QAction) if a.shortcut().toString() == text).trigger()
    dialogs = [d for d in window.findChildren(QDialog) if d.isVisible()]
    assert len(dialogs) == 3
    for dialog in dialogs:
        assert dialog.width() <= 800
        qtbot.waitUntil(lambda d=dialog: sideways(d) == [])


class SmallScreen:
    """1280 x 800 at 200 %."""

    def availableSize(self) -> QSize:
        return QSize(640, 400)

    def availableGeometry(self) -> QRect:
        return QRect(0, 0, 640, 400)


@pytest.mark.parametrize("code", list(i18n.LANGUAGES))
@pytest.mark.parametrize("kind", [PreferencesDialog, BatchDialog])
def test_dialogs_fit_a_small_screen_at_200_percent(
    qapp, speaks, session, qtbot, monkeypatch, code: str, kind: type[QDialog]
) -> None:
    theme.apply(qapp, theme.Mode.DARK)
    speaks(code)
    monkeypatch.setattr(kind, "screen", lambda _self: SmallScreen())
    dialog = kind() if kind is PreferencesDialog else kind(session)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.width() <= 640
    qtbot.waitUntil(lambda: sideways(dialog) == [])
    for row in getattr(dialog, "rows", {}).values():
        assert row.control.width() >= row.wanted_width
    if kind is BatchDialog:
        dialog.shut()
        assert dialog.settings.folder.width() > 120


@pytest.mark.parametrize("code", FOREIGN)
def test_the_side_panel_holds_its_words(
    qapp, speaks, make_window, photo_file, qtbot, code: str
) -> None:
    theme.apply(qapp, theme.Mode.DARK)
    speaks(code)
    window = make_window()
    with_a_photo(window, photo_file, qtbot)
    session, panel = window.session, window.panel
    session.add_region(((10.0, 10.0), (90.0, 10.0), (90.0, 90.0)))
    # With the bar of a long list, and the words for several hints.
    for place in range(11):
        session.add_hint(replace(session.hints[0], points=((20.0 + place, 20.0),)))
    session.select_hints([hint.id for hint in session.hints])
    qtbot.waitUntil(panel.hints.editor.count.isVisible)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert panel.content.width() <= panel.width()


@pytest.mark.parametrize("code", list(i18n.LANGUAGES))
def test_no_letter_opens_two_things_of_a_menu(speaks, make_window, code: str) -> None:
    speaks(code)
    menus: list[QMenu | QWidget] = [make_window().menuBar()]
    doubled = []
    while menus:
        menu = menus.pop()
        letters: dict[str, str] = {}
        for action in menu.actions():
            if action.menu():
                menus.append(action.menu())
            letter = "".join(re.findall(r"&(\w)", action.text())).lower()
            if letter and letter in letters:
                doubled.append((letters[letter], action.text()))
            letters[letter] = action.text()
    assert not doubled


def test_right_to_left_starts_with_its_rows_mirrored(qapp, speaks, make_window) -> None:
    speaks("ar")
    window = make_window()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    slider = window.panel.findChild(ValueSlider)
    caption = next(w for w in slider.parentWidget().findChildren(QLabel) if w.text())
    assert caption.geometry().center().x() > slider.geometry().center().x()
    panel = window.panel.rect().translated(window.panel.mapTo(window, QPoint()))
    assert window.rect().contains(panel)
    assert not panel.intersects(window.centralWidget().geometry())


@pytest.mark.parametrize("code", list(i18n.LANGUAGES))
def test_every_menu_item_has_its_underlined_letter(speaks, make_window, code: str) -> None:
    speaks(code)
    bare = [text for text in menu_texts(make_window().menuBar()) if "&" not in text]
    # What a language calls itself stays as it is.
    assert set(bare) == set(i18n.LANGUAGES.values())


def texts_of(menu: QWidget) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def menu_texts(menu: QWidget) -> Iterator[str]:
    yield from texts_of(menu)
    for action in menu.actions():
        if isinstance(action.menu(), QMenu):
            yield from menu_texts(action.menu())


@pytest.mark.parametrize("code", list(i18n.LANGUAGES))
def test_all_sliders_of_the_panel_begin_at_one_place(
    speaks, make_window, code: str, photo_file: Path, qtbot
) -> None:
    speaks(code)
    window = make_window()
    with_a_photo(window, photo_file, qtbot)
    window.session.add_region(((10.0, 10.0), (90.0, 10.0), (90.0, 90.0)))
    window.show()
    QApplication.processEvents()
    sliders = [s for s in window.panel.findChildren(ValueSlider) if s.isVisible()]
    places = {s.mapTo(window.panel, QPoint(0, 0)).x() for s in sliders}
    assert len(sliders) >= 10
    assert len(places) == 1


def test_the_list_of_keys_names_commands_not_the_last_step(
    window: MainWindow, photo_file: Path, qtbot
) -> None:
    with_a_photo(window, photo_file, qtbot)
    assert window.actions_by_name.undo.text() != "&Undo"
    rows = {keys: does for _menu, keys, does in shortcut_rows(window)}
    assert rows["Ctrl+Z"] == "Undo"


def test_proposed_names_are_the_persons_words(speaks, make_window, tmp_path: Path) -> None:
    speaks("de")
    settings = BatchSettings(make_window().session.backend.models)
    assert settings.pattern.text() == "{name}-farbig"
    assert proposed.folder_in_colour() == "farbig"
    assert proposed.of_report().format(name="Rosa") == "Rosa-bericht"
    # A proposal that was left as it is does not outlive its language.
    settings.remember()
    speaks("fr")
    assert BatchSettings([]).pattern.text() == "{name}-couleur"


def test_a_low_window_shows_the_editor_of_the_selected_hint(
    window: MainWindow, photo_file: Path, qtbot
) -> None:
    with_a_photo(window, photo_file, qtbot)
    window.session.select(None)
    window.resize(900, 480)
    window.show()
    editor, panel = window.panel.hints.editor, window.panel

    def seen() -> bool:
        return editor.visibleRegion().boundingRect().height() == editor.height() > 0

    QApplication.processEvents()
    panel.area.verticalScrollBar().setValue(0)
    window.session.select(window.session.hints[0].id)
    qtbot.waitUntil(seen)
