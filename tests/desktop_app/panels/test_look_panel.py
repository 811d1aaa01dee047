import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.document.look import RANGES, Look
from desktop_app.panels import SidePanel
from desktop_app.panels.slider_ends import SliderEnds
from desktop_app.session import Session


def drag(qtbot, slider, start: int, *values: int) -> None:
    def place(value: int) -> QPoint:
        return QPoint(round(slider._x_of(value)), slider.height() // 2)

    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=place(start))
    for value in values:
        qtbot.mouseMove(slider, place(value))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=place(values[-1]))


def test_there_is_a_slider_for_every_setting(panel: SidePanel) -> None:
    assert set(panel.look.rows) == set(RANGES)
    for name, row in panel.look.rows.items():
        low, high = RANGES[name]
        assert (row.slider.minimum(), row.slider.maximum()) == (low, high)
        assert row.slider.value() == getattr(Look(), name)


def test_a_drag_is_live_and_one_step(opened: Session, panel: SidePanel, qtbot) -> None:
    seen: list[float] = []
    opened.documentChanged.connect(lambda document: seen.append(document.look.vividness))
    drag(qtbot, panel.look.rows["vividness"].slider, 50, 60, 70, 80)
    assert seen == pytest.approx([60, 70, 80], abs=2)
    assert opened.look.vividness == pytest.approx(80, abs=1)
    opened.undo()
    assert opened.look == Look()
    assert panel.look.rows["vividness"].slider.value() == 50


def test_two_drags_are_two_steps(opened: Session, panel: SidePanel, qtbot) -> None:
    drag(qtbot, panel.look.rows["warmth"].slider, 0, 20)
    drag(qtbot, panel.look.rows["warmth"].slider, 20, 40)
    opened.undo()
    assert opened.look.warmth == pytest.approx(20, abs=2)


def test_double_click_resets(opened: Session, panel: SidePanel, qtbot) -> None:
    slider = panel.look.rows["saturation"].slider
    drag(qtbot, slider, 0, -60)
    assert opened.look.saturation == pytest.approx(-60, abs=2)
    middle = QPoint(slider.width() // 4, slider.height() // 2)
    qtbot.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert opened.look.saturation == 0


def test_keys_move_and_reset(opened: Session, panel: SidePanel, qtbot) -> None:
    slider = panel.look.rows["strength"].slider
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    qtbot.keyClick(slider, Qt.Key.Key_PageDown)
    assert opened.look.strength == 89
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert opened.look.strength == 0
    qtbot.keyClick(slider, Qt.Key.Key_Delete)
    assert opened.look.strength == 100


def test_scrolling_over_a_slider_changes_nothing(opened: Session, panel: SidePanel) -> None:
    slider = panel.look.rows["vividness"].slider
    slider.clearFocus()
    before = opened.document
    middle = QPointF(slider.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(slider.mapToGlobal(middle)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(slider, turn)
    assert opened.document is before


@pytest.mark.parametrize(("value", "words"), [(8, "+8"), (0, "0"), (-40, "\u221240")])
def test_signed_values_carry_their_sign(panel: SidePanel, value: int, words: str) -> None:
    row = panel.look.rows["warmth"]
    row.show_value(value)
    assert row._value.text() == words
    assert row.slider.accessibleDescription() == words


def test_the_model_is_chosen_from_the_cards(opened: Session, panel: SidePanel, qtbot) -> None:
    model = panel.look.model
    assert [model.itemText(i) for i in range(model.count())] == ["Tint small", "Tint"]
    assert model.currentText() == "Tint small"
    model.setFocus()
    qtbot.keyClick(model, Qt.Key.Key_Down)
    assert opened.look.model == "tint"
    assert "good at" in model.toolTip()
    opened.undo()
    assert model.currentText() == "Tint small"


def test_reset_keeps_the_model(opened: Session, panel: SidePanel, qtbot) -> None:
    assert not panel.look.reset_link.isEnabled()
    opened.set_look(Look(model="tint", vividness=90, spread=20))
    assert panel.look.reset_link.isEnabled()
    qtbot.mouseClick(panel.look.reset_link, Qt.MouseButton.LeftButton)
    assert opened.look == Look(model="tint")


def test_without_a_photo_there_is_nothing_to_change(session: Session, qtbot) -> None:
    lonely = SidePanel(session, [])
    qtbot.addWidget(lonely)
    assert not any(row.isEnabled() for row in lonely.look.rows.values())
    assert not lonely.look.model.isEnabled()


def test_a_step_is_called_as_the_slider_is(opened: Session, panel: SidePanel, qtbot) -> None:
    for name, row in panel.look.rows.items():
        slider = row.slider
        drag(qtbot, slider, slider.value(), 30)
        assert opened.undo_label == f"Change {row.caption}"
        assert name not in opened.undo_label, "that is a word of the program's"


def test_the_words_below_a_slider_stand_apart_however_narrow_it_is(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    slider = QWidget(host)
    ends = SliderEnds(slider, "solo esto", "todo lo parecido")
    ends.setParent(host)
    ends.setGeometry(0, 30, 300, 20)
    host.resize(300, 60)
    host.show()
    qtbot.waitExposed(host)
    for left, width in ((90, 160), (120, 90)):
        slider.setGeometry(left, 0, width, 20)
        assert ends.right.geometry().right() == slider.geometry().right()
        assert ends.right.x() - ends.left.geometry().right() > 15
        assert ends.left.x() >= 0
    slider.setGeometry(20, 0, 260, 20)
    assert ends.left.x() == 20, "with room, each stands below its end"
