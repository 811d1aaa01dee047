"""Where photos lie (folders, tar files, a manifest of what they show) and how an encoded one becomes RGB."""

from __future__ import annotations

import csv
import io
import math
import tarfile
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

import numpy as np
from PIL import Image, ImageOps

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp"}
UNKNOWN = "unknown"
"""Licence class of a photo that no manifest names."""

_LARGEST = 1 << 28
"""Bytes of the largest photo file that is read."""


@dataclass(frozen=True)
class Source:
    """One photo to be decoded: a file, or `size` bytes at `offset` of a tar file.

    scene is '' where unknown. name is for messages, file is its name within the folder or tar file.
    """

    path: Path
    name: str
    file: str
    scene: str = ""
    licence_class: str = UNKNOWN
    offset: int = 0
    size: int = -1

    def read(self) -> bytes:
        """The encoded photo. Raises OSError."""
        with self.path.open("rb") as stream:
            stream.seek(self.offset)
            return stream.read(min(self.size, _LARGEST) if self.size >= 0 else _LARGEST)


def list_photos(
    places: Sequence[Path], manifest: Path | None = None, without: frozenset[str] = frozenset()
) -> list[Source]:
    """All photos in folders (with sub-folders) and uncompressed tar files, sorted within each.

    Nothing is unpacked: a tar member's name is only used to look it up, never as a path. manifest is
    a CSV with columns file (with or without folders), scene, licence_class; without it, sub-folders
    are scenes (the first below the folder, the last within a tar file). Photos
    whose licence class is in `without` are left out; those that the manifest does not name have the
    class 'unknown'. Raises ValueError with one sentence.
    """
    facts = _read_manifest(manifest) if manifest is not None else None
    if without and facts is None:
        raise ValueError("Leaving out a licence class needs a manifest that names the classes.")
    found = []
    for place in places:
        if place.is_dir():
            sources = [
                Source(
                    path,
                    path.as_posix(),
                    inner.as_posix(),
                    inner.parts[0] if inner.parent.name else "",
                )
                for path in sorted(place.rglob("*"))
                for inner in [path.relative_to(place)]
                if path.suffix.lower() in SUFFIXES and path.is_file()
            ]
        else:
            sources = _list_tar(place)
        for source in sources:
            if facts is not None:
                row = facts.get(source.file) or facts.get(PurePosixPath(source.file).name, {})
                licence = row.get("licence_class") or UNKNOWN
                source = replace(source, scene=row.get("scene") or "", licence_class=licence)
            if source.licence_class not in without:
                found.append(source)
    return found


def _read_manifest(path: Path) -> dict[str, dict[str, str]]:
    try:
        with path.open(newline="", encoding="utf-8") as stream:
            reader = csv.DictReader(stream)
            if "file" not in (reader.fieldnames or []):
                raise ValueError(f"The manifest {path} has no column 'file'.")
            return {row["file"]: row for row in reader}
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise ValueError(f"The manifest {path} cannot be read: {fault}.") from fault


def _list_tar(path: Path) -> list[Source]:
    try:
        with tarfile.open(path, "r:") as archive:
            members = [m for m in archive if m.isreg() and not m.issparse()]
    except (OSError, tarfile.TarError) as fault:
        raise ValueError(f"{path} is neither a folder nor an uncompressed tar file.") from fault
    sources = []
    for member in sorted(members, key=lambda m: m.name):
        name = PurePosixPath(member.name)
        if name.suffix.lower() in SUFFIXES:
            scene = name.parent.name if name.parent.name not in (".", "..") else ""
            sources.append(
                Source(
                    path,
                    f"{path.as_posix()}/{member.name}",
                    member.name,
                    scene,
                    UNKNOWN,
                    member.offset_data,
                    member.size,
                )
            )
    return sources


def decode(data: bytes, short_side: int | None = None) -> np.ndarray:
    """RGB bytes (H, W, 3), upright, of an encoded photo; its short side at most short_side.

    Raises ValueError with the cause for anything that is not a photo, or that has more pixels than
    Pillow thinks safe (89 million): they are refused before they are unpacked.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            opened = Image.open(io.BytesIO(data))
        with opened as image:
            if image.width * image.height > (Image.MAX_IMAGE_PIXELS or math.inf):
                raise ValueError(f"{image.width} x {image.height} px are too many")
            if short_side is not None:
                image.draft("RGB", (short_side * 2, short_side * 2))
            rgb = ImageOps.exif_transpose(image).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as fault:
        raise ValueError(f"{fault or type(fault).__name__}") from fault
    scale = 1.0 if short_side is None else short_side / min(rgb.size)
    if scale < 1:
        size = (max(1, round(rgb.width * scale)), max(1, round(rgb.height * scale)))
        rgb = rgb.resize(size, Image.Resampling.LANCZOS)
    return np.asarray(rgb)
