"""What is known about a model, in a small popover beside the chooser."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget

from core.models.card import ModelCard
from core.models.facts import facts
from desktop_app import theme

WIDTH = 380


class ModelAbout(QFrame):
    """A click beside it, Escape or Enter closes it."""

    def __init__(self, card: ModelCard, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("About the model {0}").format(card.title))
        self.setFixedWidth(WIDTH)
        self.words = QLabel(_html(card))
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(self.words)
        self.setFixedHeight(column.totalHeightForWidth(WIDTH))

    def show_beside(self, widget: QWidget) -> None:
        """Open left of the widget where there is room, as high as it, always on its screen."""
        screen = QApplication.screenAt(widget.mapToGlobal(widget.rect().center()))
        room = (screen or widget.screen()).availableGeometry()
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


def _html(card: ModelCard) -> str:
    muted = theme.palette().muted
    rows = "".join(
        f"<tr><td style='color:{muted}; padding-right:12px; padding-top:5px' width='104'>"
        f"{escape(what)}</td><td style='padding-top:5px'>{escape(how)}</td></tr>"
        for what, how in facts(card)
    )
    version = f"<span style='color:{muted}'>{escape(card.version)}</span>"
    description = f"<p style='margin:4px 0'>{escape(card.description)}</p>"
    return (
        f"<p style='margin:0'><b>{escape(card.title)}</b>&nbsp; {version}</p>"
        f"{description if card.description else ''}"
        f"<table cellspacing='0' cellpadding='0'>{rows}</table>"
    )
