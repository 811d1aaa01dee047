"""The three steps that a new person is shown, until they are done or dismissed."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop_app import theme
from desktop_app.session import Session
from desktop_app.settings import keep
from desktop_app.window.shell import Shell

SETTING = "first run/done"


class ThreeSteps(QFrame):
    """A line below the photo that says which step comes next: all three, or only that one where there is
    no room for three. Opening and exporting can be pressed: openWanted(), exportWanted(). focusLeft(): it
    goes and has the keyboard's focus, which Qt would give to whatever comes next."""

    openWanted = Signal()
    exportWanted = Signal()
    focusLeft = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
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
        self.open, self.export = QPushButton(), QPushButton()
        for button, wanted in ((self.open, self.openWanted), (self.export, self.exportWanted)):
            button.setProperty("role", "step")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAutoDefault(False)
            button.clicked.connect(wanted)
        self.labels: list[QPushButton | QLabel] = [self.open, QLabel(), self.export]
        self.dismiss = QToolButton()
        self.dismiss.setIcon(theme.icon("x"))
        self.dismiss.setIconSize(QSize(14, 14))
        self.dismiss.setAccessibleName(self.tr("Dismiss the three steps"))
        self.dismiss.setToolTip(self.tr("Dismiss; Help shows them again"))
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dismiss.clicked.connect(self.finish)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 4, 8, 4)
        self._row.setSpacing(24)
        # The photo's column decides how wide it is, not the words.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for label in self.labels:
            self._row.addWidget(label)
        self._row.addStretch()
        self._row.addWidget(self.dismiss)
        session.photoChanged.connect(self._show_step)
        session.documentChanged.connect(self._show_step)
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
        keep({SETTING: False})
        self._shown = ()
        self._show_step()
        self.dismiss.setFocus()

    def finish(self) -> None:
        """Done or dismissed: not shown again until somebody asks."""
        keep({SETTING: True})
        if self.dismiss.hasFocus():
            self.focusLeft.emit()
        self.hide()

    def _show_step(self, _news: Any = None) -> None:
        p, now = theme.palette(), self.step
        state = (p, now, self.isHidden())
        if state == self._shown:  # a stroke brings news with every move
            return
        self._shown = state
        if bool(QSettings().value(SETTING, False, bool)):
            self.hide()
            return
        for place, (label, words) in enumerate(zip(self.labels, self._steps, strict=True)):
            sign = "✓" if place < now else str(place + 1)
            label.setText(f"{sign}  {words}")
            label.setAccessibleName(words)
            label.setStyleSheet(f"color: {p.text if place == now else p.muted};")
            label.setFont(theme.strong(self.font()) if place == now else self.font())
        self.export.setEnabled(now > 0)
        self.setAccessibleDescription(self._steps[now])
        self.setStyleSheet(
            f"#threeSteps {{ background: {p.raised}; border: none;"
            f" border-top: 1px solid {p.hairline}; }}"
        )
        self.show()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Only the next step, on two lines if need be, where one line would be too long."""
        edges = self._row.contentsMargins()
        wanted = edges.left() + edges.right() + self.dismiss.sizeHint().width()
        for label in self.labels:
            if isinstance(label, QLabel):
                # Else it would say how little it needs on two lines.
                label.setWordWrap(False)
            wanted += label.sizeHint().width() + self._row.spacing()
        alone = wanted > self.width()
        for place, label in enumerate(self.labels):
            label.setVisible(not alone or place == self.step)
            if isinstance(label, QLabel):
                label.setWordWrap(alone)
            # What can be pressed is as wide as its words, and so is its frame.
            self._row.setStretchFactor(label, int(alone and isinstance(label, QLabel)))
        # The first picture of new words would cut them off.
        self._row.activate()


def install(shell: Shell) -> None:
    steps = ThreeSteps(shell.session)
    steps.focusLeft.connect(shell.canvas.setFocus)
    steps.openWanted.connect(shell.files.ask_open)
    steps.exportWanted.connect(shell.files.export)
    shell.widget.centralWidget().layout().addWidget(steps)
    words = QCoreApplication.translate("ThreeSteps", "Show the Three &Steps")
    shell.menus.add("help", words, steps.begin, group="pages")
