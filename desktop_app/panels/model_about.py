"""What is known about a model, in a small popover beside the chooser."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QT_TR_NOOP, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from core.models.card import ModelCard
from core.models.facts import by_kind, facts
from desktop_app import theme
from desktop_app.i18n import tr
from desktop_app.sentences import figure, sentence

WIDTH = 380


class ModelAbout(QFrame):
    """A click beside it, Escape or Enter closes it."""

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("About the model {0}").format(card.title))
        self.words = QLabel(_html(card))
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setContentsMargins(14, 12, 14, 12)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(self.words)
        # The popover's own surface and border show through.
        area.viewport().setAutoFillBackground(False)
        self.words.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(area)
        # In some languages the table of figures is wider; room for a bar to scroll with.
        self.setFixedWidth(max(WIDTH, self.words.minimumSizeHint().width() + 16))
        # 1 px of border and 1 px of margin on each side.
        self._whole = self.words.heightForWidth(self.width() - 4) + 4
        self.setFixedHeight(self._whole)

    def show_beside(self, widget: QWidget) -> None:
        """Open left of the widget where there is room, as high as it, always on its screen; it scrolls
        where the screen is too low for all of it."""
        screen = QApplication.screenAt(widget.mapToGlobal(widget.rect().center()))
        room = (screen or widget.screen()).availableGeometry()
        self.setFixedHeight(min(self._whole, room.height() - 8))
        corner = widget.mapToGlobal(QPoint(0, 0)) - QPoint(self.width() + 8, 0)
        left = max(room.left(), min(corner.x(), room.right() + 1 - self.width()))
        top = max(room.top(), min(corner.y(), room.bottom() + 1 - self.height()))
        self.move(left, top)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys:
            self.close()
        else:
            super().keyPressEvent(event)


_TITLES = (
    QT_TR_NOOP("Parameters"),
    QT_TR_NOOP("Vividness"),
    QT_TR_NOOP("With hints"),
    QT_TR_NOOP("Learnt from"),
    QT_TR_NOOP("Limits"),
    QT_TR_NOOP("Licence"),
    QT_TR_NOOP("People"),
    QT_TR_NOOP("Indoor"),
    QT_TR_NOOP("Landscape"),
    QT_TR_NOOP("Old film"),
)
"""Those of core.models.facts, which knows no Qt: named here for the translators."""


def _html(card: ModelCard) -> str:
    muted = theme.palette().muted
    told = [(what, escape(sentence(how))) for what, how in facts(card)]
    if kinds := _kinds(card, muted):
        # After the other figures, before where it learnt and its limits.
        names = [what for what, _ in told]
        place = next((names.index(n) for n in ("Learnt from", "Limits") if n in names), len(told))
        told.insert(place, (QT_TR_NOOP("dB by kind"), kinds))
    rows = "".join(
        f"<tr><td style='color:{muted}; padding-right:12px; padding-top:5px' width='104'>"
        f"{escape(tr(what))}</td><td style='padding-top:5px'>{how}</td></tr>"
        for what, how in told
    )
    version = f"<span style='color:{muted}'>{escape(card.version)}</span>"
    description = f"<p style='margin:4px 0'>{escape(sentence(card.description))}</p>"
    return (
        f"<p style='margin:0'><b>{escape(card.title)}</b>&nbsp; {version}</p>"
        f"{description if card.description else ''}"
        f"<table cellspacing='0' cellpadding='0'>{rows}</table>"
    )


def _kinds(card: ModelCard, muted: str) -> str:
    """A small table, a row per kind of photo; empty if the card has no such figures."""
    rows = by_kind(card)
    if not rows:
        return ""
    gap = "padding-left:12px; white-space:nowrap"
    head = "".join(
        f"<td align='right' style='color:{muted}; {gap}'>{title}</td>"
        for title in (tr("photos"), tr("alone"), tr("10 hints"))
    )
    body = "".join(
        f"<tr><td>{tr(kind)}</td>"
        + "".join(f"<td align='right' style='{gap}'>{figure(told) or '–'}</td>" for told in figures)
        + "</tr>"
        for kind, *figures in rows
    )
    return f"<table cellspacing='0' cellpadding='0'><tr><td></td>{head}</tr>{body}</table>"
