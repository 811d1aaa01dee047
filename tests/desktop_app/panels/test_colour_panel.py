from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from core.colour.family import FamilyColour
from core.hints.hint import Hint
from desktop_app.canvas.hint_painter import hint_colour
from desktop_app.panels import SidePanel
from desktop_app.panels.hint_list import COLOUR, SECOND_LINE
from desktop_app.panels.shelf import Shelf
from desktop_app.panels.shown import ab_of, possible, shown_hex
from desktop_app.session import Session


def add(session: Session, x: float, y: float, ab=(20.0, 30.0), kind="color") -> int:
    return session.add_hint(Hint(kind, ((x, y),), 3.0, ab if kind == "color" else None))


def undo_steps(session: Session) -> int:
    count = 0
    while session.can_undo:
        session.undo()
        count += 1
    return count


def test_dragging_on_the_plane_recolours_the_hint_live_in_one_step(
    opened: Session, panel: SidePanel, qtbot
) -> None:
    add(opened, 100, 80)
    plane = panel.colour.plane
    seen: list[tuple[float, float]] = []
    opened.documentChanged.connect(lambda document: seen.extend(h.ab for h in document.hints))
    spots = [plane.position_of(ab).toPoint() for ab in ((5.0, 5.0), (10.0, 12.0), (-8.0, 14.0))]
    qtbot.mousePress(plane, Qt.MouseButton.LeftButton, pos=spots[0])
    for spot in spots[1:]:
        qtbot.mouseMove(plane, spot)
    qtbot.mouseRelease(plane, Qt.MouseButton.LeftButton, pos=spots[-1])
    assert len(set(seen)) == 3
    assert opened.selected_hint.ab == pytest.approx((-8.0, 14.0), abs=1.5)
    assert undo_steps(opened) == 2


def test_a_run_of_arrow_keys_is_one_step(opened: Session, panel: SidePanel, qtbot) -> None:
    add(opened, 100, 80)
    panel.colour.plane.setFocus()
    start = panel.colour.plane.ab[0]
    for _ in range(4):
        qtbot.keyClick(panel.colour.plane, Qt.Key.Key_Left)
    assert opened.selected_hint.ab[0] == pytest.approx(start - 8, abs=0.5)
    assert undo_steps(opened) == 2


def test_the_plane_shows_the_lightness_under_the_selected_hint(
    opened: Session, panel: SidePanel
) -> None:
    first, second = add(opened, 10, 10), add(opened, 250, 200, (-20.0, 10.0))
    for hint, (x, y) in ((first, (10, 10)), (second, (250, 200))):
        opened.select(hint)
        luminance = opened.luminance_at(x, y)
        assert panel.colour.plane.luminance == pytest.approx(luminance)
        ab = opened.selected_hint.ab
        assert panel.colour.plane.ab == pytest.approx(possible(luminance, ab), abs=1e-3)
        assert panel.colour.hex_field.text() == shown_hex(luminance, ab)


def typed(field, words: str, qtbot) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_hex_value_recolours_the_hint(opened: Session, panel: SidePanel, qtbot) -> None:
    add(opened, 100, 80)
    typed(field := panel.colour.hex_field, "3F5B3A", qtbot)
    assert opened.selected_hint.ab == pytest.approx(ab_of("#3f5b3a"))
    assert field.text() == shown_hex(opened.luminance_at(100, 80), ab_of("#3f5b3a"))
    assert not field.property("invalid")


def test_a_value_that_looks_otherwise_here_says_so(opened, panel: SidePanel, qtbot) -> None:
    add(opened, 100, 80)
    typed(panel.colour.hex_field, "00f", qtbot)
    shown = shown_hex(opened.luminance_at(100, 80), ab_of("#0000ff"))
    assert panel.colour._about.text() == f"#0000ff at this lightness is {shown}"


def test_the_plane_is_that_of_the_stroke_being_painted(opened, panel: SidePanel) -> None:
    add(opened, 100, 80)
    place = next(
        (x, y)
        for x in range(0, 320, 10)
        for y in range(0, 240, 10)
        if abs(opened.luminance_at(x, y) - opened.luminance_at(100, 80)) > 20
    )
    opened.select(None)
    stroke = Hint("color", (place, (place[0] + 3.0, place[1])), 4.0, (20.0, 10.0))
    opened.draft(opened.committed.add_hint(stroke))
    assert panel.colour.plane.luminance == pytest.approx(opened.luminance_at(*stroke.anchor))


