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
    captions: Sequence[str] = (),
    most_bytes: int | None = None,
) -> None:
    """One strip per photo (its pictures side by side), `across` strips to a row, as JPEG or PNG.

    across defaults to what makes about nine pictures to a row. titles name the pictures of a strip
    and stand above every column, captions stand below each strip. most_bytes lowers the JPEG quality
    until the file is no larger. Without rows nothing is written.
    """
    if not rows:
        return
    across = min(across or max(1, 9 // len(rows[0])), len(rows))
    width = len(rows[0]) * side + 2 * _GAP
    top = _TITLE if titles else 0
    down = -(-len(rows) // across)
    high = side + 2 * _GAP + (_TITLE if captions else 0)
    sheet = Image.new("RGB", (across * width, top + down * high), "white")
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(13)
    for strip in range(across if titles else 0):
        for column, title in enumerate(titles):
            x = strip * width + _GAP + column * side
            draw.text((x + 2, 1), _cut(title, font, side - 8), "black", font)
    for number, pictures in enumerate(rows):
        x, y = number % across * width + _GAP, top + number // across * high + _GAP
        for column, picture in enumerate(pictures):
            small = Image.fromarray(picture).resize((side, side), Image.Resampling.LANCZOS)
            sheet.paste(small, (x + column * side, y))
        if captions:
            caption = _cut(captions[number], font, width - 2 * _GAP)
            draw.text((x + 2, y + side + 1), caption, "black", font)
    path.parent.mkdir(parents=True, exist_ok=True)
    for quality in (88, 75, 60, 45, 30):
        sheet.save(path, quality=quality)
        if most_bytes is None or path.stat().st_size <= most_bytes:
            return


def _cut(text: str, font: ImageFont.FreeTypeFont | ImageFont.ImageFont, room: float) -> str:
    """As much of the text as fits into room px."""
    while text and font.getlength(text) > room:
        text = text[:-1]
    return text
