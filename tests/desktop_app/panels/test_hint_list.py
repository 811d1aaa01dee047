"""Which rows of the list of hints are told to have changed."""

from dataclasses import replace

from core.hints.hint import Hint
from desktop_app.panels import SidePanel
from desktop_app.panels.hint_list import HINT
from desktop_app.session import Session


def test_a_stroke_that_grows_changes_no_row(opened: Session, panel: SidePanel) -> None:
    for x in (100.0, 200.0):
        opened.add_hint(Hint("color", ((x, 80.0),), 3.0, (30.0, 40.0)), select=False)
    model, told = panel.hints.list.model(), []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    document = opened.committed
    for far in (40.0, 60.0, 90.0):
        stroke = Hint("color", ((10.0, 10.0), (far, 10.0)), 4.0, (9.0, 9.0))
        opened.draft(document.add_hint(stroke))
    assert told == []
    assert model.index(2, 0).data(HINT).points[-1] == (90.0, 10.0)
    opened.drop_draft()
    opened.update_hint(replace(opened.hints[1], strength=0.3))
    assert told == [(1, 1)]
