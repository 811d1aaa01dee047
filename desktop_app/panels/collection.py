"""The colours behind the palette panel: the family's, a palette of the person's own, a shipped one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from pathlib import Path

from core.colour.family import FamilyColour, write_family
from core.colour.palettes import PLAUSIBLE, Swatch, SwatchPalette, write_palette
from desktop_app.i18n import tr
from desktop_app.panels.palette_entry import Entry
from desktop_app.panels.shelf import Shelf
from desktop_app.panels.shown import abs_of


class Collection:
    """A shipped palette: shown and exported, not changed."""

    def __init__(self, palette: SwatchPalette) -> None:
        self._palette = palette

    @property
    def title(self) -> str:
        return self._palette.title

    @property
    def entries(self) -> list[Entry]:
        swatches = self._palette.swatches
        chroma = abs_of(s.hex for s in swatches)
        return [Entry(s.name, s.hex, ab, s.source) for s, ab in zip(swatches, chroma, strict=True)]

    def write(self, path: Path) -> None:
        """Export it to a file. Raises TintypeError."""
        write_palette(self._palette, path)


class OpenCollection(Collection, ABC):
    """One whose colours the person changes. A change is written at once; TintypeError if it cannot be.

    key as for `collection`; asks_to_add: title of the dialog that adds a colour; asks_for: what is said
    about a colour beside its name.
    """

    key: Path | None
    asks_to_add: str
    asks_for: str

    @abstractmethod
    def add(self, entry: Entry) -> None: ...

    @abstractmethod
    def change(self, row: int, entry: Entry) -> None:
        """Put this in the place of the colour of that row."""

    @abstractmethod
    def remove(self, row: int) -> None: ...


class OwnPalette(OpenCollection):
    """A palette of the person's own; what is said about a colour is its source."""

    def __init__(self, shelf: Shelf, key: Path) -> None:
        super().__init__(shelf.own[key])
        self._shelf, self.key = shelf, key
        self.asks_to_add, self.asks_for = tr("Add to the palette"), tr("Source")

    def add(self, entry: Entry) -> None:
        self._shelf.change_swatches(self.key, lambda s: (*s, _swatch(entry)))

    def change(self, row: int, entry: Entry) -> None:
        self._shelf.change_swatches(self.key, lambda s: (*s[:row], _swatch(entry), *s[row + 1 :]))

    def remove(self, row: int) -> None:
        self._shelf.change_swatches(self.key, lambda s: (*s[:row], *s[row + 1 :]))

    def rename(self, title: str) -> None:
        self._shelf.rename_palette(self.key, title)

    def delete(self) -> None:
        self._shelf.remove_palette(self.key)


class Family(OpenCollection):
    """The family's colours, each with a note."""

    key = None

    def __init__(self, shelf: Shelf) -> None:
        self._shelf, self._colours = shelf, shelf.family
        self.asks_to_add, self.asks_for = tr("Add to the family’s colours"), tr("Note")

    @property
    def title(self) -> str:
        return tr("The family’s colours")

    @property
    def entries(self) -> list[Entry]:
        return [Entry(c.name, c.hex, c.ab, c.note) for c in self._colours]

    def add(self, entry: Entry) -> None:
        self._shelf.add_family(_family_colour(entry))

    def change(self, row: int, entry: Entry) -> None:
        self._shelf.change_family(self._colours[row].name, _family_colour(entry))

    def remove(self, row: int) -> None:
        self._shelf.remove_family(self._colours[row].name)

    def write(self, path: Path) -> None:
        write_family(self._colours, path)


def collection(shelf: Shelf, key: object) -> Collection:
    """The one of this key. None: the family's colours; a Path: an own palette; an int: a shipped one, by
    number."""
    if key is None:
        return Family(shelf)
    return (
        OwnPalette(shelf, key)
        if isinstance(key, Path)
        else Collection(shelf.shipped[int(str(key))])
    )


def _swatch(entry: Entry) -> Swatch:
    return Swatch(entry.name, entry.hex, entry.words or PLAUSIBLE)


def _family_colour(entry: Entry) -> FamilyColour:
    return FamilyColour(entry.name, entry.hex, entry.ab, entry.words)
