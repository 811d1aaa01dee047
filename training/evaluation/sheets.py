"""Contact sheets: pictures for the eye."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
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
