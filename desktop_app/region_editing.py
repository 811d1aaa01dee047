"""Editing of regions: the parts of the photo with a look of their own. No lanes, no files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TR_NOOP, QObject, Signal

from core.document.region import MAX_CORNERS, MAX_REGIONS, Region
from desktop_app.hint_editing import HintEditing
from desktop_app.outline_hit import moved_outline

FEATHER_SHARE = 0.008
"""Feather of a fresh region as a share of the photo's long side: soft enough to hide the outline."""


class RegionEditing(HintEditing):
    """regionSelected(int | None): id of the selected region. outlinesChanged(): another corner of it is
    selected, or outlines are wanted on the photo whatever tool is in hand."""

    regionSelected = Signal(object)
    outlinesChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._region: int | None = None
        self._corner: int | None = None
        self._outlines_wanted = False
        self._nudges: str | None = None
        self.documentChanged.connect(lambda _document: self._check_region())

    @property
    def regions(self) -> tuple[Region, ...]:
        """The later ones lie above the earlier ones."""
        document = self.document
        return document.regions if document else ()

    @property
    def selected_region(self) -> Region | None:
        return next((r for r in self.regions if r.id == self._region), None)

    def select_region(self, region_id: int | None) -> None:
        """Select a region, or none."""
        if region_id != self._region:
            self._region = region_id
            self._corner = self._nudges = None
            self.regionSelected.emit(region_id)

    @property
    def corner(self) -> int | None:
        """Which corner of the selected region is selected; None: its whole outline."""
        region = self.selected_region
        there = (
            self._corner is not None and region is not None and self._corner < len(region.points)
        )
        return self._corner if there else None

    def select_corner(self, corner: int | None) -> None:
        if corner != self._corner:
            self._corner, self._nudges = corner, None
            self.outlinesChanged.emit()

    @property
    def outlines_wanted(self) -> bool:
        """The regions' outlines are shown whatever tool is in hand."""
        return self._outlines_wanted

    def want_outlines(self, wanted: bool) -> None:
        if wanted != self._outlines_wanted:
            self._outlines_wanted = wanted
            self.outlinesChanged.emit()

    def add_region(self, points: Sequence[tuple[float, float]]) -> int | None:
        """Outline a region of the photo and select it; it starts with the picture's own look. None if
        there is no room for another one. points: 3 or more corners in photo pixels."""
        document, photo = self.committed, self.photo
        if document is None or photo is None:
            return None
        if len(document.regions) >= MAX_REGIONS:
            return None
        every = -(-len(points) // MAX_CORNERS)
        look = document.look
        region = Region(
            tuple(points[::every]),
            look.vividness,
            look.warmth,
            look.saturation,
            look.strength,
            feather=round(max(photo.width, photo.height) * FEATHER_SHARE),
            name=self._fresh_name(),
        )
        after = document.add_region(region)
        self.edit(after, self.tr("Add region"))
        self.select_region(after.regions[-1].id)
        return after.regions[-1].id

    def update_region(self, region: Region, label: str, group: str | None = None) -> None:
        """Swap the region of the same id."""
        document = self.committed
        if document is not None:
            self.edit(document.replace_region(region), label, group)

    def nudge_region(self, dx: float, dy: float) -> None:
        """Shift the selected corner, or the whole outline, by photo pixels; nudges in a row are one
        step."""
        region, photo, corner = self.selected_region, self.photo, self.corner
        if region is not None and photo is not None:
            self._nudges = self._nudges or self.new_group("nudge")
            after = moved_outline(region, dx, dy, (photo.width, photo.height), corner)
            self.update_region(after, move_region_label(corner), self._nudges)

    def remove_region(self, region_id: int) -> None:
        document = self.committed
        if document is not None:
            self.edit(document.remove_region(region_id), self.tr("Remove region"))

    def _fresh_name(self) -> str:
        names = {region.name for region in self.regions}
        number = 1
        while (name := self.tr("Region {number}").format(number=number)) in names:
            number += 1
        return name

    def _check_region(self) -> None:
        if self._region is not None and self.selected_region is None:
            self.select_region(None)


def move_region_label(corner: int | None) -> str:
    return QT_TR_NOOP("Move region") if corner is None else QT_TR_NOOP("Move corner of region")
