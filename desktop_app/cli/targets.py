"""Which photo becomes which file: folders walked, their tree kept, names made, finished ones told."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

FORMATS = ("jpg", "png", "tif", "webp")
DEEP = (".png", ".tif", ".tiff")


@dataclass(frozen=True)
class Target:
    """source -> output; problem is the sentence why it cannot be tried, else empty."""

    source: Path
    output: Path
    problem: str = ""


@dataclass(frozen=True)
class Naming:
    """pattern holds {stem}; format is one of FORMATS or None for the source's own where possible.

    deep: the result has 16 bits, so a JPEG becomes a TIFF unless a format is given.
    """

    pattern: str = "{stem}"
    format: str | None = None
    deep: bool = False

    def name(self, source: Path) -> str:
        from core.imaging import WRITABLE_SUFFIXES

        ending = source.suffix
        if self.format is not None:
            ending = f".{self.format}"
        elif ending.lower() not in WRITABLE_SUFFIXES:
            # Nothing may be lost on the way to a format that we can write.
            ending = ".png"
        elif self.deep and ending.lower() not in DEEP:
            ending = ".tif"
        return self.pattern.replace("{stem}", source.stem) + ending


def plan(sources: Sequence[Path], out: Path, naming: Naming) -> list[Target]:
    """One target for every photo found, in a lasting order; several never share an output."""
    single_file = names_a_file(sources, out)
    several_folders = sum(source.is_dir() for source in sources) > 1
    targets: list[Target] = []
    taken: dict[str, Path] = {}
    seen: set[Path] = set()
    for source in sources:
        if source.is_dir():
            base = out / source.resolve().name if several_folders else out
            found = [
                (photo, base / photo.relative_to(source).parent / naming.name(photo))
                for photo in photos_in(source, without=out)
            ]
        else:
            found = [(source, out if single_file else out / naming.name(source))]
        for photo, output in found:
            if (real := photo.resolve()) in seen:
                continue
            seen.add(real)
            targets.append(Target(photo, output, _problem(photo, output, taken)))
            taken.setdefault(_key(output), photo)
    return targets


def names_a_file(sources: Sequence[Path], out: Path) -> bool:
    """True if out is to be the one picture itself, not the folder for it."""
    return len(sources) == 1 and not sources[0].is_dir() and not out.is_dir() and out.suffix != ""


def photos_in(folder: Path, without: Path) -> Iterator[Path]:
    """Photos below folder in the order of their names; hidden ones and those in `without` left out.

    Files are taken by their suffix here; one that the person names is tried whatever it is called.
    """
    from core.imaging import READABLE_SUFFIXES

    leave_out = without.resolve()
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and (Path(place) / name).resolve() != leave_out
        )
        for name in sorted(files):
            path = Path(place) / name
            if not name.startswith(".") and path.suffix.lower() in READABLE_SUFFIXES:
                yield path


def is_finished(target: Target, *also: Path) -> bool:
    """True if the output is whole and not older than the photo and the files in `also` (hints)."""
    try:
        made = target.output.stat()
        origins = [target.source.stat(), *(path.stat() for path in also)]
    except OSError:
        return False
    newer = all(made.st_mtime_ns >= origin.st_mtime_ns for origin in origins)
    return newer and is_whole(target.output)


def is_whole(path: Path) -> bool:
    """True if the picture file has its end: a copy that broke off is not taken for finished work."""
    from PIL import Image

    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(12)
            stream.seek(max(0, size - 12))
            tail = stream.read()
        if head.startswith(b"\xff\xd8"):
            return b"\xff\xd9" in tail
        if head.startswith(b"\x89PNG"):
            return b"IEND" in tail
        if head.startswith(b"RIFF"):
            return int.from_bytes(head[4:8], "little") + 8 <= size
        with Image.open(path) as picture:
            tags = getattr(picture, "tag_v2", {})
            starts = tags.get(273) or tags.get(324) or ()
            lengths = tags.get(279) or tags.get(325) or ()
            return all(a + b <= size for a, b in zip(starts, lengths, strict=True))
    except (OSError, ValueError, Image.DecompressionBombError):
        return False


def _problem(photo: Path, output: Path, taken: dict[str, Path]) -> str:
    if not photo.exists():
        return f"There is no file or folder {photo}."
    if output.exists() and output.resolve() == photo.resolve():
        return f"{photo} would be overwritten by its own colour version; choose another place or --suffix."
    other = taken.get(_key(output))
    if other is not None:
        return f"{photo} and {other} would both become {output}; give one of them another name."
    return ""


def _key(path: Path) -> str:
    """Equal for paths that are one file on any system."""
    return os.path.normcase(os.path.abspath(path)).lower()
