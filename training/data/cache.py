"""Photos decoded once into one memory-mapped file: `photos.bin` (RGB bytes) beside `index.npz`.

Batches are crops cut straight from the map; nothing is decoded twice.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
import tarfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Protocol

import numpy as np
from PIL import Image, ImageOps

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp"}
UNKNOWN = "unknown"
"""Licence class of a photo that no manifest names."""

_LARGEST = 1 << 28
"""Bytes of the largest photo file that is read."""


class Photos(Protocol):
    """Photos to be cropped from: RGB bytes (H, W, 3), and the scene (index into scenes, or -1)."""

    scenes: list[str]
    scene_labels: np.ndarray

    def __len__(self) -> int: ...

    def photo(self, index: int) -> np.ndarray: ...


@dataclass(frozen=True)
class Source:
    """One photo to be decoded: a file, or `size` bytes at `offset` of a tar file.

    scene is '' where unknown. name is for messages.
    """

    path: Path
    name: str
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
    a CSV with columns file, scene, licence_class; without it, sub-folder names become scenes. Photos
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
                Source(path, path.as_posix(), "" if path.parent == place else path.parent.name)
                for path in sorted(place.rglob("*"))
                if path.suffix.lower() in SUFFIXES and path.is_file()
            ]
        else:
            sources = _list_tar(place)
        for source in sources:
            if facts is not None:
                row = facts.get(PurePosixPath(source.name).name, {})
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
                    scene,
                    UNKNOWN,
                    member.offset_data,
                    member.size,
                )
            )
    return sources


def decode(data: bytes, short_side: int | None = None) -> np.ndarray:
    """RGB bytes (H, W, 3), upright, of an encoded photo; its short side at most short_side.

    Raises ValueError with the cause for anything that is not a photo.
    """
    try:
        with Image.open(io.BytesIO(data)) as image:
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


def build(
    sources: list[Source],
    out: Path,
    short_side: int = 208,
    report: Callable[[int], None] = lambda _: None,
) -> None:
    """Decode every photo to RGB with its short side at most short_side and write the cache.

    Unreadable photos are skipped and named in `skipped.txt`. The index is written last, so a cache
    without one is incomplete. report is told the number of photos dealt with.
    """
    out.mkdir(parents=True, exist_ok=True)
    (out / "index.npz").unlink(missing_ok=True)
    shapes, offsets, scenes, licences, hashes, skipped = [], [], [], [], [], []
    position = 0
    with (out / "photos.bin").open("wb") as stream:
        for number, source in enumerate(sources, 1):
            report(number)
            try:
                rgb = decode(source.read(), short_side)
            except (OSError, ValueError) as fault:
                skipped.append(f"{source.name}: {fault}")
                continue
            data = rgb.tobytes()
            stream.write(data)
            shapes.append(rgb.shape[:2])
            offsets.append(position)
            scenes.append(source.scene)
            licences.append(source.licence_class)
            hashes.append(hashlib.sha256(data).hexdigest()[:16])
            position += len(data)
    (out / "skipped.txt").write_text("\n".join(skipped), encoding="utf-8")
    names = sorted({s for s in scenes if s})
    temporary = out / "index.tmp.npz"
    np.savez(
        temporary,
        shapes=np.array(shapes, np.int32).reshape(-1, 2),
        offsets=np.array(offsets, np.int64),
        scenes=np.array([names.index(s) if s else -1 for s in scenes], np.int32),
        hashes=np.array(hashes),
    )
    facts = {
        "photos": len(shapes),
        "scenes": names,
        "licence_classes": {c: licences.count(c) for c in sorted(set(licences))},
    }
    (out / "facts.json").write_text(json.dumps(facts, indent=1), encoding="utf-8")
    temporary.replace(out / "index.npz")


def open_photos(place: Path) -> Photos:
    """A cache folder, or a folder or tar file of photos (decoded when asked for).

    Raises ValueError with one sentence if there is no photo.
    """
    if (place / "index.npz").exists():
        return PhotoCache(place)
    sources = list_photos([place])
    if not sources:
        raise ValueError(f"There is no photo in {place}.")
    return LoosePhotos(sources)


class LoosePhotos:
    """Photos decoded one by one, for small sets."""

    def __init__(self, sources: list[Source]) -> None:
        self._sources = sources
        self.scenes = sorted({s.scene for s in sources if s.scene})
        self.scene_labels = np.array(
            [self.scenes.index(s.scene) if s.scene else -1 for s in sources], np.int32
        )

    def __len__(self) -> int:
        return len(self._sources)

    def photo(self, index: int) -> np.ndarray:
        """RGB bytes (H, W, 3). Raises ValueError with one sentence for a damaged photo."""
        source = self._sources[index]
        try:
            return decode(source.read())
        except (OSError, ValueError) as fault:
            raise ValueError(f"{source.name} cannot be read: {fault}.") from fault


class PhotoCache:
    """Read access to a cache folder."""

    def __init__(self, folder: Path) -> None:
        if not (folder / "index.npz").exists():
            raise FileNotFoundError(
                f"{folder} holds no finished photo cache (index.npz is missing)"
            )
        with np.load(folder / "index.npz", allow_pickle=False) as index:
            self.shapes = index["shapes"]
            self.offsets = index["offsets"]
            self.scene_labels = index["scenes"]
        facts = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
        self.scenes: list[str] = facts["scenes"]
        self.licence_classes: dict[str, int] = facts["licence_classes"]
        self.bytes = np.memmap(folder / "photos.bin", np.uint8, "r")

    def __len__(self) -> int:
        return len(self.shapes)

    def photo(self, index: int) -> np.ndarray:
        """RGB bytes (H, W, 3) of one photo, a read-only view of the map."""
        height, width = self.shapes[index]
        start = self.offsets[index]
        return self.bytes[start : start + height * width * 3].reshape(height, width, 3)

    def squares(self, size: int) -> Iterator[np.ndarray]:
        """Every photo as a centred square (size, size, 3) of bytes: the evaluation view."""
        for index in range(len(self)):
            yield centre_square(self.photo(index), size)


def centre_square(rgb: np.ndarray, size: int) -> np.ndarray:
    """Scale the short side to size (bicubic), cut the centre: (H, W, 3) -> (size, size, 3) bytes."""
    height, width = rgb.shape[:2]
    side = min(height, width)
    left, top = (width - side) / 2, (height - side) / 2
    box = (left, top, left + side, top + side)
    return np.asarray(Image.fromarray(rgb).resize((size, size), Image.Resampling.BICUBIC, box=box))


def random_crop(rgb: np.ndarray, size: int, rng: np.random.Generator) -> np.ndarray:
    """Random square of 50-100 % of the short side, flipped half the time: (size, size, 3) bytes."""
    height, width = rgb.shape[:2]
    side = min(height, width) * rng.uniform(0.5, 1.0)
    left, top = rng.uniform(0, width - side), rng.uniform(0, height - side)
    box = (left, top, left + side, top + side)
    crop = np.asarray(Image.fromarray(rgb).resize((size, size), Image.Resampling.BILINEAR, box=box))
    return crop[:, ::-1] if rng.random() < 0.5 else crop
