"""The figures as a Markdown table and as JSON, and a sheet of pictures to look at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from core.colour.compose import compose_rgb

from .measures import CLICKS
from .methods import Row
from .quality import COUNTS, decibels
from .scenes import Scene, random_hints

QUALITY = {
    **{f"random@{n}": f"PSNR random @{n}" for n in COUNTS},
    **{f"worst@{n}": f"own errors @{n}" for n in COUNTS},
    "bleeding": "bleeding, %",
    "bleeding@50": "bleeding @50",
    "fidelity, worst": "ab off at marks, worst",
    "fidelity, mean": "mean",
    **{f"iou@{n}": f"region IoU @{n}" for n in CLICKS},
    "far": "far change",
}
_WIDE, _CAPTION, _GAP, _LINES = 240, 18, 4, 2


def markdown(quality: dict[str, Any], cost: dict[str, Any], rows: Sequence[Row]) -> str:
    """One table: a row a method, quality first, then time (times the floor) and peak (bytes/px)."""
    keys = [k for k in QUALITY if any(k in quality.get(row.name, {}) for row in rows)]
    titles = ["method", *(QUALITY[k] for k in keys)]
    titles += [f"{size} MP: s (x floor), B/px" for size in cost]
    lines = [titles, ["---"] * len(titles)]
    for row in rows:
        values = quality.get(row.name, {})
        line = [row.name, *(_number(values.get(k), k) for k in keys)]
        lines.append(line + [_cell(found[row.on_grid], found) for found in cost.values()])
    if cost:
        floors = [_cell(found["floor"], found) for found in cost.values()]
        lines.append(["one read and write of the arrays", *["" for _ in keys], *floors])
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    legend = "\n".join(f"- {row.name}: {row.what}" for row in rows)
    return f"{table}\n\n{legend}\n"


def _number(value: float | None, key: str) -> str:
    if value is None:
        return "-"
    return f"{value:.2f}" if "@" in key or "fidelity" in key or key == "far" else f"{value:.1f}"


def _cell(one: dict[str, Any], found: dict[str, Any]) -> str:
    if "reason" in one:
        return str(one["reason"])
    width, height = found["size"]
    times = one["seconds"] / found["floor"]["seconds"]
    grown = "?" if one["grown"] is None else f"{one['grown'] / (width * height):.0f}"
    return f"{one['seconds']:.3g} ({times:.0f}), {grown}"


def sheet(scenes: Sequence[Scene], rows: Sequence[Row], count: int = 10) -> Image.Image:
    """Each scene in colour, in black and white and by every method with the same random hints, PSNR
    below; two lines of pictures a scene."""
    columns = -(-(len(rows) + 2) // _LINES)
    heights = [round(_WIDE * s.ab.shape[0] / s.ab.shape[1]) for s in scenes]
    size = (columns * (_WIDE + _GAP), sum(_LINES * (h + _CAPTION + _GAP) for h in heights))
    out = Image.new("RGB", size, (32, 32, 32))
    draw, font = ImageDraw.Draw(out), ImageFont.load_default(11)
    above = 0
    for number, (scene, height) in enumerate(zip(scenes, heights, strict=True)):
        hints = random_hints(scene.ab, count, number)
        grey = np.zeros_like(scene.ab)
        shown = [("truth, with the hints", scene.ab), ("black and white", grey)]
        for row in rows:
            ab = row.on_scene(scene, hints)
            shown.append((f"{row.name}, {decibels(scene, ab):.1f} dB", ab))
        for place, (name, ab) in enumerate(shown):
            line, column = divmod(place, columns)
            left, top = column * (_WIDE + _GAP), above + line * (height + _CAPTION + _GAP)
            picture = Image.fromarray(compose_rgb(scene.grid.luminance, ab, 8))
            out.paste(picture.resize((_WIDE, height), Image.Resampling.LANCZOS), (left, top))
            draw.text((left + 2, top + height + 2), name, (220, 220, 220), font)
            if place == 0:
                for hint in hints:
                    x, y = (p * _WIDE / scene.ab.shape[1] for p in hint.points[0])
                    draw.ellipse(
                        (left + x - 4, top + y - 4, left + x + 4, top + y + 4),
                        outline=(255, 255, 255),
                    )
        above += _LINES * (height + _CAPTION + _GAP)
    return out
