"""A finished picture: exported smaller than its photo, for paper or a screen, with a mark if wanted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from core.colour.compose import Pixels
from core.document.document import Document
from core.errors import ExportError
from core.hints.json_format import hints_to_json
from core.imaging import ExportOptions, Photo, write_picture
from core.imaging.target import refuse_picture
from core.job import Job, quiet
from core.models.card import find_model
from core.rendering.engine import Engine
from core.rendering.prepared import resize_planes
from core.rendering.render import render

_MARK_SHARE = 0.022
_MARK_SMALLEST = 9
_MARK_OPACITY = 0.75


@dataclass(frozen=True)
class Finish(ExportOptions):
    """long_side in pixels of the picture, 0 for the photo's own; never more than that. dpi is written into
    the file, 0 keeps the photo's. corner is a word drawn small into the lower right corner, or empty: there
    the luminance is not the photo's any more. Raises ExportError for values out of range."""

    long_side: int = 0
    dpi: float = 0.0
    corner: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.long_side < 0 or not 0 <= self.dpi <= 100_000:
            raise ExportError("The size and the resolution of a picture are positive numbers.")
        if self.layers and self.long_side:
            raise ExportError("The original is kept as a second layer only at its full size.")

    @property
    def is_plain(self) -> bool:
        """Nothing is asked for beyond ExportOptions."""
        return not (self.long_side or self.dpi or self.corner)

    def size_for(self, photo: Photo) -> tuple[int, int]:
        """(width, height) of the picture."""
        scale = 1.0
        if self.long_side:
            scale = min(1.0, self.long_side / max(photo.width, photo.height))
        return max(1, round(photo.width * scale)), max(1, round(photo.height * scale))


def export_finished(
    document: Document, path: Path, finish: Finish, engine: Engine, job: Job | None = None
) -> tuple[str, ...]:
    """Write the colorized photo to path; answers with what of its metadata the file has no room for.

    Raises ModelError, ExportError, Cancelled."""
    job = job or quiet()
    photo = document.photo
    width, height = finish.size_for(photo)
    full = (width, height) == (photo.width, photo.height)
    bits = finish.bits_for(path, photo)
    refuse_picture(path, photo, (width, height), finish)
    pixels = render(document, None if full else max(width, height), engine, bits, job.part(0, 0.8))
    if not full:
        photo = _reduced(photo, width, height, engine)
    if finish.dpi:
        photo = replace(photo, metadata=replace(photo.metadata, dpi=(finish.dpi, finish.dpi)))
    if finish.corner:
        pixels = with_corner(pixels, finish.corner)
    if finish.model:
        hints = hints_to_json(document.hints) if document.hints and full else ""
        finish = replace(finish, model_sha256=find_model(finish.model).sha256, hints=hints)
    return write_picture(path, pixels, photo, finish, job.part(0.8, 1), reuse=True)


def with_corner(rgb: Pixels, word: str) -> Pixels:
    """A copy of the picture (h, w, 3) with the word in its lower right corner: light on a dark edge."""
    height, width = rgb.shape[:2]
    size = max(_MARK_SMALLEST, round(min(height, width) * _MARK_SHARE))
    font = ImageFont.load_default(size)
    edge = max(1, size // 12)
    left, top, right, bottom = (round(v) for v in font.getbbox(word, stroke_width=edge))
    room = (min(width, right - left), min(height, bottom - top))
    margin = size // 2
    x, y = max(0, width - room[0] - margin), max(0, height - room[1] - margin)
    out = rgb.copy()
    top_value = np.iinfo(rgb.dtype).max
    for stroke, value in ((edge, 0.0), (0, float(top_value))):
        mask = Image.new("L", room, 0)
        ImageDraw.Draw(mask).text((-left, -top), word, 255, font, stroke_width=stroke)
        share = np.asarray(mask, np.float32)[..., None] * np.float32(_MARK_OPACITY / 255)
        part = out[y : y + room[1], x : x + room[0]]
        blended = part + (np.float32(value) - part) * share
        part[:] = np.clip(np.rint(blended), 0, top_value).astype(rgb.dtype)
    return out


def _reduced(photo: Photo, width: int, height: int, engine: Engine) -> Photo:
    """The photo at another size, for the writer: what it carries, but not its place."""
    luminance = engine.prepare(photo).luminance_at(height, width)
    alpha: NDArray[np.uint8] | NDArray[np.uint16] | None = None
    if photo.alpha is not None:
        plane = resize_planes(photo.alpha.astype(np.float32)[None], height, width)[0]
        top = np.iinfo(photo.alpha.dtype).max
        alpha = np.clip(np.rint(plane), 0, top).astype(photo.alpha.dtype)
    return replace(photo, luminance=luminance, alpha=alpha)
