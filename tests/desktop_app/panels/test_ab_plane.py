import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage

from core.colour.gamut import in_gamut
from desktop_app.panels.ab_plane import AbPlane
from desktop_app.panels.shown import shown_hex


@pytest.fixture
def plane(qtbot) -> AbPlane:
    made = AbPlane()
    qtbot.addWidget(made)
    made.resize(272, 188)
    made.show_colour(58.0, (20.0, 30.0))
    made.show()
    qtbot.waitExposed(made)
    return made


def lab(plane: AbPlane, ab: tuple[float, float]) -> np.ndarray:
    return np.array([plane.luminance, *ab], np.float32)


@pytest.mark.parametrize("luminance", [4.0, 20.0, 58.0, 85.0, 97.0])
def test_places_and_colours_belong_together(plane: AbPlane, luminance: float) -> None:
    plane.show_colour(luminance, (0.0, 0.0))
    for ab in ((0.0, 0.0), (1.0, -1.5), (-0.5, 1.0)):
        assert plane.colour_at(plane.position_of(ab)) == pytest.approx(ab, abs=1e-3)


@pytest.mark.parametrize("luminance", [10.0, 58.0, 92.0])
def test_every_place_gives_a_possible_colour(plane: AbPlane, luminance: float) -> None:
    plane.show_colour(luminance, (0.0, 0.0))
    for x in range(0, 273, 34):
        for y in range(0, 189, 27):
            assert in_gamut(lab(plane, plane.colour_at(QPointF(x, y))), 1e-3)


def test_the_marker_lies_on_the_colour_it_stands_for(plane: AbPlane) -> None:
    image = plane.grab().toImage()
    spot = plane.position_of(plane.ab) * image.devicePixelRatio()
    colour = image.pixelColor(round(spot.x()), round(spot.y()))
    assert colour.name() == shown_hex(58.0, plane.ab)


def test_the_shape_shows_the_colours_themselves(plane: AbPlane) -> None:
    image = plane.grab().toImage()
    for ab in ((-15.0, -10.0), (35.0, -20.0), (-20.0, 35.0)):
        spot = plane.position_of(ab) * image.devicePixelRatio()
        shown = image.pixelColor(round(spot.x()), round(spot.y()))
        wanted = shown_hex(58.0, ab)
        channels = [int(wanted[i : i + 2], 16) for i in (1, 3, 5)]
        got = (shown.red(), shown.green(), shown.blue())
        assert np.abs(np.subtract(got, channels)).max() <= 4, ab


def test_what_is_impossible_is_left_out(plane: AbPlane) -> None:
    image: QImage = plane.grab().toImage()
    corner = image.pixelColor(12, image.height() // 2)
    assert corner.red() == corner.green() == corner.blue()


def test_dragging_tells_every_step_between_press_and_release(plane: AbPlane, qtbot) -> None:
    steps: list = []
    plane.pressed.connect(lambda: steps.append("press"))
    plane.picked.connect(steps.append)
    plane.released.connect(lambda: steps.append("release"))
    places = [plane.position_of(ab).toPoint() for ab in ((10.0, 10.0), (20.0, 20.0), (30.0, 25.0))]
    qtbot.mousePress(plane, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        qtbot.mouseMove(plane, place)
    qtbot.mouseRelease(plane, Qt.MouseButton.LeftButton, pos=places[-1])
    assert steps[0] == "press"
    assert steps[-1] == "release"
    assert len(steps) == 5
    assert steps[-2] == pytest.approx((30.0, 25.0), abs=1.0)


def test_dragging_beyond_the_shape_stays_possible(plane: AbPlane, qtbot) -> None:
    qtbot.mousePress(plane, Qt.MouseButton.LeftButton, pos=plane.rect().center())
    qtbot.mouseMove(plane, plane.rect().topRight())
    qtbot.mouseRelease(plane, Qt.MouseButton.LeftButton, pos=plane.rect().topRight())
    assert in_gamut(lab(plane, plane.ab), 1e-3)
    assert np.hypot(*plane.ab) > 40


@pytest.mark.parametrize(
    ("key", "step"),
    [
        (Qt.Key.Key_Left, (-2, 0)),
        (Qt.Key.Key_Right, (2, 0)),
        (Qt.Key.Key_Up, (0, 2)),
        (Qt.Key.Key_Down, (0, -2)),
    ],
)
def test_arrows_move_the_marker(plane: AbPlane, qtbot, key: Qt.Key, step) -> None:
    before = plane.ab
    with qtbot.waitSignal(plane.picked):
        qtbot.keyClick(plane, key)
    assert plane.ab == pytest.approx((before[0] + step[0], before[1] + step[1]), abs=1e-4)


def test_shift_makes_larger_steps(plane: AbPlane, qtbot) -> None:
    qtbot.keyClick(plane, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert plane.ab[0] == pytest.approx(10.0, abs=1e-4)


def test_arrows_stop_at_the_edge(plane: AbPlane, qtbot) -> None:
    for _ in range(30):
        qtbot.keyClick(plane, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert in_gamut(lab(plane, plane.ab), 1e-3)


def test_a_reader_hears_the_colour(plane: AbPlane) -> None:
    plane.show_colour(56.0, (29.5, 53.5))
    assert "orange" in plane.accessibleDescription().lower()
    assert shown_hex(56.0, plane.ab) in plane.accessibleDescription()


def test_an_impossible_colour_that_is_shown_again_is_not_drawn_again(plane, monkeypatch) -> None:
    plane.show_colour(15.0, (90.0, 90.0))
    drawn: list = []
    monkeypatch.setattr(plane, "update", lambda: drawn.append(1))
    plane.show_colour(15.0, (90.0, 90.0))
    assert drawn == []
    plane.show_colour(25.0, (90.0, 90.0))
    assert drawn == [1]
