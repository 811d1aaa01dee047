"""The colours to choose from: shipped palettes, the person's own, and the family's."""

from __future__ import annotations

import math
import secrets
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QStandardPaths, Signal
from shiboken6 import isValid

from core.colour.family import FamilyColour, read_family, write_family
from core.colour.palettes import (
    MAX_SWATCHES,
    Swatch,
    SwatchPalette,
    load_palettes,
    read_palette,
    write_palette,
)
from core.errors import TintypeError
from desktop_app.i18n import spoken, tr
from desktop_app.panels.shown import AB, abs_of

_FAMILY_FILE = "family.json"
_GREY = 2.0
"""ab units from grey below which a colour counts as grey."""
_ALIKE = 0.01
"""ab units by which a colour may differ from one that is the same: it may have gone through a file."""


def colours_folder() -> Path:
    """Where this person's palettes and family colours lie."""
    places = QStandardPaths.StandardLocation
    return Path(QStandardPaths.writableLocation(places.AppDataLocation)) / "colours"


def family_file() -> Path:
    """This person's family colours; there need be none yet."""
    return colours_folder() / _FAMILY_FILE


class Shelf(QObject):
    """changed() after every change; the shelves of all windows show the same.

    What changes writes its small file at once and raises TintypeError if that fails; then nothing has
    changed. faults holds a sentence for every file that could not be read; such files are left alone.
    """

    changed = Signal()
    _all: ClassVar[weakref.WeakSet[Shelf]] = weakref.WeakSet()

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = colours_folder() if folder is None else folder
        self.shipped = tuple(map(spoken, load_palettes()))
        self.own: dict[Path, SwatchPalette] = {}
        self.family: tuple[FamilyColour, ...] = ()
        self.faults: list[str] = []
        self._named: tuple[NDArray[np.float64], list[str]] | None = None
        self.load()
        Shelf._all.add(self)

    def load(self) -> None:
        """Read the person's files again."""
        self.own, self.faults, self.family = {}, [], ()
        self._named = None
        try:
            files = sorted(self._folder.glob("palette-*.json"))
        except OSError:
            files = []
        for path in files:
            try:
                self.own[path] = read_palette(path, may_be_empty=True)
            except TintypeError as error:
                self.faults.append(str(error))
        path = self._folder / _FAMILY_FILE
        if path.exists():
            try:
                self.family = read_family(path)
            except TintypeError as error:
                self.faults.append(str(error))
        self.changed.emit()

    def name_of(self, ab: AB) -> str:
        """What a colour taken from here is called: the family's name first, then one's own, then a shipped
        one; empty if no colour here has exactly this chroma. Greys are all alike and have no name."""
        if self._named is None:
            palettes = (*self.own.values(), *self.shipped)
            swatches = [swatch for palette in palettes for swatch in palette.swatches]
            known = [*(c.ab for c in self.family), *abs_of(s.hex for s in swatches)]
            names = [*(c.name for c in self.family), *(s.name for s in swatches)]
            self._named = np.array(known, np.float64).reshape(-1, 2), names
        known_ab, names = self._named
        alike = np.flatnonzero((np.abs(known_ab - ab) < _ALIKE).all(1)) if _has_hue(ab) else ()
        return names[alike[0]] if len(alike) else ""

    # -- family ------------------------------------------------------------------------------------
    def add_family(self, colour: FamilyColour) -> None:
        """Add a colour; one of the same name is replaced."""
        others = tuple(c for c in self._family_now() if c.name != colour.name)
        self._write_family((*others, colour))

    def change_family(self, name: str, colour: FamilyColour) -> None:
        """Put another colour in the place of the one called `name`. Raises TintypeError if its new name
        is taken."""
        now = self._family_now()
        if colour.name != name and any(c.name == colour.name for c in now):
            raise TintypeError(
                tr("There is a family colour called {name} already.").format(name=colour.name)
            )
        self._write_family(tuple(colour if c.name == name else c for c in now))

    def remove_family(self, name: str) -> None:
        self._write_family(tuple(c for c in self._family_now() if c.name != name))

    # -- own palettes ------------------------------------------------------------------------------
    def add_palette(self, palette: SwatchPalette) -> Path:
        """A new palette of the person's, with a title that is not taken; its file's path is its key."""
        taken = {p.title for p in (*self.shipped, *self.own.values())}
        title, number = palette.title, 2
        while title in taken:
            title, number = f"{palette.title} {number}", number + 1
        path = self._folder / f"palette-{secrets.token_hex(4)}.json"
        self._write_palette(path, replace(palette, title=title))
        return path

    def rename_palette(self, key: Path, title: str) -> None:
        self._write_palette(key, replace(self.own[key], title=title))

    def remove_palette(self, key: Path) -> None:
        try:
            key.unlink(missing_ok=True)
        except OSError as error:
            raise TintypeError(
                tr("The palette {name} cannot be deleted: {why}.").format(
                    name=self.own[key].title, why=error.strerror or ""
                )
            ) from error
        self._reload()

    def change_swatches(
        self, key: Path, change: Callable[[tuple[Swatch, ...]], tuple[Swatch, ...]]
    ) -> None:
        """Replace the swatches of an own palette by what `change` makes of them."""
        palette = self.own[key]
        swatches = change(palette.swatches)
        if len(swatches) > MAX_SWATCHES:
            raise TintypeError(
                tr("The palette {name} is full: it has {count} colours.").format(
                    name=palette.title, count=MAX_SWATCHES
                )
            )
        self._write_palette(key, replace(palette, swatches=swatches))

    # -- files of others ---------------------------------------------------------------------------
    def take_family(self, path: Path) -> int:
        """Add the family colours of a file; those of the same name are replaced. Returns how many."""
        fresh = read_family(path)
        names = {c.name for c in fresh}
        self._write_family((*(c for c in self._family_now() if c.name not in names), *fresh))
        return len(fresh)

    def take_palette(self, path: Path) -> Path:
        """Copy a palette file to the person's own palettes."""
        return self.add_palette(read_palette(path))

    # -- inside ------------------------------------------------------------------------------------
    def _family_now(self) -> tuple[FamilyColour, ...]:
        """As on the disk. A damaged file stops every change: it is the person's, not ours to replace."""
        path = self._folder / _FAMILY_FILE
        return read_family(path) if path.exists() else ()

    def _write_family(self, colours: tuple[FamilyColour, ...]) -> None:
        self._make_folder()
        write_family(colours, self._folder / _FAMILY_FILE)
        self._reload()

    def _write_palette(self, path: Path, palette: SwatchPalette) -> None:
        self._make_folder()
        write_palette(palette, path)
        self._reload()

    def _make_folder(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise TintypeError(
                tr("The folder {folder} for your colours cannot be made: {why}.").format(
                    folder=self._folder, why=error.strerror or ""
                )
            ) from error

    def _reload(self) -> None:
        for shelf in list(Shelf._all):
            # A closed window's shelf is gone for Qt while Python may still know it.
            if isValid(shelf) and shelf._folder == self._folder:
                shelf.load()


def _has_hue(ab: AB) -> bool:
    return math.hypot(*ab) > _GREY
