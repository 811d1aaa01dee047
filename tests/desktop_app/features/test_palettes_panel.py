"""Palettes, own ones and the family's colours, with real events."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox
from shiboken6 import delete

from core.colour.family import FamilyColour, read_family, write_family
from core.colour.palettes import Swatch, SwatchPalette, write_palette
from core.errors import TintypeError
from core.hints.hint import Hint
from desktop_app.panels import shelf as shelf_module
from desktop_app.panels.palette_panel import PalettePanel
from desktop_app.panels.shelf import Shelf
from desktop_app.panels.swatch_dialog import SwatchDialog
from desktop_app.session import Session
from desktop_app.window.main_window import MainWindow

COAT = FamilyColour("Rosa's coat", "#3f5b3a", (-14.0, 16.0), "till 1961")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    found = tmp_path / "colours"
    monkeypatch.setattr(shelf_module, "colours_folder", lambda: found)
    return found


@pytest.fixture
def panel(folder: Path, opened: Session, window: MainWindow) -> Iterator[PalettePanel]:
    made = window.findChild(PalettePanel)
    made.window().activateWindow()
    made.parentWidget().show()
    return made


def dialog(window: MainWindow, kind: type = SwatchDialog):
    return next(d for d in window.findChildren(kind) if d.isVisible())


def deleting(box: QMessageBox) -> QAbstractButton:
    destructive = QMessageBox.ButtonRole.DestructiveRole
    return next(b for b in box.buttons() if box.buttonRole(b) == destructive)


def type_in(qtbot, field, text: str) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_the_current_colour_joins_the_family_and_comes_back(
    folder: Path, panel: PalettePanel, window: MainWindow, opened: Session, qtbot
) -> None:
    opened.choose_colour((12.5, -20.25))
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    asked = dialog(window)
    type_in(qtbot, asked.name, "Rosa's coat")
    type_in(qtbot, asked.note, "till 1961")
    qtbot.keyClick(asked.name, Qt.Key.Key_Return)
    (kept,) = read_family(folder / "family.json")
    assert (kept.name, kept.ab, kept.note) == ("Rosa's coat", (12.5, -20.25), "till 1961")
    family = window.panel.colour.family
    assert [b.swatch.name for b in family.buttons] == ["Rosa's coat"]
    assert "till 1961" in family.buttons[0].toolTip()
    opened.choose_colour((0.0, 0.0))
    qtbot.mouseClick(family.buttons[0], Qt.MouseButton.LeftButton)
    assert opened.current_ab == (12.5, -20.25)


def test_a_hint_is_offered_with_its_note(
    panel: PalettePanel, window: MainWindow, opened: Session, qtbot
) -> None:
    opened.add_hint(Hint("color", ((50.0, 60.0),), 3.0, (33.0, 7.0), note="Grandma's scarf"))
    qtbot.keyClick(
        window,
        Qt.Key.Key_F,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    asked = dialog(window)
    assert asked.name.text() == "Grandma's scarf"
    asked.accept()
    assert panel.entries[0].ab == (33.0, 7.0)


def test_no_name_no_colour(panel: PalettePanel, window: MainWindow, qtbot) -> None:
    panel.ask_add()
    asked = dialog(window)
    type_in(qtbot, asked.name, "   ")
    ok = asked.buttons.button(asked.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    asked.reject()


def test_edit_and_delete(folder: Path, panel: PalettePanel, window: MainWindow, qtbot) -> None:
    shelf = window.panel.colour.shelf
    shelf.add_family(COAT)
    panel.list.setCurrentRow(0)
    qtbot.mouseClick(panel.edit, Qt.MouseButton.LeftButton)
    asked = dialog(window)
    assert asked.note.text() == "till 1961"
    type_in(qtbot, asked.name, "Coat")
    qtbot.keyClick(asked.name, Qt.Key.Key_Return)
    assert [c.name for c in shelf.family] == ["Coat"]
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    box = dialog(window, QMessageBox)
    assert "Coat" in box.text()
    qtbot.mouseClick(deleting(box), Qt.MouseButton.LeftButton)
    assert shelf.family == ()
    assert read_family(folder / "family.json") == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_a_key_pressed_by_mistake_deletes_nothing(
    panel: PalettePanel, window: MainWindow, qtbot, key
) -> None:
    shelf = window.panel.colour.shelf
    shelf.add_family(COAT)
    own = shelf.add_palette(SwatchPalette("Farm", ()))
    panel.list.setCurrentRow(0)
    qtbot.mouseClick(panel.remove, Qt.MouseButton.LeftButton)
    box = dialog(window, QMessageBox)
    assert box.focusWidget() is box.button(QMessageBox.StandardButton.Cancel)
    qtbot.keyClick(box.focusWidget(), key)
    assert not box.isVisible()
    assert shelf.family == (COAT,)
    panel.show_key(own)
    panel.ask_remove_palette()
    box = dialog(window, QMessageBox)
    qtbot.keyClick(box.focusWidget(), key)
    assert not box.isVisible()
    assert list(shelf.own) == [own]


def test_delete_and_f2_in_the_list_are_about_the_colour_not_the_hint(
    panel: PalettePanel, window: MainWindow, opened: Session, qtbot
) -> None:
    window.panel.colour.shelf.add_family(COAT)
    opened.place_point("color", 50.0, 60.0)
    panel.list.setFocus()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_F2)
    assert dialog(window).name.text() == COAT.name
    qtbot.keyClick(dialog(window).name, Qt.Key.Key_Escape)
    panel.list.setFocus()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Delete)
    qtbot.mouseClick(deleting(dialog(window, QMessageBox)), Qt.MouseButton.LeftButton)
    assert panel.entries == []
    assert len(opened.hints) == 1
    qtbot.wait(50)
    assert window.focusWidget() is panel.add


def test_an_own_palette_from_new_to_gone(
    panel: PalettePanel, window: MainWindow, opened: Session, qtbot
) -> None:
    shelf, choice = window.panel.colour.shelf, window.panel.colour.palette_choice
    panel.ask_new()
    type_in(qtbot, dialog(window).name, "Farm")
    dialog(window).accept()
    assert panel.choice.currentText() == "Farm"
    panel.ask_add()
    type_in(qtbot, dialog(window).name, "Barn door")
    dialog(window).accept()
    assert [e.name for e in panel.entries] == ["Barn door"]
    assert panel.list.item(0).toolTip().endswith("plausible, not documented")
    panel.ask_rename()
    type_in(qtbot, dialog(window).name, "Our farm")
    dialog(window).accept()
    choice.setCurrentText("Our farm")
    assert [b.swatch.name for b in window.panel.colour.swatches.buttons] == ["Barn door"]
    panel.ask_remove_palette()
    qtbot.mouseClick(deleting(dialog(window, QMessageBox)), Qt.MouseButton.LeftButton)
    assert shelf.own == {}
    assert choice.findText("Our farm") < 0
    assert panel.key is None


def test_shipped_palettes_are_read_only_and_say_their_source(panel: PalettePanel) -> None:
    panel.choice.setCurrentText("Skin")
    for button in (panel.add, panel.edit, panel.remove):
        assert not button.isEnabled()
    spoken = panel.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Monk 01" in spoken
    assert "skintone.google" in spoken


def test_a_click_in_the_list_takes_the_colour(panel: PalettePanel, opened: Session, qtbot) -> None:
    panel.choice.setCurrentText("Hair")
    place = panel.list.visualItemRect(panel.list.item(2)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.current_ab == panel.entries[2].ab


def test_import_and_export(panel: PalettePanel, tmp_path: Path, window: MainWindow) -> None:
    theirs = tmp_path / "theirs.json"
    write_family((COAT,), theirs)
    panel.take_file(theirs)
    assert [e.name for e in panel.entries] == ["Rosa's coat"]
    panel.write_file(tmp_path / "ours.json")
    assert read_family(tmp_path / "ours.json") == (COAT,)
    palette = tmp_path / "palette.json"
    write_palette(SwatchPalette("Skin", (Swatch("S", "#112233"),)), palette)
    panel.choice.setCurrentText("Hair")
    panel.take_file(palette)
    assert panel.choice.currentText() == "Skin 2"


def test_a_damaged_file_is_refused_in_a_sentence_and_kept(
    folder: Path, panel: PalettePanel, window: MainWindow
) -> None:
    folder.mkdir(exist_ok=True)
    mine = folder / "family.json"
    mine.write_text("{broken", encoding="utf-8")
    shelf = window.panel.colour.shelf
    shelf.load()
    assert any("family.json" in fault for fault in shelf.faults)
    with pytest.raises(TintypeError, match=r"family\.json"):
        shelf.add_family(COAT)
    panel.take_file(mine)
    assert "family.json" in window.messages.text
    assert mine.read_text(encoding="utf-8") == "{broken"


def test_two_windows_show_the_same(folder: Path) -> None:
    one, other = Shelf(folder), Shelf(folder)
    one.add_family(COAT)
    assert other.family == (COAT,)
    other.add_family(FamilyColour("Car", "#000000", (0.0, 0.0)))
    with pytest.raises(TintypeError, match="already"):
        other.change_family("Car", COAT)


def test_a_closed_window_is_no_obstacle_for_the_others(folder: Path) -> None:
    gone, here = Shelf(), Shelf()
    delete(gone)
    here.add_family(COAT)
    assert here.family == (COAT,)


def test_the_swatch_under_the_focus_is_named(window: MainWindow, opened: Session, qtbot) -> None:
    colour = window.panel.colour
    window.activateWindow()
    button = colour.swatches.buttons[0]
    button.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is button)
    assert button.swatch.name in colour._about.text()
    assert "plausible" in colour._about.text()


def test_nonsense_is_refused_in_words(window: MainWindow, opened: Session, qtbot) -> None:
    field = window.panel.colour.hex_field
    said: list[str] = []
    field.complained.connect(said.append)
    field.setFocus()
    type_in(qtbot, field, "moss")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "moss" in said[-1]
    assert "moss" in field.accessibleDescription()
    qtbot.keyClicks(field, "x")
    assert said[-1] == ""


def test_the_eyedropper_key_works_beside_the_suggestions(
    window: MainWindow, opened: Session, qtbot
) -> None:
    canvas, popover = window.canvas, window.popover
    window.activateWindow()
    qtbot.waitUntil(lambda: canvas.colour_share == 1.0)
    places = [canvas.view.to_view(x, y) for x, y in ((80, 90), (240, 150))]
    first, second = (QPoint(round(x), round(y)) for x, y in places)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=first)
    qtbot.waitUntil(lambda: popover.rows.count() > 0)
    qtbot.keyClick(popover.rows, Qt.Key.Key_I)
    assert opened.tool == "eyedropper"
    seen = opened.colour_at(240, 150)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=second)
    assert not popover.isVisible()
    assert len(opened.hints) == 1
    assert opened.hints[0].ab == pytest.approx(seen, abs=2)


@pytest.fixture
def damaged(folder: Path) -> Path:
    """A palette and the family's colours that cannot be read, before the window is there."""
    folder.mkdir()
    (folder / "palette-00.json").write_text("{")
    (folder / "family.json").write_text("no colours")
    return folder


def test_all_damaged_files_are_named_with_their_place_and_what_to_do(
    damaged: Path, window: MainWindow, qtbot
) -> None:
    qtbot.waitUntil(lambda: window.messages.kind == "warning")
    for name in ("palette-00.json", "family.json"):
        assert str(damaged / name) in window.messages.text
    assert "put a good copy there" in window.messages.text
