from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt

from core.hints.hint import Hint
from desktop_app.panels import SidePanel, shown
from desktop_app.panels.recent_colours import COUNT, RecentColours
from desktop_app.panels.shown import give_name, shown_hex
from desktop_app.session import Session

PAINTED = [(60.0, 10.0), (-40.0, 30.0), (10.0, -50.0), (0.0, 60.0)]


def place(session: Session, ab: tuple[float, float], x: float = 100, y: float = 80) -> int:
    return session.add_hint(Hint("color", ((x, y),), 3.0, ab))


@pytest.fixture
def left(opened: Session) -> Callable[[], None]:
    """The person turns to something else."""

    def leave() -> None:
        opened.select(None)
        QCoreApplication.processEvents()

    return leave


@pytest.fixture
def recent(opened: Session) -> RecentColours:
    return RecentColours(opened)


def abs_in(recent: RecentColours) -> list[tuple[float, float]]:
    return [colour.ab for colour in recent.colours]


def test_a_drag_on_the_plane_leaves_only_the_colour_it_ended_with(
    opened: Session, panel: SidePanel, left, qtbot
) -> None:
    place(opened, PAINTED[0])
    plane = panel.colour.plane
    spots = [plane.position_of(ab).toPoint() for ab in ((5.0, 5.0), (20.0, 30.0), (-8.0, 34.0))]
    qtbot.mousePress(plane, Qt.MouseButton.LeftButton, pos=spots[0])
    for spot in spots[1:]:
        qtbot.mouseMove(plane, spot)
        QCoreApplication.processEvents()
    qtbot.mouseRelease(plane, Qt.MouseButton.LeftButton, pos=spots[-1])
    QCoreApplication.processEvents()
    assert panel.colour.recent.buttons == []
    ended, lightness = opened.selected_hint.ab, opened.luminance_at(100, 80)
    left()
    assert [b.swatch.hex for b in panel.colour.recent.buttons] == [shown_hex(lightness, ended)]


def test_a_chosen_colour_that_no_hint_got_is_not_among_them(
    opened: Session, panel: SidePanel, recent: RecentColours, left
) -> None:
    opened.choose_colour((30.0, 20.0))
    left()
    assert not recent.colours
    assert not panel.colour.recent.isVisible()


def test_a_colour_that_a_suggestion_took_the_place_of_is_not_among_them(
    opened: Session, recent: RecentColours, left, qtbot
) -> None:
    with qtbot.waitSignal(opened.suggestionsReady):
        opened.place_point("color", 100, 80)
    opened.choose_colour((-30.0, 20.0))
    left()
    assert abs_in(recent) == [(-30.0, 20.0)]


def test_what_a_stroke_is_painted_with_is_there_with_the_stroke(
    opened: Session, recent: RecentColours, qtbot
) -> None:
    stroke = Hint("color", ((100, 80), (130, 90)), 3.0, PAINTED[0])
    opened.draft(opened.committed.add_hint(stroke))
    QCoreApplication.processEvents()
    assert not recent.colours
    opened.add_hint(stroke, select=False)
    qtbot.waitUntil(lambda: abs_in(recent) == PAINTED[:1])


def test_the_newest_is_first_and_near_ones_are_one(
    opened: Session, recent: RecentColours, left
) -> None:
    for ab in (*PAINTED, (60.5, 11.0)):
        place(opened, ab)
    left()
    assert abs_in(recent) == [(60.5, 11.0), *reversed(PAINTED[1:])]


def test_colours_that_look_alike_because_less_is_possible_are_one(
    opened: Session, recent: RecentColours, left
) -> None:
    lightness = opened.luminance_at(100, 80)
    vivid, more = (100.0, 80.0), (105.0, 84.0)
    assert shown_hex(lightness, vivid) == shown_hex(lightness, more)
    for ab in (vivid, more):
        place(opened, ab)
    left()
    assert abs_in(recent) == [more]


def test_undone_and_removed_hints_leave_nothing(
    opened: Session, recent: RecentColours, left
) -> None:
    place(opened, PAINTED[0])
    opened.undo()
    hint = place(opened, PAINTED[1])
    opened.remove_hint(hint)
    left()
    assert not recent.colours


def test_a_step_that_brings_many_colours_was_not_chosen(
    opened: Session, recent: RecentColours, left
) -> None:
    hints = [Hint("color", ((20.0 * n, 50),), 3.0, ab) for n, ab in enumerate(PAINTED)]
    opened.add_hints(hints, "Add hints")
    left()
    assert not recent.colours


def test_the_hint_at_work_counts_when_the_session_ends(
    opened: Session, recent: RecentColours
) -> None:
    place(opened, PAINTED[2])
    opened.close()
    assert abs_in(RecentColours(opened)) == [PAINTED[2]]


def test_they_are_kept_with_their_names(
    opened: Session, left, monkeypatch, qtbot, photo_file
) -> None:
    recent = RecentColours(opened)
    lightness = opened.luminance_at(100, 80)
    give_name(lightness, PAINTED[0], "Red, darker")
    for ab in (PAINTED[0], *((n * 9.0 - 40, 50.0) for n in range(COUNT - 1))):
        place(opened, ab)
    left()
    assert len(recent.colours) == COUNT
    monkeypatch.setattr(shown, "_given", {})
    assert shown.name_of(lightness, PAINTED[0]) != "Red, darker"
    again = RecentColours(opened)
    assert again.colours == recent.colours
    assert shown.name_of(lightness, PAINTED[0]) == "Red, darker"


@pytest.mark.parametrize("written", ["no list", '[{"a": 1}]', '[{"luminance": "much"}]', "3"])
def test_settings_that_make_no_sense_are_no_colours(opened: Session, written: str) -> None:
    QSettings().setValue("colours/recent", written)
    assert RecentColours(opened).colours == []


def test_taking_one_gives_exactly_its_colour(
    opened: Session, panel: SidePanel, left, qtbot
) -> None:
    place(opened, (100.0, 80.0))
    left()
    place(opened, PAINTED[1], 250, 200)
    qtbot.mouseClick(panel.colour.recent.buttons[0], Qt.MouseButton.LeftButton)
    assert opened.selected_hint.ab == (100.0, 80.0)
