from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize

from desktop_app.panels.placement import GAP, place_beside

BOUNDS = QRect(100, 50, 1200, 800)
places = st.builds(QPoint, st.integers(100, 1299), st.integers(50, 849))


@given(places, st.integers(40, 500), st.integers(40, 350))
def test_inside_and_beside(spot: QPoint, width: int, height: int) -> None:
    """A popover of ordinary size is wholly on the screen and never over the spot."""
    size = QSize(width, height)
    box = QRect(place_beside(spot, size, BOUNDS), size)
    assert BOUNDS.contains(box)
    assert not box.contains(spot)


@given(places)
def test_the_gap_is_kept(spot: QPoint) -> None:
    size = QSize(244, 262)
    box = QRect(place_beside(spot, size, BOUNDS), size)
    across = max(box.left() - spot.x(), spot.x() - box.right() - 1)
    along = max(box.top() - spot.y(), spot.y() - box.bottom() - 1)
    assert max(across, along) >= GAP


@given(places, st.integers(800, 1200), st.integers(500, 800))
def test_too_large_for_any_side_still_stays_inside(spot: QPoint, width: int, height: int) -> None:
    size = QSize(width, height)
    assert BOUNDS.contains(QRect(place_beside(spot, size, BOUNDS), size))


def test_prefers_the_right() -> None:
    corner = place_beside(QPoint(400, 400), QSize(200, 200), BOUNDS)
    assert corner == QPoint(400 + GAP, 300)


def test_goes_left_at_the_right_edge() -> None:
    corner = place_beside(QPoint(1250, 400), QSize(200, 200), BOUNDS)
    assert corner == QPoint(1250 - GAP - 200, 300)
