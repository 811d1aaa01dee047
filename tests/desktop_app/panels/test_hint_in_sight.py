"""The row of the hint that the photo selects."""

from core.hints.hint import Hint
from desktop_app.panels import SidePanel
from desktop_app.session import Session


def test_a_hint_selected_on_the_photo_is_whole_in_sight(opened: Session, panel: SidePanel) -> None:
    for number in range(12):
        opened.add_hint(Hint("color", ((20.0 * number, 80.0),), 3.0, (30.0, 40.0)))
    panel.parentWidget().resize(300, 560)
    panel.resize(300, 560)
    view, last = panel.hints.list, opened.hints[-1].id
    row = view.model().index(11, 0)
    opened.select(last)
    opened.select(None)
    view.verticalScrollBar().setValue(0)
    assert not view.viewport().rect().contains(view.visualRect(row))
    opened.select(last)
    assert view.viewport().rect().contains(view.visualRect(row))
