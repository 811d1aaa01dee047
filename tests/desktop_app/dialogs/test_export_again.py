from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.dialogs.export import ExportDialog


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


def test_the_picture_is_copied(coloured, qtbot) -> None:
    QGuiApplication.clipboard().clear()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(coloured, Qt.Key.Key_C, keys)
    qtbot.waitUntil(lambda: "Copied" in coloured.messages.text)
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (320, 240)
    colour = image.pixelColor(160, 120)
    assert colour.red() > colour.blue() + 10
