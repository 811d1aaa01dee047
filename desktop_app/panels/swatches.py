"""A grid of colour swatches: one stop for the Tab key, arrows inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from core.colour.palettes import Swatch
from desktop_app import theme

COLUMNS = 12
_SIDE = 19


class SwatchButton(QAbstractButton):
    """One swatch."""

    def __init__(self, swatch: Swatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.swatch = swatch
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{swatch.name}, {swatch.hex}")
        self.about = swatch.source if swatch.is_documented else self.tr("plausible, not documented")
        self.setAccessibleDescription(self.about)
        self.setToolTip(f"{swatch.name}  {swatch.hex}\n{self.about}")

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colour = QColor(self.swatch.hex)
        if self.isEnabled():
            # A thin edge keeps a swatch visible that is as dark or light as the panel.
            painter.setPen(
                QPen(QColor(0, 0, 0, 60) if not p.is_dark else QColor(255, 255, 255, 38))
            )
        else:
            colour.setAlpha(70)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(p.color("accent" if self.hasFocus() else "text"), 1.5))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4.5, 4.5
            )


class SwatchGrid(QWidget):
    """picked(Swatch) is clicked or entered; pointed(SwatchButton | None) is under the pointer or has the
    focus; menuWanted(SwatchButton, QPoint), a context menu at that place of the screen."""

    menuWanted = Signal(object, QPoint)
    picked = Signal(object)
    pointed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None, columns: int = COLUMNS) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(4)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.buttons: list[SwatchButton] = []

    def show_swatches(self, swatches: Sequence[Swatch]) -> None:
        """Replace what is shown; row by row."""
        if tuple(swatches) == tuple(b.swatch for b in self.buttons):
            return
        had_focus = any(b.hasFocus() for b in self.buttons)
        for button in self.buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [SwatchButton(swatch, self) for swatch in swatches]
        for index, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, b=button: self.picked.emit(b.swatch))
            button.installEventFilter(self)
            self._grid.addWidget(button, index // self._columns, index % self._columns)
            button.show()
        self._make_stop(0)
        if had_focus and self.buttons:
            self.buttons[0].setFocus()

    def _make_stop(self, index: int) -> None:
        for i, button in enumerate(self.buttons):
            strong = Qt.FocusPolicy.StrongFocus
            button.setFocusPolicy(strong if i == index else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QEvent) and isinstance(watched, SwatchButton):
            if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
                self.pointed.emit(watched)
            elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
                focused = next((b for b in self.buttons if b.hasFocus()), None)
                self.pointed.emit(None if focused is watched else focused)
        if isinstance(event, QContextMenuEvent) and isinstance(watched, SwatchButton):
            event.accept()
            self.menuWanted.emit(watched, event.globalPos())
            return True
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            # Where one reads from the right, the first swatch stands there.
            on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
            step = {
                Qt.Key.Key_Left: -on,
                Qt.Key.Key_Right: on,
                Qt.Key.Key_Up: -self._columns,
                Qt.Key.Key_Down: self._columns,
            }.get(Qt.Key(event.key()))
            if step is not None and isinstance(watched, SwatchButton):
                target = self.buttons.index(watched) + step
                if 0 <= target < len(self.buttons):
                    self._make_stop(target)
                    self.buttons[target].setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if isinstance(watched, SwatchButton):
                    watched.click()
                return True
        return False
