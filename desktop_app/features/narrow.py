"""In a narrow window the panel at the right steps aside for one at the left, and comes back after it;
panels at the left share the height as they need it and are as wide as the widest needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QToolBar

from desktop_app.window.shell import Shell


class Narrow(QObject):
    """`Show Panels` brings the panel at the right back at any time."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._shell = shell
        docks = shell.widget.findChildren(QDockWidget)
        self._right = next(d for d in docks if d.isAncestorOf(shell.panel))
        self._left = [d for d in docks if d is not self._right]
        self._aside = False
        self._seen: list[QDockWidget] = []
        self._width_before: int | None = None
        # After the layout has given one that has just come its place.
        self._sharing = QTimer(self, singleShot=True, interval=0)
        self._sharing.timeout.connect(self._share)
        shell.widget.installEventFilter(self)
        self._right.visibilityChanged.connect(self._on_right)
        for dock in self._left:
            dock.visibilityChanged.connect(self._follow)

    @property
    def aside(self) -> bool:
        """The panel at the right has made room, and will come back."""
        return self._aside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self._width_before = event.oldSize().width()
            QTimer.singleShot(0, self, self._forget_width)
        return False

    def _forget_width(self) -> None:
        self._width_before = None

    def leave_heights(self) -> None:
        """Those that are shown now have the heights that they were left with."""
        self._seen = [dock for dock in self._left if not dock.isHidden()]
        self._sharing.stop()

    def _shrink_back(self) -> None:
        """Qt has widened the window for both panels in this turn, before it says that one has come."""
        window, width = self._shell.widget, self._width_before
        if width is not None and 0 < width < window.width():
            QTimer.singleShot(0, self, lambda: window.resize(width, window.height()))

    def _on_right(self, _shown: bool) -> None:
        if not self._right.isHidden():
            self._aside = False

    def _follow(self, _shown: bool) -> None:
        seen = [dock for dock in self._left if not dock.isHidden()]
        if not self._right.isHidden():
            self._aside = bool(seen) and self._wanted(seen) > self._shell.widget.width()
            if self._aside:
                self._right.hide()
                self._shrink_back()
        elif self._aside and not seen:
            self._right.show()
        if seen != self._seen:
            self._seen = seen
            self._sharing.start()

    def _share(self) -> None:
        seen = [dock for dock in self._seen if not dock.isHidden()]
        heights = [dock.sizeHint().height() for dock in seen]
        self._shell.widget.resizeDocks(seen, heights, Qt.Orientation.Vertical)
        if seen:
            width = max(dock.width() for dock in seen)
            wanted = max(dock.widget().sizeHint().width() for dock in seen)
            # One that was made wider by hand stays so.
            if wanted > width:
                self._shell.widget.resizeDocks(seen[:1], [wanted], Qt.Orientation.Horizontal)

    def _wanted(self, seen: list[QDockWidget]) -> int:
        """The width, in logical pixels, that is needed for everything beside each other."""
        window = self._shell.widget
        tools = sum(bar.sizeHint().width() for bar in window.findChildren(QToolBar))
        left = max(dock.widget().sizeHint().width() for dock in seen)
        photo = window.centralWidget().minimumSizeHint().width()
        return tools + left + photo + self._right.sizeHint().width()


def install(shell: Shell) -> None:
    """Needs all docks."""
    Narrow(shell)
