"""Recent files: small pictures in the empty window and in the menu."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from core.document import Document, save_project
from core.imaging import open_photo
from desktop_app.window import thumbnails
from desktop_app.window.recent import recent_files, remember
from desktop_app.window.recent_menu import fill_recent
from desktop_app.window.thumbnails import SIDE, thumbnail_file


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    folder = tmp_path / "cache"
    monkeypatch.setattr(thumbnails, "_folder", lambda: folder)
    return folder


def cards(window):
    return [card for card in window.empty.findChildren(QToolButton) if card.isVisible()]


def test_a_thumbnail_is_made_of_an_opened_photo(window, photo_file, cache, qtbot):
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: thumbnail_file(photo_file).is_file())
    with Image.open(thumbnail_file(photo_file)) as picture:
        assert max(picture.size) == SIDE
        small = np.asarray(picture.convert("L")).astype(float)
    with Image.open(photo_file) as photo:
        expected = np.asarray(photo.convert("L").resize(small.shape[::-1])).astype(float)
    assert np.abs(small - expected).mean() < 6


def test_a_projects_thumbnail_is_its_own_small_picture(window, photo_file, tmp_path, qtbot):
    project = tmp_path / "harbour.tintype"
    red = np.zeros((60, 80, 3), np.uint8)
    red[..., 0] = 200
    save_project(Document(open_photo(photo_file)), project, red)
    window.files.open(project)
    qtbot.waitUntil(lambda: thumbnail_file(project).is_file())
    with Image.open(thumbnail_file(project)) as picture:
        assert np.asarray(picture)[5, 5, 0] > 180


def test_cards_open_their_file_and_missing_ones_cannot_be_chosen(
    window, photo_file, tmp_path, qtbot
):
    gone = tmp_path / "gone & lost.png"
    remember(gone)
    remember(photo_file)
    window.empty.refresh()
    here, missing = cards(window)
    assert here.isEnabled()
    assert not missing.isEnabled()
    assert missing.text() == "gone && lost.png"
    assert "not there any more" in missing.toolTip()
    assert "gone & lost.png" in missing.accessibleName()
    here.setFocus()
    with qtbot.waitSignal(window.session.photoChanged):
        qtbot.keyClick(here, Qt.Key.Key_Space)


def test_cards_never_widen_the_window(window, photo_file, qtbot):
    narrow = window.empty.minimumSizeHint().width()
    for n in range(6):
        remember(photo_file.with_name(f"a photo with a rather long name {n}.png"))
    window.empty.refresh()
    assert window.empty.minimumSizeHint().width() == narrow
    window.empty.resize(300, 500)
    assert len(cards(window)) == 2


def test_the_menu_lists_them_and_clearing_takes_the_thumbnails_too(
    window, photo_file, tmp_path, cache, qtbot
):
    remember(tmp_path / "gone.png")
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: thumbnail_file(photo_file).is_file())
    menu, opened = QMenu(window), []
    fill_recent(menu, opened.append)
    here, missing, *_rest, clear = menu.actions()
    assert (here.isEnabled(), missing.isEnabled()) == (True, False)
    here.trigger()
    assert opened == [photo_file]
    clear.trigger()
    assert recent_files() == []
    assert list(cache.iterdir()) == []
    fill_recent(menu, opened.append)
    (nothing,) = menu.actions()
    assert not nothing.isEnabled()


def test_a_cache_that_cannot_be_written_is_no_matter(window, photo_file, cache, qtbot):
    cache.write_text("a file")
    said = []
    window.session.message.connect(lambda kind, *_: said.append(kind))
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.session.field is not None)
    assert "error" not in said
    assert recent_files() == [photo_file]


def _ask(widget, place):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    return menu, {a.text().replace("&", ""): a for a in menu.actions() if a.text()}


def test_a_card_has_a_menu_also_when_its_file_is_gone(window, photo_file, tmp_path, qtbot):
    gone = tmp_path / "gone.png"
    remember(gone)
    remember(photo_file)
    picture = thumbnail_file(gone)
    picture.parent.mkdir(parents=True)
    picture.write_bytes(photo_file.read_bytes())
    window.empty.refresh()
    here, missing = cards(window)
    QApplication.processEvents()
    menu, commands = _ask(missing, missing.rect().center())
    assert [commands[words].isEnabled() for words in commands] == [False, False, True, True]
    menu.setActiveAction(commands["Remove from List"])
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert recent_files() == [photo_file]
    assert not picture.exists()
    qtbot.waitUntil(lambda: len(cards(window)) == 1)
    (here,) = cards(window)
    QApplication.processEvents()
    menu, commands = _ask(here, here.rect().center())
    menu.setActiveAction(commands["Open"])
    with qtbot.waitSignal(window.session.photoChanged):
        qtbot.keyClick(menu, Qt.Key.Key_Return)
