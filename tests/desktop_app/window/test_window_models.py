"""The window and models that are missing or cannot do everything."""

import dataclasses
from pathlib import Path

import pytest

from core.document import Document, Look, save_project
from core.hints.hint import Hint
from core.imaging import open_photo
from desktop_app import backend


@pytest.fixture
def orphan(photo_file: Path, tmp_path: Path) -> Path:
    """A project coloured with a model that nobody has."""
    path = tmp_path / "harbour.tintype"
    document = Document(open_photo(photo_file), Look(model="rembrandt", warmth=12))
    save_project(document.add_hint(Hint("color", ((40.0, 40.0),), 3.0, (20.0, 10.0))), path)
    return path


def test_a_project_of_a_missing_model_opens_with_the_default_and_says_so(
    window, orphan, qtbot
) -> None:
    before = orphan.read_bytes()
    window.files.open(orphan)
    qtbot.waitUntil(lambda: window.canvas.colour_share == 1.0)
    (default,) = window.session.backend.models
    assert window.session.look == Look(model=default.name, warmth=12)
    assert len(window.session.hints) == 1
    assert window.messages.isVisible()
    for words in ("harbour.tintype", "'rembrandt'", "not installed", default.title):
        assert words in window.messages.text
    assert window.panel.look.model.currentText() == default.title
    assert not window.session.dirty
    assert orphan.read_bytes() == before


def test_a_photo_starts_with_the_default_model(window, photo_file, qtbot) -> None:
    (card,) = window.session.backend.models
    window.session.backend.models = [dataclasses.replace(card, name="zorn"), card]
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.canvas.colour_share == 1.0)
    assert window.session.look == Look(model="zorn")
    assert not window.messages.isVisible()


def test_the_menu_says_why_a_model_cannot_tell_the_best_click(window, photo_file, qtbot) -> None:
    (card,) = window.session.backend.models
    without = dataclasses.replace(card, name="plain-l2", outputs={"chroma": "ab"})
    window.session.backend.models = [card, without]
    action = window.actions_by_name.best_click
    assert not action.isEnabled()
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.canvas.colour_share == 1.0)
    assert action.isEnabled()
    window.session.set_look(Look(model="plain-l2"))
    assert not action.isEnabled()
    assert "cannot tell where a click helps most" in action.toolTip()
    assert window.actions_by_name.photo_menu.toolTipsVisible()
    window.session.undo()
    assert action.isEnabled()
    assert not window.actions_by_name.photo_menu.toolTipsVisible()


def test_a_damaged_model_is_told_of_once(window, photo_file, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(backend, "model_faults", lambda: ("The model file a.onnx is missing.",))
    window.files.open(photo_file)
    qtbot.waitUntil(lambda: window.canvas.colour_share == 1.0)
    assert window.messages.kind == "warning"
    assert window.messages.text == (
        "The model file a.onnx is missing. That model is left out: install Tintype again to have it back."
    )
    window.messages.hide()
    with qtbot.waitSignal(window.session.photoChanged):
        window.files.open(photo_file)
    assert window.messages.isHidden()