def test_a_stroke_has_one_colour_everywhere_that_of_its_middle(opened, panel: SidePanel) -> None:
    row = range(0, 318, 4)
    dark, light = (
        pick(row, key=lambda x: opened.luminance_at(float(x), 40.0)) for pick in (min, max)
    )
    points = tuple((float(x), 40.0) for x in (dark, dark + 1, light, light + 1, light))
    opened.choose_colour((20.0, 10.0))
    opened.draft(opened.committed.add_hint(Hint("color", points[:2], 4.0, (20.0, 10.0))))
    model, told = panel.hints.list.model(), []
    model.dataChanged.connect(lambda first, last: told.append(first.row()))
    opened.add_hint(Hint("color", points, 4.0, (20.0, 10.0)), select=False)
    assert told == [0]
    assert panel.colour.plane.luminance == opened.luminance_at(*points[2])
    in_row = model.index(0, 0).data(COLOUR)
    on_photo = hint_colour(opened.hints[0], opened.luminance_at).name()
    at_first = shown_hex(opened.luminance_at(*points[0]), (20.0, 10.0))
    assert in_row == panel.colour.hex_field.text()
    assert apart(in_row, on_photo) <= 2
    assert apart(in_row, at_first) > 40


def apart(one: str, other: str) -> int:
    """The largest difference of a channel."""
    pair = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return max(abs(a - b) for a, b in pair)


def test_a_wrong_hex_value_is_marked_and_changes_nothing(
    opened: Session, panel: SidePanel, qtbot
) -> None:
    add(opened, 100, 80)
    before, field = opened.document, panel.colour.hex_field
    shown = field.text()
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "bottle")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.property("invalid") is True
    assert opened.document is before
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == shown
    assert not field.property("invalid")


def test_a_swatch_recolours_the_hint(opened: Session, panel: SidePanel, qtbot) -> None:
    add(opened, 100, 80)
    button = panel.colour.swatches.buttons[3]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.selected_hint.ab == pytest.approx(ab_of(button.swatch.hex))


def test_a_colour_chosen_by_name_keeps_it_in_the_list(
    opened: Session, panel: SidePanel, qtbot
) -> None:
    hint = add(opened, 100, 80)
    row = panel.hints._model.index(0)
    plain = row.data()
    buttons = panel.colour.swatches.buttons
    button = next(b for b in buttons if b.swatch.name == "Brick tweed")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert row.data() == "Brick tweed" != plain
    opened.update_hint(replace(opened.selected_hint, note="aunt Rosa"))
    assert row.data(SECOND_LINE).startswith("Brick tweed")
    opened.choose_colour((20.0, 30.0))
    opened.update_hint(replace(opened.selected_hint, note=""))
    assert row.data() == plain, "a colour that is on no shelf has its everyday name"
    assert opened.selected == hint


def test_a_family_colour_comes_first_and_greys_have_no_name(tmp_path) -> None:
    shelf = Shelf(tmp_path)
    ab = ab_of(shelf.shipped[0].swatches[0].hex)
    assert shelf.name_of(ab) == shelf.shipped[0].swatches[0].name
    shelf.add_family(FamilyColour("Rosa's coat", "#3f5b3a", ab))
    assert shelf.name_of(ab) == "Rosa's coat"
    shelf.add_family(FamilyColour("the cat", "#808080", (0.5, 0.5)))
    assert shelf.name_of((0.5, 0.5)) == ""
    assert shelf.name_of((ab[0] + 0.1, ab[1])) == ""


def test_without_a_hint_the_choice_is_for_the_next_one(
    opened: Session, panel: SidePanel, qtbot
) -> None:
    button = panel.colour.swatches.buttons[8]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened.hints == ()
    assert opened.current_ab == pytest.approx(ab_of(button.swatch.hex))


def test_another_palette_shows_its_swatches(panel: SidePanel) -> None:
    colour = panel.colour
    before = [b.swatch for b in colour.swatches.buttons]
    colour.palette_choice.setCurrentIndex(0)
    after = [b.swatch for b in colour.swatches.buttons]
    assert before != after
    assert len(after) >= 12


def test_arrows_walk_through_the_swatches(panel: SidePanel, qtbot) -> None:
    buttons = panel.colour.swatches.buttons
    buttons[0].setFocus()
    qtbot.waitUntil(buttons[0].hasFocus)
    qtbot.keyClick(buttons[0], Qt.Key.Key_Right)
    assert buttons[1].hasFocus()
    qtbot.keyClick(buttons[1], Qt.Key.Key_Down)
    assert buttons[13].hasFocus()
    qtbot.keyClick(buttons[13], Qt.Key.Key_Up)
    assert buttons[1].hasFocus()
    stops = [b for b in buttons if b.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [buttons[1]]


def test_looking_at_a_place_shows_its_plane(opened: Session, panel: SidePanel) -> None:
    panel.colour.look_at(200, 30)
    assert panel.colour.plane.luminance == pytest.approx(opened.luminance_at(200, 30))
    panel.colour.look_at(-5, 30)
    assert panel.colour.plane.luminance == pytest.approx(opened.luminance_at(200, 30))
