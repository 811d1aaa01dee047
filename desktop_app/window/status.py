"""The status bar: zoom, size, what is under the pointer, where the model runs, progress."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QSizePolicy, QStatusBar, QWidget

from desktop_app.canvas.view_transform import ViewTransform
from desktop_app.panels.lines import say
from desktop_app.sentences import sentence
from desktop_app.session import Session
from desktop_app.theme import palette, tabular

_STEPS = 1000


class _Words(QLabel):
    """One line that ends in an ellipsis where there is no room for all of it."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(palette().color("muted"))
        side = Qt.TextElideMode.ElideRight
        words = self.fontMetrics().elidedText(self.text(), side, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


class StatusBar(QStatusBar):
    """A view over the session and the canvas; cancelled is the person's wish to stop."""

    cancelled = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._names: dict[QLabel, str] = {}
        self.setSizeGripEnabled(False)
        self.setContentsMargins(8, 0, 8, 0)
        self.zoom = self._label(self.tr("Zoom"), "100 %")
        self.size_label = self._label(self.tr("Size of the photo"), "00000 × 00000")
        self.place = self._label(self.tr("Under the pointer"), "x 00000 y 00000 · L 100")
        # On a narrow screen it gives way: the window must not become wider than the screen.
        self.device = self._label(self.tr("Model and device"), "", _Words())
        self.device.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.device.setMinimumWidth(0)
        for label in (self.zoom, self.size_label, self.place, self.device):
            self.addWidget(label, 1 if label is self.device else 0)
        self.words = _Words()
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setMinimumWidth(64)
        self.progress.setMaximumWidth(170)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("role", "link")
        self.cancel.setToolTip(self.tr("Stop this (Escape)"))
        self.cancel.clicked.connect(self.cancelled)
        for widget in (self.words, self.progress, self.cancel):
            self.addPermanentWidget(widget)
        session.photoChanged.connect(lambda _photo: self._show_photo())
        session.busyChanged.connect(self._show_busy)
        session.deviceChanged.connect(self._show_device)
        self._show_busy(-1.0, "")
        self._show_photo()

    def show_view(self, view: ViewTransform) -> None:
        percent = view.scale * 100
        words = f"{percent:.0f}" if percent >= 10 else QLocale().toString(percent, "f", 1)
        self._say(self.zoom, f"{words} %")

    def show_place(self, place: tuple[float, float] | None) -> None:
        luminance = self._session.luminance_at(*place) if place is not None else None
        if place is None or luminance is None:
            self._say(self.place, "x – y – · L –" if self._session.photo is not None else "")
        else:
            self._say(self.place, f"x {int(place[0])} y {int(place[1])} · L {luminance:.0f}")

    def _say(self, label: QLabel, words: str) -> None:
        say(label, self._names[label], words)

    def _label(self, name: str, widest: str, label: QLabel | None = None) -> QLabel:
        label = label or QLabel()
        label.setFont(tabular(self.font()))
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest) + 8)
        self._names[label] = name
        return label

    def _show_photo(self) -> None:
        photo = self._session.photo
        self.zoom.setVisible(photo is not None)
        self._say(self.size_label, f"{photo.width} × {photo.height}" if photo else "")
        self.show_place(None)

    def _show_busy(self, share: float, words: str) -> None:
        busy = share >= 0
        for widget in (self.words, self.progress, self.cancel):
            widget.setVisible(busy)
        if busy:
            self.words.setText(sentence(words))
            self.words.setToolTip(sentence(words))
            # Else the first frame has the room that the words before needed.
            self.layout().activate()
            # The first report carries no share: a bar that runs says "working" without a lie.
            # Qt's bar paints all that waits to be painted within these calls: the next turn is soon enough.
            self.progress.setUpdatesEnabled(False)
            self.progress.setRange(0, _STEPS if share > 0 else 0)
            self.progress.setValue(round(share * _STEPS))
            self.progress.setUpdatesEnabled(True)

    def _show_device(self, *_device: str) -> None:
        title, reason = self._session.device
        self._say(self.device, title)
        # The end of the title may not be in sight.
        self.device.setToolTip("\n".join(filter(None, (title, reason))))
