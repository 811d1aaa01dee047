"""Moving a region's outline, or one corner of it, with the pointer: one undo step."""

from __future__ import annotations

import math

from core.document.region import Region
from desktop_app.outline_hit import corner_at, moved_outline, outline_at
from desktop_app.region_editing import move_region_label
from desktop_app.session import Session
from desktop_app.tools.drag_hint import THRESHOLD
from desktop_app.tools.tool import Host, Pointer

GRAB = 7.0
"""View pixels around an outline or a corner within which a press takes it."""
SPACING = 14.0
"""View pixels between corners that are offered."""


class RegionDrag:
    """From a press on the selected region's outline to the release."""

    def __init__(self, session: Session, region: Region, start: Pointer) -> None:
        self._session, self._region, self._start = session, region, start
        self._corner = session.corner
        self.moving = False

    def move(self, pointer: Pointer) -> None:
        self.moving = self.moving or math.dist(pointer.view, self._start.view) >= THRESHOLD
        document = self._session.committed
        if self.moving and document is not None:
            self._session.draft(document.replace_region(self._moved(pointer)))

    def release(self, pointer: Pointer) -> None:
        if self.moving:
            self._session.update_region(self._moved(pointer), move_region_label(self._corner))

    def cancel(self) -> None:
        self._session.drop_draft()

    def _moved(self, pointer: Pointer) -> Region:
        photo = self._session.photo
        assert photo is not None
        dx, dy = pointer.x - self._start.x, pointer.y - self._start.y
        return moved_outline(self._region, dx, dy, (photo.width, photo.height), self._corner)


def grabbed(
    session: Session, host: Host, pointer: Pointer, others: bool = True
) -> tuple[Region, int | None] | None:
    """The region under the pointer, and which of its corners if it is the selected one's. others: not
    only the selected one is asked for."""
    near, chosen = host.photo_length(GRAB), session.selected_region
    if chosen is not None:
        corner = corner_at(chosen.points, pointer.xy, near, host.photo_length(SPACING))
        if corner is not None:
            return chosen, corner
    asked = session.regions if others else tuple(filter(None, [chosen]))
    region = outline_at(asked, pointer.xy, near)
    return None if region is None else (region, None)


def press_region(
    session: Session, host: Host, pointer: Pointer, others: bool = True
) -> RegionDrag | None:
    """Select what of an outline is under the pointer; None if there is none. others: as `grabbed`."""
    found = grabbed(session, host, pointer, others)
    if found is None:
        return None
    region, corner = found
    session.select(None)
    session.select_region(region.id)
    session.select_corner(corner)
    return RegionDrag(session, region, pointer)
