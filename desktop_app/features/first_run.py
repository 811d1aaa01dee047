"""The three steps that a new person is shown, until they are done or dismissed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton

from desktop_app import theme
from desktop_app.session import Session
from desktop_app.window.shell import Shell

SETTING = "first run/done"
_MARGIN = 12
_LIFT = 56
"""Where the bar of the best places stands below."""


class ThreeSteps(QFrame):
    """A line at the foot of the photo that says which step comes next. Covers nothing but the foot."""

    def __init__(self, session: Session, parent: QStackedWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("threeSteps")
        self.setAccessibleName(self.tr("Three steps"))
        self._shown: tuple[Any, ...] = ()
        self._steps = (
            self.tr("Open a photo"),
            self.tr("Click a thing whose colour you know"),
            self.tr("Export"),
        )
        self.labels = [QLabel() for _ in self._steps]
        self.dismiss = QToolButton()
        self.dismiss.setIcon(theme.icon("x"))
        self.dismiss.setIconSize(QSize(14, 14))
        self.dismiss.setAccessibleName(self.tr("Dismiss the three steps"))
        self.dismiss.setToolTip(self.tr("Dismiss; Help shows them again"))
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dismiss.clicked.connect(self.finish)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 6, 6)
        self._row.setSpacing(16)
        for widget in (*self.labels, self.dismiss):
            self._row.addWidget(widget)
        parent.installEventFilter(self)
        # The stack puts the page that it shows on top.
        parent.currentChanged.connect(lambda _page: self.raise_())
        session.photoChanged.connect(self._show_step)
        session.documentChanged.connect(self._show_step)
        session.uncertaintyChanged.connect(self._show_step)
        session.exported.connect(lambda _path: self.finish())
        theme.theme_changed.connect(self._show_step)
        self.hide()
        self._show_step()

    @property
    def step(self) -> int:
        """0 open, 1 click, 2 export."""
        document = self._session.committed
        if document is None:
            return 0
        return 2 if document.hints else 1

    def begin(self) -> None:
        """Show them (again)."""
        QSettings().setValue(SETTING, False)
        self._shown = ()
        self._show_step()
        self.dismiss.setFocus()

    def finish(self) -> None:
        """Done or dismissed: not shown again until somebody asks."""
        QSettings().setValue(SETTING, True)
        self.hide()

    def _show_step(self, _news: Any = None) -> None:
        p, now = theme.palette(), self.step
        state = (p, now, self._session.uncertainty is not None, self.isHidden())
        if state == self._shown:  # a stroke brings news with every move
            return
        self._shown = state
        if bool(QSettings().value(SETTING, False, bool)):
            self.hide()
            return
        for place, (label, words) in enumerate(zip(self.labels, self._steps, strict=True)):
            sign = "✓" if place < now else str(place + 1)
            label.setText(f"{sign}  {words}")
            label.setStyleSheet(f"color: {p.text if place == now else p.muted};")
            label.setFont(theme.strong(self.font()) if place == now else self.font())
        self.setAccessibleDescription(self._steps[now])
        self.setStyleSheet(
            f"#threeSteps {{ background: {p.popover}; border: 1px solid {p.outline};"
            " border-radius: 8px; }"
        )
        self.show()
        self.raise_()
        self.place()

    def place(self) -> None:
        """At the left of the parent's foot; only the next step where the line would be too long."""
        parent = self.parentWidget()
        room = parent.width() - 2 * _MARGIN
        self.ensurePolished()
        for label in self.labels:
            label.show()
        self._row.activate()
        if self.sizeHint().width() > room:
            for place, label in enumerate(self.labels):
                label.setVisible(place == self.step)
            self._row.activate()
        size = self.sizeHint()
        lift = _LIFT if self._session.uncertainty is not None else 0
        top = parent.height() - size.height() - _MARGIN - lift
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = _MARGIN + (max(0, room - size.width()) if right_to_left else 0)
        self.setGeometry(left, top, min(size.width(), room), size.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return False


def install(shell: Shell) -> None:
    stack = shell.widget.centralWidget()
    assert isinstance(stack, QStackedWidget)
    steps = ThreeSteps(shell.session, stack)
    words = QCoreApplication.translate("ThreeSteps", "Show the Three &Steps")
    shell.menus.add("help", words, steps.begin, group="pages")
