"""Which photo becomes which file: folders walked, their tree kept, names made, finished ones told."""

from __future__ import annotations

import itertools
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

FORMATS = ("jpg", "png", "tif", "webp", "avif")
DEEP = (".png", ".tif", ".tiff")
FIELDS = ("name", "folder", "number", "model", "stem")
"""What a pattern of names may hold; stem is another word for name."""
_FIELD = re.compile(r"\{(\w*)\}")


@dataclass(frozen=True)
class Target:
    """source -> output; problem is the sentence why it cannot be tried, else empty; number is what
    {number} stands for."""

    source: Path
    output: Path
    problem: str = ""
    number: int = 1


@dataclass(frozen=True)
class Naming:
    """pattern may hold FIELDS in braces; format is one of FORMATS or None for the source's own where
    possible.

    deep: the result has 16 bits, so a JPEG becomes a TIFF unless a format is given.
    """

    pattern: str = "{name}"
    format: str | None = None
    deep: bool = False
    model: str = ""

    @property
    def problem(self) -> str:
        """Why no names can be made of the pattern, in one sentence; empty if they can."""
        found = _FIELD.findall(self.pattern)
        for field in found:
            if field not in FIELDS:
                known = ", ".join(f"{{{name}}}" for name in FIELDS)
                return f"{{{field}}} stands for nothing in a name; known are {known}."
        if any(sign in self.pattern for sign in "/\\\0"):
            return "The pattern of names may not hold a slash; folders stay as they are."
        if not set(found) & {"name", "stem", "number"}:
            return "The pattern of names must hold {name} or {number}, else all would be called the same."
        return ""

    def name(self, source: Path, number: str = "1") -> str:
        """The file name of the result of source."""
        from core.imaging import WRITABLE_SUFFIXES

        ending = source.suffix
        if self.format is not None:
            ending = f".{self.format}"
        elif ending.lower() not in WRITABLE_SUFFIXES:
            # Nothing may be lost on the way to a format that we can write.
            ending = ".png"
        elif self.deep and ending.lower() not in DEEP:
            ending = ".tif"
        words = {
            "name": source.stem,
            "stem": source.stem,
            "folder": source.absolute().parent.name,
            "number": number,
            "model": self.model,
        }
        return _FIELD.sub(lambda found: words.get(found[1], found[0]), self.pattern) + ending


def plan(
    sources: Sequence[Path], out: Path, naming: Naming, numbers: Mapping[str, int] | None = None
) -> list[Target]:
    """One target for every photo found, in a lasting order; several never share an output, and no output
    takes the place of any of the photos.

    numbers: what {number} stood for in an earlier run, by source; other photos get the numbers after it.
    """
    single_file = names_a_file(sources, out)
    several_folders = sum(source.is_dir() for source in sources) > 1
    found: list[tuple[Path, Path]] = []
    for source in sources:
        if source.is_dir():
            base = out / source.resolve().name if several_folders else out
            found += [
                (photo, base / photo.relative_to(source).parent)
                for photo in photos_in(source, without=out)
            ]
        else:
            found.append((source, out))
    found = list(
        {os.path.realpath(photo): (photo, folder) for photo, folder in reversed(found)}.values()
    )
    found.reverse()
    earlier = numbers or {}
    fresh = itertools.count(max(earlier.values(), default=0) + 1)
    taken: dict[str, Path] = {}
    photos = {_key(Path(os.path.realpath(photo))) for photo, _ in found}
    targets: list[Target] = []
    width = len(str(len(found)))
    for photo, folder in found:
        number = earlier.get(str(photo.absolute())) or next(fresh)
        output = out if single_file else folder / naming.name(photo, f"{number:0{width}}")
        targets.append(Target(photo, output, _problem(photo, output, taken, photos), number))
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
        if head[4:8] == b"ftyp":
            return _boxes_end(path) == size
        with Image.open(path) as picture:
            tags = getattr(picture, "tag_v2", {})
            starts = tags.get(273) or tags.get(324) or ()
            lengths = tags.get(279) or tags.get(325) or ()
            return all(a + b <= size for a, b in zip(starts, lengths, strict=True))
    except (OSError, ValueError, Image.DecompressionBombError):
        return False


def _boxes_end(path: Path) -> int:
    """Where the last box of an AVIF file says that it ends. Raises OSError."""
    end = 0
    with path.open("rb") as stream:
        while len(head := stream.read(16)) >= 8:
            length = int.from_bytes(head[:4])
            if length == 1:
                length = int.from_bytes(head[8:])
            if length < 8:
                return -1
            end += length
            stream.seek(end)
    return end


def _problem(photo: Path, output: Path, taken: dict[str, Path], photos: set[str]) -> str:
    if not photo.exists():
        return f"There is no file or folder {photo}."
    place = _key(Path(os.path.realpath(output)))
    if place == _key(Path(os.path.realpath(photo))):
        return f"{photo} would be overwritten by its own colour version; choose another place or --suffix."
    if place in photos:
        return f"{photo} would become {output}, which is one of the photos; choose another place or name."
    other = taken.get(_key(output))
    if other is not None:
        return f"{photo} and {other} would both become {output}; give one of them another name."
    return ""


def _key(path: Path) -> str:
    """Equal for paths that are one file on any system."""
    return os.path.normcase(os.path.abspath(path)).lower()
