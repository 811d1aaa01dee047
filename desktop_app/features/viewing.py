"""Ways of looking: side by side, one channel, navigator, histogram, panels out of the way."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDockWidget, QToolBar, QWidget

from desktop_app.canvas.compare import Compare
from desktop_app.canvas.photo_view import Channel
from desktop_app.i18n import tr
from desktop_app.panels.histogram import HistogramPanel
from desktop_app.panels.navigator import Navigator
from desktop_app.window.shell import Shell
from desktop_app.window.tab_order import areas, bring_into_view, first_stop


def install(shell: Shell) -> QObject:
    """Needs the canvas, the docks and the tool bar."""
    return Viewing(shell)


class Viewing(QObject):
    """The commands of the View menu that are about what is seen."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell.widget)
        self._shell = shell
        self._channels: dict[Channel, QAction] = {}
        self._put_away: list[QToolBar | QDockWidget] = []
        self._add_comparisons()
        self._add_panels()

    def _add_comparisons(self) -> None:
        canvas, add = self._shell.canvas, self._shell.menus.add
        self.beside = add(
            "view", tr("&Side by Side"), None, ("Y",), photo=True, checkable=True, group="compare"
        )
        self.beside.toggled.connect(canvas.show_beside)
        canvas.compareChanged.connect(self._show_compare)
        words: dict[Channel, tuple[str, str]] = {
            "chroma": (tr("&Colours Alone"), "Shift+C"),
            "light": (tr("&Lightness Alone"), "Shift+L"),
        }
        for channel, (text, keys) in words.items():
            action = add("view", text, None, (keys,), photo=True, checkable=True, group="compare")
            action.triggered.connect(
                lambda on, wanted=channel: canvas.show_channel(wanted if on else "all")
            )
            self._channels[channel] = action
        canvas.channelChanged.connect(self._show_channel)
        grid = add("view", tr("Pi&xel Grid"), None, ("Shift+G",), checkable=True, group="overlays")
        grid.setToolTip(tr("Lines between the pixels from 800 % on"))
        grid.setChecked(True)
        grid.toggled.connect(canvas.show_pixel_grid)

    def _add_panels(self) -> None:
        shell, add = self._shell, self._shell.menus.add
        canvas = shell.canvas
        shell.add_dock("navigator", tr("&Navigator"), Navigator(canvas), ("F7",), work=False)
        self.histogram = HistogramPanel(canvas)
        shell.add_dock("histogram", tr("Histogra&m"), self.histogram, ("F8",), work=False)
        canvas.pointed.connect(self.histogram.show_place)
        self.away = add(
            "view", tr("Photo &Only"), None, ("Tab",), photo=True, checkable=True, group="areas"
        )
        # On the photo only: everywhere else Tab goes on to the next control.
        self.away.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        canvas.addAction(self.away)
        self.away.toggled.connect(self._put_panels_away)
        add("view", tr("Next &Area"), lambda: self._travel(1), ("F6",), group="areas")
        add("view", tr("Pre&vious Area"), lambda: self._travel(-1), ("Shift+F6",), group="areas")

    def _show_compare(self, compare: Compare) -> None:
        self.beside.setChecked(compare.beside)

    def _show_channel(self, channel: Channel) -> None:
        for name, action in self._channels.items():
            action.setChecked(name == channel)

    # -- panels ------------------------------------------------------------------------------------
    def _areas(self) -> list[QToolBar | QDockWidget]:
        """Tools, docks and bars around the photo."""
        window = self._shell.widget
        return [*window.findChildren(QToolBar), *window.findChildren(QDockWidget)]

    def _put_panels_away(self, away: bool) -> None:
        if away:
            self._put_away = [area for area in self._areas() if not area.isHidden()]
            for area in self._put_away:
                area.hide()
            for area in self._areas():
                area.visibilityChanged.connect(self._on_area)
            self._shell.session.message.emit("info", self._how_back(), "")
        else:
            for area in self._areas():
                area.visibilityChanged.disconnect(self._on_area)
            for area in self._put_away:
                area.show()
            self._put_away = []
            if self._shell.messages.text == self._how_back():
                self._shell.messages.hide()
        if self._shell.session.photo is not None:
            self._shell.canvas.setFocus()

    @staticmethod
    def _how_back() -> str:
        return tr("Tools and panels are hidden; Tab on the photo brings them back.")

    def _on_area(self, _shown: bool) -> None:
        """A panel was asked for by its own key or menu: the photo is alone no more, and all come back."""
        if any(not area.isHidden() for area in self._areas()):
            self.away.setChecked(False)

    def _travel(self, way: int) -> None:
        """The focus to the next area around the photo, the sections of the panel at the right among them, or
        back to the photo."""
        stops = areas(self._shell.widget)
        if not stops:
            return
        focus = QApplication.focusWidget()
        # The last: what floats over the photo lies in the photo too, and is left for what comes after it.
        found = [i for i, s in enumerate(stops) if focus is not None and _is_in(focus, s)]
        here = found[-1] if found else (-1 if way > 0 else 0)
        control = first_stop(stops[(here + way) % len(stops)])
        if control is not None:
            control.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(control)


def _is_in(widget: QWidget, area: QWidget) -> bool:
    return widget is area or area.isAncestorOf(widget)
