from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow, QPushButton

from core.colour.names import colour_name
from core.errors import ModelError
from core.job import quiet
from desktop_app.panels import SidePanel, SuggestionsPopover
from desktop_app.panels.shown import ab_of, possible
from desktop_app.session import Session

SPOT = (100.0, 80.0)


@pytest.fixture
def host(qtbot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QPushButton("canvas"))
    made.resize(700, 600)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def popover(opened: Session, host: QMainWindow) -> Iterator[SuggestionsPopover]:
    made = SuggestionsPopover(opened, host)
    yield made
    opened.backend.gate.set()


def show(popover: SuggestionsPopover, host: QMainWindow, spot: QPoint = QPoint(200, 300)) -> None:  # noqa: B008
    popover._session.place_point("color", *SPOT)
    popover.show_at(*SPOT, host.mapToGlobal(spot))


def filled(popover: SuggestionsPopover, qtbot) -> None:
    qtbot.waitUntil(lambda: popover.rows.count() > 0)


def test_it_looks_and_then_lists(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    opened.backend.gate.clear()
    show(popover, host)
    assert popover.isVisible()
    assert "looking" in popover.state.text()
    assert not popover.rows.isVisible()
    opened.backend.gate.set()
    filled(popover, qtbot)
    assert not popover.state.isVisible()
    names = [popover.rows.item(i).text() for i in range(popover.rows.count())]
    assert names == ["Brick red", "Moss green"]
    spoken = popover.rows.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Brick red, 60%"
    assert popover.rows.currentRow() == 0


def test_it_does_not_look_on_when_the_person_stopped(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    opened.backend.gate.clear()
    show(popover, host)
    opened.cancel()
    assert not popover.isVisible()
    opened.backend.gate.set()
    show(popover, host)
    filled(popover, qtbot)
    opened.cancel()
    assert popover.isVisible()


@pytest.mark.parametrize(
    "spot", [QPoint(5, 5), QPoint(350, 300), QPoint(695, 20), QPoint(690, 595), QPoint(10, 590)]
)
def test_it_never_covers_the_spot_nor_leaves_the_window(
    popover: SuggestionsPopover, host: QMainWindow, qtbot, spot: QPoint
) -> None:
    show(popover, host, spot)
    filled(popover, qtbot)
    assert not popover.geometry().contains(spot)
    assert host.rect().contains(popover.geometry())


def test_a_click_takes_the_colour(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    show(popover, host)
    filled(popover, qtbot)
    spot = popover.rows.visualItemRect(popover.rows.item(1)).center()
    with qtbot.waitSignal(popover.chosen):
        qtbot.mouseClick(popover.rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened.selected_hint.ab == (-30.0, 20.0)
    assert not popover.isVisible()


@pytest.mark.parametrize(
    ("keys", "ab"),
    [
        ([Qt.Key.Key_Return], (40.0, 30.0)),
        ([Qt.Key.Key_Down, Qt.Key.Key_Return], (-30.0, 20.0)),
        ([Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Enter], (40.0, 30.0)),
        ([Qt.Key.Key_2], (-30.0, 20.0)),
    ],
)
def test_keys_take_the_colour(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot, keys, ab
) -> None:
    show(popover, host)
    filled(popover, qtbot)
    for key in keys:
        qtbot.keyClick(popover.rows, key)
    assert opened.selected_hint.ab == ab
    assert not popover.isVisible()


def test_shortcuts_of_the_window_do_not_take_the_keys(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    stolen: list[str] = []
    for keys in ("2", "Escape", "Return"):
        action = QAction(keys, host)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False, k=keys: stolen.append(k))
        host.addAction(action)
    show(popover, host)
    filled(popover, qtbot)
    qtbot.keyClick(popover.rows, Qt.Key.Key_2)
    assert opened.selected_hint.ab == (-30.0, 20.0)
    opened.backend.gate.clear()
    show(popover, host)
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()
    assert stolen == []


def test_escape_closes_and_gives_the_focus_back(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    host.centralWidget().setFocus()
    qtbot.waitUntil(host.centralWidget().hasFocus)
    show(popover, host)
    filled(popover, qtbot)
    assert popover.rows.hasFocus()
    before = opened.document
    with qtbot.waitSignal(popover.closed):
        qtbot.keyClick(popover.rows, Qt.Key.Key_Escape)
    assert host.centralWidget().hasFocus()
    assert opened.document is before


def test_tab_stays_inside_and_a_focus_elsewhere_closes_it(
    popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    show(popover, host)
    filled(popover, qtbot)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        qtbot.keyClick(popover.rows, key)
        assert popover.hex_field.hasFocus()
        qtbot.keyClick(popover.hex_field, key)
        assert popover.rows.hasFocus()
    host.centralWidget().setFocus()
    assert not popover.isVisible()
    assert host.centralWidget().hasFocus()


def test_a_click_elsewhere_closes_it_and_counts(
    popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    show(popover, host)
    filled(popover, qtbot)
    with qtbot.waitSignal(host.centralWidget().clicked):
        qtbot.mouseClick(host.centralWidget(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not popover.isVisible()


def test_a_hex_value_can_be_typed(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    show(popover, host)
    filled(popover, qtbot)
    field = popover.hex_field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "#112233")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert opened.selected_hint.ab == pytest.approx(ab_of("#112233"))
    assert not popover.isVisible()


def test_a_fault_is_told_in_words(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    opened.backend.fault = ModelError("The model 'tint' is damaged.")
    show(popover, host)
    qtbot.waitUntil(lambda: "damaged" in popover.state.text())
    assert popover.state.isVisible()
    assert not popover.rows.isVisible()


def test_no_idea_is_told_in_words(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    opened.backend.suggest = lambda *_: []
    show(popover, host)
    qtbot.waitUntil(lambda: "no idea" in popover.state.text())
    qtbot.keyClick(popover, Qt.Key.Key_Return)
    assert popover.isVisible()


def test_skin_that_comes_before_what_is_likelier_is_explained(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    show(popover, host)
    filled(popover, qtbot)
    assert popover.order.isHidden()
    ranked = opened.backend.suggest(opened.document, *SPOT, 2, quiet())
    opened.suggestionsReady.emit(*SPOT, ranked[::-1])
    assert popover.order.isVisible()
    assert popover.rect().contains(popover.order.geometry())


def test_an_answer_for_another_place_is_not_shown(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    opened.backend.gate.clear()
    show(popover, host)
    opened.suggestionsReady.emit(5.0, 5.0, [object()])
    assert popover.rows.count() == 0
    opened.backend.gate.set()
    filled(popover, qtbot)


def test_another_photo_closes_it(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    show(popover, host)
    filled(popover, qtbot)
    opened.photoChanged.emit(opened.photo)
    assert not popover.isVisible()


def test_without_a_parent_it_is_a_window_on_the_screen(opened: Session, qtbot) -> None:
    alone = SuggestionsPopover(opened)
    qtbot.addWidget(alone)
    screen: QRect = alone.screen().availableGeometry()
    alone.show_at(*SPOT, screen.bottomRight())
    filled(alone, qtbot)
    assert screen.contains(alone.geometry())
    assert not alone.geometry().contains(screen.bottomRight())


def test_a_window_of_another_size_closes_it(
    popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    show(popover, host)
    filled(popover, qtbot)
    host.resize(650, 500)
    qtbot.waitUntil(lambda: not popover.isVisible())


def test_a_dialog_before_the_window_closes_it(
    popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    show(popover, host)
    filled(popover, qtbot)
    dialog = QDialog(host)
    dialog.open()
    assert not popover.isVisible()
    dialog.close()
    assert not popover.isVisible()


def test_a_colour_chosen_before_is_kept_by_enter(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    opened.choose_colour((5.0, -30.0))
    show(popover, host)
    filled(popover, qtbot)
    assert popover.rows.currentRow() == -1, "none of these is the hint's colour"
    qtbot.keyClick(popover.rows, Qt.Key.Key_Return)
    assert not popover.isVisible()
    assert opened.selected_hint.ab == (5.0, -30.0)
    show(popover, host)
    filled(popover, qtbot)
    qtbot.keyClick(popover.rows, Qt.Key.Key_Down)
    qtbot.keyClick(popover.rows, Qt.Key.Key_Return)
    assert opened.selected_hint.ab == (40.0, 30.0)


def test_a_suggestion_keeps_the_name_it_was_offered_under(opened: Session, qtbot) -> None:
    hints = SidePanel(opened)
    qtbot.addWidget(hints)
    with qtbot.waitSignal(opened.suggestionsReady):
        opened.place_point("color", *SPOT)
    second = opened.backend.suggest(None, *SPOT, 2, quiet())[1]
    opened.choose_suggestion(second)
    luminance = opened.luminance_at(*SPOT)
    alone = colour_name((luminance, *possible(luminance, second.ab)))
    assert alone != second.name == "Moss green"
    assert hints.hints._name_of(opened.selected_hint) == "Moss green"
    assert hints.colour.current_swatch().name == "Moss green"


def test_it_is_as_wide_as_the_longest_name(
    opened: Session, popover: SuggestionsPopover, host: QMainWindow, qtbot
) -> None:
    show(popover, host)
    filled(popover, qtbot)
    short = popover.width()
    offered = [popover.rows.suggestion(row) for row in range(popover.rows.count())]
    long = replace(offered[0], name="Dunkles Kastanienrot in der Sonne")
    popover._on_ready(*SPOT, [long, *offered[1:]])
    assert popover.width() > short
    name = popover.rows.fontMetrics().horizontalAdvance(long.name)
    share = popover.rows.fontMetrics().horizontalAdvance("100 %")
    assert popover.rows.viewport().width() >= name + share + 36, "swatch, name and share"
    popover._on_ready(*SPOT, offered)
    assert popover.width() == short
