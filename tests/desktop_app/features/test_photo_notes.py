"""What is asked and said when a photo opens: its page, its tone, what cannot be carried."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from core.imaging import photo_from_bytes, write_picture
from core.imaging.options import ExportOptions
from desktop_app.features.photo_notes import PhotoNotes
from desktop_app.window.main_window import MainWindow


@pytest.fixture
def album(tmp_path: Path, grey_pixels: np.ndarray) -> Path:
    """Three pages: the photo, a narrower one, and that one upside down."""
    pages = [grey_pixels, grey_pixels[:, :200], grey_pixels[::-1, :200]]
    images = [Image.fromarray(np.ascontiguousarray(page)) for page in pages]
    path = tmp_path / "album.tif"
    images[0].save(path, save_all=True, append_images=images[1:])
    return path


@pytest.fixture
def notes(window: MainWindow) -> PhotoNotes:
    QSettings().remove("told")
    found = window.findChild(PhotoNotes)
    assert isinstance(found, PhotoNotes)
    return found


def asked(notes: PhotoNotes, qtbot: Any) -> Any:
    qtbot.waitUntil(lambda: notes.pages.dialog is not None, timeout=20_000)
    return notes.pages.dialog


def says(window: MainWindow, words: str, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: words in window.messages.text, timeout=20_000)


def test_a_file_of_several_pages_asks_and_opens_the_one_chosen(
    window: MainWindow, notes: PhotoNotes, album: Path, tmp_path: Path, qtbot: Any
) -> None:
    session = window.session
    window.files.open(album)
    dialog = asked(notes, qtbot)
    assert dialog.list.count() == 3
    # Every page gets its picture and its size.
    qtbot.waitUntil(lambda: "200 × 240" in dialog.list.item(2).text(), timeout=20_000)
    assert "320 × 240" in dialog.list.item(0).text()
    images = [dialog.list.item(row).icon().pixmap(64, 64).toImage() for row in (1, 2)]
    assert images[0] != images[1]
    assert images[0].flipped(Qt.Orientation.Vertical).pixelColor(20, 5).lightness() == (
        pytest.approx(images[1].pixelColor(20, 5).lightness(), abs=12)
    )
    qtbot.keyClick(dialog.list, Qt.Key.Key_Right)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.photo is not None and session.photo.page == 2, timeout=20_000)
    assert session.photo.width == 200
    says(window, "album.tif: page 2 of 3.", qtbot)
    assert notes.pages.dialog is None
    assert "page 2 of 3" in window.status.size_label.toolTip()

    # A project keeps the page and does not ask again; it still knows the others.
    with qtbot.waitSignal(session.saved):
        session.save(tmp_path / "album.tintype")
    album.unlink()
    window.messages.hide()
    with qtbot.waitSignal(session.photoChanged):
        window.files.open(tmp_path / "album.tintype")
    says(window, "page 2 of 3.", qtbot)
    assert notes.pages.dialog is None
    assert session.photo.page == 2
    qtbot.mouseClick(window.messages.offer, Qt.MouseButton.LeftButton)
    dialog = asked(notes, qtbot)
    assert dialog.list.currentRow() == 1
    qtbot.keyClick(dialog.list, Qt.Key.Key_Left)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.photo.page == 1, timeout=20_000)
    says(window, "page 1 of 3.", qtbot)
    assert notes.pages.dialog is None
    assert session.project_path is None


def test_leaving_the_question_keeps_the_first_page(
    window: MainWindow, notes: PhotoNotes, album: Path, qtbot: Any
) -> None:
    window.files.open(album)
    dialog = asked(notes, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    says(window, "album.tif: page 1 of 3.", qtbot)
    assert window.session.photo.page == 1
    assert notes.pages._action.isEnabled()


def test_another_page_asks_about_unsaved_changes(
    window: MainWindow, notes: PhotoNotes, album: Path, qtbot: Any
) -> None:
    session = window.session
    window.files.open(album)
    qtbot.keyClick(asked(notes, qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: session.field is not None, timeout=20_000)
    session.place_point("keep", 30, 30)
    notes.pages.ask()
    dialog = asked(notes, qtbot)
    dialog.list.setCurrentRow(2)
    dialog.accept()
    box = window.findChild(QMessageBox)
    assert box is not None
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert session.photo.page == 1
    assert len(session.document.hints) == 1


def test_a_page_that_cannot_be_read_is_not_to_be_had(
    window: MainWindow, notes: PhotoNotes, album: Path, qtbot: Any
) -> None:
    window.files.open(album)
    dialog = asked(notes, qtbot)
    qtbot.waitUntil(lambda: "×" in dialog.list.item(2).text(), timeout=20_000)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    album.unlink()
    notes.pages._show(window.session.photo, (1, 2, 3))
    dialog = asked(notes, qtbot)
    qtbot.waitUntil(lambda: "cannot be read" in dialog.list.item(2).text(), timeout=20_000)
    assert "album.tif" in dialog.list.item(2).toolTip()
    dialog.list.setCurrentRow(2)
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_a_photo_of_one_page_is_not_asked_about(
    window: MainWindow, notes: PhotoNotes, photo_file: Path, qtbot: Any
) -> None:
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: "8 bit" in window.status.size_label.toolTip(), timeout=20_000)
    assert notes.pages.dialog is None
    assert not notes.pages._action.isEnabled()
    assert not window.messages.isVisible()


def test_metadata_that_is_left_out_is_said(
    window: MainWindow, notes: PhotoNotes, tmp_path: Path, grey_pixels: np.ndarray, qtbot: Any
) -> None:
    path = tmp_path / "grown.tif"
    Image.fromarray(grey_pixels).save(path, tiffinfo={700: b"<x>" + b" " * 9_000_000})
    window.files.open(path)
    says(window, "grown.tif: its XMP (9 MB) is too large to be carried", qtbot)
    assert window.messages.kind == "warning"
    assert "without its XMP (9 MB)" in window.status.size_label.toolTip()


def test_numbers_beyond_0_to_1_are_said(
    window: MainWindow, notes: PhotoNotes, tmp_path: Path, grey_pixels: np.ndarray, qtbot: Any
) -> None:
    path = tmp_path / "measured.tif"
    pixels = grey_pixels.astype(np.float32) * 16
    pixels[0, 0], pixels[0, 1] = 0, 4080
    Image.fromarray(pixels).save(path)
    window.files.open(path)
    says(window, "measured.tif: its pixels are numbers from 0 to 4080, taken as black", qtbot)
    assert "from 0 to 4080" in window.status.size_label.toolTip()


def test_a_note_stands_beside_a_warning_about_the_same_photo(
    window: MainWindow, notes: PhotoNotes, album: Path, qtbot: Any
) -> None:
    session = window.session
    session.photoChanged.connect(lambda _photo: session.message.emit("warning", "Beware.", ""))
    session._start(
        session.backend.open_page(photo_from_bytes(album.read_bytes(), "album.tif"), 3, _quiet()),
        None,
    )
    says(window, "Beware. album.tif: page 3 of 3.", qtbot)
    assert window.messages.kind == "warning"


def test_a_toned_print_is_explained_once(
    window: MainWindow, notes: PhotoNotes, tmp_path: Path, grey_pixels: np.ndarray, qtbot: Any
) -> None:
    sepia = np.stack([grey_pixels, grey_pixels * 0.85, grey_pixels * 0.65], -1).astype(np.uint8)
    path = tmp_path / "sepia.png"
    Image.fromarray(sepia).save(path)
    window.files.open(path)
    says(window, "This print is toned", qtbot)
    assert "sepia tone of strength" in window.status.size_label.toolTip()
    window.messages.hide()
    window.session.message.emit("info", "Something else.", "")
    Image.fromarray(sepia[:, :, ::-1].copy()).save(path)
    window.files.open(path)
    qtbot.waitUntil(lambda: "blue tone" in window.status.size_label.toolTip(), timeout=20_000)
    assert "toned" not in window.messages.text


def test_a_picture_that_tintype_coloured_says_so_and_can_keep_its_colours(
    window: MainWindow, notes: PhotoNotes, photo_file: Path, tmp_path: Path, qtbot: Any
) -> None:
    session = window.session
    options = ExportOptions(model="tint", model_sha256="0" * 64)
    photo = photo_from_bytes(photo_file.read_bytes(), "photo.png")
    rgb = np.full((photo.height, photo.width, 3), (150, 120, 90), np.uint8)
    path = tmp_path / "coloured.jpg"
    write_picture(path, rgb, photo, options)
    window.files.open(path)
    says(window, "coloured.jpg was coloured with Tintype before", qtbot)
    assert "toned" not in window.messages.text
    before = session.document
    button = next(b for b in window.messages.findChildren(QPushButton) if "Keep its" in b.text())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.look.strength == 0
    session.undo()
    assert session.document.look == before.look
    window.messages.hide()
    session._saved = True
    window.files.open(photo_file)
    qtbot.waitUntil(
        lambda: "harbour.png, 8 bit" in window.status.size_label.toolTip(), timeout=20_000
    )
    assert window.messages.isHidden() or "coloured with Tintype" not in window.messages.text


def _quiet() -> Any:
    from core.job import quiet

    return quiet()
