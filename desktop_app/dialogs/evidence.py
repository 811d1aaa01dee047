"""The evidence report: what was photographed, what was added, and on whose word. See `evidence_page` for how
it looks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from core import __version__
from core.document.document import Document
from core.hints.hint import Hint
from core.job import Job
from core.models.card import ModelCard
from desktop_app.i18n import tr
from desktop_app.panels.shown import name_of, shown_hex

LONG_SIDE = 1400
"""Of the pictures in the report, pixels."""


@dataclass(frozen=True)
class HintRow:
    """number is the one drawn on the picture; hex and colour are empty where the kind has none."""

    number: int
    kind: str
    hex: str
    colour: str
    strength: str
    place: str
    note: str


@dataclass(frozen=True)
class Evidence:
    """Everything the report says. Pictures by name: before, after, hints (missing without hints)."""

    title: str
    remarks: str
    facts: tuple[tuple[str, str], ...]
    hints: tuple[HintRow, ...]
    pictures: dict[str, QImage]
    day: date


def gather(
    document: Document,
    card: ModelCard | None,
    engine: Any,
    words: tuple[str, str],
    job: Job,
    names: Mapping[int, str] | None = None,
) -> Evidence:
    """Render the pictures and collect the facts; words are the title and the remarks, names what the person
    calls a hint's colour, by the hint's id. For a worker."""
    from core.rendering import render

    # Regions may have a strength of their own: without them the photograph is as it came.
    grey = document.with_look(replace(document.look, strength=0.0)).with_regions(())
    size = min(LONG_SIDE, max(document.photo.width, document.photo.height))
    before = _image(render(grey, size, engine, 8, job.part(0, 0.2)))
    after = _image(render(document, size, engine, 8, job.part(0.2, 0.9)))
    pictures = {"before": before, "after": after}
    if document.hints:
        pictures["hints"] = _numbered(after, document)
    called = names or {}
    rows = tuple(
        _hint_row(number, hint, document, called.get(hint.id, ""))
        for number, hint in enumerate(document.hints, 1)
    )
    return Evidence(words[0], words[1], _facts(document, card), rows, pictures, date.today())


def _hint_row(number: int, hint: Hint, document: Document, name: str) -> HintRow:
    kinds = {"color": tr("colour"), "keep": tr("keep"), "neutral": tr("neutral")}
    kind = kinds[hint.kind] + (" · " + tr("stroke") if hint.is_stroke else "")
    if not hint.enabled:
        kind += " · " + tr("off")
    x, y = hint.anchor
    photo = document.photo
    row = min(photo.height - 1, max(0, int(y)))
    luminance = float(photo.luminance[row, min(photo.width - 1, max(0, int(x)))])
    return HintRow(
        number,
        kind[:1].upper() + kind[1:],
        "" if hint.ab is None else shown_hex(luminance, hint.ab),
        "" if hint.ab is None else name or name_of(luminance, hint.ab),
        f"{round(hint.strength * 100)} %",
        f"{round(x)}, {round(y)}",
        hint.note,
    )


def _facts(document: Document, card: ModelCard | None) -> tuple[tuple[str, str], ...]:
    """(what, how it is as HTML)."""
    photo, look = document.photo, document.look
    settings = ", ".join(
        f"{title} {getattr(look, name):g}".replace(" -", " \N{MINUS SIGN}")
        for name, title in (
            ("vividness", tr("vividness")),
            ("warmth", tr("warmth")),
            ("saturation", tr("saturation")),
            ("strength", tr("strength")),
            ("spread", tr("spread")),
        )
    )
    depth = tr("{bits} bit").format(bits=photo.bits)
    model = look.model if card is None else f"{card.title} {card.version} ({card.name})"
    found = [
        (tr("Photo"), escape(photo.name)),
        (tr("Size"), escape(f"{photo.width} × {photo.height}, {depth}")),
        (tr("SHA-256 of the file"), _hash(photo.sha256)),
        (tr("Model"), escape(model)),
        (tr("SHA-256 of the model"), _hash(card.sha256) if card is not None else ""),
        (tr("Look"), escape(settings)),
        (tr("Program"), escape(f"Tintype {__version__}")),
    ]
    if photo.pages > 1:
        page = tr("{page} of {pages}").format(page=photo.page, pages=photo.pages)
        found.insert(1, (tr("Page"), escape(page)))
    if document.regions:
        found.append((tr("Regions with a look of their own"), str(len(document.regions))))
    return tuple((what, how) for what, how in found if how)


def _hash(value: str) -> str:
    return f'<span class="hash">{escape(value)}</span>'


def _image(pixels: Any) -> QImage:
    pixels = np.ascontiguousarray(pixels, np.uint8)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, width * 3, QImage.Format.Format_RGB888).copy()


def _numbered(picture: QImage, document: Document) -> QImage:
    """The picture with every hint's number where the hint is, strokes as lines."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    scale = image.width() / document.photo.width
    radius = max(9.0, max(image.width(), image.height()) / 75)
    font = QFont()
    font.setPixelSize(max(9, round(radius * 1.15)))
    font.setBold(True)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    for number, hint in enumerate(document.hints, 1):
        places = [QPointF(x * scale, y * scale) for x, y in hint.points]
        if len(places) > 1:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for width, colour in ((4.0, QColor(0, 0, 0, 150)), (2.0, QColor(255, 255, 255))):
                painter.setPen(QPen(colour, width * radius / 12))
                painter.drawPolyline(QPolygonF(places))
        middle = places[len(places) // 2]
        x = min(max(middle.x(), radius), image.width() - radius)
        y = min(max(middle.y(), radius), image.height() - radius)
        painter.setPen(QPen(QColor(255, 255, 255), radius / 8))
        painter.setBrush(QColor(20, 20, 20, 225))
        painter.drawEllipse(QPointF(x, y), radius, radius)
        box = QRectF(x - 2 * radius, y - 2 * radius, 4 * radius, 4 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return image
