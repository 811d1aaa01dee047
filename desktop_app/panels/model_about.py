"""What is known about a model, in a small popover beside the chooser."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QT_TR_NOOP, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.models.card import ModelCard
from core.models.facts import by_kind, facts
from desktop_app import theme
from desktop_app.i18n import tr
from desktop_app.panels.model_words import model_words
from desktop_app.sentences import figure, sentence

WIDTH = 380


class ModelAbout(QFrame):
    """A click beside it, Escape or Enter closes it."""

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("About the model {0}").format(card.title))
        self.words = _label(_html(card))
        self.details = _label(_details(card))
        self.details.hide()
        self.fold = QPushButton(self.tr("Figures and origin"))
        self.fold.setProperty("role", "link")
        self.fold.setCheckable(True)
        self.fold.setIcon(theme.icon("chevron-down"))
        self.fold.toggled.connect(self._fold)
        content = QWidget()
        content.setAutoFillBackground(False)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(14, 12, 14, 12)
        inner.setSpacing(10)
        inner.addWidget(self.words)
        inner.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self.details)
        inner.addStretch()
        self._content, self._beside = content, parent
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(content)
        # The popover's own surface and border show through.
        area.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(area)
        # In some languages the table of figures is wider; room for a bar to scroll with.
        widest = max(label.minimumSizeHint().width() for label in (self.words, self.details))
        self.setFixedWidth(max(WIDTH, widest + 2 * 14 + 16))
        self.setFixedHeight(self._whole())

    def _whole(self) -> int:
        """The height of all of it: 1 px of border and 1 px of margin on each side."""
        layout = self._content.layout()
        layout.activate()
        return layout.heightForWidth(self.width() - 4) + 4

    def _fold(self, open_: bool) -> None:
        self.details.setVisible(open_)
        self.fold.setIcon(theme.icon("chevron-up" if open_ else "chevron-down"))
        if self._beside is not None:
            self.show_beside(self._beside)

    def show_beside(self, widget: QWidget) -> None:
        """Open left of the widget where there is room, as high as it, always on its screen; it scrolls
        where the screen is too low for all of it."""
        self._beside = widget
        screen = QApplication.screenAt(widget.mapToGlobal(widget.rect().center()))
        room = (screen or widget.screen()).availableGeometry()
        self.setFixedHeight(min(self._whole(), room.height() - 8))
        corner = widget.mapToGlobal(QPoint(0, 0)) - QPoint(self.width() + 8, 0)
        left = max(room.left(), min(corner.x(), room.right() + 1 - self.width()))
        top = max(room.top(), min(corner.y(), room.bottom() + 1 - self.height()))
        self.move(left, top)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
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


def _label(html: str) -> QLabel:
    label = QLabel(html)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setAutoFillBackground(False)
    return label


def _html(card: ModelCard) -> str:
    """For whoever has a photograph to colour."""
    version = f"<span style='color:{theme.palette().muted}'>{escape(card.version)}</span>"
    parts = "".join(
        f"<p style='margin:8px 0 0 0'><b>{escape(heading)}</b><br>{escape(text)}</p>"
        for heading, text in model_words(card)
    )
    return f"<p style='margin:0'><b>{escape(card.title)}</b>&nbsp; {version}</p>{parts}"


def _details(card: ModelCard) -> str:
    """For whoever compares models."""
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
    description = f"<p style='margin:4px 0'>{escape(sentence(card.description))}</p>"
    return (
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
