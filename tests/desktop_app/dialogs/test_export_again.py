from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from core.colour.lab import srgb_to_lab
from core.errors import TintypeError
from desktop_app.dialogs.export import ExportDialog
from desktop_app.dropped import picture_in
from desktop_app.window.file_flow import to_array


@pytest.fixture
def coloured(window, photo_file: Path, qtbot):
    with qtbot.waitSignal(
        window.session.fieldChanged, check_params_cb=lambda field: field is not None
    ):
        window.session.open(photo_file)
    return window


def test_again_exports_without_a_question(coloured, photo_file: Path, qtbot, monkeypatch) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(coloured.session, "export", lambda path, _options: asked.append(path))
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(coloured, Qt.Key.Key_E, keys)
    assert asked == [photo_file.with_name("harbour-colour.jpg")]
    asked[0].write_bytes(b"x")
    coloured.session.exported.emit(asked[0])
    qtbot.keyClick(coloured, Qt.Key.Key_E, keys)
    assert len(asked) == 2
    assert not coloured.findChildren(ExportDialog) or not any(
        dialog.isVisible() for dialog in coloured.findChildren(ExportDialog)
    )


def test_again_asks_before_it_replaces_something_else(
    coloured, photo_file: Path, qtbot, monkeypatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(coloured.session, "export", lambda path, _options: asked.append(path))
    photo_file.with_name("harbour-colour.jpg").write_bytes(b"x")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(coloured, Qt.Key.Key_E, keys)
    assert asked == []
    (dialog,) = coloured.findChildren(ExportDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_place_is_proposed_again_only_once_a_picture_is_there(
    coloured, tmp_path: Path, qtbot, monkeypatch
) -> None:
    session, asked = coloured.session, []
    monkeypatch.setattr(session, "export", lambda path, _options: asked.append(path))

    def asks_for(folder: Path) -> str:
        dialog = ExportDialog(session, coloured)
        qtbot.addWidget(dialog)
        proposed = dialog.folder.text()
        dialog.folder.setText(str(folder))
        dialog.accept()
        return proposed

    stick = tmp_path / "stick"
    stick.mkdir()
    first = asks_for(stick)
    session.message.emit("error", "No space is left.", "")
    assert asks_for(stick) == first, "nothing was written there"
    session.exported.emit(asked[-1])
    assert asks_for(stick) == str(stick)


def copied() -> QImage | None:
    return picture_in(QGuiApplication.clipboard().mimeData())


def copy(window, qtbot) -> None:
    QGuiApplication.clipboard().clear()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_C, keys)


def test_the_picture_is_copied(coloured, qtbot) -> None:
    copy(coloured, qtbot)
    qtbot.waitUntil(lambda: "Copied" in coloured.messages.text)
    assert coloured.messages.text == "Copied harbour.png, 320 × 240 pixels."
    image = copied()
    assert (image.width(), image.height()) == (320, 240)
    colour = image.pixelColor(160, 120)
    assert colour.red() > colour.blue() + 10


def test_copying_shows_how_far_it_is_and_can_be_cancelled(coloured, qtbot) -> None:
    coloured.session.backend.gate.clear()
    copy(coloured, qtbot)
    status = coloured.status
    assert status.words.text() == "Copying harbour.png"
    qtbot.waitUntil(lambda: status.progress.value() == 0.3 * status.progress.maximum() > 0)
    qtbot.mouseClick(status.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: coloured.messages.text == "Copying harbour.png was cancelled.")
    assert not status.progress.isVisible()
    assert copied() is None


def test_copying_that_fails_says_why(coloured, qtbot) -> None:
    coloured.session.backend.fault = TintypeError("The model is gone.")
    copy(coloured, qtbot)
    qtbot.waitUntil(lambda: coloured.messages.text == "The model is gone.")
    assert copied() is None


def test_copying_goes_on_while_another_photo_opens(
    coloured, tmp_path: Path, photo_file: Path, qtbot
) -> None:
    gate, other = coloured.session.backend.gate, tmp_path / "other.png"
    Image.open(photo_file).resize((100, 75)).save(other)
    gate.clear()
    copy(coloured, qtbot)
    with qtbot.waitSignal(coloured.session.photoChanged):
        coloured.session.open(other)
    gate.set()
    qtbot.waitUntil(lambda: "Copied" in coloured.messages.text)
    assert coloured.messages.text == "Copied harbour.png, 320 × 240 pixels."
    assert copied().width() == 320


def test_closing_warns_once_while_a_picture_is_copied(coloured, qtbot) -> None:
    coloured.session.backend.gate.clear()
    copy(coloured, qtbot)
    coloured.close()
    assert coloured.isVisible()
    words = "Copying harbour.png is not finished; close again to give it up."
    assert coloured.messages.text == words
    coloured.close()
    assert not coloured.isVisible()


def test_a_copied_picture_is_on_the_clipboard_as_a_png_file_that_can_be_pasted(
    coloured, qtbot
) -> None:
    copy(coloured, qtbot)
    qtbot.waitUntil(lambda: "Copied" in coloured.messages.text)
    data = QGuiApplication.clipboard().mimeData()
    assert bytes(data.data("image/png")[:4].data()) == b"\x89PNG"
    pixels = to_array(picture_in(data))
    with qtbot.waitSignal(coloured.session.photoChanged):
        coloured.actions_by_name.paste.trigger()
    assert coloured.session.photo.name == "Pasted photo"
    shown = srgb_to_lab(pixels.astype(np.float32) / 255)[..., 0]
    assert np.abs(coloured.session.photo.luminance - shown).max() < 0.1
