"""The main window: menus, tools, canvas, panels, status, messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, QObject, QPoint, QSettings, QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDockWidget,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.imaging.photo import Photo
from desktop_app import tool_names
from desktop_app.canvas import Canvas
from desktop_app.canvas.focus_frame import FocusFrame
from desktop_app.dropped import TakesFile
from desktop_app.i18n import tr
from desktop_app.panels.colour_panel import ColourPanel
from desktop_app.panels.keys import presses
from desktop_app.panels.look_panel import LookPanel
from desktop_app.panels.section import scrolled
from desktop_app.panels.side_panel import SidePanel
from desktop_app.panels.suggestions import SuggestionsPopover
from desktop_app.session import Session
from desktop_app.settings import keep
from desktop_app.window.actions import Actions
from desktop_app.window.empty_state import EmptyState
from desktop_app.window.file_flow import FileFlow
from desktop_app.window.menus import Menus
from desktop_app.window.message_bar import INFO_MS, MessageBar
from desktop_app.window.shell import Feature, Windows
from desktop_app.window.status import StatusBar
from desktop_app.window.tab_order import bring_into_view, first_stop, tab_stops
from desktop_app.window.tool_bar import ToolColumn
from desktop_app.window.warming import Warming

START_SIZE = (1280, 800)
FRAME = QSize(16, 40)
"""Room for the frame and title that the desktop puts around the window, in logical pixels."""

_MENU_KEYS = QKeyCombination(Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_F10)


class MainWindow(TakesFile, QMainWindow):
    """Owns the session's lanes: closing the window stops them. features are installed in their order, once."""

    def __init__(
        self,
        session: Session,
        windows: Windows,
        features: Sequence[Feature] = (),
        parent: QWidget | None = None,
        in_parts: bool = False,
    ) -> None:
        super().__init__(parent)
        self._parts = self._make(session, windows, features)
        while not in_parts and self.make_more():
            pass

    # -- making ------------------------------------------------------------------------------------
    def make_more(self) -> bool:
        """Make the next part of a window that is made in_parts; False once there is no more to make. It must
        not be seen or talked to before."""
        return next(self._parts, True) is None

    def _make(
        self, session: Session, windows: Windows, features: Sequence[Feature]
    ) -> Iterator[None]:
        self.session, self.windows = session, windows
        self._may_close = self._warned = False
        self._dock_actions: list[QAction] = []
        self.files = FileFlow(session, self)
        self._warming = Warming(self)
        self.canvas = Canvas(session)
        self.empty = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.canvas)
        self._stack.installEventFilter(self)
        # Not what the larger page would like: a small screen has room for the other one.
        self._stack.setMinimumSize(240, 180)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        FocusFrame(self.canvas)
        yield
        self.messages = MessageBar(self._stack)
        self.status = StatusBar(session)
        self.setStatusBar(self.status)
        self.menus = Menus(self.menuBar(), self)
        self.actions_by_name = Actions(self)
        self._add_tools()
        yield
        colour = ColourPanel(session)
        yield
        look = LookPanel(session)
        yield
        self.panel = SidePanel(session, colour=colour, look=look)
        yield
        self._add_panels()
        yield
        self._add_corner()
        self.popover = SuggestionsPopover(session, self)
        for install in features:
            yield
            install(self)
        yield
        self.setAcceptDrops(True)
        self.resize(*START_SIZE)
        self._restore()
        self._connect()
        self._show_title()
        self._show_photo(None)
        yield
        # Qt would do it when the window shows, in one turn with that.
        for child in self.findChildren(QWidget):
            child.ensurePolished()

    def _add_tools(self) -> None:
        column = ToolColumn(self.tr("Tools"), self)
        for name, action in self.actions_by_name.tools.items():
            column.add_tool(action, tool_names.TOOLS[name])
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, column)

    def _add_panels(self) -> None:
        self._dock = QDockWidget(self.tr("Panels"), self)
        self._dock.setObjectName("panels")
        self._dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self._dock.setTitleBarWidget(QWidget())
        self._dock.setWidget(self.panel)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        panels = self.actions_by_name.panels
        panels.toggled.connect(self._dock.setVisible)
        self._dock.visibilityChanged.connect(
            lambda _on: panels.setChecked(not self._dock.isHidden())
        )

    # -- for features (desktop_app.window.shell) ---------------------------------------------------
    @property
    def widget(self) -> QMainWindow:
        return self

    def add_section(self, section: QWidget, before: QWidget | None = None) -> None:
        self.panel.add_section(section, before)

    def add_dock(
        self, name: str, title: str, content: QWidget, keys: tuple[str, ...] = (), work: bool = True
    ) -> None:
        # An underlined letter promises a key; only the menu keeps that.
        dock = QDockWidget(title.replace("&", ""), self)
        dock.setObjectName(name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea)
        lists = isinstance(content, QAbstractScrollArea)
        content = content if lists else scrolled(content, title.replace("&", ""))
        content.setMinimumHeight(40)
        dock.setWidget(content)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
        dock.hide()
        action = self.menus.add("view", title, None, keys, checkable=True, group="panels")
        self._dock_actions.append(action)

        def show(on: bool) -> None:
            focus = QApplication.focusWidget()
            if not on and focus is not None and dock.isAncestorOf(focus):
                # Qt would give it to whatever comes next, and the next key would act there.
                self.canvas.setFocus()
            dock.setVisible(on)

        def enter(on: bool) -> None:
            stop = first_stop(dock) if on else None
            if stop is not None:
                stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

        action.toggled.connect(show)
        if work:
            # By the person, not when the window is laid out as it was last time.
            action.triggered.connect(enter)
        # The dock's own cross hides it; so does hiding the window, which is no wish of anybody's.
        dock.visibilityChanged.connect(lambda _on: action.setChecked(not dock.isHidden()))

    def _add_corner(self) -> None:
        self._name = QLabel()
        self._name.setProperty("role", "muted")
        self._name.setContentsMargins(0, 0, 12, 0)
        self._name.setFixedHeight(self.menuBar().sizeHint().height() - 3)

    def _connect(self) -> None:
        session, canvas, actions = self.session, self.canvas, self.actions_by_name
        session.message.connect(self.messages.show_message)
        self.messages.passed.connect(lambda text: self.status.showMessage(text, INFO_MS))
        for written in (session.saved, session.exported, session.copied):
            written.connect(lambda *_what: setattr(self, "_warned", False))
        session.photoChanged.connect(self._show_photo)
        session.dirtyChanged.connect(lambda _dirty: self._show_title())
        session.projectChanged.connect(lambda _path: self._show_title())
        session.historyChanged.connect(self._show_history)
        session.documentChanged.connect(lambda _document: self._show_abilities())
        session.selectionChanged.connect(lambda found: actions.delete.setEnabled(found is not None))
        session.busyChanged.connect(lambda share, _words: actions.stop.setEnabled(share >= 0))
        session.toolChanged.connect(lambda name: actions.tools[name].setChecked(True))
        session.fieldChanged.connect(lambda field: field is not None and self._warming.begin())
        canvas.viewChanged.connect(self.status.show_view)
        canvas.pointed.connect(self.status.show_place)
        canvas.compareChanged.connect(lambda c: actions.divider.setChecked(c.divider))
        canvas.suggestionsWanted.connect(self._offer)
        self.status.cancelled.connect(session.cancel)
        self.empty.openWanted.connect(self.files.ask_open)
        self.empty.sampleWanted.connect(self.files.open_sample)
        self.empty.recentWanted.connect(self.files.open)
        self.empty.elsewhereWanted.connect(lambda path: self.windows.open(self).files.open(path))

    def _restore(self) -> None:
        geometry = QSettings().value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        # The screen may be smaller than last time, or its scale larger.
        if not self.isMaximized() and not self.isFullScreen():
            self.resize(self.size().boundedTo(self.screen().availableSize() - FRAME))

    # -- what the session says ---------------------------------------------------------------------
    def _show_photo(self, photo: Photo | None) -> None:
        self._stack.setCurrentWidget(self.canvas if photo else self.empty)
        self.menus.show_photo(photo is not None)
        if photo is not None:
            self.messages.hide()
            self.canvas.setFocus()
        self._show_abilities()
        self._show_title()

    def _show_title(self) -> None:
        photo = self.session.photo
        project = self.session.project_path
        # A project has a name of its own, and may be one of several of the same photo.
        names = [project.name] if photo and project else []
        names += [photo.name] if photo else []
        self.setWindowTitle(f"{names[0]}[*] — Tintype" if names else "Tintype")
        # macOS shows the file in the title bar and finds it from there.
        self.setWindowFilePath(str(project or (photo.path if photo else None) or ""))
        self.setWindowModified(self.session.dirty)
        edited = [self.tr("edited")] if self.session.dirty else []
        self._name.setText("   ".join(names[::-1] + edited))
        # A menu bar gives its corner the room it needs only when the corner is set.
        self.menuBar().setCornerWidget(self._name, Qt.Corner.TopRightCorner)
        self._name.show()

    def _show_abilities(self) -> None:
        """What the document's model cannot do is switched off, with the reason."""
        why_not = self.session.why_no_uncertainty
        action = self.actions_by_name.best_click
        action.setEnabled(self.session.photo is not None and not why_not)
        action.setToolTip(why_not)
        self.actions_by_name.photo_menu.setToolTipsVisible(bool(why_not))
        for action in (self.actions_by_name.clear, self.actions_by_name.select_all):
            action.setEnabled(bool(self.session.hints))

    def _show_history(self) -> None:
        actions, session = self.actions_by_name, self.session
        actions.undo.setEnabled(session.can_undo)
        actions.redo.setEnabled(session.can_redo)
        undo, redo = tr(session.undo_label), tr(session.redo_label)
        actions.undo.setText(self.tr("&Undo {step}").format(step=undo) if undo else tr("&Undo"))
        actions.redo.setText(self.tr("&Redo {step}").format(step=redo) if redo else tr("&Redo"))

    def _offer(self, x: float, y: float, place: QPoint) -> None:
        self.popover.show_at(x, y, place)

    def createPopupMenu(self) -> QMenu:
        """On a panel's title or the menu bar: the panels as in View. Qt's own menu could also hide the tools,
        which nothing else brings back."""
        menu = QMenu(self)
        menu.addActions([self.actions_by_name.panels, *self._dock_actions])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    # -- drop, keys, close -------------------------------------------------------------------------
    def can_take(self, data: QMimeData) -> bool:
        return super().can_take(data) or data.hasImage()

    def take(self, data: QMimeData) -> None:
        self.files.take(data)

    def drop_area(self) -> QWidget:
        return self._stack

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The before key works wherever the focus is, and Enter on every button."""
        if event.key() == Qt.Key.Key_Backslash:
            self.canvas.keyPressEvent(event)
        elif event.keyCombination() == _MENU_KEYS:
            self._ask_menu()
        elif not presses(event):
            super().keyPressEvent(event)

    def _ask_menu(self) -> None:
        """Qt makes a context menu of the Menu key, which many keyboards lack; of Shift+F10 not everywhere."""
        focus = self.focusWidget() or self
        place = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, place, focus.mapToGlobal(place)
        )
        QApplication.sendEvent(focus, event)

    def focusNextPrevChild(self, on: bool) -> bool:
        """Tab and Shift+Tab go as one reads, whatever was made when."""
        focus = self.focusWidget()
        stops = tab_stops(self, focus)
        if not stops:
            return super().focusNextPrevChild(on)
        here = stops.index(focus) if focus in stops else (-1 if on else 0)
        control = stops[(here + (1 if on else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if on else Qt.FocusReason.BacktabFocusReason
        control.setFocus(reason)
        bring_into_view(control)
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Backslash:
            self.canvas.keyReleaseEvent(event)
        else:
            super().keyReleaseEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._stack and event.type() == QEvent.Type.Resize:
            self.messages.place()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.session.dirty and not self._may_close:
            event.ignore()
            self.leave(lambda: None)
            return
        if self.session.writing and not self._warned:
            event.ignore()
            self._warned = True
            text = self.tr("{what} is not finished; close again to give it up.")
            self.session.message.emit("warning", text.format(what=self.session.written), "")
            return
        keep({"geometry": self.saveGeometry()})
        self.canvas.close_lanes()
        self.session.close()
        super().closeEvent(event)

    def leave(self, then: Callable[[], object]) -> None:
        """Close, after asking about unsaved changes; `then` only once that is done."""

        def go() -> None:
            self._may_close = True
            closed = self.close()
            # What is edited in a window that stays, for a file still being written, is asked about too.
            self._may_close = False
            if closed:
                then()

        self.files.guard(go)
