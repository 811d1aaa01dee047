"""The evidence report: what was photographed, what was added, and on whose word. HTML or PDF, complete in
itself: nothing is fetched when it is read.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QMarginsF,
    QPointF,
    QRectF,
    QSizeF,
    Qt,
    QUrl,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
    QTextDocument,
)

from core import __version__
from core.atomic import replacing
from core.document.document import Document
from core.hints.hint import Hint
from core.job import Job
from core.models.card import ModelCard
from desktop_app.panels.shown import name_of, shown_hex

LONG_SIDE = 1400
"""Of the pictures in the report, pixels."""
_PAGE_WIDTH = 680
"""Of the text in a PDF, in the units of its HTML."""
_STYLE = """
body { font-family: 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif; color: #1c1c1c; background: #ffffff;
  max-width: 960px; margin: 32px auto; padding: 0 16px; }
h1 { font-size: 20pt; margin: 0 0 2px 0; }
h2 { font-size: 13pt; margin: 22px 0 6px 0; }
p { margin: 4px 0; }
img { max-width: 100%; height: auto; }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; }
.quiet { color: #5c5c5c; }
.hash { font-family: 'DejaVu Sans Mono', Consolas, monospace; font-size: 8pt; }
"""


def tr(text: str) -> str:
    return QCoreApplication.translate("Evidence", text)


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

    def html(self, source: Callable[[str], str], width: int) -> str:
        """source(name) is the address of a picture; width is that of the page, pixels."""
        half = self._fitted((width - 16) / 2, width * 0.6)
        titles = {"before": tr("Photograph"), "after": tr("With added colour")}
        pictures = "".join(
            f'<td width="50%">{_picture(source(name), half, title)}<br>'
            f'<span class="quiet">{escape(title)}</span></td>'
            for name, title in titles.items()
        )
        facts = "".join(
            f'<tr><td class="quiet" width="170">{escape(what)}</td><td>{how}</td></tr>'
            for what, how in self.facts
        )
        remarks = "".join(f"<p>{escape(line)}</p>" for line in self.remarks.splitlines())
        files, origin = tr("Files and programs"), tr("Where the colours come from")
        # The picture with the numbers stays with their table.
        new_page = ' style="page-break-before:always"' if self.hints else ""
        return (
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(self.title)}</title>'
            f"<style>{_STYLE}</style></head><body>"
            f"<h1>{escape(self.title)}</h1>"
            f'<p class="quiet">{escape(_subtitle(self.day))}</p>{remarks}'
            f'<table width="100%"><tr>{pictures}</tr></table>'
            f"<h2>{escape(files)}</h2>"
            f'<table width="100%">{facts}</table>'
            f"<h2{new_page}>{escape(origin)}</h2>"
            f"{self._hints(source, width)}</body></html>"
        )

    def _fitted(self, width: float, height: float) -> int:
        """How wide a picture may be that is to fit into this."""
        picture = self.pictures["before"]
        return round(min(width, height * picture.width() / max(1, picture.height())))

    def _hints(self, source: Callable[[str], str], width: int) -> str:
        if not self.hints:
            words = tr("No hints were given: all colours are the model's judgement.")
            return f"<p>{escape(words)}</p>"
        heads = (
            tr("No."), tr("Kind"), tr("Colour"), tr("Strength"), tr("Place"), tr("Note"),
        )  # fmt: skip
        head = "".join(f"<th>{escape(text)}</th>" for text in heads)
        words = tr(
            "The numbers are those on the picture. Everything else is the model's judgement."
        )
        rows = "".join(_row(row) for row in self.hints)
        picture = _picture(
            source("hints"), self._fitted(width * 0.72, width * 0.8), tr("Where the hints are")
        )
        return (
            f"<p>{escape(words)}</p><p>{picture}</p>"
            f'<table width="100%"><thead><tr>{head}</tr></thead>{rows}</table>'
        )


def gather(
    document: Document, card: ModelCard | None, engine: Any, words: tuple[str, str], job: Job
) -> Evidence:
    """Render the pictures and collect the facts; words are the title and the remarks. For a worker."""
    from core.rendering import render

    grey = document.with_look(replace(document.look, strength=0.0))
    size = min(LONG_SIDE, max(document.photo.width, document.photo.height))
    before = _image(render(grey, size, engine, 8, job.part(0, 0.2)))
    after = _image(render(document, size, engine, 8, job.part(0.2, 0.9)))
    pictures = {"before": before, "after": after}
    if document.hints:
        pictures["hints"] = _numbered(after, document)
    rows = tuple(_hint_row(n, hint, document) for n, hint in enumerate(document.hints, 1))
    return Evidence(words[0], words[1], _facts(document, card), rows, pictures, date.today())


def save_html(evidence: Evidence, path: Path) -> None:
    """One file with its pictures inside. Raises ExportError."""
    with replacing(path) as part:
        text = evidence.html(lambda name: _data_url(evidence.pictures[name]), 928)
        part.write_text(text, encoding="utf-8", errors="backslashreplace")


def save_pdf(evidence: Evidence, path: Path) -> None:
    """A4 pages. Raises ExportError."""
    with replacing(path) as part:
        document = QTextDocument()
        font = QFont()
        font.setPointSizeF(9.5)
        document.setDefaultFont(font)
        for name, image in evidence.pictures.items():
            document.addResource(
                QTextDocument.ResourceType.ImageResource.value, QUrl(f"evidence:{name}"), image
            )
        document.setHtml(evidence.html(lambda name: f"evidence:{name}", _PAGE_WIDTH))
        writer = QPdfWriter(str(part))
        writer.setTitle(evidence.title)
        writer.setCreator(f"Tintype {__version__}")
        margins = QMarginsF(16, 16, 16, 16)
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                margins,
                QPageLayout.Unit.Millimeter,
            )
        )
        writer.setResolution(300)
        _print(document, writer)


def _print(document: QTextDocument, writer: QPdfWriter) -> None:
    """Page by page, the text scaled from its own width to that of the paper."""
    scale = writer.width() / _PAGE_WIDTH
    height = writer.height() / scale
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(_PAGE_WIDTH, height))
    painter = QPainter(writer)
    painter.scale(scale, scale)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * height)
        document.drawContents(painter, QRectF(0, page * height, _PAGE_WIDTH, height))
        painter.restore()
    painter.end()


def _subtitle(day: date) -> str:
    return tr("Evidence report, {day}, Tintype {version}").format(
        day=day.isoformat(), version=__version__
    )


def _picture(source: str, width: int, title: str) -> str:
    return f'<img src="{source}" width="{width}" alt="{escape(title)}">'


def _row(row: HintRow) -> str:
    colour = ""
    if row.hex:
        # A cell's ground is the one thing that browsers and QTextDocument both paint.
        colour = (
            '<table width="100%" cellspacing="0" cellpadding="0"><tr>'
            f'<td bgcolor="{row.hex}" width="26" style="background:{row.hex}; padding:0">&nbsp;</td>'
            f'<td style="padding:0 0 0 8px">&nbsp;{escape(row.colour)} '
            f'<span class="quiet">{row.hex}</span></td></tr></table>'
        )
    cells = (
        str(row.number), escape(row.kind), colour, escape(row.strength), escape(row.place),
        escape(row.note),
    )  # fmt: skip
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _hint_row(number: int, hint: Hint, document: Document) -> HintRow:
    kinds = {"color": tr("colour"), "keep": tr("keep"), "neutral": tr("neutral")}
    kind = kinds[hint.kind] + (" · " + tr("stroke") if hint.is_stroke else "")
    if not hint.enabled:
        kind += " · " + tr("off")
    x, y = hint.points[0]
    photo = document.photo
    row = min(photo.height - 1, max(0, int(y)))
    luminance = float(photo.luminance[row, min(photo.width - 1, max(0, int(x)))])
    return HintRow(
        number,
        kind,
        "" if hint.ab is None else shown_hex(luminance, hint.ab),
        "" if hint.ab is None else name_of(luminance, hint.ab),
        f"{round(hint.strength * 100)} %",
        f"{round(x)}, {round(y)}",
        hint.note,
    )


def _facts(document: Document, card: ModelCard | None) -> tuple[tuple[str, str], ...]:
    """(what, how it is as HTML)."""
    photo, look = document.photo, document.look
    settings = ", ".join(
        f"{title} {getattr(look, name):g}"
        for name, title in (
            ("vividness", tr("vividness")),
            ("warmth", tr("warmth")),
            ("saturation", tr("saturation")),
            ("strength", tr("strength")),
            ("spread", tr("spread")),
        )
    )
    model = look.model if card is None else f"{card.title} {card.version} ({card.name})"
    found = [
        (tr("Photo"), escape(photo.name)),
        (tr("Size"), escape(f"{photo.width} × {photo.height}, {photo.bits} bit")),
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


def _data_url(image: QImage) -> str:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 92)  # type: ignore[call-overload]
    return "data:image/jpeg;base64," + bytes(data.toBase64().data()).decode("ascii")
