"""Photos decoded once into one memory-mapped file, and *views*: folders that choose among them.

A cache folder holds `photos.bin` (RGB bytes), `index.npz` (where each photo lies), `manifest.csv`
(where each came from) and `facts.json`. A view has all but `photos.bin`, and names the folder that has.
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from PIL import Image

from training.data.sources import Source, decode, list_photos

INDEX = "index.npz"


class Photos(Protocol):
    """Photos to be cropped from: RGB bytes (H, W, 3), and the scene (index into scenes, or -1)."""

    scenes: list[str]
    scene_labels: np.ndarray

    def __len__(self) -> int: ...

    def photo(self, index: int) -> np.ndarray: ...


@dataclass(frozen=True)
class Row:
    """A photo's line in `manifest.csv`. sha256 is of the source's bytes (of the tar member, not the
    tar), width and height are those in the cache."""

    file: str
    scene: str
    licence_class: str
    sha256: str
    width: int
    height: int


def build(
    sources: list[Source],
    out: Path,
    short_side: int = 208,
    report: Callable[[int], None] = lambda _: None,
) -> None:
    """Decode every photo to RGB with its short side at most short_side and write the cache.

    Unreadable photos are skipped and named in `skipped.txt`. The index is written last, so a cache
    without one is incomplete. report is told the number of photos dealt with. Never more than one
    photo is held in memory.
    """
    out.mkdir(parents=True, exist_ok=True)
    (out / INDEX).unlink(missing_ok=True)
    rows, offsets, hashes, skipped = [], [], [], []
    position = 0
    with (out / "photos.bin").open("wb") as stream:
        for number, source in enumerate(sources, 1):
            report(number)
            try:
                encoded = source.read()
                rgb = decode(encoded, short_side)
            except (OSError, ValueError, MemoryError) as fault:
                skipped.append(f"{source.name}: {fault}")
                continue
            data = rgb.tobytes()
            stream.write(data)
            digest = hashlib.sha256(encoded).hexdigest()
            height, width = rgb.shape[:2]
            rows.append(Row(source.file, source.scene, source.licence_class, digest, width, height))
            offsets.append(position)
            hashes.append(hashlib.sha256(data).hexdigest()[:16])
            position += len(data)
    (out / "skipped.txt").write_text("\n".join(skipped), encoding="utf-8")
    scenes = sorted({row.scene for row in rows if row.scene})
    _write_index(out, rows, scenes, np.array(offsets, np.int64), np.array(hashes, "U16"), {})


def _write_index(
    out: Path,
    rows: Sequence[Row],
    scenes: Sequence[str],
    offsets: np.ndarray,
    hashes: np.ndarray,
    more: dict[str, Any],
) -> None:
    """Everything of a cache or view but the pixels, the index last."""
    with (out / "manifest.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow([f.name for f in fields(Row)])
        writer.writerows(astuple(row) for row in rows)
    licences = [row.licence_class for row in rows]
    facts = {
        "photos": len(rows),
        "scenes": list(scenes),
        "licence_classes": {c: licences.count(c) for c in sorted(set(licences))},
        **more,
    }
    (out / "facts.json").write_text(json.dumps(facts, indent=1), encoding="utf-8")
    temporary = out / "index.tmp.npz"
    np.savez(
        temporary,
        shapes=np.array([(r.height, r.width) for r in rows], np.int32).reshape(-1, 2),
        offsets=offsets,
        scenes=np.array([scenes.index(r.scene) if r.scene else -1 for r in rows], np.int32),
        hashes=hashes,
    )
    temporary.replace(out / INDEX)


def open_photos(place: Path) -> Photos:
    """A cache folder, or a folder or tar file of photos (decoded when asked for).

    Raises ValueError with one sentence if there is no photo.
    """
    if (place / INDEX).exists():
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
    """Read access to a cache or view.

    shapes (N, 2) int32 heights and widths, offsets (N,) int64 into bytes, scene_labels (N,) int32 into
    scenes or -1, hashes (N,) of the pixels, licence_classes with their counts. repeat: how often an
    epoch shows each photo, each time with another crop and other hints.
    """

    def __init__(self, folder: Path) -> None:
        """Raises OSError or ValueError with one sentence if the folder holds no readable cache."""
        if not (folder / INDEX).exists():
            raise FileNotFoundError(
                f"{folder} holds no finished photo cache (index.npz is missing)"
            )
        self.folder = folder
        try:
            with np.load(folder / INDEX, allow_pickle=False) as index:
                self.shapes = index["shapes"]
                self.offsets = index["offsets"]
                self.scene_labels = index["scenes"]
                self.hashes = index["hashes"]
            facts = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
            self.scenes: list[str] = facts["scenes"]
            self.licence_classes: dict[str, int] = facts["licence_classes"]
            self.repeat = int(facts.get("repeat", 1))
        except (ValueError, KeyError, TypeError, zipfile.BadZipFile) as fault:
            raise ValueError(f"The photo cache {folder} is damaged: {fault}.") from fault
        if not len(self.shapes):
            raise ValueError(f"The photo cache {folder} holds no photo.")
        # The folder with the pixels: this one, or the one of which it is a view.
        self.base = folder
        if "base" in facts:
            self.base = (folder / facts["base"]).resolve()
            if not (self.base / INDEX).exists():
                raise ValueError(
                    f"{folder} is a view of the photo cache {self.base}, which is gone."
                )
            if _digest(self.base) != facts["base_index"]:
                raise ValueError(
                    f"{folder} is a view of the photo cache {self.base}, which was made anew since."
                )
        self.bytes = np.memmap(self.base / "photos.bin", np.uint8, "r")
        if len(self.bytes) < (self.offsets + self.shapes.astype(np.int64).prod(1) * 3).max():
            raise ValueError(f"The photo cache {self.base} is damaged: photos.bin is too short.")

    @property
    def epoch_photos(self) -> int:
        """Photos that an epoch shows."""
        return len(self) * self.repeat

    def rows(self) -> list[Row]:
        """The manifest. Raises ValueError if there is none."""
        path = self.folder / "manifest.csv"
        try:
            with path.open(newline="", encoding="utf-8") as stream:
                found = [
                    Row(**{**line, "width": int(line["width"]), "height": int(line["height"])})
                    for line in csv.DictReader(stream)
                ]
        except FileNotFoundError as fault:
            raise ValueError(
                f"{self.folder} has no manifest.csv: make the cache anew with this version."
            ) from fault
        except (KeyError, TypeError, ValueError, csv.Error) as fault:
            raise ValueError(f"{path} is damaged: {fault}.") from fault
        if len(found) != len(self):
            raise ValueError(f"{path} is damaged: it has {len(found)} photos, not {len(self)}.")
        return found

    def write_view(
        self, out: Path, chosen: np.ndarray, scenes: Sequence[str], repeat: int = 1
    ) -> None:
        """Make the folder `out` a cache of the photos numbered `chosen`, without copying pixels.

        scenes are those that its labels count: views that belong together need the same. A view of a
        view is one of the cache itself. Raises ValueError or OSError.
        """
        rows = self.rows()
        out.mkdir(parents=True, exist_ok=True)
        if (out / "photos.bin").exists():
            raise ValueError(f"{out} holds a photo cache of its own; choose another folder.")
        (out / INDEX).unlink(missing_ok=True)
        base, here = self.base.resolve(), out.resolve()
        try:
            place = Path(os.path.relpath(base, here)).as_posix()
        except ValueError:  # on another drive
            place = base.as_posix()
        more = {"repeat": repeat, "base": place, "base_index": _digest(base)}
        _write_index(
            out, [rows[i] for i in chosen], scenes, self.offsets[chosen], self.hashes[chosen], more
        )

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


def _digest(folder: Path) -> str:
    return hashlib.sha256((folder / INDEX).read_bytes()).hexdigest()
