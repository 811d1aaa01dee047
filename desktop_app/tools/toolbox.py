"""The tools by name, and the one that is in the hand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app import tool_names
from desktop_app.session import Session
from desktop_app.tools.hand_tool import HandTool
from desktop_app.tools.lasso_tool import LassoTool
from desktop_app.tools.simple_tools import EraserTool, EyedropperTool, PointTool
from desktop_app.tools.stroke_tool import StrokeTool
from desktop_app.tools.tool import Host, Tool


class Toolbox(QObject):
    """Follows the session's tool. Changing it cancels what the old one was doing."""

    changed = Signal()

    def __init__(self, session: Session, host: Host, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools: dict[str, Tool] = {
            tool_names.HAND: HandTool(session, host),
            tool_names.POINT: PointTool(session, host),
            tool_names.BRUSH: StrokeTool(session, host, "color"),
            tool_names.KEEP: StrokeTool(session, host, "keep"),
            tool_names.NEUTRAL: StrokeTool(session, host, "neutral"),
            tool_names.ERASER: EraserTool(session, host),
            tool_names.EYEDROPPER: EyedropperTool(session, host),
            tool_names.LASSO: LassoTool(session, host),
        }
        self._name = session.tool
        session.toolChanged.connect(self._switch)

    @property
    def current(self) -> Tool:
        return self._tools[self._name]

    @property
    def hand(self) -> Tool:
        """For panning with the space bar or the middle button, whatever tool is on."""
        return self._tools[tool_names.HAND]

    def _switch(self, name: str) -> None:
        self.current.cancel()
        self._name = name
        self.changed.emit()
