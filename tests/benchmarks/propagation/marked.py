"""The region test on whole things marked by eye, photo by photo."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from training.data.cache import PhotoCache

from .grids import DEFAULT_SPREAD
from .measures import CLICKS
from .methods import Row, rows
from .quality import region_figures
from .scenes import Network, scene
from .things import Thing, found, load

ROWS = (f"tintype, spread {DEFAULT_SPREAD:g}", "Levin on network", "exact solve on network")
KEYS = {**{f"iou@{n}": f"IoU @{n}" for n in CLICKS}, "far": "far change"}
Figures = dict[str, dict[str, Any]]
"""By "photo: thing" its set, its share of the photo, what was asked (`asked`) and, under each row's
name, the figures."""


def run(place: Path, sets: Sequence[str], names: Sequence[str], side: int, out: Path) -> str:
    """The table. Writes a JSON file a photo into `out` and takes what is there already. Raises
    ValueError with one sentence for a row, cache or thing that is not there."""
    known = {row.name: row for row in rows() if row.clicks}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise ValueError(f"No row that hears clicks is called {unknown[0]}.")
    chosen = [known[name] for name in names]
    out.mkdir(parents=True, exist_ok=True)
    cache, network = PhotoCache(place), Network()
    figures: Figures = {}
    photos = list(found(cache, [thing for thing in load() if thing.set in sets]))
    for number, (index, things) in enumerate(photos, 1):
        print(f"photo {number} of {len(photos)}", file=sys.stderr, flush=True)
        file = out / f"{Path(things[0].photo).stem}.json"
        have = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
        if missing(have, things, chosen, side):
            measure(cache.photo(index), things, chosen, network, side, have)
            file.write_text(json.dumps(have, indent=1), encoding="utf-8")
        figures |= {name: have[name] for name in map(title, things)}
    text = table(figures, names)
    (out / "table.md").write_text(text, encoding="utf-8")
    return text


def title(thing: Thing) -> str:
    return f"{thing.photo}: {thing.name}"


def asked(thing: Thing, side: int) -> str:
    """Another one once the marking or the size has changed: older figures are not taken then."""
    return f"{hashlib.sha256(repr(thing.rings).encode()).hexdigest()[:12]} at {side} px"


def missing(have: Figures, things: Sequence[Thing], chosen: Sequence[Row], side: int) -> bool:
    """Whether a thing lacks a row. Figures of another marking or size are taken out of `have`."""
    for thing in things:
        if have.get(title(thing), {}).get("asked") != asked(thing, side):
            have.pop(title(thing), None)
    return any(row.name not in have.get(title(thing), {}) for thing in things for row in chosen)


def measure(
    photo: np.ndarray,
    things: Sequence[Thing],
    chosen: Sequence[Row],
    network: Network,
    side: int,
    have: Figures,
) -> None:
    """Adds to `have` what it lacks of a photo's things. photo (H, W, 3) bytes."""
    looked_at = scene(photo / np.float32(255), network, side)
    for thing in things:
        region = thing.mask(*looked_at.ab.shape[:2])
        figures = have.setdefault(title(thing), {})
        figures |= {"set": thing.set, "share": float(region.mean()), "asked": asked(thing, side)}
        for row in chosen:
            if row.name not in figures:
                values = region_figures(row, looked_at, region)
                figures[row.name] = {key: float(value) for key, value in values.items()}


def table(figures: Figures, names: Sequence[str]) -> str:
    """Means over the things of each set, and of the first row less each other, with the standard errors of
    means over photos."""
    lines = [
        ["set", "row", "things", *KEYS.values()],
        ["---"] * (3 + len(KEYS)),
    ]
    for part in dict.fromkeys(figure["set"] for figure in figures.values()):
        inside = {name: f for name, f in figures.items() if f["set"] == part}
        for name in names:
            lines.append(_line(part, name, inside, lambda f, k, name=name: f[name][k]))
        for name in names[1:]:
            lines.append(
                _line(
                    part,
                    f"{names[0]} less {name}",
                    inside,
                    lambda f, k, name=name: f[names[0]][k] - f[name][k],
                )
            )
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _line(part: str, name: str, figures: Figures, value: Any) -> list[str]:
    cells = []
    for key in KEYS:
        by_photo: dict[str, list[float]] = {}
        for thing, figure in figures.items():
            by_photo.setdefault(thing.split(": ")[0], []).append(value(figure, key))
        mean, error = mean_and_error(list(by_photo.values()))
        sign = "+" if " less " in name else ""
        cells.append(f"{mean:{sign}.2f} ± {error:.2f}")
    return [part, name, str(len(figures)), *cells]


def mean_and_error(groups: Sequence[Sequence[float]]) -> tuple[float, float]:
    """Mean over all, and its standard error as things of one photo are not independent: of a ratio of
    sums over photos (Cochran, Sampling Techniques, 1977, 6.4). The error of a single photo is 0."""
    sums, counts = np.array([sum(g) for g in groups]), np.array([len(g) for g in groups])
    mean, n = float(sums.sum() / counts.sum()), len(groups)
    if n < 2:
        return mean, 0.0
    spread = float(((sums - mean * counts) ** 2).sum())
    return mean, float(np.sqrt(n / (n - 1) * spread) / counts.sum())
