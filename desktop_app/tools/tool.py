"""What every tool is: it hears presses, drags and releases in photo pixels and edits the session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, Qt

from core.hints.hint import Hint
from desktop_app.session import Session

Point = tuple[float, float]
"""x, y in photo pixels."""


@dataclass(frozen=True)
class Pointer:
    """One event of the mouse or the pen. x, y in photo pixels, view in the canvas's logical pixels.

    pressure is 0..1, 1 for a mouse. place is the position on the screen. ctrl: Ctrl, on a Mac Command.
    """

    x: float
    y: float
    view: tuple[float, float]
    place: QPoint
    shift: bool = False
    pressure: float = 1.0
    ctrl: bool = False

    @property
    def xy(self) -> tuple[float, float]:
        return self.x, self.y

    @property
    def adds(self) -> bool:
        """A click adds to what is selected."""
        return self.ctrl or self.shift


class Host(Protocol):
    """What a tool may ask of the canvas."""

    def pan(self, dx: float, dy: float) -> None: ...
    def dot_radius(self) -> float:
        """The radius of a hint's dot in photo pixels at this zoom."""
        ...

    def photo_length(self, view_pixels: float) -> float: ...
    def offer_suggestions(self, x: float, y: float, place: QPoint) -> None: ...
    def update(self) -> None: ...
    def update_sketch(self) -> None:
        """Draw the stroke again that is being drawn, and nothing else."""
        ...


class Tool:
    """Does nothing: the tools say what they do. cursor is shown where nothing else is under it."""

    cursor = Qt.CursorShape.ArrowCursor
    shows_brush = False

    def __init__(self, session: Session, host: Host) -> None:
        self.session = session
        self.host = host

    def press(self, pointer: Pointer) -> None: ...

    def move(self, pointer: Pointer) -> None:
        """The pointer moved while pressed."""

    def release(self, pointer: Pointer) -> None: ...

    def hover(self, pointer: Pointer) -> None:
        """The pointer moved without a press."""

    def double_click(self, pointer: Pointer) -> bool:
        """The second press of a double click; False if the tool takes it as any other press."""
        return False

    def key(self, key: Qt.Key, shift: bool = False) -> bool:
        """A key on the canvas; before the window's shortcuts while the tool is busy. False if the tool
        has no use for it."""
        return False

    def cancel(self) -> None:
        """Escape, or the tool was changed: leave everything as it was before the press."""

    @property
    def busy(self) -> bool:
        """Something is going on that cancel would undo."""
        return False

    @property
    def outline(self) -> tuple[Point, ...]:
        """The open outline that is being drawn, the pointer's place last."""
        return ()

    @property
    def band(self) -> tuple[Point, ...]:
        """The corners of the frame that is being drawn around hints."""
        return ()

    @property
    def sketch(self) -> Hint | None:
        """The stroke that is being drawn, ahead of the document."""
        return None
