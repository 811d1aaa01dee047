"""How an evidence report looks: one HTML file complete in itself, or A4 pages in a PDF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QRectF, QSizeF, QUrl
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from core import __version__
from core.atomic import replacing
from desktop_app.dialogs.evidence import Evidence, HintRow
from desktop_app.i18n import language, tr

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
.quiet { color: #5c5c5c; font-weight: normal; }
.hash { font-family: 'DejaVu Sans Mono', Consolas, monospace; font-size: 8pt; overflow-wrap: anywhere; }
"""


def html(evidence: Evidence, source: Callable[[str], str], width: int) -> str:
    """source(name) is the address of a picture; width is that of the page, pixels."""
    half = _fitted(evidence, (width - 16) / 2, width * 0.6)
    titles = {"before": tr("Photograph"), "after": tr("With added colour")}
    pictures = "".join(
        f'<td width="50%">{_picture(source(name), half, title)}<br>'
        f'<span class="quiet">{escape(title)}</span></td>'
        for name, title in titles.items()
    )
    facts = "".join(
        f'<tr><th scope="row" class="quiet" width="170">{escape(what)}</th><td>{how}</td></tr>'
        for what, how in evidence.facts
    )
    remarks = "".join(f"<p>{escape(line)}</p>" for line in evidence.remarks.splitlines())
    files, origin = tr("Files and programs"), tr("Where the colours come from")
    # The picture with the numbers stays with their table.
    new_page = ' style="page-break-before:always"' if evidence.hints else ""
    return (
        f'<!DOCTYPE html><html lang="{language()}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(evidence.title)}</title>"
        f"<style>{_STYLE}</style></head><body>"
        f"<h1>{escape(evidence.title)}</h1>"
        f'<p class="quiet">{escape(_subtitle(evidence.day))}</p>{remarks}'
        f'<table width="100%" role="presentation"><tr>{pictures}</tr></table>'
        f"<h2>{escape(files)}</h2>"
        f'<table width="100%">{facts}</table>'
        f"<h2{new_page}>{escape(origin)}</h2>"
        f"{_hints(evidence, source, width)}</body></html>"
    )


def _fitted(evidence: Evidence, width: float, height: float) -> int:
    """How wide a picture may be that is to fit into this."""
    picture = evidence.pictures["before"]
    return round(min(width, height * picture.width() / max(1, picture.height())))


def _hints(evidence: Evidence, source: Callable[[str], str], width: int) -> str:
    if not evidence.hints:
        words = tr("No hints were given: all colours are the model's judgement.")
        return f"<p>{escape(words)}</p>"
    heads = (
        tr("No."), tr("Kind"), tr("Colour"), tr("Strength"), tr("Place"), tr("Note"),
    )  # fmt: skip
    head = "".join(f'<th scope="col">{escape(text)}</th>' for text in heads)
    words = tr("The numbers are those on the picture. Everything else is the model's judgement.")
    rows = "".join(_row(row) for row in evidence.hints)
    picture = _picture(
        source("hints"), _fitted(evidence, width * 0.72, width * 0.8), tr("Where the hints are")
    )
    return (
        f"<p>{escape(words)}</p><p>{picture}</p>"
        f'<table width="100%"><thead><tr>{head}</tr></thead>{rows}</table>'
    )


def save_html(evidence: Evidence, path: Path) -> None:
    """One file with its pictures inside. Raises ExportError."""
    with replacing(path) as part:
        text = html(evidence, lambda name: _data_url(evidence.pictures[name]), 928)
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
        document.setHtml(html(evidence, lambda name: f"evidence:{name}", _PAGE_WIDTH))
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
            '<table width="100%" cellspacing="0" cellpadding="0" role="presentation"><tr>'
            f'<td bgcolor="{row.hex}" width="26" style="background:{row.hex}; padding:0">&nbsp;</td>'
            f'<td style="padding:0 0 0 8px">{escape(row.colour)} '
            f'<span class="quiet">{row.hex}</span></td></tr></table>'
        )
    cells = (
        str(row.number), escape(row.kind), colour, escape(row.strength), escape(row.place),
        escape(row.note),
    )  # fmt: skip
    return "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"


def _data_url(image: QImage) -> str:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 92)  # type: ignore[call-overload]
    return "data:image/jpeg;base64," + bytes(data.toBase64().data()).decode("ascii")
