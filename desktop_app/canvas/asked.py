"""What a context menu on the photo is about."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint

from core.document.region import Region
from core.hints.hint import Hint
from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.hit import Point, hit_test
from desktop_app.outline_hit import outline_at
from desktop_app.session import Session
from desktop_app.tools.drag_region import GRAB


@dataclass(frozen=True)
class Asked:
    """x, y: photo pixels, maybe outside the photo; thing: what is there, None for the photo itself; spot:
    where on the screen."""

    x: float
    y: float
    thing: Hint | Region | None
    spot: QPoint


def thing_at(
    session: Session, place: Point, view: ViewTransform, dot: float, hints: bool, outlines: bool
) -> Hint | Region | None:
    """dot: radius of a hint's dot in photo pixels. hints, outlines: whether they are to be seen."""
    found = hit_test(session.hints, *place, dot, bodies=True) if hints else None
    if found is not None:
        return found.hint
    return outline_at(session.regions, place, view.photo_length(GRAB)) if outlines else None


def asked_by_keys(
    session: Session, cursor: Point | None, view: ViewTransform, region: bool
) -> tuple[Point, Hint | Region | None]:
    """Where the keyboard is, and what it has there: what is selected, else the cursor's place, else the
    middle of the view. region: whether a selected region shows its outline."""
    hint, chosen = session.selected_hint, session.selected_region
    if cursor is None and hint is not None:
        return hint.anchor, hint
    if cursor is None and chosen is not None and region:
        return chosen.points[0], chosen
    return cursor or view.to_photo(view.view[0] / 2, view.view[1] / 2), None
