"""Guidance in the window: best places, explain as hints, skin left grey, reach under the pointer."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget

from core.hints.hint import Hint
from core.rendering.skin import GreySkin
from desktop_app.canvas.reach_overlay import ReachOverlay, reach_image
from desktop_app.panels.best_places import BestPlaces


@pytest.fixture
def ready(window, photo_file, qtbot):
    """The window with the photo open and coloured."""
    window.session.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    window.activateWindow()
    window.canvas.setFocus()
    return window


@pytest.fixture
def bar(ready):
    return ready.canvas.findChild(BestPlaces)


def press(window, key, qtbot, **more):
    qtbot.keyClick(window.canvas, key, **more)


def test_keys_step_through_the_best_places(ready, bar, qtbot):
    session = ready.session
    assert not bar.isVisible()
    with qtbot.waitSignal(session.uncertaintyChanged):
        press(ready, ".", qtbot)
    assert bar.isVisible()
    assert "1 of 3" in bar.words.text()
    assert bar.width() >= bar.sizeHint().width(), "cut off"
    press(ready, ".", qtbot)
    assert session.uncertainty.best == (200.0, 120.0)
    assert "2 of 3" in bar.accessibleDescription()
    press(ready, ",", qtbot)
    press(ready, ",", qtbot)
    assert session.uncertainty.best == (90.0, 200.0)
    qtbot.mouseClick(bar.forward, Qt.MouseButton.LeftButton)
    assert session.uncertainty.best == (30.0, 20.0)
    press(ready, Qt.Key.Key_Escape, qtbot)
    assert session.uncertainty is None
    assert not bar.isVisible()


def test_the_map_says_what_it_means_where_there_is_room(ready, bar, qtbot):
    with qtbot.waitSignal(ready.session.uncertaintyChanged):
        press(ready, "u", qtbot)
    canvas = ready.canvas
    canvas.setMinimumWidth(0)
    canvas.resize(900, 400)
    bar.place()
    assert bar.legend.isVisible()
    widths = []
    for room in (400, 300, 160):
        canvas.resize(room, 400)
        bar.place()
        widths.append(bar.width())
        assert bar.width() >= bar.sizeHint().width(), "cut off"
        assert bar.choose.width() >= bar.choose.sizeHint().width()
        assert bar.width() <= room
    assert widths[0] > widths[-1]
    assert bar.legend.isHidden()


@pytest.mark.parametrize("tool", ["point", "hand", "brush"])
def test_enter_offers_colours_at_the_place_that_is_marked(ready, bar, tool, qtbot):
    session = ready.session
    session.set_tool(tool)
    with qtbot.waitSignal(session.uncertaintyChanged):
        press(ready, "u", qtbot)
    press(ready, ".", qtbot)
    with qtbot.waitSignal(session.suggestionsReady):
        press(ready, Qt.Key.Key_Return, qtbot)
    assert session.hints[0].points == ((200.0, 120.0),)
    assert ready.popover.isVisible()
    assert not bar.isVisible()


def test_the_bar_can_be_used_without_keys(ready, bar, qtbot):
    with qtbot.waitSignal(ready.session.uncertaintyChanged):
        press(ready, "u", qtbot)
    for button in (bar.back, bar.forward, bar.choose, bar.done):
        assert button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.mouseClick(bar.choose, Qt.MouseButton.LeftButton)
    assert ready.session.hints[0].points == ((30.0, 20.0),)
    assert ready.popover.isVisible()


def test_explaining_is_one_step_and_says_how_many(ready, qtbot):
    session = ready.session
    own = session.add_hint(Hint("neutral", ((20.0, 20.0),), 3.0))
    with qtbot.waitSignal(session.message) as told:
        trigger(ready, "Explain as Hints")
    assert "3 hints" in told.args[1]
    assert len(session.hints) == 4
    assert session.hints[0].id == own
    assert len({hint.id for hint in session.hints}) == 4
    session.undo()
    assert [hint.id for hint in session.hints] == [own]


def test_explaining_can_be_stopped(ready, qtbot):
    session = ready.session
    qtbot.waitUntil(lambda: not session._colouring._lane.busy)
    session.backend.gate.clear()
    told = []
    session.busyChanged.connect(lambda share, words: told.append((share, words)))
    trigger(ready, "Explain as Hints")
    assert told[-1] == (0.0, "Turning the colours into hints")
    ready.status.cancelled.emit()
    qtbot.waitUntil(lambda: told[-1][0] == -1.0)
    session.backend.gate.set()
    assert session.hints == ()


def test_grey_faces_are_told_once_and_coloured_in_one_step(window, photo_file, qtbot, at_rest):
    session = window.session
    faces = (
        GreySkin(50.0, 60.0, (14.0, 18.0), 4.0, 0.5),
        GreySkin(150.0, 60.0, (12.0, 16.0), 5.0, 0.3),
    )
    session.backend.grey_faces = faces
    session.open(photo_file)
    qtbot.waitUntil(window.messages.isVisible)
    assert "2 faces" in window.messages.text
    assert session.hints == ()
    qtbot.mouseClick(window.messages.offer, Qt.MouseButton.LeftButton)
    assert [hint.ab for hint in session.hints] == [(14.0, 18.0), (12.0, 16.0)]
    assert [(hint.spread, hint.reach) for hint in session.hints] == [(0.0, 0.5), (0.0, 0.3)]
    assert session.selected == session.hints[0].id
    assert not window.messages.isVisible()
    session.undo()
    assert session.hints == ()
    qtbot.waitUntil(lambda: session.field.revision == session.document.revision)
    at_rest(window, session)
    assert not window.messages.isVisible(), "told twice"


def test_who_asks_hears_that_no_face_is_grey(ready, qtbot):
    with qtbot.waitSignal(ready.session.message) as told:
        trigger(ready, "Find Faces Left Grey")
    assert told.args[0] == "info"


def test_hovering_a_hint_on_the_photo_shows_its_reach(ready, qtbot):
    session, canvas = ready.session, ready.canvas
    session.add_hint(Hint("color", ((100.0, 80.0),), 3.0, (30.0, 40.0)), select=False)
    overlay = canvas.findChild(ReachOverlay)
    hover(canvas, (100.0, 80.0))
    qtbot.waitUntil(overlay.isVisible)
    assert overlay.hint == session.hints[0]
    before = canvas.grab().toImage()
    hover(canvas, (200.0, 160.0))
    assert not overlay.isVisible()
    hover(canvas, (100.0, 80.0))
    qtbot.waitUntil(overlay.isVisible)
    assert len(session.backend.reached) == 1, "asked again for what is known"
    assert canvas.grab().toImage().size() == before.size()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=spot(canvas, (100.0, 80.0)))
    qtbot.mouseMove(canvas, spot(canvas, (140.0, 80.0)))
    assert not overlay.isVisible(), "in the way of a drag"
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=spot(canvas, (140.0, 80.0)))


def test_hovering_a_row_shows_the_reach_of_its_hint(ready, qtbot):
    session = ready.session
    session.add_hint(Hint("color", ((100.0, 80.0),), 3.0, (30.0, 40.0)), select=False)
    session.add_hint(Hint("keep", ((200.0, 80.0),), 3.0), select=False)
    overlay, rows = ready.canvas.findChild(ReachOverlay), ready.panel.hints.list
    place = rows.visualRect(rows.model().index(1, 0)).center()
    send_move(rows.viewport(), place)
    qtbot.waitUntil(overlay.isVisible)
    assert overlay.hint.kind == "keep"


def test_ctrl_d_duplicates_the_selected_hint(ready, qtbot):
    session = ready.session
    session.add_hint(Hint("color", ((319.0, 239.0),), 3.0, (30.0, 40.0), note="coat", spread=0.4))
    press(ready, "d", qtbot, modifier=Qt.KeyboardModifier.ControlModifier)
    first, copy = session.hints
    assert session.selected == copy.id != first.id
    assert copy.points != first.points
    assert (copy.ab, copy.note, copy.spread) == (first.ab, first.note, first.spread)
    session.undo()
    assert len(session.hints) == 1


@pytest.mark.parametrize("scale", [0.37, 1.0, 1.5, 4.0])
def test_the_veil_lies_on_the_pixels_of_the_photo(ready, qtbot, scale):
    """A veil that is a drawing of the photo's pixels, and the photo, have their edges at the same places."""
    session, canvas = ready.session, ready.canvas
    session.add_hint(Hint("color", ((100.0, 80.0),), 3.0, (30.0, 40.0)), select=False)
    asked = []

    def part(reach, field, prepared, level, box):
        asked.append((level, box))
        x0, y0, x1, y1 = box
        columns, rows = np.arange(x0, x1) << level, np.arange(y0, y1) << level
        return ((columns >= 160)[None] & (rows >= 100)[:, None]).astype(np.float32)

    session.backend.reach_part = part
    canvas.zoom_to(scale)
    canvas.pan_to(150, 100)
    overlay = canvas.findChild(ReachOverlay)
    hover(canvas, (100.0, 80.0))
    qtbot.waitUntil(overlay.isVisible)
    (level, box), veil = asked[-1], overlay.veil
    assert veil.box == tuple(side << level for side in box)
    ratio, size = canvas.devicePixelRatioF(), canvas.size() * canvas.devicePixelRatioF()
    shown = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    shown.setDevicePixelRatio(ratio)
    shown.fill(0)
    overlay.render(shown, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    left, top, _right, _bottom = canvas.view.device_rect(160, 100, 161, 101)
    step = math.ceil(canvas.view.scale * 2**level) + 1

    def alpha(x, y):
        return shown.pixelColor(x, y).alpha()

    assert alpha(left + step, top + step) == 0, "inside"
    assert alpha(left - step, top + step) > 100, "left of it"
    assert alpha(left + step, top - step) > 100, "above it"
    if canvas.view.crisp:
        assert alpha(left, top) == 0
        assert min(alpha(left - 1, top), alpha(left, top - 1)) > 100


def test_what_comes_into_view_gets_a_veil_as_fine(ready, qtbot):
    session, canvas = ready.session, ready.canvas
    session.add_hint(Hint("color", ((100.0, 80.0),), 3.0, (30.0, 40.0)), select=False)
    canvas.zoom_to(6.0)
    canvas.pan_to(100, 80)
    overlay = canvas.findChild(ReachOverlay)
    hover(canvas, (100.0, 80.0))
    qtbot.waitUntil(overlay.isVisible)
    first = overlay.veil.box
    canvas.pan_to(110, 90)
    qtbot.waitUntil(lambda: overlay.veil.box != first)
    assert overlay.veil.box[0] == first[0] + 10
    assert len(session.backend.reached) == 1


def test_the_veil_is_clear_where_the_hint_reaches():
    image = reach_image(np.array([[1, 0.5, 0]], np.float32))
    alphas = [image.pixelColor(x, 0).alpha() for x in range(3)]
    assert alphas[0] == 0 < alphas[1] < alphas[2] < 200


def test_no_pulse_where_the_desktop_wants_no_motion(ready, monkeypatch, qtbot):
    monkeypatch.setattr("desktop_app.canvas.help_map.motion_wanted", lambda: False)
    with qtbot.waitSignal(ready.session.uncertaintyChanged):
        press(ready, "u", qtbot)
    assert ready.canvas.help_map.pulse.state() == ready.canvas.help_map.pulse.State.Stopped
    ready.session.hide_uncertainty()
    monkeypatch.setattr("desktop_app.canvas.help_map.motion_wanted", lambda: True)
    with qtbot.waitSignal(ready.session.uncertaintyChanged):
        press(ready, "u", qtbot)
    assert ready.canvas.help_map.pulse.state() == ready.canvas.help_map.pulse.State.Running


def trigger(window, words):
    for menu in ("photo", "edit"):
        for action in window.menus.menu(menu).actions():
            if action.text().replace("&", "") == words:
                action.trigger()
                return
    raise AssertionError(words)


def spot(canvas, place):
    return QPointF(*canvas.view.to_view(*place)).toPoint()


def hover(canvas, place):
    send_move(canvas, spot(canvas, place))


def send_move(widget: QWidget, place: QPoint):
    """A real move event without a button."""
    here, none = QPointF(place), Qt.MouseButton.NoButton
    there = QPointF(widget.mapToGlobal(place))
    moved = QMouseEvent(
        QMouseEvent.Type.MouseMove, here, there, none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, moved)
