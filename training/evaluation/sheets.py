"""Pictures for the eye: contact sheets, and the plot of a run's log."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from PIL import Image, ImageDraw, ImageFont

_GAP = 4
_TITLE = 18


def contact_sheet(
    rows: list[list[np.ndarray]],
    path: Path,
    across: int | None = None,
    side: int = 192,
    titles: Sequence[str] = (),
) -> None:
    """One strip per photo (its pictures side by side), `across` strips to a row, as JPEG or PNG.

    across defaults to what makes about nine pictures to a row. titles name the pictures of a strip
    and stand above every column. Without rows nothing is written.
    """
    if not rows:
        return
    across = min(across or max(1, 9 // len(rows[0])), len(rows))
    width = len(rows[0]) * side + 2 * _GAP
    top = _TITLE if titles else 0
    down = -(-len(rows) // across)
    sheet = Image.new("RGB", (across * width, top + down * (side + 2 * _GAP)), "white")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(13)
    for strip in range(across if titles else 0):
        for column, title in enumerate(titles):
            x = strip * width + _GAP + column * side
            while title and font.getlength(title) > side - 8:
                title = title[:-1]
            draw.text((x + 2, 1), title, "black", font)
    for number, pictures in enumerate(rows):
        x, y = number % across * width + _GAP, top + number // across * (side + 2 * _GAP) + _GAP
        for column, picture in enumerate(pictures):
            small = Image.fromarray(picture).resize((side, side), Image.Resampling.LANCZOS)
            sheet.paste(small, (x + column * side, y))
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(path, quality=88)


def plot_run(run: Path, path: Path) -> None:
    """Loss and validation curves of a run folder. Raises ValueError if it holds no log."""
    train, validation = _read_log(run / "train.csv"), _read_log(run / "validation.csv")
    if not train:
        raise ValueError(f"{run} holds no training log (train.csv).")
    figure = Figure(figsize=(13, 4.5), layout="constrained")
    loss, quality = figure.subplots(1, 2)
    for name in ("loss", "bins", "chroma"):
        loss.plot(train["step"], train[name], label=name)
    loss.set(title="Training loss", xlabel="step")
    loss.legend()
    for name in ("psnr_0", "psnr_10"):
        if validation:
            quality.plot(validation["step"], validation[name], "o-", label=name)
    quality.set(title="Validation PSNR of ab, 0 and 10 hints", xlabel="step", ylabel="dB")
    if validation:
        quality.legend()
    for axes in (loss, quality):
        axes.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def _read_log(path: Path) -> dict[str, list[float]]:
    if not path.exists():
        return {}
    with path.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    return {key: [float(row[key]) for row in rows] for key in rows[0]} if rows else {}
