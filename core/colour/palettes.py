"""Palettes: named colours for typical things, read from JSON files, shipped ones and a person's own.

    {"title": "Skin", "swatches": [
      {"name": "Lips, pale", "hex": "#c98f86", "source": "plausible"}]}

`version` (1 where it is missing) tells a later form of the file from this one. A source says where the
colour is documented: title, place, kind of evidence; a colour that nobody documented is "plausible".
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.colour.swatch_json import hex_fault, read_object, text_fault, write_object
from core.errors import TintypeError
from core.resources import resource_path

PLAUSIBLE = "plausible"
"""source of a swatch that nobody documented: a colour that such things often have."""

VERSION = 1
MAX_SWATCHES = 500


@dataclass(frozen=True)
class Swatch:
    """hex is '#rrggbb'; source says where the colour is documented, or 'plausible'."""

    name: str
    hex: str
    source: str = PLAUSIBLE

    @property
    def is_documented(self) -> bool:
        return bool(self.source) and self.source != PLAUSIBLE


@dataclass(frozen=True)
class SwatchPalette:
    title: str
    swatches: tuple[Swatch, ...]


def load_palettes(folder: Path | None = None) -> tuple[SwatchPalette, ...]:
    """Every palette of the folder (default: the shipped ones), in order of file names.

    Raises TintypeError naming the file that is not a palette.
    """
    folder = resource_path("palettes") if folder is None else folder
    return tuple(read_palette(path) for path in sorted(folder.glob("*.json")))


def read_palette(path: Path, may_be_empty: bool = False) -> SwatchPalette:
    """One palette file. Raises TintypeError naming the file and the cause; an empty palette is only
    taken if it may be."""
    values = read_object(path, "palette")

    def wrong(why: str) -> TintypeError:
        return TintypeError(f"The palette {path} cannot be read: {why}.")

    if values.get("version", VERSION) != VERSION:
        raise wrong("it was written by a newer version of Tintype")
    if fault := text_fault(values.get("title"), "its title"):
        raise wrong(fault)
    entries = values.get("swatches")
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise wrong("it has no list of swatches")
    if len(entries) > MAX_SWATCHES or not (entries or may_be_empty):
        raise wrong(f"it must have 1 to {MAX_SWATCHES} swatches")
    for entry in entries:
        fault = (
            hex_fault(entry.get("hex"))
            or text_fault(entry.get("name"), "the name of a swatch")
            or text_fault(entry.get("source"), "the source of a swatch")
        )
        if fault:
            raise wrong(fault)
    swatches = tuple(Swatch(entry["name"], entry["hex"], entry["source"]) for entry in entries)
    return SwatchPalette(values["title"], swatches)


def write_palette(palette: SwatchPalette, path: Path) -> None:
    """Write what `read_palette` reads. Raises TintypeError naming the file and the cause."""
    swatches = [{"name": s.name, "hex": s.hex, "source": s.source} for s in palette.swatches]
    write_object(path, {"version": VERSION, "title": palette.title, "swatches": swatches})
