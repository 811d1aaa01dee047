"""What a feature sees of the window it is installed in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.canvas import Canvas
from desktop_app.panels.side_panel import SidePanel
from desktop_app.session import Session
from desktop_app.window.file_flow import FileFlow
from desktop_app.window.menus import Menus
from desktop_app.window.message_bar import MessageBar
from desktop_app.window.status import StatusBar


class Windows(Protocol):
    """The windows of the program; each is the shell of its own features."""

    def open(self, beside: Shell) -> Shell:
        """Show another, empty window with the same engine, a little beside this one."""

    def open_soon(self, beside: Shell) -> None:
        """The same without holding up the windows that are there."""

    def all(self) -> list[Shell]:
        """Those on the screen, the active one first."""

    def close_all(self) -> None:
        """Close every window, one after the other: first those that ask for their unsaved changes. Where the
        answer is Cancel it ends, and all that are left stay."""


class Shell(Protocol):
    """The parts of the main window. `widget` is the window itself: the parent of dialogs and docks."""

    session: Session
    canvas: Canvas
    files: FileFlow
    menus: Menus
    panel: SidePanel
    messages: MessageBar
    status: StatusBar
    windows: Windows

    @property
    def widget(self) -> QMainWindow: ...

    def add_section(self, section: QWidget, before: QWidget | None = None) -> None:
        """Put a section into the side panel: before another one, or at the end."""

    def add_dock(
        self, name: str, title: str, content: QWidget, keys: tuple[str, ...] = (), work: bool = True
    ) -> None:
        """A panel of its own beside the tools, hidden at first; the View menu shows and hides it.

        work: who asks for it wants to choose something there and gets the focus; else it is only looked at.
        """


Feature = Callable[[Shell], object]
"""Adds commands and panels of its own to a shell. What it returns is of no use; its QObjects are children of
`shell.widget`."""
