"""The document: photo + look + regions + hints, an immutable value. Every edit is document -> document."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.document.look import Look
from core.document.region import MAX_REGIONS, Region
from core.errors import TintypeError
from core.hints.hint import Hint
from core.imaging.photo import Photo


@dataclass(frozen=True, eq=False)
class Document:
    """revision grows with every edit; answers computed for an older one are stale."""

    photo: Photo
    look: Look = Look()
    hints: tuple[Hint, ...] = ()
    revision: int = 0
    regions: tuple[Region, ...] = ()

    def with_look(self, look: Look) -> Document:
        return replace(self, look=look, revision=self.revision + 1)

    def with_hints(self, hints: tuple[Hint, ...]) -> Document:
        return replace(self, hints=hints, revision=self.revision + 1)

    def with_regions(self, regions: tuple[Region, ...]) -> Document:
        return replace(self, regions=regions, revision=self.revision + 1)

    def add_region(self, region: Region) -> Document:
        """Put the region above all others, with a fresh id. Raises TintypeError if there are too many."""
        if len(self.regions) >= MAX_REGIONS:
            raise TintypeError(f"A document has at most {MAX_REGIONS} regions.")
        fresh = max((r.id for r in self.regions), default=0) + 1
        return self.with_regions((*self.regions, replace(region, id=fresh)))

    def replace_region(self, region: Region) -> Document:
        """Swap the region of the same id. Raises KeyError if there is none."""
        self.region(region.id)
        return self.with_regions(tuple(region if r.id == region.id else r for r in self.regions))

    def remove_region(self, region_id: int) -> Document:
        """Raises KeyError if there is none."""
        self.region(region_id)
        return self.with_regions(tuple(r for r in self.regions if r.id != region_id))

    def region(self, region_id: int) -> Region:
        for region in self.regions:
            if region.id == region_id:
                return region
        raise KeyError(region_id)

    def add_hint(self, hint: Hint) -> Document:
        """Append the hint with a fresh id."""
        fresh = max((h.id for h in self.hints), default=0) + 1
        return self.with_hints((*self.hints, replace(hint, id=fresh)))

    def replace_hint(self, hint: Hint) -> Document:
        """Swap the hint of the same id. Raises KeyError if there is none."""
        self.hint(hint.id)
        return self.with_hints(tuple(hint if h.id == hint.id else h for h in self.hints))

    def remove_hint(self, hint_id: int) -> Document:
        """Raises KeyError if there is none."""
        self.hint(hint_id)
        return self.with_hints(tuple(h for h in self.hints if h.id != hint_id))

    def hint(self, hint_id: int) -> Hint:
        for hint in self.hints:
            if hint.id == hint_id:
                return hint
        raise KeyError(hint_id)


def same_picture(one: Document, other: Document) -> bool:
    """True if both render to the same pixels and carry the same hints."""
    return one.photo is other.photo and (one.look, one.regions, one.hints) == (
        other.look,
        other.regions,
        other.hints,
    )
