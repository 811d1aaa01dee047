"""Photos decoded once into one memory-mapped file: `photos.bin` (RGB bytes) beside `index.npz`.

Batches are crops cut straight from the map; nothing is decoded twice.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp"}


@dataclass(frozen=True)
class Source:
    """One photo to be decoded, with what is known about it ('' where unknown)."""

    path: Path
    scene: str = ""
    licence_class: str = ""


def list_photos(folder: Path, manifest: Path | None = None, without: frozenset[str] = frozenset()) -> list[Source]:
    """All photos below folder, sorted by path.

    manifest is a CSV with columns file, scene, licence_class; without it, sub-folder names become
    scenes. Photos whose licence class is in `without` are left out.
    """
    facts: dict[str, dict[str, str]] = {}
    if manifest is not None:
        with manifest.open(newline="", encoding="utf-8") as stream:
            facts = {row["file"]: row for row in csv.DictReader(stream)}
    found = []
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() not in SUFFIXES:
            continue
        fact = facts.get(path.name, {})
        scene = fact.get("scene", "") if facts else ("" if path.parent == folder else path.parent.name)
        source = Source(path, scene, fact.get("licence_class", ""))
        if source.licence_class not in without:
            found.append(source)
    return found


def build(sources: list[Source], out: Path, short_side: int = 208) -> None:
    """Decode every photo to RGB with its short side at most short_side and write the cache.

    Unreadable photos are skipped and named in `skipped.txt`. The index is written last, so a cache
    without one is incomplete.
    """
    out.mkdir(parents=True, exist_ok=True)
    shapes, offsets, scenes, licences, hashes, skipped = [], [], [], [], [], []
    position = 0
    with (out / "photos.bin").open("wb") as stream:
        for source in sources:
            try:
                with Image.open(source.path) as image:
                    image.draft("RGB", (short_side * 2, short_side * 2))
                    rgb = image.convert("RGB")
            except OSError as fault:
                skipped.append(f"{source.path}: {fault}")
                continue
            scale = short_side / min(rgb.size)
            if scale < 1:
                size = (max(1, round(rgb.width * scale)), max(1, round(rgb.height * scale)))
                rgb = rgb.resize(size, Image.Resampling.LANCZOS)
            data = rgb.tobytes()
            stream.write(data)
            shapes.append((rgb.height, rgb.width))
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
    (out / "facts.json").write_text(
        json.dumps(
            {
                "photos": len(shapes),
                "scenes": names,
                "licence_classes": {c: licences.count(c) for c in sorted(set(licences))},
            },
            indent=1,
        ),
        encoding="utf-8",
    )
    temporary.replace(out / "index.npz")


class PhotoCache:
    """Read access to a cache folder."""

    def __init__(self, folder: Path) -> None:
        if not (folder / "index.npz").exists():
            raise FileNotFoundError(f"{folder} holds no finished photo cache (index.npz is missing)")
        with np.load(folder / "index.npz", allow_pickle=False) as index:
            self.shapes = index["shapes"]
            self.offsets = index["offsets"]
            self.scene_labels = index["scenes"]
        facts = json.loads((folder / "facts.json").read_text(encoding="utf-8"))
        self.scenes: list[str] = facts["scenes"]
        self.licence_classes: dict[str, int] = facts["licence_classes"]
        self._bytes = np.memmap(folder / "photos.bin", np.uint8, "r")

    def __len__(self) -> int:
        return len(self.shapes)

    def photo(self, index: int) -> np.ndarray:
        """RGB bytes (H, W, 3) of one photo, a read-only view of the map."""
        height, width = self.shapes[index]
        start = self.offsets[index]
        return self._bytes[start : start + height * width * 3].reshape(height, width, 3)

    def squares(self, size: int) -> Iterator[np.ndarray]:
        """Every photo as a centred square (size, size, 3) of bytes: the evaluation view."""
        for index in range(len(self)):
            yield centre_square(self.photo(index), size)


def centre_square(rgb: np.ndarray, size: int) -> np.ndarray:
    """Scale the short side to size (bicubic) and cut the centre: (H, W, 3) -> (size, size, 3), bytes."""
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
