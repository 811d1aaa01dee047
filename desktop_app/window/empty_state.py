"""What the window shows while no photo is open: what to do, and the ways in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDesktopServices,
    QIcon,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.panels.context_menu import add_command, show_menu
from desktop_app.theme import app_pixmap, palette
from desktop_app.window.recent import recent_files
from desktop_app.window.recent_menu import clear_recent, gone, icon_of, remove_recent

RECENT_SHOWN = 5
CARD_ICON = QSize(112, 84)
SIGN = 72
"""Logical pixels of the icon above the words."""
_PATH = "path"
"""Property of a card: its file."""


class EmptyState(QWidget):
    """Signals: openWanted(), sampleWanted(), recentWanted(Path), elsewhereWanted(Path) in another window."""

    openWanted = Signal()
    sampleWanted = Signal()
    recentWanted = Signal(object)
    elsewhereWanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Bring an old photo into colour"))
        font = title.font()
        font.setPixelSize(20)
        title.setFont(font)
        words = QLabel(
            self.tr(
                "Drop a photo here, open a file, or paste one.\n"
                "The photo stays as it is: only colour is added, on this computer."
            )
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        title.setWordWrap(True)
        for label in (title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = QPushButton(self.tr("Open photo…"))
        self.open_button.setDefault(True)
        self.open_button.clicked.connect(self.openWanted)
        self.sample_button = QPushButton(self.tr("Try the sample"))
        self.sample_button.clicked.connect(self.sampleWanted)
        for button in (self.open_button, self.sample_button):
            button.setMinimumWidth(132)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch()
        self._heading = QLabel(self.tr("Recent"))
        self._heading.setProperty("role", "muted")
        self._clear = QPushButton(self.tr("Clear list"))
        self._clear.setProperty("role", "link")
        self._clear.clicked.connect(self._clear_list)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addStretch()
        head.addWidget(self._heading)
        head.addWidget(self._clear)
        head.addStretch()
        self._row = QWidget()
        # Cards that do not fit are left out: they must not make the window wider than the screen.
        self._row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._cards = QHBoxLayout(self._row)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self._cards.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._sign)
        column.addWidget(title)
        column.addWidget(words)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addSpacing(16)
        column.addLayout(head)
        column.addWidget(self._row)
        column.addStretch(3)

    def refresh(self) -> None:
        """Read the list of recent files again."""
        while (item := self._cards.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        files = recent_files()[:RECENT_SHOWN]
        self._heading.setVisible(bool(files))
        self._clear.setVisible(bool(files))
        for path in files:
            self._cards.addWidget(self._card(path))
        self._fit()

    def _fit(self) -> None:
        step = CARD_ICON.width() + 16 + self._cards.spacing()
        room = max(1, (self.width() - 16) // step)
        for place in range(self._cards.count()):
            widget = self._cards.itemAt(place).widget()
            widget.setVisible(place < room)

    def _card(self, path: Path) -> QToolButton:
        card = QToolButton()
        card.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        card.setIcon(self._picture(path))
        card.setIconSize(CARD_ICON)
        card.setFixedWidth(CARD_ICON.width() + 16)
        middle, room = Qt.TextElideMode.ElideMiddle, CARD_ICON.width()
        # Elided first: a doubled ampersand is one character wide.
        name = card.fontMetrics().elidedText(path.name, middle, room)
        card.setText(name.replace("&", "&&"))
        there = path.is_file()
        card.setEnabled(there)
        card.setToolTip(str(path) if there else gone(path))
        card.setAccessibleName(path.name if there else gone(path))
        card.setProperty(_PATH, str(path))
        card.installEventFilter(self)
        card.clicked.connect(lambda: self.recentWanted.emit(path))
        return card

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A card whose file is gone is disabled, and hears of no menu itself."""
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            path = Path(watched.property(_PATH))
            show_menu(self, lambda menu: self._fill_menu(menu, path), event.globalPos())
            return True
        return super().eventFilter(watched, event)

    def _fill_menu(self, menu: QMenu, path: Path) -> None:
        there = path.is_file()
        add_command(menu, self.tr("&Open"), lambda: self.recentWanted.emit(path), there)
        elsewhere = self.tr("Open in New &Window")
        add_command(menu, elsewhere, lambda: self.elsewhereWanted.emit(path), there)
        folder = path.parent
        show = self.tr("Show in &Folder")
        add_command(menu, show, lambda: _show_folder(folder), folder.is_dir())
        menu.addSeparator()
        add_command(menu, self.tr("&Remove from List"), lambda: self._forget(path))

    def _forget(self, path: Path) -> None:
        remove_recent(path)
        self.open_button.setFocus()
        self.refresh()

    def _picture(self, path: Path) -> QIcon:
        """In the middle of a card of one size, so that the names below stand in one line."""
        ratio = self.devicePixelRatioF()
        found = icon_of(path).pixmap(CARD_ICON, ratio)
        card = QPixmap(CARD_ICON * ratio)
        card.setDevicePixelRatio(ratio)
        card.fill(Qt.GlobalColor.transparent)
        size = found.deviceIndependentSize()
        painter = QPainter(card)
        painter.drawPixmap(
            QPointF(CARD_ICON.width() - size.width(), CARD_ICON.height() - size.height()) / 2, found
        )
        painter.end()
        return QIcon(card)

    def _clear_list(self) -> None:
        clear_recent()
        self.open_button.setFocus()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._draw()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange and self.isVisible():
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        self._sign.setPixmap(app_pixmap(SIGN, self.devicePixelRatioF()))
        self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), palette().color("surround"))


def _show_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
