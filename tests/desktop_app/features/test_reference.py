"""The reference photo beside the one being coloured."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from core.colour.family import ab_of_hex
from desktop_app.dialogs.areas import AreasDialog
from desktop_app.features.reference import ReferencePhoto
from desktop_app.session import Session
from desktop_app.window.main_window import MainWindow


@pytest.fixture
def colour_file(tmp_path: Path, grey_pixels: np.ndarray) -> Path:
    """The photo itself, its left half reddish, its right half bluish."""
    rgb = np.repeat(grey_pixels[..., None], 3, axis=2).astype(float)
    rgb[:, :160] *= (1.0, 0.6, 0.5)
    rgb[:, 160:] *= (0.5, 0.7, 1.0)
    path = tmp_path / "holiday.png"
    Image.fromarray(rgb.astype(np.uint8)).save(path)
    return path


@pytest.fixture
def reference(window: MainWindow, opened: Session) -> ReferencePhoto:
    found = window.findChild(ReferencePhoto)
    found.panel.parentWidget().show()
    return found


@pytest.fixture
def shown(reference: ReferencePhoto, colour_file: Path, qtbot) -> ReferencePhoto:
    reference.open(colour_file)
    qtbot.waitUntil(lambda: reference.shown is not None)
    return reference


def place(reference: ReferencePhoto, x: float, y: float):
    return reference.panel.view.to_view(QPointF(x, y)).toPoint()


def test_a_click_takes_the_references_colour(shown: ReferencePhoto, opened: Session, qtbot) -> None:
    view = shown.panel.view
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(shown, 40, 20))
    assert opened.current_ab[0] > 5
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place(shown, 280, 20))
    assert opened.current_ab[1] < -5
    seen = ab_of_hex(shown.shown.image.pixelColor(280, 20).name())
    assert opened.current_ab == pytest.approx(seen, abs=4)


def test_the_keyboard_takes_a_colour_too(shown: ReferencePhoto, opened: Session, qtbot) -> None:
    view = shown.panel.view
    view.window().activateWindow()
    view.setFocus()
    for _ in range(5):
        qtbot.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.current_ab[0] > 5


def test_wheel_and_keys_zoom_at_a_place_and_back(shown: ReferencePhoto, qtbot) -> None:
    view = shown.panel.view
    fitted, at = view.zoom, QPointF(view.width() * 0.4, view.height() / 2)
    before = view.to_image(at)
    view.zoom_by(3.0, at)
    assert view.zoom == pytest.approx(3 * fitted)
    assert (view.to_image(at) - before).manhattanLength() < 0.5
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.zoom == fitted


def test_transferred_colours_are_hints_and_one_step(
    shown: ReferencePhoto, opened: Session, qtbot
) -> None:
    qtbot.mouseClick(shown.panel.transfer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(opened.hints) > 0, timeout=10000)
    assert all(h.kind == "color" and h.note == "holiday.png" for h in opened.hints)
    opened.undo()
    assert opened.hints == ()
    assert not opened.can_undo
    assert shown.panel.transfer.isEnabled()


def test_areas_are_drawn_in_pairs(
    shown: ReferencePhoto, opened: Session, window: MainWindow, qtbot
) -> None:
    qtbot.mouseClick(shown.panel.areas, Qt.MouseButton.LeftButton)
    dialog = window.findChild(AreasDialog)
    assert not dialog.start.isEnabled()
    for view in (dialog.photo, dialog.reference):
        size = (view._image.width(), view._image.height())
        corners = [
            view.to_view(QPointF(size[0] * s, size[1] * s)).toPoint() for s in (0.55, 0.7, 0.95)
        ]
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=corners[0])
        for corner in corners[1:]:
            qtbot.mouseMove(view, corner)
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=corners[-1])
    ((mine, theirs),) = dialog.pairs
    assert mine == pytest.approx((0.55, 0.55, 0.95, 0.95), abs=0.03)
    assert theirs == pytest.approx((0.55, 0.55, 0.95, 0.95), abs=0.03)
    qtbot.mouseClick(dialog.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(opened.hints) > 0, timeout=10000)
    assert all(h.points[0][0] > 160 and h.ab[1] < 0 for h in opened.hints)


def test_an_area_by_keyboard(qtbot) -> None:
    from PySide6.QtGui import QImage

    image = QImage(100, 100, QImage.Format.Format_RGB888)
    dialog = AreasDialog(image, image)
    qtbot.addWidget(dialog)
    dialog.show()
    view = dialog.photo
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert len(dialog._mine) == 1
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert dialog._mine == []


def test_dropping_a_file_opens_it(reference: ReferencePhoto, colour_file: Path, qtbot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(colour_file))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    reference.panel.dropEvent(event)
    qtbot.waitUntil(lambda: reference.shown is not None)


def test_a_black_and_white_or_damaged_file_is_refused_in_words(
    reference: ReferencePhoto, photo_file: Path, window: MainWindow, tmp_path: Path, qtbot
) -> None:
    reference.open(photo_file)
    qtbot.waitUntil(lambda: "no colours" in window.messages.text)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no photo")
    reference.open(broken)
    qtbot.waitUntil(lambda: "broken.jpg" in window.messages.text)
    assert reference.shown is None


def test_each_photo_has_its_own_reference(
    shown: ReferencePhoto, opened: Session, colour_file: Path, photo_file: Path, qtbot
) -> None:
    with qtbot.waitSignal(opened.photoChanged):
        opened.open(photo_file)
    assert shown.shown is None
    assert not shown.panel.transfer.isEnabled()


def test_every_control_has_a_name(shown: ReferencePhoto) -> None:
    panel = shown.panel
    assert panel.view.accessibleName()
    assert panel.view.accessibleDescription() == "holiday.png"
    assert all(b.text() for b in (panel.open, panel.forget, panel.transfer, panel.areas))
