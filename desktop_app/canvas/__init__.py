"""The canvas: the photo, its tiles, its hints, before and after."""

from desktop_app.canvas.canvas import Canvas

__all__ = ["Canvas"]
